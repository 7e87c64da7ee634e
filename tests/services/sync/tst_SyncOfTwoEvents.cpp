// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeSealer.h"
#include "SyncDesk.h"
#include "TwoEvents.h"
#include "health/StatusService.h"
#include "search/SearchService.h"
#include "settings/SettingsService.h"
#include "sync/EnquiryService.h"
#include "sync/OutboxJobs.h"
#include "sync/SettlementService.h"
#include "sync/SyncService.h"

#include <QSignalSpy>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A desk that admits to two events has both of them, and brings each its own.
class tst_SyncOfTwoEvents : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncDesk> m_desk;
    FakeServer m_evening;
    Door m_door; ///< of the second event
    TwoEvents* m_source = nullptr; ///< the service's own
    std::unique_ptr<SyncService> m_service;
    SyncStatus m_status;

    [[nodiscard]] DeskSettings settings()
    {
        return *m_desk->replica.read([](UnitOfWork& work) { return work.settings().load(); });
    }

    [[nodiscard]] int people(EventId event)
    {
        return m_desk->replica
            .read([event](UnitOfWork& work) { return work.attendees().counts(event, {}); })
            ->attendees;
    }

    /// Makes an event as from a file the desk's own; the server is paired for the one before.
    EventId chooseWalkers()
    {
        SourceEvent walkers = TemporaryReplica::sourceEvent();
        walkers.event.slug = u"walkers"_s;
        walkers.event.name = u"Walkers"_s;
        const auto made = m_desk->replica.write([&](UnitOfWork& work) -> Result<EventId> {
            const auto event = work.events().apply(walkers, true);
            const auto known = work.attendees().apply(
                *event, {TemporaryReplica::person(u"Li Wei"_s, u"token-walker"_s)}, 1);
            return known ? event : Result<EventId>(known.error());
        });
        SettingsService choices(m_desk->replica.storage());
        return made && SyncDesk::await(choices.chooseEvent(*made)) ? *made : EventId{};
    }

    CheckIn admit(const QString& token)
    {
        CheckInRequest request;
        request.who = TicketToken{token};
        request.print = false;
        const auto outcome = SyncDesk::await(m_desk->checkIns.checkIn(request));
        return outcome && outcome->checkIn ? *outcome->checkIn : CheckIn{};
    }

private Q_SLOTS:

    void init()
    {
        m_desk = std::make_unique<SyncDesk>();
        m_evening = {};
        m_evening.event = TemporaryReplica::sourceEvent();
        m_evening.event.event.slug = u"evening"_s;
        m_evening.event.event.name = u"Evening"_s;
        m_evening.event.lists = {TemporaryReplica::checkInList(21, u"Dinner"_s)};
        SourceAttendee meera
            = TemporaryReplica::person(u"Meera Iyer"_s, u"token-meera"_s, u"MEERA"_s);
        meera.attendee.remote = 900;
        m_evening.put(meera);
        SourceEvent known;
        known.event = m_evening.event.event;
        const auto made = m_desk->replica.write([&](UnitOfWork& work) -> Result<EventId> {
            const auto event = work.events().apply(known, false);
            auto all = work.settings().load();
            all->serverEvent = TemporaryReplica::sourceEvent().event.slug;
            all->besides = {{*event, {}, u"evening"_s, u"Evening"_s}};
            const auto saved = work.settings().save(*all);
            return saved ? event : Result<EventId>(saved.error());
        });
        QVERIFY(made.has_value());
        m_door = {*made, {}, u"evening"_s, u"Evening"_s};
        m_service = std::make_unique<SyncService>(
            m_desk->replica.storage(), m_desk->replica.clock(), m_desk->replica.ids());
        connect(m_service.get(), &SyncService::statusChanged, this,
            [this](const SyncStatus& status) { m_status = status; });
        auto source = std::make_unique<TwoEvents>(m_desk->server, m_evening, *made);
        m_source = source.get();
        m_service->setSource(std::move(source), m_desk->replica.event(), {*made});
    }

    void cleanup()
    {
        m_service.reset();
        m_desk.reset();
        m_status = {};
    }

    void oneRoundBringsBoth()
    {
        QSignalSpy changed(m_service.get(), &SyncService::replicaChanged);
        const auto round = SyncDesk::await(m_service->once());
        QCOMPARE(round->pulled, 7);
        QCOMPARE(people(m_door.event), 1);
        QCOMPARE(changed.last().first().value<EventId>(), m_door.event);
        // each goes on from where it stands
        QCOMPARE(SyncDesk::await(m_service->once())->pulled, 0);
        m_evening.put(TemporaryReplica::person(u"Ravi"_s, u"token-ravi"_s, u"RAVI"_s));
        QCOMPARE(SyncDesk::await(m_service->once())->pulled, 1);
        QCOMPARE(people(m_door.event), 2);
    }

    void eachEventHearsOfItsOwnPeople()
    {
        QVERIFY(SyncDesk::await(m_service->once()));
        QVERIFY(admit(u"token-asha"_s).id.isValid());
        QVERIFY(admit(u"token-meera"_s).id.isValid());
        const auto round = SyncDesk::await(m_service->once());
        QCOMPARE(round->pushed, 2);
        QCOMPARE(round->outbox.waiting(), 0);
        QCOMPARE(round->outbox.acknowledged, 2);
        QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
        QCOMPARE(m_evening.admitted(u"token-meera"_s), 1);
    }

    void anEventThatFailsHoldsUpNoOther()
    {
        m_source->first.pullError = failure(ErrorCode::ServerRefused, {}, {u"denied"_s});
        const auto round = SyncDesk::await(m_service->once());
        QCOMPARE(round.error().args, QStringList{u"denied"_s});
        QCOMPARE(people(m_door.event), 1);
    }

    void anotherEventThatFailsIsToldByNameAndTheDeskGoesOn_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("it is gone") << ErrorCode::ServerNoEvent;
        QTest::newRow("the server breaks off") << ErrorCode::ServerUnclear;
    }

    void anotherEventThatFailsIsToldByNameAndTheDeskGoesOn()
    {
        QFETCH(const ErrorCode, code);
        m_source->second.pullError = failure(code, u"no such event"_s);
        const auto round = SyncDesk::await(m_service->once());
        QCOMPARE(round.error().code, ErrorCode::ServerRefused);
        QTRY_COMPARE(m_status.problem, u"Evening: no such event"_s);
        QCOMPARE(m_status.network, SyncStatus::Network::Online);
        QVERIFY(admit(u"token-asha"_s).id.isValid());
        (void)SyncDesk::await(m_service->once());
        QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    }

    void theDesksOwnEventThatIsGoneTakesNothingOfTheOther()
    {
        QVERIFY(SyncDesk::await(m_service->once()));
        const int own = people(m_desk->replica.event());
        m_source->first.pullError = failure(ErrorCode::ServerNoEvent, u"no such event"_s);
        m_evening.put(TemporaryReplica::person(u"Ravi"_s, u"token-ravi"_s, u"RAVI"_s));
        QVERIFY(admit(u"token-meera"_s).id.isValid());
        QCOMPARE(SyncDesk::await(m_service->once()).error().code, ErrorCode::ServerNoEvent);
        QCOMPARE(people(m_door.event), 2);
        QCOMPARE(m_evening.admitted(u"token-meera"_s), 1);
        QCOMPARE(people(m_desk->replica.event()), own); // and nothing of its own
        QVERIFY(admit(u"token-asha"_s).id.isValid());
    }

    void anotherEventThatIsGoneTakesNothingOfTheDesksOwn()
    {
        QVERIFY(SyncDesk::await(m_service->once()));
        const int own = people(m_desk->replica.event());
        m_source->second.pullError = failure(ErrorCode::ServerNoEvent, u"no such event"_s);
        QVERIFY(!SyncDesk::await(m_service->once()));
        QCOMPARE(people(m_desk->replica.event()), own);
        QCOMPARE(people(m_door.event), 1);
        QVERIFY(admit(u"token-meera"_s).id.isValid());
        QCOMPARE(settings().besides.size(), 1);
    }

    void peopleOfAFilesEventAreNeverSent()
    {
        QVERIFY(SyncDesk::await(m_service->once()));
        const EventId walkers = chooseWalkers();
        QVERIFY(walkers.isValid());
        QVERIFY(admit(u"token-walker"_s).id.isValid());
        QVERIFY(
            !admit(u"token-asha"_s).id.isValid()); // of the server's event, which is no door now
        QVERIFY(admit(u"token-meera"_s).id.isValid());
        QCOMPARE(SyncDesk::await(m_service->once())->pushed, 1);
        QCOMPARE(m_source->first.pushed.size(), 0);
        QCOMPARE(m_source->second.pushed.size(), 1);
        QCOMPARE(m_evening.admitted(u"token-meera"_s), 1);
        const auto kept = m_desk->replica.read(
            [walkers](UnitOfWork& work) { return work.outbox().counts(walkers); });
        QCOMPARE(kept->acknowledged, 0);
        QVERIFY(kept->ready > 0);
    }

    void aFilesEventNeverTakesAPlaceAtTheServer()
    {
        const QString paired = settings().serverEvent;
        QVERIFY(chooseWalkers().isValid());
        SettingsService choices(m_desk->replica.storage());
        QVERIFY(SyncDesk::await(m_service->once())); // the lists of the other event
        const auto evening = SyncDesk::await(choices.chooseEvent(m_door.event));
        QCOMPARE(evening->serverEvent, paired);
        QCOMPARE(evening->besides, QList<Door>{m_door});
        QCOMPARE(evening->doors().size(), 1);
        const auto own = SyncDesk::await(choices.chooseEvent(m_desk->replica.event()));
        QCOMPARE(own->serverEvent, paired);
        QCOMPARE(own->otherEvents(), QList<EventId>{m_door.event});
    }

    void theServersEventBesideAFilesIsNotTwice()
    {
        QVERIFY(chooseWalkers().isValid());
        SettingsService choices(m_desk->replica.storage());
        const Door day{m_desk->replica.event(), m_desk->replica.mainEntrance(),
            settings().serverEvent, u"Day"_s};
        QVERIFY(SyncDesk::await(
            choices.change([&day](DeskSettings& all) { all.besides.append(day); })));
        QVERIFY(admit(u"token-asha"_s).id.isValid());
        const auto own = SyncDesk::await(choices.chooseEvent(day.event));
        QCOMPARE(own->list, day.list);
        QCOMPARE(own->besides, QList<Door>{m_door});
    }

    void nothingIsTakenBeforeTheServerToldItsTimeForAll()
    {
        QVERIFY(SyncDesk::await(m_service->once()));
        QVERIFY(admit(u"token-asha"_s).id.isValid());
        QVERIFY(admit(u"token-meera"_s).id.isValid());
        const EventId own = m_desk->replica.event();
        const QDateTime now = m_desk->replica.clock().now();
        const auto claimed = m_desk->replica.write([&](UnitOfWork& work) -> Result<OutboxClaims> {
            OutboxEntry first = work.outbox().due(own, now, 1)->first();
            first.clockOffsetMs = 0; // it left before
            if (const auto updated = work.outbox().update(first); !updated) {
                return updated.error();
            }
            return OutboxJobs::claim(
                work, {own, m_door.event}, {now, std::nullopt, false}, {4, 4, 4});
        });
        QVERIFY(claimed->needTime);
        QVERIFY(claimed->claims.isEmpty());
        const auto later = m_desk->replica.write([&](UnitOfWork& work) {
            return OutboxJobs::claim(
                work, {own, m_door.event}, {now, std::nullopt, true}, {4, 4, 4});
        });
        QCOMPARE(later->claims.size(), 2);
        QCOMPARE(later->claims.at(0).entry.event, own);
        QCOMPARE(later->claims.at(1).entry.event, m_door.event);
    }

    void theEventsAreSentInTurn()
    {
        const QStringList names{u"one"_s, u"two"_s, u"three"_s};
        for (const QString& name : names) {
            for (FakeServer* server : {&m_desk->server, &m_evening}) {
                SourceAttendee person = TemporaryReplica::person(name, name, name.toUpper());
                person.attendee.token.value += QString::number(server == &m_evening);
                person.attendee.sourceKey = person.attendee.token.value;
                server->put(person);
            }
        }
        QVERIFY(SyncDesk::await(m_service->once()));
        for (const QChar event : u"01"_s) {
            for (const QString& name : names) {
                QVERIFY(admit(name + event).id.isValid());
            }
        }
        QVERIFY(SyncDesk::await(m_service->once()));
        const EventId own = m_desk->replica.event();
        const EventId other = m_door.event;
        // more than fit into one round
        QCOMPARE(m_source->pushed.size(), 6);
        QCOMPARE(m_source->pushed.mid(0, 4), (QList<EventId>{own, other, own, other}));
        QCOMPARE(m_source->pushed.at(4), other);
    }

    void withoutANetworkNoOtherEventIsTried()
    {
        m_source->first.pullError = failure(ErrorCode::NoNetwork, u"down"_s);
        QCOMPARE(SyncDesk::await(m_service->once()).error().code, ErrorCode::NoNetwork);
        QCOMPARE(m_source->second.pulls, 0);
    }

    void peopleOfBothAreFoundByName()
    {
        QVERIFY(SyncDesk::await(m_service->once()));
        SearchService search(m_desk->replica.storage());
        search.load({m_desk->replica.event(), {}}, {m_door});
        QCOMPARE(SyncDesk::await(search.find(u"meera"_s))->size(), 1);
        QCOMPARE(SyncDesk::await(search.find(u"asha"_s))->size(), 1);
    }

    void figuresAreSumsOverTheDoors()
    {
        QVERIFY(SyncDesk::await(m_service->once()));
        StatusService figures(m_desk->replica.storage(), m_desk->replica.clock());
        const auto before = SyncDesk::await(figures.status(5));
        QVERIFY(admit(u"token-asha"_s).id.isValid());
        m_desk->replica.clock().advance(60'000);
        QVERIFY(admit(u"token-meera"_s).id.isValid());
        const auto after = SyncDesk::await(figures.status(5));
        QCOMPARE(after->counts.attendees, people(m_desk->replica.event()) + people(m_door.event));
        QCOMPARE(after->counts.checkedIn, before->counts.checkedIn + 2);
        QCOMPARE(after->outbox.ready, 2);
        QCOMPARE(after->recent.first().attendee.token.value, u"token-meera"_s);
        const auto types = SyncDesk::await(figures.figures())->types;
        QVERIFY(std::ranges::any_of(types, [](const TypeFigure& type) {
            return type.ticketType.endsWith(u" · Evening"_s) && type.checkedIn == 1;
        }));
    }

    void theServerIsAskedForAPersonOfTheirOwnEvent()
    {
        QVERIFY(SyncDesk::await(m_service->once()));
        m_desk->checkIns.askFirst(&m_service->enquiries());
        const auto saved = m_desk->replica.write([](UnitOfWork& work) {
            auto all = work.settings().load();
            all->confirmWithinMs = 10'000;
            return work.settings().save(*all);
        });
        QVERIFY(saved.has_value());
        QTRY_VERIFY(m_service->enquiries().isOpen());
        QVERIFY(admit(u"token-meera"_s).id.isValid());
        QCOMPARE(m_source->second.asked.size(), 1);
        QCOMPARE(m_evening.admitted(u"token-meera"_s), 1);
        m_desk->checkIns.askFirst(nullptr);
    }

    void aDoorIsNotLeftWhileItsPeopleWaitForTheServer()
    {
        QVERIFY(SyncDesk::await(m_service->once()));
        SettingsService choices(m_desk->replica.storage());
        m_source->second.everyPush = Fault::NotSent;
        QVERIFY(admit(u"token-meera"_s).id.isValid());
        const auto refused = SyncDesk::await(choices.leaveBesides(m_door.event));
        QCOMPARE(refused.error().code, ErrorCode::OutboxWaiting);
        m_source->second.everyPush.reset();
        QVERIFY(SyncDesk::await(m_service->once()));
        QVERIFY(SyncDesk::await(choices.leaveBesides(m_door.event)));
        QVERIFY(settings().besides.isEmpty());
        QVERIFY(!admit(u"token-meera"_s).id.isValid()); // of no event of this desk any more
        QVERIFY(admit(u"token-asha"_s).id.isValid());
        QCOMPARE(people(m_door.event), 1); // kept, as what was chosen before always is
    }

    void theDesksOwnEventAndAnotherChangePlaces()
    {
        QVERIFY(SyncDesk::await(m_service->once()));
        SettingsService choices(m_desk->replica.storage());
        const auto dinner = SyncDesk::await(choices.chooseBesides(m_door.event, u"Dinner"_s));
        const CheckInListId list = dinner->besides.first().list;
        QVERIFY(list.isValid());
        QCOMPARE(SyncDesk::await(choices.chooseBesides(m_door.event, u"Bar"_s)).error().code,
            ErrorCode::UnknownList);
        const auto swapped = SyncDesk::await(choices.chooseEvent(m_door.event));
        QCOMPARE(swapped->event, m_door.event);
        QCOMPARE(swapped->list, list);
        QCOMPARE(swapped->serverEvent, u"evening"_s);
        QCOMPARE(swapped->besides.first().event, m_desk->replica.event());
        QCOMPARE(swapped->besides.first().list, m_desk->replica.mainEntrance());
    }

    void erasingTakesEveryEventOfTheDesk()
    {
        QVERIFY(SyncDesk::await(m_service->once()));
        QVERIFY(admit(u"token-meera"_s).id.isValid());
        const FakeSealer sealer;
        SettlementService settlement(
            m_desk->replica.storage(), m_desk->replica.clock(), m_desk->replica.ids(), sealer);
        const EventId own = m_desk->replica.event();
        QCOMPARE(SyncDesk::await(settlement.eraseEvent(own, u"Meera"_s)).error().args,
            QStringList{u"1"_s});
        QVERIFY(SyncDesk::await(settlement.eraseEvent(own, u"Meera"_s, true)));
        QCOMPARE(people(own) + people(m_door.event), 0);
        QVERIFY(settings().besides.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SyncOfTwoEvents)
#include "tst_SyncOfTwoEvents.moc"
