// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/StrongId.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace lanyard {

class Connection;

/// A JSON document in UTF-8, for a text column.
struct JsonText
{
    QByteArray utf8;
};

/// One prepared statement. Same thread as its connection. Members throw `SqliteError`.
///
/// How values stand in tables: a `bool` is 0 or 1, a time is milliseconds since 1970 in UTC,
/// an identifier that is 0 and an empty optional are NULL, an empty text is ''.
class Statement
{
public:
    Statement(Connection& connection, std::string_view sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds all parameters, in order.
    template <typename... Values>
    void bind(const Values&... values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
    }

    /// Goes to the next row; false when there is none.
    bool step();
    /// Runs to the end.
    void run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }

    /// UTC; invalid for NULL.
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] std::optional<QDateTime> optionalTime(int column) const;
    [[nodiscard]] QJsonDocument json(int column) const;

    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id{integer(column)};
    }

    template <typename Enum>
    [[nodiscard]] Enum word(int column) const
    {
        return static_cast<Enum>(integer(column));
    }

private:
    void bindOne(int index, const void* pointer) = delete; ///< else a `char*` would be a bool
    void bindOne(int index, std::nullptr_t);
    void bindOne(int index, qint64 value);

    void bindOne(int index, int value) { bindOne(index, qint64(value)); }

    void bindOne(int index, bool value) { bindOne(index, qint64(value ? 1 : 0)); }

    void bindOne(int index, double value);
    void bindOne(int index, const QString& value);
    void bindOne(int index, const QByteArray& value); ///< a blob
    void bindOne(int index, const QDateTime& value);
    void bindOne(int index, const QJsonDocument& value); ///< its compact text
    void bindOne(int index, const JsonText& value);
    template <typename Enum>
    requires std::is_enum_v<Enum>

    void bindOne(int index, Enum value) { bindOne(index, qint64(value)); }

    template <typename Tag>
    void bindOne(int index, StrongId<Tag> id)
    {
        id.isValid() ? bindOne(index, id.value) : bindOne(index, nullptr);
    }

    template <typename Tag>
    void bindOne(int index, const StrongText<Tag>& text)
    {
        bindOne(index, text.value);
    }

    template <typename T>
    void bindOne(int index, const std::optional<T>& value)
    {
        value ? bindOne(index, *value) : bindOne(index, nullptr);
    }

    QByteArray& textAt(int index);
    void bindText(int index);
    void check(int code);

    Connection& m_connection;
    sqlite3_stmt* m_handle = nullptr;
    std::vector<QByteArray> m_texts; ///< that are bound, by index; SQLite reads them here
};

/// Gives a kept statement back, ready for the next use.
struct ResetStatement
{
    void operator()(Statement* statement) const { statement->reset(); }
};

/// A kept statement in use. One use at a time of one SQL text.
using Query = std::unique_ptr<Statement, ResetStatement>;

} // namespace lanyard
