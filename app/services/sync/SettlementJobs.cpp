// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/SettlementJobs.h"

#include "outbox/OutboxRules.h"
#include "sync/DeskEvents.h"
#include "sync/EnquiryJobs.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace lanyard::SettlementJobs {

using namespace Qt::StringLiterals;

namespace {

/// Rows of one transaction on the background lane.
constexpr int mostRows = 200;

Result<void> audit(UnitOfWork& work, const Act& act, const QString& what, AttendeeId who,
    const QJsonObject& facts, const QString& words = {})
{
    const QByteArray text = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return work.audit().add(
        {0, act.now, act.operatorName, what, who, QString::fromUtf8(text), words});
}

/// With its files and its person; `slugs`: of the events.
Result<WholeEntry> whole(
    UnitOfWork& work, const OutboxEntry& entry, const QMap<EventId, QString>& slugs)
{
    WholeEntry all{entry, slugs.value(entry.event)};
    const auto files = work.answerFiles().of(entry.id);
    if (!files) {
        return files.error();
    }
    all.files = *files;
    if (!entry.attendee.isValid()) {
        return all;
    }
    const auto record = work.attendees().byId(entry.attendee);
    if (!record) {
        return record.error();
    }
    if (*record) {
        const Attendee& person = (*record)->attendee;
        all.name = person.name;
        all.order = person.order;
        all.ticket = person.token;
    }
    return all;
}

Result<QMap<EventId, QString>> slugsOf(UnitOfWork& work, const QList<EventId>& events)
{
    QMap<EventId, QString> slugs;
    for (const EventId event : events) {
        const auto found = work.events().event(event);
        if (!found) {
            return found.error();
        }
        slugs.insert(event, *found ? (*found)->slug : QString());
    }
    return slugs;
}

/// All of these events that waits or was refused, in order.
Result<QList<OutboxEntry>> unsettled(UnitOfWork& work, const QList<EventId>& events)
{
    QList<OutboxEntry> all;
    for (const EventId event : events) {
        OutboxId after;
        qsizetype read = mostRows;
        while (read == mostRows) {
            const auto page = work.outbox().unsettled(event, after, mostRows);
            if (!page) {
                return page.error();
            }
            all.append(*page);
            read = page->size();
            after = page->isEmpty() ? after : page->last().id;
        }
    }
    std::ranges::sort(all, {}, &OutboxEntry::id);
    return all;
}

/// How many of the entries, and of the questions that may become one, no sealed export holds.
Result<qsizetype> notExported(
    UnitOfWork& work, const QList<EventId>& events, const QList<OutboxEntry>& entries)
{
    qsizetype count = 0;
    for (const EventId event : events) {
        const auto open = work.enquiries().open(event);
        if (!open) {
            return open.error();
        }
        count += open->size();
    }
    for (const OutboxEntry& entry : entries) {
        const auto exported = work.events().exportedUpTo(entry.event);
        if (!exported) {
            return exported.error();
        }
        count += entry.id > *exported ? 1 : 0;
    }
    return count;
}

/// The desk stands at no event any more, and at no server that would bring it back.
Result<bool> leaveEvent(UnitOfWork& work, EventId event)
{
    auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    if (settings->event != event) {
        return false; // it was left before
    }
    settings->event = {};
    settings->list = {};
    settings->besides.clear();
    settings->serverUrl.clear();
    settings->organizer.clear();
    settings->serverEvent.clear();
    settings->serverDevice.clear();
    settings->deviceRemote = 0;
    settings->gateRemote = 0;
    const auto saved = work.settings().save(*settings);
    return saved ? Result<bool>(true) : Result<bool>(saved.error());
}

/// It goes up again, with the files that the server had: what it called them is another's by now.
Result<void> sendAgain(UnitOfWork& work, const OutboxEntry& entry)
{
    if (auto updated = work.outbox().update(entry); !updated) {
        return updated;
    }
    const auto files = work.answerFiles().of(entry.id);
    if (!files) {
        return files.error();
    }
    for (AnswerFile file : *files) {
        file.upload.clear();
        file.uploadedAt.reset();
        file.uploadedBy.clear();
        if (auto kept = work.answerFiles().setUploaded(entry.id, file); !kept) {
            return kept;
        }
    }
    return work.checkIns().setSought(entry.nonce);
}

/// A list shows nothing of refused scans. So when it shows that the server lost anything, all of
/// them go up again: those that it has it stores no second time, by their nonces. How many.
Result<int> resendScans(UnitOfWork& work, EventId event)
{
    int count = 0;
    OutboxId after;
    qsizetype read = mostRows;
    while (read == mostRows) {
        const auto scans = work.outbox().acknowledgedScans(event, after, mostRows);
        if (!scans) {
            return scans.error();
        }
        for (const OutboxEntry& scan : *scans) {
            if (auto sent = work.outbox().update(OutboxRules::resend(scan, {})); !sent) {
                return sent.error();
            }
            after = scan.id;
        }
        read = scans->size();
        count += int(read);
    }
    return count;
}

/// Once none of what is known to be lost is left, so that it is done once.
Result<int> resendScansAtTheEnd(UnitOfWork& work, EventId event, const Act& act)
{
    const auto left = work.checkIns().missing(event, 1);
    if (!left || !left->isEmpty()) {
        return left ? Result<int>(0) : Result<int>(left.error());
    }
    const auto scans = resendScans(work, event);
    if (!scans || *scans == 0) {
        return scans;
    }
    const auto told = audit(work, act, u"outbox-resend"_s, {}, {{u"refusedScans"_s, *scans}});
    return told ? scans : Result<int>(told.error());
}

Result<int> resendMissingOf(
    UnitOfWork& work, EventId event, const std::function<Nonce()>& keys, const Act& act)
{
    const auto missing = work.checkIns().missing(event, mostRows);
    if (!missing) {
        return missing.error();
    }
    int count = 0;
    for (const Nonce& nonce : *missing) {
        const auto entry = work.outbox().byNonce(nonce);
        if (!entry) {
            return entry.error();
        }
        const OutboxEntry again = OutboxRules::resend(entry->value_or(OutboxEntry()), keys());
        if (again.state != OutboxState::Ready || !again.id.isValid()) {
            continue;
        }
        if (auto sent = sendAgain(work, again); !sent) {
            return sent.error();
        }
        if (auto told
            = audit(work, act, u"outbox-resend"_s, again.attendee, {{u"nonce"_s, nonce.value}});
            !told) {
            return told.error();
        }
        ++count;
    }
    if (count > 0) { // what waits again was in no export
        if (auto reset = work.events().setExportedUpTo(event, {}); !reset) {
            return reset.error();
        }
        const auto scans = resendScansAtTheEnd(work, event, act);
        return scans ? Result<int>(count + *scans) : scans;
    }
    return count;
}

} // namespace

Result<qsizetype> unsaved(UnitOfWork& work, const QList<EventId>& events)
{
    const auto entries = unsettled(work, events);
    return entries ? notExported(work, events, *entries) : Result<qsizetype>(entries.error());
}

Result<QList<Clash>> clashes(UnitOfWork& work, EventId event)
{
    const auto repeated = work.checkIns().repeated(event);
    if (!repeated) {
        return repeated.error();
    }
    if (repeated->isEmpty()) {
        return QList<Clash>();
    }
    const auto known = work.events().event(event);
    const auto lists = work.events().lists(event);
    const auto notes = work.checkIns().clashNotes(event);
    if (!known) {
        return known.error();
    }
    if (!lists) {
        return lists.error();
    }
    if (!notes) {
        return notes.error();
    }
    return clashesAmong(*repeated, *lists, *notes, *known ? (*known)->timeZone : QByteArray());
}

Result<void> settleClash(UnitOfWork& work, EventId event, const ClashNote& note)
{
    ClashNote written = note;
    written.note = note.note.trimmed();
    if (written.note.isEmpty()) {
        return failure(ErrorCode::ReasonMissing);
    }
    const auto record = work.attendees().byId(note.attendee);
    if (!record) {
        return record.error();
    }
    const auto all = clashes(work, *record ? (*record)->attendee.event : event);
    if (!all) {
        return all.error();
    }
    const auto clash = std::ranges::find_if(*all, [&note](const Clash& each) {
        return each.attendee == note.attendee && each.list == note.list;
    });
    if (clash == all->end()) {
        return failure(ErrorCode::UnknownAttendee, u"no such clash"_s);
    }
    written.entries = int(clash->entries.size());
    if (auto added = work.checkIns().addClashNote(written); !added) {
        return added;
    }
    return audit(work, {note.operatorName, note.at}, u"clash-settled"_s, note.attendee,
        {{u"list"_s, note.list.value}, {u"entries"_s, written.entries}},
        auditWords({{u"note"_s, written.note}}));
}

Result<int> resendMissing(
    UnitOfWork& work, EventId event, const std::function<Nonce()>& keys, const Act& act)
{
    const auto events = deskEvents(work, event);
    if (!events) {
        return events.error();
    }
    int count = 0;
    for (const EventId each : *events) {
        const auto sent = resendMissingOf(work, each, keys, act);
        if (!sent) {
            return sent;
        }
        count += *sent;
    }
    return count;
}

Result<WaitingEntries> waiting(UnitOfWork& work, EventId event, const QDateTime& now)
{
    const auto events = deskEvents(work, event);
    for (const EventId each : events ? *events : QList<EventId>()) {
        if (const auto taken = EnquiryJobs::takeBackAll(work, each, now); !taken) {
            return taken.error();
        }
    }
    const auto entries = events ? unsettled(work, *events) : events.error();
    if (!entries) {
        return entries.error();
    }
    const auto slugs = slugsOf(work, *events);
    if (!slugs) {
        return slugs.error();
    }
    QList<WholeEntry> all;
    for (const OutboxEntry& entry : *entries) {
        const auto told = whole(work, entry, *slugs);
        if (!told) {
            return told.error();
        }
        all.append(*told);
    }
    return WaitingEntries::of(slugs->value(event), all);
}

Result<void> noteExport(
    UnitOfWork& work, EventId event, const WaitingEntries& exported, const Act& act)
{
    const auto events = deskEvents(work, event);
    if (!events) {
        return events.error();
    }
    const auto entries = unsettled(work, *events);
    if (!entries) {
        return entries.error();
    }
    // while it was sealed, some that are in no export may have begun to wait again
    const auto missed = std::ranges::find_if(
        *entries, [&](const OutboxEntry& one) { return !exported.ids.contains(one.id); });
    const OutboxId held = missed == entries->end()
        ? exported.last
        : std::min(exported.last, OutboxId{missed->id.value - 1});
    for (const EventId each : *events) {
        if (auto kept = work.events().setExportedUpTo(each, held); !kept) {
            return kept;
        }
    }
    return audit(work, act, u"outbox-export"_s, {},
        {{u"event"_s, event.value}, {u"entries"_s, exported.count}});
}

Result<bool> eraseEvent(UnitOfWork& work, EventId event, bool exportDeclined, const Act& act)
{
    const auto events = deskEvents(work, event);
    const auto entries = events ? unsettled(work, *events) : events.error();
    if (!entries) {
        return entries.error();
    }
    const auto waiting = notExported(work, *events, *entries);
    if (!waiting) {
        return waiting.error();
    }
    if (*waiting > 0 && !exportDeclined) {
        return failure(ErrorCode::OutboxWaiting, {}, {QString::number(*waiting)});
    }
    if (auto told = audit(work, act, u"event-erased"_s, {},
            {{u"event"_s, event.value}, {u"waiting"_s, qint64(entries->size())},
                {u"exportDeclined"_s, exportDeclined}});
        !told) {
        return told.error();
    }
    const auto left = leaveEvent(work, event);
    if (!left) {
        return left;
    }
    for (const EventId each : *events) {
        if (auto erased = work.events().erase(each); !erased) {
            return erased.error();
        }
    }
    return left;
}

} // namespace lanyard::SettlementJobs
