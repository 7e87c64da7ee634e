// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskFixture.h"
#include "LongWords.h"
#include "ReadVerdict.h"
#include "desk/AnswerView.h"
#include "desk/IdlePanel.h"
#include "desk/RecentList.h"
#include "widgets/BadgeHolder.h"
#include "widgets/CameraLight.h"
#include "widgets/Text.h"

#include <QImage>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What the desk says while it waits for the next person, and what its empty badge says.
class tst_DeskAtRest : public DeskFixture
{
    Q_OBJECT

    /// Often enough for another light to be told.
    void see(int grey)
    {
        QImage frame(640, 480, QImage::Format_RGB32);
        frame.fill(QColor(grey, grey, grey));
        for (int i = 0; i < LightWatch::framesToAgree; ++i) {
            m_page->showCamera(frame);
        }
    }

    [[nodiscard]] bool isCalm() const
    {
        return visibleWords().contains(u"Nothing needs your attention."_s);
    }

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init() { open(); }

    void cleanup() { close(); }

    void eachOfTheLastEightIsReachedOnEveryScreenAndOffline_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("sample");
        for (const QString& name : {u"idle"_s, u"offline"_s, u"out-offline"_s}) {
            for (const QSize& size : {QSize(1280, 800), QSize(800, 480), QSize(480, 800)}) {
                QTest::addRow("%s %d", qPrintable(name), size.width()) << size << name;
            }
        }
    }

    /// Where there is no room for all, the list moves on under the arrows.
    void eachOfTheLastEightIsReachedOnEveryScreenAndOffline()
    {
        QFETCH(QSize, size);
        QFETCH(QString, sample);
        m_window->resize(size);
        const DeskContext context = show(sample).context;
        QCOMPARE(context.recent.size(), 8);
        m_page->setSync(context.sync);
        m_page->setRecent(context.recent);
        m_window->grab(); // lays everything out
        const auto* list = m_page->findChild<RecentList*>();
        QSignalSpy opened(m_page, &DeskPage::personWanted);
        for (const RecentPerson& person : context.recent) {
            press(Qt::Key_Down);
            const int row = m_page->context().recentRow;
            QVERIFY(row >= list->first() && row < list->first() + list->count());
            press(Qt::Key_Return);
            QCOMPARE(opened.last().first().value<AttendeeId>(), person.record.attendee.id);
        }
    }

    void verdictIsReadInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language& language : TranslationLoader::languages()) {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

    /// Of all states, at the width that the slab has on a notebook. Tamil words leave their letters
    /// less room: the longest are read from a step nearer.
    void verdictIsReadInEveryLanguage()
    {
        QFETCH(QString, language);
        const Speaking speaking(m_translations, language);
        const QSize size(1280, 800);
        const double least = leastCapital(size, 15.4, language == u"ta"_s ? 1.5 : 2);
        show(u"already"_s);
        m_window->grab(); // lays everything out
        QStringList small;
        for (const DeskSample& sample : deskSamples()) {
            const auto phase = sample.state.phase;
            if (phase == DeskState::Phase::Idle || phase == DeskState::Phase::Typing
                || phase == DeskState::Phase::Group) {
                continue;
            }
            const Answer answer = DeskWords::answer(sample.state, sample.context).answer;
            slab()->set(answer.verdict, answer.word, answer.figure, answer.note);
            if (slab()->capitalHeight() < least) {
                small.append(u"%1: %2: %3, not %4"_s.arg(sample.name, answer.word)
                                 .arg(slab()->capitalHeight())
                                 .arg(least));
            }
        }
        m_translations.use(u"en"_s);
        QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
    }

    void figuresOfTheOfflineRowAreOfOneSizeAndEachOnOneLine()
    {
        for (const QString& language : {u"en"_s, u"de"_s, u"ta"_s, u"kn"_s, u"fr"_s}) {
            const Speaking speaking(m_translations, language);
            m_page->setSync(show(u"offline"_s).context.sync);
            m_window->grab(); // lays everything out
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            int figures = 0;
            for (const auto* text : m_page->findChild<OfflineNotice*>()->findChildren<Text*>()) {
                if (!text->text().isEmpty() && text->text().front().isDigit()
                    && !text->text().contains(u'\n')) {
                    QVERIFY2(text->lineCount() == 1 && text->fits(), qPrintable(text->text()));
                    QVERIFY(!text->wordWrap()); // those shrink, each to a size of its own
                    ++figures;
                }
            }
            QCOMPARE(figures, 3);
        }
        m_translations.use(u"en"_s);
    }

    void allIsNotSaidToBeWellBesideACameraThatNeedsALook_data()
    {
        QTest::addColumn<CameraState>("state");
        QTest::addColumn<int>("grey");
        QTest::addColumn<bool>("needsLook");
        QTest::newRow("no camera") << CameraState::None << 120 << false;
        QTest::newRow("a camera that sees") << CameraState::On << 120 << false;
        QTest::newRow("too dark") << CameraState::On << 10 << true;
        QTest::newRow("too bright") << CameraState::On << 255 << true;
        QTest::newRow("no picture") << CameraState::Off << -1 << true;
    }

    void allIsNotSaidToBeWellBesideACameraThatNeedsALook()
    {
        QFETCH(CameraState, state);
        QFETCH(int, grey);
        QFETCH(bool, needsLook);
        const QString look = u"Check-in goes on. The camera needs a look."_s;
        m_page->setState({});
        m_page->setCamera(state);
        if (grey >= 0) {
            see(grey);
        }
        QCOMPARE(visibleWords().contains(look), needsLook);
        QCOMPARE(isCalm(), !needsLook);
        m_page->setPrinter({false, {}, {}, {}, {}}); // is told of before the camera
        QVERIFY(visibleWords().contains(u"Check-in goes on as usual."_s) && !isCalm());
        m_page->setPrinter({});
        QCOMPARE(visibleWords().contains(look), needsLook);
        m_page->setCamera(CameraState::None); // the desk does without from now on
        QVERIFY(isCalm());
    }

    void allIsNotSaidToBeWellWhileABadgeIsMissing()
    {
        const DeskSample sample = show(u"idle"_s);
        QVERIFY(isCalm());
        m_page->setRecent(sample.context.recent); // one of these was not printed
        QVERIFY(!isCalm());
        QVERIFY(visibleWords().contains(u"Check-in goes on as usual."_s));
    }

    void allIsNotSaidToBeWellWhileTheClockIsWrong()
    {
        show(u"idle"_s);
        SyncStatus status;
        status.clockOffsetSeconds = 240; // of which only staff are told
        m_page->setSync(status);
        QVERIFY(isCalm());
        status.clockOffsetSeconds = -900;
        m_page->setSync(status);
        QVERIFY(!isCalm());
    }

    void wordsOfAnEmptyHolderStayInsideIt()
    {
        const QString words = u"The desk keeps\nworking meanwhile"_s;
        Theme theme;
        BadgeHolder holder(theme);
        holder.resize(312, 560);
        holder.setEmpty(words);
        QCOMPARE(holder.emptyLines(), words.split(u'\n'));
        theme.fitTo({480, 800}); // letters do not shrink as the rest does
        holder.resize(160, 245);
        QVERIFY(holder.emptyLines().size() > 2);
        QCOMPARE(holder.emptyLines().join(u' '), QString(words).replace(u'\n', u' '));
    }
};

QTEST_MAIN(tst_DeskAtRest)
#include "tst_DeskAtRest.moc"
