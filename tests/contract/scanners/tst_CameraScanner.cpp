// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CameraScanner.h"
#include "Frames.h"
#include "TestClock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVideoFrame>
#include <QVideoSink>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// A frame as a camera delivers it, from a picture in a file.
QVideoFrame frameFrom(const QString& file)
{
    const QImage picture = QImage(file).convertToFormat(QImage::Format_RGB32);
    QVideoFrame frame(QVideoFrameFormat(picture.size(), QVideoFrameFormat::Format_BGRX8888));
    if (picture.isNull() || !frame.map(QVideoFrame::WriteOnly)) {
        return {};
    }
    for (int y = 0; y < picture.height(); ++y) {
        memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), picture.constScanLine(y),
            size_t(picture.bytesPerLine()));
    }
    frame.unmap();
    return frame;
}

} // namespace

class tst_CameraScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void init()
    {
        m_scans.clear();
        m_scanner = std::make_unique<CameraScanner>(QString(), m_clock);
        // told by the thread that decodes, heard on this one
        connect(m_scanner.get(), &ScannerInput::scanned, this,
            [this](const RawScan& scan) { m_scans.append(scan); });
    }

    void cleanup() { m_scanner.reset(); }

    void codeBeforeTheCameraIsAScan()
    {
        QSignalSpy seen(m_scanner.get(), &CameraScanner::seen);
        show(picture(frameWith(u"token"_s, 12)));
        QTRY_COMPARE(m_scans.size(), 1);
        QCOMPARE(m_scans.first(), (RawScan{"token", m_clock.now(), u"camera"_s}));
        QCOMPARE(seen.count(), 1);
        QCOMPARE(seen.first().first().value<QImage>().size(), QSize(640, 480));
    }

    void framesWithoutACodeAreSeenAndNoScan()
    {
        QSignalSpy seen(m_scanner.get(), &CameraScanner::seen);
        QImage plain(640, 480, QImage::Format_RGB32);
        plain.fill(Qt::darkGray);
        const QString nothing = picture(plain);
        // frames that come while the last one is looked at are dropped
        const auto next = [&] {
            show(nothing);
            return seen.count() >= 5;
        };
        QTRY_VERIFY(next());
        QCOMPARE(m_scans.size(), 0);
    }

    void nextCodeIsReadAfterTheFirst()
    {
        for (const QString& code : {u"first"_s, u"second"_s}) {
            const QString file = picture(frameWith(code));
            const auto shown = [&] {
                show(file);
                return !m_scans.isEmpty() && m_scans.last().bytes == code.toUtf8();
            };
            QTRY_VERIFY(shown());
        }
    }

    void missingCameraIsSaid()
    {
        if (CameraScanner::isThere()) {
            QSKIP("this machine has a camera");
        }
        CameraScanner scanner(u"No such camera"_s, m_clock);
        QSignalSpy failed(&scanner, &ScannerInput::failed);
        scanner.start();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(), u"no camera"_s);
    }

    void cameraThatIsAwayIsToldOnceUntilItSawAgain()
    {
        if (CameraScanner::isThere()) {
            QSKIP("this machine has a camera");
        }
        QSignalSpy failed(m_scanner.get(), &ScannerInput::failed);
        m_scanner->start();
        m_scanner->start(); // as it does by itself, again and again
        QCOMPARE(failed.count(), 1);
        m_scanner->sink()->setVideoFrame({}); // what a camera says at its end is no picture
        m_scanner->start();
        QCOMPARE(failed.count(), 1);
        show(picture(frameWith(u"token"_s)));
        m_scanner->start();
        QCOMPARE(failed.count(), 2);
    }

    void endsWhileAFrameIsLookedAt()
    {
        show(picture(frameWith(u"token"_s)));
        m_scanner.reset();
        QVERIFY(m_scans.isEmpty()); // heard by nobody any more
    }

private:
    void show(const QString& file) { m_scanner->sink()->setVideoFrame(frameFrom(file)); }

    [[nodiscard]] QString picture(const QImage& frame)
    {
        const QString file = m_folder.filePath(u"%1.png"_s.arg(++m_pictures));
        return frame.save(file) ? file : QString();
    }

    QTemporaryDir m_folder;
    TestClock m_clock;
    int m_pictures = 0;
    std::unique_ptr<CameraScanner> m_scanner;
    QList<RawScan> m_scans;
};

QTEST_MAIN(tst_CameraScanner)
#include "tst_CameraScanner.moc"
