// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameIndex.h"
#include "search/NameParticles.h"
#include "search/Skeletons.h"
#include "search/SoundKey.h"
#include "search/SyllableHabits.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QString partingText(const QList<SpelledWord>& words)
{
    QStringList keys;
    for (const SpelledWord& word : words) {
        keys.append(word.keys.first());
    }
    return keys.join(u' ');
}

SearchDocument person(qint64 id, const QString& name)
{
    return {AttendeeId{id}, name, {}, {}, {}, false};
}

/// Whether somebody of this name is the one who is found by what is typed.
bool finds(const QString& name, const QString& typed)
{
    const NameIndex index({person(1, name), person(2, u"Quentin Upham"_s)});
    const auto hits = index.find(typed, 8);
    return hits.size() == 1 && hits.first().id.value == 1;
}

} // namespace

class tst_SecondSpellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordHasTheOtherSpellingsOfItsScript_data();
    void aWordHasTheOtherSpellingsOfItsScript();
    void laterSyllablesAreFoundButFindNobodyElse();
    void kanjiHaveTheReadingsThatNamesHave();
    void aLongIBeforeYIsAShortOne();
    void initialsAreSaidInIndiaAndTypedAsLetters();
    void lettersOfSeveralSoundsHaveSkeletonsForEach_data();
    void lettersOfSeveralSoundsHaveSkeletonsForEach();
    void thaiLettersAreReadOneByOne_data();
    void thaiLettersAreReadOneByOne();
    void pinyinIsWrittenInTaiwansWay_data();
    void pinyinIsWrittenInTaiwansWay();
    void wordsThatBelongTogetherAreJoined_data();
    void wordsThatBelongTogetherAreJoined();
    void whatIsTypedIsPartedOtherwise();
    void wordsWrittenAsOneAreFoundByTheirParts_data();
    void wordsWrittenAsOneAreFoundByTheirParts();
    void shortPartsAreNoSlips();
    void nicknamesAreNotGuessed_data();
    void nicknamesAreNotGuessed();
    void nicknameNearTheNameIsASlipOfItAndNoMore();
    void allWordsOfAJoinedNameAreMarked();
    void eachHabitOfSpellingFindsTheOthersBehindItsOwn_data();
    void eachHabitOfSpellingFindsTheOthersBehindItsOwn();
};

void tst_SecondSpellings::aWordHasTheOtherSpellingsOfItsScript_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("spelling");
    const auto row = [](const QString& word, const QString& spelling) {
        QTest::newRow(qPrintable(spelling)) << word << spelling;
    };
    row(u"இராமன்"_s, u"raman"_s);
    row(u"உலோகேஷ்"_s, u"logesh"_s);
    row(u"சந்திரன்"_s, u"chandran"_s);
    row(u"மகேஷ்"_s, u"mahesh"_s);
    row(u"அழகன்"_s, u"alagan"_s);
    row(u"বিবেক"_s, u"vivek"_s);
    row(u"সৌরভ"_s, u"saurav"_s);
    row(u"সুমন"_s, u"sumon"_s);
    row(u"যাদব"_s, u"jadav"_s);
    row(u"සිංහ"_s, u"singha"_s);
    row(u"ඇන්ජලෝ"_s, u"anjalo"_s);
    row(u"Евгений"_s, u"yevgeniy"_s);
    row(u"Достоевский"_s, u"dostoyevskiy"_s);
    row(u"Шевченко"_s, u"schewtschenko"_s);
    row(u"Христо"_s, u"hristo"_s);
    row(u"Γιάννης"_s, u"yannis"_s);
    row(u"Ειρήνη"_s, u"irini"_s);
    row(u"Χαρίλαος"_s, u"harilaos"_s);
    row(u"עוז"_s, u"oz"_s);
    row(u"أم"_s, u"um"_s);
    row(u"அண்ணாதுரை"_s, u"annadurai"_s);
    row(u"അടൂർ"_s, u"adur"_s);
    row(u"ਬੁੱਲ੍ਹੇ"_s, u"bule"_s);
    row(u"અઝીમ"_s, u"azim"_s);
    row(u"鈴木一朗"_s, u"ichiro"_s);
    row(u"蔡英文"_s, u"tsaiyingwen"_s);
    row(u"吕布"_s, u"lvbu"_s);
    row(u"吕布"_s, u"lyubu"_s);
    row(u"김연아"_s, u"yuna"_s);
    row(u"シンジ"_s, u"sinzi"_s);
    row(u"ハンクス"_s, u"hanks"_s);
}

void tst_SecondSpellings::aWordHasTheOtherSpellingsOfItsScript()
{
    QFETCH(QString, word);
    QFETCH(QString, spelling);
    const auto words = spell(word);
    QCOMPARE(words.size(), 1);
    QVERIFY2(words.first().keys.contains(spelling), qPrintable(words.first().keys.join(u' ')));
}

void tst_SecondSpellings::laterSyllablesAreFoundButFindNobodyElse()
{
    QVERIFY(spell(u"봉준호"_s).first().tails.contains(u"ho"_s));
    QVERIFY(spell(u"侯孝贤"_s).first().tails.contains(u"hsien"_s));
    QVERIFY(!spell(u"봉준호"_s).first().keys.contains(u"ho"_s));
    QVERIFY(finds(u"봉준호"_s, u"bong joon ho"_s));
    QVERIFY(finds(u"侯孝贤"_s, u"hou hsiao-hsien"_s));
}

void tst_SecondSpellings::kanjiHaveTheReadingsThatNamesHave()
{
    QVERIFY(finds(u"西村直樹"_s, u"nishimura naoki"_s));
    QVERIFY(finds(u"森由紀子"_s, u"yukiko"_s));
    QVERIFY(finds(u"黒沢 良子"_s, u"yoshiko kurosawa"_s));
    QVERIFY(!finds(u"王直樹"_s, u"naoki"_s)); // 王 is Chinese: zhishu
    const auto tails = spell(u"原佳奈"_s).first().tails;
    QVERIFY(tails.contains(u"kana"_s));
    QVERIFY(tails.size() <= 36);
    QVERIFY(spell(u"佐々木"_s).first().tails.contains(u"sasa"_s));
}

void tst_SecondSpellings::aLongIBeforeYIsAShortOne()
{
    QVERIFY(finds(u"Priya Nair"_s, u"preeya"_s));
    QVERIFY(finds(u"Preeya Nair"_s, u"priya"_s));
    QVERIFY(finds(u"Geetha Nair"_s, u"gita"_s)); // as before any other letter
}

void tst_SecondSpellings::initialsAreSaidInIndiaAndTypedAsLetters()
{
    QVERIFY(finds(u"ಕೆ. ಎಸ್. ನರಸಿಂಹಸ್ವಾಮಿ"_s, u"k s narasimhaswamy"_s));
    QVERIFY(finds(u"ఎన్.టి. రామారావు"_s, u"N. T. Ramarao"_s));
    QVERIFY(!spell(u"ಎಸ್ ನಾಯಕ್"_s).first().isInitial); // no full stop: a name, for all we know
    QVERIFY(!spell(u"ಶೇ. ನಾಯಕ್"_s).first().isInitial);
}

void tst_SecondSpellings::lettersOfSeveralSoundsHaveSkeletonsForEach_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("typed");
    const auto row = [](const QString& word, const QString& typed) {
        QTest::newRow(qPrintable(typed)) << word << typed;
    };
    row(u"جمال"_s, u"gamal"_s);
    row(u"جمال"_s, u"jamal"_s);
    row(u"فیض"_s, u"faiz"_s);
    row(u"فيض"_s, u"fayd"_s);
    row(u"أزهر"_s, u"azhar"_s);
    row(u"מנחם"_s, u"menachem"_s);
    row(u"נחמן"_s, u"nahman"_s);
    row(u"יצחק"_s, u"yitzhak"_s);
    row(u"אביגיל"_s, u"abigail"_s);
    row(u"אביגדור"_s, u"avigdor"_s);
    row(u"יוסף"_s, u"yosef"_s);
    row(u"בנימין"_s, u"benjamin"_s);
}

void tst_SecondSpellings::lettersOfSeveralSoundsHaveSkeletonsForEach()
{
    QFETCH(QString, word);
    QFETCH(QString, typed);
    const auto skeletons = spell(word).first().skeletons;
    QVERIFY(skeletons.contains(consonantKey(typed)));
    QVERIFY(skeletons.size() <= 48);
    QVERIFY(!skeletons.contains(consonantKey(u"peter"_s)));
}

void tst_SecondSpellings::thaiLettersAreReadOneByOne_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("typed");
    const auto row = [](const QString& word, const QString& typed) {
        QTest::newRow(qPrintable(typed)) << word << typed;
    };
    row(u"ชินวัตร"_s, u"shinawatra"_s);
    row(u"สมศักดิ์"_s, u"somsak"_s); // the last consonant is marked as silent
    row(u"นคร"_s, u"nakhon"_s);
    row(u"ประเสริฐ"_s, u"prasert"_s);
}

void tst_SecondSpellings::thaiLettersAreReadOneByOne()
{
    QFETCH(QString, word);
    QFETCH(QString, typed);
    const auto keys = spell(word).first().coarse;
    QVERIFY2(keys.contains(coarseKey(typed)), coarseKey(typed).constData());
    QVERIFY(finds(word, typed));
}

void tst_SecondSpellings::pinyinIsWrittenInTaiwansWay_data()
{
    QTest::addColumn<QString>("pinyin");
    QTest::addColumn<QString>("taiwan");
    const QString pairs = u"zhang chang cai tsai xie hsieh xu hsu qian chien guo kuo he ho zi tzu "
                          "shi shih ri jih si ssu yan yen ye ye you yu rong jung lve lueh nv nu "
                          "jue chueh gui kuei duo to shuo shuo er erh wang wang bo po deng teng"_s;
    const QStringList words = pairs.split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        QTest::newRow(qPrintable(words.at(i))) << words.at(i) << words.at(i + 1);
    }
}

void tst_SecondSpellings::pinyinIsWrittenInTaiwansWay()
{
    QFETCH(QString, pinyin);
    QFETCH(QString, taiwan);
    QCOMPARE(wadeGiles(pinyin), taiwan);
}

void tst_SecondSpellings::wordsThatBelongTogetherAreJoined_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("joined");
    const auto row = [](const QString& name, const QStringList& joined) {
        QTest::newRow(qPrintable(name)) << name << joined;
    };
    row(u"Jean-Paul Sartre"_s, {u"jeanpaul"_s});
    row(u"Robert De Niro"_s, {u"deniro"_s});
    row(u"Edwin van der Sar"_s, {u"vandersar"_s, u"dersar"_s});
    row(u"K. S. Chithra"_s, {u"ks"_s});
    row(u"عبد العزيز"_s, {u"abdalaziz"_s, u"abdulaziz"_s, u"abdelaziz"_s});
    row(u"Anna Maria Silva"_s, {});
}

void tst_SecondSpellings::wordsThatBelongTogetherAreJoined()
{
    QFETCH(QString, name);
    QFETCH(QStringList, joined);
    QStringList all;
    for (const SpelledWord& word : spell(name)) {
        all += word.joined;
    }
    QCOMPARE(all, joined);
}

void tst_SecondSpellings::whatIsTypedIsPartedOtherwise()
{
    QStringList texts;
    for (const auto& words : otherPartings(spell(u"sree narayana guru"_s), 1)) {
        texts.append(partingText(words));
    }
    QCOMPARE(texts,
        (QStringList{u"sreenarayana guru"_s, u"sree narayanaguru"_s, u"sreenarayanaguru"_s}));
    const auto bare = otherPartings(spell(u"ludwig van beethoven"_s), 4);
    QCOMPARE(bare.size(), 1);
    QCOMPARE(partingText(bare.first()), u"ludwig beethoven"_s);
    QVERIFY(otherPartings(spell(u"ananya"_s), 1).isEmpty());
    QVERIFY(otherPartings(spell(u"van"_s), 1).isEmpty());
}

void tst_SecondSpellings::wordsWrittenAsOneAreFoundByTheirParts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    const auto row = [](const QString& name, const QString& typed) {
        QTest::newRow(qPrintable(typed)) << name << typed;
    };
    row(u"నారాయణరెడ్డి"_s, u"narayana reddy"_s);
    row(u"Sai Kumar"_s, u"saikumar"_s);
    row(u"Mani Ratnam"_s, u"மணிரத்னம்"_s);
    row(u"Leonardo DiCaprio"_s, u"di caprio"_s);
    row(u"Robert De Niro"_s, u"robert deniro"_s);
    row(u"Jean-Paul Sartre"_s, u"jeanpaul"_s);
    row(u"Ludwig Beethoven"_s, u"ludwig van beethoven"_s);
    row(u"عبد العزيز الفهد"_s, u"abdulaziz"_s);
    row(u"عبد العزيز الفهد"_s, u"abdel aziz"_s);
}

void tst_SecondSpellings::wordsWrittenAsOneAreFoundByTheirParts()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QVERIFY(finds(name, typed));
}

void tst_SecondSpellings::shortPartsAreNoSlips()
{
    QVERIFY(!finds(u"Ananya Rao"_s, u"ananya x"_s));
    QVERIFY(!finds(u"Ananya Rao"_s, u"ananya müller"_s));
    QVERIFY(!finds(u"Mani Rao"_s, u"maniratnam"_s));
    QVERIFY(!finds(u"Manish Ratnam"_s, u"maniratnam"_s)); // nobody is Mani
}

void tst_SecondSpellings::nicknamesAreNotGuessed_data()
{
    QTest::addColumn<QString>("nickname");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString& nickname, const QString& name) {
        QTest::newRow(qPrintable(nickname)) << nickname << name;
    };
    row(u"bob"_s, u"Robert Nkansah"_s);
    row(u"ted"_s, u"Edward Nkansah"_s);
    row(u"dick"_s, u"Richard Nkansah"_s);
    row(u"jack"_s, u"John Nkansah"_s);
    row(u"peggy"_s, u"Margaret Nkansah"_s);
    row(u"sasha"_s, u"Aleksandr Petrov"_s);
}

void tst_SecondSpellings::nicknamesAreNotGuessed()
{
    QFETCH(QString, nickname);
    QFETCH(QString, name);
    QVERIFY(NameIndex({person(1, name)}).find(nickname, 9).isEmpty());
    QVERIFY(finds(name, name.section(u' ', 0, 0)));
}

/// "bill" is one letter away from how "William" begins: as such it is found, behind who is a Bill.
void tst_SecondSpellings::nicknameNearTheNameIsASlipOfItAndNoMore()
{
    const NameIndex index({person(1, u"William Nkansah"_s), person(2, u"Billie Eze"_s)});
    const QList<SearchHit> hits = index.find(u"bill"_s, 9);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.first().id.value, 2);
    QCOMPARE(hits.first().kind, MatchKind::Exact);
    QCOMPARE(hits.last().kind, MatchKind::Typo);
    QVERIFY(NameIndex({person(1, u"William Nkansah"_s)}).find(u"billy"_s, 9).isEmpty());
}

void tst_SecondSpellings::allWordsOfAJoinedNameAreMarked()
{
    const NameIndex index({person(1, u"Edwin van der Sar"_s)});
    const auto hits = index.find(u"vandersar"_s, 8);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().nameRanges, (QList<MatchRange>{{6, 3}, {10, 3}, {14, 3}}));
    QCOMPARE(hits.first().kind, MatchKind::Sound);
}

/// Who matches as well as another stands by name.
void tst_SecondSpellings::eachHabitOfSpellingFindsTheOthersBehindItsOwn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<MatchKind>("lastKind");
    const auto row = [](const QString& typed, const QStringList& found, MatchKind lastKind) {
        QTest::newRow(qPrintable(typed)) << typed << found << lastKind;
    };
    row(u"asha rao"_s, {u"Asha Rao"_s, u"Asha Raonanda"_s, u"Rao Asha"_s}, MatchKind::Exact);
    row(u"rao asha"_s, {u"Rao Asha"_s, u"Asha Rao"_s}, MatchKind::Exact);
    row(u"soren"_s, {u"Søren Aas"_s, u"Soren Zahl"_s}, MatchKind::Exact);
    row(u"soeren"_s, {u"Soeren Zahl"_s, u"Søren Aas"_s}, MatchKind::Sound);
    row(u"søren"_s, {u"Søren Aas"_s, u"Soren Zahl"_s}, MatchKind::Exact);
    row(u"grossmann"_s, {u"Aas Großmann"_s, u"Zahl Grossmann"_s}, MatchKind::Exact);
    row(u"großmann"_s, {u"Aas Großmann"_s, u"Zahl Grossmann"_s}, MatchKind::Exact);
    row(u"djordje"_s, {u"Djordje Zahl"_s, u"Đorđe Aas"_s}, MatchKind::Sound);
    row(u"dorde"_s, {u"Đorđe Aas"_s, u"Dorde Zahl"_s}, MatchKind::Exact);
    row(u"de la cruz"_s, {u"Zoe de la Cruz"_s, u"Zoe Cruz"_s, u"Zoe Delacruz"_s}, MatchKind::Exact);
    row(u"delacruz"_s, {u"Zoe Delacruz"_s, u"Zoe de la Cruz"_s}, MatchKind::Sound);
    row(u"al-rashid"_s, {u"Zoe al-Rashid"_s, u"Omar Alrashid"_s, u"Omar Rashid"_s},
        MatchKind::Exact);
    row(u"rashid"_s, {u"Omar Rashid"_s, u"Zoe al-Rashid"_s}, MatchKind::Exact);
    row(u"bin salman"_s, {u"Zoe bin Salman"_s, u"Omar Binsalman"_s, u"Omar Salman"_s},
        MatchKind::Exact);
    row(u"binsalman"_s, {u"Zoe Binsalman"_s, u"Omar bin Salman"_s}, MatchKind::Sound);
}

void tst_SecondSpellings::eachHabitOfSpellingFindsTheOthersBehindItsOwn()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    QFETCH(MatchKind, lastKind);
    QList<SearchDocument> people{person(0, u"Quentin Upham"_s)};
    for (const QString& name : found) {
        people.append(person(people.size(), name));
    }
    QStringList names;
    MatchKind kind{};
    for (const SearchHit& hit : NameIndex(people).find(typed, 8)) {
        names.append(people.at(hit.id.value).name);
        kind = hit.kind;
    }
    QCOMPARE(names, found);
    QCOMPARE(kind, lastKind);
}

QTEST_APPLESS_MAIN(tst_SecondSpellings)
#include "tst_SecondSpellings.moc"
