// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/DeskGroup.h"
#include "desk/DeskSamples.h"
#include "desk/SamplePeople.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t* order = u"7KQ2M";

GroupMember member(int person, const QDateTime& at)
{
    GroupMember one;
    one.record = samplePerson(person);
    one.record.attendee.order = QString::fromUtf16(order);
    one.outcome.record = one.record;
    one.outcome.at = at;
    one.outcome.decision = Admit{one.record.attendee.id};
    one.ticked = true;
    return one;
}

void come(GroupMember& one, qint64 number)
{
    CheckIn made;
    made.id = {number};
    made.attendee = one.record.attendee.id;
    made.list = {1};
    made.at = one.outcome.at;
    one.outcome.checkIn = made;
    one.outcome.printJob = PrintJobId{number};
    one.done = true;
}

} // namespace

QList<DeskSample> groupSamples(const DeskSample& idle)
{
    const QDateTime at = sampleMoment().addSecs(-8);
    DeskSample listed{u"group"_s, {}, idle.context};
    listed.state.phase = DeskState::Phase::Group;
    listed.state.text = QString::fromUtf16(order);
    listed.state.chosen = 0;
    listed.state.group = {member(1, at), member(15, at), member(10, at), member(14, at)};
    CheckIn before;
    before.list = {1};
    before.at = at.addSecs(-2400);
    GroupMember& already = listed.state.group[3];
    already.record.history.append(before);
    already.outcome.decision = AlreadyCheckedIn{already.record.attendee.id, before};
    already.ticked = false;
    listed.state.selected = listed.state.group.first().record;
    DeskSample left = listed;
    left.name = u"group-left-out"_s;
    left.state.group[1].ticked = false;
    DeskSample leaving = listed;
    leaving.name = u"out-group"_s;
    leaving.state.direction = Direction::Exit;
    for (GroupMember& each : leaving.state.group) {
        each.outcome.direction = Direction::Exit;
        each.record.history = {before};
        each.outcome.decision = Admit{each.record.attendee.id};
        each.ticked = true;
    }
    DeskSample in = listed;
    in.name = u"group-in"_s;
    in.state.phase = DeskState::Phase::GroupAnswered;
    in.state.text.clear();
    in.state.undoUntil = at.addSecs(16);
    for (qsizetype i = 0; i < 3; ++i) {
        come(in.state.group[i], 70 + i);
    }
    DeskSample look = in;
    look.name = u"group-look"_s;
    GroupMember& refused = look.state.group[1];
    refused.outcome.checkIn.reset();
    refused.outcome.printJob.reset();
    refused.outcome.decision = Refused{refused.record.attendee.id, Reason::Unpaid};
    look.state.group[0].outcome.attention = true;
    DeskSample large = in; // as many as there may be, the last one marked by the organiser
    large.name = u"group-large"_s;
    large.state.group.clear();
    for (int i = 0; i < groupLimit; ++i) {
        large.state.group.append(member(i + 1, at));
        come(large.state.group.last(), 80 + i);
    }
    large.state.group.last().outcome.attention = true;
    DeskSample undone = in;
    undone.name = u"group-undone"_s;
    undone.state.undone = true;
    undone.state.undoUntil.reset();
    for (GroupMember& each : undone.state.group) {
        each.undone = each.done;
    }
    return {listed, left, leaving, in, look, large, undone};
}

} // namespace lanyard
