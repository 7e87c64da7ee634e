// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/SearchService.h"

#include "search/NameIndex.h"

#include <QHash>
#include <QPromise>
#include <QThreadPool>

namespace lanyard {

namespace {

constexpr int documentsAtOnce = 2000;

using Found = Result<QList<FoundAttendee>>;
using Index = std::shared_ptr<const NameIndex>;

/// Adds the event's documents, read in pages, so that the desk's jobs come in between.
Result<void> readDocuments(Storage& storage, EventId event, QList<SearchDocument>& documents)
{
    AttendeeId after;
    while (true) {
        const auto page
            = storage
                  .read(Lane::Background,
                      [event, after](UnitOfWork& unit) {
                          return unit.attendees().searchDocuments(event, after, documentsAtOnce);
                      })
                  .result();
        if (!page) {
            return page.error();
        }
        if (page->isEmpty()) {
            return {};
        }
        documents.append(*page);
        after = page->last().id;
    }
}

Result<Index> buildIndex(Storage& storage, const QList<EventId>& events)
{
    QList<SearchDocument> documents;
    for (const EventId event : events) {
        if (const auto read = readDocuments(storage, event, documents); !read) {
            return read.error();
        }
    }
    return Index(std::make_shared<NameIndex>(documents));
}

/// The hits with their rows; who was erased meanwhile is left out.
Found withRows(UnitOfWork& unit, const QList<SearchHit>& hits)
{
    QList<AttendeeId> ids;
    for (const SearchHit& hit : hits) {
        ids.append(hit.id);
    }
    const auto records = unit.attendees().byIds(ids);
    if (!records) {
        return records.error();
    }
    QHash<AttendeeId, AttendeeRecord> byId;
    for (const AttendeeRecord& record : *records) {
        byId.insert(record.attendee.id, record);
    }
    QList<FoundAttendee> found;
    for (const SearchHit& hit : hits) {
        if (const auto record = byId.constFind(hit.id); record != byId.constEnd()) {
            found.append({hit, *record});
        }
    }
    return found;
}

QFuture<Found> answered(Found found)
{
    QPromise<Found> promise;
    promise.start();
    promise.addResult(std::move(found));
    promise.finish();
    return promise.future();
}

} // namespace

struct SearchService::State
{
    struct Waiting
    {
        QString text;
        int limit = 0;
        std::shared_ptr<QPromise<Found>> promise;
    };

    explicit State(Storage& behind)
        : storage(behind)
    {
        pool.setMaxThreadCount(1);
    }

    [[nodiscard]] QFuture<Found> find(const QString& text, int limit) const
    {
        const QList<SearchHit> hits = index->find(text, limit);
        if (hits.isEmpty()) {
            return answered(QList<FoundAttendee>());
        }
        return storage.read(Lane::Desk, [hits](UnitOfWork& unit) { return withRows(unit, hits); });
    }

    void answerWaiting(const std::optional<Error>& failed)
    {
        for (const Waiting& each : std::exchange(waiting, {})) {
            const auto answer = [promise = each.promise](const Found& found) {
                promise->addResult(found);
                promise->finish();
            };
            if (failed) {
                answer(Found(*failed));
            } else {
                find(each.text, each.limit).then(QtFuture::Launch::Sync, answer);
            }
        }
    }

    Storage& storage;
    QList<EventId> events;
    Index index; ///< of `events`, or none while it is being loaded for the first time
    bool loading = false;
    bool stale = false; ///< asked to load again while loading
    QList<Waiting> waiting;
    QThreadPool pool; ///< last, so that its thread ends first
};

SearchService::SearchService(Storage& storage, QObject* parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(storage))
{ }

SearchService::~SearchService()
{
    m_state->pool.waitForDone();
    m_state->answerWaiting(failure(ErrorCode::Cancelled));
}

void SearchService::load(EventId event, const QList<EventId>& besides)
{
    const QList<EventId> events = QList<EventId>{event} + besides;
    if (m_state->events != events) {
        m_state->events = events;
        m_state->index.reset();
    }
    load();
}

void SearchService::load()
{
    State& state = *m_state;
    if (state.loading) {
        state.stale = true;
        return;
    }
    state.loading = true;
    state.pool.start([this, events = state.events, &storage = state.storage] {
        auto built = buildIndex(storage, events);
        // To the service's thread; dropped when the service is gone by then.
        QMetaObject::invokeMethod(
            this, [this, events, built = std::move(built)] { finishLoading(events, built); },
            Qt::QueuedConnection);
    });
}

void SearchService::finishLoading(
    const QList<EventId>& events, const Result<std::shared_ptr<const NameIndex>>& built)
{
    State& state = *m_state;
    state.loading = false;
    const bool again = std::exchange(state.stale, false);
    if (built && events == state.events) {
        state.index = *built;
    }
    if (again) {
        load();
    }
    if (state.index) {
        state.answerWaiting(std::nullopt);
        Q_EMIT ready();
    } else if (!state.loading && !built) {
        state.answerWaiting(built.error());
    }
}

bool SearchService::isReady() const
{
    return m_state->index != nullptr;
}

QFuture<Result<QList<FoundAttendee>>> SearchService::find(const QString& text, int limit)
{
    State& state = *m_state;
    if (state.index) {
        return state.find(text, limit);
    }
    if (!state.loading) {
        return answered(Found(failure(ErrorCode::NoEvent)));
    }
    const auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    state.waiting.append({text, limit, promise});
    return promise->future();
}

} // namespace lanyard
