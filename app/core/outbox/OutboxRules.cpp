// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/OutboxRules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lanyard {

namespace {

using std::chrono::milliseconds;
using State = OutboxState;
using enum OutboxAction;

constexpr OutboxStep stays{State::Ready, Nothing};

constexpr std::size_t rowCount = 8;
constexpr std::size_t eventCount = 13;
using Row = std::array<OutboxStep, eventCount>;

// Why it is so:
// - An answer is settled against the entry as it stood before its try, so a row InFlight never
//   hears one: what it may hear is that nobody listens any more (Restarted), which is doubt.
// - Doubt ends by a clear answer to the same nonce, and by nothing else: not by a try that never
//   left, not by "later", not by the desk's token being refused. What the disk changed (Spoiled)
//   can not be asked about any more: staff end that doubt.
// - What was refused waits for staff; what ended stays ended. The one way back from Acknowledged
//   is a server that lost what it had (Missed).
// - Only what certainly never left can be withdrawn; anything else is undone at the server.
// clang-format off
constexpr OutboxStep inFlight{State::InFlight, Begin};
constexpr OutboxStep acknowledged{State::Acknowledged, End};
constexpr OutboxStep refused{State::Quarantined, End};
constexpr OutboxStep doubted{State::Ambiguous, BackOff};
constexpr OutboxStep doubtStays{State::Ambiguous, Hold};
constexpr OutboxStep again{State::Ready, Renew};
constexpr OutboxStep later{State::Ready, BackOff};
constexpr OutboxStep held{State::Ready, Hold};
constexpr OutboxStep lost{State::Ambiguous, Turn};
constexpr OutboxStep dismissed{State::Dismissed, Close};
constexpr OutboxStep withdrawn{State::Withdrawn, Turn};
constexpr OutboxStep spoiled{State::Quarantined, Close};

constexpr std::array<Row, rowCount> table {{
    //                 Begun     Acknowledged  NotSent     Unclear  NotNow   Refused  Stopped     Restarted Retried Dismissed  Withdrawn  Missed     Spoiled
    /*Ready, fresh*/ {{inFlight, acknowledged, held,       doubted, later,   refused, held,       stays,    stays,  stays,     withdrawn, stays,   spoiled}},
    /*Ready, tried*/ {{inFlight, acknowledged, held,       doubted, later,   refused, held,       stays,    stays,  stays,     stays,     stays,   spoiled}},
    /*InFlight*/     {{stays,    stays,        stays,      stays,   stays,   stays,   stays,      lost,     stays,  stays,     stays,     stays,   stays}},
    /*Ambiguous*/    {{inFlight, acknowledged, doubtStays, doubted, doubted, refused, doubtStays, stays,    stays,  stays,     stays,     stays,   spoiled}},
    /*Quarantined*/  {{stays,    stays,        stays,      stays,   stays,   stays,   stays,      stays,    again,  dismissed, stays,     stays,   stays}},
    /*Acknowledged*/ {{stays,    stays,        stays,      stays,   stays,   stays,   stays,      stays,    stays,  stays,     stays,     again,   stays}},
    /*Dismissed*/    {{stays,    stays,        stays,      stays,   stays,   stays,   stays,      stays,    stays,  stays,     stays,     stays,   stays}},
    /*Withdrawn*/    {{stays,    stays,        stays,      stays,   stays,   stays,   stays,      stays,    stays,  stays,     stays,     stays,   stays}},
}};

// clang-format on

std::size_t rowOf(State state, bool tried)
{
    const auto number = std::size_t(state);
    return number == 0 && !tried ? 0 : number + 1;
}

OutboxStep stepOf(const OutboxEntry& entry, OutboxEvent event)
{
    return OutboxRules::step(entry.state, entry.tries > 0, event);
}

OutboxEvent eventOf(PushOutcome::Kind kind)
{
    static constexpr std::array events{OutboxEvent::Acknowledged, OutboxEvent::NotSent,
        OutboxEvent::Unclear, OutboxEvent::NotNow, OutboxEvent::Refused, OutboxEvent::Stopped};
    return events.at(std::size_t(kind));
}

milliseconds waitAfter(const PushOutcome& outcome, int tries, double jitter)
{
    const milliseconds wait = OutboxRules::backOff(tries, jitter);
    const std::chrono::seconds asked{std::max(outcome.retryAfterSeconds.value_or(0), 0)};
    // no entry waits longer by itself: a later date means that the clock was set back
    return std::max(wait, std::min<milliseconds>(asked, OutboxRules::backOffCap));
}

/// `entry` after an event that brings nothing along.
OutboxEntry after(const OutboxEntry& entry, OutboxEvent event)
{
    const OutboxStep step = stepOf(entry, event);
    OutboxEntry next = entry;
    if (step.action != Nothing) {
        next.state = step.next;
    }
    return next;
}

/// `entry` after an event that sends it again.
OutboxEntry renewed(const OutboxEntry& entry, OutboxEvent event, const Nonce& newKey)
{
    OutboxEntry next = after(entry, event);
    if (stepOf(entry, event).action == Renew) {
        next.idempotencyKey = newKey.value;
        next.nextAt.reset();
    }
    return next;
}

} // namespace

OutboxStep OutboxRules::step(OutboxState state, bool tried, OutboxEvent event)
{
    OutboxStep step = table.at(rowOf(state, tried)).at(std::size_t(event));
    if (step.action == Nothing) {
        step.next = state;
    }
    return step;
}

OutboxEntry OutboxRules::begin(const OutboxEntry& entry)
{
    OutboxEntry begun = after(entry, OutboxEvent::Begun);
    if (stepOf(entry, OutboxEvent::Begun).action == Begin) {
        begun.tries = entry.tries + 1;
        begun.nextAt.reset();
    }
    return begun;
}

OutboxEntry OutboxRules::settle(
    const OutboxEntry& before, const PushOutcome& outcome, const QDateTime& now, double jitter)
{
    const OutboxEvent event = eventOf(outcome.kind);
    const OutboxAction action = stepOf(before, event).action;
    if (action == Nothing) {
        return before;
    }
    OutboxEntry settled = after(before, event);
    settled.lastStatus = outcome.status;
    settled.lastText = outcome.text;
    settled.nextAt.reset();
    // What never left was no try. What the desk's token was refused for did leave: a twin of it may
    // yet arrive when the token holds again.
    if (action != Hold || event == OutboxEvent::Stopped) {
        settled.tries = before.tries + 1;
    }
    if (action == BackOff) {
        settled.nextAt = now.addMSecs(waitAfter(outcome, settled.tries, jitter).count());
    }
    return settled;
}

OutboxEntry OutboxRules::recover(const OutboxEntry& entry)
{
    return after(entry, OutboxEvent::Restarted);
}

OutboxEntry OutboxRules::retry(const OutboxEntry& entry, const Nonce& newKey)
{
    return renewed(entry, OutboxEvent::Retried, newKey);
}

OutboxEntry OutboxRules::dismiss(const OutboxEntry& entry, const QString& reason)
{
    OutboxEntry dismissed = after(entry, OutboxEvent::Dismissed);
    if (stepOf(entry, OutboxEvent::Dismissed).action == Close) {
        dismissed.lastText = reason;
    }
    return dismissed;
}

OutboxEntry OutboxRules::withdraw(const OutboxEntry& entry)
{
    return after(entry, OutboxEvent::Withdrawn);
}

OutboxEntry OutboxRules::resend(const OutboxEntry& entry, const Nonce& newKey)
{
    const bool keepsKey
        = entry.kind == OutboxKind::PrintLog || entry.kind == OutboxKind::FailedScan;
    return renewed(entry, OutboxEvent::Missed, keepsKey ? Nonce{entry.idempotencyKey} : newKey);
}

OutboxEntry OutboxRules::spoil(const OutboxEntry& entry, const QString& words)
{
    OutboxEntry spoiled = after(entry, OutboxEvent::Spoiled);
    if (stepOf(entry, OutboxEvent::Spoiled).action == Close) {
        spoiled.nextAt.reset();
        spoiled.lastStatus = 0;
        spoiled.lastText = words;
    }
    return spoiled;
}

OutboxRules::Gate OutboxRules::undoGate(const std::optional<OutboxEntry>& checkIn)
{
    if (!checkIn) {
        return Gate::Send;
    }
    if (checkIn->state == State::Quarantined && !checkIn->isIntact) {
        return Gate::Wait;
    }
    static constexpr std::array gates{Gate::Wait /*Ready*/, Gate::Wait /*InFlight*/,
        Gate::Wait /*Ambiguous*/, Gate::SendAndClose /*Quarantined*/, Gate::Send /*Acknowledged*/,
        Gate::SendAndClose /*Dismissed*/, Gate::Drop /*Withdrawn*/};
    return gates.at(std::size_t(checkIn->state));
}

milliseconds OutboxRules::backOff(int tries, double jitter)
{
    // 2^6 s is beyond the cap already; a larger exponent would only overflow
    const int doublings = std::clamp(tries - 1, 0, 6);
    const milliseconds widest = std::min(backOffCap, backOffBase * (1 << doublings));
    return milliseconds(std::llround(double(widest.count()) * std::clamp(jitter, 0.0, 1.0)));
}

} // namespace lanyard
