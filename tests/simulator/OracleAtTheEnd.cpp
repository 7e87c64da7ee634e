// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Oracle.h"
#include "repositories/AuditRepository.h"

#include <algorithm>

// What must hold when faults have stopped and everything had its time.

namespace lanyard::sim {

using namespace Qt::StringLiterals;

void Oracle::drained(int desk, Connection& connection, const Printer& printer)
{
    const auto waiting = connection.query(
        "SELECT id, kind, state, last_text FROM outbox_entry WHERE state IN (0, 1, 2)");
    while (waiting->step()) {
        violate(u"I9"_s,
            u"entry %1 (kind %2) of desk %3 still waits in state %4: %5"_s.arg(waiting->integer(0))
                .arg(waiting->integer(1))
                .arg(desk)
                .arg(waiting->integer(2))
                .arg(waiting->text(3)));
    }
    const auto open = connection.query("SELECT nonce FROM enquiry");
    while (open->step()) {
        violate(u"I9"_s,
            u"desk %1 still waits for the answer to %2"_s.arg(desk).arg(open->text(0).left(8)));
    }
    checkJobs(desk, connection, printer);
    AuditRepository audit(connection);
    const auto broken = audit.firstBroken();
    if (!broken || *broken) {
        violate(u"audit"_s, u"the chain of desk %1 is broken"_s.arg(desk));
    }
}

/// The server counts nobody whom no desk has let in.
void Oracle::checkTold()
{
    for (const ModelCheckIn& row : m_around.server.data().checkIns) {
        const auto knows = [this, &row](const auto& rows) {
            return std::ranges::any_of(rows, [this, &row](const auto& each) {
                const Remembered& entry = each.second;
                const bool isStaffs = entry.kind == int(OutboxKind::Undo)
                    && (entry.state == int(OutboxState::Quarantined)
                        || entry.state == int(OutboxState::Dismissed)
                        || m_exported.contains(each.first));
                return entry.about == row.nonce
                    && (entry.kind == int(OutboxKind::CheckIn) || isStaffs);
            });
        };
        if (row.successful && !isLostForGood(row.nonce) && std::ranges::none_of(m_rows, knows)) {
            violate(u"I2"_s, u"the server counts %1, and nobody was told"_s.arg(row.nonce.left(8)));
        }
    }
}

/// Under any clock: a desk keeps the very time that it told the server.
void Oracle::checkTimes(int desk, Connection& connection)
{
    const auto query
        = connection.query("SELECT c.nonce, c.at + ifnull(e.clock_offset, 0) FROM check_in c "
                           "JOIN outbox_entry e ON e.nonce = c.nonce WHERE e.state = 4");
    while (query->step()) {
        for (const ModelCheckIn& row : m_around.server.data().withNonce(query->text(0))) {
            const qint64 there = row.at.toMSecsSinceEpoch();
            if (row.successful && there != query->integer(1)) {
                violate(u"I10"_s,
                    u"desk %1 told the server another time of %2 than it keeps: %3 ms"_s.arg(desk)
                        .arg(row.nonce.left(8))
                        .arg(there - query->integer(1)));
            }
        }
    }
}

/// Whom the office took off an order: no desk is told anything more of them.
std::set<qint64> Oracle::removed() const
{
    std::set<qint64> positions;
    for (const ModelOrder& order : m_around.server.data().orders) {
        for (const ModelPosition& one : order.positions) {
            if (one.canceled) {
                positions.insert(one.id);
            }
        }
    }
    return positions;
}

/// Positions of which a desk and the server disagree for good: staff know, or the server was put
/// back and forgot that somebody was taken back, and no desk is left that can tell it again.
std::set<qint64> Oracle::disputed() const
{
    std::set<qint64> positions;
    for (const auto& rows : m_rows) {
        for (const auto& [nonce, row] : rows) {
            const bool isAct
                = row.kind == int(OutboxKind::CheckIn) || row.kind == int(OutboxKind::Undo);
            if (isAct
                && (row.state == int(OutboxState::Quarantined)
                    || row.state == int(OutboxState::Dismissed))) {
                positions.insert(row.position);
                if (row.kind == int(OutboxKind::Undo) && row.position == 0) {
                    // of what came of a question about an unknown ticket: it names nobody
                    for (const ModelCheckIn& there : m_around.server.data().withNonce(row.about)) {
                        positions.insert(there.position);
                    }
                }
            }
        }
    }
    for (const ModelCheckIn& row : m_around.server.data().checkIns) {
        if (row.successful && isLostForGood(row.nonce)) {
            positions.insert(row.position);
        }
    }
    return positions;
}

void Oracle::converged(int desk, Connection& connection)
{
    checkTold();
    checkAdmittedOnce();
    checkTimes(desk, connection);
    checkOwn(desk, connection);
    checkPrints(desk, connection);
    checkScans(desk);
    checkUndoneLate(desk);
    checkPeople(desk, connection);
    auto open = disputed();
    open.merge(removed());
    std::multiset<std::tuple<qint64, qint64, bool>> here;
    std::multiset<std::tuple<qint64, qint64, bool>> there;
    const auto query = connection.query(
        "SELECT a.remote, l.remote, c.direction FROM check_in c "
        "JOIN attendee a ON a.id = c.attendee JOIN check_in_list l ON l.id = c.list "
        "WHERE c.annulled_at IS NULL");
    while (query->step()) {
        if (!open.contains(query->integer(0))) {
            here.emplace(query->integer(0), query->integer(1), query->integer(2) == 1);
        }
    }
    for (const ModelCheckIn& row : m_around.server.data().checkIns) {
        if (row.successful && !open.contains(row.position)) {
            there.emplace(row.position, row.list, row.type == u"exit"_s);
        }
    }
    if (here != there) {
        const auto differing = std::ranges::mismatch(here, there);
        const bool isHere = differing.in1 != here.end();
        const auto place = isHere ? *differing.in1 : *differing.in2;
        violate(u"I4"_s,
            u"desk %1 has %2 check-ins, the server %3; they part at position %4, list %5"_s
                .arg(desk)
                .arg(here.size())
                .arg(there.size())
                .arg(std::get<0>(place))
                .arg(std::get<1>(place)));
    }
}

/// By position and list, how many entries stand against each other.
std::map<Oracle::Place, int> Oracle::clashesAtServer() const
{
    ServerData& data = m_around.server.data();
    std::map<Place, std::multimap<QDateTime, QString>> histories;
    for (const ModelCheckIn& row : data.checkIns) {
        if (row.successful && !data.list(row.list)->allowMultipleEntries) {
            histories[{row.position, row.list}].emplace(row.at, row.type);
        }
    }
    std::map<Place, int> clashes;
    for (const auto& [place, history] : histories) {
        int inARow = 0;
        for (const auto& [at, type] : history) {
            const bool letsInAgain
                = type == u"exit"_s && data.list(place.second)->allowEntryAfterExit;
            inARow = letsInAgain ? 0 : inARow + (type == u"entry"_s ? 1 : 0);
            if (type == u"entry"_s && inARow > 1) {
                clashes[place] += inARow == 2 ? 2 : 1;
            }
        }
    }
    return clashes;
}

void Oracle::shown(int desk, Connection& connection, const QList<Clash>& clashes)
{
    auto open = disputed();
    open.merge(removed());
    std::map<Place, int> here;
    for (const Clash& clash : clashes) {
        const auto query = connection.query("SELECT a.remote, l.remote FROM attendee a, "
                                            "check_in_list l WHERE a.id = ? AND l.id = ?",
            clash.attendee, clash.list);
        query->step();
        here[{query->integer(0), query->integer(1)}] = int(clash.entries.size());
    }
    std::map<Place, int> there = clashesAtServer();
    const auto isOpen = [&open](const auto& each) { return open.contains(each.first.first); };
    std::erase_if(here, isOpen);
    std::erase_if(there, isOpen);
    if (here != there) {
        violate(u"I7"_s,
            u"desk %1 shows %2 clashes, and there are %3"_s.arg(desk)
                .arg(here.size())
                .arg(there.size()));
    }
}

} // namespace lanyard::sim
