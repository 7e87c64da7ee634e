// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Storage.h"

#include <QObject>

#include <memory>

namespace lanyard {

class SyncSource;

/// Brings pages of the list into the replica, at most 200 rows a storage job, so that a desk's
/// check-in never waits long. The cursor is written with the rows it stands for: after a power
/// cut the download goes on where the replica is. On the sync thread.
class ReplicaUpdater : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRows = 200;

    ReplicaUpdater(Storage& storage, QObject* parent);

    /// Not owned. Null: nothing is pulled. A page on its way is dropped.
    void setSource(SyncSource* source, EventId event);
    /// Pulls until the source has no more; nothing when a download runs already.
    void update();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// `pulled` of `total` orders of this download are in; `total` 0: unknown.
    void progressed(qint64 pulled, qint64 total);
    /// Rows changed.
    void changed();
    /// The download came to its end, or failed; `attendees` that came in.
    void finished(const lanyard::Result<int>& attendees);

private:
    struct Chunks;

    void pull();
    void apply(const ReplicaPage& page);
    void applyNext(const std::shared_ptr<Chunks>& chunks);
    void finish(const Result<int>& attendees);

    Storage& m_storage;
    SyncSource* m_source = nullptr;
    EventId m_event;
    quint64 m_sourceNumber = 0; ///< pages of an earlier source are dropped
    bool m_isRunning = false;
    int m_attendees = 0;
    qint64 m_orders = 0;
};

} // namespace lanyard
