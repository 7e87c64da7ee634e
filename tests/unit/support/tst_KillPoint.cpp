// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/KillPoint.h"

#include <QtTest>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace lanyard;

namespace {

constexpr int rounds = 5;

/// How a process ended that passes `before-commit` and `after-commit` in turn.
struct End
{
    int signal = 0;
    ssize_t begun = 0; ///< rounds
};

End endWith(const char* wish)
{
    std::array<int, 2> told{};
    if (::pipe(told.data()) != 0) {
        qFatal("no pipe");
    }
    const pid_t child = ::fork();
    if (child == 0) {
        wish != nullptr ? ::setenv("LANYARD_KILL_AT", wish, 1) : ::unsetenv("LANYARD_KILL_AT");
        for (int round = 0; round < rounds; ++round) {
            const bool isTold = ::write(told[1], "x", 1) == 1;
            killPoint("before-commit");
            killPoint(isTold ? "after-commit" : "");
        }
        ::_exit(0);
    }
    ::close(told[1]);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child) {
        qFatal("no process");
    }
    std::array<char, rounds + 1> read{};
    const End end{
        WIFSIGNALED(status) ? WTERMSIG(status) : 0, ::read(told[0], read.data(), read.size())};
    ::close(told[0]);
    return end;
}

} // namespace

class tst_KillPoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void processDiesAtThatPassageOfThatPoint_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<int>("begun");
        QTest::newRow("the first") << QByteArray("before-commit") << 1;
        QTest::newRow("the first, by number") << QByteArray("after-commit:1") << 1;
        QTest::newRow("the third") << QByteArray("before-commit:3") << 3;
        QTest::newRow("the last") << QByteArray("after-commit:5") << 5;
    }

    void processDiesAtThatPassageOfThatPoint()
    {
        QFETCH(const QByteArray, wish);
        QFETCH(const int, begun);
        const End end = endWith(wish.constData());
        QCOMPARE(end.signal, SIGKILL);
        QCOMPARE(end.begun, begun);
    }

    void processLivesOnWithoutSuchAPoint()
    {
        for (const char* wish : {static_cast<const char*>(nullptr), "", "commit", "before-commit:6",
                 "before-commit:0"}) {
            const End end = endWith(wish);
            QCOMPARE(end.signal, 0);
            QCOMPARE(end.begun, rounds);
        }
    }
};

QTEST_GUILESS_MAIN(tst_KillPoint)
#include "tst_KillPoint.moc"
