// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/ZplAddress.h"

#include "print/AddressSettings.h"
#include "print/PrinterPlace.h"

#include <cmath>
#include <functional>
#include <map>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Reads a value into the address; false when it is not understood.
using Reader = std::function<bool(ZplAddress&, const QString&)>;

/// What `read` makes of it, where that makes sense.
template <typename Value>
Reader taken(Value ZplAddress::*member, std::optional<Value> (*read)(const QString&))
{
    return [member, read](ZplAddress& address, const QString& text) {
        return AddressSettings::take(address.*member, read(text));
    };
}

bool readDarkness(ZplAddress& address, const QString& text)
{
    const auto darkness = AddressSettings::number(text, 0, 30);
    if (!darkness || *darkness != std::floor(*darkness)) {
        return false;
    }
    address.style.darkness = int(*darkness);
    return true;
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
    const auto answers = [](ZplAddress& address) -> bool& { return address.answers; };
    const auto cut = [](ZplAddress& address) -> Cut& { return address.style.cut; };
    const auto graphics = [](ZplAddress& address) -> Graphics& { return address.style.graphics; };
    static const std::map<QString, Reader> all{
        {u"dpi"_s,
            oneOf<decltype(dpi), int>(dpi, {{u"203"_s, 203}, {u"300"_s, 300}, {u"600"_s, 600}})},
        {u"turn"_s, taken(&ZplAddress::quarterTurns, AddressSettings::quarterTurns)},
        {u"answers"_s,
            oneOf<decltype(answers), bool>(answers, {{u"yes"_s, true}, {u"no"_s, false}})},
        {u"cut"_s,
            oneOf<decltype(cut), Cut>(cut, {{u"each"_s, Cut::Each}, {u"none"_s, Cut::None}})},
        {u"graphics"_s,
            oneOf<decltype(graphics), Graphics>(
                graphics, {{u"z64"_s, Graphics::Z64}, {u"hex"_s, Graphics::Hex}})},
        {u"paper"_s, taken(&ZplAddress::paper, AddressSettings::paper)},
        {u"darkness"_s, readDarkness},
        {u"x"_s, taken(&ZplAddress::rightMm, AddressSettings::distance)},
        {u"y"_s, taken(&ZplAddress::downMm, AddressSettings::distance)},
    };
    return all;
}

} // namespace

Result<ZplAddress> ZplAddress::parse(const QString& text)
{
    ZplAddress address;
    address.text = text;
    const auto place = PrinterPlace::of(text, u"zpl"_s);
    if (!place) {
        return AddressSettings::notUnderstood(text, text.section(u'?', 0, 0));
    }
    address.host = place->host;
    address.port = place->port;
    address.device = place->device;
    const auto read
        = AddressSettings::read(text, [&address](const QString& key, const QString& value) {
              const auto reader = readers().find(key);
              return reader != readers().end() && reader->second(address, value);
          });
    return read ? Result<ZplAddress>(address) : Result<ZplAddress>(read.error());
}

} // namespace lanyard
