// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Registries.h"

#include "BrotherPrinter.h"
#include "CameraScanner.h"
#include "CupsPrinters.h"
#include "FilePrinter.h"
#include "HttpClient.h"
#include "ImageFileScanner.h"
#include "IppPrinter.h"
#include "IppSheets.h"
#include "PacedTransport.h"
#include "PretixSyncSource.h"
#include "SerialScanner.h"
#include "UsbPrinters.h"
#include "WedgeScanner.h"
#include "ZplPrinter.h"
#include "print/AddressSettings.h"
#include "storage/DataFolder.h"

#include <QDir>
#include <QUrlQuery>

#include <algorithm>

namespace lanyard::Registries {

using namespace Qt::StringLiterals;

namespace {

QString scheme(const QString& address)
{
    return address.section(u':', 0, 0);
}

QString rest(const QString& address)
{
    return address.section(u':', 1);
}

Result<std::unique_ptr<PrinterDriver>> filePrinter(
    const QString& address, const QString& dataFolder)
{
    QString folder = rest(address).section(u'?', 0, 0);
    if (folder.startsWith("//"_L1)) { // a machine, then its folder: this one alone is written to
        const QString host = folder.section(u'/', 2, 2);
        if (!host.isEmpty() && host != "localhost"_L1) {
            return AddressSettings::notUnderstood(address, u"//"_s + host);
        }
        folder = folder.mid(2 + host.size());
    }
    const QString format = QUrlQuery(address.section(u'?', 1)).queryItemValue(u"format"_s);
    return FilePrinter::open(QDir(dataFolder).absoluteFilePath(folder), format);
}

} // namespace

Result<std::unique_ptr<PrinterDriver>> printer(const QString& address, const QString& dataFolder)
{
    if (address.isEmpty()) {
        return filePrinter(u"file:%1?format=pdf"_s.arg(DataFolder::badges), dataFolder);
    }
    if (scheme(address) == "file"_L1) {
        return filePrinter(address, dataFolder);
    }
    if (scheme(address) == "zpl+tcp"_L1 || scheme(address) == "zpl+usb"_L1) {
        return ZplPrinter::open(address);
    }
    if (scheme(address) == "brother+tcp"_L1 || scheme(address) == "brother+usb"_L1) {
        return BrotherPrinter::open(address);
    }
    if (IppAddress::isMeant(address)) {
        return IppPrinter::open(address);
    }
    return failure(ErrorCode::PrinterUnknown, address, {address});
}

Result<std::unique_ptr<SheetPrinter>> sheetPrinter(const QString& address)
{
    return IppSheets::open(address);
}

QList<FoundPrinter> foundPrinters()
{
    return usbPrinters() + cupsPrinters();
}

QList<FoundPrinter> announcedPrinters(SearchStop& stop)
{
    CupsBrowser browser;
    return networkPrinters(browser, stop);
}

std::unique_ptr<ScannerInput> scanner(const QString& address, const Clock& clock)
{
    if (scheme(address) == "wedge"_L1) {
        return std::make_unique<WedgeScanner>(clock);
    }
    if (scheme(address) == "serial"_L1) {
        return std::make_unique<SerialScanner>(rest(address), clock);
    }
    if (scheme(address) == "camera"_L1) {
        return std::make_unique<CameraScanner>(rest(address), clock);
    }
    if (scheme(address) == "images"_L1) {
        return std::make_unique<ImageFileScanner>(rest(address), clock);
    }
    return nullptr;
}

bool looksAtPictures(const QString& address)
{
    return scheme(address) == "camera"_L1 || scheme(address) == "images"_L1;
}

QString onlyCamera(const QStringList& given, const QStringList& there)
{
    const bool isNamed = std::ranges::any_of(given, looksAtPictures);
    return isNamed || there.size() != 1 ? QString() : u"camera:"_s + there.first();
}

std::unique_ptr<SyncSource> source(const DeskSettings& settings, const QByteArray& token,
    const Clock& clock, std::shared_ptr<KeptPace> pace)
{
    if (settings.serverUrl.isEmpty() || token.isEmpty()) {
        return nullptr;
    }
    PretixSyncSource::Slugs besides;
    for (const Door& door : settings.besides) {
        besides.insert(door.event, door.serverEvent);
    }
    const Pace::Limits limits = Pace::Limits::of(
        int(std::clamp(settings.requestsPerMinute, Pace::Limits::fewest, Pace::Limits::most)));
    if (!pace) {
        pace = std::make_shared<KeptPace>(limits, clock);
    }
    pace->setLimits(limits);
    return std::make_unique<PretixSyncSource>(
        PretixServer{QUrl(settings.serverUrl), settings.organizer, settings.serverEvent, token},
        clock,
        std::make_unique<PacedTransport>(std::make_unique<HttpClient>(), clock, std::move(pace)),
        besides);
}

} // namespace lanyard::Registries
