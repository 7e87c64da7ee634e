// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_search [PEOPLE [ROUNDS [TABLE]]]: finding people by what is typed, from the key to the
// first rows of a list (those that a screen shows) and to fifty, against the pattern of a peer
// (LIKE '%…%' over names and addresses, prefix on secret and order code, then four reads a hit, for
// fifty), in turns of ten on the same machine: whoever comes after the other finds little of its
// memory in the processor's caches, as nobody does who types letter by letter. Where people are
// many there are fewer rounds, and the peer is asked less often, since it takes seconds. Figures
// are by the clock; ratios are told by the CPU time of all threads too, where other programs and
// waiting for a thread do not count. TABLE gets the figures as lines that chart_search.py reads.
// exit: 0 the bars are met, 1 one was missed, 77 one was not judged (fewer than 10,000 people)
#include "Bars.h"
#include "SearchCrowd.h"
#include "TemporaryReplica.h"
#include "search/PatchedIndex.h"
#include "search/Spelling.h"
#include "sqlite/Connection.h"

#include <QElapsedTimer>
#include <QFile>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <thread>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 50;
constexpr int firstRows = 12; ///< of SearchService
constexpr int patchRounds = 9;
constexpr int mostAskedOfPeer = 5'000'000; ///< rows read by it for one kind of search
constexpr int leastRounds = 5;
constexpr int turn = 10; ///< rounds
// Rounds of each kind, where nobody says how many: p99 shall not be the worst one or two.
constexpr int leastUsual = 100;
constexpr int mostUsual = 500;
constexpr int usualPeople = 20'000'000; ///< people and rounds, multiplied
constexpr int leastOfTheBars = 10'000; ///< people
constexpr int million = 1'000'000;

/// Milliseconds of CPU time: of this thread, or of all.
double cpuTime(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double quantile(std::vector<double> series, double part)
{
    std::sort(series.begin(), series.end());
    return series[size_t(double(series.size() - 1) * part)];
}

/// Milliseconds.
struct Series
{
    std::vector<double> clock;
    std::vector<double> cpu; ///< of all threads
};

template <typename Act>
void measure(Series& series, Act act)
{
    QElapsedTimer timer;
    timer.start();
    const double before = cpuTime(CLOCK_PROCESS_CPUTIME_ID);
    act();
    series.cpu.push_back(cpuTime(CLOCK_PROCESS_CPUTIME_ID) - before);
    series.clock.push_back(double(timer.nsecsElapsed()) / 1e6);
}

/// Of the heap in use, as glibc counts it.
double heapBytes()
{
    const auto info = mallinfo2();
    return double(info.uordblks) + double(info.hblkhd);
}

/// The same people in tables as the peer has them.
class Peer
{
public:
    Peer(const QString& file, const QList<SourceAttendee>& people)
        : m_connection(file, Connection::Mode::ReadWrite)
    {
        m_connection.execute(
            "CREATE TABLE orders (id INTEGER PRIMARY KEY, email TEXT, json TEXT);"
            "CREATE TABLE item (id INTEGER PRIMARY KEY, json TEXT);"
            "CREATE TABLE checkin (id INTEGER PRIMARY KEY, position INTEGER, json TEXT);"
            "CREATE INDEX checkin_position ON checkin (position);"
            "CREATE TABLE position (id INTEGER PRIMARY KEY, order_id INTEGER, item INTEGER, "
            "attendee_name TEXT, attendee_email TEXT, secret TEXT, code TEXT, json TEXT);"
            "INSERT INTO item VALUES (1, '{}'); BEGIN");
        const QString json(600, u'x'); // what its rows carry along
        for (const SourceAttendee& person : people) {
            const Attendee& a = person.attendee;
            m_connection.run("INSERT INTO orders (email, json) VALUES (?, ?)", a.email, json);
            m_connection.run("INSERT INTO position (order_id, item, attendee_name, attendee_email, "
                             "secret, code, json) VALUES (?, 1, ?, ?, ?, ?, ?)",
                m_connection.lastInsertId(), a.name, a.email, a.token, a.order, json);
        }
        m_connection.execute("COMMIT");
    }

    int find(const QString& text)
    {
        const QString upper = text.toUpper();
        const QString inside = u'%' + upper + u'%';
        const QString first = upper + u'%';
        std::vector<std::array<qint64, 3>> hits;
        {
            const auto query = m_connection.query(
                "SELECT p.id, p.order_id, p.item FROM position p JOIN orders o ON o.id = "
                "p.order_id WHERE upper(p.secret) LIKE ? OR upper(p.attendee_name) LIKE ? OR "
                "upper(p.attendee_email) LIKE ? OR upper(o.email) LIKE ? OR upper(p.code) LIKE ? "
                "LIMIT 50",
                first, inside, inside, inside, first);
            while (query->step()) {
                hits.push_back({query->integer(0), query->integer(1), query->integer(2)});
            }
        }
        for (const auto& [position, order, item] : hits) {
            read("SELECT json FROM position WHERE id = ?", position);
            read("SELECT json FROM orders WHERE id = ?", order);
            read("SELECT json FROM item WHERE id = ?", item);
            read("SELECT json FROM checkin WHERE position = ?", position);
        }
        return int(hits.size());
    }

private:
    void read(std::string_view sql, qint64 id)
    {
        const auto query = m_connection.query(sql, id);
        m_bytes += query->step() ? query->text(0).size() : 0;
    }

    Connection m_connection;
    qsizetype m_bytes = 0;
};

struct Kind
{
    const char* name;
    int letters;
    bool slip;
    bool two;
};

/// Rows of the people that are found, as a desk reads them.
void readRows(TemporaryReplica& replica, const QList<AttendeeId>& ids)
{
    const auto rows = replica.read([&](UnitOfWork& unit) { return unit.attendees().byIds(ids); });
    if (!rows || rows->size() != ids.size()) {
        qFatal("rows are missing");
    }
}

QList<AttendeeId> found(const NameIndex& index, const QString& text, int limit)
{
    QList<AttendeeId> ids;
    for (const SearchHit& hit : index.find(text, limit)) {
        ids.append(hit.id);
    }
    return ids;
}

/// Of one kind of search.
struct Figures
{
    Series indexes;
    Series firsts;
    Series all;
    Series peers;
};

void ask(
    Figures& figures, const QStringList& texts, TemporaryReplica& replica, const NameIndex& index)
{
    bool fiftyFirst = true; // whoever comes second finds the rows in memory
    for (const QString& text : texts) {
        const auto askForFifty = [&] {
            measure(figures.all, [&] { readRows(replica, found(index, text, rowsShown)); });
        };
        if (fiftyFirst) {
            askForFifty();
        }
        measure(figures.firsts, [&] {
            QList<AttendeeId> ids;
            measure(figures.indexes, [&] { ids = found(index, text, firstRows); });
            readRows(replica, ids);
        });
        if (!fiftyFirst) {
            askForFifty();
        }
        fiftyFirst = !fiftyFirst;
    }
}

/// Prints the figures, and returns those by the clock in a line.
QString told(const Kind& kind, const Figures& figures, qsizetype people)
{
    QString line = u"%1\t%2"_s.arg(people).arg(QString::fromLatin1(kind.name));
    std::printf("%-18s", kind.name);
    for (const Series* series : {&figures.indexes, &figures.firsts, &figures.all, &figures.peers}) {
        const double half = quantile(series->clock, 0.5);
        const double most = quantile(series->clock, 0.99);
        std::printf(" %9.3f %9.3f ", half, most);
        line += u"\t%1\t%2"_s.arg(half).arg(most);
    }
    for (const auto by : {&Series::clock, &Series::cpu}) {
        for (const Series* ours : {&figures.firsts, &figures.all}) {
            for (const double part : {0.5, 0.99}) {
                std::printf(
                    " %5.0fx", quantile(figures.peers.*by, part) / quantile(ours->*by, part));
            }
        }
        std::printf("  ");
    }
    std::printf("\n%-18s", "  CPU time");
    for (const Series* series : {&figures.indexes, &figures.firsts, &figures.all, &figures.peers}) {
        std::printf(" %9.3f %9.3f ", quantile(series->cpu, 0.5), quantile(series->cpu, 0.99));
    }
    std::printf("\n");
    std::fflush(stdout);
    return line + u'\n';
}

/// What is typed most, against the peer: the more people there are, the larger the ratio is to be.
void judge(const Kind& kind, const Figures& figures, qsizetype people, Bars& bars)
{
    if (kind.two) {
        return;
    }
    if (kind.letters == 8 && !kind.slip) {
        const double goal = people >= million ? 300 : people >= 100'000 ? 50 : 20;
        const char* bar = "peer / first rows of eight letters, p99 by the clock";
        if (people >= leastOfTheBars) {
            bars.ratioAtLeast(goal, bar,
                quantile(figures.peers.clock, 0.99) / quantile(figures.firsts.clock, 0.99));
        } else {
            bars.leaveUnjudged(bar, "it is of 10,000 people and more");
        }
    } else if (kind.letters == 6 && kind.slip && people >= million) {
        bars.orientAtMost(
            5, "a slip in six letters, p99", quantile(figures.firsts.clock, 0.99), "ms");
    }
}

QString compare(const Kind& kind, int rounds, SearchCrowd& crowd, Peer& peer,
    TemporaryReplica& replica, const NameIndex& index, Bars& bars)
{
    const int peerRounds
        = std::clamp(mostAskedOfPeer / int(index.size()), std::min(leastRounds, rounds), rounds);
    Figures figures;
    for (int round = 0; round < rounds; round += turn) {
        QStringList texts;
        for (int i = 0; i < std::min(turn, rounds - round); ++i) {
            texts.append(crowd.typed(kind.letters, kind.slip, kind.two));
        }
        ask(figures, texts, replica, index);
        for (int i = 0; i < texts.size() && round + i < peerRounds; ++i) {
            measure(figures.peers, [&] { peer.find(texts.at(i)); });
        }
    }
    const QString line = told(kind, figures, index.size());
    judge(kind, figures, index.size(), bars);
    return line;
}

struct Built
{
    std::unique_ptr<NameIndex> index;
    double us = 0; ///< a person
    double bytes = 0; ///< a person
};

/// Time and memory of an index, by the CPU and the heap of this thread.
Built built(const QList<SearchDocument>& documents, const char* ofWhat)
{
    const double before = heapBytes();
    const double start = cpuTime(CLOCK_THREAD_CPUTIME_ID);
    auto index = std::make_unique<NameIndex>(documents);
    const double build = cpuTime(CLOCK_THREAD_CPUTIME_ID) - start;
    const auto count = double(documents.size());
    const double us = build * 1000 / count;
    const double bytes = (heapBytes() - before) / count;
    std::printf("%.0f people %s: index built in %.0f ms of CPU time (%.1f µs each), %.0f bytes "
                "each\n",
        count, ofWhat, build, us, bytes);
    return {std::move(index), us, bytes};
}

/// A large index and one of `changes` beside it: what a page of a sync costs, and a search.
void changed(
    const NameIndex& index, const QList<SearchDocument>& documents, int changes, SearchCrowd& crowd)
{
    // the index outlives the patched one; nobody owns it twice
    const PatchedIndex large(std::shared_ptr<const NameIndex>(&index, [](const NameIndex*) {}));
    QList<AttendeeId> ids;
    for (const SearchDocument& document : documents.first(changes)) {
        ids.append(document.id);
    }
    PatchedIndex patched;
    Series patching;
    Series searching;
    for (int round = 0; round < patchRounds; ++round) {
        measure(patching, [&] { patched = large.with(ids, documents.first(changes)); });
        const QString text = crowd.typed(8, false, false);
        measure(searching, [&] { (void)patched.find(text, firstRows); });
    }
    std::printf(
        "%d changes beside it: %.1f ms to take in (not on the screen's thread), %.3f ms for "
        "eight letters\n",
        changes, quantile(patching.clock, 0.5), quantile(searching.clock, 0.5));
}

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int asked = argc > 2 ? std::atoi(argv[2]) : 0; // 0: as many as are usual
    const int rounds = asked > 0 ? asked : std::clamp(usualPeople / count, leastUsual, mostUsual);
    SearchCrowd crowd(count);
    TemporaryReplica replica;
    replica.apply(crowd.people);
    Peer peer(replica.path() + u"/peer.db"_s, crowd.people);
    auto documents = replica.read([&](UnitOfWork& unit) {
        return unit.attendees().searchDocuments({replica.event(), {}}, {}, count + 100);
    });
    if (!documents) {
        qFatal("%s", qPrintable(documents.error().detail));
    }
    std::thread(readSpellingRules).join(); // as SearchService does, on another thread than this
    Bars bars;
    const Built plain = built(*documents, "as the peer has them");
    bars.orientAtMost(6, "to build it, a person", plain.us, "µs");
    if (count >= leastOfTheBars) {
        bars.judge(plain.bytes <= 150, "it has 150 bytes a person at most");
    } else {
        bars.leaveUnjudged("150 bytes a person at most", "it is of 10,000 people and more");
    }
    const auto& index = plain.index;
    changed(*index, *documents, std::min(200, count), crowd);
    for (qsizetype i = 0; i < documents->size(); ++i) {
        SearchDocument& each = (*documents)[i];
        each.phone = u"+91 9%1"_s.arg(i * 7919 % 1'000'000'000, 9, 10, QChar(u'0'));
        each.invoiceName = documents->at(i * 31 % documents->size()).name;
        each.badgeId = crowd.code() + crowd.code();
    }
    (void)built(*documents, "with a telephone, a payer and a badge id");
    documents->clear();
    QString table;
    std::printf("%d rounds; milliseconds, p50 and p99\n%-18s %20s %20s %20s %20s  %s\n", rounds, "",
        "index", "to the first rows", "to fifty rows", "peer to fifty hits",
        "peer / first rows, peer / fifty rows, by the clock and by CPU time");
    for (const Kind& kind : {Kind{"1 letter", 1, false, false}, Kind{"2 letters", 2, false, false},
             Kind{"3 letters", 3, false, false}, Kind{"5 letters", 5, false, false},
             Kind{"8 letters", 8, false, false}, Kind{"6 letters, a slip", 6, true, false},
             Kind{"8 letters, a slip", 8, true, false}, Kind{"two words, 3 + 3", 3, false, true},
             Kind{"two whole words", 20, false, true}}) {
        table += compare(kind, rounds, crowd, peer, replica, *index, bars);
    }
    if (argc > 3) {
        QFile file(QString::fromLocal8Bit(argv[3]));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append)
            || file.write(table.toUtf8()) < 0) {
            qFatal("%s", qPrintable(file.errorString()));
        }
    }
    return bars.exitCode();
}
