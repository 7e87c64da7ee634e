// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/SyncCases.h"

#include "outbox/DeviceRules.h"
#include "outbox/OutboxRules.h"
#include "sync/AsideJobs.h"
#include "sync/DeskEvents.h"
#include "sync/SettlementJobs.h"

#include <algorithm>
#include <iterator>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Nobody when there is no such attendee (any more).
Result<Attendee> attendee(UnitOfWork& work, AttendeeId id)
{
    if (!id.isValid()) {
        return Attendee{};
    }
    const auto record = work.attendees().byId(id);
    if (!record) {
        return record.error();
    }
    return *record ? (*record)->attendee : Attendee{};
}

Result<void> addClashes(UnitOfWork& work, EventId event, SyncCases& cases)
{
    const auto clashes = SettlementJobs::clashes(work, event);
    const auto lists = work.events().lists(event);
    if (!clashes) {
        return clashes.error();
    }
    if (!lists) {
        return lists.error();
    }
    for (const Clash& clash : *clashes) {
        if (clash.settled) {
            continue;
        }
        const auto who = attendee(work, clash.attendee);
        if (!who) {
            return who.error();
        }
        const auto list = std::ranges::find(*lists, clash.list, &CheckInList::id);
        cases.clashes.append(
            {clash, who->name, who->order, list == lists->end() ? QString() : list->name});
    }
    return {};
}

/// Adds whose the acts are that the server lost; `missingBeside` loses theirs.
Result<void> addMissing(UnitOfWork& work, EventId event, SyncCases& cases)
{
    const auto missing = work.checkIns().missing(event, SyncCases::mostShown);
    if (!missing) {
        return missing.error();
    }
    QList<AttendeeId> people;
    for (const Nonce& nonce : *missing) {
        const auto entry = work.outbox().byNonce(nonce);
        if (!entry) {
            return entry.error();
        }
        const AttendeeId whose = entry->value_or(OutboxEntry()).attendee;
        if (!people.contains(whose)) {
            if (cases.missingNames.size() == SyncCases::mostNames) {
                continue;
            }
            const auto who = attendee(work, whose);
            if (!who) {
                return who.error();
            }
            people.append(whose);
            cases.missingNames.append(who->name);
        }
        --cases.missingBeside;
    }
    return {};
}

/// How long after its check-in an undo was made; 0 for anything else.
Result<qint64> undoneAfter(UnitOfWork& work, const OutboxEntry& entry)
{
    if (entry.kind != OutboxKind::Undo) {
        return 0;
    }
    const auto checkIn = work.checkIns().byNonce(Nonce{entry.body.value(u"nonce"_s).toString()});
    if (!checkIn) {
        return checkIn.error();
    }
    return *checkIn ? (*checkIn)->at.secsTo(entry.madeAt) : 0;
}

/// Whether the server took no undo since it came from another device than the check-in.
Result<bool> isOfEarlierPairing(UnitOfWork& work, const OutboxEntry& entry)
{
    if (entry.kind != OutboxKind::Undo || entry.state != OutboxState::Quarantined
        || entry.lastStatus != DeviceRules::noneOfOurs) {
        return false;
    }
    const auto checkIn = work.outbox().byNonce(Nonce{entry.body.value(u"nonce"_s).toString()});
    if (!checkIn) {
        return checkIn.error();
    }
    // one that nobody may have heard of, and is none of this device's, needs nobody else
    return *checkIn ? !(*checkIn)->device.isEmpty()
            && DeviceRules::isPerhapsAnothers((*checkIn)->device, entry.device)
                    : entry.body.value(u"unheard"_s).toBool();
}

Result<void> addEntries(
    UnitOfWork& work, const Result<QList<OutboxEntry>>& entries, QList<KeptEntry>& into)
{
    if (!entries) {
        return entries.error();
    }
    for (const OutboxEntry& entry : *entries) {
        const auto who = attendee(work, entry.attendee);
        const auto undone = undoneAfter(work, entry);
        const auto isEarlier = isOfEarlierPairing(work, entry);
        const auto lists = work.events().lists(entry.event);
        if (!who) {
            return who.error();
        }
        if (!undone) {
            return undone.error();
        }
        if (!isEarlier) {
            return isEarlier.error();
        }
        if (!lists) {
            return lists.error();
        }
        const auto list = std::ranges::find(
            *lists, entry.body.value(u"list"_s).toInteger(), &CheckInList::remote);
        const bool isKnown = list != lists->end() && list->remote != 0;
        into.append({entry, who->name, isKnown ? list->name : QString(), *undone, *isEarlier});
    }
    return {};
}

template <typename Wanted>
QList<OutboxEntry> those(const QList<OutboxEntry>& entries, Wanted wanted)
{
    QList<OutboxEntry> found;
    std::ranges::copy_if(entries, std::back_inserter(found), wanted);
    return found;
}

/// Whose the first of these are; `count`: of all of their kind.
Result<OpenEntries> named(UnitOfWork& work, const QList<OutboxEntry>& oldest, int count)
{
    OpenEntries open{{}, count, {}};
    QList<AttendeeId> people;
    for (const OutboxEntry& entry : oldest) {
        if (!people.contains(entry.attendee)) {
            if (people.size() == SyncCases::mostNames) {
                continue;
            }
            const auto who = attendee(work, entry.attendee);
            if (!who) {
                return who.error();
            }
            people.append(entry.attendee);
            open.names.append(who->name);
            if (!open.first.isValid()) {
                open.first = who->id;
                open.firstName = who->name;
            }
        }
        --open.others;
    }
    if (!oldest.isEmpty()) {
        open.oldest = oldest.first().madeAt;
    }
    return open;
}

bool isWaiting(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Ready || entry.state == OutboxState::InFlight;
}

bool isInDoubt(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Ambiguous;
}

/// What of the desk's outbox is not settled, as counts, and the oldest that waits, in order.
struct Unsettled
{
    OutboxCounts counts;
    QList<OutboxEntry> oldest;
    std::optional<QDateTime> heard; ///< when the server last took or told anything, by its clock
};

Result<Unsettled> unsettled(UnitOfWork& work, const QList<EventId>& events)
{
    constexpr int mostRead = 5 * SyncCases::mostShown; // what fails is old by then: among them
    Unsettled all;
    for (const EventId event : events) {
        const auto counts = work.outbox().counts(event);
        const auto oldest = work.outbox().waiting(event, mostRead);
        const auto cursor = work.events().cursor(event);
        if (!counts) {
            return counts.error();
        }
        if (!oldest) {
            return oldest.error();
        }
        if (!cursor) {
            return cursor.error();
        }
        all.heard = std::max(all.heard, cursor->asOf());
        all.counts += *counts;
        all.oldest.append(*oldest);
    }
    all.heard = std::max(all.heard, all.counts.lastAcknowledgedAt);
    std::ranges::sort(all.oldest, {}, &OutboxEntry::id);
    return all;
}

Result<void> addUnsettled(UnitOfWork& work, const QList<EventId>& events, SyncCases& cases)
{
    const auto all = unsettled(work, events);
    if (!all) {
        return all.error();
    }
    const OutboxCounts& counts = all->counts;
    cases.missing = counts.missing;
    cases.missingBeside = counts.missing;
    const auto own = std::ranges::count_if(cases.refused,
        [&events](const KeptEntry& kept) { return events.contains(kept.entry.event); });
    cases.refusedBeside = counts.quarantined - int(own);
    const auto waiting = named(work, those(all->oldest, isWaiting), counts.ready + counts.inFlight);
    const auto doubt = named(work, those(all->oldest, isInDoubt), counts.ambiguous);
    if (!waiting) {
        return waiting.error();
    }
    if (!doubt) {
        return doubt.error();
    }
    cases.waiting = *waiting;
    cases.doubt = *doubt;
    const auto isStalled = [&heard = all->heard](const OutboxEntry& entry) {
        return KeptEntry::isStalled(entry, heard);
    };
    return addEntries(work, those(all->oldest, isStalled), cases.stalled);
}

/// The disk was copied with everything on it, and the copy is at work, too.
Result<void> addStrangers(UnitOfWork& work, EventId event, SyncCases& cases)
{
    const auto settings = work.settings().load();
    if (!settings || settings->deviceRemote == 0) {
        return settings ? Result<void>() : Result<void>(settings.error());
    }
    const auto people = work.checkIns().strangers(event, settings->deviceRemote);
    if (!people) {
        return people.error();
    }
    cases.strangers += int(people->size());
    for (const AttendeeId id : *people) {
        if (cases.strangerNames.size() == SyncCases::mostNames) {
            break;
        }
        const auto who = attendee(work, id);
        if (!who) {
            return who.error();
        }
        cases.strangerNames.append(who->name);
    }
    return {};
}

Result<void> addAside(
    UnitOfWork& work, EventId event, const QList<WholeEntry>& entries, SyncCases& cases)
{
    if (entries.isEmpty()) {
        return {};
    }
    const auto weighed = AsideJobs::weigh(work, event, entries);
    if (!weighed) {
        return weighed.error();
    }
    cases.aside = {int(weighed->own.size()), {}, int(weighed->own.size()), weighed->others};
    for (const WholeEntry& whole : weighed->own) {
        if (!cases.aside.names.contains(whole.name)) {
            if (cases.aside.names.size() == SyncCases::mostNames) {
                continue;
            }
            cases.aside.names.append(whole.name);
        }
        --cases.aside.beside;
    }
    return {};
}

} // namespace

bool KeptEntry::isStalled(const OutboxEntry& entry, const std::optional<QDateTime>& heard)
{
    if (entry.state == OutboxState::Quarantined || entry.tries < stalledTries) {
        return false;
    }
    if (entry.lastStatus == stalledStatus) {
        return true;
    }
    // its last try was at most one pause before its next; one more for others to get through
    const QDateTime since = entry.nextAt.value_or(entry.madeAt)
                                .addMSecs(entry.clockOffsetMs.value_or(0))
                                .addDuration(-2 * OutboxRules::backOffCap);
    const bool hasLeft = entry.nextAt || entry.state == OutboxState::InFlight;
    return hasLeft && heard && *heard >= since;
}

Result<SyncCases> SyncCases::read(UnitOfWork& work, EventId event, const QList<WholeEntry>& found)
{
    SyncCases cases;
    const auto events = deskEvents(work, event);
    if (!events) {
        return events.error();
    }
    const auto quarantined = work.outbox().inState(OutboxState::Quarantined, mostShown);
    if (auto added = addEntries(work, quarantined, cases.refused); !added) {
        return added.error();
    }
    if (auto added = addUnsettled(work, *events, cases); !added) {
        return added.error();
    }
    if (auto added = addAside(work, event, found, cases); !added) {
        return added.error();
    }
    for (const EventId each : *events) {
        const auto people = work.attendees().counts(each, {});
        if (!people) {
            return people.error();
        }
        cases.people += people->attendees;
        for (const Result<void>& added : {addClashes(work, each, cases),
                 addMissing(work, each, cases), addStrangers(work, each, cases)}) {
            if (!added) {
                return added.error();
            }
        }
    }
    return cases;
}

} // namespace lanyard
