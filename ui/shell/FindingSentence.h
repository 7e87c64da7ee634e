// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeFinding.h"

#include <QCoreApplication>

namespace lanyard {

/// What a badge check found, in the language in use.
class FindingSentence
{
    Q_DECLARE_TR_FUNCTIONS(FindingSentence)
public:
    /// How it stands: "12 of 460 badges will not come out well."
    [[nodiscard]] static QString summary(const BadgeCheckReport& report);
    /// How many people get no badge with their ticket; empty: none.
    [[nodiscard]] static QString withoutBadge(const BadgeCheckReport& report);
    /// "Text does not fit", over a number of people.
    [[nodiscard]] static QString heading(BadgeFault fault);
    /// Why this badge will not come out well, in one sentence or two.
    [[nodiscard]] static QString reason(const BadgeFinding& finding);
    /// What keeps scanners from a badge's code at its printer's dots; empty: nothing.
    [[nodiscard]] static QString ofCode(const CodeLook& look);
    /// Whose badge it is; of a layout's finding how many people have it.
    [[nodiscard]] static QString who(const BadgeFinding& finding);

private:
    [[nodiscard]] static QString fineCode(int moduleDots);
    [[nodiscard]] static QString crowdedCode();
};

} // namespace lanyard
