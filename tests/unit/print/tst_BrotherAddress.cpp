// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/BrotherAddress.h"

#include <QtTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Answers = BrotherAddress::Answers;
using Cut = BrotherStyle::Cut;
using Red = BrotherStyle::Red;

class tst_BrotherAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostAloneIsEnough();
    void deviceAloneIsEnough();
    void portAndBracketsAreUnderstood();
    void everySettingIsRead();
    void everyWayToCutIsRead();
    void turnedBadgeSeesTheLabelTurned();
    void whatIsNoLongerPossibleGoesWithTheChange();
    void rollsAreThoseOfTheModel();
    void whatMakesNoSenseIsNamed_data();
    void whatMakesNoSenseIsNamed();
};

void tst_BrotherAddress::hostAloneIsEnough()
{
    const auto address = BrotherAddress::parse(u"brother+tcp://printer-b.example.org"_s);
    QVERIFY(address);
    QCOMPARE(address->place.host, u"printer-b.example.org"_s);
    QCOMPARE(address->place.port, quint16(9100));
    QCOMPARE(address->place.name(), u"printer-b.example.org"_s);
    QCOMPARE(address->setup.model.name, "QL-820NWB"_L1);
    QCOMPARE(address->setup.medium.name, "62"_L1);
    QCOMPARE(address->setup.style, BrotherStyle());
    QCOMPARE(address->answers, Answers::Auto);
    QCOMPARE(address->paperForBadge(), (PaperSize{mm(62), mm(0)}));
}

void tst_BrotherAddress::deviceAloneIsEnough()
{
    const auto address = BrotherAddress::parse(u"brother+usb:///dev/usb/lp0"_s);
    QVERIFY(address);
    QCOMPARE(address->place.device, u"/dev/usb/lp0"_s);
    QVERIFY(address->place.host.isEmpty());
    QCOMPARE(address->place.name(), u"/dev/usb/lp0"_s);
    QCOMPARE(address->setup.model.name, "QL-700"_L1);
    QCOMPARE(address->answers, Answers::Yes);
}

void tst_BrotherAddress::portAndBracketsAreUnderstood()
{
    QCOMPARE(BrotherAddress::parse(u"brother+tcp://192.0.2.7:6101/"_s)->place.port, quint16(6101));
    const auto six = BrotherAddress::parse(u"brother+tcp://[2001:db8::7]:9101"_s);
    QVERIFY(six);
    QCOMPARE(six->place.host, u"2001:db8::7"_s);
    QCOMPARE(six->place.port, quint16(9101));
}

void tst_BrotherAddress::everySettingIsRead()
{
    const auto address = BrotherAddress::parse(
        u"brother+tcp://192.0.2.7?model=ql-810w&medium=62red&red=all&cut=none&turn=270&x=-0.5&y=1.2"
        "&answers=no"_s);
    QVERIFY(address);
    QCOMPARE(address->setup.model.name, "QL-810W"_L1);
    QCOMPARE(address->setup.medium.name, "62red"_L1);
    QCOMPARE(address->setup.style.red, Red::Everything);
    QCOMPARE(address->setup.style.cut, Cut::None);
    QCOMPARE(address->quarterTurns, 3);
    QCOMPARE(address->rightMm, -0.5);
    QCOMPARE(address->downMm, 1.2);
    QCOMPARE(address->answers, Answers::No);
}

void tst_BrotherAddress::everyWayToCutIsRead()
{
    const auto style = [](const QString& cut) {
        return BrotherAddress::parse(u"brother+usb:///dev/usb/lp1?cut="_s + cut)->setup.style;
    };
    QCOMPARE(style(u"each"_s).cut, Cut::Each);
    QCOMPARE(style(u"end"_s).cut, Cut::AtEnd);
    QCOMPARE(style(u"none"_s).cut, Cut::None);
    QCOMPARE(style(u"2"_s).cut, Cut::Every);
    QCOMPARE(style(u"2"_s).labelsACut, 2);
    QCOMPARE(style(u"255"_s).labelsACut, 255);
}

void tst_BrotherAddress::turnedBadgeSeesTheLabelTurned()
{
    const QString labels = u"brother+tcp://192.0.2.7?medium=62x100&turn="_s;
    QCOMPARE(BrotherAddress::parse(labels + u"0"_s)->paperForBadge(), (PaperSize{mm(62), mm(100)}));
    QCOMPARE(
        BrotherAddress::parse(labels + u"90"_s)->paperForBadge(), (PaperSize{mm(100), mm(62)}));
    // an endless roll bears what is no wider than the roll once it is turned
    const PaperSize roll
        = BrotherAddress::parse(u"brother+tcp://192.0.2.7?turn=90"_s)->paperForBadge();
    QVERIFY(fits({mm(100), mm(62)}, roll));
    QVERIFY(!fits({mm(62), mm(100)}, roll));
}

void tst_BrotherAddress::whatIsNoLongerPossibleGoesWithTheChange()
{
    const QString printer = u"brother+tcp://192.0.2.7?"_s;
    QCOMPARE(withBrotherOption(printer + u"model=QL-800&medium=62red&red=all&cut=3&x=1"_s,
                 u"model"_s, u"QL-500"_s),
        printer + u"model=QL-500&x=1"_s);
    QCOMPARE(
        withBrotherOption(printer + u"model=QL-800&medium=62red&red=all"_s, u"medium"_s, u"29"_s),
        printer + u"model=QL-800&medium=29"_s);
    QCOMPARE(withBrotherOption(printer + u"cut=end"_s, u"turn"_s, u"90"_s),
        printer + u"cut=end&turn=90"_s);
    // what is asked for stays, and is refused with its own words
    QCOMPARE(withBrotherOption(printer + u"cut=end"_s, u"medium"_s, u"102"_s),
        printer + u"cut=end&medium=102"_s);
}

void tst_BrotherAddress::rollsAreThoseOfTheModel()
{
    const auto has = [](const QString& address, const QString& roll) {
        return std::ranges::any_of(brotherMediaFor(address),
            [&roll](const BrotherMedium& medium) { return roll == medium.name; });
    };
    const QString printer = u"brother+tcp://192.0.2.7"_s;
    QVERIFY(has(printer, u"62red"_s) && !has(printer, u"102"_s));
    QVERIFY(has(printer + u"?medium=102&model=QL-1100"_s, u"102"_s));
    QVERIFY(!has(printer + u"?model=QL-700"_s, u"62red"_s));
    QCOMPARE(brotherMediaFor(printer + u"?model=QL-1"_s).size(), 0);
}

void tst_BrotherAddress::whatMakesNoSenseIsNamed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("part");
    const auto row = [](const QString& address, const QString& part) {
        QTest::newRow(qPrintable(address)) << address << part;
    };
    for (const QString& place : {u"brother+tcp:"_s, u"brother+tcp://"_s,
             u"brother+tcp://192.0.2.7:0"_s, u"brother+tcp://192.0.2.7:99999"_s,
             u"brother+tcp://me@192.0.2.7"_s, u"brother+tcp://192.0.2.7/labels"_s,
             u"brother+tcp://printer b"_s, u"brother+usb://lp0"_s, u"brother+usb:///etc/passwd"_s,
             u"brother+usb:///dev/../etc/passwd"_s, u"zpl+tcp://192.0.2.7"_s}) {
        row(place, place);
    }
    for (const char* setting : {"model=QL-1", "model", "medium=63", "medium=62x101", "cut=often",
             "cut=0", "cut=1", "cut=256", "cut=-2", "red=some", "red=all", "turn=45",
             "answers=maybe", "x=21", "y=-21", "x=inf", "y=nan", "x=one", "colour=red",
             // what the QL-820NWB cannot do
             "medium=102", "medium=103x164"}) {
        const QString part = QString::fromLatin1(setting);
        row(u"brother+tcp://192.0.2.7?"_s + part, part);
    }
    row(u"brother+tcp://192.0.2.7?model=QL-720NW&medium=62red"_s, u"medium=62red"_s);
    row(u"brother+tcp://192.0.2.7?model=QL-500&cut=3"_s, u"cut=3"_s);
    row(u"brother+tcp://192.0.2.7?model=QL-550&cut=end"_s, u"cut=end"_s);
}

void tst_BrotherAddress::whatMakesNoSenseIsNamed()
{
    QFETCH(QString, address);
    QFETCH(QString, part);
    const auto parsed = BrotherAddress::parse(address);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::PrinterAddress);
    QCOMPARE(parsed.error().args, (QStringList{part, address}));
}

QTEST_GUILESS_MAIN(tst_BrotherAddress)
#include "tst_BrotherAddress.moc"
