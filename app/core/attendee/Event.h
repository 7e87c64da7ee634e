// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Translations.h"
#include "support/StrongId.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace lanyard {

/// One event as the replica knows it.
struct Event
{
    EventId id;
    QString slug; ///< unique in the replica; the server's slug, or made from a file's name
    QString name;
    QString location;
    QByteArray timeZone = "UTC"; ///< IANA name; "today" in rules is of this zone
    QDateTime from;
    QDateTime to;
    std::optional<QDateTime> admission; ///< when doors open, where the source tells
    QList<QByteArray> signingKeys = {}; ///< Ed25519 public keys of signed tickets, 32 bytes each
    bool isSeries = false; ///< it has several dates, each with times of its own
    bool mediaEnforced = false; ///< a ticket that has a medium lets nobody in by itself
    /// Texts that the source has in several languages, for badges, by what they name with the
    /// source's ids: `name`, `location`, `item-7`, `item-7-description`, `item-7-category`,
    /// `variation-9`, `variation-9-description`, `date-5`, `date-5-location`. There may be many:
    /// of the readers of the replica, only `translatedEvent` brings them.
    QMap<QString, Translations> translations = {};

    bool operator==(const Event&) const = default;
};

/// One of the dates of an event series; a ticket of a series is for one of them (pretix: subevent).
struct EventDate
{
    qint64 remote = 0; ///< the server's id; 0: no date, or not known of which
    QString name = {};
    QDateTime from = {}; ///< invalid: its times are not known
    QDateTime to = {};
    std::optional<QDateTime> admission = {}; ///< when doors open, where the source tells

    bool operator==(const EventDate&) const = default;
};

/// A variation of a ticket type ("Regular", "Student").
struct Variation
{
    qint64 remote = 0; ///< the server's id, 0 for a list from a file
    QString name;
    bool attention = false;
    QString checkInText;

    bool operator==(const Variation&) const = default;
};

/// What badge a ticket type gets.
enum class BadgeChoice {
    Default, ///< the event's default template
    None, ///< no badge at all
    Own, ///< `TicketType::badgeTemplate`
};

/// What was bought: pretix calls it item or product.
struct TicketType
{
    TicketTypeId id;
    qint64 remote = 0;
    QString name;
    bool admission = true;
    bool attention = false; ///< the desk shall look at this person twice
    QString checkInText; ///< shown to the operator on every scan
    QList<Variation> variations;
    BadgeChoice badge = BadgeChoice::Default;
    qint64 badgeTemplateRemote = 0; ///< meaning only with `BadgeChoice::Own`
    bool needsMedium = false; ///< only a wristband or card that it is exchanged for lets in

    bool operator==(const TicketType&) const = default;
};

/// A list that check-ins are made against (a door, a room, a meal).
struct CheckInList
{
    CheckInListId id;
    qint64 remote = 0;
    QString name;
    bool allTicketTypes = true;
    QList<qint64> ticketTypeRemotes; ///< when not all; for file lists the local ids
    bool includePending = false; ///< unpaid may enter with the operator's consent
    bool allowMultipleEntries = false;
    bool allowEntryAfterExit = true;
    bool addonMatch = false; ///< a parent's token finds its add-on of a type on this list
    QJsonObject rules; ///< JSONLogic, as the server gives it
    /// Settings of the list that are in use and that this desk does not know, by the source's
    /// names.
    QStringList unknownSettings = {};
    EventDate date = {}; ///< of a series: whose tickets alone it takes; none: those of all dates
    /// From then on whoever is inside counts as outside, and again each day (`ExitOfAll.h`).
    std::optional<QDateTime> exitAllAt = {};

    bool operator==(const CheckInList&) const = default;
};

/// One of the answers that a choice question offers.
struct QuestionOption
{
    qint64 remote = 0;
    QString identifier;
    QString text;

    bool operator==(const QuestionOption&) const = default;
};

/// Which answers a question takes; what is not set has no bound. Bounds are included.
struct AnswerRange
{
    std::optional<double> smallest;
    std::optional<double> largest;
    std::optional<QDate> firstDate;
    std::optional<QDate> lastDate;
    std::optional<QDateTime> earliest;
    std::optional<QDateTime> latest;
    std::optional<int> shortest; ///< letters
    std::optional<int> longest;

    bool operator==(const AnswerRange&) const = default;
};

/// A question that the server wants asked; `type` is the server's letter code
/// (N number, S text, T multi-line, B yes/no, C one of, M several of, F file, D date, H time,
/// W date and time, CC country, TEL phone).
struct Question
{
    qint64 remote = 0;
    QString identifier;
    QString text;
    QString type;
    bool required = false;
    bool atCheckIn = false;
    QList<qint64> ticketTypeRemotes;
    QList<QuestionOption> options;
    qint64 dependsOn = 0; ///< remote of the question it hangs on, 0 for none
    QStringList dependsOnValues; ///< options by identifier, `True` or `False`
    AnswerRange range = {};
    /// The organiser wants whoever checks in to see the answer (pretix: `show_during_checkin`).
    bool shownAtCheckIn = false;

    bool operator==(const Question&) const = default;
};

} // namespace lanyard
