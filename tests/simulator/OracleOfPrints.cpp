// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Oracle.h"
#include "print/PrintJob.h"

#include <algorithm>

// What must hold of badges.

namespace lanyard::sim {

using namespace Qt::StringLiterals;

void Oracle::asked(const QString& uuid, bool cameOut)
{
    m_asked.insert(uuid);
    if (!cameOut) {
        m_mayPrintAgain.insert(uuid);
    }
}

/// Whoever is let in and is to have a badge has one, or one is on its way, or staff see why not.
void Oracle::promised(int desk, AttendeeId attendee, Connection& connection)
{
    const auto query = connection.query(
        "SELECT EXISTS (SELECT 1 FROM print_job WHERE attendee = ?1 AND state <> 7) "
        "OR EXISTS (SELECT 1 FROM source_print WHERE attendee = ?1) OR EXISTS (SELECT 1 FROM "
        "attendee WHERE id = ?1 AND (parent_key <> '' OR (remote = 0 AND name = '')))",
        attendee);
    query->step();
    if (!query->flag(0)) {
        violate(u"I3"_s,
            u"desk %1 lets attendee %2 in, and no badge is on its way"_s.arg(desk).arg(
                attendee.value));
    }
}

void Oracle::printing(
    int desk, const QString& uuid, Connection& connection, int papers, bool isWhole)
{
    if (!isWhole) {
        violate(u"I3"_s,
            u"desk %1 prints badge %2 on paper that is too small"_s.arg(desk).arg(uuid.left(8)));
    }
    const auto query = connection.query(
        "SELECT j.state, count(a.id) FROM print_job j LEFT JOIN print_attempt a ON a.job = j.id "
        "AND a.ended_at IS NULL WHERE j.uuid = ?",
        uuid);
    query->step();
    if (query->integer(0) != int(PrintState::Sending) || query->integer(1) != 1) {
        violate(u"I3"_s, u"desk %1 sends badge %2 before its row"_s.arg(desk).arg(uuid.left(8)));
    }
    if (papers > 0 && !m_mayPrintAgain.contains(uuid)) {
        violate(u"I3"_s, u"desk %1 prints badge %2 again by itself"_s.arg(desk).arg(uuid.left(8)));
    }
}

/// What the desk says of each badge is what has come out of the printer.
void Oracle::checkJobs(int desk, Connection& connection, const Printer& printer)
{
    const auto jobs
        = connection.query("SELECT id, state FROM print_job WHERE state IN (0, 1, 2, 4, 8)");
    while (jobs->step()) {
        violate(u"I3"_s,
            u"print job %1 of desk %2 ends in state %3"_s.arg(jobs->integer(0))
                .arg(desk)
                .arg(jobs->integer(1)));
    }
    for (const QString& uuid : m_onTheirWay[std::size_t(desk)]) {
        if (!m_asked.contains(uuid)) {
            violate(u"I3"_s,
                u"nobody at desk %1 was asked whether badge %2 came out"_s.arg(desk).arg(
                    uuid.left(8)));
        }
    }
    const auto printed = connection.query("SELECT uuid FROM print_job WHERE state = 5");
    while (printed->step()) {
        const QString uuid = printed->text(0);
        if (m_handedOver.contains(uuid) && !m_asked.contains(uuid)) {
            violate(u"I3"_s,
                u"desk %1 calls badge %2 printed, and nobody has seen it"_s.arg(desk).arg(
                    uuid.left(8)));
        }
    }
    const auto ended = connection.query(
        "SELECT j.uuid, j.state, EXISTS (SELECT 1 FROM check_in c WHERE c.attendee = j.attendee "
        "AND c.annulled_at IS NOT NULL) FROM print_job j WHERE j.state IN (3, 5, 6, 7)");
    while (ended->step()) {
        const auto state = PrintState(ended->integer(1));
        const bool isOut = printer.papers.value(ended->text(0)) > 0;
        const bool isCalledOut = state == PrintState::Sent || state == PrintState::Confirmed;
        const bool isTakenBack = state != PrintState::Cancelled || ended->flag(2);
        if (isOut != isCalledOut || !isTakenBack) {
            violate(u"I3"_s,
                u"badge %1 of desk %2 ends in state %3, and it %4"_s.arg(ended->text(0).left(8))
                    .arg(desk)
                    .arg(ended->integer(1))
                    .arg(isOut ? u"came out"_s : u"did not come out"_s));
        }
    }
}

/// Each badge that the server was told of is in its log; what a server lost was sent again.
void Oracle::checkPrints(int desk, Connection& connection)
{
    const auto query = connection.query(
        "SELECT json_extract(e.body, '$.info.uuid') FROM outbox_entry e "
        "JOIN attendee a ON a.id = e.attendee WHERE e.kind = 2 AND e.state = 4 AND a.gone = 0");
    while (query->step()) {
        Remembered row;
        row.kind = int(OutboxKind::PrintLog);
        row.about = query->text(0);
        if (!serverHas(row, {})) {
            violate(u"I1"_s,
                u"desk %1 has told the server of badge %2, which is not there"_s.arg(desk).arg(
                    row.about.left(8)));
        }
    }
}

} // namespace lanyard::sim
