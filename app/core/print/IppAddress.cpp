// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/IppAddress.h"

#include "print/AddressSettings.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

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

bool readDpi(IppAddress& address, const QString& text)
{
    static const QStringList heads{
        u"180"_s, u"200"_s, u"203"_s, u"300"_s, u"360"_s, u"600"_s, u"720"_s, u"1200"_s};
    address.dpi = text.toInt();
    return heads.contains(text);
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

std::optional<int> darknessIn(const QString& text)
{
    static const QRegularExpression whole(u"^-?[0-9]{1,3}$"_s);
    const int level = text.toInt();
    return whole.match(text).hasMatch() && std::abs(level) <= 100 ? std::optional(level)
                                                                  : std::nullopt;
}

bool readCut(IppAddress& address, const QString& text)
{
    using Cut = IppAddress::Cut;
    address.cut = text == "each"_L1 ? Cut::Each
        : text == "end"_L1          ? Cut::End
        : text == "none"_L1         ? Cut::None
                                    : Cut::AsSet;
    return address.cut != Cut::AsSet;
}

bool readSetting(IppAddress& address, const QString& key, const QString& value)
{
    if (key == "darkness"_L1) {
        address.darkness = darknessIn(value);
        return address.darkness.has_value();
    }
    return key == "dpi"_L1  ? readDpi(address, value)
        : key == "paper"_L1 ? AddressSettings::take(address.paper, AddressSettings::paper(value))
        : key == "turn"_L1
        ? AddressSettings::take(address.quarterTurns, AddressSettings::quarterTurns(value))
        : key == "x"_L1   ? AddressSettings::take(address.rightMm, AddressSettings::distance(value))
        : key == "y"_L1   ? AddressSettings::take(address.downMm, AddressSettings::distance(value))
        : key == "cut"_L1 ? readCut(address, value)
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
        return AddressSettings::notUnderstood(text, text.section(u'?', 0, 0));
    }
    const auto read
        = AddressSettings::read(text, [&address](const QString& key, const QString& value) {
              return readSetting(address, key, value);
          });
    return read ? Result<IppAddress>(address) : Result<IppAddress>(read.error());
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

} // namespace lanyard
