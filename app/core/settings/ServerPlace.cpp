// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/ServerPlace.h"

#include "settings/DeskSettings.h"

namespace lanyard {

/// Only a change is news: staff may have chosen another list than the server's on purpose, when
/// they paired the desk or when they were told before.
PlaceNews newsOf(const ServerPlace& place, const DeskSettings& settings, qint64 list)
{
    if (place.gate && *place.gate != settings.gateRemote) {
        return PlaceNews::Moved;
    }
    const bool isKnown = place.event == settings.placeEvent && place.list == settings.placeList;
    if (place.event.isEmpty() || isKnown) {
        return PlaceNews::Nothing;
    }
    const bool isHere
        = place.event == settings.serverEvent && (place.list == 0 || place.list == list);
    return isHere || settings.placeEvent.isEmpty() ? PlaceNews::Learn : PlaceNews::Moved;
}

} // namespace lanyard
