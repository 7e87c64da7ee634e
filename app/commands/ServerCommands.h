// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

namespace lanyard {

/// `pair URL TOKEN`
struct PairCommand
{
    PairRequest request;
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `sync`
struct SyncCommand
{
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `status`
struct StatusCommand
{
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

} // namespace lanyard
