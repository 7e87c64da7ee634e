// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PacedTransport.h"
#include "ScriptedPretix.h"
#include "outbox/OutboxEntries.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What a real server does not do on demand; the rest is in the contract.
class tst_PretixSyncSource : public ScriptedPretix
{
    Q_OBJECT

private Q_SLOTS:

    void init() { begin(); }

    void theTokenGoesToItsServerOnly();
    void onlyTheQueryOfTheNextPageIsFollowed();
    void aBackgroundIsReadOnceAndMustBeAPdf();
    void whatAProfileForbidsIsEmpty();
    void aPageOfSomebodyElseForbidsNothing();
    void aMissingListEndsThePull();
    void anEventThatIsGoneIsSaidToBeGone();
    void aPageThatIsNoMoreBeginsAnew();
    void ordersThatAreNoOrdersAreUnclear();
    void aRedeemIsSentAsPretixWantsIt();
    void whatNamesAnotherEventGoesToItsOwn();
    void aQuestionHasAKeyOfItsOwn();
    void whatTheServerGaveNoNumberIsRefusedHere();
    void aPrintInDoubtIsLookedUpFirst();
    void anActOfAWrongClockIsToldInTheServersTime();
    void theServerIsAskedForItsTime();
    void whoIsNotTheServerTellsNoTime();
    void aServerThatLostItsWitnessIsReadWhole();
    void aSourceThatEndsTellsNothing();
};

void tst_PretixSyncSource::theTokenGoesToItsServerOnly()
{
    ScriptedHttpServer elsewhere;
    elsewhere.handler = [](const auto&) {
        return ScriptedHttpServer::answer(200, "application/pdf", "%PDF-1.4");
    };
    const QByteArray layouts = R"({"next":null,"results":[{"id":1,"layout":[],"background":")"
        + elsewhere.url(u"/bg.pdf"_s).toEncoded() + R"("}]})";
    m_special.insert("badgelayouts", json(200, layouts));
    const auto page = pull();
    QVERIFY(page);
    QCOMPARE(page->event->templates.first().background, "%PDF-1.4");
    QCOMPARE(elsewhere.requests.size(), 1);
    QVERIFY(!elsewhere.requests[0].headers.contains("authorization"));
    for (const auto& request : m_server->requests) {
        QCOMPARE(request.headers.value("authorization"), "Device very-secret");
    }
}

void tst_PretixSyncSource::onlyTheQueryOfTheNextPageIsFollowed()
{
    m_special.insert("items/?page=2", json(200, R"({"next":null,"results":[{"id":2}]})"));
    m_special.insert("items/",
        json(200, R"({"next":"http://evil.example.org/api/items/?page=2","results":[{"id":1}]})"));
    m_server->handler = [this](const ScriptedHttpServer::Request& request) {
        return request.target.contains("items/?page=2") ? m_special.value("items/?page=2")
            : request.target.endsWith("/day/items/")    ? m_special.value("items/")
                                                     : json(200, R"({"next":null,"results":[]})");
    };
    const auto page = pull();
    QVERIFY(page);
    QCOMPARE(page->event->ticketTypes.size(), 2);
    QVERIFY(targets().contains("/api/v1/organizers/acme/events/day/items/?page=2"));
}

void tst_PretixSyncSource::aBackgroundIsReadOnceAndMustBeAPdf()
{
    const QByteArray base = m_server->url().toEncoded();
    m_special.insert("badgelayouts",
        json(200,
            R"({"next":null,"results":[{"id":1,"layout":[],"background":")" + base
                + R"(/media/good.pdf"},{"id":2,"layout":[],"background":")" + base
                + R"(/media/page.pdf"}]})"));
    m_special.insert("good.pdf", ScriptedHttpServer::answer(200, "application/pdf", "%PDF-1.4"));
    m_special.insert("page.pdf", ScriptedHttpServer::answer(200, "text/html", "<html/>"));
    const auto reused = source();
    QVERIFY(wait(reused->pull({})));
    const auto page = wait(reused->pull({}));
    QCOMPARE(page->event->templates[0].background, "%PDF-1.4");
    QVERIFY(page->event->templates[1].background.isEmpty());
    QCOMPARE(targets().count("/media/good.pdf"), 1);
}

void tst_PretixSyncSource::whatAProfileForbidsIsEmpty()
{
    const Act forbidden = json(403, R"({"detail":"Request denied by device security profile."})");
    for (const auto* path : {"settings", "blockedsecrets", "revokedsecrets", "badgeitems"}) {
        m_special.insert(path, forbidden);
    }
    m_special.insert("badgelayouts", json(404, R"({"detail":"Not found."})")); // plugin is off
    const auto page = pull();
    QVERIFY(page);
    QCOMPARE(page->event->event.slug, u"day"_s);
    QVERIFY(page->event->templates.isEmpty());
}

void tst_PretixSyncSource::aPageOfSomebodyElseForbidsNothing()
{
    const Act page404 = ScriptedHttpServer::answer(404, "text/html", "<html>");
    const Act page403 = ScriptedHttpServer::answer(403, "text/html", "<html>");
    for (const Act& act : {page404, page403, json(404, noRoute), json(403, noRoute)}) {
        for (const auto* path : {"settings", "questions", "revokedsecrets", "events/day/"}) {
            m_special.clear();
            m_special.insert(path, act);
            const auto page = pull();
            QVERIFY2(!page, path);
            QCOMPARE(page.error().code, ErrorCode::ServerUnclear);
        }
    }
}

void tst_PretixSyncSource::aMissingListEndsThePull()
{
    m_special.insert("checkinlists", json(403, R"({"detail":"denied"})"));
    const auto page = pull();
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::ServerRefused);
    QCOMPARE(page.error().args, QStringList{u"denied"_s});
}

void tst_PretixSyncSource::anEventThatIsGoneIsSaidToBeGone()
{
    m_special.insert("events/day/", json(403, R"({"detail":"No permission."})"));
    const auto page = pull();
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::ServerNoEvent);
}

void tst_PretixSyncSource::aPageThatIsNoMoreBeginsAnew()
{
    const PretixCursor second
        = PretixCursor().afterFrame(false, m_clock.now()).afterOrders(u"page=2"_s, u"t"_s);
    m_special.insert("orders/?page=2", json(404, noRoute));
    QVERIFY(!pull(second.keep())); // a gateway's word is not the server's
    m_special.insert("orders/?page=2", json(404, R"({"detail":"Invalid page."})"));
    const auto page = pull(second.keep());
    QVERIFY(page);
    QVERIFY(page->more);
    QVERIFY(page->attendees.isEmpty());
    QVERIFY(!page->completesFullPull);
    const auto next = pull(page->next);
    QVERIFY(next);
    QVERIFY(next->completesFullPull);
}

void tst_PretixSyncSource::ordersThatAreNoOrdersAreUnclear()
{
    const ReplicaCursor cursor = PretixCursor().afterFrame(false, m_clock.now()).keep();
    const QList<Act> strange{json(200, R"({"hello":1})"),
        ScriptedHttpServer::answer(200, "text/html", "<html/>"),
        ScriptedHttpServer::answer(200, "application/json", R"({"results":[]})"), // no time
        ScriptedHttpServer::cutShort(R"({"results":[],"count":0})"),
        ScriptedHttpServer::answer(302, "text/html", "", {{"Location", "http://127.0.0.1/"}})};
    for (const Act& act : strange) {
        m_special.insert("orders", act);
        const auto page = pull(cursor);
        QVERIFY(!page);
        QVERIFY(page.error().code == ErrorCode::ServerUnclear
            || page.error().code == ErrorCode::NoNetwork);
    }
}

void tst_PretixSyncSource::aRedeemIsSentAsPretixWantsIt()
{
    m_special.insert("redeem", json(201, taken));
    Attendee attendee;
    attendee.token = TicketToken{u"a/b c"_s};
    CheckInList list;
    list.remote = 11;
    CheckIn checkIn;
    checkIn.nonce = Nonce{u"n1"_s};
    checkIn.at = m_clock.now();
    OutboxEntry entry = checkInEntry(checkIn, attendee, list, {{3, u"1,2"_s}}, m_clock.now());
    entry.idempotencyKey = u"key"_s;
    entry.clockOffsetMs = 0;
    QCOMPARE(wait(source()->push(entry)).kind, PushOutcome::Kind::Acknowledged);
    const auto& request = m_server->requests.first();
    QCOMPARE(request.target, "/api/v1/organizers/acme/checkinrpc/redeem/");
    QCOMPARE(request.headers.value("x-idempotency-key"), "key");
    const QJsonObject expected{{u"secret"_s, u"a/b c"_s}, {u"source_type"_s, u"barcode"_s},
        {u"lists"_s, QJsonArray{11}}, {u"type"_s, u"entry"_s},
        {u"datetime"_s, wireTime(m_clock.now())}, {u"nonce"_s, u"n1"_s}, {u"force"_s, true},
        {u"questions_supported"_s, false}, {u"answers"_s, QJsonObject{{u"3"_s, u"1,2"_s}}}};
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected);
}

void tst_PretixSyncSource::whatNamesAnotherEventGoesToItsOwn()
{
    const EventId evening{5};
    PretixSyncSource both(PretixServer{m_server->url(), u"acme"_s, u"day"_s, "very-secret"},
        m_clock, std::make_unique<HttpClient>(), {{evening, u"evening"_s}});
    m_special.insert(
        "/events/evening/", json(200, R"({"slug":"evening","results":[],"next":null})"));
    QCOMPARE(wait(both.pull({}))->event->event.slug, u"day"_s);
    const auto frame = wait(both.pull({{}, evening}));
    QCOMPARE(frame->event->event.slug, u"evening"_s);
    m_server->requests.clear();
    const auto pushed = [&](OutboxEntry entry, EventId event) {
        entry.event = event;
        entry.clockOffsetMs = 0;
        entry.tries = 1;
        wait(both.push(entry));
        return m_server->requests.last().target;
    };
    Attendee attendee;
    attendee.remote = 7;
    CheckInList list;
    list.remote = 21;
    const OutboxEntry print = printLogEntry(Nonce{u"p"_s}, {}, attendee, {}, m_clock.now());
    const OutboxEntry scan = failedScanEntry({Nonce{u"f"_s}, {}, {}, TicketToken{u"x"_s}, 0, list,
                                                 Direction::Entry, Reason::Invalid, m_clock.now()},
        m_clock.now());
    const OutboxEntry checkIn = checkInEntry({}, attendee, list, {}, m_clock.now());
    QVERIFY(pushed(print, evening).contains("/events/evening/orderpositions/7/printlog/"));
    QVERIFY(pushed(print, EventId{4}).contains("/events/day/orderpositions/7/printlog/"));
    QVERIFY(pushed(scan, evening).contains("/events/evening/checkinlists/21/failed_checkins/"));
    QVERIFY(pushed(checkIn, evening).contains("/organizers/acme/checkinrpc/redeem/"));
}

void tst_PretixSyncSource::aQuestionHasAKeyOfItsOwn()
{
    m_special.insert("redeem", json(201, taken));
    CheckInList list;
    list.remote = 11;
    CheckIn wanted;
    wanted.nonce = Nonce{u"n1"_s};
    const auto keyOf = [&](const QDateTime& askedAt) {
        OutboxEntry entry = checkInEntry(wanted, {}, list, {}, askedAt);
        wait(source()->ask(entry));
        return m_server->requests.last().headers.value("x-idempotency-key");
    };
    const QByteArray key = keyOf(m_clock.now());
    QVERIFY(!key.isEmpty());
    QVERIFY(key != "n1"); // the server would play its refusal to the check-in's own entry
    QCOMPARE(keyOf(m_clock.now()), key);
    QVERIFY(keyOf(m_clock.now().addMSecs(1)) != key); // somebody asks once more
}

void tst_PretixSyncSource::whatTheServerGaveNoNumberIsRefusedHere()
{
    const OutboxEntry print = printLogEntry(Nonce{u"p"_s}, {}, {}, {}, m_clock.now());
    QCOMPARE(wait(source()->push(print)).kind, PushOutcome::Kind::Refused);
    const OutboxEntry fileList = checkInEntry({}, {}, {}, {}, m_clock.now());
    const PushOutcome outcome = wait(source()->push(fileList));
    QCOMPARE(outcome.kind, PushOutcome::Kind::Refused);
    QVERIFY(!outcome.text.isEmpty());
    QCOMPARE(m_server->requests.size(), 0);
}

void tst_PretixSyncSource::aPrintInDoubtIsLookedUpFirst()
{
    Attendee attendee;
    attendee.remote = 7;
    attendee.token = TicketToken{u"a+b"_s};
    PrintJob job;
    job.uuid = u"u-1"_s;
    OutboxEntry entry = printLogEntry(Nonce{u"p"_s}, job, attendee, {}, m_clock.now());
    entry.clockOffsetMs = 0;
    m_special.insert("printlog", json(201, R"({"id":1})"));
    entry.tries = 1;
    QCOMPARE(wait(source()->push(entry)).kind, PushOutcome::Kind::Acknowledged);
    QCOMPARE(m_server->requests.size(), 1); // the first try of it has nothing to look up
    entry.tries = 2;
    // whatever the desk's clock says: the server forgets keys by its own
    for (const qint64 age : {qint64(0), qint64(25 * 3600 * 1000), qint64(-400 * 86'400'000LL)}) {
        m_server->requests.clear();
        entry.madeAt = m_clock.now().addMSecs(-age);
        QCOMPARE(wait(source()->push(entry)).kind, PushOutcome::Kind::Acknowledged);
        QCOMPARE(targets(),
            (QList<QByteArray>{"/api/v1/organizers/acme/events/day/orders/?search=a%2Bb",
                "/api/v1/organizers/acme/events/day/orderpositions/7/printlog/"}));
    }
    m_special.insert("orders/?search",
        json(200, R"({"results":[{"code":"A","positions":[{"id":7,"print_logs":[{"id":1,
            "type":"badge","successful":true,"info":{"uuid":"u-1"}}]}]}]})"));
    QCOMPARE(wait(source()->push(entry)).kind, PushOutcome::Kind::Acknowledged);
    QCOMPARE(m_server->requests.size(), 3); // asked, and not sent again
    // the office gave the ticket another secret: its order is found by its code
    entry.body.insert(u"order"_s, u"A"_s);
    m_special.insert("orders/?search=A", m_special.take("orders/?search"));
    m_server->requests.clear();
    QCOMPARE(wait(source()->push(entry)).kind, PushOutcome::Kind::Acknowledged);
    QCOMPARE(targets(),
        (QList<QByteArray>{"/api/v1/organizers/acme/events/day/orders/?search=a%2Bb",
            "/api/v1/organizers/acme/events/day/orders/?search=A"}));
    m_special.insert("orders/?search", ScriptedHttpServer::hangUp());
    QCOMPARE(wait(source()->push(entry)).kind, PushOutcome::Kind::RetryLater);
    m_special.insert("orders/?search", json(401, R"({"detail":"no"})"));
    m_server->requests.clear();
    QCOMPARE(wait(source()->push(entry)).kind, PushOutcome::Kind::Stop);
    QCOMPARE(m_server->requests.size(), 1); // not sent unseen, should the token hold again
}

void tst_PretixSyncSource::anActOfAWrongClockIsToldInTheServersTime()
{
    CheckIn made;
    made.at = m_clock.now();
    Attendee attendee;
    CheckInList list;
    list.remote = 11;
    OutboxEntry entry = checkInEntry(made, attendee, list, {}, m_clock.now());
    entry.clockOffsetMs = -3'600'000; // the desk was an hour ahead
    m_special.insert("redeem", json(201, taken));
    QCOMPARE(wait(source()->push(entry)).kind, PushOutcome::Kind::Acknowledged);
    QCOMPARE(m_server->requests.size(), 1);
    const QJsonObject sent = QJsonDocument::fromJson(m_server->requests.last().body).object();
    QCOMPARE(sent.value(u"datetime"_s).toString(), wireTime(m_clock.now().addSecs(-3600)));
    // and the desk's own time stays what it was
    QCOMPARE(entry.body.value(u"datetime"_s).toString(), wireTime(m_clock.now()));
}

void tst_PretixSyncSource::theServerIsAskedForItsTime()
{
    TestClock clock(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)); // an empty battery
    m_special.insert("events/day/",
        ScriptedHttpServer::answer(200, "application/json", R"({"slug":"day"})",
            {{"Date", "Sat, 05 Dec 2026 03:00:00 GMT"}}));
    PretixSyncSource paced(PretixServer{m_server->url(), u"acme"_s, u"day"_s, "very-secret"}, clock,
        std::make_unique<PacedTransport>(std::make_unique<HttpClient>(), clock, Pace::Limits()));
    QCOMPARE(wait(paced.learnTime()).kind, PushOutcome::Kind::Acknowledged);
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(clock.serverOffsetMs());
    const QDateTime told = clock.now().addMSecs(*clock.serverOffsetMs());
    QCOMPARE(wireTime(told).left(16), u"2026-12-05T03:00"_s);
}

void tst_PretixSyncSource::whoIsNotTheServerTellsNoTime()
{
    const QList<Act> others{ScriptedHttpServer::answer(200, "text/html", "<html/>"),
        ScriptedHttpServer::hangUp(),
        ScriptedHttpServer::answer(302, "text/html", "", {{"Location", "http://127.0.0.1/"}})};
    for (const Act& other : others) {
        m_special.insert("events/day/", other);
        QCOMPARE(wait(source()->learnTime()).kind, PushOutcome::Kind::NotSent);
    }
    m_special.insert("events/day/", json(403, R"({"detail":"No permission."})"));
    QCOMPARE(wait(source()->learnTime()).kind, PushOutcome::Kind::Acknowledged);
    m_server->close();
    QCOMPARE(wait(source()->learnTime()).kind, PushOutcome::Kind::NotSent);
}

void tst_PretixSyncSource::aServerThatLostItsWitnessIsReadWhole()
{
    const QByteArray order = R"({"code":"ASHA1","positions":[{"id":7,"checkins":[
        {"id":31,"list":11,"datetime":"2026-12-05T03:00:00Z","type":"entry"}]}]})";
    m_special.insert("modified_since",
        ScriptedHttpServer::answer(200, "application/json",
            R"({"count":1,"next":null,"results":[)" + order + "]}", {{"X-Page-Generated", "t2"}}));
    PretixCursor cursor = PretixCursor().afterFrame(false, m_clock.now()).afterOrders({}, u"t"_s);
    const auto delta = pull(cursor.keep());
    QVERIFY(delta);
    const PretixCursor seen = PretixCursor::at(delta->next, m_clock.now());
    QCOMPARE(seen.witness, 31);
    QCOMPARE(seen.witnessOrder, u"ASHA1"_s);
    m_clock.advance(6 * 60 * 1000); // the frame is due again
    m_special.insert(
        "orders/?code=ASHA1", json(200, R"({"count":1,"next":null,"results":[)" + order + "]}"));
    const auto whole = pull(delta->next);
    QVERIFY(whole);
    QVERIFY(!PretixCursor::at(whole->next, m_clock.now()).full);
    m_special.insert("orders/?code=ASHA1", ScriptedHttpServer::hangUp());
    QVERIFY(!pull(delta->next)); // no answer is no loss
    m_special.insert("orders/?code=ASHA1",
        json(
            200, R"({"count":1,"next":null,"results":[{"code":"ASHA1","positions":[{"id":7}]}]})"));
    const auto lost = pull(delta->next);
    QVERIFY(lost);
    const PretixCursor again = PretixCursor::at(lost->next, m_clock.now());
    QVERIFY(again.full);
    QCOMPARE(again.phase, PretixCursor::Phase::Full);
    QVERIFY(again.generation > seen.generation);
    QCOMPARE(again.witness, 0); // what is not there is not looked for again
}

void tst_PretixSyncSource::aSourceThatEndsTellsNothing()
{
    m_server->handler = [](const auto&) { return ScriptedHttpServer::silence(); };
    auto ending = source();
    const auto page = ending->pull({});
    QTRY_COMPARE(m_server->requests.size(), 1);
    ending.reset();
    QTRY_VERIFY(page.isFinished());
    QCOMPARE(page.resultCount(), 0);
}

QTEST_GUILESS_MAIN(tst_PretixSyncSource)
#include "tst_PretixSyncSource.moc"
