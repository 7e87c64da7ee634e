// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Runner.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace lanyard::sim;
using namespace Qt::StringLiterals;

/// The simulator itself: it repeats, and it sees what it is there to see.
class tst_Simulator : public QObject
{
    Q_OBJECT

public:
    explicit tst_Simulator(VirtualTime& time)
        : m_runner(time)
    { }

private:
    static constexpr quint64 mostSeeds = 1000;

    /// Where the search begins, and which rule sees it.
    struct Find
    {
        quint64 seed = 1;
        QString rule;
    };

    const QHash<Planted, Find> foundBefore{{Planted::DropsOnNotFound, {10, u"I1"_s}},
        {Planted::NewNonceOnRetry, {1, u"I2"_s}}, {Planted::TellsBeforeCommit, {10, u"I1"_s}},
        {Planted::CursorFromOwnClock, {1, u"I4"_s}}, {Planted::StopsAtFirstTrouble, {9, u"I6"_s}},
        {Planted::NewestFirst, {7, u"I5"_s}}, {Planted::TakesAnyOkForOk, {14, u"I1"_s}},
        {Planted::ForgetsToLookUp, {196, u"I2"_s}}, {Planted::SortsByWallClock, {14, u"I5"_s}},
        {Planted::PrintsBeforeRow, {6, u"I3"_s}}, {Planted::DropsOnRevoked, {7, u"I1"_s}},
        {Planted::UndoOvertakes, {13, u"I5"_s}}, {Planted::ForgetsInFlight, {31, u"I1"_s}},
        {Planted::ReprintsAfterKill, {24, u"I3"_s}}, {Planted::TrustsGateway, {9, u"I1"_s}},
        {Planted::CallsSentPrinted, {24, u"I3"_s}}, {Planted::ForgetsQuestions, {145, u"I2"_s}},
        {Planted::AdmitsUnderNewNonce, {2, u"I2"_s}}, {Planted::SendsOwnTime, {2, u"I10"_s}},
        {Planted::ForgetsPace, {143, u"pace"_s}}, {Planted::HidesClash, {27, u"I7"_s}},
        {Planted::IgnoresPaper, {7, u"I3"_s}}, {Planted::ForgetsSecondQuestion, {953, u"I2"_s}},
        {Planted::ForgetsTheLost, {158, u"I1"_s}}, {Planted::ResendsUnderNewNonce, {17, u"I2"_s}},
        {Planted::KeepsFilesBack, {9, u"I1"_s}}, {Planted::IgnoresPace, {62, u"pace"_s}},
        {Planted::SendsTheDismissed, {13, u"I2"_s}}, {Planted::ExportsTooLittle, {3, u"I1"_s}},
        {Planted::MissesNewPairing, {246, u"I1"_s}},
        {Planted::CorrectsByTheClockOfNow, {9, u"I10"_s}}, {Planted::MissesSomebody, {1, u"I4"_s}},
        {Planted::KeepsOldNames, {7, u"I4"_s}}, {Planted::AdmitsTwice, {4, u"I2"_s}},
        {Planted::CallsUnclearPrinted, {4, u"I3"_s}}, {Planted::PromisesNoBadge, {2, u"I3"_s}},
        {Planted::ForgetsWaiting, {1, u"I8"_s}}, {Planted::ForgetsToNote, {1, u"I9"_s}},
        {Planted::OldestFirst, {332, u"I6"_s}}};
    Runner m_runner;

private Q_SLOTS:

    void sameSeedIsTheSameWorld()
    {
        for (const quint64 seed : {3, 11}) {
            Scenario scenario;
            scenario.seed = seed;
            const Outcome once = m_runner.run(scenario);
            const Outcome again = m_runner.run(scenario);
            QCOMPARE(again.trace, once.trace);
            QCOMPARE(again.hash, once.hash);
            QVERIFY(once.trace.size() > 50);
        }
    }

    void otherSeedIsAnotherWorld()
    {
        Scenario scenario;
        const Outcome one = m_runner.run(scenario);
        scenario.seed = 2;
        QVERIFY(m_runner.run(scenario).hash != one.hash);
    }

    void seedsHaveNothingInCommon()
    {
        std::set<quint64> drawn;
        for (quint64 seed = 1; seed <= 20; ++seed) {
            for (quint64 purpose = 1; purpose <= 20; ++purpose) {
                Dice dice(seed, purpose);
                for (int at = 0; at < 20; ++at) {
                    drawn.insert(dice.next());
                }
            }
        }
        QCOMPARE(drawn.size(), 8000U);
    }

    void worldWithoutFaultsIsQuiet()
    {
        Scenario scenario;
        for (int at = 0; at < faultCount; ++at) {
            scenario.without.insert(Fault(at));
        }
        for (scenario.seed = 1; scenario.seed <= 5; ++scenario.seed) {
            const Outcome outcome = m_runner.run(scenario);
            QCOMPARE(outcome.violations, QStringList());
            QCOMPARE(std::ranges::count(outcome.faults, 0), faultCount);
        }
    }

    void whateverGoesWrongNothingIsLostOrDoubled()
    {
        std::array<int, faultCount> met{};
        std::array<int, deedCount> done{};
        Scenario scenario;
        for (scenario.seed = 2001; scenario.seed <= 2110; ++scenario.seed) {
            const Outcome outcome = m_runner.run(scenario);
            if (!outcome.violations.isEmpty()) {
                QFAIL(qPrintable(m_runner.report(scenario)));
            }
            std::ranges::transform(met, outcome.faults, met.begin(), std::plus());
            std::ranges::transform(done, outcome.deeds, done.begin(), std::plus());
        }
        for (int at = 0; at < faultCount; ++at) {
            QVERIFY2(met[std::size_t(at)] > 0, qPrintable(nameOf(Fault(at))));
        }
        for (int at = 0; at < deedCount; ++at) {
            QVERIFY2(done[std::size_t(at)] > 0, qPrintable(nameOf(Deed(at))));
        }
    }

    void desksAskFirstUnlessTheyMayNot()
    {
        Scenario scenario;
        int questions = 0;
        for (scenario.seed = 1; scenario.seed <= 4; ++scenario.seed) {
            scenario.mayAsk = true;
            questions += m_runner.run(scenario).questions;
            scenario.mayAsk = false;
            QCOMPARE(m_runner.run(scenario).questions, 0);
        }
        QVERIFY(questions > 0);
    }

    void plantedBugIsFound_data()
    {
        QTest::addColumn<int>("bug");
        for (int at = 1; at < int(Planted::Count); ++at) {
            QTest::newRow(qPrintable(nameOf(Planted(at)))) << at;
        }
    }

    /// Within a thousand seeds, and by the rule that is there for it. Those that found it before
    /// come first; the message tells new ones.
    void plantedBugIsFound()
    {
        QFETCH(const int, bug);
        Scenario scenario;
        scenario.bug = Planted(bug);
        QVERIFY(foundBefore.contains(scenario.bug));
        const Find before = foundBefore.value(scenario.bug);
        QString told;
        QStringList others;
        for (quint64 tried = 0; tried < mostSeeds && told.isEmpty(); ++tried) {
            scenario.seed = (before.seed - 1 + tried) % mostSeeds + 1;
            const QString first = m_runner.run(scenario).violations.value(0);
            const bool isExpected = first.startsWith(before.rule + u':');
            (isExpected ? told : others.emplace_back()) = first;
        }
        others.removeAll(QString());
        QVERIFY2(!told.isEmpty(), qPrintable(others.join(u"; "_s).left(2000)));
        qInfo("seed %llu: %s", scenario.seed, qPrintable(told));
    }

    void reportNamesTheSmallestWorldAndItsCommand()
    {
        Scenario scenario;
        scenario.bug = Planted::PrintsBeforeRow;
        while (m_runner.run(scenario).violations.isEmpty()) {
            ++scenario.seed;
        }
        const QString report = m_runner.report(scenario);
        QVERIFY2(report.contains(u"I3"_s), qPrintable(report));
        QVERIFY(
            report.contains(u"packaging/tools/simulate --seed %1 --without "_s.arg(scenario.seed)));
        QVERIFY(report.endsWith(u"--plant prints-before-row"_s));
    }
};

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QLoggingCategory::setFilterRules(u"lanyard.*=false"_s);
    auto* time = new VirtualTime;
    QCoreApplication::setEventDispatcher(time); // the application ends it
    QCoreApplication app(argc, argv);
    tst_Simulator test(*time);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Simulator.moc"
