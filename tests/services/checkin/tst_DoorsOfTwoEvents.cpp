// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"
#include "checkin/CheckInTransaction.h"

#include <QTest>

#include <functional>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A scan that may be for a list of another event too.
class tst_DoorsOfTwoEvents : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryReplica> m_replica;
    Door m_evening; ///< of the other event

    Result<CheckInOutcome> tried(
        const std::variant<TicketToken, AttendeeId>& who, std::optional<CheckInListId> list = {})
    {
        CheckInTransaction transaction;
        transaction.request.who = who;
        transaction.request.list = list;
        transaction.now = m_replica->clock().now();
        transaction.nonce = m_replica->ids().nonce();
        transaction.printUuid = transaction.nonce.value;
        return m_replica->write([&](UnitOfWork& work) { return transaction.run(work); });
    }

    CheckInOutcome scan(const std::variant<TicketToken, AttendeeId>& who)
    {
        const auto outcome = tried(who);
        if (!outcome) {
            qFatal("%s", qPrintable(outcome.error().detail));
        }
        return *outcome;
    }

    void change(const std::function<void(DeskSettings&)>& edit)
    {
        const auto saved = m_replica->write([&](UnitOfWork& work) -> Result<void> {
            auto settings = work.settings().load();
            edit(*settings);
            return work.settings().save(*settings);
        });
        QVERIFY(saved.has_value());
    }

    /// The server deleted the lists of that event, and has another one.
    void replaceLists(const QString& slug)
    {
        SourceEvent event = TemporaryReplica::sourceEvent();
        event.event.slug = slug;
        event.lists = {TemporaryReplica::checkInList(22, u"Bar"_s)};
        QVERIFY(
            m_replica->write([&](UnitOfWork& work) { return work.events().apply(event, true); }));
    }

private Q_SLOTS:

    void init()
    {
        m_replica = std::make_unique<TemporaryReplica>();
        DeskSettings settings;
        settings.event = m_replica->event();
        settings.list = m_replica->mainEntrance();
        SourceEvent evening = TemporaryReplica::sourceEvent();
        evening.event.slug = u"evening"_s;
        evening.lists = {TemporaryReplica::checkInList(21, u"Dinner"_s)};
        const auto made = m_replica->write([&](UnitOfWork& work) -> Result<EventId> {
            if (const auto saved = work.settings().save(settings); !saved) {
                return saved.error();
            }
            return work.events().apply(evening, true);
        });
        QVERIFY(made.has_value());
        const auto known = m_replica->write([&](UnitOfWork& work) {
            return work.attendees().apply(
                *made, {TemporaryReplica::person(u"Meera Iyer"_s, u"token-meera"_s)}, 1);
        });
        QVERIFY(known.has_value());
        const auto lists
            = m_replica->read([&](UnitOfWork& work) { return work.events().lists(*made); });
        m_evening = {*made, lists->first().id, u"evening"_s, u"Evening"_s};
        change([this](DeskSettings& all) { all.besides = {m_evening}; });
    }

    void attendeeOfEitherEventIsLetInOnTheirOwnList()
    {
        const CheckInOutcome asha = scan(TicketToken{u"token-asha"_s});
        QCOMPARE(asha.checkIn->list, m_replica->mainEntrance());
        const CheckInOutcome meera = scan(TicketToken{u"token-meera"_s});
        QVERIFY(std::holds_alternative<Admit>(meera.decision));
        QCOMPARE(meera.list.name, u"Dinner"_s);
        QCOMPARE(meera.checkIn->list, m_evening.list);
        const auto waiting = m_replica->read(
            [&](UnitOfWork& work) { return work.outbox().unsettled(m_evening.event, {}, 10); });
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().body.value(u"list"_s).toInteger(), 21);
        const CheckInOutcome again = scan(meera.record->attendee.id);
        QCOMPARE(decisionReason(again.decision), Reason::AlreadyRedeemed);
        QCOMPARE(again.list.name, u"Dinner"_s);
    }

    void whoseEventItIsIsToldWhereThereAreSeveral()
    {
        QCOMPARE(
            scan(TicketToken{u"token-asha"_s}).event, TemporaryReplica::sourceEvent().event.name);
        QVERIFY(scan(TicketToken{u"nobody"_s}).event.isEmpty());
        change([](DeskSettings& all) { all.besides.clear(); });
        QVERIFY(scan(TicketToken{u"token-asha"_s}).event.isEmpty());
        const Decision meera = scan(TicketToken{u"token-meera"_s}).decision;
        QCOMPARE(decisionReason(meera), Reason::Invalid);
        QCOMPARE(std::get<Unknown>(meera).otherEvent, TemporaryReplica::sourceEvent().event.name);
        QVERIFY(std::get<Unknown>(scan(TicketToken{u"nobody"_s}).decision).otherEvent.isEmpty());
    }

    void aListThatIsNamedIsTheOnlyDoor()
    {
        const auto outcome = tried(TicketToken{u"token-meera"_s}, m_replica->mainEntrance());
        QCOMPARE(decisionReason(outcome->decision), Reason::Invalid);
    }

    void anotherEventsListThatIsGoneShutsOutItsOwnPeopleAlone()
    {
        replaceLists(u"evening"_s);
        QVERIFY(std::holds_alternative<Admit>(scan(TicketToken{u"token-asha"_s}).decision));
        QCOMPARE(tried(TicketToken{u"token-meera"_s}).error().code, ErrorCode::UnknownList);
    }

    void theDesksOwnListThatIsGoneLeavesTheOtherDoorOpen()
    {
        replaceLists(TemporaryReplica::sourceEvent().event.slug);
        const CheckInOutcome meera = scan(TicketToken{u"token-meera"_s});
        QVERIFY(std::holds_alternative<Admit>(meera.decision));
        QCOMPARE(meera.list.name, u"Dinner"_s);
        QCOMPARE(tried(TicketToken{u"token-asha"_s}).error().code, ErrorCode::UnknownList);
        QCOMPARE(tried(TicketToken{u"nobody"_s}).error().code, ErrorCode::UnknownList);
    }

    void anEventThatBecameTheDesksOwnIsOneDoor()
    {
        change([this](DeskSettings& all) {
            all.event = m_evening.event;
            all.list = m_evening.list;
            QCOMPARE(all.doors().size(), 1);
            QVERIFY(all.otherEvents().isEmpty());
        });
        const CheckInOutcome meera = scan(TicketToken{u"token-meera"_s});
        QVERIFY(std::holds_alternative<Admit>(meera.decision));
        QCOMPARE(decisionReason(scan(TicketToken{u"token-asha"_s}).decision), Reason::Invalid);
    }

    void theDoorsOutliveARestart()
    {
        m_replica->reopen();
        const auto settings
            = m_replica->read([](UnitOfWork& work) { return work.settings().load(); });
        QCOMPARE(settings->besides, QList<Door>{m_evening});
    }

    void unknownCodeIsToldOnTheDesksOwnList()
    {
        const CheckInOutcome outcome = scan(TicketToken{u"nobody"_s});
        QCOMPARE(decisionReason(outcome.decision), Reason::Invalid);
        QCOMPARE(outcome.list.id, m_replica->mainEntrance());
    }
};

QTEST_GUILESS_MAIN(tst_DoorsOfTwoEvents)
#include "tst_DoorsOfTwoEvents.moc"
