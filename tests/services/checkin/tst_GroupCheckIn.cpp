// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ControllerFixture.h"
#include "checkin/DeskGroup.h"

#include <QSignalSpy>

#include <functional>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The people of one order, checked in and taken back together.
class tst_GroupCheckIn : public ControllerFixture
{
    Q_OBJECT

    /// Lena, Paul, Ines and Tim of the order FAM01; Tim is unpaid, Lena has a workshop besides.
    void family(int more = 0)
    {
        QStringList names{u"Lena"_s, u"Paul"_s, u"Ines"_s, u"Tim"_s};
        for (int i = 0; i < more; ++i) {
            names.append(u"Ida%1"_s.arg(i));
        }
        QList<SourceAttendee> people;
        for (const QString& name : std::as_const(names)) {
            people.append(TemporaryReplica::person(
                name + u" Sommer"_s, u"token-"_s + name.toLower(), u"FAM01"_s));
            people.last().attendee.position = int(people.size());
        }
        people[3].attendee.status = OrderStatus::Pending;
        SourceAttendee workshop
            = TemporaryReplica::person(QString(), u"token-evening"_s, u"FAM01"_s);
        workshop.ticketTypeRemote = 3;
        workshop.parentKey = people.first().attendee.sourceKey;
        workshop.attendee.position = int(people.size()) + 1;
        people.append(workshop);
        m_replica->apply(people);
        reload();
    }

    void listFamily()
    {
        family();
        m_desk->search(u"fam01"_s);
        QTRY_COMPARE(phase(), DeskState::Phase::Group);
    }

    template <typename Fits>
    [[nodiscard]] QStringList familyWho(Fits fits) const
    {
        QStringList names;
        for (const GroupMember& member : m_desk->state().group) {
            if (std::invoke(fits, member)) {
                names.append(member.record.attendee.name.section(u' ', 0, 0));
            }
        }
        return names;
    }

private Q_SLOTS:

    void init() { open(); }

    void cleanup() { close(); }

    void anOrderIsListedWithAllItsPeopleWhoCanComeIn()
    {
        listFamily();
        const auto all = [](const GroupMember&) { return true; };
        QCOMPARE(familyWho(all), QStringList({u"Lena"_s, u"Paul"_s, u"Ines"_s, u"Tim"_s}));
        QCOMPARE(familyWho(&GroupMember::ticked), QStringList({u"Lena"_s, u"Paul"_s, u"Ines"_s}));
        m_desk->tick(3); // unpaid: no tick lets them in
        QCOMPARE(familyWho(&GroupMember::ticked).size(), 3);
        QCOMPARE(entries(u"token-lena"_s), 0);
    }

    void oneKeyChecksInAllWhoAreTickedAndOrdersTheirBadges()
    {
        listFamily();
        m_desk->tick(2);
        QSignalSpy promised(m_desk.get(), &DeskController::promised);
        m_desk->confirm(true);
        m_desk->confirm(true); // a second Enter is none
        QTRY_COMPARE(phase(), DeskState::Phase::GroupAnswered);
        QCOMPARE(promised.count(), 2);
        QCOMPARE(familyWho(&GroupMember::isIn), QStringList({u"Lena"_s, u"Paul"_s}));
        for (const QString& token : {u"token-lena"_s, u"token-paul"_s}) {
            const AttendeeId who = m_replica->attendee(token);
            const auto jobs = *m_replica->read(
                [who](UnitOfWork& work) { return work.printJobs().ofAttendee(who); });
            QCOMPARE(jobs.size(), 1);
            QCOMPARE(entries(token), 1);
        }
        QCOMPARE(entries(u"token-ines"_s), 0);
        QCOMPARE(entries(u"token-tim"_s), 0);
    }

    void whoOfAGroupIsRefusedHoldsNobodyBack()
    {
        listFamily();
        CheckInRequest elsewhere;
        elsewhere.who = m_replica->attendee(u"token-paul"_s);
        QVERIFY(m_checkIns->checkIn(elsewhere).result()->checkIn.has_value());
        m_desk->confirm(true);
        QTRY_COMPARE(phase(), DeskState::Phase::GroupAnswered);
        QCOMPARE(familyWho(&GroupMember::isIn), QStringList({u"Lena"_s, u"Ines"_s}));
        const GroupMember paul = m_desk->state().group.at(1);
        QVERIFY(paul.done);
        QVERIFY(std::holds_alternative<AlreadyCheckedIn>(paul.outcome.decision));
        m_desk->undo(u"test"_s);
        QTRY_VERIFY(m_desk->state().undone);
        QCOMPARE(entries(u"token-lena"_s), 0);
        QCOMPARE(entries(u"token-ines"_s), 0);
        QCOMPARE(entries(u"token-paul"_s), 1); // that was not this group's
    }

    void groupIsTakenBackForTenSecondsOnly()
    {
        listFamily();
        m_desk->confirm(false);
        QTRY_COMPARE(phase(), DeskState::Phase::GroupAnswered);
        QVERIFY(!m_desk->state().group.first().outcome.printJob);
        m_replica->clock().advance(11'000);
        m_desk->undo(u"test"_s);
        m_desk->next();
        QCOMPARE(entries(u"token-lena"_s), 1);
        QCOMPARE(entries(u"token-ines"_s), 1);
    }

    void whoIsScannedAfterAGroupHasTheScreenAndTheGroupIsIn()
    {
        listFamily();
        QSignalSpy promised(m_desk.get(), &DeskController::promised);
        QList<GroupMember> told;
        connect(m_desk.get(), &DeskController::groupOvertaken, this,
            [&told](const QList<GroupMember>& people) { told = people; });
        m_desk->confirm(true);
        scan("token-asha");
        QTRY_COMPARE(promised.count(), 4);
        QTRY_COMPARE(std::ranges::count_if(told, &GroupMember::isIn), 3);
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QCOMPARE(m_desk->state().outcome->record->attendee.name, u"Asha Rao"_s);
        QCOMPARE(entries(u"token-ines"_s), 1);
    }

    void groupIsAskedForFromOneOfThem()
    {
        family();
        type(u"ines"_s);
        m_desk->gather();
        QTRY_COMPARE(phase(), DeskState::Phase::Group);
        QCOMPARE(m_desk->state().chosen, 2);
        QCOMPARE(m_desk->state().text, u"ines"_s);
    }

    void oneAloneAndTooManyAreNoGroup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("people");
        QTest::newRow("alone, but for an add-on") << u"asha"_s << 1;
        QTest::newRow("too many") << u"lena"_s << 14;
    }

    void oneAloneAndTooManyAreNoGroup()
    {
        QFETCH(QString, text);
        QFETCH(int, people);
        family(10);
        QSignalSpy none(m_desk.get(), &DeskController::noGroup);
        type(text);
        m_desk->gather();
        QTRY_COMPARE(none.count(), 1);
        QCOMPARE(none.first().first().toInt(), people);
        QCOMPARE(phase(), DeskState::Phase::Typing);
        QCOMPARE(m_desk->state().chosen, 0);
    }

    void whatAnotherDeskDidIsNotUndoneHere()
    {
        CheckIn told;
        told.attendee = m_replica->attendee(u"token-asha"_s);
        told.list = m_replica->mainEntrance();
        told.at = m_replica->clock().now();
        told.local = false;
        told.remote = 77;
        const auto id = m_replica->write([&](UnitOfWork& u) { return u.checkIns().add(told); });
        QCOMPARE(m_checkIns->undo(*id, u"wrong person"_s, {}).result().error().code,
            ErrorCode::MadeElsewhere);
        QCOMPARE(
            m_replica->read([this](UnitOfWork& u) { return u.outbox().counts(m_replica->event()); })
                ->waiting(),
            0);
        scan("token-asha");
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QVERIFY(std::holds_alternative<AlreadyCheckedIn>(m_desk->state().outcome->decision));
    }

    void whoIsNextBeforeTheCameraWaitsUntilTheAnswerWasRead_data()
    {
        QTest::addColumn<bool>("isGroup");
        QTest::newRow("one of them alone") << false;
        QTest::newRow("the group") << true;
    }

    void whoIsNextBeforeTheCameraWaitsUntilTheAnswerWasRead()
    {
        QFETCH(bool, isGroup);
        const auto see = [this](qint64 laterMs) {
            m_replica->clock().advance(laterMs);
            m_desk->scan({"token-zoe", m_replica->clock().now(), u"camera"_s});
        };
        const auto answered
            = isGroup ? DeskState::Phase::GroupAnswered : DeskState::Phase::Answered;
        listFamily();
        if (isGroup) {
            m_desk->confirm(true);
        } else {
            scan("token-lena");
        }
        QCOMPARE(phase(), DeskState::Phase::Checking);
        see(5000); // as when a server is asked
        QTRY_COMPARE(phase(), answered);
        QSignalSpy states(m_desk.get(), &DeskController::stateChanged);
        see(ScanInterpreter::readMs - 1);
        QCOMPARE(states.count(), 0);
        see(1);
        QTRY_VERIFY(m_desk->state().outcome && m_desk->state().outcome->record
            && m_desk->state().outcome->record->attendee.name == u"Zoë Öztürk"_s);
        QCOMPARE(entries(u"token-lena"_s), 1);
    }

    void peopleOfOneOrderStandTogetherInTheList()
    {
        const auto row = [](qint64 id, const QString& order) {
            FoundAttendee found;
            found.record.attendee.id = {id};
            found.record.attendee.order = order;
            return found;
        };
        QList<qint64> ids;
        const auto sorted = together({row(1, u"A"_s), row(2, u"B"_s), row(3, {}), row(4, u"A"_s),
            row(5, {}), row(6, u"B"_s)});
        for (const FoundAttendee& found : sorted) {
            ids.append(found.record.attendee.id.value);
        }
        QCOMPARE(ids, QList<qint64>({1, 4, 2, 6, 3, 5}));
    }
};

QTEST_MAIN(tst_GroupCheckIn)
#include "tst_GroupCheckIn.moc"
