// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ImageFileScanner.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

class StillClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(5, Qt::UTC);
    }

    [[nodiscard]] qint64 monotonicMs() const override { return 5; }
};

QImage frameWith(const std::string& text, bool inverted = false)
{
    const auto code
        = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(0).encode(text, 0, 0);
    QImage frame(640, 480, QImage::Format_RGB32);
    frame.fill(QColor(190, 180, 170));
    QPainter painter(&frame);
    constexpr int module = 6;
    const int side = code.width() * module;
    painter.fillRect(180, 80, side + 48, side + 48, Qt::white);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            if (code.get(x, y)) {
                painter.fillRect(204 + x * module, 104 + y * module, module, module, Qt::black);
            }
        }
    }
    painter.end();
    if (inverted) {
        frame.invertPixels();
    }
    return frame;
}

} // namespace

class tst_ImageFileScanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aPictureThatAppearsIsScannedOnce()
    {
        QTemporaryDir folder;
        StillClock clock;
        ImageFileScanner scanner(folder.path(), clock);
        QSignalSpy scans(&scanner, &ScannerInput::scanned);
        scanner.start();
        QVERIFY(frameWith("==wDCAJ1X66").save(folder.filePath(u"a.png"_s)));
        QTRY_COMPARE(scans.size(), 1);
        QCOMPARE(scans.first().first().value<RawScan>().bytes, QByteArray("==wDCAJ1X66"));
        QVERIFY(frameWith("next").save(folder.filePath(u"b.png"_s)));
        QTRY_COMPARE(scans.size(), 2);
    }

    void aPictureWithoutACodeIsSilent()
    {
        FrameDecoder decoder;
        QImage empty(640, 480, QImage::Format_RGB32);
        empty.fill(Qt::gray);
        QVERIFY(!decoder.decode(empty));
        QVERIFY(!decoder.decode({}));
    }

    void anInvertedCodeIsFoundOnOneOfTwoFrames()
    {
        FrameDecoder decoder;
        const QImage frame = frameWith("inverted-7", true);
        const auto first = decoder.decode(frame);
        const auto second = decoder.decode(frame);
        QCOMPARE(first ? *first : second.value_or(QByteArray()), QByteArray("inverted-7"));
    }

    void aFolderThatIsNotThereIsReported()
    {
        StillClock clock;
        ImageFileScanner scanner(u"/nonexistent/folder"_s, clock);
        QSignalSpy failures(&scanner, &ScannerInput::failed);
        scanner.start();
        QCOMPARE(failures.size(), 1);
    }
};

QTEST_MAIN(tst_ImageFileScanner)
#include "tst_ImageFileScanner.moc"
