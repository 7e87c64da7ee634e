// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameIndex.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <array>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

SearchDocument person(qint64 id, const QString& name, const QString& order = {})
{
    return {AttendeeId{id}, name, u"Kaveri Labs"_s, u"p.1@example.org"_s, order, false};
}

const QList<SearchDocument>& people()
{
    static const QList<SearchDocument> all = {
        person(1, u"ಅನನ್ಯಾ ಗೌಡ"_s, u"7KQ2M"_s),
        person(2, u"Ananya Krishnan"_s),
        person(3, u"王思涵"_s),
        person(4, u"ليلى حداد"_s),
        person(5, u"김민준"_s),
        person(6, u"Jürgen Müller"_s),
        person(7, u"Siobhán O’Brien"_s),
        person(8, u"Jean-François de la Cruz"_s),
        person(9, u"สมชาย ใจดี"_s),
        person(10, u"高橋さくら"_s),
    };
    return all;
}

QList<qint64> ids(const QList<SearchHit>& hits)
{
    QList<qint64> all;
    for (const SearchHit& hit : hits) {
        all.append(hit.id.value);
    }
    return all;
}

/// People of three times fifteen syllables, each with an address that begins with "p"; the first
/// `priyas` of them are called so.
QList<SearchDocument> crowd(int count, int priyas)
{
    const QStringList syllables = u"ka ri mo sha ven tu la ni dro ge wa zi be un hol"_s.split(u' ');
    QList<SearchDocument> all;
    for (int i = 0; i < count; ++i) {
        const QString family
            = syllables.at(i % 15) + syllables.at(i / 15 % 15) + syllables.at(i / 225 % 15);
        SearchDocument each = person(i + 1, (i < priyas ? u"Priya "_s : u"Meera "_s) + family);
        each.email = u"p%1@example.org"_s.arg(i);
        each.ticketType = u"Attendee"_s;
        all.append(each);
    }
    return all;
}

} // namespace

/// Whatever is typed or pasted, a search answers, and does no more than for a name.
class tst_TypedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordHasAsManySlipsAsItsTypedLettersAllow_data();
    void wordHasAsManySlipsAsItsTypedLettersAllow();
    void whateverIsTypedIsAnswered();
    void ofAnEndlessTextTheBeginningCounts_data();
    void ofAnEndlessTextTheBeginningCounts();
    void ofAnEndlessWordTheBeginningCounts_data();
    void ofAnEndlessWordTheBeginningCounts();
    void behindAWordThatNobodyHasNothingIsLookedFor();
    void lettersAloneAreLookedForOnce();
    void oneSearchLeavesNothingToTheNext();
    void oneLetterIsNotLookedForInEverybodysCode();
    void aTicketTypeOfEverybodyIsNotWalkedForNothing();
    void aLargerCrowdIsNoMoreWorkForAName();
    void slipsAreSoughtInFewOfTheLetters();
};

void tst_TypedText::wordHasAsManySlipsAsItsTypedLettersAllow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char* what, const QString& typed, bool isFound) {
        QTest::newRow(what) << typed << isFound;
    };
    row("one in two", u"zq"_s, false);
    row("one in three", u"zop"_s, false);
    row("one in four", u"zopf"_s, true);
    row("two in seven of eight", u"wolkgam"_s, false);
    row("one in seven of eight", u"wolfgam"_s, true);
    row("two in eight", u"wolkgamg"_s, true);
    row("three in eight", u"wolkgamk"_s, false);
}

void tst_TypedText::wordHasAsManySlipsAsItsTypedLettersAllow()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    const NameIndex index({{AttendeeId{1}, u"Wolfgang Zorf"_s, {}, {}, {}, false}});
    const QList<SearchHit> hits = index.find(typed, 9);
    QCOMPARE(hits.size(), isFound ? 1 : 0);
    QVERIFY(!isFound || hits.first().kind == MatchKind::Typo);
}

/// Seeded: letters of several scripts, blanks, marks, controls, marks of direction, emoji and
/// halves of them, in any order.
void tst_TypedText::whateverIsTypedIsAnswered()
{
    const NameIndex index(people());
    QRandomGenerator random(20261129);
    const QString odd = u"anyakri ಅನ್ಯಾ 王思涵 ليلى김민준 Öß'’-.@ 7KQ"_s
        + QString::fromUcs4(U"\U0001F468\u200D\U0001F469\uFE0F\U0001F1EE\U0001F1F3\u0301\u0CCD")
        + u"ー々"_s + QChar(0x202E) + QChar(0x2066) + QChar(0x2069) + QChar(0) + u'\n' + u'\t'
        + QChar(0x1B) + QChar(0xD800) + QChar(0xDFFF) + QChar(0xFFFF) + QChar(0xFEFF)
        + QChar(0xFFFD);
    for (int round = 0; round < 1500; ++round) {
        QString text;
        for (int letters = random.bounded(40); letters > 0; --letters) {
            text += random.bounded(8) == 0 ? QChar(random.bounded(0x10000))
                                           : odd.at(random.bounded(int(odd.size())));
        }
        for (const SearchHit& hit : index.find(text, 50)) {
            const QString& name = people().at(hit.id.value - 1).name;
            for (const MatchRange& range : hit.nameRanges) {
                QVERIFY2(range.start >= 0 && range.length > 0
                        && range.start + range.length <= name.size(),
                    qPrintable(text));
            }
            for (const MatchRange& range : hit.spokenRanges) {
                QVERIFY2(range.start >= 0 && range.start + range.length <= hit.spoken.size(),
                    qPrintable(text));
            }
        }
    }
}

void tst_TypedText::ofAnEndlessTextTheBeginningCounts_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("after");
    QTest::newRow("one word") << u"ananya"_s << QString();
    QTest::newRow("words") << u"ananya krishnan "_s << QString();
    QTest::newRow("blanks") << u" "_s << u"krishnan"_s;
    QTest::newRow("marks") << u"ಾ"_s << QString();
    QTest::newRow("emoji") << QString::fromUcs4(U"\U0001F600") << QString();
    QTest::newRow("halves of emoji") << QString(QChar(0xD83D)) << QString();
    QTest::newRow("directions") << QString(QChar(0x202E)) << QString();
    QTest::newRow("controls") << QString(QChar(0)) << QString();
    QTest::newRow("Han") << u"王"_s << QString();
    QTest::newRow("Arabic") << u"ليلى"_s << QString();
}

/// What is read of a text is counted in letters, so that no paste can hold the desk.
void tst_TypedText::ofAnEndlessTextTheBeginningCounts()
{
    QFETCH(QString, piece);
    QFETCH(QString, after);
    const NameIndex index(people());
    const QString text = piece.repeated(1'000'000 / piece.size()) + after;
    SearchWork whole;
    SearchWork beginning;
    const auto hits = index.find(text, 50, &whole);
    QCOMPARE(hits, index.find(text.trimmed().left(NameIndex::longestTyped), 50, &beginning));
    QCOMPARE(whole.sum(), beginning.sum());
    if (!after.isEmpty()) {
        QCOMPARE(ids(hits), QList<qint64>{2});
    }
}

void tst_TypedText::ofAnEndlessWordTheBeginningCounts_data()
{
    QTest::addColumn<QString>("letter");
    QTest::newRow("Latin") << u"q"_s;
    QTest::newRow("Kannada") << u"ನ"_s;
    QTest::newRow("vowel sign") << u"ಾ"_s;
    QTest::newRow("Arabic") << u"ل"_s;
    QTest::newRow("Han") << u"王"_s;
    QTest::newRow("Georgian") << u"გ"_s;
    QTest::newRow("half of an emoji") << QString(QChar(0xD83D));
}

/// Spelling and sounding out a word takes longer than in proportion to its length.
void tst_TypedText::ofAnEndlessWordTheBeginningCounts()
{
    QFETCH(QString, letter);
    const NameIndex index(people());
    const QString name = u"krishnan "_s;
    SearchWork work;
    const auto hits = index.find(name + letter.repeated(NameIndex::longestTyped), 50, &work);
    QCOMPARE(work.spelled, name.trimmed().size() + NameIndex::longestTypedWord);
    QCOMPARE(hits, index.find(name + letter.repeated(NameIndex::longestTypedWord), 50));
    // a name that is longer is found all the same
    const QString endless = letter.repeated(NameIndex::longestTypedWord * 2);
    const NameIndex of({person(1, endless), person(2, u"Ravi Pai"_s)});
    QCOMPARE(ids(of.find(endless, 50)), ids(of.find(endless.left(4), 50)));
}

void tst_TypedText::behindAWordThatNobodyHasNothingIsLookedFor()
{
    const NameIndex index(crowd(3000, 0));
    const auto workOf = [&index](const QString& text) {
        SearchWork work;
        return index.find(text, 50, &work).isEmpty() ? work.sum() - work.spelled : -1;
    };
    const QString nobody = u"xfxfxfxf"_s;
    const qint64 few = workOf(nobody + u" karimosh"_s.repeated(4));
    QVERIFY(few > 0);
    QCOMPARE(workOf(nobody + u" karimosh"_s.repeated(7)), few);
}

/// What is forgiven in words, slips and what stands inside of them, is not in letters.
void tst_TypedText::lettersAloneAreLookedForOnce()
{
    constexpr int people = 3000;
    SearchWork work; // everybody is a Meera of Kaveri Labs
    QVERIFY(NameIndex(crowd(people, 0)).find(u"m k q m k"_s, 50, &work).isEmpty());
    QVERIFY2(work.postings >= 2 * people && work.postings < 3 * people,
        qPrintable(QString::number(work.postings)));
}

void tst_TypedText::oneSearchLeavesNothingToTheNext()
{
    const NameIndex many(people());
    const NameIndex few({person(1, u"Ananya Rao"_s), person(2, u"Ravi Pai"_s)});
    const auto before = few.find(u"ananya"_s, 9);
    QCOMPARE(before.size(), 1);
    QVERIFY(many.find(u"a"_s, 9).size() > 1);
    QVERIFY(many.find(u"ananya krishnsn"_s, 9).size() > 0);
    QCOMPARE(few.find(u"ananya"_s, 9), before);
}

/// Everybody's address begins with "p", as most do with what many begin with.
void tst_TypedText::oneLetterIsNotLookedForInEverybodysCode()
{
    SearchWork many;
    QCOMPARE(NameIndex(crowd(3000, 60)).find(u"p"_s, 50, &many).size(), 50);
    QVERIFY2(many.sum() < 300, qPrintable(QString::number(many.sum())));
    SearchWork few; // names do not fill the list: then codes do
    QCOMPARE(NameIndex(crowd(3000, 10)).find(u"p"_s, 50, &few).size(), 50);
    QVERIFY2(few.sum() >= 3000, qPrintable(QString::number(few.sum())));
}

void tst_TypedText::aTicketTypeOfEverybodyIsNotWalkedForNothing()
{
    constexpr int people = 9000;
    SearchWork work;
    const auto hits = NameIndex(crowd(people, 0)).find(u"atte"_s, 50, &work);
    QCOMPARE(hits.size(), 50);
    QVERIFY2(work.postings >= people, qPrintable(QString::number(work.postings)));
    QList<SearchDocument> named = crowd(people, 0);
    for (int i = 0; i < 60; ++i) {
        named[i].name = u"Atteia "_s + named.at(i).name;
    }
    SearchWork less;
    QCOMPARE(NameIndex(named).find(u"atte"_s, 50, &less).size(), 50);
    QVERIFY2(less.postings < 300, qPrintable(QString::number(less.postings)));
}

void tst_TypedText::aLargerCrowdIsNoMoreWorkForAName()
{
    std::array<SearchWork, 2> works;
    for (const int size : {0, 1}) {
        QList<SearchDocument> all = crowd(size == 0 ? 1000 : 8000, 0);
        for (int i = 0; i < 6; ++i) {
            all[i * 100].name = u"Quirinus Balasubramaniam"_s;
        }
        QCOMPARE(NameIndex(all).find(u"balasubr"_s, 50, &works.at(size_t(size))).size(), 6);
    }
    QCOMPARE(works[1].sum(), works[0].sum());
}

void tst_TypedText::slipsAreSoughtInFewOfTheLetters()
{
    const QList<SearchDocument> all = crowd(8000, 0);
    qint64 letters = 0; // of the different words, of which each family name is one
    QSet<QString> words;
    for (const SearchDocument& each : all) {
        const QString word = each.name.section(u' ', 1);
        letters += words.contains(word) ? 0 : word.size();
        words.insert(word);
    }
    SearchWork work;
    QVERIFY(!NameIndex(all).find(u"karimq"_s, 50, &work).isEmpty());
    QVERIFY2(work.letters > 0 && work.letters < letters / 2,
        qPrintable(u"%1 of %2"_s.arg(work.letters).arg(letters)));
}

QTEST_APPLESS_MAIN(tst_TypedText)
#include "tst_TypedText.moc"
