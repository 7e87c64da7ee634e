// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sqlite/Connection.h"

#include <sqlite3.h>

namespace lanyard {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr int stepsBetweenAbortChecks = 10000;

// WAL with FULL: a commit that returned is on the disk (one fdatasync). The log is moved into
// the file by the storage thread in quiet moments, not by whichever commit fills it.
constexpr const char* readWritePragmas = R"(
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA trusted_schema = OFF;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -16000;
)";
constexpr const char* readOnlyPragmas = R"(
PRAGMA query_only = ON;
PRAGMA trusted_schema = OFF;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -16000;
)";

/// Nobody asks SQLite how much memory it uses: counting that costs a lock at each allocation.
void countNoMemory()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(done)
}

} // namespace

Connection::Connection(const QString& file, Mode mode)
{
    countNoMemory();
    const int flags = mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                              : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(
        file.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    try {
        if (code != SQLITE_OK) {
            fail(code, "open");
        }
        configure(mode);
    } catch (...) {
        sqlite3_close(m_handle);
        throw;
    }
}

Connection::~Connection()
{
    m_statements.clear();
    sqlite3_close(m_handle);
}

void Connection::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    execute(mode == Mode::ReadWrite ? readWritePragmas : readOnlyPragmas);
    if (mode == Mode::ReadWrite) {
        // Takes the place of SQLite's own automatic checkpoint.
        sqlite3_wal_hook(
            m_handle,
            [](void* self, sqlite3*, const char*, int frames) {
                static_cast<Connection*>(self)->m_walFrames = frames;
                return SQLITE_OK;
            },
            this);
    }
}

void Connection::execute(const std::string& script)
{
    if (const int code = sqlite3_exec(m_handle, script.c_str(), nullptr, nullptr, nullptr);
        code != SQLITE_OK) {
        fail(code, script);
    }
}

Query Connection::prepared(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        found
            = m_statements.emplace(std::string(sql), std::make_unique<Statement>(*this, sql)).first;
    }
    return Query(found->second.get());
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

int Connection::schemaVersion()
{
    const Query query = prepared("PRAGMA user_version");
    query->step();
    return int(query->integer(0));
}

void Connection::setAbort(const std::atomic_bool* abort)
{
    m_abort = abort;
    // For one long statement; short ones look at the flag before they begin.
    sqlite3_progress_handler(
        m_handle, abort != nullptr ? stepsBetweenAbortChecks : 0,
        [](void* self) { return static_cast<Connection*>(self)->isAborted() ? 1 : 0; }, this);
}

bool Connection::isAborted() const
{
    return m_abort != nullptr && m_abort->load();
}

void Connection::checkpoint(bool truncate)
{
    int frames = 0;
    int moved = 0;
    const int mode = truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, mode, &frames, &moved);
    if (code != SQLITE_OK) {
        fail(code, "checkpoint");
    }
    m_walFrames = frames - moved;
    m_wantTruncate = m_wantTruncate && !truncate;
}

std::vector<std::string> Connection::preparedTexts() const
{
    std::vector<std::string> texts;
    for (const auto& [text, statement] : m_statements) {
        texts.push_back(text);
    }
    return texts;
}

void Connection::keepLogOnClose()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

int Connection::systemError() const
{
    // What `sqlite3_system_errno` tells is gone by the end of a failed commit; the files still
    // know, the log first.
    sqlite3_file* log = nullptr;
    int number = 0;
    if (sqlite3_file_control(m_handle, nullptr, SQLITE_FCNTL_JOURNAL_POINTER, &log) == SQLITE_OK
        && log != nullptr && log->pMethods != nullptr) {
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &number);
    }
    if (number == 0) {
        sqlite3_file_control(m_handle, nullptr, SQLITE_FCNTL_LAST_ERRNO, &number);
    }
    return number != 0 ? number : sqlite3_system_errno(m_handle);
}

void Connection::fail(int code, std::string_view what)
{
    std::string message = m_handle != nullptr ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    message.append(" in: ").append(what.substr(0, 200));
    const SqliteError error(code, m_handle != nullptr ? systemError() : 0, message);
    if (!m_firstError) {
        m_firstError = error;
    }
    throw SqliteError(error);
}

} // namespace lanyard
