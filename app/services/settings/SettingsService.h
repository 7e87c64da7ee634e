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

Q_SIGNALS:
    void changed(const lanyard::DeskSettings& settings);

private:
    QFuture<Result<DeskSettings>> announce(QFuture<Result<DeskSettings>> saved);

    Storage& m_storage;
};

} // namespace lanyard
