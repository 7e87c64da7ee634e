// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// Search across scripts, measured: who of tests/data/names is found by what a volunteer types.
#include "Places.h"
#include "search/NameIndex.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsSeen = 8; ///< rows of a list that are seen without scrolling
constexpr int leastFound = 90; ///< of a hundred pairs, in each half
constexpr int leastOfNew = 85; ///< of a hundred whose names no other pair has, or that are Latin
constexpr qsizetype othersBeside = 500;
constexpr double mostBeside = 0.5; ///< of these, on average, whoever is typed

struct Pair
{
    QString script;
    QString name;
    QString typed;
    QString source;
    bool held = false;
};

/// Rows of a file of tests/data/names behind its heading, each cut at its tabs.
QList<QStringList> rowsOf(const QString& file)
{
    QFile data(sourcePath(u"/tests/data/names/"_s + file));
    QList<QStringList> rows;
    if (data.open(QIODevice::ReadOnly)) {
        const QString text = QString::fromUtf8(data.readAll());
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
            rows.append(line.split(u'\t'));
        }
    }
    return rows;
}

/// The half of a pair is told by its spellings alone, so that nobody chooses it.
bool isHeld(const QString& name, const QString& typed)
{
    const QByteArray hash = QCryptographicHash::hash(
        u"%1\t%2"_s.arg(name, typed).toUtf8(), QCryptographicHash::Sha256);
    return (hash.at(0) & 1) != 0;
}

QList<Pair> pairsOf(const QString& file)
{
    QList<Pair> read;
    for (const QStringList& row : rowsOf(file)) {
        read.append({row.value(0), row.value(1), row.value(2), row.value(3),
            isHeld(row.value(1), row.value(2))});
    }
    return read;
}

const QList<Pair>& pairs()
{
    static const QList<Pair> all = pairsOf(u"pairs.tsv"_s);
    return all;
}

/// Some eighteen hundred other names, in an order that is always the same.
const QStringList& others()
{
    static const QStringList all = [] {
        QStringList names;
        for (const QStringList& row : rowsOf(u"others.tsv"_s)) {
            for (const QString& given : row.value(1).split(u' ')) {
                for (const QString& family : row.value(2).split(u' ')) {
                    const bool familyFirst = row.value(0).startsWith(u"Han"_s);
                    const QString spaced = given + u' ' + family;
                    names.append(familyFirst ? QString(family + given) : spaced);
                }
            }
        }
        QRandomGenerator random(1129);
        std::shuffle(names.begin(), names.end(), random);
        return names;
    }();
    return all;
}

/// The people of the pairs have the numbers from 1 on, the others those behind them.
NameIndex indexOf(const QList<Pair>& meant, qsizetype count)
{
    QList<SearchDocument> people;
    for (const Pair& pair : meant) {
        people.append({AttendeeId{people.size() + 1}, pair.name, {}, {}, {}, false});
    }
    for (const QString& name : others().first(std::min(count, others().size()))) {
        people.append({AttendeeId{people.size() + 1}, name, {}, {}, {}, false});
    }
    return NameIndex(people);
}

struct Count
{
    int found = 0;
    int all = 0;

    void add(bool isFound)
    {
        ++all;
        found += isFound ? 1 : 0;
    }

    [[nodiscard]] QString text() const { return u"%1 of %2"_s.arg(found, 3).arg(all, 3); }

    [[nodiscard]] bool isEnough(int least = leastFound) const { return found * 100 >= all * least; }
};

/// Of the pair at `place`, whose people an index has from the beginning on.
bool isFound(const NameIndex& index, const QList<Pair>& all, qsizetype place)
{
    const auto hits = index.find(all.at(place).typed, rowsSeen);
    return std::any_of(hits.cbegin(), hits.cend(),
        [place](const SearchHit& hit) { return hit.id.value == place + 1; });
}

/// A name in Latin letters, and none of these in what is typed.
bool isTypedInAnotherScript(const Pair& pair)
{
    const auto isLatin = [](QChar sign) { return sign.script() == QChar::Script_Latin; };
    const auto isOther = [&](QChar sign) { return sign.isLetter() && !isLatin(sign); };
    return std::ranges::none_of(pair.name, isOther) && std::ranges::none_of(pair.typed, isLatin);
}

struct Row
{
    QString script;
    Count shown;
    Count held;
};

void print(const QList<Row>& table)
{
    for (const Row& row : table) {
        qInfo("%-16s shown %s  held %s", qPrintable(row.script), qPrintable(row.shown.text()),
            qPrintable(row.held.text()));
    }
}

} // namespace

class tst_NamePairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAreManyAndEachHasASource();
    void nineOfTenAreFoundAmongTheFirstRows();
    void nineOfTenThatTheRulesWereNotMadeWithAreFound();
    void latinNamesAreFoundByWhatIsTypedInAnotherScript_data();
    void latinNamesAreFoundByWhatIsTypedInAnotherScript();
    void fewOthersAreFoundBeside();
};

void tst_NamePairs::pairsAreManyAndEachHasASource()
{
    QSet<QString> scripts;
    QSet<QString> texts;
    int held = 0;
    for (const Pair& pair : pairs()) {
        const QByteArray line = u"%1 / %2"_s.arg(pair.name, pair.typed).toUtf8();
        QVERIFY2(!pair.script.isEmpty() && !pair.name.isEmpty() && !pair.typed.isEmpty(),
            line.constData());
        QVERIFY2(!pair.source.isEmpty(), line.constData());
        for (const QString& text : {pair.name, pair.typed}) {
            QVERIFY2(
                !texts.contains(text), line.constData()); // else one half would tell of the other
            texts.insert(text);
        }
        scripts.insert(pair.script);
        held += pair.held ? 1 : 0;
    }
    QVERIFY(scripts.size() >= 12);
    QVERIFY(held >= 100);
    QVERIFY(pairs().size() - held >= 100);
    QVERIFY(others().size() >= 1000);
}

void tst_NamePairs::nineOfTenAreFoundAmongTheFirstRows()
{
    const NameIndex index = indexOf(pairs(), others().size());
    QList<Row> table;
    Row all{u"all"_s, {}, {}};
    for (qsizetype i = 0; i < pairs().size(); ++i) {
        const Pair& pair = pairs().at(i);
        const bool found = isFound(index, pairs(), i);
        auto row = std::find_if(table.begin(), table.end(),
            [&](const Row& each) { return each.script == pair.script; });
        if (row == table.end()) {
            table.append(Row{pair.script, {}, {}});
            row = std::prev(table.end());
        }
        (pair.held ? row->held : row->shown).add(found);
        (pair.held ? all.held : all.shown).add(found);
        if (!found && !pair.held) { // what the held half misses is nobody's to see
            qInfo("shown and not found: %s typed as %s", qPrintable(pair.name),
                qPrintable(pair.typed));
        }
    }
    print(table);
    print({all});
    QVERIFY(all.shown.all > 0 && all.held.all > 0);
    QVERIFY2(all.shown.isEnough(), "too few of the shown half");
    QVERIFY2(all.held.isEnough(), "too few of the held half");
}

/// Collected by somebody who knew neither the rules nor the other pairs; some names came twice.
void tst_NamePairs::nineOfTenThatTheRulesWereNotMadeWithAreFound()
{
    const QList<Pair> unseen = pairsOf(u"unseen.tsv"_s);
    QVERIFY(unseen.size() >= 400);
    QSet<QString> known;
    for (const Pair& pair : pairs()) {
        known += {pair.name, pair.typed};
    }
    const NameIndex index = indexOf(unseen, others().size());
    QMap<QString, Count> scripts;
    Count all;
    Count fresh; ///< of whom the other pairs have neither spelling
    for (qsizetype i = 0; i < unseen.size(); ++i) {
        const Pair& pair = unseen.at(i);
        const bool found = isFound(index, unseen, i);
        scripts[pair.script].add(found);
        all.add(found);
        if (!known.contains(pair.name) && !known.contains(pair.typed)) {
            fresh.add(found);
        }
    }
    for (auto row = scripts.cbegin(); row != scripts.cend(); ++row) {
        qInfo("%-16s unseen %s", qPrintable(row.key()), qPrintable(row->text()));
    }
    qInfo("all %s, and %s of names that no other pair has", qPrintable(all.text()),
        qPrintable(fresh.text()));
    QVERIFY2(all.isEnough(), "too few of the unseen pairs");
    QVERIFY2(fresh.isEnough(leastOfNew), "too few of the names that no other pair has");
}

void tst_NamePairs::latinNamesAreFoundByWhatIsTypedInAnotherScript_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("there"); ///< such pairs, at least
    QTest::addColumn<int>("least"); ///< of a hundred of them are found
    QTest::newRow("pairs") << u"pairs.tsv"_s << 60 << leastFound;
    QTest::newRow("unseen") << u"unseen.tsv"_s << 30 << leastOfNew;
}

/// They are among those that are counted above, and so few that they hardly tell there.
void tst_NamePairs::latinNamesAreFoundByWhatIsTypedInAnotherScript()
{
    QFETCH(QString, file);
    QFETCH(int, there);
    QFETCH(int, least);
    const QList<Pair> all = pairsOf(file);
    const NameIndex index = indexOf(all, others().size());
    Count count;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (isTypedInAnotherScript(all.at(i))) {
            count.add(isFound(index, all, i));
        }
    }
    qInfo("Latin names typed in another script: %s", qPrintable(count.text()));
    QVERIFY(count.all >= there);
    QVERIFY2(count.isEnough(least), "too few of the Latin names");
}

void tst_NamePairs::fewOthersAreFoundBeside()
{
    const NameIndex index = indexOf(pairs(), othersBeside);
    const auto people = pairs().size();
    qint64 beside = 0;
    qint64 beforeIt = 0;
    for (qsizetype i = 0; i < people; ++i) {
        const auto hits = index.find(pairs().at(i).typed, int(index.size()));
        const auto isOther = [&](const SearchHit& hit) { return hit.id.value > people; };
        const auto own = std::find_if(hits.cbegin(), hits.cend(),
            [&](const SearchHit& hit) { return hit.id.value == i + 1; });
        beside += std::count_if(hits.cbegin(), hits.cend(), isOther);
        beforeIt += own == hits.cend() ? 0 : std::count_if(hits.cbegin(), own, isOther);
    }
    const double mean = double(beside) / double(people);
    qInfo("of %lld other names %.2f are found beside, %.2f of them before the one that is meant",
        qlonglong(othersBeside), mean, double(beforeIt) / double(people));
    QVERIFY2(mean < mostBeside, "a typed name finds too many others");
}

QTEST_APPLESS_MAIN(tst_NamePairs)
#include "tst_NamePairs.moc"
