// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrinterKin.h"
#include "RasterReader.h"
#include "print/PlacedRaster.h"

#include <QFile>
#include <QImage>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fake = FakeIppPrinter;
using Kind = PrintOutcome::Kind;
using Hand = Fake::Hand;

/// What is IPP's own: what comes out of a printer that speaks it, its jobs, its paper, its word.
class tst_IppPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDotComesOut_data();
    void everyDotComesOut();
    void pictureIsTheBadge();
    void pdfIsPrintedAsItIs();
    void paperIsTheBadgesAndNothingIsScaled();
    void darknessAndCutAreAskedOfAPrinterThatOffersThem();
    void jobIsNamedAfterNoPerson();
    void everyPageIsInTheDocument();
    void badgeOfTwoPagesIsAPdfWhereThereArePicturesAlone();
    void badgeIsTurnedAndMovedAsTheAddressSays();
    void spoolerIsGivenPdf();
    void printerThatTakesNoEmptyJobsPrintsAllTheSame();
    void badgeForAnotherHeadIsNotPrinted();
    void printerThatIsBusyIsWaitedForAWhile();
    void answersThatAreSpoiltDoNoHarm();
    void paperThatIsNotInIsToldBeforeAnythingLeaves();
    void paperThatIsRefusedTakesTheJobBack();
    void endOfTheProgramEndsAQuestion_data();
    void endOfTheProgramEndsAQuestion();
    void numberThatABadgeHadMayBeAnothersAfterAPowerCut();
    void certificateOfItsOwnIsBelievedByItsFingerprintAlone();
    void certificateThatThisMachineTrustsIsBelievedForItsHostAlone();
};

void tst_IppPrinter::everyDotComesOut_data()
{
    QTest::addColumn<QByteArray>("pwgType");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("PWG, black") << QByteArray("black_1") << QString()
                                << QByteArray("image/pwg-raster");
    QTest::newRow("PWG, grey") << QByteArray("sgray_8") << QString()
                               << QByteArray("image/pwg-raster");
    QTest::newRow("URF") << QByteArray("black_1") << u"?format=urf"_s << QByteArray("image/urf");
}

void tst_IppPrinter::everyDotComesOut()
{
    QFETCH(QByteArray, pwgType);
    QFETCH(QString, settings);
    QFETCH(QByteArray, format);
    FakeIppPrinter printer;
    printer.set([&pwgType](Hand& hand) { hand.pwgTypes = {pwgType}; });
    const PrintPayload badge = noisyBadge<Fake>({611, 399});
    QCOMPARE(driverOf(printer, settings)->print(badge).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 1);
    const FakeIppPrinter::Job job = printer.printed().first();
    QCOMPARE(job.format, format);
    const ReadRaster read = readRaster(job.document);
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    QCOMPARE(read.pages, QList<BadgeRaster>{placed(badge.pages.first())});
}

void tst_IppPrinter::pictureIsTheBadge()
{
    FakeIppPrinter printer;
    const PrintPayload badge = noisyBadge<Fake>({611, 399});
    QCOMPARE(driverOf(printer, u"?format=png"_s)->print(badge).kind, Kind::Completed);
    const QImage picture = QImage::fromData(printer.printed().value(0).document, "PNG");
    QCOMPARE(picture.size(), QSize(611, 399));
    QCOMPARE(qRound(picture.dotsPerMeterX() * 0.0254), 300);
    const BadgeRaster page = badge.pages.first();
    int wrong = 0;
    for (int y = 0; y < page.height; ++y) {
        for (int x = 0; x < page.width; ++x) {
            wrong += (qGray(picture.pixel(x, y)) < 128) == page.dot(x, y) ? 0 : 1;
        }
    }
    QCOMPARE(wrong, 0);
}

void tst_IppPrinter::pdfIsPrintedAsItIs()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.formats = {"application/pdf"}; });
    const auto driver = driverOf(printer);
    QVERIFY(driver->info().wantsRaster && driver->info().wantsPdf); // nobody knows yet
    QVERIFY(!driver->info().isTold);
    QVERIFY(driver->status().ready);
    QVERIFY(driver->info().isTold);
    QVERIFY(!driver->info().wantsRaster && driver->info().wantsPdf);
    PrintPayload badge = noisyBadge<Fake>();
    badge.pages.clear();
    QCOMPARE(driver->print(badge).kind, Kind::Completed);
    QCOMPARE(printer.printed().value(0).document, badge.pdf);
    badge.pdf.clear();
    QCOMPARE(driver->print(badge).kind, Kind::NothingLeft);
}

void tst_IppPrinter::paperIsTheBadgesAndNothingIsScaled()
{
    FakeIppPrinter printer;
    QCOMPARE(driverOf(printer)->print(noisyBadge<Fake>()).kind, Kind::Completed);
    const FakeIppPrinter::Job job = printer.printed().value(0);
    QCOMPARE(job.width, 6200);
    QCOMPARE(job.height, 10000);
    QCOMPARE(job.margin, 0);
    QCOMPARE(job.scaling, QByteArray("none"));
}

void tst_IppPrinter::darknessAndCutAreAskedOfAPrinterThatOffersThem()
{
    FakeIppPrinter printer;
    const auto driver = driverOf(printer, u"?darkness=20&cut=each"_s);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QVERIFY(!printer.printed().value(0).darkness);
    QVERIFY(!printer.printed().value(0).finishing);
    printer.set([](Hand& hand) {
        hand.darknessLevels = 30;
        hand.finishings = {3, 60}; // none, trim-after-pages (PWG 5100.1)
    });
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(printer.printed().value(1).darkness, std::optional(20));
    QCOMPARE(printer.printed().value(1).finishing, std::optional(60));
}

void tst_IppPrinter::jobIsNamedAfterNoPerson()
{
    FakeIppPrinter printer;
    QCOMPARE(driverOf(printer)->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(printer.printed().value(0).name, QByteArray("7KQ2M-1 0f3a9c21d0"));
    QCOMPARE(printer.printed().value(0).owner, QByteArray("lanyard"));
}

void tst_IppPrinter::everyPageIsInTheDocument()
{
    FakeIppPrinter printer;
    PrintPayload badge = noisyBadge<Fake>();
    badge.pages.append(noisyBadge<Fake>({100, 120}).pages);
    // this printer counts one page of two: that proves nothing
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::Unclear);
    const ReadRaster read = readRaster(printer.printed().value(0).document);
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    QCOMPARE(read.pages.size(), 2);
    QCOMPARE(read.pages.last(), placed(badge.pages.last()));
    // a picture cannot have two
    QCOMPARE(driverOf(printer, u"?format=png"_s)->print(badge).kind, Kind::NothingLeft);
}

void tst_IppPrinter::badgeOfTwoPagesIsAPdfWhereThereArePicturesAlone()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.formats = {"image/png", "application/pdf"}; });
    const auto driver = driverOf(printer);
    QVERIFY(driver->status().ready);
    QVERIFY(driver->info().wantsRaster); // as one of one page is printed
    QVERIFY(driver->info().wantsPdf);
    PrintPayload badge = noisyBadge<Fake>();
    QCOMPARE(driver->print(badge).kind, Kind::Completed);
    QCOMPARE(printer.printed().last().format, QByteArray("image/png"));
    badge.pages.append(noisyBadge<Fake>({100, 120}).pages);
    QCOMPARE(driver->print(badge).kind, Kind::Unclear); // this printer counts one page of two
    QCOMPARE(printer.printed().last().format, QByteArray("application/pdf"));
    QCOMPARE(printer.printed().last().document, badge.pdf);
}

void tst_IppPrinter::badgeIsTurnedAndMovedAsTheAddressSays()
{
    FakeIppPrinter printer;
    const PrintPayload badge = noisyBadge<Fake>();
    QCOMPARE(driverOf(printer, u"?turn=90&x=1&y=-0.5"_s)->print(badge).kind, Kind::Completed);
    const FakeIppPrinter::Job job = printer.printed().value(0);
    QCOMPARE(job.width, 10000);
    QCOMPARE(job.height, 6200);
    QCOMPARE(readRaster(job.document).pages.value(0), placed(badge.pages.first(), 1, 12, -6));
}

void tst_IppPrinter::spoolerIsGivenPdf()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.isSpooler = true; });
    const auto driver = driverOf(printer);
    QVERIFY(driver->status().ready);
    QVERIFY(driver->info().wantsPdf);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Handed);
    QCOMPARE(printer.printed().value(0).format, QByteArray("application/pdf"));
}

void tst_IppPrinter::printerThatTakesNoEmptyJobsPrintsAllTheSame()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.createsJobs = false; });
    const PrintPayload badge = noisyBadge<Fake>();
    QCOMPARE(driverOf(printer)->print(badge).grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.printed().size(), 1);
    const FakeIppPrinter::Job job = printer.printed().first();
    QCOMPARE(readRaster(job.document).pages.value(0), placed(badge.pages.first()));
    QCOMPARE(job.width, 6200);
}

void tst_IppPrinter::badgeForAnotherHeadIsNotPrinted()
{
    FakeIppPrinter printer;
    const PrintOutcome outcome = driverOf(printer)->print(noisyBadge<Fake>({200, 100}, 203));
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QVERIFY(outcome.detail.contains(u"203"_s));
    QCOMPARE(printer.known(), 0);
}

void tst_IppPrinter::printerThatIsBusyIsWaitedForAWhile()
{
    for (const bool createsJobs : {true, false}) {
        FakeIppPrinter printer;
        printer.set([createsJobs](Hand& hand) {
            hand.busy = true;
            hand.createsJobs = createsJobs;
        });
        const PrintOutcome given = driverOf(printer)->print(noisyBadge<Fake>());
        QCOMPARE(given.kind, Kind::NothingLeft);
        QVERIFY2(given.detail.contains(u"busy"_s), qPrintable(given.detail));
        IppLimits limits = Kin<Fake>::patient();
        limits.busy = 20s;
        const auto driver = driverOf(printer, {}, limits);
        PrintOutcome outcome;
        const int before = printer.requests();
        std::thread desk([&] { outcome = driver->print(noisyBadge<Fake>()); });
        while (printer.requests() < before + 3) { // a look, and two tries
            std::this_thread::yield();
        }
        printer.set([](Hand& hand) { hand.busy = false; });
        desk.join();
        QCOMPARE(outcome.kind, Kind::Completed);
        QCOMPARE(printer.printed().size(), 1);
    }
}

void tst_IppPrinter::answersThatAreSpoiltDoNoHarm()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.mediaReady = "62x100"; });
    const IppLimits limits = hasty<Fake>(&IppLimits::confirm);
    for (quint32 seed = 1; seed <= 200; ++seed) {
        printer.set([seed](Hand& hand) { hand.spoils = seed; });
        const auto driver = driverOf(printer, {}, limits);
        const PrinterStatus status = driver->status();
        QVERIFY(status.ready == status.problem.isEmpty());
        QVERIFY(status.paper.width >= Length() && status.paper.width <= mm(5000));
        const auto before = printer.printed().size() + printer.kept();
        const PrintOutcome outcome = driver->print(noisyBadge<Fake>());
        QVERIFY2(outcome.kind != Kind::NothingLeft
                || printer.printed().size() + printer.kept() == before,
            qPrintable(outcome.detail));
    }
}

void tst_IppPrinter::paperThatIsNotInIsToldBeforeAnythingLeaves()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) {
        hand.mediaReady = "210x297";
        hand.takesEverySize = false;
    });
    const PrintOutcome outcome = driverOf(printer)->print(noisyBadge<Fake>());
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QVERIFY2(outcome.detail.contains(u"62 × 100"_s), qPrintable(outcome.detail));
    QCOMPARE(printer.known(), 0);
}

void tst_IppPrinter::paperThatIsRefusedTakesTheJobBack()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.refusesPaper = true; });
    QCOMPARE(driverOf(printer)->print(noisyBadge<Fake>()).kind, Kind::NothingLeft);
    QCOMPARE(printer.known(), 1); // the job, without a document
    printer.set([](Hand& hand) { hand.refusesPaper = false; });
    QCOMPARE(driverOf(printer)->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_IppPrinter::endOfTheProgramEndsAQuestion_data()
{
    QTest::addColumn<bool>("drips");
    QTest::newRow("silence") << false;
    QTest::newRow("a byte now and then") << true;
}

void tst_IppPrinter::endOfTheProgramEndsAQuestion()
{
    QFETCH(bool, drips);
    FakeIppPrinter printer;
    printer.set([drips](Hand& hand) {
        hand.answers = drips;
        hand.drips = drips;
    });
    IppLimits limits = Kin<Fake>::patient();
    limits.answer = 24h;
    const auto driver = driverOf(printer, {}, limits);
    std::thread end([&] {
        while (printer.requests() == 0) {
            std::this_thread::yield();
        }
        driver->interrupt();
    });
    const PrinterStatus status = driver->status();
    end.join();
    QVERIFY(!status.ready);
}

void tst_IppPrinter::numberThatABadgeHadMayBeAnothersAfterAPowerCut()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.mmPerSecond = 0.001; });
    const auto driver = driverOf(printer);
    PrintPayload other = noisyBadge<Fake>();
    other.uuid = u"ffffffffff"_s;
    std::thread hand = onceKept(printer, [&] {
        printer.unplug();
        printer.plugIn();
        printer.set([](Hand& all) { all.mmPerSecond = 0; });
        (void)driverOf(printer)->print(other);
    });
    const PrintOutcome outcome = driver->print(noisyBadge<Fake>());
    hand.join();
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(printer.printed().size(), 1);
    QVERIFY(printer.printed().first().name.endsWith("ffffffffff"));
}

void tst_IppPrinter::certificateOfItsOwnIsBelievedByItsFingerprintAlone()
{
    const QTemporaryDir keys;
    FakeIppPrinter printer(keys.path());
    const auto stranger = driverOf(printer);
    const PrinterStatus status = stranger->status();
    QVERIFY(!status.ready);
    QCOMPARE(status.fault, PrinterFault::Untrusted);
    QCOMPARE(stranger->print(noisyBadge<Fake>()).kind, Kind::NothingLeft);
    const auto wrong = driverOf(printer, u"?fingerprint="_s + QString(64, u'a'));
    QCOMPARE(wrong->status().fault, PrinterFault::Untrusted);
    QCOMPARE(printer.requests(), 0); // nothing was said to it
    // what is told is what is to be written into the address
    static const QRegularExpression told(u"fingerprint=(sha256:[0-9a-f]{64})"_s);
    const QString fingerprint = told.match(status.problem).captured(1);
    QVERIFY2(!fingerprint.isEmpty(), qPrintable(status.problem));
    const auto known = driverOf(printer, u"?fingerprint="_s + fingerprint);
    QVERIFY2(known->status().ready, qPrintable(known->status().problem));
    QCOMPARE(known->print(noisyBadge<Fake>()).grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_IppPrinter::certificateThatThisMachineTrustsIsBelievedForItsHostAlone()
{
    const QTemporaryDir keys;
    FakeIppPrinter printer(keys.path());
    const QString byName = printer.address().replace(u"127.0.0.1"_s, u"localhost"_s);
    const auto named = IppPrinter::open(byName, Kin<Fake>::patient());
    QVERIFY(named);
    QCOMPARE((*named)->status().fault, PrinterFault::Untrusted); // and it has its certificate now
    QFile file(keys.filePath(u"localhost.crt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates({QSslCertificate(file.readAll(), QSsl::Pem)});
    QSslConfiguration::setDefaultConfiguration(trusting);
    const PrinterStatus status = (*named)->status();
    const PrinterStatus byNumber = driverOf(printer)->status();
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(status.ready, qPrintable(status.problem));
    QCOMPARE(byNumber.fault, PrinterFault::Untrusted); // it is localhost's, not 127.0.0.1's
}

QTEST_GUILESS_MAIN(tst_IppPrinter)
#include "tst_IppPrinter.moc"
