// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

namespace lanyard {

/// `printer list`: those at this machine, whether or not the desk uses them.
struct PrinterListCommand
{
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `printer test`: a test label; nobody's badge, and in no journal.
struct PrinterTestCommand
{
    QString printer; ///< address; empty: the desk's
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

} // namespace lanyard
