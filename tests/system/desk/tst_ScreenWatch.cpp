// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"
#include "ScreenWatch.h"
#include "ServiceWatch.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

/// What systemd would hear.
class FakeSystem
{
public:
    /// `name`: as in NOTIFY_SOCKET.
    explicit FakeSystem(QByteArray name)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        qputenv("NOTIFY_SOCKET", name);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const auto size = size_t(name.size());
        if (name.startsWith('@')) {
            name[0] = '\0';
        }
        std::memcpy(address.sun_path, name.constData(), std::min(size, sizeof(address.sun_path)));
        m_isBound = ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address),
                        socklen_t(offsetof(sockaddr_un, sun_path) + size))
            == 0;
    }

    ~FakeSystem() { ::close(m_socket); }

    Q_DISABLE_COPY_MOVE(FakeSystem)

    [[nodiscard]] bool isBound() const { return m_isBound; }

    /// All that it heard until now, in order.
    const QByteArrayList& heard()
    {
        std::array<char, 200> words{};
        ssize_t size = 0;
        while ((size = ::recv(m_socket, words.data(), words.size(), 0)) > 0) {
            m_heard.append(QByteArray(words.data(), size));
        }
        return m_heard;
    }

private:
    int m_socket;
    bool m_isBound = false;
    QByteArrayList m_heard;
};

} // namespace

class tst_ScreenWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup()
    {
        for (const char* name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"}) {
            qunsetenv(name);
        }
    }

    void screenThatStandsIsToldWhileItStandsAndWhenItGoesOn()
    {
        std::mutex mutex;
        QStringList words;
        QSemaphore told;
        const auto word = [&](qsizetype number) {
            const std::lock_guard lock(mutex);
            return words.value(number);
        };
        ScreenWatch watch(20ms, [&](const QString& said) {
            const std::lock_guard lock(mutex);
            words.append(said);
            told.release();
        });
        // this thread stands here: only the watch lets it go on
        QVERIFY(told.tryAcquire(1, 60'000));
        QVERIFY2(word(0).contains(u"has not answered"), qPrintable(word(0)));
        QTRY_VERIFY(told.available() > 0);
        QVERIFY2(word(1).contains(u"goes on"), qPrintable(word(1)));
    }

    void whoStartedTheProgramHearsThatItLivesUnlessTheScreenStands_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("a file") << true;
        QTest::newRow("a name") << false;
    }

    void whoStartedTheProgramHearsThatItLivesUnlessTheScreenStands()
    {
        QFETCH(const bool, isFile);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s"));
        FakeSystem system(
            isFile ? path.toUtf8() : "@lanyard-test-" + QByteArray::number(::getpid()));
        QVERIFY(system.isBound());
        qputenv("WATCHDOG_USEC", "20000");
        qputenv("WATCHDOG_PID", QByteArray::number(::getpid()));
        {
            const ServiceWatch service;
            QCOMPARE(service.pause(), 10ms);
            QVERIFY(system.heard().isEmpty()); // the screen has not come to its events yet
            QTRY_VERIFY(system.heard().size() > 2);
            QCOMPARE(system.heard().first(), QByteArray("READY=1"));
            QCOMPARE(system.heard().count("WATCHDOG=1"), system.heard().size() - 1);
            QSemaphore told;
            const ScreenWatch watch(20ms, [&told](const QString&) { told.release(); });
            const auto before = system.heard().size();
            QVERIFY(told.tryAcquire(1, 60'000)); // this thread stood for longer than two pauses
            QCOMPARE(system.heard().size(), before);
            QTRY_VERIFY(system.heard().size() > before);
        }
        QCOMPARE(system.heard().last(), QByteArray("STOPPING=1"));
    }

    void signsOfLifeThatAnotherProcessOwesAreNotGiven()
    {
        const QTemporaryDir folder;
        FakeSystem system(folder.filePath(QStringLiteral("s")).toUtf8());
        QVERIFY(system.isBound());
        qputenv("WATCHDOG_USEC", "20000");
        qputenv("WATCHDOG_PID", QByteArray::number(::getppid()));
        const ServiceWatch service;
        QCOMPARE(service.pause(), 0ms);
        QTRY_COMPARE(system.heard(), QByteArrayList{"READY=1"});
    }

    void systemdEndsWhatStandsForAMinuteAndStartsItAgain()
    {
        QFile file(sourcePath(QStringLiteral("/packaging/systemd/lanyard@.service")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().split('\n');
        for (const char* line : {"Type=notify", "NotifyAccess=main", "WatchdogSec=60",
                 "WatchdogSignal=SIGKILL", "Restart=on-failure", "StartLimitIntervalSec=0"}) {
            QCOMPARE(lines.count(line), 1);
        }
        // which ends the program says that are mended by no start; of a kill none is said
        QCOMPARE(lines.count("RestartPreventExitStatus=2 3"), 1);
    }

    void whoIsStartedByHandOwesNothing()
    {
        qputenv("WATCHDOG_USEC", "20000");
        QCOMPARE(ServiceWatch().pause(), 0ms);
    }
};

QTEST_GUILESS_MAIN(tst_ScreenWatch)
#include "tst_ScreenWatch.moc"
