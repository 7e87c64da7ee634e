// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/AddressSettings.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <cmath>

namespace lanyard::AddressSettings {

using namespace Qt::StringLiterals;

namespace {

constexpr double farthestMm = 20; // that a badge may be moved
constexpr double largestMm = 1000;

} // namespace

std::optional<double> number(const QString& text, double least, double most)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number >= least && number <= most
        ? std::optional(number)
        : std::nullopt;
}

std::optional<double> distance(const QString& text)
{
    return number(text, -farthestMm, farthestMm);
}

std::optional<PaperSize> paper(const QString& text)
{
    static const QRegularExpression size(u"^([0-9.]+)x([0-9.]+)$"_s);
    const auto match = size.match(text);
    const auto width = number(match.captured(1), 5, largestMm);
    const auto height = number(match.captured(2), 0, largestMm);
    return match.hasMatch() && width && height ? std::optional(PaperSize{mm(*width), mm(*height)})
                                               : std::nullopt;
}

std::optional<int> quarterTurns(const QString& text)
{
    static const QStringList turns{u"0"_s, u"90"_s, u"180"_s, u"270"_s};
    const auto turn = turns.indexOf(text);
    return turn >= 0 ? std::optional(int(turn)) : std::nullopt;
}

Error notUnderstood(const QString& address, const QString& part)
{
    return failure(ErrorCode::PrinterAddress,
        u"\"%1\" is not understood in the address %2"_s.arg(part, address), {part, address});
}

Result<void> read(
    const QString& address, const std::function<bool(const QString&, const QString&)>& take)
{
    const QList<std::pair<QString, QString>> settings
        = QUrlQuery(QUrl(address, QUrl::StrictMode)).queryItems();
    for (const auto& [key, value] : settings) {
        if (!take(key, value)) {
            return notUnderstood(address, value.isEmpty() ? key : key + u'=' + value);
        }
    }
    return {};
}

} // namespace lanyard::AddressSettings
