// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/ServerAnswer.h"
#include "outbox/OutboxEntry.h"
#include "ports/Clock.h"
#include "ports/Storage.h"

#include <QHash>
#include <QMutex>
#include <QObject>

#include <atomic>
#include <memory>

namespace lanyard {

class SyncSource;

/// Asks the server for check-ins while people wait, and lets none wait longer than was said. While
/// an answer is late nobody else waits for one, so a server that hangs costs one person's patience.
/// On the sync thread; `isOpen`, `device` and `ask` from any.
class EnquiryService : public QObject
{
    Q_OBJECT

public:
    EnquiryService(Storage& storage, const Clock& clock, QObject* parent);

    /// Not owned. Null: nothing is asked. Answers of the source before are no longer heard.
    /// `besides`: other events of the desk.
    void setSource(SyncSource* source, EventId event, const QList<EventId>& besides = {});

    /// Whether the server answered when it was last heard of.
    void setOnline(bool online) { m_online = online; }

    /// Whether an answer can be hoped for.
    [[nodiscard]] bool isOpen() const { return m_online && m_late == 0; }

    /// As which device it asks (`SyncSource::device`).
    [[nodiscard]] QString device() const;

    /// When this process last asked each question that the server has not answered, by the wall
    /// clock as it is now: the time on disk is that of the clock as it was then. On the sync
    /// thread.
    [[nodiscard]] QHash<Nonce, QDateTime> askedAt() const;

    /// The server's answer; `Unclear` when none is there at monotonic `deadlineMs`.
    QFuture<ServerAnswer> ask(const OutboxEntry& entry, qint64 deadlineMs);

Q_SIGNALS:
    /// An answer came late, and what it settles is on disk.
    void heardLate();

private:
    struct Asking;

    struct Asked
    {
        qint64 lastMs = 0; ///< monotonic
        int open = 0; ///< questions that may be on their way
    };

    void begin(const OutboxEntry& entry, const std::shared_ptr<Asking>& asking);
    void note(const Nonce& nonce);
    void noteAnswered(const Nonce& nonce, const ServerAnswer& answer);
    void hear(const std::shared_ptr<Asking>& asking, const ServerAnswer& answer);
    void settle(const Asking& asking, const ServerAnswer& answer);

    Storage& m_storage;
    const Clock& m_clock;
    SyncSource* m_source = nullptr;
    QList<EventId> m_events;
    quint64 m_sourceNumber = 0;
    mutable QMutex m_deviceLock;
    QString m_device; ///< under that lock
    QHash<Nonce, Asked> m_asked;
    std::atomic<bool> m_online = false;
    std::atomic<int> m_late = 0; ///< answers that people were not told of, and are still to come
};

} // namespace lanyard
