// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_load [POSITIONS]: the first download of a large event from stored pages of 50 orders, with
// no network and no server to wait for: what the desk itself costs. Beside it the pattern of a
// peer on the same pages (each order read, written out again as text beside its columns, one
// transaction a page, rollback journal) and the floor: the pages read as JSON, and nothing kept.
#include "HttpTransport.h"
#include "PretixSyncSource.h"
#include "TemporaryReplica.h"
#include "sqlite/Connection.h"
#include "sqlite/Transaction.h"
#include "sync/ReplicaUpdater.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <cstdio>
#include <ctime>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50;

/// The texts that a badge may show, as many and as long as a real server's.
QJsonObject badgeTexts(int number)
{
    QJsonObject texts{{u"attendee_name"_s, u"Person %1 Example"_s.arg(number)},
        {u"attendee_company"_s, u"Company %1"_s.arg(number % 900)}, {u"item"_s, u"Attendee"_s},
        {u"secret"_s, u"secret-%1"_s.arg(number)}, {u"event_name"_s, u"Tensor Day Bengaluru"_s}};
    for (int field = 0; field < 30; ++field) {
        texts.insert(u"text_field_%1"_s.arg(field), u"value %1 of %2"_s.arg(field).arg(number));
    }
    return texts;
}

QJsonObject order(int number)
{
    const QJsonObject position{{u"id"_s, 1000 + number}, {u"positionid"_s, 1}, {u"item"_s, 1},
        {u"variation"_s, QJsonValue::Null},
        {u"attendee_name"_s, u"Person %1 Example"_s.arg(number)},
        {u"company"_s, u"Company %1"_s.arg(number % 900)},
        {u"attendee_email"_s, u"person%1@example.org"_s.arg(number)},
        {u"secret"_s, u"secret-%1"_s.arg(number)}, {u"addon_to"_s, QJsonValue::Null},
        {u"canceled"_s, false}, {u"blocked"_s, QJsonValue::Null},
        {u"valid_from"_s, QJsonValue::Null}, {u"valid_until"_s, QJsonValue::Null},
        {u"answers"_s, QJsonArray()}, {u"checkins"_s, QJsonArray()},
        {u"print_logs"_s, QJsonArray()}, {u"pdf_data"_s, badgeTexts(number)}};
    return {{u"code"_s, u"O%1"_s.arg(number, 6, 36, QChar(u'0'))}, {u"status"_s, u"p"_s},
        {u"email"_s, u"person%1@example.org"_s.arg(number)}, {u"locale"_s, u"en"_s},
        {u"require_approval"_s, false}, {u"valid_if_pending"_s, false},
        {u"checkin_attention"_s, false}, {u"comment"_s, QString()},
        {u"positions"_s, QJsonArray{position}}};
}

QList<QByteArray> storedPages(int positions)
{
    QList<QByteArray> pages;
    for (int first = 0; first < positions; first += pageSize) {
        const int end = std::min(first + pageSize, positions);
        QJsonArray results;
        for (int number = first; number < end; ++number) {
            results.append(order(number));
        }
        const QJsonValue next = end < positions
            ? QJsonValue(u"http://stored/orders/?page=%1"_s.arg(pages.size() + 2))
            : QJsonValue();
        pages.append(QJsonDocument(QJsonObject{
                                       {u"count"_s, positions},
                                       {u"next"_s, next},
                                       {u"results"_s, results},
                                   })
                         .toJson(QJsonDocument::Compact));
    }
    return pages;
}

/// Answers from stored pages, at once.
class StoredPages final : public HttpTransport
{
public:
    explicit StoredPages(const QList<QByteArray>& pages)
        : m_pages(pages)
    { }

    QFuture<HttpAnswer> exchange(const HttpRequest& request) override
    {
        HttpAnswer answer;
        answer.kind = HttpAnswer::Kind::Answered;
        answer.status = 200;
        answer.contentType = "application/json";
        const QString path = request.url.path();
        if (path.endsWith("/orders/"_L1)) {
            const int page = QUrlQuery(request.url).queryItemValue(u"page"_s).toInt();
            answer.body = m_pages.value(std::max(page, 1) - 1);
            answer.headers.insert("x-page-generated", "2026-12-04T03:00:00Z");
        } else if (path.endsWith("/items/"_L1)) {
            answer.body
                = R"({"count":1,"next":null,"results":[{"id":1,"name":{"en":"Attendee"}}]})";
        } else if (path.endsWith("/settings/"_L1) || path.endsWith("/tensorday/"_L1)) {
            answer.body
                = R"({"slug":"tensorday","name":{"en":"Tensor Day"},"timezone":"Asia/Kolkata",)"
                  R"("date_from":"2026-12-05T03:30:00Z","locale":"en"})";
        } else {
            answer.body = R"({"count":0,"next":null,"results":[]})";
        }
        return QtFuture::makeReadyFuture(answer);
    }

private:
    const QList<QByteArray>& m_pages;
};

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

struct Cost
{
    double wall = 0;
    double cpu = 0;
};

template <typename Act>
Cost measure(Act act)
{
    QElapsedTimer timer;
    timer.start();
    const double cpu = cpuSeconds();
    act();
    return {double(timer.nsecsElapsed()) / 1e9, cpuSeconds() - cpu};
}

Cost ours(const QList<QByteArray>& pages, int positions)
{
    TemporaryReplica replica;
    SourceEvent event;
    event.event.slug = u"tensorday"_s;
    const auto made
        = replica.write([&event](UnitOfWork& work) { return work.events().apply(event, true); });
    if (!made) {
        qFatal("no event: %s", qPrintable(made.error().detail));
    }
    PretixSyncSource source({QUrl(u"http://stored"_s), u"lanyard"_s, u"tensorday"_s, "token"},
        replica.clock(), std::make_unique<StoredPages>(pages));
    ReplicaUpdater updater(replica.storage(), nullptr);
    updater.setSource(&source, *made);
    int came = -1;
    QObject::connect(&updater, &ReplicaUpdater::finished, &updater, [&](const Result<int>& people) {
        came = people ? *people : -2;
        QCoreApplication::quit();
    });
    const Cost cost = measure([&] {
        updater.update();
        QCoreApplication::exec();
    });
    if (came != positions) {
        qFatal("the download brought %d of %d", came, positions);
    }
    return cost;
}

/// What that peer does with a page, restated: rows that are known are looked up, each order is
/// kept as text beside the columns that are searched.
void peerPage(Connection& connection, const QByteArray& page)
{
    const QJsonArray orders = QJsonDocument::fromJson(page)[u"results"_s].toArray();
    Transaction transaction(connection, Transaction::Kind::Write);
    for (const QJsonValue& value : orders) {
        const QJsonObject one = value.toObject();
        const QString code = one.value(u"code"_s).toString();
        const bool isKnown = connection.query("SELECT id FROM orders WHERE code = ?", code)->step();
        const QString text = QString::fromUtf8(QJsonDocument(one).toJson(QJsonDocument::Compact));
        if (isKnown) {
            qFatal("an order came twice");
        }
        connection.run("INSERT INTO orders (code, status, email, json_data) VALUES (?, ?, ?, ?)",
            code, one.value(u"status"_s).toString(), one.value(u"email"_s).toString(), text);
        const qint64 id = connection.lastInsertId();
        for (const QJsonValue& row : one.value(u"positions"_s).toArray()) {
            const QJsonObject position = row.toObject();
            connection.run("INSERT INTO positions (order_id, server_id, positionid, item, name, "
                           "email, secret, json_data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id, position.value(u"id"_s).toInteger(),
                position.value(u"positionid"_s).toInteger(), position.value(u"item"_s).toInteger(),
                position.value(u"attendee_name"_s).toString(),
                position.value(u"attendee_email"_s).toString(),
                position.value(u"secret"_s).toString(),
                QString::fromUtf8(QJsonDocument(position).toJson(QJsonDocument::Compact)));
        }
    }
    transaction.commit();
}

Cost peer(const QList<QByteArray>& pages)
{
    QTemporaryDir folder;
    Connection connection(folder.filePath(u"peer.sqlite"_s), Connection::Mode::ReadWrite);
    for (const char* sql :
        {"PRAGMA journal_mode = DELETE", "PRAGMA synchronous = FULL",
            "CREATE TABLE orders (id INTEGER PRIMARY KEY, code TEXT, status TEXT, email TEXT, "
            "json_data TEXT)",
            "CREATE INDEX orders_code ON orders(code)",
            "CREATE TABLE positions (id INTEGER PRIMARY KEY, order_id INTEGER, server_id INTEGER, "
            "positionid INTEGER, item INTEGER, name TEXT, email TEXT, secret TEXT, json_data TEXT)",
            "CREATE INDEX positions_order ON positions(order_id)",
            "CREATE INDEX positions_server ON positions(server_id)",
            "CREATE INDEX positions_secret ON positions(secret)"}) {
        connection.execute(sql);
    }
    return measure([&] {
        for (const QByteArray& page : pages) {
            peerPage(connection, page);
        }
    });
}

Cost floor(const QList<QByteArray>& pages)
{
    qsizetype seen = 0;
    const Cost cost = measure([&] {
        for (const QByteArray& page : pages) {
            seen += QJsonDocument::fromJson(page)[u"results"_s].toArray().size();
        }
    });
    if (seen == 0) {
        qFatal("the pages are empty");
    }
    return cost;
}

void print(const char* name, const Cost& cost, int positions)
{
    std::printf("%-44s %7.2f s  %8.0f positions/s  CPU %6.2f s\n", name, cost.wall,
        positions / cost.wall, cost.cpu);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int positions = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QList<QByteArray> pages = storedPages(positions);
    qsizetype bytes = 0;
    for (const QByteArray& page : pages) {
        bytes += page.size();
    }
    std::printf("%d positions in %lld pages, %.0f MB\n", positions,
        static_cast<long long>(pages.size()), double(bytes) / 1e6);
    const Cost least = floor(pages);
    const Cost here = ours(pages, positions);
    const Cost theirs = peer(pages);
    print("read as JSON, nothing kept (floor)", least, positions);
    print("this desk", here, positions);
    print("the peer's pattern", theirs, positions);
    std::printf("peer / desk %.2f   desk / floor %.2f   CPU peer / desk %.2f\n",
        theirs.wall / here.wall, here.wall / least.wall, theirs.cpu / here.cpu);
    return 0;
}
