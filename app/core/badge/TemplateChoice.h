// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Event.h"
#include "badge/StoredTemplate.h"

namespace lanyard {

/// The starter layout that is taken when nobody chose anything.
inline const QString fallbackTemplateKey = QStringLiteral("label-62x100");

/// The badge template of a ticket type: its own, else the event's default, else the desk's choice
/// (`deskKey`), else the fallback. None when the ticket type gets no badge, or when nothing of
/// this is among `templates` (the event's own and the starter layouts).
[[nodiscard]] std::optional<StoredTemplate> chosenTemplate(
    const TicketType& type, const QList<StoredTemplate>& templates, const QString& deskKey);

/// By its key for scripts; none when there is none of that key.
[[nodiscard]] std::optional<StoredTemplate> templateByKey(
    const QList<StoredTemplate>& templates, const QString& key);

} // namespace lanyard
