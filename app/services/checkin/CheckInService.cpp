// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/CheckInService.h"

#include "checkin/AdmissionPolicy.h"
#include "checkin/CheckInTransaction.h"
#include "checkin/DeskGroup.h"
#include "checkin/PictureCodes.h"
#include "outbox/ServerTime.h"
#include "sync/EnquiryService.h"

#include <QJsonDocument>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// By position; an add-on comes in with the ticket that it was added to.
Result<QList<AttendeeRecord>> peopleOfOrder(UnitOfWork& work, AttendeeId oneOfThem)
{
    const auto one = work.attendees().byId(oneOfThem);
    if (!one) {
        return one.error();
    }
    if (!*one) {
        return failure(ErrorCode::UnknownAttendee, QString::number(oneOfThem.value));
    }
    const Attendee& asked = (*one)->attendee;
    auto people = work.attendees().byOrder(asked.event, asked.order);
    if (!people) {
        return people.error();
    }
    people->removeIf([](const AttendeeRecord& each) {
        return each.attendee.gone || each.attendee.addonTo.isValid();
    });
    return people->isEmpty() ? QList<AttendeeRecord>{**one} : *people;
}

Result<QList<GroupMember>> wouldDecide(
    UnitOfWork& work, AttendeeId oneOfThem, CheckInTransaction transaction)
{
    const auto people = peopleOfOrder(work, oneOfThem);
    if (!people) {
        return people.error();
    }
    QList<GroupMember> members;
    for (const AttendeeRecord& record : *people) {
        GroupMember member;
        member.record = record;
        if (people->size() > groupLimit) { // they are counted, not decided on
            members.append(member);
            continue;
        }
        transaction.request.who = record.attendee.id;
        const auto outcome = transaction.run(work);
        if (!outcome) {
            return outcome.error();
        }
        member.outcome = *outcome;
        member.ticked = std::holds_alternative<Admit>(outcome->decision);
        members.append(member);
    }
    return members;
}

} // namespace

CheckInService::CheckInService(Storage& storage, const Clock& clock, IdSource& ids)
    : m_storage(storage)
    , m_clock(clock)
    , m_ids(ids)
{ }

QFuture<Result<CheckInOutcome>> CheckInService::checkIn(const CheckInRequest& request)
{
    if (!request.others.isEmpty() && std::holds_alternative<TicketToken>(request.who)) {
        return checkInOneOf(request);
    }
    // ids are made before anything is written, so that a retry of the same act is the same act
    const CheckInTransaction transaction{request, m_clock.now(), m_ids.nonce(), m_ids.nonce().value,
        m_signatures, m_clock.sinceBoot()};
    const auto job = [transaction](UnitOfWork& work) { return transaction.run(work); };
    if (m_enquiries != nullptr && m_enquiries->isOpen() && !request.dryRun && !request.at) {
        return checkInAsking(transaction);
    }
    return request.dryRun ? m_storage.read(Lane::Desk, job) : m_storage.write(Lane::Desk, job);
}

QFuture<Result<CheckInOutcome>> CheckInService::checkInOneOf(const CheckInRequest& request)
{
    using Outcome = QFuture<Result<CheckInOutcome>>;
    const PictureCodes codes{request, m_clock.now(), m_signatures};
    return m_storage.write(Lane::Desk, [codes](UnitOfWork& work) { return codes.run(work); })
        .then([service = *this](const Result<PictureCodes::Meant>& meant) -> Outcome {
            if (!meant) {
                return QtFuture::makeReadyFuture(Result<CheckInOutcome>(meant.error()));
            }
            if (meant->outcome) {
                return QtFuture::makeReadyFuture(Result<CheckInOutcome>(*meant->outcome));
            }
            CheckInService self = service; // what it refers to outlives the storage thread
            return self.checkIn(meant->request);
        })
        .unwrap();
}

QFuture<Result<CheckInOutcome>> CheckInService::checkInAsking(const CheckInTransaction& transaction)
{
    using Outcome = QFuture<Result<CheckInOutcome>>;
    const qint64 began = m_clock.monotonicMs();
    CheckInTransaction after = transaction;
    after.nonce = m_ids.nonce();
    const auto first = [transaction, undo = m_ids.nonce(),
                           offset = ServerTime::correction(m_clock.serverOffsetMs()),
                           device = m_enquiries->device()](UnitOfWork& work) {
        return transaction.ask(work, undo, offset, device);
    };
    const auto conclude = [after, &storage = m_storage](
                              const Enquiry& enquiry, const ServerAnswer& answer) -> Outcome {
        return storage.write(Lane::Desk, [after, enquiry, answer](UnitOfWork& work) {
            return after.conclude(work, enquiry, answer);
        });
    };
    return m_storage.write(Lane::Desk, first)
        .then([began, conclude, enquiries = m_enquiries](
                  const Result<AskedCheckIn>& asked) -> Outcome {
            if (!asked) {
                return QtFuture::makeReadyFuture(Result<CheckInOutcome>(asked.error()));
            }
            if (asked->outcome) {
                return QtFuture::makeReadyFuture(Result<CheckInOutcome>(*asked->outcome));
            }
            return enquiries->ask(asked->entry, began + asked->budget.count())
                .then([conclude, enquiry = asked->enquiry](
                          const ServerAnswer& answer) { return conclude(enquiry, answer); })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<QList<GroupMember>>> CheckInService::group(AttendeeId oneOfThem, Direction direction)
{
    CheckInRequest request;
    request.direction = direction;
    request.dryRun = true;
    const CheckInTransaction transaction{request, m_clock.now(), {}, {}, m_signatures};
    return m_storage.read(Lane::Desk, [oneOfThem, transaction](UnitOfWork& work) {
        return wouldDecide(work, oneOfThem, transaction);
    });
}

QFuture<Result<CheckIn>> CheckInService::undo(
    CheckInId checkIn, const QString& reason, const QString& operatorName)
{
    const UndoTransaction transaction{
        checkIn, reason.trimmed(), operatorName, m_clock.now(), m_ids.nonce(), m_clock.sinceBoot()};
    return m_storage.write(
        Lane::Desk, [transaction](UnitOfWork& work) { return transaction.run(work); });
}

QFuture<Result<AttendeeHistory>> CheckInService::history(AttendeeId attendee)
{
    return m_storage.read(Lane::Desk, [attendee](UnitOfWork& work) -> Result<AttendeeHistory> {
        const auto record = work.attendees().byId(attendee);
        if (!record) {
            return record.error();
        }
        if (!*record) {
            return failure(ErrorCode::UnknownAttendee, QString::number(attendee.value));
        }
        const auto checkIns = work.checkIns().allOf(attendee);
        const auto jobs = work.printJobs().ofAttendee(attendee);
        const auto audit = work.audit().ofAttendee(attendee);
        if (!checkIns) {
            return checkIns.error();
        }
        if (!jobs) {
            return jobs.error();
        }
        if (!audit) {
            return audit.error();
        }
        return AttendeeHistory{**record, *checkIns, *jobs, *audit};
    });
}

} // namespace lanyard
