// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/PrinterSetting.h"

#include <QUrlQuery>

namespace lanyard {

QString printerOption(const QString& address, const QString& option)
{
    return QUrlQuery(address.section(u'?', 1)).queryItemValue(option);
}

QString withPrinterOption(const QString& address, const QString& option, const QString& value)
{
    const auto items = QUrlQuery(address.section(u'?', 1)).queryItems();
    QUrlQuery said;
    bool isSaid = value.isEmpty();
    for (const auto& [name, old] : items) { // in its own place, so that the same set-up reads alike
        if (name != option) {
            said.addQueryItem(name, old);
        } else if (!isSaid) {
            said.addQueryItem(name, value);
            isSaid = true;
        }
    }
    if (!isSaid) {
        said.addQueryItem(option, value);
    }
    const QString place = address.section(u'?', 0, 0);
    return said.isEmpty() ? place : place + u'?' + said.toString();
}

} // namespace lanyard
