// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/SettingsService.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Without a name `kept`, if it is of this event, else the first one.
Result<CheckInList> listNamed(
    UnitOfWork& work, EventId event, const QString& name, CheckInListId kept)
{
    bool hasServerLists = false;
    const auto find = [&]() -> Result<std::optional<CheckInList>> {
        const auto lists = work.events().lists(event);
        if (!lists) {
            return lists.error();
        }
        hasServerLists
            = std::ranges::any_of(*lists, [](const CheckInList& list) { return list.remote != 0; });
        auto it = std::ranges::find_if(*lists, [&](const CheckInList& list) {
            return name.isEmpty() ? list.id == kept : list.name == name;
        });
        if (name.isEmpty() && it == lists->end()) {
            it = lists->begin();
        }
        return it == lists->end() ? std::optional<CheckInList>() : std::optional(*it);
    };
    auto found = find();
    if (!found) {
        return found.error();
    }
    if (*found) {
        return **found;
    }
    if (hasServerLists) {
        return failure(ErrorCode::UnknownList, name, {name}); // a server's lists are its own
    }
    const auto known = work.events().event(event);
    if (!known) {
        return known.error();
    }
    if (!*known) {
        return failure(ErrorCode::NoEvent, QString::number(event.value));
    }
    SourceEvent addition;
    addition.event = **known;
    CheckInList list;
    list.name = name.isEmpty() ? u"Main entrance"_s : name;
    addition.lists = {list};
    if (const auto applied = work.events().apply(addition, false); !applied) {
        return applied.error();
    }
    found = find();
    if (!found) {
        return found.error();
    }
    return *found ? Result<CheckInList>{**found}
                  : Result<CheckInList>{failure(ErrorCode::UnknownList, name, {name})};
}

/// A door that becomes the desk's own leaves its place to the one before, if that one is the
/// server's: an event from a file never takes a place at the server.
Result<void> exchangeDoors(UnitOfWork& work, DeskSettings& settings, EventId event)
{
    const auto before = work.events().event(settings.event);
    if (!before) {
        return before.error();
    }
    const bool isServers = *before && (*before)->slug == settings.serverEvent;
    const auto door = std::ranges::find(settings.besides, event, &Door::event);
    if (door != settings.besides.end() && isServers) {
        std::swap(settings.serverEvent, door->serverEvent);
        std::swap(settings.list, door->list);
        door->event = settings.event;
        door->name = (*before)->name;
    } else if (door != settings.besides.end() && door->serverEvent == settings.serverEvent) {
        settings.besides.erase(door); // the desk is paired for it
    }
    settings.event = event;
    return {};
}

} // namespace

SettingsService::SettingsService(Storage& storage, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
{ }

QFuture<Result<DeskSettings>> SettingsService::load()
{
    return m_storage.read(Lane::Desk, [](UnitOfWork& work) { return work.settings().load(); });
}

QFuture<Result<DeskSettings>> SettingsService::change(std::function<void(DeskSettings&)> edit)
{
    return announce(m_storage.write(
        Lane::Desk, [edit = std::move(edit)](UnitOfWork& work) -> Result<DeskSettings> {
            auto settings = work.settings().load();
            if (!settings) {
                return settings;
            }
            edit(*settings);
            const auto saved = work.settings().save(*settings);
            return saved ? settings : Result<DeskSettings>{saved.error()};
        }));
}

QFuture<Result<DeskSettings>> SettingsService::chooseEvent(EventId event, const QString& listName)
{
    return announce(
        m_storage.write(Lane::Desk, [event, listName](UnitOfWork& work) -> Result<DeskSettings> {
            auto settings = work.settings().load();
            if (!settings) {
                return settings;
            }
            const auto list = listNamed(work, event, listName, settings->listOf(event));
            if (!list) {
                return list.error();
            }
            if (const auto exchanged = exchangeDoors(work, *settings, event); !exchanged) {
                return exchanged.error();
            }
            settings->list = list->id;
            const auto saved = work.settings().save(*settings);
            return saved ? settings : Result<DeskSettings>{saved.error()};
        }));
}

QFuture<Result<DeskSettings>> SettingsService::chooseBesides(EventId event, const QString& listName)
{
    return announce(
        m_storage.write(Lane::Desk, [event, listName](UnitOfWork& work) -> Result<DeskSettings> {
            auto settings = work.settings().load();
            if (!settings) {
                return settings;
            }
            const auto door = std::ranges::find(settings->besides, event, &Door::event);
            if (door == settings->besides.end()) {
                return failure(ErrorCode::NoEvent, QString::number(event.value));
            }
            const auto known = work.events().lists(event);
            if (!known) {
                return known.error();
            }
            if (known->isEmpty() && listName.isEmpty()) {
                return settings; // not downloaded yet
            }
            const auto list = listNamed(work, event, listName, door->list);
            if (!list) {
                return list.error();
            }
            door->list = list->id;
            const auto saved = work.settings().save(*settings);
            return saved ? settings : Result<DeskSettings>{saved.error()};
        }));
}

QFuture<Result<DeskSettings>> SettingsService::leaveBesides(EventId event)
{
    return announce(m_storage.write(Lane::Desk, [event](UnitOfWork& work) -> Result<DeskSettings> {
        auto settings = work.settings().load();
        if (!settings) {
            return settings;
        }
        const auto outbox = work.outbox().counts(event);
        const auto asked = work.enquiries().open(event);
        if (!outbox) {
            return outbox.error();
        }
        if (!asked) {
            return asked.error();
        }
        if (const auto waiting = outbox->waiting() + asked->size(); waiting > 0) {
            return failure(ErrorCode::OutboxWaiting, {}, {QString::number(waiting)});
        }
        settings->besides.removeIf([event](const Door& door) { return door.event == event; });
        const auto saved = work.settings().save(*settings);
        return saved ? settings : Result<DeskSettings>{saved.error()};
    }));
}

QFuture<Result<DeskSettings>> SettingsService::announce(QFuture<Result<DeskSettings>> saved)
{
    saved.then([this](const Result<DeskSettings>& settings) {
        if (settings) {
            Q_EMIT changed(*settings);
        }
    });
    return saved;
}

} // namespace lanyard
