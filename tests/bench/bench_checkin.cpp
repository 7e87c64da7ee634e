// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_checkin [BLOCKS]: a durable check-in against the least that durability costs (an append of
// as many bytes and one fdatasync) and against the pattern of a peer (rollback journal, one
// transaction for each of three inserts), in turns on the same disk. Each person comes once.
// exit: 0 the bars are met, 1 one was missed
#include "Bars.h"
#include "TemporaryReplica.h"
#include "outbox/OutboxEntries.h"
#include "sqlite/Connection.h"
#include "sqlite/Transaction.h"
#include "storage/SqliteUnitOfWork.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int blockRounds = 50;
constexpr qsizetype frameBytes = 24 + 4096; ///< a page in SQLite's log, with its header

using Series = std::vector<double>; ///< milliseconds

template <typename Act>
void measure(Series& series, Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    series.push_back(double(timer.nsecsElapsed()) / 1e6);
}

double quantile(Series series, double part)
{
    std::sort(series.begin(), series.end());
    return series[size_t(double(series.size() - 1) * part)];
}

/// The rows of one admission: the ticket is looked up, then check-in, outbox entry and print job
/// are written.
Result<AttendeeId> admit(
    UnitOfWork& unit, TemporaryReplica& replica, const Nonce& nonce, const QString& token)
{
    auto found = unit.attendees().byToken(replica.event(), TicketToken{token}, false);
    if (!found) {
        return found.error();
    }
    CheckIn checkIn;
    checkIn.nonce = nonce;
    checkIn.attendee = found->first().attendee.id;
    checkIn.list = replica.mainEntrance();
    checkIn.at = replica.clock().now();
    static const CheckInList list = TemporaryReplica::checkInList(11, u"Main entrance"_s);
    const OutboxEntry entry = checkInEntry(checkIn, found->first().attendee, list, {}, checkIn.at);
    PrintJob job;
    job.uuid = nonce.value;
    job.attendee = checkIn.attendee;
    job.printer = u"file:badges?format=pdf"_s;
    job.createdAt = checkIn.at;
    if (auto added = unit.checkIns().add(checkIn); !added) {
        return added.error();
    }
    if (auto added = unit.outbox().add(entry); !added) {
        return added.error();
    }
    if (auto added = unit.printJobs().add(job); !added) {
        return added.error();
    }
    return checkIn.attendee;
}

template <typename T>
T take(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    return *result;
}

/// As the desk does it: with an audit row, in one transaction.
Result<bool> checkIn(UnitOfWork& unit, TemporaryReplica& replica, const QString& token)
{
    const Nonce nonce = replica.ids().nonce();
    const auto attendee = admit(unit, replica, nonce, token);
    if (!attendee) {
        return attendee.error();
    }
    AuditRow row;
    row.at = replica.clock().now();
    row.attendee = *attendee;
    row.act = u"check-in"_s;
    row.text = u"{\"nonce\":\"%1\"}"_s.arg(nonce.value);
    const auto added = unit.audit().add(row);
    return added ? Result<bool>(true) : added.error();
}

/// The same rows in the same tables as a peer writes them: SQLite as it comes (rollback journal,
/// synchronous=FULL), each of the three inserts a transaction of its own, no audit, no thread.
class PeerPattern
{
public:
    PeerPattern(TemporaryReplica& replica, const QString& file)
        : m_replica(replica)
        , m_connection(file, Connection::Mode::ReadWrite)
        , m_unit(m_connection, replica.clock())
    {
        m_connection.execute("PRAGMA journal_mode = DELETE");
    }

    void checkIn(const QString& token)
    {
        take(admit(m_unit, m_replica, m_replica.ids().nonce(), token));
    }

private:
    TemporaryReplica& m_replica;
    Connection m_connection;
    SqliteUnitOfWork m_unit;
};

class Floor
{
public:
    Floor(const QString& file, qsizetype bytes)
        : m_handle(::open(file.toUtf8().constData(), O_WRONLY | O_CREAT | O_APPEND, 0600))
        , m_block(bytes, 'x')
    { }

    ~Floor() { ::close(m_handle); }
    Q_DISABLE_COPY_MOVE(Floor)

    void append() const
    {
        if (::write(m_handle, m_block.constData(), size_t(m_block.size())) != m_block.size()
            || ::fdatasync(m_handle) != 0) {
            std::perror("append");
            std::exit(1);
        }
    }

private:
    int m_handle;
    QByteArray m_block;
};

void print(const char* name, const Series& series)
{
    std::printf(
        "%-28s p50 %6.3f ms   p99 %6.3f ms\n", name, quantile(series, 0.5), quantile(series, 0.99));
}

/// Of the blocks' own medians: the disk may be slow for a while, but then it is for both.
double ratio(const Series& above, const Series& below)
{
    const auto median = [](const Series& series, size_t begin) {
        const auto first = series.begin() + qsizetype(begin);
        return quantile(Series(first, first + blockRounds), 0.5);
    };
    Series ratios;
    for (size_t begin = 0; begin < above.size(); begin += blockRounds) {
        ratios.push_back(median(above, begin) / median(below, begin));
    }
    return quantile(ratios, 0.5);
}

} // namespace

int main(int argc, char** argv)
{
    const int blocks = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    const int people = (blocks + 1) * blockRounds; // the first block shows how much is written
    TemporaryReplica replica;
    QList<SourceAttendee> list;
    for (int number = 0; number < people; ++number) {
        list.append(TemporaryReplica::person(u"A name"_s, u"token-%1"_s.arg(number)));
    }
    replica.apply(list);
    replica.close();
    QFile::copy(replica.path() + u"/lanyard.db"_s, replica.path() + u"/peer.db"_s);
    QFile::copy(replica.path() + u"/lanyard.db"_s, replica.path() + u"/direct.db"_s);
    replica.reopen();
    PeerPattern peer(replica, replica.path() + u"/peer.db"_s);
    Connection connection(replica.path() + u"/direct.db"_s, Connection::Mode::ReadWrite);
    SqliteUnitOfWork unit(connection, replica.clock());

    Series floors;
    Series commits;
    Series waits;
    Series peers;
    Series unused;
    const auto repeat = [](int block, Series& series, auto act) {
        for (int round = 0; round < blockRounds; ++round) {
            const QString token = u"token-%1"_s.arg(block * blockRounds + round);
            measure(series, [&] { act(token); });
        }
    };
    const auto commit = [&](const QString& token) {
        Transaction transaction(connection, Transaction::Kind::Write);
        take(checkIn(unit, replica, token));
        transaction.commit();
    };
    connection.checkpoint(true);
    repeat(0, unused, commit);
    const qsizetype bytes = connection.walFrames() / blockRounds * frameBytes;
    const Floor floor(replica.path() + u"/floor"_s, bytes);
    // In turns, a block of each: the disk's moods meet all, the caches are each one's own.
    for (int block = 1; block <= blocks; ++block) {
        repeat(block, floors, [&](const QString&) { floor.append(); });
        repeat(block, commits, commit);
        connection.checkpoint(false);
        repeat(block, waits, [&](const QString& token) {
            take(replica.write([&](UnitOfWork& work) { return checkIn(work, replica, token); }));
        });
        repeat(block, peers, [&](const QString& token) { peer.checkIn(token); });
    }
    std::printf("a check-in writes %lld kB to the log\n", (long long)(bytes / 1024));
    print("append so much + fdatasync", floors);
    print("check-in, committed", commits);
    print("  asked from another thread", waits);
    print("peer's pattern", peers);
    Bars bars;
    bars.ratioAtMost(1.5, "check-in / floor", ratio(commits, floors));
    bars.ratioAtLeast(8, "peer / check-in", ratio(peers, commits));
    return bars.exitCode();
}
