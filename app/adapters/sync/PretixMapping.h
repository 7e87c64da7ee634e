// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/ReplicaPage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

/// The event's frame as pretix's lists tell it, before it is mapped.
struct PretixFrame
{
    QJsonObject event;
    QJsonObject settings;
    QJsonArray items;
    QJsonArray questions;
    QJsonArray checkInLists;
    QJsonArray badgeLayouts;
    QJsonArray badgeItems;
    QJsonArray categories; ///< where a layout shows them in a language of its own
    QJsonArray revokedSecrets;
    QJsonArray blockedSecrets;
    QJsonArray reusableMedia; ///< the organizer's, updated since those before
    bool allMedia = false; ///< they are all that there are
    QJsonArray dates; ///< of a series, changed since those before
    QMap<qint64, QByteArray> backgrounds; ///< PDF by layout id
};

// From the JSON of an event's frame in pretix's REST API (docs.pretix.eu, "Resources and
// endpoints"; verified against 2026.8.0) to Lanyard's values. Pure; what is missing becomes empty,
// never an error. Orders are read by `PretixOrdersReader`.
namespace PretixMapping {

/// Whether an element of the layout that has a language of its own shows a variable whose name
/// holds `part`.
[[nodiscard]] bool asksInALanguage(const QJsonObject& layout, const QString& part);

/// A text that may be an object of translations, as `translated` chooses.
[[nodiscard]] QString text(const QJsonValue& value, const QString& locale);

/// ISO 8601 with offset to UTC; none when null or no time.
[[nodiscard]] std::optional<QDateTime> time(const QJsonValue& value);

[[nodiscard]] SourceEvent event(const PretixFrame& frame);

/// The position that an answer to redeem speaks of, with what that tells of its order; empty when
/// it names none.
[[nodiscard]] QList<SourceAttendee> ofRedeem(const QJsonObject& answer);

} // namespace PretixMapping

} // namespace lanyard
