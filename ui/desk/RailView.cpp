// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/AnswerView.h"
#include "printing/SheetRequest.h"
#include "shell/PrinterName.h"
#include "shell/TimeWords.h"

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

QList<PrintStep> DeskWords::steps(const DeskState& state, const DeskContext& context)
{
    using Step = PrintStep::State;
    const PrintJob& job = *context.job;
    const QString printer = PrinterName::at(context.settings, job.printer);
    const QString at = TimeWords::clockWithSeconds(job.changedAt, context.zone());
    const bool isFile = PrinterName::isFolder(context.settings, job.printer);
    const QString end = isFile ? tr("Saved as a file") : tr("In the tray");
    const PrintStep ahead{Step::Ahead, end, {}};
    const auto trouble = printerTrouble(state, context);
    if (trouble && trouble->isOpen) {
        return {{Step::Fault, tr("Waits for the printer"), {}},
            {Step::Ahead, tr("Sent to %1").arg(trouble->name), {}}, ahead};
    }
    switch (job.state) {
    case PrintState::Waiting:
        return {
            {Step::Now,
                job.problem.isEmpty() ? tr("Drawing the badge") : tr("Waits for the printer"), {}},
            {Step::Ahead, tr("Sent to %1").arg(printer), {}}, ahead};
    case PrintState::Ready:
    case PrintState::Sending:
        return {{Step::Done, tr("Badge drawn, code read back"), {}},
            {Step::Now, tr("Sending…"), {}}, ahead};
    case PrintState::Printing:
        return {{Step::Done, tr("Sent to %1").arg(printer), at}, {Step::Now, tr("Printing…"), {}},
            ahead};
    case PrintState::Sent:
        return {{Step::Done, tr("Badge drawn, code read back"), {}},
            {Step::Now, tr("Sent to %1").arg(printer), at},
            {Step::Ahead, tr("Look in the tray"), {}}};
    case PrintState::Confirmed:
        if (isFile) {
            return {{Step::Done, tr("Badge drawn, code read back"), {}},
                {Step::Done, tr("Sent to %1").arg(printer), {}}, {Step::Done, end, at}};
        }
        return {{Step::Done, tr("Sent to %1").arg(printer), {}}, {Step::Done, tr("Printed"), {}},
            {Step::Done, end, at}};
    case PrintState::Failed:
        return {{Step::Done, tr("Badge ordered"), {}}, {Step::Fault, tr("Not printed"), at}, ahead};
    case PrintState::Uncertain:
        if (job.printer.startsWith(sheetAddress)) {
            return {{Step::Done, tr("On a sheet"), {}}, {Step::Fault, tr("Is it there?"), {}}};
        }
        return {{Step::Done, tr("Sent to %1").arg(printer), at},
            {Step::Fault, tr("No word from the printer"), {}}, ahead};
    case PrintState::Cancelled:
        break;
    }
    return {};
}

RailView DeskWords::rail(const DeskState& state, const DeskContext& context)
{
    RailView view;
    const bool isGroup = state.phase == DeskState::Phase::Group;
    const bool isOfGroup = state.phase == DeskState::Phase::GroupAnswered;
    const Direction way = isOfGroup ? state.groupDirection() : state.direction;
    if (way == Direction::Exit && state.phase != DeskState::Phase::Answered && !isGroup) {
        railOut(state, view);
        return view;
    }
    switch (state.phase) {
    case DeskState::Phase::Idle:
        view.empty = tr("The next badge\nappears here");
        break;
    case DeskState::Phase::Typing:
        if (state.selected) {
            preview(&*state.selected, context, view);
        } else {
            view.empty = tr("The next badge\nappears here");
        }
        break;
    case DeskState::Phase::Group:
        groupRail(state, view);
        break;
    case DeskState::Phase::GroupAnswered:
        groupAnsweredRail(state, context, view);
        break;
    case DeskState::Phase::Checking:
        view.empty = tr("No badge yet");
        view.head = tr("Not printed yet");
        break;
    case DeskState::Phase::Failed:
        view.empty = tr("No badge yet");
        view.head = tr("Nothing to print");
        break;
    case DeskState::Phase::Answered:
        if (state.outcome) {
            answeredRail(state, context, view);
        }
        break;
    }
    return view;
}

/// While people are scanned out: no badge, whoever comes.
void DeskWords::railOut(const DeskState& state, RailView& view)
{
    view.empty = tr("No badge\non the way out");
    if (state.phase == DeskState::Phase::Typing && state.selected) {
        view.action
            = ActionView{DeskAction::Confirm, tr("Check out"), tr("Enter"), Button::Role::Primary};
    }
}

/// What Enter will do for the person chosen; null while nobody is.
void DeskWords::preview(const AttendeeRecord* record, const DeskContext& context, RailView& view)
{
    if (record != nullptr && record->badgesPrinted > 0) {
        view.head = tr("This is their badge");
        view.note = tr("Sent before: Enter prints no second one");
        view.action
            = ActionView{DeskAction::Confirm, tr("Check in"), tr("Enter"), Button::Role::Primary};
        return;
    }
    view.head = tr("Preview, not printed");
    view.note = !PrinterName::takesDots(context.settings) ? tr("This is their badge")
        : PrinterName::losesEdges(context.settings)
        ? tr("The dots that will be printed, but for the edges")
        : tr("Exactly the dots that will be printed");
    view.action = ActionView{
        DeskAction::Confirm, tr("Check in and print"), tr("Enter"), Button::Role::Primary};
}

void DeskWords::answeredRail(const DeskState& state, const DeskContext& context, RailView& view)
{
    const Decision& decision = state.outcome->decision;
    const auto trouble = printerTrouble(state, context);
    const bool isKept = trouble && trouble->isOpen;
    if (state.outcome->direction == Direction::Exit
        && !std::holds_alternative<NeedsChoice>(decision)) {
        railOut(state, view);
    } else if (state.undone) {
        view.faded = true;
        view.head = tr("Undone");
        view.note = tr("Keep this badge at the desk");
    } else if (std::holds_alternative<Admit>(decision) && context.job) {
        view.steps = steps(state, context);
        view.faded = context.job->state == PrintState::Failed || isKept;
    } else if (std::holds_alternative<Admit>(decision)) {
        view.head = state.outcome->printJob ? tr("Not printed yet") : tr("No badge printed");
        view.note = isKept            ? tr("Waits for the printer")
            : state.outcome->printJob ? tr("It is on its way")
                                      : tr("Checked in only");
        view.faded = isKept;
    } else if (std::holds_alternative<AlreadyCheckedIn>(decision) && context.job) {
        view.steps = steps(state, context); // a reprint asked for just now
    } else if (std::holds_alternative<AlreadyCheckedIn>(decision)) {
        view.head = tr("This is their badge");
        view.note = tr("Nothing is printing now");
    } else if (std::holds_alternative<NeedsAnswers>(decision)) {
        view.head = tr("Preview, not printed");
        view.note = tr("Prints after the last answer");
    } else if (std::holds_alternative<NeedsChoice>(decision)) {
        preview(nullptr, context, view);
        if (state.direction == Direction::Exit) {
            view.head.clear();
            view.note.clear();
            view.action->text = tr("Check out");
        }
    } else if (const auto* refused = std::get_if<Refused>(&decision);
               refused != nullptr && refused->consentHelps) {
        view.empty = tr("No badge yet");
        view.head = tr("Not printed yet"); // the operator may still let the person in
    } else {
        view.empty = std::holds_alternative<Unknown>(decision)
            ? tr("No badge\nfor an unknown code")
            : tr("No badge\nfor a refused ticket");
        view.head = tr("Nothing to print");
    }
}

QString DeskWords::hint(const DeskState& state)
{
    switch (state.phase) {
    case DeskState::Phase::Idle:
    case DeskState::Phase::Typing:
    case DeskState::Phase::Group:
        return state.direction == Direction::Exit
            ? tr("Out: scan a code, or type a name or order")
            : tr("Scan a code, or type a name, company or order");
    case DeskState::Phase::Answered:
        if (state.outcome && std::holds_alternative<Unknown>(state.outcome->decision)) {
            return state.direction == Direction::Exit ? tr("Out: next code, or type the name")
                                                      : tr("Next code, or type the name");
        }
        break;
    case DeskState::Phase::Checking:
    case DeskState::Phase::Failed:
    case DeskState::Phase::GroupAnswered:
        break;
    }
    return state.direction == Direction::Exit ? tr("Out: next code, at any time")
                                              : tr("Next code, at any time");
}

QList<KeyHint> DeskWords::allKeys()
{
    return {
        {int(DeskAction::Confirm), tr("Enter"), tr("Check in and print")},
        {int(DeskAction::ConfirmOnly), tr("Ctrl Enter"), tr("Check in only")},
        {int(DeskAction::Move), u"↑ ↓"_s, tr("Choose")},
        {int(DeskAction::Next), u"Esc"_s, tr("Next person")},
        {int(DeskAction::Help), u"F1"_s, tr("Help")},
        {int(DeskAction::Reprint), u"F2"_s, tr("Reprint")},
        {int(DeskAction::PrintOnce), tr("Ctrl P"), tr("Reprint now")},
        {int(DeskAction::Undo), u"F3"_s, tr("Undo")},
        {int(DeskAction::Group), u"F6"_s, tr("Group")},
        {int(DeskAction::History), u"F7"_s, tr("History")},
        {int(DeskAction::PrintThere), u"F8"_s, tr("Another printer")},
        {int(DeskAction::TryPrinter), u"F9"_s, tr("Try printer again")},
        {int(DeskAction::TurnRound), u"F10"_s, tr("Scan people in or out")},
        {int(DeskAction::Staff), u"F12"_s, tr("Staff")},
    };
}

int DeskWords::rankOf(DeskAction action)
{
    static constexpr std::array mayGiveWay{DeskAction::None, DeskAction::Move, DeskAction::Help,
        DeskAction::Digits, DeskAction::PrintThere, DeskAction::TryPrinter, DeskAction::TurnRound,
        DeskAction::Reprint, DeskAction::History, DeskAction::Group, DeskAction::Tick,
        DeskAction::ConfirmOnly, DeskAction::Staff, DeskAction::PrintOnce, DeskAction::Undo};
    return int(std::ranges::find(mayGiveWay, action) - mayGiveWay.begin());
}

QList<KeyHint> DeskWords::helpKeys()
{
    return QList<KeyHint>{{int(DeskAction::Next), u"Esc"_s, tr("Close help")}}
    + pick({DeskAction::Staff});
}

QList<KeyHint> DeskWords::keys(const DeskState& state, const DeskContext& context)
{
    using A = DeskAction;
    switch (state.phase) {
    case DeskState::Phase::Idle: {
        auto keys = pick({A::TurnRound, A::Help, A::Staff});
        keys[0].words = state.direction == Direction::Exit ? tr("Scan people in again")
                                                           : tr("Scan people out");
        if (context.recentRow >= 0) {
            return {{int(A::Move), u"↑ ↓"_s, tr("Choose")},
                {int(A::Confirm), tr("Enter"), tr("Open")}, {int(A::Next), u"Esc"_s, tr("Back")}};
        }
        if (!context.recent.isEmpty()) {
            keys.prepend({int(A::Move), u"↑ ↓"_s, tr("Last people")});
        }
        return keys;
    }
    case DeskState::Phase::Typing: {
        if (state.results.isEmpty()) {
            return {{int(A::Confirm), tr("Enter"), tr("Look it up as a code")},
                {int(A::Next), u"Esc"_s, tr("Clear")}};
        }
        const auto action = rail(state, context).action; // the button of the same key
        if (!action) {
            return {{int(A::Move), u"↑ ↓"_s, tr("Choose")}, {int(A::Next), u"Esc"_s, tr("Clear")}};
        }
        if (state.direction == Direction::Exit) {
            auto keys = pick({A::Move, A::Confirm, A::Next, A::Group});
            keys[1].words = action->text;
            keys[2].words = tr("Clear");
            return keys;
        }
        auto keys = pick({A::Move, A::Confirm, A::ConfirmOnly, A::Group, A::Next});
        keys[1].words = action->text;
        keys[4].words = tr("Clear");
        return keys;
    }
    case DeskState::Phase::Group:
    case DeskState::Phase::GroupAnswered:
        return groupKeys(state, context);
    case DeskState::Phase::Checking:
        return pick({A::Next});
    case DeskState::Phase::Failed:
        return pick({A::Next, A::Staff, A::Help});
    case DeskState::Phase::Answered:
        break;
    }
    return state.outcome && !state.undone ? answeredKeys(state, context)
                                          : pick({A::Next, A::Staff});
}

QList<KeyHint> DeskWords::answeredKeys(const DeskState& state, const DeskContext& context)
{
    using A = DeskAction;
    const Decision& decision = state.outcome->decision;
    if (std::holds_alternative<NeedsChoice>(decision)) {
        auto keys = pick({A::Move, A::Confirm, A::ConfirmOnly, A::Next});
        if (state.direction == Direction::Exit) {
            keys = pick({A::Move, A::Confirm, A::Next});
            keys[1].words = tr("Check out");
        }
        return keys;
    }
    if (std::holds_alternative<NeedsAnswers>(decision)) {
        return {{int(A::Digits), u"1 2 3"_s, tr("Answer")},
            {int(A::NextQuestion), tr("Enter"), tr("Next")},
            {int(A::Next), u"Esc"_s, tr("Back, nothing recorded")}};
    }
    QList<KeyHint> keys;
    const AnswerView view = answer(state, context);
    if (std::ranges::find(view.actions, A::ReprintLost, &ActionView::action)
        != view.actions.end()) {
        keys.append({int(A::Digits), u"1 2 3"_s, tr("Reprint with a reason")});
    }
    for (const ActionView& action : view.actions) {
        if (action.key.startsWith(u'F') && action.action != A::History) {
            keys += pick({action.action});
        }
    }
    const bool printed = state.outcome->direction == Direction::Entry
        && (std::holds_alternative<Admit>(decision)
            || std::holds_alternative<AlreadyCheckedIn>(decision));
    // another badge is not for who waits for the first, or is asked whether it came out
    const bool isAsked = isPrintTrouble(context) && context.job->state != PrintState::Failed;
    if (printed && !isAsked && !printerTrouble(state, context)) {
        keys += pick({A::PrintOnce});
    }
    keys += pick({A::Next});
    if (state.outcome->record) {
        keys += pick({A::History});
    }
    return keys + (printed ? pick({A::Staff}) : pick({A::Staff, A::Help}));
}

QList<KeyHint> DeskWords::pick(std::initializer_list<DeskAction> actions)
{
    const auto all = allKeys();
    QList<KeyHint> picked;
    for (const DeskAction action : actions) {
        for (const KeyHint& hint : all) {
            if (hint.action == int(action)) {
                picked.append(hint);
            }
        }
    }
    return picked;
}

} // namespace lanyard
