// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CameraFrames.h"
#include "FrameDecoder.h"
#include "Frames.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_FrameDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void codeIsReadHoweverItIsHeld_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QImage>("frame");
        const QString token = u"th5dugsovcza11p7mkoo8mec5o7z3ccg"_s;
        QTest::newRow("upright") << token << frameWith(token);
        QTest::newRow("turned a little") << token << frameWith(token, 17);
        QTest::newRow("on its side") << token << frameWith(token, 90);
        QTest::newRow("upside down") << token << frameWith(token, 180);
        QTest::newRow("far away") << token << frameWith(token, 5, 110);
        QTest::newRow("in a dim hall") << token << withNoise(frameWith(token, 8), 60);
        QTest::newRow("one bit a dot")
            << token << frameWith(token).convertToFormat(QImage::Format_Mono);
        const QString kannada = u"ಟಿಕೆಟ್ · Zoë"_s;
        QTest::newRow("any letters") << kannada << frameWith(kannada);
    }

    void codeIsReadHoweverItIsHeld()
    {
        QFETCH(QString, text);
        QFETCH(QImage, frame);
        FrameDecoder decoder;
        auto code = decoder.decode(frame);
        if (!code) {
            code = decoder.decode(frame); // the other one of the passes that take turns
        }
        QVERIFY(code.has_value());
        QCOMPARE(QString::fromUtf8(*code), text);
    }

    void codeAmongADesksClutterIsRead_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("well lit") << Trouble::None;
        QTest::newRow("tilted by 30 degrees or more") << Trouble::Tilt;
        QTest::newRow("in an eighth of the light") << Trouble::LowLight;
        QTest::newRow("on the grid of a telephone's dots") << Trouble::Moire;
    }

    /// How many of how hard frames are read is bench_camera's to tell; nothing else may be read.
    void codeAmongADesksClutterIsRead()
    {
        QFETCH(Trouble, trouble);
        CameraFrames frames(11);
        FrameDecoder decoder;
        int read = 0;
        for (int i = 0; i < 6; ++i) {
            const QString token = u"th5dugsovcza11p7mkoo8mec5o7z3cc%1"_s.arg(i);
            if (const auto code = decoder.decode(frames.with(token, trouble))) {
                QCOMPARE(QString::fromUtf8(*code), token);
                ++read;
            }
        }
        QVERIFY2(read >= 2, qPrintable(QString::number(read)));
    }

    void clutterWithoutACodeSaysNothing()
    {
        CameraFrames frames(12);
        FrameDecoder decoder;
        for (int i = 0; i < 4; ++i) { // all of the passes that take turns
            QVERIFY(!decoder.decode(frames.withoutCode()));
        }
    }

    void whiteOnBlackIsReadInOneOfTwoFrames()
    {
        QImage frame = frameWith(u"token"_s);
        frame.invertPixels();
        FrameDecoder decoder;
        const auto first = decoder.decode(frame);
        const auto second = decoder.decode(frame);
        QVERIFY(first || second);
        QCOMPARE(first.value_or(second.value_or(QByteArray())), QByteArray("token"));
    }

    /// At half the size its modules are of a dot and a half.
    void smallWhiteOnBlackIsReadInOneOfFourFrames()
    {
        const QString token = u"th5dugsovcza11p7mkoo8mec5o7z3ccg"_s;
        QImage frame = frameWith(token, 0, 123); // 41 modules with their white, of three dots
        frame.invertPixels();
        FrameDecoder decoder;
        std::optional<QByteArray> code;
        for (int i = 0; i < 4 && !code; ++i) {
            code = decoder.decode(frame);
        }
        QVERIFY(code.has_value());
        QCOMPARE(QString::fromUtf8(*code), token);
    }

    void pictureWithoutACodeSaysNothing_data()
    {
        QTest::addColumn<QImage>("frame");
        QImage plain(640, 480, QImage::Format_RGB32);
        plain.fill(Qt::gray);
        QTest::newRow("none") << QImage();
        QTest::newRow("plain") << plain;
        QTest::newRow("one dot") << QImage(1, 1, QImage::Format_Grayscale8);
        QTest::newRow("noise") << withNoise(plain, 120);
        QTest::newRow("half a code") << frameWith(u"token"_s).copy(0, 0, 320, 480);
    }

    void pictureWithoutACodeSaysNothing()
    {
        QFETCH(QImage, frame);
        FrameDecoder decoder;
        for (int i = 0; i < 4; ++i) { // all of the passes that take turns
            QVERIFY(!decoder.decode(frame));
        }
    }
};

QTEST_MAIN(tst_FrameDecoder)
#include "tst_FrameDecoder.moc"
