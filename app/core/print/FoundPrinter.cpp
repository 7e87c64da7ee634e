// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/FoundPrinter.h"

#include "print/BrotherMedia.h"

#include <QStringList>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Of "MFG:Zebra;CMD:ZPL,EPL;" by the short or the long name of a field.
QString deviceIdField(const QString& id, const QString& shortName, const QString& longName)
{
    for (const QString& field : id.split(u';')) {
        const QString name = field.section(u':', 0, 0).trimmed();
        if (name == shortName || name == longName) {
            return field.section(u':', 1).trimmed();
        }
    }
    return {};
}

QString schemeOf(const UsbPrinterFacts& facts, const QString& model)
{
    const QString commands = deviceIdField(facts.deviceId, u"CMD"_s, u"COMMAND SET"_s).toUpper();
    if (commands.contains(u"ZPL"_s) || (commands.isEmpty() && facts.vendor == "0a5f"_L1)) {
        return u"zpl+usb"_s;
    }
    if (facts.vendor == "04f9"_L1 && model.startsWith("QL-"_L1)) {
        return u"brother+usb"_s;
    }
    return {};
}

} // namespace

FoundPrinter foundPrinter(const UsbPrinterFacts& facts)
{
    const QString maker = facts.maker.isEmpty()
        ? deviceIdField(facts.deviceId, u"MFG"_s, u"MANUFACTURER"_s)
        : facts.maker.trimmed();
    const QString model = facts.product.isEmpty()
        ? deviceIdField(facts.deviceId, u"MDL"_s, u"MODEL"_s)
        : facts.product.trimmed();
    FoundPrinter found;
    found.name = QStringList{maker, model}.join(u' ').trimmed();
    found.place = facts.device;
    if (const QString scheme = schemeOf(facts, model); !scheme.isEmpty()) {
        found.address = scheme + u"://"_s + facts.device;
        // heads differ in width, so the model is part of the address
        if (const BrotherModel* known = brotherModel(model);
            known != nullptr && scheme.startsWith("brother"_L1)) {
            found.address += u"?model="_s + known->name;
        }
    }
    if (found.name.isEmpty()) {
        found.name = facts.device;
    }
    return found;
}

QList<FoundPrinter> eachOnce(QList<FoundPrinter> found, const QList<FoundPrinter>& others)
{
    for (const FoundPrinter& other : others) {
        const bool isKnown = !other.address.isEmpty()
            && std::ranges::find(found, other.address, &FoundPrinter::address) != found.end();
        if (!isKnown) {
            found.append(other);
        }
    }
    return found;
}

QStringList wordsOf(const QList<FoundPrinter>& found)
{
    QStringList all;
    for (const FoundPrinter& one : found) {
        const auto isAlike = [&one](const FoundPrinter& other) {
            return other.name == one.name && other.place == one.place;
        };
        QStringList words{one.name, one.place == one.name ? QString() : one.place,
            std::ranges::count_if(found, isAlike) > 1 ? one.address : QString()};
        words.removeAll(QString());
        all.append(words.join(u" · "_s));
    }
    return all;
}

} // namespace lanyard
