// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sqlite/PlainText.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace lanyard {

namespace {

/// Eight signs of UTF-16, looked at together.
using Signs = quint16 __attribute__((vector_size(16)));
using Bytes = quint8 __attribute__((vector_size(8)));
constexpr qsizetype signsAtOnce = roomOfPlain;

/// Not 0 where a sign is not plain.
Signs putSigns(char* to, const char16_t* from)
{
    Signs signs;
    std::memcpy(&signs, from, sizeof signs);
    const Bytes bytes = __builtin_convertvector(signs, Bytes);
    std::memcpy(to, &bytes, sizeof bytes);
    return Signs((signs < quint16(' ')) | (signs > quint16('~')) | (signs == quint16('"'))
        | (signs == quint16('\\')));
}

} // namespace

bool putPlain(char* to, QStringView text)
{
    Signs special{};
    if (text.size() < signsAtOnce) {
        std::array<char16_t, signsAtOnce> signs;
        signs.fill(u' ');
        std::copy_n(text.utf16(), text.size(), signs.begin());
        special = putSigns(to, signs.data());
    } else {
        const qsizetype last = text.size() - signsAtOnce;
        for (qsizetype at = 0; at < last; at += signsAtOnce) {
            special |= putSigns(to + at, text.utf16() + at);
        }
        special |= putSigns(to + last, text.utf16() + last); // some of them once more
    }
    std::array<quint64, 2> halves;
    std::memcpy(halves.data(), &special, sizeof special);
    return (halves[0] | halves[1]) == 0;
}

} // namespace lanyard
