// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/OutboxRules.h"

#include <QRandomGenerator>
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

QString word(const OutboxStep& step)
{
    static const QStringList states{u"ready"_s, u"inflight"_s, u"ambiguous"_s, u"quarantined"_s,
        u"acknowledged"_s, u"dismissed"_s, u"withdrawn"_s};
    static const QStringList actions{
        u"-"_s, u"begin"_s, u"end"_s, u"back off"_s, u"hold"_s, u"turn"_s, u"renew"_s, u"close"_s};
    return step.action == OutboxAction::Nothing
        ? u"-"_s
        : states.at(int(step.next)) + u", "_s + actions.at(int(step.action));
}

/// An entry after one of the table's events.
OutboxEntry after(const OutboxEntry& entry, OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::Begun:
        return OutboxRules::begin(entry);
    case OutboxEvent::Acknowledged:
        return OutboxRules::settle(entry, outcome(Kind::Acknowledged, 201), noon, 0.5);
    case OutboxEvent::NotSent:
        return OutboxRules::settle(entry, outcome(Kind::NotSent), noon, 0.5);
    case OutboxEvent::Unclear:
        return OutboxRules::settle(entry, outcome(Kind::Ambiguous), noon, 0.5);
    case OutboxEvent::NotNow:
        return OutboxRules::settle(entry, outcome(Kind::RetryLater, 503), noon, 0.5);
    case OutboxEvent::Refused:
        return OutboxRules::settle(entry, outcome(Kind::Refused, 400), noon, 0.5);
    case OutboxEvent::Stopped:
        return OutboxRules::settle(entry, outcome(Kind::Stop, 401), noon, 0.5);
    case OutboxEvent::Restarted:
        return OutboxRules::recover(entry);
    case OutboxEvent::Retried:
        return OutboxRules::retry(entry, Nonce{u"second"_s});
    case OutboxEvent::Dismissed:
        return OutboxRules::dismiss(entry, u"paper list"_s);
    case OutboxEvent::Withdrawn:
        return OutboxRules::withdraw(entry);
    case OutboxEvent::Missed:
        return OutboxRules::resend(entry, Nonce{u"second"_s});
    case OutboxEvent::Spoiled:
        return OutboxRules::spoil(entry, u"not what was written"_s);
    }
    return entry;
}

constexpr int eventCount = 13;
const QList<OutboxEvent> ending{
    OutboxEvent::Acknowledged, OutboxEvent::Refused, OutboxEvent::Spoiled};

} // namespace

class tst_OutboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellOfTheTableIsAsItIsMeant_data();
    void everyCellOfTheTableIsAsItIsMeant();
    void whateverHappensTheLawsHold();
    void onlyALostAcknowledgementIsSentAgain();
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
    void undoOfAKnownCheckInGoesAndOfAWithdrawnOneIsDropped();
};

void tst_OutboxRules::everyCellOfTheTableIsAsItIsMeant_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("tried");
    QTest::addColumn<QStringList>("cells"); ///< by event, in their order
    const QString answered = u"inflight, begin|acknowledged, end|ready, hold|ambiguous, back off|"
                             "ready, back off|quarantined, end|ready, hold|-|-|-|"_s;
    const auto row = [](const char* name, State state, bool tried, const QString& cells) {
        QTest::newRow(name) << state << tried << cells.split(u'|');
    };
    row("ready, never left", State::Ready, false,
        answered + u"withdrawn, turn|-|quarantined, close"_s);
    row("ready, tried before", State::Ready, true, answered + u"-|-|quarantined, close"_s);
    const QString unheard = u"-|-|-|-|-|-|-|"_s;
    row("in flight", State::InFlight, true, unheard + u"ambiguous, turn|-|-|-|-|-"_s);
    row("ambiguous", State::Ambiguous, true,
        u"inflight, begin|acknowledged, end|ambiguous, hold|ambiguous, back off|"
        "ambiguous, back off|quarantined, end|ambiguous, hold|-|-|-|-|-|quarantined, close"_s);
    row("quarantined", State::Quarantined, true,
        unheard + u"-|ready, renew|dismissed, close|-|-|-"_s);
    row("acknowledged", State::Acknowledged, true, unheard + u"-|-|-|-|ready, renew|-"_s);
    row("dismissed", State::Dismissed, true, unheard + u"-|-|-|-|-|-"_s);
    row("withdrawn", State::Withdrawn, false, unheard + u"-|-|-|-|-|-"_s);
}

void tst_OutboxRules::everyCellOfTheTableIsAsItIsMeant()
{
    QFETCH(State, state);
    QFETCH(bool, tried);
    QFETCH(QStringList, cells);
    QCOMPARE(cells.size(), eventCount);
    for (int i = 0; i < eventCount; ++i) {
        const auto event = OutboxEvent(i);
        const OutboxStep step = OutboxRules::step(state, tried, event);
        QCOMPARE(word(step), cells.at(i));
        const OutboxEntry before = entryIn(state, tried ? 1 : 0);
        const OutboxEntry next = after(before, event);
        QCOMPARE(next.state, step.next);
        if (step.action == OutboxAction::Nothing) {
            QCOMPARE(next, before); // to the last field
        }
    }
}

void tst_OutboxRules::whateverHappensTheLawsHold()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        QRandomGenerator dice(seed);
        OutboxEntry entry = entryIn(State::Ready);
        bool inDoubt = false;
        for (int i = 0; i < 60; ++i) {
            const auto event = OutboxEvent(dice.bounded(eventCount));
            const OutboxEntry before = entry;
            entry = after(before, event);
            const QByteArray where = "seed " + QByteArray::number(seed);
            QCOMPARE(entry.id, before.id);
            QCOMPARE(entry.nonce, before.nonce);
            QCOMPARE(entry.body, before.body);
            QVERIFY2(entry.tries >= before.tries, where);
            const bool waits = entry.state == State::Ready || entry.state == State::Ambiguous;
            QVERIFY2(waits || !entry.nextAt, where);
            // doubt ends by the server's clear answer to the same nonce, or with what it was about
            if (inDoubt && entry.state != State::Ambiguous && entry.state != State::InFlight) {
                QVERIFY2(ending.contains(event), where);
            }
            inDoubt = entry.state == State::Ambiguous
                || (entry.state == State::InFlight && (inDoubt || before.tries > 0));
            // what left is never withdrawn; what ended stays ended
            QVERIFY2(entry.state != State::Withdrawn || entry.tries == 0, where);
            if (before.state == State::Dismissed || before.state == State::Withdrawn) {
                QCOMPARE(entry, before);
            }
            // a new key only where a server would replay an old answer
            if (entry.idempotencyKey != before.idempotencyKey) {
                QVERIFY2(event == OutboxEvent::Retried || event == OutboxEvent::Missed, where);
            }
        }
    }
}

void tst_OutboxRules::onlyALostAcknowledgementIsSentAgain()
{
    for (const State state : everyState) {
        const OutboxEntry before = entryIn(state, 2);
        const OutboxEntry again = OutboxRules::resend(before, Nonce{u"second"_s});
        if (state != State::Acknowledged) {
            QCOMPARE(again, before);
            continue;
        }
        QCOMPARE(again.state, State::Ready);
        QCOMPARE(again.nonce, before.nonce); // the same act
        QCOMPARE(again.idempotencyKey, u"second"_s);
        QCOMPARE(again.tries, 2); // it did leave: an undo must not take it for one that never did
        OutboxEntry other = before; // whom no nonce makes single at the server: its key does
        for (const OutboxKind kind : {OutboxKind::PrintLog, OutboxKind::FailedScan}) {
            other.kind = kind;
            QCOMPARE(OutboxRules::resend(other, Nonce{u"second"_s}).idempotencyKey, u"first"_s);
        }
    }
}

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
    QCOMPARE(OutboxRules::settle(after, outcome(Kind::Stop, 401), noon, 0.5).tries, 1); // did leave
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
    QCOMPARE(far.nextAt, noon.addDuration(OutboxRules::backOffCap));
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

void tst_OutboxRules::undoOfAKnownCheckInGoesAndOfAWithdrawnOneIsDropped()
{
    QCOMPARE(OutboxRules::undoGate(entryIn(State::Withdrawn)), OutboxRules::Gate::Drop);
    QCOMPARE(OutboxRules::undoGate(entryIn(State::Acknowledged)), OutboxRules::Gate::Send);
    QCOMPARE(OutboxRules::undoGate(std::nullopt), OutboxRules::Gate::Send);
}

QTEST_GUILESS_MAIN(tst_OutboxRules)
#include "tst_OutboxRules.moc"
