// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/ThaiLatin.h"

#include "search/IcuLatin.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t silencer = 0x0E4C;
constexpr char32_t firstTone = 0x0E48;
constexpr char32_t lastTone = 0x0E4B;
constexpr char32_t shortener = 0x0E47;

struct Point
{
    char32_t letter = 0;
    int cluster = 0;
};

struct Consonant
{
    QString first; ///< before a vowel
    QString last; ///< at the end of a syllable
};

const QHash<char32_t, Consonant>& consonants()
{
    static const QHash<char32_t, Consonant> all = [] {
        QHash<char32_t, Consonant> map;
        const auto points = u"กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮฤ"_s.toUcs4();
        const QStringList firsts
            = u"k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph "
              "m y r l w s s s h l - h rue"_s.split(u' ');
        const QStringList lasts
            = u"k k k k k k ng t t t t t n t t t t t n t t t t t n p p p p p p p m i n n o t t t - "
              "n - - -"_s.split(u' ');
        const auto sound = [](const QString& text) { return text == u"-"_s ? QString() : text; };
        for (qsizetype i = 0; i < points.size(); ++i) {
            map.insert(points.at(i), {sound(firsts.at(i)), sound(lasts.at(i))});
        }
        return map;
    }();
    return all;
}

bool isOneOf(char32_t letter, QStringView letters)
{
    return letter != 0 && letters.contains(QChar(char16_t(letter)));
}

/// Reads a word syllable by syllable.
class Reader
{
public:
    explicit Reader(const QStringList& clusters)
    {
        for (int i = 0; i < clusters.size(); ++i) {
            for (const char32_t point : clusters.at(i).toUcs4()) {
                take(point, i);
            }
        }
        m_run.ends.fill(0, clusters.size());
    }

    LatinRun read()
    {
        while (m_at < m_points.size()) {
            const qsizetype before = m_at;
            readSyllable();
            m_at = std::max(m_at, before + 1);
            m_run.ends[m_points.at(m_at - 1).cluster] = int(m_run.text.size());
        }
        for (qsizetype i = 1; i < m_run.ends.size(); ++i) {
            m_run.ends[i] = std::max(m_run.ends.at(i), m_run.ends.at(i - 1));
        }
        return m_run;
    }

private:
    void take(char32_t point, int cluster)
    {
        if (point == silencer
            && !m_points.isEmpty()) { // and what it silences: a letter, with a vowel sign or none
            while (m_points.size() > 1 && !isConsonant(m_points.last().letter)) {
                m_points.removeLast();
            }
            const bool isR = m_points.last().letter == u'ร';
            m_points.removeLast();
            const qsizetype last = m_points.size() - 1;
            if (isR && isOneOf(at(last), u"ดตท") && isConsonant(at(last - 1))) {
                m_points.removeLast(); // both of จันทร์, which is "chan"
            }
        } else if (point < firstTone || point > lastTone) {
            m_points.append({point, cluster});
        }
    }

    static bool isConsonant(char32_t letter) { return consonants().contains(letter); }

    /// A vowel sign behind its consonant.
    static bool isSign(char32_t letter) { return isOneOf(letter, u"ะัาำิีึืฺุู") || letter == shortener; }

    static bool isBefore(char32_t letter) { return isOneOf(letter, u"เแโใไ"); }

    [[nodiscard]] char32_t at(qsizetype i) const
    {
        return i >= 0 && i < m_points.size() ? m_points.at(i).letter : 0;
    }

    /// อ that is the vowel of the consonant before it.
    [[nodiscard]] bool isVowelO(qsizetype i) const
    {
        return i > 0 && at(i) == u'อ' && !isSign(at(i + 1)) && isConsonant(at(i - 1));
    }

    /// Consonants from `i` on that bear no vowel.
    [[nodiscard]] qsizetype bareFrom(qsizetype i) const
    {
        qsizetype count = 0;
        while (
            isConsonant(at(i + count)) && !isSign(at(i + count + 1)) && !isVowelO(i + count + 1)) {
            ++count;
        }
        return count;
    }

    void readSyllable()
    {
        const char32_t before = isBefore(at(m_at)) ? at(m_at) : 0;
        m_at += before != 0 ? 1 : 0;
        if (!isConsonant(at(m_at))) {
            return;
        }
        if (before == 0 && !isSign(at(m_at + 1)) && at(m_at) != u'ฤ' && !isClusterWithSign()) {
            readBare();
            return;
        }
        readInitial(before != 0);
        const bool takesFinal = before != 0 ? readAround(before) : readBehind();
        if (takesFinal) {
            readFinal();
        }
    }

    /// Two consonants that open a syllable together, with a vowel sign: "pra".
    [[nodiscard]] bool isClusterWithSign() const
    {
        return opensTogether(at(m_at), at(m_at + 1)) && isSign(at(m_at + 2));
    }

    static bool opensTogether(char32_t first, char32_t second)
    {
        return (isOneOf(second, u"รลว") && isOneOf(first, u"กขคตทปผพศส"))
            || (first == u'ห' && isOneOf(second, u"งญนมยรลว"));
    }

    void readInitial(bool vowelBefore)
    {
        const char32_t first = at(m_at);
        const char32_t second = at(m_at + 1);
        const bool together = opensTogether(first, second)
            && (isSign(at(m_at + 2)) || (vowelBefore && isConsonant(at(m_at + 2))));
        m_run.text += first == u'ห' && together ? QString() : consonants().value(first).first;
        ++m_at;
        if (together) {
            const bool silent = second == u'ร' && isOneOf(first, u"ศส");
            m_run.text += silent ? QString() : consonants().value(second).first;
            ++m_at;
        }
    }

    /// A vowel whose first part stands before the consonant; true if a final may follow.
    bool readAround(char32_t before)
    {
        const char32_t next = at(m_at);
        const char32_t after = at(m_at + 1);
        const auto vowel = [this](const QString& text, qsizetype parts, bool final) {
            m_run.text += text;
            m_at += parts;
            return final;
        };
        if (before == u'ใ' || before == u'ไ') {
            return vowel(u"ai"_s, next == u'ย' ? 1 : 0, false);
        }
        const qsizetype mark = next == shortener || next == u'ะ' ? 1 : 0;
        if (before == u'แ') {
            return vowel(u"ae"_s, mark, true);
        }
        if (before == u'โ') {
            return vowel(u"o"_s, mark, true);
        }
        if (next == u'ี' && after == u'ย') {
            return vowel(u"ia"_s, 2, true);
        }
        if (next == u'ื' && after == u'อ') {
            return vowel(u"uea"_s, 2, true);
        }
        if (next == u'า') {
            return vowel(after == u'ะ' ? u"o"_s : u"ao"_s, after == u'ะ' ? 2 : 1, false);
        }
        if (next == u'ิ' || next == u'อ') {
            return vowel(u"oe"_s, 1, true);
        }
        if (next == u'ย' && !isSign(after)) {
            return vowel(u"oei"_s, 1, false);
        }
        return vowel(u"e"_s, mark, true);
    }

    /// A vowel behind the consonant; true if a final may follow.
    bool readBehind()
    {
        static const QHash<char32_t, QString> vowels
            = {{U'ะ', u"a"_s}, {U'ั', u"a"_s}, {U'า', u"a"_s}, {U'ำ', u"am"_s}, {U'ิ', u"i"_s},
                {U'ี', u"i"_s}, {U'ึ', u"ue"_s}, {U'ื', u"ue"_s}, {U'ุ', u"u"_s}, {U'ู', u"u"_s}};
        const char32_t sign = at(m_at);
        if (!isSign(sign)) {
            return false;
        }
        ++m_at;
        if (sign == u'ั' && at(m_at) == u'ว') {
            m_run.text += u"ua"_s;
            ++m_at;
            return true;
        }
        m_run.text += vowels.value(sign);
        m_mustClose = sign == u'ั';
        if (sign == u'ื' && at(m_at) == u'อ') {
            ++m_at;
        }
        return sign != u'ะ' && sign != u'ำ';
    }

    /// One or two consonants without any vowel written: "na" or "khon".
    void readBare()
    {
        const qsizetype count = bareFrom(m_at);
        const Consonant first = consonants().value(at(m_at));
        const bool isLast = m_at + 1 >= m_points.size();
        if (isVowelO(m_at + 1) || (at(m_at + 1) == u'ว' && count > 2)) {
            m_run.text += first.first + (at(m_at + 1) == u'ว' ? u"ua"_s : u"o"_s);
            m_at += 2;
            readFinal();
            return;
        }
        ++m_at;
        if (isLast && m_run.text.isEmpty()) {
            m_run.text += first.first;
        } else if (isLast) {
            return; // nor is this one heard
        } else if (count % 2 == 0) {
            m_run.text += first.first + u'o' + consonants().value(at(m_at)).last;
            ++m_at;
        } else if (at(m_at) == u'ร' && at(m_at + 1) == u'ร') {
            m_run.text += first.first + u'a';
            m_at += 2;
            const qsizetype open = m_run.text.size();
            readFinal();
            m_run.text += m_run.text.size() == open ? u"n"_s : QString();
        } else {
            m_run.text += first.first + u'a';
        }
    }

    /// The consonant that closes the syllable, if it does not open the next one.
    void readFinal()
    {
        const qsizetype count = bareFrom(m_at);
        const bool wordEnds = m_at + count >= m_points.size();
        const bool mustClose = std::exchange(m_mustClose, false);
        const bool keepsR = at(m_at) == u'ต' && at(m_at + 1) == u'ร'; // of Sanskrit: บุตร is "but"
        const bool silentEnd = count == 2 && wordEnds && (mustClose || keepsR);
        const bool opensPair = count == 1 && isClusterWithSign();
        const bool opensNext = (count == 2 && wordEnds && !silentEnd) || opensPair;
        if (count > 0 && (mustClose || !opensNext)) {
            m_run.text += consonants().value(at(m_at)).last;
            m_at += silentEnd ? 2 : 1;
        }
    }

    QList<Point> m_points;
    qsizetype m_at = 0;
    bool m_mustClose = false; ///< the vowel is one that only closed syllables have
    LatinRun m_run;
};

} // namespace

bool isThai(char32_t letter)
{
    return QChar::script(letter) == QChar::Script_Thai;
}

LatinRun thaiLatin(const QStringList& clusters)
{
    return Reader(clusters).read();
}

QStringList thaiSecondSpellings(const QStringList& clusters)
{
    const QString heard = thaiLatin(clusters).text;
    QString popular = heard;
    popular.replace(u"ph"_s, u"p"_s);
    QString jay = popular;
    if (clusters.first().startsWith(u'จ') && jay.startsWith(u"ch"_s)) {
        jay.replace(0, 2, u"j"_s);
    }
    return {popular, jay, icuLatin(clusters.join(QString()))};
}

} // namespace lanyard
