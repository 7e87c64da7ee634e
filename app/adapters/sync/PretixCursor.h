// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/ReplicaPage.h"

#include <QJsonArray>

namespace lanyard {

/// Where a download from pretix stands. First the event's frame, then every order ("full"), then
/// for ever the orders changed since ("delta"), with the frame again now and then. Each `now` is by
/// the server's clock where that is known: nothing here is to depend on when a desk's was set.
struct PretixCursor
{
    enum class Phase { Frame, Full, Delta };
    Phase phase = Phase::Frame;
    bool full = true; ///< a full download is wanted or under way
    QString page; ///< query of the next page; empty: the first
    qint64 count = 0; ///< orders on all pages, as the page before told; 0: not known
    QString since; ///< `X-Page-Generated` that the next delta begins at, as the server wrote it
    QString began; ///< `X-Page-Generated` of the first page of the pass under way
    qint64 generation = 0; ///< milliseconds since the epoch: higher than any before
    qint64 frameAt = 0; ///< when the frame was read, milliseconds since the epoch
    qint64 fullAt = 0; ///< when the last full download began, likewise
    QString mediaSince; ///< when the newest medium known was updated, as the server wrote it
    QString datesSince; ///< likewise the newest date of a series
    bool testMode = false; ///< the event is in test mode, and its test orders are wanted
    /// The newest check-in that the server ever showed, and its order. A server without it was put
    /// back to an older state, which no delta tells: what it lost was changed before `since`.
    qint64 witness = 0; ///< its remote id; 0: none yet
    QString witnessOrder; ///< code

    /// Reads a kept cursor and decides what is due at `now`: an unreadable one begins anew.
    [[nodiscard]] static PretixCursor at(const ReplicaCursor& kept, const QDateTime& now);
    [[nodiscard]] ReplicaCursor keep() const;

    /// The query of the orders' page that comes next.
    [[nodiscard]] QString ordersQuery() const;
    /// After media and dates, which tell when they were updated.
    [[nodiscard]] PretixCursor afterUpdates(const QJsonArray& media, const QJsonArray& dates) const;
    /// After the frame, which says whether the event is in test mode.
    [[nodiscard]] PretixCursor afterFrame(bool isTestMode, const QDateTime& now) const;
    /// Whether an order vanished since the page before, by what this one tells of all. Those behind
    /// it moved up, and one of them perhaps onto a page that was read already.
    [[nodiscard]] bool hasLostOrders(qint64 toldCount) const;
    /// After a page of orders; `nextPage` is the query that the server names, empty at the end.
    [[nodiscard]] PretixCursor afterOrders(
        const QString& nextPage, const QString& pageGenerated, qint64 toldCount = 0) const;
    /// The server was asked for the witness's order and does not show it (any more).
    [[nodiscard]] PretixCursor withoutWitness() const;
    /// Takes the newest check-in of `people` for a witness, if it is newer.
    [[nodiscard]] PretixCursor afterSeeing(const QList<SourceAttendee>& people) const;
    /// The page is no more, or not what it was (orders were deleted): the pass begins anew.
    [[nodiscard]] PretixCursor restarted(const QDateTime& now) const;

    bool operator==(const PretixCursor&) const = default;
};

} // namespace lanyard
