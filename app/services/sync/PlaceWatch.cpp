// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/PlaceWatch.h"

#include "ports/SyncSource.h"
#include "support/WhenDone.h"

#include <algorithm>

namespace lanyard {

namespace {

/// The list of that event with that remote id; not valid: not known here.
Result<CheckInList> listOf(UnitOfWork& work, const QString& slug, qint64 remote)
{
    const auto event = work.events().eventBySlug(slug);
    if (!event) {
        return event.error();
    }
    const auto lists = *event ? work.events().lists((*event)->id)
                              : Result<QList<CheckInList>>(QList<CheckInList>{});
    if (!lists) {
        return lists.error();
    }
    const auto it = std::ranges::find(*lists, remote, &CheckInList::remote);
    return it == lists->end() || remote == 0 ? CheckInList{} : *it;
}

/// The place, with its list's name, when staff are to be told of it.
Result<std::optional<ServerPlace>> weighed(UnitOfWork& work, const ServerPlace& place)
{
    auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    const auto own = work.events().list(settings->list);
    const auto there = listOf(work, place.event, place.list);
    if (!own) {
        return own.error();
    }
    if (!there) {
        return there.error();
    }
    if (place.device != 0 && place.device != settings->deviceRemote) {
        settings->deviceRemote = place.device;
        if (auto saved = work.settings().save(*settings); !saved) {
            return saved.error();
        }
    }
    ServerPlace told = place;
    told.listName = there->name;
    told.isOtherGate = place.gate && *place.gate != settings->gateRemote;
    switch (newsOf(place, *settings, *own ? (*own)->remote : 0)) {
    case PlaceNews::Nothing:
        return std::optional<ServerPlace>();
    case PlaceNews::Learn: {
        settings->placeEvent = place.event;
        settings->placeList = place.list;
        const auto saved = work.settings().save(*settings);
        return saved ? Result<std::optional<ServerPlace>>(std::optional<ServerPlace>())
                     : saved.error();
    }
    case PlaceNews::Moved:
        break;
    }
    return std::optional(told);
}

} // namespace

PlaceWatch::PlaceWatch(Storage& storage, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{ }

void PlaceWatch::setSource(SyncSource* source)
{
    m_source = source;
    ++m_sourceNumber;
    m_askedMs.reset();
    m_said.reset();
    m_moved.reset();
}

void PlaceWatch::look()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_source == nullptr || (m_askedMs && now < *m_askedMs + everyMs)) {
        return;
    }
    m_askedMs = now;
    whenDone(m_source->place(), this,
        [this, number = m_sourceNumber](const std::optional<ServerPlace>& said) {
            if (number != m_sourceNumber) {
                return;
            }
            if (said) {
                m_said = said;
                weigh();
            } else {
                m_askedMs.reset(); // no clear answer: asked again with the next download
            }
        });
}

void PlaceWatch::weigh()
{
    if (!m_said) {
        return;
    }
    const auto job = [place = *m_said](UnitOfWork& work) { return weighed(work, place); };
    whenDone(m_storage.write(Lane::Background, job), this,
        [this, number = m_sourceNumber](const Result<std::optional<ServerPlace>>& moved) {
            if (number == m_sourceNumber && moved && m_moved != *moved) {
                m_moved = *moved;
                Q_EMIT changed();
            }
        });
}

} // namespace lanyard
