// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CupsPrinters.h"
#include "IppSheets.h"
#include "PrinterKin.h"
#include "PrivateCups.h"

#include <QtTest>

#include <algorithm>
#include <future>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Fake = FakeIppPrinter;
using Kind = PrintOutcome::Kind;
using Hand = Fake::Hand;

/// A real CUPS stands between the desk and the printer: what it says is worth less.
class tst_PrintQueues : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateCups> m_cups;
    std::unique_ptr<FakeIppPrinter> m_printer;
    QString m_name; ///< of its print queue; one for each test: what waits in others does not matter
    int m_count = 0;

    static std::unique_ptr<PrinterDriver> driverOfPrintQueue(const QString& address)
    {
        IppLimits limits = Kin<Fake>::patient();
        limits.confirm = std::chrono::seconds(60); // the back end looks after its printer seldom
        return opened(IppPrinter::open(address, limits));
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (const QString lack = PrivateCups::lack(); !lack.isEmpty()) {
            QVERIFY2(qEnvironmentVariableIntValue("LANYARD_REQUIRE_JUDGES") != 1, qPrintable(lack));
            QSKIP(qPrintable(lack));
        }
        m_cups = std::make_unique<PrivateCups>();
        qputenv("CUPS_SERVER", m_cups->server().toUtf8()); // before libcups asks for it
    }

    void init()
    {
        m_printer = std::make_unique<FakeIppPrinter>();
        m_name = u"Badge%1"_s.arg(++m_count);
        const QString problem = m_cups->addPrinter(m_name, m_printer->address());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void cleanupTestCase() { m_cups.reset(); }

    void badgeGoesThroughAPrintQueueAndItsWordIsNoProof_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("by its name") << u"cups:"_s;
        QTest::newRow("by its place") << u"ipp://%1/printers/"_s.arg(m_cups->server());
    }

    void badgeGoesThroughAPrintQueueAndItsWordIsNoProof()
    {
        QFETCH(QString, address);
        const auto driver = driverOfPrintQueue(address + m_name);
        const PrinterStatus status = driver->status();
        QVERIFY2(status.ready, qPrintable(status.problem + u'\n' + m_cups->log()));
        QVERIFY(driver->info().wantsPdf);
        const PrintPayload badge = noisyBadge<Fake>();
        const PrintOutcome outcome = driver->print(badge);
        QVERIFY2(outcome.kind == Kind::Handed, qPrintable(outcome.detail + u'\n' + m_cups->log()));
        QCOMPARE(outcome.grade, ConfirmationGrade::SpoolerAccepted);
        QTRY_COMPARE_WITH_TIMEOUT(m_printer->printed().size(), 1, 20'000);
        QCOMPARE(m_printer->printed().first().document, badge.pdf);
    }

    void sheetsGoThroughAPrintQueueAndAreOnlyTaken()
    {
        const auto driver = IppSheets::open(u"cups:"_s + m_name);
        QVERIFY(driver);
        const SheetDocument sheets{u"0f3a9c21d0"_s, "%PDF-1.4 sheets", 2, mm(210), mm(297), false};
        const auto begun = (*driver)->begin(sheets);
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail + u'\n' + m_cups->log()));
        SheetsOut out = *begun;
        QTRY_VERIFY_WITH_TIMEOUT(out.end != SheetsOut::End::UnderWay
                || (out = (*driver)->look()).end != SheetsOut::End::UnderWay,
            60'000);
        QVERIFY2(out.end == SheetsOut::End::Taken, qPrintable(out.problem + u'\n' + m_cups->log()));
        QTRY_COMPARE_WITH_TIMEOUT(m_printer->printed().size(), 1, 20'000);
        QCOMPARE(m_printer->printed().first().document, sheets.pdf);
    }

    void printQueuesAreFoundAndTheirPrintersBeforeThem()
    {
        const QList<FoundPrinter> found = cupsPrinters(std::chrono::seconds(20));
        const auto indexOf = [&found](const QString& address) {
            return std::ranges::find(found, address, &FoundPrinter::address) - found.begin();
        };
        const auto own = indexOf(m_printer->address());
        const auto ofCups = indexOf(u"cups:"_s + m_name);
        QVERIFY(own < ofCups && ofCups < found.size());
        QVERIFY(driverOfPrintQueue(found.at(own).address)->status().ready);
    }

    void paperThatRunsOutBehindCupsIsLeftToAPerson()
    {
        m_printer->set(
            [](Hand& hand) { hand.reasonsAtDocument = QList<QByteArray>{"media-empty-error"}; });
        const PrintOutcome outcome
            = driverOfPrintQueue(u"cups:"_s + m_name)->print(noisyBadge<Fake>());
        QCOMPARE(outcome.kind, Kind::Unclear);
        QVERIFY2(outcome.detail.contains(u"no paper"_s), qPrintable(outcome.detail));
        QCOMPARE(m_printer->kept(), 1);
    }

    void pausedPrintQueueGetsNothing()
    {
        const auto driver = driverOfPrintQueue(u"cups:"_s + m_name);
        const QString problem = m_cups->setRuns(m_name, false);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(driver->status().fault, PrinterFault::Paused);
        QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::NothingLeft);
        QCOMPARE(m_printer->known(), 0);
        const QString after = m_cups->setRuns(m_name, true);
        QVERIFY2(after.isEmpty(), qPrintable(after));
        QVERIFY(driver->status().ready);
    }

    void printQueueThatDoesNotExistIsAFault()
    {
        const auto driver = driverOfPrintQueue(u"cups:Nobody"_s);
        QCOMPARE(driver->status().fault, PrinterFault::Other);
        QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::NothingLeft);
    }

    /// It may print the badge once it begins again; nobody else does.
    void badgeInACupsThatIsKilledIsLeftToAPerson()
    {
        PrivateCups cups;
        m_printer->set([](Hand& hand) { hand.moves = false; });
        const QString problem = cups.addPrinter(u"Killed"_s, m_printer->address());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        IppLimits limits = Kin<Fake>::patient();
        limits.confirm = std::chrono::seconds(60);
        limits.lost = std::chrono::milliseconds(200);
        const auto driver
            = opened(IppPrinter::open(u"ipp://%1/printers/Killed"_s.arg(cups.server()), limits));
        QVERIFY2(driver->status().ready, qPrintable(cups.log()));
        auto printing = std::async(
            std::launch::async, [&driver] { return driver->print(noisyBadge<Fake>()); });
        QTRY_COMPARE_WITH_TIMEOUT(m_printer->kept(), 1, 20'000); // it is out of the desk's hands
        cups.kill();
        const PrintOutcome outcome = printing.get();
        QVERIFY2(outcome.kind == Kind::Unclear, qPrintable(outcome.detail));
        QCOMPARE(driver->status().fault, PrinterFault::Unreachable);
        QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::NothingLeft); // the next one waits
        QCOMPARE(m_printer->known(), 1);
    }

    void cupsThatIsNotThereIsUnreachable()
    {
        m_cups->stop();
        const auto driver = driverOfPrintQueue(u"cups:"_s + m_name);
        const PrinterStatus status = driver->status();
        QCOMPARE(status.fault, PrinterFault::Unreachable);
        QVERIFY2(status.problem.contains(u"CUPS does not run at localhost"_s),
            qPrintable(status.problem));
        QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::NothingLeft);
        QVERIFY(cupsPrinters().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PrintQueues)
#include "tst_PrintQueues.moc"
