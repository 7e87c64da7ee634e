// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Oracle.h"

// What must hold while a desk asks its server for people who wait.

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

/// Beyond what people wait for the server: badges that print on the same thread.
constexpr qint64 deskTakesMs = 2000;

} // namespace

void Oracle::waited(int desk, qint64 tookMs, qint64 allowedMs)
{
    if (tookMs > allowedMs + deskTakesMs) {
        violate(u"I6"_s, u"somebody waited %1 ms at desk %2"_s.arg(tookMs).arg(desk));
    }
}

/// A desk asks for somebody who waits: what it will need after a kill is on disk, and what it did
/// for that person before has arrived, else the server would judge by less than the desk knows.
void Oracle::asking(int desk, const QString& nonce, const QString& token)
{
    if (!m_open[std::size_t(desk)].contains(nonce)) {
        violate(
            u"I1"_s, u"desk %1 asks for %2, which is not on disk"_s.arg(desk).arg(nonce.left(8)));
    }
    for (const auto& [other, row] : m_rows[std::size_t(desk)]) {
        const bool isAct
            = row.kind == int(OutboxKind::CheckIn) || row.kind == int(OutboxKind::Undo);
        if (isAct && row.token == token && row.isWaiting()) {
            violate(u"I5"_s,
                u"desk %1 asks for %2 while its entry %3 of them waits"_s.arg(desk)
                    .arg(nonce.left(8))
                    .arg(row.id));
        }
    }
}

/// Who, on which list, and which way, as one text.
QString Oracle::doorOf(Connection& connection, const QString& nonce) const
{
    const auto query = connection.query(
        "SELECT json_extract(body, '$.secret') || ' ' || json_extract(body, '$.list') || ' ' || "
        "json_extract(body, '$.type') FROM outbox_entry WHERE nonce = ?",
        nonce);
    query->step();
    return query->text(0);
}

/// Whoever the server has let in already is let in by that same act.
void Oracle::checkAsked(int desk, Connection& connection, const QString& nonce)
{
    const auto& open = m_open[std::size_t(desk)];
    if (open.empty() || open.contains(nonce)) {
        return;
    }
    const QString door = doorOf(connection, nonce);
    for (const auto& [asked, where] : open) {
        if (where == door && !m_around.server.data().withNonce(asked).isEmpty()) {
            violate(u"I2"_s,
                u"desk %1 asked for %2 and lets them in as %3"_s.arg(desk).arg(
                    asked.left(8), nonce.left(8)));
        }
    }
}

void Oracle::rememberQuestions(int desk, Connection& connection)
{
    auto& open = m_open[std::size_t(desk)];
    open.clear();
    const auto query = connection.query("SELECT q.nonce, q.token || ' ' || l.remote || ' ' || "
                                        "iif(q.direction = 0, 'entry', 'exit') "
                                        "FROM enquiry q JOIN check_in_list l ON l.id = q.list");
    while (query->step()) {
        const QString nonce = query->text(0);
        open.emplace(nonce, query->text(1));
        m_questions.insert(nonce);
        if (m_rows[std::size_t(desk)].contains(nonce)) {
            violate(
                u"I2"_s, u"desk %1 may use the answer to %2 twice"_s.arg(desk).arg(nonce.left(8)));
        }
    }
}

} // namespace lanyard::sim
