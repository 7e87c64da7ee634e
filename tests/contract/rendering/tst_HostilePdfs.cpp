// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BackgroundPdf.h"
#include "BadgePainter.h"
#include "HostileLayouts.h"
#include "PdfDrawing.h"
#include "StarterBadge.h"

#include <QGuiApplication>
#include <QtTest>

#include <algorithm>
#include <sys/resource.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOfHostile(const QByteArray& name)
{
    const QList<HostileLayout> all = hostileLayouts();
    const auto found = std::ranges::find(all, name, &HostileLayout::name);
    return found == all.cend() ? QByteArray() : found->layout.background;
}

/// Of memory that the processes had which this one started and saw end.
long pagesOfChildren()
{
    rusage usage{};
    return getrusage(RUSAGE_CHILDREN, &usage) == 0 ? usage.ru_minflt : -1;
}

} // namespace

/// How long a PDF may take that another process draws.
class tst_HostilePdfs : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void anotherProcessDrawsWhatAPdfShows()
    {
        const QByteArray pdf = pdfOf(62, 100);
        const QSize dots(732, 1181);
        const auto drawn = drawnPdf(pdf, 1, dots, timeFor(dots));
        QVERIFY(drawn);
        QCOMPARE(drawn->image.size(), dots);
        QCOMPARE(drawn->image.pixel(5, 5), qRgb(0, 0, 0));
        QCOMPARE(drawn->image.pixel(300, 300), qRgb(255, 255, 255));
        const auto second = drawnPdf(pdf, 2, dots, timeFor(dots)); // there is none
        QVERIFY(second && second->image.isNull());
        QCOMPARE(second->size, drawn->size);
        QVERIFY(qAbs(drawn->size.width.inMm() - 62) < 0.4); // Qt's are whole points
        QCOMPARE(drawn->size.pageCount, 1);
    }

    void whatCannotBeDrawnIsNotTriedAgain()
    {
        const QByteArray pdf = pdfOfHostile("a form that draws itself twice");
        BackgroundPdf backgrounds;
        const long atFirst = pagesOfChildren();
        const auto refused = backgrounds.oneBit(pdf, 1, {200, 300});
        QVERIFY(!refused);
        const QString time = u"within %1 ms"_s.arg(timeFor({200, 300}));
        QVERIFY2(refused.error().detail.contains(time), qPrintable(refused.error().detail));
        const long tried = pagesOfChildren();
        QVERIFY(tried > atFirst); // it was another process
        QVERIFY(!backgrounds.oneBit(pdf, 1, {200, 300}));
        QCOMPARE(pagesOfChildren(), tried);
        QVERIFY(backgrounds.pageSize(pdf)); // that can be told all the same
        QVERIFY(pagesOfChildren() > tried);
    }

    /// Else one of twenty pages would keep a desk for twenty times as long as one of one.
    void thePagesOfABadgeHaveTheTimeOfOne()
    {
        const QSize dots(mm(62).inDots(300), mm(100).inDots(300));
        const QString hard = u"cannot be drawn within %1 ms"_s.arg(timeFor(dots));
        BadgeDrawing drawing;
        drawing.width = mm(62);
        drawing.height = mm(100);
        drawing.background = pdfOfHostile("a third page that draws itself twice");
        BadgePainter painter(fontFolder);
        auto badge = painter.raster(drawing, 300);
        QVERIFY(!badge && badge.error().retryable); // the third had less than the whole of it
        for (int page = 1; page <= 3 && badge.error().retryable; ++page) { // one at least a try
            badge = painter.raster(drawing, 300);
        }
        QCOMPARE(painter.backgroundsRendered(), 2);
        QVERIFY2(!badge.error().retryable && badge.error().detail.contains(hard),
            qPrintable(badge.error().detail));
        BadgePainter unhurried(fontFolder);
        const auto trial = unhurried.trial(drawing, 300); // nobody waits for it
        QVERIFY(!trial);
        QVERIFY2(!trial.error().retryable && trial.error().detail.contains(hard),
            qPrintable(trial.error().detail));
    }

    void aSlowMachineHasMoreTimeForAPdf_data()
    {
        QTest::addColumn<int>("took"); // µs, for what no slow machine takes 500 for
        QTest::addColumn<double>("slow");
        QTest::newRow("fast") << 40 << 1.0;
        QTest::newRow("usual") << 500 << 1.0;
        QTest::newRow("five times slower") << 2500 << 5.0;
        QTest::newRow("as if it stood still") << 5'000'000 << 10.0; // somebody waits all the same
    }

    void aSlowMachineHasMoreTimeForAPdf()
    {
        QFETCH(int, took);
        QFETCH(double, slow);
        QCOMPARE(slownessOf(std::chrono::microseconds(took)), slow);
        const double here = timeFor({}) / 400.0; // whatever it is, all PDFs have it
        QVERIFY(here >= 1 && here <= 10);
        QVERIFY(qAbs(timeFor({2500, 3500}) - 750 * here) < 10); // of A4 at 300 dpi
    }
};

// as the product's programs: another process draws what lies under a badge
int main(int argc, char* argv[])
{
    drawPdfWhenAsked(argc, argv);
    const QGuiApplication app(argc, argv);
    tst_HostilePdfs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_HostilePdfs.moc"
