// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sqlite/SqliteError.h"

#include <sqlite3.h>

#include <cerrno>

namespace lanyard {

SqliteError::SqliteError(int code, int systemError, const std::string& message)
    : std::runtime_error(message)
    , m_code(code)
    , m_systemError(systemError)
{ }

Error SqliteError::toError() const
{
    const QString detail = QStringLiteral("%1 (SQLite %2, errno %3)")
                               .arg(QString::fromUtf8(what()), QString::number(m_code),
                                   QString::number(m_systemError));
    switch (m_code & 0xff) {
    case SQLITE_FULL:
        return failure(ErrorCode::StorageFull, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return failure(ErrorCode::StorageDamaged, detail);
    case SQLITE_INTERRUPT:
        return failure(ErrorCode::Cancelled, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error{ErrorCode::StorageFailed, detail, true, {}};
    case SQLITE_IOERR:
        // SQLite tells a full disk itself, but not a quota or a file size limit; and of the log's
        // index only that it could not be made longer.
        if (m_systemError == ENOSPC || m_systemError == EDQUOT || m_systemError == EFBIG
            || m_code == SQLITE_IOERR_SHMSIZE) {
            return failure(ErrorCode::StorageFull, detail);
        }
        break;
    default:
        break;
    }
    return failure(ErrorCode::StorageFailed, detail);
}

bool SqliteError::isOfDevice() const
{
    return (m_code & 0xff) == SQLITE_IOERR;
}

bool SqliteError::isOfSync() const
{
    return m_code == SQLITE_IOERR_FSYNC || m_code == SQLITE_IOERR_DIR_FSYNC;
}

} // namespace lanyard
