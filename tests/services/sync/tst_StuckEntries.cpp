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
    const auto tried = [&](const QString& token, int seconds) {
        OutboxEntry entry = m_desk->entryOf(m_desk->admit(token).nonce);
        entry.tries = 3;
        entry.nextAt = clock.now().addSecs(seconds);
        const auto update = [&](UnitOfWork& work) { return work.outbox().update(entry); };
        return m_desk->replica.write(update) ? entry.id : OutboxId();
    };
    const OutboxId late = tried(u"token-asha"_s, 20);
    const OutboxId early = tried(u"token-zoe"_s, 10);
    clock.advance(30'000);
    const OutboxId isNew = print(u"print-1"_s, {});
    const auto due = m_desk->replica.read([&](UnitOfWork& work) {
        return work.outbox().due(m_desk->replica.event(), clock.now(), 10);
    });
    QList<OutboxId> order;
    for (const OutboxEntry& entry : due.value()) {
        order.append(entry.id);
    }
    QCOMPARE(order, (QList<OutboxId>{isNew, early, late}));
}

QTEST_GUILESS_MAIN(tst_StuckEntries)
#include "tst_StuckEntries.moc"
