// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskProcess.h"
#include "checkin/AnswerFile.h"
#include "support/WhenDone.h"
#include "sync/SettlementJobs.h"

#include <algorithm>

// What people do at a desk.

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr double letGoOf = 0.2; ///< of refused entries; the others are tried again

} // namespace

void SimDesk::scan(
    const QString& secret, Direction direction, std::optional<qint64> list, bool print)
{
    if (!m_process) {
        return;
    }
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
    checkIn(request);
}

void SimDesk::checkIn(const CheckInRequest& request)
{
    whenDone(m_process->checkIns->checkIn(request), &m_process->hands,
        [this, request, began = m_around.time.nowMs()](const Result<CheckInOutcome>& outcome) {
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
                if (request.print && request.direction == Direction::Entry && isAlive()) {
                    m_oracle.promised(m_setting.number, outcome->checkIn->attendee, connection());
                }
            }
            if (const auto* asked = std::get_if<NeedsAnswers>(&outcome->decision);
                asked != nullptr && request.answers.isEmpty()) {
                answer(request, *asked);
            }
            wake();
        });
}

/// Whoever is asked for a photo gives one.
void SimDesk::answer(CheckInRequest request, const NeedsAnswers& asked)
{
    const QByteArray bytes = QByteArray::fromHex("89504e470d0a1a0a") + "a photo";
    for (const Question& question : asked.questions) {
        const AnswerFile photo{question.remote, u"photo.png"_s, "image/png", bytes};
        request.answers.insert(question.remote, photo.asAnswer());
    }
    checkIn(request);
}

void SimDesk::wake()
{
    m_process->print->wake();
    m_process->sync->wake();
}

bool SimDesk::isAlive() const
{
    return m_process && !m_process->storage->isDead();
}

void SimDesk::undoLast()
{
    if (m_process && m_last) {
        takeBack(*std::exchange(m_last, std::nullopt));
    }
}

void SimDesk::hurry()
{
    if (isAlive()) {
        m_around.trace.say(u"desk %1 sends now"_s.arg(m_setting.number));
        m_oracle.hurrying();
        (void)m_process->sync->hurry();
    }
}

void SimDesk::undoOldest()
{
    if (!isAlive()) {
        return;
    }
    CheckInId oldest;
    {
        const auto query = connection().query(
            "SELECT c.id, c.nonce FROM check_in c JOIN outbox_entry e ON e.nonce = c.nonce "
            "WHERE c.annulled_at IS NULL AND c.missing = 0 AND e.state = 4 ORDER BY c.id LIMIT 1");
        if (!query->step()) {
            return;
        }
        oldest = query->id<CheckInId>(0);
        m_oracle.undoingLate(m_setting.number, query->text(1));
    }
    takeBack(oldest);
}

void SimDesk::undoElsewheres()
{
    if (!isAlive()) {
        return;
    }
    CheckInId newest;
    {
        const auto query = connection().query("SELECT id FROM check_in WHERE local = 0 "
                                              "AND annulled_at IS NULL ORDER BY id DESC LIMIT 1");
        if (!query->step()) {
            return;
        }
        newest = query->id<CheckInId>(0);
    }
    m_oracle.tryingElsewheres();
    takeBack(newest);
}

void SimDesk::takeBack(CheckInId checkIn)
{
    whenDone(m_process->checkIns->undo(checkIn, u"wrong person"_s, u"Volunteer"_s),
        &m_process->hands, [this](const Result<CheckIn>& undone) {
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
        // a desk that dies now may have kept what it was told
        if (settled.result() || !isAlive()) {
            m_oracle.asked(uuid, cameOut);
        }
    }
    wake();
}

void SimDesk::dealWithRefused(Dice dice)
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
        if (dice.chance(letGoOf) && isAlive()) {
            letGo(entry);
        } else {
            (void)m_process->sync->retry(entry, u"Staff"_s);
        }
    }
}

void SimDesk::letGo(OutboxId entry)
{
    m_oracle.dismissing(entry, connection());
    const auto end = m_process->sync->dismiss(entry, u"settled by hand"_s, u"Staff"_s).result();
    m_around.trace.say(u"desk %1 lets go of entry %2: %3"_s.arg(m_setting.number)
                           .arg(entry.value)
                           .arg(end ? u"done"_s : end.error().detail));
    m_oracle.dismissed(m_setting.number, entry, connection());
}

void SimDesk::resendMissing()
{
    if (!isAlive()) {
        return;
    }
    const auto job
        = [this, event = m_process->event, act = Act{u"Staff"_s, m_clock.now()}](UnitOfWork& work) {
              return SettlementJobs::resendMissing(
                  work, event, [this] { return m_ids.nonce(); }, act);
          };
    Storage& storage = *m_process->storage;
    whenDone(
        storage.write(Lane::Background, job), &m_process->hands, [this](const Result<int>& sent) {
            if (sent && *sent > 0) {
                m_around.trace.say(u"desk %1 sends %2 again"_s.arg(m_setting.number).arg(*sent));
                m_oracle.resent(*sent);
                wake();
            }
        });
}

void SimDesk::settleClash()
{
    if (!isAlive()) {
        return;
    }
    const QList<Clash> open = clashes();
    const auto clash = std::ranges::find_if(open, [](const Clash& each) { return !each.settled; });
    if (clash == open.end()) {
        return;
    }
    const ClashNote note{
        clash->attendee, clash->list, 0, u"one of them lent it"_s, u"Staff"_s, m_clock.now()};
    const auto job = [event = m_process->event, note](UnitOfWork& work) {
        return SettlementJobs::settleClash(work, event, note);
    };
    Storage& storage = *m_process->storage;
    const auto end = storage.write(Lane::Desk, job).result();
    if (end && isAlive()) {
        m_around.trace.say(u"desk %1 settles a clash"_s.arg(m_setting.number));
        m_oracle.settled(m_setting.number, *clash, clashes());
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
