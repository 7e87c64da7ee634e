// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/DeskSamples.h"

#include "desk/SamplePeople.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute, int second = 0)
{
    // the event's zone is UTC+05:30
    return QDateTime({2026, 12, 5}, {hour, minute, second}, Qt::UTC).addSecs(-19'800);
}

CheckInList mainDoor()
{
    CheckInList list;
    list.id = {1};
    list.name = u"Main entrance"_s;
    return list;
}

CheckIn entryOf(const AttendeeRecord& record, const QDateTime& when, const QString& desk)
{
    CheckIn checkIn;
    checkIn.id = {record.attendee.id.value * 10};
    checkIn.attendee = record.attendee.id;
    checkIn.list = {1};
    checkIn.at = when;
    checkIn.desk = desk;
    checkIn.operatorName = u"Ravi H."_s;
    return checkIn;
}

DeskContext context()
{
    DeskContext context;
    context.event.name = u"PyTorch Day India 2026"_s;
    context.event.timeZone = "Asia/Kolkata";
    context.settings.list = {1};
    context.settings.deskName = u"Desk B"_s;
    context.settings.operatorName = u"Meera"_s;
    context.settings.printer = u"zpl+tcp://printer-b.example.org"_s;
    context.settings.printerName = u"Printer B"_s;
    context.counts = {460, 212};
    context.inflow = {87, 41};
    context.printer.paper = {mm(62), mm(100)};
    context.sync.network = SyncStatus::Network::Online;
    context.sync.lastSentAt = at(9, 27, 15);
    context.sync.lastPulledAt = at(9, 26);
    context.now = sampleMoment();
    const QList<std::pair<int, PrintState>> last{{2, PrintState::Confirmed},
        {4, PrintState::Confirmed}, {9, PrintState::Confirmed}, {10, PrintState::Sent},
        {11, PrintState::Confirmed}, {15, PrintState::Failed}, {13, PrintState::Confirmed},
        {7, PrintState::Confirmed}};
    int minute = 27;
    for (const auto& [person, print] : last) {
        RecentPerson recent;
        recent.record = samplePerson(person);
        recent.at = at(9, minute);
        recent.print = print;
        if (person == 9) {
            recent.verdict = Verdict::Already;
        }
        context.recent.append(recent);
        minute -= person == 2 ? 2 : 1;
    }
    return context;
}

DeskSample answered(const QString& name, int person, Decision decision)
{
    DeskSample sample{name, {}, context()};
    CheckInOutcome outcome;
    outcome.decision = std::move(decision);
    outcome.record = samplePerson(person);
    outcome.list = mainDoor();
    outcome.at = at(9, 27, 14);
    sample.state.phase = DeskState::Phase::Answered;
    sample.state.outcome = outcome;
    sample.state.selected = outcome.record;
    return sample;
}

DeskSample admitted(const QString& name, int person, PrintState print)
{
    DeskSample sample = answered(name, person, Admit{samplePerson(person).attendee.id});
    CheckInOutcome& outcome = *sample.state.outcome;
    outcome.checkIn = entryOf(*outcome.record, outcome.at, u"Desk B"_s);
    outcome.record->history.append(*outcome.checkIn);
    outcome.printJob = PrintJobId{7};
    sample.state.undoUntil = outcome.at.addSecs(16);
    PrintJob job;
    job.id = {7};
    job.attendee = outcome.record->attendee.id;
    job.state = print;
    job.changedAt = at(9, 27, 14);
    sample.context.job = job;
    return sample;
}

DeskSample refused(const QString& name, int person, Refused decision)
{
    decision.attendee = samplePerson(person).attendee.id;
    return answered(u"refused-"_s + name, person, decision);
}

DeskSample typing(const QString& name, const QString& text, const QList<FoundAttendee>& found)
{
    DeskSample sample{name, {}, context()};
    sample.state.phase = DeskState::Phase::Typing;
    sample.state.text = text;
    sample.state.results = found;
    if (!found.isEmpty()) {
        sample.state.chosen = 0;
        sample.state.selected = found.first().record;
    }
    return sample;
}

QList<FoundAttendee> ananyas()
{
    QList<FoundAttendee> found;
    const QList<std::pair<int, MatchRange>> rows{
        {1, {0, 6}}, {3, {0, 6}}, {6, {0, 6}}, {8, {0, 6}}, {5, {0, 6}}, {7, {0, 7}}};
    for (const auto& [person, range] : rows) {
        FoundAttendee row;
        row.record = samplePerson(person);
        row.hit.id = row.record.attendee.id;
        row.hit.nameRanges = {range};
        row.hit.spoken = sampleSpoken(row.record.attendee.name);
        if (!row.hit.spoken.isEmpty()) {
            row.hit.kind = MatchKind::Sound;
            row.hit.spokenRanges = {{0, 6}};
        }
        if (person == 5) {
            row.record.history.append(entryOf(row.record, at(8, 52), u"Desk A"_s));
        } else if (person == 7) {
            row.hit.kind = MatchKind::Typo;
        } else if (person == 8) {
            row.record.attendee.validFrom = at(14, 0);
        }
        found.append(row);
    }
    return found;
}

QList<FoundAttendee> others()
{
    QList<FoundAttendee> found;
    for (const int person : {11, 12, 13, 14, 10, 9}) {
        FoundAttendee row;
        row.record = samplePerson(person);
        row.hit.id = row.record.attendee.id;
        row.hit.spoken = sampleSpoken(row.record.attendee.name);
        found.append(row);
    }
    return found;
}

Question question(qint64 remote, const QString& text, const QString& type, bool required)
{
    Question question;
    question.remote = remote;
    question.text = text;
    question.type = type;
    question.required = required;
    question.atCheckIn = true;
    return question;
}

QList<DeskSample> quietStates()
{
    QList<DeskSample> all;
    all.append({u"idle"_s, {}, context()});
    DeskSample needs{u"idle-needs"_s, {}, context()};
    needs.context.printer.ready = false;
    needs.context.sync.outbox.quarantined = 1;
    all.append(needs);
    DeskSample instead{u"idle-instead"_s, {}, context()};
    instead.context.printer.ready = false;
    instead.context.printer.fault = PrinterFault::MediaOut;
    instead.context.printer.instead = u"Printer 2"_s;
    all.append(instead);
    DeskSample moved{u"idle-moved"_s, {}, context()};
    moved.context.sync.movedTo = ServerPlace{
        u"day"_s, moved.context.event.name, 12, u"Workshop room"_s, 5, u"Workshop door"_s};
    moved.context.sync.movedTo->isOtherGate = true;
    all.append(moved);
    DeskSample offline{u"offline"_s, {}, context()};
    offline.context.sync.network = SyncStatus::Network::Offline;
    offline.context.sync.offlineSince = at(9, 14);
    offline.context.sync.lastSentAt = at(9, 13);
    offline.context.sync.lastPulledAt = at(9, 14);
    offline.context.sync.outbox.ready = 12;
    all.append(offline);
    all.append(typing(u"typing"_s, u"ananya"_s, ananyas()));
    all.append(typing(u"typing-scripts"_s, u"an"_s, others()));
    all.append(typing(u"typing-nobody"_s, u"zzyzx"_s, {}));
    DeskSample help{u"help"_s, {}, context(), true};
    all.append(help);
    DeskSample checking{u"checking"_s, {}, context()};
    checking.state.phase = DeskState::Phase::Checking;
    all.append(checking);
    DeskSample full{u"storage-full"_s, {}, context()};
    full.state.phase = DeskState::Phase::Failed;
    full.state.error = failure(ErrorCode::StorageFull);
    all.append(full);
    return all;
}

QList<DeskSample> admittedStates()
{
    QList<DeskSample> all;
    DeskSample first = admitted(u"admitted"_s, 1, PrintState::Printing);
    first.state.outcome->notes = {u"Hand over a speaker ribbon and the green room card."_s};
    all.append(first);
    first.name = u"admitted-no-photos"_s;
    first.state.outcome->shown = {{u"May we photograph you?"_s, {}, false, true}};
    all.append(first);
    all.append(admitted(u"admitted-long-name"_s, 12, PrintState::Confirmed));
    all.append(admitted(u"admitted-arabic"_s, 13, PrintState::Waiting));
    DeskSample attention = admitted(u"admitted-attention"_s, 14, PrintState::Sent);
    attention.state.outcome->attention = true;
    attention.context.sync.outbox.ready = 1;
    all.append(attention);
    attention.name = u"admitted-attention-note"_s;
    attention.state.outcome->notes = {u"Wheelchair: the lift is at the north door."_s};
    all.append(attention);
    DeskSample reasons = admitted(u"admitted-reprint"_s, 4, PrintState::Confirmed);
    reasons.context.askReprint = true;
    all.append(reasons);
    all.append(admitted(u"print-failed"_s, 15, PrintState::Failed));
    all.append(admitted(u"print-uncertain"_s, 15, PrintState::Uncertain));
    DeskSample onSheet = admitted(u"print-on-sheet"_s, 15, PrintState::Uncertain);
    onSheet.context.job->printer = u"sheet:a4-8xa7"_s;
    all.append(onSheet);
    DeskSample undone = admitted(u"undone"_s, 15, PrintState::Confirmed);
    undone.state.undone = true;
    undone.state.undoUntil.reset();
    all.append(undone);
    DeskSample already = answered(u"already"_s, 5, {});
    already.state.outcome->record->badgesPrinted = 1;
    already.state.outcome->decision = AlreadyCheckedIn{samplePerson(5).attendee.id,
        entryOf(samplePerson(5), at(8, 52), u"Desk A, main entrance"_s)};
    all.append(already);
    already.name = u"already-attention"_s;
    already.state.outcome->attention = true;
    all.append(already);
    DeskSample left = answered(u"already-left"_s, 10, {});
    left.state.outcome->record->badgesPrinted = 1;
    CheckIn exit = entryOf(samplePerson(10), at(9, 2), u"Desk A, main entrance"_s);
    exit.direction = Direction::Exit;
    left.state.outcome->decision = AlreadyCheckedIn{samplePerson(10).attendee.id, exit};
    all.append(left);
    return all;
}

QList<DeskSample> refusedStates()
{
    QList<DeskSample> all;
    Refused early;
    early.reason = Reason::InvalidTime;
    early.from = at(14, 0);
    early.until = at(14, 30);
    all.append(refused(u"not-yet"_s, 8, early));
    Refused late = early;
    late.from = at(8, 0);
    late.until = at(9, 0);
    all.append(refused(u"too-late"_s, 8, late));
    Refused consent;
    consent.reason = Reason::Unpaid;
    consent.consentHelps = true;
    all.append(refused(u"unpaid-consent"_s, 3, consent));
    const QList<std::pair<QString, Reason>> plain{{u"unpaid"_s, Reason::Unpaid},
        {u"unapproved"_s, Reason::Unapproved}, {u"cancelled"_s, Reason::Canceled},
        {u"blocked"_s, Reason::Blocked}, {u"rules"_s, Reason::Rules},
        {u"product"_s, Reason::Product}};
    for (const auto& [name, reason] : plain) {
        Refused decision;
        decision.reason = reason;
        all.append(refused(name, 8, decision));
    }
    Refused otherDate;
    otherDate.reason = Reason::Invalid;
    otherDate.otherDate = true;
    DeskSample other = refused(u"other-date"_s, 8, otherDate);
    other.state.outcome->record->attendee.date.from = at(18, 30).addDays(1);
    all.append(other);
    DeskSample attention = refused(u"attention"_s, 12, consent);
    attention.state.outcome->attention = true;
    attention.state.outcome->notes = {u"Hand over a speaker ribbon and the green room card."_s};
    all.append(attention);
    DeskSample unknown = answered(u"unknown"_s, 1, Unknown{});
    unknown.state.outcome->record.reset();
    unknown.state.selected.reset();
    all.append(unknown);
    DeskSample revoked = unknown;
    revoked.name = u"unknown-revoked"_s;
    revoked.state.outcome->decision = Unknown{true};
    all.append(revoked);
    DeskSample foreign = unknown;
    foreign.name = u"unknown-foreign"_s;
    foreign.state.outcome->decision = Unknown{false, CodeKind::BoardingPass};
    all.append(foreign);
    return all;
}

QList<DeskSample> lookStates()
{
    Question lunch = question(1, u"Which lunch?"_s, u"C"_s, true);
    lunch.options = {{11, {}, u"Vegetarian"_s}, {12, {}, u"Jain"_s}, {13, {}, u"Vegan"_s},
        {14, {}, u"With meat"_s}};
    const Question photo = question(2, u"May we photograph you?"_s, u"B"_s, false);
    const Question car = question(3, u"Number plate of your car"_s, u"S"_s, false);
    const AttendeeId asked = samplePerson(2).attendee.id;
    QList<DeskSample> all;
    all.append(answered(u"question"_s, 2, NeedsAnswers{asked, {lunch, photo}}));
    all.append(answered(u"question-words"_s, 2, NeedsAnswers{asked, {car}}));
    Question years = question(4, u"How many years have you used PyTorch?"_s, u"N"_s, true);
    years.range.smallest = 0;
    years.range.largest = 12;
    const Question country = question(5, u"Which country do you come from?"_s, u"CC"_s, true);
    const Question needs = question(6, u"What do you need to feel well here?"_s, u"T"_s, false);
    all.append(answered(u"question-number"_s, 2, NeedsAnswers{asked, {years, country}}));
    all.append(answered(u"question-country"_s, 2, NeedsAnswers{asked, {country, needs}}));
    all.append(answered(u"question-lines"_s, 2, NeedsAnswers{asked, {needs}}));
    const Question pass = question(7, u"A photo for your pass"_s, u"F"_s, true);
    all.append(answered(u"question-file"_s, 2, NeedsAnswers{asked, {pass}}));
    DeskSample choice = answered(u"choice"_s, 1, NeedsChoice{});
    choice.state.outcome->candidates = {samplePerson(1), samplePerson(15), samplePerson(10)};
    NeedsChoice several;
    for (const AttendeeRecord& record : choice.state.outcome->candidates) {
        several.attendees.append(record.attendee.id);
    }
    choice.state.outcome->decision = several;
    choice.state.outcome->record.reset();
    choice.state.selected.reset();
    all.append(choice);
    choice.name = u"choice-picture"_s;
    std::get<NeedsChoice>(choice.state.outcome->decision).severalCodes = true;
    all.append(choice);
    return all;
}

/// While the desk scans people out.
DeskSample out(DeskSample sample, const QString& name)
{
    sample.name = name;
    sample.state.direction = Direction::Exit;
    if (sample.state.outcome) {
        sample.state.outcome->direction = Direction::Exit;
    }
    return sample;
}

QList<DeskSample> outStates()
{
    DeskSample left = out(answered({}, 5, Admit{samplePerson(5).attendee.id}), u"out"_s);
    CheckInOutcome& outcome = *left.state.outcome;
    outcome.checkIn = entryOf(*outcome.record, outcome.at, u"Desk B"_s);
    outcome.checkIn->direction = Direction::Exit;
    left.state.undoUntil = outcome.at.addSecs(16);
    DeskSample idle = out({{}, {}, context()}, u"out-idle"_s);
    idle.context.counts.inside = 187;
    idle.context.recent[1].direction = Direction::Exit;
    DeskSample offline = out(idle, u"out-offline"_s);
    offline.context.sync.network = SyncStatus::Network::Offline;
    offline.context.sync.offlineSince = at(9, 14);
    offline.context.sync.lastPulledAt = at(9, 14);
    offline.context.sync.lastSentAt = at(9, 13);
    offline.context.sync.outbox.ready = 7; // all of the last eight but who was in already
    QList<FoundAttendee> found = ananyas();
    found.move(4, 0); // who is in comes first
    return {left, idle, offline, out(typing({}, u"ananya"_s, found), u"out-typing"_s),
        out(answered({}, 3, Refused{samplePerson(3).attendee.id, Reason::Canceled}),
            u"out-refused"_s)};
}

} // namespace

QDateTime sampleMoment()
{
    return at(9, 27, 22);
}

QList<DeskSample> deskSamples()
{
    return quietStates() + admittedStates() + refusedStates() + lookStates() + outStates()
        + groupSamples({{}, {}, context()})
        + cameraSamples({{}, {}, context()}, admitted({}, 1, PrintState::Printing))
        + faultSamples({admitted({}, 15, PrintState::Waiting), admitted({}, 1, PrintState::Waiting),
            admitted({}, 4, PrintState::Waiting)});
}

} // namespace lanyard
