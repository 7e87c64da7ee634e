// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "attendee/BadgeFields.h"

#include "support/JsonSign.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace lanyard {

namespace {

constexpr std::string_view none = "null";

bool isTold(std::string_view text)
{
    return text.data() != nullptr;
}

constexpr size_t signsAtOnce = sizeof(quint64);

/// Any of eight bytes less than `limit`, which is at most 128
/// (Bit Twiddling Hacks, "Determine if a word has a byte less than n").
constexpr quint64 less(quint64 signs, quint64 limit)
{
    constexpr quint64 each = 0x0101'0101'0101'0101;
    return (signs - each * limit) & ~signs & (each * 0x80);
}

constexpr bool hasEscaped(quint64 signs)
{
    constexpr quint64 quotes = 0x2222'2222'2222'2222;
    constexpr quint64 backslashes = 0x5C5C'5C5C'5C5C'5C5C;
    return (less(signs, ' ') | less(signs ^ quotes, 1) | less(signs ^ backslashes, 1)) != 0;
}

/// It stands in JSON as it is; so do most.
bool isPlain(std::string_view text)
{
    if (text.size() < signsAtOnce) {
        return std::ranges::none_of(text, isEscapedInJson);
    }
    const size_t last = text.size() - signsAtOnce;
    for (size_t at = 0;; at = std::min(at + signsAtOnce, last)) {
        quint64 signs = 0;
        std::memcpy(&signs, text.data() + at, signsAtOnce);
        if (hasEscaped(signs) || at == last) {
            return !hasEscaped(signs);
        }
    }
}

char* putEscaped(char* to, std::string_view text)
{
    for (const char sign : text) {
        if (isEscapedInJson(sign)) {
            to = std::ranges::copy(escapedInJson(sign), to).out;
        } else {
            *to++ = sign;
        }
    }
    return to;
}

} // namespace

BadgeFields::BadgeFields(const QMap<QString, QString>& texts)
    : m_names(texts.keys())
{
    QByteArrayList utf8;
    std::vector<std::string_view> told;
    for (const QString& text : texts) {
        utf8.append(text.toUtf8());
        told.emplace_back(utf8.last().constData(), size_t(utf8.last().size()));
    }
    m_values = listed(told);
}

BadgeFields::BadgeFields(std::initializer_list<std::pair<QString, QString>> texts)
    : BadgeFields(QMap<QString, QString>(texts))
{ }

BadgeFields::BadgeFields(QStringList names, QByteArray values)
    : m_names(std::move(names))
    , m_values(std::move(values))
{ }

QMap<QString, QString> BadgeFields::texts() const
{
    QMap<QString, QString> texts;
    const QJsonArray values = QJsonDocument::fromJson(m_values).array();
    for (qsizetype at = 0; at < std::min(values.size(), m_names.size()); ++at) {
        if (const QJsonValue value = values.at(at); !value.isNull()) {
            texts.insert(m_names.at(at), value.toString());
        }
    }
    return texts;
}

bool BadgeFields::operator==(const BadgeFields& other) const
{
    return (m_names == other.m_names && m_values == other.m_values) || texts() == other.texts();
}

QByteArray BadgeFields::listed(std::span<const std::string_view> texts)
{
    while (!texts.empty() && !isTold(texts.back())) {
        texts = texts.first(texts.size() - 1);
    }
    if (texts.empty()) {
        return QByteArrayLiteral("[]");
    }
    size_t room = 1;
    bool arePlain = true;
    for (const std::string_view text : texts) {
        room += 1 + (isTold(text) ? text.size() + 2 : none.size());
        arePlain = arePlain && isPlain(text);
    }
    QByteArray list(qsizetype(arePlain ? room : room * longestEscape), Qt::Uninitialized);
    char* to = list.data();
    char before = '[';
    for (const std::string_view text : texts) {
        *to++ = std::exchange(before, ',');
        if (!isTold(text)) {
            to = std::ranges::copy(none, to).out;
            continue;
        }
        *to++ = '"';
        to = arePlain ? std::ranges::copy(text, to).out : putEscaped(to, text);
        *to++ = '"';
    }
    *to++ = ']';
    list.truncate(to - list.constData());
    return list;
}

} // namespace lanyard
