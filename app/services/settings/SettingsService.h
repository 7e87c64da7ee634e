// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Storage.h"

#include <QObject>

#include <functional>

namespace lanyard {

/// What this desk remembers, and the event and list it works on. Futures finish after the
/// commit; `changed` follows on the thread that the service lives on.
class SettingsService : public QObject
{
    Q_OBJECT
public:
    explicit SettingsService(Storage& storage, QObject* parent = nullptr);

    QFuture<Result<DeskSettings>> load();
    /// Reads, lets `edit` change, writes; one transaction.
    QFuture<Result<DeskSettings>> change(std::function<void(DeskSettings&)> edit);
    /// Works on that event from now on, on the list of that name (empty: the one chosen
    /// before if it is of this event, else its first). An event without lists gets one for
    /// everybody.
    QFuture<Result<DeskSettings>> chooseEvent(EventId event, const QString& listName = {});

    /// Admits at that list of another event too (empty: the one chosen before, else its first).
    /// UnknownList when there is none of that name; NoEvent when the desk has no door there.
    QFuture<Result<DeskSettings>> chooseBesides(EventId event, const QString& listName = {});
    /// Admits nobody of that other event any more. OutboxWaiting, with their number, while
    /// something of it has not reached the server.
    QFuture<Result<DeskSettings>> leaveBesides(EventId event);

Q_SIGNALS:
    void changed(const lanyard::DeskSettings& settings);

private:
    QFuture<Result<DeskSettings>> announce(QFuture<Result<DeskSettings>> saved);

    Storage& m_storage;
};

} // namespace lanyard
