// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/PhoneDigits.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr std::size_t mostNational = 10; ///< digits, without the zero before them
constexpr std::size_t told = 4; ///< digits that people tell of their number
constexpr std::size_t leastTyped = 3;
constexpr std::size_t mostOfCountry = 3; ///< digits of a country's code (ITU-T E.164)

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

std::string national(const std::string& digits)
{
    const std::size_t from = digits.size() > mostNational ? digits.size() - mostNational : 0;
    return digits.substr(std::min(digits.find_first_not_of('0', from), digits.size()));
}

} // namespace

std::vector<std::string> phoneWords(const QString& number)
{
    const std::string dialled = national(digitsOf(number));
    if (dialled.size() < leastTyped) {
        return {};
    }
    if (dialled.size() <= told) {
        return {dialled};
    }
    return {dialled, dialled.substr(dialled.size() - told)};
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
    std::vector<std::string> words{national(digits)};
    if (digits.size() <= told && digits.front() == '0') {
        words.push_back(digits); // the last four may begin so
    }
    const bool zeros = digits.starts_with("00");
    if (plus || zeros) {
        digits.erase(0, zeros ? 2 : 0);
        for (std::size_t code = 1; code <= mostOfCountry && code < digits.size(); ++code) {
            words.push_back(national(digits.substr(code)));
        }
    }
    std::erase_if(words, [](const std::string& word) { return word.size() < leastTyped; });
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
    // Both words end where the number ends.
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
