// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeFinding.h"
#include "print/PrintRouting.h"
#include "printing/BadgeMaker.h"

#include <QDateTime>
#include <QHash>

namespace lanyard {

/// What badges are looked at for.
struct BadgeCheckTerms
{
    QList<DeskPrinter> printers; ///< of this desk; none: no badge is too large
    int dpi = 300; ///< of the coarsest head
    QDateTime now;
};

/// Finds what is wrong with a badge. Nothing is printed or stored. Used by one thread, the
/// renderer's.
class BadgeLook
{
public:
    BadgeLook(const BadgeMaker& maker, BadgeCheckTerms terms);

    /// What is wrong with one person's badge, each fault once; nothing with a ticket type that
    /// gets none. Who has it is left to the caller.
    [[nodiscard]] QList<BadgeFinding> findingsFor(const BadgeSource& source);
    /// That badge as it comes out, its code readable or not; null when there is no such page.
    [[nodiscard]] Result<BadgeRaster> picture(const BadgeSource& source, int page) const;

private:
    void addDrawn(
        const StoredTemplate& layout, const BadgeSource& source, QList<BadgeFinding>& findings);
    [[nodiscard]] StoredTemplate sized(const StoredTemplate& layout) const;

    const BadgeMaker& m_maker;
    BadgeCheckTerms m_terms;
    /// Of layouts that tell no size: a background need not be opened for each badge.
    QHash<QString, PaperSize> m_sizes;
};

/// Keeps count of what is wrong with badges. The same findings in the same order make the same
/// report.
class BadgeCheck
{
public:
    /// `people`: how many will be looked at, for the report.
    explicit BadgeCheck(int people) { m_report.people = people; }

    /// Who gets a badge when they come in: on the list, not cancelled or expired, and no add-on
    /// but one with a layout of its own. The rule of the check-in (CheckInTransaction).
    [[nodiscard]] static bool getsBadge(const AttendeeRecord& record);

    /// What `BadgeLook` found wrong with that person's badge.
    void add(const AttendeeRecord& record, const QList<BadgeFinding>& findings);

    [[nodiscard]] int checked() const { return m_report.checked; }

    /// As it stands.
    [[nodiscard]] BadgeCheckReport report() const;

private:
    void keepOfLayout(const BadgeFinding& finding);

    BadgeCheckReport m_report; ///< without its findings
    QList<BadgeFinding> m_ofLayouts;
    QList<BadgeFinding> m_ofPeople; ///< worst first
};

} // namespace lanyard
