// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

namespace lanyard {

/// `check-in TOKEN | --attendee ID`
struct CheckInCommand
{
    CheckInRequest request;
    QString listName; ///< empty: the desk's list
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `print --attendee ID`
struct PrintCommand
{
    AttendeeId attendee;
    ReprintReason reason = ReprintReason::None;
    QString reasonText;
    QString printer; ///< address; empty: the desk's
    QString file; ///< copy the badge there too; empty: no
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// Of `lost`, `damaged`, `name` or `other`; `None` of all else.
[[nodiscard]] ReprintReason reprintReasonOf(const QString& word);

/// `undo CHECKIN --reason TEXT`
struct UndoCommand
{
    CheckInId checkIn;
    QString reason;
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

} // namespace lanyard
