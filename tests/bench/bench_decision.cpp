// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_decision [PEOPLE [SCANS]]: how long a decision takes, with a rule of 20 operators and
// without one; how long it takes to find out why such a rule refuses, beside the rule itself; and a
// scan to its durable verdict while a download writes as fast as it can, beside
// the same with nothing else going on.
// exit: 0 the bar is met, 1 it was missed, 77 it was not judged
#include "Bars.h"
#include "TemporaryReplica.h"
#include "checkin/AdmissionPolicy.h"
#include "checkin/CheckInService.h"
#include "checkin/ListRule.h"
#include "checkin/RuleExplanation.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int decisions = 20'000;
constexpr int peopleOfTheBar = 100'000;
constexpr int pageSize = 200; ///< rows of a background job while a desk is open

using Series = std::vector<double>; ///< microseconds

double quantile(Series series, double part)
{
    std::sort(series.begin(), series.end());
    return series[size_t(double(series.size() - 1) * part)];
}

void print(const char* name, const Series& series)
{
    std::printf(
        "%-44s p50 %9.1f us   p99 %9.1f us\n", name, quantile(series, 0.5), quantile(series, 0.99));
}

template <typename Act>
void measure(Series& series, Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    series.push_back(double(timer.nsecsElapsed()) / 1e3);
}

/// 20 operators besides the variables, all of them evaluated.
QJsonObject rule()
{
    return QJsonDocument::fromJson(R"({"and":[
        {"or":[{"isAfter":[{"var":"now"},{"buildTime":["date_to"]},30]},
               {"inList":[{"var":"product"},{"objectList":[{"lookup":["product","1","S"]}]}]}]},
        {"isBefore":[{"var":"now"},{"buildTime":["customtime","23:30"]},5]},
        {"<":[{"entries_since":[{"buildTime":["customtime","12:00"]}]},1]},
        {"<":[{"var":"entries_today"},3]},
        {">=":[{"var":"minutes_since_last_entry"},-1]},
        {"<=":[{"entries_days_before":[{"buildTime":["date_to"]}]},4]},
        {"!":[{">":[{"var":"entries_number"},50]}]},
        {"!=":[{"var":"now_isoweekday"},8]}]})")
        .object();
}

Series decide(const QJsonObject& rules)
{
    AttendeeRecord record;
    record.attendee.id = {1};
    record.ticketType.remote = 1;
    EventRules door;
    door.event = TemporaryReplica::sourceEvent().event;
    door.list.id = {1};
    door.list.allowMultipleEntries = true;
    door.list.rules = rules;
    AdmissionRequest request;
    request.at = door.event.from.addSecs(3600);
    for (int day = -2; day < 0; ++day) {
        CheckIn checkIn;
        checkIn.list = {1};
        checkIn.at = request.at.addDays(day);
        record.history.append(checkIn);
    }
    Series series;
    for (int round = 0; round < decisions; ++round) {
        measure(series, [&] {
            if (!std::holds_alternative<Admit>(AdmissionPolicy::decide({record}, door, request))) {
                qFatal("the benchmark's ticket is refused");
            }
        });
    }
    return series;
}

/// Why rules like the one above refuse where up to three facts are not as they should be.
void explain()
{
    AttendeeRecord record;
    record.attendee.id = {1};
    record.ticketType.remote = 1;
    const Event event = TemporaryReplica::sourceEvent().event;
    CheckIn before;
    before.at = event.from;
    const CheckInHistory history{before};
    const RuleCircumstances now{record, history, event, event.from.addSecs(3600), 0};
    const QJsonObject later = QJsonDocument::fromJson(
        R"({"isAfter":[{"var":"now"},{"buildTime":["customtime","23:00"]},10]})")
                                  .object();
    const QJsonObject gate = QJsonDocument::fromJson(R"({"==":[{"var":"gate"},7]})").object();
    const QJsonObject never
        = QJsonDocument::fromJson(R"({"<":[{"var":"entries_number"},0]})").object();
    Series evaluated;
    Series told;
    for (int round = 0; round < 900; ++round) {
        QJsonArray parts{rule(), later};
        if (round % 3 > 0) {
            parts.append(gate);
        }
        if (round % 3 > 1) {
            parts.append(never);
        }
        const QJsonObject refusing{{u"and"_s, parts}};
        measure(evaluated, [&] { (void)evaluateRule(refusing, now); });
        measure(told, [&] {
            if (explainRefusal(refusing, now).isEmpty()) {
                qFatal("the benchmark's refusal is not explained");
            }
        });
    }
    print("a rule of 20 operators that refuses", evaluated);
    print("  and why", told);
}

Series scan(TemporaryReplica& replica, int first, int scans, bool isDownloading)
{
    CheckInService service(replica.storage(), replica.clock(), replica.ids());
    std::atomic<bool> isOver = !isDownloading;
    std::atomic<int> pages = 0;
    std::thread download([&] {
        for (int page = 0; !isOver; ++page) {
            QList<SourceAttendee> people;
            for (int row = 0; row < pageSize; ++row) {
                const int number = (page * pageSize + row) % 50'000;
                people.append(TemporaryReplica::person(
                    u"Person %1 of page %2"_s.arg(number).arg(page), u"other-%1"_s.arg(number)));
            }
            (void)replica.storage()
                .write(Lane::Background,
                    [&](UnitOfWork& work) {
                        return work.attendees().apply(replica.event(), people, 1);
                    })
                .result();
            ++pages;
        }
    });
    Series series;
    for (int round = 0; round < scans; ++round) {
        CheckInRequest request;
        request.who = TicketToken{u"token-%1"_s.arg(first + round)};
        measure(series, [&] {
            const auto outcome = service.checkIn(request).result();
            if (!outcome || !outcome->checkIn) {
                qFatal("the benchmark's scan is refused");
            }
        });
    }
    isOver = true;
    download.join();
    if (isDownloading) {
        std::printf("meanwhile %d pages of %d rows were written\n", pages.load(), pageSize);
    }
    return series;
}

} // namespace

int main(int argc, char** argv)
{
    const int people = argc > 1 ? std::atoi(argv[1]) : peopleOfTheBar;
    const int scans = std::min(argc > 2 ? std::atoi(argv[2]) : 1000, people / 2);
    Bars bars;
    print("decision without a rule", decide({}));
    const Series ruled = decide(rule());
    print("decision with a rule of 20 operators", ruled);
    bars.orientAtMost(50, "a decision by a rule, p99", quantile(ruled, 0.99), "us");
    explain();
    TemporaryReplica replica;
    DeskSettings settings;
    settings.event = replica.event();
    settings.list = replica.mainEntrance();
    (void)replica.write([&](UnitOfWork& work) { return work.settings().save(settings); });
    for (int first = 0; first < people; first += 10'000) {
        QList<SourceAttendee> page;
        for (int number = first; number < std::min(people, first + 10'000); ++number) {
            page.append(TemporaryReplica::person(u"A name"_s, u"token-%1"_s.arg(number)));
        }
        replica.apply(page);
    }
    std::printf("with %d people:\n", people);
    print("scan to durable verdict", scan(replica, 0, scans, false));
    const Series busy = scan(replica, scans, scans, true);
    print("  while a download writes", busy);
    bars.orientAtMost(10, "a scan meanwhile, p50", quantile(busy, 0.5) / 1000, "ms");
    const char* bar = "while a download writes, 99 of 100 scans take less than 50 ms";
    if (people >= peopleOfTheBar) {
        bars.judge(quantile(busy, 0.99) < 50'000, bar);
    } else {
        bars.leaveUnjudged(bar, "it is of 100,000 people");
    }
    return bars.exitCode();
}
