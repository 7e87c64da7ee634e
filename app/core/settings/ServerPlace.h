// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace lanyard {

struct DeskSettings;

/// Where the server has this desk: what it says of its device, which the organiser may move to
/// another event, list or gate at any time (pretix REST API, "Device authentication": `info` and
/// `eventselection`).
struct ServerPlace
{
    QString event = {}; ///< slug of what is on at the gate, or comes next; empty: nothing is
    QString eventName = {};
    qint64 list = 0; ///< remote id of its check-in list for the gate; 0: none
    QString listName = {}; ///< as it is known here; empty: not yet
    std::optional<qint64> gate = {}; ///< remote id, 0: at none; none: not told
    QString gateName = {};
    qint64 device = 0; ///< the server's id of this desk; 0: not told
    /// To staff: the organiser put the desk at another gate. Else the server names another event or
    /// list by itself, as when one of several events begins.
    bool isOtherGate = false;

    bool operator==(const ServerPlace&) const = default;
};

/// What that is to the desk.
enum class PlaceNews {
    Nothing,
    Learn, ///< to be kept, so that a change will show; nobody needs to be told
    Moved, ///< staff are told, and decide
};

/// `settings` hold what staff know: the gate, and where the server had the desk when they last
/// decided. `list`: the remote id of the desk's list.
[[nodiscard]] PlaceNews newsOf(const ServerPlace& place, const DeskSettings& settings, qint64 list);

} // namespace lanyard
