// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeFinding.h"
#include "print/PrintRouting.h"
#include "printing/BadgeMaker.h"

#include <QDateTime>
#include <QHash>

namespace lanyard {

/// Looks at one badge after the other and keeps count of what is wrong with them. Nothing is
/// printed or stored. Used by one thread, the renderer's.
class BadgeCheck
{
public:
    /// `printers` of this desk; none: no badge is too large. `dpi`: of the coarsest head. `people`:
    /// how many will be looked at, for the report.
    BadgeCheck(const BadgeMaker& maker, QList<DeskPrinter> printers, int dpi, const QDateTime& now,
        int people);

    /// Who gets a badge when they come in: on the list, not cancelled or expired, and no add-on
    /// but one with a layout of its own. The rule of the check-in (CheckInTransaction).
    [[nodiscard]] static bool getsBadge(const AttendeeRecord& record);

    void look(const BadgeSource& source);

    [[nodiscard]] int checked() const { return m_report.checked; }

    /// As it stands.
    [[nodiscard]] BadgeCheckReport report() const;

private:
    /// What is wrong with one person's badge, each fault once.
    [[nodiscard]] QList<BadgeFinding> findingsFor(const BadgeSource& source);
    void addDrawn(
        const StoredTemplate& layout, const BadgeSource& source, QList<BadgeFinding>& findings);
    [[nodiscard]] StoredTemplate sized(const StoredTemplate& layout) const;
    void keepOfLayout(const BadgeFinding& finding);

    const BadgeMaker& m_maker;
    QList<DeskPrinter> m_printers;
    int m_dpi;
    QDateTime m_now;
    BadgeCheckReport m_report; ///< without its findings
    QList<BadgeFinding> m_ofLayouts;
    QList<BadgeFinding> m_ofPeople; ///< worst first
    /// Of layouts that tell no size: a background need not be opened for each badge.
    QHash<QString, PaperSize> m_sizes;
};

} // namespace lanyard
