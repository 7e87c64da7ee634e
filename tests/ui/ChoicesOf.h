// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/ChoiceBox.h"

#include <QWidget>

namespace lanyard {

/// The visible choice of that name, as a screen reader knows it; null for none.
inline ChoiceBox* box(const QWidget& page, const QString& name)
{
    for (auto* each : page.findChildren<ChoiceBox*>()) {
        if (each->isVisible() && each->accessibleName() == name) {
            return each;
        }
    }
    return nullptr;
}

/// As a person picks it.
inline void pick(ChoiceBox* from, const QVariant& value)
{
    from->setCurrentIndex(from->findData(value));
    Q_EMIT from->activated(from->currentIndex());
}

} // namespace lanyard
