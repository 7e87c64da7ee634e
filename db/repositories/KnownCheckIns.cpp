// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/KnownCheckIns.h"

#include "repositories/Columns.h"
#include "sqlite/Connection.h"

#include <algorithm>
#include <cstdlib>

namespace lanyard {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 secondMs = 1'000;

} // namespace

KnownCheckIns::KnownCheckIns(Connection& connection, AttendeeId attendee)
{
    const auto query = connection.query(
        "SELECT c.id, c.nonce, c.remote, c.list, c.direction, c.at + ifnull(e.clock_offset, 0), "
        "c.local, c.missing, c.annulled_at IS NOT NULL, "
        "ifnull(e.state = 6 OR (e.state = 0 AND e.tries = 0), 0), e.acknowledged_at "
        "FROM check_in c LEFT JOIN outbox_entry e ON e.nonce = c.nonce WHERE c.attendee = ? "
        "ORDER BY c.annulled_at IS NOT NULL, c.id", // a server shows what counts
        attendee);
    while (query->step()) {
        m_known.append(Known{query->integer(0), Nonce{query->text(1)}, query->integer(2),
            query->id<CheckInListId>(3), query->word<Direction>(4), query->time(5), query->flag(6),
            query->flag(7), query->flag(8), query->flag(9), query->optionalTime(10)});
    }
}

bool KnownCheckIns::isSameMoment(const QDateTime& ours, const QDateTime& told)
{
    const qint64 a = ours.toMSecsSinceEpoch();
    const qint64 b = told.toMSecsSinceEpoch();
    if (b % minuteMs == 0) {
        return a / minuteMs == b / minuteMs;
    }
    return b % secondMs == 0 ? std::abs(a - b) < secondMs : a == b;
}

bool KnownCheckIns::isSameAct(
    const Known& known, CheckInListId list, const SourceCheckIn& told, bool exactly)
{
    return known.list == list && known.direction == told.direction
        && (exactly ? told.atKnown && known.at == told.at
                    : !told.atKnown || isSameMoment(known.at, told.at));
}

/// The same act: our own of that number; our own that left and has no number yet (somebody else's
/// row may have it, from when it was not known to be ours), else what has the server's number, else
/// what has no other. A server that was put back to an older state gives its numbers again, so a
/// number alone, of somebody else's act that was changed there, counts last: it may be our act's by
/// now.
qsizetype KnownCheckIns::find(CheckInListId list, const SourceCheckIn& told, bool exactly) const
{
    const auto isNumbered = [&told](const Known& known) {
        return !known.matched && told.remote != 0 && known.remote == told.remote;
    };
    const auto isOurs = [](const Known& known) {
        return !known.matched && known.local && known.remote == 0 && !known.neverLeft;
    };
    const auto isSame = [&](const Known& known) { return isSameAct(known, list, told, exactly); };
    const auto isFree = [&](const Known& known) {
        // one of ours may bear the number of another desk's act, from when the server told only
        // that
        const bool isUnnumbered
            = known.remote == 0 || told.remote == 0 || known.missing || (exactly && known.local);
        const bool isElsewhere = known.neverLeft && told.remote != 0;
        return !known.matched && isUnnumbered && !isElsewhere;
    };
    qsizetype found = -1;
    const auto seek = [this, &found](const auto& fits) {
        const auto first = std::ranges::find_if(m_known, fits);
        found = first == m_known.end() ? -1 : first - m_known.begin();
        return found >= 0;
    };
    if (exactly && (seek([&](const Known& one) {
            return isNumbered(one) && one.local && isSame(one);
        }) || seek([&](const Known& one) { return isOurs(one) && isSame(one); }))) {
        return found;
    }
    if (seek([&](const Known& one) { return isNumbered(one) && isSame(one); })
        || seek([&](const Known& one) { return isFree(one) && isSame(one); }) || exactly) {
        return found;
    }
    seek([&](const Known& one) { return isNumbered(one) && !one.local; });
    return found;
}

void KnownCheckIns::match(CheckInListId list, const SourceCheckIn& told, bool exactly)
{
    if (!list.isValid() || isMatched(told)) {
        return;
    }
    if (const qsizetype found = find(list, told, exactly); found >= 0) {
        m_known[found].matched = true;
        m_partner.insert(&told, found);
    }
}

bool KnownCheckIns::isMatched(const SourceCheckIn& told) const
{
    return m_partner.contains(&told);
}

bool KnownCheckIns::update(
    Connection& connection, CheckInListId list, const SourceCheckIn& told) const
{
    const Known& known = m_known[m_partner.value(&told)];
    if (told.remote == 0) {
        return false;
    }
    if (known.remote != told.remote) {
        connection.run("UPDATE check_in SET remote = ? WHERE id = ?", told.remote, known.id);
    }
    if (known.missing) {
        connection.run("UPDATE check_in SET missing = 0 WHERE id = ?", known.id);
        return true;
    }
    const bool isSame
        = known.at == told.at && known.list == list && known.direction == told.direction;
    if (known.local || isSame) {
        return false;
    }
    // perhaps another act altogether: a server that was put back gives its numbers again
    connection.run("UPDATE check_in SET at = ?, list = ?, direction = ?, desk = ? WHERE id = ?",
        told.at, list, told.direction, told.desk, known.id);
    return true;
}

/// Whether the server should have shown an act of ours: it did before, or had acknowledged it
/// before that list was begun.
bool KnownCheckIns::isMissed(const Known& known, qint64 generation)
{
    const bool isOurs = known.local && !known.annulled && !known.missing;
    return isOurs && known.acknowledgedAt
        && (known.remote != 0 || known.acknowledgedAt->toMSecsSinceEpoch() < generation);
}

bool KnownCheckIns::dropVanished(Connection& connection, qint64 generation) const
{
    bool dropped = false;
    for (const Known& known : m_known) {
        if (known.matched) {
            continue;
        }
        if (!known.local) {
            connection.run("DELETE FROM check_in WHERE id = ?", known.id);
            dropped = true;
        } else if (isMissed(known, generation)) {
            connection.run("UPDATE check_in SET missing = 1 WHERE id = ?", known.id);
            dropped = true;
        }
    }
    return dropped;
}

QSet<Nonce> KnownCheckIns::takenBackButTold() const
{
    QSet<Nonce> nonces;
    for (auto each = m_partner.cbegin(); each != m_partner.cend(); ++each) {
        const Known& known = m_known[each.value()];
        const SourceCheckIn& told = *each.key();
        if (known.local && known.annulled && told.atKnown && told.at == known.at) {
            nonces.insert(known.nonce);
        }
    }
    return nonces;
}

} // namespace lanyard
