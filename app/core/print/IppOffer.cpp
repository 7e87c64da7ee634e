// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/IppOffer.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastDpi = 100;
constexpr int mostDpi = 1200;
constexpr int usualDpi = 300;
constexpr int enoughDpi = 600; // finer dots cost time and show on no badge
constexpr int slack = 50; // half a millimetre: sizes are rounded to inches on their way

/// `wanted` when there is such a head; else what the printer does by itself; else the finest that
/// is not too fine. 0: none.
int resolutionOf(QList<int> offered, int wanted, int byItself)
{
    offered.removeIf([](int dpi) { return dpi < leastDpi || dpi > mostDpi; });
    if (offered.isEmpty() || offered.contains(wanted)) {
        return offered.isEmpty() ? 0 : wanted;
    }
    if (wanted != 0) {
        return 0;
    }
    if (offered.contains(byItself)) {
        return byItself;
    }
    std::sort(offered.begin(), offered.end());
    const auto tooFine = std::upper_bound(offered.begin(), offered.end(), enoughDpi);
    return tooFine == offered.begin() ? offered.first() : *(tooFine - 1);
}

QList<int> urfResolutions(const QStringList& urf)
{
    QList<int> all;
    for (const QString& word : urf) {
        if (word.startsWith("RS"_L1)) {
            for (const QString& each : word.mid(2).split(u'-')) {
                all.append(each.toInt());
            }
        }
    }
    return all;
}

std::optional<IppChoice> pwg(const IppOffer& offer, int dpi)
{
    const bool isBlack = offer.pwgTypes.contains("black_1"_L1);
    const int found
        = resolutionOf(offer.pwgResolutions.isEmpty() ? offer.resolutions : offer.pwgResolutions,
            dpi, offer.resolution);
    if (found == 0 || (!isBlack && !offer.pwgTypes.contains("sgray_8"_L1))) {
        return std::nullopt;
    }
    return IppChoice{IppFormat::Pwg, found, !isBlack};
}

std::optional<IppChoice> urf(const IppOffer& offer, int dpi)
{
    const bool isGrey = std::ranges::any_of(
        offer.urf, [](const QString& word) { return word.startsWith("W8"_L1); });
    const int found = resolutionOf(urfResolutions(offer.urf), dpi, offer.resolution);
    return isGrey && found != 0 ? std::optional(IppChoice{IppFormat::Urf, found, true})
                                : std::nullopt;
}

/// Pictures and PDF say their size themselves; dots for them are drawn as the printer's head has.
IppChoice sized(IppFormat format, const IppOffer& offer, int dpi)
{
    const int found = resolutionOf(offer.resolutions, dpi, offer.resolution);
    return {format, found != 0 ? found : dpi != 0 ? dpi : usualDpi, false};
}

std::optional<IppChoice> choiceOf(
    IppFormat format, const IppOffer& offer, const IppAddress& address)
{
    if (!offer.formats.contains(mimeOf(format))) {
        return std::nullopt;
    }
    switch (format) {
    case IppFormat::Pwg:
        return pwg(offer, address.dpi);
    case IppFormat::Urf:
        return urf(offer, address.dpi);
    case IppFormat::Png:
        break;
    case IppFormat::Pdf:
        if (address.isPlaced()) {
            return std::nullopt;
        }
    }
    return sized(format, offer, address.dpi);
}

bool isWithin(int value, int least, int most)
{
    return value >= least - slack && value <= most + slack;
}

} // namespace

std::optional<IppChoice> choiceOf(const IppOffer& offer, const IppAddress& address, int pages)
{
    using enum IppFormat;
    QList<IppFormat> order{Pwg, Urf, Png, Pdf};
    if (address.format) {
        order = {*address.format};
    } else if (offer.isSpooler) {
        order = {Pdf, Pwg, Urf, Png};
    }
    if (pages > 1) {
        order.removeAll(Png);
    }
    for (const IppFormat format : order) {
        if (const auto choice = choiceOf(format, offer, address)) {
            return choice;
        }
    }
    return std::nullopt;
}

IppFinish finishOf(const IppOffer& offer, const IppAddress& address)
{
    // of PWG 5100.1, the closest first
    constexpr int none = 3;
    constexpr int trim = 11;
    constexpr int trimAfterPages = 60;
    constexpr int trimAfterDocuments = 61;
    constexpr int trimAfterJob = 63;
    using Cut = IppAddress::Cut;
    const QList<int> wanted = address.cut == Cut::Each ? QList<int>{trimAfterPages, trim}
        : address.cut == Cut::End  ? QList<int>{trimAfterJob, trimAfterDocuments}
        : address.cut == Cut::None ? QList<int>{none}
                                   : QList<int>();
    IppFinish finish;
    for (const int each : wanted) {
        if (finish.finishing == 0 && offer.finishings.contains(each)) {
            finish.finishing = each;
        }
    }
    if (offer.darknessLevels > 0) {
        finish.darkness = address.darkness;
    }
    return finish;
}

PaperSize readyPaper(const IppOffer& offer)
{
    return offer.ready.size() == 1 ? offer.ready.first() : PaperSize();
}

std::optional<IppMedia> mediaFor(const IppOffer& offer, const PaperSize& badge)
{
    const IppMedia own{
        int(std::lround(badge.width.inMm() * 100)), int(std::lround(badge.height.inMm() * 100))};
    if (offer.sizes.isEmpty()) {
        return own;
    }
    std::optional<IppMedia> free;
    for (const IppMediaSize& size : offer.sizes) {
        if (!isWithin(own.width, size.leastWidth, size.mostWidth)
            || !isWithin(own.height, size.leastHeight, size.mostHeight)) {
            continue;
        }
        const IppMedia media{std::clamp(own.width, size.leastWidth, size.mostWidth),
            std::clamp(own.height, size.leastHeight, size.mostHeight)};
        if (size.leastWidth == size.mostWidth && size.leastHeight == size.mostHeight) {
            return media; // this very paper
        }
        free = media;
    }
    return free;
}

} // namespace lanyard
