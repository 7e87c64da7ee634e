// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/PictureCodes.h"

#include "checkin/CheckInTransaction.h"
#include "checkin/SignedArrival.h"

#include <algorithm>

namespace lanyard {

CheckInRequest PictureCodes::only(const TicketToken& token) const
{
    CheckInRequest one = request;
    one.who = token;
    one.others.clear();
    return one;
}

Result<PictureCodes::Code> PictureCodes::look(UnitOfWork& work, const TicketToken& token) const
{
    CheckInTransaction alone{only(token), now, {}, {}, signatures};
    alone.request.dryRun = true;
    const auto outcome = alone.run(work);
    if (!outcome) {
        return outcome.error();
    }
    Code code{token, outcome->candidates, {}};
    if (const auto* unknown = std::get_if<Unknown>(&outcome->decision)) {
        code.unknown = *unknown;
    } else if (code.people.isEmpty() && outcome->record) {
        code.people = {*outcome->record};
    }
    return code;
}

Result<PictureCodes::Meant> PictureCodes::run(UnitOfWork& work) const
{
    QList<Code> codes;
    for (const TicketToken& token :
        QList<TicketToken>{std::get<TicketToken>(request.who)} + request.others) {
        const auto code = look(work, token);
        if (!code) {
            return code.error();
        }
        codes.append(*code);
    }
    QList<Code> meaning = codes;
    meaning.removeIf([](const Code& code) { return code.people.isEmpty(); });
    if (meaning.isEmpty()) {
        const auto plain = std::ranges::find_if(std::as_const(codes),
            [](const Code& code) { return code.unknown.kind == CodeKind::Plain; });
        return Meant{only(plain == codes.cend() ? codes.constFirst().token : plain->token)};
    }
    if (meaning.size() == 1) {
        return Meant{only(meaning.constFirst().token)};
    }
    CheckInOutcome outcome;
    outcome.direction = request.direction;
    outcome.at = request.at.value_or(now);
    for (Code& code : meaning) {
        if (!code.people.constFirst().attendee.id.isValid()) {
            const auto known = SignedArrival::keep(work, code.people.constFirst());
            if (!known) {
                return known.error();
            }
            code.people = *known;
        }
        for (const AttendeeRecord& record : std::as_const(code.people)) {
            if (!std::ranges::any_of(outcome.candidates, [&record](const AttendeeRecord& other) {
                    return other.attendee.id == record.attendee.id;
                })) {
                outcome.candidates.append(record);
            }
        }
    }
    if (outcome.candidates.size() == 1) { // a ticket and its wristband
        return Meant{only(meaning.constFirst().token)};
    }
    NeedsChoice choice{{}, true};
    for (const AttendeeRecord& record : std::as_const(outcome.candidates)) {
        choice.attendees.append(record.attendee.id);
    }
    outcome.decision = choice;
    return Meant{request, outcome};
}

} // namespace lanyard
