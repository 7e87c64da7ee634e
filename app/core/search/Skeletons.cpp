// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/Skeletons.h"

#include "search/AbjadLatin.h"
#include "search/SoundKey.h"

#include <QHash>

#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using Ways = QList<QByteArray>; ///< in which one letter is heard; an empty one is silent

constexpr qsizetype mostSkeletons = 48; ///< of a word; then letters have their first way alone
constexpr qsizetype leastConsonants = 2;

constexpr char32_t thaiSilent = 0x0E4C;
constexpr char32_t firstThaiVowel = 0x0E30;
constexpr char32_t lastThaiVowelSign = 0x0E3A;
constexpr char32_t thaiTaikhu = 0x0E47; ///< shortens a vowel

/// `ways` has a word for each letter, its ways parted by strokes, a hyphen for a silent one.
QHash<char32_t, Ways> table(QStringView letters, const QString& ways)
{
    QHash<char32_t, Ways> map;
    const auto points = letters.toUcs4();
    const QStringList words = ways.split(u' ');
    for (qsizetype i = 0; i < points.size(); ++i) {
        Ways all;
        for (const QString& way : words.value(i).split(u'/')) {
            all.append(way == u"-"_s ? QByteArray() : way.toLatin1());
        }
        map.insert(points.at(i), all);
    }
    return map;
}

const QHash<char32_t, Ways>& abjadWays()
{
    static const QHash<char32_t, Ways> all = [] {
        auto map = table(u"بتثجحخدذرزسشصضطظغفقكلمنهة",
            u"b t t/s j/g h/- k/h d d/z r z s s/c s d/z t z/d g f k/g k l m n h/- -/t"_s);
        map.insert(table(u"پچژگڈٹڑںہکۃڤ", u"p c z/j g d t r n/- h/- k -/t -/f"_s));
        map.insert(table(u"יבגדהזחטכךלמםנןספףצץקרשת",
            u"-/j b/- g/j d h/- z h/-/c/k t k/c k/c l m m n n s p/f f/p ts/tz/z/s ts/tz/z/s k r s t"_s));
        return map;
    }();
    return all;
}

const QHash<char32_t, Ways>& thaiWays()
{
    static const QHash<char32_t, Ways> all = table(u"กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมรลศษสฬ",
        u"k k k k k k nk s s s s s -/n t t t t t n t t t t t n p p p p p p p m r r s s s r"_s);
    return all;
}

/// Skeletons that grow letter by letter.
class Growing
{
public:
    void add(const Ways& ways)
    {
        const bool many = m_all.size() * ways.size() > mostSkeletons;
        if (many || ways.size() == 1) { // those that differ go on to differ
            for (QByteArray& skeleton : m_all) {
                skeleton += ways.first();
            }
            return;
        }
        QList<QByteArray> longer;
        for (const QByteArray& skeleton : std::as_const(m_all)) {
            for (const QByteArray& way : ways) {
                const QByteArray next = skeleton + way;
                if (!longer.contains(next)) {
                    longer.append(next);
                }
            }
        }
        m_all = longer;
    }

    [[nodiscard]] QList<QByteArray> longEnough() const
    {
        QList<QByteArray> all = m_all;
        all.removeIf([](const QByteArray& each) { return each.size() < leastConsonants; });
        return all;
    }

private:
    QList<QByteArray> m_all = {QByteArray()};
};

char coarse(char consonant)
{
    switch (consonant) {
    case 'g':
        return 'k';
    case 'c':
    case 'j':
    case 'z':
        return 's';
    case 'd':
        return 't';
    case 'b':
    case 'f':
        return 'p';
    case 'l':
        return 'r';
    default:
        return consonant;
    }
}

QByteArray withoutDoubles(const QByteArray& text)
{
    QByteArray single;
    for (const char c : text) {
        if (!single.endsWith(c)) {
            single += c;
        }
    }
    return single;
}

} // namespace

QList<QByteArray> abjadSkeletons(const QStringList& clusters)
{
    Growing skeletons;
    const QString word = abjadLetters(clusters.join(QString()));
    for (const char32_t letter : word.toUcs4()) {
        const auto ways = abjadWays().constFind(letter);
        if (ways != abjadWays().cend()) {
            skeletons.add(*ways);
        }
    }
    return skeletons.longEnough();
}

QList<QByteArray> katakanaSkeletons(const QString& key)
{
    static const QHash<char32_t, Ways> all = table(u"rbjcszf", u"r/l b/- j/z/g c/t s/t z/s f/h"_s);
    Growing skeletons;
    for (const char consonant : consonantKey(key)) {
        skeletons.add(all.value(char32_t(consonant), {QByteArray(1, consonant)}));
    }
    return skeletons.longEnough();
}

QByteArray coarseKey(const QString& word)
{
    QByteArray key;
    for (const char consonant : consonantKey(word)) {
        if (consonant != 'h') {
            key += coarse(consonant);
        }
    }
    return withoutDoubles(key);
}

QList<QByteArray> thaiCoarseKeys(const QStringList& clusters)
{
    const auto points = clusters.join(QString()).toUcs4();
    QList<Ways> letters;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points.at(i) == thaiSilent && !letters.isEmpty()) {
            letters.removeLast();
        }
        const auto ways = thaiWays().constFind(points.at(i));
        if (ways == thaiWays().cend()) {
            continue;
        }
        const char32_t after = points.value(i + 1);
        const bool open
            = (after >= firstThaiVowel && after <= lastThaiVowelSign) || after == thaiTaikhu;
        Ways heard = *ways;
        if (!open && heard.first() == "s") {
            heard.append("t"); // at the end of a syllable
        } else if (!open && heard.first() == "r") {
            heard.append("n");
        }
        letters.append(heard);
    }
    Growing skeletons;
    for (const Ways& ways : letters) {
        skeletons.add(ways);
    }
    QList<QByteArray> keys;
    for (const QByteArray& skeleton : skeletons.longEnough()) {
        const QByteArray key = withoutDoubles(skeleton);
        if (!keys.contains(key)) {
            keys.append(key);
        }
    }
    return keys;
}

} // namespace lanyard
