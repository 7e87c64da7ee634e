// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/AnswerOffers.h"

#include "attendee/Country.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const QuestionOption& option)
{
    if (option.remote > 0) {
        return QString::number(option.remote);
    }
    return option.identifier.isEmpty() ? option.text : option.identifier;
}

/// Letters to compare by: without case, without accents.
QString plain(const QString& text)
{
    QString letters = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    letters.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return letters;
}

/// 0: begins with the letters, 1: a later word does, 2: nothing does.
int rank(const QString& text, const QString& letters)
{
    const QString all = plain(text);
    if (all.startsWith(letters)) {
        return 0;
    }
    return all.contains(u' ' + letters) || all.contains(u'(' + letters) ? 1 : 2;
}

} // namespace

bool isSeveral(const Question& question)
{
    return question.type == "M"_L1;
}

bool isChoice(const Question& question)
{
    return question.type == "C"_L1 || question.type == "B"_L1 || question.type == "CC"_L1
        || isSeveral(question);
}

QList<AnswerOffer> offersOf(const Question& question)
{
    if (question.type == "B"_L1) {
        return {{u"True"_s, QCoreApplication::translate("lanyard::QuestionPanel", "Yes"), {}},
            {u"False"_s, QCoreApplication::translate("lanyard::QuestionPanel", "No"), {}}};
    }
    QList<AnswerOffer> offers;
    if (question.type == "CC"_L1) {
        for (const Country& country : countries(QLocale().name())) {
            offers.append({country.code, country.name, {country.english, country.code}});
        }
        return offers;
    }
    for (const QuestionOption& option : question.options) {
        offers.append({valueOf(option), option.text, {option.identifier}});
    }
    return offers;
}

QList<int> foundAmong(const QList<AnswerOffer>& offers, const QString& letters)
{
    const QString typed = plain(letters.trimmed());
    QList<std::pair<int, int>> ranked;
    for (int i = 0; i < offers.size(); ++i) {
        int best = rank(offers.at(i).text, typed);
        for (const QString& other : offers.at(i).also) {
            best = std::min(best, rank(other, typed));
        }
        if (best < 2) {
            ranked.append({best, i});
        }
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, int>::first);
    QList<int> found;
    for (const auto& [best, i] : std::as_const(ranked)) {
        found.append(i);
    }
    return found;
}

} // namespace lanyard
