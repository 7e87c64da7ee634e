// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/BrahmicUnits.h"

#include "search/SinhalaLetters.h"

#include <QMap>

#include <array>

namespace lanyard::brahmic {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t firstConsonant = 0x15;
constexpr char32_t lastConsonant = 0x39;
constexpr char32_t firstVowel = 0x05;
constexpr char32_t firstSign = 0x3E;
constexpr char32_t lastSign = 0x4C;
constexpr char32_t nukta = 0x3C;
constexpr char32_t virama = 0x4D;

constexpr std::array<const char*, 37> consonants = {"k", "kh", "g", "gh", "n", "ch", "chh", "j",
    "jh", "n", "t", "th", "d", "dh", "n", "t", "th", "d", "dh", "n", "n", "p", "ph", "b", "bh", "m",
    "y", "r", "r", "l", "l", "zh", "v", "sh", "sh", "s", "h"};
constexpr std::array<const char*, 16> vowels
    = {"a", "a", "i", "i", "u", "u", "ri", "li", "e", "e", "e", "ai", "o", "o", "o", "au"};
constexpr std::array<const char*, 15> signs
    = {"a", "i", "i", "u", "u", "ri", "ri", "e", "e", "e", "ai", "o", "o", "o", "au"};

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

/// Splits a run into units.
class Parser
{
public:
    explicit Parser(char32_t block)
        : m_block(block)
    { }

    QList<Unit> parse(const QStringList& clusters)
    {
        for (int i = 0; i < clusters.size(); ++i) {
            m_cluster = i;
            for (const char32_t point : clusters.at(i).toUcs4()) {
                if (m_block == Sinhala) {
                    takeSinhala(point);
                } else {
                    take(point - m_block);
                }
            }
        }
        return m_units;
    }

private:
    void take(char32_t place)
    {
        if (place >= firstConsonant && place <= lastConsonant) {
            addConsonant(place, latin(consonants.at(place - firstConsonant)));
        } else if (place >= firstVowel && place < firstConsonant) {
            m_units.append({0, {}, latin(vowels.at(place - firstVowel)), false, m_cluster});
        } else if (place >= firstSign && place <= lastSign) {
            setVowel(latin(signs.at(place - firstSign)));
        } else if (place == virama) {
            setVowel({});
        } else if (place == nukta) {
            dot();
        } else if (place == 0x01 || place == nasalMark || (m_block == Gurmukhi && place == 0x70)) {
            m_units.append({nasalMark, u"n"_s, {}, false, m_cluster});
        } else {
            takeRare(place);
        }
    }

    void addConsonant(char32_t place, const QString& letters)
    {
        m_units.append({place, letters, u"a"_s, true, m_cluster});
    }

    void setVowel(const QString& vowel)
    {
        if (!m_units.isEmpty()) {
            m_units.last().vowel = vowel;
            m_units.last().inherent = false;
            m_units.last().cluster = m_cluster;
        }
    }

    /// The dot below makes another consonant of the one before.
    void dot()
    {
        static const QMap<QString, QString> dotted = {{u"k"_s, u"q"_s}, {u"j"_s, u"z"_s},
            {u"d"_s, u"r"_s}, {u"dh"_s, u"rh"_s}, {u"ph"_s, u"f"_s}, {u"s"_s, u"sh"_s}};
        if (!m_units.isEmpty()) {
            QString& letters = m_units.last().consonant;
            letters = dotted.value(letters, letters);
        }
    }

    void takeRare(char32_t place)
    {
        static const QStringList chillus = u"n n r l l k"_s.split(u' ');
        const bool malayalam = m_block == Malayalam;
        if (malayalam && place >= 0x7A) {
            m_units.append({nna, chillus.value(int(place - 0x7A)), {}, false, m_cluster});
        } else if (malayalam && place == 0x57) {
            setVowel(u"au"_s);
        } else if (m_block == Bengali && place == 0x4E) {
            m_units.append({ta, u"t"_s, {}, false, m_cluster});
        } else if (m_block == Bengali && (place == 0x70 || place == 0x71)) {
            addConsonant(ra, place == 0x70 ? u"r"_s : u"v"_s);
        } else if (m_block == Odia && place == 0x71) {
            addConsonant(ba, u"w"_s);
        } else if (m_block == Gurmukhi && place == 0x71) {
            m_units.append({0, {}, {}, false, m_cluster}); // doubling, which nobody writes
        } else if (m_block == Gurmukhi && place == 0x5C) {
            addConsonant(ka, u"r"_s); // the one dotted letter that is not taken apart
        } else if (place == 0x03 && m_block == Tamil) {
            m_units.append({0x03, {}, {}, false, m_cluster});
        }
    }

    void takeSinhala(char32_t point)
    {
        const SinhalaLetter letter = sinhalaLetter(point);
        switch (letter.kind) {
        case SinhalaLetter::Consonant:
            addConsonant(ka, latin(letter.text));
            break;
        case SinhalaLetter::Vowel:
            m_units.append({0, {}, latin(letter.text), false, m_cluster});
            break;
        case SinhalaLetter::Sign:
            setVowel(latin(letter.text));
            break;
        case SinhalaLetter::Nasal:
            m_units.append({nasalMark, u"n"_s, {}, false, m_cluster});
            break;
        case SinhalaLetter::None:
            break;
        }
    }

    char32_t m_block;
    int m_cluster = 0;
    QList<Unit> m_units;
};

} // namespace

QList<Unit> unitsOf(const QStringList& clusters, char32_t block)
{
    return Parser(block).parse(clusters);
}

} // namespace lanyard::brahmic
