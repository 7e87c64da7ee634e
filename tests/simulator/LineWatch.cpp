// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "LineWatch.h"

#include "checkin/Enquiry.h"
#include "outbox/OutboxRules.h"
#include "outbox/Pace.h"

#include <algorithm>

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

/// What may keep an entry that nothing stands before, one after the other: its own pause, a minute
/// that is full (also where the server asks for quiet, which none does for longer now), a question
/// about it that may be on its way or is taken back, and two downloads until a desk hears that its
/// server is there. Each is counted whole, and a minute is added.
constexpr std::chrono::milliseconds longestAlone = OutboxRules::backOffCap + Pace::window
    + Enquiry::onItsWay + Enquiry::forgotten + std::chrono::minutes(2);
/// Of each entry that may go first: a file, two looks for it, and itself.
constexpr int requestsOfOne = 4;
/// A server that answers gives so many in far less time.
constexpr int enoughAnswers = 10;

} // namespace

LineWatch::LineWatch(const Surroundings& around, Oracle& oracle, int desks)
    : m_around(around)
    , m_oracle(oracle)
    , m_desks(std::size_t(desks))
{ }

void LineWatch::begin()
{
    for (Desk& desk : m_desks) {
        desk = {};
    }
}

void LineWatch::answered(int desk, const ModelResponse& response)
{
    m_desks[std::size_t(desk)].answers += response.status < 300 ? 1 : 0;
}

/// As if all that ever waited went before, at the pace of reading, which is the slower one. At a
/// server that allows little and where much waits that is longer than anything may wait (I9).
qint64 LineWatch::patienceMs(const Desk& desk) const
{
    const qint64 aMinute = Pace::Limits::of(m_around.server.requestsPerMinute).pullsPerMinute;
    return longestAlone.count() + desk.most * requestsOfOne * Pace::window.count() / aMinute;
}

void LineWatch::look(int number, Connection& connection)
{
    Desk& desk = m_desks[std::size_t(number)];
    const qint64 now = m_around.time.nowMs();
    const auto count
        = connection.query("SELECT count(*) FROM outbox_entry WHERE state IN (0, 1, 2)");
    count->step();
    desk.most = std::max(desk.most, count->integer(0));
    std::map<qint64, Untouched> entries;
    // a refused scan stands in no line, and nobody stands behind what is told of a badge but such
    const auto first = connection.query(
        "SELECT e.id, e.state || ' ' || e.tries || ' ' || ifnull(e.next_at, '') || ' ' || "
        "e.last_text FROM outbox_entry e WHERE e.state IN (0, 2) AND (e.kind = 3 OR NOT EXISTS "
        "(SELECT 1 FROM outbox_entry o WHERE o.attendee = e.attendee AND o.kind <> 3 "
        "AND (o.kind <> 2 OR e.kind = 2) AND o.state IN (0, 1, 2) AND o.id < e.id))");
    while (first->step()) {
        const auto before = desk.entries.find(first->integer(0));
        const bool isSame = before != desk.entries.end() && before->second.row == first->text(1);
        const Untouched entry
            = isSame ? before->second : Untouched{first->text(1), now, desk.answers};
        entries.emplace(first->integer(0), entry);
        if (now - entry.sinceMs > patienceMs(desk)
            && desk.answers - entry.answers >= enoughAnswers) {
            m_oracle.violate(u"I6"_s,
                u"entry %1 of desk %2 is passed over for %3 s, and the server answers; it stands "
                "as %4"_s.arg(first->integer(0))
                    .arg(number)
                    .arg((now - entry.sinceMs) / 1000)
                    .arg(entry.row));
        }
    }
    desk.entries = std::move(entries);
}

} // namespace lanyard::sim
