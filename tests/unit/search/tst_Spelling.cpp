// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"
#include "search/SoundKey.h"
#include "search/Spelling.h"

#include <QFile>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Spelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfAllScriptsAreReadOutInPlainLetters_data();
    void namesOfAllScriptsAreReadOutInPlainLetters();
    void latinNamesNeedNoReadingOut();
    void accentsFoldAndHaveASecondSpelling_data();
    void accentsFoldAndHaveASecondSpelling();
    void wordsPartAtBlanksAndHyphensButNotAtApostrophes();
    void whoeverTypesAGivenNameAloneFindsItInOneWord();
    void spellingsOfOneSoundAreOneKey_data();
    void spellingsOfOneSoundAreOneKey();
    void otherNamesKeepOtherKeys();
    void consonantsStayWhenVowelsVary();
    void knownWordsOfANameAreToldByTheirNumbersUnlessSomeAreJoined();
    void everyClusterKnowsItsLetters();
    void demoNamesHaveNoLetterLeftOut();
};

void tst_Spelling::namesOfAllScriptsAreReadOutInPlainLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char* script, const QString& name, const QString& spoken) {
        QTest::newRow(script) << name << spoken;
    };
    row("Kannada", u"ಅನನ್ಯಾ ಗೌಡ"_s, u"Ananya Gauda"_s);
    row("Kannada joiner", u"ರಾಜ್‌ಕುಮಾರ್ ಶೆಟ್ಟಿ"_s,
        u"Rajkumar Shetty"_s);
    row("Hindi", u"अनन्या देशपांडे"_s, u"Ananya Deshpande"_s);
    row("Hindi clusters", u"प्रिया शर्मा"_s, u"Priya Sharma"_s);
    row("Hindi inside", u"हर्षवर्धन सिंह"_s, u"Harshavardhan Singh"_s);
    row("Hindi end kept", u"रुद्र मिश्र"_s, u"Rudra Mishra"_s);
    row("Hindi gya", u"प्रज्ञा श्रीवास्तव"_s, u"Pragya Shrivastav"_s);
    row("Tamil", u"அனன்யா சுந்தரம்"_s, u"Ananya Sundaram"_s);
    row("Tamil geminates", u"கார்த்திக் ராஜன்"_s, u"Karthik Rajan"_s);
    row("Telugu", u"వెంకటేశ్వరరావు నాయుడు"_s, u"Venkateshvararavu Naidu"_s);
    row("Malayalam", u"ഉണ്ണികൃഷ്ണൻ തോമസ്"_s, u"Unnikrishnan Thomas"_s);
    row("Tamil f", u"ஜோசஃப்"_s, u"Josaf"_s);
    row("Tamil tr", u"வெற்றி"_s, u"Vetri"_s);
    row("Kannada nasal end", u"ಮಂಗಳಂ"_s, u"Mangalam"_s);
    row("Hindi nasal end", u"आशियाँ"_s, u"Ashiyan"_s);
    row("Hindi nasal before lips", u"शंभू"_s, u"Shambhu"_s);
    row("Hindi double ch", u"बच्चन"_s, u"Bacchan"_s);
    row("Gujarati gya", u"પ્રજ્ઞા"_s, u"Pragya"_s);
    row("Malayalam nt", u"ആന്റണി"_s, u"Antani"_s);
    row("Malayalam tt", u"ചിറ്റൂർ"_s, u"Chittur"_s);
    row("Malayalam tth", u"മുത്തു"_s, u"Muthu"_s);
    row("Malayalam mb", u"അമ്പിളി"_s, u"Ambili"_s);
    row("Malayalam au", u"കൗസല്യ"_s, u"Kausalya"_s);
    row("Bengali final t", u"সত্যজিৎ"_s, u"Satyajit"_s);
    row("Assamese", u"ৰঞ্জন দেৱ"_s, u"Ranjan Dev"_s);
    row("Gurmukhi doubling", u"ਕੱਕੜ"_s, u"Kakar"_s);
    row("Sinhala breath at the end, which is not heard", u"රාමඃ"_s, u"Rama"_s);
    row("Hindi sign before any letter", u"\u093Fराम"_s, u"Ram"_s);
    row("Hindi dot before any letter", u"\u093Cराम"_s, u"Ram"_s);
    row("Sinhala nasal", u"සිංහ"_s, u"Sinha"_s);
    row("Arabic article before a known name", u"المحمود"_s, u"Al-Mahmoud"_s);
    row("Arabic a that is no article", u"الحق"_s, u"Alhaq"_s);
    row("Arabic ayin first", u"عماد"_s, u"Amad"_s);
    row("Arabic w first, y inside", u"وسيم"_s, u"Wasim"_s);
    row("Arabic w inside", u"منصور"_s, u"Mansur"_s);
    row("Arabic w before a vowel", u"سوار"_s, u"Sawar"_s);
    row("Arabic y last", u"قاضي"_s, u"Qadi"_s);
    row("Arabic with points and stretched", u"مُـحَمَّد"_s, u"Mohammed"_s);
    row("Persian h last", u"فرزانه"_s, u"Farzana"_s);
    row("Korean, two-letter family", u"제갈민수"_s, u"Jegal Minsu"_s);
    row("Korean, two-letter family apart", u"선우 민"_s, u"Sunwoo Min"_s);
    row("Korean, too long for a family", u"김아름다운"_s, u"Gimareumdaun"_s);
    row("Korean letters that are no syllable", u"ㅎㅎ"_s, u"Hh"_s);
    row("Bengali", u"অরিন্দম সেনগুপ্ত"_s, u"Arindam Sengupta"_s);
    row("Gujarati", u"હેતલ પટેલ"_s, u"Hetal Patel"_s);
    row("Gurmukhi", u"ਹਰਪ੍ਰੀਤ ਸਿੰਘ"_s, u"Harpreet Singh"_s);
    row("Odia", u"ସୁଚିତ୍ରା ମହାପାତ୍ର"_s, u"Suchitra Mahapatra"_s);
    row("Sinhala", u"ආනන්ද පෙරේරා"_s, u"Ananda Perera"_s);
    row("Arabic", u"ليلى حداد"_s, u"Layla Haddad"_s);
    row("Arabic filled in", u"هشام التميمي"_s, u"Hisham Al-Tamimi"_s);
    row("Urdu", u"عائشہ پٹیل"_s, u"Aisha Patel"_s);
    row("Hebrew", u"נועה לוי"_s, u"Noa Levi"_s);
    row("Chinese", u"王思涵"_s, u"Wang Sihan"_s);
    row("Chinese, two-letter family", u"欧阳淑芬"_s, u"Ouyang Shufen"_s);
    row("Chinese, a name's own reading", u"曾国藩"_s, u"Zeng Guofan"_s);
    row("Japanese kanji", u"山田 太郎"_s, u"Yamada Taro"_s);
    row("Japanese kana", u"サトウ あおい"_s, u"Sato Aoi"_s);
    row("Japanese rare letters", u"髙橋 美咲"_s, u"Takahashi Misaki"_s);
    row("Japanese beyond the first plane", u"𠮷田 健"_s, u"Yoshida Ken"_s);
    row("Korean", u"김민준"_s, u"Kim Minjun"_s);
    row("Korean apart", u"이 서연"_s, u"Lee Seoyeon"_s);
    row("Korean decomposed", u"김서연"_s.normalized(QString::NormalizationForm_D),
        u"Kim Seoyeon"_s);
    row("Russian", u"Юлия Щербакова"_s, u"Yuliya Shcherbakova"_s);
    row("Ukrainian", u"Юлія Їжакевич"_s, u"Yuliia Yizhakevych"_s);
    row("Serbian", u"Ђорђе Ђокић"_s, u"Djordje Djokic"_s);
    row("Greek", u"Ελένη Παπαδοπούλου"_s, u"Eleni Papadopoulou"_s);
    row("Thai", u"สมชาย มาลี"_s, u"Somchai Mali"_s);
    row("Thai bare consonants", u"นคร พนม"_s, u"Nakhon Phanom"_s);
    row("Thai vowels around", u"เอี่ยม ไพโรจน์"_s, u"Iam Phairot"_s);
    row("Thai opening pairs", u"ประเสริฐ ศรีสุข"_s, u"Prasoet Sisuk"_s);
    row("Thai silent letters", u"สมศักดิ์ จันทร์"_s, u"Somsak Chan"_s);
    row("Thai vowels without a sign", u"ทองสวน วรรณา"_s, u"Thongsuan Wanna"_s);
    row("Armenian", u"Անահիտ Սարգսյան"_s, u"Anahit Sargsyan"_s);
    row("Armenian kh and u", u"Ռուբեն Խաչատրյան"_s, u"Ruben Khachatryan"_s);
    row("Armenian vowels first", u"Ուրիշ Երևան"_s, u"Urish Yerevan"_s);
    row("Gurmukhi sh, and h that is a tone", u"ਸ਼ਾਹ ਬੁੱਲ੍ਹੇ"_s, u"Shah Bule"_s);
    row("Georgian", u"ნინო ბერიძე"_s, u"Nino Beridze"_s);
    row("two scripts", u"Aarav 鈴木"_s, u"Aarav Suzuki"_s);
}

void tst_Spelling::namesOfAllScriptsAreReadOutInPlainLetters()
{
    QFETCH(QString, name);
    QFETCH(QString, spoken);
    QCOMPARE(spokenName(name), spoken);
}

void tst_Spelling::latinNamesNeedNoReadingOut()
{
    for (const auto& name : {u"Zoë Öztürk"_s, u"Đặng Thị Mai Anh"_s, u"N'Diaye-Ọláyínká"_s,
             u"Kaʻahumanu"_s, u"O"_s, QString()}) {
        QCOMPARE(spokenName(name), QString());
    }
}

void tst_Spelling::accentsFoldAndHaveASecondSpelling_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const QString& name, const QStringList& keys) {
        QTest::newRow(qPrintable(name)) << name << keys;
    };
    row(u"Müller"_s, {u"muller"_s, u"mueller"_s});
    row(u"Mueller"_s, {u"mueller"_s, u"muller"_s});
    row(u"Oezdemir"_s, {u"oezdemir"_s, u"ozdemir"_s});
    row(u"Joe"_s, {u"joe"_s});
    row(u"Bauer"_s, {u"bauer"_s});
    row(u"Jacques"_s, {u"jacques"_s});
    row(u"Raees"_s, {u"raees"_s});
    row(u"Straßer"_s, {u"strasser"_s, u"straszer"_s});
    row(u"Đorđe"_s, {u"dorde"_s, u"djordje"_s});
    row(u"Åkesson"_s, {u"akesson"_s, u"aakesson"_s});
    row(u"Sæther"_s, {u"saether"_s});
    row(u"Łucja"_s, {u"lucja"_s, u"wucja"_s});
    row(u"Nguyễn"_s, {u"nguyen"_s});
    row(u"Yıldız"_s, {u"yildiz"_s});
    row(u"İpek"_s, {u"ipek"_s});
    row(u"Þóra"_s, {u"thora"_s});
    row(u"Kaʻahumanu"_s, {u"kaahumanu"_s});
    row(u"ﬁona"_s, {u"fiona"_s});
    row(u"Bœuf"_s, {u"boeuf"_s});
    row(u"Ħamrun"_s, {u"hamrun"_s});
    row(u"Əliyev"_s, {u"eliyev"_s, u"aliyev"_s});
    row(u"Ŋwa"_s, {u"ngwa"_s});
    row(u"Ŧuulu"_s, {u"tuulu"_s});
    row(u"Ɓala"_s, {u"bala"_s});
    row(u"Ɗanladi"_s, {u"danladi"_s});
    row(u"Ƙasimu"_s, {u"kasimu"_s});
    row(u"Kanĸut"_s, {u"kankut"_s});
    row(u"Kɔfi"_s, {u"kofi"_s});
    row(u"Ɛkua"_s, {u"ekua"_s});
}

void tst_Spelling::accentsFoldAndHaveASecondSpelling()
{
    QFETCH(QString, name);
    QFETCH(QStringList, keys);
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
        const auto words = spell(name.normalized(form));
        QCOMPARE(words.size(), 1);
        QCOMPARE(words.first().keys, keys);
        QVERIFY(words.first().isLatin());
    }
}

void tst_Spelling::wordsPartAtBlanksAndHyphensButNotAtApostrophes()
{
    QStringList keys;
    for (const SpelledWord& word : spell(u"Jean-François L’Écuyer O'Brien, Dr."_s)) {
        keys.append(word.keys.first());
    }
    QCOMPARE(keys, (QStringList{u"jean"_s, u"francois"_s, u"lecuyer"_s, u"obrien"_s, u"dr"_s}));
    QVERIFY(spell(u" -- ., "_s).isEmpty());
    // a word without letters stays in step with the name
    QCOMPARE(spell(u"’"_s).first().keys, QStringList{QString()});
}

void tst_Spelling::whoeverTypesAGivenNameAloneFindsItInOneWord()
{
    QVERIFY(spell(u"王思涵"_s).first().keys.contains(u"sihan"_s));
    QVERIFY(spell(u"김민준"_s).first().keys.contains(u"minjun"_s));
    QVERIFY(spell(u"이도윤"_s).first().keys.contains(u"yidoyun"_s));
    QVERIFY(spell(u"البغدادي"_s).first().keys.contains(u"baghdadi"_s));
}

void tst_Spelling::spellingsOfOneSoundAreOneKey_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row
        = [](const QString& words) { QTest::newRow(qPrintable(words)) << words.split(u' '); };
    row(u"lakshmi laxmi lakshmee"_s);
    row(u"swathi svati swati swathy"_s);
    row(u"gowda gauda gouda"_s);
    row(u"preethi priti preeti"_s);
    row(u"srinivas shrinivas sreenivas"_s);
    row(u"geetha gita geeta"_s);
    row(u"rao rav"_s);
    row(u"ray rai"_s);
    row(u"philip filip"_s);
    row(u"carla karla"_s);
    row(u"deepak dipak"_s);
    row(u"sarah sara"_s);
    row(u"reddy reddi redi"_s);
    row(u"surayya suraya"_s);
    row(u"ananya anannya"_s);
}

void tst_Spelling::spellingsOfOneSoundAreOneKey()
{
    QFETCH(QStringList, words);
    for (const QString& word : words) {
        QCOMPARE(soundKey(word), soundKey(words.first()));
    }
}

void tst_Spelling::otherNamesKeepOtherKeys()
{
    QVERIFY(soundKey(u"rama"_s) != soundKey(u"rami"_s));
    QVERIFY(soundKey(u"deepa"_s) != soundKey(u"teepa"_s));
    QVERIFY(soundKey(u"zara"_s) != soundKey(u"sara"_s));
}

void tst_Spelling::consonantsStayWhenVowelsVary()
{
    for (const auto& name : {u"mohammed"_s, u"muhammad"_s, u"mohamad"_s, u"muhamed"_s}) {
        QCOMPARE(consonantKey(name), QByteArray("mhmd"));
    }
    QCOMPARE(consonantKey(u"yusuf"_s), consonantKey(u"yousef"_s));
    QCOMPARE(consonantKey(u"khadija"_s), QByteArray("kdj"));
}

void tst_Spelling::knownWordsOfANameAreToldByTheirNumbersUnlessSomeAreJoined()
{
    SpelledWords known;
    std::vector<int> numbers;
    for (const auto& name :
        {u"Ananya Gowda"_s, u"Gowda Ananya"_s, u"S. Ananya"_s, u"Ananya S."_s, u"ಅನನ್ಯಾ Gowda"_s,
            u"王思涵"_s, u"王 思涵"_s, u"思涵 王"_s, u"さくら 王"_s, u"D'Souza"_s, QString()}) {
        for (int time = 0; time < 2; ++time) { // spelled, and then known
            QVERIFY2(spellKnown(name, known, numbers), qPrintable(name));
            const QList<SpelledWord> words = spell(name);
            QCOMPARE(qsizetype(numbers.size()), words.size());
            for (qsizetype i = 0; i < words.size(); ++i) {
                SpelledWord word = known.words.at(numbers[std::size_t(i)]);
                word.start = words.at(i).start;
                word.known = words.at(i).known;
                QVERIFY2(word == words.at(i), qPrintable(name));
            }
        }
    }
    for (const auto& name : {u"Edwin van der Sar"_s, u"Jean-Paul Sartre"_s, u"K. S. Rao"_s,
             u"عبد العزيز"_s, u"Ananya  Gowda"_s}) {
        QVERIFY2(!spellKnown(name, known, numbers), qPrintable(name));
    }
}

void tst_Spelling::everyClusterKnowsItsLetters()
{
    const auto word = spell(u"ಅನನ್ಯಾ"_s).first();
    QCOMPARE(word.clusterEnds, (QList<int>{1, 2, 6}));
    QCOMPARE(word.keyEnds, (QList<int>{1, 3, 6})); // a·na·nya
    const auto chinese = spell(u"王思涵"_s).first();
    QCOMPARE(chinese.keyEnds, (QList<int>{4, 6, 9}));
    const auto irish = spell(u"O’Brien"_s).first();
    QCOMPARE(irish.keyEnds, (QList<int>{1, 1, 2, 3, 4, 5, 6}));
}

void tst_Spelling::demoNamesHaveNoLetterLeftOut()
{
    QFile demo(sourcePath(u"/resources/demo/people.csv"_s));
    if (!demo.open(QIODevice::ReadOnly)) {
        QSKIP("the demo event is not there");
    }
    const QString text = QString::fromUtf8(demo.readAll());
    int words = 0;
    for (const SpelledWord& word : spell(text)) {
        if (word.written == u"’"_s || word.written == u"'"_s) {
            continue;
        }
        ++words;
        QVERIFY2(!word.keys.first().isEmpty(), qPrintable(word.written));
        for (const QString& key : word.keys) {
            for (const QChar c : key) {
                QVERIFY2(c.unicode() < 0x80 && c.isLetterOrNumber() && !c.isUpper(),
                    qPrintable(word.written + u' ' + key));
            }
        }
        QCOMPARE(word.clusterEnds.last(), int(word.written.size()));
        QCOMPARE(word.keyEnds.size(), word.clusterEnds.size());
        QVERIFY(std::is_sorted(word.keyEnds.cbegin(), word.keyEnds.cend()));
        QVERIFY(word.keyEnds.last() <= word.keys.first().size());
    }
    QVERIFY(words > 460);
}

QTEST_APPLESS_MAIN(tst_Spelling)
#include "tst_Spelling.moc"
