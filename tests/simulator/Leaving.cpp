// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskProcess.h"
#include "World.h"
#include "sync/SettlementJobs.h"

#include <QJsonDocument>

#include <algorithm>

// A desk that the organiser shuts out for good: its staff take along, sealed, what the server does
// not have, and erase the rest; or they pair it again, and it is another device.

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 mostShutOut = 60 * second; ///< until somebody has paired the desk again
constexpr qint64 lookEveryMs = 200;

/// What the server calls that desk once it is paired anew.
qint64 newDeviceOf(int desk)
{
    return 11 + desk;
}

std::set<QString> noncesIn(const WaitingEntries& exported)
{
    std::set<QString> nonces;
    const QJsonObject json = QJsonDocument::fromJson(exported.json).object();
    for (const QJsonValue& entry : json.value(u"entries"_s).toArray()) {
        nonces.insert(entry[u"nonce"_s].toString());
    }
    return nonces;
}

} // namespace

void World::planLeaving()
{
    if (m_faults.strikes(Fault::DeskShutOut)) {
        Dice& dice = m_faults.dice(Fault::DeskShutOut);
        m_leaver = int(dice.between(0, qint64(m_desks.size()) - 1));
        m_time.after(dice.between(second, m_chaosEnd - m_time.nowMs()), [this] { shutOut(); });
    }
}

/// Whatever else happens to that desk's token.
void World::shutOut()
{
    if (m_leaver) {
        m_server.data().devices[*m_leaver].revoked = true;
    }
}

void World::leave()
{
    const auto leaver = std::ranges::find_if(
        m_desks, [this](const auto& desk) { return desk->number() == m_leaver; });
    if (leaver != m_desks.end() && (*leaver)->leave()) {
        m_left = std::move(*leaver); // what was planned for it may still come
        m_desks.erase(leaver);
    }
}

void World::planPairing()
{
    if (!m_faults.strikes(Fault::DeskPairedAnew)) {
        return;
    }
    Dice& dice = m_faults.dice(Fault::DeskPairedAnew);
    const int desks = int(m_desks.size());
    int number = int(dice.between(0, desks - 1));
    number = number == m_leaver ? (number + 1) % desks : number;
    const qint64 latest = m_chaosEnd - mostShutOut - second;
    const qint64 after = dice.between(second, latest - m_time.nowMs());
    if (number != m_leaver) { // there is another
        m_time.after(after, [this, number, latest] { awaitWorstMoment(number, latest); });
    }
}

/// The desk is shut out while a file of it is at the server and its check-in perhaps not; at
/// `latest` in any case.
void World::awaitWorstMoment(int number, qint64 latest)
{
    if (m_time.nowMs() < latest && !m_desks[std::size_t(number)]->isHalfSent()) {
        m_time.after(lookEveryMs, [this, number, latest] { awaitWorstMoment(number, latest); });
        return;
    }
    m_trace.say(u"desk %1 is shut out"_s.arg(number));
    m_server.data().devices[number].revoked = true;
    const qint64 lasts = m_faults.dice(Fault::DeskPairedAnew).between(second, mostShutOut);
    m_time.after(lasts, [this, number] {
        m_paired = number;
        keepPairing();
        m_oracle.pairedAnew(number, newDeviceOf(number));
        m_desks[std::size_t(number)]->pairAnew(newDeviceOf(number));
    });
}

/// The device of before is gone for good, and the new one is there, also at a server that was put
/// back to before.
void World::keepPairing()
{
    if (!m_paired) {
        return;
    }
    auto& devices = m_server.data().devices;
    ModelDevice& before = devices[*m_paired];
    before.apiToken.clear();
    const qint64 id = newDeviceOf(*m_paired);
    if (std::ranges::find(devices, id, &ModelDevice::id) == devices.end()) {
        ModelDevice anew = before;
        anew.id = id;
        anew.apiToken = u"token-%1"_s.arg(id);
        anew.revoked = false;
        anew.requestsMs.clear();
        devices.append(anew);
    }
}

bool SimDesk::isHalfSent()
{
    return isAlive()
        && connection()
               .query("SELECT 1 FROM outbox_entry e JOIN answer_file f ON f.entry = e.id "
                      "WHERE e.state IN (0, 1, 2) AND f.upload <> ''")
               ->step();
}

bool SimDesk::leave()
{
    if (!isAlive()) {
        return false;
    }
    Storage& storage = *m_process->storage;
    const EventId event = m_process->event;
    const Act act{u"Staff"_s, m_clock.now()};
    const auto erase = [&] {
        return storage
            .write(Lane::Desk,
                [&](UnitOfWork& work) {
                    return SettlementJobs::eraseEvent(work, event, false, act);
                })
            .result();
    };
    const auto waiting = storage
                             .write(Lane::Desk,
                                 [event, now = act.now](UnitOfWork& work) {
                                     return SettlementJobs::waiting(work, event, now);
                                 })
                             .result();
    if (!waiting) {
        m_oracle.violate(u"I1"_s, waiting.error().detail);
        return false;
    }
    if (waiting->count > 0 && erase()) {
        m_oracle.violate(u"I1"_s, u"a desk erases what waits before anybody has it"_s);
        return false;
    }
    auto exported = noncesIn(*waiting);
    if (m_setting.bug == Planted::ExportsTooLittle && !exported.empty()) {
        exported.erase(exported.begin());
    }
    m_oracle.leaving(m_setting.number, exported);
    const auto noted = storage
                           .write(Lane::Desk,
                               [&](UnitOfWork& work) {
                                   return SettlementJobs::noteExport(work, event, *waiting, act);
                               })
                           .result();
    const auto erased = noted ? erase() : Result<bool>(noted.error());
    if (!erased) {
        m_oracle.violate(u"I1"_s, u"a desk cannot leave: "_s + erased.error().detail);
        return false;
    }
    m_oracle.left(m_setting.number, connection());
    m_around.trace.say(
        u"desk %1 leaves with %2 entries"_s.arg(m_setting.number).arg(waiting->count));
    m_process.reset();
    return true;
}

/// Whatever the server does not have leaves with staff.
void Oracle::leaving(int desk, const std::set<QString>& exported)
{
    m_hasLeft.insert(desk);
    m_exported.insert(exported.begin(), exported.end());
    for (const auto& [nonce, row] : m_rows[std::size_t(desk)]) {
        const bool isOpen = row.isWaiting() || row.state == int(OutboxState::Quarantined);
        if (isOpen && !exported.contains(nonce)) {
            violate(u"I1"_s,
                u"desk %1 leaves, and %2 is neither at the server nor with staff"_s.arg(desk).arg(
                    nonce.left(8)));
        }
    }
}

void Oracle::left(int desk, Connection& connection)
{
    ++m_deeds[std::size_t(Deed::Left)];
    for (const char* table : {"attendee", "check_in", "outbox_entry", "print_job", "enquiry"}) {
        const auto query
            = connection.query(("SELECT count(*) FROM " + QByteArray(table)).constData());
        query->step();
        if (query->integer(0) > 0) {
            violate(u"erased"_s,
                u"desk %1 has left, and %2 of %3 are still there"_s.arg(desk)
                    .arg(query->integer(0))
                    .arg(QLatin1StringView(table)));
        }
    }
}

} // namespace lanyard::sim
