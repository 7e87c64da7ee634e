// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Attendees : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_replica = std::make_unique<TemporaryReplica>(); }

    void tokenFindsItsAttendeeWithTicketType();
    void unknownAndEmptyTokensFindNobody();
    void tokenFindsTheAddonsOfItsOwnerWhenAsked();
    void addonShowsItsParentsNameAndCompany();
    void addonThatComesBeforeItsParentIsLinked();
    void goneRowIsFoundOnlyWhenNoOtherHasTheToken();
    void wristbandFindsItsTicketsWhileItIsGood();
    void idsGiveRecordsInTheirOrder();
    void orderFindsItsPositionsInOrder();
    void searchTellsEverybodyInPages();
    void pagesHoldEverybodyOnce();
    void historyHoldsCheckInsOfAllListsWithoutAnnulledOnes();
    void badgesPrintedHereAndElsewhereAreCountedOnce();
    void countsLeaveOutAddonsCancelledAndGone();
    void whoLeftIsInsideNoMore();
    void figuresTellEachTicketTypeAddonsToo();
    void entriesAreToldByTheHourOfTheZone();
    void answersGivenHereWinUntilTheSourceTellsThem();

private:
    QList<AttendeeRecord> byToken(const QString& token, bool addons)
    {
        return *m_replica->read([&](UnitOfWork& unit) {
            return unit.attendees().byToken(m_replica->event(), TicketToken{token}, addons);
        });
    }

    CheckInId checkIn(const QString& token, CheckInListId list, Direction direction, int minute)
    {
        CheckIn checkIn;
        checkIn.nonce = m_replica->ids().nonce();
        checkIn.attendee = m_replica->attendee(token);
        checkIn.list = list;
        checkIn.direction = direction;
        checkIn.at = m_replica->clock().now().addSecs(minute * 60);
        return *m_replica->write([&](UnitOfWork& unit) { return unit.checkIns().add(checkIn); });
    }

    std::unique_ptr<TemporaryReplica> m_replica;
};

void tst_Attendees::tokenFindsItsAttendeeWithTicketType()
{
    const auto found = byToken(u"token-asha"_s, false);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().attendee.name, u"Asha Rao"_s);
    QCOMPARE(found.first().ticketType.name, u"Attendee"_s);
    QCOMPARE(found.first().ticketType.remote, 1);
    QCOMPARE(found.first().attendee.ticketType, found.first().ticketType.id);
    QVERIFY(!found.first().attendee.addonTo.isValid());
}

void tst_Attendees::unknownAndEmptyTokensFindNobody()
{
    SourceAttendee nameless = TemporaryReplica::person(u"No Token"_s, QString());
    nameless.attendee.sourceKey = u"mail:x@example.org:No Token"_s;
    m_replica->apply({nameless});
    QVERIFY(byToken(u"nobody"_s, true).isEmpty());
    QVERIFY(byToken(QString(), true).isEmpty());
}

void tst_Attendees::tokenFindsTheAddonsOfItsOwnerWhenAsked()
{
    QCOMPARE(byToken(u"token-asha"_s, false).size(), 1);
    const auto found = byToken(u"token-asha"_s, true);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).attendee.token.value, u"token-asha"_s);
    QCOMPARE(found.at(1).attendee.token.value, u"token-workshop"_s);
    QCOMPARE(found.at(1).attendee.addonTo, found.at(0).attendee.id);
    const auto addons = *m_replica->read(
        [&](UnitOfWork& unit) { return unit.attendees().addonsOf(found.at(0).attendee.id); });
    QCOMPARE(addons.size(), 1);
    QVERIFY(addons.first() == found.at(1));
}

void tst_Attendees::addonShowsItsParentsNameAndCompany()
{
    QCOMPARE(byToken(u"token-workshop"_s, false).first().attendee.name, u"Asha Rao"_s);
    QCOMPARE(byToken(u"token-workshop"_s, false).first().attendee.company, u"Infosys"_s);
    SourceAttendee renamed = TemporaryReplica::people().first();
    renamed.attendee.name = u"Asha Rao-Iyer"_s;
    m_replica->apply({renamed});
    QCOMPARE(byToken(u"token-workshop"_s, false).first().attendee.name, u"Asha Rao-Iyer"_s);
}

void tst_Attendees::addonThatComesBeforeItsParentIsLinked()
{
    SourceAttendee addon = TemporaryReplica::person(QString(), u"lunch"_s, u"LATE1"_s);
    addon.parentKey = u"token:parent"_s;
    m_replica->apply({addon});
    m_replica->apply({TemporaryReplica::person(u"Late Parent"_s, u"parent"_s, u"LATE1"_s)});
    QCOMPARE(byToken(u"lunch"_s, false).first().attendee.name, u"Late Parent"_s);
    QCOMPARE(byToken(u"lunch"_s, false).first().attendee.addonTo, m_replica->attendee(u"parent"_s));
}

void tst_Attendees::goneRowIsFoundOnlyWhenNoOtherHasTheToken()
{
    QList<SourceAttendee> two{TemporaryReplica::person(u"Old"_s, u"shared"_s),
        TemporaryReplica::person(u"New"_s, u"shared"_s)};
    two[0].attendee.sourceKey = u"order:AAAAA:1"_s;
    two[1].attendee.sourceKey = u"order:BBBBB:1"_s;
    m_replica->apply({two[0]}, 1);
    m_replica->apply({two[1]}, 2);
    QCOMPARE(byToken(u"shared"_s, false).size(), 2);
    QVERIFY(m_replica
                ->write([&](UnitOfWork& unit) {
                    return unit.attendees().markUnseenGone(m_replica->event(), 2);
                })
                .has_value());
    QCOMPARE(byToken(u"shared"_s, false).size(), 1);
    QCOMPARE(byToken(u"shared"_s, false).first().attendee.name, u"New"_s);
    QVERIFY(byToken(u"token-asha"_s, false).first().attendee.gone);
}

void tst_Attendees::wristbandFindsItsTicketsWhileItIsGood()
{
    const QDateTime now = m_replica->clock().now();
    const auto learn = [&](Medium medium, bool all) {
        SourceEvent source = TemporaryReplica::sourceEvent();
        source.media = {std::move(medium)};
        source.allMedia = all;
        return m_replica->write([&](UnitOfWork& unit) { return unit.events().apply(source, true); })
            .has_value();
    };
    const auto found = [&](const QString& token, bool addons) {
        QStringList tokens;
        const auto records = m_replica->read([&](UnitOfWork& unit) {
            return unit.attendees().byMedium(m_replica->event(), TicketToken{token}, now, addons);
        });
        for (const AttendeeRecord& record : *records) {
            tokens.append(record.attendee.token.value);
        }
        return tokens;
    };
    Medium band{
        1, TicketToken{u"BAND"_s}, true, now, {u"token:token-asha"_s, u"token:of-another-event"_s}};
    QVERIFY(learn(band, true));
    QCOMPARE(found(u"BAND"_s, false), QStringList{u"token-asha"_s});
    QCOMPARE(found(u"BAND"_s, true), (QStringList{u"token-asha"_s, u"token-workshop"_s}));
    QCOMPARE(found(u"token-asha"_s, false), QStringList{});
    QVERIFY(byToken(u"token-asha"_s, false).first().hasMedium);
    QVERIFY(!byToken(u"token-zoe"_s, false).first().hasMedium);
    band.expires = now.addMSecs(-1);
    QVERIFY(learn(band, false));
    QCOMPARE(found(u"BAND"_s, false), QStringList{});
    QVERIFY(byToken(u"token-asha"_s, false).first().hasMedium); // it stays exchanged
    band.expires.reset();
    band.active = false;
    QVERIFY(learn(band, false));
    QCOMPARE(found(u"BAND"_s, false), QStringList{});
    band.active = true;
    band.attendeeKeys = {u"token:token-zoe"_s};
    QVERIFY(learn(band, false));
    QCOMPARE(found(u"BAND"_s, false), QStringList{u"token-zoe"_s});
    QVERIFY(!byToken(u"token-asha"_s, false).first().hasMedium);
    const Medium chip{2, {}, true, {}, {u"token:token-asha"_s}};
    QVERIFY(learn(chip, false));
    QCOMPARE(found(u"BAND"_s, false), QStringList{u"token-zoe"_s});
    QCOMPARE(found({}, false), QStringList{});
    QVERIFY(byToken(u"token-asha"_s, false).first().hasMedium);
    QVERIFY(learn(chip, true)); // that is all there are now
    QCOMPARE(found(u"BAND"_s, false), QStringList{});
}

void tst_Attendees::idsGiveRecordsInTheirOrder()
{
    const AttendeeId zoe = m_replica->attendee(u"token-zoe"_s);
    const AttendeeId asha = m_replica->attendee(u"token-asha"_s);
    const auto found = *m_replica->read([&](UnitOfWork& unit) {
        return unit.attendees().byIds({zoe, AttendeeId{999}, asha});
    });
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).attendee.id, zoe);
    QCOMPARE(found.at(1).attendee.id, asha);
}

void tst_Attendees::orderFindsItsPositionsInOrder()
{
    const auto found = *m_replica->read(
        [&](UnitOfWork& unit) { return unit.attendees().byOrder(m_replica->event(), u"ASHA1"_s); });
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).attendee.position, 1);
    QCOMPARE(found.at(1).attendee.position, 2);
}

void tst_Attendees::searchTellsEverybodyInPages()
{
    QStringList names;
    const Door door{m_replica->event(), {}};
    for (AttendeeId after;;) {
        const auto page = *m_replica->read(
            [&](UnitOfWork& unit) { return unit.attendees().searchDocuments(door, after, 2); });
        if (page.isEmpty()) {
            break;
        }
        QVERIFY(page.size() <= 2);
        for (const SearchDocument& document : page) {
            names.append(document.isAddon ? u"with "_s + document.name : document.name);
        }
        after = page.last().id;
    }
    QCOMPARE(names,
        QStringList({u"Asha Rao"_s, u"Zoë Öztürk"_s, u"Ravi Kumar"_s, u"ಅನನ್ಯಾ"_s, u"Mei Lin"_s,
            u"with Asha Rao"_s}));
}

void tst_Attendees::pagesHoldEverybodyOnce()
{
    QSet<AttendeeId> seen;
    AttendeeId after;
    for (;;) {
        const auto page = *m_replica->read(
            [&](UnitOfWork& unit) { return unit.attendees().page(m_replica->event(), after, 4); });
        if (page.isEmpty()) {
            break;
        }
        for (const AttendeeRecord& record : page) {
            QVERIFY(!seen.contains(record.attendee.id));
            seen.insert(record.attendee.id);
        }
        after = page.last().attendee.id;
    }
    QCOMPARE(seen.size(), TemporaryReplica::people().size());
}

void tst_Attendees::historyHoldsCheckInsOfAllListsWithoutAnnulledOnes()
{
    const auto later = checkIn(u"token-asha"_s, m_replica->mainEntrance(), Direction::Exit, 10);
    const auto earlier = checkIn(u"token-asha"_s, m_replica->workshopRoom(), Direction::Entry, 5);
    const auto annulled = checkIn(u"token-asha"_s, m_replica->mainEntrance(), Direction::Entry, 7);
    checkIn(u"token-zoe"_s, m_replica->mainEntrance(), Direction::Entry, 1);
    QVERIFY(m_replica
                ->write([&](UnitOfWork& unit) {
                    return unit.checkIns().annul(
                        annulled, m_replica->clock().now(), u"wrong person"_s);
                })
                .has_value());
    const auto history = byToken(u"token-asha"_s, false).first().history;
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.at(0).id, earlier);
    QCOMPARE(history.at(1).id, later);
    QCOMPARE(history.at(1).direction, Direction::Exit);
}

void tst_Attendees::badgesPrintedHereAndElsewhereAreCountedOnce()
{
    const AttendeeId asha = m_replica->attendee(u"token-asha"_s);
    const auto addJob = [&](const QString& uuid, PrintState state) {
        PrintJob job;
        job.uuid = uuid;
        job.attendee = asha;
        job.state = state;
        job.createdAt = m_replica->clock().now();
        return m_replica->write([&](UnitOfWork& unit) { return unit.printJobs().add(job); })
            .has_value();
    };
    QVERIFY(addJob(u"ours"_s, PrintState::Confirmed));
    for (const PrintState state : {PrintState::Waiting, PrintState::Ready, PrintState::Sending,
             PrintState::Failed, PrintState::Cancelled, PrintState::Uncertain}) {
        QVERIFY(addJob(QString::number(int(state)), state));
    }
    QCOMPARE(m_replica->record(asha).badgesPrinted, 1);

    SourceAttendee source = TemporaryReplica::people().first();
    source.attendee.remote = 5;
    source.prints = {SourcePrint{1, m_replica->clock().now(), u"Desk A"_s, u"ours"_s},
        SourcePrint{2, m_replica->clock().now(), u"Desk B"_s, u"theirs"_s},
        SourcePrint{3, m_replica->clock().now(), u"Desk C"_s, QString()}};
    m_replica->apply({source});
    QCOMPARE(m_replica->record(asha).badgesPrinted, 3);
    source.prints.removeLast();
    m_replica->apply({source});
    QCOMPARE(m_replica->record(asha).badgesPrinted, 2);
}

void tst_Attendees::countsLeaveOutAddonsCancelledAndGone()
{
    SourceAttendee expired = TemporaryReplica::person(u"Too Late"_s, u"token-late"_s);
    expired.attendee.status = OrderStatus::Expired;
    m_replica->apply({expired});
    checkIn(u"token-asha"_s, m_replica->mainEntrance(), Direction::Entry, 1);
    checkIn(u"token-asha"_s, m_replica->mainEntrance(), Direction::Exit, 2);
    checkIn(u"token-zoe"_s, m_replica->mainEntrance(), Direction::Exit, 3);
    checkIn(u"token-cancelled"_s, m_replica->mainEntrance(), Direction::Entry, 4);
    checkIn(u"token-workshop"_s, m_replica->workshopRoom(), Direction::Entry, 5);
    const auto counts = [&](CheckInListId list) {
        return *m_replica->read(
            [&](UnitOfWork& unit) { return unit.attendees().counts(m_replica->event(), list); });
    };
    QVERIFY((counts(m_replica->mainEntrance()) == AttendeeCounts{4, 1, 0}));
    QVERIFY((counts(m_replica->workshopRoom()) == AttendeeCounts{4, 1}));
    checkIn(u"token-zoe"_s, m_replica->mainEntrance(), Direction::Entry, 6);
    QVERIFY((counts(m_replica->mainEntrance()) == AttendeeCounts{4, 2, 1}));
    QVERIFY(m_replica
                ->write([&](UnitOfWork& unit) {
                    return unit.attendees().markMissingGone(m_replica->event(), {u"ZOE01"_s}, {});
                })
                .has_value());
    QVERIFY((counts(m_replica->mainEntrance()) == AttendeeCounts{3, 1, 0}));
}

void tst_Attendees::whoLeftIsInsideNoMore()
{
    const CheckInListId door = m_replica->mainEntrance();
    const auto inside = [&] {
        return m_replica
            ->read(
                [&](UnitOfWork& unit) { return unit.attendees().counts(m_replica->event(), door); })
            ->inside;
    };
    checkIn(u"token-asha"_s, door, Direction::Entry, 1);
    checkIn(u"token-zoe"_s, door, Direction::Entry, 2);
    checkIn(u"token-zoe"_s, m_replica->workshopRoom(), Direction::Exit, 3);
    QVERIFY(!inside()); // nobody ever leaves by this door
    checkIn(u"token-asha"_s, door, Direction::Exit, 4);
    QCOMPARE(inside(), std::optional(1));
    checkIn(u"token-pending"_s, door, Direction::Exit, 5); // came in where nobody looked
    QCOMPARE(inside(), std::optional(1));
    checkIn(u"token-asha"_s, door, Direction::Entry, 6);
    QCOMPARE(inside(), std::optional(2));
    checkIn(u"token-asha"_s, door, Direction::Exit, 6); // the same moment
    QCOMPARE(inside(), std::optional(1));
}

void tst_Attendees::figuresTellEachTicketTypeAddonsToo()
{
    SourceAttendee untyped = TemporaryReplica::person(u"Plain"_s, u"plain"_s);
    untyped.ticketTypeRemote = 0;
    untyped.ticketTypeName.clear();
    m_replica->apply({untyped});
    checkIn(u"token-asha"_s, m_replica->mainEntrance(), Direction::Entry, 1);
    checkIn(u"token-asha"_s, m_replica->mainEntrance(), Direction::Entry, 2);
    checkIn(u"token-zoe"_s, m_replica->workshopRoom(), Direction::Entry, 3);
    const auto figures = *m_replica->read([&](UnitOfWork& unit) {
        return unit.attendees().figures(m_replica->event(), m_replica->mainEntrance());
    });
    QVERIFY((figures
        == QList<TypeFigure>{{QString(), 1, 0}, {u"Attendee"_s, 3, 1}, {u"Speaker"_s, 1, 0},
            {u"Workshop"_s, 1, 0}}));
}

void tst_Attendees::entriesAreToldByTheHourOfTheZone()
{
    const QDateTime morning = m_replica->clock().now(); // 03:00 UTC, 08:30 in Bengaluru
    for (const int minute : {0, 29, 30, 89, 90}) {
        checkIn(u"token-asha"_s, m_replica->mainEntrance(), Direction::Entry, minute);
    }
    checkIn(u"token-asha"_s, m_replica->mainEntrance(), Direction::Exit, 5);
    const auto hours = *m_replica->read([&](UnitOfWork& unit) {
        return unit.attendees().entriesByHour(m_replica->mainEntrance(), 5 * 3600 + 1800);
    });
    QVERIFY((hours
        == QList<HourFigure>{
            {morning.addSecs(-1800), 2}, {morning.addSecs(1800), 2}, {morning.addSecs(5400), 1}}));
}

void tst_Attendees::answersGivenHereWinUntilTheSourceTellsThem()
{
    const AttendeeId asha = m_replica->attendee(u"token-asha"_s);
    const auto answers = [&] { return m_replica->record(asha).attendee.answers; };
    const auto save = [&](const QMap<qint64, QString>& given) {
        return m_replica
            ->write([&](UnitOfWork& unit) { return unit.attendees().saveAnswers(asha, given); })
            .has_value();
    };
    SourceAttendee source = TemporaryReplica::people().first();
    source.attendee.answers = {{1, u"S"_s}, {2, u"vegan"_s}};
    m_replica->apply({source});
    QVERIFY(save({{1, u"L"_s}}));
    QVERIFY(save({{3, u"yes"_s}}));
    QVERIFY((answers() == QMap<qint64, QString>{{1, u"L"_s}, {2, u"vegan"_s}, {3, u"yes"_s}}));
    m_replica->apply({source}); // the server does not know yet
    QCOMPARE(answers().value(1), u"L"_s);
    source.attendee.answers[1] = u"L"_s;
    m_replica->apply({source}); // now it does
    source.attendee.answers[1] = u"M"_s;
    m_replica->apply({source}); // and hears of a change elsewhere
    QCOMPARE(answers().value(1), u"M"_s);
    QCOMPARE(answers().value(3), u"yes"_s);
}

QTEST_GUILESS_MAIN(tst_Attendees)
#include "tst_Attendees.moc"
