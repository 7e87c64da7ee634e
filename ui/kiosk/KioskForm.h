// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/TextStyle.h"

#include <QSize>

namespace lanyard {

/// Sizes of the self-service screen, upright (1080 × 1920) or lying (1280 × 800), in design
/// pixels. Nothing is smaller than 28 px, no target lower than 76.
struct KioskForm
{
    bool upright = true;
    bool larger = false; ///< "Larger text" is on
    TextStyle head; ///< on a sign: "Scan your code"
    TextStyle title;
    TextStyle mid;
    TextStyle body;
    TextStyle note;
    int button = 112;
    int tile = 96; ///< of a language
    int aid = 112;
    int gap = 24;
    int side = 64; ///< margin of the page
    int bottom = 40;
    int strap = 560;
    int less = 0; ///< steps by which there is less than usual, where long words need the room

    bool operator==(const KioskForm&) const = default;
};

inline constexpr KioskForm uprightForm{
    true, false, type::selfHead, type::selfTitle, type::selfMid, type::selfBody, type::selfNote};
inline constexpr KioskForm lyingForm{false, false, {60, 78, true}, {40, 56, true}, {32, 46},
    {28, 42}, {28, 40}, 92, 80, 76, 16, 48, 40, 340};

/// The form for a window; `tall` for scripts that reach further down than Latin letters.
[[nodiscard]] inline KioskForm kioskForm(QSize window, bool larger, bool tall)
{
    KioskForm form = window.height() > window.width() ? uprightForm : lyingForm;
    form.larger = larger;
    if (larger && !form.upright) {
        // times 1.4 these are what the height has room for
        form.head = {48, 62, true};
        form.title = {30, 42, true};
        form.mid = {28, 40};
        form.tile = 76;
    }
    if (tall) {
        constexpr double kannada = 1.63; // ascent and descent of Noto Sans Kannada
        for (TextStyle* style : {&form.head, &form.title, &form.mid, &form.body, &form.note}) {
            style->line = int(style->size * kannada);
        }
    }
    return form;
}

/// A style for people's names: room for every script's marks.
[[nodiscard]] constexpr TextStyle forNames(TextStyle style)
{
    style.line = style.size * 8 / 5;
    return style;
}

/// Design pixels to px of a window, so that the whole screen is used.
[[nodiscard]] inline double kioskScale(QSize window)
{
    const bool upright = window.height() > window.width();
    const double wide = upright ? 1080 : 1280;
    const double high = upright ? 1920 : 800;
    return qBound(0.4, qMin(window.width() / wide, window.height() / high), 3.0);
}

} // namespace lanyard
