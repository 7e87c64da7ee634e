// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/PrintJournal.h"

#include "checkin/AdmissionPolicy.h"
#include "outbox/OutboxEntries.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int allOfThem = 100'000;
/// Tries before a lost one that tell whether others print there too. A test label in the morning
/// is forgotten by then.
constexpr int looksBack = 20;

PrintEvent eventOf(PrintOutcome::Kind kind)
{
    switch (kind) {
    case PrintOutcome::Kind::NothingLeft:
        return PrintEvent::NothingLeft;
    case PrintOutcome::Kind::Handed:
        return PrintEvent::Handed;
    case PrintOutcome::Kind::Completed:
        return PrintEvent::Completed;
    case PrintOutcome::Kind::Unclear:
        return PrintEvent::Unclear;
    case PrintOutcome::Kind::Interrupted:
        return PrintEvent::Interrupted;
    }
    return PrintEvent::Unclear;
}

Error noSuchJob(PrintJobId id, const QString& why)
{
    return failure(ErrorCode::Cancelled, u"print job %1 %2"_s.arg(id.value).arg(why));
}

/// True when no try is under way: each has its end in its row.
bool hasEnded(const QList<PrintAttempt>& attempts)
{
    return std::ranges::all_of(
        attempts, [](const PrintAttempt& attempt) { return attempt.endedAt.has_value(); });
}

/// Why that reason will not do. None is needed for the first badge of a good ticket alone.
Result<void> checkReason(
    const AttendeeRecord& record, ReprintReason reason, const QString& reasonText)
{
    if (reason == ReprintReason::Other && reasonText.trimmed().isEmpty()) {
        return failure(ErrorCode::ReasonMissing, u"a reprint for another reason needs words"_s);
    }
    if (reason != ReprintReason::None) {
        return {};
    }
    if (const auto flaw = AdmissionPolicy::flaw(record.attendee)) {
        return failure(ErrorCode::ReasonMissing, u"the ticket is no good"_s,
            {record.attendee.gone ? u"gone"_s : wireWord(*flaw)});
    }
    return record.badgesPrinted > 0
        ? Result<void>{failure(ErrorCode::ReasonMissing, u"a second badge needs a reason"_s)}
        : Result<void>{};
}

} // namespace

QByteArray PrintJournal::hashOf(const PrintPayload& payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const BadgeRaster& page : payload.pages) {
        hash.addData(page.bits);
    }
    hash.addData(payload.pdf);
    return hash.result();
}

Result<QList<PrintJob>> PrintJournal::openJobs(UnitOfWork& work)
{
    QList<PrintJob> open;
    for (const PrintState state : {PrintState::Ready, PrintState::Waiting}) {
        const auto jobs = work.printJobs().inState(state, allOfThem);
        if (!jobs) {
            return jobs.error();
        }
        open += *jobs;
    }
    std::ranges::sort(open, {}, placeOf);
    return open;
}

Result<PrintJob> PrintJournal::promise(UnitOfWork& work, AttendeeId attendee, ReprintReason reason,
    const QString& reasonText, const QString& operatorName) const
{
    const auto record = work.attendees().byId(attendee);
    if (!record || !*record) {
        return record ? failure(ErrorCode::UnknownAttendee, QString::number(attendee.value))
                      : record.error();
    }
    if (const auto checked = checkReason(**record, reason, reasonText); !checked) {
        return checked.error();
    }
    const auto jobs = work.printJobs().ofAttendee(attendee);
    const auto settings = work.settings().load();
    if (!jobs || !settings) {
        return jobs ? settings.error() : jobs.error();
    }
    // a badge that has not begun is the one they are waiting for; two would be twins
    const auto open = std::find_if(
        jobs->cbegin(), jobs->cend(), [](const PrintJob& one) { return isOpen(one.state); });
    if (open != jobs->cend()) {
        return *open;
    }
    // has a number, since it perhaps comes out; one that surely did not has none
    const auto mayComeOut = [](const PrintJob& one) {
        return one.state == PrintState::Sending || one.state == PrintState::Uncertain;
    };
    if (reason == ReprintReason::None && std::ranges::any_of(*jobs, mayComeOut)) {
        return failure(ErrorCode::ReasonMissing, u"their badge is on its way or in doubt"_s);
    }
    PrintJob job;
    job.uuid = m_ids.nonce().value;
    job.attendee = attendee;
    job.printer = settings->printer;
    job.reason = reason;
    job.reasonText = reasonText.trimmed();
    job.copy = 1 + (*record)->badgesPrinted + int(std::ranges::count_if(*jobs, mayComeOut));
    job.operatorName = operatorName;
    job.createdAt = m_clock.now();
    job.changedAt = job.createdAt;
    const auto id = work.printJobs().add(job);
    if (!id) {
        return id.error();
    }
    job.id = *id;
    if (const auto written = audit(work, job, u"reprint"_s, operatorName); !written) {
        return written.error();
    }
    return job;
}

Result<PrintJob> PrintJournal::begin(
    UnitOfWork& work, const PrintJob& job, PrintAttempt& attempt) const
{
    const auto stored = work.printJobs().byId(job.id);
    const auto attempts = work.printJobs().attempts(job.id);
    if (!stored || !attempts) {
        return stored ? attempts.error() : stored.error();
    }
    // somebody may have moved it to another printer while it was drawn for this one
    if (!*stored || !isOpen((*stored)->state) || (*stored)->wanted != job.wanted) {
        return noSuchJob(job.id, u"does not wait here any more"_s);
    }
    attempt.job = job.id;
    attempt.number = int(attempts->size()) + 1;
    attempt.startedAt = m_clock.now();
    const auto id = work.printJobs().addAttempt(attempt);
    if (!id) {
        return id.error();
    }
    attempt.id = *id;
    PrintJob begun = job;
    begun.state = nextState((*stored)->state, PrintEvent::Rendered).value_or((*stored)->state);
    begun.printer = attempt.printer;
    begun.problem.clear();
    return move(work, begun, PrintEvent::Begun);
}

Result<PrintJob> PrintJournal::finish(UnitOfWork& work, const PrintJob& job,
    const PrintAttempt& attempt, const PrintOutcome& outcome, bool goesElsewhere) const
{
    PrintJob ended = job;
    ended.grade = outcome.grade;
    if (outcome.kind != PrintOutcome::Kind::Interrupted) {
        ended.problem = outcome.detail;
    }
    ended.output = outcome.output;
    const auto moved
        = move(work, ended, goesElsewhere ? PrintEvent::GoesElsewhere : eventOf(outcome.kind));
    if (!moved) {
        return moved.error();
    }
    PrintAttempt closed = attempt;
    closed.endedAt = m_clock.now();
    closed.outcome = goesElsewhere ? PrintState::Failed : moved->state;
    closed.detail = outcome.detail;
    if (const auto written = work.printJobs().endAttempt(closed); !written) {
        return written.error();
    }
    if (isHandedOver(moved->state)) {
        if (const auto told = tellServer(work, *moved); !told) {
            return told.error();
        }
    }
    const QString act = isHandedOver(moved->state) ? u"print"_s : u"print-problem"_s;
    if (const auto written = audit(work, *moved, act, moved->operatorName); !written) {
        return written.error();
    }
    return *moved;
}

Result<PrintJob> PrintJournal::fail(UnitOfWork& work, const PrintJob& job, const Error& error) const
{
    PrintJob failed = job;
    failed.problem = error.detail;
    const auto moved = move(work, failed, PrintEvent::CannotRender);
    if (!moved) {
        return moved.error();
    }
    if (const auto written = audit(work, *moved, u"print-problem"_s, job.operatorName); !written) {
        return written.error();
    }
    return *moved;
}

Result<PrintJob> PrintJournal::hold(
    UnitOfWork& work, const PrintJob& job, const QString& problem) const
{
    const auto stored = work.printJobs().byId(job.id);
    if (!stored || !*stored) {
        return stored ? noSuchJob(job.id, u"is unknown"_s) : stored.error();
    }
    PrintJob held = **stored; // it may have been withdrawn meanwhile
    if (held.problem == problem || !isOpen(held.state)) {
        return held;
    }
    held.problem = problem;
    held.changedAt = m_clock.now();
    if (const auto written = work.printJobs().update(held); !written) {
        return written.error();
    }
    return held;
}

Result<PrintJob> PrintJournal::settle(
    UnitOfWork& work, PrintJobId id, bool cameOut, const QString& operatorName) const
{
    const auto stored = work.printJobs().byId(id);
    if (!stored || !*stored) {
        return stored ? noSuchJob(id, u"is unknown"_s) : stored.error();
    }
    PrintJob job = **stored;
    const PrintEvent event = cameOut ? PrintEvent::CameOut : PrintEvent::NotThere;
    // of one on its way its printer has the next word
    if (job.state == PrintState::Sending || !nextState(job.state, event)) {
        return noSuchJob(id, u"is %1: nothing to settle"_s.arg(wordOf(job.state)));
    }
    job.problem = cameOut ? QString() : u"it did not come out, says a person"_s;
    job.grade = cameOut ? ConfirmationGrade::Seen : ConfirmationGrade::None;
    const auto moved = move(work, job, event);
    if (!moved) {
        return moved.error();
    }
    if (cameOut) {
        if (const auto told = tellServerOnce(work, *moved); !told) {
            return told.error();
        }
    }
    if (const auto written = audit(work, *moved, u"print-settled"_s, operatorName); !written) {
        return written.error();
    }
    return *moved;
}

Result<PrintJob> PrintJournal::prove(UnitOfWork& work, PrintJobId id, ConfirmationGrade grade) const
{
    const auto stored = work.printJobs().byId(id);
    if (!stored || !*stored) {
        return stored ? noSuchJob(id, u"is unknown"_s) : stored.error();
    }
    const bool cameOut = grade != ConfirmationGrade::None;
    PrintJob job = **stored;
    job.grade = grade;
    job.problem = cameOut ? QString() : u"its printer's count shows that it did not come out"_s;
    const auto moved = move(work, job, cameOut ? PrintEvent::Completed : PrintEvent::ProvedMissing);
    if (!moved) {
        return moved.error();
    }
    const auto told = cameOut ? tellServerOnce(work, *moved) : Result<void>{};
    if (!told) {
        return told.error();
    }
    const auto written = audit(work, *moved, u"print-proved"_s, job.operatorName);
    return written ? moved : Result<PrintJob>{written.error()};
}

Result<QList<LostJob>> PrintJournal::recover(
    UnitOfWork& work, const std::function<bool(PrintJobId)>& isOurs) const
{
    QList<LostJob> uncertain;
    for (const PrintState state : {PrintState::Sending, PrintState::Sent, PrintState::Printing}) {
        const auto jobs = work.printJobs().inState(state, allOfThem);
        if (!jobs) {
            return jobs.error();
        }
        for (const PrintJob& job : *jobs) {
            if (isOurs(job.id)) {
                continue;
            }
            const auto attempts = work.printJobs().attempts(job.id);
            if (!attempts) {
                return attempts.error();
            }
            if (state != PrintState::Sending && hasEnded(*attempts)) {
                continue; // handed over, and nothing more was ever to come
            }
            PrintJob lost = job;
            lost.problem = u"the program ended while this badge was on its way"_s;
            const auto moved = move(work, lost, PrintEvent::Killed);
            if (!moved) {
                return moved.error();
            }
            LostJob known{*moved, {}, true};
            for (PrintAttempt attempt : *attempts) {
                if (!attempt.endedAt) {
                    known.attempt = attempt;
                    attempt.endedAt = m_clock.now();
                    attempt.outcome = PrintState::Uncertain;
                    attempt.detail = lost.problem;
                    const auto before = work.printJobs().attemptsUpTo(attempt, looksBack);
                    const auto closed = work.printJobs().endAttempt(attempt);
                    if (!before || !closed) {
                        return before ? closed.error() : before.error();
                    }
                    known.isCountOurs = isCountOurs(*before);
                }
            }
            uncertain.append(known);
        }
    }
    return uncertain;
}

Result<PrintJob> PrintJournal::move(UnitOfWork& work, PrintJob job, PrintEvent event) const
{
    const auto state = nextState(job.state, event);
    if (!state) {
        return noSuchJob(job.id, u"is %1"_s.arg(wordOf(job.state)));
    }
    job.state = *state;
    job.changedAt = m_clock.now();
    if (const auto written = work.printJobs().update(job); !written) {
        return written.error();
    }
    return job;
}

/// Of a badge that was uncertain; the server may have heard of it before that.
Result<void> PrintJournal::tellServerOnce(UnitOfWork& work, const PrintJob& job) const
{
    const auto attempts = work.printJobs().attempts(job.id);
    if (!attempts) {
        return attempts.error();
    }
    const bool wasTold = std::any_of(attempts->cbegin(), attempts->cend(),
        [](const PrintAttempt& attempt) { return isHandedOver(attempt.outcome); });
    return wasTold ? Result<void>{} : tellServer(work, job);
}

/// Tickets that the server does not know have nobody to be told of.
Result<void> PrintJournal::tellServer(UnitOfWork& work, const PrintJob& job) const
{
    const auto record = work.attendees().byId(job.attendee);
    const auto settings = work.settings().load();
    if (!record || !settings) {
        return record ? settings.error() : record.error();
    }
    if (!*record || (*record)->attendee.remote == 0) {
        return {};
    }
    OutboxEntry entry
        = printLogEntry(m_ids.nonce(), job, (*record)->attendee, settings->deskName, m_clock.now());
    entry.made = m_clock.sinceBoot();
    const auto added = work.outbox().add(entry);
    return added ? Result<void>{} : Result<void>{added.error()};
}

Result<void> PrintJournal::audit(
    UnitOfWork& work, const PrintJob& job, const QString& act, const QString& actor) const
{
    QJsonObject facts{{u"job"_s, job.id.value}, {u"copy"_s, job.copy},
        {u"state"_s, wordOf(job.state)}, {u"printer"_s, job.printer}};
    if (job.reason != ReprintReason::None) {
        facts.insert(u"reason"_s, wordOf(job.reason));
    }
    const QString text = QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
    // a problem may quote the badge: what its code read back as, the name of its file
    return work.audit().add({0, m_clock.now(), actor, act, job.attendee, text,
        auditWords({{u"reasonText"_s, job.reasonText}, {u"problem"_s, job.problem}})});
}

} // namespace lanyard
