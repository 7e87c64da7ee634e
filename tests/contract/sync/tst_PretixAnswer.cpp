// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixAnswer.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PushOutcome::Kind;

Q_DECLARE_METATYPE(lanyard::HttpAnswer)

namespace {

const QDateTime noon(QDate(2026, 12, 5), QTime(12, 0), Qt::UTC);

HttpAnswer answered(
    int status, const QByteArray& body, const QByteArray& contentType = "application/json")
{
    HttpAnswer answer;
    answer.kind = HttpAnswer::Kind::Answered;
    answer.status = status;
    answer.contentType = contentType;
    answer.body = body;
    return answer;
}

OutboxEntry entryOf(OutboxKind kind, int tries = 1)
{
    OutboxEntry entry;
    entry.kind = kind;
    entry.tries = tries;
    return entry;
}

} // namespace

class tst_PretixAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushesEndAsTheAnswerSays_data();
    void pushesEndAsTheAnswerSays();
    void retryAfterIsHandedOn();
    void aSecondAnnulIsDoneOnlyAfterAFirst();
    void uploadsEndAsTheAnswerSays_data();
    void uploadsEndAsTheAnswerSays();
    void onlyAVerdictAnswersAQuestion_data();
    void onlyAVerdictAnswersAQuestion();
    void whomTheServerHasMarkedIsMarked();
    void wordsAreTheServersOwnAndShort();
    void documentsAreJsonOrAReason();
    void placeIsToldByBothAnswersOrNotAtAll();
};

void tst_PretixAnswer::pushesEndAsTheAnswerSays_data()
{
    QTest::addColumn<OutboxKind>("kind");
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<Kind>("end");
    const auto row = [](const char* name, OutboxKind kind, const HttpAnswer& answer, Kind end) {
        QTest::newRow(name) << kind << answer << end;
    };
    using enum OutboxKind;
    row("redeem taken", CheckIn, answered(201, R"({"status":"ok","position":{"id":7}})"),
        Kind::Acknowledged);
    // a gateway's health, a portal's log-in, a cache: "ok" is said by many
    row("ok of somebody else", CheckIn, answered(200, R"({"status":"ok"})"), Kind::Ambiguous);
    row("created by somebody else", CheckIn, answered(201, R"({"status":"ok"})"), Kind::Ambiguous);
    row("ok about a ticket, not taken", CheckIn,
        answered(200, R"({"status":"ok","position":{"id":7}})"), Kind::Ambiguous);
    row("redeem refused", CheckIn,
        answered(400, R"({"status":"error","reason":"rules","reason_explanation":"too early"})"),
        Kind::Refused);
    row("redeem refused with 200", CheckIn, answered(200, R"({"status":"error","reason":"rules"})"),
        Kind::Refused);
    row("somebody's error with 200", CheckIn, answered(200, R"({"status":"error"})"),
        Kind::Ambiguous);
    row("redeem unknown", CheckIn,
        answered(404, R"({"detail":"Not found.","status":"error","reason":"invalid"})"),
        Kind::Refused);
    row("list gone", CheckIn, answered(400, R"({"lists":["Invalid pk \"9\""]})"), Kind::Refused);
    row("page of a portal", CheckIn, answered(200, "<html/>", "text/html"), Kind::Ambiguous);
    row("page of a proxy", CheckIn, answered(404, "<html/>", "text/html"), Kind::Ambiguous);
    row("portal that claims JSON", CheckIn, answered(200, "<html/>"), Kind::Ambiguous);
    row("JSON of somebody else", CheckIn, answered(200, R"({"hello":1})"), Kind::Ambiguous);
    const QByteArray noRoute = R"({"message":"no Route matched with those values"})";
    row("a gateway has no such route", CheckIn, answered(404, noRoute), Kind::Ambiguous);
    row("nor for prints", PrintLog, answered(404, noRoute), Kind::Ambiguous);
    row("nor for undos", Undo, answered(404, noRoute), Kind::Ambiguous);
    row("a gateway's error", CheckIn, answered(404, R"({"status":"error","message":"Not Found"})"),
        Kind::Ambiguous);
    row("a firewall", CheckIn, answered(403, R"({"message":"Forbidden"})"), Kind::Ambiguous);
    row("a gateway wants a key", CheckIn, answered(401, R"({"message":"Unauthorized"})"),
        Kind::Ambiguous);
    const QByteArray bad = R"({"message":"Bad Request"})";
    row("a gateway finds it bad", CheckIn, answered(400, bad), Kind::Ambiguous);
    row("or the undo", Undo, answered(400, R"({"error":"Bad Request","code":400})"),
        Kind::Ambiguous);
    row("or says nothing", PrintLog, answered(400, "{}"), Kind::Ambiguous);
    row("fields of fields", CheckIn, answered(400, R"({"answers":{"7":["Required."]}})"),
        Kind::Refused);
    row("answers are wanted", CheckIn, answered(400, R"({"status":"incomplete","questions":[]})"),
        Kind::Refused);
    row("a check-in without more words", CheckIn,
        answered(404, R"({"status":"error","reason":"invalid"})"), Kind::Refused);
    row("half a body", CheckIn, answered(201, R"({"status":"o)"), Kind::Ambiguous);
    row("annul taken", Undo, answered(200, R"({"status":"ok"})"), Kind::Acknowledged);
    row("annul of nothing", Undo, answered(404, R"({"detail":"No check-in found"})"),
        Kind::Refused);
    row("print taken", PrintLog, answered(201, R"({"id":4,"type":"badge"})"), Kind::Acknowledged);
    row("print not of this shape", PrintLog, answered(201, R"({"status":"ok"})"), Kind::Ambiguous);
    row("print not taken", PrintLog, answered(200, R"({"id":4})"), Kind::Ambiguous);
    row("failed scan taken", FailedScan, answered(201, R"({"raw_barcode":"x"})"),
        Kind::Acknowledged);
    row("failed scan not taken", FailedScan, answered(200, R"({"raw_barcode":"x"})"),
        Kind::Ambiguous);
    row("profile forbids", CheckIn, answered(403, R"({"detail":"Request denied by profile."})"),
        Kind::Refused);
    row("revoked", CheckIn, answered(401, R"({"detail":"Device access has been revoked."})"),
        Kind::Stop);
    row("a proxy wants a password", CheckIn, answered(401, "", "text/html"), Kind::Ambiguous);
    row("too slow", CheckIn, answered(408, R"({"detail":"Request timeout"})"), Kind::RetryLater);
    row("twin runs", CheckIn, answered(409, R"({"detail":"conflict"})"), Kind::RetryLater);
    row("too many", CheckIn, answered(429, R"({"detail":"throttled"})"), Kind::RetryLater);
    row("server error", CheckIn, answered(500, "<h1>Server Error</h1>", "text/html"),
        Kind::RetryLater);
    row("down", CheckIn, answered(503, "", "text/html"), Kind::RetryLater);
    row("gateway gave up", CheckIn, answered(504, "", "text/html"), Kind::Ambiguous);
    HttpAnswer unclear;
    unclear.kind = HttpAnswer::Kind::Unclear;
    row("cut off", CheckIn, unclear, Kind::Ambiguous);
    row("never left", CheckIn, HttpAnswer(), Kind::NotSent);
}

void tst_PretixAnswer::pushesEndAsTheAnswerSays()
{
    QFETCH(OutboxKind, kind);
    QFETCH(HttpAnswer, answer);
    QFETCH(Kind, end);
    const PushOutcome outcome = PretixAnswer::outcome(answer, entryOf(kind), noon);
    QCOMPARE(outcome.kind, end);
    QCOMPARE(outcome.status, answer.status);
    if (end == Kind::Refused || end == Kind::Stop) {
        QVERIFY(!outcome.text.isEmpty());
    }
}

void tst_PretixAnswer::retryAfterIsHandedOn()
{
    HttpAnswer answer = answered(429, "{}");
    answer.headers.insert("retry-after", "12");
    QCOMPARE(
        PretixAnswer::outcome(answer, entryOf(OutboxKind::CheckIn), noon).retryAfterSeconds, 12);
}

void tst_PretixAnswer::aSecondAnnulIsDoneOnlyAfterAFirst()
{
    const HttpAnswer answer = answered(400, R"(["Cannot annul an unsuccessful checkin"])");
    const auto end
        = [&](const OutboxEntry& entry) { return PretixAnswer::outcome(answer, entry, noon).kind; };
    QCOMPARE(end(entryOf(OutboxKind::Undo, 1)), Kind::Refused);
    QCOMPARE(end(entryOf(OutboxKind::Undo, 2)), Kind::Acknowledged);
    QCOMPARE(end(entryOf(OutboxKind::CheckIn, 2)), Kind::Refused);
    OutboxEntry unheard = entryOf(OutboxKind::Undo, 1);
    unheard.body = {{u"unheard"_s, true}};
    QCOMPARE(end(unheard), Kind::Acknowledged);
}

void tst_PretixAnswer::uploadsEndAsTheAnswerSays_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<Kind>("end");
    const auto row = [](const char* name, const HttpAnswer& answer, Kind end) {
        QTest::newRow(name) << answer << end;
    };
    row("taken", answered(201, R"({"id":"file:1b2c"})"), Kind::Acknowledged);
    row("taken without a name", answered(201, R"({"id":7})"), Kind::Ambiguous);
    row("somebody else's JSON", answered(200, R"({"status":"ok"})"), Kind::Ambiguous);
    row("a portal", answered(200, "<html/>", "text/html"), Kind::Ambiguous);
    row("no such type", answered(400, R"(["Content type is not allowed"])"), Kind::Refused);
    row("not with this profile", answered(403, R"({"detail":"no"})"), Kind::Refused);
    row("a gateway has no such route", answered(404, R"({"message":"no"})"), Kind::Ambiguous);
    row("too large for a proxy", answered(413, "<html/>", "text/html"), Kind::Refused);
    row("revoked", answered(401, R"({"detail":"revoked"})"), Kind::Stop);
    row("too many", answered(429, R"({"detail":"later"})"), Kind::RetryLater);
    row("down", answered(503, "<html/>", "text/html"), Kind::RetryLater);
    row("bad gateway", answered(502, "<html/>", "text/html"), Kind::Ambiguous);
    row("no network", HttpAnswer{}, Kind::NotSent);
}

void tst_PretixAnswer::uploadsEndAsTheAnswerSays()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(Kind, end);
    const UploadOutcome upload = PretixAnswer::upload(answer, noon);
    QCOMPARE(upload.outcome.kind, end);
    QCOMPARE(upload.name, end == Kind::Acknowledged ? u"file:1b2c"_s : QString());
}

void tst_PretixAnswer::onlyAVerdictAnswersAQuestion_data()
{
    using Said = ServerAnswer::Kind;
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<Said>("kind");
    QTest::addColumn<Reason>("reason");
    const auto row
        = [](const char* name, const HttpAnswer& answer, Said kind, Reason reason = Reason::None) {
              QTest::newRow(name) << answer << kind << reason;
          };
    row("ok", answered(201, R"({"status":"ok","position":{"id":7}})"), Said::Admits);
    row("ok of somebody else", answered(200, R"({"status":"ok"})"), Said::Unclear);
    row("created by somebody else", answered(201, R"({"status":"ok"})"), Said::Unclear);
    row("refused", answered(400, R"({"status":"error","reason":"unpaid"})"), Said::Refuses,
        Reason::Unpaid);
    row("unknown", answered(404, R"({"status":"error","reason":"invalid"})"), Said::Refuses,
        Reason::Invalid);
    row("a question is open", answered(400, R"({"status":"incomplete","questions":[{"id":1}]})"),
        Said::Refuses, Reason::Incomplete);
    row("a wristband is due", answered(400, R"({"status":"exchange","reason":"exchange"})"),
        Said::Refuses, Reason::Exchange);
    row("a reason of a later version", answered(400, R"({"status":"error","reason":"full_moon"})"),
        Said::Refuses, Reason::Error);
    row("no reason at all", answered(400, R"({"status":"error"})"), Said::Unclear);
    row("a gateway's error", answered(404, R"({"status":"error","message":"Not Found"})"),
        Said::Unclear);
    row("a gateway has no such route", answered(404, R"({"message":"no"})"), Said::Unclear);
    row("too slow", answered(408, R"({"detail":"Request timeout"})"), Said::Unclear);
    row("a verdict of a later version", answered(201, R"({"status":"perhaps"})"), Said::Unclear);
    row("ok, but not taken", answered(400, R"({"status":"ok","position":{"id":7}})"),
        Said::Unclear);
    row("list gone", answered(400, R"({"lists":["Invalid pk"]})"), Said::NotAsked);
    row("revoked, perhaps for a while",
        answered(401, R"({"detail":"Device access has been revoked."})"), Said::Unclear);
    row("profile forbids", answered(403, R"({"detail":"denied"})"), Said::NotAsked);
    row("portal", answered(200, "<html/>", "text/html"), Said::Unclear);
    row("portal's 404", answered(404, "<html/>", "text/html"), Said::Unclear);
    row("JSON of somebody else", answered(200, R"({"hello":1})"), Said::Unclear);
    row("half a body", answered(201, R"({"status":"o)"), Said::Unclear);
    row("too many", answered(429, R"({"detail":"throttled"})"), Said::Unclear);
    row("server error", answered(500, R"({"status":"ok","position":{"id":7}})"), Said::Unclear);
    HttpAnswer unclear;
    unclear.kind = HttpAnswer::Kind::Unclear;
    row("cut off", unclear, Said::Unclear);
    row("never left", HttpAnswer(), Said::NotAsked);
}

void tst_PretixAnswer::onlyAVerdictAnswersAQuestion()
{
    QFETCH(HttpAnswer, answer);
    const ServerAnswer said = PretixAnswer::verdict(answer);
    QTEST(said.kind, "kind");
    QTEST(said.reason, "reason");
}

void tst_PretixAnswer::whomTheServerHasMarkedIsMarked()
{
    const auto marked = [](const QByteArray& flag) {
        return PretixAnswer::verdict(answered(201,
                                         R"({"status":"ok","require_attention":)" + flag
                                             + R"(,"position":{"id":7,"order":"ABCDE"}})"))
            .person.value()
            .attendee.attention;
    };
    QVERIFY(marked("true"));
    QVERIFY(!marked("false"));
}

void tst_PretixAnswer::wordsAreTheServersOwnAndShort()
{
    const auto words
        = [](const QByteArray& json) { return PretixAnswer::words(QJsonDocument::fromJson(json)); };
    QCOMPARE(words(R"({"status":"error","reason":"rules","reason_explanation":"Only on Friday"})"),
        u"rules: Only on Friday"_s);
    // for the screen without the reason's word, which the desk has a sentence for
    const HttpAnswer refusal = answered(
        400, R"({"status":"error","reason":"rules","reason_explanation":"Only\n on Friday"})");
    QCOMPARE(PretixAnswer::verdict(refusal).explanation, u"Only on Friday"_s);
    QCOMPARE(words(R"({"lists":["Invalid pk"],"secret":["This field is required."]})"),
        u"lists: Invalid pk; secret: This field is required."_s);
    QCOMPARE(words(R"(["one","two"])"), u"one; two"_s);
    QCOMPARE(words(R"({"detail":"a\n  b"})"), u"a b"_s);
    QCOMPARE(words("{\"detail\":\"" + QByteArray(5000, 'x') + "\"}").size(), 300);
}

void tst_PretixAnswer::documentsAreJsonOrAReason()
{
    const auto code = [](const HttpAnswer& answer) {
        const auto document = PretixAnswer::document(answer);
        return document ? std::nullopt : std::optional(document.error().code);
    };
    QCOMPARE(code(answered(200, "{}")), std::nullopt);
    QCOMPARE(code(answered(200, "<html/>", "text/html")), ErrorCode::ServerUnclear);
    QCOMPARE(code(answered(401, R"({"detail":"revoked"})")), ErrorCode::ServerRevoked);
    QCOMPARE(code(answered(403, R"({"detail":"no"})")), ErrorCode::ServerRefused);
    QCOMPARE(code(answered(404, "<html/>", "text/html")), ErrorCode::ServerUnclear);
    QCOMPARE(code(answered(401, R"({"message":"Unauthorized"})")), ErrorCode::ServerUnclear);
    QCOMPARE(code(answered(404, R"({"message":"no Route"})")), ErrorCode::ServerUnclear);
    QCOMPARE(code(answered(408, R"({"detail":"Request timeout"})")), ErrorCode::ServerUnclear);
    QCOMPARE(code(answered(429, "{}")), ErrorCode::ServerUnclear);
    QCOMPARE(code(answered(500, "", "text/html")), ErrorCode::ServerUnclear);
    QCOMPARE(code(HttpAnswer()), ErrorCode::NoNetwork);
    HttpAnswer untrusted;
    untrusted.isUntrusted = true;
    QCOMPARE(code(untrusted), ErrorCode::ServerUntrusted);
    HttpAnswer redirect;
    redirect.kind = HttpAnswer::Kind::Unclear;
    redirect.status = 302;
    QCOMPARE(code(redirect), ErrorCode::ServerUnclear);
}

void tst_PretixAnswer::placeIsToldByBothAnswersOrNotAtAll()
{
    const auto at = answered(200, R"({"device":{"device_id":7,"gate":{"id":5,"name":"North"}}})");
    const auto on = answered(
        200, R"({"event":{"slug":"day","name":"Day"},"subevent":null,"checkinlist":11})");
    const auto nothing = answered(404, "", "");
    QCOMPARE(PretixAnswer::place(at, on),
        std::optional(ServerPlace{u"day"_s, u"Day"_s, 11, {}, 5, u"North"_s, 7}));
    QCOMPARE(PretixAnswer::place(at, nothing),
        std::optional(ServerPlace{{}, {}, 0, {}, 5, u"North"_s, 7}));
    QCOMPARE(PretixAnswer::place(answered(200, R"({"device":{"gate":null}})"), nothing)->gate, 0);
    const auto forbidden = answered(403, R"({"detail":"Not with this profile."})");
    QVERIFY(!PretixAnswer::place(forbidden, on)->gate);
    QCOMPARE(PretixAnswer::place(forbidden, on)->list, 11);
    const auto portal = answered(404, "<html/>", "text/html");
    const auto gateway = answered(404, R"({"message":"no Route"})");
    for (const HttpAnswer& unclear :
        {HttpAnswer(), answered(502, "", "text/html"), answered(401, "{}"), portal, gateway,
            answered(200, "{}"), answered(200, "<html/>", "text/html")}) {
        QVERIFY(!PretixAnswer::place(unclear, on));
        QVERIFY(!PretixAnswer::place(at, unclear));
    }
}

QTEST_GUILESS_MAIN(tst_PretixAnswer)
#include "tst_PretixAnswer.moc"
