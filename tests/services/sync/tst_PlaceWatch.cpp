// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncDesk.h"
#include "sync/PlaceWatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Where the server has a desk: asked now and then, and only a change is told.
class tst_PlaceWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itIsAskedOnceAnHour();
    void whatIsNoAnswerIsAskedAgain();
    void whereTheDeskWasIsLearnedAndAMoveIsTold();
    void whatStaffDecidedIsToldNoMore();
    void anotherSourcesWordCountsNoMore();

private:
    [[nodiscard]] DeskSettings settings()
    {
        return *m_desk->replica.read([](UnitOfWork& work) { return work.settings().load(); });
    }

    void change(const std::function<void(DeskSettings&)>& edit)
    {
        const auto saved = m_desk->replica.write([&](UnitOfWork& work) -> Result<void> {
            DeskSettings all = *work.settings().load();
            edit(all);
            return work.settings().save(all);
        });
        QVERIFY(saved.has_value());
    }

    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<FakeSyncSource> m_source;
    std::unique_ptr<PlaceWatch> m_watch;
};

void tst_PlaceWatch::init()
{
    m_desk = std::make_unique<SyncDesk>();
    m_source = std::make_unique<FakeSyncSource>(m_desk->server);
    m_watch
        = std::make_unique<PlaceWatch>(m_desk->replica.storage(), m_desk->replica.clock(), nullptr);
    m_watch->setSource(m_source.get());
    change([](DeskSettings& all) {
        all.serverEvent = u"day"_s;
        all.gateRemote = 5;
    });
}

void tst_PlaceWatch::cleanup()
{
    m_watch.reset();
    m_source.reset();
    m_desk.reset();
}

void tst_PlaceWatch::itIsAskedOnceAnHour()
{
    m_source->serverPlace = ServerPlace{u"day"_s, u"Day"_s, 11, {}, 5, {}};
    m_watch->look();
    QCOMPARE(m_source->placesAsked, 1);
    m_desk->replica.clock().advance(PlaceWatch::everyMs - 1);
    m_watch->look();
    QCOMPARE(m_source->placesAsked, 1);
    m_desk->replica.clock().advance(1);
    m_watch->look();
    QCOMPARE(m_source->placesAsked, 2);
}

void tst_PlaceWatch::whatIsNoAnswerIsAskedAgain()
{
    const auto askedTwice = [this] {
        m_watch->look();
        return m_source->placesAsked >= 2;
    };
    QTRY_VERIFY(askedTwice());
}

void tst_PlaceWatch::whereTheDeskWasIsLearnedAndAMoveIsTold()
{
    QSignalSpy changed(m_watch.get(), &PlaceWatch::changed);
    m_source->serverPlace = ServerPlace{u"day"_s, u"Day"_s, 11, {}, 5, {}, 7};
    m_watch->look();
    QTRY_COMPARE(settings().placeEvent, u"day"_s);
    QCOMPARE(settings().deviceRemote, 7);
    QCOMPARE(settings().placeList, 11);
    QCOMPARE(changed.count(), 0);
    const SourceEvent event = TemporaryReplica::sourceEvent();
    m_source->serverPlace
        = ServerPlace{event.event.slug, event.event.name, 12, {}, 6, u"Workshop door"_s};
    m_desk->replica.clock().advance(PlaceWatch::everyMs);
    m_watch->look();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_watch->moved()->listName, u"Workshop room"_s); // as it is known here
    QVERIFY(m_watch->moved()->isOtherGate);
    QCOMPARE(settings().list, m_desk->replica.mainEntrance()); // nothing is switched
    QCOMPARE(settings().gateRemote, 5);
}

void tst_PlaceWatch::whatStaffDecidedIsToldNoMore()
{
    QSignalSpy changed(m_watch.get(), &PlaceWatch::changed);
    change([](DeskSettings& all) {
        all.placeEvent = u"day"_s;
        all.placeList = 11;
    });
    m_source->serverPlace = ServerPlace{u"day"_s, u"Day"_s, 12, {}, 5, {}};
    m_watch->look();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(m_watch->moved());
    QVERIFY(!m_watch->moved()->isOtherGate); // nobody moved it: the server names another list
    change([](DeskSettings& all) { all.placeList = 12; });
    m_watch->weigh();
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(!m_watch->moved());
}

void tst_PlaceWatch::anotherSourcesWordCountsNoMore()
{
    QSignalSpy changed(m_watch.get(), &PlaceWatch::changed);
    m_source->serverPlace = ServerPlace{u"day"_s, u"Day"_s, 12, {}, 6, {}};
    m_watch->look();
    QTRY_COMPARE(changed.count(), 1);
    FakeSyncSource other(m_desk->server);
    m_watch->setSource(&other);
    QVERIFY(!m_watch->moved());
    m_watch->look();
    QCOMPARE(other.placesAsked, 1);
    m_watch->setSource(nullptr);
    m_watch->look(); // nobody is asked
    QCOMPARE(other.placesAsked, 1);
}

QTEST_GUILESS_MAIN(tst_PlaceWatch)
#include "tst_PlaceWatch.moc"
