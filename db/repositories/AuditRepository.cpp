// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/AuditRepository.h"

#include "sqlite/Connection.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace lanyard {

namespace {

void addNumber(QByteArray& bytes, qint64 number)
{
    const qint64 ordered = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

void addText(QByteArray& bytes, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    addNumber(bytes, utf8.size());
    bytes.append(utf8);
}

QByteArray chained(const QByteArray& previous, const AuditRow& row)
{
    QByteArray bytes = previous;
    bytes.reserve(256);
    addNumber(bytes, row.id);
    addNumber(bytes, row.at.toMSecsSinceEpoch());
    addText(bytes, row.actor);
    addText(bytes, row.act);
    addNumber(bytes, row.attendee.value);
    addText(bytes, row.text);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

AuditRow rowOf(const Statement& row)
{
    return AuditRow{
        row.integer(0), row.time(1), row.text(2), row.text(3), row.id<AttendeeId>(4), row.text(5)};
}

} // namespace

Result<void> AuditRepository::add(const AuditRow& row)
{
    return attempt([&] {
        AuditRow next = row;
        QByteArray previous;
        {
            const auto last
                = m_connection.query("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1");
            if (last->step()) {
                next.id = last->integer(0) + 1;
                previous = last->bytes(1);
            } else {
                next.id = 1;
            }
        }
        m_connection.run("INSERT INTO audit (id, at, actor, act, attendee, text, hash) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)",
            next.id, next.at, next.actor, next.act, next.attendee, next.text,
            chained(previous, next));
    });
}

Result<QList<AuditRow>> AuditRepository::ofAttendee(AttendeeId attendee)
{
    return attempt([&] {
        QList<AuditRow> rows;
        const auto query = m_connection.query(
            "SELECT id, at, actor, act, attendee, text FROM audit WHERE attendee = ? ORDER BY id",
            attendee);
        while (query->step()) {
            rows.append(rowOf(*query));
        }
        return rows;
    });
}

Result<std::optional<qint64>> AuditRepository::firstBroken()
{
    return attempt([&]() -> std::optional<qint64> {
        QByteArray previous;
        qint64 number = 0;
        const auto query = m_connection.query(
            "SELECT id, at, actor, act, attendee, text, hash FROM audit ORDER BY id");
        while (query->step()) {
            const AuditRow row = rowOf(*query);
            const QByteArray hash = query->bytes(6);
            if (row.id != ++number || hash != chained(previous, row)) {
                return row.id;
            }
            previous = hash;
        }
        return number == lastNumber() ? std::nullopt : std::optional(number + 1);
    });
}

Result<qint64> AuditRepository::count()
{
    return attempt([&] {
        const auto query = m_connection.query("SELECT count(*) FROM audit");
        query->step();
        return query->integer(0);
    });
}

qint64 AuditRepository::lastNumber()
{
    const auto query = m_connection.query("SELECT seq FROM sqlite_sequence WHERE name = 'audit'");
    return query->step() ? query->integer(0) : 0;
}

} // namespace lanyard
