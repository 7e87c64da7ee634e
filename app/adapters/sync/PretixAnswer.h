// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HttpTransport.h"
#include "checkin/ServerAnswer.h"
#include "outbox/OutboxEntry.h"
#include "ports/SyncSource.h"
#include "support/Result.h"

#include <QJsonDocument>

namespace lanyard {

// What an answer of pretix means. The body is parsed first and the status read second, since
// pretix says no with 400 and 404 alike, and proxies and portals say anything with 200.
namespace PretixAnswer {

/// Whether the server itself says no, in its own words. What a gateway, a firewall or a portal
/// says instead, in HTML or in JSON of its own, forbids nothing and deletes nothing.
[[nodiscard]] bool isRefusal(const HttpAnswer& answer);

/// Whether the server itself says this, as far as can be told: JSON with a 2xx, or its own no.
[[nodiscard]] bool isServers(const HttpAnswer& answer);

/// Success for a 2xx that calls itself JSON, whose body is not looked into; or why not: NoNetwork,
/// ServerUntrusted, ServerUnclear, ServerRevoked (401), ServerRefused.
[[nodiscard]] Result<void> accepted(const HttpAnswer& answer);

/// The body of an accepted answer; `ServerUnclear` too when it is no JSON.
[[nodiscard]] Result<QJsonDocument> document(const HttpAnswer& answer);

/// The error of an answer whose body is not what was asked for: to be tried again.
[[nodiscard]] Error notUnderstood(const HttpAnswer& answer, const QString& why);

/// How a push of `entry` ended, as it stood when that try had begun.
[[nodiscard]] PushOutcome outcome(
    const HttpAnswer& answer, const OutboxEntry& entry, const QDateTime& now);

/// How the upload of a file ended.
[[nodiscard]] UploadOutcome upload(const HttpAnswer& answer, const QDateTime& now);

/// What the server says to a check-in that it was asked for. Only its own verdict is an answer:
/// whatever else a server, a proxy or a portal says leaves the decision to the desk.
[[nodiscard]] ServerAnswer verdict(const HttpAnswer& answer);

/// Where the server has this desk, by `device/info` and `device/eventselection`, of which the
/// latter is 404 without a body where nothing is on. None: either is no clear answer.
[[nodiscard]] std::optional<ServerPlace> place(const HttpAnswer& info, const HttpAnswer& selection);

/// The server's own words in a refusal, for staff; at most 300 characters.
[[nodiscard]] QString words(const QJsonDocument& body);

/// Whether that is a picture's file is left to who reads it.
[[nodiscard]] PictureOutcome picture(const HttpAnswer& answer);

} // namespace PretixAnswer

} // namespace lanyard
