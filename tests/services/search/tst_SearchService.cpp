// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"
#include "WatchedStorage.h"
#include "search/SearchService.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

thread_local int ownAllocations = 0;
std::atomic<int> allAllocations = 0;

} // namespace

void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept
{
    ++ownAllocations;
    ++allAllocations;
    return std::malloc(bytes);
}

void* operator new(std::size_t bytes)
{
    if (void* const place = operator new(bytes, std::nothrow)) {
        return place;
    }
    std::abort();
}

void operator delete(void* place) noexcept
{
    std::free(place);
}

void operator delete(void* place, std::size_t) noexcept
{
    std::free(place);
}

class tst_SearchService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsPeopleWithTheirRows();
    void aSearchWhileLoadingWaitsForTheIndex();
    void aSearchBeforeTheFirstLoadWaitsForIt();
    void newPeopleAreFoundAfterTheNextLoad();
    void loadsAskedForWhileLoadingAreDoneInOne();
    void anotherEventsPeopleAreNotFound();
    void theOldIndexAnswersWhileTheNextIsLoaded();
    void whoWasErasedIsLeftOut();
    void destroyedWhileLoadingItAnswersCancelled();
    void addonsAreNotFoundByName();
    void addonsAreFoundByTheirTicketType();
    void telephoneAndPayerAreFoundAndTold();
    void whoChangedIsFoundWithoutALoad();
    void aChangeDuringALoadIsNotLost();
    void manyChangesAreAnIndexAnew();
    void whoCameInStandsBehindAtOnce();
    void whoCameInByAnotherListDoesNot();
    void nothingIsReadOrBuiltOnItsOwnThread();

private:
    void checkIn(AttendeeId who, CheckInListId list);
    void renewAndWait(const QList<AttendeeId>& who);
    [[nodiscard]] QStringList names(const QString& text);
    QList<FoundAttendee> find(const QString& text);
    void loadAndWait(EventId event);

    std::unique_ptr<TemporaryReplica> m_replica;
    std::unique_ptr<SearchService> m_search;
};

void tst_SearchService::init()
{
    m_replica = std::make_unique<TemporaryReplica>();
    m_search = std::make_unique<SearchService>(m_replica->storage());
}

void tst_SearchService::cleanup()
{
    m_search.reset();
    m_replica.reset();
}

QList<FoundAttendee> tst_SearchService::find(const QString& text)
{
    const auto found = m_search->find(text).result();
    return found ? *found : QList<FoundAttendee>();
}

void tst_SearchService::loadAndWait(EventId event)
{
    QSignalSpy ready(m_search.get(), &SearchService::ready);
    m_search->load({event, {}});
    QVERIFY(ready.wait());
}

void tst_SearchService::findsPeopleWithTheirRows()
{
    loadAndWait(m_replica->event());
    const AttendeeRecord zoe = m_replica->record(m_replica->attendee(u"token-zoe"_s));
    const auto found = find(zoe.attendee.name.left(3).toLower());
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().record, zoe);
    QCOMPARE(found.first().hit.id, zoe.attendee.id);
    QVERIFY(!found.first().hit.nameRanges.isEmpty());
    QVERIFY(find(u"qqqq"_s).isEmpty());
}

void tst_SearchService::aSearchWhileLoadingWaitsForTheIndex()
{
    const QString name = m_replica->record(m_replica->attendee(u"token-asha"_s)).attendee.name;
    m_search->load({m_replica->event(), {}});
    QVERIFY(!m_search->isReady());
    auto future = m_search->find(name);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QCOMPARE(future.result()->first().record.attendee.name, name);
    QVERIFY(m_search->isReady());
}

void tst_SearchService::aSearchBeforeTheFirstLoadWaitsForIt()
{
    const auto future = m_search->find(u"asha"_s);
    QVERIFY(!future.isFinished());
    m_search->load({m_replica->event(), {}});
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QCOMPARE(future.result()->size(), 1);
}

void tst_SearchService::newPeopleAreFoundAfterTheNextLoad()
{
    loadAndWait(m_replica->event());
    m_replica->apply({TemporaryReplica::person(u"Quirin Quast"_s, u"token-q"_s)}, 2);
    QVERIFY(find(u"quirin"_s).isEmpty());
    loadAndWait(m_replica->event());
    QCOMPARE(find(u"quirin"_s).size(), 1);
}

void tst_SearchService::loadsAskedForWhileLoadingAreDoneInOne()
{
    QSignalSpy ready(m_search.get(), &SearchService::ready);
    for (int i = 0; i < 20; ++i) {
        m_search->load({m_replica->event(), {}});
    }
    QTRY_COMPARE(ready.size(), 2); // the one under way, and one more for all the others
    QVERIFY(!find(u"a"_s).isEmpty());
    QCOMPARE(ready.size(), 2);
}

void tst_SearchService::anotherEventsPeopleAreNotFound()
{
    const auto other = m_replica->write([](UnitOfWork& unit) -> Result<EventId> {
        SourceEvent source;
        source.event.slug = u"other"_s;
        const auto event = unit.events().apply(source, false);
        if (!event) {
            return event;
        }
        const auto written = unit.attendees().apply(
            *event, {TemporaryReplica::person(u"Xaver Xi"_s, u"token-x"_s)}, 1);
        return written ? event : Result<EventId>(written.error());
    });
    QVERIFY(other.has_value());
    loadAndWait(m_replica->event());
    QVERIFY(find(u"xaver"_s).isEmpty());
    m_search->load({*other, {}});
    QVERIFY(!m_search->isReady()); // people of the event before shall not be shown any more
    auto future = m_search->find(u"xaver"_s);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result()->size(), 1);
}

void tst_SearchService::theOldIndexAnswersWhileTheNextIsLoaded()
{
    loadAndWait(m_replica->event());
    m_search->load({m_replica->event(), {}});
    QVERIFY(m_search->isReady());
    QVERIFY(!find(u"a"_s).isEmpty());
}

void tst_SearchService::whoWasErasedIsLeftOut()
{
    loadAndWait(m_replica->event());
    QVERIFY(!find(u"a"_s).isEmpty());
    const auto erased = m_replica->write(
        [this](UnitOfWork& unit) { return unit.events().erase(m_replica->event()); });
    QVERIFY(erased.has_value());
    QVERIFY(find(u"a"_s).isEmpty());
}

void tst_SearchService::destroyedWhileLoadingItAnswersCancelled()
{
    m_search->load({m_replica->event(), {}});
    const auto future = m_search->find(u"asha"_s);
    m_search.reset();
    QVERIFY(future.isFinished());
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

void tst_SearchService::addonsAreNotFoundByName()
{
    const AttendeeId addon = m_replica->attendee(u"token-workshop"_s);
    QList<SourceAttendee> people = TemporaryReplica::people();
    for (const QString& name : {QString(), u"Asha Rao"_s}) { // in a file it bears its parent's
        people.last().attendee.name = name;
        m_replica->apply(people);
        loadAndWait(m_replica->event());
        for (const FoundAttendee& found : find(u"Asha Rao"_s)) {
            QVERIFY(found.record.attendee.id != addon);
        }
    }
}

void tst_SearchService::checkIn(AttendeeId who, CheckInListId list)
{
    CheckIn checkIn;
    checkIn.nonce = m_replica->ids().nonce();
    checkIn.attendee = who;
    checkIn.list = list;
    checkIn.at = m_replica->clock().now();
    QVERIFY(m_replica->write([&](UnitOfWork& unit) { return unit.checkIns().add(checkIn); }));
}

void tst_SearchService::renewAndWait(const QList<AttendeeId>& who)
{
    QSignalSpy ready(m_search.get(), &SearchService::ready);
    m_search->renew(who);
    QVERIFY(ready.wait());
}

QStringList tst_SearchService::names(const QString& text)
{
    QStringList all;
    for (const FoundAttendee& found : find(text)) {
        all.append(found.record.attendee.name);
    }
    return all;
}

void tst_SearchService::addonsAreFoundByTheirTicketType()
{
    loadAndWait(m_replica->event());
    const auto found = find(u"asha work"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().record.attendee.id, m_replica->attendee(u"token-workshop"_s));
    QCOMPARE(found.first().hit.ticketTypeRanges, QList<MatchRange>({{0, 4}}));
}

void tst_SearchService::telephoneAndPayerAreFoundAndTold()
{
    SourceAttendee person = TemporaryReplica::person(u"Quirin Quast"_s, u"token-q"_s);
    person.attendee.fields
        = {{u"telephone"_s, u"+91 98450 12345"_s}, {u"invoice_name"_s, u"Xaver \"Xi\" Xylander"_s},
            {u"pseudonymization_id"_s, u"HBK7PQ2WRT"_s}};
    m_replica->apply({person});
    loadAndWait(m_replica->event());
    const QList<std::pair<QString, QString>> told{{u"98450 123"_s, u"+91 98450 12345"_s},
        {u"2345"_s, u"+91 98450 12345"_s}, {u"xyl"_s, u"Xaver \"Xi\" Xylander"_s},
        {u"hbk7p"_s, u"HBK7PQ2WRT"_s}};
    for (const auto& [text, because] : told) {
        const auto found = find(text);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().hit.because, because);
        QVERIFY(!found.first().hit.becauseRanges.isEmpty());
    }
}

void tst_SearchService::whoChangedIsFoundWithoutALoad()
{
    loadAndWait(m_replica->event());
    auto person = TemporaryReplica::person(u"Quirin Quast"_s, u"token-q"_s);
    const ReplicaCounts added = m_replica->apply({person});
    QCOMPARE(added.touched, QList<AttendeeId>{m_replica->attendee(u"token-q"_s)});
    renewAndWait(added.touched);
    QCOMPARE(names(u"quirin"_s), QStringList{u"Quirin Quast"_s});
    person.attendee.name = u"Xaver Quast"_s;
    renewAndWait(m_replica->apply({person}).touched);
    QVERIFY(names(u"quirin"_s).isEmpty());
    QCOMPARE(names(u"xaver"_s), QStringList{u"Xaver Quast"_s});
    QVERIFY(m_replica->apply({person}).touched.isEmpty());
}

void tst_SearchService::aChangeDuringALoadIsNotLost()
{
    QSignalSpy ready(m_search.get(), &SearchService::ready);
    m_search->load({m_replica->event(), {}});
    const auto added
        = m_replica->apply({TemporaryReplica::person(u"Quirin Quast"_s, u"token-q"_s)});
    m_search->renew(added.touched);
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(names(u"quirin"_s), QStringList{u"Quirin Quast"_s});
}

/// What an index costs to read is told by the jobs on the storage: one for each 200 people who are
/// looked up, or, for all anew, one for each thousand and one that brings nobody.
void tst_SearchService::manyChangesAreAnIndexAnew()
{
    WatchedStorage storage(m_replica->storage());
    m_search = std::make_unique<SearchService>(storage);
    loadAndWait(m_replica->event());
    const auto jobsFor = [&](qsizetype first, qsizetype count) {
        QList<SourceAttendee> people;
        for (qsizetype i = first; i < first + count; ++i) {
            people.append(TemporaryReplica::person(u"Quirin %1"_s.arg(i), u"token-q%1"_s.arg(i)));
        }
        const auto touched = m_replica->apply(people).touched;
        const int before = storage.asked(Lane::Background, false);
        renewAndWait(touched);
        return storage.asked(Lane::Background, false) - before;
    };
    QCOMPARE(jobsFor(0, SearchService::mostChanges), SearchService::mostChanges / 200);
    QCOMPARE(jobsFor(2000, 1), 4); // one more than stand beside it
    QCOMPARE(jobsFor(2001, 1), 1); // beside the new one
    QCOMPARE(find(u"quirin"_s).size(), 50);
    for (const int i : {1234, 2000, 2001}) {
        QCOMPARE(names(u"quirin %1"_s.arg(i)).value(0), u"Quirin %1"_s.arg(i));
    }
    m_search.reset(); // before its storage
}

void tst_SearchService::whoCameInStandsBehindAtOnce()
{
    m_replica->apply({TemporaryReplica::person(u"Quirin Abt"_s, u"token-1"_s),
        TemporaryReplica::person(u"Quirin Ott"_s, u"token-2"_s)});
    loadAndWait(m_replica->event());
    QCOMPARE(names(u"quirin"_s), (QStringList{u"Quirin Abt"_s, u"Quirin Ott"_s}));
    const AttendeeId abt = m_replica->attendee(u"token-1"_s);
    checkIn(abt, m_replica->mainEntrance());
    QCOMPARE(names(u"quirin"_s), (QStringList{u"Quirin Ott"_s, u"Quirin Abt"_s}));
    renewAndWait({abt});
    QCOMPARE(names(u"quirin"_s), (QStringList{u"Quirin Ott"_s, u"Quirin Abt"_s}));
    QCOMPARE(m_search->find(u"quirin"_s, 1).result()->first().record.attendee.name,
        u"Quirin Ott"_s); // the index knows it too
}

void tst_SearchService::whoCameInByAnotherListDoesNot()
{
    m_replica->apply({TemporaryReplica::person(u"Quirin Abt"_s, u"token-1"_s),
        TemporaryReplica::person(u"Quirin Ott"_s, u"token-2"_s)});
    checkIn(m_replica->attendee(u"token-1"_s), m_replica->workshopRoom());
    QSignalSpy ready(m_search.get(), &SearchService::ready);
    m_search->load({m_replica->event(), m_replica->mainEntrance()});
    QVERIFY(ready.wait());
    QCOMPARE(names(u"quirin"_s), (QStringList{u"Quirin Abt"_s, u"Quirin Ott"_s}));
    m_search->load({m_replica->event(), m_replica->workshopRoom()});
    QVERIFY(ready.wait());
    QCOMPARE(names(u"quirin"_s), (QStringList{u"Quirin Ott"_s, u"Quirin Abt"_s}));
}

/// The page of a large list is read, spelled and sorted elsewhere; here a search waits for its rows
/// alone. What is built is told by the memory that is asked for.
void tst_SearchService::nothingIsReadOrBuiltOnItsOwnThread()
{
    WatchedStorage storage(m_replica->storage());
    m_search = std::make_unique<SearchService>(storage);
    QList<SourceAttendee> people;
    for (int i = 0; i < 900; ++i) {
        people.append(TemporaryReplica::person(u"Quirin %1"_s.arg(i), u"token-q%1"_s.arg(i)));
    }
    const auto touched = m_replica->apply(people).touched;
    const auto isBuiltElsewhere = [](const auto& act) {
        const int own = ownAllocations;
        const int all = allAllocations;
        act();
        const int here = ownAllocations - own;
        const int there = allAllocations - all - here;
        return there > 5000 && here < there / 20;
    };
    QVERIFY(isBuiltElsewhere([&] { loadAndWait(m_replica->event()); }));
    QVERIFY(isBuiltElsewhere([&] { renewAndWait(touched); }));
    QCOMPARE(storage.asked(Lane::Background, true), 0);
    QCOMPARE(storage.asked(Lane::Background, false), 2 + 5); // pages, of which one is empty; parts
    QCOMPARE(storage.asked(Lane::Desk, true) + storage.asked(Lane::Desk, false), 0);
    QVERIFY(!find(u"asha"_s).isEmpty());
    QCOMPARE(storage.asked(Lane::Desk, true), 1);
    m_search.reset(); // before its storage
}

QTEST_GUILESS_MAIN(tst_SearchService)
#include "tst_SearchService.moc"
