// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/DeskSamples.h"
#include "desk/SamplePeople.h"
#include "staff/HistoryList.h"
#include "staff/PeoplePanel.h"
#include "staff/PersonRail.h"
#include "staff/PersonView.h"
#include "staff/ReasonForm.h"
#include "staff/SentList.h"
#include "widgets/BadgeHolder.h"
#include "widgets/ScanField.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute)
{
    return QDateTime({2026, 12, 5}, {hour, minute}, Qt::UTC);
}

CheckIn entry(int id, int hour, int minute)
{
    CheckIn checkIn;
    checkIn.id = {id};
    checkIn.nonce = {u"n%1"_s.arg(id)};
    checkIn.list = {1};
    checkIn.at = at(hour, minute);
    checkIn.desk = u"Desk A"_s;
    checkIn.operatorName = u"Ravi"_s;
    return checkIn;
}

PrintJob job(int id, int hour, int minute, PrintState state)
{
    PrintJob made;
    made.id = {id};
    made.copy = id;
    made.createdAt = at(hour, minute);
    made.changedAt = made.createdAt;
    made.state = state;
    made.operatorName = u"Meera"_s;
    return made;
}

AttendeeHistory historyOf(int person)
{
    AttendeeHistory history;
    history.record = samplePerson(person);
    CheckIn mistaken = entry(1, 3, 10);
    mistaken.annulledAt = at(3, 12);
    mistaken.annulReason = u"wrong person"_s;
    history.checkIns = {mistaken, entry(2, 3, 28)};
    history.record.history = {history.checkIns.last()};
    history.record.badgesPrinted = 2;
    history.printJobs
        = {job(1, 3, 28, PrintState::Confirmed), job(2, 3, 42, PrintState::Uncertain)};
    history.printJobs.last().reason = ReprintReason::Lost;
    AuditRow refused;
    refused.at = at(3, 50);
    refused.actor = u"Meera"_s;
    refused.act = u"refused"_s;
    refused.text = u"{\"reason\":\"already_redeemed\",\"desk\":\"Desk B\",\"list\":\"Door\","
                   "\"confirmed\":\"server\"}"_s;
    AuditRow undone;
    undone.at = at(3, 12);
    undone.actor = u"Ingrid"_s;
    undone.act = u"undo"_s;
    undone.text = u"{\"nonce\":\"n1\"}"_s;
    history.audit = {undone, refused};
    return history;
}

FoundAttendee found(int person)
{
    FoundAttendee each;
    each.record = samplePerson(person);
    each.hit.id = each.record.attendee.id;
    return each;
}

} // namespace

/// Finding a person, their history, and what needs a reason before it is asked for.
class tst_StaffPeople : public QObject
{
    Q_OBJECT

    Theme m_theme;

    void show(PeoplePanel& panel, int person = 3) const
    {
        panel.setMoment({1}, at(4, 0), QTimeZone::utc());
        panel.showHistory(historyOf(person), QTimeZone::utc(), at(4, 0));
    }

    static ReasonForm* form(const PeoplePanel& panel) { return panel.person()->rail()->form(); }

    static QStringList wordsOf(const PeoplePanel& panel)
    {
        QStringList words;
        for (const QLabel* label : panel.person()->findChildren<QLabel*>()) {
            words.append(label->text());
        }
        return words;
    }

private Q_SLOTS:

    void arrowsAndEnterChooseAPerson()
    {
        PeoplePanel panel(m_theme);
        QSignalSpy edited(&panel, &PeoplePanel::searchEdited);
        QSignalSpy chosen(&panel, &PeoplePanel::chosen);
        QTest::keyClicks(panel.field()->edit(), u"an"_s);
        QCOMPARE(edited.size(), 2);
        panel.setResults({found(1), found(3), found(6)});
        QTest::keyClick(panel.field()->edit(), Qt::Key_Down);
        QTest::keyClick(panel.field()->edit(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<AttendeeId>(), AttendeeId{3});
    }

    void theListIsAskedForAnewAfterAPerson()
    {
        PeoplePanel panel(m_theme);
        QTest::keyClicks(panel.field()->edit(), u"a"_s);
        show(panel);
        QSignalSpy edited(&panel, &PeoplePanel::searchEdited);
        Q_EMIT panel.person()->backWanted();
        QCOMPARE(edited.size(), 1); // what was done there changes its row
    }

    void whoSelfServiceSentHereIsToldByNumberAlone()
    {
        PeoplePanel panel(m_theme);
        QVERIFY(panel.sent()->isHidden());
        panel.sent()->setPeople({{102, at(4, 1), u"refused"_s}, {101, at(3, 54), u"unknown"_s}},
            QTimeZone("Asia/Kolkata"));
        QVERIFY(!panel.sent()->isHidden());
        QCOMPARE(panel.sent()->lines(),
            QStringList({u"09:31 · number 102 · ticket is refused"_s,
                u"09:24 · number 101 · not found"_s}));
        panel.sent()->setPeople({}, QTimeZone::utc());
        QVERIFY(panel.sent()->isHidden());
    }

    void historyIsToldNewestFirst()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        QStringList times;
        for (const HistoryLine& line : panel.person()->list()->lines()) {
            times.append(line.time);
        }
        QCOMPARE(times, QStringList({u"03:50"_s, u"03:42"_s, u"03:28"_s, u"03:28"_s, u"03:10"_s}));
        // the badge was made after its check-in
        QCOMPARE(panel.person()->list()->lines().at(3).words, u"Admitted at Desk A"_s);
    }

    void undoneCheckInIsStruckWithItsReason()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        const HistoryLine line = panel.person()->list()->lines().last();
        QVERIFY(line.struck);
        QCOMPARE(line.note, u"By Ravi · Undone at 03:12 by Ingrid: wrong person"_s);
        for (const HistoryLine& other : panel.person()->list()->lines().mid(0, 4)) {
            QVERIFY(!other.struck);
        }
    }

    void refusedScansAreToldWithDeskAndOperator()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        const HistoryLine line = panel.person()->list()->lines().first();
        QCOMPARE(line.words, u"At Desk B: scanned again, was in already"_s);
        QCOMPARE(line.verdict, Verdict::Already);
        QVERIFY(line.note.contains(u"By Meera"_s));
    }

    void reprintNeedsAReason()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        QSignalSpy asked(&panel, &PeoplePanel::reprintRequested);
        QTest::keyClick(panel.person(), Qt::Key_Return);
        QTest::mouseClick(form(panel)->action(), Qt::LeftButton);
        QCOMPARE(asked.size(), 0);
        QVERIFY(wordsOf(panel).contains(u"Choose a reason first."_s));
    }

    void firstBadgeIsNoReprint()
    {
        PeoplePanel panel(m_theme);
        panel.setMoment({1}, at(4, 0), QTimeZone::utc());
        AttendeeHistory history = historyOf(3);
        history.printJobs.clear();
        history.record.badgesPrinted = 0;
        panel.showHistory(history, QTimeZone::utc(), at(4, 0));
        QVERIFY(wordsOf(panel).contains(u"No badge yet"_s));
        QVERIFY(wordsOf(panel).contains(u"This will be their first one."_s));
        QVERIFY(!wordsOf(panel).contains(u"Reprint"_s));
        QSignalSpy asked(&panel, &PeoplePanel::reprintRequested);
        QTest::keyClick(panel.person(), Qt::Key_1);
        QTest::keyClick(panel.person(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).value<ReprintReason>(), ReprintReason::None);
        history.printJobs = {historyOf(3).printJobs.last()}; // it may have come out
        panel.showHistory(history, QTimeZone::utc(), at(4, 0));
        QVERIFY(wordsOf(panel).contains(u"Badge in doubt"_s));
        QVERIFY(wordsOf(panel).contains(u"Reprint"_s));
        panel.showHistory(historyOf(3), QTimeZone::utc(), at(4, 0)); // it came out
        QVERIFY(wordsOf(panel).join(u' ').contains(u"The old badge stays valid."_s));
        QTest::keyClick(panel.person(), Qt::Key_1);
        QTest::keyClick(panel.person(), Qt::Key_Return);
        QCOMPARE(asked.last().at(1).value<ReprintReason>(), ReprintReason::Lost);
    }

    void digitsGiveReprintReasons_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<ReprintReason>("reason");
        QTest::newRow("lost") << int(Qt::Key_1) << ReprintReason::Lost;
        QTest::newRow("damaged") << int(Qt::Key_2) << ReprintReason::Damaged;
        QTest::newRow("name") << int(Qt::Key_3) << ReprintReason::Name;
    }

    void digitsGiveReprintReasons()
    {
        QFETCH(int, key);
        QFETCH(ReprintReason, reason);
        PeoplePanel panel(m_theme);
        show(panel);
        QSignalSpy asked(&panel, &PeoplePanel::reprintRequested);
        QTest::keyClick(panel.person(), Qt::Key(key));
        QTest::keyClick(panel.person(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<AttendeeId>(), AttendeeId{3});
        QCOMPARE(asked.first().at(1).value<ReprintReason>(), reason);
        QVERIFY(asked.first().at(2).toString().isEmpty());
    }

    void otherReasonWantsWords()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        QSignalSpy asked(&panel, &PeoplePanel::reprintRequested);
        QTest::keyClick(panel.person(), Qt::Key_4);
        QTest::keyClick(panel.person(), Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        QTest::keyClicks(form(panel)->field()->edit(), u"  gave it  to a friend "_s);
        QTest::keyClick(form(panel)->field()->edit(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).value<ReprintReason>(), ReprintReason::Other);
        QCOMPARE(asked.first().at(2).toString(), u"gave it to a friend"_s);
    }

    void reprintIsAskedOnceUntilItIsAnswered()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        QSignalSpy asked(&panel, &PeoplePanel::reprintRequested);
        QTest::keyClick(panel.person(), Qt::Key_1);
        QTest::keyClick(panel.person(), Qt::Key_Return);
        QTest::keyClick(panel.person(), Qt::Key_Return);
        QTest::keyClick(form(panel)->action(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const Error full{ErrorCode::StorageFull, {}, false, {}};
        panel.showFailure(full);
        QVERIFY(wordsOf(panel).contains(Sentences::message(full)));
        QTest::keyClick(panel.person(), Qt::Key_Return); // the reason is still there
        QCOMPARE(asked.size(), 2);
        panel.showDone(Sentences::Deed::BadgeOrdered);
        QTest::keyClick(panel.person(), Qt::Key_Return); // the next one needs a reason again
        QCOMPARE(asked.size(), 2);
    }

    void undoNeedsAReason()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        QSignalSpy undone(&panel, &PeoplePanel::undoRequested);
        QSignalSpy reprinted(&panel, &PeoplePanel::reprintRequested);
        QTest::keyClick(panel.person(), Qt::Key_F3);
        QTest::keyClick(panel.person(), Qt::Key_Return);
        QCOMPARE(undone.size(), 0);
        QTest::keyClick(panel.person(), Qt::Key_2);
        QTest::keyClick(panel.person(), Qt::Key_Return);
        QCOMPARE(undone.size(), 1);
        QCOMPARE(undone.first().at(0).value<CheckInId>(), CheckInId{2});
        QCOMPARE(undone.first().at(1).toString(), u"Scanned by mistake"_s);
        QCOMPARE(reprinted.size(), 0);
    }

    void escapeLeavesTheUndoFirst()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        QTest::keyClick(panel.person(), Qt::Key_F3);
        QVERIFY(panel.person()->rail()->isUndoing());
        QVERIFY(panel.back());
        QVERIFY(!panel.person()->rail()->isUndoing());
        QVERIFY(panel.shown().has_value());
        QVERIFY(panel.back());
        QVERIFY(!panel.shown().has_value());
        QVERIFY(!panel.back());
    }

    void personWhoIsNotInCanBeCheckedIn()
    {
        PeoplePanel panel(m_theme);
        AttendeeHistory history = historyOf(3);
        history.checkIns.removeLast();
        history.record.history.clear();
        panel.setMoment({1}, at(4, 0), QTimeZone::utc());
        panel.showHistory(history, QTimeZone::utc(), at(4, 0));
        QSignalSpy asked(&panel, &PeoplePanel::checkInRequested);
        QSignalSpy undone(&panel, &PeoplePanel::undoRequested);
        QTest::keyClick(panel.person(), Qt::Key_F3); // nothing to undo
        QVERIFY(!panel.person()->rail()->isUndoing());
        QTest::keyClick(panel.person(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(panel.person(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<AttendeeId>(), AttendeeId{3});
    }

    void personWhoIsInIsNotCheckedInAgain()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        QSignalSpy asked(&panel, &PeoplePanel::checkInRequested);
        QTest::keyClick(panel.person(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.size(), 0);
    }

    void whatTheServerConfirmedIsSaid()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        QCOMPARE(wordsOf(panel).filter(u"Confirmed by the server"_s).size(), 1);
    }

    void uncertainBadgeIsSettledByAPerson()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        QVERIFY(wordsOf(panel).contains(u"Did this badge come out?"_s));
        QSignalSpy settled(&panel, &PeoplePanel::printSettled);
        QTest::keyClick(panel.person(), Qt::Key_N);
        QTest::keyClick(panel.person(), Qt::Key_Y); // not before the answer
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled.first().at(0).value<PrintJobId>(), PrintJobId{2});
        QCOMPARE(settled.first().at(1).toBool(), false);
    }

    void previewOfAnotherPersonIsDropped()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        const BadgeRaster raster{16, 16, 300, QByteArray(32, '\x55')};
        panel.setPreview({4}, raster);
        QVERIFY(panel.person()->findChild<BadgeHolder*>()->isEmpty());
        panel.setPreview({3}, raster);
        QVERIFY(!panel.person()->findChild<BadgeHolder*>()->isEmpty());
        show(panel, 4);
        QVERIFY(panel.person()->findChild<BadgeHolder*>()->isEmpty());
    }

    void howToSayTheNameIsToldForOtherScripts()
    {
        PeoplePanel panel(m_theme);
        panel.setSpokenNames(sampleSpoken);
        show(panel, 9);
        QVERIFY(wordsOf(panel).join(u'\n').contains(u"Say “Wang Sihan”"_s));
        show(panel, 3);
        QVERIFY(!wordsOf(panel).join(u'\n').contains(u"Say “"_s));
    }

    void nobodyIsLeftAfterClearing()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        panel.clear();
        QVERIFY(!panel.shown().has_value());
        QVERIFY(!wordsOf(panel).join(u'\n').contains(samplePerson(3).attendee.name));
        QVERIFY(panel.person()->list()->lines().isEmpty());
    }
};

QTEST_MAIN(tst_StaffPeople)
#include "tst_StaffPeople.moc"
