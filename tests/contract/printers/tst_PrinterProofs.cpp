// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeviceTransport.h"
#include "InventedPrinter.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Grade = ConfirmationGrade;
using Kind = PrintOutcome::Kind;
using Port = ZplPort::Kind;

namespace {

/// How much the word of a printer of invention proves that is well and has put a badge out.
struct Proof
{
    Make make{};
    Kind kind = Kind::Completed;
    Grade grade = Grade::DeviceCompleted;
    QString words{}; ///< in what is told of it; none: nothing is
    bool isAskedAgain = false; ///< on a new connection
};

} // namespace

/// What is told of a printer of invention that is well, and of its badge, whatever it speaks.
class tst_PrinterProofs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressThatMakesNoSenseIsRefused_data();
    void addressThatMakesNoSenseIsRefused();
    void tellsWhereItIsAndWhatIsInIt_data();
    void tellsWhereItIsAndWhatIsInIt();
    void wordOfThePrinterIsTheProof_data();
    void wordOfThePrinterIsTheProof();
    void nothingHoldsThePrinterBetweenTwoBadges_data();
    void nothingHoldsThePrinterBetweenTwoBadges();
    void badgeThatWasBrokenOffIsInNobodysWay_data();
    void badgeThatWasBrokenOffIsInNobodysWay();
    void emptyBadgeIsNotPrinted_data();
    void emptyBadgeIsNotPrinted();

private:
    static void zplProofs();
    static void brotherProofs();
    static void ippProofs();
};

void tst_PrinterProofs::addressThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("ZPL") << u"zpl+tcp://192.0.2.7?dpi=fine"_s << u"dpi=fine"_s;
    QTest::newRow("Brother") << u"brother+tcp://192.0.2.7?medium=fine"_s << u"medium=fine"_s;
    QTest::newRow("IPP") << u"ipp://192.0.2.7?dpi=fine"_s << u"dpi=fine"_s;
}

void tst_PrinterProofs::addressThatMakesNoSenseIsRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    const auto driver = openedAt(address);
    QVERIFY(!driver);
    QCOMPARE(driver.error().code, ErrorCode::PrinterAddress);
    QVERIFY(driver.error().detail.contains(words));
}

void tst_PrinterProofs::tellsWhereItIsAndWhatIsInIt_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<QSize>("paper"); // mm, as the badge sees it
    QTest::newRow("ZPL") << made(Zpl{.settings = u"?dpi=300&paper=54x86&turn=90"_s})
                         << u"ZPL 127.0.0.1"_s << 300 << QSize(86, 54);
    const auto label = [](Brother::Hand& hand) {
        hand.mediaType = 0x0b;
        hand.lengthMm = 100;
    };
    QTest::newRow("Brother") << made(
        Brother{.hand = label, .settings = u"?medium=62x100&turn=90"_s})
                             << u"Brother QL-820NWB 127.0.0.1"_s << 300 << QSize(100, 62);
    const auto card = [](Ipp::Hand& hand) {
        hand.resolution = "600";
        hand.mediaReady = "54x86";
    };
    QTest::newRow("IPP, as the printer says") << made(Ipp{.hand = card, .settings = u"?turn=90"_s})
                                              << u"IPP 127.0.0.1"_s << 600 << QSize(86, 54);
    QTest::newRow("IPP, as the address says")
        << made(Ipp{.hand = card, .settings = u"?paper=62x0"_s}) << u"IPP 127.0.0.1"_s << 600
        << QSize(62, 0);
}

void tst_PrinterProofs::tellsWhereItIsAndWhatIsInIt()
{
    QFETCH(Make, make);
    QFETCH(QString, name);
    QFETCH(int, dpi);
    QFETCH(QSize, paper);
    const auto printer = make();
    const auto driver = printer->driver();
    QCOMPARE(driver->info().name, name);
    QVERIFY(driver->info().address.startsWith(printer->address()));
    const PrinterStatus status = driver->status();
    QVERIFY2(status.ready, qPrintable(status.problem));
    QCOMPARE(status.fault, PrinterFault::None);
    QCOMPARE(status.paper, (PaperSize{mm(paper.width()), mm(paper.height())}));
    QCOMPARE(driver->info().dpi, dpi);
    QVERIFY(driver->info().wantsRaster && !driver->info().wantsPdf);
}

void tst_PrinterProofs::zplProofs()
{
    const auto row = [](const char* name, const Zpl& zpl, Kind kind = Kind::Completed,
                         bool isAskedAgain = false) {
        const Grade grade = kind == Kind::Completed ? Grade::CounterMoved : Grade::BytesWritten;
        QTest::addRow("ZPL, %s", name) << Proof{made(zpl), kind, grade, {}, isAskedAgain};
    };
    row("that counts", {});
    row("that does not count", {.hand = [](Zpl::Hand& hand) { hand.counts = false; }},
        Kind::Handed);
    row("that cannot talk",
        {.hand = [](Zpl::Hand& hand) { hand.answers = false; }, .settings = u"?answers=no"_s},
        Kind::Handed);
    // an eighth of a second
    row("that takes its time", {.hand = [](Zpl::Hand& hand) { hand.mmPerSecond = 100; }});
    row("that takes few bytes at once",
        {.hand = [](Zpl::Hand& hand) { hand.bytesALook = 700; }, .noise = {1200, 1200}});
    const auto hangsUp = [](Zpl::Hand& hand) {
        hand.hangsUpAfterLabel = true;
        hand.mmPerSecond = 200;
    };
    row("that hangs up when it has the label", {.hand = hangsUp}, Kind::Completed, true);
}

void tst_PrinterProofs::brotherProofs()
{
    const auto row = [](const QByteArray& name, const Brother& brother, bool hasLoss = true) {
        const QString words
            = hasLoss ? u"black dots at the edges, where the printer cannot print"_s : QString();
        QTest::newRow("Brother, " + name) << Proof{.make = made(brother), .words = words};
    };
    row("that talks", {});
    row("with room at the edges", {.noise = {600, 150}}, false);
    // a seventh of a second
    row("that takes its time", {.hand = [](Brother::Hand& hand) { hand.mmPerSecond = 200; }});
    const auto never = [](Brother::Hand& hand) { hand.settles = false; };
    row("that does not say that it takes the next",
        {.hand = never, .limits = hasty<FakeBrotherPrinter>(&BrotherLimits::settle)});
    for (const Port port : {Port::Tcp, Port::Device}) {
        const QByteArray where = portName(port);
        row("that takes few bytes at once, " + where,
            {.hand = [](Brother::Hand& hand) { hand.bytesALook = 700; },
                .settings = u"?model=QL-800"_s,
                .noise = {732, 900},
                .port = port});
        Brother hot{.hand =
                        [](Brother::Hand& hand) {
                            hand.bytesALook = 500;
                            hand.coolsAt = 20;
                            hand.coolingLooks = 1500; // longer than without a word of it
                        },
            .port = port};
        hot.limits.stall = hot.limits.confirm = 500ms;
        hot.limits.slowestMmPerSecond = 1'000'000;
        row("that has to cool, " + where, hot);
    }
}

void tst_PrinterProofs::ippProofs()
{
    const auto row = [](const char* name, void (*hand)(Ipp::Hand&), Kind kind = Kind::Completed) {
        const Grade grade
            = kind == Kind::Completed ? Grade::DeviceCompleted : Grade::SpoolerAccepted;
        QTest::addRow("IPP, %s", name) << Proof{made(Ipp{.hand = hand}), kind, grade};
    };
    row("that counts", [](Ipp::Hand&) {});
    row(
        "that does not count", [](Ipp::Hand& hand) { hand.counts = false; }, Kind::Handed);
    row(
        "that is CUPS", [](Ipp::Hand& hand) { hand.isSpooler = true; }, Kind::Handed);
    const auto forgets = [](Ipp::Hand& hand) {
        hand.isSpooler = true;
        hand.keepsJobs = false;
    };
    row("that is CUPS and forgets its jobs", forgets, Kind::Handed);
    row("that has warnings", [](Ipp::Hand& hand) {
        hand.warnings = {"media-low-warning", "toner-low"};
    });
    // an eighth of a second
    row("that takes its time", [](Ipp::Hand& hand) { hand.mmPerSecond = 800; });
    row("that makes no job before", [](Ipp::Hand& hand) { hand.createsJobs = false; });
    row("that hangs up after each answer", [](Ipp::Hand& hand) { hand.hangsUpAlways = true; });
    row("that hangs up when it has the document", [](Ipp::Hand& hand) {
        hand.hangsUpAfterDocument = true;
        hand.mmPerSecond = 1000;
    });
}

void tst_PrinterProofs::wordOfThePrinterIsTheProof_data()
{
    QTest::addColumn<Proof>("proof");
    zplProofs();
    brotherProofs();
    ippProofs();
}

void tst_PrinterProofs::wordOfThePrinterIsTheProof()
{
    QFETCH(Proof, proof);
    const auto printer = proof.make();
    const auto driver = printer->driver();
    QVERIFY(driver->status().ready);
    const int before = printer->asked();
    const PrintOutcome outcome = driver->print(printer->badge());
    QVERIFY2(outcome.kind == proof.kind, qPrintable(outcome.detail));
    QCOMPARE(outcome.grade, proof.grade);
    QCOMPARE(outcome.detail.isEmpty(), proof.words.isEmpty());
    QVERIFY2(outcome.detail.contains(proof.words), qPrintable(outcome.detail));
    QVERIFY(!proof.isAskedAgain || printer->asked() > before + 1);
    if (proof.grade != Grade::BytesWritten) { // else it may be under way yet
        QCOMPARE(printer->printed(), 1);
    }
    QTRY_COMPARE(printer->printed(), 1);
    QCOMPARE(printer->kept(), 0);
}

void tst_PrinterProofs::nothingHoldsThePrinterBetweenTwoBadges_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("connections");
    QTest::newRow("ZPL") << made(Zpl()) << 4; // takes one at a time
    QTest::newRow("Brother") << made(Brother()) << 4;
    QTest::newRow("IPP") << made(Ipp()) << 0; // that are open
}

void tst_PrinterProofs::nothingHoldsThePrinterBetweenTwoBadges()
{
    QFETCH(Make, make);
    QFETCH(int, connections);
    const auto printer = make();
    const auto one = printer->driver();
    const auto other = printer->driver();
    QCOMPARE(one->print(printer->badge()).kind, Kind::Completed);
    QVERIFY(other->status().ready);
    QCOMPARE(other->print(printer->badge()).kind, Kind::Completed);
    QCOMPARE(one->print(printer->badge()).kind, Kind::Completed);
    QCOMPARE(printer->printed(), 3);
    QTRY_COMPARE(printer->connections(), connections);
}

/// A program was killed over it at a USB port, where no connection ends.
void tst_PrinterProofs::badgeThatWasBrokenOffIsInNobodysWay_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("ZPL") << made(Zpl{.port = Port::Device})
                         << QByteArray("^XA^PW200^LL100^FO0,0^GFA,2500,2500,25,:Z64:eJz")
                         << Kind::Handed; // a label is waited for, and labels are not counted
    QTest::newRow("Brother") << made(Brother{.port = Port::Device})
                             << QByteArray("g\0\x5a\x01\x02", 5) << Kind::Completed;
}

void tst_PrinterProofs::badgeThatWasBrokenOffIsInNobodysWay()
{
    QFETCH(Make, make);
    QFETCH(QByteArray, part);
    QFETCH(Kind, kind);
    const auto printer = make();
    DeviceTransport killed(printer->address().section(u"//"_s, 1));
    QVERIFY(killed.open(20s).isDone() && killed.write(part, 20s).isDone());
    killed.close();
    const auto driver = printer->driver();
    QVERIFY(driver->status().ready);
    QCOMPARE(driver->print(printer->badge()).kind, kind);
    QTRY_COMPARE(printer->printed(), 1);
    QCOMPARE(printer->kept(), 0);
}

void tst_PrinterProofs::emptyBadgeIsNotPrinted_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<bool>("looks");
    QTest::newRow("ZPL") << made(Zpl()) << false;
    QTest::newRow("Brother") << made(Brother()) << false;
    QTest::newRow("IPP") << made(Ipp()) << true; // which form of it the printer takes
}

void tst_PrinterProofs::emptyBadgeIsNotPrinted()
{
    QFETCH(Make, make);
    QFETCH(bool, looks);
    const auto printer = make();
    PrintPayload badge = printer->badge();
    badge.pages.append(BadgeRaster());
    QCOMPARE(printer->driver()->print(badge).kind, Kind::NothingLeft);
    badge.pages.clear();
    QCOMPARE(printer->driver()->print(badge).kind, Kind::NothingLeft);
    QCOMPARE(printer->come(), 0);
    QCOMPARE(printer->asked() > 0, looks);
}

QTEST_GUILESS_MAIN(tst_PrinterProofs)
#include "tst_PrinterProofs.moc"
