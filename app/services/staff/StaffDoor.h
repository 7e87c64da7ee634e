// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/SentPerson.h"
#include "support/Result.h"

namespace lanyard {

class SecretStore;

/// What a restart must not forget at the staff's door. It is kept beside the server's key, where
/// whoever may not open the door may not write.
struct StaffDoor
{
    int wrongPins = 0; ///< in a row
    QList<SentPerson> sent; ///< at most `peopleKept`, newest first

    static constexpr int peopleKept = 8;
    /// Of longer ago nobody stands at the desk any more.
    static constexpr int hoursKept = 12;

    bool operator==(const StaffDoor&) const = default;

    /// As after the last `store`; as new when there is none, or nobody can read it.
    [[nodiscard]] static StaffDoor load(const SecretStore& secrets, const QDateTime& now);
    /// On disk when it returns.
    [[nodiscard]] Result<void> store(SecretStore& secrets) const;

    /// Newest first; the oldest gives way.
    void add(const SentPerson& person);

    /// No PIN is taken for so many seconds after the last wrong one: three are free, each further
    /// one doubles the wait, up to a minute. A restart begins the wait anew.
    [[nodiscard]] int waitSeconds() const;
};

} // namespace lanyard
