// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite/SqliteError.h"
#include "sqlite/Statement.h"

#include <QString>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

struct sqlite3;

namespace lanyard {

/// One open database. Used by one thread at a time. Members throw `SqliteError`.
class Connection
{
public:
    enum class Mode {
        ReadWrite, ///< makes the file when it is not there; durable (WAL, synchronous=FULL)
        ReadOnly,
    };

    Connection(const QString& file, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// The prepared statement of `sql`, made once and kept, with `values` bound in order.
    template <typename... Values>
    [[nodiscard]] Query query(std::string_view sql, const Values&... values)
    {
        Query statement = prepared(sql);
        statement->bind(values...);
        return statement;
    }

    /// A statement that returns no rows.
    template <typename... Values>
    void run(std::string_view sql, const Values&... values)
    {
        query(sql, values...)->run();
    }

    /// Statements that are run once: schema, pragmas, transaction control.
    void execute(const std::string& script);

    [[nodiscard]] qint64 lastInsertId() const;
    /// Rows that the last statement changed.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool inTransaction() const;
    /// Schema version (`user_version`).
    [[nodiscard]] int schemaVersion();

    /// While the flag is set, statements end with an error (`Cancelled`). For a stop in time.
    void setAbort(const std::atomic_bool* abort);

    /// Frames in the write-ahead log since the last checkpoint that took all of them.
    [[nodiscard]] int walFrames() const { return m_walFrames; }

    /// Moves the log into the database file; `truncate` leaves nothing of it behind.
    void checkpoint(bool truncate);

    /// Personal data was erased: the next quiet moment shall truncate the log.
    void wantTruncate() { m_wantTruncate = true; }

    [[nodiscard]] bool wantsTruncate() const { return m_wantTruncate; }

    /// Closing leaves the file and its log as they are.
    void keepLogOnClose();

    /// SQL of every statement that is kept, for a look at the plans of a path.
    [[nodiscard]] std::vector<std::string> preparedTexts() const;

    /// The first error since `forgetError`: one refused statement spoils the whole transaction.
    [[nodiscard]] const std::optional<SqliteError>& firstError() const { return m_firstError; }

    void forgetError() { m_firstError.reset(); }

private:
    friend class Statement;
    [[nodiscard]] Query prepared(std::string_view sql);
    void configure(Mode mode);
    [[nodiscard]] bool isAborted() const;
    [[nodiscard]] int systemError() const;
    [[noreturn]] void fail(int code, std::string_view what);

    sqlite3* m_handle = nullptr;
    const std::atomic_bool* m_abort = nullptr;
    int m_walFrames = 0;
    bool m_wantTruncate = false;
    std::optional<SqliteError> m_firstError;
    std::map<std::string, std::unique_ptr<Statement>, std::less<>> m_statements;
};

} // namespace lanyard
