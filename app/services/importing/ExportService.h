// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Storage.h"

#include <QThreadPool>

#include <functional>

namespace lanyard {

/// Writes lists as CSV: RFC 4180, UTF-8 with a byte order mark, all cells quoted, cells that a
/// spreadsheet would run guarded, times in UTC as ISO 8601. The file is readable by its owner
/// alone and stands whole or not at all. Reading and writing go on a thread of its own; futures
/// give the number of rows, and on the way as progress how many are written; destroying it waits.
/// Any thread. Errors: `FileUnwritable` (the file, and why when it is known: "noFolder", "full",
/// "readOnly"), storage's.
class ExportService
{
public:
    explicit ExportService(Storage& storage);
    ~ExportService();
    Q_DISABLE_COPY_MOVE(ExportService)

    /// Everyone who is not gone, add-ons too; can be imported again.
    QFuture<Result<int>> exportAttendees(EventId event, const QString& file);
    /// Every entry and exit, annulled ones too, oldest first.
    QFuture<Result<int>> exportCheckIns(EventId event, const QString& file);

private:
    using Progress = std::function<void(int rows)>;

    QFuture<Result<int>> run(std::function<Result<int>(const Progress&)> work);

    Storage& m_storage;
    QThreadPool m_pool;
};

} // namespace lanyard
