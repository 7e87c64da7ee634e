// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/OutboxRules.h"

#include <algorithm>
#include <cmath>

namespace lanyard {

namespace {

using std::chrono::milliseconds;

milliseconds waitAfter(const PushOutcome& outcome, int tries, double jitter)
{
    milliseconds wait = OutboxRules::backOff(tries, jitter);
    if (outcome.retryAfterSeconds) {
        const std::chrono::seconds asked{
            std::clamp(*outcome.retryAfterSeconds, 0, int(OutboxRules::longestRetryAfter.count()))};
        wait = std::max(wait, milliseconds(asked));
    }
    return wait;
}

} // namespace

OutboxEntry OutboxRules::begin(const OutboxEntry& entry)
{
    OutboxEntry begun = entry;
    if (entry.state == OutboxState::Ready || entry.state == OutboxState::Ambiguous) {
        begun.state = OutboxState::InFlight;
        begun.tries = entry.tries + 1;
        begun.nextAt.reset();
    }
    return begun;
}

OutboxEntry OutboxRules::settle(
    const OutboxEntry& before, const PushOutcome& outcome, const QDateTime& now, double jitter)
{
    if (before.state != OutboxState::Ready && before.state != OutboxState::Ambiguous) {
        return before;
    }
    OutboxEntry after = before;
    after.lastStatus = outcome.status;
    after.lastText = outcome.text;
    after.nextAt.reset();
    switch (outcome.kind) {
    case PushOutcome::Kind::NotSent:
    case PushOutcome::Kind::Stop:
        // not a try of this entry: the whole lane waits for the network or for a new token
        return after;
    case PushOutcome::Kind::Acknowledged:
        after.state = OutboxState::Acknowledged;
        break;
    case PushOutcome::Kind::Refused:
        after.state = OutboxState::Quarantined;
        break;
    case PushOutcome::Kind::Ambiguous:
        after.state = OutboxState::Ambiguous;
        break;
    case PushOutcome::Kind::RetryLater:
        break;
    }
    after.tries = before.tries + 1;
    if (after.state == OutboxState::Ready || after.state == OutboxState::Ambiguous) {
        after.nextAt = now.addMSecs(waitAfter(outcome, after.tries, jitter).count());
    }
    return after;
}

OutboxEntry OutboxRules::recover(const OutboxEntry& entry)
{
    OutboxEntry recovered = entry;
    if (entry.state == OutboxState::InFlight) {
        recovered.state = OutboxState::Ambiguous;
    }
    return recovered;
}

OutboxEntry OutboxRules::retry(const OutboxEntry& entry, const Nonce& newKey)
{
    OutboxEntry again = entry;
    if (entry.state == OutboxState::Quarantined) {
        again.state = OutboxState::Ready;
        again.idempotencyKey = newKey.value;
        again.nextAt.reset();
    }
    return again;
}

OutboxEntry OutboxRules::dismiss(const OutboxEntry& entry, const QString& reason)
{
    OutboxEntry dismissed = entry;
    if (entry.state == OutboxState::Quarantined) {
        dismissed.state = OutboxState::Dismissed;
        dismissed.lastText = reason;
    }
    return dismissed;
}

OutboxEntry OutboxRules::withdraw(const OutboxEntry& entry)
{
    OutboxEntry withdrawn = entry;
    if (entry.state == OutboxState::Ready && entry.tries == 0) {
        withdrawn.state = OutboxState::Withdrawn;
    }
    return withdrawn;
}

OutboxRules::Gate OutboxRules::undoGate(const std::optional<OutboxEntry>& checkIn)
{
    if (!checkIn) {
        return Gate::Send;
    }
    switch (checkIn->state) {
    case OutboxState::Ready:
    case OutboxState::InFlight:
    case OutboxState::Ambiguous:
        return Gate::Wait;
    case OutboxState::Quarantined:
    case OutboxState::Dismissed:
        return Gate::SendAndClose;
    case OutboxState::Withdrawn:
        return Gate::Drop;
    case OutboxState::Acknowledged:
        break;
    }
    return Gate::Send;
}

milliseconds OutboxRules::backOff(int tries, double jitter)
{
    // 2^6 s is beyond the cap already; a larger exponent would only overflow
    const int doublings = std::clamp(tries - 1, 0, 6);
    const milliseconds widest = std::min(backOffCap, backOffBase * (1 << doublings));
    return milliseconds(std::llround(double(widest.count()) * std::clamp(jitter, 0.0, 1.0)));
}

} // namespace lanyard
