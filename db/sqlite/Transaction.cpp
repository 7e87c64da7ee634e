// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sqlite/Transaction.h"

#include "sqlite/Connection.h"
#include "support/KillPoint.h"

namespace lanyard {

Transaction::Transaction(Connection& connection, Kind kind)
    : m_connection(connection)
    , m_kind(kind)
{
    m_connection.forgetError();
    m_connection.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED");
}

Transaction::~Transaction()
{
    if (m_connection.inTransaction()) {
        try {
            m_connection.execute("ROLLBACK");
        } catch (const SqliteError&) {
            // Closing the connection rolls back too; the error that led here is the one to tell.
        }
    }
}

void Transaction::commit()
{
    if (m_connection.firstError()) {
        throw SqliteError(*m_connection.firstError());
    }
    if (m_kind == Kind::Read) {
        m_connection.run("COMMIT");
        return;
    }
    killPoint("before-commit");
    m_connection.run("COMMIT");
    killPoint("after-commit");
}

} // namespace lanyard
