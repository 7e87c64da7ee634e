// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PacedTransport.h"
#include "TestClock.h"
#include "outbox/ServerTime.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers at once, as told.
class MemoryTransport final : public HttpTransport
{
public:
    explicit MemoryTransport(QList<HttpRequest>& sent)
        : m_sent(sent)
    { }

    QFuture<HttpAnswer> exchange(const HttpRequest& request) override
    {
        m_sent.append(request);
        if (onSend) {
            onSend();
        }
        return QtFuture::makeReadyFuture(answer);
    }

    HttpAnswer answer{HttpAnswer::Kind::Answered, 200, "application/json", "{}", {}, {}};
    std::function<void()> onSend;

private:
    QList<HttpRequest>& m_sent;
};

const QUrl server(u"https://pretix.example.org/"_s);

} // namespace

class tst_PacedTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatMayLeaveLeavesAtOnce();
    void aBacklogLeavesAtThePaceOfTheServer();
    void whatWaitsAlreadyIsReckonedWith();
    void sendingGoesBeforeReading();
    void whatIsWantedNowLeavesNowOrNever();
    void whatIsWantedNowGoesBeforeWhatWaits();
    void aShortWishIsWaitedFor();
    void aLongWishIsToldAsNotSent();
    void theServersClockIsReadFromItsAnswers();
    void aSlowAnswerIsBelievedUntilAQuickOneComes();
    void noOtherClockIsBelieved_data();
    void noOtherClockIsBelieved();
    void whoHearsAnAnswerMayEndIt();
    void whatWaitsWhenItEndsIsNeverAnswered();

private:
    void make(Pace::Limits limits);

    QList<HttpRequest> m_sent;
    std::unique_ptr<TestClock> m_clock;
    MemoryTransport* m_carrier = nullptr;
    std::unique_ptr<PacedTransport> m_paced;
};

void tst_PacedTransport::init()
{
    m_sent.clear();
    m_clock = std::make_unique<TestClock>();
    make({10, 4});
}

void tst_PacedTransport::make(Pace::Limits limits)
{
    auto carrier = std::make_unique<MemoryTransport>(m_sent);
    m_carrier = carrier.get();
    m_paced = std::make_unique<PacedTransport>(std::move(carrier), *m_clock, limits);
}

void tst_PacedTransport::whatMayLeaveLeavesAtOnce()
{
    const auto got = m_paced->get(server, {{"A", "b"}});
    QVERIFY(got.isFinished());
    QCOMPARE(got.result().status, 200);
    QVERIFY(!m_sent.last().json);
    QCOMPARE(m_sent.last().headers.first().second, "b");
    QVERIFY(m_paced->postJson(server, "{}").isFinished());
    QCOMPARE(*m_sent.last().json, "{}");
}

void tst_PacedTransport::aBacklogLeavesAtThePaceOfTheServer()
{
    make({360, 240, 340});
    QList<QFuture<HttpAnswer>> answers;
    for (int i = 0; i < 1000; ++i) {
        answers.append(m_paced->postJson(server, "{}"));
    }
    QCOMPARE(m_sent.size(), 340);
    QVERIFY(m_paced->get(server).isFinished()); // reading does not wait for it
    m_sent.removeLast();
    m_clock->advance(Pace::window.count() - 1);
    answers.append(m_paced->postJson(server, "{}"));
    QCOMPARE(m_sent.size(), 340);
    m_clock->advance(1);
    answers.append(m_paced->postJson(server, "{}"));
    QCOMPARE(m_sent.size(), 680);
    m_clock->advance(Pace::window.count());
    answers.append(m_paced->postJson(server, "{}"));
    QCOMPARE(m_sent.size(), 1003);
    for (const auto& answer : answers) {
        QVERIFY(answer.isFinished()); // each once, none forgotten
    }
}

void tst_PacedTransport::whatWaitsAlreadyIsReckonedWith()
{
    make({10, 4, 9});
    QCOMPARE(m_paced->waitToPost(9).count(), 0);
    QCOMPARE(m_paced->waitToPost(10), Pace::window);
    QList<QFuture<HttpAnswer>> answers;
    for (int i = 0; i < 12; ++i) {
        answers.append(m_paced->postJson(server, "{}"));
    }
    QCOMPARE(m_sent.size(), 9);
    QCOMPARE(m_paced->waitToPost(6), Pace::window); // the three that wait, and these
    QCOMPARE(m_paced->waitToPost(7), 2 * Pace::window);
}

void tst_PacedTransport::sendingGoesBeforeReading()
{
    for (int i = 0; i < 6; ++i) {
        m_paced->get(server);
    }
    QCOMPARE(m_sent.size(), 4); // the share of reading
    for (int i = 0; i < 8; ++i) {
        m_paced->postJson(server, "{}");
    }
    QCOMPARE(m_sent.size(), 10);
    QCOMPARE(
        std::ranges::count_if(m_sent, [](const auto& one) { return one.json.has_value(); }), 6);
    m_sent.clear();
    m_clock->advance(Pace::window.count());
    m_paced->get(server);
    QVERIFY(m_sent.at(0).json && m_sent.at(1).json); // what waited to be sent is first
    QCOMPARE(m_sent.size(), 5);
}

void tst_PacedTransport::whatIsWantedNowLeavesNowOrNever()
{
    const HttpRequest now{server, {}, "{}", true};
    QVERIFY(m_paced->exchange(now).isFinished());
    QCOMPARE(m_sent.size(), 1);
    for (int i = 0; i < 9; ++i) {
        m_paced->postJson(server, "{}"); // the last one waits
    }
    const auto late = m_paced->exchange(now);
    QCOMPARE(late.result().kind, HttpAnswer::Kind::NotSent);
    m_clock->advance(Pace::window.count());
    m_paced->postJson(server, "{}");
    QCOMPARE(m_sent.size(), 11); // it did not wait for its turn either
    QCOMPARE(m_paced->exchange(now).result().kind, HttpAnswer::Kind::Answered);
}

/// Else it would leave when nobody waits any more.
void tst_PacedTransport::whatIsWantedNowGoesBeforeWhatWaits()
{
    for (int i = 0; i < 25; ++i) {
        m_paced->postJson(server, "{}");
    }
    QCOMPARE(m_sent.size(), 9);
    m_clock->advance(Pace::window.count()); // the timer has not woken yet
    QVERIFY(m_paced->exchange({server, {}, R"({"now":1})", true}).isFinished());
    QCOMPARE(m_sent.size(), 18);
    QCOMPARE(*m_sent.at(9).json, R"({"now":1})");
}

void tst_PacedTransport::aShortWishIsWaitedFor()
{
    m_carrier->answer.status = 429;
    m_carrier->answer.headers.insert("retry-after", "7");
    m_paced->postJson(server, "{}");
    const auto waiting = m_paced->get(server);
    QVERIFY(!waiting.isFinished());
    m_clock->advance(6999);
    m_paced->get(server);
    QCOMPARE(m_sent.size(), 1);
    m_carrier->answer = {HttpAnswer::Kind::Answered, 200, "application/json", "{}", {}, {}};
    m_clock->advance(1);
    m_paced->get(server);
    QCOMPARE(m_sent.size(), 4);
    QCOMPARE(waiting.result().status, 200);
}

void tst_PacedTransport::aLongWishIsToldAsNotSent()
{
    m_carrier->answer.status = 503;
    m_carrier->answer.headers.insert("retry-after", "900");
    m_paced->postJson(server, "{}");
    const auto answer = m_paced->postJson(server, "{}");
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().kind, HttpAnswer::Kind::NotSent);
    QVERIFY(answer.result().problem.contains(u"900"_s));
    QCOMPARE(m_sent.size(), 1);
}

void tst_PacedTransport::theServersClockIsReadFromItsAnswers()
{
    QVERIFY(!m_clock->serverOffsetMs());
    const QDateTime told = m_clock->now().addSecs(-600); // the desk is ten minutes ahead
    m_carrier->answer.headers.insert(
        "date", QLocale::c().toString(told, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    m_carrier->onSend = [this] { m_clock->advance(400); };
    m_paced->get(server);
    QVERIFY(std::llabs(*m_clock->serverOffsetMs() + 600'000) <= 1000);
    // somebody sets the desk's clock right: known at once, without another answer
    m_clock->setWall(m_clock->now().addSecs(-600));
    QVERIFY(std::llabs(*m_clock->serverOffsetMs()) <= 1000);
}

/// Roughly, and for no time that is sent: what is acknowledged must not bear a day that is to come.
void tst_PacedTransport::aSlowAnswerIsBelievedUntilAQuickOneComes()
{
    const QDateTime told = m_clock->now();
    m_carrier->answer.headers.insert(
        "date", QLocale::c().toString(told, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    m_clock->setWall(told.addDays(1));
    m_carrier->onSend = [this] { m_clock->advance(47'000); };
    m_paced->get(server);
    QVERIFY(!m_clock->serverOffsetMs());
    QVERIFY(std::llabs(told.msecsTo(ServerTime::now(*m_clock))) <= 48'000);
    // another one, that tells more closely: time does not go back by it
    const QDateTime before = ServerTime::now(*m_clock);
    m_carrier->onSend = [this] { m_clock->advance(12'000); };
    m_paced->get(server);
    QVERIFY(!m_clock->serverOffsetMs());
    QVERIFY(before.msecsTo(ServerTime::now(*m_clock)) >= 12'000);
    m_carrier->answer.headers.insert("date",
        QLocale::c().toString(told.addSecs(59), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    m_carrier->onSend = [this] { m_clock->advance(400); };
    m_paced->get(server);
    QVERIFY(m_clock->serverOffsetMs());
    QVERIFY(std::llabs(told.addSecs(59).msecsTo(ServerTime::now(*m_clock))) <= 1000);
}

void tst_PacedTransport::noOtherClockIsBelieved_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    HttpAnswer answer{HttpAnswer::Kind::Answered, 200, "application/json", "{}",
        {{"date", "Sat, 05 Dec 2026 03:00:00 GMT"}}, {}};
    HttpAnswer portal = answer;
    portal.contentType = "text/html";
    QTest::newRow("a captive portal") << portal;
    HttpAnswer gateway = answer;
    gateway.status = 404;
    gateway.body = R"({"message":"no Route matched with those values"})";
    QTest::newRow("a gateway") << gateway;
    HttpAnswer half = answer;
    half.kind = HttpAnswer::Kind::Unclear;
    QTest::newRow("half an answer") << half;
    HttpAnswer cached = answer;
    cached.headers.insert("age", "120");
    QTest::newRow("a cache") << cached;
    HttpAnswer mute = answer;
    mute.headers.clear();
    QTest::newRow("no date") << mute;
    HttpAnswer strange = answer;
    strange.headers.insert("date", "5 Dec 26");
    QTest::newRow("no date of HTTP") << strange;
}

void tst_PacedTransport::noOtherClockIsBelieved()
{
    QFETCH(HttpAnswer, answer);
    m_carrier->answer = answer;
    m_paced->get(server);
    QVERIFY(!m_clock->serverOffsetMs());
    QVERIFY(!m_clock->roughServerMs());
}

void tst_PacedTransport::whoHearsAnAnswerMayEndIt()
{
    for (int i = 0; i < 4; ++i) {
        m_paced->get(server);
    }
    int heard = 0;
    m_paced->get(server).then([&](const HttpAnswer&) {
        ++heard;
        m_paced.reset();
    });
    m_paced->get(server).then([&](const HttpAnswer&) { ++heard; });
    m_clock->advance(Pace::window.count());
    m_paced->postJson(server, "{}");
    QCOMPARE(heard, 1);
    QVERIFY(!m_paced);
}

void tst_PacedTransport::whatWaitsWhenItEndsIsNeverAnswered()
{
    for (int i = 0; i < 4; ++i) {
        m_paced->get(server);
    }
    const auto waiting = m_paced->get(server);
    m_paced.reset();
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.resultCount(), 0);
}

QTEST_GUILESS_MAIN(tst_PacedTransport)
#include "tst_PacedTransport.moc"
