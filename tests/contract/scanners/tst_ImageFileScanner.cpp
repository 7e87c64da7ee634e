// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Frames.h"
#include "ImageFileScanner.h"
#include "PictureReader.h"
#include "TestClock.h"

#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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

    void codesOfOnePictureAreOneScan()
    {
        QImage frame(1280, 480, QImage::Format_RGB32);
        QPainter painter(&frame);
        painter.drawImage(0, 0, frameWith(u"first"_s));
        painter.drawImage(640, 0, frameWith(u"second"_s));
        painter.end();
        QVERIFY(frame.save(m_folder->filePath(u"both.png"_s)));
        ImageFileScanner scanner(m_folder->path(), m_clock);
        QSignalSpy scanned(&scanner, &ScannerInput::scanned);
        scanner.start();
        QCOMPARE(scanned.count(), 1);
        const auto scan = scanned.first().first().value<RawScan>();
        QList<QByteArray> all = QList{scan.bytes} + scan.others;
        std::ranges::sort(all);
        QCOMPARE(all, (QList<QByteArray>{"first", "second"}));
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

    void pictureThatIsHandedOverIsReadOrToldToHaveNoCode()
    {
        PictureReader reader(m_clock);
        QList<RawScan> scans;
        QStringList without;
        // told by the thread that reads, heard on this one
        connect(&reader, &ScannerInput::scanned, this,
            [&scans](const RawScan& scan) { scans.append(scan); });
        connect(&reader, &PictureReader::nothingRead, this,
            [&without](const QString& file) { without.append(file); });
        QImage white = frameWith(u"inverted"_s);
        white.invertPixels();
        QVERIFY(white.save(m_folder->filePath(u"white on black.png"_s)));
        save(u"ticket.png"_s, u"token"_s);
        write(u"no picture.png"_s, "ticket");
        reader.read(m_folder->filePath(u"ticket.png"_s));
        reader.read(m_folder->filePath(u"no picture.png"_s));
        reader.read(m_folder->filePath(u"nowhere.png"_s));
        reader.read(m_folder->filePath(u"white on black.png"_s));
        QTRY_COMPARE(scans.size(), 2);
        QCOMPARE(scans.first(), (RawScan{"token", m_clock.now(), u"file"_s}));
        QCOMPARE(scans.last().bytes, QByteArray("inverted"));
        QCOMPARE(without,
            (QStringList{
                m_folder->filePath(u"no picture.png"_s), m_folder->filePath(u"nowhere.png"_s)}));
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
