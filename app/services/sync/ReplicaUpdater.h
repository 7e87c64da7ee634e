// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Storage.h"

#include <QObject>

#include <deque>
#include <memory>

namespace lanyard {

class SyncSource;

/// Brings pages of the list into the replica, as many at once as are there (a commit costs as much
/// as many rows), and ends a storage job for a desk that waits or is at work, so that a check-in
/// never waits long. While one job is written the next pages are pulled. The cursor
/// is written with the rows it stands for: after a power cut the download goes on where the replica
/// is. Events of a desk come one after the other; one that fails holds up none. On the sync thread.
class ReplicaUpdater : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRows = 2000; ///< a storage job, …
    static constexpr int enoughRows = 200; ///< … no more than these where a desk waits

    ReplicaUpdater(Storage& storage, QObject* parent);

    /// Not owned. Null: nothing is pulled. A page on its way is dropped. `besides`: other events
    /// of the desk.
    void setSource(SyncSource* source, EventId event, const QList<EventId>& besides = {});
    /// Pulls until the source has no more of any event; nothing when a download runs already.
    void update();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// `pulled` of `total` orders of this download are in; `total` 0: unknown.
    void progressed(qint64 pulled, qint64 total);
    /// Rows changed: those of `who`, or, when nobody is named, any of the event's.
    void changed(lanyard::EventId event, const QList<lanyard::AttendeeId>& who);
    /// The download came to its end, or failed; `attendees` that came in. What failed of one event
    /// alone is told with its name.
    void finished(const lanyard::Result<int>& attendees);

private:
    struct Part;
    using Parts = QList<Part>;

    void reset();
    void begin();
    [[nodiscard]] Error named(const Error& error) const;
    void pull(const ReplicaCursor& cursor);
    void take(const ReplicaPage& page);
    void goOn();
    [[nodiscard]] Parts nextParts() const;
    void write(const Parts& parts);
    void drop(const Parts& parts);
    void noteWritten(const Parts& parts, const ReplicaCounts& counts);
    void finish(const Result<int>& attendees);

    Storage& m_storage;
    SyncSource* m_source = nullptr;
    QList<EventId> m_events;
    EventId m_event; ///< whose turn it is
    QString m_eventName;
    std::optional<Error> m_failed; ///< the first event that did
    quint64 m_run = 0; ///< what an earlier download still has on its way is dropped
    bool m_isRunning = false;
    bool m_isPulling = false;
    bool m_isWriting = false;
    std::deque<std::shared_ptr<const ReplicaPage>> m_pages; ///< pulled and not wholly written
    qsizetype m_written = 0; ///< rows of the first of them
    qsizetype m_rows = 0; ///< of all of them that are not written
    std::optional<ReplicaCursor> m_next; ///< of the page to pull; none: there is no more
    std::optional<Error> m_pullError; ///< told once what came before it is written
    int m_attendees = 0;
    qint64 m_orders = 0;
};

} // namespace lanyard
