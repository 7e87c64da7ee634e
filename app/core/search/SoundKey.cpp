// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/SoundKey.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace lanyard {

namespace {

struct Rule
{
    std::string_view from;
    std::string_view to;
};

/// The first that fits is taken, so longer ones come first.
constexpr std::array<Rule, 50> rules = {{{"tsch", "c"}, {"sch", "s"}, {"chh", "c"}, {"tch", "c"},
    {"ksh", "ks"}, {"eau", "o"}, {"eeya", "ya"}, {"eeye", "ye"}, {"eeyo", "yo"}, {"iya", "ya"},
    {"iye", "ye"}, {"iyo", "yo"}, {"ch", "c"}, {"sh", "s"}, {"ph", "f"}, {"ck", "k"}, {"kh", "k"},
    {"gh", "g"}, {"jh", "j"}, {"th", "t"}, {"dh", "d"}, {"bh", "b"}, {"rh", "r"}, {"zh", "z"},
    {"dj", "j"}, {"gy", "jn"}, {"qu", "kv"}, {"aa", "a"}, {"ee", "i"}, {"ea", "i"}, {"ii", "i"},
    {"ie", "i"}, {"oo", "u"}, {"uu", "u"}, {"ou", "o"}, {"ow", "o"}, {"au", "o"}, {"aw", "o"},
    {"ao", "av"}, {"eo", "o"}, {"eu", "u"}, {"ai", "e"}, {"ay", "e"}, {"ei", "e"}, {"ey", "e"},
    {"ia", "ya"}, {"io", "yo"}, {"x", "ks"}, {"q", "k"}, {"w", "v"}}};

constexpr std::size_t letterCount = 26;

/// Rules by their first letter, in the order above.
struct RuleTable
{
    std::array<Rule, rules.size()> sorted{};
    std::array<std::uint8_t, letterCount + 1> starts{};

    constexpr RuleTable()
    {
        std::size_t count = 0;
        for (std::size_t letter = 0; letter < letterCount; ++letter) {
            starts.at(letter) = std::uint8_t(count);
            for (const Rule& rule : rules) {
                if (rule.from[0] == char('a' + letter)) {
                    sorted.at(count++) = rule;
                }
            }
        }
        starts.at(letterCount) = std::uint8_t(count);
    }
};

constexpr RuleTable table;

constexpr bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

bool isSoft(char c)
{
    return c == 'e' || c == 'i' || c == 'y';
}

/// The rule that fits at `at`, or none.
const Rule* ruleAt(std::string_view word, std::size_t at)
{
    const auto letter = std::size_t(word[at] - 'a');
    if (letter >= letterCount) {
        return nullptr;
    }
    for (std::size_t i = table.starts.at(letter); i < table.starts.at(letter + 1); ++i) {
        const Rule& rule = table.sorted.at(i);
        if (word.substr(at, rule.from.size()) != rule.from) {
            continue;
        }
        // "ay" and "ey" are vowels but before another one: "Ray", and not "Nayar"
        const std::size_t end = at + rule.from.size();
        const bool glides = rule.from.size() == 2 && rule.from[1] == 'y' && rule.from != "gy";
        if (!glides || end >= word.size() || !(isVowel(word[end]) || word[end] == 'y')) {
            return &rule;
        }
    }
    return nullptr;
}

constexpr qsizetype mostOfLetter = 2; ///< letters that one may sound as: x as ks

/// Grows in place: keys are made by the million.
class Key
{
public:
    explicit Key(std::size_t letters)
        : m_bytes(qsizetype(letters) * mostOfLetter, Qt::Uninitialized)
        , m_data(m_bytes.data())
    { }

    void append(std::string_view letters)
    {
        for (const char c : letters) {
            if (m_size == 0 || m_data[m_size - 1] != c) { // what is doubled sounds once
                m_data[m_size++] = c;
            }
        }
    }

    [[nodiscard]] QByteArray taken()
    {
        m_bytes.truncate(m_size);
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    char* m_data;
    qsizetype m_size = 0;
};

} // namespace

QByteArray soundKey(const QString& word)
{
    const QByteArray latin = word.toUtf8();
    const std::string_view letters(latin.constData(), std::size_t(latin.size()));
    Key key(letters.size());
    for (std::size_t i = 0; i < letters.size();) {
        const char c = letters[i];
        const char next = i + 1 < letters.size() ? letters[i + 1] : '\0';
        if (const Rule* rule = ruleAt(letters, i)) {
            key.append(rule->to);
            i += rule->from.size();
            continue;
        }
        if (c == 'c') {
            key.append(isSoft(next) ? "s" : "k");
        } else if (c == 'y' && next == 'y') {
            // the second one tells how it sounds
        } else if (c == 'y' && !isVowel(next) && i > 0) {
            key.append("i");
        } else if (c == 'h' && (next == '\0' && i > 0)) {
            // not heard at the end
        } else {
            key.append(letters.substr(i, 1));
        }
        ++i;
    }
    return key.taken();
}

QByteArray consonantsOf(QByteArray sound)
{
    sound.removeIf([](char c) { return isVowel(c) || c == 'y' || c == 'v'; });
    return sound;
}

QByteArray consonantKey(const QString& word)
{
    return consonantsOf(soundKey(word));
}

} // namespace lanyard
