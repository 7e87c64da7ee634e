// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedLayout>
#include <QWidget>

namespace lanyard {

/// Panels of which one is seen. What is asked of the page around them is that one's least height,
/// not the one that it would like: on a small screen a page scrolls only when it must.
class PanelLayout : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;

    [[nodiscard]] int minimumHeightForWidth(int width) const override
    {
        QLayoutItem* item = itemAt(currentIndex());
        if (item == nullptr) {
            return 0;
        }
        return item->hasHeightForWidth() ? item->minimumHeightForWidth(width)
                                         : item->widget()->minimumSizeHint().height();
    }
};

} // namespace lanyard
