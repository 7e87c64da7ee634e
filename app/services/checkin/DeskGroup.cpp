// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The desk's groups: the people of one order, checked in together.
#include "checkin/DeskGroup.h"

#include "checkin/CheckInService.h"
#include "checkin/DeskController.h"
#include "ports/Clock.h"
#include "search/SearchService.h"
#include "support/WhenDone.h"

#include <algorithm>

namespace lanyard {

namespace {

bool isOfOneOrder(const FoundAttendee& a, const FoundAttendee& b)
{
    const Attendee& one = a.record.attendee;
    const Attendee& other = b.record.attendee;
    return !one.order.isEmpty() && one.order == other.order && one.event == other.event;
}

} // namespace

struct DeskController::GroupAct
{
    QList<GroupMember> people;
    qsizetype open = 0; ///< answers that are still awaited
};

QList<FoundAttendee> together(const QList<FoundAttendee>& found)
{
    QList<FoundAttendee> sorted;
    QList<bool> taken(found.size(), false);
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (taken.at(i)) {
            continue;
        }
        sorted.append(found.at(i));
        for (qsizetype j = i + 1; j < found.size(); ++j) {
            if (!taken.at(j) && isOfOneOrder(found.at(i), found.at(j))) {
                sorted.append(found.at(j));
                taken[j] = true;
            }
        }
    }
    return sorted;
}

bool isOrder(const QList<FoundAttendee>& found, const QString& text)
{
    if (found.size() < 2
        || found.first().record.attendee.order.compare(text.trimmed(), Qt::CaseInsensitive) != 0) {
        return false;
    }
    return std::ranges::all_of(
        found, [&found](const FoundAttendee& each) { return isOfOneOrder(found.first(), each); });
}

void DeskController::gather()
{
    if (m_state.phase == DeskState::Phase::Typing && m_state.selected) {
        readGroup(m_state.selected->attendee.id, m_state, true);
    }
}

void DeskController::readGroup(AttendeeId oneOfThem, const DeskState& otherwise, bool wasAsked)
{
    const quint64 number = ++m_searchNumber;
    whenDone(m_checkIns.group(oneOfThem, m_direction), this,
        [this, number, oneOfThem, otherwise, wasAsked, asked = m_direction](
            const Result<QList<GroupMember>>& found) {
            if (number != m_searchNumber) {
                return; // other words, or a scan
            }
            if (asked != m_direction) { // the desk was turned round meanwhile
                readGroup(oneOfThem, otherwise, wasAsked);
                return;
            }
            const bool isGroup = found && found->size() > 1 && found->size() <= groupLimit;
            if (!isGroup && (found || !wasAsked)) {
                setState(wasAsked ? m_state : otherwise);
                if (wasAsked) {
                    Q_EMIT noGroup(int(found->size()));
                }
                if (m_state.results.size() == SearchService::firstRows) {
                    addRows(m_state.text, m_searchNumber);
                }
                return;
            }
            DeskState state;
            state.phase = found ? DeskState::Phase::Group : DeskState::Phase::Failed;
            state.text = otherwise.text;
            if (!found) {
                state.error = found.error();
                setState(std::move(state));
                return;
            }
            state.group = *found;
            const auto chosen = std::ranges::find_if(*found, [oneOfThem](const GroupMember& each) {
                return each.record.attendee.id == oneOfThem;
            });
            state.chosen = chosen == found->end() ? 0 : int(chosen - found->begin());
            state.selected = state.group.at(state.chosen).record;
            setState(std::move(state));
        });
}

void DeskController::tick(int index)
{
    if (m_state.phase != DeskState::Phase::Group || index < 0 || index >= m_state.group.size()) {
        return;
    }
    DeskState state = m_state;
    GroupMember& member = state.group[index];
    const bool canComeIn = std::holds_alternative<Admit>(member.outcome.decision);
    member.ticked = canComeIn && !member.ticked;
    setState(std::move(state));
}

void DeskController::checkInGroup(bool print)
{
    const auto act = std::make_shared<GroupAct>();
    act->people = m_state.group;
    act->open = std::ranges::count_if(act->people, &GroupMember::ticked);
    if (act->open == 0) {
        return;
    }
    ++m_searchNumber;
    m_last = {};
    m_group = act;
    DeskState waiting;
    waiting.phase = DeskState::Phase::Checking;
    waiting.selected = m_state.selected;
    const QList<GroupMember> people = m_state.group;
    setState(std::move(waiting));
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (!people.at(i).ticked) {
            continue;
        }
        CheckInRequest request;
        request.who = people.at(i).record.attendee.id;
        request.direction = m_direction;
        request.print = print;
        request.operatorName = m_operator;
        // each an act of its own, as if they came one by one: what is refused holds nobody back
        whenDone(m_checkIns.checkIn(request), this,
            [this, act, i](const Result<CheckInOutcome>& result) { finishOne(act, i, result); });
    }
}

void DeskController::finishOne(
    const std::shared_ptr<GroupAct>& act, qsizetype index, const Result<CheckInOutcome>& result)
{
    if (result) {
        Q_EMIT recorded();
    }
    if (result && result->checkIn) {
        m_search.renew({result->checkIn->attendee});
        Q_EMIT promised(*result);
    }
    GroupMember& member = act->people[index];
    member.done = true;
    if (!result) {
        member.error = result.error();
    } else {
        member.outcome = *result;
        member.record = result->record.value_or(member.record);
    }
    if (--act->open > 0) {
        return;
    }
    if (m_group != act) {
        Q_EMIT groupOvertaken(act->people);
        return;
    }
    m_group.reset();
    m_interpreter.keepAnswer(m_clock.now());
    DeskState state;
    state.phase = DeskState::Phase::GroupAnswered;
    state.group = act->people;
    state.selected = m_state.selected;
    if (std::ranges::any_of(state.group, &GroupMember::isIn)) {
        state.undoUntil = m_clock.now().addSecs(DeskState::undoSeconds);
    }
    setState(std::move(state));
}

void DeskController::undoGroup(const QString& reason)
{
    if (!m_state.undoUntil || m_clock.now() > *m_state.undoUntil) {
        return;
    }
    DeskState state = m_state;
    state.undoUntil.reset(); // a second key must not take back what is being taken back
    setState(std::move(state));
    const QList<GroupMember> people = m_state.group;
    for (const GroupMember& member : people) {
        if (member.isIn()) {
            const CheckInId made = member.outcome.checkIn->id;
            whenDone(m_checkIns.undo(made, reason, m_operator), this,
                [this, made](const Result<CheckIn>& end) { finishUndo(made, end); });
        }
    }
}

void DeskController::finishUndo(CheckInId made, const Result<CheckIn>& end)
{
    DeskState state = m_state;
    const auto member = std::ranges::find_if(state.group, [made](const GroupMember& each) {
        return each.isIn() && each.outcome.checkIn->id == made;
    });
    const bool isOnScreen
        = state.phase == DeskState::Phase::GroupAnswered && member != state.group.end();
    tellUndo(made, end, isOnScreen);
    if (!isOnScreen) {
        return;
    }
    if (end || end.error().code == ErrorCode::AlreadyUndone) {
        member->undone = true;
    } else {
        state.error = end.error();
    }
    state.undone = std::ranges::none_of(state.group, &GroupMember::isIn);
    setState(std::move(state));
}

} // namespace lanyard
