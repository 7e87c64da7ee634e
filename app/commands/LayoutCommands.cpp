// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "LayoutCommands.h"

#include "shell/FindingSentence.h"

#include <QImage>
#include <QJsonArray>
#include <QSaveFile>

#include <cstring>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// PNG of one bit a dot, with the dots' size, so that it prints at its true measure.
QImage imageOf(const BadgeRaster& raster)
{
    QImage image(raster.width, raster.height, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < raster.height; ++y) {
        std::memcpy(image.scanLine(y), raster.bits.constData() + y * raster.stride(),
            size_t(raster.stride()));
    }
    const int dotsPerMeter = int(raster.dpi / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

QString sentence(const BadgePreview& badge, const QString& file)
{
    QString text = u"%1 is written.\n"_s.arg(file);
    if (!badge.others.isEmpty() && endingOf(file) == "png"_L1) {
        text += u"It shows the first of %1 pages; a .pdf shows them all.\n"_s.arg(
            badge.pages().size());
    }
    if (!badge.missingGlyphs.isEmpty()) {
        text += u"No font has: %1\n"_s.arg(badge.missingGlyphs.join(u' '));
    }
    if (!badge.overflow.isEmpty()) {
        text += u"Did not fit: %1\n"_s.arg(badge.overflow.join(u", "_s));
    }
    if (!badge.unknown.isEmpty()) {
        text += u"Nobody knows: %1\n"_s.arg(badge.unknown.join(u", "_s));
    }
    if (const QString code = FindingSentence::ofCode(badge.look); !code.isEmpty()) {
        text += code + u'\n';
    }
    return text;
}

QJsonObject jsonOf(const BadgeFinding& finding)
{
    return {{u"fault"_s, wordOf(finding.fault)}, {u"attendee"_s, finding.attendee.value},
        {u"name"_s, finding.name}, {u"layout"_s, finding.layout}, {u"element"_s, finding.element},
        {u"what"_s, finding.what}, {u"people"_s, finding.people},
        {u"message"_s, FindingSentence::reason(finding)}};
}

} // namespace

CommandResult LayoutListCommand::run(CommandContext& context) const
{
    const auto templates = context.printing.layouts().result();
    if (!templates) {
        return failed(templates.error());
    }
    QJsonArray layouts;
    QString text;
    for (const StoredTemplate& each : *templates) {
        layouts.append(QJsonObject{{u"id"_s, each.key}, {u"name"_s, each.name},
            {u"widthMm"_s, each.widthMm}, {u"heightMm"_s, each.heightMm}});
        text += u"%1 · %2 · %3 × %4 mm\n"_s.arg(each.key, each.name)
                    .arg(each.widthMm)
                    .arg(each.heightMm);
    }
    return {Exit::Done, {{u"layouts"_s, layouts}}, text};
}

CommandResult LayoutPreviewCommand::run(CommandContext& context) const
{
    const bool asPdf = endingOf(output) == "pdf"_L1;
    context.askPrinters(); // also where the dots are given: what it cuts off is shown
    const auto badge = context.printing.previewLayout(layout, attendee, dpi, asPdf).result();
    if (!badge) {
        return failed(badge.error());
    }
    QSaveFile file(output);
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        written = asPdf ? file.write(badge->pdf) == badge->pdf.size()
                        : imageOf(badge->raster).save(&file, "PNG");
    }
    if (!written || !file.commit()) {
        return failed(failure(ErrorCode::FileUnwritable, file.errorString(), {output}));
    }
    const QJsonObject json{{u"file"_s, output}, {u"qr"_s, badge->code},
        {u"missingGlyphs"_s, QJsonArray::fromStringList(badge->missingGlyphs)},
        {u"overflow"_s, QJsonArray::fromStringList(badge->overflow)},
        {u"unknown"_s, QJsonArray::fromStringList(badge->unknown)},
        {u"pages"_s, badge->pages().size()}, {u"moduleDots"_s, badge->look.moduleDots},
        {u"quietZone"_s, badge->look.isFree}};
    return {Exit::Done, json, sentence(*badge, output)};
}

CommandResult LayoutCheckCommand::run(CommandContext& context) const
{
    context.askPrinters();
    const auto report = context.badgeCheck.check().result();
    if (!report) {
        return failed(report.error());
    }
    QString text = FindingSentence::summary(*report) + u'\n';
    if (report->withoutBadge > 0) {
        text += u"%1 without a badge, as their ticket says.\n"_s.arg(
            counted(report->withoutBadge, u"person"_s, u"people"_s));
    }
    QJsonObject counts;
    for (auto it = report->counts.cbegin(); it != report->counts.cend(); ++it) {
        counts.insert(wordOf(it.key()), it.value());
        text += u"%1: %2\n"_s.arg(FindingSentence::heading(it.key())).arg(it.value());
    }
    QJsonArray findings;
    for (const BadgeFinding& finding : report->worst) {
        findings.append(jsonOf(finding));
        const QString who = isOfLayout(finding.fault)
            ? counted(finding.people, u"person"_s, u"people"_s)
            : FindingSentence::who(finding);
        text += u"%1 · %2\n"_s.arg(who, FindingSentence::reason(finding));
    }
    const QJsonObject json{{u"people"_s, report->people}, {u"withFault"_s, report->withFault},
        {u"withoutBadge"_s, report->withoutBadge}, {u"counts"_s, counts},
        {u"findings"_s, findings}};
    return {report->isWell() ? Exit::Done : Exit::Refused, json, text};
}

} // namespace lanyard
