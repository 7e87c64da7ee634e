// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

namespace lanyard {

/// `audit verify`
struct AuditVerifyCommand
{
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `selftest`: storage, fonts, a badge drawn and its code read back, the printer's folder.
struct SelfTestCommand
{
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

} // namespace lanyard
