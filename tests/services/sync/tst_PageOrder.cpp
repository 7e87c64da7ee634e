// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncDesk.h"
#include "sync/ReplicaUpdater.h"

#include <QTest>

#include <utility>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// Serves the pages of a full download in an order of its own, some of them twice.
class ShuffledSource final : public SyncSource
{
public:
    ShuffledSource(FakeSyncSource& behind, QList<int> pages)
        : m_behind(behind)
        , m_pages(std::move(pages))
    { }

    QFuture<Result<ReplicaPage>> pull(const ReplicaCursor& cursor) override
    {
        if (!cursor.state.contains(u"at"_s)) {
            return m_behind.pull(cursor); // the event
        }
        ReplicaCursor wanted = cursor;
        wanted.state[u"at"_s] = m_pages.takeFirst() * m_behind.pageSize;
        Result<ReplicaPage> page = m_behind.pull(wanted).result();
        page->more = !m_pages.isEmpty();
        page->completesFullPull = m_pages.isEmpty();
        page->next.state[u"full"_s] = page->more;
        return QtFuture::makeReadyFuture(page);
    }

    QFuture<PushOutcome> push(const OutboxEntry& entry) override { return m_behind.push(entry); }

    QFuture<UploadOutcome> upload(const AnswerFile& file) override { return m_behind.upload(file); }

    QFuture<ServerAnswer> ask(const OutboxEntry& entry) override { return m_behind.ask(entry); }

    [[nodiscard]] bool isServed() const { return m_pages.isEmpty(); }

private:
    FakeSyncSource& m_behind;
    QList<int> m_pages;
};

/// Serves pages, and runs `before` when the last of them is asked for.
class InterruptedSource final : public SyncSource
{
public:
    InterruptedSource(FakeSyncSource& behind, std::function<void()> before)
        : m_behind(behind)
        , m_before(std::move(before))
    { }

    QFuture<Result<ReplicaPage>> pull(const ReplicaCursor& cursor) override
    {
        auto page = m_behind.pull(cursor);
        if (page.result() && !page.result()->more && m_before) {
            std::exchange(m_before, {})();
        }
        return page;
    }

    QFuture<PushOutcome> push(const OutboxEntry& entry) override { return m_behind.push(entry); }

    QFuture<UploadOutcome> upload(const AnswerFile& file) override { return m_behind.upload(file); }

    QFuture<ServerAnswer> ask(const OutboxEntry& entry) override { return m_behind.ask(entry); }

private:
    FakeSyncSource& m_behind;
    std::function<void()> m_before;
};

} // namespace

class tst_PageOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// A list is paged by what changes meanwhile, so a page may come late, early, or again.
    void pagesInAnyOrderAndTwiceBringEverybodyOnceAndLoseNothing_data()
    {
        QTest::addColumn<QList<int>>("pages");
        QTest::newRow("backwards") << QList<int>{3, 2, 1, 0};
        QTest::newRow("twice") << QList<int>{0, 0, 1, 2, 2, 3, 3};
        QTest::newRow("late and again") << QList<int>{2, 0, 2, 3, 1, 0};
    }

    void pagesInAnyOrderAndTwiceBringEverybodyOnceAndLoseNothing()
    {
        QFETCH(const QList<int>, pages);
        SyncDesk inOrder;
        const AttendeeCounts wanted = download(inOrder, {0, 1, 2, 3});
        QVERIFY(wanted.attendees > 4);

        SyncDesk desk;
        const CheckIn waiting = desk.admit(u"token-asha"_s);
        const AttendeeCounts counts = download(desk, pages);
        QCOMPARE(counts.attendees, wanted.attendees);
        QCOMPARE(counts.checkedIn, 1);
        for (const FakeServer::Order& order : desk.server.orders()) {
            for (const SourceAttendee& person : order.people) {
                const AttendeeId id = desk.replica.attendee(person.attendee.token.value);
                QVERIFY2(id.isValid(), qPrintable(person.attendee.token.value));
                QVERIFY(!desk.replica.record(id).attendee.gone);
            }
        }
        QCOMPARE(desk.entryOf(waiting.nonce).state, OutboxState::Ready);
    }

    /// What is on its way when staff erase the event is of people who are not to come back.
    void pagesOfAnErasedEventBringNobodyBack()
    {
        SyncDesk desk;
        const EventId event = desk.replica.event();
        FakeSyncSource behind(desk.server);
        bool isErased = false;
        InterruptedSource source(behind, [&] {
            isErased = desk.replica
                           .write([event](UnitOfWork& work) { return work.events().erase(event); })
                           .has_value();
        });
        ReplicaUpdater updater(desk.replica.storage(), nullptr);
        updater.setSource(&source, event);
        std::optional<Result<int>> end;
        connect(&updater, &ReplicaUpdater::finished, this,
            [&end](const Result<int>& attendees) { end = attendees; });
        updater.update();
        QTRY_VERIFY(end.has_value());
        QVERIFY(isErased);
        QVERIFY(!*end);
        QCOMPARE(end->error().code, ErrorCode::Cancelled);
        const auto known
            = desk.replica.read([](UnitOfWork& work) { return work.events().events(); });
        QVERIFY(known->isEmpty());
        const auto asha = desk.replica.read([event](UnitOfWork& work) {
            return work.attendees().byToken(event, TicketToken{u"token-asha"_s}, false);
        });
        QVERIFY(asha->isEmpty());
    }

private:
    /// Downloads eight orders, two a page; the counts afterwards.
    AttendeeCounts download(SyncDesk& desk, const QList<int>& pages)
    {
        while (desk.server.orders().size() < 8) {
            const int number = int(desk.server.orders().size());
            SourceAttendee person = TemporaryReplica::person(
                u"Person %1"_s.arg(number), u"t-%1"_s.arg(number), u"ORDER%1"_s.arg(number));
            person.attendee.remote = 1000 + number;
            person.attendee.sourceKey = u"pretix:%1"_s.arg(1000 + number);
            desk.server.put(person);
        }
        FakeSyncSource behind(desk.server);
        ShuffledSource source(behind, pages);
        ReplicaUpdater updater(desk.replica.storage(), nullptr);
        updater.setSource(&source, desk.replica.event());
        std::optional<Result<int>> end;
        connect(&updater, &ReplicaUpdater::finished, this,
            [&end](const Result<int>& attendees) { end = attendees; });
        updater.update();
        if (!QTest::qWaitFor([&] { return end.has_value(); }, 20'000) || !*end
            || !source.isServed()) {
            qFatal("the download did not end well");
        }
        return *desk.replica.read([&desk](UnitOfWork& work) {
            return work.attendees().counts(desk.replica.event(), desk.replica.mainEntrance());
        });
    }
};

QTEST_GUILESS_MAIN(tst_PageOrder)
#include "tst_PageOrder.moc"
