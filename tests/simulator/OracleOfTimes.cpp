// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Oracle.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

// What must hold of the times that the server is told.

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

/// An answer that took ten seconds tells the server's time to within 5.5, a difference of two is
/// none, and who waited for the server's word may be let in seven seconds after they came. Clocks
/// are wrong by a minute or more.
constexpr qint64 toldWithinMs = 20'000;

} // namespace

/// An act is new to the oracle at the moment at which it is done. A desk may settle on its time as
/// its own clock has it where no server ever told it better, or where the machine started again
/// since: then nobody knows what that clock was.
void Oracle::rememberTimes(int desk, Connection& connection, const Clock& clock)
{
    auto& all = m_done[std::size_t(desk)];
    const auto query = connection.query("SELECT nonce, 1 FROM enquiry UNION ALL "
                                        "SELECT nonce, clock_offset IS NOT NULL FROM outbox_entry");
    while (query->step()) {
        const Done fresh{m_around.time.nowMs(), clock.sinceBoot().boot};
        Done& done = all.try_emplace(query->text(0), fresh).first->second;
        const bool isSettled = query->flag(1);
        if (isSettled && !done.isSettled) {
            done.isExcused = !clock.serverMs() || clock.sinceBoot().boot != done.boot;
        }
        done.isSettled = isSettled;
    }
}

/// The nonce of the act that a request tells of, and the time of which it bears.
QString Oracle::doneBy(int desk, const QString& path, const QJsonObject& body) const
{
    const QString nonce = body.value(u"nonce"_s).toString();
    const bool isUndo = path.endsWith("annul/"_L1);
    if (!isUndo && !path.endsWith("printlog/"_L1)) {
        return nonce;
    }
    const OutboxKind kind = isUndo ? OutboxKind::Undo : OutboxKind::PrintLog;
    const QString about = isUndo ? nonce : body.value(u"info"_s)[u"uuid"_s].toString();
    const auto& rows = m_rows[std::size_t(desk)];
    const auto row = std::ranges::find_if(rows, [&](const auto& each) {
        return each.second.kind == int(kind) && each.second.about == about;
    });
    return row == rows.end() ? QString() : row->second.isUnheard ? about : row->first;
}

/// Under any clock, and however it was set since: the server hears when it was done.
void Oracle::checkTime(int desk, const ModelRequest& request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QDateTime told
        = QDateTime::fromString(body.value(u"datetime"_s).toString(), Qt::ISODateWithMs);
    const QString nonce = doneBy(desk, request.path, body);
    const auto done = m_done[std::size_t(desk)].find(nonce);
    if (!told.isValid() || done == m_done[std::size_t(desk)].end() || done->second.isExcused) {
        return;
    }
    const qint64 wrongMs = m_around.morning.addMSecs(done->second.atMs).msecsTo(told);
    if (std::llabs(wrongMs) > toldWithinMs) {
        violate(u"I10"_s,
            u"desk %1 tells the server a time of %2 that is wrong by %3 s"_s.arg(desk)
                .arg(nonce.left(8))
                .arg(wrongMs / 1000));
    }
}

} // namespace lanyard::sim
