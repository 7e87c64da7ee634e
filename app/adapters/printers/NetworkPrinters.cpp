// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "NetworkPrinters.h"

#include "IppConnection.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <cups/cups.h>

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using Announced = PrinterBrowser::Announced;

QString option(const cups_dest_t& destination, const char* name)
{
    return QString::fromUtf8(cupsGetOption(name, destination.num_options, destination.options));
}

struct Heard
{
    SearchStop& stop;
    QList<Announced> all;
};

/// libcups calls it again when a printer tells more of itself: the last word counts.
int hear(void* data, unsigned flags, cups_dest_t* destination)
{
    auto& heard = *static_cast<Heard*>(data);
    const Announced one{option(*destination, "printer-info"),
        option(*destination, "printer-make-and-model"), option(*destination, "printer-location"),
        option(*destination, "device-uri")};
    heard.all.removeIf([&one](const Announced& other) { return other.uri == one.uri; });
    if ((flags & CUPS_DEST_FLAGS_REMOVED) == 0U) {
        heard.all.append(one);
    }
    return heard.stop.isStopped() ? 0 : 1;
}

/// libcups asks CUPS for its usual printer first, with no limit of time.
bool isCupsStuck()
{
    constexpr std::chrono::milliseconds limit(1500);
    const IppAddress cups;
    IppWatch watch;
    IppConnection connection(cups, watch, {limit, limit});
    return connection.ask(IppRequests::printQueues(), limit).end == IppReply::End::TimedOut;
}

/// A service's name in place of a host, as `Badges._ipps._tcp.local`.
bool isService(const QString& uri)
{
    return uri.contains("._tcp"_L1);
}

/// Without what libcups has put behind it; empty for one that no driver here takes.
QString addressOf(const QString& uri)
{
    const QUrl url(uri);
    if (isService(uri) || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return {};
    }
    QString address = url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    if (url.host().endsWith(u'.')) { // the name as DNS writes it whole
        address.replace(url.host(), url.host().chopped(1));
    }
    return IppAddress::parse(address) ? address : QString();
}

} // namespace

QList<Announced> CupsBrowser::browse(Milliseconds limit, SearchStop& stop)
{
    Heard heard{stop, {}};
    if (!isCupsStuck() && !stop.isStopped()) {
        // its answer tells no more than the list does: it is 0 where there is no avahi
        (void)cupsEnumDests(CUPS_DEST_FLAGS_NONE, int(limit.count()), stop.flag(),
            CUPS_PRINTER_DISCOVERED, CUPS_PRINTER_DISCOVERED, &hear, &heard);
    }
    return heard.all;
}

QString CupsBrowser::resolved(const Announced& one, Milliseconds limit, SearchStop& stop)
{
    cups_dest_t* destination = nullptr;
    const int count = cupsAddDest("found", nullptr, 0, &destination);
    if (count == 0) {
        return {};
    }
    destination->num_options = cupsAddOption("device-uri", one.uri.toUtf8().constData(),
        destination->num_options, &destination->options);
    // never connected: the name alone is wanted, which libcups leaves in the options
    std::array<char, 1024> path{};
    http_t* http
        = cupsConnectDest(destination, CUPS_DEST_FLAGS_DEVICE | CUPS_DEST_FLAGS_UNCONNECTED,
            int(limit.count()), stop.flag(), path.data(), path.size(), nullptr, nullptr);
    httpClose(http);
    const QString told = option(*destination, "resolved-device-uri"); // by newer ones
    const QString uri = told.isEmpty() ? option(*destination, "device-uri") : told;
    cupsFreeDests(count, destination);
    return isService(uri) ? QString() : uri;
}

QList<FoundPrinter> networkPrinters(
    PrinterBrowser& browser, SearchStop& stop, std::chrono::milliseconds limit)
{
    const QList<Announced> all = browser.browse(limit, stop);
    const QDeadlineTimer deadline(limit);
    QList<FoundPrinter> found;
    for (const Announced& one : all) {
        const std::chrono::milliseconds left(deadline.remainingTime());
        if (stop.isStopped()) {
            break;
        }
        if (isService(one.uri) && left.count() <= 0) {
            continue;
        }
        const QString address
            = addressOf(isService(one.uri) ? browser.resolved(one, left, stop) : one.uri);
        const bool isKnown
            = std::ranges::find(found, address, &FoundPrinter::address) != found.end();
        if (address.isEmpty() || isKnown) {
            continue;
        }
        const QString name = !one.name.isEmpty() ? one.name : one.model;
        const QString host = QUrl(address).host();
        found.append(
            {name.isEmpty() ? host : name, one.place.isEmpty() ? host : one.place, address});
    }
    return found;
}

} // namespace lanyard
