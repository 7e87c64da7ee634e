// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Joining.h"

#include "sync/SettlementJobs.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// The list that the server chose for this desk's gate. One that is not known yet lets nobody in
/// until the first sync tells of it.
Result<CheckInListId> listOf(UnitOfWork& work, SourceEvent& source, EventId event, qint64 remote)
{
    const auto find = [&]() -> Result<CheckInListId> {
        const auto lists = work.events().lists(event);
        if (!lists) {
            return lists.error();
        }
        const auto it = std::ranges::find(*lists, remote, &CheckInList::remote);
        return it != lists->end() ? it->id : CheckInListId{};
    };
    if (remote == 0) {
        return CheckInListId{};
    }
    const auto known = find();
    if (!known || known->isValid()) {
        return known;
    }
    CheckInList list;
    list.remote = remote;
    list.name = u"…"_s;
    list.allTicketTypes = false;
    source.lists = {list};
    const auto added = work.events().apply(source, false);
    if (!added) {
        return added.error();
    }
    return find();
}

SourceEvent frameOf(const OfferedEvent& offered)
{
    SourceEvent source;
    source.event.slug = offered.slug;
    source.event.name = offered.name;
    source.event.from = offered.from;
    return source;
}

/// A door of that event beside the desk's own; nothing changes when there is one.
Result<Event> rememberBesides(UnitOfWork& work, const OfferedEvent& offered)
{
    const auto id = work.events().apply(frameOf(offered), false);
    if (!id) {
        return id.error();
    }
    auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    const auto doors = settings->doors();
    if (std::ranges::find(doors, *id, &Door::event) == doors.end()) {
        settings->besides.append({*id, {}, offered.slug, offered.name});
    }
    if (const auto saved = work.settings().save(*settings); !saved) {
        return saved.error();
    }
    const auto event = work.events().event(*id);
    return event ? Result<Event>(event->value()) : Result<Event>(event.error());
}

/// Nothing waits for the server, outside of sealed exports, of the event that the server has this
/// desk at; `slugs`: the events that have a door here from now on. An event of a file or of the
/// demo, which the desk may be at meanwhile, is none of the server's.
Result<void> mayLeave(UnitOfWork& work, const DeskSettings& before, const QStringList& slugs)
{
    if (before.serverEvent.isEmpty() || slugs.contains(before.serverEvent)) {
        return {};
    }
    const auto event = work.events().eventBySlug(before.serverEvent);
    if (!event || !*event) {
        return event ? Result<void>{} : Result<void>{event.error()};
    }
    const auto waiting = SettlementJobs::unsaved(work, {(*event)->id});
    if (!waiting) {
        return waiting.error();
    }
    return *waiting == 0
        ? Result<void>{}
        : Result<void>{failure(ErrorCode::OutboxWaiting, {}, {QString::number(*waiting)})};
}

/// What the desk has and what waits here is not another server's, and nothing waits of the event
/// that has no door here any more; `slugs` are those that will have one.
Result<void> mayJoin(UnitOfWork& work, const Pairing& pairing, const QStringList& slugs)
{
    const auto before = work.settings().load();
    if (!before) {
        return before.error();
    }
    if (before->serverUrl.isEmpty()) {
        return {};
    }
    if (before->serverUrl != pairing.url || before->organizer != pairing.organizer) {
        const QString own = u"%1 %2"_s.arg(before->serverUrl, before->organizer);
        return failure(ErrorCode::ServerOther, {}, {own});
    }
    return mayLeave(work, *before, slugs);
}

/// The event is known from now on, with what the server's list of events tells; its frame and its
/// people come with the first sync.
Result<Event> remember(UnitOfWork& work, const Pairing& pairing, const OfferedEvent& offered)
{
    SourceEvent source = frameOf(offered);
    const auto id = work.events().apply(source, false);
    if (!id) {
        return id.error();
    }
    const bool isSuggested = offered.slug == pairing.suggestedEvent;
    const auto list = listOf(work, source, *id, isSuggested ? pairing.suggestedList : 0);
    if (!list) {
        return list.error();
    }
    auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    settings->besides.removeIf([&id](const Door& door) { return door.event == *id; });
    settings->event = *id;
    settings->list = *list;
    settings->serverUrl = pairing.url;
    settings->organizer = pairing.organizer;
    settings->serverEvent = offered.slug;
    settings->serverDevice = pairing.device;
    settings->deviceRemote = 0;
    settings->gateRemote = pairing.gate;
    settings->placeEvent = pairing.suggestedEvent;
    settings->placeList = pairing.suggestedList;
    if (const auto saved = work.settings().save(*settings); !saved) {
        return saved.error();
    }
    const auto event = work.events().event(*id);
    if (!event) {
        return event.error();
    }
    return event->value();
}

/// The event there, as it is known or as far as the server named it, with the list for the gate.
Result<void> moveTo(UnitOfWork& work, const ServerPlace& place, DeskSettings& settings)
{
    const auto known = work.events().eventBySlug(place.event);
    if (!known) {
        return known.error();
    }
    SourceEvent source = frameOf({place.event, place.eventName, {}, true, false});
    Result<EventId> id
        = *known ? Result<EventId>((*known)->id) : work.events().apply(source, false);
    if (!id) {
        return id.error();
    }
    if (*known) {
        source.event = **known; // a list that is learned beside it changes nothing of it
    }
    const auto list = listOf(work, source, *id, place.list);
    if (!list) {
        return list.error();
    }
    if (*id != settings.event) {
        if (auto free = mayLeave(work, settings, {place.event}); !free) {
            return free;
        }
        settings.besides.removeIf([&id](const Door& door) { return door.event == *id; });
    }
    settings.list = list->isValid() || *id != settings.event ? *list : settings.list;
    settings.event = *id;
    settings.serverEvent = place.event;
    return {};
}

Result<Event> joinAll(UnitOfWork& work, const Pairing& pairing, const OfferedEvent& offered,
    const QList<OfferedEvent>& others)
{
    QStringList slugs{offered.slug};
    for (const OfferedEvent& other : others) {
        slugs.append(other.slug);
    }
    if (const auto may = mayJoin(work, pairing, slugs); !may) {
        return may.error();
    }
    auto own = remember(work, pairing, offered);
    for (const OfferedEvent& other : others) {
        const auto door = own ? rememberBesides(work, other) : own;
        own = door ? own : door;
    }
    return own;
}

/// What staff know of now.
void note(const ServerPlace& place, DeskSettings& settings)
{
    settings.gateRemote = place.gate.value_or(settings.gateRemote); // the server's rules go by it
    if (!place.event.isEmpty()) {
        settings.placeEvent = place.event;
        settings.placeList = place.list;
    }
}

/// Tells everybody of the new settings, the sync service first.
void tellAll(Wiring& wiring)
{
    const auto settings = wiring.settings().change([](DeskSettings&) {}).result();
    if (settings) {
        wiring.useServer(*settings);
    }
}

/// All that `also` names, before anything of it is done.
Result<QList<OfferedEvent>> chooseAll(const Pairing& pairing, const QStringList& also)
{
    QList<OfferedEvent> chosen;
    for (const QString& slug : also) {
        const auto offered = PretixPairing::choose(pairing, slug);
        if (!offered) {
            return offered.error();
        }
        chosen.append(*offered);
    }
    return chosen;
}

} // namespace

Result<Event> joinEvent(
    Wiring& wiring, const Pairing& pairing, const QString& eventSlug, const QStringList& also)
{
    const auto offered = PretixPairing::choose(pairing, eventSlug);
    if (!offered) {
        return offered.error();
    }
    const auto others = chooseAll(pairing, also);
    if (!others) {
        return others.error();
    }
    const auto event
        = wiring.storage()
              .write(Lane::Desk,
                  [&](UnitOfWork& work) { return joinAll(work, pairing, *offered, *others); })
              .result();
    if (event) {
        tellAll(wiring); // once: each time breaks off what a sync has begun
    }
    return event;
}

Result<Event> joinBesides(Wiring& wiring, const OfferedEvent& offered)
{
    const auto event
        = wiring.storage()
              .write(Lane::Desk, [&](UnitOfWork& work) { return rememberBesides(work, offered); })
              .result();
    if (event) {
        tellAll(wiring);
    }
    return event;
}

Result<void> goTo(Wiring& wiring, const ServerPlace& place)
{
    const auto moved = wiring.storage()
                           .write(Lane::Desk,
                               [&](UnitOfWork& work) -> Result<void> {
                                   auto settings = work.settings().load();
                                   if (!settings) {
                                       return settings.error();
                                   }
                                   const auto gone = place.event.isEmpty()
                                       ? Result<void>{}
                                       : moveTo(work, place, *settings);
                                   note(place, *settings);
                                   return gone ? work.settings().save(*settings) : gone;
                               })
                           .result();
    if (moved) {
        tellAll(wiring);
    }
    return moved;
}

Result<void> stayInsteadOf(Wiring& wiring, const ServerPlace& place)
{
    const auto kept
        = wiring.settings().change([place](DeskSettings& all) { note(place, all); }).result();
    wiring.sync().weighPlace();
    return kept ? Result<void>{} : Result<void>{kept.error()};
}

QFuture<Result<Event>> joinServer(Wiring& wiring, const JoinRequest& request)
{
    return pairServer(wiring, request.url, request.token)
        .then(&wiring, [&wiring, request](const Result<Pairing>& pairing) -> Result<Event> {
            if (!pairing) {
                return pairing.error();
            }
            return joinEvent(wiring, *pairing, request.eventSlug, request.also);
        });
}

} // namespace lanyard
