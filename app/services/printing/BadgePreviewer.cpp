// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/BadgePreviewer.h"

#include "print/PrintedPart.h"

#include <algorithm>

namespace lanyard {

Result<BadgeSource> BadgePreviewer::sample(UnitOfWork& work, const QDateTime& now)
{
    BadgeSource sample = sampleSource(now);
    const auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    sample.settings = *settings;
    const auto event = work.events().translatedEvent(settings->event);
    const auto templates = work.events().templates(settings->event);
    if (!event || !templates) {
        return event ? templates.error() : event.error();
    }
    sample.event = event->value_or(sample.event);
    sample.templates = *templates;
    return sample;
}

/// Of an attendee, or of an invented one at the desk's event.
Result<BadgeSource> BadgePreviewer::source(AttendeeId attendee) const
{
    return m_storage
        .read(Lane::Desk,
            [attendee, now = m_clock.now()](UnitOfWork& work) {
                return attendee.isValid() ? badgeSource(work, attendee) : sample(work, now);
            })
        .result();
}

Result<BadgePreview> BadgePreviewer::preview(
    const StoredTemplate& layout, const BadgeSource& source, const PreviewTerms& terms) const
{
    // the badge that is in the person's hand, or will be
    const int copy = std::max(1, source.record.badgesPrinted);
    auto drawing = m_maker.compose(layout, source, m_clock.now(), copy);
    if (!drawing) {
        return drawing.error();
    }
    const PaperSize size{drawing->width, drawing->height};
    const QString printer = addressFor({source.record.ticketType.id, size}, terms.printers);
    const auto badge = m_maker.make(layout, *std::move(drawing), terms.dpi, printer);
    if (!badge) {
        return badge.error();
    }
    const QRect part = printedPart(printer, size, terms.dpi);
    QList<BadgeRaster> pages;
    QList<CodeLook> looks;
    for (const BadgeRaster& page : badge->rendered.pages) {
        const QList<DrawingItem> items = badge->drawing.pages.value(pages.size());
        pages.append(onlyWithin(page, part));
        looks += m_maker.renderer().lookAt(pages.last(), items);
    }
    return BadgePreview{pages.value(0), pages.mid(1), badge->code, badge->rendered.missingGlyphs,
        badge->rendered.overflow, badge->drawing.unknown, badge->drawing.width.inMm(),
        badge->drawing.height.inMm(), {}, worstOf(looks)};
}

Result<BadgePreview> BadgePreviewer::ofAttendee(
    AttendeeId attendee, const PreviewTerms& terms) const
{
    const auto from = source(attendee);
    const auto layout = from ? m_maker.choose(*from) : Result<StoredTemplate>(from.error());
    return layout ? preview(*layout, *from, terms) : layout.error();
}

Result<QList<StoredTemplate>> BadgePreviewer::layouts() const
{
    const auto from = source({});
    return from ? Result<QList<StoredTemplate>>(m_maker.templates(*from)) : from.error();
}

Result<BadgePreview> BadgePreviewer::ofLayout(
    const QString& layout, AttendeeId attendee, const PreviewTerms& terms, bool withPdf) const
{
    const auto from = source(attendee);
    if (!from) {
        return from.error();
    }
    const QList<StoredTemplate> all = m_maker.templates(*from);
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [&layout](const StoredTemplate& one) { return one.key == layout || one.name == layout; });
    if (found == all.cend()) {
        return failure(ErrorCode::TemplateUnknown, layout, {layout});
    }
    auto result = preview(*found, *from, terms);
    if (result && withPdf) {
        const auto drawing = m_maker.compose(*found, *from, m_clock.now(), 1);
        const auto pdf
            = drawing ? m_maker.renderer().pdf(*drawing) : Result<RenderedPdf>(drawing.error());
        if (!pdf) {
            return pdf.error();
        }
        result->pdf = pdf->bytes;
    }
    return result;
}

QList<StoredTemplate> BadgePreviewer::layoutsInUse(const BadgeSource& from) const
{
    if (!from.templates.isEmpty()) {
        return from.templates;
    }
    const auto chosen = m_maker.choose(from);
    return chosen ? QList<StoredTemplate>{*chosen} : QList<StoredTemplate>{};
}

std::optional<PrintPayload> BadgePreviewer::payload(
    const StoredTemplate& layout, const BadgeSource& source, const PrinterInfo& info) const
{
    auto drawing = m_maker.compose(layout, source, m_clock.now(), 1);
    const auto badge = drawing ? m_maker.make(layout, *std::move(drawing), info.dpi, info.address)
                               : Result<MadeBadge>(drawing.error());
    if (!badge) {
        return std::nullopt;
    }
    PrintPayload payload{{}, {}, 1, badge->drawing.width, badge->drawing.height,
        info.wantsRaster ? badge->rendered.pages : QList<BadgeRaster>{}, {}};
    if (info.wantsPdf) {
        const auto pdf = m_maker.renderer().pdf(badge->drawing);
        payload.pdf = pdf ? pdf->bytes : QByteArray();
    }
    return payload;
}

} // namespace lanyard
