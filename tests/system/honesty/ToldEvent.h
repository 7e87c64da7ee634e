// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ServerData.h"

namespace lanyard {

/// Of the event's day; what a desk does is told from then on.
[[nodiscard]] QDateTime morning();
/// Devices of it scan, and may not list orders.
inline const QString profileWithoutOrders = QStringLiteral("pretixscan_online_kiosk");
/// The real event as `replay.py event` tells it, for the model; its last device has that profile.
[[nodiscard]] ServerData dataOf(const QJsonObject& told);

} // namespace lanyard
