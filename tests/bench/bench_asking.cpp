// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_asking [ROUNDS [BUDGET_MS]]: time to the verdict when the desk decides alone, and when it
// asks a server that never answers, in turns. The second is to cost the budget and no more.
#include "FakeSyncSource.h"
#include "SystemClock.h"
#include "TemporaryReplica.h"
#include "checkin/CheckInService.h"
#include "sync/EnquiryService.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

using Series = std::vector<double>; ///< milliseconds

double quantile(Series series, double part)
{
    std::sort(series.begin(), series.end());
    return series[size_t(double(series.size() - 1) * part)];
}

void print(const char* name, const Series& series)
{
    std::printf(
        "%-34s p50 %8.3f ms   p99 %8.3f ms\n", name, quantile(series, 0.5), quantile(series, 0.99));
}

double admitted(CheckInService& service, const QString& token)
{
    CheckInRequest request;
    request.who = TicketToken{token};
    QElapsedTimer timer;
    timer.start();
    const auto outcome = service.checkIn(request).result();
    if (!outcome || !outcome->checkIn) {
        std::fprintf(stderr, "nobody was admitted\n");
        std::exit(1);
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 30;
    const int budget = argc > 2 ? std::atoi(argv[2]) : 350;
    TemporaryReplica replica;
    QList<SourceAttendee> list;
    for (int number = 0; number < 2 * rounds; ++number) {
        list.append(TemporaryReplica::person(u"A name"_s, u"token-%1"_s.arg(number)));
    }
    replica.apply(list);
    const auto saved = replica.write([&](UnitOfWork& work) {
        DeskSettings settings;
        settings.event = replica.event();
        settings.list = replica.mainEntrance();
        settings.confirmWithinMs = budget;
        return work.settings().save(settings);
    });
    if (!saved) {
        return 1;
    }
    const SystemClock clock;
    CheckInService alone(replica.storage(), clock, replica.ids());
    CheckInService asking(replica.storage(), clock, replica.ids());
    FakeServer server;
    FakeSyncSource silent(server);
    silent.holdsAnswers = true;
    QThread thread;
    EnquiryService enquiries(replica.storage(), clock, nullptr);
    enquiries.moveToThread(&thread);
    thread.start();
    asking.askFirst(&enquiries);
    Series local;
    Series asked;
    for (int round = 0; round < rounds; ++round) {
        local.push_back(admitted(alone, u"token-%1"_s.arg(2 * round)));
        QMetaObject::invokeMethod(
            &enquiries,
            [&] { // a late answer would keep the next from asking
                enquiries.setSource(&silent, replica.event());
                enquiries.setOnline(true);
            },
            Qt::BlockingQueuedConnection);
        asked.push_back(admitted(asking, u"token-%1"_s.arg(2 * round + 1)));
    }
    thread.quit();
    thread.wait();
    print("the desk alone", local);
    print("a server that never answers", asked);
    std::printf("over the budget of %d ms: %.3f ms at p50, that is %.2f decisions of the desk\n",
        budget, quantile(asked, 0.5) - budget,
        (quantile(asked, 0.5) - budget) / quantile(local, 0.5));
    return 0;
}
