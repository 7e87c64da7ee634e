// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_preflight [PEOPLE [LOOKERS]]: the badge check over an event of so many people (10,000),
// from storage to report, against its floor in the same run: the same badges looked at with
// everything in memory, on one thread, and against drawing each of them whole. LOOKERS says how
// many threads look at badges; as many as cores, four at most, without it, 0: the print thread. Run
// it with QT_QPA_PLATFORM=offscreen where there is no display.
#include "BadgePainter.h"
#include "Bars.h"
#include "Places.h"
#include "TemporaryReplica.h"
#include "printing/BadgeCheck.h"
#include "printing/BadgeCheckService.h"
#include "printing/StarterTemplates.h"
#include "support/WhenDone.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 300;
constexpr int companies = 400;

/// Names as lists have them: many Latin, some in other scripts, a few long.
const QStringList names{u"Ananya Gowda"_s, u"Zoë Öztürk"_s, u"Wolfgang Amadeus Hohenzollern"_s,
    u"María del Carmen Fernández-Ortiz y García de los Ríos"_s, u"Li Na"_s, u"ಅನನ್ಯಾ ಗೌಡ"_s,
    u"प्रिया शर्मा"_s, u"கார்த்திக் ராஜன்"_s, u"ليلى حداد"_s, u"Nguyễn Thị Ánh Tuyết"_s};

QList<SourceAttendee> peopleOf(int count)
{
    QList<SourceAttendee> people;
    for (int i = 0; i < count; ++i) {
        // as long as pretix's signed tokens
        const QString token = u"%1"_s.arg(i, 118, 10, QLatin1Char('k'));
        people.append(TemporaryReplica::person(
            names.at(i % names.size()) + u" %1"_s.arg(i), token, u"O%1"_s.arg(i)));
        people.last().attendee.company
            = u"Karnataka Institute of Technology %1"_s.arg(i * 7 % companies);
    }
    return people;
}

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void tell(const char* what, double each)
{
    std::printf("%-44s %8.1f people/s  %6.2f ms a person\n", what, 1 / each, each * 1000);
}

/// Seconds a person, `people` of them already in memory: looked at, and drawn whole.
struct Floor
{
    double looked = 0;
    double drawn = 0;
};

Floor floorOf(const BadgeMaker& maker, int people, const QDateTime& now)
{
    QList<BadgeSource> sources;
    for (const SourceAttendee& person : peopleOf(people)) {
        sources.append(sampleSource(now));
        sources.last().record.attendee = person.attendee;
    }
    BadgeLook look(maker, {{}, dpi, now});
    for (const BadgeSource& source : sources.first(names.size())) {
        (void)look.findingsFor(source); // fonts and background are there from now on
    }
    Floor floor;
    QElapsedTimer timer;
    timer.start();
    BadgeCheck check(people);
    for (const BadgeSource& source : std::as_const(sources)) {
        check.add(source.record, look.findingsFor(source));
    }
    floor.looked = seconds(timer) / people;
    const auto whole = std::min<qsizetype>(people, 300);
    timer.restart();
    for (const BadgeSource& source : sources.first(whole)) {
        const auto layout = maker.choose(source);
        auto drawing = maker.compose(*layout, source, now, 1);
        if (!maker.make(*layout, *std::move(drawing), dpi)) {
            std::fprintf(stderr, "a badge cannot be made\n");
        }
    }
    floor.drawn = seconds(timer) / double(whole);
    return floor;
}

/// From storage to report.
BadgeCheckReport checked(BadgeCheckService& service)
{
    BadgeCheckReport report;
    whenDone(service.check(), &service, [&report](const Result<BadgeCheckReport>& end) {
        report = end.value_or(BadgeCheckReport());
        QCoreApplication::quit();
    });
    QGuiApplication::exec();
    return report;
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    const int people = argc > 1 ? std::max(100, QByteArray(argv[1]).toInt()) : 10'000;
    TemporaryReplica replica;
    (void)replica.apply(peopleOf(people));
    auto settings = replica.read([](UnitOfWork& work) { return work.settings().load(); });
    settings->event = replica.event();
    if (!replica.write([&](UnitOfWork& work) { return work.settings().save(*settings); })) {
        return 1;
    }
    BadgePainter painter(sourcePath(u"/resources/fonts"_s));
    const QString starters = sourcePath(u"/resources/badges"_s);
    const BadgeMaker maker(painter, starterTemplates(starters).value_or(QList<StoredTemplate>()));
    const Floor floor = floorOf(maker, std::min(people, 1000), replica.clock().now());

    BadgeCheckService service(replica.storage(), painter, replica.clock(), starters);
    const int lookers
        = argc > 2 ? QByteArray(argv[2]).toInt() : std::clamp(QThread::idealThreadCount(), 1, 4);
    service.lookOn(
        lookers, [] { return std::make_unique<BadgePainter>(sourcePath(u"/resources/fonts"_s)); });
    QElapsedTimer timer;
    timer.start();
    const BadgeCheckReport report = checked(service);
    const double each = seconds(timer) / std::max(1, report.checked);
    if (report.checked < people) {
        std::fprintf(stderr, "only %d of %d were looked at\n", report.checked, people);
        return 1;
    }
    std::printf(
        "%d people, layout label-62x100, %d dpi, %d lookers\n", report.checked, dpi, lookers);
    tell("the check, from storage to report", each);
    tell("floor: the same looks in memory, one thread", floor.looked);
    tell("drawing each badge whole, code read back", floor.drawn);
    std::printf("drawn whole / check       %5.2f x\n", floor.drawn / each);
    Bars bars;
    const char* bar = "check / floor";
    if (lookers > 1) { // storage and report cost less than another looker gains
        bars.ratioAtMost(1, bar, each / floor.looked);
    } else {
        bars.leaveUnjudged(bar, "nobody looked beside another");
    }
    bars.orientAtMost(60, "10,000 people", each * 10'000, "s");
    return bars.exitCode();
}
