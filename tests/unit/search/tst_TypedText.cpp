// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameIndex.h"

#include <QRandomGenerator>
#include <QTest>

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

} // namespace

/// Whatever is typed or pasted, a search answers, and does no more than for a name.
class tst_TypedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsTypedIsAnswered();
    void ofAnEndlessTextTheBeginningCounts_data();
    void ofAnEndlessTextTheBeginningCounts();
    void oneSearchLeavesNothingToTheNext();
};

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
    const auto hits = index.find(text, 50);
    QCOMPARE(hits, index.find(text.trimmed().left(200), 50));
    if (!after.isEmpty()) {
        QCOMPARE(ids(hits), QList<qint64>{2});
    }
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

QTEST_APPLESS_MAIN(tst_TypedText)
#include "tst_TypedText.moc"
