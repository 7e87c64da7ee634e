// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/History.h"

#include "outbox/ServerTime.h"
#include "repositories/CheckInRepository.h"
#include "sqlite/Connection.h"

#include <algorithm>

namespace lanyard {

namespace {

/// When that was in milliseconds of the server's clock, as it was sent or is best known now. None:
/// this desk did it, and no server told its time since.
std::optional<qint64> serverTimeOf(Connection& connection, const Clock& clock, const CheckIn& row)
{
    const qint64 told = row.at.toMSecsSinceEpoch();
    const auto entry = connection.query(
        "SELECT clock_offset, made_boot, made_mono FROM outbox_entry WHERE nonce = ?", row.nonce);
    if (!entry->step()) {
        return told;
    }
    const auto correction = !entry->isNull(0)
        ? std::optional(entry->integer(0))
        : ServerTime::correction(row.at, {entry->text(1), entry->integer(2)}, clock);
    return correction ? std::optional(told + *correction) : std::nullopt;
}

} // namespace

QList<CheckIn> historyOf(Connection& connection, const Clock& clock, AttendeeId attendee)
{
    static const std::string select
        = CheckInRepository::select + "WHERE attendee = ? AND annulled_at IS NULL ORDER BY id";
    QList<CheckIn> history;
    {
        const auto query = connection.query(select, attendee);
        while (query->step()) {
            history.append(CheckInRepository::row(*query));
        }
    }
    if (history.size() < 2) {
        return history;
    }
    QHash<CheckInId, std::pair<bool, qint64>> times;
    for (const CheckIn& row : std::as_const(history)) {
        const auto time = serverTimeOf(connection, clock, row);
        times.insert(row.id, {!time, time.value_or(0)});
    }
    std::ranges::stable_sort(
        history, {}, [&times](const CheckIn& row) { return times.value(row.id); });
    return history;
}

} // namespace lanyard
