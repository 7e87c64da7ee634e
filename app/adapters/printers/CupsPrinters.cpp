// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CupsPrinters.h"

#include "IppConnection.h"

#include <QUrl>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// The printer itself, where its own address is one that a desk can use: a host and a path, not
/// the name of a service, and nobody's password.
QString ownAddress(const QString& device)
{
    const QUrl url(device);
    const bool isPlain = (url.scheme() == "ipp"_L1 || url.scheme() == "ipps"_L1)
        && url.userInfo().isEmpty() && !url.host().contains("._"_L1);
    const QString address = isPlain
        ? url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded)
        : QString();
    return IppAddress::parse(address) ? address : QString();
}

} // namespace

QList<FoundPrinter> cupsPrinters(std::chrono::milliseconds limit)
{
    const IppAddress cups; // no host and no queue: CUPS itself
    IppWatch watch;
    IppConnection connection(cups, watch, {limit, limit});
    const IppReply reply = connection.ask(IppRequests::printQueues(), limit);
    QList<FoundPrinter> found;
    if (!reply.isWell()) {
        return found;
    }
    const QList<IppPrintQueue> all = IppAnswers::printQueuesOf(reply.message.get());
    for (const IppPrintQueue& each : all) {
        const QString address = u"cups:"_s + each.name;
        if (!IppAddress::parse(address)) {
            continue;
        }
        const QString name = each.info.isEmpty() ? each.name : each.info;
        const QString place = each.location.isEmpty() ? u"CUPS"_s : each.location;
        if (const QString own = ownAddress(each.device); !own.isEmpty()) {
            found.append({name, place, own});
        }
        found.append({name, place, address});
    }
    return found;
}

} // namespace lanyard
