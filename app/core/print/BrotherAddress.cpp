// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/BrotherAddress.h"

#include "print/AddressSettings.h"
#include "settings/PrinterSetting.h"

#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <map>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using Answers = BrotherAddress::Answers;
using Cut = BrotherStyle::Cut;
using Red = BrotherStyle::Red;
/// Reads a value into the address; false when it is not understood.
using Reader = std::function<bool(BrotherAddress&, const QString&)>;

bool readModel(BrotherAddress& address, const QString& text)
{
    const BrotherModel* model = brotherModel(text);
    address.setup.model = model != nullptr ? *model : BrotherModel();
    return model != nullptr;
}

bool readMedium(BrotherAddress& address, const QString& text)
{
    const BrotherMedium* medium = brotherMedium(text);
    address.setup.medium = medium != nullptr ? *medium : BrotherMedium();
    return medium != nullptr;
}

bool readCut(BrotherAddress& address, const QString& text)
{
    static const std::map<QString, Cut> words{
        {u"each"_s, Cut::Each}, {u"end"_s, Cut::AtEnd}, {u"none"_s, Cut::None}};
    if (const auto word = words.find(text); word != words.end()) {
        address.setup.style.cut = word->second;
        return true;
    }
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 2 || count > 255) {
        return false;
    }
    address.setup.style.cut = Cut::Every;
    address.setup.style.labelsACut = count;
    return true;
}

/// One of some words, each with what it means.
template <typename Value>
bool readWord(Value& target, const std::map<QString, Value>& words, const QString& text)
{
    const auto word = words.find(text);
    target = word != words.end() ? word->second : target;
    return word != words.end();
}

const std::map<QString, Reader>& readers()
{
    static const std::map<QString, Reader> all{
        {u"model"_s, readModel},
        {u"medium"_s, readMedium},
        {u"cut"_s, readCut},
        {u"red"_s,
            [](BrotherAddress& address, const QString& text) {
                return readWord(address.setup.style.red,
                    {{u"none"_s, Red::Nothing}, {u"all"_s, Red::Everything}}, text);
            }},
        {u"turn"_s,
            [](BrotherAddress& address, const QString& text) {
                return AddressSettings::take(
                    address.quarterTurns, AddressSettings::quarterTurns(text));
            }},
        {u"answers"_s,
            [](BrotherAddress& address, const QString& text) {
                return readWord(address.answers,
                    {{u"auto"_s, Answers::Auto}, {u"yes"_s, Answers::Yes}, {u"no"_s, Answers::No}},
                    text);
            }},
        {u"x"_s,
            [](BrotherAddress& address, const QString& text) {
                return AddressSettings::take(address.rightMm, AddressSettings::distance(text));
            }},
        {u"y"_s,
            [](BrotherAddress& address, const QString& text) {
                return AddressSettings::take(address.downMm, AddressSettings::distance(text));
            }},
    };
    return all;
}

bool canPrintOn(const BrotherModel& model, const BrotherMedium& medium)
{
    return (!medium.isWide || model.isWide()) && (!medium.isTwoColour || model.printsRed);
}

/// The key of what the model cannot do; empty when it can do it all.
QString impossibleFor(const BrotherSetup& setup)
{
    const BrotherModel& model = setup.model;
    const BrotherMedium& medium = setup.medium;
    if (!canPrintOn(model, medium)) {
        return u"medium"_s;
    }
    if (setup.style.red == Red::Everything && !medium.isTwoColour) {
        return u"red"_s;
    }
    const bool canCut = setup.style.cut == Cut::Every ? model.cutsEvery
        : setup.style.cut == Cut::AtEnd               ? model.cutsAtEnd
                                                      : true;
    return canCut ? QString() : u"cut"_s;
}

} // namespace

Result<BrotherAddress> BrotherAddress::parse(const QString& text)
{
    const auto place = PrinterPlace::of(text, u"brother"_s);
    if (!place) {
        return AddressSettings::notUnderstood(text, text.section(u'?', 0, 0));
    }
    BrotherAddress address;
    address.text = text;
    address.place = *place;
    const bool isDevice = place->host.isEmpty();
    readModel(address, isDevice ? u"QL-700"_s : u"QL-820NWB"_s);
    readMedium(address, u"62"_s);
    address.answers = isDevice ? Answers::Yes : Answers::Auto;
    const auto read
        = AddressSettings::read(text, [&address](const QString& key, const QString& value) {
              const auto reader = readers().find(key);
              return reader != readers().end() && reader->second(address, value);
          });
    if (!read) {
        return read.error();
    }
    const QString impossible = impossibleFor(address.setup);
    if (!impossible.isEmpty()) {
        const QUrlQuery query{QUrl(text, QUrl::StrictMode)};
        return AddressSettings::notUnderstood(
            text, impossible + u'=' + query.queryItemValue(impossible));
    }
    return address;
}

QString withBrotherOption(const QString& address, const QString& option, const QString& value)
{
    const QString plain = withPrinterOption(address, option, value);
    QString possible = plain;
    for (const QString& key : {u"medium"_s, u"red"_s, u"cut"_s}) { // each may be for the one before
        const auto read = BrotherAddress::parse(possible);
        if (!read && key != option
            && read.error().args.value(0) == key + u'=' + printerOption(possible, key)) {
            possible = withPrinterOption(possible, key, {});
        }
    }
    return BrotherAddress::parse(possible) ? possible : plain;
}

QList<BrotherMedium> brotherMediaFor(const QString& address)
{
    const QString place = address.section(u'?', 0, 0);
    const auto read = BrotherAddress::parse(
        withPrinterOption(place, u"model"_s, printerOption(address, u"model"_s)));
    QList<BrotherMedium> media;
    for (const BrotherMedium& medium : brotherMedia()) {
        if (read && canPrintOn(read->setup.model, medium)) {
            media.append(medium);
        }
    }
    return media;
}

} // namespace lanyard
