// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeDrawing.h"
#include "support/StrongId.h"

#include <QMap>
#include <QMetaType>

namespace lanyard {

/// What a badge check finds, the worst first.
enum class BadgeFault {
    LayoutBroken, ///< the layout or its background cannot be drawn: no badge at all
    LayoutMissing, ///< there is no layout for the ticket type: no badge at all
    BadgeEmpty, ///< nothing is on the badge at all
    CodeUnreadable, ///< the code does not read back from the dots: the badge is not printed
    PaperMissing, ///< no printer of this desk has paper as large: the badge waits
    NameMissing, ///< the attendee has no name
    InkCut, ///< a text or a code lies in part where the printer prints nothing
    CodeFine, ///< the code has fewer dots a module than scanners read from any paper
    CodeCrowded, ///< something stands in the white that a code needs around it
    SignMissing, ///< letters that no font has are left out
    TextTooLong, ///< a text does not fit its place, even at its smallest, or lies off the badge
    PictureMissing, ///< a picture is not there, or is none: its place stays empty
    LayoutReplaced, ///< the ticket type's own layout is not on this desk, another is taken
    PartUnknown, ///< the layout has variables or elements that nobody here knows
};

/// True for what is the layout's or the desk's, and the same for all who get that layout: it is
/// found once, with the number of people.
[[nodiscard]] constexpr bool isOfLayout(BadgeFault fault)
{
    switch (fault) {
    case BadgeFault::LayoutBroken:
    case BadgeFault::LayoutMissing:
    case BadgeFault::BadgeEmpty:
    case BadgeFault::PaperMissing:
    case BadgeFault::InkCut:
    case BadgeFault::CodeFine:
    case BadgeFault::CodeCrowded:
    case BadgeFault::LayoutReplaced:
    case BadgeFault::PartUnknown:
        return true;
    default:
        return false;
    }
}

/// One thing that is wrong with a badge, before it is printed.
struct BadgeFinding
{
    BadgeFault fault = BadgeFault::LayoutBroken;
    AttendeeId attendee; ///< whose badge shows it; of a layout's the first one's
    QString name; ///< the attendee's
    QString layout; ///< name of the badge template; the ticket type's where there is none
    QString element; ///< the template's word for what is wrong, e.g. `attendee_company`; or empty
    /// The text that does not fit, the signs that are left out, what is unknown, the size in mm
    /// ("62 × 100"), the dots a module of a fine code, or for the log why a layout cannot be drawn.
    QString what;
    int page = 0; ///< where on the badge, from 0
    BadgeBox place; ///< of the element; without a size: the fault has no place
    int people = 1; ///< who have it; above 1 only for what is the layout's

    bool operator==(const BadgeFinding&) const = default;
};

/// How a badge check stands, or ended.
struct BadgeCheckReport
{
    int people = 0; ///< whose badges are to be looked at
    int checked = 0; ///< so far
    int withFault = 0; ///< people with a finding or more
    int withoutBadge = 0; ///< people whose ticket type gets none, as the organiser wants it
    QMap<BadgeFault, int> counts; ///< people by fault; one person may have several
    QList<BadgeFinding> worst; ///< worst first, `mostFindings` at most; one a person and a layout
    bool stopped = false; ///< before its end, on demand

    static constexpr int mostFindings = 50;

    [[nodiscard]] bool isWell() const { return withFault == 0 && !stopped; }

    bool operator==(const BadgeCheckReport&) const = default;
};

/// "layoutBroken", "textTooLong", …: for programs without a screen.
[[nodiscard]] QString wordOf(BadgeFault fault);

/// How coarse a code is at a printer's dots, and whether it stands free. ISO/IEC 18004 wants four
/// white modules around; codes of four dots a module and more were read from damaged dots too
/// (dead lines of the head, black that runs), codes of fewer were not.
struct CodeLook
{
    static constexpr int leastDots = 4;

    int moduleDots = 0; ///< 0: there is no code
    bool isFree = true; ///< nothing but specks is in the white around it

    [[nodiscard]] bool isFine() const { return moduleDots > 0 && moduleDots < leastDots; }

    bool operator==(const CodeLook&) const = default;
};

/// Of several codes: the finest one's dots, and free when all are. Nothing of none.
[[nodiscard]] CodeLook worstOf(const QList<CodeLook>& codes);

/// An item of a drawing.
struct ItemPlace
{
    int page = 0; ///< both from 0
    int item = 0;

    bool operator==(const ItemPlace&) const = default;
};

/// What a badge would lack and what its codes would read back as, told without its dots.
struct BadgeTrial
{
    QStringList missingGlyphs; ///< as in `RenderedBadge`
    QStringList overflow; ///< as in `RenderedBadge`
    QStringList codes; ///< of all pages, in the order of their items; empty: unreadable
    QList<CodeLook> looks{}; ///< of the same codes; none: nobody has looked
    QList<ItemPlace> cut{}; ///< texts and codes that reach out of what is printed
    bool isEmpty = false; ///< no dot is black

    bool operator==(const BadgeTrial&) const = default;
};

/// All that is wrong with one drawn badge but for its name, its paper and the choice of its
/// layout, one finding a fault; `attendee`, `name` and `layout` are left to the caller.
[[nodiscard]] QList<BadgeFinding> findingsOf(const BadgeDrawing& drawing, const BadgeTrial& trial);

/// True when `a` goes before `b` among the worst: by fault, then by how many or how much.
[[nodiscard]] bool isWorse(const BadgeFinding& a, const BadgeFinding& b);

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::BadgeCheckReport)
