// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeFinding.h"

#include <array>
#include <optional>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 80; ///< letters of a text in a finding

/// An item that people see, with its page.
struct Seen
{
    const TextRun* text = nullptr;
    const Picture* picture = nullptr;
    int page = 0;

    [[nodiscard]] const QString& element() const { return text ? text->element : picture->element; }

    [[nodiscard]] BadgeBox box() const
    {
        BadgeBox box = text ? text->box : picture->box;
        if (text && text->extent != TextRun::Extent::Box) { // such a box has no height
            const double line = text->pointSize * text->lineHeight * 1.15 / 72 * 25.4;
            const double height = line * double(text->text.count(u'\n') + 1);
            const bool isUp = text->extent == TextRun::Extent::Up;
            box.top = mm(box.top.inMm() - (isUp ? height : 0));
            box.height = mm(height);
        }
        return box;
    }
};

QList<Seen> seenIn(const BadgeDrawing& drawing)
{
    QList<Seen> all;
    for (int page = 0; page < drawing.pages.size(); ++page) {
        for (const DrawingItem& item : drawing.pages.at(page)) {
            if (const auto* text = std::get_if<TextRun>(&item)) {
                all.append({text, nullptr, page});
            } else if (const auto* picture = std::get_if<Picture>(&item)) {
                all.append({nullptr, picture, page});
            }
        }
    }
    return all;
}

BadgeFinding at(BadgeFault fault, const Seen& seen, const QString& what)
{
    BadgeFinding finding;
    finding.fault = fault;
    finding.element = seen.element();
    finding.what = what;
    finding.page = seen.page;
    finding.place = seen.box();
    return finding;
}

bool has(const QList<BadgeFinding>& findings, BadgeFault fault)
{
    for (const BadgeFinding& finding : findings) {
        if (finding.fault == fault) {
            return true;
        }
    }
    return false;
}

/// The first code that does not read back as what it shall say.
void addCode(const BadgeDrawing& drawing, const QStringList& codes, QList<BadgeFinding>& findings)
{
    qsizetype number = 0;
    for (int page = 0; page < drawing.pages.size(); ++page) {
        for (const DrawingItem& item : drawing.pages.at(page)) {
            const auto* code = std::get_if<BarcodeModules>(&item);
            if (code && codes.value(number++) != code->text) {
                BadgeFinding finding;
                finding.fault = BadgeFault::CodeUnreadable;
                finding.page = page;
                finding.place = {code->left, code->top, code->side, code->side};
                findings.append(finding);
                return;
            }
        }
    }
}

/// The first code that is too fine, and the first one that is crowded.
void addLooks(
    const BadgeDrawing& drawing, const QList<CodeLook>& looks, QList<BadgeFinding>& findings)
{
    qsizetype number = 0;
    for (int page = 0; page < drawing.pages.size(); ++page) {
        for (const DrawingItem& item : drawing.pages.at(page)) {
            const auto* code = std::get_if<BarcodeModules>(&item);
            if (!code) {
                continue;
            }
            const CodeLook look = looks.value(number++);
            BadgeFinding finding;
            finding.page = page;
            finding.place = {code->left, code->top, code->side, code->side};
            finding.fault = BadgeFault::CodeFine;
            finding.what = QString::number(look.moduleDots);
            if (look.isFine() && !has(findings, BadgeFault::CodeFine)) {
                findings.append(finding);
            }
            finding.fault = BadgeFault::CodeCrowded;
            finding.what.clear();
            if (!look.isFree && !has(findings, BadgeFault::CodeCrowded)) {
                findings.append(finding);
            }
        }
    }
}

/// The first text or code that the printer cuts.
void addCut(const BadgeDrawing& drawing, const QList<ItemPlace>& cut, QList<BadgeFinding>& findings)
{
    if (cut.isEmpty()) {
        return;
    }
    const int page = cut.first().page;
    const DrawingItem& item = drawing.pages.at(page).at(cut.first().item);
    if (const auto* text = std::get_if<TextRun>(&item)) {
        findings.append(
            at(BadgeFault::InkCut, {text, nullptr, page}, text->text.left(longestShown)));
    } else if (const auto* code = std::get_if<BarcodeModules>(&item)) {
        BadgeFinding finding;
        finding.fault = BadgeFault::InkCut;
        finding.page = page;
        finding.place = {code->left, code->top, code->side, code->side};
        findings.append(finding);
    }
}

void addSigns(const QList<Seen>& seen, const QStringList& signs, QList<BadgeFinding>& findings)
{
    if (signs.isEmpty()) {
        return;
    }
    for (const Seen& one : seen) {
        if (one.text && one.text->text.contains(signs.first())) {
            findings.append(at(BadgeFault::SignMissing, one, signs.join(u' ')));
            return;
        }
    }
    BadgeFinding finding;
    finding.fault = BadgeFault::SignMissing;
    finding.what = signs.join(u' ');
    findings.append(finding);
}

/// Several texts may have one word, as `other`: the longest of them is taken to be the one.
void addOverflow(
    const QList<Seen>& seen, const QStringList& overflow, QList<BadgeFinding>& findings)
{
    std::optional<Seen> text;
    std::optional<Seen> picture;
    for (const Seen& one : seen) {
        if (!overflow.contains(one.element())) {
            continue;
        }
        if (one.text && (!text || one.text->text.size() > text->text->text.size())) {
            text = one;
        } else if (one.picture && !picture) {
            picture = one;
        }
    }
    if (text) {
        findings.append(at(BadgeFault::TextTooLong, *text, text->text->text.left(longestShown)));
    }
    if (picture) {
        findings.append(at(BadgeFault::PictureMissing, *picture, {}));
    }
}

} // namespace

QList<BadgeFinding> findingsOf(const BadgeDrawing& drawing, const BadgeTrial& trial)
{
    QList<BadgeFinding> findings;
    const QList<Seen> seen = seenIn(drawing);
    addCode(drawing, trial.codes, findings);
    if (findings.isEmpty()) { // one that cannot be read has a fault already
        addLooks(drawing, trial.looks, findings);
    }
    addCut(drawing, trial.cut, findings);
    if (trial.isEmpty) {
        findings.append(BadgeFinding());
        findings.last().fault = BadgeFault::BadgeEmpty;
    }
    addSigns(seen, trial.missingGlyphs, findings);
    addOverflow(seen, trial.overflow, findings);
    if (!drawing.missingPictures.isEmpty() && !has(findings, BadgeFault::PictureMissing)) {
        BadgeFinding finding;
        finding.fault = BadgeFault::PictureMissing;
        finding.element = drawing.missingPictures.first().element;
        if (drawing.pages.size() == 1) { // else it is not known on which one
            finding.place = drawing.missingPictures.first().box;
        }
        findings.append(finding);
    }
    if (!drawing.unknown.isEmpty()) {
        BadgeFinding finding;
        finding.fault = BadgeFault::PartUnknown;
        finding.what = drawing.unknown.join(u", "_s).left(longestShown);
        findings.append(finding);
    }
    return findings;
}

CodeLook worstOf(const QList<CodeLook>& codes)
{
    CodeLook worst;
    for (const CodeLook& code : codes) {
        const bool isFinest = code.moduleDots > 0 // else it could not be made, which is told beside
            && (worst.moduleDots == 0 || code.moduleDots < worst.moduleDots);
        worst = {isFinest ? code.moduleDots : worst.moduleDots, worst.isFree && code.isFree};
    }
    return worst;
}

bool isWorse(const BadgeFinding& a, const BadgeFinding& b)
{
    if (a.fault != b.fault) {
        return a.fault < b.fault;
    }
    return a.people != b.people ? a.people > b.people : a.what.size() > b.what.size();
}

QString wordOf(BadgeFault fault)
{
    static constexpr std::array words{"layoutBroken", "layoutMissing", "badgeEmpty",
        "codeUnreadable", "paperMissing", "nameMissing", "inkCut", "codeFine", "codeCrowded",
        "signMissing", "textTooLong", "pictureMissing", "layoutReplaced", "partUnknown"};
    static_assert(words.size() == std::size_t(BadgeFault::PartUnknown) + 1);
    return QString::fromLatin1(words.at(std::size_t(fault)));
}

} // namespace lanyard
