// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace lanyard {

/// Bytes that this user may still write to the disk of a folder; nothing where that cannot be told.
/// Any thread; asks the system, reads no file.
[[nodiscard]] std::optional<qint64> freeBytes(const QString& folder);

} // namespace lanyard
