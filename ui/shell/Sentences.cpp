// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/Sentences.h"

#include "shell/CodeWords.h"
#include "shell/DeskName.h"
#include "shell/RuleSentence.h"
#include "shell/TimeWords.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

int entriesOn(const CheckInOutcome& outcome)
{
    if (!outcome.record) {
        return 0;
    }
    return int(std::ranges::count_if(outcome.record->history, [&](const CheckIn& checkIn) {
        return checkIn.list == outcome.list.id && checkIn.direction == Direction::Entry
            && !checkIn.annulledAt;
    }));
}

/// Said where nothing was recorded.
QString nobodyPassed(const CheckInOutcome& outcome)
{
    return outcome.direction == Direction::Exit ? Sentences::tr("Nobody was checked out")
                                                : Sentences::tr("Nobody was admitted");
}

QString onYourWord(Direction direction)
{
    return direction == Direction::Exit
        ? Sentences::tr("This list lets you check them out on your word.")
        : Sentences::tr("This list lets you admit them on your word.");
}

/// Cancelled, or no longer on the list, of which nobody has said why.
void tellCancelled(const std::optional<AttendeeRecord>& record, Answer& answer)
{
    const bool isGone = record && record->attendee.gone
        && record->attendee.status != OrderStatus::Cancelled
        && record->attendee.status != OrderStatus::Expired;
    answer.figure = isGone ? Sentences::tr("Off the list") : Sentences::tr("Cancelled");
    answer.headline = isGone ? Sentences::tr("This ticket is no longer on the list")
                             : Sentences::tr("This ticket was cancelled");
}

} // namespace

Answer Sentences::answer(const CheckInOutcome& outcome, const QTimeZone& zone, const QDateTime& now)
{
    if (std::holds_alternative<Admit>(outcome.decision)) {
        return admitted(outcome, zone);
    }
    if (const auto* decision = std::get_if<AlreadyCheckedIn>(&outcome.decision)) {
        return already(*decision, zone, now);
    }
    if (const auto* decision = std::get_if<Unknown>(&outcome.decision)) {
        Answer answer = unknown(*decision);
        answer.safe = nobodyPassed(outcome);
        return answer;
    }
    Answer answer;
    if (const auto* decision = std::get_if<NeedsAnswers>(&outcome.decision)) {
        answer.verdict = Verdict::Look;
        answer.word = tr("Look");
        answer.headline = tr("%n questions to answer", nullptr, int(decision->questions.size()));
        answer.safe = tr("Not checked in until all are answered");
        return answer;
    }
    if (const auto* decision = std::get_if<NeedsChoice>(&outcome.decision)) {
        answer.verdict = Verdict::Look;
        answer.word = tr("Look");
        const int tickets = int(decision->attendees.size());
        answer.headline = decision->severalCodes
            ? tr("%n tickets are in the picture", nullptr, tickets)
            : tr("This code stands for %n tickets", nullptr, tickets);
        answer.safe = nobodyPassed(outcome);
        answer.advice = tr("Choose whom it is for.");
        return answer;
    }
    refuse(outcome, zone, now, answer);
    return answer;
}

Answer Sentences::admitted(const CheckInOutcome& outcome, const QTimeZone& zone)
{
    Answer answer;
    answer.verdict = Verdict::Admitted;
    answer.figure = TimeWords::clock(outcome.at, zone);
    if (outcome.checkIn && outcome.checkIn->direction == Direction::Exit) {
        answer.word = tr("Checked out");
        answer.note = tr("Has left");
        const QString name = outcome.record ? outcome.record->attendee.name : QString();
        answer.headline = name.isEmpty() ? tr("This person is out") : tr("%1 is out").arg(name);
    } else {
        const int entries = entriesOn(outcome);
        answer.word = tr("Admitted");
        answer.note = entries > 1 ? tr("Entry number %n", nullptr, entries) : tr("First time");
    }
    answer.safe = outcome.checkIn ? tr("Saved here") : nobodyPassed(outcome);
    return answer;
}

Answer Sentences::already(
    const AlreadyCheckedIn& decision, const QTimeZone& zone, const QDateTime& now)
{
    Answer answer;
    answer.verdict = Verdict::Already;
    answer.word = tr("Already in");
    answer.figure = TimeWords::clock(decision.previous.at, zone);
    answer.note = TimeWords::ago(decision.previous.at, now);
    answer.safe = tr("Not counted a second time");
    if (decision.previous.direction == Direction::Exit) {
        answer.word = tr("Has left");
        answer.advice = tr("This list lets nobody back in after an exit.");
    }
    return answer;
}

Answer Sentences::unknown(const Unknown& decision)
{
    Answer answer;
    answer.verdict = Verdict::Unknown;
    answer.word = tr("Not on list");
    answer.headline = CodeWords::headline(decision);
    answer.advice = CodeWords::advice(decision);
    return answer;
}

void Sentences::refuse(
    const CheckInOutcome& outcome, const QTimeZone& zone, const QDateTime& now, Answer& answer)
{
    const auto& refused = std::get<Refused>(outcome.decision);
    answer.verdict = Verdict::Stop;
    answer.word = tr("Stop");
    answer.note = nobodyPassed(outcome);
    answer.safe = answer.note;
    if (refused.otherDate) {
        tellDate(outcome, zone, now, answer);
        return;
    }
    switch (refused.reason) {
    case Reason::Unpaid:
        answer.figure = tr("Not paid");
        answer.headline = tr("The order is not paid");
        answer.advice = tr("Send the person to the cash desk, then scan again.");
        if (refused.consentHelps) {
            answer.verdict = Verdict::Look;
            answer.word = tr("Look");
            answer.advice = onYourWord(outcome.direction);
        }
        return;
    case Reason::Unapproved:
        answer.figure = tr("Not approved");
        answer.headline = tr("The organiser has not approved this order");
        answer.advice = tr("Staff can ask the organiser.");
        return;
    case Reason::Canceled:
        tellCancelled(outcome.record, answer);
        answer.advice = tr("Ask whether there is a newer ticket.");
        return;
    case Reason::Blocked:
        answer.figure = tr("Blocked");
        answer.headline = tr("The organiser has blocked this ticket");
        answer.advice = tr("Only the organiser can unblock it. Call staff.");
        return;
    case Reason::InvalidTime:
        tellTime(refused, zone, now, answer);
        return;
    case Reason::Rules:
        tellRule(refused, outcome.list, zone, now, answer);
        return;
    case Reason::Product:
        answer.figure = tr("Wrong list");
        answer.headline = outcome.record
            ? tr("“%1” does not open “%2”").arg(outcome.record->ticketType.name, outcome.list.name)
            : tr("This ticket does not open “%1”").arg(outcome.list.name);
        answer.advice = tr("Show the way to the right door.");
        return;
    case Reason::Incomplete:
        answer.figure = tr("Not yet");
        answer.headline = tr("The server asks a question that this desk does not know yet");
        answer.advice = tr("Try again in a minute, or call staff.");
        return;
    default:
        tellOther(refused, outcome, answer);
        return;
    }
}

void Sentences::tellDate(
    const CheckInOutcome& outcome, const QTimeZone& zone, const QDateTime& now, Answer& answer)
{
    const EventDate date = outcome.record ? outcome.record->attendee.date : EventDate();
    answer.figure = tr("Other date");
    if (!date.from.isValid()) {
        answer.headline = tr("This ticket is for another date");
        answer.advice = tr("Read the date on the ticket. It opens the door of that date.");
        return;
    }
    answer.headline
        = tr("This ticket is for another date: %1").arg(TimeWords::day(date.from, now, zone));
    const QDateTime end = date.to.isValid() ? date.to : date.from.addDays(1);
    answer.advice = end < now
        ? tr("Ask whether there is a newer ticket.")
        : tr("The code stays valid. Ask them to come then, or show the way to that door.");
}

void Sentences::tellOther(const Refused& refused, const CheckInOutcome& outcome, Answer& answer)
{
    const bool isOfNoDate = outcome.list.unknownSettings.isEmpty() && outcome.list.date.remote != 0
        && outcome.record && outcome.record->attendee.date.remote == 0;
    if (refused.reason == Reason::Exchange) {
        answer.figure = tr("Exchange first");
        answer.headline = tr("This ticket must be exchanged for a wristband or card first");
        answer.advice = tr("Show the way to where wristbands are handed out.");
    } else if (refused.reason == Reason::AlreadyExchanged) {
        answer.figure = tr("Exchanged");
        answer.headline = tr("This ticket was exchanged for a wristband or card");
        answer.advice = tr("Scan the wristband or card.");
    } else if (refused.consentHelps) {
        answer.verdict = Verdict::Look;
        answer.word = tr("Look");
        answer.figure = tr("Not sure");
        answer.headline = isOfNoDate
            ? tr("This desk does not know for which date this ticket is")
            : tr("“%1” has settings that this desk does not know").arg(outcome.list.name);
        answer.advice = isOfNoDate
            ? tr("Read the date on the ticket. If it is this one, you may admit on your word.")
            : tr("Ask staff who may come in here. You may admit on your word.");
    } else {
        answer.figure = tr("Not possible");
        answer.headline = tr("This ticket cannot be checked in here");
        answer.advice = tr("Call staff.");
    }
}

void Sentences::tellRule(const Refused& refused, const CheckInList& list, const QTimeZone& zone,
    const QDateTime& now, Answer& answer)
{
    answer.figure = tr("Not now");
    answer.headline = tr("The rules of this list do not let this ticket in now");
    if (!refused.explanation.isEmpty()) {
        answer.advice = tr("The server says: “%1”").arg(refused.explanation);
        return;
    }
    // what is not understood may well let somebody in
    const bool isOpen
        = !refused.fault.isEmpty() && refused.obstacles == QList{RuleObstacle{RuleFact::None}};
    if (const auto words = RuleSentence::of(refused.obstacles, list, zone, now); words && !isOpen) {
        answer.figure = words->figure;
        answer.headline = words->headline;
        answer.advice = words->advice;
    } else if (!refused.fault.isEmpty()) {
        answer.figure = tr("Not sure");
        answer.headline = tr("This desk does not understand the rules of “%1”").arg(list.name);
        answer.advice = tr("Call staff: the organiser knows who may come in here. A newer version "
                           "of this program may understand the rules.");
    } else {
        answer.advice = tr("Call staff: they can look up the rules of “%1”.").arg(list.name);
    }
}

void Sentences::tellTime(
    const Refused& refused, const QTimeZone& zone, const QDateTime& now, Answer& answer)
{
    if (refused.from && now < *refused.from) {
        answer.figure = tr("Not yet");
        answer.headline
            = tr("This ticket opens at %1, %2")
                  .arg(TimeWords::day(*refused.from, now, zone), TimeWords::in(*refused.from, now));
        answer.advice = tr("The code stays valid. Ask them to come back then.");
    } else if (refused.until) {
        answer.figure = tr("Too late");
        answer.headline = tr("This ticket ended at %1, %2")
                              .arg(TimeWords::day(*refused.until, now, zone),
                                  TimeWords::ago(*refused.until, now));
        answer.advice = tr("Ask whether there is a newer ticket.");
    } else {
        answer.figure = tr("Wrong time");
        answer.headline = tr("This ticket is not valid now");
    }
}

QString Sentences::done(Deed deed)
{
    switch (deed) {
    case Deed::BadgeOrdered:
        return tr("The badge is on its way to the printer.");
    case Deed::CheckInUndone:
        return tr("The check-in is taken back.");
    case Deed::PrintSettled:
        return tr("Noted. Nothing was printed again.");
    }
    return {};
}

QString Sentences::ordered(PrintState state)
{
    switch (state) {
    case PrintState::Failed:
    case PrintState::Cancelled:
    case PrintState::Uncertain:
        return {};
    case PrintState::Sent:
        return tr("The badge is at the printer: look in the tray.");
    case PrintState::Confirmed:
        return tr("The badge is printed.");
    default:
        return done(Deed::BadgeOrdered);
    }
}

QString Sentences::exported(int rows, const QString& file)
{
    return tr("%n rows are in %1.", nullptr, rows).arg(file);
}

QString Sentences::makingDemo()
{
    return tr("Inviting 460 people…");
}

QString Sentences::inventedPerson()
{
    return tr("an invented person");
}

QString Sentences::message(const CheckInOutcome& outcome, const QTimeZone& zone)
{
    const Answer said = answer(outcome, zone, outcome.at);
    const QString name = outcome.record ? outcome.record->attendee.name : QString();
    if (said.verdict == Verdict::Admitted) {
        return outcome.checkIn && outcome.checkIn->direction == Direction::Exit
            ? tr("%1 is checked out, %2.").arg(name, said.figure)
            : tr("%1 is checked in, %2.").arg(name, said.figure);
    }
    if (const auto* already = std::get_if<AlreadyCheckedIn>(&outcome.decision)) {
        const QString when = TimeWords::day(already->previous.at, outcome.at, zone);
        if (already->previous.direction == Direction::Exit) {
            return tr("%1 has left at %2.").arg(name, when) + u' ' + said.advice;
        }
        const QString desk = already->previous.desk;
        if (desk.isEmpty()) {
            return tr("%1 is already in since %2.").arg(name, when);
        }
        //: the server tells a number only: "at another desk (#2)"
        return DeskName::isNumber(desk)
            ? tr("%1 is already in since %2, at another desk (%3).").arg(name, when, desk)
            : tr("%1 is already in since %2, at %3.").arg(name, when, desk);
    }
    QString line = said.headline + u'.';
    if (!name.isEmpty()) {
        line = about(name, line);
    }
    return said.advice.isEmpty() ? line : line + u' ' + said.advice;
}

QString Sentences::about(const QString& whom, const QString& words)
{
    return tr("%1: %2").arg(whom, words);
}

} // namespace lanyard
