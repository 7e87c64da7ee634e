// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PretixServer.h"
#include "attendee/PersonPicture.h"
#include "checkin/AnswerFile.h"
#include "outbox/OutboxEntry.h"
#include "support/Result.h"

namespace lanyard {

/// The calls of pretix's API that outbox entries become. Pure.
namespace PretixRequests {

struct Request
{
    QUrl url;
    QByteArray json;
};

/// What to POST; an error (its `detail` for staff) when the entry speaks of something that the
/// server never gave a number, so that it cannot be told.
[[nodiscard]] Result<Request> of(const OutboxEntry& entry, const PretixServer& server);

/// What to POST to ask for a check-in that nobody was told of yet: the server decides. Where the
/// desk does not know the ticket, the answer brings what a badge needs.
[[nodiscard]] Result<Request> question(const OutboxEntry& entry, const PretixServer& server);

/// What brings a file of an answer up.
[[nodiscard]] HttpRequest upload(const AnswerFile& file, const PretixServer& server);

/// What asks for a picture of a person; none: no server has one of such a name. The address is
/// made here, whatever the server said: the token goes nowhere else.
[[nodiscard]] std::optional<HttpRequest> picture(
    const PersonPicture& picture, const PretixServer& server);

/// Queries of the orders' list that find the order with the ticket of a print log, each where the
/// one before does not: the office may have given the ticket another secret meanwhile.
[[nodiscard]] QStringList orderQueries(const OutboxEntry& entry);

} // namespace PretixRequests

} // namespace lanyard
