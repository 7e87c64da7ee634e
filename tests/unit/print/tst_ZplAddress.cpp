// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/ZplAddress.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_ZplAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostAloneIsEnough();
    void portAndBracketsAreUnderstood();
    void deviceIsAPath();
    void everySettingIsRead();
    void turnedBadgeSeesThePaperTurned();
    void whatMakesNoSenseIsNamed_data();
    void whatMakesNoSenseIsNamed();
};

void tst_ZplAddress::hostAloneIsEnough()
{
    const auto address = ZplAddress::parse(u"zpl+tcp://printer-b.example.org"_s);
    QVERIFY(address);
    QCOMPARE(address->host, u"printer-b.example.org"_s);
    QCOMPARE(address->port, quint16(9100));
    QCOMPARE(address->dpi, 203);
    QCOMPARE(address->style, ZplStyle());
    QCOMPARE(address->paper, PaperSize());
    QVERIFY(address->answers);
    QCOMPARE(address->name(), u"printer-b.example.org"_s);
}

void tst_ZplAddress::portAndBracketsAreUnderstood()
{
    QCOMPARE(ZplAddress::parse(u"zpl+tcp://192.0.2.7:6101/"_s)->port, quint16(6101));
    const auto six = ZplAddress::parse(u"zpl+tcp://[2001:db8::7]:9101"_s);
    QVERIFY(six);
    QCOMPARE(six->host, u"2001:db8::7"_s);
    QCOMPARE(six->port, quint16(9101));
}

void tst_ZplAddress::deviceIsAPath()
{
    const auto address = ZplAddress::parse(u"zpl+usb:///dev/usb/lp0?dpi=300"_s);
    QVERIFY(address);
    QCOMPARE(address->device, u"/dev/usb/lp0"_s);
    QVERIFY(address->host.isEmpty());
    QCOMPARE(address->dpi, 300);
    QCOMPARE(address->name(), u"/dev/usb/lp0"_s);
}

void tst_ZplAddress::everySettingIsRead()
{
    const auto address = ZplAddress::parse(
        u"zpl+tcp://192.0.2.7?dpi=600&paper=62.5x100&turn=270&darkness=18&x=-0.5&y=1.2"
        "&cut=each&graphics=hex&answers=no"_s);
    QVERIFY(address);
    QCOMPARE(address->dpi, 600);
    QCOMPARE(address->paper, (PaperSize{mm(62.5), mm(100)}));
    QCOMPARE(address->quarterTurns, 3);
    QCOMPARE(address->style.darkness, std::optional(18));
    QCOMPARE(address->rightMm, -0.5);
    QCOMPARE(address->downMm, 1.2);
    QCOMPARE(address->style.cut, ZplStyle::Cut::Each);
    QCOMPARE(address->style.graphics, ZplStyle::Graphics::Hex);
    QVERIFY(!address->answers);
}

void tst_ZplAddress::turnedBadgeSeesThePaperTurned()
{
    const QString paper = u"zpl+tcp://192.0.2.7?paper=54x86&turn="_s;
    QCOMPARE(ZplAddress::parse(paper + u"0"_s)->paperForBadge(), (PaperSize{mm(54), mm(86)}));
    QCOMPARE(ZplAddress::parse(paper + u"90"_s)->paperForBadge(), (PaperSize{mm(86), mm(54)}));
    QCOMPARE(ZplAddress::parse(paper + u"180"_s)->paperForBadge(), (PaperSize{mm(54), mm(86)}));
}

void tst_ZplAddress::whatMakesNoSenseIsNamed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("part");
    const auto row = [](const QString& address, const QString& part) {
        QTest::newRow(qPrintable(address)) << address << part;
    };
    for (const QString& place :
        {u"zpl+tcp:"_s, u"zpl+tcp://"_s, u"zpl+tcp:192.0.2.7"_s, u"zpl+tcp://192.0.2.7:0"_s,
            u"zpl+tcp://192.0.2.7:99999"_s, u"zpl+tcp://me@192.0.2.7"_s,
            u"zpl+tcp://192.0.2.7/labels"_s, u"zpl+tcp://printer b"_s, u"zpl+usb://lp0"_s,
            u"zpl+usb:///etc/passwd"_s, u"zpl+usb:///dev/../etc/passwd"_s, u"ipp://192.0.2.7"_s}) {
        row(place, place);
    }
    for (const char* setting :
        {"dpi=0", "dpi=205", "dpi", "turn=45", "darkness=31", "darkness=-1", "darkness=1.5",
            "darkness=nan", "x=21", "y=-21", "x=inf", "cut=often", "graphics=png", "answers=maybe",
            "paper=62", "paper=0x100", "paper=62x-1", "paper=9999x1", "colour=red"}) {
        const QString part = QString::fromLatin1(setting);
        row(u"zpl+tcp://192.0.2.7?"_s + part, part);
    }
}

void tst_ZplAddress::whatMakesNoSenseIsNamed()
{
    QFETCH(QString, address);
    QFETCH(QString, part);
    const auto parsed = ZplAddress::parse(address);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::PrinterAddress);
    QCOMPARE(parsed.error().args, (QStringList{part, address}));
}

QTEST_GUILESS_MAIN(tst_ZplAddress)
#include "tst_ZplAddress.moc"
