// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/WarmUp.h"

#include "printing/JobToPrint.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleAtOnce = 200; ///< a desk's job waits for no more
constexpr qsizetype mostCold = 200; ///< of many layouts and scripts the commonest

} // namespace

void WarmUp::addNames()
{
    for (const QStringList& some : names.names()) {
        for (const StoredTemplate& layout : std::as_const(layouts)) {
            if (cold.size() < mostCold) {
                cold.append({layout, some.first(), some.value(1, sample.record.attendee.company)});
            }
        }
    }
    names = ScriptNames();
    layouts.clear();
}

void WarmUp::forget()
{
    if (layouts.isEmpty()) { // else some are still to come
        sample = {};
    }
}

Result<NameSlice> nameSlice(UnitOfWork& work, const Door& door, AttendeeId after)
{
    const auto documents = work.attendees().searchDocuments(door, after, peopleAtOnce);
    if (!documents) {
        return documents.error();
    }
    NameSlice slice;
    slice.isEnd = documents->size() < peopleAtOnce;
    if (documents->isEmpty()) {
        return slice;
    }
    slice.people = documents->size();
    slice.first = documents->first().id;
    slice.last = documents->last().id;
    for (const SearchDocument& document : *documents) {
        if (!document.gone && !document.name.isEmpty()) {
            slice.names.append(document.name);
        }
    }
    if (!after.isValid()) { // what these tell is told when somebody's badge is read
        (void)jobToPrint(work, {});
        const auto source = badgeSource(work, slice.first);
        slice.ticketType = source ? source->record.ticketType.name : QString();
    }
    return slice;
}

Result<void> rehearseJournal(UnitOfWork& work, const PrintJournal& journal, AttendeeId attendee)
{
    const Error takenBack = failure(ErrorCode::Cancelled, u"nothing of this shall stay"_s);
    const auto source = badgeSource(work, attendee);
    if (!source || work.isDeskBusy()) {
        return takenBack;
    }
    const auto promised = journal.promise(work, attendee, ReprintReason::Lost, {}, {});
    if (!promised || work.isDeskBusy()) {
        return takenBack;
    }
    PrintAttempt attempt;
    const auto begun = journal.begin(work, *promised, attempt);
    if (!begun || work.isDeskBusy()) {
        return takenBack;
    }
    const PrintOutcome completed{
        PrintOutcome::Kind::Completed, ConfirmationGrade::DeviceCompleted, {}, {}};
    (void)journal.finish(work, *begun, attempt, completed, false);
    return takenBack;
}

} // namespace lanyard
