// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Frames.h"
#include "ImageFileScanner.h"
#include "TestClock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_ImageFileScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void eachPictureIsReadOnceInTheOrderOfNames()
    {
        save(u"2.png"_s, u"second"_s);
        save(u"1.png"_s, u"first"_s);
        ImageFileScanner scanner(m_folder->path(), m_clock);
        QSignalSpy scanned(&scanner, &ScannerInput::scanned);
        scanner.start();
        QCOMPARE(codes(scanned), (QStringList{u"first"_s, u"second"_s}));
        save(u"3.jpg"_s, u"third"_s);
        QTRY_COMPARE(codes(scanned).size(), 3);
        QCOMPARE(codes(scanned).last(), u"third"_s);
        const auto scan = scanned.last().first().value<RawScan>();
        QCOMPARE(scan.device, u"file"_s);
        QCOMPARE(scan.at, m_clock.now());
    }

    void halfWrittenPictureIsReadWhenItIsWhole()
    {
        save(u"whole.png"_s, u"token"_s);
        QFile whole(m_folder->filePath(u"whole.png"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        QVERIFY(whole.remove());
        write(u"a.png"_s, bytes.first(20));
        ImageFileScanner scanner(m_folder->path(), m_clock);
        QSignalSpy scanned(&scanner, &ScannerInput::scanned);
        scanner.start();
        QVERIFY(scanned.isEmpty());
        QVERIFY(QFile::remove(m_folder->filePath(u"a.png"_s)));
        write(u"a.png"_s, bytes);
        QTRY_COMPARE(codes(scanned), QStringList{u"token"_s});
    }

    void folderThatIsNotThereIsTold()
    {
        ImageFileScanner scanner(m_folder->filePath(u"nowhere"_s), m_clock);
        QSignalSpy failed(&scanner, &ScannerInput::failed);
        scanner.start();
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(u"nowhere"_s));
    }

    void nothingIsReadOnceStopped()
    {
        ImageFileScanner scanner(m_folder->path(), m_clock);
        QSignalSpy scanned(&scanner, &ScannerInput::scanned);
        scanner.start();
        scanner.stop();
        ImageFileScanner other(m_folder->path(), m_clock);
        QSignalSpy seen(&other, &ScannerInput::scanned);
        other.start();
        save(u"1.png"_s, u"token"_s);
        QTRY_COMPARE(seen.count(), 1);
        QCOMPARE(scanned.count(), 0);
    }

private:
    /// There whole or not at all.
    void save(const QString& name, const QString& code) const
    {
        const QString file = m_folder->filePath(name);
        const QString other = file + u".new"_s;
        QVERIFY(frameWith(code).save(other, name.endsWith(u".png"_s) ? "PNG" : "JPEG", 95));
        QVERIFY(QFile::rename(other, file));
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] static QStringList codes(const QSignalSpy& scanned)
    {
        QStringList all;
        for (const auto& told : scanned) {
            all.append(QString::fromUtf8(told.first().value<RawScan>().bytes));
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
};

QTEST_MAIN(tst_ImageFileScanner)
#include "tst_ImageFileScanner.moc"
