// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BrotherReader.h"
#include "PrinterKin.h"
#include "RasterReader.h"
#include "ZplReader.h"
#include "print/PlacedRaster.h"
#include "print/PrintedPart.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

int inkOf(const BadgeRaster& page)
{
    int ink = 0;
    for (int y = 0; y < page.height; ++y) {
        for (int x = 0; x < page.width; ++x) {
            ink += page.dot(x, y) ? 1 : 0;
        }
    }
    return ink;
}

// The dots of the last badge that came out.

BadgeRaster lastDots(const FakeZplPrinter& printer, const QString&)
{
    const QList<QByteArray> labels = printer.printed();
    return labels.isEmpty() ? BadgeRaster() : readZplLabel(labels.last()).picture;
}

BadgeRaster lastDots(const FakeBrotherPrinter& printer, const QString& address)
{
    const QList<QByteArray> pages = printer.printed();
    const auto read = BrotherAddress::parse(address);
    if (pages.isEmpty() || !read) {
        return {};
    }
    const BrotherSetup& setup = read->setup;
    return ReadPage::picture(readBrotherPage(pages.last()).black,
        brotherOffset(setup.model, setup.medium), setup.medium.printableWidth);
}

BadgeRaster lastDots(FakeIppPrinter& printer, const QString&)
{
    const auto jobs = printer.printed();
    return jobs.isEmpty() ? BadgeRaster() : readRaster(jobs.last().document).pages.value(0);
}

/// A badge of noise, whose every row and column has ink, loses just what is said to be cut.
template <typename Fake>
void compare(Fake& printer, const QString& settings, QSize size)
{
    using Kind = PrintOutcome::Kind;
    PrintPayload badge = noisyBadge<Fake>(size);
    badge.pages = {placed(badge.pages.first())}; // without spare bits
    const BadgeRaster page = badge.pages.first();
    const PaperSize paper{dots(page.width, page.dpi), dots(page.height, page.dpi)};
    const auto driver = driverOf(printer, settings);
    const QString address = driver->info().address;
    const BadgeRaster seen = onlyWithin(page, printedPart(address, paper, page.dpi));
    QCOMPARE(driver->print(badge).kind, Kind::Completed);
    const BadgeRaster sent = lastDots(printer, address);
    QVERIFY(!sent.isNull());
    QCOMPARE(inkOf(sent), inkOf(seen));
    badge.pages = {seen};
    QCOMPARE(driver->print(badge).kind, Kind::Completed);
    QCOMPARE(lastDots(printer, address), sent);
}

} // namespace

/// What a printer is sent of a badge is what printedPart() tells of it.
class tst_SentPart : public QObject
{
    Q_OBJECT

    static void addSettings(const QStringList& all)
    {
        QTest::addColumn<QString>("settings");
        for (const QString& settings : all) {
            QTest::addRow("as it is%s", qPrintable(settings)) << settings;
        }
    }

private Q_SLOTS:

    void ofZpl_data()
    {
        addSettings({u""_s, u"?x=-6"_s, u"?x=2&y=1"_s, u"?turn=90&x=1&y=-0.5"_s,
            u"?turn=180&x=-1&y=2"_s, u"?turn=270&x=3&y=1"_s});
    }

    void ofZpl()
    {
        QFETCH(QString, settings);
        FakeZplPrinter printer;
        compare(printer, settings, {203, 100});
    }

    void ofBrother_data()
    {
        addSettings(
            {u""_s, u"?x=-6"_s, u"?x=2&y=4"_s, u"?turn=180&x=-3&y=-5"_s, u"?model=QL-700&y=-2"_s});
    }

    void ofBrother()
    {
        QFETCH(QString, settings);
        FakeBrotherPrinter printer;
        compare(printer, settings, {732, 400});
        compare(printer, settings, {732, 150}); // of the least rows
        compare(printer, settings, {500, 403}); // narrower than the roll
    }

    void ofBrotherTurned_data()
    {
        addSettings({u"?turn=90&x=1&y=-0.5"_s, u"?turn=270&x=-2&y=3"_s});
    }

    void ofBrotherTurned()
    {
        QFETCH(QString, settings);
        FakeBrotherPrinter printer;
        compare(printer, settings, {500, 732});
    }

    void ofBrotherDieCut()
    {
        FakeBrotherPrinter printer;
        printer.set([](FakeBrotherPrinter::Hand& hand) {
            hand.lengthMm = 29;
            hand.mediaType = 0x0b;
        });
        compare(printer, u"?medium=62x29&x=1"_s, {732, 341});
    }

    void ofIpp_data()
    {
        addSettings({u""_s, u"?x=-6"_s, u"?turn=90&x=1&y=-0.5"_s, u"?turn=180&y=2"_s,
            u"?turn=270&x=3&y=1"_s, u"?format=urf&x=1"_s});
    }

    void ofIpp()
    {
        QFETCH(QString, settings);
        FakeIppPrinter printer;
        compare(printer, settings, {203, 100});
    }
};

QTEST_GUILESS_MAIN(tst_SentPart)
#include "tst_SentPart.moc"
