// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/NameOrder.h"
#include "ports/Storage.h"
#include "printing/BadgeMaker.h"
#include "printing/SheetRequest.h"

#include <QHash>

namespace lanyard {

/// What all badges of a set of sheets have in common, read once.
struct SheetFrame
{
    Event event;
    QList<StoredTemplate> templates; ///< of the event, their sizes known where they can be
    DeskSettings settings;
};

/// NoEvent; TicketTypeUnknown with its name for a type that the event does not have.
[[nodiscard]] Result<SheetFrame> sheetFrame(
    Storage& storage, BadgeRenderer& renderer, const SheetRequest& request);

/// Everybody whose badge goes on the sheets, in their order. Print thread.
class SheetPeople
{
public:
    /// A layout that is used, and what a badge of it is like.
    struct Kind
    {
        QString name;
        PaperSize size;
        int pages = 1;
    };

    SheetPeople(
        Storage& storage, const BadgeMaker& maker, SheetFrame frame, const SheetRequest& request);

    /// Reads some more of the list. True: that was all, and `ids()` is in order. TemplateBroken
    /// for a layout that cannot be used.
    [[nodiscard]] Result<bool> read(const QDateTime& now);

    [[nodiscard]] const QList<AttendeeId>& ids() const { return m_ids; }

    /// By the layout's key.
    [[nodiscard]] const QHash<QString, Kind>& kinds() const { return m_kinds; }

    [[nodiscard]] int withoutBadge() const { return m_withoutBadge; }

    /// What a badge is made of, and its number among those of its person.
    struct Badge
    {
        BadgeSource source;
        int copy = 1;
    };

    /// Those that are still there, in the order asked for.
    [[nodiscard]] Result<QList<Badge>> badges(const QList<AttendeeId>& ids) const;

private:
    struct Listed
    {
        AttendeeRecord record;
        bool hasJob = false; ///< a badge was promised, and did not fail
    };

    struct Place
    {
        QByteArray key;
        AttendeeId id;
    };

    [[nodiscard]] Result<QList<Listed>> page() const;
    [[nodiscard]] bool isWanted(const Listed& listed) const;
    [[nodiscard]] Result<void> add(const AttendeeRecord& record, const QDateTime& now);
    [[nodiscard]] QByteArray keyOf(const Attendee& attendee) const;
    [[nodiscard]] BadgeSource sourceOf(const AttendeeRecord& record) const;

    Storage& m_storage;
    const BadgeMaker& m_maker;
    SheetFrame m_frame;
    SheetRequest m_request;
    NameOrder m_order;
    AttendeeId m_after;
    QList<Place> m_places;
    QList<AttendeeId> m_ids;
    QHash<QString, Kind> m_kinds;
    int m_withoutBadge = 0;
};

} // namespace lanyard
