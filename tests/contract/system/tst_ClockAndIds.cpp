// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FreeSpace.h"
#include "SystemClock.h"
#include "SystemIds.h"
#include "TestClock.h"
#include "TestIds.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <ctime>
#include <sys/syscall.h>
#include <unistd.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

std::atomic<long> slept = 0; ///< seconds

} // namespace

/// The system's, of a machine that has slept: one clock of the kernel counts that, others do not
/// (clock_gettime(2)). The product's calls come here, since this program has the name first.
extern "C" int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    const long end = ::syscall(SYS_clock_gettime, clock, time);
    if (end == 0 && clock == CLOCK_BOOTTIME) {
        time->tv_sec += slept;
    }
    return int(end);
}

/// The contracts of `Clock` and `IdSource`, for the machine's own and the scripted ones; and what
/// the machine tells of its disks.
class tst_ClockAndIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallTimeIsUtcToTheMillisecond();
    void monotonicTimeNeverGoesBack();
    void hoursOfSleepAreTime();
    void settingTheWallClockMovesNoMonotonicTime();
    void theServersTimeHoldsWhenTheWallClockIsSet();
    void everyProcessOfOneStartOfTheMachineCountsAlike();
    void whereTheStartIsNotToldAProcessComparesWithItselfAlone();
    void noncesAre128BitsInHexAndNeverRepeat();
    void jitterIsInItsRangeAndSpread();
    void roomIsToldOfAFolderThatIsThere();
};

void tst_ClockAndIds::wallTimeIsUtcToTheMillisecond()
{
    const SystemClock machine;
    const TestClock scripted;
    for (const Clock* clock :
        {static_cast<const Clock*>(&machine), static_cast<const Clock*>(&scripted)}) {
        const QDateTime now = clock->now();
        QVERIFY(now.isValid());
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(now.date().year() >= 2024);
    }
}

void tst_ClockAndIds::monotonicTimeNeverGoesBack()
{
    const SystemClock clock;
    qint64 last = clock.monotonicMs();
    QVERIFY(last >= 0);
    for (int i = 0; i < 10'000; ++i) {
        const qint64 next = clock.monotonicMs();
        QVERIFY(next >= last);
        last = next;
    }
}

void tst_ClockAndIds::hoursOfSleepAreTime()
{
    constexpr qint64 night = 9 * 3600;
    const SystemClock clock;
    const qint64 evening = clock.monotonicMs();
    const BootMoment then = clock.sinceBoot();
    slept += night;
    QVERIFY(clock.monotonicMs() - evening >= night * 1000);
    QVERIFY(clock.sinceBoot().ms - then.ms >= night * 1000);
    QCOMPARE(clock.sinceBoot().boot, then.boot);
}

void tst_ClockAndIds::settingTheWallClockMovesNoMonotonicTime()
{
    TestClock clock;
    clock.advance(5);
    clock.setWall(clock.now().addDays(-1));
    QCOMPARE(clock.monotonicMs(), 5);
}

void tst_ClockAndIds::theServersTimeHoldsWhenTheWallClockIsSet()
{
    TestClock clock;
    QVERIFY(!clock.serverOffsetMs());
    const qint64 wall = clock.now().toMSecsSinceEpoch();
    clock.advance(5000);
    clock.setServerEpochMs(wall + 90'000);
    QCOMPARE(clock.serverOffsetMs(), 90'000);
    clock.advance(5000);
    QCOMPARE(clock.serverOffsetMs(), 90'000);
    clock.setWall(clock.now().addDays(-1));
    QCOMPARE(clock.serverOffsetMs(), 90'000 + 86'400'000);
    const SystemClock machine;
    QVERIFY(!machine.serverOffsetMs());
    machine.setServerEpochMs(machine.now().toMSecsSinceEpoch() - machine.monotonicMs());
    QVERIFY(std::llabs(*machine.serverOffsetMs()) < 10'000);
}

/// A second clock stands for a second process: it has nothing of the first.
void tst_ClockAndIds::everyProcessOfOneStartOfTheMachineCountsAlike()
{
    const SystemClock one;
    const SystemClock other;
    const BootMoment before = one.sinceBoot();
    const BootMoment between = other.sinceBoot();
    const BootMoment after = one.sinceBoot();
    QVERIFY(!before.boot.isEmpty());
    QCOMPARE(between.boot, before.boot);
    QVERIFY(before.ms <= between.ms && between.ms <= after.ms);
    TestClock scripted;
    const BootMoment morning = scripted.sinceBoot();
    scripted.setWall(scripted.now().addYears(-56));
    QCOMPARE(scripted.sinceBoot(), morning);
    scripted.advance(5);
    scripted.startProcess();
    QCOMPARE(scripted.monotonicMs(), 0);
    QCOMPARE(scripted.sinceBoot(), (BootMoment{morning.boot, morning.ms + 5}));
    scripted.startMachine();
    QVERIFY(scripted.sinceBoot().boot != morning.boot);
}

void tst_ClockAndIds::whereTheStartIsNotToldAProcessComparesWithItselfAlone()
{
    const QTemporaryDir folder;
    const SystemClock one(folder.filePath(u"not there"_s));
    const SystemClock other(folder.filePath(u"not there"_s));
    QVERIFY(!one.sinceBoot().boot.isEmpty());
    QCOMPARE(one.sinceBoot().boot, one.sinceBoot().boot);
    QVERIFY(one.sinceBoot().boot != other.sinceBoot().boot);
}

void tst_ClockAndIds::noncesAre128BitsInHexAndNeverRepeat()
{
    SystemIds machine;
    TestIds scripted;
    const QRegularExpression form(u"^[0-9a-f]{32}$"_s);
    for (IdSource* ids : {static_cast<IdSource*>(&machine), static_cast<IdSource*>(&scripted)}) {
        QSet<Nonce> seen;
        for (int i = 0; i < 1000; ++i) {
            const Nonce nonce = ids->nonce();
            QVERIFY(form.match(nonce.value).hasMatch());
            seen.insert(nonce);
        }
        QCOMPARE(seen.size(), 1000);
    }
}

void tst_ClockAndIds::jitterIsInItsRangeAndSpread()
{
    SystemIds ids;
    int low = 0;
    for (int i = 0; i < 1000; ++i) {
        const double jitter = ids.jitter();
        QVERIFY(jitter >= 0.0 && jitter < 1.0);
        low += jitter < 0.5 ? 1 : 0;
    }
    // of 1000 fair throws: 400 to 600 but for once in a billion
    QVERIFY(low > 400 && low < 600);
}

void tst_ClockAndIds::roomIsToldOfAFolderThatIsThere()
{
    const QTemporaryDir folder;
    const auto free = freeBytes(folder.path());
    QVERIFY(free && *free > 0);
    QVERIFY(!freeBytes(folder.filePath(u"not there"_s)));
}

QTEST_GUILESS_MAIN(tst_ClockAndIds)
#include "tst_ClockAndIds.moc"
