// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

namespace lanyard {

/// `layout list`
struct LayoutListCommand
{
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `layout preview LAYOUT`
struct LayoutPreviewCommand
{
    QString layout; ///< key or name
    AttendeeId attendee; ///< none: an invented person
    int dpi = 0; ///< 0: of the desk's printer
    QString output; ///< ends in .png or .pdf
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `layout check`: every badge of the desk's events, looked at before doors. Refused with what was
/// found, when not all will come out well.
struct LayoutCheckCommand
{
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

} // namespace lanyard
