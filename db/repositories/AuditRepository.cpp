// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/AuditRepository.h"

#include "sqlite/Connection.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

const std::string selectRow = R"(
SELECT a.id, a.at, a.actor, a.act, a.attendee, a.text, ifnull(w.words, ''), a.hash, w.salt
FROM audit a LEFT JOIN audit_words w ON w.audit = a.id
)";

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
    return AuditRow{row.integer(0), row.time(1), row.text(2), row.text(3), row.id<AttendeeId>(4),
        row.text(5), row.text(6)};
}

QJsonObject factsOf(const AuditRow& row)
{
    return QJsonDocument::fromJson(row.text.toUtf8()).object();
}

QByteArray newSalt()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->generate(numbers.begin(), numbers.end());
    return {reinterpret_cast<const char*>(numbers.data()), sizeof numbers};
}

QString digestOf(const QByteArray& salt, const QString& words)
{
    const QByteArray bytes = salt + words.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The text of `row`, with the digest of its words.
QString committed(const AuditRow& row, const QByteArray& salt)
{
    QJsonObject facts = factsOf(row);
    facts.insert("words"_L1, digestOf(salt, row.words));
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

/// Whether the words of the row that `query` stands on are those that were said, or erased.
bool isAsSaid(const Statement& query, const AuditRow& row)
{
    return query.isNull(8)
        || factsOf(row).value("words"_L1).toString() == digestOf(query.bytes(8), row.words);
}

} // namespace

Result<void> AuditRepository::add(const AuditRow& row)
{
    return attempt([&] {
        AuditRow next = row;
        QByteArray previous;
        QByteArray salt;
        if (!row.words.isEmpty()) {
            salt = newSalt();
            next.text = committed(row, salt);
        }
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
        if (!row.words.isEmpty()) {
            m_connection.run("INSERT INTO audit_words (audit, event, salt, words) VALUES "
                             "(?, ifnull(?, (SELECT event FROM attendee WHERE id = ?)), ?, ?)",
                next.id, next.event, next.attendee, salt, next.words);
        }
    });
}

Result<QList<AuditRow>> AuditRepository::ofAttendee(AttendeeId attendee)
{
    return attempt([&] {
        QList<AuditRow> rows;
        static const std::string select = selectRow + "WHERE a.attendee = ? ORDER BY a.id";
        const auto query = m_connection.query(select, attendee);
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
        static const std::string select = selectRow + "ORDER BY a.id";
        const auto query = m_connection.query(select);
        while (query->step()) {
            const AuditRow row = rowOf(*query);
            const QByteArray hash = query->bytes(7);
            if (row.id != ++number || hash != chained(previous, row) || !isAsSaid(*query, row)) {
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
