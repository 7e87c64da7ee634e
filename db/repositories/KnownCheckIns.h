// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckIn.h"
#include "replica/ReplicaPage.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace lanyard {

class Connection;

/// What the replica knows of one attendee's check-ins, beside what a source tells of them: which
/// of them are the same act.
class KnownCheckIns
{
public:
    KnownCheckIns(Connection& connection, AttendeeId attendee);

    /// Finds the act that `told` is, by its number at the server or by list, direction and moment;
    /// `exactly`: by the millisecond. All are to be asked exactly first: another desk's act of the
    /// same second must not be taken for ours, nor for one of ours that never left. Nothing is done
    /// for one that has been found.
    void match(CheckInListId list, const SourceCheckIn& told, bool exactly);
    /// Files tell whole minutes or seconds, servers may cut the milliseconds. Who tells them means
    /// them: two desks that admit one person in one second are two acts.
    [[nodiscard]] static bool isSameMoment(const QDateTime& ours, const QDateTime& told);
    [[nodiscard]] bool isMatched(const SourceCheckIn& told) const;

    /// Whether more was learned of a matched act than the server's number for an act of ours.
    bool update(Connection& connection, CheckInListId list, const SourceCheckIn& told) const;
    /// What the server, asked in `generation` or later, shows no more: others' acts go, our own are
    /// only marked, since they happened. Whether there was any.
    bool dropVanished(Connection& connection, qint64 generation) const;
    /// Nonces of acts of ours that were taken back here and that the server tells all the same, of
    /// that very moment.
    [[nodiscard]] QSet<Nonce> takenBackButTold() const;

private:
    struct Known
    {
        qint64 id = 0;
        Nonce nonce;
        qint64 remote = 0;
        CheckInListId list;
        Direction direction = Direction::Entry;
        QDateTime at; ///< as the server was told it
        bool local = false;
        bool missing = false;
        bool annulled = false;
        bool neverLeft = false; ///< no server can have heard of it
        std::optional<QDateTime> acknowledgedAt;
        bool matched = false;
    };

    [[nodiscard]] static bool isSameAct(
        const Known& known, CheckInListId list, const SourceCheckIn& told, bool exactly);
    [[nodiscard]] static bool isMissed(const Known& known, qint64 generation);
    [[nodiscard]] qsizetype find(CheckInListId list, const SourceCheckIn& told, bool exactly) const;

    QList<Known> m_known;
    QHash<const SourceCheckIn*, qsizetype> m_partner; ///< index into `m_known`
};

} // namespace lanyard
