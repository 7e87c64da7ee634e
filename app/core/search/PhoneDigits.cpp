// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/PhoneDigits.h"

#include <algorithm>
#include <string_view>

namespace lanyard {

namespace {

// Digits of a number as it is dialled in its country, without the zero before them.
constexpr std::size_t usualNational = 10;
constexpr std::size_t longNational = 11; ///< mobile numbers of China and Germany, 1 in front
constexpr std::size_t told = 4; ///< digits that people tell of their number
constexpr std::size_t leastTyped = 3;
constexpr std::size_t mostOfCountry = 3; ///< digits of a country's code (ITU-T E.164)
/// Countries' codes of two digits, as ITU-T assigns them (list of E.164 codes, 2016). Those that
/// begin with 1 or 7 have one digit, the others three.
constexpr std::string_view countriesOfTwo
    = "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 "
      "64 65 66 81 82 84 86 90 91 92 93 94 95 98";

bool isBetweenDigits(QChar c)
{
    return c.isSpace() || QStringView(u"-()./").contains(c);
}

/// In the digits that ASCII has, whatever script they are written in.
std::string digitsOf(QStringView text)
{
    std::string digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += char('0' + c.digitValue());
        }
    }
    return digits;
}

std::string withoutZeros(const std::string& digits)
{
    return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

std::string lastOf(const std::string& digits, std::size_t count)
{
    return digits.substr(digits.size() - std::min(count, digits.size()));
}

/// Digits of the code that a number begins with behind its + or 00; none has a zero in front.
std::size_t countryDigits(std::string_view digits)
{
    if (digits.empty() || digits.front() == '0') {
        return 0;
    }
    if (digits.front() == '1' || digits.front() == '7') {
        return 1;
    }
    const bool two = countriesOfTwo.find(digits.substr(0, 2)) != std::string_view::npos;
    return std::min<std::size_t>(two ? 2 : mostOfCountry, digits.size());
}

/// As it is dialled in its country, likely ones first.
std::vector<std::string> national(const QString& number)
{
    std::string digits = digitsOf(number);
    const bool zeros = digits.starts_with("00");
    if (zeros || number.trimmed().startsWith(u'+')) {
        digits.erase(0, zeros ? 2 : 0);
        if (const std::size_t code = countryDigits(digits); code > 0) {
            return {withoutZeros(digits.substr(code))};
        }
    }
    if (digits.starts_with('0')) {
        return {withoutZeros(digits)};
    }
    std::vector<std::string> words{withoutZeros(lastOf(digits, usualNational))};
    // it may be a code that stands there without its +
    if (const auto longer = lastOf(digits, longNational);
        longer.size() == longNational && longer.front() == '1') {
        words.push_back(longer);
    }
    return words;
}

void addOnce(std::vector<std::string>& words, const std::string& word)
{
    if (word.size() >= leastTyped && std::find(words.begin(), words.end(), word) == words.end()) {
        words.push_back(word);
    }
}

} // namespace

std::vector<std::string> phoneWords(const QString& number)
{
    std::vector<std::string> words = national(number);
    const std::string& dialled = words.front();
    if (dialled.size() < leastTyped) {
        return {};
    }
    if (dialled.size() > told) {
        words.push_back(lastOf(dialled, told));
    }
    return words;
}

std::vector<std::string> typedPhones(const QString& typed)
{
    const QString text = typed.trimmed();
    const bool plus = text.startsWith(u'+');
    const bool isNumber = std::all_of(text.cbegin() + (plus ? 1 : 0), text.cend(),
        [](QChar c) { return c.isDigit() || isBetweenDigits(c); });
    std::string digits = digitsOf(text);
    if (!isNumber || digits.size() < leastTyped) {
        return {};
    }
    std::vector<std::string> words;
    addOnce(words, withoutZeros(digits));
    if (digits.size() <= told && digits.front() == '0') {
        addOnce(words, digits); // the last four may begin so
    }
    for (const std::size_t most : {usualNational, longNational}) {
        if (digits.size() > most) {
            addOnce(words, withoutZeros(lastOf(digits, most)));
        }
    }
    const bool zeros = digits.starts_with("00");
    if (plus || zeros || digits.size() > usualNational) {
        digits.erase(0, zeros ? 2 : 0);
        for (std::size_t code = 1; code <= mostOfCountry && code < digits.size(); ++code) {
            addOnce(words, withoutZeros(digits.substr(code)));
        }
    }
    return words;
}

MatchRange phoneRange(const QString& number, const QString& typed)
{
    std::vector<int> places; // of its digits
    for (int i = 0; i < number.size(); ++i) {
        if (number.at(i).isDigit()) {
            places.push_back(i);
        }
    }
    // All of its words end where the number ends.
    for (const std::string& word : phoneWords(number)) {
        for (const std::string& begin : typedPhones(typed)) {
            if (word.starts_with(begin)) {
                const std::size_t from = places.size() - word.size();
                const int first = places[from];
                return {first, places[from + begin.size() - 1] + 1 - first};
            }
        }
    }
    return {};
}

std::optional<SpelledWord> typedNumber(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool isOneWord = std::all_of(trimmed.cbegin(), trimmed.cend(),
        [](QChar c) { return c.unicode() < 0x80 && c.isDigit(); });
    if (isOneWord || typedPhones(trimmed).empty()) {
        return std::nullopt;
    }
    QList<SpelledWord> words = spell(QString::fromStdString(digitsOf(trimmed)));
    if (words.isEmpty()) {
        return std::nullopt;
    }
    words.first().written = trimmed; // it says whether a country's code is there
    return words.first();
}

} // namespace lanyard
