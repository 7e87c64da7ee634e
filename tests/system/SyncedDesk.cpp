// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncedDesk.h"

#include "FilePrinter.h"
#include "HttpClient.h"
#include "PacedTransport.h"
#include "Places.h"
#include "PretixPairing.h"
#include "PretixSyncSource.h"
#include "sync/EnquiryService.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 180'000;

template <typename T>
T await(const QFuture<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, longestMs)) {
        qFatal("desk: no end");
    }
    return future.result();
}

QString resource(const QString& name)
{
    return sourcePath() + u"/resources/"_s + name;
}

} // namespace

SyncedDesk::SyncedDesk(PretixRig& rig, const QString& profile)
    : cable(rig.url())
    , m_painter(resource(u"fonts"_s))
{
    auto storage = SqliteStorage::open(m_folder.path(), m_clock);
    if (!storage) {
        qFatal("desk: %s", qPrintable(storage.error().detail));
    }
    m_storage = std::move(*storage);
    m_checkIns = std::make_unique<CheckInService>(*m_storage, m_clock, m_ids);
    m_printing = std::make_unique<PrintService>(
        *m_storage, m_painter, m_clock, m_ids, resource(u"badges"_s));
    auto printer = FilePrinter::open(m_folder.filePath(u"badges"_s), u"pdf"_s);
    m_printing->setDriver(std::move(*printer));
    m_sync = std::make_unique<SyncService>(*m_storage, m_clock, m_ids);
    QObject::connect(m_sync.get(), &SyncService::statusChanged, m_sync.get(),
        [this](const SyncStatus& status) { m_status = status; });
    pairWith(rig, profile);
}

SyncedDesk::~SyncedDesk()
{
    m_sync.reset();
    m_printing.reset();
}

void SyncedDesk::pairWith(PretixRig& rig, const QString& profile)
{
    PretixPairing pairing(m_secrets, std::make_unique<HttpClient>());
    const auto code = taken(PretixPairing::read(cable.url().toString(), rig.takeToken(profile)));
    const Pairing paired = taken(await(pairing.pair(code, u"system test"_s)));
    const OfferedEvent offered
        = taken(PretixPairing::choose(paired, rig.told().value(u"event"_s).toString()));
    m_device = paired.device;
    const auto job = [&](UnitOfWork& work) -> Result<EventId> {
        SourceEvent source;
        source.event.slug = offered.slug;
        const auto id = work.events().apply(source, false);
        DeskSettings settings;
        settings.event = id.value_or(EventId());
        settings.badgeTemplate = u"label-62x100"_s;
        const auto saved = work.settings().save(settings);
        return saved ? id : Result<EventId>(saved.error());
    };
    m_event = taken(m_storage->write(Lane::Desk, job).result());
    const PretixServer server{QUrl(paired.url), paired.organizer, offered.slug,
        taken(m_secrets.load(PretixPairing::secretName))};
    // a cable that swallows is noticed sooner than at a real desk
    HttpClient::Limits limits;
    limits.silence = std::chrono::seconds(15);
    auto http = std::make_unique<PacedTransport>(
        std::make_unique<HttpClient>(limits), m_clock, Pace::Limits());
    m_sync->setSource(
        std::make_unique<PretixSyncSource>(server, m_clock, std::move(http)), m_event);
}

void SyncedDesk::askFirst(std::chrono::milliseconds patience)
{
    const auto job = [patience](UnitOfWork& work) -> Result<bool> {
        auto settings = work.settings().load();
        if (!settings) {
            return settings.error();
        }
        settings->confirmWithinMs = patience.count();
        const auto saved = work.settings().save(*settings);
        return saved ? Result<bool>(true) : Result<bool>(saved.error());
    };
    taken(m_storage->write(Lane::Desk, job).result());
    m_checkIns->askFirst(&m_sync->enquiries());
}

Result<SyncRound> SyncedDesk::syncOnce()
{
    return await(m_sync->once());
}

CheckInListId SyncedDesk::list(const QString& name)
{
    const auto lists = read([this](UnitOfWork& work) { return work.events().lists(m_event); });
    for (const CheckInList& one : lists) {
        if (one.name == name) {
            return one.id;
        }
    }
    qFatal("desk: no list %s", qPrintable(name));
    return {};
}

CheckInOutcome SyncedDesk::checkIn(const QString& token, const QString& onList, Direction direction)
{
    CheckInRequest request;
    request.who = TicketToken{token};
    request.list = list(onList);
    request.direction = direction;
    return taken(await(m_checkIns->checkIn(request)));
}

CheckIn SyncedDesk::undo(const CheckIn& checkIn)
{
    return taken(await(m_checkIns->undo(checkIn.id, u"wrong person"_s, u"Meera"_s)));
}

QString SyncedDesk::print(PrintJobId job)
{
    const PrintJob printed = taken(await(m_printing->printNow(job)));
    if (printed.state != PrintState::Confirmed) {
        qWarning("desk: %s", qPrintable(printed.problem));
    }
    return printed.output;
}

QList<AttendeeRecord> SyncedDesk::everybody()
{
    return read(
        [this](UnitOfWork& work) { return work.attendees().page(m_event, AttendeeId(), 100'000); });
}

std::optional<AttendeeRecord> SyncedDesk::byToken(const QString& token)
{
    const auto found = read([&](UnitOfWork& work) {
        return work.attendees().byToken(m_event, TicketToken{token}, false);
    });
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

OutboxCounts SyncedDesk::outbox()
{
    return read([this](UnitOfWork& work) { return work.outbox().counts(m_event); });
}

QList<OutboxEntry> SyncedDesk::quarantined()
{
    return read(
        [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Quarantined, 100); });
}

} // namespace lanyard
