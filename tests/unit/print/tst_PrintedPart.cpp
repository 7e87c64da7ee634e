// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PrintedPart.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What of a badge reaches paper; tst_SentPart shows that printers are sent just that.
class tst_PrintedPart : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void eachAddressTellsItsOwn_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<QRect>("part");
        const auto row = [](const QString& address, int dpi, const QRect& part) {
            QTest::addRow("%s at %d dpi", qPrintable(address), dpi) << address << dpi << part;
        };
        const QRect all(0, 0, 732, 1181); // 62 × 100 mm
        row({}, 300, all);
        row(u"file:badges?format=png"_s, 300, all);
        row(u"no address"_s, 300, all);
        row(u"zpl+tcp://192.0.2.7"_s, 300, all);
        row(u"ipp://192.0.2.7?turn=270"_s, 300, all);
        row(u"zpl+tcp://192.0.2.7?x=-6"_s, 203, {48, 0, 448, 799});
        row(u"ipp://192.0.2.7?x=6&y=-1"_s, 300, {0, 12, 661, 1169});
        row(u"zpl+usb:///dev/usb/lp0?turn=90&y=3"_s, 203, {0, 0, 472, 799});
        row(u"zpl+tcp://192.0.2.7?turn=180&x=6"_s, 203, {48, 0, 448, 799});
        row(u"cups:Zebra?turn=270&y=3"_s, 203, {24, 0, 472, 799});
        row(u"brother+tcp://192.0.2.7"_s, 300, {18, 35, 696, 1111});
        row(u"brother+tcp://192.0.2.7"_s, 203, {13, 24, 470, 751});
        row(u"brother+tcp://192.0.2.7?medium=62x100"_s, 300, {18, 36, 696, 1109});
        row(u"brother+tcp://192.0.2.7?x=1"_s, 300, {6, 35, 696, 1111});
        row(u"brother+tcp://192.0.2.7?medium=29"_s, 300, all); // it waits for larger labels
    }

    void eachAddressTellsItsOwn()
    {
        QFETCH(QString, address);
        QFETCH(int, dpi);
        QTEST(printedPart(address, {mm(62), mm(100)}, dpi), "part");
    }

    void whatIsMovedOffItsLabelAltogetherIsNoPart()
    {
        const QString address = u"zpl+tcp://192.0.2.7?x=20"_s;
        QVERIFY(printedPart(address, {mm(12), mm(50)}, 203).isEmpty());
        const BadgeRaster page{10, 2, 203, QByteArray(4, '\xff')};
        QCOMPARE(onlyWithin(page, QRect()).bits, QByteArray(4, '\0'));
    }

    void allOutsideThePartIsWhite()
    {
        const BadgeRaster page{10, 3, 203, QByteArray::fromHex("ffc0ffc0ffc0")};
        QCOMPARE(onlyWithin(page, {0, 0, 10, 3}), page);
        QCOMPARE(onlyWithin(page, {-2, -2, 20, 20}), page);
        QCOMPARE(onlyWithin(page, {1, 1, 8, 1}).bits, QByteArray::fromHex("00007f800000"));
        QCOMPARE(onlyWithin(page, {9, -5, 9, 7}).bits, QByteArray::fromHex("004000400000"));
        QCOMPARE(onlyWithin({}, {1, 1, 8, 1}), BadgeRaster());
    }
};

QTEST_GUILESS_MAIN(tst_PrintedPart)
#include "tst_PrintedPart.moc"
