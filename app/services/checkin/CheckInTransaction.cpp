// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/CheckInTransaction.h"

#include "checkin/QuestionRules.h"
#include "checkin/RuleExplanation.h"
#include "checkin/SignedArrival.h"
#include "outbox/OutboxEntries.h"
#include "printing/SheetRequest.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(checkInLog, "lanyard.checkin")

/// Texts that the organiser wants said, in the order of the server: order, variation, type.
QStringList notesOf(const AttendeeRecord& record)
{
    QStringList notes{record.attendee.checkInText};
    for (const Variation& variation : record.ticketType.variations) {
        if (variation.remote == record.attendee.variationRemote) {
            notes.append(variation.checkInText);
        }
    }
    notes.append(record.ticketType.checkInText);
    notes.removeAll(QString());
    notes.removeDuplicates();
    return notes;
}

bool needsAttention(const AttendeeRecord& record)
{
    const auto& variations = record.ticketType.variations;
    return record.attendee.attention || record.ticketType.attention
        || std::ranges::any_of(variations, [&record](const Variation& variation) {
               return variation.attention && variation.remote == record.attendee.variationRemote;
           });
}

/// Made beforehand, on a sheet that this desk has not seen on paper.
bool isOnSheet(const PrintJob& job)
{
    return job.state == PrintState::Uncertain && job.printer.startsWith(sheetAddress);
}

bool isOpenOrDone(const PrintJob& job)
{
    return job.state != PrintState::Failed && job.state != PrintState::Cancelled;
}

/// A time that was told by hand is right as it is: the desk's clock had no part in it.
OutboxEntry timed(OutboxEntry entry, const CheckInTransaction& transaction)
{
    entry.made = transaction.moment;
    if (transaction.request.at) {
        entry.clockOffsetMs = 0;
    }
    return entry;
}

/// What a newer server may mean and this desk does not know.
void logUnknown(const Decision& decision, const CheckInList& list)
{
    const auto* refused = std::get_if<Refused>(&decision);
    if (refused != nullptr && !refused->fault.isEmpty()) {
        qCWarning(checkInLog).noquote()
            << "on" << list.name << "nobody can tell:" << refused->fault;
    }
    if (const auto* asked = std::get_if<NeedsAnswers>(&decision)) {
        for (const Question& question : asked->questions) {
            if (!QuestionRules::isKnown(question.type)) {
                qCWarning(checkInLog).noquote() << "question" << question.identifier
                                                << "is of a kind not known:" << question.type;
            }
        }
    }
}

QString asText(const QJsonObject& facts)
{
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

} // namespace

Result<CheckInOutcome> CheckInTransaction::run(UnitOfWork& work) const
{
    auto at = look(work);
    if (!at) {
        return at.error();
    }
    return request.dryRun ? Result<CheckInOutcome>(at->outcome) : finish(work, *at);
}

Result<CheckInOutcome> CheckInTransaction::finish(UnitOfWork& work, Case& at) const
{
    if (isLeftToStaff(at.outcome)) {
        return at.outcome;
    }
    const auto* admitted = std::get_if<Admit>(&at.outcome.decision);
    if (admitted != nullptr && !admitted->attendee.isValid()) {
        // the first the desk hears of this person: they get a row, which may know more of them
        const auto known = SignedArrival::keep(work, *at.outcome.record);
        if (!known) {
            return known.error();
        }
        at.people = *known;
        settle(at);
    }
    const auto written = std::holds_alternative<Admit>(at.outcome.decision)
        ? admit(work, at, {})
        : reportRefusal(work, at);
    if (!written) {
        return written.error();
    }
    return at.outcome;
}

void CheckInTransaction::describe(
    CheckInOutcome& outcome, const AttendeeRecord& record, const QList<Question>& questions)
{
    outcome.record = record;
    outcome.notes = notesOf(record);
    outcome.attention = needsAttention(record);
    outcome.shown = QuestionRules::shown(record, questions);
}

bool CheckInTransaction::isLeftToStaff(const CheckInOutcome& outcome) const
{
    return request.unattended && outcome.attention
        && std::holds_alternative<Admit>(outcome.decision);
}

void CheckInTransaction::settle(Case& at) const
{
    CheckInOutcome& outcome = at.outcome;
    outcome.decision = AdmissionPolicy::decide(at.people, at.doors,
        {request.direction, outcome.at, request.consentUnpaid, request.consentUnknown,
            request.answers});
    if (const auto who = decisionAttendee(outcome.decision)) {
        const auto it = std::ranges::find_if(
            at.people, [&who](const AttendeeRecord& record) { return record.attendee.id == *who; });
        at.rules = AdmissionPolicy::doorOf(it->attendee, at.doors);
        describe(outcome, *it, at.rules.questions);
    }
    outcome.direction = request.direction;
    outcome.list = at.rules.list;
    outcome.event
        = at.settings.otherDoors().isEmpty() || !outcome.record ? QString() : at.rules.event.name;
    if (std::holds_alternative<NeedsChoice>(outcome.decision)) {
        outcome.candidates = at.people;
    }
    logUnknown(outcome.decision, at.rules.list);
    auto* refused = std::get_if<Refused>(&outcome.decision);
    if (refused != nullptr && refused->reason == Reason::Rules) {
        const CheckInHistory history
            = AdmissionPolicy::historyAt(*outcome.record, at.rules, outcome.at);
        refused->obstacles = explainRefusal(at.rules.list.rules,
            {*outcome.record, history, at.rules.event, outcome.at, at.rules.gateRemote});
    }
}

Result<void> CheckInTransaction::admit(
    UnitOfWork& work, Case& at, const std::optional<Enquiry>& confirmed) const
{
    CheckInOutcome& outcome = at.outcome;
    const Attendee& attendee = outcome.record->attendee;
    const auto told = gatherAnswers(work, attendee);
    if (!told) {
        return told.error();
    }
    CheckIn checkIn;
    checkIn.nonce = nonce;
    checkIn.attendee = attendee.id;
    checkIn.list = at.rules.list.id;
    checkIn.direction = request.direction;
    checkIn.at = outcome.at;
    checkIn.desk = at.settings.deskName;
    checkIn.operatorName = request.operatorName;
    const auto asked
        = confirmed ? Result<std::optional<Enquiry>>(confirmed) : openLike(work, enquiryFor(at));
    if (!asked) {
        return asked.error();
    }
    if (*asked) { // the server may have it as of then
        checkIn.nonce = (*asked)->nonce;
        checkIn.at = (*asked)->at;
    }
    const auto id = work.checkIns().add(checkIn);
    if (!id) {
        return id.error();
    }
    checkIn.id = *id;
    const auto entry = writeEntry(work,
        timed(checkInEntry(checkIn, attendee, at.rules.list, told->answers, now), *this), *told,
        *asked, confirmed.has_value());
    if (!entry) {
        return entry.error();
    }
    outcome.checkIn = checkIn;
    if (auto promised = promiseBadge(work, at.settings, outcome); !promised) {
        return promised;
    }
    if (auto audited = auditAdmission(work, at, confirmed.has_value()); !audited) {
        return audited;
    }
    const auto after = work.attendees().byId(attendee.id);
    if (!after) {
        return after.error();
    }
    outcome.record = *after;
    return {};
}

Result<void> CheckInTransaction::auditAdmission(
    UnitOfWork& work, const Case& at, bool isConfirmed) const
{
    const CheckIn& checkIn = *at.outcome.checkIn;
    QJsonObject facts{{u"list"_s, at.rules.list.name}, {u"nonce"_s, checkIn.nonce.value},
        {u"direction"_s, request.direction == Direction::Entry ? u"entry"_s : u"exit"_s},
        {u"consentUnpaid"_s, request.consentUnpaid}, {u"consentUnknown"_s, request.consentUnknown}};
    if (isConfirmed) {
        facts.insert(u"confirmed"_s, u"server"_s);
    }
    return work.audit().add(
        {0, now, request.operatorName, u"check-in"_s, checkIn.attendee, asText(facts)});
}

Result<void> CheckInTransaction::promiseBadge(
    UnitOfWork& work, const DeskSettings& settings, CheckInOutcome& outcome) const
{
    const AttendeeRecord& record = *outcome.record;
    // an add-on's owner wears the badge of their own ticket
    const bool isAddon
        = record.attendee.addonTo.isValid() && record.ticketType.badge != BadgeChoice::Own;
    // who is known by a signed ticket alone has no name to print yet
    const bool isNameless = record.attendee.remote == 0 && record.attendee.name.isEmpty();
    if (!request.print || isNameless || request.direction == Direction::Exit || isAddon
        || record.ticketType.badge == BadgeChoice::None || record.badgesPrinted > 0) {
        return {};
    }
    const auto jobs = work.printJobs().ofAttendee(record.attendee.id);
    if (!jobs) {
        return jobs.error();
    }
    if (std::ranges::any_of(*jobs, isOpenOrDone)) {
        const auto onSheet = std::ranges::find_if(*jobs, isOnSheet);
        if (onSheet != jobs->end()) {
            outcome.printJob = onSheet->id; // it is looked for, and another one is not printed
        }
        return {};
    }
    PrintJob job;
    job.uuid = printUuid;
    job.attendee = record.attendee.id;
    job.printer = settings.printer;
    job.operatorName = request.operatorName;
    job.createdAt = now;
    job.changedAt = now;
    const auto id = work.printJobs().add(job);
    if (!id) {
        return id.error();
    }
    outcome.printJob = *id;
    return {};
}

Result<void> CheckInTransaction::auditRefusal(
    UnitOfWork& work, const Case& at, const ServerAnswer& answer) const
{
    const AttendeeId about = decisionAttendee(at.outcome.decision).value_or(AttendeeId{});
    QJsonObject facts{{u"list"_s, at.rules.list.name},
        {u"reason"_s, wireWord(decisionReason(at.outcome.decision))},
        {u"desk"_s, at.settings.deskName}};
    QString words;
    if (answer.kind == ServerAnswer::Kind::Refuses) {
        facts.insert(u"confirmed"_s, u"server"_s);
        words = auditWords({{u"serverSaid"_s, answer.words}});
    }
    return work.audit().add({0, now, request.operatorName, u"refused"_s, about, asText(facts),
        words, at.rules.event.id});
}

Result<void> CheckInTransaction::reportRefusal(UnitOfWork& work, const Case& at) const
{
    if (auto audited = auditRefusal(work, at, {}); !audited) {
        return audited;
    }
    const Reason reason = decisionReason(at.outcome.decision);
    const AttendeeId about = decisionAttendee(at.outcome.decision).value_or(AttendeeId{});
    const auto* token = std::get_if<TicketToken>(&request.who);
    // questions and choices are not an end yet; a list from a file has nobody to tell
    const bool isFinal = reason != Reason::Incomplete && reason != Reason::Ambiguous;
    const auto* unknown = std::get_if<Unknown>(&at.outcome.decision);
    const bool isOthers = unknown != nullptr && isPrivate(unknown->kind);
    if (token == nullptr || !isFinal || isOthers || at.rules.list.remote == 0) {
        return {};
    }
    const qint64 position = at.outcome.record ? at.outcome.record->attendee.remote : 0;
    const FailedScan scan{nonce, at.rules.event.id, about, *token, position, at.rules.list,
        request.direction, reason, at.outcome.at};
    const auto entry = work.outbox().add(timed(failedScanEntry(scan, now), *this));
    return entry ? Result<void>{} : Result<void>{entry.error()};
}

} // namespace lanyard
