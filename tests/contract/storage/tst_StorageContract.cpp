// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What every `Storage` keeps to: run against SQLite and against the wrapper that tests of services
// use, which must not change what it passes on.
#include "FaultyStorage.h"
#include "TemporaryReplica.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <numeric>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

CheckIn checkInOf(TemporaryReplica& replica, const QString& token)
{
    CheckIn checkIn;
    checkIn.nonce = replica.ids().nonce();
    checkIn.attendee = replica.attendee(token);
    checkIn.list = replica.mainEntrance();
    checkIn.at = replica.clock().now();
    return checkIn;
}

} // namespace

class tst_StorageContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void valueIsGivenAfterTheCommit();
    void errorRollsBackAllThatTheJobWrote();
    void jobSeesItsOwnWrites();
    void readingJobCannotWrite();
    void readingJobSeesWhatWasCommittedBeforeIt();
    void jobsOfOneLaneRunInOrder();
    void deskJobsRunBeforeBackgroundJobs();
    void jobsRunOnOneThreadThatIsNotTheCallers();
    void errorsThatAJobIgnoresSpoilItsCommit();
    void sameNonceIsStoredOnce();

private:
    std::unique_ptr<TemporaryReplica> m_replica;
    std::unique_ptr<FaultyStorage> m_faulty;
    Storage* m_storage = nullptr;
};

void tst_StorageContract::initTestCase_data()
{
    QTest::addColumn<bool>("wrapped");
    QTest::newRow("sqlite") << false;
    QTest::newRow("wrapped, no fault asked for") << true;
}

void tst_StorageContract::init()
{
    QFETCH_GLOBAL(bool, wrapped);
    m_replica = std::make_unique<TemporaryReplica>();
    m_faulty = std::make_unique<FaultyStorage>(m_replica->storage());
    m_storage = wrapped ? static_cast<Storage*>(m_faulty.get()) : &m_replica->storage();
}

void tst_StorageContract::cleanup()
{
    m_replica.reset();
    m_faulty.reset();
}

void tst_StorageContract::valueIsGivenAfterTheCommit()
{
    const CheckIn checkIn = checkInOf(*m_replica, u"token-asha"_s);
    const auto id
        = m_storage
              ->write(Lane::Desk, [&](UnitOfWork& unit) { return unit.checkIns().add(checkIn); })
              .result();
    QVERIFY(id.has_value());
    m_replica->reopen();
    const auto found = m_replica->read([&](UnitOfWork& unit) { return unit.checkIns().byId(*id); });
    QVERIFY(found.has_value() && found->has_value());
    QCOMPARE((*found)->nonce, checkIn.nonce);
}

void tst_StorageContract::errorRollsBackAllThatTheJobWrote()
{
    const CheckIn checkIn = checkInOf(*m_replica, u"token-asha"_s);
    const auto end = m_storage
                         ->write(Lane::Desk,
                             [&](UnitOfWork& unit) -> Result<CheckInId> {
                                 if (auto added = unit.checkIns().add(checkIn); !added) {
                                     return added;
                                 }
                                 return failure(ErrorCode::NoEvent, u"on purpose"_s);
                             })
                         .result();
    QCOMPARE(end.error().code, ErrorCode::NoEvent);
    const auto found
        = m_replica->read([&](UnitOfWork& unit) { return unit.checkIns().byNonce(checkIn.nonce); });
    QVERIFY(found.has_value());
    QVERIFY(!found->has_value());
}

void tst_StorageContract::jobSeesItsOwnWrites()
{
    const CheckIn checkIn = checkInOf(*m_replica, u"token-asha"_s);
    const auto found = m_storage
                           ->write(Lane::Desk,
                               [&](UnitOfWork& unit) -> Result<std::optional<AttendeeRecord>> {
                                   if (auto added = unit.checkIns().add(checkIn); !added) {
                                       return added.error();
                                   }
                                   return unit.attendees().byId(checkIn.attendee);
                               })
                           .result();
    QCOMPARE((*found)->history.size(), 1);
}

void tst_StorageContract::readingJobCannotWrite()
{
    const CheckIn checkIn = checkInOf(*m_replica, u"token-asha"_s);
    const auto end
        = m_storage->read(
                       Lane::Desk, [&](UnitOfWork& unit) { return unit.checkIns().add(checkIn); })
              .result();
    QVERIFY(!end.has_value());
    QCOMPARE(end.error().code, ErrorCode::StorageFailed);
    QVERIFY(m_replica->record(checkIn.attendee).history.isEmpty());
}

void tst_StorageContract::readingJobSeesWhatWasCommittedBeforeIt()
{
    const CheckIn checkIn = checkInOf(*m_replica, u"token-asha"_s);
    const auto written = m_storage->write(
        Lane::Desk, [&](UnitOfWork& unit) { return unit.checkIns().add(checkIn); });
    const auto found
        = m_storage
              ->read(Lane::Desk,
                  [&](UnitOfWork& unit) { return unit.checkIns().byNonce(checkIn.nonce); })
              .result();
    QVERIFY(found->has_value());
    QVERIFY(written.isFinished());
}

void tst_StorageContract::jobsOfOneLaneRunInOrder()
{
    QList<int> order;
    QFuture<Result<void>> last;
    for (int number = 0; number < 20; ++number) {
        last = m_storage->read(Lane::Desk, [&order, number](UnitOfWork&) -> Result<void> {
            order.append(number);
            return {};
        });
    }
    QVERIFY(last.result().has_value());
    QList<int> expected(20);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(order, expected);
}

void tst_StorageContract::deskJobsRunBeforeBackgroundJobs()
{
    QSemaphore gate;
    QStringList order;
    const auto job = [&order](const QString& name) {
        return [&order, name](UnitOfWork&) -> Result<void> {
            order.append(name);
            return {};
        };
    };
    const auto hold = m_storage->read(Lane::Desk, [&gate](UnitOfWork&) -> Result<void> {
        gate.acquire();
        return {};
    });
    const auto slow = m_storage->write(Lane::Background, job(u"background 1"_s));
    const auto slower = m_storage->write(Lane::Background, job(u"background 2"_s));
    const auto quick = m_storage->write(Lane::Desk, job(u"desk"_s));
    gate.release();
    QVERIFY(slower.result().has_value());
    QCOMPARE(order, QStringList({u"desk"_s, u"background 1"_s, u"background 2"_s}));
}

void tst_StorageContract::jobsRunOnOneThreadThatIsNotTheCallers()
{
    QSet<QThread*> threads;
    for (const Lane lane : {Lane::Desk, Lane::Background}) {
        const auto end = m_storage
                             ->write(lane,
                                 [&](UnitOfWork&) -> Result<void> {
                                     threads.insert(QThread::currentThread());
                                     return {};
                                 })
                             .result();
        QVERIFY(end.has_value());
    }
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(QThread::currentThread()));
}

void tst_StorageContract::errorsThatAJobIgnoresSpoilItsCommit()
{
    const CheckIn good = checkInOf(*m_replica, u"token-asha"_s);
    CheckIn bad = checkInOf(*m_replica, u"token-zoe"_s);
    bad.attendee = AttendeeId{999}; // nobody
    const auto end = m_storage
                         ->write(Lane::Desk,
                             [&](UnitOfWork& unit) -> Result<void> {
                                 (void)unit.checkIns().add(good);
                                 (void)unit.checkIns().add(bad);
                                 return {};
                             })
                         .result();
    QVERIFY(!end.has_value());
    QVERIFY(m_replica->record(good.attendee).history.isEmpty());
}

void tst_StorageContract::sameNonceIsStoredOnce()
{
    const CheckIn checkIn = checkInOf(*m_replica, u"token-asha"_s);
    QList<CheckInId> ids;
    for (int time = 0; time < 2; ++time) {
        const auto id = m_storage
                            ->write(Lane::Desk,
                                [&](UnitOfWork& unit) { return unit.checkIns().add(checkIn); })
                            .result();
        QVERIFY(id.has_value());
        ids.append(*id);
    }
    QCOMPARE(ids.at(0), ids.at(1));
    QCOMPARE(m_replica->record(checkIn.attendee).history.size(), 1);
}

QTEST_GUILESS_MAIN(tst_StorageContract)
#include "tst_StorageContract.moc"
