// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/IntegrityLook.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewer = 8; ///< times, where so many rows have too much in them

} // namespace

IntegrityLook::IntegrityLook(const QString& file, Limits limits, const std::atomic_bool* abort)
    : m_connection(file, Connection::Mode::ReadOnly)
    , m_limits(limits)
{
    m_connection.setAbort(abort);
    m_connection.execute("PRAGMA cell_size_check = ON");
    const auto table = m_connection.query("SELECT name, wr FROM pragma_table_list WHERE schema = "
                                          "'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (table->step()) {
        m_tables.push_back({table->text(0).toStdString(), !table->flag(1)});
    }
}

Result<IntegrityLook::End> IntegrityLook::step()
{
    return attempt([this] { return m_slice.empty() ? next() : readOn(); });
}

IntegrityLook::End IntegrityLook::next()
{
    if (m_tables.empty()) {
        return End::Whole;
    }
    const Table table = m_tables.back();
    m_tables.pop_back();
    if (table.hasNumbers) {
        const auto most = m_connection.query("SELECT max(rowid) FROM \"" + table.name + '"');
        const bool isLong = most->step() && most->integer(0) > m_limits.wholeUpTo;
        m_sizes = sizesOf(table.name);
        m_last = 0;
        if (isLong || isMuch(m_limits.wholeUpTo)) {
            m_slice = sliceOf(table.name);
            m_rows = m_limits.rowsAtOnce;
            return End::More;
        }
    }
    return check(table.name);
}

IntegrityLook::End IntegrityLook::check(const std::string& table)
{
    const auto query = m_connection.query("PRAGMA quick_check('" + table + "')");
    return query->step() && query->text(0) == u"ok"_s ? End::More : End::Damaged;
}

IntegrityLook::End IntegrityLook::readOn()
{
    m_rows = std::min(m_rows * fewer, m_limits.rowsAtOnce);
    while (m_rows > 1 && isMuch(m_rows)) {
        m_rows = std::max<qint64>(m_rows / fewer, 1);
    }
    const auto rows = m_connection.query(m_slice, m_last, m_rows);
    if (rows->step() && !rows->isNull(0)) {
        m_last = rows->integer(0);
    } else {
        m_slice.clear();
    }
    return End::More;
}

/// Every value to its end: a length in characters cannot be told without, and a blob has its own
/// searched.
std::string IntegrityLook::sliceOf(const std::string& table)
{
    std::string values;
    const auto column = m_connection.query(
        "SELECT name, type FROM pragma_table_info(?)", QString::fromStdString(table));
    while (column->step()) {
        const std::string name = '"' + column->text(0).toStdString() + '"';
        const bool isBlob = column->text(1) == u"BLOB"_s;
        values += ", max(" + (isBlob ? "instr(" + name + ", x'00')" : "length(" + name + ')') + ')';
    }
    return "SELECT max(row_number)" + values + " FROM (SELECT rowid AS row_number, * FROM \""
        + table + "\" NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT ?)";
}

/// The length of a blob is told without reading it.
std::string IntegrityLook::sizesOf(const std::string& table)
{
    std::string sum;
    const auto column = m_connection.query(
        "SELECT name FROM pragma_table_info(?) WHERE type = 'BLOB'", QString::fromStdString(table));
    while (column->step()) {
        sum += (sum.empty() ? "" : " + ") + ("ifnull(length(\"" + column->text(0).toStdString())
            + "\"), 0)";
    }
    return sum.empty() ? sum
                       : "SELECT total(size) FROM (SELECT " + sum + " AS size FROM \"" + table
            + "\" NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT ?)";
}

/// Whether the next rows have too much in them for one step.
bool IntegrityLook::isMuch(qint64 rows)
{
    if (m_sizes.empty()) {
        return false;
    }
    const auto size = m_connection.query(m_sizes, m_last, rows);
    return size->step() && size->integer(0) > m_limits.bytesAtOnce;
}

} // namespace lanyard
