// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PairedPanel.h"
#include "staff/SyncPanel.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute)
{
    return {QDate(2026, 12, 5), QTime(hour, minute), Qt::UTC};
}

/// Of the 12 that wait and the 2 in doubt of `paired()`.
SyncCases onTheWay()
{
    SyncCases cases;
    cases.waiting = {{u"Zoë"_s, QString(), u"Asha <b>Rao</b>"_s}, 7, at(9, 14)};
    cases.doubt = {{u"Łukasz"_s}, 0, at(9, 21)};
    return cases;
}

} // namespace

/// Who waits and who is in doubt, and what is beyond the list of cases.
class tst_SyncStories : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:

    void whoWaitsAndWhoIsInDoubtIsNamed()
    {
        SyncPanel panel(m_theme);
        panel.setToday(at(0, 0).date());
        panel.showStatus(paired(), QTimeZone::utc());
        QVERIFY(wordsOf(panel).contains(u"12 waiting."_s)); // before anybody knows whose
        QVERIFY(!wordsOf(panel).contains(u"Oldest"_s));
        panel.showCases(onTheWay());
        const QString words = wordsOf(panel);
        QVERIFY2(words.contains(u"The desk does not wait for this.\n"
                                "Oldest 09:14 · Zoë, Somebody not on the list, Asha <b>Rao</b>, "
                                "and 7 more"_s),
            qPrintable(words));
        QVERIFY(words.contains(u"Sent, no clear answer came."_s)); // whatever came instead
        QVERIFY2(
            words.contains(u"it cannot count twice.\nOldest 09:21 · Łukasz"_s), qPrintable(words));
        QVERIFY(!words.contains(u"Łukasz, and"_s));
    }

    void undoFromBeforeANewPairingIsSaidToBeSo()
    {
        KeptEntry undo;
        undo.name = u"Zoë"_s;
        undo.entry.id = {7};
        undo.entry.kind = OutboxKind::Undo;
        undo.entry.state = OutboxState::Quarantined;
        undo.entry.madeAt = at(9, 30);
        undo.entry.lastText = u"None has that nonce."_s;
        undo.undoneAfterSeconds = 40 * 60;
        SyncCases cases;
        cases.refused = {undo};
        SyncPanel panel(m_theme);
        panel.showCases(cases);
        QVERIFY(!wordsOf(panel).contains(u"paired anew"_s));
        cases.refused.first().isOfEarlierPairing = true; // which no haste would have helped
        panel.showCases(cases);
        QVERIFY(wordsOf(panel).contains(u"this desk was paired anew since"_s));
        QVERIFY(!wordsOf(panel).contains(u"15 minutes only"_s));
        QVERIFY(wordsOf(panel).contains(u"“None has that nonce.”"_s));
    }

    void howLongItTakesIsSaidOnceItIsKnown()
    {
        SyncPanel panel(m_theme);
        panel.showStatus(paired(), QTimeZone::utc());
        QVERIFY(!wordsOf(panel).contains(u"About"_s));
        SyncStatus known = paired();
        known.sendSeconds = 6;
        ++known.outbox.acknowledged;
        panel.showStatus(known, QTimeZone::utc());
        QVERIFY2(wordsOf(panel).contains(u"12 waiting. About 6 seconds to send"_s),
            qPrintable(wordsOf(panel)));
    }

    void whoIsInDoubtOrWaitsIsShownAndTheServerAskedByKeys()
    {
        SyncPanel panel(m_theme);
        QSignalSpy asked(&panel, &SyncPanel::askRequested);
        QSignalSpy shown(&panel, &SyncPanel::personRequested);
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_O, Qt::Key_W}) {
            QTest::keyClick(&panel, key); // nothing is there to be pressed
        }
        panel.showStatus(paired(), QTimeZone::utc());
        SyncCases cases = onTheWay();
        cases.waiting.first = {7};
        cases.waiting.firstName = u"Zoë"_s;
        panel.showCases(cases);
        QTest::keyClick(&panel, Qt::Key_O); // in doubt is nobody on the list
        QVERIFY(asked.isEmpty() && shown.isEmpty());
        QTest::keyClick(&panel, Qt::Key_N);
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(&panel, Qt::Key_W);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<AttendeeId>(), AttendeeId{7});
        QStringList names;
        for (const Button* button : panel.findChildren<Button*>()) {
            if (button->isVisibleTo(&panel)) {
                names.append(button->accessibleName());
            }
        }
        QVERIFY(names.contains(u"Ask the server now about what is in doubt"_s));
        QVERIFY(names.contains(u"Show Zoë"_s));
    }

    void buttonsOfAStoryAreInSightOnASmallScreenToo()
    {
        SyncPanel panel(m_theme);
        panel.showStatus(paired(), QTimeZone::utc());
        SyncCases cases = onTheWay();
        cases.doubt.first = {3};
        cases.doubt.firstName = u"Łukasz"_s;
        panel.showCases(cases);
        for (const QSize size : {QSize(1280, 800), QSize(800, 480)}) {
            panel.resize(size);
            panel.show();
            QTRY_VERIFY(panel.isVisible());
            const auto strips = panel.findChildren<Strip*>();
            const auto doubt = std::ranges::find_if(
                strips, [](const Strip* strip) { return strip->text().contains(u"in doubt"_s); });
            QVERIFY(doubt != strips.end());
            QTRY_COMPARE((*doubt)->findChildren<Button*>().size(), 2);
            for (const Button* button : (*doubt)->findChildren<Button*>()) {
                QTRY_VERIFY((*doubt)->rect().contains(button->geometry()));
            }
            const auto* words = (*doubt)->findChild<Text*>();
            QTRY_VERIFY(words->fits());
            QTRY_VERIFY(words->width() >= (*doubt)->width() / 3);
        }
    }

    void timeOfAnotherDayIsToldWithItsDay()
    {
        SyncPanel panel(m_theme);
        panel.setToday(at(0, 0).date().addDays(1));
        panel.showStatus(paired(), QTimeZone::utc());
        panel.showCases(onTheWay());
        QVERIFY2(wordsOf(panel).contains(u"5 Dec, 09:14 · Zoë"_s), qPrintable(wordsOf(panel)));
    }

    void nobodyIsNamedWhoWaitsNoMore()
    {
        SyncPanel panel(m_theme);
        panel.showCases(onTheWay());
        SyncStatus done = paired();
        done.outbox.ready = 0;
        done.outbox.inFlight = 0;
        panel.showStatus(done, QTimeZone::utc());
        QVERIFY(!wordsOf(panel).contains(u"Zoë"_s));
        QVERIFY(wordsOf(panel).contains(u"Łukasz"_s));
        done.outbox.ambiguous = 0;
        panel.showStatus(done, QTimeZone::utc());
        QVERIFY(!wordsOf(panel).contains(u"Łukasz"_s));
    }

    void whatIsSavedOnADeskWithoutAServerIsNamedToo()
    {
        SyncPanel panel(m_theme);
        SyncStatus alone = paired();
        alone.network = SyncStatus::Network::NotPaired;
        panel.showStatus(alone, QTimeZone::utc());
        panel.showCases(onTheWay());
        QVERIFY(wordsOf(panel).contains(u"12 saved here."_s));
        QVERIFY(wordsOf(panel).contains(u"· Zoë"_s));
    }

    void refusedBeyondThoseListedAreSaid()
    {
        SyncPanel panel(m_theme);
        SyncCases cases;
        panel.showStatus(paired(), QTimeZone::utc());
        panel.showCases(cases);
        QVERIFY(!wordsOf(panel).contains(u"more need a decision"_s));
        cases.refusedBeside = 41;
        panel.showCases(cases);
        QVERIFY(wordsOf(panel).contains(u"41 more need a decision."_s));
    }

    void whetherTheClockWasComparedIsSaid()
    {
        SyncPanel panel(m_theme);
        SyncStatus status = paired();
        panel.showStatus(status, QTimeZone::utc());
        QVERIFY(wordsOf(panel).contains(u"clock was not compared with the server’s yet"_s));
        status.isClockCompared = true;
        panel.showStatus(status, QTimeZone::utc());
        QVERIFY(wordsOf(panel).contains(u"This desk’s clock agrees with the server’s."_s));
        status.clockOffsetSeconds = 60;
        panel.showStatus(status, QTimeZone::utc());
        QVERIFY(!wordsOf(panel).contains(u"agrees with"_s));
        panel.showStatus({}, QTimeZone::utc()); // there is no server
        QVERIFY(!wordsOf(panel).contains(u"clock"_s));
    }

    void whoeverLocksThePageLeavesNoName()
    {
        SyncPanel panel(m_theme);
        panel.showStatus(paired(), QTimeZone::utc());
        panel.showCases(onTheWay());
        panel.clear();
        QVERIFY(!wordsOf(panel).contains(u"Zoë"_s));
        QVERIFY(!wordsOf(panel).contains(u"Łukasz"_s));
    }
};

QTEST_MAIN(tst_SyncStories)
#include "tst_SyncStories.moc"
