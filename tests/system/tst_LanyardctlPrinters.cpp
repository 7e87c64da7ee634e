// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BrotherReader.h"
#include "Ctl.h"
#include "FakeBrotherPrinter.h"
#include "FakeIppPrinter.h"
#include "FakeZplPrinter.h"
#include "RasterReader.h"
#include "ZplReader.h"

using namespace lanyard;
using namespace Qt::StringLiterals;
using Hand = FakeZplPrinter::Hand;

/// lanyardctl prints on label printers, and on those that speak IPP.
class tst_LanyardctlPrinters : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<FakeZplPrinter> m_printer;

    Ctl::Answer print(const QString& address) const
    {
        const qint64 person = m_ctl->run({u"find"_s, u"ananya"_s})
                                  .json.value("results"_L1)
                                  .toArray()
                                  .first()
                                  .toObject()
                                  .value("attendee"_L1)
                                  .toInteger();
        return m_ctl->run(
            {u"print"_s, u"--attendee"_s, QString::number(person), u"--printer"_s, address});
    }

private Q_SLOTS:

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_printer = std::make_unique<FakeZplPrinter>();
        writeFile(m_ctl->path(u"people.csv"_s),
            "Order code,Name,Ticket type,Secret,Status\n"
            "AAA11,Ananya Krishnan,Regular,tok-ananya-1,paid\n");
        QCOMPARE(m_ctl->run({u"import"_s, m_ctl->path(u"people.csv"_s)}).exit, 0);
    }

    void badgeComesOutOfTheLabelPrinter()
    {
        const auto printed = print(m_printer->address() + u"?turn=180"_s);
        QCOMPARE(printed.exit, 0);
        QCOMPARE(printed.json.value("state"_L1).toString(), u"confirmed"_s);
        QCOMPARE(printed.json.value("file"_L1).toString(), QString());
        QCOMPARE(m_printer->printed().size(), 1);
        const ReadLabel label = readZplLabel(m_printer->printed().first());
        QVERIFY2(label.problem.isEmpty(), qPrintable(label.problem));
        QVERIFY(label.picture.bits.count('\0') < label.picture.bits.size());
    }

    void badgeComesOutOfABrotherPrinter()
    {
        FakeBrotherPrinter printer(ZplPort::Kind::Device);
        const auto printed = print(printer.address());
        QCOMPARE(printed.exit, 0);
        QCOMPARE(printed.json.value("state"_L1).toString(), u"confirmed"_s);
        QCOMPARE(printer.printed().size(), 1);
        const ReadPage page = readBrotherPage(printer.printed().first());
        QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem));
        QCOMPARE(page.black.size(), 1181 - 70); // 100 mm, with 3 mm of feed at each end
        QVERIFY(ReadPage::dotsBeside(page.black, 0, 0) > 1000);
        QCOMPARE(ReadPage::dotsBeside(page.black, 12, 696), 0);
    }

    void badgeThatNeedsAnotherRollWaits()
    {
        FakeBrotherPrinter printer;
        printer.set([](FakeBrotherPrinter::Hand& hand) { hand.widthMm = 29; });
        const auto held = print(printer.address() + u"?answers=yes"_s);
        QCOMPARE(held.exit, 3);
        QCOMPARE(held.json.value("state"_L1).toString(), u"waiting"_s);
        QVERIFY(held.json.value("problem"_L1)
                    .toString()
                    .contains(u"holds 29 mm, this desk's badges need 62 mm"_s));
        QCOMPARE(printer.rows(), 0);
    }

    void badgeComesOutOfThePrinterThatSpeaksIpp()
    {
        FakeIppPrinter printer;
        const auto printed = print(printer.address());
        QCOMPARE(printed.exit, 0);
        QCOMPARE(printed.json.value("state"_L1).toString(), u"confirmed"_s);
        QCOMPARE(printer.printed().size(), 1);
        const FakeIppPrinter::Job job = printer.printed().first();
        QVERIFY2(!job.name.toLower().contains("ananya"), job.name.constData());
        const ReadRaster read = readRaster(job.document);
        QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
        QCOMPARE(read.pages.size(), 1);
        const BadgeRaster page = read.pages.first();
        QCOMPARE(page.dpi, 300);
        QVERIFY(page.bits.count('\0') < page.bits.size());
        // the paper that was asked for is the picture's, within a dot
        QVERIFY(qAbs(job.width - page.width * 2540 / 300) <= 10);
        QVERIFY(qAbs(job.height - page.height * 2540 / 300) <= 10);
    }

    void pdfGoesToAPrinterThatTakesNothingElse()
    {
        FakeIppPrinter printer;
        printer.set([](FakeIppPrinter::Hand& hand) { hand.formats = {"application/pdf"}; });
        QCOMPARE(print(printer.address()).exit, 0);
        QVERIFY(printer.printed().value(0).document.startsWith("%PDF-"));
    }

    void certificateThatNobodyVouchesForIsRefused()
    {
        const QTemporaryDir keys;
        FakeIppPrinter printer(keys.path());
        const auto held = print(printer.address());
        QCOMPARE(held.exit, 3);
        QCOMPARE(held.json.value("state"_L1).toString(), u"waiting"_s);
        QVERIFY(held.json.value("problem"_L1).toString().contains(u"fingerprint=sha256:"_s));
        QCOMPARE(printer.requests(), 0);
    }

    void addressThatMakesNoSenseIsRefused()
    {
        const auto refused = print(m_printer->address() + u"?darkness=99"_s);
        QCOMPARE(refused.exit, 2);
        const QJsonObject error = refused.json.value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"printerAddress"_s);
        QVERIFY(error.value("message"_L1).toString().contains(u"“darkness=99”"_s));
        QVERIFY(m_ctl->run({u"status"_s}).json.value("printJobs"_L1).toObject().isEmpty());
    }

    void badgeThatThePrinterCannotPrintWaits()
    {
        m_printer->set([](Hand& hand) { hand.errors = 1; });
        const auto held = print(m_printer->address());
        QCOMPARE(held.exit, 3);
        QCOMPARE(held.json.value("state"_L1).toString(), u"waiting"_s);
        QVERIFY(held.json.value("problem"_L1).toString().contains(u"no labels"_s));
        QCOMPARE(m_printer->printed().size() + m_printer->kept(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlPrinters)
#include "tst_LanyardctlPrinters.moc"
