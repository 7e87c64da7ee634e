// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BrotherReader.h"
#include "Ctl.h"
#include "FakeBrotherPrinter.h"
#include "FakeIppPrinter.h"
#include "FakeZplPrinter.h"
#include "RasterReader.h"
#include "TestClock.h"
#include "ZplReader.h"
#include "storage/SqliteStorage.h"

#include <QDir>

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
        return printFor(u"ananya"_s, {u"--printer"_s, address});
    }

    Ctl::Answer printFor(const QString& name, const QStringList& options = {}) const
    {
        const qint64 person = m_ctl->run({u"find"_s, name})
                                  .json.value("results"_L1)
                                  .toArray()
                                  .first()
                                  .toObject()
                                  .value("attendee"_L1)
                                  .toInteger();
        return m_ctl->run(
            QStringList{u"print"_s, u"--attendee"_s, QString::number(person)} + options);
    }

    /// The label printer is the desk's own from now on.
    void useAtDesk(bool isPaused = false) const
    {
        const TestClock clock;
        const auto storage = SqliteStorage::open(m_ctl->path(u"data"_s), clock);
        QVERIFY(storage);
        QVERIFY((*storage)
                    ->write(Lane::Desk,
                        [&](UnitOfWork& work) -> Result<void> {
                            auto settings = work.settings().load();
                            if (!settings) {
                                return settings.error();
                            }
                            settings->printer = m_printer->address();
                            settings->printerUse.isPaused = isPaused;
                            return work.settings().save(*settings);
                        })
                    .result());
    }

    /// Checked in while the desk's own printer has no labels; it has some again afterwards.
    void letWait(const QStringList& tokens) const
    {
        m_printer->set([](Hand& hand) { hand.errors = 1; });
        for (const QString& token : tokens) {
            QCOMPARE(m_ctl->run({u"check-in"_s, token}).exit, 0);
        }
        m_printer->set([](Hand& hand) { hand.errors = 0; });
        QCOMPARE(tokens.size(), waiting());
    }

    [[nodiscard]] QJsonObject jobs() const
    {
        return m_ctl->run({u"status"_s}).json.value("printJobs"_L1).toObject();
    }

    [[nodiscard]] int waiting() const { return jobs().value("waiting"_L1).toInt(); }

private Q_SLOTS:

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_printer = std::make_unique<FakeZplPrinter>();
        writeFile(m_ctl->path(u"people.csv"_s),
            "Order code,Name,Ticket type,Secret,Status\n"
            "AAA11,Ananya Krishnan,Regular,tok-ananya-1,paid\n"
            "BBB22,Ravi,Regular,tok-ravi-2,paid\n"
            "CCC33,Meera,Regular,tok-meera-3,paid\n");
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

    void commandThatIsAboutNoBadgePrintsNone()
    {
        useAtDesk();
        letWait({u"tok-ananya-1"_s});
        for (const QString& line : {u"status"_s, u"find nobody"_s, u"layout list"_s,
                 u"layout preview label-62x100 -o @badge.png"_s, u"layout check"_s,
                 u"audit verify"_s, u"selftest"_s, u"export attendees @out.csv"_s,
                 u"sheets --sheet a4-4xa6 --out @sheets.pdf"_s, u"sync"_s,
                 u"check-in tok-ravi-2 --dry-run"_s, u"check-in tok-ravi-2 --no-print"_s}) {
            QString there = line;
            const auto answer = m_ctl->run(there.replace(u'@', m_ctl->folder() + u'/').split(u' '));
            QVERIFY2(!answer.json.isEmpty() && answer.exit != 2, answer.out + answer.err);
            QVERIFY2(waiting() == 1, qPrintable(line));
        }
        QCOMPARE(m_printer->printed().size() + m_printer->kept(), 0);
        QCOMPARE(printFor(u"ananya"_s).exit, 0); // the badge that waits: no reason is asked for
        QCOMPARE(m_printer->printed().size(), 1);
        QCOMPARE(jobs().value("confirmed"_L1).toInt(), 1);
    }

    void commandThatNeedsNoPrinterAsksNone()
    {
        useAtDesk();
        for (const QString& line : {u"status"_s, u"find ananya"_s, u"layout list"_s,
                 u"audit verify"_s, u"selftest"_s, u"export attendees @out.csv"_s, u"sync"_s,
                 u"check-in tok-ravi-2 --dry-run"_s, u"check-in tok-ravi-2 --no-print"_s}) {
            QString there = line;
            const auto answer = m_ctl->run(there.replace(u'@', m_ctl->folder() + u'/').split(u' '));
            QVERIFY2(!answer.json.isEmpty() && answer.exit != 2, answer.out + answer.err);
            QVERIFY2(m_printer->connections() == 0, qPrintable(line));
        }
        // these draw for its head and its paper
        const QString file = m_ctl->path(u"badge.png"_s);
        QCOMPARE(m_ctl->run({u"layout"_s, u"preview"_s, u"label-62x100"_s, u"-o"_s, file}).exit, 0);
        const int asked = m_printer->connections();
        QVERIFY(asked > 0);
        QVERIFY(!m_ctl->run({u"layout"_s, u"check"_s}).json.isEmpty());
        QVERIFY(m_printer->connections() > asked);
    }

    void commandThatPrintsLeavesTheOthersWaiting()
    {
        useAtDesk();
        letWait({u"tok-ananya-1"_s, u"tok-ravi-2"_s});
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-meera-3"_s}).exit, 0);
        QCOMPARE(m_printer->printed().size(), 1);
        QCOMPARE(jobs().value("confirmed"_L1).toInt(), 1);
        QCOMPARE(waiting(), 2);
    }

    void printerOfOneCommandPrintsItsBadgeAlone()
    {
        useAtDesk();
        letWait({u"tok-ananya-1"_s, u"tok-ravi-2"_s});
        FakeZplPrinter other;
        QCOMPARE(printFor(u"meera"_s, {u"--printer"_s, other.address()}).exit, 0);
        QCOMPARE(other.printed().size(), 1);
        const QString file = m_ctl->path(u"badge.pdf"_s);
        QCOMPARE(printFor(u"meera"_s, {u"--reason"_s, u"lost"_s, u"-o"_s, file}).exit, 0);
        QVERIFY(readFile(file).startsWith("%PDF"));
        QCOMPARE(QDir(m_ctl->path(u"data/badges"_s)).entryList(QDir::Files).size(), 1);
        QCOMPARE(m_printer->printed().size() + m_printer->kept(), 0);
        QCOMPARE(jobs().value("confirmed"_L1).toInt(), 2); // both Meera's
        QCOMPARE(waiting(), 2);
    }

    void printerOfOneCommandIsNotPausedWithTheDesks()
    {
        useAtDesk(true);
        QCOMPARE(printFor(u"ananya"_s).json.value("state"_L1).toString(), u"waiting"_s);
        FakeZplPrinter other;
        QCOMPARE(printFor(u"ananya"_s, {u"--printer"_s, other.address()}).exit, 0);
        QCOMPARE(other.printed().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlPrinters)
#include "tst_LanyardctlPrinters.moc"
