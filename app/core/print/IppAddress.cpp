// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/IppAddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr double farthestMm = 20; // that a badge may be moved
constexpr double largestMm = 1000;
constexpr int longestPath = 255;

struct FormatWord
{
    IppFormat format;
    QLatin1StringView word;
    QLatin1StringView mime;
};

constexpr std::array<FormatWord, 4> formatWords{{
    {IppFormat::Pwg, "pwg"_L1, "image/pwg-raster"_L1},
    {IppFormat::Urf, "urf"_L1, "image/urf"_L1},
    {IppFormat::Png, "png"_L1, "image/png"_L1},
    {IppFormat::Pdf, "pdf"_L1, "application/pdf"_L1},
}};

std::optional<double> numberIn(const QString& text, double least, double most)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number >= least && number <= most
        ? std::optional(number)
        : std::nullopt;
}

bool readPaper(IppAddress& address, const QString& text)
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

bool readDpi(IppAddress& address, const QString& text)
{
    static const QStringList heads{
        u"180"_s, u"200"_s, u"203"_s, u"300"_s, u"360"_s, u"600"_s, u"720"_s, u"1200"_s};
    address.dpi = text.toInt();
    return heads.contains(text);
}

bool readTurn(IppAddress& address, const QString& text)
{
    static const QStringList turns{u"0"_s, u"90"_s, u"180"_s, u"270"_s};
    address.quarterTurns = int(turns.indexOf(text));
    return address.quarterTurns >= 0;
}

bool readMillimetres(double& target, const QString& text)
{
    const auto distance = numberIn(text, -farthestMm, farthestMm);
    target = distance.value_or(0);
    return distance.has_value();
}

bool readFormat(IppAddress& address, const QString& text)
{
    const auto word = std::ranges::find_if(
        formatWords, [&text](const FormatWord& each) { return each.word == text; });
    if (word == formatWords.end()) {
        return false;
    }
    address.format = word->format;
    return true;
}

/// As people copy it: `AB:CD:…`, `abcd…`, with `sha256:` or not.
bool readFingerprint(IppAddress& address, const QString& text)
{
    static const QRegularExpression written(u"^(sha256:)?([0-9a-f]{2}(:?[0-9a-f]{2}){31})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = written.match(text);
    address.fingerprint = QByteArray::fromHex(match.captured(2).remove(u':').toLatin1());
    return match.hasMatch() && address.isEncrypted;
}

bool readSetting(IppAddress& address, const QString& key, const QString& value)
{
    return key == "dpi"_L1        ? readDpi(address, value)
        : key == "paper"_L1       ? readPaper(address, value)
        : key == "turn"_L1        ? readTurn(address, value)
        : key == "x"_L1           ? readMillimetres(address.rightMm, value)
        : key == "y"_L1           ? readMillimetres(address.downMm, value)
        : key == "format"_L1      ? readFormat(address, value)
        : key == "fingerprint"_L1 ? readFingerprint(address, value)
                                  : false;
}

/// Who is asked, from the part before the settings; false when it makes no sense.
bool readPlace(IppAddress& address, const QUrl& url, const QString& scheme)
{
    if (!url.isValid() || !url.userInfo().isEmpty() || url.hasFragment()) {
        return false;
    }
    if (scheme == "cups"_L1) {
        static const QRegularExpression name(u"^[^\\x00-\\x20/\\\\'\"?#\\x7f]{1,127}$"_s);
        address.printQueue = url.path(QUrl::FullyDecoded);
        return url.authority().isEmpty() && name.match(address.printQueue).hasMatch();
    }
    address.isEncrypted = scheme == "ipps"_L1;
    address.host = url.host();
    address.port = quint16(url.port(631));
    address.path = url.path(QUrl::FullyDecoded);
    if (address.path.size() < 2) {
        address.path = u"/ipp/print"_s; // where IPP Everywhere (PWG 5100.14) has every printer
    }
    const bool isPlain = std::ranges::all_of(
        address.path, [](QChar each) { return each > u' ' && each < u'\x7f'; });
    return (scheme == "ipp"_L1 || address.isEncrypted) && !address.host.isEmpty()
        && url.port(631) != 0 && isPlain && address.path.size() <= longestPath;
}

Error notUnderstood(const QString& address, const QString& part)
{
    return failure(ErrorCode::PrinterAddress,
        u"\"%1\" is not understood in the address %2"_s.arg(part, address), {part, address});
}

} // namespace

QString mimeOf(IppFormat format)
{
    const auto word = std::ranges::find(formatWords, format, &FormatWord::format);
    return word == formatWords.end() ? QString() : QString(word->mime);
}

bool IppAddress::isMeant(const QString& text)
{
    const QString scheme = text.section(u':', 0, 0);
    return scheme == "ipp"_L1 || scheme == "ipps"_L1 || scheme == "cups"_L1;
}

Result<IppAddress> IppAddress::parse(const QString& text)
{
    IppAddress address;
    address.text = text;
    const QUrl url(text, QUrl::StrictMode);
    if (!readPlace(address, url, text.section(u':', 0, 0))) {
        return notUnderstood(text, text.section(u'?', 0, 0));
    }
    const QList<std::pair<QString, QString>> settings = QUrlQuery(url).queryItems();
    for (const auto& [key, value] : settings) {
        if (!readSetting(address, key, value)) {
            return notUnderstood(text, value.isEmpty() ? key : key + u'=' + value);
        }
    }
    return address;
}

QString IppAddress::uri() const
{
    QUrl url;
    if (host.isEmpty()) {
        url.setScheme(u"ipp"_s);
        url.setHost(u"localhost"_s);
        url.setPath(u"/printers/"_s + printQueue, QUrl::DecodedMode);
    } else {
        url.setScheme(isEncrypted ? u"ipps"_s : u"ipp"_s);
        url.setHost(host);
        url.setPort(port);
        url.setPath(path, QUrl::DecodedMode);
    }
    return url.toString(QUrl::FullyEncoded);
}

PaperSize IppAddress::paperForBadge() const
{
    return quarterTurns % 2 == 0 ? paper : PaperSize{paper.height, paper.width};
}

} // namespace lanyard
