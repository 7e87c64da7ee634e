// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QString>

namespace lanyard {

enum class ThemeKind {
    Light,
    Dark,
    Contrast, ///< black and white, edges instead of fills
};

/// "light", "dark", "contrast" (as `DeskSettings::theme` stores it); anything else is light.
[[nodiscard]] ThemeKind themeKindOf(const QString& name);

/// The one answer of a screen. `None` where there is no answer to tell.
enum class Verdict {
    None,
    Admitted,
    Already,
    Stop,
    Look,
    Unknown,
    Waiting,
};

/// "admit", "already", "stop", "look", "unknown", "waiting": the style sheet's `verdict` property.
[[nodiscard]] QString verdictName(Verdict verdict);

/// Colours of one verdict: `fill` of the slab with `onFill` upon it, `tint` of strips and chips
/// with `text` upon it. In the contrast theme `text` is also the colour of edge and symbol.
struct VerdictColours
{
    QColor fill;
    QColor onFill;
    QColor tint;
    QColor text;
};

/// The colours of one theme. Every text colour is 7:1 or better on its ground.
struct Tokens
{
    QColor page, rail, surface, sunken;
    QColor line; ///< decoration
    QColor lineStrong; ///< edges of controls
    QColor ink, ink2;
    QColor accent, accentHover, accentPressed, onAccent;
    QColor tint; ///< chosen rows and matches
    VerdictColours admitted, already, stop, look, unknown;
    QColor amber, amberLine; ///< the small Look symbol
    QColor holder, holderLine, metal;
    QColor strapA, strapB, strapC, stitch, crimp;
    QColor shadow; ///< of paper only; transparent in the contrast theme
    int border = 1; ///< px of cards' and controls' edges

    [[nodiscard]] const VerdictColours& of(Verdict verdict) const;
    /// By the names that the style sheet uses: `@page`, `@line-strong`, …
    [[nodiscard]] QHash<QString, QColor> named() const;
};

[[nodiscard]] const Tokens& tokensOf(ThemeKind kind);

} // namespace lanyard
