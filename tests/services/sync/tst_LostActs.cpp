// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// A server that was put back to an older state lost undos and print logs, too.
#include "SenderDesk.h"
#include "outbox/OutboxEntries.h"
#include "sync/SettlementJobs.h"
#include "sync/SyncCases.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_LostActs : public SenderDesk
{
    Q_OBJECT

private Q_SLOTS:
    void undoThatTheServerLostIsSentAgainWithItsOwnTime();
    void undoThatTheServerTakesNoMoreIsACaseForStaff();
    void printLogThatTheServerLostIsSentAgainOnce();
    void refusedScansGoUpAgainWithWhatTheServerLost();
    void whoseTheyAreIsToldOnce();
    void whatIsSentAgainWhileAnExportIsSealedIsInNoExport();

private:
    /// The server's list comes down whole, with these print logs of that person.
    void pull(const QString& token, const QList<SourcePrint>& prints = {})
    {
        const qint64 generation = m_desk->replica.clock().now().toMSecsSinceEpoch() + 1;
        for (const FakeServer::Order& order : m_desk->server.orders()) {
            QList<SourceAttendee> people = order.people;
            for (SourceAttendee& person : people) {
                if (person.attendee.token.value == token) {
                    person.prints = prints;
                }
            }
            m_desk->replica.apply(people, generation);
        }
    }

    int resend()
    {
        const auto sent = m_desk->replica.write([this](UnitOfWork& work) {
            return SettlementJobs::resendMissing(work, m_desk->replica.event(),
                [this] { return m_desk->replica.ids().nonce(); },
                {u"Meera"_s, m_desk->replica.clock().now()});
        });
        return sent.value_or(-1);
    }

    /// A badge of that person came out.
    OutboxEntry logPrint(const QString& token)
    {
        PrintJob job;
        job.uuid = u"a badge"_s;
        const AttendeeRecord record = m_desk->replica.record(m_desk->replica.attendee(token));
        const OutboxEntry entry = printLogEntry(m_desk->replica.ids().nonce(), job, record.attendee,
            u"Desk A"_s, m_desk->replica.clock().now());
        m_desk->add(entry);
        return entry;
    }

    /// Somebody showed this at the door and was turned away.
    OutboxEntry turnAway(const QString& token)
    {
        OutboxEntry entry;
        entry.kind = OutboxKind::FailedScan;
        entry.nonce = m_desk->replica.ids().nonce();
        entry.idempotencyKey = entry.nonce.value;
        entry.event = m_desk->replica.event();
        entry.madeAt = m_desk->replica.clock().now();
        entry.body = {{u"secret"_s, token}, {u"list"_s, 11}, {u"type"_s, u"entry"_s},
            {u"datetime"_s, wireTime(entry.madeAt)}, {u"reason"_s, u"invalid"_s},
            {u"nonce"_s, entry.nonce.value}};
        m_desk->add(entry);
        return entry;
    }

    /// Somebody is let in and taken back, and the server forgets the second of the two.
    void loseUndo()
    {
        const CheckIn made = m_desk->admit(u"token-asha"_s);
        send();
        const FakeServer backup = m_desk->server;
        m_desk->replica.clock().advance(60'000);
        m_desk->undo(made.id);
        send();
        QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 0);
        m_desk->server = backup;
        m_desk->replica.clock().advance(3'600'000);
        QCOMPARE(m_desk->counts().missing, 0);
        pull(u"token-asha"_s);
    }

    [[nodiscard]] SyncCases cases()
    {
        return *m_desk->replica.read(
            [this](UnitOfWork& work) { return SyncCases::read(work, m_desk->replica.event()); });
    }
};

void tst_LostActs::undoThatTheServerLostIsSentAgainWithItsOwnTime()
{
    loseUndo();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    QCOMPARE(m_desk->counts().missing, 1);
    const OutboxEntry before = m_source->pushed.last();
    QCOMPARE(before.kind, OutboxKind::Undo);
    QCOMPARE(resend(), 1);
    QCOMPARE(m_desk->counts().missing, 0);
    sendUntilEmpty();
    const OutboxEntry again = m_source->pushed.last();
    QCOMPARE(again.nonce, before.nonce);
    QCOMPARE(again.body, before.body);
    QCOMPARE(again.clockOffsetMs, before.clockOffsetMs); // so the server is told the same moment
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 0);
    QCOMPARE(m_desk->entryOf(again.nonce).state, OutboxState::Acknowledged);
    m_desk->replica.clock().advance(60'000);
    pull(u"token-asha"_s);
    QCOMPARE(m_desk->counts().missing, 0);
    QCOMPARE(resend(), 0);
}

void tst_LostActs::undoThatTheServerTakesNoMoreIsACaseForStaff()
{
    loseUndo();
    m_desk->server.annulRefusal = u"That is too long ago."_s;
    QCOMPARE(resend(), 1);
    sendUntilEmpty();
    const SyncCases open = cases();
    QCOMPARE(open.missing, 0);
    QCOMPARE(open.refused.size(), 1);
    QCOMPARE(open.refused.first().entry.kind, OutboxKind::Undo);
    QCOMPARE(open.refused.first().entry.lastText, u"That is too long ago."_s);
    QCOMPARE(open.refused.first().name, u"Asha Rao"_s);
}

void tst_LostActs::printLogThatTheServerLostIsSentAgainOnce()
{
    const FakeServer backup = m_desk->server;
    const OutboxEntry log = logPrint(u"token-asha"_s);
    send();
    QCOMPARE(m_desk->server.prints.size(), 1);
    m_desk->server = backup;
    pull(u"token-asha"_s);
    QCOMPARE(m_desk->counts().missing, 1);
    QCOMPARE(resend(), 1);
    sendUntilEmpty();
    QCOMPARE(m_desk->server.prints, QList{log.body});
    // a list that does not show it, for whatever reason, makes no second row of it
    pull(u"token-asha"_s);
    QCOMPARE(resend(), 1);
    sendUntilEmpty();
    QCOMPARE(m_desk->server.prints, QList{log.body});
    SourcePrint shown;
    shown.remote = 7;
    shown.uuid = u"a badge"_s;
    pull(u"token-asha"_s, {shown});
    QCOMPARE(m_desk->counts().missing, 0);
}

/// No list shows a refused scan, so all of them go up once anything else is known to be lost.
void tst_LostActs::refusedScansGoUpAgainWithWhatTheServerLost()
{
    const OutboxEntry kept = turnAway(u"a stranger"_s);
    send();
    const FakeServer backup = m_desk->server;
    const OutboxEntry lost = turnAway(u"another stranger"_s);
    logPrint(u"token-asha"_s);
    send();
    QCOMPARE(m_desk->server.failedScans.size(), 2);
    m_desk->server = backup;
    QCOMPARE(resend(), 0); // nothing shows it yet
    pull(u"token-asha"_s);
    QCOMPARE(m_desk->counts().missing, 1);
    QCOMPARE(resend(), 3);
    sendUntilEmpty();
    QCOMPARE(m_desk->server.failedScans, (QList{kept.body, lost.body})); // each once
    QCOMPARE(m_desk->entryOf(kept.nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->entryOf(kept.nonce).idempotencyKey, kept.idempotencyKey);
    QCOMPARE(m_desk->entryOf(lost.nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->counts().missing, 0);
    QCOMPARE(resend(), 0);
}

void tst_LostActs::whoseTheyAreIsToldOnce()
{
    logPrint(u"token-asha"_s);
    logPrint(u"token-zoe"_s);
    send();
    loseUndo();
    const SyncCases open = cases();
    QCOMPARE(open.missing, 3);
    QCOMPARE(open.missingNames.size(), 2);
    QCOMPARE(open.missingNames.first(), u"Asha Rao"_s);
    QCOMPARE(open.missingBeside, 0);
}

/// Sealing takes seconds, in which staff may send again what the server lost.
void tst_LostActs::whatIsSentAgainWhileAnExportIsSealedIsInNoExport()
{
    const EventId event = m_desk->replica.event();
    const Act act{u"Meera"_s, m_desk->replica.clock().now()};
    logPrint(u"token-asha"_s);
    send();
    m_desk->admit(u"token-zoe"_s);
    const auto sealed = m_desk->replica.write(
        [&](UnitOfWork& work) { return SettlementJobs::waiting(work, event, act.now); });
    QCOMPARE(sealed->count, 1);
    pull(u"token-asha"_s);
    QCOMPARE(resend(), 1);
    QVERIFY(m_desk->replica.write(
        [&](UnitOfWork& work) { return SettlementJobs::noteExport(work, event, *sealed, act); }));
    const auto erased = m_desk->replica.write(
        [&](UnitOfWork& work) { return SettlementJobs::eraseEvent(work, event, false, act); });
    QCOMPARE(erased.error().code, ErrorCode::OutboxWaiting);
}

QTEST_GUILESS_MAIN(tst_LostActs)
#include "tst_LostActs.moc"
