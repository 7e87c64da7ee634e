// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/KeptCard.h"
#include "staff/ReasonForm.h"
#include "staff/SyncCounts.h"
#include "staff/SyncPanel.h"
#include "widgets/Button.h"
#include "widgets/ScanField.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
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

SyncStatus paired()
{
    SyncStatus status;
    status.network = SyncStatus::Network::Online;
    status.outbox.ready = 10;
    status.outbox.inFlight = 2;
    status.outbox.ambiguous = 2;
    status.outbox.quarantined = 1;
    status.outbox.acknowledged = 64;
    return status;
}

} // namespace

/// What waits, what the server refused, and what staff decide about it.
class tst_StaffSync : public QObject
{
    Q_OBJECT

    Theme m_theme;

    static QString wordsOf(const QWidget& panel)
    {
        QStringList words;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            words.append(label->text());
        }
        return words.join(u'\n');
    }

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
        panel.showKept({kept(7, u"Zoë"_s, u"Order <b>K2WDE</b> was cancelled"_s)});
        QVERIFY(wordsOf(panel).contains(u"“Order <b>K2WDE</b> was cancelled”"_s));
        QVERIFY(wordsOf(panel).contains(u"Zoë"_s));
    }

    void retryIsAskedOnce()
    {
        SyncPanel panel(m_theme);
        panel.showKept({kept(7, u"Zoë"_s, {}), kept(9, u"Ana"_s, {})});
        QSignalSpy retried(&panel, &SyncPanel::retryRequested);
        QTest::keyClick(&panel, Qt::Key_A);
        QTest::keyClick(&panel, Qt::Key_A);
        QCOMPARE(retried.size(), 1);
        QCOMPARE(retried.first().first().value<OutboxId>(), OutboxId{7});
    }

    void dismissNeedsAReason()
    {
        SyncPanel panel(m_theme);
        panel.showKept({kept(7, u"Zoë"_s, {})});
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
        panel.showKept({kept(7, u"Zoë"_s, {})});
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
        panel.showKept({kept(7, u"Zoë"_s, {})});
        QVERIFY(!panel.back());
        QTest::keyClick(&panel, Qt::Key_D);
        QVERIFY(panel.back());
        QVERIFY(panel.card()->form() == nullptr);
        QVERIFY(!panel.back());
    }

    void arrowsOpenTheNextEntry()
    {
        SyncPanel panel(m_theme);
        panel.showKept({kept(7, u"Zoë"_s, {}), kept(9, u"Ana"_s, {})});
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
        panel.showKept({kept(7, u"Zoë"_s, {}), kept(9, u"Ana"_s, {})});
        QTest::keyClick(&panel, Qt::Key_Down);
        panel.showKept({kept(9, u"Ana"_s, {})});
        QCOMPARE(panel.chosen(), 0);
        panel.showKept({});
        QVERIFY(panel.card() == nullptr);
        QVERIFY(wordsOf(panel).contains(u"Nothing needs a decision"_s));
    }

    void halfTypedReasonOutlivesNews()
    {
        SyncPanel panel(m_theme);
        panel.showKept({kept(7, u"Zoë"_s, {})});
        QTest::keyClick(&panel, Qt::Key_D);
        QTest::keyClick(panel.card()->form(), Qt::Key_2);
        panel.showStatus(paired(), QTimeZone::utc());
        QVERIFY(panel.card()->form() != nullptr);
        QCOMPARE(panel.card()->form()->chosen(), std::optional(1));
    }

    void failureIsToldAndTheEntryWorksAgain()
    {
        SyncPanel panel(m_theme);
        panel.showKept({kept(7, u"Zoë"_s, {})});
        QSignalSpy retried(&panel, &SyncPanel::retryRequested);
        QTest::keyClick(&panel, Qt::Key_A);
        panel.showFailure({u"No network."_s, u"Nothing was lost."_s});
        QVERIFY(wordsOf(panel).contains(u"No network. Nothing was lost."_s));
        QTest::keyClick(&panel, Qt::Key_A);
        QCOMPARE(retried.size(), 2);
    }

    void sendingNeedsAServer()
    {
        SyncPanel panel(m_theme);
        QSignalSpy sent(&panel, &SyncPanel::syncRequested);
        QSignalSpy saved(&panel, &SyncPanel::exportRequested);
        panel.showStatus({}, QTimeZone::utc());
        QTest::keyClick(&panel, Qt::Key_S);
        QTest::keyClick(&panel, Qt::Key_E);
        QCOMPARE(sent.size(), 0);
        QCOMPARE(saved.size(), 1);
        panel.showStatus(paired(), QTimeZone::utc());
        QTest::keyClick(&panel, Qt::Key_S);
        QCOMPARE(sent.size(), 1);
    }
};

QTEST_MAIN(tst_StaffSync)
#include "tst_StaffSync.moc"
