// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What a desk's clock and late second thoughts make of an entry.
#include "SenderDesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_OutboxCases : public SenderDesk
{
    Q_OBJECT

private Q_SLOTS:
    void anUndoThatCameTooLateIsAVisibleCase();
    void theServerIsToldOneTimeFromTheFirstTryOn();
};

void tst_OutboxCases::anUndoThatCameTooLateIsAVisibleCase()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    send();
    m_desk->replica.clock().advance(16 * 60 * 1000); // the server takes back for 15 minutes
    m_desk->undo(asha.id);
    m_desk->server.annulRefusal = u"more than 15 minutes ago"_s;
    sendUntilEmpty();
    QCOMPARE(m_desk->counts().quarantined, 1);
    const auto refused = m_desk->replica.read(
        [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Quarantined, 5); });
    QCOMPARE(refused->first().kind, OutboxKind::Undo);
    QCOMPARE(refused->first().lastStatus, 400);
    QVERIFY(!refused->first().lastText.isEmpty());
    QCOMPARE(refused->first().attendee, asha.attendee); // whom staff look for
    // the desk's own word stands: taken back here, for people to settle there
    QVERIFY(m_desk->replica.read([&](UnitOfWork& work) { return work.checkIns().byId(asha.id); })
                ->value()
                .annulledAt);
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Acknowledged);
}

void tst_OutboxCases::theServerIsToldOneTimeFromTheFirstTryOn()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    QVERIFY(!m_desk->entryOf(asha.nonce).clockOffsetMs); // no server told its time yet
    const auto& clock = m_desk->replica.clock();
    const qint64 now = clock.now().toMSecsSinceEpoch();
    m_source->onPush
        = [&](const OutboxEntry&) { clock.setServerEpochMs(now - clock.monotonicMs() - 90'000); };
    m_source->faults = {Fault::LoseReply};
    send();
    QCOMPARE(m_desk->entryOf(asha.nonce).clockOffsetMs, -90'000);
    m_source->onPush = [&](const OutboxEntry&) { clock.setServerEpochMs(now - 5'000'000); };
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.last().clockOffsetMs, -90'000);
    QCOMPARE(m_desk->entryOf(asha.nonce).clockOffsetMs, -90'000);
    // and what is made from now on knows at once
    const CheckIn zoe = m_desk->admit(u"token-zoe"_s);
    QVERIFY(m_desk->entryOf(zoe.nonce).clockOffsetMs);
}

QTEST_GUILESS_MAIN(tst_OutboxCases)
#include "tst_OutboxCases.moc"
