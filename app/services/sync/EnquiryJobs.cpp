// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/EnquiryJobs.h"

#include "outbox/OutboxEntries.h"
#include "outbox/OutboxRules.h"

#include <algorithm>

namespace lanyard::EnquiryJobs {

namespace {

using Kind = ServerAnswer::Kind;
constexpr qint64 roundedMs = 1000; ///< a time, at most, on its way through a server

Result<void> takeBack(UnitOfWork& work, const Enquiry& enquiry, const QDateTime& now)
{
    const auto list = work.events().list(enquiry.list);
    if (!list) {
        return list.error();
    }
    // without its list the server has nothing of it any more; without a nonce it refused
    if (*list && !enquiry.undoNonce.value.isEmpty()) {
        const auto added = work.outbox().add(undoEntry(enquiry, **list, now));
        if (!added) {
            return added.error();
        }
    }
    return work.enquiries().remove(enquiry.nonce);
}

/// Whether the server counts the person by a question before, as far as its refusal tells.
bool wasGranted(const Enquiry& enquiry, qint64 listRemote, const ServerAnswer& answer)
{
    if (!answer.person) {
        return enquiry.attendee.isValid(); // a ticket that was good a moment ago, perhaps
    }
    const QDateTime sent = enquiry.at.addMSecs(enquiry.clockOffsetMs);
    return std::ranges::any_of(answer.person->checkIns, [&](const SourceCheckIn& each) {
        return each.listRemote == listRemote && each.direction == enquiry.direction
            && std::abs(each.at.msecsTo(sent)) < roundedMs;
    });
}

/// The entry of a check-in that was made here without the answer. While another question is out it
/// keeps its time, which an undo waits for as well.
Result<void> settle(
    UnitOfWork& work, const Nonce& nonce, const ServerAnswer& answer, bool isAnotherOut)
{
    const auto entry = work.outbox().byNonce(nonce);
    if (!entry) {
        return entry.error();
    }
    if (!*entry || (*entry)->state != OutboxState::Ambiguous || answer.kind == Kind::Unclear) {
        return {};
    }
    OutboxEntry settled = **entry;
    if (answer.kind == Kind::Admits) {
        settled = OutboxRules::settle(settled, {PushOutcome::Kind::Acknowledged, 0, {}, {}}, {}, 0);
    }
    settled.nextAt = isAnotherOut ? (*entry)->nextAt : std::nullopt; // none: it may be sent
    return work.outbox().update(settled);
}

/// When it was last asked, by the clock of `now`: as this process noted or the machine counted it
/// (asked once more since the note, perhaps), else as the clock of then told it.
QDateTime askedAt(const Enquiry& enquiry, const Now& now)
{
    const QDateTime noted = now.asked.value(enquiry.nonce);
    const auto agoMs = enquiry.asked.msUntil(now.count);
    if (!agoMs) {
        return noted.isValid() ? noted : enquiry.askedAt;
    }
    const QDateTime counted = now.clock.addMSecs(-*agoMs);
    return noted.isValid() ? std::max(noted, counted) : counted;
}

} // namespace

Result<void> keepAsRefused(
    UnitOfWork& work, Enquiry enquiry, qint64 listRemote, const ServerAnswer& answer)
{
    if (wasGranted(enquiry, listRemote, answer)) {
        return {};
    }
    enquiry.undoNonce = {};
    return work.enquiries().put(enquiry);
}

Result<std::optional<QDateTime>> takeBackForgotten(UnitOfWork& work, EventId event, const Now& now)
{
    const auto open = work.enquiries().open(event);
    if (!open) {
        return open.error();
    }
    std::optional<QDateTime> next;
    for (const Enquiry& enquiry : *open) {
        const QDateTime due = askedAt(enquiry, now).addDuration(Enquiry::forgotten);
        const bool isClockSetBack = due > now.clock.addDuration(2 * Enquiry::forgotten);
        if (due > now.clock && !isClockSetBack) {
            next = next ? std::min(*next, due) : due;
        } else if (auto taken = takeBack(work, enquiry, now.clock); !taken) {
            return taken.error();
        }
    }
    return next;
}

Result<void> takeBackAll(UnitOfWork& work, EventId event, const QDateTime& now)
{
    const auto open = work.enquiries().open(event);
    if (!open) {
        return open.error();
    }
    for (const Enquiry& enquiry : *open) {
        if (auto taken = takeBack(work, enquiry, now); !taken) {
            return taken;
        }
    }
    return {};
}

Result<void> heardLate(UnitOfWork& work, EventId event, const Nonce& nonce,
    const ServerAnswer& answer, bool isAnotherOut)
{
    const auto open = work.enquiries().open(event);
    if (!open) {
        return open.error();
    }
    const auto enquiry = std::ranges::find(*open, nonce, &Enquiry::nonce);
    if (enquiry == open->end()) {
        return settle(work, nonce, answer, isAnotherOut);
    }
    if (!wasAskedOnce(*enquiry) || answer.kind == Kind::Unclear) {
        return {};
    }
    return answer.kind == Kind::Admits ? takeBack(work, *enquiry, enquiry->askedAt)
                                       : work.enquiries().remove(nonce);
}

} // namespace lanyard::EnquiryJobs
