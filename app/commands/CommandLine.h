// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"
#include "ports/Sealer.h"

#include <functional>
#include <variant>

namespace lanyard {

/// What a command wants to be told before it begins, and nobody may see.
enum class Secret { None, Passphrase, NewPassphrase, NewPin };

/// What `lanyardctl` was asked to do.
struct CommandLine
{
    QString dataFolder; ///< empty: the XDG data folder
    bool json = false; ///< stdout is one JSON object and nothing else
    /// Needs nothing but its context; empty when `usageExit` is set.
    std::function<CommandResult(CommandContext&)> command;
    /// Set instead of `command` by what needs no data folder.
    std::function<CommandResult(const Sealer&, const QString& passphrase)> apart;
    Secret secret = Secret::None;
    /// It may be the first after damaged data was kept aside: nothing that it says is of that.
    bool beginsAnew = false;
    /// It is about that data alone.
    bool readsKeptAside = false;
    std::optional<int> usageExit; ///< help or wrong usage: leave with this
    QString usageText; ///< what to print then
};

/// Reads the arguments of `lanyardctl` (without the program's name in front).
[[nodiscard]] CommandLine parseCommandLine(int argc, const char* const* argv);

} // namespace lanyard
