// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PairedPanel.h"
#include "settings/FilePanel.h"
#include "staff/CaseCard.h"
#include "staff/ReasonForm.h"
#include "staff/SavePanel.h"
#include "staff/SyncCounts.h"
#include "staff/SyncPanel.h"
#include "sync/SyncLine.h"
#include "widgets/Button.h"
#include "widgets/ScanField.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

KeptEntry kept(int id, const QString& name, const QString& words)
{
    KeptEntry each;
    each.name = name;
    each.entry.id = {id};
    each.entry.state = OutboxState::Quarantined;
    each.entry.madeAt = QDateTime({2026, 12, 5}, {3, 44}, Qt::UTC);
    each.entry.lastText = words;
    return each;
}

SyncCases refused(const QList<KeptEntry>& entries)
{
    SyncCases cases;
    cases.refused = entries;
    return cases;
}

/// Zoë was admitted at two desks.
SyncCases clashing()
{
    NamedClash clash;
    clash.name = u"Zoë"_s;
    clash.clash.attendee = {7};
    clash.clash.list = {3};
    for (const auto& [desk, minute] : {std::pair{u"Desk A"_s, 18}, std::pair{u"Desk C"_s, 20}}) {
        CheckIn entry;
        entry.desk = desk;
        entry.at = QDateTime({2026, 12, 5}, {9, minute}, Qt::UTC);
        clash.clash.entries.append(entry);
    }
    SyncCases cases;
    cases.clashes = {clash};
    return cases;
}

} // namespace

/// What waits, what the server refused, and what staff decide about it.
class tst_StaffSync : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:

    void everyEntryIsCountedSomewhere()
    {
        SyncPanel panel(m_theme);
        panel.showStatus(paired(), QTimeZone::utc());
        QCOMPARE(panel.counts()->sum(),
            u"<b>79 saved here</b> = 64 at the server + 12 waiting + 2 in doubt + 1 to decide"_s);
    }

    void withoutAServerNothingIsSaidToGoOut()
    {
        SyncStatus alone = paired();
        alone.network = SyncStatus::Network::NotPaired;
        alone.outbox.ready = 10;
        SyncPanel panel(m_theme);
        panel.showStatus(paired(), QTimeZone::utc());
        panel.showStatus(alone, QTimeZone::utc());
        panel.show();
        QTRY_VERIFY(!wordsOf(panel).contains(u"by themselves"_s));
        QVERIFY(wordsOf(panel).contains(u"save them as a file"_s));
        QVERIFY(!wordsOf(panel).contains(u"by itself"_s));
    }

    void serversWordsAreShownAsTheyAre()
    {
        SyncPanel panel(m_theme);
        panel.showCases(refused({kept(7, u"Zoë"_s, u"Order <b>K2WDE</b> was cancelled"_s)}));
        QVERIFY(wordsOf(panel).contains(u"“Order <b>K2WDE</b> was cancelled”"_s));
        QVERIFY(wordsOf(panel).contains(u"Zoë"_s));
    }

    void retryIsAskedOnce()
    {
        SyncPanel panel(m_theme);
        panel.showCases(refused({kept(7, u"Zoë"_s, {}), kept(9, u"Ana"_s, {})}));
        QSignalSpy retried(&panel, &SyncPanel::retryRequested);
        QTest::keyClick(&panel, Qt::Key_A);
        QTest::keyClick(&panel, Qt::Key_A);
        QCOMPARE(retried.size(), 1);
        QCOMPARE(retried.first().first().value<OutboxId>(), OutboxId{7});
    }

    void dismissNeedsAReason()
    {
        SyncPanel panel(m_theme);
        panel.showCases(refused({kept(7, u"Zoë"_s, {})}));
        QSignalSpy dismissed(&panel, &SyncPanel::dismissRequested);
        QTest::keyClick(&panel, Qt::Key_D);
        ReasonForm* form = panel.card()->form();
        QVERIFY(form != nullptr);
        QTest::keyClick(form, Qt::Key_Return);
        QCOMPARE(dismissed.size(), 0);
        QTest::keyClick(form, Qt::Key_1);
        QTest::keyClick(form, Qt::Key_Return);
        QCOMPARE(dismissed.size(), 1);
        QCOMPARE(dismissed.first().at(0).value<OutboxId>(), OutboxId{7});
        QCOMPARE(dismissed.first().at(1).toString(), u"The server is right"_s);
    }

    void otherReasonToDismissWantsWords()
    {
        SyncPanel panel(m_theme);
        panel.showCases(refused({kept(7, u"Zoë"_s, {})}));
        QSignalSpy dismissed(&panel, &SyncPanel::dismissRequested);
        QTest::keyClick(&panel, Qt::Key_D);
        ReasonForm* form = panel.card()->form();
        QTest::keyClick(form, Qt::Key_4);
        QTest::keyClick(form, Qt::Key_Return);
        QCOMPARE(dismissed.size(), 0);
        QTest::keyClicks(form->field()->edit(), u"two tickets"_s);
        QTest::keyClick(form->field()->edit(), Qt::Key_Return);
        QCOMPARE(dismissed.size(), 1);
        QCOMPARE(dismissed.first().at(1).toString(), u"two tickets"_s);
    }

    void escapeTakesTheReasonBack()
    {
        SyncPanel panel(m_theme);
        panel.showCases(refused({kept(7, u"Zoë"_s, {})}));
        QVERIFY(!panel.back());
        QTest::keyClick(&panel, Qt::Key_D);
        QVERIFY(panel.back());
        QVERIFY(panel.card()->form() == nullptr);
        QVERIFY(!panel.back());
    }

    void arrowsOpenTheNextEntry()
    {
        SyncPanel panel(m_theme);
        panel.showCases(refused({kept(7, u"Zoë"_s, {}), kept(9, u"Ana"_s, {})}));
        QTest::keyClick(&panel, Qt::Key_Down);
        QCOMPARE(panel.chosen(), 1);
        QTest::keyClick(&panel, Qt::Key_Down);
        QCOMPARE(panel.chosen(), 1);
        QSignalSpy retried(&panel, &SyncPanel::retryRequested);
        QTest::keyClick(&panel, Qt::Key_A);
        QCOMPARE(retried.first().first().value<OutboxId>(), OutboxId{9});
    }

    void openEntryStaysOpenWhenAnotherIsSettled()
    {
        SyncPanel panel(m_theme);
        panel.showCases(refused({kept(7, u"Zoë"_s, {}), kept(9, u"Ana"_s, {})}));
        QTest::keyClick(&panel, Qt::Key_Down);
        panel.showCases(refused({kept(9, u"Ana"_s, {})}));
        QCOMPARE(panel.chosen(), 0);
        panel.showCases({});
        QVERIFY(panel.card() == nullptr);
        QVERIFY(wordsOf(panel).contains(u"Nothing needs a decision"_s));
    }

    void halfTypedReasonOutlivesNews()
    {
        SyncPanel panel(m_theme);
        panel.showCases(refused({kept(7, u"Zoë"_s, {})}));
        QTest::keyClick(&panel, Qt::Key_D);
        QTest::keyClick(panel.card()->form(), Qt::Key_2);
        panel.showStatus(paired(), QTimeZone::utc());
        QVERIFY(panel.card()->form() != nullptr);
        QCOMPARE(panel.card()->form()->chosen(), std::optional(1));
    }

    void failureIsToldAndTheEntryWorksAgain()
    {
        SyncPanel panel(m_theme);
        panel.showCases(refused({kept(7, u"Zoë"_s, {})}));
        QSignalSpy retried(&panel, &SyncPanel::retryRequested);
        QTest::keyClick(&panel, Qt::Key_A);
        panel.showFailure({u"No network."_s, u"Nothing was lost."_s});
        QVERIFY(wordsOf(panel).contains(u"No network. Nothing was lost."_s));
        QTest::keyClick(&panel, Qt::Key_A);
        QCOMPARE(retried.size(), 2);
    }

    void clashTellsBothDesksAndIsSettledWithANote()
    {
        SyncPanel panel(m_theme);
        panel.showCases(clashing());
        const QString words = wordsOf(panel);
        for (const auto& said : {u"Zoë"_s, u"Desk A, 09:18"_s, u"Desk C, 09:20"_s}) {
            QVERIFY2(words.contains(said), qPrintable(said));
        }
        QSignalSpy settled(&panel, &SyncPanel::clashSettled);
        QTest::keyClick(&panel, Qt::Key_A); // there is nothing to do at once
        QTest::keyClick(&panel, Qt::Key_D);
        ReasonForm* form = panel.card()->form();
        QVERIFY(form != nullptr);
        QTest::keyClick(form, Qt::Key_Return);
        QCOMPARE(settled.size(), 0); // not without a note
        QTest::keyClick(form, Qt::Key_4);
        QTest::keyClicks(form->field()->edit(), u"twins, ID seen"_s);
        QTest::keyClick(form->field()->edit(), Qt::Key_Return);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled.first().at(0).value<AttendeeId>(), AttendeeId{7});
        QCOMPARE(settled.first().at(1).value<CheckInListId>(), CheckInListId{3});
        QCOMPARE(settled.first().at(2).toString(), u"twins, ID seen"_s);
    }

    void newsOfOthersKeepANoteHalfTyped()
    {
        SyncPanel panel(m_theme);
        panel.showCases(clashing());
        QTest::keyClick(&panel, Qt::Key_D);
        QTest::keyClick(panel.card()->form(), Qt::Key_2);
        SyncCases more = clashing();
        more.missing = 2;
        panel.showCases(more);
        QVERIFY(panel.card()->form() != nullptr);
        QCOMPARE(panel.card()->form()->chosen(), std::optional(1));
        panel.showCases(refused({kept(7, u"Ana"_s, {})})); // it was settled elsewhere
        QVERIFY(panel.card()->form() == nullptr);
        QVERIFY(wordsOf(panel).contains(u"Ana"_s));
    }

    void whatTheServerLostIsCountedNamedAndSentAgain()
    {
        SyncPanel panel(m_theme);
        SyncCases cases;
        cases.missing = 12;
        cases.missingNames = {u"Zoë"_s, u"Ana"_s};
        cases.missingBeside = 9; // one of the two has two
        panel.showCases(cases);
        QVERIFY(wordsOf(panel).contains(u"The server lost 12 entries"_s));
        QVERIFY(wordsOf(panel).contains(u"Zoë, Ana, and 9 more"_s));
        QSignalSpy resend(&panel, &SyncPanel::resendRequested);
        QTest::keyClick(&panel, Qt::Key_A);
        QTest::keyClick(&panel, Qt::Key_A);
        QCOMPARE(resend.size(), 1);
    }

    void undoThatCameTooLateIsSaidToBeSo()
    {
        KeptEntry undo = kept(7, u"Zoë"_s, u"Too long ago."_s);
        undo.entry.kind = OutboxKind::Undo;
        undo.undoneAfterSeconds = KeptEntry::undoWithinSeconds;
        SyncPanel panel(m_theme);
        panel.showCases(refused({undo}));
        QVERIFY(!wordsOf(panel).contains(u"15 minutes only"_s));
        undo.undoneAfterSeconds = 40 * 60;
        panel.showCases(refused({undo}));
        QVERIFY(wordsOf(panel).contains(u"15 minutes only; this one came after 40 minutes"_s));
        QVERIFY(wordsOf(panel).contains(u"“Too long ago.”"_s));
    }

    void whatTheServerFailsOnIsACaseWithoutAnyLoss()
    {
        SyncCases cases;
        cases.stalled = {kept(7, u"Zoë"_s, {})};
        cases.stalled.first().entry.lastStatus = 500;
        cases.stalled.first().entry.tries = 40;
        SyncPanel panel(m_theme);
        panel.showCases(cases);
        QVERIFY(wordsOf(panel).contains(u"Server, asked 40 times"_s));
        QVERIFY(wordsOf(panel).contains(u"It is kept"_s));
        QSignalSpy retried(&panel, &SyncPanel::retryRequested);
        QSignalSpy dismissed(&panel, &SyncPanel::dismissRequested);
        QTest::keyClick(&panel, Qt::Key_A);
        QTest::keyClick(&panel, Qt::Key_D);
        QVERIFY(panel.card()->form() == nullptr);
        QCOMPARE(retried.size() + dismissed.size(), 0);
    }

    void whatTheDiskChangedIsNotAskedAgain()
    {
        KeptEntry changed = kept(7, u"Zoë"_s, {});
        changed.entry.isIntact = false;
        SyncPanel panel(m_theme);
        panel.showCases(refused({changed}));
        QVERIFY(wordsOf(panel).contains(u"It is not what was written"_s));
        QSignalSpy retried(&panel, &SyncPanel::retryRequested);
        QTest::keyClick(&panel, Qt::Key_A);
        QCOMPARE(retried.size(), 0);
        QTest::keyClick(&panel, Qt::Key_D);
        QVERIFY(panel.card()->form() != nullptr);
    }

    void wrongClockIsToldInWords()
    {
        SyncPanel panel(m_theme);
        SyncStatus status = paired();
        status.clockOffsetSeconds = 7 * 60;
        panel.showStatus(status, QTimeZone::utc());
        QVERIFY(wordsOf(panel).contains(u"This desk’s clock is 7 minutes behind the server’s."_s));
        QVERIFY(wordsOf(panel).contains(u"Times sent are corrected."_s));
        QVERIFY(SyncLine::words(status, QTimeZone::utc()).contains(u"clock 7 minutes behind"_s));
        status.clockOffsetSeconds = -3 * 3600;
        panel.showStatus(status, QTimeZone::utc());
        QVERIFY(wordsOf(panel).contains(u"3 hours ahead of the server’s"_s));
        status.clockOffsetSeconds = 40; // the desk's own line has no room for little things
        QVERIFY(!SyncLine::words(status, QTimeZone::utc()).contains(u"clock"_s));
    }

    void sendingNeedsAServer()
    {
        SyncPanel panel(m_theme);
        QSignalSpy sent(&panel, &SyncPanel::syncRequested);
        panel.showStatus({}, QTimeZone::utc());
        QTest::keyClick(&panel, Qt::Key_S);
        QCOMPARE(sent.size(), 0);
        panel.showStatus(paired(), QTimeZone::utc());
        QTest::keyClick(&panel, Qt::Key_S);
        QCOMPARE(sent.size(), 1);
    }

    void listsAreSavedUnderNamesThatNoFileHas()
    {
        QTemporaryDir folder;
        SyncPanel panel(m_theme);
        panel.save()->setEvent(u"Day 1/2: \"Open\""_s, {2026, 12, 5});
        panel.save()->folders()->setFolder(folder.path());
        QTest::keyClick(&panel, Qt::Key_E);
        QVERIFY(panel.save()->isVisibleTo(&panel));
        QSignalSpy checkIns(&panel, &SyncPanel::checkInsRequested);
        QSignalSpy attendees(&panel, &SyncPanel::attendeesRequested);
        QTest::keyClick(panel.save(), Qt::Key_Return, Qt::ControlModifier);
        panel.save()->saveAttendees()->click(); // one after the other
        QCOMPARE(attendees.size(), 0);
        const QString first = folder.filePath(u"Day 1 2 Open check-ins 2026-12-05.csv"_s);
        QCOMPARE(checkIns.takeFirst().first().toString(), first);
        QVERIFY(QFile(first).open(QIODevice::WriteOnly));
        panel.showDone(u"2 rows"_s);
        QVERIFY(panel.save()->isVisibleTo(&panel)); // for the other list
        QTest::keyClick(panel.save(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(checkIns.takeFirst().first().toString(),
            folder.filePath(u"Day 1 2 Open check-ins 2026-12-05 (2).csv"_s));
        panel.showFailure({u"No."_s, {}});
        panel.save()->saveAttendees()->click();
        QCOMPARE(attendees.takeFirst().first().toString(),
            folder.filePath(u"Day 1 2 Open attendees 2026-12-05.csv"_s));
        panel.showDone(u"2 rows"_s);
        QVERIFY(panel.back());
        QVERIFY(!panel.save()->isVisibleTo(&panel));
    }

    void anyEventsNameGivesAFilesName()
    {
        QTemporaryDir folder;
        SavePanel panel(m_theme);
        panel.folders()->setFolder(folder.path());
        QSignalSpy wanted(&panel, &SavePanel::checkInsWanted);
        for (const QString& event : {QString(), u"..."_s, u"../../etc/passwd"_s, QString(300, u'x'),
                 u"ಬೆಂಗಳೂರು "_s.repeated(60)}) {
            panel.setEvent(event, {2026, 12, 5});
            panel.saveCheckIns()->click();
            panel.setIdle();
            QFile file(wanted.takeLast().first().toString());
            QCOMPARE(QFileInfo(file).path(), folder.path());
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 5); // none is hidden
    }

    void longSavingSaysHowFarItIs()
    {
        SyncPanel panel(m_theme);
        QTest::keyClick(&panel, Qt::Key_E);
        panel.save()->saveCheckIns()->click();
        const int before = panel.save()->saveCheckIns()->sizeHint().width();
        const auto grown = [&] {
            panel.save()->showProgress(1'000'000);
            return panel.save()->saveCheckIns()->sizeHint().width() > before;
        };
        QTRY_VERIFY(grown());
        QVERIFY(panel.back()); // it stays meanwhile
        QVERIFY(panel.save()->isVisibleTo(&panel));
    }
};

QTEST_MAIN(tst_StaffSync)
#include "tst_StaffSync.moc"
