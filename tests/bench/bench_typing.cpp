// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_typing [PEOPLE [NAMES [PASTES]]]: the whole program in its window, with a list of so many
// people, and keys as the platform at hand (QT_QPA_PLATFORM) gives them to the window, so that they
// go through the scanner that listens to keys. Told is the time from a key to the list painted with
// who is found, key by key through names, and of a name's first key beside an answer, which waits
// until it is known to be a hand's; beside them the painting of that list alone. Then hostile texts
// are pasted, in turns with eight letters of a name, of which each may take twice the time.
#include "Application.h"
#include "Bars.h"
#include "SearchCrowd.h"
#include "TemporaryReplica.h"
#include "desk/DeskPage.h"
#include "search/ResultList.h"
#include "theme/LanyardStyle.h"
#include "widgets/ScanField.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 120'000; ///< nothing takes longer
constexpr int betweenKeysMs = 60; ///< no scanner is so slow, and hardly any typist so fast
constexpr int lettersTyped = 8;
constexpr int megabyte = 1'000'000; ///< letters
constexpr double frameMs = 16;
constexpr double mostOfLetters = 2; ///< times eight letters of a name

using Series = std::vector<double>; ///< milliseconds

double quantile(Series series, double part)
{
    std::sort(series.begin(), series.end());
    return series.empty() ? 0 : series[size_t(double(series.size() - 1) * part)];
}

void tell(const char* what, const Series& times, const Series& floor)
{
    const auto late
        = std::count_if(times.begin(), times.end(), [](double ms) { return ms > frameMs; });
    std::printf("%s: p50 %.1f ms, p99 %.1f ms, worst %.1f ms, %lld of %zu over %.0f ms; "
                "%.1fx and %.1fx the floor's p50 and p99\n",
        what, quantile(times, 0.5), quantile(times, 0.99), quantile(times, 1),
        static_cast<long long>(late), times.size(), frameMs,
        quantile(times, 0.5) / quantile(floor, 0.5), quantile(times, 0.99) / quantile(floor, 0.99));
}

template <typename T>
T take(Result<T> result)
{
    if (!result) {
        qFatal("%d %s", int(result.error().code), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

/// Makes the folder a desk's, of the event and people.
void prepare(const QString& folder, const QList<SourceAttendee>& people)
{
    const auto wiring = take(Wiring::open(folder));
    const EventId event
        = take(wiring->storage()
                   .write(Lane::Desk,
                       [](UnitOfWork& work) {
                           return work.events().apply(TemporaryReplica::sourceEvent(), true);
                       })
                   .result());
    (void)take(wiring->storage()
                   .write(Lane::Desk,
                       [event, &people](
                           UnitOfWork& work) { return work.attendees().apply(event, people, 1); })
                   .result());
    (void)take(wiring->settings().chooseEvent(event, u"Main entrance"_s).result());
    (void)take(wiring->settings()
                   .change([](DeskSettings& all) {
                       all.mode = DeskMode::Desk;
                       all.language = u"en"_s;
                       all.operatorName = u"Meera"_s;
                       all.sounds = false;
                   })
                   .result());
}

MainWindow& theWindow()
{
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(each)) {
            return *window;
        }
    }
    qFatal("the program has no window");
}

/// A hand at the keyboard, and an eye on the window.
class Hand : public QObject
{
public:
    Hand(MainWindow& window, DeskPage& page)
        : m_window(window)
        , m_page(page)
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            qFatal("nothing was painted for “%s”", qPrintable(m_page.field()->text().left(80)));
        });
        for (ResultList* list : page.findChildren<ResultList*>()) {
            m_lists.append(list->view()->viewport());
        }
        qApp->installEventFilter(this);
    }

    /// Milliseconds from the key to the painted list.
    double press(QChar letter)
    {
        return time([&] { key(keyOf(letter), Qt::NoModifier, letter); });
    }

    /// Milliseconds from Ctrl+V to the painted page.
    double paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        return time([&] { key(Qt::Key_V, Qt::ControlModifier, u"\u0016"_s); });
    }

    /// Milliseconds to paint the list that is there.
    double repaint()
    {
        QElapsedTimer since;
        since.start();
        for (ResultList* list : m_page.findChildren<ResultList*>()) {
            if (list->isVisible()) {
                list->view()->viewport()->repaint();
            }
        }
        return double(since.nsecsElapsed()) / 1e6;
    }

    /// An answer is on the screen: of a code that a scanner read, and nobody has.
    void answer(const QString& code)
    {
        for (const QChar letter : code) {
            key(keyOf(letter), Qt::NoModifier, letter);
        }
        key(Qt::Key_Return, Qt::NoModifier, u"\r"_s);
        const auto isThere = [this] { return m_page.state().phase == DeskState::Phase::Answered; };
        if (!QTest::qWaitFor(isThere, longestMs)) {
            qFatal("no answer to %s", qPrintable(code));
        }
        rest();
    }

    /// The next person is awaited.
    void clear()
    {
        key(Qt::Key_Escape, Qt::NoModifier, u"\u001b"_s);
        rest();
        if (m_page.state().phase != DeskState::Phase::Idle || !m_page.field()->text().isEmpty()) {
            qFatal("the field is not empty");
        }
    }

    void rest()
    {
        QTimer::singleShot(betweenKeysMs, &m_loop, &QEventLoop::quit);
        m_loop.exec();
    }

    [[nodiscard]] qsizetype lettersKept() const { return m_page.field()->text().size(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // where nobody is found no list is painted, but words that say so
        if (m_isAwaited && event->type() == QEvent::Paint && isShown()
            && (!hasRows() || m_lists.contains(watched))) {
            m_isAwaited = false;
            // comes once the picture is handed to the display
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static int keyOf(QChar letter)
    {
        constexpr char16_t firstBeyond = 0x80; // Qt has no keys of other scripts
        return letter.unicode() < firstBeyond ? letter.toUpper().unicode() : 0;
    }

    void key(int key, Qt::KeyboardModifiers modifiers, const QString& text)
    {
        QWindow* window = m_window.windowHandle();
        qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text);
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text);
    }

    /// Of what is in the field, who is found for it, or that nobody is; blanks are not looked for.
    [[nodiscard]] bool isShown() const
    {
        const QString text = m_page.field()->text();
        const DeskState& state = m_page.state();
        return text.trimmed().isEmpty()
            ? !text.isEmpty()
            : state.phase == DeskState::Phase::Typing && state.text == text;
    }

    [[nodiscard]] bool hasRows() const { return !m_page.state().results.isEmpty(); }

    template <typename Act>
    double time(Act act)
    {
        QElapsedTimer since;
        m_isAwaited = true;
        m_limit.start(longestMs);
        since.start();
        act();
        m_loop.exec();
        const double ms = double(since.nsecsElapsed()) / 1e6;
        m_limit.stop();
        return ms;
    }

    MainWindow& m_window;
    DeskPage& m_page;
    QList<QObject*> m_lists; ///< what shows them
    QEventLoop m_loop;
    QTimer m_limit;
    bool m_isAwaited = false;
};

void typeNames(Hand& hand, SearchCrowd& crowd, int names, Bars& bars)
{
    Series keys;
    Series beside;
    Series paints;
    for (int i = 0; i < names; ++i) {
        const QString name = crowd.typed(lettersTyped, false, false);
        for (const QChar letter : name) {
            keys.push_back(hand.press(letter));
            hand.rest();
            paints.push_back(hand.repaint());
        }
        hand.clear();
        hand.answer(u"nobody-%1"_s.arg(i));
        beside.push_back(hand.press(name.at(0)));
        hand.clear();
    }
    std::printf(
        "%lld people, %d names; the floor is the painting of the list, p50 %.1f ms, p99 %.1f "
        "ms\n",
        static_cast<long long>(crowd.people.size()), names, quantile(paints, 0.5),
        quantile(paints, 0.99));
    tell("key to painted list", keys, paints);
    bars.orientAtMost(frameMs, "key to painted list, p99", quantile(keys, 0.99), "ms");
    tell("a name's first key beside an answer", beside, paints);
}

/// A text, and how long each paste of it took.
struct Pasted
{
    const char* what;
    QString text;
    Series times = {};
    qsizetype kept = 0; ///< letters in the field
};

QString manyOf(const QString& piece)
{
    return piece.repeated(megabyte / piece.size());
}

std::vector<Pasted> hostileTexts()
{
    QRandomGenerator random(20261205);
    QString letters;
    for (int i = 0; i < megabyte; ++i) {
        letters += QChar(u'a' + random.bounded(26));
    }
    QStringList words;
    for (char16_t letter = u'a'; words.size() < 200; ++letter) {
        if (QChar(letter).isLetter()) {
            words.append(QString(QChar(letter)));
        }
    }
    return {{"letters", letters}, {"one word again and again", manyOf(u"ananya "_s)},
        {"blanks", manyOf(u" "_s)}, {"combining marks", manyOf(u"\u0301"_s)},
        {"vowel signs of Kannada", manyOf(u"ಾ"_s)},
        {"halves of emoji", manyOf(QString(QChar(0xD83D)))},
        {"letters from right to left", manyOf(u"\u202Ea"_s)},
        {"emoji", manyOf(QString::fromUcs4(U"\U0001F600"))}, {"digits", manyOf(u"7"_s)},
        {"controls", manyOf(u"\u0001"_s)}, {"Arabic", manyOf(u"ليلى"_s)}, {"Han", manyOf(u"王"_s)},
        {"Georgian", manyOf(u"გიორგი"_s)}, {"200 words of one letter", words.join(u' ')}};
}

void pasteTexts(Hand& hand, SearchCrowd& crowd, int pastes, Bars& bars)
{
    Series floor;
    Series all;
    std::vector<Pasted> texts = hostileTexts();
    for (int i = 0; i < pastes; ++i) {
        for (Pasted& each : texts) {
            floor.push_back(hand.paste(crowd.typed(lettersTyped, false, false)));
            hand.clear();
            each.times.push_back(hand.paste(each.text));
            each.kept = hand.lettersKept();
            all.push_back(each.times.back());
            hand.clear();
        }
    }
    std::printf("pasted a megabyte of, to the painted page; the floor is eight letters of a name, "
                "p50 %.1f ms, p99 %.1f ms\n",
        quantile(floor, 0.5), quantile(floor, 0.99));
    for (const Pasted& each : texts) {
        tell(each.what, each.times, floor);
        bars.ratioAtMost(
            mostOfLetters, each.what, quantile(each.times, 0.5) / quantile(floor, 0.5));
        std::printf("  the field keeps %lld letters\n", static_cast<long long>(each.kept));
    }
    tell("all of them", all, floor);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new LanyardStyle);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int names = argc > 2 ? std::atoi(argv[2]) : 60;
    const int pastes = argc > 3 ? std::atoi(argv[3]) : 20;
    SearchCrowd crowd(count);
    const QTemporaryDir folder;
    prepare(folder.path(), crowd.people);
    const auto wiring = take(Wiring::open(folder.path()));
    Application program(*wiring, {});
    program.start();
    MainWindow& window = theWindow();
    QApplication::setActiveWindow(&window);
    const auto isReady = [&] { return wiring->search().isReady(); };
    if (!QTest::qWaitFor(isReady, longestMs)) {
        qFatal("the list is not ready to be searched");
    }
    Hand hand(window, *window.findChild<DeskPage*>());
    hand.rest();
    Bars bars;
    typeNames(hand, crowd, names, bars);
    pasteTexts(hand, crowd, pastes, bars);
    return bars.exitCode();
}
