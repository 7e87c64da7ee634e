// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_load [POSITIONS]: the first download of a large event from stored pages of 50 orders, with
// no network and no server to wait for: what the desk itself costs. Beside it, in turns:
//
// - a peer's client on the same pages, in the JVM that it runs in (peer_load.java tells what it
//   does with a page), when there is one;
// - the same pattern in C++ with Qt's JSON: what is left of the difference without the JVM;
// - the floor: the pages read as JSON by Qt, and nothing kept.
//
// exit: 0 the bar is met, 1 it was missed, 77 it was not judged (fewer positions, no JVM)
#include "Bars.h"
#include "Places.h"
#include "PretixSyncSource.h"
#include "StoredPages.h"
#include "TestClock.h"
#include "sqlite/Connection.h"
#include "sqlite/Transaction.h"
#include "storage/SqliteStorage.h"
#include "sync/ReplicaUpdater.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <future>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr int positionsOfTheBar = 100'000;

struct Cost
{
    double wall = 0; ///< seconds
    double cpu = 0; ///< seconds, of all threads
};

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

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
    QTemporaryDir folder;
    const TestClock clock;
    const auto storage = SqliteStorage::open(folder.path(), clock);
    if (!storage) {
        qFatal("no replica: %s", qPrintable(storage.error().detail));
    }
    const auto made = (*storage)
                          ->write(Lane::Background,
                              [](UnitOfWork& work) {
                                  SourceEvent event;
                                  event.event.slug = u"tensorday"_s;
                                  return work.events().apply(event, true);
                              })
                          .result();
    if (!made) {
        qFatal("no event: %s", qPrintable(made.error().detail));
    }
    PretixSyncSource source({QUrl(u"http://stored"_s), u"lanyard"_s, u"tensorday"_s, "token"},
        clock, std::make_unique<StoredPages>(pages));
    ReplicaUpdater updater(**storage, nullptr);
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

/// Which of a page's orders are known.
QStringList knownOf(Connection& connection, const QJsonArray& orders)
{
    QJsonArray codes;
    for (const QJsonValue& order : orders) {
        codes.append(order[u"code"_s]);
    }
    QStringList known;
    const auto query = connection.query("SELECT code, json_data FROM orders WHERE code IN "
                                        "(SELECT value FROM json_each(?))",
        QJsonDocument(codes));
    while (query->step()) {
        known.append(query->text(0));
    }
    return known;
}

void storeOrder(Connection& connection, const QJsonObject& order)
{
    const QByteArray copied = QJsonDocument(order).toJson(QJsonDocument::Compact);
    QJsonObject alone = QJsonDocument::fromJson(copied).object();
    alone.remove(u"positions"_s);
    connection.run("INSERT INTO orders (code, event_slug, status, email, json_data) "
                   "VALUES (?, 'tensorday', ?, ?, ?)",
        order.value(u"code"_s).toString(), order.value(u"status"_s).toString(),
        order.value(u"email"_s).toString(), QJsonDocument(alone));
    const qint64 id = connection.lastInsertId();
    if (connection.query("SELECT json_data FROM positions WHERE order_id = ?", id)->step()) {
        qFatal("a position came twice");
    }
    for (const QJsonValue& row : order.value(u"positions"_s).toArray()) {
        const QJsonObject position = row.toObject();
        connection.run("INSERT INTO positions (order_id, server_id, positionid, item, name, "
                       "email, secret, json_data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            id, position.value(u"id"_s).toInteger(), position.value(u"positionid"_s).toInteger(),
            position.value(u"item"_s).toInteger(), position.value(u"attendee_name"_s).toString(),
            position.value(u"attendee_email"_s).toString(), position.value(u"secret"_s).toString(),
            QJsonDocument(position));
    }
}

void storePage(Connection& connection, const QJsonArray& orders)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!knownOf(connection, orders).isEmpty()) {
        qFatal("an order came twice");
    }
    for (const QJsonValue& order : orders) {
        storeOrder(connection, order.toObject());
    }
    transaction.commit();
}

/// As that peer does; the next page is read while one is stored.
Cost peer(const QList<QByteArray>& pages)
{
    QTemporaryDir folder;
    Connection connection(folder.filePath(u"peer.sqlite"_s), Connection::Mode::ReadWrite);
    for (const char* sql :
        {"PRAGMA journal_mode = DELETE", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = OFF",
            "PRAGMA foreign_keys = OFF",
            "CREATE TABLE orders (id INTEGER PRIMARY KEY, code TEXT, event_slug TEXT, status TEXT, "
            "email TEXT, json_data TEXT)",
            "CREATE INDEX orders_code ON orders(code)",
            "CREATE INDEX orders_event ON orders(event_slug)",
            "CREATE TABLE positions (id INTEGER PRIMARY KEY, order_id INTEGER, server_id INTEGER, "
            "positionid INTEGER, item INTEGER, name TEXT, email TEXT, secret TEXT, json_data TEXT)",
            "CREATE INDEX positions_order ON positions(order_id)",
            "CREATE INDEX positions_server ON positions(server_id)",
            "CREATE INDEX positions_secret ON positions(secret)"}) {
        connection.execute(sql);
    }
    return measure([&] {
        std::future<void> before;
        for (const QByteArray& page : pages) {
            const QJsonArray orders = QJsonDocument::fromJson(page)[u"results"_s].toArray();
            if (before.valid()) {
                before.get();
            }
            before = std::async(
                std::launch::async, [&connection, orders] { storePage(connection, orders); });
        }
        before.get();
    });
}

/// Seconds of that peer in its JVM; none: there is no JVM, or not its libraries.
std::optional<double> peerInJvm(const QList<QByteArray>& pages)
{
    QTemporaryDir folder;
    const QDir stored(folder.filePath(u"pages"_s));
    stored.mkpath(u"."_s);
    for (int i = 0; i < pages.size(); ++i) {
        QFile file(stored.filePath(u"%1.json"_s.arg(i, 6, 10, QChar(u'0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(pages[i]) != pages[i].size()) {
            qFatal("no room for the pages in %s", qPrintable(stored.path()));
        }
    }
    QProcess java;
    java.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    java.start(u"java"_s,
        {u"-cp"_s, u"/usr/share/java/sqlite-jdbc.jar:/usr/share/java/json-latest.jar"_s,
            sourcePath(u"/tests/bench/peer_load.java"_s), stored.path(),
            folder.filePath(u"peer.sqlite"_s)});
    bool isNumber = false;
    const double seconds
        = java.waitForFinished(-1) ? java.readAllStandardOutput().trimmed().toDouble(&isNumber) : 0;
    return isNumber ? std::optional(seconds) : std::nullopt;
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

Cost median(std::vector<Cost> costs)
{
    std::sort(costs.begin(), costs.end(),
        [](const Cost& one, const Cost& other) { return one.wall < other.wall; });
    return costs[costs.size() / 2];
}

void print(const char* name, const Cost& cost, int positions)
{
    std::printf("%-44s %7.2f s  %8.0f positions/s", name, cost.wall, positions / cost.wall);
    if (cost.cpu > 0) {
        std::printf("  CPU %6.2f s", cost.cpu);
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int positions = argc > 1 ? std::atoi(argv[1]) : positionsOfTheBar;
    const QList<QByteArray> pages = storedPages(positions);
    qsizetype bytes = 0;
    for (const QByteArray& page : pages) {
        bytes += page.size();
    }
    std::printf("%d positions in %lld pages, %.0f MB\n", positions,
        static_cast<long long>(pages.size()), double(bytes) / 1e6);
    std::vector<Cost> least;
    std::vector<Cost> here;
    std::vector<Cost> theirs;
    std::vector<Cost> inJvm;
    for (int round = 0; round < rounds; ++round) {
        least.push_back(floor(pages));
        here.push_back(ours(pages, positions));
        theirs.push_back(peer(pages));
        if (const auto seconds = peerInJvm(pages)) {
            inJvm.push_back({*seconds, 0});
        }
    }
    print("read as JSON, nothing kept (floor)", median(least), positions);
    print("this desk", median(here), positions);
    print("a peer's pattern, in C++", median(theirs), positions);
    std::printf("desk / floor %.2f   pattern in C++ / desk %.2f (CPU %.2f)\n",
        median(here).wall / median(least).wall, median(theirs).wall / median(here).wall,
        median(theirs).cpu / median(here).cpu);
    Bars bars;
    const char* bar = "a peer in its JVM / this desk";
    if (inJvm.empty()) {
        bars.leaveUnjudged(bar, "no JVM with the peer's libraries here (packaging/setup bench)");
        return bars.exitCode();
    }
    print("a peer's pattern, in its JVM", median(inJvm), positions);
    const double ratio = median(inJvm).wall / median(here).wall;
    if (positions >= positionsOfTheBar) {
        bars.ratioAtLeast(8, bar, ratio);
    } else {
        std::printf("peer / desk %.2f\n", ratio);
        bars.leaveUnjudged(bar, "it is of 100,000 positions");
    }
    return bars.exitCode();
}
