// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/SearchService.h"

#include "search/FieldMarks.h"
#include "search/Spelling.h"

#include <QHash>
#include <QPromise>
#include <QSet>
#include <QThreadPool>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int documentsAtOnce = 1000;
constexpr int changesAtOnce = 200; ///< each is looked up by itself

using Found = Result<QList<FoundAttendee>>;

/// Adds the event's documents, read in pages, so that the desk's jobs come in between.
Result<void> readDocuments(Storage& storage, const Door& door, QList<SearchDocument>& documents)
{
    AttendeeId after;
    while (true) {
        const auto page
            = storage
                  .read(Lane::Background,
                      [door, after](UnitOfWork& unit) {
                          return unit.attendees().searchDocuments(door, after, documentsAtOnce);
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

Result<PatchedIndex> buildIndex(Storage& storage, const QList<Door>& doors)
{
    readSpellingRules();
    QList<SearchDocument> documents;
    for (const Door& door : doors) {
        if (const auto read = readDocuments(storage, door, documents); !read) {
            return read.error();
        }
    }
    return PatchedIndex(std::make_shared<NameIndex>(documents));
}

Result<PatchedIndex> patchIndex(Storage& storage, const QList<Door>& doors,
    const PatchedIndex& index, const QList<AttendeeId>& who)
{
    QList<SearchDocument> documents;
    for (const Door& door : doors) {
        for (qsizetype at = 0; at < who.size(); at += changesAtOnce) {
            const auto job = [door, some = who.mid(at, changesAtOnce)](UnitOfWork& unit) {
                return unit.attendees().searchDocumentsOf(door, some);
            };
            const auto read = storage.read(Lane::Background, job).result();
            if (!read) {
                return read.error();
            }
            documents.append(*read);
        }
    }
    return index.with(who, documents);
}

QList<EventId> eventsOf(const QList<Door>& doors)
{
    QList<EventId> events;
    for (const Door& door : doors) {
        events.append(door.event);
    }
    return events;
}

bool isInAt(const QList<Door>& doors, const AttendeeRecord& record)
{
    const auto door = std::ranges::find(doors, record.attendee.event, &Door::event);
    return isIn(record.history, door != doors.end() ? door->list : CheckInListId());
}

/// The hits with their rows, and where each matched; who was erased meanwhile is left out. A row
/// knows of a check-in that the index does not know of yet.
Found withRows(
    UnitOfWork& unit, const QList<SearchHit>& hits, const QList<Door>& doors, ComesFirst first)
{
    QList<AttendeeId> ids;
    for (const SearchHit& hit : hits) {
        ids.append(hit.id);
    }
    const auto records = unit.attendees().byIds(ids);
    if (!records) {
        return records.error();
    }
    QHash<AttendeeId, qsizetype> places;
    for (qsizetype i = 0; i < records->size(); ++i) {
        places.insert(records->at(i).attendee.id, i);
    }
    QList<FoundAttendee> found;
    found.reserve(hits.size());
    for (const SearchHit& hit : hits) {
        if (const auto place = places.constFind(hit.id); place != places.constEnd()) {
            found.append({hit, records->at(*place)});
            found.last().hit.isIn = isInAt(doors, found.last().record);
            markElsewhere(found.last());
        }
    }
    std::ranges::stable_sort(found, {}, [first](const FoundAttendee& each) {
        return std::pair(each.hit.tier, each.hit.isIn != (first == ComesFirst::WhoIsIn));
    });
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
        Direction direction = Direction::Entry;
        std::shared_ptr<QPromise<Found>> promise;
    };

    explicit State(Storage& behind)
        : storage(behind)
    {
        pool.setMaxThreadCount(1);
    }

    [[nodiscard]] QFuture<Found> find(const QString& text, int limit, Direction direction) const
    {
        const ComesFirst first
            = direction == Direction::Exit ? ComesFirst::WhoIsIn : ComesFirst::WhoIsOut;
        const QList<SearchHit> hits = index.find(text, limit, nullptr, first);
        if (hits.isEmpty()) {
            return answered(QList<FoundAttendee>());
        }
        return storage.read(Lane::Desk, [hits, doors = doors, first](UnitOfWork& unit) {
            return withRows(unit, hits, doors, first);
        });
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
                find(each.text, each.limit, each.direction).then(QtFuture::Launch::Sync, answer);
            }
        }
    }

    Storage& storage;
    QList<Door> doors;
    PatchedIndex index; ///< of their events, or none while it is being loaded for the first time
    bool isBusy = false; ///< with a load or a change; one at a time
    bool wantsLoad = false;
    bool isBehind = false; ///< a read failed: who changed then is read with all others
    QSet<AttendeeId> changed; ///< to be looked up, after a load that is under way
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

void SearchService::load(const Door& door, const QList<Door>& besides)
{
    State& state = *m_state;
    const QList<Door> doors = QList<Door>{door} + besides;
    if (eventsOf(state.doors) != eventsOf(doors)) {
        state.index = {};
    }
    state.doors = doors;
    state.wantsLoad = true;
    begin();
}

void SearchService::renew(const QList<AttendeeId>& who)
{
    State& state = *m_state;
    if (state.doors.isEmpty()) {
        return;
    }
    state.changed.unite(QSet<AttendeeId>(who.cbegin(), who.cend()));
    state.wantsLoad = state.wantsLoad || std::exchange(state.isBehind, false);
    begin();
}

/// What is wanted most, when nothing is under way.
void SearchService::begin()
{
    State& state = *m_state;
    if (state.isBusy) {
        return;
    }
    const bool many = state.index.changes() + state.changed.size() > mostChanges;
    if (state.wantsLoad || (many && !state.changed.isEmpty())) {
        beginLoading();
    } else if (!state.changed.isEmpty() && state.index.isValid()) {
        beginPatching();
    }
}

void SearchService::beginLoading()
{
    State& state = *m_state;
    state.isBusy = true;
    state.wantsLoad = false;
    state.isBehind = false;
    state.changed.clear(); // they are read with all others
    state.pool.start([this, doors = state.doors, &storage = state.storage] {
        auto built = buildIndex(storage, doors);
        // To the service's thread; dropped when the service is gone by then.
        QMetaObject::invokeMethod(
            this, [this, doors, built = std::move(built)] { finish(doors, built); },
            Qt::QueuedConnection);
    });
}

void SearchService::beginPatching()
{
    State& state = *m_state;
    state.isBusy = true;
    const QSet<AttendeeId> changed = std::exchange(state.changed, {});
    const QList<AttendeeId> who(changed.cbegin(), changed.cend());
    state.pool.start(
        [this, doors = state.doors, index = state.index, who, &storage = state.storage] {
            auto built = patchIndex(storage, doors, index, who);
            QMetaObject::invokeMethod(
                this, [this, doors, built = std::move(built)] { finish(doors, built); },
                Qt::QueuedConnection);
        });
}

void SearchService::finish(const QList<Door>& doors, const Result<PatchedIndex>& built)
{
    State& state = *m_state;
    state.isBusy = false;
    state.isBehind = state.isBehind || !built;
    if (built && eventsOf(doors) == eventsOf(state.doors)) {
        state.index = *built;
    }
    begin();
    if (state.index.isValid()) {
        state.answerWaiting(std::nullopt);
        Q_EMIT ready();
    } else if (!state.isBusy && !built) {
        state.answerWaiting(built.error());
    }
}

bool SearchService::isReady() const
{
    return m_state->index.isValid();
}

bool SearchService::isWanted() const
{
    return !m_state->doors.isEmpty();
}

QFuture<Result<QList<FoundAttendee>>> SearchService::find(
    const QString& text, int limit, Direction direction)
{
    State& state = *m_state;
    if (state.index.isValid()) {
        return state.find(text, limit, direction);
    }
    if (!state.isBusy && isWanted()) {
        return answered(Found(failure(ErrorCode::NoEvent)));
    }
    const auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    state.waiting.append({text, limit, direction, promise});
    return promise->future();
}

} // namespace lanyard
