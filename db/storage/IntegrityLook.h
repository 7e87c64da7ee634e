// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite/Connection.h"

#include <string>
#include <vector>

namespace lanyard {

/// A look through a database that is in use, in steps of some milliseconds: a small table with its
/// indexes is checked at once, a long one, or one with much in it, is read some rows at a time,
/// without its indexes. By a connection of its own, so that pages which others remember are read
/// from the disk. Storage thread.
class IntegrityLook
{
public:
    /// How much of a database is one step.
    struct Limits
    {
        qint64 wholeUpTo = 5'000; ///< rows of a table that is checked at once
        qint64 rowsAtOnce = 500; ///< of a longer one
        qint64 bytesAtOnce = 4'000'000; ///< of its pictures and files, but for a single one
    };

    /// While `abort` is set, a step ends with an error. Throws `SqliteError`.
    IntegrityLook(const QString& file, Limits limits, const std::atomic_bool* abort = nullptr);

    enum class End {
        More, ///< so far all is well
        Whole, ///< to the end
        Damaged,
    };
    /// `StorageDamaged` is damage too; other errors say nothing of it.
    [[nodiscard]] Result<End> step();

private:
    struct Table
    {
        std::string name;
        bool hasNumbers = true; ///< rows are numbered
    };

    [[nodiscard]] End next();
    [[nodiscard]] End check(const std::string& table);
    [[nodiscard]] End readOn();
    [[nodiscard]] std::string sliceOf(const std::string& table);
    [[nodiscard]] std::string sizesOf(const std::string& table);
    [[nodiscard]] bool isMuch(qint64 rows);

    Connection m_connection;
    Limits m_limits;
    std::vector<Table> m_tables; ///< to be looked at, the last one first
    std::string m_slice; ///< reads some rows of a long table; empty: none is begun
    std::string m_sizes; ///< tells how much is in some rows of a table; empty: no blobs
    qint64 m_last = 0; ///< the last of its rows that was read
    qint64 m_rows = 0; ///< how many were wanted at once, the last time
};

} // namespace lanyard
