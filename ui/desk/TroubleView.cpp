// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The words of a badge that does not come out: the check-in stands, and somebody has to do
// something.
#include "desk/AnswerView.h"
#include "printing/SheetRequest.h"
#include "shell/PrinterName.h"
#include "shell/TimeWords.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// As many as the slab has room for side by side, the word of the trouble and the printer's name.
constexpr qsizetype slabLetters = 26;

QString withCapital(QString words)
{
    if (!words.isEmpty()) {
        words[0] = words.at(0).toUpper();
    }
    return words;
}

} // namespace

/// Of a printer, in a line: which it is, what is wrong and what to do.
QString DeskWords::faultWords(const PrinterTrouble& trouble)
{
    const QString problem = PrinterName::problemOf(trouble.status);
    return trouble.name + u" · "_s + (problem.isEmpty() ? tr("Waits for the printer") : problem);
}

void DeskWords::tellSaved(const DeskState& state, const DeskContext& context, AnswerView& view)
{
    const auto& person = state.outcome->record;
    view.answer.headline = person ? tr("%1 is checked in").arg(person->attendee.name)
                                  : tr("The person is checked in");
    view.points.append({{}, Verdict::Admitted,
        tr("The check-in is saved, %1").arg(TimeWords::clock(state.outcome->at, context.zone()))});
}

void DeskWords::offerUndo(const DeskState& state, const DeskContext& context, AnswerView& view)
{
    if (state.undoUntil && context.now < *state.undoUntil) {
        const auto left = int((context.now.msecsTo(*state.undoUntil) + 999) / 1000);
        view.actions.append({DeskAction::Undo, tr("Undo, %1 s").arg(left), u"F3"_s});
    }
}

AnswerView DeskWords::printTrouble(const DeskState& state, const DeskContext& context)
{
    const bool doubt = context.job->state == PrintState::Uncertain || isAskedFor(context);
    const bool onSheet = doubt && context.job->printer.startsWith(sheetAddress);
    AnswerView view;
    view.answer.verdict = Verdict::Look;
    view.answer.word = doubt ? tr("Badge?") : tr("Not printed");
    view.answer.figure
        = onSheet ? tr("Made beforehand") : PrinterName::at(context.settings, context.job->printer);
    const PrinterStatus printer = printerOf(*context.job, context);
    if (!onSheet && !printer.ready && printer.fault != PrinterFault::Busy) {
        view.fault = printer.fault;
        view.printer = view.answer.figure;
        view.answer.advice = PrinterName::problemOf(printer);
        view.points.append({u"right"_s, Verdict::None, view.answer.advice, true});
        view.points.removeIf([](const PointView& point) { return point.text.isEmpty(); });
    }
    tellSaved(state, context, view);
    if (doubt) {
        view.points.append({{}, Verdict::Look,
            onSheet ? tr("The badge was put on a sheet, to be printed beforehand")
                    : tr("The badge may or may not have come out")});
        view.aside = onSheet ? tr("Look among the badges made beforehand: is it there?")
                             : tr("Look in the tray: is the badge there?");
        view.actions = {
            {DeskAction::CameOut, tr("Yes, it is there"), u"1"_s, Button::Role::Primary},
            {DeskAction::DidNotComeOut,
                onSheet ? tr("No, it is not there") : tr("No, nothing came"), u"2"_s},
        };
    } else {
        view.points.append({{}, Verdict::Look, tr("The badge has not been printed")});
        view.points.append({{}, Verdict::Admitted, tr("Nothing reached paper")});
        view.actions = {{DeskAction::PrintAgain, tr("Print again"), u"1"_s, Button::Role::Primary}};
    }
    view.lastActions
        = {{DeskAction::Next, tr("Later, next person"), u"Esc"_s, Button::Role::Quiet}};
    return view;
}

/// A badge on its way to a printer that has a fault: what is wrong, in a word and a picture, what
/// to do, what is safe. What has to be said of the person is said here, too.
AnswerView DeskWords::keptBadge(
    const DeskState& state, const DeskContext& context, const PrinterTrouble& trouble)
{
    AnswerView view;
    view.answer.verdict = Verdict::Look;
    view.fault = trouble.status.fault;
    view.printer = trouble.name;
    // large above a person's name, who is there
    const QString what = view.fault == PrinterFault::Unreachable
        ? tr("Printer not there")
        : PrinterName::whatOf(trouble.status);
    view.answer.word = what.isEmpty() ? tr("Not printed") : what;
    const bool hasRoom = view.answer.word.size() + trouble.name.size() <= slabLetters;
    view.answer.figure = hasRoom ? trouble.name : QString();
    view.answer.advice = withCapital(PrinterName::deedOf(trouble.status));
    QStringList deed{hasRoom ? QString() : trouble.name, view.answer.advice};
    deed.removeAll(QString());
    if (!deed.isEmpty()) {
        view.points.append({u"right"_s, Verdict::None, deed.join(u" · "_s), true});
    }
    if (!context.spoken.isEmpty()) {
        view.say = tr("Say “%1”").arg(context.spoken);
    }
    tellSaved(state, context, view);
    tellNotes(*state.outcome, view);
    tellShown(*state.outcome, view);
    view.points.append({{}, Verdict::Look,
        trouble.isOpen ? tr("The badge has not been printed")
                       : tr("The badge may or may not have come out")});
    if (trouble.isOpen) {
        // nothing that is done at the printer helps, nor does asking it again
        const bool isPaused = trouble.status.fault == PrinterFault::PausedByStaff;
        if (view.strips.isEmpty()) { // what is said of the person needs the room
            view.points.append({u"waiting"_s, Verdict::None,
                isPaused ? tr("It comes out once staff let the printer go on")
                         : tr("It comes out by itself once the printer can")});
        }
        const bool isOther = trouble.other.has_value();
        if (isOther) {
            view.actions.append(
                {DeskAction::PrintThere, tr("Print on %1").arg(PrinterName::nameOf(*trouble.other)),
                    u"F8"_s, Button::Role::Primary});
        }
        // keys that nothing else has: the card may turn by itself into the one that asks whether
        // the badge came out, whose digits must never be answered by a key meant for this one
        if (!isPaused) {
            view.actions.append({DeskAction::TryPrinter, tr("Done, try again"), u"F9"_s,
                isOther ? Button::Role::Secondary : Button::Role::Primary});
        }
    }
    offerUndo(state, context, view);
    view.lastActions
        = {{DeskAction::Next, tr("Later, next person"), u"Esc"_s, Button::Role::Quiet}};
    return view;
}

} // namespace lanyard
