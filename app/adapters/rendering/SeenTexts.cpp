// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SeenTexts.h"

#include "OneBit.h"
#include "TextFit.h"

#include <QPainter>

#include <algorithm>

namespace lanyard {

namespace {

/// Qt fills a path with several threads, and two of them may write into one byte of a one-bit
/// image, where one of them loses its dots. Text is therefore drawn with four bytes a dot.
QImage drawnInDots(const TextFit& text, const QRect& part)
{
    if (part.isEmpty()) {
        return {};
    }
    QImage dots(part.size(), QImage::Format_RGB32);
    dots.fill(Qt::white);
    QPainter painter(&dots);
    painter.translate(-part.topLeft());
    painter.setPen(Qt::black);
    text.draw(painter);
    painter.end();
    return inkOf(dots);
}

} // namespace

bool standsOut(const QRectF& bounds, double em, const QRectF& sheet)
{
    constexpr double share = 0.05;
    const double slack = 1 + em * share; // a dot for what is rounded
    return !bounds.isEmpty() && !sheet.adjusted(-slack, -slack, slack, slack).contains(bounds);
}

const SeenText& SeenTexts::shaped(const TextRun& run, FontCatalog& fonts, double dotsPerMm)
{
    return text(run, fonts, dotsPerMm, std::nullopt);
}

const SeenText& SeenTexts::drawn(
    const TextRun& run, FontCatalog& fonts, double dotsPerMm, QSize page)
{
    return text(run, fonts, dotsPerMm, page);
}

const SeenText& SeenTexts::text(
    const TextRun& run, FontCatalog& fonts, double dotsPerMm, std::optional<QSize> page)
{
    const auto known = std::ranges::find_if(m_texts, [&](const SeenText& text) {
        return text.dotsPerMm == dotsPerMm && (!page || text.page == page) && text.run == run;
    });
    if (known != m_texts.end()) {
        std::rotate(known, known + 1, m_texts.end());
        return m_texts.last();
    }
    const TextFit fit(run, fonts, dotsPerMm);
    const double em = points(fit.pointSize()).inMm() * dotsPerMm;
    const double lean = em / 2; // letters may stand so far out of their text's bounds
    SeenText seen{run, dotsPerMm, fit.missing(), fit.overflows(), fit.bounds(),
        fit.bounds().adjusted(-lean, -lean, lean, lean), em, page};
    if (page) {
        const QRect part = seen.part.toAlignedRect() & QRect({}, *page);
        seen.ink = drawnInDots(fit, part);
        seen.place = part.topLeft();
    }
    m_bytes += seen.ink.sizeInBytes();
    m_texts.append(std::move(seen));
    while (m_texts.size() > most || (m_bytes > mostBytes && m_texts.size() > 1)) {
        m_bytes -= m_texts.takeFirst().ink.sizeInBytes();
    }
    return m_texts.last();
}

} // namespace lanyard
