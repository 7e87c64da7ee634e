// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/HanForm.h"
#include "badge/Length.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace lanyard {

/// A place on a page, from the page's upper left corner.
struct BadgeBox
{
    Length left;
    Length top;
    Length width;
    Length height;

    bool operator==(const BadgeBox&) const = default;
};

/// A colour of the layout, 0 to 255 each. One-bit output turns it into black or white by what
/// lies under it.
struct BadgeColour
{
    int red = 0;
    int green = 0;
    int blue = 0;

    bool operator==(const BadgeColour&) const = default;
};

enum class TextAlign { Left, Center, Right };
enum class TextPlace { Top, Middle, Bottom };

/// Text with its place and look. Lines are parted by `\n`.
struct TextRun
{
    /// What `box` means for the text's height.
    enum class Extent {
        Box, ///< the text is placed inside the box by `place`
        Down, ///< it hangs from the box's top and grows down; the box has no height
        Up, ///< it stands on the box's top and grows up; the box has no height
    };
    QString element; ///< the template's word for it, e.g. `attendee_name`; for reports
    QString text;
    BadgeBox box;
    Extent extent = Extent::Box;
    TextAlign align = TextAlign::Left;
    TextPlace place = TextPlace::Top;
    QString family; ///< as the layout names it; the renderer picks what it has
    HanForm han = HanForm::Simplified; ///< of its Han characters
    double pointSize = 10;
    double lineHeight = 1; ///< leading is this × 1.15 × the font size, as in pretix
    bool bold = false;
    bool italic = false;
    BadgeColour colour;
    double rotation = 0; ///< degrees, clockwise about the upper left corner of box or lines
    bool autoResize = false; ///< shrinks until it fits its box
    bool splitLongWords = true; ///< a word that is too long may be broken

    bool operator==(const TextRun&) const = default;
};

/// How much of a QR code may be lost, in the order of the standard.
enum class ErrorCorrection { Low, Medium, Quartile, High };

/// A QR code; the renderer encodes it, in whole dots a module.
struct BarcodeModules
{
    QString text;
    ErrorCorrection level = ErrorCorrection::High;
    Length left;
    Length top;
    Length side; ///< of the square that the code with its quiet zone must stay in
    bool quietZone = true; ///< four white modules around; false: the layout leaves white itself
    BadgeColour colour = {}; ///< of its modules, where there are colours

    bool operator==(const BarcodeModules&) const = default;
};

/// A picture, fitted into its box and centred, aspect kept.
struct Picture
{
    QString element;
    QByteArray data; ///< PNG, JPEG, …
    BadgeBox box;

    bool operator==(const Picture&) const = default;
};

/// A filled rectangle.
struct Rule
{
    BadgeBox box;
    BadgeColour colour;

    bool operator==(const Rule&) const = default;
};

using DrawingItem = std::variant<TextRun, BarcodeModules, Picture, Rule>;

/// A badge ready to be drawn: pages of items in their order, all values decided.
struct BadgeDrawing
{
    Length width;
    Length height;
    QByteArray background; ///< PDF whose page n lies under page n; empty: none
    QList<QList<DrawingItem>> pages;
    /// Variables and element types of the template that nobody here knows; for the designer.
    QStringList unknown;
    /// Pictures of the template that this badge has none for: their places stay empty.
    QList<Picture> missingPictures;

    bool operator==(const BadgeDrawing&) const = default;
};

} // namespace lanyard
