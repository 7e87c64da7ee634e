// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeFinding.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

TextRun text(const QString& element, const QString& words, double top)
{
    TextRun run;
    run.element = element;
    run.text = words;
    run.box = {mm(1), mm(top), mm(40), mm(6)};
    return run;
}

/// Two pages; a code, two texts and a picture on the second.
BadgeDrawing badge()
{
    BadgeDrawing drawing;
    drawing.width = mm(60);
    drawing.height = mm(45);
    drawing.pages = {{text(u"attendee_name"_s, u"Asha"_s, 1)},
        {BarcodeModules{u"token"_s, ErrorCorrection::High, mm(30), mm(10), mm(25), true},
            text(u"attendee_company"_s, u"Infosys ☃"_s, 8),
            text(u"item"_s, u"A ticket with a long name"_s, 16),
            Picture{u"photo"_s, "bytes", {mm(2), mm(20), mm(10), mm(12)}}}};
    return drawing;
}

} // namespace

class tst_BadgeFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aBadgeThatComesOutWellHasNoFinding()
    {
        QCOMPARE(findingsOf(badge(), {{}, {}, {u"token"_s}}), QList<BadgeFinding>());
    }

    void aCodeThatReadsAsAnythingElseIsUnreadable()
    {
        for (const QStringList& codes :
            {QStringList(), QStringList(QString()), QStringList(u"tokem"_s)}) {
            const auto found = findingsOf(badge(), {{}, {}, codes});
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().fault, BadgeFault::CodeUnreadable);
            QCOMPARE(found.first().page, 1);
            QCOMPARE(found.first().place, (BadgeBox{mm(30), mm(10), mm(25), mm(25)}));
        }
    }

    void aCodeOfTooFewDotsIsFoundAndOneThatIsCrowded()
    {
        const auto lookedAt = [](const CodeLook& look) {
            return findingsOf(badge(), {{}, {}, {u"token"_s}, {look}});
        };
        QCOMPARE(lookedAt({4, true}), QList<BadgeFinding>());
        auto found = lookedAt({3, true});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fault, BadgeFault::CodeFine);
        QCOMPARE(found.first().what, u"3"_s);
        QCOMPARE(found.first().page, 1);
        QCOMPARE(found.first().place, (BadgeBox{mm(30), mm(10), mm(25), mm(25)}));
        found = lookedAt({3, false});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.last().fault, BadgeFault::CodeCrowded);
        // one that cannot be read at all has a fault that says more
        found = findingsOf(badge(), {{}, {}, {QString()}, {CodeLook{2, false}}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fault, BadgeFault::CodeUnreadable);
    }

    void whatThePrinterCutsIsFoundOnceAndABadgeWithoutInk()
    {
        BadgeTrial trial{{}, {}, {u"token"_s}};
        trial.cut = {{1, 1}, {1, 0}};
        auto found = findingsOf(badge(), trial);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fault, BadgeFault::InkCut);
        QCOMPARE(found.first().what, u"Infosys ☃"_s);
        QCOMPARE(found.first().element, u"attendee_company"_s);
        QCOMPARE(found.first().page, 1);
        trial.cut = {{1, 0}};
        found = findingsOf(badge(), trial);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fault, BadgeFault::InkCut);
        QCOMPARE(found.first().place, (BadgeBox{mm(30), mm(10), mm(25), mm(25)}));
        QVERIFY(found.first().what.isEmpty());
        trial.cut.clear();
        trial.isEmpty = true;
        found = findingsOf(badge(), trial);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fault, BadgeFault::BadgeEmpty);
    }

    void theFinestOfSeveralCodesCounts()
    {
        QCOMPARE(worstOf({}), CodeLook());
        QCOMPARE(worstOf({{6, true}, {3, false}, {5, true}}), (CodeLook{3, false}));
        QCOMPARE(worstOf({{3, true}, {0, true}}), (CodeLook{3, true})); // one cannot be made
        QCOMPARE(worstOf({{0, true}, {3, true}}), (CodeLook{3, true}));
        QVERIFY(!CodeLook().isFine());
    }

    void signsAreFoundWhereTheyStand()
    {
        const auto found = findingsOf(badge(), {{u"☃"_s, u"☄"_s}, {}, {u"token"_s}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fault, BadgeFault::SignMissing);
        QCOMPARE(found.first().what, u"☃ ☄"_s);
        QCOMPARE(found.first().element, u"attendee_company"_s);
        QCOMPARE(found.first().page, 1);
        QCOMPARE(found.first().place.top, mm(8));
    }

    void textsAndPicturesThatDoNotFitAreToldApart()
    {
        const auto found = findingsOf(badge(), {{}, {u"item"_s, u"photo"_s}, {u"token"_s}});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).fault, BadgeFault::TextTooLong);
        QCOMPARE(found.at(0).what, u"A ticket with a long name"_s);
        QCOMPARE(found.at(1).fault, BadgeFault::PictureMissing);
        QCOMPARE(found.at(1).element, u"photo"_s);
        QCOMPARE(found.at(1).place.height, mm(12));
    }

    void aPictureThatIsNotThereIsFoundOnce()
    {
        BadgeDrawing drawing = badge();
        drawing.missingPictures
            = {Picture{u"logo"_s, {}, {mm(1), mm(1), mm(9), mm(9)}}, Picture{u"map"_s, {}, {}}};
        auto found = findingsOf(drawing, {{}, {}, {u"token"_s}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().element, u"logo"_s);
        QCOMPARE(found.first().place, BadgeBox()); // on which of the two pages?
        drawing.pages.removeFirst();
        found = findingsOf(drawing, {{}, {}, {u"token"_s}});
        QCOMPARE(found.first().place.width, mm(9));
    }

    void whatNobodyKnowsIsNamed()
    {
        BadgeDrawing drawing = badge();
        drawing.unknown = {u"hologram"_s, u"shoe_size"_s};
        const auto found = findingsOf(drawing, {{}, {}, {u"token"_s}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fault, BadgeFault::PartUnknown);
        QCOMPARE(found.first().what, u"hologram, shoe_size"_s);
    }

    void textThatHangsHasAPlaceToo()
    {
        BadgeDrawing drawing = badge();
        auto& name = std::get<TextRun>(drawing.pages[0][0]);
        name.extent = TextRun::Extent::Up;
        name.box = {mm(5), mm(20), mm(30), mm(0)};
        const auto found = findingsOf(drawing, {{}, {u"attendee_name"_s}, {u"token"_s}});
        QCOMPARE(found.first().fault, BadgeFault::TextTooLong);
        QVERIFY(found.first().place.height > mm(3));
        QCOMPARE(found.first().place.top.inMm() + found.first().place.height.inMm(), 20.0);
    }

    void theWorstComeFirst()
    {
        BadgeFinding broken;
        broken.fault = BadgeFault::LayoutBroken;
        BadgeFinding longText;
        longText.fault = BadgeFault::TextTooLong;
        longText.what = u"a longer one"_s;
        BadgeFinding shortText = longText;
        shortText.what = u"short"_s;
        QVERIFY(isWorse(broken, longText));
        QVERIFY(!isWorse(longText, broken));
        QVERIFY(isWorse(longText, shortText));
        QVERIFY(!isWorse(shortText, longText));
        QVERIFY(!isWorse(shortText, shortText));
        BadgeFinding ofMany = broken;
        ofMany.people = 40;
        QVERIFY(isWorse(ofMany, broken));
        QVERIFY(!isWorse(broken, ofMany));
    }

    void everyFaultHasItsOwnWord()
    {
        QSet<QString> words;
        for (int fault = 0; fault <= int(BadgeFault::PartUnknown); ++fault) {
            words.insert(wordOf(BadgeFault(fault)));
        }
        QCOMPARE(words.size(), int(BadgeFault::PartUnknown) + 1);
        QCOMPARE(wordOf(BadgeFault::PartUnknown), u"partUnknown"_s);
        QVERIFY(isOfLayout(BadgeFault::PaperMissing));
        QVERIFY(!isOfLayout(BadgeFault::CodeUnreadable));
    }
};

QTEST_GUILESS_MAIN(tst_BadgeFinding)
#include "tst_BadgeFinding.moc"
