// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/OutboxRules.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

using Kind = PushOutcome::Kind;
using State = OutboxState;

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);

const QList<State> everyState{State::Ready, State::InFlight, State::Ambiguous, State::Quarantined,
    State::Acknowledged, State::Dismissed, State::Withdrawn};
const QList<Kind> everyOutcome{Kind::Acknowledged, Kind::NotSent, Kind::Ambiguous, Kind::RetryLater,
    Kind::Refused, Kind::Stop};

OutboxEntry entryIn(State state, int tries = 0)
{
    OutboxEntry entry;
    entry.id = OutboxId{7};
    entry.nonce = Nonce{u"n"_s};
    entry.idempotencyKey = u"first"_s;
    entry.state = state;
    entry.tries = tries;
    return entry;
}

PushOutcome outcome(Kind kind, int status = 0, std::optional<int> retryAfter = {})
{
    return {kind, status, u"words"_s, retryAfter};
}

} // namespace

class tst_OutboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWaitsIsBegun();
    void everyOutcomeHasAnAnswerInEveryState();
    void anAnswerEndsTheDoubt();
    void doubtOutlivesATryThatNeverLeft();
    void doubtOutlivesNotNow();
    void aTryThatNeverLeftIsNoTry();
    void refusalKeepsTheServersWords();
    void retryAfterIsObeyed();
    void aNonsensicalRetryAfterIsCapped();
    void backOffDoublesUpToItsCap();
    void restartPutsWhatWasInFlightInDoubt();
    void retryTakesANewKeyAndGoesAtOnce();
    void onlyQuarantinedEntriesCanBeRetriedOrDismissed();
    void onlyWhatNeverLeftCanBeWithdrawn();
    void undoWaitsWhileItsCheckInIsInDoubt();
    void undoOfARefusedCheckInClosesIt();
    void undoOfAWithdrawnCheckInIsDropped();
    void undoOfAKnownCheckInGoes();
};

void tst_OutboxRules::onlyWhatWaitsIsBegun()
{
    for (const State state : everyState) {
        const OutboxEntry before = entryIn(state, 2);
        const OutboxEntry begun = OutboxRules::begin(before);
        if (state == State::Ready || state == State::Ambiguous) {
            QCOMPARE(begun.state, State::InFlight);
            QCOMPARE(begun.tries, 3);
        } else {
            QCOMPARE(begun, before);
        }
    }
}

void tst_OutboxRules::everyOutcomeHasAnAnswerInEveryState()
{
    const QMap<Kind, State> fromReady{{Kind::Acknowledged, State::Acknowledged},
        {Kind::NotSent, State::Ready}, {Kind::Ambiguous, State::Ambiguous},
        {Kind::RetryLater, State::Ready}, {Kind::Refused, State::Quarantined},
        {Kind::Stop, State::Ready}};
    const QMap<Kind, State> fromAmbiguous{{Kind::Acknowledged, State::Acknowledged},
        {Kind::NotSent, State::Ambiguous}, {Kind::Ambiguous, State::Ambiguous},
        {Kind::RetryLater, State::Ambiguous}, {Kind::Refused, State::Quarantined},
        {Kind::Stop, State::Ambiguous}};
    for (const State state : everyState) {
        for (const Kind kind : everyOutcome) {
            const OutboxEntry before = entryIn(state, 1);
            const OutboxEntry after = OutboxRules::settle(before, outcome(kind), noon, 0.5);
            if (state == State::Ready) {
                QCOMPARE(after.state, fromReady.value(kind));
            } else if (state == State::Ambiguous) {
                QCOMPARE(after.state, fromAmbiguous.value(kind));
            } else {
                QCOMPARE(after, before);
            }
        }
    }
}

void tst_OutboxRules::anAnswerEndsTheDoubt()
{
    const OutboxEntry after = OutboxRules::settle(
        entryIn(State::Ambiguous, 4), outcome(Kind::Acknowledged, 201), noon, 0.5);
    QCOMPARE(after.state, State::Acknowledged);
    QCOMPARE(after.lastStatus, 201);
    QVERIFY(!after.nextAt);
}

void tst_OutboxRules::doubtOutlivesATryThatNeverLeft()
{
    const OutboxEntry after
        = OutboxRules::settle(entryIn(State::Ambiguous, 1), outcome(Kind::NotSent), noon, 0.5);
    QCOMPARE(after.state, State::Ambiguous);
    QCOMPARE(after.tries, 1);
}

void tst_OutboxRules::doubtOutlivesNotNow()
{
    const OutboxEntry after = OutboxRules::settle(
        entryIn(State::Ambiguous, 1), outcome(Kind::RetryLater, 503), noon, 1.0);
    QCOMPARE(after.state, State::Ambiguous);
    QCOMPARE(after.nextAt, noon.addMSecs(2000));
}

void tst_OutboxRules::aTryThatNeverLeftIsNoTry()
{
    const OutboxEntry after
        = OutboxRules::settle(entryIn(State::Ready), outcome(Kind::NotSent), noon, 0.5);
    QCOMPARE(after.tries, 0);
    QCOMPARE(OutboxRules::withdraw(after).state, State::Withdrawn);
}

void tst_OutboxRules::refusalKeepsTheServersWords()
{
    const OutboxEntry after
        = OutboxRules::settle(entryIn(State::Ready), outcome(Kind::Refused, 400), noon, 0.5);
    QCOMPARE(after.state, State::Quarantined);
    QCOMPARE(after.lastStatus, 400);
    QCOMPARE(after.lastText, u"words"_s);
    QVERIFY(!after.nextAt);
}

void tst_OutboxRules::retryAfterIsObeyed()
{
    const OutboxEntry after
        = OutboxRules::settle(entryIn(State::Ready), outcome(Kind::RetryLater, 429, 17), noon, 0.5);
    QCOMPARE(after.nextAt, noon.addSecs(17));
}

void tst_OutboxRules::aNonsensicalRetryAfterIsCapped()
{
    const OutboxEntry far = OutboxRules::settle(
        entryIn(State::Ready), outcome(Kind::RetryLater, 429, 999'999'999), noon, 0.5);
    QCOMPARE(far.nextAt, noon.addSecs(3600));
    const OutboxEntry past
        = OutboxRules::settle(entryIn(State::Ready), outcome(Kind::RetryLater, 429, -5), noon, 0.5);
    QCOMPARE(past.nextAt, noon.addMSecs(500));
}

void tst_OutboxRules::backOffDoublesUpToItsCap()
{
    using std::chrono::milliseconds;
    QCOMPARE(OutboxRules::backOff(1, 1.0), milliseconds(1000));
    QCOMPARE(OutboxRules::backOff(2, 1.0), milliseconds(2000));
    QCOMPARE(OutboxRules::backOff(6, 1.0), milliseconds(32'000));
    QCOMPARE(OutboxRules::backOff(7, 1.0), milliseconds(60'000));
    QCOMPARE(OutboxRules::backOff(100'000, 1.0), milliseconds(60'000));
    QCOMPARE(OutboxRules::backOff(5, 0.0), milliseconds(0));
    QCOMPARE(OutboxRules::backOff(5, 0.25), milliseconds(4000));
}

void tst_OutboxRules::restartPutsWhatWasInFlightInDoubt()
{
    for (const State state : everyState) {
        const State expected = state == State::InFlight ? State::Ambiguous : state;
        QCOMPARE(OutboxRules::recover(entryIn(state, 1)).state, expected);
    }
}

void tst_OutboxRules::retryTakesANewKeyAndGoesAtOnce()
{
    OutboxEntry refused = entryIn(State::Quarantined, 3);
    refused.nextAt = noon;
    const OutboxEntry again = OutboxRules::retry(refused, Nonce{u"second"_s});
    QCOMPARE(again.state, State::Ready);
    QCOMPARE(again.idempotencyKey, u"second"_s);
    QCOMPARE(again.nonce, refused.nonce);
    QVERIFY(!again.nextAt);
    // it did leave once: an undo must not take it for one that never did
    QVERIFY(again.tries > 0);
}

void tst_OutboxRules::onlyQuarantinedEntriesCanBeRetriedOrDismissed()
{
    for (const State state : everyState) {
        const OutboxEntry before = entryIn(state, 1);
        const OutboxEntry again = OutboxRules::retry(before, Nonce{u"second"_s});
        const OutboxEntry gone = OutboxRules::dismiss(before, u"paper list"_s);
        if (state == State::Quarantined) {
            QCOMPARE(again.state, State::Ready);
            QCOMPARE(gone.state, State::Dismissed);
            QCOMPARE(gone.lastText, u"paper list"_s);
        } else {
            QCOMPARE(again, before);
            QCOMPARE(gone, before);
        }
    }
}

void tst_OutboxRules::onlyWhatNeverLeftCanBeWithdrawn()
{
    for (const State state : everyState) {
        for (const int tries : {0, 1}) {
            const bool never = state == State::Ready && tries == 0;
            QCOMPARE(OutboxRules::withdraw(entryIn(state, tries)).state,
                never ? State::Withdrawn : state);
        }
    }
}

void tst_OutboxRules::undoWaitsWhileItsCheckInIsInDoubt()
{
    for (const State state : {State::Ready, State::InFlight, State::Ambiguous}) {
        QCOMPARE(OutboxRules::undoGate(entryIn(state)), OutboxRules::Gate::Wait);
    }
}

void tst_OutboxRules::undoOfARefusedCheckInClosesIt()
{
    QCOMPARE(OutboxRules::undoGate(entryIn(State::Quarantined)), OutboxRules::Gate::SendAndClose);
    QCOMPARE(OutboxRules::undoGate(entryIn(State::Dismissed)), OutboxRules::Gate::SendAndClose);
}

void tst_OutboxRules::undoOfAWithdrawnCheckInIsDropped()
{
    QCOMPARE(OutboxRules::undoGate(entryIn(State::Withdrawn)), OutboxRules::Gate::Drop);
}

void tst_OutboxRules::undoOfAKnownCheckInGoes()
{
    QCOMPARE(OutboxRules::undoGate(entryIn(State::Acknowledged)), OutboxRules::Gate::Send);
    QCOMPARE(OutboxRules::undoGate(std::nullopt), OutboxRules::Gate::Send);
}

QTEST_GUILESS_MAIN(tst_OutboxRules)
#include "tst_OutboxRules.moc"
