// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Events : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_replica = std::make_unique<TemporaryReplica>(); }

    void eventComesBackWhole();
    void translationsOfDatesStayUntilTheirDateIsToldAgain();
    void ticketTypesListsQuestionsAndTemplatesComeBackWhole();
    void onAListForOneDateItsPeopleCount();
    void applyingTwiceChangesNothing();
    void wholeApplyRemovesWhatTheServerNoLongerNames();
    void partialApplyRemovesNothing();
    void listWithCheckInsIsHiddenButKept();
    void templateThatAJobRefersToIsHiddenButKept();
    void whatCameFromAFileSurvivesAServersList();
    void listOfAFileGetsTheServersId();
    void revokedAndBlockedTokensAreKnown();
    void cursorSurvivesARestart();
    void eraseTakesAllPeopleAndLeavesOtherEvents();

private:
    template <typename Get>
    auto get(Get call)
    {
        return *m_replica->read(
            [&](UnitOfWork& unit) { return call(unit.events(), m_replica->event()); });
    }

    EventId apply(const SourceEvent& source, bool whole)
    {
        return *m_replica->write(
            [&](UnitOfWork& unit) { return unit.events().apply(source, whole); });
    }

    QList<CheckInList> lists()
    {
        return get([](EventRecords& events, EventId id) { return events.lists(id); });
    }

    QList<StoredTemplate> templates()
    {
        return get([](EventRecords& events, EventId id) { return events.templates(id); });
    }

    std::unique_ptr<TemporaryReplica> m_replica;
};

namespace {

StoredTemplate storedTemplate(qint64 remote, const QString& key)
{
    StoredTemplate badge;
    badge.remote = remote;
    badge.key = key;
    badge.name = u"Label"_s;
    badge.isDefault = true;
    badge.layout = "[{\"type\":\"textarea\"}]";
    badge.background = QByteArray("%PDF\0\xff", 6);
    badge.widthMm = 62.5;
    badge.heightMm = 100;
    return badge;
}

Question question(qint64 remote)
{
    const QDateTime morning(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC);
    AnswerRange range;
    if (remote % 2 == 0) { // the others take any answer
        range = {0.0, 10.5, QDate(2026, 1, 1), QDate(2026, 12, 31), morning, morning.addSecs(3600),
            3, 12};
    }
    return Question{remote, u"Q%1"_s.arg(remote), u"T-shirt?"_s, u"C"_s, true, remote % 3 == 0,
        {1, 2}, {{5, u"S"_s, u"Small"_s}, {6, u"L"_s, u"ಲಾರ್ಜ್"_s}}, 9, {u"True"_s}, range,
        remote % 2 == 0};
}

} // namespace

void tst_Events::eventComesBackWhole()
{
    SourceEvent source = TemporaryReplica::sourceEvent();
    source.event.admission = source.event.from.addSecs(-3600);
    source.event.isSeries = true;
    source.event.mediaEnforced = true;
    source.event.signingKeys = {QByteArray(32, '\x01'), QByteArray(32, '\xff')};
    Event expected = source.event;
    source.event.translations = {{u"item-7"_s, {{u"kn"_s, u"ಭಾಷಣ"_s}}}}; // for badges alone
    const EventId id = apply(source, true);
    expected.id = id;
    const auto found
        = get([](EventRecords& events, EventId) { return events.eventBySlug(u"tensorday"_s); });
    QVERIFY(found == expected);
    QVERIFY(get([id](EventRecords& events, EventId) { return events.event(id); }) == expected);
    QVERIFY(get([](EventRecords& events, EventId) { return events.events(); })
        == QList<Event>{expected});
    QVERIFY(!get([](EventRecords& events, EventId) {
        return events.eventBySlug(u"other"_s);
    }).has_value());
}

void tst_Events::translationsOfDatesStayUntilTheirDateIsToldAgain()
{
    const Translations day{{u"en"_s, u"Day"_s}, {u"de"_s, u"Tag"_s}};
    const auto kept = [this] {
        const auto event = get([](EventRecords& of, EventId id) { return of.translatedEvent(id); });
        return QStringList(event->translations.keys()).join(u' ');
    };
    SourceEvent source = TemporaryReplica::sourceEvent();
    source.event.translations = {{u"name"_s, day}, {u"item-7"_s, day}, {u"date-5"_s, day},
        {u"date-5-location"_s, day}, {u"date-6"_s, day}};
    source.dates = {{5, u"Day"_s, {}, {}, {}}, {6, u"Day"_s, {}, {}, {}}};
    apply(source, true);
    source.event.translations = {{u"name"_s, day}};
    source.dates.removeLast(); // one date changed, and has one language now
    apply(source, true);
    QCOMPARE(kept(), u"date-6 name"_s);
    source.event.translations = {};
    apply(source, false); // as a file, or an event that the server offers
    QCOMPARE(kept(), u"date-6 name"_s);
    apply(source, true);
    QCOMPARE(kept(), u"date-6"_s);
}

void tst_Events::ticketTypesListsQuestionsAndTemplatesComeBackWhole()
{
    SourceEvent source = TemporaryReplica::sourceEvent();
    const EventDate evening{7, u"Evening"_s, source.event.from, source.event.from.addSecs(3600),
        source.event.from.addSecs(-60)};
    source.ticketTypes = {TicketType{{}, 1, u"Pass"_s, true, true, u"Say hello"_s,
        {{4, u"Student"_s, true, u"Check the card"_s}}, BadgeChoice::Own, 77, true}};
    source.lists = {CheckInList{{}, 11, u"Door"_s, false, {1, 3}, true, true, false, true,
        QJsonObject{{u"or"_s, QJsonObject{}}}, {u"new"_s}, evening}};
    source.dates = {evening};
    source.questions = {question(31), question(30)};
    source.templates = {storedTemplate(77, u"pretix-77"_s)};
    const EventId id = apply(source, true);

    auto types = get([](EventRecords& events, EventId event) { return events.ticketTypes(event); });
    types[0].id = {};
    QVERIFY(types.first() == source.ticketTypes.first());
    auto found = lists();
    QVERIFY(found.first().id.isValid());
    QVERIFY(get([&](EventRecords& events, EventId) { return events.list(found.first().id); })
        == found.first());
    found[0].id = {};
    QVERIFY(found == source.lists);
    QVERIFY(get([](EventRecords& events, EventId event) { return events.questions(event); })
        == source.questions);
    auto badges = templates();
    QCOMPARE(badges.size(), 1);
    QCOMPARE(badges.first().event, id);
    badges[0].id = {};
    badges[0].event = {};
    QVERIFY(badges == source.templates);
}

void tst_Events::onAListForOneDateItsPeopleCount()
{
    const EventDate evening{7, u"Evening"_s, m_replica->clock().now(), {}, {}};
    SourceEvent source = TemporaryReplica::sourceEvent();
    source.dates = {evening};
    source.lists[0].date.remote = 7;
    SourceAttendee person = TemporaryReplica::person(u"Ida"_s, u"token-ida"_s);
    person.ticketTypeRemote = 2;
    person.attendee.date.remote = 7;
    apply(source, true);
    m_replica->apply({person});
    const auto dateOf = [&](const QString& token) {
        return m_replica->record(m_replica->attendee(token)).attendee.date;
    };
    QCOMPARE(dateOf(u"token-ida"_s), evening);
    QCOMPARE(dateOf(u"token-zoe"_s), EventDate());
    const auto all = [&](CheckInListId list) {
        return m_replica
            ->read(
                [&](UnitOfWork& unit) { return unit.attendees().counts(m_replica->event(), list); })
            ->attendees;
    };
    const auto figures = [&](CheckInListId list) {
        return *m_replica->read(
            [&](UnitOfWork& unit) { return unit.attendees().figures(m_replica->event(), list); });
    };
    QCOMPARE(all(m_replica->mainEntrance()), 1);
    QCOMPARE(figures(m_replica->mainEntrance()), (QList<TypeFigure>{{u"Speaker"_s, 1, 0}}));
    QVERIFY(all(m_replica->workshopRoom()) > 1);
    QVERIFY(figures(m_replica->workshopRoom()).size() > 1);
    person.attendee.date.remote = 8; // of which no more than this is known
    m_replica->apply({person});
    QCOMPARE(dateOf(u"token-ida"_s), EventDate{8});
    QCOMPARE(all(m_replica->mainEntrance()), 0);
}

void tst_Events::applyingTwiceChangesNothing()
{
    SourceEvent source = TemporaryReplica::sourceEvent();
    source.questions = {question(30)};
    source.templates = {storedTemplate(0, u"label"_s), storedTemplate(3, u"pretix-3"_s)};
    apply(source, true);
    const auto listsBefore = lists();
    const auto templatesBefore = templates();
    QCOMPARE(apply(source, true), m_replica->event());
    QVERIFY(lists() == listsBefore);
    QVERIFY(templates() == templatesBefore);
}

void tst_Events::wholeApplyRemovesWhatTheServerNoLongerNames()
{
    SourceEvent source = TemporaryReplica::sourceEvent();
    source.questions = {question(30), question(31)};
    source.templates = {storedTemplate(3, u"pretix-3"_s)};
    apply(source, true);
    source.lists.removeLast();
    source.questions.removeFirst();
    source.templates.clear();
    apply(source, true);
    QCOMPARE(lists().size(), 1);
    QVERIFY(templates().isEmpty());
    const auto questions
        = get([](EventRecords& events, EventId event) { return events.questions(event); });
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions.first().remote, 31);
}

void tst_Events::partialApplyRemovesNothing()
{
    SourceEvent source = TemporaryReplica::sourceEvent();
    source.lists.clear();
    apply(source, false);
    QCOMPARE(lists().size(), 2);
}

void tst_Events::listWithCheckInsIsHiddenButKept()
{
    const CheckInListId door = m_replica->mainEntrance();
    CheckIn checkIn;
    checkIn.nonce = m_replica->ids().nonce();
    checkIn.attendee = m_replica->attendee(u"token-asha"_s);
    checkIn.list = door;
    checkIn.at = m_replica->clock().now();
    QVERIFY(m_replica->write([&](UnitOfWork& unit) { return unit.checkIns().add(checkIn); })
                .has_value());
    SourceEvent source = TemporaryReplica::sourceEvent();
    source.lists.removeFirst();
    apply(source, true);
    QCOMPARE(lists().size(), 1);
    QVERIFY(get([&](EventRecords& events, EventId) { return events.list(door); }).has_value());
    QCOMPARE(m_replica->record(checkIn.attendee).history.size(), 1);
    apply(TemporaryReplica::sourceEvent(), true); // and it comes back
    QCOMPARE(lists().first().id, door);
}

void tst_Events::templateThatAJobRefersToIsHiddenButKept()
{
    SourceEvent source = TemporaryReplica::sourceEvent();
    source.templates = {storedTemplate(3, u"pretix-3"_s)};
    apply(source, true);
    PrintJob job;
    job.uuid = u"uuid"_s;
    job.attendee = m_replica->attendee(u"token-asha"_s);
    job.badgeTemplate = templates().first().id;
    job.createdAt = m_replica->clock().now();
    const auto id = m_replica->write([&](UnitOfWork& unit) { return unit.printJobs().add(job); });
    source.templates.clear();
    apply(source, true);
    QVERIFY(templates().isEmpty());
    const auto kept = m_replica->read([&](UnitOfWork& unit) { return unit.printJobs().byId(*id); });
    QCOMPARE((*kept)->badgeTemplate, job.badgeTemplate);
}

void tst_Events::whatCameFromAFileSurvivesAServersList()
{
    SourceEvent file;
    file.event = TemporaryReplica::sourceEvent().event;
    file.lists = {TemporaryReplica::checkInList(0, u"Lunch"_s)};
    file.templates = {storedTemplate(0, u"label-62x100"_s)};
    apply(file, false);
    apply(TemporaryReplica::sourceEvent(), true);
    QCOMPARE(lists().size(), 3);
    QCOMPARE(templates().size(), 1);
}

void tst_Events::listOfAFileGetsTheServersId()
{
    SourceEvent source = TemporaryReplica::sourceEvent();
    source.lists = {TemporaryReplica::checkInList(0, u"Lunch"_s)};
    apply(source, false);
    const CheckInListId lunch = lists().last().id;
    source.lists = {TemporaryReplica::checkInList(13, u"Lunch"_s)};
    apply(source, false);
    QCOMPARE(lists().size(), 3);
    QCOMPARE(lists().last().id, lunch);
    QCOMPARE(lists().last().remote, 13);
}

void tst_Events::revokedAndBlockedTokensAreKnown()
{
    const auto isRevoked = [this](const QString& token) {
        return get([&](EventRecords& events, EventId event) {
            return events.isRevoked(event, TicketToken{token});
        });
    };
    const auto isBlocked = [this](const QString& token) {
        return get([&](EventRecords& events, EventId event) {
            return events.isBlocked(event, TicketToken{token});
        });
    };
    SourceEvent source = TemporaryReplica::sourceEvent();
    source.revokedTokens = {u"old"_s};
    source.blockedTokens = {u"token-zoe"_s};
    apply(source, true);
    QVERIFY(isRevoked(u"old"_s));
    QVERIFY(!isRevoked(u"token-zoe"_s));
    QVERIFY(isBlocked(u"token-zoe"_s));
    QVERIFY(!isBlocked(u"old"_s));
    QVERIFY(m_replica->record(m_replica->attendee(u"token-zoe"_s)).attendee.blocked);
    QVERIFY(!m_replica->record(m_replica->attendee(u"token-asha"_s)).attendee.blocked);
    apply(TemporaryReplica::sourceEvent(), false);
    QVERIFY(isRevoked(u"old"_s)); // a partial one only adds
    apply(TemporaryReplica::sourceEvent(), true);
    QVERIFY(!isRevoked(u"old"_s));
    QVERIFY(!isBlocked(u"token-zoe"_s));
    QVERIFY(!m_replica->record(m_replica->attendee(u"token-zoe"_s)).attendee.blocked);
}

void tst_Events::cursorSurvivesARestart()
{
    const ReplicaCursor cursor{QJsonObject{{u"next"_s, u"page=2"_s}, {u"generation"_s, 4}}};
    QVERIFY(get([](EventRecords& events, EventId event) { return events.cursor(event); })
        == ReplicaCursor{});
    QVERIFY(m_replica
                ->write([&](UnitOfWork& unit) {
                    return unit.events().setCursor(m_replica->event(), cursor);
                })
                .has_value());
    m_replica->reopen();
    QVERIFY(
        get([](EventRecords& events, EventId event) { return events.cursor(event); }) == cursor);
}

void tst_Events::eraseTakesAllPeopleAndLeavesOtherEvents()
{
    SourceEvent other = TemporaryReplica::sourceEvent();
    other.event.slug = u"other"_s;
    other.templates = {storedTemplate(3, u"pretix-3"_s)};
    other.questions = {question(30)};
    other.revokedTokens = {u"old"_s};
    const EventId doomed = apply(other, true);
    const auto erased = m_replica->write([&](UnitOfWork& unit) -> Result<void> {
        auto added = unit.attendees().apply(doomed, TemporaryReplica::people(), 1);
        if (!added) {
            return added.error();
        }
        const auto asha
            = unit.attendees().byToken(doomed, TicketToken{u"token-asha"_s}, false)->first();
        CheckIn checkIn;
        checkIn.nonce = m_replica->ids().nonce();
        checkIn.attendee = asha.attendee.id;
        checkIn.list = unit.events().lists(doomed)->first().id;
        checkIn.at = m_replica->clock().now();
        (void)unit.checkIns().add(checkIn);
        OutboxEntry entry;
        entry.nonce = checkIn.nonce;
        entry.event = doomed;
        entry.attendee = asha.attendee.id;
        entry.madeAt = checkIn.at;
        (void)unit.outbox().add(entry);
        PrintJob job;
        job.uuid = u"uuid"_s;
        job.attendee = asha.attendee.id;
        job.createdAt = checkIn.at;
        const auto jobId = unit.printJobs().add(job);
        PrintAttempt attempt;
        attempt.job = *jobId;
        attempt.startedAt = checkIn.at;
        (void)unit.printJobs().addAttempt(attempt);
        return unit.events().erase(doomed);
    });
    QVERIFY2(
        erased.has_value(), qPrintable(erased.has_value() ? QString() : erased.error().detail));
    QCOMPARE(get([](EventRecords& events, EventId) { return events.events(); }).size(), 1);
    const auto people
        = m_replica->read([&](UnitOfWork& unit) { return unit.attendees().page(doomed, {}, 100); });
    QVERIFY(people->isEmpty());
    QCOMPARE(m_replica->record(m_replica->attendee(u"token-asha"_s)).attendee.name, u"Asha Rao"_s);
}

QTEST_GUILESS_MAIN(tst_Events)
#include "tst_Events.moc"
