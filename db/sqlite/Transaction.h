// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace lanyard {

class Connection;

/// Rolls back unless committed.
class Transaction
{
public:
    enum class Kind {
        Read, ///< a snapshot, taken at the first read
        Write, ///< takes the write lock at once
    };

    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// On the disk when it returns. Throws the first error that any statement of this transaction
    /// met, even when nobody looked at it, and then nothing is stored.
    void commit();

private:
    Connection& m_connection;
    Kind m_kind;
};

} // namespace lanyard
