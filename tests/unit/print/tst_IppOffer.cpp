// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/IppOffer.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// A printer that takes everything.
IppOffer everything()
{
    IppOffer offer;
    offer.formats = {u"application/pdf"_s, u"image/png"_s, u"image/urf"_s, u"image/pwg-raster"_s};
    offer.resolutions = {300, 600};
    offer.resolution = 300;
    offer.pwgResolutions = {300, 600};
    offer.pwgTypes = {u"sgray_8"_s, u"black_1"_s};
    offer.urf = {u"V1.4"_s, u"W8"_s, u"RS300-600"_s};
    return offer;
}

IppAddress with(const QString& settings)
{
    return *IppAddress::parse(u"ipp://192.0.2.7"_s + settings);
}

} // namespace

class tst_IppOffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dotsGoBeforeEverything();
    void nextBestIsTakenInItsTurn();
    void pictureHoldsOnePage();
    void printQueueOfCupsTakesAPdfFirst();
    void formatOfTheAddressGoesBeforeTheRule();
    void turnedBadgeIsNoPdf();
    void printerThatTakesNothingOfOursIsToldApart();
    void resolutionIsThePrintersOwn();
    void resolutionOfTheAddressIsKeptOrRefused();
    void absurdResolutionsAreNone();
    void darknessAndCutsAreAskedOfPrintersThatOfferThemAlone();
    void paperIsTheOneThatIsInAlone();
    void sizeIsThePrintersOwnWithinHalfAMillimetre();
    void sizeInARangeIsTheBadges();
    void paperThatIsNotThereIsNone();
};

void tst_IppOffer::dotsGoBeforeEverything()
{
    QCOMPARE(
        choiceOf(everything(), with({})), std::optional(IppChoice{IppFormat::Pwg, 300, false}));
}

void tst_IppOffer::nextBestIsTakenInItsTurn()
{
    IppOffer offer = everything();
    offer.pwgTypes = {u"srgb_8"_s, u"sgray_8"_s};
    QCOMPARE(choiceOf(offer, with({})), std::optional(IppChoice{IppFormat::Pwg, 300, true}));
    offer.pwgTypes = {u"srgb_8"_s};
    QCOMPARE(choiceOf(offer, with({})), std::optional(IppChoice{IppFormat::Urf, 300, true}));
    offer.urf = {u"V1.4"_s, u"SRGB24"_s, u"RS600"_s};
    QCOMPARE(choiceOf(offer, with({}))->format, IppFormat::Png);
    offer.formats.removeAll(u"image/png"_s);
    QCOMPARE(choiceOf(offer, with({}))->format, IppFormat::Pdf);
}

void tst_IppOffer::pictureHoldsOnePage()
{
    QCOMPARE(choiceOf(everything(), with({}), 2), choiceOf(everything(), with({})));
    IppOffer offer = everything();
    offer.formats = {u"image/png"_s, u"application/pdf"_s};
    QCOMPARE(choiceOf(offer, with({}))->format, IppFormat::Png);
    QCOMPARE(choiceOf(offer, with({}), 2)->format, IppFormat::Pdf);
    QVERIFY(!choiceOf(offer, with(u"?turn=90"_s), 2));
    QVERIFY(!choiceOf(offer, with(u"?format=png"_s), 2));
}

void tst_IppOffer::printQueueOfCupsTakesAPdfFirst()
{
    IppOffer offer = everything();
    offer.isSpooler = true;
    QCOMPARE(choiceOf(offer, with({}))->format, IppFormat::Pdf);
    QCOMPARE(choiceOf(offer, with(u"?turn=90"_s))->format, IppFormat::Pwg);
}

void tst_IppOffer::formatOfTheAddressGoesBeforeTheRule()
{
    QCOMPARE(choiceOf(everything(), with(u"?format=png"_s))->format, IppFormat::Png);
    QCOMPARE(choiceOf(everything(), with(u"?format=pdf"_s))->format, IppFormat::Pdf);
    IppOffer offer = everything();
    offer.formats.removeAll(u"image/urf"_s);
    QVERIFY(!choiceOf(offer, with(u"?format=urf"_s)));
}

void tst_IppOffer::turnedBadgeIsNoPdf()
{
    IppOffer offer = everything();
    offer.formats = {u"application/pdf"_s};
    QVERIFY(choiceOf(offer, with({})));
    QVERIFY(!choiceOf(offer, with(u"?turn=90"_s)));
    QVERIFY(!choiceOf(offer, with(u"?x=0.5"_s)));
}

void tst_IppOffer::printerThatTakesNothingOfOursIsToldApart()
{
    IppOffer offer;
    offer.formats = {u"application/postscript"_s, u"image/jpeg"_s};
    QVERIFY(!choiceOf(offer, with({})));
    QVERIFY(!choiceOf(IppOffer(), with({})));
}

void tst_IppOffer::resolutionIsThePrintersOwn()
{
    IppOffer offer = everything();
    offer.resolution = 600;
    QCOMPARE(choiceOf(offer, with({}))->dpi, 600);
    offer.resolution = 0; // the finest that is not too fine
    offer.pwgResolutions = {1200, 600, 300};
    QCOMPARE(choiceOf(offer, with({}))->dpi, 600);
    offer.pwgResolutions = {1200};
    QCOMPARE(choiceOf(offer, with({}))->dpi, 1200);
    offer.pwgResolutions.clear(); // some tell of their heads alone
    QCOMPARE(choiceOf(offer, with({}))->dpi, 600);
}

void tst_IppOffer::resolutionOfTheAddressIsKeptOrRefused()
{
    QCOMPARE(choiceOf(everything(), with(u"?dpi=600"_s))->dpi, 600);
    // neither raster has it; a picture says its size itself
    QCOMPARE(choiceOf(everything(), with(u"?dpi=203"_s)),
        std::optional(IppChoice{IppFormat::Png, 203, false}));
    QVERIFY(!choiceOf(everything(), with(u"?dpi=203&format=pwg"_s)));
}

void tst_IppOffer::absurdResolutionsAreNone()
{
    IppOffer offer = everything();
    offer.pwgResolutions = {-300, 0, 7, 2'000'000};
    offer.urf = {u"W8"_s, u"RS"_s, u"RS-x-99999999999"_s};
    offer.formats.removeAll(u"application/pdf"_s);
    QCOMPARE(choiceOf(offer, with({}))->format, IppFormat::Png);
    offer.resolutions = {-1};
    offer.resolution = -1;
    QCOMPARE(choiceOf(offer, with({}))->dpi, 300);
}

void tst_IppOffer::paperIsTheOneThatIsInAlone()
{
    IppOffer offer;
    QCOMPARE(readyPaper(offer), PaperSize());
    offer.ready = {{mm(62), mm(100)}};
    QCOMPARE(readyPaper(offer), (PaperSize{mm(62), mm(100)}));
    offer.ready.append({mm(210), mm(297)}); // which of them a badge gets is the printer's affair
    QCOMPARE(readyPaper(offer), PaperSize());
}

void tst_IppOffer::sizeIsThePrintersOwnWithinHalfAMillimetre()
{
    IppOffer offer;
    offer.sizes = {{1000, 21600, 1000, 35600}, {10160, 10160, 7620, 7620}};
    QCOMPARE(mediaFor(offer, {mm(101.5), mm(76.3)}), std::optional(IppMedia{10160, 7620}));
}

void tst_IppOffer::darknessAndCutsAreAskedOfPrintersThatOfferThemAlone()
{
    IppOffer offer;
    QCOMPARE(finishOf(offer, with(u"?darkness=20&cut=each"_s)), IppFinish());
    offer.darknessLevels = 30;
    offer.finishings = {3, 11, 60, 61};
    QCOMPARE(finishOf(offer, with({})), IppFinish());
    QCOMPARE(finishOf(offer, with(u"?darkness=20&cut=each"_s)), (IppFinish{20, 60}));
    QCOMPARE(finishOf(offer, with(u"?darkness=0&cut=end"_s)), (IppFinish{0, 61}));
    QCOMPARE(finishOf(offer, with(u"?cut=none"_s)), (IppFinish{std::nullopt, 3}));
    offer.finishings = {4, 11}; // staple, trim
    QCOMPARE(finishOf(offer, with(u"?cut=each"_s)).finishing, 11);
    QCOMPARE(finishOf(offer, with(u"?cut=end"_s)).finishing, 0);
    QCOMPARE(finishOf(offer, with(u"?cut=none"_s)).finishing, 0);
}

void tst_IppOffer::sizeInARangeIsTheBadges()
{
    IppOffer offer;
    offer.sizes = {{21000, 21000, 29700, 29700}, {2500, 10800, 1000, 100'000}};
    QCOMPARE(mediaFor(offer, {mm(62), mm(87.3)}), std::optional(IppMedia{6200, 8730}));
    QCOMPARE(mediaFor(IppOffer(), {mm(62), mm(87.3)}), std::optional(IppMedia{6200, 8730}));
}

void tst_IppOffer::paperThatIsNotThereIsNone()
{
    IppOffer offer;
    offer.sizes = {{21000, 21000, 29700, 29700}};
    QVERIFY(!mediaFor(offer, {mm(62), mm(100)}));
    offer.sizes = {{10000, 10000, 6200, 6200}};
    QVERIFY(!mediaFor(offer, {mm(62), mm(100)})); // nobody turns it by themselves
}

QTEST_GUILESS_MAIN(tst_IppOffer)
#include "tst_IppOffer.moc"
