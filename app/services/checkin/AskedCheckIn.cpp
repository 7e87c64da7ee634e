// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/AnswerFile.h"
#include "checkin/CheckInTransaction.h"
#include "checkin/ServerRefusal.h"
#include "checkin/SignedArrival.h"
#include "outbox/DeviceRules.h"
#include "outbox/OutboxEntries.h"
#include "outbox/OutboxRules.h"
#include "sync/EnquiryJobs.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using Kind = ServerAnswer::Kind;

std::optional<AttendeeRecord> numbered(const QList<AttendeeRecord>& people, qint64 remote)
{
    const auto found = std::ranges::find_if(people,
        [remote](const AttendeeRecord& record) { return record.attendee.remote == remote; });
    return found == people.end() ? std::nullopt : std::optional(*found);
}

/// Whether the person was asked for before this desk was paired anew, and nobody knows with what
/// end: to the server that nonce is another device's. The outbox looks for what came of it.
Result<bool> wasAskedAsAnother(UnitOfWork& work, const Enquiry& enquiry)
{
    const auto open = work.enquiries().open(enquiry.event);
    if (!open) {
        return open.error();
    }
    return std::ranges::any_of(*open, [&enquiry](const Enquiry& each) {
        return each.isOfSame(enquiry)
            && DeviceRules::isPerhapsAnothers(each.device, enquiry.device);
    });
}

/// More entries than this wait only after hours without a server.
constexpr int mostWaiting = 200;

/// Whether the desk knows what the server has yet to hear of: of this person, or of so many that
/// they may be among them. Its answer would be about somebody who was elsewhere then. Of what it
/// has refused it has heard.
Result<bool> isServerBehind(UnitOfWork& work, const Enquiry& enquiry)
{
    const auto isAnothers = wasAskedAsAnother(work, enquiry);
    if (!isAnothers || *isAnothers) {
        return isAnothers;
    }
    const auto entries = work.outbox().waiting(enquiry.event, mostWaiting);
    if (!entries) {
        return entries.error();
    }
    const auto isTheirs = [&enquiry](const OutboxEntry& entry) {
        return entry.attendee.isValid() && entry.attendee == enquiry.attendee
            && (entry.kind == OutboxKind::CheckIn || entry.kind == OutboxKind::Undo);
    };
    return entries->size() == mostWaiting || std::ranges::any_of(*entries, isTheirs);
}

/// Whether this desk itself has let the person in: nobody knows of that before it does.
bool isOwnAct(const Decision& decision)
{
    const auto* already = std::get_if<AlreadyCheckedIn>(&decision);
    return already != nullptr && already->previous.local;
}

/// A code that is no ticket, with what is nobody's business in it: no server is asked of it.
bool isOthersSecret(const Decision& decision)
{
    const auto* unknown = std::get_if<Unknown>(&decision);
    return unknown != nullptr && isPrivate(unknown->kind);
}

/// Gives a row to somebody whom the replica does not know yet. What they did elsewhere, and all
/// else, comes with the next download.
Result<std::optional<AttendeeRecord>> keep(
    UnitOfWork& work, EventId event, const SourceAttendee& person)
{
    SourceAttendee source = person;
    source.checkIns.clear();
    source.prints.clear();
    source.parentKey.clear();
    if (auto written = work.attendees().apply(event, {source}, 0); !written) {
        return written.error();
    }
    const auto kept = work.attendees().byOrder(event, source.attendee.order);
    if (!kept) {
        return kept.error();
    }
    return numbered(*kept, source.attendee.remote);
}

/// What the server is asked; `attendee` as far as it is known here.
OutboxEntry questionOf(const Enquiry& enquiry, Attendee attendee, const CheckInList& list,
    const QMap<qint64, QString>& answers)
{
    attendee.event = enquiry.event;
    attendee.token = enquiry.token;
    CheckIn wanted;
    wanted.nonce = enquiry.nonce;
    wanted.direction = enquiry.direction;
    wanted.at = enquiry.at;
    OutboxEntry entry = checkInEntry(wanted, attendee, list, answers, enquiry.askedAt);
    entry.clockOffsetMs = enquiry.clockOffsetMs;
    return entry;
}

} // namespace

Enquiry CheckInTransaction::enquiryFor(const Case& at) const
{
    Enquiry enquiry;
    enquiry.nonce = nonce;
    enquiry.event = at.rules.event.id;
    enquiry.list = at.rules.list.id;
    enquiry.direction = request.direction;
    enquiry.at = at.outcome.at;
    enquiry.askedAt = now;
    enquiry.asked = moment;
    if (at.outcome.record) {
        enquiry.attendee = at.outcome.record->attendee.id;
        enquiry.token = at.outcome.record->attendee.token;
    } else if (const auto* token = std::get_if<TicketToken>(&request.who)) {
        enquiry.token = *token;
    }
    return enquiry;
}

Result<std::optional<Enquiry>> CheckInTransaction::openLike(
    UnitOfWork& work, const Enquiry& enquiry)
{
    const auto open = work.enquiries().open(enquiry.event);
    if (!open) {
        return open.error();
    }
    const auto same = std::ranges::find_if(
        *open, [&enquiry](const Enquiry& each) { return each.isOfSame(enquiry); });
    return same == open->end() ? std::nullopt : std::optional(*same);
}

Result<AskedCheckIn> CheckInTransaction::ask(UnitOfWork& work, const Nonce& undoNonce,
    std::optional<qint64> clockOffsetMs, const QString& device) const
{
    auto at = look(work);
    if (!at) {
        return at.error();
    }
    AskedCheckIn asked;
    asked.budget = std::chrono::milliseconds(at->settings.confirmWithinMs);
    asked.enquiry = enquiryFor(*at);
    asked.enquiry.device = device;
    const auto isBehind = isServerBehind(work, asked.enquiry);
    if (!isBehind) {
        return isBehind.error();
    }
    const bool isOperatorsTurn = std::holds_alternative<NeedsAnswers>(at->outcome.decision)
        || std::holds_alternative<NeedsChoice>(at->outcome.decision);
    const Attendee attendee = at->outcome.record ? at->outcome.record->attendee : Attendee{};
    const auto told = gatherAnswers(work, attendee);
    if (!told) {
        return told.error();
    }
    // a file takes longer to go up than anybody waits
    if (asked.budget.count() <= 0 || isOperatorsTurn || isOwnAct(at->outcome.decision)
        || isOthersSecret(at->outcome.decision) || isLeftToStaff(at->outcome) || told->hasFiles
        || *isBehind || at->rules.list.remote == 0 || asked.enquiry.token.value.isEmpty()) {
        auto outcome = finish(work, *at);
        if (!outcome) {
            return outcome.error();
        }
        asked.outcome = *outcome;
        return asked;
    }
    asked.enquiry.clockOffsetMs = clockOffsetMs.value_or(0);
    const auto before = openLike(work, asked.enquiry);
    if (!before) {
        return before.error();
    }
    if (*before) {
        asked.enquiry = **before;
        asked.enquiry.askedAt = now == asked.enquiry.at ? now.addMSecs(1) : now; // not once
        asked.enquiry.asked = moment;
    }
    asked.enquiry.undoNonce = undoNonce;
    if (auto put = work.enquiries().put(asked.enquiry); !put) {
        return put.error();
    }
    asked.entry = questionOf(asked.enquiry, attendee, at->rules.list, told->answers);
    if (request.consentUnpaid) {
        asked.entry.body.insert(u"ignoreUnpaid"_s, true);
    }
    return asked;
}

Result<CheckInOutcome> CheckInTransaction::conclude(
    UnitOfWork& work, const Enquiry& enquiry, const ServerAnswer& answer) const
{
    auto at = look(work);
    if (!at) {
        return at.error();
    }
    const auto open = openLike(work, enquiry); // asked once more meanwhile, perhaps
    if (!open) {
        return open.error();
    }
    if (answer.kind == Kind::Refuses || answer.kind == Kind::NotAsked) {
        const bool ends = *open && EnquiryJobs::wasAskedOnce(**open);
        const bool isLast = *open && (*open)->askedAt == enquiry.askedAt;
        const bool isRefused = isLast && !ends && answer.kind == Kind::Refuses;
        if (auto noted = ends ? work.enquiries().remove(enquiry.nonce)
                : isRefused
                ? EnquiryJobs::keepAsRefused(work, **open, at->rules.list.remote, answer)
                : Result<void>{};
            !noted) {
            return noted.error();
        }
    }
    if (answer.kind == Kind::Refuses) {
        return refuse(work, *at, answer);
    }
    const bool isOpen = *open && (*open)->nonce == enquiry.nonce;
    return answer.kind == Kind::Admits && isOpen ? confirm(work, *at, **open, answer)
                                                 : finish(work, *at);
}

Result<CheckInOutcome> CheckInTransaction::confirm(
    UnitOfWork& work, Case& at, const Enquiry& enquiry, const ServerAnswer& answer) const
{
    const qint64 remote = answer.person ? answer.person->attendee.remote : 0;
    auto who = remote == 0 ? std::nullopt : numbered(at.people, remote);
    if (!who && remote != 0) {
        const auto ofOrder
            = work.attendees().byOrder(at.rules.event.id, answer.person->attendee.order);
        if (!ofOrder) {
            return ofOrder.error();
        }
        who = numbered(*ofOrder, remote);
    }
    if (!who && at.outcome.record && at.outcome.record->attendee.id.isValid()) {
        who = at.outcome.record;
    }
    if (!who && remote != 0) {
        const auto kept = keep(work, at.rules.event.id, *answer.person);
        if (!kept) {
            return kept.error();
        }
        who = *kept;
    }
    if (!who) {
        return finish(work, at); // of whom it speaks is not known: its act will be taken back
    }
    at.outcome.decision = Admit{who->attendee.id};
    at.outcome.candidates.clear();
    describe(at.outcome, *who, at.rules.questions);
    at.outcome.attention
        = at.outcome.attention || (answer.person && answer.person->attendee.attention);
    if (isLeftToStaff(at.outcome)) { // the server has let them in, but here nobody does
        const auto takenBack
            = EnquiryJobs::heardLate(work, at.rules.event.id, enquiry.nonce, answer, false);
        return takenBack ? Result<CheckInOutcome>(at.outcome)
                         : Result<CheckInOutcome>(takenBack.error());
    }
    if (auto admitted = admit(work, at, enquiry); !admitted) {
        return admitted.error();
    }
    return at.outcome;
}

/// The server keeps the failed scan itself, so nothing goes up.
Result<CheckInOutcome> CheckInTransaction::refuse(
    UnitOfWork& work, Case& at, const ServerAnswer& answer) const
{
    CheckInOutcome& outcome = at.outcome;
    // where both say the same, ours knows more of why
    if (decisionReason(outcome.decision) != answer.reason) {
        if (answer.person) {
            if (const auto who = numbered(at.people, answer.person->attendee.remote)) {
                describe(outcome, *who, at.rules.questions);
            } else if (!outcome.record) {
                outcome.record.emplace().attendee = answer.person->attendee;
            }
        }
        outcome.decision = ServerRefusal::decision(
            answer, outcome.record.value_or(AttendeeRecord{}), at.rules.list);
        outcome.candidates.clear();
    }
    ServerRefusal::explain(answer, outcome.decision);
    if (auto audited = auditRefusal(work, at, answer); !audited) {
        return audited.error();
    }
    return outcome;
}

/// Adds the check-in's entry as far on its way as the server's answer, or the lack of one, says.
Result<void> CheckInTransaction::writeEntry(UnitOfWork& work, OutboxEntry entry, const Told& told,
    const std::optional<Enquiry>& asked, bool isConfirmed) const
{
    if (asked) {
        entry.clockOffsetMs = asked->clockOffsetMs;
        entry.device = asked->device;
    }
    const auto id = work.outbox().add(entry);
    if (!id) {
        return id.error();
    }
    entry.id = *id;
    if (auto kept = keepAnswers(work, entry, told); !kept) {
        return kept;
    }
    if (!asked) {
        return {};
    }
    const auto kind = isConfirmed ? PushOutcome::Kind::Acknowledged : PushOutcome::Kind::Ambiguous;
    entry = OutboxRules::settle(entry, {kind, 0, {}, {}}, now, 0);
    if (!isConfirmed || !EnquiryJobs::wasAskedOnce(*asked)) { // an undo waits for it, too
        entry.nextAt = asked->askedAt.addDuration(Enquiry::onItsWay);
    }
    if (auto updated = work.outbox().update(entry); !updated) {
        return updated;
    }
    return work.enquiries().remove(asked->nonce);
}

Result<CheckInTransaction::Told> CheckInTransaction::gatherAnswers(
    UnitOfWork& work, const Attendee& attendee) const
{
    Told told{{}, {}, std::ranges::any_of(request.answers, &AnswerFile::isHere)};
    const auto checkIns = attendee.answers.isEmpty() // what was given is kept there, too
        ? Result<QList<CheckIn>>(QList<CheckIn>{})
        : work.checkIns().allOf(attendee.id);
    if (!checkIns) {
        return checkIns.error();
    }
    for (const CheckIn& each : *checkIns) {
        const auto entry = work.outbox().byNonce(each.nonce);
        if (!entry) {
            return entry.error();
        }
        if (!*entry || (*entry)->state != OutboxState::Withdrawn) {
            continue;
        }
        const auto files = work.answerFiles().of((*entry)->id);
        if (!files) {
            return files.error();
        }
        told.before.append((*entry)->id);
        told.hasFiles = told.hasFiles || !files->isEmpty();
        const QJsonObject answers = (*entry)->body.value(u"answers"_s).toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            told.answers.insert(it.key().toLongLong(), it->toString());
        }
    }
    told.answers.insert(request.answers);
    return told;
}

Result<void> CheckInTransaction::keepAnswers(
    UnitOfWork& work, const OutboxEntry& entry, const Told& told) const
{
    const auto known = AnswerFile::namesAlone(request.answers);
    if (auto saved
        = known.isEmpty() ? Result<void>{} : work.attendees().saveAnswers(entry.attendee, known);
        !saved) {
        return saved;
    }
    for (const OutboxId before : told.before) {
        if (auto moved = work.answerFiles().move(before, entry.id); !moved) {
            return moved;
        }
    }
    for (auto it = told.answers.cbegin(); it != told.answers.cend(); ++it) {
        if (const auto file = AnswerFile::of(it.key(), it.value())) {
            if (auto added = work.answerFiles().add(entry.id, *file); !added) {
                return added;
            }
        }
    }
    return {};
}

} // namespace lanyard
