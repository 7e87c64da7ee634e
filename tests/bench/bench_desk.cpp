// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_desk [PEOPLE]: the whole program in its window, paired with a modelled server on a thread
// of its own whose list changes all the time, while 2,000 people are scanned in by key events and
// their badges are printed into a folder. Told are the times from a scanner's last key to the
// painted answer, and how long the screen's thread did not come to its events, beside the same at
// rest.
#include "Application.h"
#include "Joining.h"
#include "ModelServer.h"
#include "desk/DeskPage.h"
#include "widgets/VerdictSlab.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <future>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

using Series = std::vector<double>; ///< milliseconds

constexpr double stallMs = 50;
constexpr int pauseMs = 10; ///< between two people, for what comes after an answer
constexpr int restMs = 10'000;
constexpr int longestMs = 10'000; ///< no answer comes later

double quantile(Series series, double part)
{
    std::sort(series.begin(), series.end());
    return series.empty() ? 0 : series[size_t(double(series.size() - 1) * part)];
}

template <typename T>
T take(Result<T> result)
{
    if (!result) {
        qFatal("%d %s", int(result.error().code), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

/// A server whose orders change all the time, on a thread of its own.
class BusyServer : public QThread
{
public:
    explicit BusyServer(ServerData data)
        : m_data(std::move(data))
    {
        start();
        m_url = m_told.get_future().get();
    }

    ~BusyServer() override
    {
        quit();
        wait();
    }

    Q_DISABLE_COPY_MOVE(BusyServer)

    [[nodiscard]] QUrl url() const { return m_url; }

protected:
    void run() override
    {
        constexpr auto every = std::chrono::milliseconds(200);
        constexpr int changes = 20;
        ModelServer server(m_data);
        QTimer timer;
        qsizetype next = 0;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            ServerData& data = server.model().data();
            for (int i = 0; i < changes; ++i) {
                const ModelOrder& order = data.orders.at(next++ % data.orders.size());
                data.touch(order.positions.first().id, QDateTime::currentDateTimeUtc());
            }
        });
        timer.start(every);
        m_told.set_value(server.url());
        exec();
    }

private:
    ServerData m_data;
    QUrl m_url;
    std::promise<QUrl> m_told;
};

/// How long this thread did not come to its events, beyond the timer's own interval.
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = double(m_since.nsecsElapsed()) / 1e6 - m_timer.interval();
            m_since.restart();
            m_gaps.push_back(std::max(0.0, gap));
        });
    }

    void begin()
    {
        m_gaps.clear();
        m_since.start();
        m_timer.start();
    }

    void tell(const char* what) const
    {
        const auto stalls
            = std::count_if(m_gaps.begin(), m_gaps.end(), [](double gap) { return gap > stallMs; });
        std::printf(
            "the screen's thread %s: worst stall %.1f ms, %lld over %.0f ms, p99.9 %.1f ms\n", what,
            quantile(m_gaps, 1), static_cast<long long>(stalls), stallMs, quantile(m_gaps, 0.999));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    Series m_gaps;
};

/// Scans, and waits until the answer is painted.
class Gate : public QObject
{
public:
    Gate(MainWindow& window, DeskPage& page)
        : m_window(window)
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        qApp->installEventFilter(this);
        connect(&page, &DeskPage::verdictShown, this, [this](Verdict verdict) {
            m_isTold = true;
            m_greens += verdict == Verdict::Admitted ? 1 : 0;
        });
    }

    /// Milliseconds from the scanner's last key to the picture.
    double scan(const QString& code)
    {
        QWindow* window = m_window.windowHandle();
        for (const QChar letter : code) {
            press(window, QTest::asciiToKey(letter.toLatin1()), letter);
        }
        m_isTold = false;
        m_isPainted = false;
        m_since.start();
        press(window, Qt::Key_Return, u"\r"_s);
        rest(longestMs);
        if (!m_isPainted) {
            qFatal("no answer to %s", qPrintable(code));
        }
        return m_ms;
    }

    /// Events come in for that long, or until an answer is painted.
    void rest(int ms)
    {
        m_limit.start(ms);
        m_loop.exec();
        m_limit.stop();
    }

    [[nodiscard]] int greens() const { return m_greens; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (m_isTold && event->type() == QEvent::Paint
            && qobject_cast<VerdictSlab*>(watched) != nullptr) {
            m_isTold = false;
            // comes once the picture is handed to the display
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_ms = double(m_since.nsecsElapsed()) / 1e6;
                    m_isPainted = true;
                    m_loop.quit();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    static void press(QWindow* window, int key, const QString& text)
    {
        qt_handleKeyEvent(window, QEvent::KeyPress, key, Qt::NoModifier, text);
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, Qt::NoModifier, text);
    }

    MainWindow& m_window;
    QEventLoop m_loop;
    QTimer m_limit;
    QElapsedTimer m_since;
    double m_ms = 0; ///< from the last key to the last picture
    bool m_isTold = false;
    bool m_isPainted = false;
    int m_greens = 0;
};

/// Pairs the folder's desk with the server and reads its list.
void prepare(Wiring& wiring, const ServerData& data, const QUrl& url)
{
    Pairing pairing;
    pairing.url = url.toString();
    pairing.organizer = data.organizer;
    pairing.device = u"Desk 1"_s;
    pairing.events = {{data.slug, data.name, data.from}};
    if (!wiring.secrets().store(PretixPairing::secretName, "token-1")) {
        qFatal("the token cannot be kept");
    }
    const Event event = take(joinEvent(wiring, pairing, data.slug));
    const auto round = wiring.sync().once();
    if (!QTest::qWaitFor([&round] { return round.isFinished(); }, 120'000)) {
        qFatal("the list does not come in");
    }
    (void)take(round.result());
    (void)take(wiring.settings().chooseEvent(event.id, u"Main entrance"_s).result());
    (void)take(wiring.settings()
                   .change([](DeskSettings& all) {
                       all.mode = DeskMode::Desk;
                       all.language = u"en"_s;
                       all.operatorName = u"Meera"_s;
                       all.sounds = false;
                       all.confirmWithinMs = 0; // what the desk says alone is measured
                       all.printer = u"file:badges?format=png"_s;
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

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const int people = argc > 1 ? std::atoi(argv[1]) : 2000;
    const ServerData data = smallEvent(people, 1, QDateTime::currentDateTimeUtc());
    const BusyServer server(data);
    const QTemporaryDir folder;
    prepare(*take(Wiring::open(folder.path())), data, server.url());
    const auto wiring = take(Wiring::open(folder.path()));
    Application program(*wiring, {});
    bool isStarted = false;
    QObject::connect(&program, &Application::started, [&isStarted] { isStarted = true; });
    program.start();
    if (!QTest::qWaitFor([&isStarted] { return isStarted; }, 60'000)) {
        qFatal("the program does not start");
    }
    MainWindow& window = theWindow();
    auto* page = window.findChild<DeskPage*>();
    QApplication::setActiveWindow(&window);
    int rounds = 0;
    std::optional<QDateTime> lastPull;
    QObject::connect(
        &wiring->sync(), &SyncService::statusChanged, page, [&](const SyncStatus& status) {
            rounds += status.lastPulledAt != lastPull ? 1 : 0;
            lastPull = status.lastPulledAt;
        });
    Gate gate(window, *page);
    StallWatch stalls;
    stalls.begin();
    gate.rest(restMs);
    stalls.tell("at rest");
    QTimer wake; // a sync runs throughout
    QObject::connect(&wake, &QTimer::timeout, page, [&wiring] { wiring->sync().wake(); });
    wake.start(250);
    Series answers;
    stalls.begin();
    for (int number = 1; number <= people; ++number) {
        answers.push_back(gate.scan(u"secret-%1"_s.arg(number)));
        gate.rest(pauseMs);
    }
    stalls.tell("while they came in");
    std::printf("%d people scanned, %d let in, %d downloads meanwhile: from the scanner's last key "
                "to the picture p50 %.1f ms, p95 %.1f ms (the bar is 100 ms), worst %.1f ms\n",
        people, gate.greens(), rounds, quantile(answers, 0.5), quantile(answers, 0.95),
        quantile(answers, 1));
    return 0;
}
