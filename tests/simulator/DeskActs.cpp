// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskProcess.h"
#include "support/WhenDone.h"
#include "sync/SettlementJobs.h"

// What people do at a desk.

namespace lanyard::sim {

using namespace Qt::StringLiterals;

void SimDesk::scan(
    const QString& secret, Direction direction, std::optional<qint64> list, bool print)
{
    if (!m_process) {
        return;
    }
    Process& process = *m_process;
    CheckInRequest request;
    request.who = TicketToken{secret};
    request.direction = direction;
    request.print = print;
    request.operatorName = u"Volunteer"_s;
    if (list) {
        const auto query
            = connection().query("SELECT id FROM check_in_list WHERE remote = ?", *list);
        if (!query->step()) {
            return;
        }
        request.list = query->id<CheckInListId>(0);
    }
    whenDone(process.checkIns->checkIn(request), &process.hands,
        [this, began = m_around.time.nowMs()](const Result<CheckInOutcome>& outcome) {
            m_oracle.waited(
                m_setting.number, m_around.time.nowMs() - began, m_setting.confirmWithinMs);
            if (!outcome) {
                m_around.trace.say(
                    u"desk %1 cannot: %2"_s.arg(m_setting.number).arg(outcome.error().detail));
                return;
            }
            m_around.trace.say(
                u"desk %1 says %2"_s.arg(m_setting.number).arg(decisionWord(outcome->decision)));
            if (outcome->checkIn) {
                m_oracle.acknowledged(m_setting.number, outcome->checkIn->nonce);
                m_last = outcome->checkIn->id;
            }
            wake();
        });
}

void SimDesk::wake()
{
    m_process->print->wake();
    m_process->sync->wake();
}

void SimDesk::undoLast()
{
    if (!m_process || !m_last) {
        return;
    }
    const CheckInId last = *std::exchange(m_last, std::nullopt);
    whenDone(m_process->checkIns->undo(last, u"wrong person"_s, u"Volunteer"_s), &m_process->hands,
        [this](const Result<CheckIn>& undone) {
            m_around.trace.say(
                u"desk %1 takes back: %2"_s.arg(m_setting.number)
                    .arg(undone ? undone->nonce.value.left(8) : undone.error().detail));
            wake();
        });
}

void SimDesk::reprint(const QString& secret)
{
    if (!m_process) {
        return;
    }
    const auto query = connection().query("SELECT id FROM attendee WHERE token = ?", secret);
    if (query->step()) {
        (void)m_process->print->reprint(
            query->id<AttendeeId>(0), ReprintReason::Lost, {}, u"Staff"_s);
    }
}

void SimDesk::settleBadges()
{
    if (!m_process) {
        return;
    }
    QList<std::pair<PrintJobId, QString>> open;
    {
        const auto query
            = connection().query("SELECT id, uuid FROM print_job WHERE state = 8 ORDER BY id");
        while (query->step()) {
            open.append({query->id<PrintJobId>(0), query->text(1)});
        }
    }
    for (const auto& [job, uuid] : open) {
        const bool cameOut = m_printer.papers.value(uuid) > 0;
        const auto settled = m_process->print->settle(job, cameOut, u"Staff"_s);
        if (settled.result()) {
            m_oracle.asked(uuid, cameOut);
        }
    }
    wake();
}

void SimDesk::retryRefused()
{
    if (!m_process) {
        return;
    }
    QList<OutboxId> refused;
    {
        const auto query = connection().query("SELECT id FROM outbox_entry WHERE state = 3");
        while (query->step()) {
            refused.append(query->id<OutboxId>(0));
        }
    }
    for (const OutboxId entry : refused) {
        (void)m_process->sync->retry(entry, u"Staff"_s);
    }
}

QList<Clash> SimDesk::clashes()
{
    const auto read = [event = m_process->event](
                          UnitOfWork& work) { return SettlementJobs::clashes(work, event); };
    auto clashes = m_process->storage->read(Lane::Desk, read).result();
    if (!clashes) {
        m_oracle.violate(u"I7"_s, clashes.error().detail);
        return {};
    }
    if (m_setting.bug == Planted::HidesClash && !clashes->isEmpty()) {
        clashes->removeLast();
    }
    return *clashes;
}

} // namespace lanyard::sim
