// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/CodeKind.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

bool beginsWithOneOf(const QString& code, const QStringList& beginnings)
{
    return std::ranges::any_of(beginnings, [&code](const QString& beginning) {
        return code.startsWith(beginning, Qt::CaseInsensitive);
    });
}

bool isCapital(QChar letter)
{
    return letter >= u'A' && letter <= u'Z';
}

/// The fields of the first leg stand in fixed columns: M, number of legs, name (20), ticket
/// indicator, booking (7), from (3), to (3), carrier (3), flight (5), day of the year (3), and 14
/// more.
bool isBoardingPass(const QString& code)
{
    constexpr qsizetype shortest = 58; // 60, of which a blank at the end may be lost
    constexpr qsizetype name = 2;
    constexpr qsizetype nameLength = 20;
    constexpr qsizetype airports = 30;
    constexpr qsizetype day = 44;
    if (code.size() < shortest || code.at(0) != u'M' || code.at(1) < u'1' || code.at(1) > u'4') {
        return false;
    }
    const QString cities = code.mid(airports, 6);
    const QString date = code.mid(day, 3);
    return code.at(name).isLetter() && code.mid(name, nameLength).contains(u'/')
        && std::ranges::all_of(cities, isCapital)
        && std::ranges::all_of(date, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

/// EPC's code for a transfer (service tag, version, character set, identification) and the Swiss
/// bill (type, version, coding), whose lines a keyboard scanner may have run together.
bool isTransfer(const QString& code)
{
    constexpr qsizetype firstLines = 20;
    QString head = code.left(firstLines);
    head.removeIf([](QChar letter) { return letter.isSpace(); });
    const bool isEpc = head.startsWith("BCD001"_L1) || head.startsWith("BCD002"_L1);
    return (isEpc && head.mid(7, 3) == "SCT"_L1) || head.startsWith("SPC02001"_L1);
}

/// EMVCo's merchant code: format indicator first, a checksum of four hexadecimal digits last.
bool isMerchantCode(const QString& code)
{
    constexpr qsizetype checksum = 8;
    return code.size() > 2 * checksum && code.startsWith("000201"_L1)
        && code.mid(code.size() - checksum, 4) == "6304"_L1;
}

bool isPayment(const QString& code)
{
    static const QStringList addresses{u"upi://"_s, u"bitcoin:"_s, u"ethereum:"_s, u"lightning:"_s};
    return beginsWithOneOf(code, addresses) || isTransfer(code) || isMerchantCode(code);
}

} // namespace

CodeKind kindOfCode(const QString& code)
{
    static const QStringList web{u"http://"_s, u"https://"_s, u"www."_s, u"URLTO:"_s};
    static const QStringList contacts{u"BEGIN:VCARD"_s, u"MECARD:"_s, u"BIZCARD:"_s, u"mailto:"_s,
        u"MATMSG:"_s, u"tel:"_s, u"sms:"_s, u"SMSTO:"_s};
    static const QStringList calendars{u"BEGIN:VCALENDAR"_s, u"BEGIN:VEVENT"_s};
    if (beginsWithOneOf(code, web)) {
        return CodeKind::WebAddress;
    }
    if (beginsWithOneOf(code, {u"WIFI:"_s})) {
        return CodeKind::Wifi;
    }
    if (beginsWithOneOf(code, contacts)) {
        return CodeKind::Contact;
    }
    if (beginsWithOneOf(code, calendars)) {
        return CodeKind::Calendar;
    }
    if (isPayment(code)) {
        return CodeKind::Payment;
    }
    if (code.startsWith(u'{') && code.contains("\"handshake_version\""_L1)) {
        return CodeKind::Pairing;
    }
    return isBoardingPass(code) ? CodeKind::BoardingPass : CodeKind::Plain;
}

QString codeKindWord(CodeKind kind)
{
    constexpr std::array words{
        "plain", "webAddress", "boardingPass", "wifi", "contact", "calendar", "payment", "pairing"};
    static_assert(words.size() == std::size_t(CodeKind::Pairing) + 1);
    return QString::fromLatin1(words.at(std::size_t(kind)));
}

bool isPrivate(CodeKind kind)
{
    return kind != CodeKind::Plain && kind != CodeKind::WebAddress;
}

} // namespace lanyard
