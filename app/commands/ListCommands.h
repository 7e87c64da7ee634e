// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

namespace lanyard {

/// `import FILE`
struct ImportCommand
{
    ImportOptions options;
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `demo`: the demo event, made once; again it is brought back to what it was but for check-ins.
struct DemoCommand
{
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `find TEXT`
struct FindCommand
{
    QString text;
    int limit = 20;
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `export check-ins|attendees FILE`
struct ExportCommand
{
    QString what;
    QString file;
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

} // namespace lanyard
