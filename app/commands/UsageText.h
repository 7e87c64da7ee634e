// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace CLI {
class App;
class ParseError;
class Validator;
} // namespace CLI

namespace lanyard {

/// What is wrong with the arguments, and how to learn more; the help when it was asked for.
[[nodiscard]] QString usageText(const CLI::App& app, const CLI::ParseError& end);

/// A server's address. A bare word is as likely a slip as a host: one without a dot or a port
/// names its scheme.
[[nodiscard]] bool isServerAddress(const QString& given);

/// Whether a printer of that address (empty: the badge folder) leaves files of that ending behind.
[[nodiscard]] bool writesFiles(const QString& printer, const QString& ending);

/// An id as `find` and `check-in` tell them: a number from 1 on.
[[nodiscard]] const CLI::Validator& isId();

} // namespace lanyard
