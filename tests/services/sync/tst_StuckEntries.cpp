// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What fails again and again holds nothing else up.
#include "SenderDesk.h"
#include "outbox/OutboxEntries.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_StuckEntries : public SenderDesk
{
    Q_OBJECT

private Q_SLOTS:
    void peopleGoUpPastBadgesThatNobodyAnswersFor();
    void undoGoesUpPastItsPersonsBadge();
    void whatWasTriedComesRoundByItsPause();
    void aPlaceIsKeptForPeopleWhileBadgesHang();
    void quietThatOneEntryIsAskedForIsItsOwn();
    void manyThatFailComeRoundSoon();

private:
    /// A gateway answers for print logs, the server for all else.
    void breakPrintLogs()
    {
        m_source->onPush = [this](const OutboxEntry& entry) {
            const bool isPrintLog = entry.kind == OutboxKind::PrintLog;
            m_source->everyPush = isPrintLog ? std::optional(Fault::Portal) : std::nullopt;
        };
    }

    OutboxId print(const QString& nonce, AttendeeId person)
    {
        Attendee attendee;
        attendee.id = person;
        attendee.event = m_desk->replica.event();
        attendee.remote = 1;
        return m_desk->add(
            printLogEntry(Nonce{nonce}, {}, attendee, u"Desk A"_s, m_desk->replica.clock().now()));
    }
};

void tst_StuckEntries::peopleGoUpPastBadgesThatNobodyAnswersFor()
{
    breakPrintLogs();
    for (int i = 0; i < 8; ++i) {
        print(u"print-%1"_s.arg(i), {});
    }
    for (int i = 0; i < 20; ++i) {
        send();
        m_desk->replica.clock().advance(10'000);
    }
    QCOMPARE(m_desk->counts().ambiguous, 8);
    m_desk->replica.clock().advance(60'000); // all of them are due
    m_desk->admit(u"token-asha"_s);
    m_desk->admit(u"token-zoe"_s);
    send();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    QCOMPARE(m_desk->server.admitted(u"token-zoe"_s), 1);
    QCOMPARE(m_desk->counts().ambiguous, 8);
}

void tst_StuckEntries::undoGoesUpPastItsPersonsBadge()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    send();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    breakPrintLogs();
    const OutboxId stuck = print(u"print-1"_s, asha.attendee);
    send();
    QCOMPARE(m_desk->entry(stuck).state, OutboxState::Ambiguous);
    m_desk->undo(asha.id);
    send();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 0);
    QCOMPARE(m_desk->entry(stuck).state, OutboxState::Ambiguous);
}

void tst_StuckEntries::whatWasTriedComesRoundByItsPause()
{
    TestClock& clock = m_desk->replica.clock();
    const auto tried = [&](OutboxEntry entry, int seconds) {
        entry.tries = 3;
        entry.nextAt = clock.now().addSecs(seconds);
        const auto update = [&](UnitOfWork& work) { return work.outbox().update(entry); };
        return m_desk->replica.write(update) ? entry.id : OutboxId();
    };
    const OutboxId late = tried(m_desk->entryOf(m_desk->admit(u"token-asha"_s).nonce), 20);
    const OutboxId early = tried(m_desk->entryOf(m_desk->admit(u"token-zoe"_s).nonce), 10);
    clock.advance(30'000);
    const OutboxId isNew = print(u"print-1"_s, {});
    const auto dueNow = [&] {
        const auto due = m_desk->replica.read([&](UnitOfWork& work) {
            return work.outbox().due(m_desk->replica.event(), clock.now(), 10);
        });
        return due.value_or(QList<OutboxEntry>());
    };
    QList<OutboxId> order;
    for (const OutboxEntry& entry : dueNow()) {
        order.append(entry.id);
    }
    QCOMPARE(order, (QList<OutboxId>{isNew, early, late}));
    // the clock is set back: what it told before sorts behind all that comes round from now on
    clock.setWall(clock.now().addSecs(-3600));
    const OutboxId next = tried(m_desk->entry(print(u"print-2"_s, {})), -10);
    order.clear();
    for (const OutboxEntry& entry : dueNow()) {
        order.append(entry.id);
    }
    QCOMPARE(order, (QList<OutboxId>{isNew, early, late, next}));
}

void tst_StuckEntries::aPlaceIsKeptForPeopleWhileBadgesHang()
{
    m_source->onPush = [this](const OutboxEntry& entry) {
        m_source->holds = entry.kind == OutboxKind::PrintLog; // nobody answers these
    };
    for (int i = 0; i < 8; ++i) {
        print(u"print-%1"_s.arg(i), {});
    }
    m_sender->send(true);
    QTRY_COMPARE(m_source->held(), 3);
    m_desk->admit(u"token-asha"_s);
    m_sender->send(true);
    QTRY_COMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    m_source->onPush = {};
    m_source->holds = false;
    while (m_source->release() > 0) { }
    QTRY_COMPARE(m_desk->counts().acknowledged, 9);
}

void tst_StuckEntries::quietThatOneEntryIsAskedForIsItsOwn()
{
    m_source->onPush = [this](const OutboxEntry& entry) {
        const bool isPrintLog = entry.kind == OutboxKind::PrintLog;
        m_source->everyPush = isPrintLog ? std::optional(Fault::LongWish) : std::nullopt;
    };
    const OutboxId stuck = print(u"print-1"_s, {});
    send();
    QCOMPARE(m_desk->entry(stuck).lastStatus, 500);
    m_desk->admit(u"token-asha"_s);
    send();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    QCOMPARE(m_desk->entry(stuck).tries, 1); // it has its own pause
    m_desk->replica.clock().advance(60'000);
    send();
    QCOMPARE(m_desk->entry(stuck).tries, 2);
}

/// Else it would take hours until staff are told.
void tst_StuckEntries::manyThatFailComeRoundSoon()
{
    breakPrintLogs();
    for (int i = 0; i < 30; ++i) {
        print(u"print-%1"_s.arg(i), {});
    }
    for (int seconds = 0; seconds < 300; ++seconds) {
        send(false);
        m_desk->replica.clock().advance(1000);
    }
    QCOMPARE(m_desk->counts().ambiguous, 30);
    QVERIFY2(m_source->pushed.size() >= 120, qPrintable(QString::number(m_source->pushed.size())));
}

QTEST_GUILESS_MAIN(tst_StuckEntries)
#include "tst_StuckEntries.moc"
