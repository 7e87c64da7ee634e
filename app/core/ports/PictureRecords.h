// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/PersonPicture.h"
#include "support/Result.h"

#include <QList>
#include <QMap>

namespace lanyard {

/// Pictures of people. Which there are is written with the attendee that a source tells; a picture
/// that is another now, or that the source tells no more, goes at once, and so do those of a person
/// who is gone, of an order that counts no more, and of an event that is erased.
class PictureRecords
{
public:
    virtual ~PictureRecords() = default;
    /// Those that are here, by the variable that shows them.
    [[nodiscard]] virtual Result<QMap<QString, QByteArray>> of(AttendeeId attendee) = 0;
    /// Those that a badge template of the event shows and that are not here yet, with an id above
    /// `after`, in its order.
    [[nodiscard]] virtual Result<QList<PersonPicture>> wanted(
        EventId event, qint64 after, int limit)
        = 0;
    /// Keeps it, unless its source tells another one by now. Empty: it cannot be had, and is not
    /// wanted again until it is another.
    [[nodiscard]] virtual Result<void> keep(const PersonPicture& picture, const QByteArray& bytes)
        = 0;
};

} // namespace lanyard
