// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakePrinter.h"
#include "FilePrinter.h"
#include "InventedPrinter.h"
#include "RealIppPrinter.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PrintOutcome::Kind;
using Port = ZplPort::Kind;

namespace {

/// A driver with what a test needs beside it: how to break and mend its printer, and how many
/// badges have come out of it.
struct Printer
{
    std::unique_ptr<PrinterDriver> driver;
    std::function<void(bool ready)> setReady;
    std::function<int()> badges;
    std::shared_ptr<void> keeps;
};

Printer fakePrinter()
{
    auto script = std::make_shared<PrinterScript>();
    return {std::make_unique<FakePrinter>(script),
        [script](bool ready) { script->problem = ready ? QString() : u"paper is out"_s; },
        [script] { return int(script->taken.size()); }, script};
}

Printer filePrinter(const QString& format, int filesABadge)
{
    auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(u"badges"_s);
    auto driver = opened(FilePrinter::open(path, format));
    // a file where the folder should be: works for root too, whom no permission stops
    const auto setReady = [path](bool ready) {
        if (ready) {
            QFile::remove(path);
            QDir().rename(path + u".aside"_s, path);
        } else {
            QDir().rename(path, path + u".aside"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    };
    const auto badges = [path, filesABadge] {
        const QDir dir(QFileInfo(path).isDir() ? path : path + u".aside"_s);
        return int(dir.entryList(QDir::Files).size()) / filesABadge;
    };
    return {std::move(driver), setReady, badges, folder};
}

Printer inventedPrinter(const Make& make)
{
    const auto device = make();
    return {device->driver(), [device](bool ready) { device->setReady(ready); },
        [device] { return int(device->printed()); }, device};
}

Printer ippPrinter(const QByteArray& format)
{
    return inventedPrinter(
        made(Ipp{.hand = [format](Ipp::Hand& hand) { hand.formats = {format}; }}));
}

/// The printer of the CUPS project. It can have a fault while it prints alone; it is switched off.
Printer ippEvePrinter()
{
    auto device = std::make_shared<RealIppPrinter>();
    IppLimits limits;
    limits.connect = limits.answer = limits.document = std::chrono::seconds(20);
    auto driver = opened(IppPrinter::open(device->address(), limits));
    return {std::move(driver), [device](bool ready) { ready ? device->start() : device->stop(); },
        [device] { return int(device->documents().size()); }, device};
}

Printer printerOf(const QString& name)
{
    return name == "fake"_L1         ? fakePrinter()
        : name == "both"_L1          ? filePrinter(name, 2)
        : name == "zpl+tcp"_L1       ? inventedPrinter(made(Zpl{.port = Port::Tcp}))
        : name == "zpl+usb"_L1       ? inventedPrinter(made(Zpl{.port = Port::Device}))
        : name == "brother+tcp"_L1   ? inventedPrinter(made(Brother{.port = Port::Tcp}))
        : name == "brother+usb"_L1   ? inventedPrinter(made(Brother{.port = Port::Device}))
        : name == "ippeveprinter"_L1 ? ippEvePrinter()
        : name == "ipp"_L1           ? ippPrinter("image/pwg-raster")
        : name == "ipp, pdf"_L1      ? ippPrinter("application/pdf")
                                     : filePrinter(name, 1);
}

PrintPayload badge(const QString& uuid, const PrinterInfo& info)
{
    PrintPayload payload{uuid, u"7KQ2M-1"_s, 1, mm(62), mm(100), {}, {}};
    if (info.wantsRaster) {
        BadgeRaster page{17, 5, info.dpi, QByteArray(15, '\x55')};
        payload.pages = {page};
    }
    if (info.wantsPdf) {
        payload.pdf = "%PDF-1.4 a badge";
    }
    return payload;
}

} // namespace

/// What every driver keeps; run against the fake and each real one.
class tst_PrinterDriverContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void tellsWhatItIs_data() { printers(); }

    void tellsWhatItIs();

    void badgeComesOutOnceACall_data() { printers(); }

    void badgeComesOutOnceACall();

    void rehearsedBadgeIsNoBadge_data() { printers(); }

    void rehearsedBadgeIsNoBadge();

    void sameBadgeTwiceIsTwoBadges_data() { printers(); }

    void sameBadgeTwiceIsTwoBadges();

    void nothingLeavesWhileNotReady_data() { printers(); }

    void nothingLeavesWhileNotReady();

    void goesOnWhenReadyAgain_data() { printers(); }

    void goesOnWhenReadyAgain();

private:
    static void printers();
};

void tst_PrinterDriverContract::printers()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"fake", "pdf", "png", "both", "zpl+tcp", "zpl+usb", "brother+tcp",
             "brother+usb", "ipp", "ipp, pdf"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
    if (RealIppPrinter::lack().isEmpty()) { // tst_IppJudges says so when it is not there
        QTest::newRow("ippeveprinter") << u"ippeveprinter"_s;
    }
}

void tst_PrinterDriverContract::tellsWhatItIs()
{
    QFETCH(QString, name);
    const Printer printer = printerOf(name);
    const PrinterInfo info = printer.driver->info();
    QVERIFY(!info.name.isEmpty());
    QVERIFY(info.address.contains(u':'));
    QVERIFY(info.dpi >= 72 && info.dpi <= 1200);
    QVERIFY(info.wantsRaster || info.wantsPdf);
    QCOMPARE(printer.driver->status().name, info.name);
}

void tst_PrinterDriverContract::badgeComesOutOnceACall()
{
    QFETCH(QString, name);
    const Printer printer = printerOf(name);
    const PrinterStatus status = printer.driver->status();
    QVERIFY(status.ready);
    QVERIFY(status.problem.isEmpty());
    const PrintOutcome outcome
        = printer.driver->print(badge(u"0f3a9c21d0"_s, printer.driver->info()));
    QVERIFY(outcome.kind == Kind::Completed || outcome.kind == Kind::Handed);
    QVERIFY(outcome.grade >= ConfirmationGrade::BytesWritten);
    QVERIFY(outcome.kind != Kind::Completed || outcome.grade >= ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.badges(), 1);
}

/// Also while the printer is not there; and it is no less ready for the badge after it.
void tst_PrinterDriverContract::rehearsedBadgeIsNoBadge()
{
    QFETCH(QString, name);
    const Printer printer = printerOf(name);
    printer.driver->rehearse(badge(u"0f3a9c21d0"_s, printer.driver->info()));
    QVERIFY(printer.driver->status().ready);
    printer.driver->rehearse(badge(u"0f3a9c21d0"_s, printer.driver->info()));
    printer.driver->rehearse({}); // of no page
    QCOMPARE(printer.badges(), 0);
    printer.setReady(false);
    printer.driver->rehearse(badge(u"0f3a9c21d0"_s, printer.driver->info()));
    QVERIFY(!printer.driver->status().ready);
    printer.setReady(true);
    QVERIFY(printer.driver->print(badge(u"dddddddd"_s, printer.driver->info())).kind
        != Kind::NothingLeft);
    QCOMPARE(printer.badges(), 1);
}

void tst_PrinterDriverContract::sameBadgeTwiceIsTwoBadges()
{
    QFETCH(QString, name);
    const Printer printer = printerOf(name);
    const PrintPayload payload = badge(u"0f3a9c21d0"_s, printer.driver->info());
    QVERIFY(printer.driver->print(payload).kind != Kind::NothingLeft);
    QVERIFY(printer.driver->print(payload).kind != Kind::NothingLeft);
    QCOMPARE(printer.badges(), 2);
}

void tst_PrinterDriverContract::nothingLeavesWhileNotReady()
{
    QFETCH(QString, name);
    const Printer printer = printerOf(name);
    QVERIFY(printer.driver->print(badge(u"aaaaaaaa"_s, printer.driver->info())).kind
        != Kind::NothingLeft);
    printer.setReady(false);
    const PrinterStatus status = printer.driver->status();
    QVERIFY(!status.ready);
    QVERIFY(!status.problem.isEmpty());
    const PrintOutcome outcome
        = printer.driver->print(badge(u"bbbbbbbb"_s, printer.driver->info()));
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QCOMPARE(outcome.grade, ConfirmationGrade::None);
    QVERIFY(!outcome.detail.isEmpty());
    QCOMPARE(printer.badges(), 1);
}

void tst_PrinterDriverContract::goesOnWhenReadyAgain()
{
    QFETCH(QString, name);
    const Printer printer = printerOf(name);
    QVERIFY(printer.driver->status().ready);
    printer.setReady(false);
    QVERIFY(!printer.driver->status().ready);
    printer.setReady(true);
    QVERIFY(printer.driver->status().ready);
    QVERIFY(printer.driver->print(badge(u"cccccccc"_s, printer.driver->info())).kind
        != Kind::NothingLeft);
    QCOMPARE(printer.badges(), 1);
}

QTEST_GUILESS_MAIN(tst_PrinterDriverContract)
#include "tst_PrinterDriverContract.moc"
