// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/Decision.h"
#include "replica/ReplicaPage.h"

namespace lanyard {

/// What the server said of one check-in while the person waits.
struct ServerAnswer
{
    enum class Kind {
        NotAsked, ///< certainly nothing left
        Admits, ///< the server has the check-in
        Refuses, ///< it has none, and says why
        Unclear, ///< it may have it
    };
    Kind kind = Kind::NotAsked;
    Reason reason = Reason::None; ///< for `Refuses`
    QString words = {}; ///< the server's own, in its language; for the audit
    std::optional<SourceAttendee> person = {}; ///< whom it speaks of, where it names one
    QString explanation = {}; ///< for `Refuses`: what the server adds to its reason; may be empty

    bool operator==(const ServerAnswer&) const = default;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::ServerAnswer)
