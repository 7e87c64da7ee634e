// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Wiring.h"

#include "Ed25519.h"
#include "FreeSpace.h"
#include "PairedMachine.h"
#include "Paths.h"
#include "PretixPairing.h"
#include "Registries.h"
#include "SmallPicture.h"
#include "SystemClock.h"
#include "print/PrintRules.h"
#include "storage/DataFolder.h"

#include <QDir>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <sys/resource.h>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLookers = 4; ///< threads of the badge check
constexpr int patientNice = 10;

/// Runs `f` on the thread of `object`, after what it does now; waits for nothing.
template <typename F>
void later(QObject& object, F f)
{
    QMetaObject::invokeMethod(&object, std::move(f), Qt::QueuedConnection);
}

/// Lets `last` be the last thing that the thread of `worker` does. False when it has not ended
/// within the limit.
template <typename F>
bool end(QObject& worker, F last, std::chrono::milliseconds limit)
{
    QThread* thread = worker.thread();
    later(worker, [thread, last = std::move(last)] {
        last();
        thread->quit();
    });
    if (thread->wait(QDeadlineTimer(limit))) {
        return true;
    }
    qWarning("the %s thread has not ended within %lld ms; it is left behind",
        qPrintable(thread->objectName()), static_cast<long long>(limit.count()));
    return false;
}

/// The events that the server's people belong to, that of the pairing first; also while the desk
/// works with another one, as with one from a file.
QList<EventId> servedEvents(Storage& storage, const DeskSettings& settings)
{
    const auto served = storage
                            .read(Lane::Background,
                                [slug = settings.serverEvent](
                                    UnitOfWork& work) { return work.events().eventBySlug(slug); })
                            .result();
    QList<EventId> events{served && *served ? (*served)->id : settings.event};
    for (const Door& door : settings.besides) {
        if (!events.contains(door.event)) {
            events.append(door.event);
        }
    }
    return events;
}

/// A device that two entries name is one printer: the first of them.
QList<PrinterSetting> eachOnce(const QList<PrinterSetting>& printers)
{
    QList<PrinterSetting> once;
    for (const PrinterSetting& printer : printers) {
        const bool isThere = std::ranges::any_of(
            once, [&printer](const PrinterSetting& one) { return one.address == printer.address; });
        if (!isThere) {
            once.append(printer);
        }
    }
    return once;
}

} // namespace

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

Result<std::unique_ptr<Wiring>> Wiring::open(const QString& dataFolder, const Clock& clock,
    std::chrono::milliseconds patience, PrintService::Begins begins)
{
    auto storage = SqliteStorage::open(dataFolder, clock, patience);
    if (!storage) {
        return storage.error();
    }
    auto wiring = std::unique_ptr<Wiring>(
        new Wiring(std::make_unique<Parts>(dataFolder, std::move(*storage), clock, begins)));
    const auto settings = wiring->settings().load().result();
    if (!settings) {
        return settings.error();
    }
    wiring->applySettings(*settings);
    return wiring;
}

Wiring::Parts::Parts(QString folder, std::unique_ptr<SqliteStorage> opened, const Clock& byClock,
    PrintService::Begins whenToPrint)
    : dataFolder(std::move(folder))
    , clock(byClock)
    , begins(whenToPrint)
    , secrets(dataFolder + u"/secrets"_s)
    , storage(std::move(opened))
    , renderer(Paths::resource(u"fonts"_s))
    , checkIns(*storage, clock, ids)
    , status(*storage, clock)
    , exports(*storage)
    , search(*storage)
    , imports(*storage, clock)
    , settings(*storage)
    , settlement(*storage, clock, ids, sealer)
    , printing(newService())
    , sheets(std::make_unique<SheetService>(*storage, renderer, clock, ids,
          Paths::resource(u"badges"_s), &printers.drawing(), &Registries::sheetPrinter))
    , lanes([this] { return laneService(); }, dataFolder)
    , sync(std::make_unique<SyncService>(*storage, clock, ids, pictureMeans()))
{
    checkIns.trustSignatures(isSignedByEd25519);
    checkIns.askFirst(&sync->enquiries());
    printThread.setObjectName(u"print"_s);
    syncThread.setObjectName(u"sync"_s);
    printing->moveToThread(&printThread);
    sheets->moveToThread(&printThread);
    sync->moveToThread(&syncThread);
    printThread.start();
    syncThread.start();
    // a badge that came out is told to the server
    QObject::connect(printing.get(), &PrintService::jobChanged, sync.get(),
        [service = sync.get()](const PrintJob& job) {
            if (job.state == PrintState::Confirmed) {
                service->wake();
            }
        });
    QObject::connect(&settlement, &SettlementService::changed, sync.get(), &SyncService::wake);
}

std::unique_ptr<PrintService> Wiring::Parts::newService()
{
    auto service = std::make_unique<PrintService>(
        *storage, renderer, clock, ids, Paths::resource(u"badges"_s));
    service->join(printers, begins);
    return service;
}

/// What becomes of a badge is told by the main service, whichever printer it comes out of.
std::unique_ptr<PrintService> Wiring::Parts::laneService()
{
    auto service = newService();
    QObject::connect(service.get(), &PrintService::jobChanged, printing.get(),
        &PrintService::jobChanged, Qt::DirectConnection);
    return service;
}

PictureMeans Wiring::Parts::pictureMeans()
{
    pictureThread.setMaxThreadCount(1);
    return {[this](const QByteArray& bytes) {
                return QtConcurrent::run(&pictureThread, &smallPicture, bytes);
            },
        [folder = dataFolder] { return freeBytes(folder); }};
}

Wiring::Wiring(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
    beginBadgeCheck();
    connect(&m_parts->settings, &SettingsService::changed, this, &Wiring::applySettings);
    connect(&m_parts->settlement, &SettlementService::erased, this, &Wiring::forgetServer);
}

/// It looks at badges for the printers that are set up, as the board knows them.
void Wiring::beginBadgeCheck()
{
    m_parts->badgeCheck = std::make_unique<BadgeCheckService>(
        storage(), m_parts->renderer, clock(), Paths::resource(u"badges"_s), &printers().drawing());
    BadgeCheckService* check = m_parts->badgeCheck.get();
    check->lookOn(std::clamp(QThread::idealThreadCount(), 1, mostLookers), [] {
        // for this thread alone, which Linux lets every thread have: the desk goes first
        setpriority(PRIO_PROCESS, 0, patientNice);
        return std::make_unique<BadgePainter>(Paths::resource(u"fonts"_s));
    });
    check->moveToThread(&m_parts->printThread);
    connect(&printers(), &PrinterBoard::changed, check,
        [check, board = &printers()] { check->setPrinters(board->printers()); });
}

/// Tells everybody of the settings without their event; the server's secrets go with it, and
/// badges, whatever other event is still here.
void Wiring::forgetServer()
{
    if (m_parts) {
        DataFolder::eraseBadges(m_parts->dataFolder);
        m_parts->settings.change([&secrets = m_parts->secrets](const DeskSettings& settings) {
            if (settings.serverUrl.isEmpty()) {
                PretixPairing::forget(secrets);
            }
        });
    }
}

Wiring::~Wiring()
{
    stop();
}

void Wiring::stop(std::chrono::milliseconds limit)
{
    if (!m_parts) {
        return;
    }
    SyncService* sync = m_parts->sync.get();
    PrintService* printing = m_parts->printing.get();
    sync->stop();
    printing->stop();
    m_parts->sheets->cancel(); // what a printer has is taken back before its thread ends
    m_parts->lanes.interrupt();
    const bool syncEnded = end(
        *sync, [sync] { sync->setSource(nullptr, {}); }, limit);
    const bool lanesEnded = m_parts->lanes.end(limit);
    const bool printEnded = end(
        *printing, [printing] { printing->leave(); }, limit);
    m_parts->storage->stop(limit);
    if (!syncEnded || !printEnded || !lanesEnded) {
        static auto* const leftBehind = new QList<Parts*>; // for as long as the process lives
        leftBehind->append(m_parts.release());
    }
    m_parts.reset();
}

Result<void> Wiring::usePrinter(const QString& address)
{
    auto driver = Registries::printer(address, dataFolder());
    if (!driver) {
        return driver.error();
    }
    printing().setDriver(std::move(*driver), address);
    return {};
}

void Wiring::usePrinter(std::unique_ptr<PrinterDriver> driver)
{
    printing().setDriver(std::move(driver), m_applied ? m_applied->printer : QString());
}

PrintService& Wiring::printingAt(const QString& address)
{
    PrintService* lane = m_parts->lanes.at(address);
    return lane == nullptr ? printing() : *lane;
}

Result<PrintJob> Wiring::printNow(PrintJobId job)
{
    QStringList asked;
    for (;;) {
        const auto at = printing().printerFor(job).result();
        if (!at) {
            return at.error();
        }
        asked.append(*at);
        const auto last = printingAt(*at).printNow(job).result();
        const auto next = printing().printerFor(job).result();
        if (!last || !isOpen(last->state) || !next || asked.contains(*next)) {
            return last;
        }
    }
}

void Wiring::askPrinters()
{
    QList<QFuture<Result<void>>> asked;
    for (const DeskPrinter& printer : printers().printers()) {
        asked.append(printingAt(printer.setting.address).ask());
    }
    for (QFuture<Result<void>>& each : asked) {
        each.waitForFinished();
    }
}

void Wiring::useServer(const DeskSettings& settings)
{
    m_isCopy = !settings.serverUrl.isEmpty() && !PairedMachine::isThisOne(secrets());
    const QByteArray token = m_isCopy
        ? QByteArray()
        : secrets().load(PretixPairing::secretName).value_or(QByteArray());
    later(sync(),
        [service = &sync(), settings, token, &clock = clock(), &storage = storage(),
            &kept = m_parts->pace, file = QDir(dataFolder()).filePath(KeptPace::fileName)] {
            if (!settings.serverUrl.isEmpty()
                && (!kept.pace || kept.server != settings.serverUrl)) {
                kept = {settings.serverUrl,
                    std::make_shared<KeptPace>(Pace::Limits(), clock, file, settings.serverUrl)};
            }
            const QList<EventId> served = servedEvents(storage, settings);
            service->setSource(Registries::source(settings, token, clock, kept.pace),
                served.first(), served.mid(1));
        });
    if (m_applied) { // hearing of the same settings once more does not break off what began
        m_applied->serverUrl = settings.serverUrl;
        m_applied->serverEvent = settings.serverEvent;
        m_applied->event = settings.event;
        m_applied->besides = settings.besides;
        m_applied->requestsPerMinute = settings.requestsPerMinute;
    }
}

void Wiring::applySettings(const DeskSettings& settings)
{
    const std::optional<DeskSettings> before = std::exchange(m_applied, settings);
    applyPrinters(settings, before);
    if (!before || settings.serverUrl != before->serverUrl || settings.event != before->event
        || settings.serverEvent != before->serverEvent
        || settings.requestsPerMinute != before->requestsPerMinute
        || settings.otherEvents() != before->otherEvents()) {
        useServer(settings);
    }
}

void Wiring::applyPrinters(const DeskSettings& settings, const std::optional<DeskSettings>& before)
{
    const QList<PrinterSetting> printers = eachOnce(settings.printers());
    if (!before || settings.printers() != before->printers()) {
        m_parts->printers.setPrinters(printers);
    }
    if (!before || settings.printer != before->printer) {
        if (!usePrinter(settings.printer)) {
            usePrinter(std::unique_ptr<PrinterDriver>()); // nobody knows that address; the
                                                          // printer's status says so
        }
    }
    if (!before || settings.printers() != before->printers()) {
        m_parts->lanes.use(printers.mid(1));
    }
}

} // namespace lanyard
