// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "World.h"

#include "TemplateFolder.h"
#include "outbox/Pace.h"

#include <algorithm>

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 chaosLasts = 4 * minute;
constexpr qint64 drainedWithin = 15 * minute;
constexpr qint64 quietFor = 65 * second; ///< two downloads of each desk
constexpr qint64 tillNextDay = 13 * 60 * minute; ///< then each desk reads the whole list anew
constexpr double nextDays = 0.1; ///< where no server was put back
constexpr double readyDesks = 0.8; ///< worlds where they have the list when people come
constexpr double strictServers = 0.2;
constexpr double hastyWorlds = 0.5;
constexpr int strictly = 20; ///< requests a minute: of a whole download and little more
constexpr qint64 speakers = 2; ///< the ticket type that is asked for a photo

QDateTime morning()
{
    return QDateTime(QDate(2026, 12, 5), QTime(3, 0), Qt::UTC);
}

/// Some people wait longer for the server's word than others, or not at all.
qint64 patienceAt(const Scenario& scenario, int desk)
{
    Dice dice(scenario.seed, 300 + quint64(desk));
    return !scenario.mayAsk || dice.chance(0.3) ? 0 : dice.chance(0.5) ? 700 : 5000;
}

int desksOf(const Scenario& scenario)
{
    return scenario.desks > 0 ? scenario.desks : int(Dice(scenario.seed, 1).between(2, 3));
}

QJsonObject photoQuestion()
{
    return {{u"id"_s, 7}, {u"identifier"_s, u"PHOTO"_s},
        {u"question"_s, QJsonObject{{u"en"_s, u"Photo"_s}}}, {u"type"_s, u"F"_s},
        {u"required"_s, true}, {u"ask_during_checkin"_s, true}, {u"items"_s, QJsonArray{speakers}},
        {u"options"_s, QJsonArray()}};
}

/// What they look after when they come by.
void staffAct(SimDesk& desk, const Dice& dice)
{
    desk.settleBadges();
    desk.dealWithRefused(dice);
    desk.resendMissing();
    desk.settleClash();
}

} // namespace

World::World(VirtualTime& time, const QString& folder, const Scenario& scenario)
    : m_time(time)
    , m_folder(folder)
    , m_scenario(scenario)
    , m_faults(scenario.seed, scenario.without)
    , m_trace(time)
    , m_server(eventAtServer())
    , m_around{time, m_faults, m_trace, m_server, morning()}
    , m_network(m_around)
    , m_oracle(m_around, desksOf(scenario))
    , m_lines(m_around, m_oracle, desksOf(scenario))
    , m_people(scenario.seed, 2)
{
    m_server.pageSize = 4;
    m_server.requestsPerMinute
        = Dice(scenario.seed, 6).chance(strictServers) ? strictly : Pace::Limits().perMinute;
    m_network.sending
        = [this](int desk, const HttpRequest& request) { m_oracle.sending(desk, request); };
    m_network.handled
        = [this](int desk, const ModelRequest& request, const ModelResponse& response) {
              m_oracle.handled(desk, request, response);
              m_lines.answered(desk, response);
              if (response.status == 429 && !m_network.isCrowded(desk)) {
                  m_oracle.hasty(desk);
              }
          };
    m_backups.append(m_server.data());
    for (const ModelOrder& order : std::as_const(m_server.data().orders)) {
        for (const ModelPosition& position : order.positions) {
            if (position.addonTo == 0) {
                m_positions.append(position.id);
            }
        }
    }
}

/// Speakers are asked for a photo, and some desk's profile may not write print logs.
ServerData World::eventAtServer()
{
    ServerData data = smallEvent(peopleInWorld, mostDesks, morning());
    data.questions.append(photoQuestion());
    for (ModelDevice& device : data.devices) {
        device.mayLogPrints = !m_faults.strikes(Fault::ProfileForbids);
    }
    return data;
}

World::~World()
{
    m_desks.clear();
    m_time.reset();
}

Outcome World::run()
{
    openDesks();
    readLists();
    m_chaosEnd = m_time.nowMs() + chaosLasts;
    if (m_faults.strikes(Fault::PrintLogsBroken)) {
        const bool isSilent = m_faults.dice(Fault::PrintLogsBroken).chance(0.5);
        using enum SimNetwork::PrintLogs;
        m_network.setPrintLogs(isSilent ? Hang : Refused);
    }
    planActs();
    planHurry();
    planNemesis();
    planLeaving();
    planPairing();
    while (m_time.nowMs() < m_chaosEnd && m_oracle.violations().isEmpty()) {
        m_time.step(m_chaosEnd);
    }
    heal();
    drain();
    advance(latestTwinMs + 10 * second); // twins arrive, and each desk pulls again
    if (hasNextDay()) {
        nextDay();
        drain();
    }
    judge();
    Outcome outcome{m_oracle.violations(), m_trace.lines(), m_trace.hash(), m_acts,
        desksOf(m_scenario), m_network.questions, m_oracle.deeds(), {}, m_time.nowMs()};
    for (int at = 0; at < faultCount; ++at) {
        outcome.faults[std::size_t(at)] = m_faults.count(Fault(at));
    }
    return outcome;
}

void World::openDesks()
{
    for (int number = 0; number < desksOf(m_scenario); ++number) {
        const QString folder = u"%1/desk-%2"_s.arg(m_folder).arg(number);
        const qint64 patience = patienceAt(m_scenario, number);
        copyTemplate(m_folder, folder, patience);
        m_desks.push_back(std::make_unique<SimDesk>(m_around, m_network, m_oracle,
            SimDesk::Setting{number, folder, m_scenario.seed, patience, m_scenario.bug}));
        setClockWrong(*m_desks.back());
        m_desks.back()->start();
    }
}

/// Most events begin before the doors open: where each request may fail, a desk may take minutes to
/// read a whole list, and can let in nobody before.
void World::readLists()
{
    if (Dice(m_scenario.seed, 7).chance(readyDesks)) {
        m_faults.hold(true);
        advance(10 * second);
        m_faults.hold(false);
    }
}

/// Some desks are wrong from the start, before any server could tell them.
void World::setClockWrong(SimDesk& desk)
{
    Dice dice(m_scenario.seed, 700 + quint64(desk.number()));
    if (m_faults.has(Fault::ClockForward) && dice.chance(0.5)) {
        m_faults.note(Fault::ClockForward);
        desk.clock().jump(dice.between(minute, 24 * 60 * minute));
    }
}

/// People come in bursts, some to two desks.
void World::planActs()
{
    const int wanted = int(m_people.between(12, 30));
    m_acts = m_scenario.acts < 0 ? wanted : std::min(wanted, m_scenario.acts);
    for (int number = 0; number < m_acts; ++number) {
        m_time.after(
            m_people.between(second, chaosLasts - 10 * second), [this, number] { act(number); });
    }
}

/// What that person holds up: the ticket that was sold first, or the one that the server knows now.
QString World::ticketOf(int who, bool isNewest)
{
    return isNewest ? m_server.data().position(m_positions.at(who - 1))->secret
                    : u"secret-%1"_s.arg(who);
}

void World::act(int number)
{
    Dice dice(m_scenario.seed, 10'000 + quint64(number)); // one act does not change the others
    SimDesk& desk = *m_desks[std::size_t(dice.between(0, int(m_desks.size()) - 1))];
    const int who = int(dice.between(1, peopleInWorld));
    const QString secret = ticketOf(who, dice.chance(0.7));
    const qint64 kind = dice.between(0, 99);
    if (kind < 62) {
        desk.scan(secret, Direction::Entry, std::nullopt, dice.chance(0.6));
        if (dice.chance(0.3)) { // and once more, while the first is being looked up, or soon after
            m_time.after(dice.between(50, 6000),
                [&desk, secret] { desk.scan(secret, Direction::Entry, std::nullopt, false); });
        }
    } else if (kind < 72) {
        desk.scan(secret, Direction::Exit, std::nullopt, false);
    } else if (kind < 78) {
        desk.scan(secret, Direction::Entry, 13, false);
    } else if (kind < 82) {
        desk.scan(u"nobody-%1"_s.arg(number), Direction::Entry, std::nullopt, false);
    } else if (kind < 92) {
        desk.undoLast();
        if (dice.chance(0.5)) {
            desk.undoElsewheres();
        }
    } else if (kind < 96) {
        desk.reprint(secret);
    } else {
        staffAct(desk, dice);
    }
}

/// In some worlds people at a desk do not like to wait, and say so more than once.
void World::planHurry()
{
    Dice dice(m_scenario.seed, 8);
    const qint64 bursts = dice.chance(hastyWorlds) ? dice.between(1, 6) : 0;
    for (qint64 burst = 0; burst < bursts; ++burst) {
        SimDesk& desk = *m_desks[std::size_t(dice.between(0, int(m_desks.size()) - 1))];
        qint64 at = dice.between(second, chaosLasts - minute);
        for (qint64 times = dice.between(1, 5); times > 0; --times) {
            m_time.after(at, [&desk] { desk.hurry(); });
            at += dice.between(500, 8 * second);
        }
    }
}

/// Lets time pass, with all that is due in it.
void World::advance(qint64 ms)
{
    const qint64 until = m_time.nowMs() + ms;
    while (m_oracle.violations().isEmpty() && m_time.step(until)) { }
}

void World::heal()
{
    m_faults.heal();
    m_trace.say(u"faults stop"_s);
    m_network.setDown(false);
    m_network.setDeaf(false);
    for (ModelDevice& device : m_server.data().devices) {
        device.revoked = false;
    }
    shutOut();
    for (ModelList& list : m_server.data().lists) {
        list.rule = ModelList::Rule::None;
    }
    for (const auto& desk : m_desks) {
        desk->setDiskFull(false);
        desk->printer().paperOut = false;
        desk->printer().paper = {};
    }
    for (int number = 0; number < int(m_desks.size()); ++number) {
        m_network.cutOff(number, false);
    }
    advance(30 * second); // those that were down start again
    for (const auto& desk : m_desks) {
        staffAct(*desk, Dice(m_scenario.seed, 800 + quint64(desk->number())));
    }
    leave();
    advance(20 * second); // what is refused again must not be in the way of those who come now
    for (const auto& desk : m_desks) {
        desk->scan(u"secret-%1"_s.arg(desk->number() + 1), Direction::Entry, 13, false);
    }
}

/// What the server does not let go up holds up nothing else.
void World::drain()
{
    m_lines.begin();
    if (m_network.takesNoPrintLogs()) {
        if (!drain(true)) {
            m_oracle.violate(u"I6"_s, u"where print logs fail, all else waits"_s);
        }
        m_network.setPrintLogs(SimNetwork::PrintLogs::Taken);
    }
    (void)drain(false);
    if (m_oracle.violations().isEmpty()) {
        for (const auto& desk : m_desks) {
            m_oracle.drained(desk->number(), desk->connection(), desk->printer());
        }
    }
}

bool World::drain(bool butPrintLogs)
{
    const qint64 until = m_time.nowMs() + drainedWithin;
    const auto isDone = [this, butPrintLogs] {
        return std::ranges::all_of(m_desks, [butPrintLogs](const auto& desk) {
            return desk->isUp() && desk->isDrained(butPrintLogs);
        });
    };
    while (m_oracle.violations().isEmpty() && m_time.nowMs() < until && !isDone()) {
        advance(second);
        for (const auto& desk : m_desks) {
            if (desk->isUp()) {
                m_lines.look(desk->number(), desk->connection());
            }
        }
    }
    return !m_oracle.violations().isEmpty() || isDone();
}

/// A server that was put back lost more than a desk can see in the changes that it asks for; the
/// whole list, which it reads twice a day, shows the rest.
bool World::hasNextDay() const
{
    return m_oracle.violations().isEmpty()
        && (m_oracle.wasRestored() || Dice(m_scenario.seed, 4).chance(nextDays));
}

/// Desks were off over night. Staff send again what the server lost, and of somebody it is said
/// that they never came: too late for the server.
void World::nextDay()
{
    m_trace.say(u"the next day"_s);
    for (const auto& desk : m_desks) {
        desk->kill(Fault::Night, tillNextDay);
    }
    advance(tillNextDay + 3 * minute); // a whole download, where few requests are allowed
    for (const auto& desk : m_desks) {
        staffAct(*desk, Dice(m_scenario.seed, 900 + quint64(desk->number())));
    }
    Dice dice(m_scenario.seed, 5);
    if (dice.chance(0.5)) {
        m_desks[std::size_t(dice.between(0, qint64(m_desks.size()) - 1))]->undoOldest();
    }
    advance(second); // what they asked for is on its way
}

void World::judge()
{
    const int before = m_network.posts;
    advance(quietFor);
    if (!m_oracle.violations().isEmpty()) {
        return;
    }
    if (m_network.posts != before) {
        m_oracle.violate(u"I9"_s, u"there is nothing to send, and something is sent"_s);
    }
    for (const auto& desk : m_desks) {
        m_oracle.converged(desk->number(), desk->connection());
        m_oracle.shown(desk->number(), desk->connection(), desk->clashes());
    }
}

} // namespace lanyard::sim
