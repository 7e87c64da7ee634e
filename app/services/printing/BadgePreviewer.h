// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/Storage.h"
#include "printing/BadgeMaker.h"
#include "printing/PrintService.h"

namespace lanyard {

/// What a preview is drawn for.
struct PreviewTerms
{
    int dpi = 300;
    QList<DeskPrinter> printers; ///< that the badge may come out of; empty: it is shown whole
};

/// Badges for the screen and for designers: drawn, read back, not printed. Threads of printers and
/// of previews; what draws, one at a time. Waits for the storage thread.
class BadgePreviewer
{
public:
    BadgePreviewer(Storage& storage, const BadgeMaker& maker, const Clock& clock)
        : m_storage(storage)
        , m_maker(maker)
        , m_clock(clock)
    { }

    [[nodiscard]] Result<BadgePreview> ofAttendee(
        AttendeeId attendee, const PreviewTerms& terms) const;
    [[nodiscard]] Result<QList<StoredTemplate>> layouts() const;
    [[nodiscard]] Result<BadgePreview> ofLayout(
        const QString& layout, AttendeeId attendee, const PreviewTerms& terms, bool withPdf) const;

    /// An invented person at the desk's event. In a transaction.
    [[nodiscard]] static Result<BadgeSource> sample(UnitOfWork& work, const QDateTime& now);
    /// Layouts that badges of that event have.
    [[nodiscard]] QList<StoredTemplate> layoutsInUse(const BadgeSource& from) const;
    /// A badge that is nobody's, as that printer is given one; none where it cannot be made: what
    /// is wrong with it is told when somebody's is.
    [[nodiscard]] std::optional<PrintPayload> payload(
        const StoredTemplate& layout, const BadgeSource& source, const PrinterInfo& info) const;

private:
    [[nodiscard]] Result<BadgeSource> source(AttendeeId attendee) const;
    [[nodiscard]] Result<BadgePreview> preview(
        const StoredTemplate& layout, const BadgeSource& source, const PreviewTerms& terms) const;

    Storage& m_storage;
    const BadgeMaker& m_maker;
    const Clock& m_clock;
};

} // namespace lanyard
