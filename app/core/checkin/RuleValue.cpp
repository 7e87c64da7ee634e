// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/RuleValue.h"

#include <algorithm>
#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using Kind = RuleValue::Kind;

/// As Python writes a value; nothing for kinds that no rule compares with a text.
std::optional<QString> written(const RuleValue& value)
{
    if (const auto* text = value.text()) {
        return *text;
    }
    if (const auto* flag = value.flag()) {
        return *flag ? u"True"_s : u"False"_s;
    }
    if (const auto* whole = value.whole()) {
        return QString::number(*whole);
    }
    if (const auto* number = value.number()) {
        const QString text = QString::number(*number, 'g', QLocale::FloatingPointShortest);
        return text.contains(u'.') || !std::isfinite(*number) ? text : text + u".0"_s;
    }
    return value.is(Kind::Null) ? std::optional(u"None"_s) : std::nullopt;
}

} // namespace

bool truth(const RuleValue& value)
{
    if (const auto* text = value.text()) {
        return !text->isEmpty();
    }
    if (const auto* list = value.list()) {
        return !list->isEmpty();
    }
    return value.is(Kind::Moment) || (!value.is(Kind::Null) && asNumber(value).value_or(0) != 0);
}

std::optional<double> asNumber(const RuleValue& value)
{
    if (const auto* whole = value.whole()) {
        return double(*whole);
    }
    if (const auto* number = value.number()) {
        return *number;
    }
    if (const auto* flag = value.flag()) {
        return *flag ? 1 : 0;
    }
    if (const auto* text = value.text()) {
        bool isRead = false;
        const double number = text->trimmed().toDouble(&isRead);
        return isRead ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<bool> looselyEqual(const RuleValue& a, const RuleValue& b)
{
    if (a.is(Kind::Text) || b.is(Kind::Text)) {
        const auto left = written(a);
        const auto right = written(b);
        return left && right ? std::optional(*left == *right) : std::nullopt;
    }
    if (a.is(Kind::Flag) || b.is(Kind::Flag)) {
        return truth(a) == truth(b);
    }
    return strictlyEqual(a, b);
}

bool strictlyEqual(const RuleValue& a, const RuleValue& b)
{
    const auto isNumeric
        = [](const RuleValue& value) { return value.isNumber() || value.is(Kind::Flag); };
    if (isNumeric(a) && isNumeric(b)) {
        return asNumber(a) == asNumber(b);
    }
    if (const auto* list = a.list()) {
        const auto* other = b.list();
        return other != nullptr && std::ranges::equal(*list, *other, strictlyEqual);
    }
    if (a.kind() != b.kind()) {
        return false;
    }
    if (const auto* text = a.text()) {
        return *text == *b.text();
    }
    return !a.is(Kind::Moment) || *a.moment() == *b.moment();
}

std::optional<bool> looselyLess(const RuleValue& a, const RuleValue& b)
{
    if (a.isNumber() || b.isNumber()) {
        const auto left = asNumber(a);
        const auto right = asNumber(b);
        return left && right && *left < *right;
    }
    return strictlyLess(a, b);
}

std::optional<bool> strictlyLess(const RuleValue& a, const RuleValue& b)
{
    const auto isNumeric
        = [](const RuleValue& value) { return value.isNumber() || value.is(Kind::Flag); };
    if (isNumeric(a) && isNumeric(b)) {
        return *asNumber(a) < *asNumber(b);
    }
    if (a.is(Kind::Text) && b.is(Kind::Text)) {
        return *a.text() < *b.text();
    }
    if (a.is(Kind::Moment) && b.is(Kind::Moment)) {
        return a.moment()->ms < b.moment()->ms;
    }
    return std::nullopt;
}

std::optional<bool> isIn(const RuleValue& value, const RuleValue& list)
{
    if (const auto* many = list.list()) {
        return std::ranges::any_of(
            *many, [&value](const RuleValue& one) { return strictlyEqual(value, one); });
    }
    const auto* text = list.text();
    const auto* part = value.text();
    return text != nullptr && part != nullptr ? std::optional(text->contains(*part)) : std::nullopt;
}

} // namespace lanyard
