// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PrinterPlace.h"

#include <QUrl>

namespace lanyard {

using namespace Qt::StringLiterals;

std::optional<PrinterPlace> PrinterPlace::of(const QString& address, const QString& kind)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = address.section(u':', 0, 0);
    const bool isDevice = scheme == kind + "+usb"_L1;
    if (!url.isValid() || !url.userInfo().isEmpty() || url.hasFragment()
        || (!isDevice && scheme != kind + "+tcp"_L1)) {
        return std::nullopt;
    }
    PrinterPlace place;
    if (isDevice) {
        place.device = url.path();
        const bool isPath = url.authority().isEmpty() && place.device.startsWith("/dev/"_L1)
            && !place.device.contains("/../"_L1);
        return isPath ? std::optional(place) : std::nullopt;
    }
    place.host = url.host();
    if (place.host.isEmpty() || url.port(9100) == 0 || url.path().size() > 1) {
        return std::nullopt;
    }
    place.port = quint16(url.port(9100));
    return place;
}

} // namespace lanyard
