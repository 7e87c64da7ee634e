// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeContent.h"
#include "badge/BadgeDrawing.h"
#include "badge/BadgeRaster.h"
#include "ports/BadgeRenderer.h"
#include "ports/UnitOfWork.h"

namespace lanyard {

/// Everything that one badge is made of, read in one transaction.
struct BadgeSource
{
    AttendeeRecord record;
    Event event;
    QList<AddonTicket> addons; ///< one a ticket
    QList<StoredTemplate> templates; ///< of the event
    DeskSettings settings;
    QMap<QString, QByteArray> pictures = {}; ///< of the person, by the variable that shows them
};

/// One a ticket that still counts.
[[nodiscard]] QList<AddonTicket> addonTickets(const QList<AttendeeRecord>& addons);

/// UnknownAttendee when there is no such row.
[[nodiscard]] Result<BadgeSource> badgeSource(UnitOfWork& work, AttendeeId attendee);

/// An invented person, for previews of a layout without an attendee.
[[nodiscard]] BadgeSource sampleSource(const QDateTime& now);

/// A badge with its dots, proved readable.
struct MadeBadge
{
    BadgeTemplateId layout; ///< none for a starter layout
    BadgeDrawing drawing;
    RenderedBadge rendered;
    QString code; ///< what its first code reads back as; empty: it has none
};

/// What the paper lacks although it comes out: signs no font has, texts that do not fit, pictures
/// that are not here. Empty: nothing.
[[nodiscard]] QString lossOf(const MadeBadge& badge);

/// From a badge's source to its dots. One thread at a time, as its renderer.
class BadgeMaker
{
public:
    BadgeMaker(BadgeRenderer& renderer, QList<StoredTemplate> starters)
        : m_renderer(renderer)
        , m_starters(std::move(starters))
    { }

    /// The event's templates, then the starter layouts.
    [[nodiscard]] QList<StoredTemplate> templates(const BadgeSource& source) const;
    /// The template a badge gets. `wanted`, when it is there, goes before the rule.
    /// TemplateUnknown when the ticket type gets no badge.
    [[nodiscard]] Result<StoredTemplate> choose(
        const BadgeSource& source, BadgeTemplateId wanted = {}) const;
    /// The size that badges of that layout have; the error of a background that cannot be read.
    [[nodiscard]] Result<PageSize> pageOf(const StoredTemplate& layout) const;
    [[nodiscard]] Result<BadgeDrawing> compose(const StoredTemplate& layout,
        const BadgeSource& source, const QDateTime& now, int copy) const;
    /// CodeUnreadable when a code of the raster does not read back as what it shall say, out of the
    /// printer of that address (see printedPart()).
    [[nodiscard]] Result<MadeBadge> make(const StoredTemplate& layout, BadgeDrawing drawing,
        int dpi, const QString& printer = {}) const;

    [[nodiscard]] BadgeRenderer& renderer() const { return m_renderer; }

    /// The layouts that come with the program.
    [[nodiscard]] const QList<StoredTemplate>& starters() const { return m_starters; }

private:
    BadgeRenderer& m_renderer;
    QList<StoredTemplate> m_starters;
};

} // namespace lanyard
