// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "World.h"

// What goes wrong beside single requests, commits and badges.

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 everyMs = 7 * second;
constexpr qint64 eveningMs = 45 * second;
constexpr qint64 nightMs = 26 * 60 * minute;

QDateTime deadBattery()
{
    return QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
}

} // namespace

void World::planNemesis()
{
    const qint64 rest = std::exchange(m_nemesisRests, 0);
    m_time.after(everyMs + rest, [this] {
        if (m_time.nowMs() < m_chaosEnd) {
            nemesis();
            planNemesis();
        }
    });
}

void World::nemesis()
{
    for (const auto& desk : m_desks) {
        troubleAtDesk(*desk);
    }
    troubleAtServer();
    troubleAtOffice();
    if (m_faults.count(Fault::Night) == 0 && m_faults.strikes(Fault::Night)) {
        fallNight();
    }
}

void World::troubleAtDesk(SimDesk& desk)
{
    const auto lasting
        = [this](Fault fault) { return m_faults.dice(fault).between(5 * second, 90 * second); };
    if (m_faults.strikes(Fault::NetCutOff)) {
        const int number = desk.number();
        m_network.cutOff(number, true);
        m_time.after(
            lasting(Fault::NetCutOff), [this, number] { m_network.cutOff(number, false); });
    }
    if (m_faults.strikes(Fault::DiskFull)) {
        desk.setDiskFull(true);
        m_time.after(lasting(Fault::DiskFull), [&desk] { desk.setDiskFull(false); });
    }
    if (m_faults.strikes(Fault::PaperOut)) {
        desk.printer().paperOut = true;
        m_time.after(lasting(Fault::PaperOut), [&desk] { desk.printer().paperOut = false; });
    }
    if (m_faults.strikes(Fault::PaperSmall)) {
        desk.printer().paper = {mm(50), mm(30)};
        m_time.after(lasting(Fault::PaperSmall), [&desk] { desk.printer().paper = {}; });
    }
    if (m_faults.strikes(Fault::DeathAtRest)) {
        desk.kill(Fault::DeathAtRest, m_faults.dice(Fault::DeathAtRest).between(500, 20 * second));
    }
    if (m_faults.strikes(Fault::ClockBack)) {
        desk.clock().jump(-m_faults.dice(Fault::ClockBack).between(minute, 24 * 60 * minute));
    }
    if (m_faults.strikes(Fault::ClockForward)) {
        desk.clock().jump(m_faults.dice(Fault::ClockForward).between(minute, 24 * 60 * minute));
    }
    if (m_faults.strikes(Fault::ClockDead)) {
        desk.clock().set(deadBattery());
    }
    if (desk.isUp() && m_faults.strikes(Fault::ClockSetUnheard)) {
        startAlone(desk);
    }
}

/// With a dead battery and no network, for some time; with that comes its right time, before any
/// server is heard. A machine takes longer to start than any question to arrive.
void World::startAlone(SimDesk& desk)
{
    Dice& dice = m_faults.dice(Fault::ClockSetUnheard);
    const int number = desk.number();
    m_network.cutOff(number, true);
    const qint64 starts = dice.between(22 * second, 28 * second);
    desk.kill(Fault::ClockSetUnheard, starts);
    desk.clock().set(deadBattery());
    m_time.after(starts + dice.between(15 * second, 60 * second), [this, &desk, number] {
        desk.clock().set(m_around.now());
        m_network.cutOff(number, false);
    });
}

void World::troubleAtServer()
{
    if (m_faults.strikes(Fault::ServerDown)) {
        m_network.setDown(true);
        m_time.after(m_faults.dice(Fault::ServerDown).between(second, minute),
            [this] { m_network.setDown(false); });
    }
    if (m_faults.strikes(Fault::ServerRevokes)) {
        auto& devices = m_server.data().devices;
        const qint64 at = m_faults.dice(Fault::ServerRevokes).between(0, devices.size() - 1);
        devices[at].revoked = true;
        m_time.after(m_faults.dice(Fault::ServerRevokes).between(second, 2 * minute),
            [this, at] { m_server.data().devices[at].revoked = false; });
    }
    if (m_faults.strikes(Fault::ServerRestored)) {
        const auto at = m_faults.dice(Fault::ServerRestored).between(0, m_backups.size() - 1);
        m_backups.resize(at + 1); // those after it are of a day that never was
        m_oracle.restoring(m_backups.last());
        m_server.restore(m_backups.last());
        keepPairing();
        m_network.serverWasRestored();
    } else if (m_time.nowMs() % (minute + second) < everyMs) {
        m_backups.append(m_server.data());
    }
}

ModelPosition* World::anyPosition(Fault fault)
{
    auto& orders = m_server.data().orders;
    ModelOrder& order = orders[m_faults.dice(fault).between(0, orders.size() - 1)];
    order.modified = m_around.now();
    return &order.positions[m_faults.dice(fault).between(0, order.positions.size() - 1)];
}

void World::troubleAtOffice()
{
    if (m_faults.strikes(Fault::OfficeCancels)) {
        m_server.data().orderOf(anyPosition(Fault::OfficeCancels)->id)->status = u"c"_s;
    }
    if (m_faults.strikes(Fault::OfficeBlocks)) {
        anyPosition(Fault::OfficeBlocks)->blocked = true;
    }
    if (m_faults.strikes(Fault::OfficeRenames)) {
        anyPosition(Fault::OfficeRenames)->name += u" jr."_s;
    }
    if (m_faults.strikes(Fault::OfficeReplacesSecret)) {
        anyPosition(Fault::OfficeReplacesSecret)->secret += u"-new"_s;
    }
    if (m_faults.strikes(Fault::OfficeRemoves)) {
        const ModelPosition* leaves = anyPosition(Fault::OfficeRemoves);
        for (ModelPosition& one : m_server.data().orderOf(leaves->id)->positions) {
            one.canceled = one.canceled || one.id == leaves->id || one.addonTo == leaves->id;
        }
    }
    if (m_faults.strikes(Fault::OfficeBreaksRule)) {
        m_server.data().list(11)->rule = ModelList::Rule::Broken;
    }
}

/// In the evening the network goes, while the last badges are printed; then everything is switched
/// off, for longer than the server remembers idempotency keys.
void World::fallNight()
{
    m_trace.say(u"evening"_s);
    m_network.setDeaf(true);
    m_time.after(eveningMs, [this] {
        m_trace.say(u"night"_s);
        m_network.setDeaf(false);
        for (const auto& desk : m_desks) {
            desk->kill(Fault::Night, nightMs);
        }
    });
    m_chaosEnd += eveningMs + nightMs + minute;
    m_nemesisRests = eveningMs + nightMs;
}

} // namespace lanyard::sim
