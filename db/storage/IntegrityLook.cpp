// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/IntegrityLook.h"

namespace lanyard {

using namespace Qt::StringLiterals;

IntegrityLook::IntegrityLook(const QString& file, Limits limits)
    : m_connection(file, Connection::Mode::ReadOnly)
    , m_limits(limits)
{
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
        if (most->step() && most->integer(0) > m_limits.wholeUpTo) {
            m_slice = sliceOf(table.name);
            m_last = 0;
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
    const auto rows = m_connection.query(m_slice, m_last, m_limits.rowsAtOnce);
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

} // namespace lanyard
