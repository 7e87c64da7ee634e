// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Wiring.h"

#include "Ed25519.h"
#include "Paths.h"
#include "Registries.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Runs `f` on the thread of `object` and waits for it; at once when that is this thread.
template <typename F>
void there(QObject& object, F f)
{
    const auto kind = object.thread() == QThread::currentThread() ? Qt::DirectConnection
                                                                  : Qt::BlockingQueuedConnection;
    QMetaObject::invokeMethod(&object, std::move(f), kind);
}

void end(QThread& thread)
{
    thread.quit();
    thread.wait(5000);
}

} // namespace

Result<std::unique_ptr<Wiring>> Wiring::open(const QString& dataFolder)
{
    static const SystemClock clock; // the storage outlives no one who could ask it for the time
    auto storage = SqliteStorage::open(dataFolder, clock);
    if (!storage) {
        return storage.error();
    }
    auto wiring = std::unique_ptr<Wiring>(new Wiring(dataFolder, std::move(*storage)));
    const auto settings = wiring->m_settings.load().result();
    if (!settings) {
        return settings.error();
    }
    wiring->applySettings(*settings);
    return wiring;
}

Wiring::Wiring(QString dataFolder, std::unique_ptr<SqliteStorage> storage)
    : m_dataFolder(std::move(dataFolder))
    , m_secrets(m_dataFolder + u"/secrets"_s)
    , m_storage(std::move(storage))
    , m_renderer(Paths::resource(u"fonts"_s))
    , m_checkIns(*m_storage, m_clock, m_ids)
    , m_status(*m_storage)
    , m_exports(*m_storage)
    , m_search(*m_storage)
    , m_imports(*m_storage, m_clock)
    , m_settings(*m_storage)
    , m_printing(std::make_unique<PrintService>(
          *m_storage, m_renderer, m_clock, m_ids, Paths::resource(u"badges"_s)))
    , m_sync(std::make_unique<SyncService>(*m_storage, m_clock, m_ids))
{
    m_checkIns.trustSignatures(isSignedByEd25519);
    m_printThread.setObjectName(u"print"_s);
    m_syncThread.setObjectName(u"sync"_s);
    m_printing->moveToThread(&m_printThread);
    m_sync->moveToThread(&m_syncThread);
    m_printThread.start();
    m_syncThread.start();
    connect(&m_settings, &SettingsService::changed, this, &Wiring::applySettings);
    // a badge that came out is told to the server
    connect(m_printing.get(), &PrintService::jobChanged, m_sync.get(), [this](const PrintJob& job) {
        if (job.state == PrintState::Confirmed) {
            m_sync->wake();
        }
    });
}

Wiring::~Wiring()
{
    m_sync->stop();
    there(*m_sync, [this] { m_sync->setSource(nullptr, {}); });
    end(m_syncThread);
    there(*m_printing, [this] { m_printing->setDriver(nullptr); });
    end(m_printThread);
    m_storage->stop();
}

Result<void> Wiring::usePrinter(const QString& address)
{
    auto driver = Registries::printer(address, m_dataFolder);
    if (!driver) {
        return driver.error();
    }
    there(*m_printing, [this, &driver] { m_printing->setDriver(std::move(*driver)); });
    return {};
}

void Wiring::useServer(const DeskSettings& settings)
{
    const auto token = m_secrets.load(u"server-token"_s);
    there(*m_sync, [&] {
        m_sync->setSource(
            Registries::source(settings, token.value_or(QByteArray()), m_clock), settings.event);
    });
}

void Wiring::applySettings(const DeskSettings& settings)
{
    const std::optional<DeskSettings> before = std::exchange(m_applied, settings);
    if (!before || settings.printer != before->printer) {
        // an address nobody knows leaves the desk without a printer; its status says so
        (void)usePrinter(settings.printer);
    }
    if (!before || settings.serverUrl != before->serverUrl || settings.event != before->event
        || settings.serverEvent != before->serverEvent) {
        useServer(settings);
    }
}

} // namespace lanyard
