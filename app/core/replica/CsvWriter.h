// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace lanyard {

/// What a CSV file of ours begins with: a byte order mark, without which spreadsheets on Windows
/// take UTF-8 for Windows-1252.
[[nodiscard]] QByteArray csvStart();

/// One row as in RFC 4180, all cells quoted, ended by CRLF. A cell that a spreadsheet would run as
/// a formula (`=`, `+`, `-`, `@`, tab, CR, `|`, `%` in front) gets an apostrophe before it.
[[nodiscard]] QByteArray csvRow(const QStringList& cells);

} // namespace lanyard
