// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace lanyard {

/// A printer that is there, whether or not this desk uses it.
struct FoundPrinter
{
    QString name; ///< as it calls itself: "Zebra Technologies ZTC ZD421-203dpi ZPL"
    QString place; ///< where it is: "/dev/usb/lp0"
    QString address; ///< to be used with; empty: no driver here speaks its language

    bool operator==(const FoundPrinter&) const = default;
};

/// What a printer at a USB port says of itself.
struct UsbPrinterFacts
{
    QString device; ///< "/dev/usb/lp0"
    QString vendor; ///< USB vendor id, four hex digits
    QString maker; ///< as the device's own words
    QString product;
    QString deviceId; ///< IEEE 1284: "MFG:Zebra;CMD:ZPL;MDL:ZD421;"

    bool operator==(const UsbPrinterFacts&) const = default;
};

/// With the address of the driver that speaks its language: ZPL, where its device id says so or
/// its maker is Zebra (USB vendor 0a5f); Brother's raster for a QL of Brother (04f9).
[[nodiscard]] FoundPrinter foundPrinter(const UsbPrinterFacts& facts);

/// The first, and those of the others that are not among them by their address.
[[nodiscard]] QList<FoundPrinter> eachOnce(
    QList<FoundPrinter> found, const QList<FoundPrinter>& others);

/// What a list of printers has to say of each so that they can be told apart: name and place, and
/// the address of those that have both in common.
[[nodiscard]] QStringList wordsOf(const QList<FoundPrinter>& found);

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::FoundPrinter)
