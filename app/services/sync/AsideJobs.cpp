// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/AsideJobs.h"

#include "outbox/OutboxRules.h"
#include "sync/DeskEvents.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace lanyard::AsideJobs {

using namespace Qt::StringLiterals;

namespace {

/// Entries of one transaction on the background lane.
constexpr qsizetype mostRows = 200;
/// A source may tell whole minutes.
constexpr qint64 sameMomentMs = 60'000;

Result<void> audit(UnitOfWork& work, const Act& act, const QString& what, const QJsonObject& facts)
{
    const QByteArray text = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return work.audit().add({0, act.now, act.operatorName, what, {}, QString::fromUtf8(text)});
}

/// The desk's events by their slugs.
Result<QMap<QString, EventId>> eventsBySlug(UnitOfWork& work, EventId event)
{
    QMap<QString, EventId> events;
    const auto ids = deskEvents(work, event);
    if (!ids) {
        return ids.error();
    }
    for (const EventId id : *ids) {
        const auto known = work.events().event(id);
        if (!known) {
            return known.error();
        }
        if (*known) {
            events.insert((*known)->slug, id);
        }
    }
    return events;
}

Nonce undone(const OutboxEntry& undo)
{
    return Nonce{undo.body.value("nonce"_L1).toString()};
}

/// Check-ins whose undo is among these, and is what was written: another is not taken over.
QSet<QString> takenBack(const QList<WholeEntry>& entries)
{
    QSet<QString> nonces;
    for (const WholeEntry& whole : entries) {
        if (whole.entry.kind == OutboxKind::Undo && whole.entry.isIntact) {
            nonces.insert(undone(whole.entry).value);
        }
    }
    return nonces;
}

bool isForServer(const WholeEntry& whole, const DeskSettings& settings)
{
    return whole.aside.server == settings.serverUrl && whole.aside.organizer == settings.organizer;
}

/// Nobody would take it back.
bool lacksItsUndo(const WholeEntry& whole, const QSet<QString>& takenBack)
{
    return whole.aside.checkIn && whole.aside.checkIn->annulledAt
        && !takenBack.contains(whole.entry.nonce.value);
}

/// Whose it is on the list of now; not valid: nobody's there.
Result<AttendeeId> personOf(UnitOfWork& work, EventId event, const WholeEntry& whole)
{
    const TicketToken ticket = whole.ticket.isEmpty()
        ? TicketToken{whole.entry.body.value("secret"_L1).toString()}
        : whole.ticket;
    if (!whole.entry.attendee.isValid() || ticket.isEmpty()) {
        return AttendeeId();
    }
    const auto found = work.attendees().byToken(event, ticket, false);
    if (!found) {
        return found.error();
    }
    const qint64 position = whole.entry.body.value("position"_L1).toInteger();
    for (const AttendeeRecord& record : *found) {
        if (position == 0 || record.attendee.remote == position) {
            return record.attendee.id;
        }
    }
    return AttendeeId();
}

/// The list of that check-in; not valid: it is not here.
Result<CheckInListId> listOf(UnitOfWork& work, EventId event, const WholeEntry& whole)
{
    const auto lists = work.events().lists(event);
    if (!lists) {
        return lists.error();
    }
    const qint64 remote = whole.entry.body.value("list"_L1).toInteger();
    const auto same = std::ranges::find_if(*lists, [&](const CheckInList& list) {
        return remote != 0 ? list.remote == remote : list.name == whole.aside.list;
    });
    return same == lists->end() ? CheckInListId() : same->id;
}

/// As the database tells it, else as the server was to be told.
CheckIn checkInOf(const WholeEntry& whole)
{
    if (whole.aside.checkIn) {
        return *whole.aside.checkIn;
    }
    CheckIn checkIn;
    checkIn.nonce = whole.entry.nonce;
    const bool isExit = whole.entry.body.value("type"_L1).toString() == "exit"_L1;
    checkIn.direction = isExit ? Direction::Exit : Direction::Entry;
    checkIn.at = QDateTime::fromString(
        whole.entry.body.value("datetime"_L1).toString(), Qt::ISODateWithMs);
    return checkIn;
}

/// Whether the list shows it already: it had left, and its answer never came, or was lost.
Result<bool> isShown(UnitOfWork& work, const CheckIn& checkIn, const OutboxEntry& entry)
{
    const auto history = work.checkIns().allOf(checkIn.attendee);
    if (!history) {
        return history.error();
    }
    const QDateTime told = checkIn.at.addMSecs(entry.clockOffsetMs.value_or(0));
    return std::ranges::any_of(*history, [&](const CheckIn& each) {
        return !each.local && each.list == checkIn.list && each.direction == checkIn.direction
            && qAbs(each.at.msecsTo(told)) < sameMomentMs;
    });
}

/// The desk knows its own act again.
Result<void> countAgain(UnitOfWork& work, EventId event, AttendeeId person, const WholeEntry& whole)
{
    const auto list = listOf(work, event, whole);
    if (!list) {
        return list.error();
    }
    CheckIn checkIn = checkInOf(whole);
    checkIn.attendee = person;
    checkIn.list = *list;
    if (!person.isValid() || !checkIn.list.isValid() || !checkIn.at.isValid()) {
        return {};
    }
    const auto shown = isShown(work, checkIn, whole.entry);
    if (!shown || *shown) {
        return shown ? Result<void>() : Result<void>(shown.error());
    }
    const auto added = work.checkIns().add(checkIn);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> undoAgain(UnitOfWork& work, const OutboxEntry& undo)
{
    const auto checkIn = work.checkIns().byNonce(undone(undo));
    if (!checkIn) {
        return checkIn.error();
    }
    return *checkIn && !(*checkIn)->annulledAt ? work.checkIns().annul(
               (*checkIn)->id, undo.madeAt, undo.body.value("explanation"_L1).toString())
                                               : Result<void>();
}

Result<void> takeOverOne(UnitOfWork& work, EventId event, const WholeEntry& whole)
{
    const auto person = personOf(work, event, whole);
    if (!person) {
        return person.error();
    }
    OutboxEntry entry = OutboxRules::recover(whole.entry);
    entry.id = {};
    entry.event = event;
    entry.attendee = *person;
    // A torn log is read to its last whole transaction alone: the row may be older than a try.
    entry.tries = std::max(entry.tries, 1);
    const auto added = work.outbox().add(entry);
    if (!added) {
        return added.error();
    }
    for (const AnswerFile& file : whole.files) {
        if (auto kept = work.answerFiles().add(*added, file); !kept) {
            return kept;
        }
    }
    if (entry.kind == OutboxKind::CheckIn) {
        return countAgain(work, event, *person, whole);
    }
    return entry.kind == OutboxKind::Undo ? undoAgain(work, entry) : Result<void>();
}

} // namespace

Result<AsideEntries> weigh(UnitOfWork& work, EventId event, const QList<WholeEntry>& entries)
{
    AsideEntries weighed;
    const auto settings = work.settings().load();
    const auto events = eventsBySlug(work, event);
    if (!settings) {
        return settings.error();
    }
    if (!events) {
        return events.error();
    }
    const QSet<QString> undos = takenBack(entries);
    for (const WholeEntry& whole : entries) {
        const auto here = work.outbox().byNonce(whole.entry.nonce);
        if (!here) {
            return here.error();
        }
        if (*here) {
            continue;
        }
        if (whole.entry.isIntact && events->contains(whole.event) && isForServer(whole, *settings)
            && !lacksItsUndo(whole, undos)) {
            weighed.own.append(whole);
        } else {
            ++weighed.others;
        }
    }
    return weighed;
}

Result<int> takeOver(
    UnitOfWork& work, EventId event, const QList<WholeEntry>& entries, const Act& act)
{
    const auto events = eventsBySlug(work, event);
    if (!events) {
        return events.error();
    }
    const auto weighed = weigh(work, event, entries);
    if (!weighed) {
        return weighed.error();
    }
    const QList<WholeEntry> some = weighed->own.first(std::min(mostRows, weighed->own.size()));
    if (some.isEmpty()) {
        return 0;
    }
    for (const WholeEntry& whole : some) {
        if (auto taken = takeOverOne(work, events->value(whole.event), whole); !taken) {
            return taken.error();
        }
    }
    const auto told = audit(work, act, u"outbox-taken-over"_s, {{u"entries"_s, some.size()}});
    return told ? Result<int>(int(some.size())) : Result<int>(told.error());
}

Result<void> decline(
    UnitOfWork& work, EventId event, const QList<WholeEntry>& entries, const Act& act)
{
    const auto weighed = weigh(work, event, entries);
    if (!weighed) {
        return weighed.error();
    }
    return audit(work, act, u"outbox-left-aside"_s, {{u"entries"_s, weighed->own.size()}});
}

} // namespace lanyard::AsideJobs
