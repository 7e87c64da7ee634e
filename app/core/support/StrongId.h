// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace lanyard {

/// A row's identifier that cannot be mixed with another kind's. 0 means "none".
template <typename Tag>
struct StrongId
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }

    auto operator<=>(const StrongId&) const = default;
};

template <typename Tag>
size_t qHash(StrongId<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// A text that cannot be mixed with another kind's.
template <typename Tag>
struct StrongText
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }

    auto operator<=>(const StrongText&) const = default;
};

template <typename Tag>
size_t qHash(const StrongText<Tag>& text, size_t seed = 0)
{
    return ::qHash(text.value, seed);
}

using EventId = StrongId<struct EventTag>;
using AttendeeId = StrongId<struct AttendeeTag>;
using TicketTypeId = StrongId<struct TicketTypeTag>;
using CheckInListId = StrongId<struct CheckInListTag>;
using CheckInId = StrongId<struct CheckInTag>;
using OutboxId = StrongId<struct OutboxTag>;
using PrintJobId = StrongId<struct PrintJobTag>;
using BadgeTemplateId = StrongId<struct BadgeTemplateTag>;

/// What a ticket's code carries: pretix calls it the secret.
using TicketToken = StrongText<struct TicketTokenTag>;
/// 128 random bits in hex, made once before anything is written; identity of an act.
using Nonce = StrongText<struct NonceTag>;

} // namespace lanyard
