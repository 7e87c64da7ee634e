// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The server was asked, and its answer came too late or never: what is left behind.
#include "EnquiryDesk.h"
#include "FaultyStorage.h"
#include "outbox/OutboxEntries.h"

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_AskingTime : public EnquiryDesk
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasWaitedLongEnoughAlreadyIsNotAskedFor();
    void aClockThatIsSetDoesNotHurryWhatMayStillBeAsked();
};

/// The time counts from the scan: a slow disk may have used it up before anything can leave.
void tst_AskingTime::whoHasWaitedLongEnoughAlreadyIsNotAskedFor()
{
    open(anyTime);
    OutboxEntry entry;
    entry.event = m_desk->replica.event();
    entry.nonce = m_desk->replica.ids().nonce();
    const qint64 now = m_desk->replica.clock().monotonicMs();
    for (const qint64 deadline : {now - 1, now}) {
        const ServerAnswer answer = m_enquiries->ask(entry, deadline).result();
        QCOMPARE(answer.kind, ServerAnswer::Kind::NotAsked);
    }
    QVERIFY(m_source->asked.isEmpty());
    QVERIFY(m_enquiries->askedAt().isEmpty());
}

void tst_AskingTime::aClockThatIsSetDoesNotHurryWhatMayStillBeAsked()
{
    open(noTime);
    m_source->holdsAnswers = true;
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    TestClock& clock = m_desk->replica.clock();
    clock.setWall(clock.now().addSecs(3600));
    send();
    QVERIFY(m_source->pushed.isEmpty()); // else an undo could go up before the question arrives
    clock.advance(std::chrono::milliseconds(Enquiry::onItsWay).count() + 1);
    send();
    QCOMPARE(m_source->pushed.size(), 1);
    QCOMPARE(m_source->pushed.first().nonce, outcome.checkIn->nonce);
}

QTEST_GUILESS_MAIN(tst_AskingTime)
#include "tst_AskingTime.moc"
