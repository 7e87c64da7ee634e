// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/AnswerView.h"

#include "models/RowState.h"
#include "shell/DeskName.h"
#include "shell/TimeWords.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// As many answers as the card has room for beside notes and facts.
constexpr qsizetype shownLimit = 2;

const AttendeeRecord* personOf(const DeskState& state)
{
    return state.outcome && state.outcome->record ? &*state.outcome->record : nullptr;
}

QString ticketOf(const AttendeeRecord& record)
{
    return record.attendee.variation.isEmpty()
        ? record.ticketType.name
        : record.ticketType.name + u" · "_s + record.attendee.variation;
}

} // namespace

bool DeskWords::isPrintTrouble(const DeskContext& context)
{
    return context.job
        && (context.job->state == PrintState::Failed || context.job->state == PrintState::Uncertain
            || isAskedFor(context));
}

bool DeskWords::isAskedFor(const DeskContext& context)
{
    return context.job && context.job->state == PrintState::Sent
        && context.settings.asksAt(context.job->printer);
}

bool DeskWords::isCounted(const DeskContext& context)
{
    return context.job && context.job->copy > 1
        && (context.job->state == PrintState::Sent || context.job->state == PrintState::Confirmed);
}

AnswerView DeskWords::answer(const DeskState& state, const DeskContext& context)
{
    if (state.phase == DeskState::Phase::Checking) {
        return checking();
    }
    if (state.phase == DeskState::Phase::GroupAnswered) {
        return groupAnswer(state, context);
    }
    if (state.phase == DeskState::Phase::Failed || !state.outcome) {
        return failed(state);
    }
    if (state.undone) {
        return undone(state, context);
    }
    const Decision& decision = state.outcome->decision;
    if (std::holds_alternative<Admit>(decision) && isPrintTrouble(context)) {
        return printTrouble(state, context);
    }
    if (const auto trouble = printerTrouble(state, context);
        trouble && std::holds_alternative<Admit>(decision)) {
        return keptBadge(state, context, *trouble);
    }
    AnswerView view;
    view.answer = Sentences::answer(*state.outcome, context.zone(), context.now);
    if (personOf(state) != nullptr) {
        tellPerson(state, context, view);
    }
    if (std::holds_alternative<Admit>(decision)) {
        tellAdmitted(state, context, view);
    } else if (std::holds_alternative<AlreadyCheckedIn>(decision)) {
        tellAlready(state, context, view);
    } else if (std::holds_alternative<Unknown>(decision)) {
        tellUnknown(context, view);
    } else {
        tellRefused(state, context, view);
    }
    if (state.error) {
        const Trouble trouble = Sentences::trouble(*state.error);
        view.strips.prepend(
            {Verdict::Look, {}, u"<b>%1</b> %2"_s.arg(trouble.headline, trouble.advice)});
    }
    return view;
}

void DeskWords::tellPerson(const DeskState& state, const DeskContext& context, AnswerView& view)
{
    const AttendeeRecord& record = *personOf(state);
    view.name = record.attendee.name.isEmpty() ? tr("No name on the ticket") : record.attendee.name;
    if (!context.spoken.isEmpty()) {
        view.say = tr("Say “%1”").arg(context.spoken);
    }
    tellEvent(*state.outcome, view);
    if (!record.attendee.company.isEmpty()) {
        view.facts.append({tr("Company"), record.attendee.company});
    }
    if (!record.ticketType.name.isEmpty()) {
        view.facts.append({tr("Ticket"), ticketOf(record)});
    }
    if (!record.attendee.order.isEmpty()) {
        view.facts.append({tr("Order"), record.attendee.order, true});
    }
}

/// Where the desk has doors of several events.
void DeskWords::tellEvent(const CheckInOutcome& outcome, AnswerView& view)
{
    if (!outcome.event.isEmpty()) {
        view.facts.append({tr("Event"), outcome.event});
    }
}

/// What a "No" means, where that is known; else the question with it.
QString DeskWords::noTo(const ShownAnswer& shown)
{
    return shown.isOfPhotographs ? tr("No photographs") : tr("No: %1").arg(shown.question);
}

/// Answers that the organiser wants seen, as consent to photographs: colour, symbol and words. A
/// "No" is told however many there are; no photographs, before all else.
void DeskWords::tellShown(const CheckInOutcome& outcome, AnswerView& view)
{
    qsizetype told = 0;
    for (const ShownAnswer& shown : outcome.shown) {
        if (told++ >= shownLimit && shown.yes != false) {
            continue;
        }
        if (!shown.yes) {
            view.strips.append(
                {Verdict::Unknown, u"list"_s, shown.question + u" "_s + shown.answer, true});
        } else if (*shown.yes) {
            view.strips.append({Verdict::Admitted, {}, tr("Yes: %1").arg(shown.question), true});
        } else if (shown.isOfPhotographs) {
            view.strips.prepend({Verdict::Stop, u"camera-off"_s, noTo(shown), true, true});
        } else {
            view.strips.append({Verdict::Look, {}, noTo(shown), true});
        }
    }
}

/// What the organiser wants said of this ticket, whatever becomes of it.
void DeskWords::tellNotes(const CheckInOutcome& outcome, AnswerView& view)
{
    for (const QString& note : outcome.notes) {
        view.strips.append({Verdict::Look, {}, note, true});
    }
    if (outcome.attention) {
        view.strips.append(
            {Verdict::Look, {}, tr("<b>Look twice:</b> the organiser has marked this ticket.")});
    }
}

void DeskWords::tellAdmitted(const DeskState& state, const DeskContext& context, AnswerView& view)
{
    const CheckInOutcome& outcome = *state.outcome;
    const bool isExit = outcome.direction == Direction::Exit;
    view.hero = true;
    if (isExit) {
        view.name.clear(); // the sentence has it
        view.say.clear();
    }
    tellNotes(outcome, view);
    tellShown(outcome, view);
    if (context.askReprint) {
        tellReasons(view);
        return;
    }
    offerUndo(state, context, view);
    if (outcome.record && !isExit && (outcome.printJob || outcome.record->badgesPrinted > 0)) {
        view.actions.append({DeskAction::Reprint, tr("Reprint"), u"F2"_s});
    }
    if (outcome.checkIn) {
        view.foot = savedWords(*outcome.checkIn, context);
    }
}

QString DeskWords::savedWords(const CheckIn& checkIn, const DeskContext& context)
{
    const QString at = TimeWords::clockWithSeconds(checkIn.at, context.zone());
    if (context.sync.network == SyncStatus::Network::NotPaired) {
        return tr("Saved here at %1").arg(at);
    }
    const bool sent = context.sync.outbox.waiting() == 0 && context.sync.lastSentAt
        && *context.sync.lastSentAt >= checkIn.at;
    return sent ? tr("Saved here at %1, server has it").arg(at)
                : tr("Saved here at %1, waits for the server").arg(at);
}

void DeskWords::tellAlready(const DeskState& state, const DeskContext& context, AnswerView& view)
{
    const auto& previous = std::get<AlreadyCheckedIn>(state.outcome->decision).previous;
    view.facts.clear();
    tellEvent(*state.outcome, view);
    view.facts.append({tr("When"), TimeWords::day(previous.at, context.now, context.zone())});
    if (!previous.desk.isEmpty()) {
        view.facts.append({tr("Where"), DeskName::of(previous.desk)});
    }
    if (!previous.operatorName.isEmpty()) {
        view.facts.append({tr("By"), previous.operatorName});
    }
    view.facts.append({tr("Ticket"), ticketOf(*personOf(state))});
    const int before = personOf(state)->badgesPrinted; // as of the scan
    const int badges = isCounted(context) ? qMax(before, context.job->copy) : before;
    if (const auto trouble = printerTrouble(state, context)) { // of one more badge
        view.strips.append({Verdict::Look, u"printer-empty"_s, faultWords(*trouble), true});
    } else {
        view.strips.append({Verdict::Already, u"badge"_s,
            badges == 0 ? tr("<b>No badge printed yet.</b>")
                        : tr("<b>%n badges sent so far.</b>", nullptr, badges)});
    }
    if (!view.answer.advice.isEmpty()) {
        view.strips.append({Verdict::Look, {}, view.answer.advice});
    }
    tellNotes(*state.outcome, view);
    tellShown(*state.outcome, view);
    tellReasons(view);
}

void DeskWords::tellReasons(AnswerView& view)
{
    view.aside = tr("Badge needed again? One key says why and prints.");
    view.actions = {
        {DeskAction::ReprintLost, tr("Lost"), u"1"_s},
        {DeskAction::ReprintDamaged, tr("Damaged"), u"2"_s},
        {DeskAction::ReprintName, tr("Name wrong"), u"3"_s},
    };
    view.lastActions = {{DeskAction::Next, tr("Next person"), u"Esc"_s, Button::Role::Primary}};
}

void DeskWords::tellRefused(const DeskState& state, const DeskContext& context, AnswerView& view)
{
    view.facts.clear();
    if (const AttendeeRecord* record = personOf(state)) {
        QStringList parts{RowWords::ticket(*record), state.outcome->event};
        parts.removeAll(QString());
        const QString ticket = parts.join(u" · "_s);
        view.say = view.say.isEmpty() ? ticket : view.say + u" · "_s + ticket;
    }
    const auto* refused = std::get_if<Refused>(&state.outcome->decision);
    if (refused != nullptr && refused->reason == Reason::InvalidTime
        && (refused->from || refused->until)) {
        view.timeLine = {context.now, refused->from, refused->until, context.zone()};
    }
    if (!view.answer.advice.isEmpty()) {
        view.points.append({u"right"_s, Verdict::None, view.answer.advice});
    }
    tellNotes(*state.outcome, view);
    if (refused != nullptr && refused->consentHelps) {
        // a digit, not Enter: consent is never given by a key that was pressed once too often
        view.actions.append({DeskAction::Consent,
            state.outcome->direction == Direction::Exit ? tr("Let out on my word")
                                                        : tr("Admit on my word"),
            u"1"_s});
    }
    if (personOf(state) != nullptr) {
        view.actions.append({DeskAction::History, tr("History"), u"F7"_s});
    }
    view.lastActions = {{DeskAction::Next, tr("Next person"), u"Esc"_s, Button::Role::Primary}};
}

void DeskWords::tellUnknown(const DeskContext& context, AnswerView& view)
{
    if (context.sync.lastPulledAt) {
        view.answer.figure = TimeWords::clock(*context.sync.lastPulledAt, context.zone());
        view.answer.note
            = tr("list read %1").arg(TimeWords::ago(*context.sync.lastPulledAt, context.now));
    }
    view.points = {
        {u"shield"_s, Verdict::None, view.answer.safe},
        {u"person"_s, Verdict::None, view.answer.advice},
        {u"search"_s, Verdict::None, tr("To search, just type: name, company or order")},
    };
    view.lastActions = {{DeskAction::Next, tr("Next person"), u"Esc"_s, Button::Role::Primary}};
}

AnswerView DeskWords::checking()
{
    AnswerView view;
    view.answer.verdict = Verdict::Waiting;
    view.answer.word = tr("Checking");
    view.answer.headline = tr("One moment");
    view.points = {{u"shield"_s, Verdict::None, tr("Nothing is lost, the answer comes by itself")}};
    return view;
}

AnswerView DeskWords::failed(const DeskState& state)
{
    const Trouble trouble = Sentences::trouble(state.error.value_or(Error{}));
    AnswerView view;
    view.answer.verdict = Verdict::Look;
    view.answer.word = tr("Not saved");
    view.answer.note = state.direction == Direction::Exit ? tr("Nothing was recorded")
                                                          : tr("Nobody was admitted");
    view.answer.headline = trouble.headline;
    view.points = {{u"shield"_s, Verdict::None, trouble.advice},
        {u"scan"_s, Verdict::None, tr("The same code can be scanned again at once")}};
    view.actions = {{DeskAction::Staff, tr("Staff"), u"F12"_s}};
    view.lastActions = {{DeskAction::Next, tr("Next person"), u"Esc"_s, Button::Role::Primary}};
    return view;
}

AnswerView DeskWords::undone(const DeskState& state, const DeskContext& context)
{
    AnswerView view;
    view.answer.verdict = Verdict::Waiting;
    view.answer.word = tr("Undone");
    view.answer.figure = TimeWords::clock(context.now, context.zone());
    if (personOf(state) != nullptr) {
        tellPerson(state, context, view);
        view.facts.clear();
    }
    view.points.append({u"undo"_s, Verdict::None,
        state.outcome->direction == Direction::Exit ? tr("The check-out was taken back")
                                                    : tr("The check-in was taken back")});
    if (state.outcome->printJob) {
        view.points.append(
            {u"badge"_s, Verdict::None, tr("If the badge came out, take it back too")});
    }
    view.lastActions = {{DeskAction::Next, tr("Next person"), u"Esc"_s, Button::Role::Primary}};
    return view;
}

} // namespace lanyard
