// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FaultyStorage.h"
#include "SyncDesk.h"
#include "sync/ReplicaUpdater.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// How many people there are after each writing job.
class WatchedStorage final : public Storage
{
public:
    WatchedStorage(Storage& behind, EventId event)
        : m_behind(behind)
        , m_event(event)
    { }

    QList<int> after;
    bool isDeskBusy = false; ///< whatever is written, somebody is at the desk by then

protected:
    void post(Lane lane, Access access, std::function<Result<void>(UnitOfWork&)> work,
        std::function<void(Result<void>)> done) override
    {
        const auto watched = [this, access, work = std::move(work)](UnitOfWork& unit) {
            if (isDeskBusy && access == Access::Write) {
                (void)m_behind.read(Lane::Desk, [](UnitOfWork&) { return Result<int>(0); });
            }
            auto worked = work(unit);
            if (access == Access::Write) {
                after.append(unit.attendees().counts(m_event, {})->attendees);
            }
            return worked;
        };
        const auto finish = [done = std::move(done)](const Result<void>& end) { done(end); };
        if (access == Access::Read) {
            m_behind.read(lane, watched).then(finish);
        } else {
            m_behind.write(lane, watched).then(finish);
        }
    }

private:
    Storage& m_behind;
    EventId m_event;
};

} // namespace

class tst_ReplicaUpdater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everybodyComesIn();
    void aLargePageIsWrittenInSeveralJobs();
    void aDeskThatWaitsEndsAJob();
    void anOrderLargerThanAJobIsWrittenWhole();
    void theCursorMovesOnlyWithItsRows();
    void whoVanishedFromTheListIsGone();
    void whoVanishedFromAnOrderIsGone();
    void ownCheckInsComeBackAsOne();
    void whatWaitsOutlivesEveryDownload();
    void anEventThatIsGoneLosesNothingHere_data();
    void anEventThatIsGoneLosesNothingHere();
    void aDeltaBringsOtherDesksCheckIns();
    void aSecondUpdateDoesNotRunBeside();
    void theSourcesErrorIsTold();
    void aPageOfTheOldSourceIsDropped();

private:
    Result<int> update();
    SourceAttendee person(int number) const;
    int attendees();
    QList<int> jobsOf(int people, int pageSize, bool isDeskBusy, int anOrder = 1);

    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<FakeSyncSource> m_source;
    std::unique_ptr<ReplicaUpdater> m_updater;
};

void tst_ReplicaUpdater::init()
{
    m_desk = std::make_unique<SyncDesk>();
    m_source = std::make_unique<FakeSyncSource>(m_desk->server);
    m_updater = std::make_unique<ReplicaUpdater>(m_desk->replica.storage(), nullptr);
    m_updater->setSource(m_source.get(), m_desk->replica.event());
}

void tst_ReplicaUpdater::cleanup()
{
    m_updater.reset();
    m_source.reset();
    m_desk.reset();
}

Result<int> tst_ReplicaUpdater::update()
{
    Result<int> end = failure(ErrorCode::Cancelled, u"no end"_s);
    bool ended = false;
    const auto connection = connect(
        m_updater.get(), &ReplicaUpdater::finished, this, [&](const Result<int>& attendees) {
            end = attendees;
            ended = true;
        });
    m_updater->update();
    (void)QTest::qWaitFor([&] { return ended; }, 20'000);
    disconnect(connection);
    return end;
}

SourceAttendee tst_ReplicaUpdater::person(int number) const
{
    SourceAttendee person = TemporaryReplica::person(
        u"Person %1"_s.arg(number), u"t-%1"_s.arg(number), u"ORDER%1"_s.arg(number));
    person.attendee.remote = 1000 + number;
    person.attendee.sourceKey = u"pretix:%1"_s.arg(1000 + number);
    return person;
}

int tst_ReplicaUpdater::attendees()
{
    const auto counts = m_desk->replica.read([this](UnitOfWork& work) {
        return work.attendees().counts(m_desk->replica.event(), m_desk->replica.mainEntrance());
    });
    return counts->attendees;
}

void tst_ReplicaUpdater::everybodyComesIn()
{
    for (int i = 1; i <= 20; ++i) {
        m_desk->server.put(person(i));
    }
    const int before = attendees();
    QSignalSpy changed(m_updater.get(), &ReplicaUpdater::changed);
    QSignalSpy progressed(m_updater.get(), &ReplicaUpdater::progressed);
    QCOMPARE(update().value_or(-1), 26);
    QCOMPARE(attendees(), before + 20);
    QVERIFY(changed.count() > 0);
    QCOMPARE(progressed.last().at(0).toLongLong(), progressed.last().at(1).toLongLong());
    changed.clear();
    QCOMPARE(update().value_or(-1), 0);
    QCOMPARE(changed.count(), 0);
}

/// How many new people each job wrote.
QList<int> tst_ReplicaUpdater::jobsOf(int people, int pageSize, bool isDeskBusy, int anOrder)
{
    for (int i = 0; i < people; ++i) {
        SourceAttendee one = person(i + 1);
        one.attendee.order = u"ORDER%1"_s.arg(i / anOrder);
        m_desk->server.put(one);
    }
    m_source->pageSize = pageSize;
    m_desk->replica.reopen(); // nobody has been at the desk
    WatchedStorage watched(m_desk->replica.storage(), m_desk->replica.event());
    watched.isDeskBusy = isDeskBusy;
    m_updater = std::make_unique<ReplicaUpdater>(watched, nullptr);
    m_updater->setSource(m_source.get(), m_desk->replica.event());
    QList<int> jobs;
    int last = attendees();
    if (!update()) {
        return jobs;
    }
    for (const int count : std::as_const(watched.after)) {
        jobs.append(count - std::exchange(last, count));
    }
    m_updater.reset();
    return jobs;
}

void tst_ReplicaUpdater::aLargePageIsWrittenInSeveralJobs()
{
    const QList<int> jobs
        = jobsOf(ReplicaUpdater::mostRows + 100, 2 * ReplicaUpdater::mostRows, false);
    QCOMPARE(std::accumulate(jobs.begin(), jobs.end(), 0), ReplicaUpdater::mostRows + 100);
    QVERIFY(std::ranges::max(jobs) <= ReplicaUpdater::mostRows);
    QVERIFY(std::ranges::max(jobs) > ReplicaUpdater::mostRows - ReplicaUpdater::enoughRows);
}

/// Orders stay whole, so a part may end a little before there is enough.
void tst_ReplicaUpdater::aDeskThatWaitsEndsAJob()
{
    const QList<int> jobs = jobsOf(450, 2000, true, 3);
    QCOMPARE(std::accumulate(jobs.begin(), jobs.end(), 0), 450);
    QCOMPARE(std::ranges::max(jobs), ReplicaUpdater::enoughRows / 3 * 3);
}

void tst_ReplicaUpdater::anOrderLargerThanAJobIsWrittenWhole()
{
    constexpr int group = ReplicaUpdater::mostRows + 100;
    for (int i = 1; i <= group; ++i) {
        SourceAttendee member = person(10'000 + i);
        member.attendee.order = u"GROUP"_s;
        m_desk->server.put(member);
    }
    const QList<int> jobs = jobsOf(20, 1, false); // on pages behind it
    QVERIFY(jobs.contains(group));
    QCOMPARE(std::accumulate(jobs.begin(), jobs.end(), 0), group + 20);
}

void tst_ReplicaUpdater::theCursorMovesOnlyWithItsRows()
{
    for (int i = 1; i <= 10; ++i) {
        m_desk->server.put(person(i));
    }
    FaultyStorage faulty(m_desk->replica.storage());
    m_updater = std::make_unique<ReplicaUpdater>(faulty, nullptr);
    m_updater->setSource(m_source.get(), m_desk->replica.event());
    // each write fails once, at a different page each time: nobody may be missed
    Result<int> end = failure(ErrorCode::Cancelled);
    for (int i = 0; i < 20 && !end; ++i) {
        connect(
            m_updater.get(), &ReplicaUpdater::progressed, this,
            [&faulty] { faulty.failCommits(failure(ErrorCode::StorageFull), 1); },
            Qt::SingleShotConnection);
        end = update();
        QVERIFY(end || end.error().code == ErrorCode::StorageFull);
    }
    QVERIFY(end);
    QVERIFY(faulty.failures() >= 5);
    faulty.heal();
    for (int i = 1; i <= 10; ++i) {
        QVERIFY(m_desk->replica.attendee(u"t-%1"_s.arg(i)).isValid());
    }
}

void tst_ReplicaUpdater::whoVanishedFromTheListIsGone()
{
    QVERIFY(update());
    m_desk->server.forget(u"ZOE01"_s);
    // a full download: as after the cursor was lost
    const auto reset = m_desk->replica.write([this](UnitOfWork& work) {
        ReplicaCursor cursor;
        cursor.state = {{u"full"_s, true}, {u"at"_s, 0}, {u"generation"_s, 2}};
        return work.events().setCursor(m_desk->replica.event(), cursor);
    });
    QVERIFY(reset);
    const AttendeeId zoe = m_desk->replica.attendee(u"token-zoe"_s);
    QVERIFY(update());
    QVERIFY(m_desk->replica.record(zoe).attendee.gone);
    QVERIFY(!m_desk->replica.record(m_desk->replica.attendee(u"token-asha"_s)).attendee.gone);
}

void tst_ReplicaUpdater::whoVanishedFromAnOrderIsGone()
{
    SourceAttendee second = person(1);
    second.attendee.order = u"ZOE01"_s;
    m_desk->server.put(second);
    QVERIFY(update());
    const AttendeeId id = m_desk->replica.attendee(u"t-1"_s);
    m_desk->server.forget(u"ZOE01"_s);
    SourceAttendee zoe = TemporaryReplica::people().at(1);
    zoe.attendee.remote = 102;
    m_desk->server.put(zoe);
    QVERIFY(update());
    QVERIFY(m_desk->replica.record(id).attendee.gone);
    QVERIFY(!m_desk->replica.record(m_desk->replica.attendee(u"token-zoe"_s)).attendee.gone);
}

void tst_ReplicaUpdater::ownCheckInsComeBackAsOne()
{
    QVERIFY(update());
    const CheckIn made = m_desk->admit(u"token-asha"_s);
    OutboxEntry sent = m_desk->entryOf(made.nonce);
    sent.state = OutboxState::Ambiguous;
    sent.tries = 1;
    QVERIFY(m_desk->replica.write([&](UnitOfWork& work) { return work.outbox().update(sent); }));
    QCOMPARE(m_desk->server.receive(sent).kind, PushOutcome::Kind::Acknowledged);
    QVERIFY(update());
    const CheckInHistory history = m_desk->replica.record(made.attendee).history;
    QCOMPARE(history.size(), 1);
    QCOMPARE(history[0].nonce, made.nonce);
    QVERIFY(history[0].remote > 0 && history[0].local);
}

void tst_ReplicaUpdater::whatWaitsOutlivesEveryDownload()
{
    QVERIFY(update());
    const CheckIn made = m_desk->admit(u"token-zoe"_s);
    const EventId event = m_desk->replica.event();
    const auto after = [&] { return m_desk->replica.record(made.attendee).history; };
    for (int generation = 2; generation < 6; ++generation) {
        // the same pages once more, from the start; the last time without the person
        if (generation == 5) {
            m_desk->server.forget(u"ZOE01"_s);
        }
        const ReplicaCursor cursor{
            {{u"full"_s, true}, {u"at"_s, 0}, {u"generation"_s, generation}}};
        QVERIFY(m_desk->replica.write(
            [&](UnitOfWork& work) { return work.events().setCursor(event, cursor); }));
        QVERIFY(update());
        QCOMPARE(after().size(), 1);
        QCOMPARE(after().first().nonce, made.nonce);
        QCOMPARE(m_desk->entryOf(made.nonce).state, OutboxState::Ready);
    }
    QVERIFY(m_desk->replica.record(made.attendee).attendee.gone);
}

void tst_ReplicaUpdater::anEventThatIsGoneLosesNothingHere_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("deleted, or not ours any more") << ErrorCode::ServerNoEvent; // 403, 404, 410
    QTest::newRow("a part of it is not for us") << ErrorCode::ServerRefused;
    QTest::newRow("the desk is shut out") << ErrorCode::ServerRevoked; // 401
    QTest::newRow("somebody else answers") << ErrorCode::ServerUnclear;
}

void tst_ReplicaUpdater::anEventThatIsGoneLosesNothingHere()
{
    QFETCH(ErrorCode, code);
    QVERIFY(update());
    const CheckIn made = m_desk->admit(u"token-zoe"_s);
    const auto people = [this] {
        return m_desk->replica.read([this](UnitOfWork& work) {
            return work.attendees().page(m_desk->replica.event(), {}, 100);
        });
    };
    const auto before = people();
    m_source->pullError = failure(code, u"404 Not found."_s);
    const auto ended = update();
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, code);
    QVERIFY(people()->size() == before->size() && before->size() > 3);
    QVERIFY(!m_desk->replica.record(made.attendee).attendee.gone);
    QCOMPARE(m_desk->entryOf(made.nonce).state, OutboxState::Ready);
    // and the desk goes on admitting
    m_desk->admit(u"token-asha"_s);
}

void tst_ReplicaUpdater::aDeltaBringsOtherDesksCheckIns()
{
    QVERIFY(update());
    SourceAttendee zoe = TemporaryReplica::people().at(1);
    zoe.attendee.remote = 102;
    SourceCheckIn elsewhere;
    elsewhere.remote = 77;
    elsewhere.listRemote = 11;
    elsewhere.at = m_desk->replica.clock().now().addSecs(-60);
    elsewhere.desk = u"#4"_s;
    zoe.checkIns = {elsewhere};
    m_desk->server.put(zoe);
    QCOMPARE(update().value_or(-1), 1);
    const AttendeeId id = m_desk->replica.attendee(u"token-zoe"_s);
    const CheckInHistory history = m_desk->replica.record(id).history;
    QCOMPARE(history.size(), 1);
    QVERIFY(!history[0].local);
    QCOMPARE(history[0].list, m_desk->replica.mainEntrance());
}

void tst_ReplicaUpdater::aSecondUpdateDoesNotRunBeside()
{
    QSignalSpy finished(m_updater.get(), &ReplicaUpdater::finished);
    m_updater->update();
    m_updater->update();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!m_updater->isRunning());
    const int pulls = m_source->pulls;
    QVERIFY(update());
    QVERIFY(m_source->pulls > pulls);
    QCOMPARE(finished.count(), 2);
}

void tst_ReplicaUpdater::theSourcesErrorIsTold()
{
    m_source->pullError = failure(ErrorCode::NoNetwork);
    QCOMPARE(update().error().code, ErrorCode::NoNetwork);
    m_source->pullError.reset();
    QVERIFY(update());
}

void tst_ReplicaUpdater::aPageOfTheOldSourceIsDropped()
{
    QSignalSpy finished(m_updater.get(), &ReplicaUpdater::finished);
    m_updater->update();
    m_updater->setSource(nullptr, {});
    QVERIFY(!m_updater->isRunning());
    FakeServer empty;
    empty.event = TemporaryReplica::sourceEvent();
    FakeSyncSource other(empty);
    m_updater->setSource(&other, m_desk->replica.event());
    QCOMPARE(update().value_or(-1), 0);
    QCOMPARE(finished.count(), 1);
    m_updater->setSource(nullptr, {});
}

QTEST_GUILESS_MAIN(tst_ReplicaUpdater)
#include "tst_ReplicaUpdater.moc"
