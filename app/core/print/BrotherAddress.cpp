// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/BrotherAddress.h"

#include <QUrl>
#include <QUrlQuery>

#include <cmath>
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

bool readMillimetres(double& target, const QString& text)
{
    constexpr double farthest = 20; // that a badge may be moved
    bool isNumber = false;
    target = text.toDouble(&isNumber);
    return isNumber && std::isfinite(target) && std::abs(target) <= farthest;
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
                return readWord(address.quarterTurns,
                    {{u"0"_s, 0}, {u"90"_s, 1}, {u"180"_s, 2}, {u"270"_s, 3}}, text);
            }},
        {u"answers"_s,
            [](BrotherAddress& address, const QString& text) {
                return readWord(address.answers,
                    {{u"auto"_s, Answers::Auto}, {u"yes"_s, Answers::Yes}, {u"no"_s, Answers::No}},
                    text);
            }},
        {u"x"_s,
            [](BrotherAddress& address, const QString& text) {
                return readMillimetres(address.rightMm, text);
            }},
        {u"y"_s,
            [](BrotherAddress& address, const QString& text) {
                return readMillimetres(address.downMm, text);
            }},
    };
    return all;
}

/// The key of what the model cannot do; empty when it can do it all.
QString impossibleFor(const BrotherSetup& setup)
{
    const BrotherModel& model = setup.model;
    const BrotherMedium& medium = setup.medium;
    if ((medium.isWide && !model.isWide()) || (medium.isTwoColour && !model.printsRed)) {
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

Error notUnderstood(const QString& address, const QString& part)
{
    return failure(ErrorCode::PrinterAddress,
        u"\"%1\" is not understood in the address %2"_s.arg(part, address), {part, address});
}

} // namespace

Result<BrotherAddress> BrotherAddress::parse(const QString& text)
{
    const auto place = PrinterPlace::of(text, u"brother"_s);
    if (!place) {
        return notUnderstood(text, text.section(u'?', 0, 0));
    }
    BrotherAddress address;
    address.text = text;
    address.place = *place;
    const bool isDevice = place->host.isEmpty();
    readModel(address, isDevice ? u"QL-700"_s : u"QL-820NWB"_s);
    readMedium(address, u"62"_s);
    address.answers = isDevice ? Answers::Yes : Answers::Auto;
    const QUrlQuery query{QUrl(text, QUrl::StrictMode)};
    const QList<std::pair<QString, QString>> settings = query.queryItems();
    for (const auto& [key, value] : settings) {
        const auto reader = readers().find(key);
        if (reader == readers().end() || !reader->second(address, value)) {
            return notUnderstood(text, value.isEmpty() ? key : key + u'=' + value);
        }
    }
    const QString impossible = impossibleFor(address.setup);
    if (!impossible.isEmpty()) {
        return notUnderstood(text, impossible + u'=' + query.queryItemValue(impossible));
    }
    return address;
}

PaperSize BrotherAddress::paperForBadge() const
{
    const PaperSize paper = setup.medium.paper();
    return quarterTurns % 2 == 0 ? paper : PaperSize{paper.height, paper.width};
}

} // namespace lanyard
