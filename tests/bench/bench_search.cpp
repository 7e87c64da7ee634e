// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_search [PEOPLE [ROUNDS [TABLE]]]: finding people by what is typed, from the key to fifty
// rows ready for a list, against the pattern of a peer (LIKE '%…%' over names and addresses, prefix
// on secret and order code, then four reads a hit), in turns on the same machine. Seeded people; a
// third of them in other scripts or with accents. With 500,000 people and more the peer is asked
// less often, since it takes seconds. TABLE gets the figures as lines that chart_search.py reads.
#include "TemporaryReplica.h"
#include "search/NameIndex.h"
#include "sqlite/Connection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 50;
constexpr int mostAskedOfPeer = 5'000'000; ///< rows read by it for one kind of search
constexpr int leastRounds = 5;

using Series = std::vector<double>; ///< milliseconds

template <typename Act>
void measure(Series& series, Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    series.push_back(double(timer.nsecsElapsed()) / 1e6);
}

/// Of the heap in use, as glibc counts it.
double heapBytes()
{
    const auto info = mallinfo2();
    return double(info.uordblks) + double(info.hblkhd);
}

/// Of this thread, milliseconds: other programs do not count.
double cpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double quantile(Series series, double part)
{
    std::sort(series.begin(), series.end());
    return series[size_t(double(series.size() - 1) * part)];
}

/// People of names that repeat as names do, and a syllable that makes family names many.
class Crowd
{
public:
    explicit Crowd(int count)
    {
        const QStringList given
            = u"Aarav Ananya Priya Rahul Kavya Meera Mohammed Fatima Lakshmi "
              "Srinivas Anna Lukas Emma Noah Sofia Maria José Zoë Björn Łucja "
              "Đorđe Nguyễn ಅನನ್ಯಾ ಮಂಜುನಾಥ प्रिया अभिषेक அருண் కృష్ణవేణి പ്രിയങ്ക "
              "অরিন্দম 思涵 浩然 민준 서연 さくら ليلى أحمد Юлия Сергей"_s.split(u' ');
        const QStringList family = u"Sharma Gowda Reddy Krishnan Iyer Hegde Khan Patel Schmidt "
                                   "Müller Kowalski Öztürk García Fernández D'Souza Nguyen ಗೌಡ "
                                   "ಶೆಟ್ಟಿ शर्मा देशपांडे ராஜன் రెడ్డి നായർ সেনগুপ্ত 王 김 田中 حداد "
                                   "Щербаков"_s.split(u' ');
        const QStringList syllables
            = u"ka ri mo sha ven tu la ni dro ge wa zi pe un hol"_s.split(u' ');
        const QStringList companies = u"IBM;NVIDIA;Red Hat;Kaveri Labs;Marina AI;TU München;"
                                      "湖畔大学;ಕಾವೇರಿ ಸಂಸ್ಥೆ;Онега Данные"_s.split(u';');
        const auto any = [this](const QStringList& list) {
            return list.at(qsizetype(m_random.bounded(int(list.size()))));
        };
        for (int i = 0; i < count; ++i) {
            QString name = any(given) + u' ' + any(family);
            if (i % 3 != 0) {
                name = any(given) + u' ' + any(syllables) + any(syllables) + any(syllables);
                name[name.lastIndexOf(u' ') + 1] = name.at(name.lastIndexOf(u' ') + 1).toUpper();
            }
            SourceAttendee person = TemporaryReplica::person(
                name, u"%1"_s.arg(m_random.generate64(), 32, 36, QChar(u'0')), code());
            person.attendee.company = any(companies);
            person.attendee.email = u"p%1@example.org"_s.arg(i);
            people.append(person);
        }
    }

    /// What a person types: the first letters of a word of somebody's name, maybe with a slip, or
    /// of two of them.
    QString typed(int letters, bool slip, bool two)
    {
        const QStringList words
            = people.at(m_random.bounded(int(people.size()))).attendee.name.split(u' ');
        QString text = words.last().left(letters);
        if (slip && text.size() > 3) {
            text[text.size() / 2] = u'q';
        }
        return two ? text + u' ' + words.first().left(letters) : text;
    }

    QList<SourceAttendee> people;

private:
    QString code()
    {
        QString text;
        for (int i = 0; i < 5; ++i) {
            text += u"ABCDEFGHJKLMNPQRSTUVWXYZ3789"_s.at(m_random.bounded(28));
        }
        return text;
    }

    QRandomGenerator m_random{20261205};
};

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

/// Returns the figures in a line.
QString compare(const Kind& kind, int rounds, Crowd& crowd, Peer& peer, TemporaryReplica& replica,
    const NameIndex& index)
{
    const int peerRounds
        = std::clamp(mostAskedOfPeer / int(index.size()), std::min(leastRounds, rounds), rounds);
    Series indexes;
    Series ours;
    Series peers;
    for (int round = 0; round < rounds; ++round) {
        const QString text = crowd.typed(kind.letters, kind.slip, kind.two);
        measure(ours, [&] {
            QList<AttendeeId> ids;
            measure(indexes, [&] {
                for (const SearchHit& hit : index.find(text, rowsShown)) {
                    ids.append(hit.id);
                }
            });
            const auto rows
                = replica.read([&](UnitOfWork& unit) { return unit.attendees().byIds(ids); });
            if (!rows || rows->size() != ids.size()) {
                qFatal("rows are missing");
            }
        });
        if (round < peerRounds) {
            measure(peers, [&] { peer.find(text); });
        }
    }
    std::printf("%-22s %8.3f %8.3f   %8.3f %8.3f   %9.3f %9.3f   %7.1fx %7.1fx\n", kind.name,
        quantile(indexes, 0.5), quantile(indexes, 0.99), quantile(ours, 0.5), quantile(ours, 0.99),
        quantile(peers, 0.5), quantile(peers, 0.99), quantile(peers, 0.5) / quantile(ours, 0.5),
        quantile(peers, 0.99) / quantile(ours, 0.99));
    std::fflush(stdout);
    return u"%1\t%2\t%3\t%4\t%5\t%6\n"_s.arg(index.size())
        .arg(QString::fromLatin1(kind.name))
        .arg(quantile(ours, 0.5))
        .arg(quantile(ours, 0.99))
        .arg(quantile(peers, 0.5))
        .arg(quantile(peers, 0.99));
}

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 100;
    Crowd crowd(count);
    TemporaryReplica replica;
    replica.apply(crowd.people);
    Peer peer(replica.path() + u"/peer.db"_s, crowd.people);
    auto documents = replica.read([&](UnitOfWork& unit) {
        return unit.attendees().searchDocuments(replica.event(), {}, count + 100);
    });
    if (!documents) {
        qFatal("%s", qPrintable(documents.error().detail));
    }
    std::optional<NameIndex> index;
    const double before = heapBytes();
    const double start = cpuTime();
    index.emplace(*documents);
    const double build = cpuTime() - start;
    std::printf("%d people, index built in %.0f ms of CPU time (%.1f µs each), %.0f bytes each\n",
        count, build, build * 1000 / count, (heapBytes() - before) / count);
    documents->clear();
    QString table;
    std::printf("%-22s %17s   %17s   %19s   %s\n", "", "index p50/p99 ms", "to 50 rows",
        "peer to 50 hits", "peer / ours p50, p99");
    for (const Kind& kind : {Kind{"1 letter", 1, false, false}, Kind{"2 letters", 2, false, false},
             Kind{"3 letters", 3, false, false}, Kind{"5 letters", 5, false, false},
             Kind{"8 letters", 8, false, false}, Kind{"6 letters, a slip", 6, true, false},
             Kind{"8 letters, a slip", 8, true, false}, Kind{"two words, 3 + 3", 3, false, true},
             Kind{"two whole words", 20, false, true}}) {
        table += compare(kind, rounds, crowd, peer, replica, *index);
    }
    if (argc > 3) {
        QFile file(QString::fromLocal8Bit(argv[3]));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append)
            || file.write(table.toUtf8()) < 0) {
            qFatal("%s", qPrintable(file.errorString()));
        }
    }
    return 0;
}
