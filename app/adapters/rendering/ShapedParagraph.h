// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FontCatalog.h"

#include <QTextLayout>

#include <memory>
#include <vector>

namespace lanyard {

/// Size at which text is shaped and measured, in units; everything is scaled from there.
constexpr int referenceEm = 100;

/// A piece of text that is not broken, in reference units.
struct TextUnit
{
    int start = 0;
    int length = 0; ///< without the space behind it
    bool spaceBehind = false;
    double width = 0;
    double above = 0; ///< ink over the baseline
    double below = 0; ///< ink under it
    bool tall = false; ///< of a script that needs more room than Latin letters
    bool sign = false; ///< one that stands alone, as a dash between words
};

/// Where a line may end.
enum class BreakAt {
    Words, ///< at spaces and after hyphens
    Opportunities, ///< where the language allows it too: between Han characters
    Letters, ///< between any two letters with their marks
};

/// What stands between two forced line ends, shaped once, each character with the font of its
/// script.
class ShapedParagraph
{
public:
    ShapedParagraph(const QString& text, const QString& family, bool bold, bool italic,
        FontCatalog& fonts, HanForm han = HanForm::Simplified);

    [[nodiscard]] const QStringList& missing() const { return m_fonts.missing; }

    [[nodiscard]] double spaceWidth() const;
    [[nodiscard]] std::vector<TextUnit> units(BreakAt where) const;
    /// A part of the text as a line of its own, at (0, 0).
    [[nodiscard]] std::unique_ptr<QTextLayout> line(int start, int length) const;

private:
    /// What came out as a box although a font claims to have it counts as missing too.
    void findBoxes();
    /// Where each unit ends, the space behind it included.
    [[nodiscard]] QList<int> ends(BreakAt where) const;
    double measure(TextUnit& unit) const;

    FontRuns m_fonts;
    bool m_bold;
    bool m_italic;
    std::unique_ptr<QTextLayout> m_whole; ///< in one line, to measure
};

} // namespace lanyard
