// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "StarterBadge.h"

#include <QtTest>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

TextRun text(const QString& words, const BadgeBox& box, const QString& element = u"other"_s)
{
    TextRun run;
    run.element = element;
    run.text = words;
    run.box = box;
    run.pointSize = 20;
    run.bold = true;
    return run;
}

BadgeDrawing page(const QList<DrawingItem>& items)
{
    BadgeDrawing drawing;
    drawing.width = mm(60);
    drawing.height = mm(45);
    drawing.pages = {items};
    return drawing;
}

const BarcodeModules code{longToken, ErrorCorrection::Medium, mm(30), mm(10), mm(25), true};
const Rule band{{mm(0), mm(0), mm(60), mm(9)}, {0, 0, 0}};

} // namespace

/// A look at a badge tells what drawing it tells.
class tst_BadgeTrials : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    /// Sides are so that 45 modules (of the long token at level M) and their white fill them.
    void codesAreLookedAtInThePrintersDots_data()
    {
        QTest::addColumn<BadgeDrawing>("drawing");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<CodeLook>("look");
        BarcodeModules tight = code;
        tight.quietZone = false;
        const Rule bar{{mm(28), mm(10), mm(1), mm(25)}, {0, 0, 0}};
        // 25 mm are 295 dots at 300 dpi and 199 at 203; 53 modules with their white, 45 without
        QTest::newRow("coarse") << page({code}) << 300 << CodeLook{5, true};
        QTest::newRow("fine") << page({code}) << 203 << CodeLook{3, true};
        QTest::newRow("white of its own beside a bar")
            << page({code, bar}) << 300 << CodeLook{5, true};
        QTest::newRow("free without white of its own") << page({tight}) << 300 << CodeLook{6, true};
        // the code begins 1.1 mm within its place and wants 1.5 mm of white: up to 29.5 mm
        QTest::newRow("a bar far enough") << page({tight, bar}) << 300 << CodeLook{6, true};
        const Rule close{{mm(29), mm(10), mm(1), mm(25)}, {0, 0, 0}};
        QTest::newRow("a bar too close") << page({tight, close}) << 300 << CodeLook{6, false};
        BarcodeModules corner = tight;
        corner.left = mm(0);
        corner.top = mm(0);
        QTest::newRow("at the edge of the page") << page({corner}) << 300 << CodeLook{6, true};
        QList<DrawingItem> tinted{tight};
        for (int i = 0; i < 12; ++i) { // within three modules of the code's left and right edge
            const double down = 12 + 1.7 * i;
            tinted.append(Rule{{mm(30.1), mm(down), mm(0.1), mm(0.1)}, {0, 0, 0}});
            tinted.append(Rule{{mm(54.8), mm(down), mm(0.1), mm(0.1)}, {0, 0, 0}});
        }
        QTest::newRow("specks of a pale tint") << page(tinted) << 300 << CodeLook{6, true};
    }

    void codesAreLookedAtInThePrintersDots()
    {
        QFETCH(BadgeDrawing, drawing);
        QFETCH(int, dpi);
        BadgePainter painter(fontFolder);
        const auto trial = painter.trial(drawing, dpi);
        QVERIFY(trial);
        QCOMPARE(trial->looks.size(), 1);
        QTEST(trial->looks.first(), "look");
    }

    void startersHaveCodesThatPrintersOf203DotsCanPrint()
    {
        for (const QString& key : starterKeys()) {
            for (const int dpi : {203, 300}) {
                BadgePainter painter(fontFolder);
                const auto trial = painter.trial(starterBadge(key), dpi);
                QVERIFY(trial && !trial->looks.isEmpty());
                const CodeLook look = worstOf(trial->looks);
                QVERIFY2(
                    !look.isFine() && look.isFree, qPrintable(u"%1 at %2 dpi"_s.arg(key).arg(dpi)));
            }
        }
    }

    void aTrialTellsWhatTheDotsTell_data()
    {
        QTest::addColumn<BadgeDrawing>("drawing");
        QTest::addColumn<bool>("isReadable");
        const auto row = [](const char* name, const BadgeDrawing& drawing, bool isReadable) {
            QTest::newRow(name) << drawing << isReadable;
        };
        for (const QString& key : starterKeys()) {
            row(qPrintable(key), starterBadge(key), true);
        }
        const QString layout = u"label-62x100"_s;
        row("a name of many words",
            starterBadge(layout, {u"María del Carmen Fernández-Ortiz y García de los Ríos"_s}),
            true);
        row("a name in Kannada", starterBadge(layout, {u"ಅನನ್ಯಾ ಗೌಡ"_s, u"ಕಾವೇರಿ"_s}), true);
        row("signs that no font has", starterBadge(layout, {u"Ananya \uE000"_s, u"\uE001 Labs"_s}),
            true);
        row("a company that does not fit", starterBadge(layout, {u"Ananya"_s, QString(400, u'W')}),
            true);
        row("nothing but a code", page({code}), true);
        row("no code", page({text(u"Ananya"_s, {mm(2), mm(10), mm(20), mm(10)})}), true);
        row("an empty page", page({}), true);
        row("text over the code",
            page({code, text(u"MMMM MMMM"_s, {mm(31), mm(15), mm(24), mm(20)})}), false);
        row("text that leads to the code",
            page({code, text(u"MMMMMMMMMMMMMM"_s, {mm(2), mm(18), mm(56), mm(10)})}), false);
        row("text under the code",
            page({text(u"MMMM MMMM"_s, {mm(31), mm(15), mm(24), mm(20)}), code}), true);
        row("a white rule over the code",
            page({code, Rule{{mm(38), mm(10), mm(8), mm(25)}, {255, 255, 255}}}), false);
        // white on black or black on white is told by what lies under the whole of a text
        row("a text half on a band",
            page({band, code, text(u"MMM MMM MMM MMM"_s, {mm(2), mm(1), mm(56), mm(20)})}), false);
        row("what is no picture",
            page({code, Picture{u"photo"_s, "no picture", {mm(2), mm(2), mm(20), mm(20)}}}), true);
    }

    void aTrialTellsWhatTheDotsTell()
    {
        QFETCH(BadgeDrawing, drawing);
        QFETCH(bool, isReadable);
        for (const int dpi : {203, 300}) {
            BadgePainter painter(fontFolder);
            const auto trial = painter.trial(drawing, dpi);
            const auto drawn = painter.raster(drawing, dpi);
            QVERIFY(trial && drawn);
            QStringList codes;
            QList<CodeLook> looks;
            for (qsizetype i = 0; i < drawn->pages.size(); ++i) {
                codes += painter.readBack(drawn->pages.at(i), drawing.pages.at(i));
                looks += painter.lookAt(drawn->pages.at(i), drawing.pages.at(i));
            }
            QCOMPARE(trial->codes, codes);
            QCOMPARE(trial->looks, looks);
            QCOMPARE(trial->overflow, drawn->overflow);
            QCOMPARE(trial->missingGlyphs, drawn->missingGlyphs);
            const auto again = painter.trial(drawing, dpi); // its texts are known by now
            QVERIFY(again);
            QCOMPARE(*again, *trial);
            QCOMPARE(!codes.contains(QString()), isReadable);
        }
    }

    /// As those of the badge check's lookers, which meet scripts at the same time, while a printer
    /// draws with its own.
    void paintersOnSeveralThreadsSeeAndDrawTheSame()
    {
        QList<BadgeDrawing> drawings;
        for (const QString& name : {u"Ananya Gowda"_s, u"ಅನನ್ಯಾ ಗೌಡ"_s, u"王小明 \uE000"_s}) {
            for (const QString& key : starterKeys()) {
                drawings.append(starterBadge(key, {name, u"ليلى Labs"_s}));
            }
        }

        struct Seen
        {
            QList<BadgeTrial> trials;
            QList<RenderedBadge> badges;
        };

        const auto draw = [&drawings](BadgePainter& painter, bool tries) {
            Seen seen;
            for (const BadgeDrawing& drawing : std::as_const(drawings)) {
                if (tries) {
                    seen.trials.append(painter.trial(drawing, 203).value_or(BadgeTrial()));
                }
                seen.badges.append(painter.raster(drawing, 203).value_or(RenderedBadge()));
            }
            return seen;
        };
        std::array<Seen, 3> beside;
        std::vector<std::thread> lookers;
        for (Seen& seen : beside) {
            lookers.emplace_back([&seen, &draw] {
                BadgePainter painter(fontFolder);
                seen = draw(painter, true);
            });
        }
        std::atomic_bool isOver = false;
        QList<Seen> printed;
        std::thread printer([&] {
            BadgePainter painter(fontFolder);
            do {
                printed.append(draw(painter, false));
            } while (!isOver);
        });
        for (std::thread& looker : lookers) {
            looker.join();
        }
        isOver = true;
        printer.join();
        BadgePainter painter(fontFolder);
        const Seen alone = draw(painter, true);
        QVERIFY(
            !alone.trials.first().codes.isEmpty() && !alone.trials.last().missingGlyphs.isEmpty());
        QVERIFY(!alone.badges.contains(RenderedBadge()));
        for (const Seen& seen : beside) {
            QVERIFY(seen.trials == alone.trials);
            QVERIFY(seen.badges == alone.badges);
        }
        for (const Seen& seen : std::as_const(printed)) {
            QVERIFY(seen.badges == alone.badges);
        }
    }

    void textsThatWereSeenLastAreDrawnOnce()
    {
        FontCatalog fonts(fontFolder);
        SeenTexts texts;
        const auto inkOf = [&](const QString& words, int height = 450) {
            const TextRun run = text(words, {mm(2), mm(2), mm(50), mm(10)});
            return texts.drawn(run, fonts, 10, {600, height}).ink.cacheKey();
        };
        const qint64 event = inkOf(u"PyTorch Day"_s);
        for (int i = 0; i < 2 * SeenTexts::most; ++i) {
            (void)inkOf(u"Person %1"_s.arg(i));
            QCOMPARE(inkOf(u"PyTorch Day"_s), event); // others are forgotten for the newest
        }
        QVERIFY(inkOf(u"PyTorch Day"_s, 45) != event);
        TextRun large = text(u"W"_s, {mm(0), mm(0), mm(2000), mm(2000)});
        large.pointSize = 3000;
        const auto& drawn = texts.drawn(large, fonts, 10, {8000, 8000});
        QVERIFY(drawn.ink.sizeInBytes() > SeenTexts::mostBytes);
        QVERIFY(inkOf(u"PyTorch Day"_s) != event); // no room for more
    }

    void whatCannotBeDrawnIsRefusedAlike()
    {
        BadgePainter painter(fontFolder);
        BadgeDrawing tooSmall = page({code});
        std::get<BarcodeModules>(tooSmall.pages.first().first()).side = mm(1);
        BadgeDrawing noPdf = page({});
        noPdf.background = "no PDF at all";
        for (const BadgeDrawing& drawing : {tooSmall, noPdf}) {
            const auto trial = painter.trial(drawing, 300);
            const auto drawn = painter.raster(drawing, 300);
            QVERIFY(!trial && !drawn);
            QCOMPARE(trial.error(), drawn.error());
        }
    }
};

QTEST_MAIN(tst_BadgeTrials)
#include "tst_BadgeTrials.moc"
