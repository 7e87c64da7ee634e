// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "InventedPrinter.h"

#include <QtTest>

#include <thread>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PrintOutcome::Kind;
using Port = ZplPort::Kind;

namespace {

struct Told
{
    QList<PrinterFault> silences;
    PrintOutcome outcome;
};

/// Of a printer that stops reading in the middle of a badge, and reads on once that is told. The
/// badge is more than the kernel keeps for one that does not read.
template <typename Fake>
Told toldOfAStop(int at, QSize noise)
{
    Fake printer;
    printer.set([at](auto& hand) {
        hand.bytesALook = 1000;
        hand.stopsReadingAt = at;
    });
    auto limits = Kin<Fake>::patient(); // it is given up after 20 s
    limits.tell = 100ms;
    limits.slowestMmPerSecond = 1'000'000;
    const auto driver = driverOf(printer, {}, limits);
    Told told;
    driver->onTrouble([&](PrinterFault silence, const QString&) {
        told.silences.append(silence);
        printer.set([](auto& hand) {
            hand.reads = true;
            hand.bytesALook = typename Fake::Hand().bytesALook;
        });
    });
    told.outcome = driver->print(noisyBadge<Fake>(noise));
    return told;
}

} // namespace

/// What keeps a badge from leaving, whatever its printer speaks.
class tst_PrinterFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultIsToldAndNothingLeaves_data();
    void faultIsToldAndNothingLeaves();
    void printerThatIsNotThereIsUnreachable_data();
    void printerThatIsNotThereIsUnreachable();
    void placeThatIsNotThereIsUnreachable_data();
    void placeThatIsNotThereIsUnreachable();
    void whatIsNotUnderstoodIsAFault_data();
    void whatIsNotUnderstoodIsAFault();
    void chatterIsNoAnswer();
    void anotherDesksBadgeIsWaitedFor_data();
    void anotherDesksBadgeIsWaitedFor();
    void printerThatStopsReadingIsToldOfLongBeforeItIsGivenUp();
    void silenceToAQuestionIsToldOfLongBeforeItIsGivenUp();
    void interruptedDriverBeginsNothing_data();
    void interruptedDriverBeginsNothing();
    void badgeThatIsInterruptedBeforeItsFirstByteIsToldApart_data();
    void badgeThatIsInterruptedBeforeItsFirstByteIsToldApart();

private:
    static void addMake();
};

void tst_PrinterFaults::faultIsToldAndNothingLeaves_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<PrinterFault>("fault");
    const auto zpl = [](const char* name, quint32 errors, PrinterFault fault) {
        QTest::newRow(name) << made(
            Zpl{.hand = [errors](Zpl::Hand& hand) { hand.errors = errors; }})
                            << fault;
    };
    zpl("ZPL: paper is out", 0x1, PrinterFault::MediaOut);
    zpl("ZPL: ribbon is out", 0x2, PrinterFault::RibbonOut);
    zpl("ZPL: head is open", 0x4, PrinterFault::HeadOpen);
    zpl("ZPL: too hot", 0x10, PrinterFault::TooHot);
    zpl("ZPL: paused", 0x1'0000, PrinterFault::Paused);
    const auto brother = [](const char* name, quint32 errors, PrinterFault fault) {
        for (const Port port : {Port::Tcp, Port::Device}) {
            QTest::addRow("Brother %s: %s", portName(port), name) << made(Brother{
                .hand = [errors](Brother::Hand& hand) { hand.errors = errors; }, .port = port})
                                                                  << fault;
        }
    };
    brother("no labels", 0x0001, PrinterFault::MediaOut);
    brother("end of the roll", 0x0002, PrinterFault::MediaOut);
    brother("cutter jam", 0x0004, PrinterFault::Cutter);
    brother("in use", 0x0010, PrinterFault::Busy);
    brother("switched off", 0x0020, PrinterFault::Unreachable);
    brother("fan", 0x0080, PrinterFault::Other);
    brother("transmission", 0x0400, PrinterFault::Garbled);
    brother("cover is open", 0x1000, PrinterFault::CoverOpen);
    brother("cannot be fed", 0x4000, PrinterFault::Jam);
    brother("system", 0x8000, PrinterFault::Other);
    const auto ipp
        = [](const char* name, const QList<QByteArray>& reasons, bool stopped, PrinterFault fault) {
              QTest::newRow(name) << made(Ipp{.hand = [reasons, stopped](Ipp::Hand& hand) {
                  hand.reasons = reasons;
                  hand.stopped = stopped;
              }}) << fault;
          };
    ipp("IPP: paper is out", {"media-empty-error"}, false, PrinterFault::MediaOut);
    ipp("IPP: cover is open", {"cover-open"}, false, PrinterFault::CoverOpen);
    ipp("IPP: door is open, stopped", {"door-open-error"}, true, PrinterFault::CoverOpen);
    ipp("IPP: jam", {"media-jam-error"}, true, PrinterFault::Jam);
    ipp("IPP: ink is out", {"marker-supply-empty-error"}, false, PrinterFault::RibbonOut);
    ipp("IPP: paused", {"paused"}, true, PrinterFault::Paused);
    ipp("IPP: offline", {"offline"}, true, PrinterFault::Unreachable);
    ipp("IPP: stopped, without a word", {}, true, PrinterFault::Paused);
}

void tst_PrinterFaults::faultIsToldAndNothingLeaves()
{
    QFETCH(Make, make);
    QFETCH(PrinterFault, fault);
    const auto printer = make();
    const auto driver = printer->driver();
    const PrinterStatus status = driver->status();
    QVERIFY(!status.ready);
    QCOMPARE(status.fault, fault);
    QVERIFY(!status.problem.isEmpty());
    const PrintOutcome outcome = driver->print(printer->badge());
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QCOMPARE(outcome.detail, status.problem);
    QCOMPARE(printer->come(), 0);
    // and goes on once it is mended
    printer->setReady(true);
    QCOMPARE(driver->print(printer->badge()).kind, Kind::Completed);
    QCOMPARE(printer->printed(), 1);
}

void tst_PrinterFaults::addMake()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("ZPL") << made(Zpl());
    QTest::newRow("Brother") << made(Brother());
    QTest::newRow("IPP") << made(Ipp());
}

void tst_PrinterFaults::printerThatIsNotThereIsUnreachable_data()
{
    addMake();
}

void tst_PrinterFaults::printerThatIsNotThereIsUnreachable()
{
    QFETCH(Make, make);
    const auto printer = make();
    const auto driver = printer->driver();
    printer->unplug();
    QCOMPARE(driver->status().fault, PrinterFault::Unreachable);
    QCOMPARE(driver->print(printer->badge()).kind, Kind::NothingLeft);
    printer->plugIn();
    QVERIFY(driver->status().ready);
    QCOMPARE(driver->print(printer->badge()).kind, Kind::Completed);
}

void tst_PrinterFaults::placeThatIsNotThereIsUnreachable_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address : {"zpl+usb:///dev/usb/lp99", "zpl+usb:///dev/shm",
             "zpl+tcp://no-such-printer.invalid", "brother+usb:///dev/usb/lp99",
             "brother+tcp://no-such-printer.invalid", "ipp://no-such-printer.invalid"}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

void tst_PrinterFaults::placeThatIsNotThereIsUnreachable()
{
    QFETCH(QString, address);
    const auto driver = opened(openedAt(address));
    QCOMPARE(driver->status().fault, PrinterFault::Unreachable);
    QCOMPARE(driver->print(noisyBadge<FakeBrotherPrinter>()).kind, Kind::NothingLeft);
}

void tst_PrinterFaults::whatIsNotUnderstoodIsAFault_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<PrinterFault>("fault");
    QTest::newRow("ZPL: silence") << made(Zpl{.hand = [](Zpl::Hand& hand) { hand.answers = false; },
        .limits = hasty<FakeZplPrinter>(&ZplLimits::answer)})
                                  << PrinterFault::Silent;
    const auto hastyBrother = hasty<FakeBrotherPrinter>(&BrotherLimits::answer);
    QTest::newRow("Brother at a USB port: silence") << made(
        Brother{.hand = [](Brother::Hand& hand) { hand.answers = false; },
            .limits = hastyBrother,
            .port = Port::Device}) << PrinterFault::Silent;
    const auto brother = [&](const char* name, const QByteArray& words) {
        QTest::addRow("Brother: %s", name)
            << made(Brother{.hand = [words](Brother::Hand& hand) { hand.saysInstead = words; },
                   .limits = hastyBrother,
                   .settings = u"?answers=yes"_s})
            << PrinterFault::Silent;
    };
    QByteArray phase(32, '\0');
    phase.replace(0, 3, QByteArray("\x80\x20\x42", 3));
    phase[18] = 6;
    brother("zeros", QByteArray(1000, '\0'));
    brother("of another kind", "HTTP/1.1 400 Bad Request\r\n\r\n");
    brother("a word cut short", phase.left(31));
    brother("no answer, but a phase", phase);
    brother(
        "the beginning, again and again", QByteArray("\x80\x20\x80\x20\x80\x20", 6).repeated(50));
    const auto ipp = [](const char* name, void (*hand)(Ipp::Hand&),
                         const IppLimits& limits = Kin<FakeIppPrinter>::patient(),
                         PrinterFault fault = PrinterFault::Silent) {
        QTest::addRow("IPP: %s", name) << made(Ipp{.hand = hand, .limits = limits}) << fault;
    };
    const IppLimits patient = Kin<FakeIppPrinter>::patient();
    const IppLimits hastyIpp = hasty<FakeIppPrinter>(&IppLimits::answer);
    ipp(
        "silence", [](Ipp::Hand& hand) { hand.answers = false; }, hastyIpp);
    ipp(
        "a byte now and then", [](Ipp::Hand& hand) { hand.drips = true; }, hastyIpp);
    ipp("more than anybody asked for", [](Ipp::Hand& hand) { hand.babbles = true; });
    ipp("boxes in boxes", [](Ipp::Hand& hand) { hand.nests = true; });
    ipp("a page for people", [](Ipp::Hand& hand) { hand.speaksIpp = false; });
    ipp(
        "a password is wanted", [](Ipp::Hand& hand) { hand.wantsPassword = true; }, patient,
        PrinterFault::Other);
    ipp(
        "none of our formats", [](Ipp::Hand& hand) { hand.formats = {"application/postscript"}; },
        patient, PrinterFault::Other);
}

void tst_PrinterFaults::whatIsNotUnderstoodIsAFault()
{
    QFETCH(Make, make);
    QFETCH(PrinterFault, fault);
    const auto printer = make();
    const auto driver = printer->driver();
    const PrinterStatus status = driver->status();
    QCOMPARE(status.fault, fault);
    QVERIFY(!status.problem.isEmpty());
    QVERIFY(status.problem.size() < 500);
    QCOMPARE(driver->print(printer->badge()).kind, Kind::NothingLeft);
    QCOMPARE(printer->come(), 0);
}

/// Of a printer of another kind, which sends back what it is sent.
void tst_PrinterFaults::chatterIsNoAnswer()
{
    ZplPort echo(Port::Tcp);
    std::atomic_bool ends = false;
    std::thread thread([&] {
        while (!ends) {
            (void)echo.accept();
            echo.write(echo.read(100));
            std::this_thread::yield();
        }
    });
    const auto driver
        = opened(ZplPrinter::open(echo.address(), hasty<FakeZplPrinter>(&ZplLimits::answer)));
    const PrinterStatus status = driver->status();
    const PrintOutcome outcome = driver->print(noisyBadge<FakeZplPrinter>());
    ends = true;
    thread.join();
    QCOMPARE(status.fault, PrinterFault::Silent);
    QCOMPARE(outcome.kind, Kind::NothingLeft);
}

/// These take one connection at a time.
void tst_PrinterFaults::anotherDesksBadgeIsWaitedFor_data()
{
    QTest::addColumn<Make>("make");
    Zpl zpl{.hand = [](Zpl::Hand& hand) { hand.mmPerSecond = 50; }, // a quarter of a second
        .limits = hasty<FakeZplPrinter>(&ZplLimits::answer)};
    zpl.limits.taken = 20s;
    QTest::newRow("ZPL") << made(zpl);
    Brother brother{.hand = [](Brother::Hand& hand) { hand.mmPerSecond = 120; },
        .limits = hasty<FakeBrotherPrinter>(&BrotherLimits::answer),
        .settings = u"?answers=yes"_s};
    brother.limits.taken = 20s;
    QTest::newRow("Brother") << made(brother);
}

void tst_PrinterFaults::anotherDesksBadgeIsWaitedFor()
{
    QFETCH(Make, make);
    const auto printer = make();
    const auto one = printer->driver();
    const auto other = printer->driver();
    PrintOutcome first;
    std::thread desk([&] { first = one->print(printer->badge()); });
    while (printer->come() == 0) {
        std::this_thread::yield();
    }
    const PrintOutcome second = other->print(printer->badge());
    desk.join();
    QCOMPARE(first.kind, Kind::Completed);
    QCOMPARE(second.kind, Kind::Completed);
    QCOMPARE(printer->printed(), 2);
}

void tst_PrinterFaults::printerThatStopsReadingIsToldOfLongBeforeItIsGivenUp()
{
    for (const Told& told : {toldOfAStop<FakeZplPrinter>(2000, {1600, 1600}),
             toldOfAStop<FakeBrotherPrinter>(30, {732, 1600})}) {
        QVERIFY2(told.outcome.kind == Kind::Completed, qPrintable(told.outcome.detail));
        QCOMPARE(told.silences.value(0), PrinterFault::Silent);
        QCOMPARE(told.silences.last(), PrinterFault::None);
    }
}

/// Of IPP, whose printers may take long to wake; others are given up soon.
void tst_PrinterFaults::silenceToAQuestionIsToldOfLongBeforeItIsGivenUp()
{
    FakeIppPrinter printer;
    IppLimits limits = Kin<FakeIppPrinter>::patient();
    limits.tell = 50ms;
    limits.answer = 400ms;
    const auto driver = driverOf(printer, {}, limits);
    QList<PrinterFault> told;
    driver->onTrouble([&](PrinterFault silence, const QString&) { told.append(silence); });
    printer.set([](Ipp::Hand& hand) { hand.answers = false; });
    for (int i = 1; i <= 2; ++i) {
        QCOMPARE(driver->status().fault, PrinterFault::Silent);
        QCOMPARE(told, QList<PrinterFault>(i, PrinterFault::Silent));
    }
}

void tst_PrinterFaults::interruptedDriverBeginsNothing_data()
{
    addMake();
}

void tst_PrinterFaults::interruptedDriverBeginsNothing()
{
    QFETCH(Make, make);
    const auto printer = make();
    const auto driver = printer->driver();
    driver->interrupt();
    QVERIFY(!driver->status().ready);
    QCOMPARE(driver->print(printer->badge()).kind, Kind::Interrupted);
    QCOMPARE(printer->asked(), 0);
}

void tst_PrinterFaults::badgeThatIsInterruptedBeforeItsFirstByteIsToldApart_data()
{
    addMake();
}

/// While its printer is asked, as one that another desk prints on.
void tst_PrinterFaults::badgeThatIsInterruptedBeforeItsFirstByteIsToldApart()
{
    QFETCH(Make, make);
    const auto printer = make();
    const auto driver = printer->driver();
    printer->fallSilent();
    std::thread end([&] {
        while (printer->asked() == 0) {
            std::this_thread::yield();
        }
        driver->interrupt();
    });
    const PrintOutcome outcome = driver->print(printer->badge());
    end.join();
    QCOMPARE(outcome, PrintOutcome::interrupted());
    QVERIFY(!outcome.detail.isEmpty());
    QCOMPARE(printer->come(), 0);
}

QTEST_GUILESS_MAIN(tst_PrinterFaults)
#include "tst_PrinterFaults.moc"
