// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeDrawing.h"
#include "support/Result.h"

#include <QImage>

#include <optional>

// What a layout may cost. Layouts come from organisers and servers: one that asks for more is
// refused with a reason, before memory or time is spent on it.

namespace lanyard {

/// Of one page: A4 at 600 dpi has 35 million. Drawing takes four bytes a dot, twice with a
/// background.
constexpr qint64 mostDots = 40'000'000;
/// Of all pages, which are kept at one bit a dot.
constexpr qint64 mostDotsInAll = 400'000'000;
/// On one badge: a page of a book has 3,000.
constexpr qsizetype mostLetters = 10'000;
/// On one page: so many texts may cover all of it, one over the other, or a label as many as make
/// up `fewestTextDots`. Each is drawn by itself, with four bytes a dot.
constexpr qint64 mostTextLayers = 10;
constexpr qint64 fewestTextDots = 60'000'000;
/// On one badge: each is written, drawn and read back.
constexpr int mostCodes = 50;
/// Of all pictures on one badge together; decoded they take four bytes a pixel.
constexpr qint64 mostPixels = 50'000'000;

/// TemplateBroken when a drawing of pages of `dots` asks for more than the above.
[[nodiscard]] std::optional<Error> refusal(const BadgeDrawing& drawing, QSize dots);

/// Of all texts on a page of that size, each with the place that it may blacken there.
[[nodiscard]] qint64 textDotsOn(QSize page);

/// What a picture's file may be; `QImageReader`'s words.
[[nodiscard]] bool isPictureFormat(const QByteArray& format);

/// A picture that is a PNG, JPEG, GIF, BMP or WebP by its content; null for anything else, SVG
/// and PDF included, which could name files and addresses of their own. Takes what it needs from
/// `pixelsLeft`; null when that is not enough. A larger JPEG is read at a smaller size.
[[nodiscard]] QImage pictureOf(const QByteArray& data, qint64& pixelsLeft);

} // namespace lanyard
