// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppBadge.h"
#include "RasterReader.h"
#include "print/PlacedRaster.h"

#include <QFile>
#include <QImage>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PrintOutcome::Kind;
using Hand = FakeIppPrinter::Hand;

/// What comes out of a printer that speaks IPP and is well.
class tst_IppPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressThatMakesNoSenseIsRefused();
    void tellsWhereItIsAndWhatIsInIt();
    void everyDotComesOut_data();
    void everyDotComesOut();
    void pictureIsTheBadge();
    void pdfIsPrintedAsItIs();
    void paperIsTheBadgesAndNothingIsScaled();
    void darknessAndCutAreAskedOfAPrinterThatOffersThem();
    void jobIsNamedAfterNoPerson();
    void recordOfTheJobIsTheProof();
    void badgeIsWaitedForUntilItIsOut();
    void everyPageIsInTheDocument();
    void badgeIsTurnedAndMovedAsTheAddressSays();
    void printerThatDoesNotCountProvesNoMoreThanThatItTookIt();
    void spoolersWordIsNoProof();
    void spoolerThatForgetsItsJobsHasTakenIt();
    void printerThatTakesNoEmptyJobsPrintsAllTheSame();
    void printerThatHangsUpAfterEachAnswerIsAskedOn();
    void nothingHoldsThePrinterBetweenTwoBadges();
    void emptyBadgeIsNotPrinted();
    void badgeForAnotherHeadIsNotPrinted();
    void certificateOfItsOwnIsBelievedByItsFingerprintAlone();
    void certificateThatThisMachineTrustsIsBelievedForItsHostAlone();
};

void tst_IppPrinter::addressThatMakesNoSenseIsRefused()
{
    const auto driver = IppPrinter::open(u"ipp://192.0.2.7?dpi=fine"_s);
    QVERIFY(!driver);
    QCOMPARE(driver.error().code, ErrorCode::PrinterAddress);
    QVERIFY(driver.error().detail.contains(u"dpi=fine"_s));
}

void tst_IppPrinter::tellsWhereItIsAndWhatIsInIt()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) {
        hand.resolution = "600";
        hand.mediaReady = "54x86";
    });
    const auto driver = driverOf(printer, u"?turn=90"_s);
    QCOMPARE(driver->info().name, u"IPP 127.0.0.1"_s);
    QVERIFY(driver->info().address.startsWith(printer.address()));
    const PrinterStatus status = driver->status();
    QVERIFY(status.ready);
    QCOMPARE(status.fault, PrinterFault::None);
    QCOMPARE(status.paper, (PaperSize{mm(86), mm(54)})); // as the badge sees it
    QCOMPARE(driver->info().dpi, 600); // as the printer says
    QVERIFY(driver->info().wantsRaster && !driver->info().wantsPdf);
    QCOMPARE(driverOf(printer, u"?paper=62x0"_s)->status().paper, (PaperSize{mm(62), mm(0)}));
}

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
    const PrintPayload badge = noisyIppBadge(611, 399);
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
    const PrintPayload badge = noisyIppBadge(611, 399);
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
    QVERIFY(driver->status().ready);
    QVERIFY(!driver->info().wantsRaster && driver->info().wantsPdf);
    PrintPayload badge = noisyIppBadge();
    badge.pages.clear();
    QCOMPARE(driver->print(badge).kind, Kind::Completed);
    QCOMPARE(printer.printed().value(0).document, badge.pdf);
    badge.pdf.clear();
    QCOMPARE(driver->print(badge).kind, Kind::NothingLeft);
}

void tst_IppPrinter::paperIsTheBadgesAndNothingIsScaled()
{
    FakeIppPrinter printer;
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).kind, Kind::Completed);
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
    QCOMPARE(driver->print(noisyIppBadge()).kind, Kind::Completed);
    QVERIFY(!printer.printed().value(0).darkness);
    QVERIFY(!printer.printed().value(0).finishing);
    printer.set([](Hand& hand) {
        hand.darknessLevels = 30;
        hand.finishings = {3, 60}; // none, trim-after-pages (PWG 5100.1)
    });
    QCOMPARE(driver->print(noisyIppBadge()).kind, Kind::Completed);
    QCOMPARE(printer.printed().value(1).darkness, std::optional(20));
    QCOMPARE(printer.printed().value(1).finishing, std::optional(60));
}

void tst_IppPrinter::jobIsNamedAfterNoPerson()
{
    FakeIppPrinter printer;
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).kind, Kind::Completed);
    QCOMPARE(printer.printed().value(0).name, QByteArray("7KQ2M-1 0f3a9c21d0"));
    QCOMPARE(printer.printed().value(0).owner, QByteArray("lanyard"));
}

void tst_IppPrinter::recordOfTheJobIsTheProof()
{
    FakeIppPrinter printer;
    const PrintOutcome outcome = driverOf(printer)->print(noisyIppBadge());
    QCOMPARE(outcome.kind, Kind::Completed);
    QCOMPARE(outcome.grade, ConfirmationGrade::DeviceCompleted);
    QVERIFY(outcome.detail.isEmpty());
}

void tst_IppPrinter::badgeIsWaitedForUntilItIsOut()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.mmPerSecond = 800; }); // an eighth of a second
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.printed().size(), 1);
    QCOMPARE(printer.kept(), 0);
}

void tst_IppPrinter::everyPageIsInTheDocument()
{
    FakeIppPrinter printer;
    PrintPayload badge = noisyIppBadge();
    badge.pages.append(noisyIppBadge(100, 120).pages);
    // this printer counts one page of two: that proves nothing
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::Unclear);
    const ReadRaster read = readRaster(printer.printed().value(0).document);
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    QCOMPARE(read.pages.size(), 2);
    QCOMPARE(read.pages.last(), placed(badge.pages.last()));
    // a picture cannot have two
    QCOMPARE(driverOf(printer, u"?format=png"_s)->print(badge).kind, Kind::NothingLeft);
}

void tst_IppPrinter::badgeIsTurnedAndMovedAsTheAddressSays()
{
    FakeIppPrinter printer;
    const PrintPayload badge = noisyIppBadge();
    QCOMPARE(driverOf(printer, u"?turn=90&x=1&y=-0.5"_s)->print(badge).kind, Kind::Completed);
    const FakeIppPrinter::Job job = printer.printed().value(0);
    QCOMPARE(job.width, 10000);
    QCOMPARE(job.height, 6200);
    QCOMPARE(readRaster(job.document).pages.value(0), placed(badge.pages.first(), 1, 12, -6));
}

void tst_IppPrinter::printerThatDoesNotCountProvesNoMoreThanThatItTookIt()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.counts = false; });
    const PrintOutcome outcome = driverOf(printer)->print(noisyIppBadge());
    QCOMPARE(outcome.kind, Kind::Handed);
    QCOMPARE(outcome.grade, ConfirmationGrade::SpoolerAccepted);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_IppPrinter::spoolersWordIsNoProof()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.isSpooler = true; });
    const auto driver = driverOf(printer);
    QVERIFY(driver->status().ready);
    QVERIFY(driver->info().wantsPdf);
    const PrintOutcome outcome = driver->print(noisyIppBadge());
    QCOMPARE(outcome.kind, Kind::Handed);
    QCOMPARE(outcome.grade, ConfirmationGrade::SpoolerAccepted);
    QCOMPARE(printer.printed().value(0).format, QByteArray("application/pdf"));
}

void tst_IppPrinter::spoolerThatForgetsItsJobsHasTakenIt()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) {
        hand.isSpooler = true;
        hand.keepsJobs = false;
    });
    const PrintOutcome outcome = driverOf(printer)->print(noisyIppBadge());
    QCOMPARE(outcome.kind, Kind::Handed);
    QCOMPARE(outcome.grade, ConfirmationGrade::SpoolerAccepted);
}

void tst_IppPrinter::printerThatTakesNoEmptyJobsPrintsAllTheSame()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.createsJobs = false; });
    const PrintPayload badge = noisyIppBadge();
    QCOMPARE(driverOf(printer)->print(badge).grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.printed().size(), 1);
    const FakeIppPrinter::Job job = printer.printed().first();
    QCOMPARE(readRaster(job.document).pages.value(0), placed(badge.pages.first()));
    QCOMPARE(job.width, 6200);
}

void tst_IppPrinter::printerThatHangsUpAfterEachAnswerIsAskedOn()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.hangsUpAlways = true; });
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_IppPrinter::nothingHoldsThePrinterBetweenTwoBadges()
{
    FakeIppPrinter printer;
    const auto one = driverOf(printer);
    const auto other = driverOf(printer);
    QCOMPARE(one->print(noisyIppBadge()).kind, Kind::Completed);
    QVERIFY(other->status().ready);
    QCOMPARE(other->print(noisyIppBadge()).kind, Kind::Completed);
    QCOMPARE(one->print(noisyIppBadge()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 3);
    QTRY_COMPARE(printer.connections(), 0);
}

void tst_IppPrinter::emptyBadgeIsNotPrinted()
{
    FakeIppPrinter printer;
    PrintPayload badge = noisyIppBadge();
    badge.pages.append(BadgeRaster());
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::NothingLeft);
    badge.pages.clear();
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::NothingLeft);
    QCOMPARE(printer.known(), 0);
}

void tst_IppPrinter::badgeForAnotherHeadIsNotPrinted()
{
    FakeIppPrinter printer;
    const PrintOutcome outcome = driverOf(printer)->print(noisyIppBadge(200, 100, 203));
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QVERIFY(outcome.detail.contains(u"203"_s));
    QCOMPARE(printer.known(), 0);
}

void tst_IppPrinter::certificateOfItsOwnIsBelievedByItsFingerprintAlone()
{
    const QTemporaryDir keys;
    FakeIppPrinter printer(keys.path());
    const auto stranger = driverOf(printer);
    const PrinterStatus status = stranger->status();
    QVERIFY(!status.ready);
    QCOMPARE(status.fault, PrinterFault::Untrusted);
    QCOMPARE(stranger->print(noisyIppBadge()).kind, Kind::NothingLeft);
    const auto wrong = driverOf(printer, u"?fingerprint="_s + QString(64, u'a'));
    QCOMPARE(wrong->status().fault, PrinterFault::Untrusted);
    QCOMPARE(printer.requests(), 0); // nothing was said to it
    // what is told is what is to be written into the address
    static const QRegularExpression told(u"fingerprint=(sha256:[0-9a-f]{64})"_s);
    const QString fingerprint = told.match(status.problem).captured(1);
    QVERIFY2(!fingerprint.isEmpty(), qPrintable(status.problem));
    const auto known = driverOf(printer, u"?fingerprint="_s + fingerprint);
    QVERIFY2(known->status().ready, qPrintable(known->status().problem));
    QCOMPARE(known->print(noisyIppBadge()).grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_IppPrinter::certificateThatThisMachineTrustsIsBelievedForItsHostAlone()
{
    const QTemporaryDir keys;
    FakeIppPrinter printer(keys.path());
    const QString byName = printer.address().replace(u"127.0.0.1"_s, u"localhost"_s);
    const auto named = IppPrinter::open(byName, patientIpp());
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
