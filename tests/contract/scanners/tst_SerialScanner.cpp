// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SerialScanner.h"
#include "TestClock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A scanner at a serial port: the other end of a pseudo-terminal.
class tst_SerialScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"scanner"_s);
        plugIn();
        m_scanner = std::make_unique<SerialScanner>(m_path, m_clock);
        m_scanned = std::make_unique<QSignalSpy>(m_scanner.get(), &ScannerInput::scanned);
        m_failed = std::make_unique<QSignalSpy>(m_scanner.get(), &ScannerInput::failed);
        m_scanner->start();
    }

    void cleanup()
    {
        m_scanner.reset();
        pullOut();
    }

    void codeEndsWithAPauseAndHoldsWhatItHolds_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("with an end") << QByteArray("th5dugsovcza11p7\r\n");
        QTest::newRow("without an end") << QByteArray("th5dugsovcza11p7");
        QTest::newRow("a separator within") << QByteArray("4711\x1d"
                                                          "0815\r");
        QTest::newRow("lines") << QByteArray("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\r\n");
        QTest::newRow("what a terminal would eat") << QByteArray("a\x03\x04\x11\x13\x1a\x7f\r");
        QTest::newRow("other letters") << QByteArray("ಟಿಕೆಟ್ 7\r");
    }

    void codeEndsWithAPauseAndHoldsWhatItHolds()
    {
        QFETCH(QByteArray, code);
        send(code);
        QTRY_COMPARE(m_scanned->count(), 1);
        const auto scan = m_scanned->first().first().value<RawScan>();
        QCOMPARE(scan, (RawScan{code, m_clock.now(), u"serial"_s}));
        QCOMPARE(m_failed->count(), 0);
    }

    void partsOfACodeAreOneScanAndCodesAreTwo()
    {
        send("th5dugs");
        send("ovcza11p7\r");
        QTRY_COMPARE(codes(), QList<QByteArray>{"th5dugsovcza11p7\r"});
        send("second\r");
        QTRY_COMPARE(codes().size(), 2);
        QCOMPARE(codes().last(), QByteArray("second\r"));
    }

    void moreThanACodeCanCarryIsNoScan()
    {
        send(QByteArray(SerialScanner::longestCode + 1, '7'));
        const auto isReadAgain = [this] {
            send("next\r"); // until the pause after the long one is over
            return m_scanned->count() > 0;
        };
        QTRY_VERIFY(isReadAgain());
        QVERIFY(codes().first().size() <= SerialScanner::longestCode);
        QVERIFY(!codes().first().contains('7'));
    }

    void scannerThatIsPulledOutIsToldOnceAndReadsOnWhenItIsBack()
    {
        pullOut();
        QTRY_COMPARE(m_failed->count(), 1);
        QVERIFY(m_failed->first().first().toString().contains(m_path));
        plugIn();
        const auto isReadAgain = [this] {
            send("back\r");
            return m_scanned->count() > 0;
        };
        QTRY_VERIFY(isReadAgain());
        QVERIFY(codes().first().startsWith("back"));
        QCOMPARE(m_failed->count(), 1);
    }

    void portThatIsNoneIsTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("said");
        QTest::newRow("not there") << u"/dev/nowhere"_s << u"/dev/nowhere"_s;
        QTest::newRow("a file") << QCoreApplication::applicationFilePath() << u"tst_"_s;
        QTest::newRow("a speed that no port has") << u"/dev/null?baud=12345"_s << u"baud="_s;
    }

    void portThatIsNoneIsTold()
    {
        QFETCH(QString, address);
        QFETCH(QString, said);
        SerialScanner scanner(address, m_clock);
        QSignalSpy failed(&scanner, &ScannerInput::failed);
        scanner.start();
        QCOMPARE(failed.count(), 1);
        QVERIFY2(failed.first().first().toString().contains(said),
            qPrintable(failed.first().first().toString()));
    }

    void stoppedScannerReadsNoMore()
    {
        m_scanner->stop();
        send("lost\r");
        m_scanner->start(); // and what came meanwhile is of no use
        send("token\r");
        QTRY_COMPARE(codes(), QList<QByteArray>{"token\r"});
    }

private:
    /// A new port, with the name of the one before.
    void plugIn()
    {
        m_line = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
        QVERIFY(m_line >= 0);
        QVERIFY(::grantpt(m_line) == 0 && ::unlockpt(m_line) == 0);
        std::array<char, 128> name{};
        QVERIFY(::ptsname_r(m_line, name.data(), name.size()) == 0);
        QFile::remove(m_path);
        QVERIFY(QFile::link(QFile::decodeName(name.data()), m_path));
    }

    void pullOut()
    {
        ::close(m_line);
        m_line = -1;
    }

    /// All of it, as the port takes it.
    void send(const QByteArray& bytes)
    {
        qsizetype sent = 0;
        const auto isSent = [&] {
            const ssize_t count
                = ::write(m_line, bytes.constData() + sent, size_t(bytes.size() - sent));
            sent += count > 0 ? qsizetype(count) : 0;
            return sent == bytes.size();
        };
        QTRY_VERIFY(isSent());
    }

    [[nodiscard]] QList<QByteArray> codes() const
    {
        QList<QByteArray> all;
        for (const auto& told : *m_scanned) {
            all.append(told.first().value<RawScan>().bytes);
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    int m_line = -1;
    TestClock m_clock;
    std::unique_ptr<SerialScanner> m_scanner;
    std::unique_ptr<QSignalSpy> m_scanned;
    std::unique_ptr<QSignalSpy> m_failed;
};

QTEST_GUILESS_MAIN(tst_SerialScanner)
#include "tst_SerialScanner.moc"
