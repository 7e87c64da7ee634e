// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "JudgedBadges.h"
#include "Loopback.h"
#include "OutsidePrograms.h"
#include "PrinterKin.h"
#include "RasterReader.h"
#include "RealIppPrinter.h"
#include "StarterBadge.h"
#include "print/PlacedRaster.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Fake = FakeIppPrinter;
using Kind = PrintOutcome::Kind;
using Hand = Fake::Hand;

/// Programs of the CUPS project judge both sides: its printer takes our badges, and its tests of
/// printers pass with ours of invention.
class tst_IppJudges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDotComesOutOfAnotherPrinter_data();
    void everyDotComesOutOfAnotherPrinter();
    void everyBadgeOfTheSetComesOutOfAnotherPrinter_data();
    void everyBadgeOfTheSetComesOutOfAnotherPrinter();
    void printerThatIsSwitchedOffAndOnPrintsOn();
    void printerOfInventionIsAPrinter_data();
    void printerOfInventionIsAPrinter();
};

void tst_IppJudges::everyDotComesOutOfAnotherPrinter_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("PWG") << QString() << u".pwg"_s;
    QTest::newRow("URF") << u"?format=urf"_s << u".urf"_s;
    QTest::newRow("PWG, turned") << u"?turn=90&x=2"_s << u".pwg"_s;
    QTest::newRow("PDF") << u"?format=pdf"_s << u".pdf"_s;
}

void tst_IppJudges::everyDotComesOutOfAnotherPrinter()
{
    QFETCH(QString, settings);
    QFETCH(QString, suffix);
    LANYARD_NEEDS_JUDGE(RealIppPrinter::lack());
    const RealIppPrinter printer;
    const auto driver = IppPrinter::open(printer.address() + settings, Kin<Fake>::patient());
    QVERIFY(driver);
    const PrinterStatus status = (*driver)->status();
    QVERIFY2(status.ready, qPrintable(status.problem + u'\n' + printer.log()));
    QCOMPARE((*driver)->info().dpi, 300);
    const PrintPayload badge = noisyBadge<Fake>({611, 399});
    const PrintOutcome outcome = (*driver)->print(badge);
    QVERIFY2(outcome.kind == Kind::Completed, qPrintable(outcome.detail + u'\n' + printer.log()));
    QCOMPARE(outcome.grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.files().size(), 1);
    QVERIFY2(printer.files().first().endsWith(suffix), qPrintable(printer.files().first()));
    const QByteArray document = printer.documents().value(0);
    if (suffix == ".pdf"_L1) {
        QCOMPARE(document, badge.pdf);
        return;
    }
    const ReadRaster read = readRaster(document);
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    const bool isTurned = settings.contains(u"turn"_s);
    QCOMPARE(read.pages,
        QList<BadgeRaster>{placed(badge.pages.first(), isTurned ? 1 : 0, isTurned ? 24 : 0, 0)});
}

void tst_IppJudges::everyBadgeOfTheSetComesOutOfAnotherPrinter_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("isOther");
    QTest::newRow("PWG raster") << u"pwg"_s << false;
    QTest::newRow("URF") << u"urf"_s << true;
}

/// A share of the set that every kind of payload is judged with, or all of it
/// (LANYARD_JUDGE_ALL=1).
void tst_IppJudges::everyBadgeOfTheSetComesOutOfAnotherPrinter()
{
    QFETCH(QString, format);
    QFETCH(bool, isOther);
    LANYARD_NEEDS_JUDGE(RealIppPrinter::lack());
    LANYARD_NEEDS_JUDGE(lackOfReaders());
    const QTemporaryDir folder;
    BadgePainter painter(fontFolder);
    QList<JudgedPayload> payloads;
    for (const int dpi : {203, 300}) {
        const RealIppPrinter printer(dpi);
        for (const JudgedBadge& badge : judgedBadges(Turned::Yes, 16)) {
            if (badge.dpi != dpi || badge.isOther != isOther) {
                continue;
            }
            const QString settings
                = u"?format=%1&turn=%2"_s.arg(format).arg(90 * badge.quarterTurns);
            const auto driver
                = IppPrinter::open(printer.address() + settings, Kin<Fake>::patient());
            QVERIFY(driver);
            const PrinterStatus status = (*driver)->status();
            QVERIFY2(status.ready, qPrintable(status.problem + u'\n' + printer.log()));
            const BadgeRaster page = badge.raster(painter);
            const BadgeDrawing drawing = badge.drawing();
            const PrintOutcome outcome = (*driver)->print(
                {badge.label(), u"7KQ2M-1"_s, 1, drawing.width, drawing.height, {page}, {}});
            QVERIFY2(outcome.kind == Kind::Completed,
                qPrintable(badge.label() + u": "_s + outcome.detail + u'\n' + printer.log()));
            const ReadRaster read = readRaster(printer.documents().last());
            QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
            QCOMPARE(read.pages.size(), 1);
            const QImage picture = imageOf(read.pages.first());
            const QString file = folder.filePath(badge.label() + u".png"_s);
            QVERIFY(picture.save(file));
            payloads.append({badge.label(), file,
                wrongDots(picture.convertToFormat(QImage::Format_Grayscale8),
                    placed(page, badge.quarterTurns)),
                badge.token});
        }
    }
    const Verdict verdict = verdictOn(QString::fromLatin1(QTest::currentDataTag()), payloads);
    qInfo("%s", qPrintable(verdict.told));
    QVERIFY2(verdict.faults.isEmpty(), qPrintable(verdict.faults.join(u'\n')));
    QVERIFY(payloads.size() >= 8);
}

void tst_IppJudges::printerThatIsSwitchedOffAndOnPrintsOn()
{
    LANYARD_NEEDS_JUDGE(RealIppPrinter::lack());
    RealIppPrinter printer;
    const auto driver = IppPrinter::open(printer.address(), Kin<Fake>::patient());
    QVERIFY(driver);
    QCOMPARE((*driver)->print(noisyBadge<Fake>()).kind, Kind::Completed);
    printer.stop();
    QCOMPARE((*driver)->status().fault, PrinterFault::Unreachable);
    QCOMPARE((*driver)->print(noisyBadge<Fake>()).kind, Kind::NothingLeft);
    printer.start();
    PrintPayload second = noisyBadge<Fake>();
    second.uuid = u"ffffffffff"_s;
    QCOMPARE((*driver)->print(second).kind, Kind::Completed);
    QCOMPARE(printer.documents().size(), 2);
}

void tst_IppJudges::printerOfInventionIsAPrinter_data()
{
    QTest::addColumn<QString>("test");
    // files that come with ipptool
    for (const char* name : {"get-printer-attributes.test", "print-job.test", "validate-job.test",
             "create-job.test", "print-job-media-col.test", "ipp-1.1.test"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void tst_IppJudges::printerOfInventionIsAPrinter()
{
    QFETCH(QString, test);
    LANYARD_NEEDS_JUDGE(Loopback::lackOf({u"ipptool"_s}));
    const QTemporaryDir folder;
    QFile document(folder.filePath(u"badge.pdf"_s));
    QVERIFY(document.open(QIODevice::WriteOnly) && document.write("%PDF-1.4 a badge\n") > 0);
    document.close();
    FakeIppPrinter printer;
    QProcess judge;
    judge.setProcessChannelMode(QProcess::MergedChannels);
    judge.start(Loopback::programOf(u"ipptool"_s),
        {u"-t"_s, u"-f"_s, document.fileName(), printer.address(), test});
    QVERIFY(judge.waitForFinished(60'000));
    const QByteArray said = judge.readAll();
    QVERIFY2(judge.exitStatus() == QProcess::NormalExit && judge.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("[PASS]"), said.constData());
    QVERIFY2(!said.contains("[FAIL]"), said.constData());
}

QTEST_MAIN(tst_IppJudges)
#include "tst_IppJudges.moc"
