// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ScriptedPretix.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The download of what comes with the event's frame and may be much: wristbands, and dates of a
/// series, categories; and pictures of people.
class tst_PretixMedia : public ScriptedPretix
{
    Q_OBJECT

private Q_SLOTS:

    void init() { begin(); }

    void wristbandsAreReadWhereTheyAreInUseAndLaterOnlyTheNewOnes();
    void datesAreReadOfASeriesAndLaterOnlyTheChangedOnes();
    void categoriesAreAskedForWhereALayoutShowsThemInALanguage();
    void aPictureIsAskedOfItsOwnServerAlone();
    void whatIsNoPictureOfTheServersIsNotTaken_data();
    void whatIsNoPictureOfTheServersIsNotTaken();
    void aPictureTooLargeIsGivenUp();

private:
    PictureOutcome fetch(const QString& name = u"question_PHOTO"_s)
    {
        return wait(source()->picture({1, AttendeeId{1}, {}, 7, name, u"a1"_s}));
    }
};

void tst_PretixMedia::wristbandsAreReadWhereTheyAreInUseAndLaterOnlyTheNewOnes()
{
    const QByteArray path = "/api/v1/organizers/acme/reusablemedia/?ordering=updated,id";
    const auto page = pull();
    QVERIFY(page->event->allMedia);
    QVERIFY(!targets().contains(path));
    m_special.insert("settings/", json(200, R"({"reusable_media_active":true})"));
    m_special.insert(
        "page=2", json(200, R"({"next":null,"results":[{"id":2,"type":"barcode","identifier":"B2",
            "updated":"2026-12-05T09:00:00.250000+05:30"}]})"));
    m_special.insert("reusablemedia/?ordering",
        json(200, R"({"next":"http://127.0.0.1/?ordering=updated%2Cid&page=2",
            "results":[{"id":1,"type":"barcode","identifier":"B1",
            "updated":"2026-12-05T03:00:00Z"}]})"));
    m_server->handler = [this](const ScriptedHttpServer::Request& request) {
        return request.target.contains("page=2") ? m_special.value("page=2") : answer(request);
    };
    const auto active = pull();
    QVERIFY(targets().contains(path));
    QVERIFY(active->event->allMedia);
    QCOMPARE(active->event->media.size(), 2);
    QCOMPARE(active->event->media.last().token, TicketToken{u"B2"_s});
    const auto orders = pull(active->next);
    m_clock.advance(6 * 60 * 1000);
    m_server->requests.clear();
    const auto later = pull(orders->next);
    QVERIFY(!later->event->allMedia);
    QVERIFY(targets().contains(path + "&updated_since=2026-12-05T09%3A00%3A00.250000%2B05%3A30"));
}

void tst_PretixMedia::datesAreReadOfASeriesAndLaterOnlyTheChangedOnes()
{
    const QByteArray path
        = "/api/v1/organizers/acme/events/day/subevents/?ordering=last_modified,id";
    QVERIFY(pull()->event->dates.isEmpty());
    QVERIFY(!targets().contains(path));
    m_server->handler = [this](const ScriptedHttpServer::Request& request) {
        return request.target.endsWith("/events/day/")
            ? json(200, R"({"slug":"day","has_subevents":true})")
            : answer(request);
    };
    m_special.insert(
        "subevents/?ordering", json(200, R"({"next":null,"results":[{"id":7,"name":"Evening",
            "date_from":"2026-12-05T19:00:00+05:30",
            "last_modified":"2026-12-01T09:00:00.250000+05:30"}]})"));
    const auto series = pull();
    QVERIFY(targets().contains(path));
    QCOMPARE(series->event->dates.size(), 1);
    const auto orders = pull(series->next);
    m_clock.advance(6 * 60 * 1000);
    m_server->requests.clear();
    QVERIFY(pull(orders->next).has_value());
    QVERIFY(targets().contains(path + "&modified_since=2026-12-01T09%3A00%3A00.250000%2B05%3A30"));
}

void tst_PretixMedia::categoriesAreAskedForWhereALayoutShowsThemInALanguage()
{
    const auto show = [this](const QByteArray& locale) {
        m_special.insert("badgelayouts",
            json(200,
                R"({"next":null,"results":[{"id":1,"background":null,
                    "layout":[{"content":"item_category","locale":")"
                    + locale + R"("}]}]})"));
    };
    m_special.insert("day/items/",
        json(200, R"({"next":null,"results":[{"id":7,"name":"Talk","category":3}]})"));
    m_special.insert("categories/",
        json(200, R"({"next":null,"results":[{"id":3,"name":{"en":"Talks","de":"Themen"}}]})"));
    show("");
    QVERIFY(pull()->event->event.translations.isEmpty());
    show("de");
    QCOMPARE(
        pull()->event->event.translations.value(u"item-7-category"_s).value(u"de"_s), u"Themen"_s);
    QCOMPARE(targets().count("/api/v1/organizers/acme/events/day/categories/"), 1);
    m_special.insert(
        "categories/", json(403, R"({"detail":"Request denied by device security profile."})"));
    QVERIFY(pull());
}

void tst_PretixMedia::aPictureIsAskedOfItsOwnServerAlone()
{
    using End = PictureOutcome::Kind;
    m_special.insert("pdf_image", ScriptedHttpServer::answer(200, "image/png", "dots"));
    QCOMPARE(fetch(), (PictureOutcome{End::Got, "dots"}));
    QCOMPARE(fetch(u"a b#c?d"_s), (PictureOutcome{End::Got, "dots"}));
    const QByteArray path = "/api/v1/organizers/acme/events/day/orderpositions/7/pdf_image/";
    QCOMPARE(targets(), (QList<QByteArray>{path + "question_PHOTO/", path + "a%20b%23c%3Fd/"}));
    QCOMPARE(m_server->requests.first().headers.value("authorization"), "Device very-secret");
    for (const QString& name : {u""_s, u".."_s, u"../../../settings"_s, u"x/y"_s}) {
        QCOMPARE(fetch(name), PictureOutcome{End::None});
    }
    QCOMPARE(m_server->requests.size(), 2); // nobody was asked for those
    ScriptedHttpServer elsewhere;
    m_special.insert("pdf_image",
        ScriptedHttpServer::answer(
            302, "text/html", "", {{"Location", elsewhere.url(u"/picture.png"_s).toEncoded()}}));
    QCOMPARE(fetch(), PictureOutcome{End::Later});
    QVERIFY(elsewhere.requests.isEmpty());
}

void tst_PretixMedia::whatIsNoPictureOfTheServersIsNotTaken_data()
{
    using End = PictureOutcome::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<End>("kind");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, int status, const QByteArray& type, End kind,
                         const QByteArray& body = "{}") {
        QTest::newRow(name) << status << type << kind << body;
    };
    row("there is none", 404, "application/json", End::None, R"({"detail":"No image available"})");
    row("a gateway has no such route", 404, "application/json", End::Later, noRoute);
    row("somebody's 404", 404, "text/html", End::Later);
    row("a portal's page", 200, "text/html", End::Later);
    row("words", 200, "application/json", End::Later);
    row("a proxy's words", 200, "text/plain", End::Later);
    row("nobody says what", 200, QByteArray(), End::Later);
    row("a PDF", 200, "application/pdf", End::None);
    row("a failure", 500, "text/html", End::Later);
    row("forbidden", 403, "application/json", End::OutOfReach);
    row("shut out", 401, "application/json", End::OutOfReach);
    row("too many", 429, "application/json", End::OutOfReach);
}

void tst_PretixMedia::whatIsNoPictureOfTheServersIsNotTaken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(PictureOutcome::Kind, kind);
    QFETCH(QByteArray, body);
    m_special.insert("pdf_image", ScriptedHttpServer::answer(status, type, body));
    QCOMPARE(fetch(), PictureOutcome{kind});
}

void tst_PretixMedia::aPictureTooLargeIsGivenUp()
{
    m_special.insert("pdf_image",
        ScriptedHttpServer::answer(200, "image/png", QByteArray(11 * 1024 * 1024, 'x')));
    QCOMPARE(fetch(), PictureOutcome{PictureOutcome::Kind::None});
}

QTEST_GUILESS_MAIN(tst_PretixMedia)
#include "tst_PretixMedia.moc"
