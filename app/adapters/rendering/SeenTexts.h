// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FontCatalog.h"
#include "badge/BadgeDrawing.h"

#include <QImage>
#include <QRectF>

#include <optional>

namespace lanyard {

/// A text as it was shaped, and perhaps drawn.
struct SeenText
{
    TextRun run;
    double dotsPerMm = 0;
    QStringList missing;
    bool overflows = false;
    QRectF bounds; ///< see `TextFit::bounds()`
    QRectF part; ///< that it may blacken: letters stand out of their bounds
    double em = 0; ///< its size, dots
    std::optional<QSize> page = {}; ///< that it was drawn for; what lies outside is cut off
    QImage ink = {}; ///< one bit a dot
    QPoint place = {}; ///< of the ink on that page
};

/// True when ink of a text with those bounds lies outside `sheet`. A twentieth of its size is none:
/// that is what letters leave white at their sides.
[[nodiscard]] bool standsOut(const QRectF& bounds, double em, const QRectF& sheet);

/// The texts that were seen last: most badges of an event share most of their texts, and a badge
/// that is printed was often on the screen just before. What is under a text plays no part in it.
/// As many as `most`, with `mostBytes` of ink, and the newest however large it is.
class SeenTexts
{
public:
    static constexpr qsizetype most = 64;
    static constexpr qsizetype mostBytes = 4'000'000;

    /// The result is good until the next call.
    [[nodiscard]] const SeenText& shaped(const TextRun& run, FontCatalog& fonts, double dotsPerMm);
    /// With its ink on pages of that size, in dots.
    [[nodiscard]] const SeenText& drawn(
        const TextRun& run, FontCatalog& fonts, double dotsPerMm, QSize page);

private:
    [[nodiscard]] const SeenText& text(
        const TextRun& run, FontCatalog& fonts, double dotsPerMm, std::optional<QSize> page);

    QList<SeenText> m_texts; ///< newest last
    qsizetype m_bytes = 0;
};

} // namespace lanyard
