// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/SoundKey.h"

#include <array>
#include <string_view>

namespace lanyard {

namespace {

struct Rule
{
    std::string_view from;
    std::string_view to;
};

/// The first that fits is taken, so longer ones come first.
constexpr std::array<Rule, 47> rules
    = {{{"tsch", "c"}, {"sch", "s"}, {"chh", "c"}, {"tch", "c"}, {"ksh", "ks"}, {"eau", "o"},
        {"iya", "ya"}, {"iye", "ye"}, {"iyo", "yo"}, {"ch", "c"}, {"sh", "s"}, {"ph", "f"},
        {"ck", "k"}, {"kh", "k"}, {"gh", "g"}, {"jh", "j"}, {"th", "t"}, {"dh", "d"}, {"bh", "b"},
        {"rh", "r"}, {"zh", "z"}, {"dj", "j"}, {"gy", "jn"}, {"qu", "kv"}, {"aa", "a"}, {"ee", "i"},
        {"ea", "i"}, {"ii", "i"}, {"ie", "i"}, {"oo", "u"}, {"uu", "u"}, {"ou", "o"}, {"ow", "o"},
        {"au", "o"}, {"aw", "o"}, {"ao", "av"}, {"eo", "o"}, {"eu", "u"}, {"ai", "e"}, {"ay", "e"},
        {"ei", "e"}, {"ey", "e"}, {"ia", "ya"}, {"io", "yo"}, {"x", "ks"}, {"q", "k"}, {"w", "v"}}};

bool isVowel(char c)
{
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

bool isSoft(char c)
{
    return c == 'e' || c == 'i' || c == 'y';
}

/// The rule that fits at `at`, or none.
const Rule* ruleAt(std::string_view word, std::size_t at)
{
    for (const Rule& rule : rules) {
        if (rule.from[0] != word[at] || word.substr(at, rule.from.size()) != rule.from) {
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

void append(QByteArray& key, std::string_view letters)
{
    for (const char c : letters) {
        if (!key.endsWith(c)) { // what is doubled sounds once
            key += c;
        }
    }
}

} // namespace

QByteArray soundKey(const QString& word)
{
    const QByteArray latin = word.toUtf8();
    const std::string_view letters(latin.constData(), std::size_t(latin.size()));
    QByteArray key;
    for (std::size_t i = 0; i < letters.size();) {
        const char c = letters[i];
        const char next = i + 1 < letters.size() ? letters[i + 1] : '\0';
        if (const Rule* rule = ruleAt(letters, i)) {
            append(key, rule->to);
            i += rule->from.size();
            continue;
        }
        if (c == 'c') {
            append(key, isSoft(next) ? "s" : "k");
        } else if (c == 'y' && next == 'y') {
            // the second one tells how it sounds
        } else if (c == 'y' && !isVowel(next) && i > 0) {
            append(key, "i");
        } else if (c == 'h' && (next == '\0' && i > 0)) {
            // not heard at the end
        } else {
            append(key, letters.substr(i, 1));
        }
        ++i;
    }
    return key;
}

QByteArray consonantKey(const QString& word)
{
    QByteArray key;
    for (const char c : soundKey(word)) {
        const bool silent = isVowel(c) || c == 'y' || c == 'v';
        if (!silent) {
            key += c;
        }
    }
    return key;
}

} // namespace lanyard
