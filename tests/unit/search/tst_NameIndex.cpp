// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameIndex.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

SearchDocument person(qint64 id, const QString& name, const QString& company = {},
    const QString& email = {}, const QString& order = {})
{
    return {AttendeeId{id}, name, company, email, order, false};
}

const QList<SearchDocument>& desk()
{
    static const QList<SearchDocument> people = {
        person(1, u"ಅನನ್ಯಾ ಗೌಡ"_s, u"Kaveri Labs"_s, u"p.1@example.org"_s, u"7KQ2M"_s),
        person(2, u"Ananya Krishnan"_s, u"IIT Madras"_s, u"ananya.k@example.org"_s, u"R2NUD"_s),
        person(3, u"அனன்யா சுந்தரம்"_s, u"Marina AI"_s),
        person(4, u"अनन्या देशपांडे"_s, u"Sahyadri Compute"_s),
        person(5, u"Anannya Rao"_s, u"Tungabhadra Health"_s),
        person(6, u"M. Ananya Reddy"_s),
        person(7, u"Ravi Hegde"_s, u"Ananya Textiles"_s),
        person(8, u"Zoë Öztürk"_s, u"Bosporus Systems"_s),
        person(9, u"王思涵"_s, u"Lakeside University"_s),
        person(10, u"ليلى حداد"_s, u"Cedar Robotics"_s),
        person(11, u"김민준"_s),
        person(12, u"Łukasz Wójcik"_s),
        person(13, u"Jürgen Müller"_s, u"Brückner & Söhne"_s),
        person(14, u"محمد خان"_s),
        person(15, u"Mohammed Ali Khan"_s),
        person(16, u"Юлія Шевченко"_s),
        person(17, u"Balasubramaniam Swaminathan"_s),
        person(18, u"Ng Yi"_s),
        person(19, u"O"_s),
        person(20, u"Siobhán O’Brien"_s),
        person(21, u"Jean-François Béranger"_s),
        person(22, u"Maria Katharina Zimmermann"_s),
        person(23, u"लक्ष्मण पाटील"_s),
        person(24, u"Đặng Thị Mai Anh"_s),
    };
    return people;
}

QList<qint64> ids(const QList<SearchHit>& hits)
{
    QList<qint64> all;
    for (const SearchHit& hit : hits) {
        all.append(hit.id.value);
    }
    return all;
}

QList<qint64> found(const QString& text)
{
    static const NameIndex index(desk());
    return ids(index.find(text, 50));
}

SearchHit hitOf(const QString& text, qint64 id)
{
    static const NameIndex index(desk());
    for (const SearchHit& hit : index.find(text, 50)) {
        if (hit.id.value == id) {
            return hit;
        }
    }
    return {};
}

/// The parts of a text that ranges cover, in brackets.
QString marked(const QString& text, const QList<MatchRange>& ranges)
{
    QString shown = text;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        shown.insert(range->start + range->length, u']');
        shown.insert(range->start, u'[');
    }
    return shown;
}

} // namespace

class tst_NameIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneNameIsFoundInEveryScript();
    void asTypedComesBeforeSoundBeforeSlipBeforeInside();
    void theFirstLetterIsEnough();
    void wordsMayComeInAnyOrder();
    void accentsNeedNotBeTyped_data();
    void accentsNeedNotBeTyped();
    void otherScriptsFindLatinNamesAndEachOther_data();
    void otherScriptsFindLatinNamesAndEachOther();
    void aSlipOfTheFingerIsForgiven_data();
    void aSlipOfTheFingerIsForgiven();
    void companyOrderAndAddressAreFound();
    void wholeClustersAreMarked_data();
    void wholeClustersAreMarked();
    void theKindTellsHowItMatched();
    void whoIsGoneComesLast();
    void theLimitIsKept();
    void nothingTypedFindsNobody();
    void whatBeginsTheNameComesBeforeWhatStandsInIt();
    void codesHaveNoSlips();
    void whoHasAWordTwiceIsFoundOnce();
    void everyNameOfAThousandFindsItself();
};

void tst_NameIndex::oneNameIsFoundInEveryScript()
{
    const auto all = found(u"ananya"_s);
    for (const qint64 id : {1, 2, 3, 4, 5, 6, 7}) {
        QVERIFY2(all.contains(id), qPrintable(QString::number(id)));
    }
    QCOMPARE(all.size(), 7);
    QCOMPARE(all.last(), 7); // the company's name comes behind the people's
}

void tst_NameIndex::asTypedComesBeforeSoundBeforeSlipBeforeInside()
{
    const NameIndex index(
        {person(1, u"Susan Iyer"_s), person(2, u"Sanna Iyer"_s), person(3, u"ಸನಾ"_s),
            person(4, u"Sana Iyer"_s), person(5, u"Sama Iyer"_s), person(6, u"Osana Iyer"_s)});
    QCOMPARE(ids(index.find(u"sana"_s, 9)), (QList<qint64>{4, 3, 2, 6, 5}));
    QCOMPARE(ids(index.find(u"iyer"_s, 9)), (QList<qint64>{6, 5, 4, 2, 1})); // then by name
}

void tst_NameIndex::theFirstLetterIsEnough()
{
    QVERIFY(found(u"a"_s).contains(2));
    QVERIFY(found(u"a"_s).contains(1));
    QCOMPARE(found(u"o"_s).first(), 19);
    QCOMPARE(found(u"ng"_s).first(), 18);
    QCOMPARE(found(u"王"_s).first(), 9);
}

void tst_NameIndex::wordsMayComeInAnyOrder()
{
    QCOMPARE(found(u"gauda ananya"_s), QList<qint64>{1});
    QCOMPARE(found(u"kri ana"_s), QList<qint64>{2});
    QCOMPARE(found(u"katharina zimm maria"_s), QList<qint64>{22});
    QCOMPARE(found(u"sihan wang"_s), QList<qint64>{9});
    QCOMPARE(found(u"ananya kaveri"_s), QList<qint64>{1});
    QVERIFY(found(u"ananya müller"_s).isEmpty());
}

void tst_NameIndex::accentsNeedNotBeTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("id");
    const auto row
        = [](const QString& typed, qint64 id) { QTest::newRow(qPrintable(typed)) << typed << id; };
    row(u"müll"_s, 13);
    row(u"MÜLLER"_s, 13);
    row(u"muller"_s, 13);
    row(u"mueller"_s, 13);
    row(u"zoe oztu"_s, 8);
    row(u"lukasz"_s, 12);
    row(u"wojcik"_s, 12);
    row(u"siobhan obrien"_s, 20);
    row(u"o'brien"_s, 20);
    row(u"jean-francois"_s, 21);
    row(u"dang thi"_s, 24);
    row(u"bruckner"_s, 13);
}

void tst_NameIndex::accentsNeedNotBeTyped()
{
    QFETCH(QString, typed);
    QFETCH(qint64, id);
    QCOMPARE(found(typed).value(0), id);
}

void tst_NameIndex::otherScriptsFindLatinNamesAndEachOther_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("all");
    const auto row = [](const QString& typed, const QList<qint64>& all) {
        QTest::newRow(qPrintable(typed)) << typed << all;
    };
    row(u"ಅನನ್ಯಾ"_s, {1, 2, 3, 4, 5, 6});
    row(u"ಅನ"_s, {1, 2, 3, 4});
    row(u"अनन्या"_s, {4, 1, 2, 3});
    row(u"ananya deshpande"_s, {4});
    row(u"sundaram"_s, {3});
    row(u"suntharam"_s, {3});
    row(u"laxman"_s, {23});
    row(u"layla haddad"_s, {10});
    row(u"leila hadad"_s, {10});
    row(u"ليلى"_s, {10});
    row(u"محمد"_s, {14, 15});
    row(u"mohammed khan"_s, {15, 14});
    row(u"muhammad"_s, {14, 15});
    row(u"wang sihan"_s, {9});
    row(u"思涵"_s, {9});
    row(u"kim minjun"_s, {11});
    row(u"minjun kim"_s, {11});
    row(u"gim"_s, {11});
    row(u"yuliia shevchenko"_s, {16});
    row(u"шевченко"_s, {16});
}

void tst_NameIndex::otherScriptsFindLatinNamesAndEachOther()
{
    QFETCH(QString, typed);
    QFETCH(QList<qint64>, all);
    const auto hits = found(typed);
    for (const qint64 id : all) {
        QVERIFY2(hits.contains(id), qPrintable(QString::number(id)));
    }
    QCOMPARE(hits.value(0), all.first());
}

void tst_NameIndex::aSlipOfTheFingerIsForgiven_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("id");
    const auto row
        = [](const QString& typed, qint64 id) { QTest::newRow(qPrintable(typed)) << typed << id; };
    row(u"krishnsn"_s, 2); // substituted
    row(u"krshnan"_s, 2); // dropped
    row(u"krrishnan"_s, 2); // added
    row(u"krishann"_s, 2); // swapped
    row(u"krishnam"_s, 2);
    row(u"rkishnan"_s, 2); // at the start
    row(u"zimermamn"_s, 22); // two in a long word
    row(u"balasubramanyan"_s, 17);
    row(u"anamya krishnan"_s, 2);
}

void tst_NameIndex::aSlipOfTheFingerIsForgiven()
{
    QFETCH(QString, typed);
    QFETCH(qint64, id);
    QCOMPARE(found(typed).value(0), id);
}

void tst_NameIndex::companyOrderAndAddressAreFound()
{
    QCOMPARE(found(u"7kq2m"_s), QList<qint64>{1});
    QCOMPARE(found(u"7KQ"_s), QList<qint64>{1});
    QCOMPARE(found(u"bosporus"_s), QList<qint64>{8});
    QCOMPARE(found(u"ananya.k@example.org"_s).first(), 2);
    QVERIFY(found(u"example"_s).isEmpty());
}

void tst_NameIndex::wholeClustersAreMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("spoken");
    const auto row
        = [](const QString& typed, qint64 id, const QString& name, const QString& spoken) {
              QTest::newRow(qPrintable(u"%1 in %2"_s.arg(typed).arg(id)))
                  << typed << id << name << spoken;
          };
    row(u"ananya"_s, 1, u"[ಅನನ್ಯಾ] ಗೌಡ"_s, u"[Ananya] Gauda"_s);
    row(u"ana"_s, 1, u"[ಅನ]ನ್ಯಾ ಗೌಡ"_s, u"[Ana]nya Gauda"_s);
    row(u"anan"_s, 1, u"[ಅನನ್ಯಾ] ಗೌಡ"_s, u"[Anan]ya Gauda"_s);
    row(u"ಅನ"_s, 1, u"[ಅನ]ನ್ಯಾ ಗೌಡ"_s, u"[Ana]nya Gauda"_s);
    row(u"gowda"_s, 1, u"ಅನನ್ಯಾ [ಗೌಡ]"_s, u"Ananya [Gauda]"_s);
    row(u"kri ana"_s, 2, u"[Ana]nya [Kri]shnan"_s, QString());
    row(u"ananya"_s, 5, u"[Anannya] Rao"_s, QString());
    row(u"ananya"_s, 6, u"M. [Ananya] Reddy"_s, QString());
    row(u"ananya"_s, 7, u"Ravi Hegde"_s, QString());
    row(u"oz"_s, 8, u"Zoë [Öz]türk"_s, QString());
    row(u"sihan"_s, 9, u"王[思涵]"_s, u"Wang [Sihan]"_s);
    row(u"思涵"_s, 9, u"王[思涵]"_s, u"Wang [Sihan]"_s);
    row(u"wang sihan"_s, 9, u"[王]思涵"_s, u"[Wang] Sihan"_s);
    row(u"haddad"_s, 10, u"ليلى [حداد]"_s, u"Layla [Haddad]"_s);
    row(u"obr"_s, 20, u"Siobhán [O’Br]ien"_s, QString());
    row(u"mhm"_s, 14, u"[محمد] خان"_s, u"[Mohammed] Khan"_s);
    row(u"belesebremeniem"_s, 17, u"[Balasubramaniam] Swaminathan"_s, QString());
    row(u"mann"_s, 22, u"Maria Katharina Zimmer[mann]"_s, QString());
}

void tst_NameIndex::wholeClustersAreMarked()
{
    QFETCH(QString, typed);
    QFETCH(qint64, id);
    QFETCH(QString, name);
    QFETCH(QString, spoken);
    const SearchHit hit = hitOf(typed, id);
    QCOMPARE(hit.id.value, id);
    QCOMPARE(marked(desk().at(id - 1).name, hit.nameRanges), name);
    QCOMPARE(marked(hit.spoken, hit.spokenRanges), spoken);
}

void tst_NameIndex::theKindTellsHowItMatched()
{
    QCOMPARE(hitOf(u"ananya"_s, 2).kind, MatchKind::Exact);
    QCOMPARE(hitOf(u"ananya"_s, 1).kind, MatchKind::Sound);
    QCOMPARE(hitOf(u"ಅನನ್ಯಾ"_s, 1).kind, MatchKind::Exact);
    QCOMPARE(hitOf(u"ananya"_s, 5).kind, MatchKind::Typo); // "one letter differs"
    QCOMPARE(hitOf(u"krishnsn"_s, 2).kind, MatchKind::Typo);
    QCOMPARE(hitOf(u"mann"_s, 22).kind, MatchKind::Inside);
    QCOMPARE(hitOf(u"ananya"_s, 7).kind, MatchKind::Exact);
    QCOMPARE(hitOf(u"ananya krishnsn"_s, 2).kind, MatchKind::Typo); // the worst of the words
}

void tst_NameIndex::whoIsGoneComesLast()
{
    auto gone = person(1, u"Ananya Abbas"_s);
    gone.gone = true;
    const NameIndex index({gone, person(2, u"Ananya Zacharia"_s)});
    QCOMPARE(ids(index.find(u"ananya"_s, 9)), (QList<qint64>{2, 1}));
}

void tst_NameIndex::theLimitIsKept()
{
    const NameIndex index(desk());
    QCOMPARE(index.find(u"ananya"_s, 3).size(), 3);
    QCOMPARE(index.find(u"ananya"_s, 0).size(), 0);
    QCOMPARE(index.size(), desk().size());
}

void tst_NameIndex::nothingTypedFindsNobody()
{
    for (const auto& text : {QString(), u"   "_s, u"-.,"_s, u"@"_s}) {
        QVERIFY(found(text).isEmpty());
    }
    QVERIFY(NameIndex().find(u"ananya"_s, 9).isEmpty());
}

void tst_NameIndex::whatBeginsTheNameComesBeforeWhatStandsInIt()
{
    const NameIndex index(
        {person(1, u"Amal Ravi"_s), person(2, u"Zubin Raviraj"_s), person(3, u"Ravindra Pai"_s),
            person(4, u"Ravi Zacharia"_s), person(5, u"Beatriz Lobo"_s, u"Ravi Textiles"_s)});
    QCOMPARE(ids(index.find(u"ravi"_s, 9)), (QList<qint64>{4, 3, 1, 2, 5}));
}

void tst_NameIndex::codesHaveNoSlips()
{
    const NameIndex index({person(1, u"Amal Ravi"_s, {}, u"kumar97@example.org"_s, u"QWRTZ"_s),
        person(2, u"Zubin Pai"_s, {}, u"brinkmann@example.org"_s, u"QWRTA"_s)});
    QCOMPARE(ids(index.find(u"qwrtz"_s, 9)), QList<qint64>{1});
    QVERIFY(index.find(u"qwxtz"_s, 9).isEmpty());
    QCOMPARE(ids(index.find(u"kumar97"_s, 9)), QList<qint64>{1});
    QCOMPARE(ids(index.find(u"brinkmamn"_s, 9)), QList<qint64>{2}); // a name in an address has
}

void tst_NameIndex::whoHasAWordTwiceIsFoundOnce()
{
    const NameIndex index({person(1, u"Ravi Ravi"_s, u"Ravi"_s, u"ravi@example.org"_s, u"RAVI"_s),
        person(2, u"Ravi Pai"_s, {}, u"abc12@example.org"_s, u"ABC12"_s)});
    QCOMPARE(ids(index.find(u"ravi"_s, 9)), (QList<qint64>{2, 1}));
    QCOMPARE(ids(index.find(u"abc12"_s, 9)), QList<qint64>{2});
}

void tst_NameIndex::everyNameOfAThousandFindsItself()
{
    const QStringList given = u"Ananya अनन्या ಅರುಣ್ கண்ணன் Zoë Łucja Björn 思涵 민준 Юлія ليلى Đorđe "
                              "సురేష్ বিন্দু Émilie Óláyínká Ng O さくら נועה Ελένη ნინო"_s.split(u' ');
    const QStringList family
        = u"Gowda शर्मा ರೆಡ್ಡಿ ராஜன் Öztürk Müller D'Souza 王 김 Шевченко حداد "
          "Nguyễn తోట দাস García-Márquez Sæther 高橋 לוי Παπαδοπούλου"_s.split(u' ');
    QList<SearchDocument> people;
    for (const QString& first : given) {
        for (const QString& last : family) {
            people.append(person(people.size() + 1, first + u' ' + last));
        }
    }
    const NameIndex index(people);
    for (const SearchDocument& each : people) {
        QVERIFY2(ids(index.find(each.name, 5)).contains(each.id.value), qPrintable(each.name));
        const QString spoken = spokenName(each.name);
        if (!spoken.isEmpty()) {
            QVERIFY2(ids(index.find(spoken, 5)).contains(each.id.value), qPrintable(spoken));
        }
    }
}

QTEST_APPLESS_MAIN(tst_NameIndex)
#include "tst_NameIndex.moc"
