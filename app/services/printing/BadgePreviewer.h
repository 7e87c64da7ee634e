// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/Storage.h"
#include "printing/BadgeMaker.h"
#include "printing/PrintService.h"

namespace lanyard {

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

    [[nodiscard]] Result<BadgePreview> ofAttendee(AttendeeId attendee, int dpi) const;
    [[nodiscard]] Result<QList<StoredTemplate>> layouts() const;
    [[nodiscard]] Result<BadgePreview> ofLayout(
        const QString& layout, AttendeeId attendee, int dpi, bool withPdf) const;

    /// Layouts that badges of the desk's event have.
    [[nodiscard]] Result<QList<StoredTemplate>> layoutsInUse() const;
    /// Draws it for nobody of that name, into a PDF too where the printer takes those: fonts of the
    /// name's scripts and its background are read and kept.
    void warm(const StoredTemplate& layout, const QString& name, int dpi, bool withPdf) const;

private:
    [[nodiscard]] Result<BadgeSource> source(AttendeeId attendee) const;
    [[nodiscard]] Result<BadgePreview> preview(
        const StoredTemplate& layout, const BadgeSource& source, int dpi) const;

    Storage& m_storage;
    const BadgeMaker& m_maker;
    const Clock& m_clock;
};

} // namespace lanyard
