// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// In standard C++ alone, so that ThreadSanitizer may run it: Qt's own threads are not built for it.
#include "storage/JobQueue.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

using lanyard::JobQueue;
using namespace std::chrono_literals;

namespace {

int failures = 0;

void check(bool condition, const char* what, int line)
{
    if (!condition) {
        std::printf("FAIL   : line %d: %s\n", line, what);
        ++failures;
    }
}

#define CHECK(condition) check(condition, #condition, __LINE__)

JobQueue::Job writing(std::string& log, const std::string& name)
{
    return {[&log, name] { log += name + ' '; }, [&log, name] { log += '-' + name + ' '; }};
}

/// Runs what comes until the jobs are closed, then drops the rest, as the storage thread does.
void serve(JobQueue& jobs)
{
    JobQueue::Job job;
    while (jobs.next(job) == JobQueue::Next::Job) {
        job.run();
    }
    for (const auto& left : jobs.leftOver()) {
        left.drop();
    }
}

void deskComesBeforeBackground()
{
    JobQueue jobs;
    std::string log;
    CHECK(jobs.push(JobQueue::Lane::Background, writing(log, "b1")));
    CHECK(jobs.push(JobQueue::Lane::Desk, writing(log, "d1")));
    CHECK(jobs.push(JobQueue::Lane::Background, writing(log, "b2")));
    CHECK(jobs.push(JobQueue::Lane::Desk, writing(log, "d2")));
    JobQueue::Job job;
    while (jobs.next(job, 0ms) == JobQueue::Next::Job) {
        job.run();
    }
    CHECK(log == "d1 d2 b1 b2 ");
}

void nothingToDoIsIdle()
{
    JobQueue jobs;
    JobQueue::Job job;
    CHECK(jobs.next(job, 1ms) == JobQueue::Next::Idle);
}

void closingRunsTheDesksJobsAndDropsTheOthers()
{
    JobQueue jobs;
    std::string log;
    CHECK(jobs.push(JobQueue::Lane::Background, writing(log, "b")));
    CHECK(jobs.push(JobQueue::Lane::Desk, writing(log, "d")));
    jobs.close(1h);
    CHECK(!jobs.push(JobQueue::Lane::Desk, writing(log, "late")));
    serve(jobs);
    CHECK(log == "d -b ");
}

void afterTheLimitTheDesksJobsAreDroppedToo()
{
    JobQueue jobs;
    std::string log;
    CHECK(jobs.push(JobQueue::Lane::Desk, writing(log, "d1")));
    CHECK(jobs.push(JobQueue::Lane::Desk, writing(log, "d2")));
    jobs.close(0ms);
    serve(jobs);
    CHECK(log == "-d1 -d2 ");
}

void closingWakesWhoWaits()
{
    JobQueue jobs;
    std::thread server([&jobs] { serve(jobs); });
    jobs.close(1h);
    server.join();
    CHECK(jobs.leftOver().empty());
}

void everyJobFromManyThreadsEndsOnceAndInOrderOfItsThread()
{
    constexpr int threadCount = 4;
    constexpr int jobsPerThread = 500;
    JobQueue jobs;
    std::vector<std::vector<int>> ran(threadCount); // written by the serving thread alone
    std::vector<int> ends(threadCount * jobsPerThread);
    std::atomic<int> refused = 0;
    std::thread server([&jobs] { serve(jobs); });
    std::vector<std::thread> posters;
    for (int thread = 0; thread < threadCount; ++thread) {
        posters.emplace_back([&, thread] {
            for (int number = 0; number < jobsPerThread; ++number) {
                int& end = ends[size_t(thread * jobsPerThread + number)];
                auto& log = ran[size_t(thread)];
                const auto lane
                    = thread % 2 == 0 ? JobQueue::Lane::Desk : JobQueue::Lane::Background;
                const bool taken = jobs.push(lane,
                    {[&log, &end, number] {
                         log.push_back(number);
                         ++end;
                     },
                        [&end] { ++end; }});
                if (!taken) {
                    ++end;
                    ++refused;
                }
                if (thread == 0 && number == jobsPerThread / 2) {
                    jobs.close(1h);
                }
            }
        });
    }
    for (auto& poster : posters) {
        poster.join();
    }
    server.join();
    CHECK(std::all_of(ends.begin(), ends.end(), [](int end) { return end == 1; }));
    CHECK(refused >= jobsPerThread / 2 - 1); // at least what thread 0 posted after it closed
    for (const auto& log : ran) {
        CHECK(std::is_sorted(log.begin(), log.end()));
    }
}

void deskIsSeenWaiting()
{
    JobQueue jobs;
    std::string log;
    CHECK(!jobs.isDeskWaiting());
    CHECK(jobs.push(JobQueue::Lane::Background, writing(log, "b")));
    CHECK(!jobs.isDeskWaiting());
    CHECK(jobs.push(JobQueue::Lane::Desk, writing(log, "d")));
    CHECK(jobs.isDeskWaiting());
    JobQueue::Job job;
    CHECK(jobs.next(job, 0ms) == JobQueue::Next::Job);
    CHECK(!jobs.isDeskWaiting());
}

} // namespace

int main()
{
    const std::pair<const char*, void (*)()> tests[] = {
        {"deskComesBeforeBackground", deskComesBeforeBackground},
        {"nothingToDoIsIdle", nothingToDoIsIdle},
        {"deskIsSeenWaiting", deskIsSeenWaiting},
        {"closingRunsTheDesksJobsAndDropsTheOthers", closingRunsTheDesksJobsAndDropsTheOthers},
        {"afterTheLimitTheDesksJobsAreDroppedToo", afterTheLimitTheDesksJobsAreDroppedToo},
        {"closingWakesWhoWaits", closingWakesWhoWaits},
        {"everyJobFromManyThreadsEndsOnceAndInOrderOfItsThread",
            everyJobFromManyThreadsEndsOnceAndInOrderOfItsThread},
    };
    int failed = 0;
    for (const auto& [name, test] : tests) {
        const int before = failures;
        test();
        const bool passed = failures == before;
        failed += passed ? 0 : 1;
        std::printf("%s   : tst_JobQueue::%s()\n", passed ? "PASS" : "FAIL", name);
    }
    std::printf(
        "Totals: %zu passed, %d failed, 0 skipped\n", std::size(tests) - size_t(failed), failed);
    return failed == 0 ? 0 : 1;
}
