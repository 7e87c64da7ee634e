// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CommandLine.h"

namespace lanyard {

/// What `--json` answers to a wrong use: `{"error":{"code":"usage","message"}}`.
[[nodiscard]] QByteArray usageJson(const CommandLine& line);

/// Asks for a passphrase or a PIN where one is wanted, opens the data folder, runs the command on a
/// thread of its own while this one keeps the event loop that services need, prints the answer, and
/// returns the exit. Needs a QGuiApplication.
[[nodiscard]] int runCommand(const CommandLine& line);

} // namespace lanyard
