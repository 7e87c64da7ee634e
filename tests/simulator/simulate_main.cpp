// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// Simulates events with everything that can go wrong; see packaging/tools/simulate.
#include "Runner.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace lanyard::sim;
using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUse = 2;
constexpr quint64 toldEvery = 1000; ///< worlds

struct Wish
{
    Scenario scenario;
    quint64 first = 1;
    quint64 seeds = 1;
    bool trace = false;
    bool all = false;
};

std::optional<Wish> wishOf(const QCommandLineParser& options)
{
    Wish wish;
    wish.trace = options.isSet(u"trace"_s);
    wish.all = options.isSet(u"require-all"_s);
    wish.first = options.value(u"first"_s).toULongLong();
    wish.seeds = options.value(u"seeds"_s).toULongLong();
    if (options.isSet(u"seed"_s)) {
        wish.first = options.value(u"seed"_s).toULongLong();
        wish.seeds = 1;
    }
    wish.scenario.acts = options.isSet(u"acts"_s) ? options.value(u"acts"_s).toInt() : -1;
    wish.scenario.mayAsk = !options.isSet(u"no-asking"_s);
    wish.scenario.desks = options.value(u"desks"_s).toInt();
    for (const QString& name : options.value(u"without"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto fault = faultOf(name);
        if (!fault) {
            return std::nullopt;
        }
        wish.scenario.without.insert(*fault);
    }
    const auto bug = plantedOf(options.value(u"plant"_s));
    if (!bug || wish.seeds == 0 || wish.scenario.desks > mostDesks) {
        return std::nullopt;
    }
    wish.scenario.bug = *bug;
    return wish;
}

QString counted(const std::array<int, faultCount>& counts)
{
    QStringList parts;
    for (int at = 0; at < faultCount; ++at) {
        parts.append(u"%1 %2"_s.arg(nameOf(Fault(at))).arg(counts[std::size_t(at)]));
    }
    return parts.join(u", "_s);
}

QStringList silentOf(const std::array<int, faultCount>& counts)
{
    QStringList names;
    for (int at = 0; at < faultCount; ++at) {
        if (counts[std::size_t(at)] == 0) {
            names.append(nameOf(Fault(at)));
        }
    }
    return names;
}

QString counted(const std::array<int, deedCount>& counts)
{
    QStringList parts;
    for (int at = 0; at < deedCount; ++at) {
        parts.append(u"%1 %2"_s.arg(nameOf(Deed(at))).arg(counts[std::size_t(at)]));
    }
    return parts.join(u", "_s);
}

QString rateOf(quint64 seeds, const QElapsedTimer& clock)
{
    return u"%1 seeds/s"_s.arg(
        double(seeds) * 1000 / double(std::max(clock.elapsed(), 1LL)), 0, 'f', 1);
}

int simulate(Runner& runner, const Wish& wish, QTextStream& out)
{
    QElapsedTimer clock;
    clock.start();
    std::array<int, faultCount> counts{};
    quint64 hash = 0;
    qint64 virtualMs = 0;
    qint64 questions = 0;
    std::array<int, deedCount> deeds{};
    Scenario scenario = wish.scenario;
    for (quint64 seed = wish.first; seed < wish.first + wish.seeds; ++seed) {
        scenario.seed = seed;
        const Outcome outcome = runner.run(scenario);
        if (wish.trace) {
            out << outcome.trace.join(u'\n') << Qt::endl;
        }
        if (!outcome.violations.isEmpty()) {
            out << u"seed %1 breaks an invariant; looking for its smallest world"_s.arg(seed)
                << Qt::endl;
            out << runner.report(scenario) << Qt::endl;
            return 1;
        }
        hash = hash * 31 + outcome.hash;
        virtualMs += outcome.virtualMs;
        questions += outcome.questions;
        for (int at = 0; at < faultCount; ++at) {
            counts[std::size_t(at)] += outcome.faults[std::size_t(at)];
        }
        std::ranges::transform(deeds, outcome.deeds, deeds.begin(), std::plus());
        const quint64 done = seed - wish.first + 1;
        if (done % toldEvery == 0 && done < wish.seeds) {
            out << u"%1 of %2 seeds from %3, %4"_s.arg(done)
                       .arg(wish.seeds)
                       .arg(wish.first)
                       .arg(rateOf(done, clock))
                << Qt::endl;
        }
    }
    out << u"faults: "_s << counted(counts) << Qt::endl;
    out << u"asked first: %1 times"_s.arg(questions) << Qt::endl;
    out << u"staff: "_s << counted(deeds) << Qt::endl;
    out << u"%1 seeds from %2, no invariant broken; hash %3; %4 h of virtual time in %5 s, %6"_s
               .arg(wish.seeds)
               .arg(wish.first)
               .arg(hash, 16, 16, QLatin1Char('0'))
               .arg(double(virtualMs) / 3'600'000, 0, 'f', 1)
               .arg(double(clock.elapsed()) / 1000, 0, 'f', 1)
               .arg(rateOf(wish.seeds, clock))
        << Qt::endl;
    const bool isAllDone = std::ranges::find(deeds, 0) == deeds.end();
    if (wish.all && ((wish.scenario.mayAsk && questions == 0) || !isAllDone)) {
        out << u"no desk asked first, or there is something that staff never did"_s << Qt::endl;
        return 1;
    }
    const QStringList silent = silentOf(counts);
    out << (silent.isEmpty() ? u"every fault came"_s : u"never came: "_s + silent.join(u", "_s))
        << Qt::endl;
    return wish.all && !silent.isEmpty() ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QLoggingCategory::setFilterRules(u"lanyard.*=false"_s);
    auto* time = new VirtualTime;
    QCoreApplication::setEventDispatcher(time); // the application ends it
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"seeds"_s, u"how many worlds"_s, u"number"_s, u"1000"_s},
        {u"first"_s, u"seed of the first world"_s, u"number"_s, u"1"_s},
        {u"seed"_s, u"only this world"_s, u"number"_s},
        {u"without"_s, u"faults that never come, parted by commas"_s, u"names"_s},
        {u"acts"_s, u"only so many acts of people"_s, u"number"_s},
        {u"desks"_s, u"so many desks"_s, u"number"_s, u"0"_s},
        {u"no-asking"_s, u"no desk asks the server first"_s},
        {u"plant"_s, u"with that bug, which must be found"_s, u"name"_s, u"none"_s},
        {u"trace"_s, u"print every event"_s},
        {u"require-all"_s, u"fail when a fault never came"_s}});
    options.process(app);
    QTextStream out(stdout);
    const auto wish = wishOf(options);
    if (!wish) {
        out << u"no such fault or bug, no seeds, or more than %1 desks"_s.arg(mostDesks)
            << Qt::endl;
        return wrongUse;
    }
    Runner runner(*time);
    return simulate(runner, *wish, out);
}
