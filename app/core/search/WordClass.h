// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace lanyard {

/// First byte of a word in the index: what kind of spelling it is.
namespace wordClass {
inline constexpr char written = 'w'; ///< Latin letters, as in the name
inline constexpr char romanised = 'r'; ///< Latin letters for another script, or a second habit
inline constexpr char code = 'n'; ///< order codes, and parts of addresses with digits
inline constexpr char phone = 'p'; ///< digits of telephone numbers
inline constexpr char own = 'o'; ///< another script's letters
inline constexpr char sound = 's';
inline constexpr char abjadConsonants = 'a';
inline constexpr char consonants = 'c';
inline constexpr char coarseConsonants = 't'; ///< see `coarseKey`
} // namespace wordClass

/// Most texts are plain, and made by the million.
inline void appendUtf8(std::string& utf8, QStringView text)
{
    qsizetype plain = 0;
    for (; plain < text.size() && text.at(plain).unicode() < 0x80; ++plain) {
        utf8 += char(text.at(plain).unicode());
    }
    if (plain < text.size()) {
        const QByteArray rest = text.mid(plain).toUtf8();
        utf8.append(rest.constData(), std::size_t(rest.size()));
    }
}

/// A word as the index keeps it.
inline std::string classed(char kind, const QByteArray& word)
{
    std::string text(1, kind);
    text.append(word.constData(), std::size_t(word.size()));
    return text;
}

inline std::string classed(char kind, const QString& word)
{
    std::string text(1, kind);
    appendUtf8(text, word);
    return text;
}

/// Where a word stands, in the low bits of a posting; the better ones come first.
enum class SearchField : quint32 {
    NameStart, ///< the first word of the name
    Name,
    Order,
    BadgeId,
    Phone,
    Company,
    InvoiceName,
    Email,
    TicketType,
    Parent, ///< of an add-on: what is its parent's
};

inline constexpr quint32 fieldBits = 4;
inline constexpr quint32 fieldMask = (1U << fieldBits) - 1;

/// Slips of the finger that a typed word of this many letters may have: with fewer letters, too
/// much else is near. Recall with these numbers: 96 to 100 % of single slips.
constexpr int allowedEdits(qsizetype letters)
{
    return letters >= 8 ? 2 : letters >= 4 ? 1 : 0;
}

} // namespace lanyard
