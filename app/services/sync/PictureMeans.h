// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFuture>

#include <chrono>
#include <functional>
#include <optional>

namespace lanyard {

/// What a desk has for making pictures small and for keeping them. Its calls are made on the sync
/// thread and never block it.
struct PictureMeans
{
    /// From a file as it came to what is kept; empty: it is no picture. Without it none is fetched.
    std::function<QFuture<QByteArray>(const QByteArray&)> smaller = {};
    /// Bytes that are free where pictures are kept; nothing where that cannot be told.
    std::function<std::optional<qint64>()> freeBytes = {};
    std::chrono::milliseconds pause{1000}; ///< after a picture, for all that is more urgent
};

} // namespace lanyard
