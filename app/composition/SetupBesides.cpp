// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Joining.h"
#include "SetupScreen.h"
#include "settings/BesidesPanel.h"
#include "shell/Sentences.h"
#include "support/WhenDone.h"

#include <algorithm>

// The part of SetupScreen that has to do with other events that the desk admits to.

namespace lanyard {

namespace {

struct DoorsBesides
{
    QString own; ///< what a server calls the desk's own event, if it is a server's
    QList<BesidesPanel::Row> rows;
};

Result<DoorsBesides> doorsBesides(UnitOfWork& work)
{
    const auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    const auto own = work.events().event(settings->event);
    if (!own) {
        return own.error();
    }
    DoorsBesides doors;
    doors.own = *own ? (*own)->slug : QString();
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

} // namespace

void SetupScreen::connectBesides()
{
    BesidesPanel* panel = m_settingsPage->besides();
    connect(panel, &BesidesPanel::added, this, &SetupScreen::admitBesides);
    connect(panel, &BesidesPanel::removed, this, [this](EventId event) {
        whenDone(m_wiring.settings().leaveBesides(event), this,
            [this](const Result<DeskSettings>& left) {
                afterBesides(left ? Result<void>{} : Result<void>{left.error()});
            });
    });
    connect(panel, &BesidesPanel::listChosen, this, [this](EventId event, CheckInListId list) {
        const auto edit = [event, list](DeskSettings& all) {
            const auto door = std::ranges::find(all.besides, event, &Door::event);
            if (door != all.besides.end()) {
                door->list = list;
            }
        };
        whenDone(m_wiring.settings().change(edit), this, [this](const Result<DeskSettings>& saved) {
            afterBesides(saved ? Result<void>{} : Result<void>{saved.error()});
        });
    });
}

void SetupScreen::afterBesides(const Result<void>& end)
{
    m_settingsPage->showTrouble(
        end ? std::nullopt : std::optional(Sentences::trouble(end.error())));
    fillSettings();
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
            m_settingsPage->besides()->showRows(shown.rows);
            m_settingsPage->besides()->showOffers(offers);
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
            [this](const Result<DeskSettings>& chosen) {
                afterBesides(chosen ? Result<void>{} : Result<void>{chosen.error()});
            });
    });
}

} // namespace lanyard
