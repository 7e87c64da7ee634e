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

/// How a badge ends of which nobody can say whether it is out.
struct Doubt
{
    Make make{};
    QString words{}; ///< in what is told of the badge
    /// What the printer says of itself afterwards, with None that it is ready. A fault that it
    /// tells is what is told of the badge; that nobody reaches it need not be.
    std::optional<PrinterFault> after{};
    qsizetype printed = 0;
    std::optional<qsizetype> kept{}; ///< it may come out yet: nothing is sent again by itself
    bool isAskedAgain = false; ///< on a new connection
    /// Happens once the printer has the badge whole and has not put it out.
    std::function<void(InventedPrinter&, PrinterDriver&)> then{};
};

void isUnplugged(InventedPrinter& printer, PrinterDriver&)
{
    printer.unplug();
}

void saysNothingMore(InventedPrinter& printer, PrinterDriver&)
{
    printer.fallSilent();
}

void programEnds(InventedPrinter&, PrinterDriver& driver)
{
    driver.interrupt();
}

/// A printer that takes hours for a badge.
template <typename Fake>
Make slow(const typename Kin<Fake>::Limits& limits = Kin<Fake>::patient())
{
    return made(
        Scene<Fake>{.hand = [](auto& hand) { hand.mmPerSecond = 0.001; }, .limits = limits});
}

/// Gives up soon on what is asked after a badge, and late enough on what is asked before.
template <typename Fake>
auto hastyOnceSent()
{
    auto limits = hasty<Fake>(&Kin<Fake>::Limits::lost);
    limits.answer = 5s;
    return limits;
}

Doubt of(const Make& make)
{
    return {.make = make};
}

} // namespace

/// What becomes of a badge that is on its way when something goes wrong with its printer, whatever
/// that speaks: it is left to a person, and never told as out.
class tst_PrinterDoubts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultInTheMiddleIsLeftToAPerson_data();

    void faultInTheMiddleIsLeftToAPerson() { isLeftToAPerson(); }

    void badgeThatDoesNotComeOutIsLeftToAPerson_data();

    void badgeThatDoesNotComeOutIsLeftToAPerson() { isLeftToAPerson(); }

    void documentThatIsRefusedIsLeftToAPerson_data();

    void documentThatIsRefusedIsLeftToAPerson() { isLeftToAPerson(); }

    void printerThatHangsUpIsLeftToAPerson_data();

    void printerThatHangsUpIsLeftToAPerson() { isLeftToAPerson(); }

    void lostPowerIsLeftToAPerson_data();

    void lostPowerIsLeftToAPerson() { isLeftToAPerson(); }

    void printerThatStaysAwayIsLeftToAPerson_data();

    void printerThatStaysAwayIsLeftToAPerson() { isLeftToAPerson(); }

    void printerThatStopsReadingIsLeftToAPerson_data();

    void printerThatStopsReadingIsLeftToAPerson() { isLeftToAPerson(); }

    void silenceAfterTheBadgeIsLeftToAPerson_data();

    void silenceAfterTheBadgeIsLeftToAPerson() { isLeftToAPerson(); }

    void endOfTheProgramEndsTheWaiting_data();

    void endOfTheProgramEndsTheWaiting() { isLeftToAPerson(); }

private:
    static void isLeftToAPerson();
};

void tst_PrinterDoubts::isLeftToAPerson()
{
    QFETCH(Doubt, doubt);
    const auto printer = doubt.make();
    const auto driver = printer->driver();
    std::thread hand;
    if (doubt.then) {
        hand = onceKept(*printer, [&] { doubt.then(*printer, *driver); });
    }
    const PrintOutcome outcome = driver->print(printer->badge());
    if (hand.joinable()) {
        hand.join();
    }
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(outcome.grade, ConfirmationGrade::None);
    QVERIFY(!outcome.detail.isEmpty());
    QVERIFY2(outcome.detail.contains(doubt.words), qPrintable(outcome.detail));
    QTRY_COMPARE(printer->printed(), doubt.printed);
    if (doubt.kept) {
        QCOMPARE(printer->kept(), *doubt.kept);
    }
    QVERIFY(!doubt.isAskedAgain || printer->asked() > 1);
    if (doubt.after) {
        const PrinterStatus status = driver->status();
        QCOMPARE(status.fault, *doubt.after);
        QVERIFY2(status.ready || status.fault == PrinterFault::Unreachable
                || outcome.detail == status.problem,
            qPrintable(outcome.detail));
    }
}

void tst_PrinterDoubts::faultInTheMiddleIsLeftToAPerson_data()
{
    QTest::addColumn<Doubt>("doubt");
    const auto zpl = [](const char* name, quint32 errors, PrinterFault fault) {
        const auto hand = [errors](Zpl::Hand& all) { all.errorsAtLabel = errors; };
        QTest::newRow(name) << Doubt{.make = made(Zpl{.hand = hand}), .after = fault, .kept = 1};
    };
    zpl("ZPL: paper runs out", 0x1, PrinterFault::MediaOut);
    zpl("ZPL: head is opened", 0x4, PrinterFault::HeadOpen);
    zpl("ZPL: somebody pauses it", 0x1'0000, PrinterFault::Paused);
    const auto brother = [](const char* name, quint32 errors, PrinterFault fault) {
        const auto hand = [errors](Brother::Hand& all) {
            all.errorsAt = 100;
            all.errorsThen = errors;
        };
        for (const Port port : {Port::Tcp, Port::Device}) {
            QTest::addRow("Brother %s: %s", portName(port), name)
                << Doubt{.make = made(Brother{.hand = hand, .port = port}), .after = fault};
        }
    };
    brother("labels run out", 0x0001, PrinterFault::MediaOut);
    brother("cover is opened", 0x1000, PrinterFault::CoverOpen);
    brother("cutter jams", 0x0004, PrinterFault::Cutter);
    brother("rows are lost", 0x0400, PrinterFault::Garbled);
    QTest::newRow("Brother: cutter jams right after the page") << Doubt{
        .make = made(Brother{.hand = [](Brother::Hand& hand) { hand.errorsAfterPage = 0x0004; }}),
        .words = u"cutter"_s,
        .printed = 1};
    const auto ipp = [](const char* name, const QByteArray& reason, PrinterFault fault) {
        const auto hand
            = [reason](Ipp::Hand& all) { all.reasonsAtDocument = QList<QByteArray>{reason}; };
        QTest::newRow(name) << Doubt{.make = made(Ipp{.hand = hand}), .after = fault, .kept = 1};
    };
    ipp("IPP: paper runs out", "media-empty-error", PrinterFault::MediaOut);
    ipp("IPP: door is opened", "door-open-error", PrinterFault::CoverOpen);
    ipp("IPP: somebody pauses it", "paused", PrinterFault::Paused);
    QTest::newRow("IPP: completed, says one that has a fault")
        << of(made(Ipp{.hand = [](Ipp::Hand& hand) {
               hand.saysCompleted = true;
               hand.reasonsAtDocument = QList<QByteArray>{"media-empty-error"};
           }}));
}

void tst_PrinterDoubts::badgeThatDoesNotComeOutIsLeftToAPerson_data()
{
    QTest::addColumn<Doubt>("doubt");
    const auto still = [](auto& hand) { hand.moves = false; };
    QTest::newRow("ZPL") << Doubt{
        .make = made(Zpl{.hand = still, .limits = hasty<FakeZplPrinter>(&ZplLimits::confirm)}),
        .words = u"has not moved"_s};
    QTest::newRow("Brother") << Doubt{
        .make = made(
            Brother{.hand = still, .limits = hasty<FakeBrotherPrinter>(&BrotherLimits::confirm)}),
        .words = u"has not said that it is out"_s};
    QTest::newRow("IPP") << Doubt{
        .make = made(Ipp{.hand = still, .limits = hasty<FakeIppPrinter>(&IppLimits::confirm)}),
        .words = u"does not say"_s};
    QTest::newRow("IPP: the job is aborted")
        << Doubt{.make = made(Ipp{.hand = [](Ipp::Hand& hand) { hand.aborts = true; }}),
               .words = u"aborted-by-system"_s};
}

void tst_PrinterDoubts::documentThatIsRefusedIsLeftToAPerson_data()
{
    QTest::addColumn<Doubt>("doubt");
    for (const bool createsJobs : {true, false}) {
        const auto hand = [createsJobs](Ipp::Hand& all) {
            all.refusesDocuments = true;
            all.createsJobs = createsJobs;
        };
        QTest::newRow(createsJobs ? "IPP" : "IPP, without a job")
            << Doubt{.make = made(Ipp{.hand = hand}), .kept = 0};
    }
}

void tst_PrinterDoubts::printerThatHangsUpIsLeftToAPerson_data()
{
    QTest::addColumn<Doubt>("doubt");
    QTest::newRow("ZPL: in the middle")
        << Doubt{.make = made(Zpl{.hand = [](Zpl::Hand& hand) { hand.resetsAt = 500; },
                     .limits = hasty<FakeZplPrinter>(&ZplLimits::confirm),
                     .noise = {800, 800}}),
               .isAskedAgain = true};
    QTest::newRow("Brother: in the middle")
        << of(made(Brother{.hand = [](Brother::Hand& hand) { hand.hangsUpAt = 50; }}));
    QTest::newRow("Brother: when it has the page; it comes out, and nobody says so") << Doubt{
        .make = made(Brother{.hand = [](Brother::Hand& hand) { hand.hangsUpAfterPage = true; }}),
        .after = PrinterFault::None,
        .printed = 1};
    QTest::newRow("Brother: one that says nothing")
        << of(made(Brother{.hand =
                               [](Brother::Hand& hand) {
                                   hand.answers = false;
                                   hand.hangsUpAt = 50;
                                   hand.bytesALook = 500;
                               },
               .settings = u"?answers=no"_s,
               .noise = {732, 1600}}));
    for (const bool createsJobs : {true, false}) {
        const auto hand = [createsJobs](Ipp::Hand& all) {
            all.resetsAt = 5000;
            all.createsJobs = createsJobs;
        };
        QTest::newRow(createsJobs ? "IPP: in the middle" : "IPP: in the middle, without a job")
            << of(made(Ipp{.hand = hand,
                   .limits = hasty<FakeIppPrinter>(&IppLimits::confirm),
                   .noise = {4000, 4000}}));
    }
    // without a job made before, nobody knows its number
    QTest::newRow("IPP: when it has the document, without a job")
        << Doubt{.make = made(Ipp{.hand =
                                      [](Ipp::Hand& hand) {
                                          hand.hangsUpAfterDocument = true;
                                          hand.createsJobs = false;
                                      }}),
               .printed = 1};
}

void tst_PrinterDoubts::lostPowerIsLeftToAPerson_data()
{
    QTest::addColumn<Doubt>("doubt");
    QTest::newRow("ZPL") << of(made(Zpl{.hand =
                                            [](Zpl::Hand& hand) {
                                                hand.losesPowerAtLabel = true;
                                                hand.mmPerSecond = 1;
                                            },
        .limits = hasty<FakeZplPrinter>(&ZplLimits::confirm)}));
    for (const Port port : {Port::Tcp, Port::Device}) {
        const auto hand = [](Brother::Hand& all) {
            all.bytesALook = 1000;
            all.losesPowerAt = 100;
        };
        // more than the kernel keeps for a device that takes nothing
        QTest::addRow("Brother %s", portName(port))
            << Doubt{.make = made(Brother{.hand = hand, .noise = {732, 1600}, .port = port}),
                   .after = PrinterFault::Unreachable};
    }
    QTest::newRow("IPP") << of(
        made(Ipp{.hand = [](Ipp::Hand& hand) { hand.losesPowerAtDocument = true; }}));
}

void tst_PrinterDoubts::printerThatStaysAwayIsLeftToAPerson_data()
{
    QTest::addColumn<Doubt>("doubt");
    QTest::newRow("ZPL") << Doubt{
        .make = slow<FakeZplPrinter>(hasty<FakeZplPrinter>(&ZplLimits::lost)),
        .after = PrinterFault::Unreachable,
        .then = isUnplugged};
    QTest::newRow("IPP") << Doubt{
        .make = slow<FakeIppPrinter>(hasty<FakeIppPrinter>(&IppLimits::lost)),
        .after = PrinterFault::Unreachable,
        .then = isUnplugged};
}

void tst_PrinterDoubts::printerThatStopsReadingIsLeftToAPerson_data()
{
    QTest::addColumn<Doubt>("doubt");
    Zpl zpl{.hand =
                [](Zpl::Hand& hand) {
                    hand.bytesALook = 1000;
                    hand.stopsReadingAt = 2000;
                },
        .limits = hasty<FakeZplPrinter>(&ZplLimits::stall),
        .noise = {1600, 1600}};
    zpl.limits.lost = zpl.limits.answer = 1500ms;
    QTest::newRow("ZPL") << of(made(zpl));
    for (const Port port : {Port::Tcp, Port::Device}) {
        Brother brother{.hand =
                            [](Brother::Hand& hand) {
                                hand.bytesALook = 1000;
                                hand.stopsReadingAt = 30;
                            },
            .limits = hasty<FakeBrotherPrinter>(&BrotherLimits::stall),
            .noise = {732, 1600},
            .port = port};
        brother.limits.confirm = 60ms;
        QTest::addRow("Brother %s", portName(port)) << of(made(brother));
    }
    Brother hot{.hand = [](Brother::Hand& hand) { hand.coolsAt = 100; },
        .limits = hasty<FakeBrotherPrinter>(&BrotherLimits::stall)};
    hot.limits.cooling = 200ms;
    QTest::newRow("Brother: it cools, and never ends") << of(made(hot));
    // more than what the kernel keeps for a printer that does not read
    QTest::newRow("IPP") << of(made(Ipp{.hand = [](Ipp::Hand& hand) { hand.stopsReadingAt = 2000; },
        .limits = hasty<FakeIppPrinter>(&IppLimits::stall),
        .noise = {6000, 12'000}}));
}

void tst_PrinterDoubts::silenceAfterTheBadgeIsLeftToAPerson_data()
{
    QTest::addColumn<Doubt>("doubt");
    QTest::newRow("ZPL") << Doubt{
        .make = slow<FakeZplPrinter>(hastyOnceSent<FakeZplPrinter>()), .then = saysNothingMore};
    QTest::newRow("IPP") << Doubt{
        .make = slow<FakeIppPrinter>(hastyOnceSent<FakeIppPrinter>()), .then = saysNothingMore};
}

void tst_PrinterDoubts::endOfTheProgramEndsTheWaiting_data()
{
    QTest::addColumn<Doubt>("doubt");
    const auto row = [](const char* name, const Make& make) {
        QTest::newRow(name) << Doubt{
            .make = make, .words = u"the program ended"_s, .then = programEnds};
    };
    row("ZPL", slow<FakeZplPrinter>());
    row("Brother", slow<FakeBrotherPrinter>());
    row("IPP", slow<FakeIppPrinter>());
}

QTEST_GUILESS_MAIN(tst_PrinterDoubts)
#include "tst_PrinterDoubts.moc"
