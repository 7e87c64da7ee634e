// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FaultyStorage.h"
#include "TemporaryReplica.h"
#include "search/SearchService.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_SearchService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsPeopleWithTheirRows();
    void aSearchWhileLoadingWaitsForTheIndex();
    void aSearchBeforeAnyLoadIsTold();
    void newPeopleAreFoundAfterTheNextLoad();
    void loadsAskedForWhileLoadingAreDoneInOne();
    void anotherEventsPeopleAreNotFound();
    void theOldIndexAnswersWhileTheNextIsLoaded();
    void whoWasErasedIsLeftOut();
    void destroyedWhileLoadingItAnswersCancelled();
    void addonsAreNotFoundByName();

private:
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
    m_search->load(event);
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
    m_search->load(m_replica->event());
    QVERIFY(!m_search->isReady());
    auto future = m_search->find(name);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QCOMPARE(future.result()->first().record.attendee.name, name);
    QVERIFY(m_search->isReady());
}

void tst_SearchService::aSearchBeforeAnyLoadIsTold()
{
    const auto found = m_search->find(u"asha"_s).result();
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, ErrorCode::NoEvent);
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
        m_search->load(m_replica->event());
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
    m_search->load(*other);
    QVERIFY(!m_search->isReady()); // people of the event before shall not be shown any more
    auto future = m_search->find(u"xaver"_s);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result()->size(), 1);
}

void tst_SearchService::theOldIndexAnswersWhileTheNextIsLoaded()
{
    loadAndWait(m_replica->event());
    m_search->load(m_replica->event());
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
    m_search->load(m_replica->event());
    const auto future = m_search->find(u"asha"_s);
    m_search.reset();
    QVERIFY(future.isFinished());
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

void tst_SearchService::addonsAreNotFoundByName()
{
    loadAndWait(m_replica->event());
    const AttendeeId addon = m_replica->attendee(u"token-workshop"_s);
    const QString name = m_replica->record(m_replica->attendee(u"token-asha"_s)).attendee.name;
    for (const FoundAttendee& found : find(name)) {
        QVERIFY(found.record.attendee.id != addon);
    }
}

QTEST_GUILESS_MAIN(tst_SearchService)
#include "tst_SearchService.moc"
