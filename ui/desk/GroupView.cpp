// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The words of a group: one order, whose people are checked in together.
#include "desk/AnswerView.h"
#include "shell/Sentences.h"
#include "shell/TimeWords.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pointLimit = 6; ///< as many as the card has room for beside what must be told

int tickedIn(const DeskState& state)
{
    return int(std::ranges::count_if(state.group, &GroupMember::ticked));
}

/// Their badge, as this desk has followed it since the check-in; null: it has not, or there is
/// none.
const RecentPerson* followed(const GroupMember& member, const DeskContext& context)
{
    const auto isTheirs = [&member](const RecentPerson& person) {
        return person.job && person.job == member.outcome.printJob;
    };
    const auto found = std::ranges::find_if(context.recent, isTheirs);
    return found == context.recent.cend() ? nullptr : &*found;
}

std::optional<PrintState> badgeOf(const GroupMember& member, const DeskContext& context)
{
    if (const RecentPerson* person = followed(member, context)) {
        return person->print;
    }
    return member.outcome.printJob ? std::optional(PrintState::Waiting) : std::nullopt;
}

QString badgeWords(const GroupMember& member, const DeskContext& context)
{
    const auto badge = badgeOf(member, context);
    const RecentPerson* person = followed(member, context);
    return RowWords::badge(badge.value_or(PrintState::Cancelled), person && person->isFile);
}

bool isNoPhotographs(const ShownAnswer& shown)
{
    return shown.isOfPhotographs && shown.yes == false;
}

bool isOut(PrintState state)
{
    return state == PrintState::Sent || state == PrintState::Confirmed;
}

/// What has to be said of somebody, however little room there is.
bool mustBeTold(const GroupMember& member)
{
    const CheckInOutcome& outcome = member.outcome;
    const auto isNo = [](const ShownAnswer& shown) { return shown.yes == false; };
    return !outcome.checkIn || outcome.attention || !outcome.notes.isEmpty()
        || std::ranges::any_of(outcome.shown, isNo);
}

/// What must be read comes first: who is not in, then whom something has to be said of.
QList<GroupMember> inOrderOfNeed(const QList<GroupMember>& group)
{
    QList<GroupMember> sorted;
    std::ranges::copy_if(group, std::back_inserter(sorted), &GroupMember::done);
    const auto in = std::ranges::stable_partition(
        sorted, [](const GroupMember& member) { return !member.outcome.checkIn; });
    std::ranges::stable_partition(in, mustBeTold);
    return sorted;
}

/// The first badge of the group that its printer keeps.
std::optional<PrinterTrouble> troubleOf(
    const QList<GroupMember>& people, const DeskContext& context)
{
    for (const GroupMember& member : people) {
        PrintJob job;
        const auto badge = member.isIn() ? badgeOf(member, context) : std::nullopt;
        job.state = badge.value_or(PrintState::Cancelled);
        const auto trouble = printerTrouble(member.record, job, context);
        if (trouble && trouble->isOpen) { // where the others went is not known here
            return trouble;
        }
    }
    return std::nullopt;
}

} // namespace

QList<GroupRow> DeskWords::groupRows(const DeskState& state, const DeskContext& context)
{
    QList<GroupRow> rows;
    for (const GroupMember& member : state.group) {
        const RowState recorded
            = RowWords::of(member.record, member.outcome.list.id, context.now, context.zone());
        GroupRow row{recorded, {}};
        if (std::holds_alternative<Admit>(member.outcome.decision)) {
            row.ticked = member.ticked;
            row.state = {Verdict::None, member.ticked ? recorded.words : tr("Left out")};
        } else if (recorded.verdict == Verdict::None) {
            const Answer answer = Sentences::answer(member.outcome, context.zone(), context.now);
            row.state = {answer.verdict, answer.word};
        }
        rows.append(row);
    }
    return rows;
}

PointView DeskWords::memberPoint(const GroupMember& member, const DeskContext& context)
{
    const QString& name = member.record.attendee.name;
    if (member.error) {
        return {
            {}, Verdict::Look, Sentences::about(name, Sentences::trouble(*member.error).headline)};
    }
    const Answer answer = Sentences::answer(member.outcome, context.zone(), context.now);
    if (!member.outcome.checkIn) {
        return {{}, answer.verdict,
            Sentences::about(name, answer.headline.isEmpty() ? answer.word : answer.headline)};
    }
    if (member.undone) {
        return {{}, Verdict::Waiting, Sentences::about(name, tr("Undone"))};
    }
    QStringList words{name};
    QStringList noes;
    bool isStop = false;
    for (const ShownAnswer& shown : member.outcome.shown) {
        if (isNoPhotographs(shown)) {
            isStop = true;
            words.append(noTo(shown)); // before all else, as on the card of one person
        } else if (shown.yes == false) {
            noes.append(noTo(shown));
        }
    }
    if (member.outcome.direction == Direction::Entry) {
        words.append(badgeWords(member, context));
    }
    // what the organiser wants said is said of each
    words += member.outcome.notes;
    const bool look = member.outcome.attention;
    if (look) {
        words.append(tr("Look twice"));
    }
    words += noes;
    const Verdict verdict = isStop ? Verdict::Stop : look ? Verdict::Look : Verdict::Admitted;
    return {{}, verdict, words.join(u" · "_s)};
}

AnswerView DeskWords::groupAnswer(const DeskState& state, const DeskContext& context)
{
    const QList<GroupMember> people = inOrderOfNeed(state.group);
    const int in = int(std::ranges::count_if(people, &GroupMember::isIn));
    AnswerView view;
    const bool all = in == people.size();
    view.answer.verdict = state.undone ? Verdict::Waiting : all ? Verdict::Admitted : Verdict::Look;
    view.answer.word = state.undone ? tr("Undone") : all ? tr("All in") : tr("Look");
    const bool isExit = state.groupDirection() == Direction::Exit;
    if (isExit && !state.undone && all) {
        view.answer.word = tr("All out");
    }
    view.answer.figure = tr("%1 of %2").arg(in).arg(people.size());
    view.answer.note = people.isEmpty() ? QString() : people.first().record.attendee.order;
    if (in == 0) {
        view.answer.headline = isExit ? tr("Nobody of this order is checked out")
                                      : tr("Nobody of this order is checked in");
    } else {
        view.answer.headline = isExit ? tr("%n people of one order are checked out", nullptr, in)
                                      : tr("%n people of one order are checked in", nullptr, in);
    }
    if (state.error) {
        const Trouble trouble = Sentences::trouble(*state.error);
        view.strips.append({Verdict::Look, {}, trouble.headline + u". "_s + trouble.advice, true});
    }
    qsizetype most = pointLimit;
    if (const auto trouble = isExit ? std::nullopt : troubleOf(people, context)) {
        view.strips.append({Verdict::Look, u"printer-empty"_s, faultWords(*trouble), true});
        most -= 2; // which is the room of a strip
    }
    for (const GroupMember& member : people) {
        // who is in and well may be left out, others never are
        if (view.points.size() < most || mustBeTold(member)) {
            view.points.append(memberPoint(member, context));
        }
    }
    if (const auto more = people.size() - view.points.size(); more > 0) {
        view.points.append({u"people"_s, Verdict::None, tr("and %n more", nullptr, int(more))});
    }
    if (state.undoUntil && context.now < *state.undoUntil) {
        const auto left = int((context.now.msecsTo(*state.undoUntil) + 999) / 1000);
        view.actions.append({DeskAction::Undo, tr("Undo all, %1 s").arg(left), u"F3"_s});
    }
    view.lastActions = {{DeskAction::Next, tr("Next person"), u"Esc"_s, Button::Role::Primary}};
    return view;
}

/// What Enter will do for those who are ticked.
void DeskWords::groupRail(const DeskState& state, RailView& view)
{
    const int ticked = tickedIn(state);
    const bool isExit = state.direction == Direction::Exit;
    if (isExit) {
        view.empty = tr("No badge\non the way out");
    }
    const auto badges = std::ranges::count_if(state.group, [isExit](const GroupMember& member) {
        return member.ticked && !isExit && member.record.badgesPrinted == 0
            && member.record.ticketType.badge != BadgeChoice::None;
    });
    view.behind = qMax(0, int(badges) - 1);
    view.head
        = badges > 0 ? tr("%n badges, not printed", nullptr, int(badges)) : tr("Nothing to print");
    if (ticked == 0) {
        view.note = tr("Nobody is ticked");
        return;
    }
    QString words = tr("Check in %n", nullptr, ticked);
    if (isExit) {
        words = tr("Check out %n", nullptr, ticked);
    } else if (ticked == state.group.size()) {
        words = tr("Check in all %n", nullptr, ticked);
    }
    view.action = ActionView{DeskAction::Confirm, words, tr("Enter"), Button::Role::Primary};
}

void DeskWords::groupAnsweredRail(
    const DeskState& state, const DeskContext& context, RailView& view)
{
    if (state.undone) {
        view.faded = true;
        view.head = tr("Undone");
        view.note = tr("Keep these badges at the desk");
        return;
    }
    int badges = 0;
    int out = 0;
    for (const GroupMember& member : state.group) {
        const auto badge = member.isIn() ? badgeOf(member, context) : std::nullopt;
        badges += badge ? 1 : 0;
        out += badge && isOut(*badge) ? 1 : 0;
    }
    view.behind = qMax(0, badges - 1);
    view.head
        = badges == 0 ? tr("No badge printed") : tr("%1 of %2 badges sent").arg(out).arg(badges);
}

QList<KeyHint> DeskWords::groupKeys(const DeskState& state, const DeskContext& context)
{
    using A = DeskAction;
    if (state.phase == DeskState::Phase::GroupAnswered) {
        const bool open = state.undoUntil && context.now < *state.undoUntil;
        return open ? pick({A::Undo, A::Next, A::Staff, A::Help})
                    : pick({A::Next, A::Staff, A::Help});
    }
    const auto action = rail(state, context).action; // the button of the same key
    const bool isExit = state.direction == Direction::Exit;
    QList<KeyHint> keys = !action ? pick({A::Move, A::Next})
        : isExit                  ? pick({A::Move, A::Confirm, A::Next})
                                  : pick({A::Move, A::Confirm, A::ConfirmOnly, A::Next});
    keys.last().words = tr("Clear");
    if (action) {
        keys[1].words = action->text;
    }
    keys.insert(1, {int(A::Tick), tr("Space"), tr("Tick")});
    return keys;
}

} // namespace lanyard
