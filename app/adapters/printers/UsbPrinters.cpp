// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UsbPrinters.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4096; // of a page of sysfs

/// Empty when it is not there.
QString wordsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostBytes)).trimmed()
                                          : QString();
}

} // namespace

QList<FoundPrinter> usbPrinters(const QString& devices, const QString& classes)
{
    QStringList names
        = QDir(devices).entryList({u"lp*"_s}, QDir::System | QDir::Files | QDir::NoSymLinks);
    std::ranges::sort(names, [](const QString& one, const QString& other) { // lp2 before lp10
        return std::pair(one.size(), one) < std::pair(other.size(), other);
    });
    QList<FoundPrinter> found;
    for (const QString& name : names) {
        // the interface; the device itself is the folder around it
        const QString interface = QDir(classes + u'/' + name + u"/device"_s).canonicalPath();
        UsbPrinterFacts facts;
        facts.device = devices + u'/' + name;
        if (!interface.isEmpty()) {
            facts.vendor = wordsOf(interface + u"/../idVendor"_s);
            facts.maker = wordsOf(interface + u"/../manufacturer"_s);
            facts.product = wordsOf(interface + u"/../product"_s);
            facts.deviceId = wordsOf(interface + u"/ieee1284_id"_s);
        }
        found.append(foundPrinter(facts));
    }
    return found;
}

} // namespace lanyard
