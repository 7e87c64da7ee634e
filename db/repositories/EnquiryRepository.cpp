// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/EnquiryRepository.h"

#include "repositories/Columns.h"
#include "sqlite/Connection.h"

namespace lanyard {

Result<void> EnquiryRepository::put(const Enquiry& enquiry)
{
    return attempt([&] {
        m_connection.run("INSERT INTO enquiry (nonce, undo_nonce, event, attendee, token, list, "
                         "direction, at, clock_offset, asked_at, device, asked_boot, asked_mono) "
                         "VALUES (?, ?, ?, ?, "
                         "?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (nonce) DO UPDATE SET "
                         "asked_at = excluded.asked_at, asked_boot = excluded.asked_boot, "
                         "asked_mono = excluded.asked_mono, undo_nonce = excluded.undo_nonce",
            enquiry.nonce, enquiry.undoNonce, enquiry.event, enquiry.attendee, enquiry.token,
            enquiry.list, enquiry.direction, enquiry.at, enquiry.clockOffsetMs, enquiry.askedAt,
            enquiry.device, enquiry.asked.boot, enquiry.asked.ms);
    });
}

Result<void> EnquiryRepository::remove(const Nonce& nonce)
{
    return attempt([&] { m_connection.run("DELETE FROM enquiry WHERE nonce = ?", nonce); });
}

Result<QList<Enquiry>> EnquiryRepository::open(EventId event)
{
    return attempt([&] {
        QList<Enquiry> all;
        const auto row = m_connection.query(
            "SELECT nonce, undo_nonce, event, attendee, token, list, direction, at, clock_offset, "
            "asked_at, device, asked_boot, asked_mono FROM enquiry WHERE event = ? ORDER BY "
            "asked_at",
            event);
        while (row->step()) {
            all.append(Enquiry{Nonce{row->text(0)}, Nonce{row->text(1)}, row->id<EventId>(2),
                row->id<AttendeeId>(3), TicketToken{row->text(4)}, row->id<CheckInListId>(5),
                row->word<Direction>(6), row->time(7), row->integer(8), row->time(9), row->text(10),
                BootMoment{row->text(11), row->integer(12)}});
        }
        return all;
    });
}

} // namespace lanyard
