// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sqlite/Statement.h"

#include "sqlite/Connection.h"
#include "sqlite/PlainText.h"

#include <QTimeZone>

#include <sqlite3.h>

namespace lanyard {

Statement::Statement(Connection& connection, std::string_view sql)
    : m_connection(connection)
{
    check(sqlite3_prepare_v3(connection.m_handle, sql.data(), int(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

bool Statement::step()
{
    if (m_connection.isAborted()) {
        m_connection.fail(SQLITE_INTERRUPT, sqlite3_sql(m_handle));
    }
    const int code = sqlite3_step(m_handle);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        m_connection.fail(code, sqlite3_sql(m_handle));
    }
    return code == SQLITE_ROW;
}

void Statement::run()
{
    while (step()) { }
}

void Statement::reset()
{
    sqlite3_reset(m_handle); // repeats the error of the last step, which was told already
    sqlite3_clear_bindings(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Statement::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_handle, column);
    return {static_cast<const char*>(data), sqlite3_column_bytes(m_handle, column)};
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

std::optional<QDateTime> Statement::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

QJsonDocument Statement::json(int column) const
{
    const QByteArray text = bytes(column);
    return text.size() <= 2 ? QJsonDocument() : QJsonDocument::fromJson(text); // `{}` or `[]`
}

void Statement::bindOne(int index, std::nullptr_t)
{
    check(sqlite3_bind_null(m_handle, index));
}

void Statement::bindOne(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_handle, index, value));
}

void Statement::bindOne(int index, double value)
{
    check(sqlite3_bind_double(m_handle, index, value));
}

void Statement::bindOne(int index, const QString& value)
{
    QByteArray& kept = textAt(index);
    kept.resize(value.size() + roomOfPlain);
    if (putPlain(kept.data(), value)) {
        kept.truncate(value.size());
    } else {
        kept = value.toUtf8();
    }
    bindText(index);
}

void Statement::bindOne(int index, const QByteArray& value)
{
    check(value.isEmpty() ? sqlite3_bind_zeroblob(m_handle, index, 0)
                          : sqlite3_bind_blob64(m_handle, index, value.constData(),
                              sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindOne(int index, const QDateTime& value)
{
    value.isValid() ? bindOne(index, value.toMSecsSinceEpoch()) : bindOne(index, nullptr);
}

void Statement::bindOne(int index, const QJsonDocument& value)
{
    bindOne(index, JsonText{value.toJson(QJsonDocument::Compact)});
}

void Statement::bindOne(int index, const JsonText& value)
{
    textAt(index) = value.utf8;
    bindText(index);
}

QByteArray& Statement::textAt(int index)
{
    if (size_t(index) >= m_texts.size()) {
        m_texts.resize(size_t(index) + 1);
    }
    return m_texts[size_t(index)];
}

void Statement::bindText(int index)
{
    const QByteArray& utf8 = m_texts[size_t(index)];
    check(sqlite3_bind_text64(m_handle, index, utf8.constData(), sqlite3_uint64(utf8.size()),
        SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::check(int code)
{
    if (code != SQLITE_OK) {
        m_connection.fail(code, m_handle != nullptr ? sqlite3_sql(m_handle) : "prepare");
    }
}

} // namespace lanyard
