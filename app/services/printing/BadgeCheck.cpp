// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/BadgeCheck.h"

#include "print/PrintedPart.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// The layout that the organiser chose for the ticket type is not among the event's.
bool isReplaced(const BadgeSource& source)
{
    const TicketType& type = source.record.ticketType;
    return type.badge == BadgeChoice::Own
        && std::ranges::none_of(source.templates, [&type](const StoredTemplate& one) {
               return one.remote != 0 && one.remote == type.badgeTemplateRemote;
           });
}

BadgeFinding finding(BadgeFault fault, const QString& what = {})
{
    BadgeFinding result;
    result.fault = fault;
    result.what = what;
    return result;
}

QString sizeWords(const PaperSize& size)
{
    return u"%1 × %2"_s.arg(size.width.inMm()).arg(size.height.inMm());
}

} // namespace

bool BadgeCheck::getsBadge(const AttendeeRecord& record)
{
    const Attendee& attendee = record.attendee;
    const bool isComing
        = attendee.status == OrderStatus::Paid || attendee.status == OrderStatus::Pending;
    const bool isAddon = attendee.addonTo.isValid() && record.ticketType.badge != BadgeChoice::Own;
    return !attendee.gone && isComing && !isAddon;
}

void BadgeCheck::add(const AttendeeRecord& record, const QList<BadgeFinding>& findings)
{
    ++m_report.checked;
    if (record.ticketType.badge == BadgeChoice::None) {
        ++m_report.withoutBadge;
        return;
    }
    if (findings.isEmpty()) {
        return;
    }
    ++m_report.withFault;
    std::optional<BadgeFinding> worst;
    for (BadgeFinding each : findings) {
        each.attendee = record.attendee.id;
        each.name = record.attendee.name;
        ++m_report.counts[each.fault];
        if (isOfLayout(each.fault)) {
            keepOfLayout(each);
        } else if (!worst || isWorse(each, *worst)) {
            worst = each;
        }
    }
    if (worst) {
        m_ofPeople.insert(
            std::upper_bound(m_ofPeople.begin(), m_ofPeople.end(), *worst, isWorse), *worst);
        m_ofPeople.resize(std::min<qsizetype>(m_ofPeople.size(), BadgeCheckReport::mostFindings));
    }
}

void BadgeCheck::keepOfLayout(const BadgeFinding& finding)
{
    for (BadgeFinding& known : m_ofLayouts) {
        if (known.fault == finding.fault && known.layout == finding.layout) {
            ++known.people;
            return;
        }
    }
    m_ofLayouts.append(finding);
}

BadgeLook::BadgeLook(const BadgeMaker& maker, BadgeCheckTerms terms)
    : m_maker(maker)
    , m_terms(std::move(terms))
{ }

QList<BadgeFinding> BadgeLook::findingsFor(const BadgeSource& source)
{
    QList<BadgeFinding> findings;
    const TicketType& type = source.record.ticketType;
    if (type.badge == BadgeChoice::None) {
        return findings;
    }
    if (source.record.attendee.name.trimmed().isEmpty()) {
        findings.append(finding(BadgeFault::NameMissing));
    }
    const auto layout = m_maker.choose(source);
    if (!layout) {
        findings.append(finding(BadgeFault::LayoutMissing, type.name));
        findings.last().layout = type.name;
        return findings;
    }
    if (isReplaced(source)) {
        findings.append(finding(BadgeFault::LayoutReplaced, type.name));
    }
    addDrawn(*layout, source, findings);
    for (BadgeFinding& each : findings) {
        each.layout = layout->name.isEmpty() ? layout->key : layout->name;
    }
    return findings;
}

void BadgeLook::addDrawn(
    const StoredTemplate& layout, const BadgeSource& source, QList<BadgeFinding>& findings)
{
    const auto drawing = m_maker.compose(sized(layout), source, m_terms.now, 1);
    if (!drawing) {
        findings.append(finding(BadgeFault::LayoutBroken, drawing.error().detail));
        return;
    }
    const PaperSize size{drawing->width, drawing->height};
    m_sizes.insert(layout.key, size);
    const BadgeNeed need{source.record.ticketType.id, size};
    if (choosePrinter(need, m_terms.printers).wait == PrinterChoice::Wait::Paper) {
        findings.append(finding(BadgeFault::PaperMissing, sizeWords(size)));
    }
    const QRect printed = printedPart(addressFor(need, m_terms.printers), size, m_terms.dpi);
    const auto trial = m_maker.renderer().trial(*drawing, m_terms.dpi, printed);
    if (!trial) {
        findings.append(finding(BadgeFault::LayoutBroken, trial.error().detail));
        return;
    }
    findings += findingsOf(*drawing, *trial);
}

Result<BadgeRaster> BadgeLook::picture(const BadgeSource& source, int page) const
{
    const auto layout = m_maker.choose(source);
    const auto drawing = layout ? m_maker.compose(*layout, source, m_terms.now, 1)
                                : Result<BadgeDrawing>(layout.error());
    const auto badge = drawing ? m_maker.renderer().raster(*drawing, m_terms.dpi)
                               : Result<RenderedBadge>(drawing.error());
    if (!badge) {
        return badge.error();
    }
    const PaperSize size{drawing->width, drawing->height};
    const QString printer = addressFor({source.record.ticketType.id, size}, m_terms.printers);
    return onlyWithin(badge->pages.value(page), printedPart(printer, size, m_terms.dpi));
}

StoredTemplate BadgeLook::sized(const StoredTemplate& layout) const
{
    StoredTemplate result = layout;
    const auto known = m_sizes.constFind(layout.key);
    if ((layout.widthMm <= 0 || layout.heightMm <= 0) && known != m_sizes.constEnd()) {
        result.widthMm = known->width.inMm();
        result.heightMm = known->height.inMm();
    }
    return result;
}

BadgeCheckReport BadgeCheck::report() const
{
    BadgeCheckReport report = m_report;
    report.people = std::max(report.people, report.checked); // add-ons with badges come on top
    report.worst = m_ofLayouts + m_ofPeople;
    std::stable_sort(report.worst.begin(), report.worst.end(), isWorse);
    report.worst.resize(std::min<qsizetype>(report.worst.size(), BadgeCheckReport::mostFindings));
    return report;
}

} // namespace lanyard
