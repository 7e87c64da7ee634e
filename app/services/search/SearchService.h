// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/Door.h"
#include "ports/Storage.h"
#include "search/PatchedIndex.h"

#include <QObject>

#include <memory>

namespace lanyard {

/// Finds attendees by words, as you type. Keeps an in-memory index of the desk's events, built on a
/// thread of its own; who changed since then stands in a small one beside it until the next. Lives
/// on the UI thread; never blocks it.
class SearchService : public QObject
{
    Q_OBJECT
public:
    /// Rows that a screen shows before anybody scrolls: enough to be read before the others.
    static constexpr int firstRows = 12;
    /// People in the small index; with more of them the large one is built anew.
    static constexpr int mostChanges = 2000;

    explicit SearchService(Storage& storage, QObject* parent = nullptr);
    ~SearchService() override;

    /// Loads the index of the door's event and of those `besides` it; `ready()` follows. Call again
    /// when anything may have changed.
    void load(const Door& door, const QList<Door>& besides = {});
    /// These people changed, came or were erased, or checked in; `ready()` follows.
    void renew(const QList<AttendeeId>& who);
    [[nodiscard]] bool isReady() const;

    [[nodiscard]] bool isWanted() const; ///< load() was called

    /// Best first, each with its row; of those that match equally well first who may yet go that
    /// way. Waits for the events' first index, also where `load` is still
    /// to come; later loads are swapped in when they are done. `NoEvent` where the first one
    /// failed.
    QFuture<Result<QList<FoundAttendee>>> find(
        const QString& text, int limit = 50, Direction direction = Direction::Entry);

Q_SIGNALS:
    /// What is found by now is as it was when this was asked for.
    void ready();

private:
    struct State;
    void begin();
    void beginLoading();
    void beginPatching();
    void finish(const QList<Door>& doors, const Result<PatchedIndex>& built);

    std::unique_ptr<State> m_state;
};

} // namespace lanyard
