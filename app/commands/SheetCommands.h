// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <string>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

namespace lanyard {

/// `sheets --sheet KEY --out FILE`, or `--printer ADDRESS` instead of the file
struct SheetsCommand
{
    SheetRequest request;
    [[nodiscard]] CommandResult run(CommandContext& context) const;
};

/// Its arguments as they are given.
struct SheetArguments
{
    std::string sheet;
    std::string file;
    std::string printer;
    std::vector<std::string> types;
    std::string order;
    int start = 1;
    bool unprinted = false;
    bool unpaid = false;
    bool cutMarks = false;
    bool twoSided = false;
    bool mark = false;

    /// Adds the command; the arguments outlive the app.
    void addTo(CLI::App& app);
    [[nodiscard]] SheetsCommand command() const;
    /// What is wrong with them; empty when nothing is.
    [[nodiscard]] QString wrongUse() const;
};

} // namespace lanyard
