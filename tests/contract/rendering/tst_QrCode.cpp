// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "QrCode.h"
#include "StarterBadge.h"

#include <QPainter>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

BarcodeModules code(const QString& text, ErrorCorrection level = ErrorCorrection::High)
{
    return {text, level, mm(0), mm(0), mm(24), true};
}

QImage onWhite(const QImage& modules, int dots)
{
    QImage picture(
        (modules.width() + 8) * dots, (modules.height() + 8) * dots, QImage::Format_Grayscale8);
    picture.fill(255);
    for (int y = 0; y < modules.height() * dots; ++y) {
        for (int x = 0; x < modules.width() * dots; ++x) {
            if (modules.pixelIndex(x / dots, y / dots) == 1) {
                picture.scanLine(y + 4 * dots)[x + 4 * dots] = 0;
            }
        }
    }
    return picture;
}

} // namespace

class tst_QrCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizeFollowsLengthAndLevel_data();
    void sizeFollowsLengthAndLevel();
    void everyTextReadsBack_data();
    void everyTextReadsBack();
    void textThatNoCodeHoldsIsRefused();
    void modulesAreWholeDotsAndCentred();
    void layoutsOwnWhiteLeavesMoreRoom();
    void placeTooSmallHasNoModule();
    void blankPaperReadsAsNothing();
};

void tst_QrCode::sizeFollowsLengthAndLevel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCorrection>("level");
    QTest::addColumn<int>("modules"); // 17 + 4 × version, from the tables of ISO/IEC 18004
    QTest::newRow("32 at H") << shortToken << ErrorCorrection::High << 33;
    QTest::newRow("32 at Q") << shortToken << ErrorCorrection::Quartile << 29;
    QTest::newRow("32 at M") << shortToken << ErrorCorrection::Medium << 29;
    QTest::newRow("32 at L") << shortToken << ErrorCorrection::Low << 25;
    QTest::newRow("118 at M") << longToken << ErrorCorrection::Medium << 45;
}

void tst_QrCode::sizeFollowsLengthAndLevel()
{
    QFETCH(QString, text);
    QFETCH(ErrorCorrection, level);
    QFETCH(int, modules);
    const auto image = qrModules(code(text, level));
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(modules, modules));
}

void tst_QrCode::everyTextReadsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("default token") << shortToken;
    QTest::newRow("signed token") << longToken;
    QTest::newRow("one letter") << u"x"_s;
    QTest::newRow("digits") << u"0123456789"_s;
    QTest::newRow("link") << u"https://tickets.example.org/t/?s=a&b=%20"_s;
    QTest::newRow("not ASCII") << u"ಅನನ್ಯಾ é 王"_s;
    QTest::newRow("long") << QString(700, u'k');
}

void tst_QrCode::everyTextReadsBack()
{
    QFETCH(QString, text);
    const auto image = qrModules(code(text, ErrorCorrection::Low));
    QVERIFY(image);
    QCOMPARE(qrText(onWhite(*image, 4)), text);
}

void tst_QrCode::textThatNoCodeHoldsIsRefused()
{
    const auto image = qrModules(code(QString(5000, u'x')));
    QVERIFY(!image);
    QCOMPARE(image.error().code, ErrorCode::TemplateBroken);
    QVERIFY(image.error().detail.contains(u"5000"_s));
}

void tst_QrCode::modulesAreWholeDotsAndCentred()
{
    // 24 mm at 300 dpi: 283 dots; (33 + 8) × 6 = 246, 18 dots are left on each side
    const QrGeometry place = qrGeometry(code(shortToken), 33, 300 / 25.4);
    QCOMPARE(place.module, 6);
    QCOMPARE(place.square, QRect(18, 18, 246, 246));
    QCOMPARE(place.firstModule(), QPoint(18 + 24, 18 + 24));
}

void tst_QrCode::layoutsOwnWhiteLeavesMoreRoom()
{
    BarcodeModules tight = code(shortToken);
    tight.quietZone = false;
    const QrGeometry place = qrGeometry(tight, 33, 300 / 25.4);
    QCOMPARE(place.module, 8);
    QCOMPARE(place.square.width(), 264);
    QCOMPARE(place.firstModule(), place.square.topLeft());
}

void tst_QrCode::placeTooSmallHasNoModule()
{
    QCOMPARE(qrGeometry(code(longToken), 45, 1.0).module, 0);
}

void tst_QrCode::blankPaperReadsAsNothing()
{
    QImage white(200, 200, QImage::Format_Grayscale8);
    white.fill(255);
    QCOMPARE(qrText(white), QString());
    QCOMPARE(qrText(QImage()), QString());
}

QTEST_GUILESS_MAIN(tst_QrCode)
#include "tst_QrCode.moc"
