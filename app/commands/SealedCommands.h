// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"
#include "ports/Sealer.h"

namespace lanyard {

/// `export waiting FILE`: all that the server does not have, under `CommandContext::secret`.
struct ExportWaitingCommand
{
    QString file;
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `export kept-aside FILE`: what waits in databases that were damaged, as far as it can be read.
struct ExportKeptAsideCommand
{
    QString file;
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// `open-export FILE`: what such a file holds. Needs no data folder: who opens it is elsewhere.
struct OpenExportCommand
{
    QString file;
    QString output; ///< write it there; empty: tell it
    [[nodiscard]] CommandResult run(const Sealer& sealer, const QString& passphrase) const;
};

} // namespace lanyard
