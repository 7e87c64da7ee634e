// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeDrawing.h"

namespace lanyard {

/// Those of one kind on the first page, in order.
template <typename Item>
[[nodiscard]] QList<Item> itemsOf(const BadgeDrawing& drawing)
{
    QList<Item> items;
    for (const DrawingItem& item : drawing.pages.first()) {
        if (const auto* one = std::get_if<Item>(&item)) {
            items.append(*one);
        }
    }
    return items;
}

} // namespace lanyard
