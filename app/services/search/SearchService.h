// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Storage.h"

#include <QObject>

#include <memory>

namespace lanyard {

class NameIndex;

/// Finds attendees by words, as you type. Keeps an in-memory index of the desk's events, rebuilt
/// on a thread after a change. Lives on the UI thread; never blocks it.
class SearchService : public QObject
{
    Q_OBJECT
public:
    explicit SearchService(Storage& storage, QObject* parent = nullptr);
    ~SearchService() override;

    /// Loads the index of the event and of those `besides` it; `ready()` follows. Call again after
    /// an import or a sync page.
    void load(EventId event, const QList<EventId>& besides = {});
    [[nodiscard]] bool isReady() const;

    /// Best first, each with its row. While the events' first index is being loaded, waits for it;
    /// later loads are swapped in when they are done. `NoEvent` before the first `load`.
    QFuture<Result<QList<FoundAttendee>>> find(const QString& text, int limit = 50);

Q_SIGNALS:
    void ready();

private:
    struct State;
    void load();
    void finishLoading(
        const QList<EventId>& events, const Result<std::shared_ptr<const NameIndex>>& built);

    std::unique_ptr<State> m_state;
};

} // namespace lanyard
