// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString codeOf(const Ctl::Answer& answer)
{
    return answer.json.value("error"_L1).toObject().value("code"_L1).toString();
}

QString messageOf(const Ctl::Answer& answer)
{
    return answer.json.value("error"_L1).toObject().value("message"_L1).toString();
}

/// Whether the process has the file open, as the system tells.
bool hasOpen(qint64 process, const QString& path)
{
    const QDir handles(u"/proc/%1/fd"_s.arg(process));
    const QStringList all = handles.entryList(QDir::Files | QDir::System);
    return std::any_of(all.begin(), all.end(), [&](const QString& handle) {
        return QFile::symLinkTarget(handles.filePath(handle)) == path;
    });
}

/// Runs where no file can become longer than that, as on a disk that is full.
Ctl::Answer withRoom(const Ctl& ctl, rlim_t bytes, const QStringList& arguments)
{
    QProcess process;
    process.setChildProcessModifier([bytes] {
        const rlimit limit{bytes, bytes};
        (void)::setrlimit(RLIMIT_FSIZE, &limit);
        (void)::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    });
    Ctl::start(process, ctl.onData(arguments));
    return Ctl::ended(process);
}

/// Another Lanyard that works on the folder, as far as anybody can tell.
class Occupant
{
public:
    explicit Occupant(const QString& folder)
        : m_lock(
            ::open(QFile::encodeName(folder + u"/lanyard.lock"_s).constData(), O_RDWR | O_CLOEXEC))
        , m_isIn(::flock(m_lock, LOCK_EX | LOCK_NB) == 0)
    { }

    ~Occupant() { leave(); }
    Q_DISABLE_COPY_MOVE(Occupant)

    [[nodiscard]] bool isIn() const { return m_isIn; }

    void leave()
    {
        if (m_lock >= 0) {
            ::close(m_lock);
            m_lock = -1;
        }
    }

private:
    int m_lock;
    bool m_isIn;
};

} // namespace

/// lanyardctl where its data is in use, full, damaged or newer than itself.
class tst_LanyardctlData : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

    [[nodiscard]] QString database() const { return m_ctl->path(u"data/lanyard.db"_s); }

    /// The process's answer; asked once more when a slow machine kept it waiting for too long.
    [[nodiscard]] Ctl::Answer answered(QProcess& process) const
    {
        Ctl::Answer answer = Ctl::ended(process);
        for (int again = 0; again < 5 && codeOf(answer) == u"storageInUse"_s; ++again) {
            answer = Ctl::call(process.arguments());
        }
        return answer;
    }

    [[nodiscard]] int checkedIn() const
    {
        return m_ctl->run({u"status"_s}).json.value("checkedIn"_L1).toInt(-1);
    }

private Q_SLOTS:

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        QFile list(m_ctl->path(u"people.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Name,Secret\nAnanya,tok-1\nMeera,tok-2\nRavi,tok-3\n");
        list.close();
        QCOMPARE(m_ctl->run({u"import"_s, list.fileName()}).exit, 0);
    }

    void aCommandWaitsForTheOneBefore()
    {
        Occupant other(m_ctl->path(u"data"_s));
        QVERIFY(other.isIn());
        QProcess process;
        Ctl::start(process, m_ctl->onData({u"check-in"_s, u"tok-1"_s, u"--no-print"_s}));
        QVERIFY(process.waitForStarted());
        // it has come to the lock; had it not waited there, it would have ended with 3
        QTRY_VERIFY_WITH_TIMEOUT(hasOpen(process.processId(), m_ctl->path(u"data/lanyard.lock"_s))
                || process.state() == QProcess::NotRunning,
            60'000);
        other.leave();
        QCOMPARE(Ctl::ended(process).exit, 0);
    }

    void whoStaysInIsNotWaitedForForEver()
    {
        const Occupant other(m_ctl->path(u"data"_s));
        QVERIFY(other.isIn());
        const auto answer = m_ctl->run({u"status"_s});
        QCOMPARE(answer.exit, 3);
        QCOMPARE(codeOf(answer), u"storageInUse"_s);
    }

    void commandsSideBySideAreAllAnswered()
    {
        QProcess first;
        QProcess second;
        QProcess third;
        Ctl::start(first, m_ctl->onData({u"check-in"_s, u"tok-1"_s, u"--no-print"_s}));
        Ctl::start(second, m_ctl->onData({u"check-in"_s, u"tok-2"_s, u"--no-print"_s}));
        Ctl::start(third, m_ctl->onData({u"check-in"_s, u"tok-3"_s, u"--no-print"_s}));
        for (QProcess* process : {&first, &second, &third}) {
            const auto answer = answered(*process);
            QVERIFY2(answer.exit == 0, answer.out + answer.err);
        }
        QCOMPARE(checkedIn(), 3);
    }

    void oneTicketTwiceAtOnceIsOneCheckInAndOneBadge()
    {
        QProcess first;
        QProcess second;
        Ctl::start(first, m_ctl->onData({u"check-in"_s, u"tok-1"_s}));
        Ctl::start(second, m_ctl->onData({u"check-in"_s, u"tok-1"_s}));
        QList<int> exits{answered(first).exit, answered(second).exit};
        std::sort(exits.begin(), exits.end());
        QCOMPARE(exits, (QList<int>{0, 1}));
        const auto status = m_ctl->run({u"status"_s}).json;
        QCOMPARE(status.value("checkedIn"_L1).toInt(), 1);
        int jobs = 0;
        for (const QJsonValue& count : status.value("printJobs"_L1).toObject()) {
            jobs += count.toInt();
        }
        QCOMPARE(jobs, 1);
        QCOMPARE(QDir(m_ctl->path(u"data/badges"_s)).entryList({u"*.pdf"_s}).size(), 1);
    }

    void aFullDiskIsToldAndNobodyIsAdmitted_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("check-in") << QStringList{u"check-in"_s, u"tok-1"_s, u"--no-print"_s};
        QTest::newRow("import") << QStringList{u"import"_s, u"people.csv"_s};
    }

    void aFullDiskIsToldAndNobodyIsAdmitted()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"people.csv"_s, m_ctl->path(u"people.csv"_s));
        const QByteArray before = readFile(database());
        const auto answer = withRoom(*m_ctl, 4096, arguments); // the lock's, and none for a page
        QVERIFY2(answer.exit == 3, answer.out + answer.err);
        QCOMPARE(codeOf(answer), u"storageFull"_s);
        QCOMPARE(readFile(database()), before);
        QCOMPARE(checkedIn(), 0);
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-1"_s, u"--no-print"_s}).exit, 0); // room again
    }

    void aDiskThatFillsDuringAnImportTellsHowManyAreIn()
    {
        QFile list(m_ctl->path(u"many.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Name,Secret\n");
        for (int i = 0; i < 3000; ++i) {
            list.write(
                "Somebody " + QByteArray::number(i) + ",many-" + QByteArray::number(i) + '\n');
        }
        list.close();
        const auto answer = withRoom(*m_ctl, 1'000'000, {u"import"_s, list.fileName()});
        QVERIFY2(answer.exit == 3, answer.out + answer.err);
        QCOMPARE(codeOf(answer), u"storageFull"_s);
        static const QRegularExpression part(u"(\\d+) of 3000 people"_s);
        const auto told
            = part.match(answer.json.value("error"_L1).toObject().value("message"_L1).toString());
        QVERIFY2(told.hasMatch(), answer.out);
        QVERIFY(told.captured(1).toInt() > 0);
        // each of those is whole, and nobody of the list before was taken off it
        const auto status = m_ctl->run({u"status"_s}).json;
        QCOMPARE(status.value("attendees"_L1).toInt(), told.captured(1).toInt() + 3);
        const auto again = m_ctl->run({u"import"_s, list.fileName()});
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json.value("same"_L1).toInt(), told.captured(1).toInt());
        QCOMPARE(again.json.value("gone"_L1).toInt(), 3);
    }

    void aNewerSchemaIsToldAndTheFileUntouched()
    {
        overwrite(database(), 60, QByteArray::fromHex("0000270f")); // SQLite's user_version: 9999
        const QByteArray before = readFile(database());
        const auto answer = m_ctl->run({u"check-in"_s, u"tok-1"_s});
        QCOMPARE(answer.exit, 3);
        QCOMPARE(codeOf(answer), u"storageNewer"_s);
        QCOMPARE(readFile(database()), before);
    }

    void aDamagedFileIsKeptAsideAndAnswersNothing()
    {
        overwrite(database(), 16, QByteArray(4000, '\x5a'));
        const QByteArray damaged = readFile(database());
        // an empty list would call everybody unknown
        const auto answer = m_ctl->run({u"check-in"_s, u"tok-1"_s});
        QCOMPARE(answer.exit, 3);
        QCOMPARE(codeOf(answer), u"storageDamaged"_s);
        const QString aside = answer.json.value("keptAside"_L1).toString();
        QVERIFY(aside.startsWith(database()));
        QCOMPARE(readFile(aside), damaged);
        const QString message = messageOf(answer);
        QVERIFY2(message.contains(aside), qPrintable(message));
        QVERIFY2(message.contains(u"the next import, pair or demo begins a new one"_s),
            qPrintable(message));
        for (const QStringList& arguments :
            {QStringList{u"status"_s}, {u"check-in"_s, u"tok-1"_s}, {u"find"_s, u"ananya"_s},
                {u"selftest"_s}, {u"import"_s, u"/nonexistent.csv"_s}, {u"status"_s}}) {
            const auto next = m_ctl->run(arguments);
            QCOMPARE(next.exit, 3);
            if (arguments.first() != u"import"_s) {
                QCOMPARE(codeOf(next), u"storageDamaged"_s);
                QCOMPARE(messageOf(next), message);
                QCOMPARE(next.json.value("keptAside"_L1).toString(), aside);
            }
        }
        QCOMPARE(m_ctl->run({u"import"_s, m_ctl->path(u"people.csv"_s)}).exit, 0);
        QCOMPARE(checkedIn(), 0);
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-1"_s, u"--no-print"_s}).exit, 0);
        QCOMPARE(readFile(aside), damaged);
    }

    void damageThatAnImportFindsIsToldFirst()
    {
        overwrite(database(), 16, QByteArray(4000, '\x5a'));
        const QStringList import{u"import"_s, m_ctl->path(u"people.csv"_s)};
        QCOMPARE(codeOf(m_ctl->run(import)), u"storageDamaged"_s);
        QCOMPARE(m_ctl->run(import).json.value("new"_L1).toInt(), 3);
    }

    void aWindowIsNotWaitedFor()
    {
        // it has come in when it has written its name
        const QString lock = m_ctl->path(u"data/lanyard.lock"_s);
        QProcess window;
        window.start(builtProgram(u"lanyard"_s), {u"--data"_s, m_ctl->path(u"data"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(readFile(lock).contains(" lanyard\n"), 60'000);
        const auto answer = m_ctl->run({u"status"_s});
        const auto removed = m_ctl->run({u"pin"_s, u"remove"_s});
        window.kill();
        window.waitForFinished();
        QCOMPARE(answer.exit, 3);
        QCOMPARE(codeOf(answer), u"storageInUse"_s);
        QCOMPARE(removed.exit, 3);
        QCOMPARE(codeOf(removed), u"storageInUse"_s);
        QCOMPARE(m_ctl->run({u"status"_s}).exit, 0); // its name means nothing any more
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlData)
#include "tst_LanyardctlData.moc"
