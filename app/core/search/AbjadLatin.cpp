// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/AbjadLatin.h"

#include <QHash>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t stretch = u'\u0640'; // of no script, and only for looks
constexpr char32_t breath = 0x06BE; // Urdu's heh that makes bh of b
constexpr char16_t vav = u'ו';
constexpr qsizetype shortWord = 3;

/// What a letter can be. `w` and `y` are vowels between consonants.
struct Sound
{
    QString text;

    enum Kind { Silent, Consonant, Vowel, Half } kind = Silent;

    int cluster = 0;
};

const QHash<char32_t, QString>& letters()
{
    static const QHash<char32_t, QString> all = [] {
        QHash<char32_t, QString> map;
        const auto add = [&map](QStringView script, const QString& latin) {
            const QStringList sounds = latin.split(u' ');
            const auto points = script.toUcs4();
            for (qsizetype i = 0; i < points.size(); ++i) {
                map.insert(points.at(i), sounds.at(i) == u"-"_s ? QString() : sounds.at(i));
            }
        };
        add(u"ابتثجحخدذرزسشصضطظعغفقكلمنهويىةآأإؤئءٱ",
            u"a b t th j h kh d dh r z s sh s d t z - gh f q k l m n h w y a a a a i - - - a"_s);
        add(u"پچژگڈٹڑںےہھکیۀۃۂڤ", u"p ch zh g d t r n e h - k y e a h v"_s);
        add(u"אבגדהוזחטיכךלמםנןסעפףצץקרשת",
            u"a b g d h w z h t y k k l m m n n s - p f ts ts k r sh t"_s);
        return map;
    }();
    return all;
}

/// Names as their bearers mostly write them; from the lists of frequent given and family names
/// of Arab countries, Iran and Pakistan.
const QHash<QString, QString>& frequentNames()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> map;
        const QString pairs
            = u"محمد mohammed أحمد ahmed احمد ahmed علي ali على ali حسن hasan حسين hussein "
              "عمر omar عثمان othman خالد khalid يوسف yusuf إبراهيم ibrahim ابراهيم ibrahim "
              "إسماعيل ismail مصطفى mustafa محمود mahmoud كريم karim سعيد said سليمان sulaiman "
              "سالم salem طارق tariq هشام hisham وليد walid رشيد rashid جمال jamal جميل jamil "
              "ناصر nasser فهد fahd فيصل faisal سلطان sultan سلمان salman ماجد majid بلال bilal "
              "أنس anas زياد ziad رامي rami سامي sami هادي hadi مهدي mahdi رضا reza جعفر jafar "
              "عباس abbas فاطمة fatima عائشة aisha عائشہ aisha خديجة khadija مريم maryam "
              "زينب zainab ليلى layla ليلي layla سلمى salma سارة sara نور nour هالة hala "
              "أمينة amina آمنة amina رنا rana ريم reem منى mona هدى huda نادية nadia سعاد suad "
              "ياسمين yasmin لينا lina دينا dina عبير abir أمل amal إيمان iman حداد haddad "
              "خان khan الله allah عبد abd بن bin ابن ibn أبو abu ابو abu بنت bint الدين al-din "
              "الرحمن al-rahman الرحيم al-rahim العزيز al-aziz الكريم al-karim الخطيب al-khatib "
              "المصري al-masri القرطبي al-qurtubi الأنصاري al-ansari الزهراني al-zahrani "
              "العلوي al-alawi پٹیل patel شاہ shah رضوی rizvi נועה noa לוי levi "
              "כהן cohen שרה sara דוד david יוסף yosef משה moshe רחל rachel מרים miriam "
              "אברהם avraham יעקב yaakov"_s;
        const QStringList words = pairs.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
            map.insert(words.at(i), words.at(i + 1));
        }
        return map;
    }();
    return all;
}

QList<Sound> soundsOf(const QStringList& clusters, qsizetype from)
{
    QList<Sound> sounds;
    for (qsizetype i = from; i < clusters.size(); ++i) {
        for (const char32_t point : abjadLetters(clusters.at(i)).toUcs4()) {
            if (point == breath && !sounds.isEmpty()) {
                sounds.last().text += u'h';
                continue;
            }
            const QString text = letters().value(point);
            Sound sound{text, Sound::Consonant, int(i)};
            if (text.isEmpty()) {
                sound.kind = Sound::Silent;
            } else if (text == u"a"_s || text == u"e"_s || text == u"i"_s) {
                sound.kind = Sound::Vowel;
            } else if (text == u"w"_s || text == u"y"_s) {
                sound.kind = Sound::Half;
            }
            sounds.append(sound);
        }
    }
    return sounds;
}

/// A half vowel after a consonant and before one, or at the end, is a vowel.
void settleHalves(QList<Sound>& sounds)
{
    for (qsizetype i = 1; i < sounds.size(); ++i) {
        const bool afterConsonant = sounds.at(i - 1).kind == Sound::Consonant;
        const bool beforeVowel = i + 1 < sounds.size() && sounds.at(i + 1).kind == Sound::Vowel;
        if (sounds.at(i).kind == Sound::Half && afterConsonant && !beforeVowel) {
            sounds[i].text = sounds.at(i).text == u"w"_s ? u"u"_s : u"i"_s;
            sounds[i].kind = Sound::Vowel;
        }
    }
    if (sounds.size() > 2 && sounds.last().text == u"h"_s
        && sounds.at(sounds.size() - 2).kind != Sound::Vowel) {
        sounds.last() = {u"a"_s, Sound::Vowel, sounds.last().cluster}; // final heh is an a
    }
}

/// Puts an a where consonants would else stand in a row: after the first of a word, and after a
/// consonant that closes no syllable.
void appendVoiced(LatinRun& run, const QList<Sound>& sounds)
{
    enum class After { Start, Vowel, Coda } after = After::Start;
    for (qsizetype i = 0; i < sounds.size(); ++i) {
        const Sound& sound = sounds.at(i);
        const bool last = i + 1 == sounds.size();
        const bool vowelNext = !last && sounds.at(i + 1).kind == Sound::Vowel;
        run.text += sound.text;
        if (sound.kind == Sound::Silent) {
            if (after == After::Start && !vowelNext) {
                run.text += u'a';
                after = After::Vowel;
            }
        } else if (sound.kind == Sound::Vowel) {
            after = After::Vowel;
        } else if (vowelNext || last) {
            after = After::Coda;
        } else if (after == After::Vowel) {
            after = After::Coda;
        } else {
            run.text += u'a';
            after = After::Vowel;
        }
        run.ends[sound.cluster] = int(run.text.size());
    }
}

/// A short word is told by its first vowel, which may be any: أم is "umm".
QStringList shortSpellings(const QString& word, const QString& latin)
{
    QStringList spellings;
    if (word.size() <= shortWord && latin.startsWith(u'a')) {
        for (const QString& vowel : {u"u"_s, u"o"_s, u"i"_s}) {
            spellings.append(vowel + latin.mid(1));
        }
    }
    return spellings;
}

/// Known as a whole: its clusters share the letters evenly.
LatinRun spread(const QString& text, qsizetype clusters)
{
    LatinRun run{text, {}};
    for (qsizetype i = 1; i <= clusters; ++i) {
        run.ends.append(int(text.size() * i / clusters));
    }
    return run;
}

} // namespace

bool isAbjad(char32_t letter)
{
    const auto script = QChar::script(letter);
    return script == QChar::Script_Arabic || script == QChar::Script_Hebrew || letter == stretch;
}

QStringList abjadSecondSpellings(const QStringList& clusters)
{
    const QString word = abjadLetters(clusters.join(QString()));
    const qsizetype at = word.indexOf(vav);
    if (at < 0) {
        return shortSpellings(word, abjadLatin(clusters).text);
    }
    if (at == 1 && (word.startsWith(u'א') || word.startsWith(u'ע'))) {
        // the letter before it is silent, and this is its vowel
        const QString rest = abjadLatin(clusters.mid(2)).text;
        return {u"o"_s + rest, u"u"_s + rest};
    }
    QString open = abjadLatin(clusters).text;
    return {open.replace(u'u', u'o')};
}

QString abjadLetters(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isMark() && c != stretch && c.isLetter()) {
            plain += c;
        }
    }
    return plain;
}

LatinRun abjadLatin(const QStringList& clusters)
{
    const QString word = abjadLetters(clusters.join(QString()));
    if (const QString known = frequentNames().value(word); !known.isEmpty()) {
        return spread(known, clusters.size());
    }
    LatinRun run;
    run.ends.fill(0, clusters.size());
    qsizetype from = 0;
    if (word.startsWith(u"ال"_s) && word.size() > 4 && clusters.size() > 4) {
        const QString rest = frequentNames().value(word.mid(2));
        if (!rest.isEmpty()) {
            return spread(u"al-"_s + rest, clusters.size());
        }
        run.text = u"al-"_s;
        run.ends[0] = 1;
        run.ends[1] = 3;
        from = 2;
    }
    QList<Sound> sounds = soundsOf(clusters, from);
    settleHalves(sounds);
    appendVoiced(run, sounds);
    for (qsizetype i = 1; i < run.ends.size(); ++i) {
        run.ends[i] = std::max(run.ends.at(i), run.ends.at(i - 1));
    }
    return run;
}

} // namespace lanyard
