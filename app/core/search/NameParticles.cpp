// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameParticles.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSmallWord = 5; ///< "abdul", "della"
constexpr qsizetype mostJoined = 4; ///< typed words; more are no name that is written as one
constexpr qsizetype longestJoined = 40; ///< UTF-16 units; of a longer one the beginning counts

QSet<QString> setOf(const QString& words)
{
    const QStringList all = words.split(u' ');
    return QSet<QString>(all.cbegin(), all.cend());
}

/// Particles, and beginnings that are none but are written as one with what follows.
bool leansOnNext(const QString& key)
{
    static const QSet<QString> beginnings = setOf(u"abd abdel abdul d l mac mc o saint st"_s);
    return isParticle(key) || (key.size() <= longestSmallWord && beginnings.contains(key));
}

QString letterOf(const SpelledWord& word)
{
    for (const QString& key : word.keys) {
        if (key.size() == 1) {
            return key;
        }
    }
    return {};
}

bool isLinked(const SpelledWord& word, const SpelledWord& next, const QString& text)
{
    const qsizetype end = word.start + word.written.size();
    const QStringView gap = QStringView(text).mid(end, next.start - end);
    const bool hyphen = gap == u"-" || gap == u"‐" || gap == u"‑";
    const bool initials = gap.startsWith(u'.') && word.isInitial && next.isInitial;
    return hyphen || initials || leansOnNext(word.keys.first());
}

bool isServant(const SpelledWord& word)
{
    return word.own == u"عبد"_s;
}

/// عبد العزيز is "abdulaziz", "abdelaziz" or "abdul aziz".
void joinServant(SpelledWord& word, const SpelledWord& next)
{
    if (!isServant(word) || !next.written.startsWith(u"ال"_s)) {
        return;
    }
    const QString rest = next.keys.value(1, next.keys.first());
    for (const QString& servant : {u"abdul"_s, u"abdel"_s}) {
        word.keys.append(servant);
        word.joined.append(servant + rest);
    }
    word.joinedWords = 2;
}

SpelledWord asOne(const QList<SpelledWord>& typed, qsizetype from, qsizetype count)
{
    QString written;
    for (const SpelledWord& word : typed.mid(from, count)) {
        written += word.written;
    }
    return spell(written, nullptr, longestJoined).value(0);
}

} // namespace

bool isParticle(const QString& key)
{
    static const QSet<QString> particles
        = setOf(u"af al av ben bin bint da das de del della den der di do dos du el ibn la las le "
                "los ten ter van von y zu"_s);
    return key.size() <= longestSmallWord && particles.contains(key);
}

bool mayJoin(const SpelledWord& word)
{
    return isServant(word) || leansOnNext(word.keys.first());
}

void joinWords(QList<SpelledWord>& words, const QString& text)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        qsizetype last = i;
        while (last + 1 < words.size() && isLinked(words.at(last), words.at(last + 1), text)) {
            ++last;
        }
        if (last > i) {
            QString joined;
            for (const SpelledWord& word : words.mid(i, last - i + 1)) {
                const QString letter = word.isInitial ? letterOf(word) : QString();
                joined += letter.isEmpty() ? word.keys.first() : letter;
            }
            words[i].joined.append(joined);
            words[i].joinedWords = int(last - i) + 1;
        }
        joinServant(words[i], words.at(i + 1));
    }
}

QList<QList<SpelledWord>> otherPartings(const QList<SpelledWord>& typed, qsizetype leastLetters)
{
    QList<QList<SpelledWord>> partings;
    QList<SpelledWord> bare = typed;
    bare.removeIf([](const SpelledWord& word) { return isParticle(word.keys.first()); });
    if (!bare.isEmpty() && bare.size() < typed.size()) {
        partings.append(bare);
    }
    if (typed.size() < 2 || typed.size() > mostJoined) {
        return partings;
    }
    const auto join = [&](qsizetype from, qsizetype count) {
        const auto parts = typed.mid(from, count);
        if (std::any_of(parts.cbegin(), parts.cend(),
                [&](const SpelledWord& word) { return word.keys.first().size() < leastLetters; })) {
            return;
        }
        QList<SpelledWord> joined = typed;
        joined[from] = asOne(typed, from, count);
        joined.remove(from + 1, count - 1);
        if (!joined.at(from).keys.value(0).isEmpty()) {
            partings.append(joined);
        }
    };
    for (qsizetype i = 0; i + 1 < typed.size(); ++i) {
        join(i, 2);
    }
    if (typed.size() > 2) {
        join(0, typed.size());
    }
    return partings;
}

} // namespace lanyard
