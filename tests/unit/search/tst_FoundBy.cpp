// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/FieldMarks.h"
#include "search/PatchedIndex.h"
#include "search/PhoneDigits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

SearchDocument named(qint64 id, const QString& name)
{
    return {AttendeeId{id}, name, {}, {}, {}, false};
}

SearchDocument meera()
{
    SearchDocument person = named(1, u"Meera Iyer"_s);
    person.company = u"Kaveri Labs"_s;
    person.email = u"zebra.crossing@example.org"_s;
    person.order = u"7KQ2M"_s;
    person.phone = u"+91 98450 12345"_s;
    person.invoiceName = u"Rajesh Kulkarni"_s;
    person.ticketType = u"Speaker"_s;
    person.badgeId = u"XB3KPQ7WRT"_s;
    return person;
}

SearchDocument lukas()
{
    SearchDocument person = named(2, u"Lukas Weber"_s);
    person.company = u"Onega Data"_s;
    person.email = u"lw@example.org"_s;
    person.order = u"ZZ9ZZ"_s;
    person.phone = u"030 1234567"_s;
    person.invoiceName = u"Anna Weber"_s;
    person.ticketType = u"Attendee"_s;
    person.badgeId = u"QQQQ222222"_s;
    return person;
}

/// A workshop of Asha Rao's.
QList<SearchDocument> ashaAndHerWorkshop()
{
    SearchDocument asha = named(1, u"Asha Rao"_s);
    asha.order = u"ASHA1"_s;
    asha.ticketType = u"Attendee"_s;
    SearchDocument workshop = named(2, u"Asha Rao"_s);
    workshop.order = u"ASHA1"_s;
    workshop.ticketType = u"Workshop"_s;
    workshop.badgeId = u"WS23456789"_s;
    workshop.isAddon = true;
    return {asha, workshop};
}

QList<qint64> ids(const QList<SearchHit>& hits)
{
    QList<qint64> all;
    for (const SearchHit& hit : hits) {
        all.append(hit.id.value);
    }
    return all;
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

/// What people are found by beside their names, who comes first, and changes beside an index.
class tst_FoundBy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldFindsItsPerson_data();
    void everyFieldFindsItsPerson();
    void fewLettersMeanNoTicketType();
    void twoDigitsMeanNoTelephone();
    void aTelephoneIsFoundAsItIsDialledInItsCountry_data();
    void aTelephoneIsFoundAsItIsDialledInItsCountry();
    void umlautsWithAnEAreFoundWithoutItAndTheOtherWayRound();
    void anAddonIsFoundByWhatIsItsOwn();
    void whoIsNotInYetComesBeforeWhoIs();
    void onTheWayOutWhoIsInComesFirst();
    void whatMatchedIsMarkedWhereItStands_data();
    void whatMatchedIsMarkedWhereItStands();
    void changesAreFoundAsIfTheIndexWereBuiltAnew();
    void whoWasErasedIsFoundNoMore();
    void anIndexOfNobodyTakesChangesToo();
};

void tst_FoundBy::everyFieldFindsItsPerson_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto& typed : {u"meera"_s, u"iyer meera"_s, u"kaveri"_s, u"meera labs"_s,
             u"crossing"_s, u"7kq2"_s, u"9845012345"_s, u"98450 123"_s, u"98450-123"_s,
             u"+91 98450"_s, u"+9198450"_s, u"0091 98450 12345"_s, u"098450"_s, u"2345"_s,
             u"kulkarni"_s, u"xb3k"_s, u"speaker"_s, u"spea"_s, u"spe iyer"_s, u"९८४५०"_s}) {
        QTest::newRow(qPrintable(typed)) << typed;
    }
}

void tst_FoundBy::everyFieldFindsItsPerson()
{
    QFETCH(QString, typed);
    QCOMPARE(ids(NameIndex({lukas(), meera()}).find(typed, 9)), QList<qint64>{1});
}

/// Most people are of one ticket type: they would stand below every list.
void tst_FoundBy::fewLettersMeanNoTicketType()
{
    const NameIndex index({lukas(), meera()});
    QVERIFY(index.find(u"spe"_s, 9).isEmpty());
    QCOMPARE(ids(index.find(u"a"_s, 9)), QList<qint64>{2}); // who pays is Anna
}

void tst_FoundBy::twoDigitsMeanNoTelephone()
{
    const NameIndex index({lukas(), meera()});
    QVERIFY(index.find(u"98"_s, 9).isEmpty());
    QCOMPARE(ids(index.find(u"984"_s, 9)), QList<qint64>{1});
}

void tst_FoundBy::aTelephoneIsFoundAsItIsDialledInItsCountry_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("typed");
    const auto add = [](const QString& number, const QStringList& all) {
        for (const QString& typed : all) {
            QTest::addRow("%s by %s", qPrintable(number), qPrintable(typed)) << number << typed;
        }
    };
    const QStringList german{u"0151 234"_s, u"151234"_s, u"+49 151 234"_s, u"0049151"_s,
        u"+49 151 23456789"_s, u"0151 23456789"_s, u"4915123456789"_s, u"6789"_s};
    for (const auto& number : {u"+49 151 23456789"_s, u"0049 151 23456789"_s,
             u"+49 (0)151 23456789"_s, u"0151 23456789"_s, u"4915123456789"_s}) {
        add(number, german);
    }
    const QStringList chinese{u"138 1234"_s, u"+86 138"_s, u"13812345678"_s, u"008613812345678"_s};
    for (const auto& number : {u"+86 138 1234 5678"_s, u"13812345678"_s, u"8613812345678"_s}) {
        add(number, chinese);
    }
    const QStringList american{u"212 555"_s, u"+1 212"_s, u"1 212 555 0123"_s, u"0123"_s};
    for (const auto& number : {u"+1 212-555-0123"_s, u"(212) 555-0123"_s, u"12125550123"_s}) {
        add(number, american);
    }
    const QStringList indian{u"98450 1"_s, u"+91 98450"_s, u"919845012345"_s, u"09845"_s};
    for (const auto& number : {u"+91 98450 12345"_s, u"919845012345"_s, u"09845012345"_s}) {
        add(number, indian);
    }
    add(u"+353 86 123 4567"_s, {u"086 123"_s, u"353861234567"_s, u"+353 86 1"_s});
}

void tst_FoundBy::aTelephoneIsFoundAsItIsDialledInItsCountry()
{
    QFETCH(QString, number);
    QFETCH(QString, typed);
    SearchDocument person = named(3, u"Xaver Young"_s);
    person.phone = number;
    QVERIFY(ids(NameIndex({lukas(), meera(), person}).find(typed, 9)).contains(3));
    QVERIFY(phoneRange(number, typed).length > 0);
}

void tst_FoundBy::umlautsWithAnEAreFoundWithoutItAndTheOtherWayRound()
{
    QList<SearchDocument> people{named(1, u"Anna Mueller"_s), named(2, u"Anna Müller"_s)};
    for (qint64 id = 3; id <= 8; ++id) { // so many that no slips are looked for
        people.append(named(id, u"Anna Muller"_s));
    }
    const NameIndex index(people);
    for (const auto& typed : {u"muller"_s, u"mueller"_s, u"müller"_s, u"muell"_s, u"MUEL"_s}) {
        QVERIFY2(ids(index.find(typed, 50)).size() == people.size(), qPrintable(typed));
    }
    QCOMPARE(ids(index.find(u"mueller"_s, 50)).first(), 1); // as it was typed
    const auto hits = index.find(u"mull"_s, 50);
    QCOMPARE(hits.last().id.value, 1);
    QCOMPARE(hits.last().kind, MatchKind::Sound);
    // an e that is no umlaut's stays
    const NameIndex others({named(1, u"Jonas Kühn"_s), named(2, u"Bauma Sura"_s)});
    QVERIFY(ids(others.find(u"joe"_s, 50)).isEmpty());
    QVERIFY(ids(others.find(u"sue"_s, 50)).isEmpty());
}

void tst_FoundBy::anAddonIsFoundByWhatIsItsOwn()
{
    const NameIndex index(ashaAndHerWorkshop());
    QCOMPARE(ids(index.find(u"asha"_s, 9)), QList<qint64>{1});
    QCOMPARE(ids(index.find(u"asha rao"_s, 9)), QList<qint64>{1});
    QCOMPARE(ids(index.find(u"asha1"_s, 9)), QList<qint64>{1});
    QCOMPARE(ids(index.find(u"asha attendee"_s, 9)), QList<qint64>{1});
    QCOMPARE(ids(index.find(u"workshop"_s, 9)), QList<qint64>{2});
    QCOMPARE(ids(index.find(u"asha workshop"_s, 9)), QList<qint64>{2});
    QCOMPARE(ids(index.find(u"workshop asha"_s, 9)), QList<qint64>{2});
    QCOMPARE(ids(index.find(u"ws2345"_s, 9)), QList<qint64>{2});
}

void tst_FoundBy::whoIsNotInYetComesBeforeWhoIs()
{
    QList<SearchDocument> people{named(1, u"Ravi Abbas"_s), named(2, u"Ravi Zacharia"_s),
        named(3, u"Ravindra Pai"_s), named(4, u"Amal Ravi"_s)};
    people[0].isIn = true;
    const auto hits = NameIndex(people).find(u"ravi"_s, 9);
    QCOMPARE(ids(hits), (QList<qint64>{2, 3, 1, 4})); // but before who matches less well
    QVERIFY(hits.at(2).isIn);
    people[3].isIn = true;
    people[0].isIn = false;
    QCOMPARE(ids(NameIndex(people).find(u"ravi"_s, 9)), (QList<qint64>{1, 2, 3, 4}));
}

void tst_FoundBy::onTheWayOutWhoIsInComesFirst()
{
    QList<SearchDocument> people{named(1, u"Ravi Abbas"_s), named(2, u"Ravi Zacharia"_s),
        named(3, u"Ravindra Pai"_s), named(4, u"Amal Ravi"_s)};
    people[1].isIn = true;
    people[3].isIn = true;
    const auto out = [&](int limit) {
        return NameIndex(people).find(u"ravi"_s, limit, nullptr, ComesFirst::WhoIsIn);
    };
    QCOMPARE(ids(out(9)), (QList<qint64>{2, 1, 3, 4}));
    QVERIFY(out(9).first().isIn);
    QCOMPARE(ids(out(1)), QList<qint64>{2}); // nobody who may go is cut off
}

void tst_FoundBy::whatMatchedIsMarkedWhereItStands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("row");
    const auto row = [](const QString& typed, const QString& shown) {
        QTest::newRow(qPrintable(typed)) << typed << shown;
    };
    row(u"meera"_s, u"[Meera] Iyer | Kaveri Labs | Speaker | 7KQ2M | "_s);
    row(u"kav"_s, u"Meera Iyer | [Kav]eri Labs | Speaker | 7KQ2M | "_s);
    row(u"labs meera"_s, u"[Meera] Iyer | Kaveri [Labs] | Speaker | 7KQ2M | "_s);
    row(u"labs kav"_s, u"Meera Iyer | [Kav]eri [Labs] | Speaker | 7KQ2M | "_s);
    row(u"speak"_s, u"Meera Iyer | Kaveri Labs | [Speak]er | 7KQ2M | "_s);
    row(u"7kq"_s, u"Meera Iyer | Kaveri Labs | Speaker | [7KQ]2M | "_s);
    row(u"cross"_s, u"Meera Iyer | Kaveri Labs | Speaker | 7KQ2M | zebra.[cross]ing@example.org"_s);
    row(u"2345"_s, u"Meera Iyer | Kaveri Labs | Speaker | 7KQ2M | +91 98450 1[2345]"_s);
    row(u"98450 123"_s, u"Meera Iyer | Kaveri Labs | Speaker | 7KQ2M | +91 [98450 123]45"_s);
    row(u"kulk"_s, u"Meera Iyer | Kaveri Labs | Speaker | 7KQ2M | Rajesh [Kulk]arni"_s);
    row(u"xb3"_s, u"Meera Iyer | Kaveri Labs | Speaker | 7KQ2M | [XB3]KPQ7WRT"_s);
}

void tst_FoundBy::whatMatchedIsMarkedWhereItStands()
{
    QFETCH(QString, typed);
    QFETCH(QString, row);
    const SearchDocument person = meera();
    const auto hits = NameIndex({lukas(), person}).find(typed, 9);
    QCOMPARE(ids(hits), QList<qint64>{1});
    FoundAttendee found{hits.first(), {}};
    Attendee& attendee = found.record.attendee;
    attendee.name = person.name;
    attendee.company = person.company;
    attendee.email = person.email;
    attendee.order = person.order;
    attendee.fields = {{u"telephone"_s, person.phone}, {u"invoice_name"_s, person.invoiceName},
        {u"pseudonymization_id"_s, person.badgeId}};
    found.record.ticketType.name = person.ticketType;
    markElsewhere(found);
    const SearchHit& hit = found.hit;
    QCOMPARE(
        (QStringList{marked(person.name, hit.nameRanges), marked(person.company, hit.companyRanges),
            marked(person.ticketType, hit.ticketTypeRanges), marked(person.order, hit.orderRanges),
            marked(hit.because, hit.becauseRanges)}
                .join(u" | "_s)),
        row);
}

/// Seeded: people come, change and go in some steps; after each the index with its changes and one
/// of everybody answer alike, down to the marks.
void tst_FoundBy::changesAreFoundAsIfTheIndexWereBuiltAnew()
{
    QRandomGenerator random(20261129);
    const QStringList given = u"Ananya Asha Ravi Ravindra Zoë अनन्या ಅನನ್ಯಾ 思涵 ليلى Saikumar "
                              "Balasubramaniam Jürgen"_s.split(u' ');
    const QStringList family
        = u"Rao Gowda Krishnan Müller ಗೌಡ 王 حداد Reddy Öztürk Kumar"_s.split(u' ');
    const QStringList asked = u"a|an|ananya|ravi|rav|rao|ananya rao|krishnsn|kumar|sai kumar|"
                              "saikumar|muller|uller|haddad|wang|gowda a|balasubramanyan|zoe o|q|"
                              "ವಿ|kum|dra"_s.split(u'|');
    const auto any
        = [&random](const QStringList& list) { return list.at(random.bounded(int(list.size()))); };
    const auto person = [&](qint64 id) {
        SearchDocument document = named(id, any(given) + u' ' + any(family));
        document.company = any(given) + u" Labs"_s;
        document.isIn = random.bounded(3) == 0;
        document.gone = random.bounded(9) == 0;
        return document;
    };
    QMap<AttendeeId, SearchDocument> people;
    for (qint64 id = 1; id <= 60; ++id) {
        people.insert(AttendeeId{id}, person(id));
    }
    PatchedIndex patched(std::make_shared<const NameIndex>(people.values()));
    for (int step = 0; step < 8; ++step) {
        QList<AttendeeId> changed;
        QList<SearchDocument> now;
        for (int i = 0; i < 6; ++i) {
            const AttendeeId id{random.bounded(1, 75)};
            if (changed.contains(id)) {
                continue;
            }
            changed.append(id);
            people.remove(id);
            if (random.bounded(4) > 0) {
                now.append(person(id.value));
                people.insert(id, now.last());
            }
        }
        patched = patched.with(changed, now);
        const NameIndex anew(people.values());
        for (const QString& text : asked) {
            QCOMPARE(patched.find(text, 12), anew.find(text, 12));
        }
    }
    QVERIFY(patched.changes() > 20);
}

void tst_FoundBy::whoWasErasedIsFoundNoMore()
{
    const PatchedIndex before(std::make_shared<const NameIndex>(QList{lukas(), meera()}));
    const PatchedIndex after = before.with({AttendeeId{1}}, {});
    QCOMPARE(ids(before.find(u"meera"_s, 9)), QList<qint64>{1});
    QVERIFY(after.find(u"meera"_s, 9).isEmpty());
    QCOMPARE(ids(after.find(u"lukas"_s, 9)), QList<qint64>{2});
    QCOMPARE(ids(after.with({AttendeeId{1}}, {meera()}).find(u"meera"_s, 9)), QList<qint64>{1});
}

void tst_FoundBy::anIndexOfNobodyTakesChangesToo()
{
    const PatchedIndex nobody(std::make_shared<const NameIndex>(QList<SearchDocument>()));
    QVERIFY(nobody.find(u"meera"_s, 9).isEmpty());
    QCOMPARE(ids(nobody.with({AttendeeId{1}}, {meera()}).find(u"meera"_s, 9)), QList<qint64>{1});
    QVERIFY(PatchedIndex().find(u"meera"_s, 9).isEmpty());
}

QTEST_APPLESS_MAIN(tst_FoundBy)
#include "tst_FoundBy.moc"
