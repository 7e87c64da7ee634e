// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CameraFrames.h"
#include "FrameDecoder.h"
#include "Frames.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

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
        QTest::newRow("mirrored") << token << frameWith(token, 5).mirrored(true, false);
        QTest::newRow("tilted by 30 degrees to the side") << token << tilted(frameWith(token), 30);
        QTest::newRow("tilted by 30 degrees backwards")
            << token << tilted(frameWith(token, 12), 30, Qt::XAxis);
        QTest::newRow("a telephone at half its light, tilted and mirrored")
            << token
            << withLight(tilted(frameWith(token, -8), 30, Qt::XAxis), 0.5).mirrored(true, false);
        QTest::newRow("a telephone at half its light")
            << token << withLight(withNoise(frameWith(token, 12), 20), 0.5);
        QTest::newRow("a telephone at half its light in a bright hall")
            << token << withNoise(dimTelephone(token, 0.5, 12), 20);
        QTest::newRow("the same, tilted and farther away")
            << token << tilted(dimTelephone(token, 0.5, -8, 160), 30, Qt::XAxis);
        QTest::newRow("a telephone at a fifth of its light in a bright hall")
            << token << withNoise(dimTelephone(token, 0.2, 5), 10);
        const QString kannada = u"ಟಿಕೆಟ್ · Zoë"_s;
        QTest::newRow("any letters") << kannada << frameWith(kannada);
    }

    void codeIsReadHoweverItIsHeld()
    {
        QFETCH(QString, text);
        QFETCH(QImage, frame);
        FrameDecoder decoder;
        QList<QByteArray> codes;
        for (int i = 0; i < FrameDecoder::turns && codes.isEmpty(); ++i) {
            codes = decoder.decode(frame);
        }
        QCOMPARE(codes, QList{text.toUtf8()});
    }

    void allCodesOfAPictureAreReadAndNoneTwice()
    {
        QImage frame(1280, 480, QImage::Format_RGB32);
        QPainter painter(&frame);
        painter.drawImage(0, 0, frameWith(u"first"_s, 8));
        painter.drawImage(640, 0, frameWith(u"second"_s, -5));
        painter.end();
        FrameDecoder decoder;
        auto codes = decoder.decode(frame);
        std::ranges::sort(codes);
        QCOMPARE(codes, (QList<QByteArray>{"first", "second"}));
        painter.begin(&frame);
        painter.drawImage(640, 0, frameWith(u"first"_s, -5));
        painter.end();
        QCOMPARE(decoder.decode(frame), QList<QByteArray>{"first"});
    }

    void smallCodeBesideALargeOneIsReadToo_data()
    {
        QTest::addColumn<int>("left"); ///< sides in dots
        QTest::addColumn<int>("right");
        QTest::newRow("a telephone close up, a badge behind it") << 400 << 123;
        QTest::newRow("the other way round") << 123 << 400;
        QTest::newRow("much the same") << 260 << 300;
    }

    /// The small one's modules are of three dots, of which half the size leaves a dot and a half.
    void smallCodeBesideALargeOneIsReadToo()
    {
        QFETCH(int, left);
        QFETCH(int, right);
        const QString one = u"th5dugsovcza11p7mkoo8mec5o7z3ccg"_s;
        const QString other = u"oue197uz94k9xa2u7ue4cwze0snkr7bs"_s;
        QImage frame(1280, 480, QImage::Format_RGB32);
        QPainter painter(&frame);
        painter.drawImage(0, 0, frameWith(one, 0, left));
        painter.drawImage(640, 0, frameWith(other, 0, right));
        painter.end();
        FrameDecoder decoder;
        auto codes = decoder.decode(frame);
        std::ranges::sort(codes);
        QCOMPARE(codes, (QList<QByteArray>{other.toUtf8(), one.toUtf8()}));
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
            const auto codes = decoder.decode(frames.with(token, trouble));
            if (!codes.isEmpty()) {
                QCOMPARE(codes, QList{token.toUtf8()});
                ++read;
            }
        }
        QVERIFY2(read >= 2, qPrintable(QString::number(read)));
    }

    void clutterWithoutACodeSaysNothing()
    {
        CameraFrames frames(12);
        FrameDecoder decoder;
        for (int i = 0; i < FrameDecoder::turns; ++i) {
            QVERIFY(decoder.decode(frames.withoutCode()).isEmpty());
        }
    }

    void whiteOnBlackIsReadInOneOfTwoFrames()
    {
        QImage frame = frameWith(u"token"_s);
        frame.invertPixels();
        FrameDecoder decoder;
        const auto codes = decoder.decode(frame) + decoder.decode(frame);
        QVERIFY(codes.contains("token"));
    }

    /// At half the size its modules are of a dot and a half.
    void smallWhiteOnBlackIsReadInOneOfFourFrames()
    {
        const QString token = u"th5dugsovcza11p7mkoo8mec5o7z3ccg"_s;
        QImage frame = frameWith(token, 0, 123); // 41 modules with their white, of three dots
        frame.invertPixels();
        FrameDecoder decoder;
        QList<QByteArray> codes;
        for (int i = 0; i < FrameDecoder::turns && codes.isEmpty(); ++i) {
            codes = decoder.decode(frame);
        }
        QCOMPARE(codes, QList{token.toUtf8()});
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
        for (int i = 0; i < FrameDecoder::turns; ++i) {
            QVERIFY(decoder.decode(frame).isEmpty());
        }
    }
};

QTEST_MAIN(tst_FrameDecoder)
#include "tst_FrameDecoder.moc"
