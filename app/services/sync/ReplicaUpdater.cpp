// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/ReplicaUpdater.h"

#include "ports/SyncSource.h"
#include "support/WhenDone.h"

#include <algorithm>

namespace lanyard {

/// Some rows of a page. With its first rows goes the frame, with its last the cursor.
struct ReplicaUpdater::Part
{
    std::shared_ptr<const ReplicaPage> page;
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isFirst() const { return begin == 0; }

    [[nodiscard]] bool isLast() const { return end == page->attendees.size(); }

    [[nodiscard]] QList<SourceAttendee> attendees() const
    {
        return page->attendees.mid(begin, end - begin);
    }
};

namespace {

/// Where a part of `page` that begins at `begin` ends, with at most `room` rows. Orders stay whole,
/// since add-ons find their parents within a job; `mustGoOn`: an order larger than that goes too.
qsizetype endOfPart(const ReplicaPage& page, qsizetype begin, qsizetype room, bool mustGoOn)
{
    const auto& rows = page.attendees;
    if (rows.size() - begin <= room) {
        return rows.size();
    }
    const auto isBorder = [&rows](qsizetype at) {
        return at == rows.size() || rows[at].attendee.order != rows[at - 1].attendee.order;
    };
    qsizetype end = begin + room;
    while (end > begin && !isBorder(end)) {
        --end;
    }
    if (end == begin && mustGoOn) {
        for (end = begin + room; !isBorder(end); ++end) { }
    }
    return end;
}

ReplicaCounts& operator+=(ReplicaCounts& sum, const ReplicaCounts& more)
{
    sum.added += more.added;
    sum.changed += more.changed;
    sum.same += more.same;
    sum.gone += more.gone;
    sum.touched += more.touched;
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

/// Not when the event was erased since the page was asked for: nobody of it is brought back.
bool isStillHere(UnitOfWork& work, EventId event, const ReplicaPage& page)
{
    const auto known = work.events().event(event);
    return known && *known && (!page.event || page.event->event.slug == (*known)->slug);
}

/// Writes one part of a page.
template <typename Part>
Result<ReplicaCounts> apply(UnitOfWork& work, EventId event, const Part& part)
{
    const ReplicaPage& page = *part.page;
    if (!isStillHere(work, event, page)) {
        return failure(ErrorCode::Cancelled);
    }
    if (part.isFirst() && page.event) {
        if (auto applied = work.events().apply(*page.event, true); !applied) {
            return applied.error();
        }
        if (auto erased = work.answerFiles().eraseTaken(); !erased) { // a frame comes now and then
            return erased.error();
        }
    }
    ReplicaCounts counts;
    if (part.end > part.begin) {
        const auto applied = work.attendees().apply(event, part.attendees(), page.generation);
        if (!applied) {
            return applied;
        }
        counts = *applied;
    }
    if (part.isLast()) {
        const auto gone = markGone(work, event, page);
        if (!gone) {
            return gone.error();
        }
        counts.gone += *gone;
    }
    return counts;
}

struct Written
{
    qsizetype parts = 0;
    qsizetype rows = 0;
    ReplicaCounts counts;
};

/// Writes parts; where a desk waits, no more than is enough.
template <typename Parts>
Result<Written> applyAll(UnitOfWork& work, EventId event, const Parts& parts)
{
    Written written;
    const ReplicaCursor* cursor = nullptr; ///< behind the last page that is wholly written
    for (const auto& part : parts) {
        const qsizetype rows = std::max<qsizetype>(part.end - part.begin, 1); // a page costs too
        if (written.parts > 0 && written.rows + rows > ReplicaUpdater::enoughRows
            && work.isDeskBusy()) {
            break;
        }
        const auto applied = apply(work, event, part);
        if (!applied) {
            return applied.error();
        }
        ++written.parts;
        written.rows += rows;
        written.counts += *applied;
        if (part.isLast()) {
            cursor = &part.page->next;
        }
    }
    if (cursor != nullptr) {
        if (auto kept = work.events().setCursor(event, *cursor); !kept) {
            return kept.error();
        }
    }
    return written;
}

/// Where an event's download begins, and what it is called.
Result<std::pair<ReplicaCursor, QString>> startOf(UnitOfWork& work, EventId event)
{
    auto cursor = work.events().cursor(event);
    const auto found = work.events().event(event);
    if (!cursor) {
        return cursor.error();
    }
    if (!found) {
        return found.error();
    }
    return std::pair(*cursor, *found ? (*found)->name : QString());
}

/// It is the same for every event.
bool isOfServer(const Error& error)
{
    return error.code == ErrorCode::NoNetwork || error.code == ErrorCode::ServerUntrusted
        || error.code == ErrorCode::ServerRevoked;
}

} // namespace

ReplicaUpdater::ReplicaUpdater(Storage& storage, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
{ }

void ReplicaUpdater::setSource(SyncSource* source, EventId event, const QList<EventId>& besides)
{
    reset();
    m_source = source;
    m_events = QList<EventId>{event} + besides;
    m_event = event;
}

void ReplicaUpdater::reset()
{
    ++m_run;
    m_isRunning = false;
    m_isPulling = false;
    m_isWriting = false;
    m_pages.clear();
    m_written = 0;
    m_rows = 0;
    m_next.reset();
    m_pullError.reset();
}

void ReplicaUpdater::update()
{
    if (m_source == nullptr || m_isRunning) {
        return;
    }
    m_attendees = 0;
    m_failed.reset();
    m_event = m_events.first();
    begin();
}

void ReplicaUpdater::begin()
{
    m_isRunning = true;
    m_orders = 0;
    const auto read = [event = m_event](UnitOfWork& work) { return startOf(work, event); };
    whenDone(m_storage.read(Lane::Background, read), this,
        [this, run = m_run](const Result<std::pair<ReplicaCursor, QString>>& start) {
            if (run != m_run) {
                return;
            }
            if (!start) {
                finish(start.error());
                return;
            }
            m_eventName = start->second;
            pull(start->first);
        });
}

void ReplicaUpdater::pull(const ReplicaCursor& cursor)
{
    m_isPulling = true;
    m_next.reset();
    ReplicaCursor whose = cursor;
    whose.event = m_event;
    whenDone(m_source->pull(whose), this, [this, run = m_run](const Result<ReplicaPage>& page) {
        if (run != m_run) {
            return;
        }
        m_isPulling = false;
        if (page) {
            take(*page);
        } else {
            m_pullError = page.error();
        }
        goOn();
    });
}

void ReplicaUpdater::take(const ReplicaPage& page)
{
    m_rows += page.attendees.size();
    m_pages.push_back(std::make_shared<const ReplicaPage>(page));
    if (page.more) {
        m_next = page.next;
    }
}

/// Writes what is there, pulls what there is room for, or ends.
void ReplicaUpdater::goOn()
{
    if (!m_isWriting && !m_pages.empty()) {
        write(nextParts());
    }
    // one job may be written and another wait: a page begins anew when its list changed meanwhile
    if (!m_isPulling && m_next && m_rows + qsizetype(m_pages.size()) < 2 * mostRows) {
        pull(*m_next);
    }
    if (!m_isWriting && !m_isPulling) {
        m_pullError ? finish(*m_pullError) : finish(m_attendees);
    }
}

ReplicaUpdater::Parts ReplicaUpdater::nextParts() const
{
    Parts parts;
    qsizetype room = mostRows;
    qsizetype begin = m_written;
    for (const auto& page : m_pages) {
        do {
            const qsizetype most = std::clamp<qsizetype>(room, 0, enoughRows);
            const qsizetype end = endOfPart(*page, begin, most, parts.isEmpty());
            if (room <= 0 || (end == begin && !page->attendees.isEmpty())) {
                return parts;
            }
            parts.append({page, begin, end});
            room -= std::max<qsizetype>(end - begin, 1);
            begin = end;
        } while (!parts.last().isLast());
        begin = 0;
    }
    return parts;
}

void ReplicaUpdater::write(const Parts& parts)
{
    m_isWriting = true;
    const auto job
        = [parts, event = m_event](UnitOfWork& work) { return applyAll(work, event, parts); };
    whenDone(m_storage.write(Lane::Background, job), this,
        [this, parts, run = m_run](const Result<Written>& written) {
            if (run != m_run) {
                return;
            }
            if (!written) {
                finish(written.error());
                return;
            }
            m_isWriting = false;
            const Parts done = parts.first(written->parts);
            drop(done);
            noteWritten(done, written->counts);
            if (run == m_run) { // who was told may have ended this download
                goOn();
            }
        });
}

/// They are written.
void ReplicaUpdater::drop(const Parts& parts)
{
    for (const Part& part : parts) {
        m_rows -= part.end - part.begin;
        m_written = part.end;
        if (part.isLast()) {
            m_pages.pop_front();
            m_written = 0;
        }
    }
}

void ReplicaUpdater::noteWritten(const Parts& parts, const ReplicaCounts& counts)
{
    bool isFrame = false;
    for (const Part& part : parts) {
        isFrame = isFrame || part.page->event;
        m_attendees += int(part.end - part.begin);
        m_orders += part.isLast() ? part.page->wholeOrders.size() : 0;
    }
    const auto run = m_run;
    Q_EMIT progressed(m_orders, parts.last().page->total);
    if (run == m_run && (isFrame || counts.added + counts.changed + counts.gone > 0)) {
        const bool isToldWhole = !isFrame && counts.gone == 0;
        Q_EMIT changed(m_event, isToldWhole ? counts.touched : QList<AttendeeId>());
    }
}

void ReplicaUpdater::finish(const Result<int>& attendees)
{
    const Result<int> end = attendees;
    reset();
    if (!end && isOfServer(end.error())) {
        Q_EMIT finished(end);
        return;
    }
    if (!end && !m_failed) {
        m_failed = named(end.error());
    }
    if (m_event != m_events.last()) {
        m_event = m_events.at(m_events.indexOf(m_event) + 1);
        begin();
        return;
    }
    Q_EMIT finished(m_failed ? Result<int>(*m_failed) : end);
}

/// What fails of the desk's own event is the desk's trouble, told as it is. Of another it is that
/// event's: the server answers, and the desk goes on.
Error ReplicaUpdater::named(const Error& error) const
{
    if (m_event == m_events.first()) {
        return error;
    }
    const bool isAnswer
        = error.code == ErrorCode::ServerNoEvent || error.code == ErrorCode::ServerUnclear;
    Error told = error;
    told.code = isAnswer ? ErrorCode::ServerRefused : error.code;
    const QString words = error.args.value(0, error.detail);
    told.args = QStringList{m_eventName + QStringLiteral(": ") + words} + error.args.mid(1);
    return told;
}

} // namespace lanyard
