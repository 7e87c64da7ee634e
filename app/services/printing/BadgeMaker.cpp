// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/BadgeMaker.h"

#include "badge/BadgeComposer.h"
#include "badge/TemplateChoice.h"
#include "print/PrintedPart.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// The page of a layout without a background and without a size of its own: pretix's A6.
constexpr PageSize pageWithoutBackground{mm(148), mm(105), 1};

/// Empty when every code reads back as what it shall say.
QString unreadableCode(const QStringList& read, const QList<DrawingItem>& items)
{
    qsizetype number = 0;
    for (const DrawingItem& item : items) {
        const auto* code = std::get_if<BarcodeModules>(&item);
        if (code && read.value(number++) != code->text) {
            return u"a code of %1 mm reads back as \"%2\""_s.arg(code->side.inMm())
                .arg(read.value(number - 1).left(16));
        }
    }
    return {};
}

} // namespace

QString lossOf(const MadeBadge& badge)
{
    QStringList losses;
    if (!badge.rendered.missingGlyphs.isEmpty()) {
        losses.append(u"left out: "_s + badge.rendered.missingGlyphs.join(u' '));
    }
    if (!badge.rendered.overflow.isEmpty()) {
        losses.append(u"does not fit: "_s + badge.rendered.overflow.join(u", "_s));
    }
    for (const Picture& picture : badge.drawing.missingPictures) {
        losses.append(u"picture missing: "_s + picture.element);
    }
    return losses.join(u"; "_s);
}

QList<AddonTicket> addonTickets(const QList<AttendeeRecord>& addons)
{
    QList<AddonTicket> tickets;
    for (const AttendeeRecord& addon : addons) {
        if (!addon.attendee.gone && addon.attendee.status != OrderStatus::Cancelled) {
            tickets.append({addon.ticketType.name, addon.attendee.variation,
                addon.ticketType.remote, addon.attendee.variationRemote});
        }
    }
    return tickets;
}

Result<BadgeSource> badgeSource(UnitOfWork& work, AttendeeId attendee)
{
    BadgeSource source;
    const auto record = work.attendees().byId(attendee);
    if (!record || !*record) {
        return record ? failure(ErrorCode::UnknownAttendee, QString::number(attendee.value))
                      : record.error();
    }
    source.record = **record;
    const auto event = work.events().translatedEvent(source.record.attendee.event);
    if (!event || !*event) {
        return event ? failure(ErrorCode::NoEvent) : event.error();
    }
    source.event = **event;
    const auto addons = work.attendees().addonsOf(attendee);
    const auto templates = work.events().templates(source.event.id);
    const auto settings = work.settings().load();
    const auto pictures = work.pictures().of(attendee);
    if (!addons || !templates) {
        return addons ? templates.error() : addons.error();
    }
    if (!settings || !pictures) {
        return settings ? pictures.error() : settings.error();
    }
    source.addons = addonTickets(*addons);
    source.templates = *templates;
    source.settings = *settings;
    source.pictures = *pictures;
    return source;
}

BadgeSource sampleSource(const QDateTime& now)
{
    BadgeSource source;
    source.event.name = u"PyTorch Day India 2026"_s;
    source.event.location = u"Bengaluru"_s;
    source.event.timeZone = "Asia/Kolkata";
    source.event.from = now;
    source.event.to = now;
    source.record.attendee.name = u"Ananya Gowda"_s;
    source.record.attendee.company = u"Kaveri Labs"_s;
    source.record.attendee.order = u"7KQ2M"_s;
    source.record.attendee.position = 1;
    source.record.attendee.token.value = u"sample-of-a-badge-not-a-ticket"_s;
    source.record.ticketType.name = u"Speaker"_s;
    return source;
}

QList<StoredTemplate> BadgeMaker::templates(const BadgeSource& source) const
{
    return source.templates + m_starters;
}

Result<StoredTemplate> BadgeMaker::choose(const BadgeSource& source, BadgeTemplateId wanted) const
{
    const QList<StoredTemplate> all = templates(source);
    if (wanted.isValid()) {
        const auto found = std::find_if(all.cbegin(), all.cend(),
            [wanted](const StoredTemplate& one) { return one.id == wanted; });
        if (found != all.cend()) {
            return *found;
        }
    }
    const auto chosen
        = chosenTemplate(source.record.ticketType, all, source.settings.badgeTemplate);
    if (!chosen) {
        return failure(ErrorCode::TemplateUnknown,
            u"no badge for \"%1\""_s.arg(source.record.ticketType.name),
            {source.record.ticketType.name});
    }
    return *chosen;
}

Result<PageSize> BadgeMaker::pageOf(const StoredTemplate& layout) const
{
    if (layout.widthMm > 0 && layout.heightMm > 0) {
        return PageSize{mm(layout.widthMm), mm(layout.heightMm), 1};
    }
    return layout.background.isEmpty() ? Result<PageSize>(pageWithoutBackground)
                                       : m_renderer.pageSize(layout.background);
}

Result<BadgeDrawing> BadgeMaker::compose(
    const StoredTemplate& layout, const BadgeSource& source, const QDateTime& now, int copy) const
{
    const auto page = pageOf(layout);
    if (!page) {
        return page.error();
    }
    auto parsed = BadgeTemplate::parse(layout.layout, page->width, page->height);
    if (!parsed) {
        return failure(parsed.error().code, layout.key + u": "_s + parsed.error().detail);
    }
    parsed->setBackground(layout.background);
    BadgeContent content = badgeContentOf(source.record, source.event, now, source.addons);
    content.images = source.pictures;
    return composeBadge(*parsed, content, copy);
}

Result<MadeBadge> BadgeMaker::make(
    const StoredTemplate& layout, BadgeDrawing drawing, int dpi, const QString& printer) const
{
    const QRect part = printedPart(printer, {drawing.width, drawing.height}, dpi);
    auto rendered = m_renderer.raster(drawing, dpi);
    if (!rendered) {
        return rendered.error();
    }
    MadeBadge badge{layout.id, std::move(drawing), std::move(*rendered), {}};
    for (qsizetype i = 0; i < badge.rendered.pages.size(); ++i) {
        const QList<DrawingItem> items = badge.drawing.pages.value(i); // a background may have more
        const BadgeRaster& page = badge.rendered.pages.at(i);
        const QStringList read = m_renderer.readBack(onlyWithin(page, part), items);
        const QString problem = unreadableCode(read, items);
        if (!problem.isEmpty()) {
            const bool isCut = unreadableCode(m_renderer.readBack(page, items), items).isEmpty();
            return failure(ErrorCode::CodeUnreadable,
                layout.key + u": "_s + problem
                    + (isCut ? u": the printer prints nothing where part of it lies"_s
                             : QString()));
        }
        badge.code = badge.code.isEmpty() ? read.value(0) : badge.code;
    }
    return badge;
}

} // namespace lanyard
