// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

namespace lanyard {

/// `pin set`: `CommandContext::secret` opens the staff's pages from now on. The one before is not
/// asked for: who may write the data folder may change all that is in it.
struct PinSetCommand
{
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `pin remove`: who comes to the staff's pages first chooses another.
struct PinRemoveCommand
{
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

} // namespace lanyard
