// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Oracle.h"

#include <algorithm>

// What must hold of people: who is on the list, and who is in.

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QString secret;
    QString name;
    bool isBlocked = false;
    bool isCancelled = false;

    bool operator==(const Known&) const = default;
};

} // namespace

/// A check-in of that desk's that the server is still to hear of.
bool Oracle::isOnItsWay(int desk, qint64 position) const
{
    return std::ranges::any_of(m_rows[std::size_t(desk)], [position](const auto& each) {
        const Remembered& row = each.second;
        return row.kind == int(OutboxKind::CheckIn) && row.position == position && row.isWaiting();
    });
}

void Oracle::checkMonotone(int desk, Connection& connection)
{
    std::set<Place> inside;
    std::set<Place> takenBack = m_takenBack;
    const auto query = connection.query(
        "SELECT a.remote, l.remote, c.annulled_at IS NULL FROM check_in c "
        "JOIN attendee a ON a.id = c.attendee JOIN check_in_list l ON l.id = c.list "
        "WHERE c.direction = 0");
    while (query->step()) {
        (query->flag(2) ? inside : takenBack).insert({query->integer(0), query->integer(1)});
    }
    for (const Place& place : m_inside[std::size_t(desk)]) {
        const bool isAtServer
            = std::ranges::any_of(m_around.server.data().checkIns, [&place](const auto& each) {
                  return each.successful && each.type == u"entry"_s && each.position == place.first
                      && each.list == place.second;
              });
        const bool isKnown = isAtServer || isOnItsWay(desk, place.first);
        if (!inside.contains(place) && !takenBack.contains(place) && isKnown
            && !m_lost.contains(place)) {
            violate(u"I8"_s, u"desk %1 forgot that position %2 is in"_s.arg(desk).arg(place.first));
        }
    }
    m_inside[std::size_t(desk)] = inside;
}

/// A desk knows whom the server has, each of them once, and nobody else.
void Oracle::checkPeople(int desk, Connection& connection)
{
    std::map<qint64, Known> there;
    for (const ModelOrder& order : m_around.server.data().orders) {
        for (const ModelPosition& one : order.positions) {
            if (!one.canceled) {
                there.emplace(
                    one.id, Known{one.secret, one.name, one.blocked, order.status == u"c"_s});
            }
        }
    }
    const auto people = connection.query("SELECT remote, token, name, blocked, status = 3 "
                                         "FROM attendee WHERE remote <> 0 AND gone = 0");
    while (people->step()) {
        const Known here{people->text(1), people->text(2), people->flag(3), people->flag(4)};
        const auto found = there.find(people->integer(0));
        if (found == there.end() || found->second != here) {
            violate(u"I4"_s,
                u"desk %1 knows position %2 otherwise than the server"_s.arg(desk).arg(
                    people->integer(0)));
        } else {
            there.erase(found);
        }
    }
    if (!there.empty()) {
        violate(u"I4"_s,
            u"desk %1 does not have position %2 and %3 more"_s.arg(desk)
                .arg(there.begin()->first)
                .arg(there.size() - 1));
    }
}

/// Nobody is let in twice by one desk, unless they went out between, or the list wants it so. A
/// server that was put back says that somebody it forgot may come in, and has the word: they may
/// have been taken back elsewhere. So has one that refused the first entry, which staff try again.
/// Either is a clash once the server hears of both (I7).
void Oracle::checkAdmittedOnce()
{
    const auto open = disputed();
    ServerData& data = m_around.server.data();
    for (std::size_t desk = 0; desk < m_rows.size(); ++desk) {
        std::map<Place, int> entries;
        for (const ModelCheckIn& row : data.checkIns) {
            const auto entry = m_rows[desk].find(row.nonce);
            if (row.successful && row.type == u"entry"_s && entry != m_rows[desk].end()
                && !entry->second.wasRefused) {
                ++entries[{row.position, row.list}];
            }
        }
        for (const auto& [place, count] : entries) {
            const auto isExit = [&place](const ModelCheckIn& row) {
                return row.type == u"exit"_s && Place(row.position, row.list) == place;
            };
            if (count > 1 && !data.list(place.second)->allowMultipleEntries
                && !open.contains(place.first) && !m_lost.contains(place)
                && std::ranges::none_of(data.checkIns, isExit)) {
                violate(u"I2"_s,
                    u"desk %1 let position %2 in %3 times"_s.arg(desk).arg(place.first).arg(count));
            }
        }
    }
}

} // namespace lanyard::sim
