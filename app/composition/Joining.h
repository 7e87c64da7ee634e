// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Wiring.h"
#include "support/Result.h"

namespace lanyard {

/// What it takes to join a server.
struct JoinRequest
{
    QString url; ///< or the text of a pairing code, with `token` empty
    QString token;
    QString eventSlug; ///< empty: the server's only event
    QString listName; ///< empty: the first
};

/// Pairs with the server, keeps its token, makes the event and its lists known here, and works on
/// them from then on. The people come with the first sync. Any thread but the sync thread.
[[nodiscard]] QFuture<Result<Event>> joinServer(Wiring& wiring, const JoinRequest& request);

} // namespace lanyard
