// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskProcess.h"
#include "PacedTransport.h"
#include "Places.h"
#include "PretixSyncSource.h"
#include "storage/Opening.h"

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

/// Of a damaged start: what a bug of ours has made of the rows that were left.
void bend(Planted bug, Connection& connection)
{
    if (bug == Planted::ForgetsInFlight) {
        connection.execute("UPDATE outbox_entry SET state = 4 WHERE state = 1");
    }
    if (bug == Planted::ReprintsAfterKill) {
        connection.execute("UPDATE print_job SET state = 1 WHERE state IN (2, 3, 4)");
    }
    if (bug == Planted::CallsSentPrinted) {
        connection.execute("UPDATE print_job SET state = 5 WHERE state = 3");
    }
    if (bug == Planted::ForgetsQuestions) {
        connection.execute("DELETE FROM enquiry");
    }
}

constexpr double mutePrinters = 0.3;
constexpr quint64 printerPurpose = 400;

} // namespace

SimDesk::SimDesk(const Surroundings& around, SimNetwork& network, Oracle& oracle, Setting setting)
    : m_around(around)
    , m_network(network)
    , m_oracle(oracle)
    , m_setting(std::move(setting))
    , m_clock(m_around)
    , m_ids(m_setting.seed, m_setting.number)
    , m_device(m_setting.number + 1)
{
    Dice dice(m_setting.seed, printerPurpose + quint64(m_setting.number));
    m_printer.isMute = dice.chance(mutePrinters);
    m_printer.hidesPaper = m_setting.bug == Planted::IgnoresPaper;
}

SimDesk::~SimDesk() = default;

void SimDesk::start()
{
    m_clock.begin();
    m_around.trace.say(u"desk %1 starts"_s.arg(m_setting.number));
    auto process = std::make_unique<Process>();
    auto folder = DataFolder::claim(m_setting.folder);
    if (!folder) {
        m_oracle.violate(u"start"_s, folder.error().detail);
        return;
    }
    process->folder = std::move(*folder);
    {
        Connection left(process->folder->databaseFile(), Connection::Mode::ReadWrite);
        left.keepLogOnClose(); // as it was left
        m_oracle.starting(m_setting.number, left);
        bend(m_setting.bug, left);
    }
    const auto report = prepareDatabase(*process->folder, m_clock);
    if (!report || !report->keptAside.isEmpty()) {
        m_oracle.violate(u"start"_s, report ? report->keptAside : report.error().detail);
        return;
    }
    process->storage = std::make_unique<SimStorage>(m_around, process->folder->databaseFile(),
        m_clock, m_setting.bug,
        SimStorage::Hooks{[this](Fault why) { died(why); },
            [this] { m_oracle.committed(m_setting.number, connection(), m_clock); }});
    process->storage->setFull(m_diskFull);
    SimStorage& storage = *process->storage;
    process->checkIns = std::make_unique<CheckInService>(storage, m_clock, m_ids);
    process->print = std::make_unique<PrintService>(
        storage, process->renderer, m_clock, m_ids, sourcePath(u"/resources/badges"_s));
    process->sync = std::make_unique<SyncService>(storage, m_clock, m_ids);
    process->checkIns->askFirst(&process->sync->enquiries());
    m_process = std::move(process);
    m_oracle.committed(m_setting.number, connection(), m_clock);
    run();
}

/// The services begin.
void SimDesk::run()
{
    Process& process = *m_process;
    process.print->setDriver(std::make_unique<SimPrinter>(m_around, m_printer,
        SimPrinter::Hooks{[this](const QString& uuid, bool isWhole) {
                              m_oracle.printing(m_setting.number, uuid, connection(),
                                  m_printer.papers.value(uuid), isWhole);
                          },
            [this] {
                m_process->storage->kill();
                died(Fault::DeathWhilePrinting);
            },
            [this] { return m_process->storage->isDead(); }}));
    process.print->recover();
    const auto settings
        = process.storage->read(Lane::Desk, [](UnitOfWork& work) { return work.settings().load(); })
              .result();
    process.event = settings ? settings->event : EventId{};
    connectServer();
    process.sync->start();
}

void SimDesk::connectServer()
{
    Process& process = *m_process;
    auto transport = std::make_unique<PacedTransport>(
        planted(m_setting.bug, std::make_unique<SimTransport>(m_network, m_setting.number)),
        m_clock, pace());
    const ServerData& data = m_around.server.data();
    const PretixServer server{QUrl(m_around.server.url), data.organizer, data.slug,
        "token-" + QByteArray::number(m_device)};
    process.sync->setSource(
        planted(m_setting.bug,
            std::make_unique<PretixSyncSource>(server, m_clock, std::move(transport)), m_clock,
            m_ids),
        process.event);
}

void SimDesk::pairAnew(qint64 device)
{
    m_device = device;
    m_around.trace.say(u"desk %1 is device %2 from now on"_s.arg(m_setting.number).arg(device));
    if (isAlive()) {
        connectServer();
    }
}

void SimDesk::died(Fault why)
{
    // what runs now still has to return; it can do no more harm
    m_around.time.after(
        0, [this, why] { end(why, m_around.faults.dice(why).between(500, 20'000)); });
}

void SimDesk::kill(Fault why, qint64 restartAfterMs)
{
    if (why == Fault::Night || why == Fault::ClockSetUnheard) { // the machine, too
        m_clock.boot();
    }
    if (!m_process || m_process->storage->isDead()) {
        return;
    }
    m_process->storage->kill();
    end(why, restartAfterMs);
}

void SimDesk::end(Fault why, qint64 restartAfterMs)
{
    m_around.trace.say(u"desk %1 ends (%2)"_s.arg(m_setting.number).arg(nameOf(why)));
    m_process.reset();
    m_last.reset();
    m_around.time.after(restartAfterMs, [this] { start(); });
}

/// As the process before has left it.
std::shared_ptr<KeptPace> SimDesk::pace() const
{
    const auto limits = Pace::Limits::of(m_setting.bug == Planted::IgnoresPace
            ? Pace::Limits().perMinute
            : m_around.server.requestsPerMinute);
    if (m_setting.bug == Planted::ForgetsPace) {
        return std::make_shared<KeptPace>(limits, m_clock);
    }
    return std::make_shared<KeptPace>(
        limits, m_clock, m_setting.folder + u'/' + KeptPace::fileName, m_around.server.url);
}

void SimDesk::setDiskFull(bool full)
{
    m_diskFull = full;
    if (m_process) {
        m_process->storage->setFull(full);
    }
}

Connection& SimDesk::connection()
{
    return m_process->storage->connection();
}

bool SimDesk::isDrained(bool butPrintLogs)
{
    const auto query = connection().query(
        "SELECT (SELECT count(*) FROM outbox_entry WHERE state IN (0, 1, 2) AND kind <> ?) + "
        "(SELECT count(*) FROM print_job WHERE state IN (0, 1, 2, 4, 8)) + "
        "(SELECT count(*) FROM enquiry)",
        butPrintLogs ? qint64(OutboxKind::PrintLog) : qint64(-1));
    return query->step() && query->integer(0) == 0;
}

} // namespace lanyard::sim
