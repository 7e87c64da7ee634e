// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Joining.h"
#include "SetupScreen.h"
#include "settings/BesidesPanel.h"
#include "settings/KeptPanel.h"
#include "shell/Sentences.h"
#include "staff/ErasePanel.h"
#include "support/WhenDone.h"

#include <algorithm>

// The part of SetupScreen that has to do with other events that the desk admits to.

namespace lanyard {

namespace {

struct DoorsBesides
{
    QString own; ///< what a server calls the desk's own event, if it is a server's
    QList<BesidesPanel::Row> rows;
    QList<KeptPanel::Row> kept;
};

/// The events that the desk neither admits to nor downloads.
Result<QList<KeptPanel::Row>> eventsLeft(UnitOfWork& work, const DeskSettings& settings)
{
    const auto events = work.events().events();
    if (!events) {
        return events.error();
    }
    QList<KeptPanel::Row> left;
    for (const Event& event : *events) {
        const bool isOfServer = !settings.serverUrl.isEmpty() && event.slug == settings.serverEvent;
        const bool isDoor = event.id == settings.event
            || std::ranges::find(settings.besides, event.id, &Door::event)
                != settings.besides.end();
        if (isOfServer || isDoor) {
            continue;
        }
        const auto counts = work.attendees().counts(event.id, {});
        if (!counts) {
            return counts.error();
        }
        left.append({event.id, event.name, counts->attendees});
    }
    return left;
}

Result<DoorsBesides> doorsBesides(UnitOfWork& work)
{
    const auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    const auto own = work.events().event(settings->event);
    const auto kept = eventsLeft(work, *settings);
    if (!own) {
        return own.error();
    }
    if (!kept) {
        return kept.error();
    }
    DoorsBesides doors;
    doors.own = *own ? (*own)->slug : QString();
    doors.kept = *kept;
    for (const Door& door : settings->otherDoors()) {
        const auto event = work.events().event(door.event);
        const auto lists = work.events().lists(door.event);
        if (!event || !lists) {
            return event ? lists.error() : event.error();
        }
        doors.rows.append({door, *lists, *event ? (*event)->timeZone : QByteArray()});
    }
    return doors;
}

template <typename T>
std::optional<Error> errorOf(const Result<T>& end)
{
    return end ? std::nullopt : std::optional(end.error());
}

} // namespace

void SetupScreen::connectBesides()
{
    BesidesPanel* panel = m_settingsPage->besides();
    const auto tell = [this](const Result<DeskSettings>& saved) { afterBesides(errorOf(saved)); };
    connect(panel, &BesidesPanel::added, this, &SetupScreen::admitBesides);
    connect(panel->kept(), &KeptPanel::eraseWanted, this, &SetupScreen::eraseKept);
    connect(panel, &BesidesPanel::removed, this, [this, tell](EventId event) {
        whenDone(m_wiring.settings().leaveBesides(event), this, tell);
    });
    connect(
        panel, &BesidesPanel::listChosen, this, [this, tell](EventId event, CheckInListId list) {
            const auto edit = [event, list](DeskSettings& all) {
                const auto door = std::ranges::find(all.besides, event, &Door::event);
                if (door != all.besides.end()) {
                    door->list = list;
                }
            };
            whenDone(m_wiring.settings().change(edit), this, tell);
        });
}

void SetupScreen::afterBesides(const std::optional<Error>& error)
{
    m_settingsPage->showTrouble(error ? std::optional(Sentences::trouble(*error)) : std::nullopt);
    fillSettings();
}

void SetupScreen::eraseKept(EventId event, bool declined)
{
    whenDone(m_wiring.settings().load(), this,
        [this, event, declined](const Result<DeskSettings>& settings) {
            const QString by = settings ? settings->operatorName : QString();
            whenDone(m_wiring.settlement().eraseEvent(event, by, declined), this,
                [this](const Result<void>& end) {
                    KeptPanel* kept = m_settingsPage->besides()->kept();
                    if (!end && end.error().code == ErrorCode::OutboxWaiting) {
                        kept->showUnsaved(end.error().args.value(0).toInt());
                        return;
                    }
                    kept->erase()->setWorking(false);
                    afterBesides(errorOf(end));
                });
        });
}

void SetupScreen::showBesides()
{
    whenDone(m_wiring.storage().read(Lane::Desk, &doorsBesides), this,
        [this](const Result<DoorsBesides>& doors) {
            const DoorsBesides shown = doors.value_or(DoorsBesides());
            QList<BesidesPanel::Offer> offers;
            for (const OfferedEvent& event : std::as_const(m_offered.events)) {
                if (event.slug != shown.own) {
                    offers.append({event.slug, event.name});
                }
            }
            BesidesPanel* panel = m_settingsPage->besides();
            panel->showRows(shown.rows);
            panel->showOffers(offers);
            panel->kept()->showRows(shown.kept);
        });
}

/// Without an answer nothing is offered; what was chosen before stands.
void SetupScreen::fetchOffers()
{
    whenDone(offeredEvents(m_wiring), this, [this](const Result<Pairing>& offered) {
        m_offered = offered.value_or(Pairing());
        showBesides();
    });
}

void SetupScreen::admitBesides(const QString& slug)
{
    const auto offered = PretixPairing::choose(m_offered, slug);
    const auto event = offered ? joinBesides(m_wiring, *offered) : Result<Event>(offered.error());
    if (!event) {
        afterBesides(event.error());
        return;
    }
    afterBesides({});
    // its lists come with its people
    whenDone(m_wiring.sync().once(), this, [this, id = event->id](const Result<SyncRound>&) {
        whenDone(m_wiring.settings().chooseBesides(id), this,
            [this](const Result<DeskSettings>& chosen) { afterBesides(errorOf(chosen)); });
    });
}

} // namespace lanyard
