// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeText.h"

#include "badge/DateWords.h"

#include <QRegularExpression>

#include <optional>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 32; // pretix 2026.8.0: beyond it, its text is shortened …
constexpr qsizetype shownOfToken = 30; // … to this

/// Variables that are simply absent when a person gave no answer.
bool mayBeAbsent(const QString& variable)
{
    return variable.startsWith("question_"_L1) || variable.startsWith("meta:"_L1)
        || variable.startsWith("itemmeta:"_L1);
}

/// What the desk can tell in the element's language; none: the value is as it is told.
std::optional<QString> inLanguage(
    const QString& variable, const QString& locale, const BadgeContent& content)
{
    if (const auto texts = content.translations.constFind(variable);
        texts != content.translations.constEnd()) {
        return translated(*texts, locale);
    }
    if (locale == content.locale) {
        return std::nullopt;
    }
    const DateWords words(locale, content.timeZone);
    const QDateTime begin = content.times.value(u"event_begin"_s);
    if (variable == "event_date"_L1 && begin.isValid()) {
        return words.longDate(begin);
    }
    if (variable == "event_date_range"_L1 && begin.isValid()) {
        return words.range(begin, content.times.value(u"event_end"_s));
    }
    const QDateTime time = content.times.value(variable);
    return time.isValid() ? std::optional(words.ofVariable(variable, time)) : std::nullopt;
}

/// `locale`: of the element; empty: the badge's.
QString valueOf(const QString& variable, const QString& locale, const BadgeContent& content,
    QStringList& unknown, bool forPeople)
{
    if (!locale.isEmpty()) {
        if (const auto own = inLanguage(variable, locale, content)) {
            return *own;
        }
    }
    const auto found = content.texts.constFind(variable);
    if (found == content.texts.constEnd()) {
        if (!mayBeAbsent(variable) && !unknown.contains(variable)) {
            unknown.append(variable);
        }
        return {};
    }
    if (forPeople && variable == "secret"_L1 && found->size() > longestToken) {
        return found->left(shownOfToken) + u'…';
    }
    return *found;
}

/// In the element's or the badge's language.
QString freeText(const TextSource& source, const BadgeContent& content)
{
    if (source.variable != "other_i18n"_L1 || source.translations.isEmpty()) {
        return source.text.isEmpty() ? source.translations.value({}) : source.text;
    }
    return translated(
        source.translations, source.locale.isEmpty() ? content.locale : source.locale);
}

/// A separator that stood between two values must not hang beside an empty one.
QString withoutLooseEnds(const QString& text)
{
    static const QRegularExpression ends(u"^[\\s·|–—,/]+|[\\s·|–—,/]+$"_s);
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        line.remove(ends);
    }
    return lines.join(u'\n');
}

QString filledIn(const QString& text, const QString& locale, const BadgeContent& content,
    QStringList& unknown, bool forPeople)
{
    static const QRegularExpression placeholder(u"\\{([A-Za-z0-9_:\\-]+)\\}"_s);
    QString result;
    qsizetype end = 0;
    bool anyEmpty = false;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString value = valueOf(match.captured(1), locale, content, unknown, false);
        anyEmpty = anyEmpty || value.trimmed().isEmpty();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += value;
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return anyEmpty && forPeople ? withoutLooseEnds(result) : result;
}

QString cleaned(QString text)
{
    static const QRegularExpression lineEnd(u"<br */?>|\\r\\n?|[\\x{2028}\\x{2029}\\x0b\\x0c]"_s,
        QRegularExpression::CaseInsensitiveOption);
    // controls, and the marks that turn the direction of what follows them on the badge
    static const QRegularExpression control(
        u"[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{feff}]"_s);
    // more marks on one letter than any script has pile up over the whole badge
    static const QRegularExpression pile(u"(\\p{M}{8})\\p{M}+"_s);
    text = text.normalized(QString::NormalizationForm_KC);
    text.replace(lineEnd, u"\n"_s);
    text.replace(u'\t', u' ');
    text.remove(control);
    text.replace(pile, u"\\1"_s);
    return text;
}

} // namespace

QString textOf(
    const TextSource& source, const BadgeContent& content, QStringList& unknown, bool forPeople)
{
    const bool free = source.variable == "other"_L1 || source.variable == "other_i18n"_L1;
    const QString text = free
        ? filledIn(freeText(source, content), source.locale, content, unknown, forPeople)
        : valueOf(source.variable, source.locale, content, unknown, forPeople);
    // what a scanner must read is not touched
    return forPeople ? cleaned(text).trimmed() : text;
}

} // namespace lanyard
