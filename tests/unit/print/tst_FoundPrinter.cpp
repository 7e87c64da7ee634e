// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/FoundPrinter.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_FoundPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void languageSaysWhichDriver_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("deviceId");
        QTest::addColumn<QString>("address");
        const QString zpl = u"zpl+usb:///dev/usb/lp0"_s;
        QTest::newRow("says ZPL") << u"0a5f"_s << u"ZTC ZD421-203dpi ZPL"_s
                                  << u"MFG:Zebra;CMD:ZPL;MDL:ZD421;"_s << zpl;
        QTest::newRow("a clone that says ZPL among others")
            << u"1203"_s << u"TTP-244"_s << u"MANUFACTURER:TSC;COMMAND SET:tspl, zpl;"_s << zpl;
        QTest::newRow("Zebra without a word") << u"0a5f"_s << u"GK420d"_s << QString() << zpl;
        QTest::newRow("Zebra of another language")
            << u"0a5f"_s << u"LP 2844"_s << u"MFG:Zebra;CMD:EPL;MDL:LP2844;"_s << QString();
        QTest::newRow("QL of Brother")
            << u"04f9"_s << u"QL-820NWB"_s << u"MFG:Brother;CMD:PT-CBP;MDL:QL-820NWB;"_s
            << u"brother+usb:///dev/usb/lp0?model=QL-820NWB"_s;
        QTest::newRow("QL by its device id alone")
            << u"04f9"_s << QString() << u"MFG:Brother;CMD:PT-CBP;MDL:QL-700;"_s
            << u"brother+usb:///dev/usb/lp0?model=QL-700"_s;
        QTest::newRow("QL that is newer than this program")
            << u"04f9"_s << u"QL-9999"_s << QString() << u"brother+usb:///dev/usb/lp0"_s;
        QTest::newRow("office printer of Brother")
            << u"04f9"_s << u"HL-L2350DW"_s << u"MFG:Brother;CMD:PJL,PCL;MDL:HL-L2350DW;"_s
            << QString();
        QTest::newRow("says nothing") << QString() << QString() << QString() << QString();
    }

    void languageSaysWhichDriver()
    {
        QFETCH(QString, vendor);
        QFETCH(QString, product);
        QFETCH(QString, deviceId);
        const FoundPrinter found
            = foundPrinter({u"/dev/usb/lp0"_s, vendor, QString(), product, deviceId});
        QTEST(found.address, "address");
        QCOMPARE(found.place, u"/dev/usb/lp0"_s);
        QVERIFY(!found.name.isEmpty());
    }

    void itIsCalledAsItCallsItself()
    {
        QCOMPARE(foundPrinter({u"/dev/usb/lp0"_s, u"0a5f"_s, u"Zebra Technologies "_s,
                                  u"ZTC ZD421-203dpi ZPL"_s, QString()})
                     .name,
            u"Zebra Technologies ZTC ZD421-203dpi ZPL"_s);
        QCOMPARE(foundPrinter({u"/dev/usb/lp1"_s, {}, {}, {}, u"MFG:Zebra;MDL:ZD421;"_s}).name,
            u"Zebra ZD421"_s);
        QCOMPARE(
            foundPrinter({u"/dev/usb/lp1"_s, {}, {}, {}, u"garbage"_s}).name, u"/dev/usb/lp1"_s);
    }

    void whatIsFoundTwiceIsListedOnce()
    {
        const FoundPrinter mute{u"LP 2844"_s, u"/dev/usb/lp0"_s, QString()};
        const FoundPrinter queued{u"Badges"_s, u"Hall 1"_s, u"ipp://192.0.2.7/ipp/print"_s};
        const FoundPrinter announced{u"Label printer"_s, u"192.0.2.7"_s, queued.address};
        const FoundPrinter other{u"Office"_s, u"192.0.2.8"_s, u"ipp://192.0.2.8/ipp/print"_s};
        const QList<FoundPrinter> all{mute, queued, mute, other};
        QCOMPARE(eachOnce({mute, queued}, {announced, mute, other}), all);
    }

    void thoseThatAreAlikeAreToldApart()
    {
        const QStringList words = wordsOf({{u"Badges"_s, u"Hall 1"_s, u"ipp://192.0.2.7/"_s},
            {u"Badges"_s, u"Hall 1"_s, u"cups:Badges"_s},
            {u"Badges"_s, u"Hall 2"_s, u"cups:Badges2"_s},
            {u"/dev/usb/lp0"_s, u"/dev/usb/lp0"_s, QString()}});
        QCOMPARE(words,
            (QStringList{u"Badges · Hall 1 · ipp://192.0.2.7/"_s,
                u"Badges · Hall 1 · cups:Badges"_s, u"Badges · Hall 2"_s, u"/dev/usb/lp0"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_FoundPrinter)
#include "tst_FoundPrinter.moc"
