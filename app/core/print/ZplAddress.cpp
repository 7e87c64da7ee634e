// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/ZplAddress.h"

#include "print/PrinterPlace.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr double farthestMm = 20; // that a badge may be moved
constexpr double largestMm = 1000;

/// Reads a value into the address; false when it is not understood.
using Reader = std::function<bool(ZplAddress&, const QString&)>;

std::optional<double> numberIn(const QString& text, double least, double most)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number >= least && number <= most
        ? std::optional(number)
        : std::nullopt;
}

bool readPaper(ZplAddress& address, const QString& text)
{
    static const QRegularExpression size(u"^([0-9.]+)x([0-9.]+)$"_s);
    const auto match = size.match(text);
    const auto width = numberIn(match.captured(1), 5, largestMm);
    const auto height = numberIn(match.captured(2), 0, largestMm);
    if (!match.hasMatch() || !width || !height) {
        return false;
    }
    address.paper = {mm(*width), mm(*height)};
    return true;
}

bool readDarkness(ZplAddress& address, const QString& text)
{
    const auto darkness = numberIn(text, 0, 30);
    if (!darkness || *darkness != std::floor(*darkness)) {
        return false;
    }
    address.style.darkness = int(*darkness);
    return true;
}

Reader millimetres(double ZplAddress::*member)
{
    return [member](ZplAddress& address, const QString& text) {
        const auto distance = numberIn(text, -farthestMm, farthestMm);
        address.*member = distance.value_or(0);
        return distance.has_value();
    };
}

/// One of some words, each with what it means.
template <typename Target, typename Value>
Reader oneOf(Target target, std::map<QString, Value> words)
{
    return [target, words = std::move(words)](ZplAddress& address, const QString& text) {
        const auto word = words.find(text);
        if (word == words.end()) {
            return false;
        }
        target(address) = word->second;
        return true;
    };
}

const std::map<QString, Reader>& readers()
{
    using Graphics = ZplStyle::Graphics;
    using Cut = ZplStyle::Cut;
    const auto dpi = [](ZplAddress& address) -> int& { return address.dpi; };
    const auto turns = [](ZplAddress& address) -> int& { return address.quarterTurns; };
    const auto answers = [](ZplAddress& address) -> bool& { return address.answers; };
    const auto cut = [](ZplAddress& address) -> Cut& { return address.style.cut; };
    const auto graphics = [](ZplAddress& address) -> Graphics& { return address.style.graphics; };
    static const std::map<QString, Reader> all{
        {u"dpi"_s,
            oneOf<decltype(dpi), int>(dpi, {{u"203"_s, 203}, {u"300"_s, 300}, {u"600"_s, 600}})},
        {u"turn"_s,
            oneOf<decltype(turns), int>(
                turns, {{u"0"_s, 0}, {u"90"_s, 1}, {u"180"_s, 2}, {u"270"_s, 3}})},
        {u"answers"_s,
            oneOf<decltype(answers), bool>(answers, {{u"yes"_s, true}, {u"no"_s, false}})},
        {u"cut"_s,
            oneOf<decltype(cut), Cut>(cut, {{u"each"_s, Cut::Each}, {u"none"_s, Cut::None}})},
        {u"graphics"_s,
            oneOf<decltype(graphics), Graphics>(
                graphics, {{u"z64"_s, Graphics::Z64}, {u"hex"_s, Graphics::Hex}})},
        {u"paper"_s, readPaper},
        {u"darkness"_s, readDarkness},
        {u"x"_s, millimetres(&ZplAddress::rightMm)},
        {u"y"_s, millimetres(&ZplAddress::downMm)},
    };
    return all;
}

Error notUnderstood(const QString& address, const QString& part)
{
    return failure(ErrorCode::PrinterAddress,
        u"\"%1\" is not understood in the address %2"_s.arg(part, address), {part, address});
}

} // namespace

Result<ZplAddress> ZplAddress::parse(const QString& text)
{
    ZplAddress address;
    address.text = text;
    const auto place = PrinterPlace::of(text, u"zpl"_s);
    if (!place) {
        return notUnderstood(text, text.section(u'?', 0, 0));
    }
    address.host = place->host;
    address.port = place->port;
    address.device = place->device;
    const QList<std::pair<QString, QString>> settings
        = QUrlQuery(QUrl(text, QUrl::StrictMode)).queryItems();
    for (const auto& [key, value] : settings) {
        const auto reader = readers().find(key);
        if (reader == readers().end() || !reader->second(address, value)) {
            return notUnderstood(text, value.isEmpty() ? key : key + u'=' + value);
        }
    }
    return address;
}

PaperSize ZplAddress::paperForBadge() const
{
    return quarterTurns % 2 == 0 ? paper : PaperSize{paper.height, paper.width};
}

} // namespace lanyard
