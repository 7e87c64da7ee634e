// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/ReplicaUpdater.h"

#include "ports/SyncSource.h"
#include "support/WhenDone.h"

namespace lanyard {

/// A page in parts that are small enough for one job each. Orders stay whole, since add-ons find
/// their parents within a job.
struct ReplicaUpdater::Chunks
{
    ReplicaPage page;
    QList<QList<SourceAttendee>> parts; ///< at least one, perhaps empty
    qsizetype next = 0;
    ReplicaCounts counts; ///< of the parts applied

    explicit Chunks(const ReplicaPage& from)
        : page(from)
        , parts{{}}
    {
        QList<SourceAttendee> order;
        const auto close = [&] {
            if (!parts.last().isEmpty() && parts.last().size() + order.size() > mostRows) {
                parts.append(QList<SourceAttendee>());
            }
            parts.last().append(order);
            order.clear();
        };
        for (const SourceAttendee& attendee : page.attendees) {
            if (!order.isEmpty() && order.first().attendee.order != attendee.attendee.order) {
                close();
            }
            order.append(attendee);
        }
        close();
    }

    [[nodiscard]] bool isLast() const { return next + 1 == parts.size(); }
};

namespace {

ReplicaCounts& operator+=(ReplicaCounts& sum, const ReplicaCounts& more)
{
    sum.added += more.added;
    sum.changed += more.changed;
    sum.same += more.same;
    sum.gone += more.gone;
    return sum;
}

/// Marks what the page shows to have vanished.
Result<int> markGone(UnitOfWork& work, EventId event, const ReplicaPage& page)
{
    QStringList keep;
    for (const SourceAttendee& attendee : page.attendees) {
        keep.append(attendee.attendee.sourceKey);
    }
    int gone = 0;
    if (!page.wholeOrders.isEmpty()) {
        const auto missing = work.attendees().markMissingGone(event, page.wholeOrders, keep);
        if (!missing) {
            return missing;
        }
        gone += *missing;
    }
    if (page.completesFullPull) {
        const auto unseen = work.attendees().markUnseenGone(event, page.generation);
        if (!unseen) {
            return unseen;
        }
        gone += *unseen;
    }
    return gone;
}

/// One job: some of the page's people; with the first the frame, with the last the cursor.
Result<ReplicaCounts> applyPart(UnitOfWork& work, EventId event, const ReplicaPage& page,
    const QList<SourceAttendee>& part, bool isFirst, bool isLast)
{
    if (isFirst && page.event) {
        if (auto applied = work.events().apply(*page.event, true); !applied) {
            return applied.error();
        }
    }
    ReplicaCounts counts;
    if (!part.isEmpty()) {
        const auto applied = work.attendees().apply(event, part, page.generation);
        if (!applied) {
            return applied;
        }
        counts = *applied;
    }
    if (isLast) {
        const auto gone = markGone(work, event, page);
        if (!gone) {
            return gone.error();
        }
        counts.gone += *gone;
        if (auto kept = work.events().setCursor(event, page.next); !kept) {
            return kept.error();
        }
    }
    return counts;
}

} // namespace

ReplicaUpdater::ReplicaUpdater(Storage& storage, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
{ }

void ReplicaUpdater::setSource(SyncSource* source, EventId event)
{
    m_source = source;
    m_event = event;
    ++m_sourceNumber;
    m_isRunning = false;
}

void ReplicaUpdater::update()
{
    if (m_source == nullptr || m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_attendees = 0;
    m_orders = 0;
    pull();
}

void ReplicaUpdater::pull()
{
    const auto number = m_sourceNumber;
    const auto read = [event = m_event](UnitOfWork& work) { return work.events().cursor(event); };
    whenDone(m_storage.read(Lane::Background, read), this,
        [this, number](const Result<ReplicaCursor>& cursor) {
            if (number != m_sourceNumber) {
                return;
            }
            if (!cursor) {
                finish(cursor.error());
                return;
            }
            whenDone(
                m_source->pull(*cursor), this, [this, number](const Result<ReplicaPage>& page) {
                    if (number == m_sourceNumber) {
                        page ? apply(*page) : finish(page.error());
                    }
                });
        });
}

void ReplicaUpdater::apply(const ReplicaPage& page)
{
    applyNext(std::make_shared<Chunks>(page));
}

void ReplicaUpdater::applyNext(const std::shared_ptr<Chunks>& chunks)
{
    const auto job = [chunks, event = m_event](UnitOfWork& work) {
        return applyPart(work, event, chunks->page, chunks->parts[chunks->next], chunks->next == 0,
            chunks->isLast());
    };
    whenDone(m_storage.write(Lane::Background, job), this,
        [this, chunks, number = m_sourceNumber](const Result<ReplicaCounts>& counts) {
            if (number != m_sourceNumber) {
                return;
            }
            if (!counts) {
                finish(counts.error());
                return;
            }
            chunks->counts += *counts;
            if (!chunks->isLast()) {
                ++chunks->next;
                applyNext(chunks);
                return;
            }
            const ReplicaPage& page = chunks->page;
            m_attendees += int(page.attendees.size());
            m_orders += page.wholeOrders.size();
            Q_EMIT progressed(m_orders, page.total);
            const ReplicaCounts& sum = chunks->counts;
            if (page.event || sum.added + sum.changed + sum.gone > 0) {
                Q_EMIT changed();
            }
            page.more ? pull() : finish(m_attendees);
        });
}

void ReplicaUpdater::finish(const Result<int>& attendees)
{
    m_isRunning = false;
    Q_EMIT finished(attendees);
}

} // namespace lanyard
