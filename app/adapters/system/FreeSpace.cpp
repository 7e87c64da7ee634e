// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FreeSpace.h"

#include <QFile>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <system_error>

namespace lanyard {

std::optional<qint64> freeBytes(const QString& folder)
{
    // asked of the folder itself: QStorageInfo looks for its mount, and finds none in a container
    std::error_code unknown;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), unknown);
    if (unknown) {
        return std::nullopt;
    }
    constexpr auto most = std::uintmax_t(std::numeric_limits<qint64>::max());
    return qint64(std::min(space.available, most));
}

} // namespace lanyard
