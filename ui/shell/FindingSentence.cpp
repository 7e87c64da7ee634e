// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/FindingSentence.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// "🦄 U+1F984": what no font has is a box on most screens too.
QString withNumbers(const QString& signs)
{
    QStringList words;
    for (const QString& sign : signs.split(u' ', Qt::SkipEmptyParts)) {
        QString number = QString::number(sign.toUcs4().value(0), 16).toUpper();
        words.append(sign + u" U+"_s + number.rightJustified(4, u'0'));
    }
    return words.join(u", "_s);
}

} // namespace

QString FindingSentence::summary(const BadgeCheckReport& report)
{
    const int badges = report.checked - report.withoutBadge;
    if (report.stopped) {
        return tr("Stopped after %1 of %2 people.").arg(report.checked).arg(report.people);
    }
    if (report.withFault > 0) {
        return tr("%1 of %2 badges will not come out well.").arg(report.withFault).arg(badges);
    }
    return badges == 0 ? tr("There is no badge to look at yet.")
                       : tr("All %n badges come out well.", nullptr, badges);
}

QString FindingSentence::withoutBadge(const BadgeCheckReport& report)
{
    return report.withoutBadge == 0
        ? QString()
        : tr("%n people get no badge with their ticket.", nullptr, report.withoutBadge);
}

QString FindingSentence::heading(BadgeFault fault)
{
    switch (fault) {
    case BadgeFault::LayoutBroken:
        return tr("Template cannot be drawn");
    case BadgeFault::LayoutMissing:
        return tr("No template for the ticket");
    case BadgeFault::BadgeEmpty:
        return tr("Nothing on the badge");
    case BadgeFault::CodeUnreadable:
        return tr("Code cannot be read");
    case BadgeFault::PaperMissing:
        return tr("Paper too small");
    case BadgeFault::NameMissing:
        return tr("No name on the list");
    case BadgeFault::InkCut:
        return tr("Cut off by the printer");
    case BadgeFault::CodeFine:
        return tr("Code too fine for the printer");
    case BadgeFault::CodeCrowded:
        return tr("Code without white around it");
    case BadgeFault::SignMissing:
        return tr("Signs that no font has");
    case BadgeFault::TextTooLong:
        return tr("Text does not fit");
    case BadgeFault::PictureMissing:
        return tr("Picture missing");
    case BadgeFault::LayoutReplaced:
        return tr("Another template is taken");
    case BadgeFault::PartUnknown:
        return tr("Unknown parts in the template");
    }
    return {};
}

QString FindingSentence::reason(const BadgeFinding& finding)
{
    switch (finding.fault) {
    case BadgeFault::LayoutBroken:
        return tr("The badge template “%1” cannot be drawn. Nobody who gets it has a badge.")
                   .arg(finding.layout)
            + u" ("_s + finding.what + u')';
    case BadgeFault::LayoutMissing:
        return tr("There is no badge template for the ticket “%1”. Nobody with it has a badge.")
            .arg(finding.layout);
    case BadgeFault::BadgeEmpty:
        return tr("The badge template “%1” prints nothing: the badge is white.")
            .arg(finding.layout);
    case BadgeFault::CodeUnreadable:
        return tr(
            "The code cannot be read from the badge. Make room around it, or make it larger.");
    case BadgeFault::PaperMissing:
        return tr("The badge is %1 mm. No printer of this desk has paper as large.")
            .arg(finding.what);
    case BadgeFault::NameMissing:
        return tr("There is no name on the list. Type it in before the person comes.");
    case BadgeFault::InkCut:
        return finding.what.isEmpty()
            ? tr("A part of the code lies where the printer prints nothing. Move it further in.")
            : tr("A part of “%1” lies where the printer prints nothing. Move it further in.")
                  .arg(finding.what);
    case BadgeFault::CodeFine:
        return fineCode(finding.what.toInt());
    case BadgeFault::CodeCrowded:
        return crowdedCode();
    case BadgeFault::SignMissing:
        return tr("No font has %1. The badge leaves it out.").arg(withNumbers(finding.what));
    case BadgeFault::TextTooLong:
        return tr("“%1” does not fit its place, or reaches off the badge.").arg(finding.what);
    case BadgeFault::PictureMissing:
        return tr("A picture is missing or cannot be read. Its place stays empty.");
    case BadgeFault::LayoutReplaced:
        return tr("The badge template of the ticket “%1” is not on this desk. “%2” is taken.")
            .arg(finding.what, finding.layout);
    case BadgeFault::PartUnknown:
        return tr("The badge template “%1” asks for what nobody here knows: %2.")
            .arg(finding.layout, finding.what);
    }
    return {};
}

QString FindingSentence::fineCode(int moduleDots)
{
    return tr("The code has %1 dots a module; scanners want at least %2. Give it a larger place or "
              "a shorter text, or use a printer with more dots an inch.")
        .arg(moduleDots)
        .arg(CodeLook::leastDots);
}

QString FindingSentence::crowdedCode()
{
    return tr("Something stands too close to the code. Leave four of its modules white around it.");
}

QString FindingSentence::ofCode(const CodeLook& look)
{
    QStringList words;
    if (look.isFine()) {
        words.append(fineCode(look.moduleDots));
    }
    if (!look.isFree) {
        words.append(crowdedCode());
    }
    return words.join(u' ');
}

QString FindingSentence::who(const BadgeFinding& finding)
{
    if (isOfLayout(finding.fault)) {
        return tr("%n people", nullptr, finding.people);
    }
    return finding.name.isEmpty() ? tr("Without a name") : finding.name;
}

} // namespace lanyard
