// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Runner.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesShown = 60;

QString folderName()
{
    const QString memory = u"/dev/shm"_s;
    const QString root = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return root + u"/lanyard-simulator-XXXXXX"_s;
}

QList<Fault> sorted(const QSet<Fault>& faults)
{
    QList<Fault> list(faults.cbegin(), faults.cend());
    std::ranges::sort(list);
    return list;
}

} // namespace

Runner::Runner(VirtualTime& time)
    : m_time(time)
    , m_folder(folderName())
{ }

Outcome Runner::run(const Scenario& scenario)
{
    World world(m_time, m_folder.path(), scenario);
    return world.run();
}

bool Runner::fails(const Scenario& scenario)
{
    return !run(scenario).violations.isEmpty();
}

Scenario Runner::shrink(const Scenario& failing)
{
    Scenario small = failing;
    for (int at = 0; at < faultCount; ++at) {
        Scenario fewer = small;
        fewer.without.insert(Fault(at));
        if (fails(fewer)) {
            small = fewer;
        }
    }
    Scenario silent = small;
    silent.mayAsk = false;
    small = fails(silent) ? silent : small;
    small.acts = small.acts < 0 ? run(small).acts : small.acts;
    while (small.acts > 0) {
        Scenario fewer = small;
        --fewer.acts;
        if (!fails(fewer)) {
            break;
        }
        small = fewer;
    }
    return small;
}

QString Runner::report(const Scenario& failing)
{
    const Scenario small = shrink(failing);
    const Outcome outcome = run(small);
    QStringList lines{u"seed %1: %2"_s.arg(failing.seed).arg(outcome.violations.join(u"; "_s)),
        u"the smallest world that shows it has %1 acts at %2 desks; its last events:"_s
            .arg(outcome.acts)
            .arg(outcome.desks)};
    QStringList shown = outcome.trace;
    shown.removeIf([](const QString& line) { return line.contains(u" asks GET "_s); });
    lines.append(shown.mid(std::max<qsizetype>(0, shown.size() - linesShown)));
    lines.append(u"again: packaging/tools/simulate "_s + optionsOf(small).join(u' '));
    return lines.join(u'\n');
}

QStringList optionsOf(const Scenario& scenario)
{
    QStringList options{u"--seed"_s, QString::number(scenario.seed)};
    if (!scenario.without.isEmpty()) {
        QStringList names;
        for (const Fault fault : sorted(scenario.without)) {
            names.append(nameOf(fault));
        }
        options << u"--without"_s << names.join(u',');
    }
    if (scenario.acts >= 0) {
        options << u"--acts"_s << QString::number(scenario.acts);
    }
    if (scenario.desks > 0) {
        options << u"--desks"_s << QString::number(scenario.desks);
    }
    if (!scenario.mayAsk) {
        options << u"--no-asking"_s;
    }
    if (scenario.bug != Planted::None) {
        options << u"--plant"_s << nameOf(scenario.bug);
    }
    return options;
}

} // namespace lanyard::sim
