// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ServerData.h"

namespace lanyard {

/// A stored row as a line to compare, its time to the millisecond.
[[nodiscard]] QString textOf(const ModelCheckIn& row);
[[nodiscard]] QString textOf(const ModelPrint& row);
/// What a desk reads of each place in pages of orders, a line for each fact, in one order for all.
[[nodiscard]] QStringList textOfOrders(const QJsonArray& orders);
/// A page of orders in its own order; whether it says when it was made.
[[nodiscard]] QString textOfPage(int status, const QJsonObject& page, bool isDated);

} // namespace lanyard
