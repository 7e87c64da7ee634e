// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/PlaceWords.h"

#include <QStringList>

namespace lanyard {

using namespace Qt::StringLiterals;

QString PlaceWords::of(const ServerPlace& place)
{
    QStringList parts;
    if (!place.listName.isEmpty()) {
        parts.append(place.listName);
    } else if (place.list != 0) {
        parts.append(tr("a list not known here yet"));
    }
    if (!place.eventName.isEmpty()) {
        parts.append(place.eventName);
    }
    if (!place.gateName.isEmpty()) {
        parts.append(tr("gate %1").arg(place.gateName));
    } else if (parts.isEmpty()) {
        parts.append(tr("no gate"));
    }
    return parts.join(u" · "_s);
}

} // namespace lanyard
