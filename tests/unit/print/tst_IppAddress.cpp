// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/IppAddress.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_IppAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyItsOwnSchemesAreMeant();
    void hostAloneIsEnough();
    void portPathAndBracketsAreUnderstood();
    void printQueueOfCupsIsAName();
    void everySettingIsRead();
    void fingerprintIsReadAsPeopleCopyIt_data();
    void fingerprintIsReadAsPeopleCopyIt();
    void requestsNameThePrinterWithoutItsSettings();
    void turnedBadgeSeesThePaperTurned();
    void whatMakesNoSenseIsNamed_data();
    void whatMakesNoSenseIsNamed();
};

void tst_IppAddress::hostAloneIsEnough()
{
    const auto address = IppAddress::parse(u"ipp://printer-b.example.org"_s);
    QVERIFY(address);
    QCOMPARE(address->host, u"printer-b.example.org"_s);
    QCOMPARE(address->port, quint16(631));
    QCOMPARE(address->path, u"/ipp/print"_s);
    QCOMPARE(address->dpi, 0);
    QCOMPARE(address->paper, PaperSize());
    QVERIFY(!address->isEncrypted);
    QVERIFY(!address->format);
    QVERIFY(!address->isPlaced());
    QCOMPARE(address->name(), u"printer-b.example.org"_s);
}

void tst_IppAddress::portPathAndBracketsAreUnderstood()
{
    QCOMPARE(IppAddress::parse(u"ipp://192.0.2.7:8501/"_s)->port, quint16(8501));
    const auto six = IppAddress::parse(u"ipps://[2001:db8::7]:443/ipp/label"_s);
    QVERIFY(six);
    QVERIFY(six->isEncrypted);
    QCOMPARE(six->host, u"2001:db8::7"_s);
    QCOMPARE(six->port, quint16(443));
    QCOMPARE(six->path, u"/ipp/label"_s);
}

void tst_IppAddress::printQueueOfCupsIsAName()
{
    const auto address = IppAddress::parse(u"cups:Badge_Printer?turn=180"_s);
    QVERIFY(address);
    QCOMPARE(address->printQueue, u"Badge_Printer"_s);
    QVERIFY(address->host.isEmpty());
    QCOMPARE(address->name(), u"Badge_Printer"_s);
    QCOMPARE(address->quarterTurns, 2);
}

void tst_IppAddress::everySettingIsRead()
{
    const auto address = IppAddress::parse(
        u"ipps://192.0.2.7?dpi=600&paper=62.5x100&turn=270&x=-0.5&y=1.2&format=urf&darkness=-30&cut=end"_s);
    QVERIFY(address);
    QCOMPARE(address->dpi, 600);
    QCOMPARE(address->paper, (PaperSize{mm(62.5), mm(100)}));
    QCOMPARE(address->quarterTurns, 3);
    QCOMPARE(address->rightMm, -0.5);
    QCOMPARE(address->downMm, 1.2);
    QCOMPARE(address->format, std::optional(IppFormat::Urf));
    QVERIFY(address->isPlaced());
    QCOMPARE(address->darkness, std::optional(-30));
    QCOMPARE(address->cut, IppAddress::Cut::End);
}

void tst_IppAddress::fingerprintIsReadAsPeopleCopyIt_data()
{
    QTest::addColumn<QString>("text");
    const QString plain = u"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"_s;
    QString parted = plain.toUpper();
    for (qsizetype at = parted.size() - 2; at > 0; at -= 2) {
        parted.insert(at, u':');
    }
    QTest::newRow("plain") << plain;
    QTest::newRow("with its kind") << u"sha256:"_s + plain;
    QTest::newRow("parted, in capitals") << parted;
}

void tst_IppAddress::fingerprintIsReadAsPeopleCopyIt()
{
    QFETCH(QString, text);
    const auto address = IppAddress::parse(u"ipps://192.0.2.7?fingerprint="_s + text);
    QVERIFY(address);
    QCOMPARE(address->fingerprint.size(), 32);
    QCOMPARE(address->fingerprint.left(4).toHex(), QByteArray("00112233"));
}

void tst_IppAddress::requestsNameThePrinterWithoutItsSettings()
{
    QCOMPARE(
        IppAddress::parse(u"ipp://192.0.2.7?turn=90"_s)->uri(), u"ipp://192.0.2.7:631/ipp/print"_s);
    QCOMPARE(IppAddress::parse(u"ipps://[2001:db8::7]/printers/Badge"_s)->uri(),
        u"ipps://[2001:db8::7]:631/printers/Badge"_s);
    QCOMPARE(
        IppAddress::parse(u"cups:Badge?dpi=300"_s)->uri(), u"ipp://localhost/printers/Badge"_s);
}

void tst_IppAddress::turnedBadgeSeesThePaperTurned()
{
    const QString paper = u"ipp://192.0.2.7?paper=54x86&turn="_s;
    QCOMPARE(IppAddress::parse(paper + u"0"_s)->paperForBadge(), (PaperSize{mm(54), mm(86)}));
    QCOMPARE(IppAddress::parse(paper + u"90"_s)->paperForBadge(), (PaperSize{mm(86), mm(54)}));
}

void tst_IppAddress::whatMakesNoSenseIsNamed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("part");
    const auto row = [](const QString& address, const QString& part) {
        QTest::newRow(qPrintable(address)) << address << part;
    };
    for (const QString& place : {u"ipp:"_s, u"ipp://"_s, u"ipp:192.0.2.7"_s, u"ipp://192.0.2.7:0"_s,
             u"ipp://192.0.2.7:99999"_s, u"ipps://me@192.0.2.7"_s, u"ipp://printer b"_s,
             u"ipp://192.0.2.7/a%20b"_s, u"ipp://192.0.2.7/a%0Ab"_s, u"cups:"_s, u"cups://Badge"_s,
             u"cups:a/b"_s, u"cups:a%20b"_s, u"zpl+tcp://192.0.2.7"_s}) {
        row(place, place);
    }
    for (const char* setting : {"dpi=0", "dpi=205", "dpi", "turn=45", "x=21", "y=-21", "x=inf",
             "format=zpl", "darkness=101", "darkness=dark", "darkness", "cut=3", "cut", "paper=62",
             "paper=0x100", "paper=9999x1", "colour=red", "fingerprint=00", "fingerprint"}) {
        const QString part = QString::fromLatin1(setting);
        row(u"ipps://192.0.2.7?"_s + part, part);
    }
    const QString pinned = u"fingerprint="_s + QString(64, u'a');
    row(u"ipp://192.0.2.7?"_s + pinned, pinned); // nobody shows a certificate there
}

void tst_IppAddress::whatMakesNoSenseIsNamed()
{
    QFETCH(QString, address);
    QFETCH(QString, part);
    const auto parsed = IppAddress::parse(address);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::PrinterAddress);
    QCOMPARE(parsed.error().args, (QStringList{part, address}));
}

void tst_IppAddress::onlyItsOwnSchemesAreMeant()
{
    for (const QString& own :
        {u"ipp://printer"_s, u"ipps://printer"_s, u"cups:Badges"_s, u"ipp:"_s}) {
        QVERIFY2(IppAddress::isMeant(own), qPrintable(own));
    }
    for (const QString& other :
        {u"zpl+tcp://printer"_s, u"file:badges"_s, u"ippx://printer"_s, u""_s}) {
        QVERIFY2(!IppAddress::isMeant(other), qPrintable(other));
    }
}

QTEST_GUILESS_MAIN(tst_IppAddress)
#include "tst_IppAddress.moc"
