// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "OneBit.h"
#include "StarterBadge.h"
#include "TextFit.h"

#include <QPainter>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr double dotsPerMm = 300 / 25.4;

TextRun nameIn(double width, double height, const QString& text)
{
    TextRun run;
    run.element = u"attendee_name"_s;
    run.text = text;
    run.box = {mm(5), mm(5), mm(width), mm(height)};
    run.pointSize = 36;
    run.bold = true;
    run.autoResize = true;
    return run;
}

QRectF boxOf(const TextRun& run)
{
    return {run.box.left.inMm() * dotsPerMm, run.box.top.inMm() * dotsPerMm,
        run.box.width.inMm() * dotsPerMm, run.box.height.inMm() * dotsPerMm};
}

/// Where ink really is on paper, not where the layout believes it to be.
QRect inkOf(const TextFit& text)
{
    QImage paper = blankOneBit({1200, 1200});
    {
        QPainter painter(&paper);
        painter.setPen(Qt::black);
        text.draw(painter);
    }
    QRect ink;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x) {
            if (paper.pixelIndex(x, y) == 1) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    return ink;
}

} // namespace

class tst_TextFit : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { m_fonts = std::make_unique<FontCatalog>(fontFolder); }

    void shortNameKeepsTheLayoutsSize();
    void longNameShrinksUntilItFits_data();
    void longNameShrinksUntilItFits();
    void linesBreakBetweenWordsBeforeTheyShrinkMuch();
    void sizesAreTheServersSteps();
    void linesBreakAfterHyphens();
    void linesAreOfLikeLength();
    void noWordIsPartedForTheSakeOfLength();
    void wordIsBrokenOnlyWhenItWouldBeTiny();
    void wordThatMayNotBeBrokenShrinksInstead();
    void wordsBesideABrokenOneStayWhole();
    void ligatureInABrokenWordIsOneSign();
    void signThatIsLeftOutLeavesNoGap();
    void hanBreaksBetweenCharacters();
    void linesOfTallScriptsDoNotMeet();
    void whatCannotFitIsDrawnAndTold();
    void withoutAutoResizeTheSizeStays();
    void wordThatMayNotBeBrokenReachesOverItsBox();
    void alignmentMovesTheLine();
    void placeMovesTheBlock();
    void upwardTextStandsOnItsEdge();
    void rotationTurnsClockwiseAboutTheCorner();
    void forcedLineEndsAreKept();

private:
    /// mm that a name takes in one line at the layout's size.
    [[nodiscard]] double naturalWidth(const QString& name) const
    {
        return TextFit(nameIn(1000, 100, name), *m_fonts, dotsPerMm).bounds().width() / dotsPerMm;
    }

    std::unique_ptr<FontCatalog> m_fonts;
};

void tst_TextFit::shortNameKeepsTheLayoutsSize()
{
    const TextFit text(nameIn(80, 20, u"Zoë"_s), *m_fonts, dotsPerMm);
    QCOMPARE(text.pointSize(), 36.0);
    QCOMPARE(text.lineCount(), 1);
    QVERIFY(!text.overflows());
}

void tst_TextFit::longNameShrinksUntilItFits_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Latin") << u"María del Carmen Fernández-Ortiz y García de los Ríos"_s;
    QTest::newRow("one word") << u"Wolfeschlegelsteinhausenbergerdorff"_s;
    QTest::newRow("Kannada") << u"ವೆಂಕಟಸುಬ್ಬಯ್ಯ ಶ್ರೀನಿವಾಸಮೂರ್ತಿ"_s;
    QTest::newRow("Devanagari") << u"श्रीनिवास कृष्णमूर्ति वेंकटरमन"_s;
    QTest::newRow("Tamil") << u"முருகன் சுப்பிரமணியம் வேங்கடராமன்"_s;
    QTest::newRow("Malayalam") << u"വിഷ്ണു നമ്പൂതിരിപ്പാട് കൃഷ്ണൻകുട്ടി"_s;
    QTest::newRow("Arabic") << u"محمد عبد الرحمن بن عبد الله الفارسي"_s;
    QTest::newRow("Thai") << u"สมชายใจดีมีสุขสวัสดิ์วัฒนาพร"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn Thị Ánh Tuyết Phương Thảo"_s;
    QTest::newRow("both directions") << u"محمد Muhammad عبد الرحمن Abdurrahman"_s;
    QTest::newRow("a thousand letters") << u"Anastasia "_s.repeated(100);
}

void tst_TextFit::longNameShrinksUntilItFits()
{
    QFETCH(QString, name);
    for (const double width : {54.0, 20.0}) {
        const TextRun run = nameIn(width, 25, name);
        const TextFit text(run, *m_fonts, dotsPerMm);
        QVERIFY(text.pointSize() < 36);
        // a dot of rounding, and the overhang of the last letter; as on the server, a descender
        // of the last line may reach an eighth of the size under the box
        const double under = 3 + text.pointSize() / 72 * 300 / 8;
        const QRectF room = boxOf(run).adjusted(-3, -3, 3, under);
        const QRect ink = inkOf(text);
        QVERIFY(!ink.isEmpty());
        QVERIFY2(text.overflows() || room.contains(QRectF(ink)),
            qPrintable(u"ink %1,%2 %3×%4 in %5,%6 %7×%8"_s.arg(ink.x())
                           .arg(ink.y())
                           .arg(ink.width())
                           .arg(ink.height())
                           .arg(room.x())
                           .arg(room.y())
                           .arg(room.width())
                           .arg(room.height())));
    }
}

void tst_TextFit::linesBreakBetweenWordsBeforeTheyShrinkMuch()
{
    const TextFit text(nameIn(54, 32, u"Ananya Gowda"_s), *m_fonts, dotsPerMm);
    QCOMPARE(text.lineCount(), 2);
    QCOMPARE(text.pointSize(), 36.0);
}

void tst_TextFit::sizesAreTheServersSteps()
{
    // too high: by tenths, from 36
    const TextRun low = nameIn(200, 12, u"Zoë"_s);
    QCOMPARE(TextFit(low, *m_fonts, dotsPerMm).pointSize(), 36 * 0.9 * 0.9);
    TextRun lower = nameIn(200, 3.2, u"Zoë"_s);
    lower.pointSize = 9.5; // below ten points by one point each
    QCOMPARE(TextFit(lower, *m_fonts, dotsPerMm).pointSize(), 7.5);
    // too wide: by fortieths
    TextRun wide = nameIn(10, 20, u"Zoë"_s);
    wide.box.width = mm(0.96 * naturalWidth(u"Zoë"_s));
    QCOMPARE(TextFit(wide, *m_fonts, dotsPerMm).pointSize(), 36 * 0.975 * 0.975);
}

void tst_TextFit::linesBreakAfterHyphens()
{
    TextRun run = nameIn(200, 40, u"Fernández-Ortiz"_s);
    run.box.width = mm(0.8 * naturalWidth(u"Fernández-Ortiz"_s));
    const TextFit text(run, *m_fonts, dotsPerMm);
    QCOMPARE(text.lines(), QStringList({u"Fernández-"_s, u"Ortiz"_s}));
    QCOMPARE(text.pointSize(), 36.0);
}

void tst_TextFit::linesAreOfLikeLength()
{
    const QString name = u"Maria Antonia de la Cruz Lopez"_s;
    const TextRun run = nameIn(0.8 * naturalWidth(name), 32, name);
    const TextFit text(run, *m_fonts, dotsPerMm);
    QCOMPARE(text.lineCount(), 2);
    QCOMPARE(text.pointSize(), 36.0);
    // a full first line would leave one word alone; balanced ones are well inside the box
    QVERIFY(text.bounds().width() < 0.75 * boxOf(run).width());
}

void tst_TextFit::noWordIsPartedForTheSakeOfLength()
{
    const auto lines = [this](const QString& text) {
        return TextFit(nameIn(0.8 * naturalWidth(text), 32, text), *m_fonts, dotsPerMm).lines();
    };
    QCOMPARE(lines(u"Attendee - Student"_s), QStringList({u"Attendee -"_s, u"Student"_s}));
    QCOMPARE(lines(u"2026-11-30, 09:00"_s), QStringList({u"2026-11-30,"_s, u"09:00"_s}));
}

void tst_TextFit::wordIsBrokenOnlyWhenItWouldBeTiny()
{
    const TextFit whole(nameIn(54, 32, u"Venkatasubramanian"_s), *m_fonts, dotsPerMm);
    QCOMPARE(whole.lineCount(), 1);
    const TextFit broken(
        nameIn(54, 32, u"Wolfeschlegelsteinhausenbergerdorff"_s), *m_fonts, dotsPerMm);
    QVERIFY(broken.lineCount() > 1);
    QVERIFY(broken.pointSize() > 12);
}

void tst_TextFit::wordThatMayNotBeBrokenShrinksInstead()
{
    TextRun run = nameIn(54, 32, u"Wolfeschlegelsteinhausenbergerdorff"_s);
    run.splitLongWords = false;
    const TextFit text(run, *m_fonts, dotsPerMm);
    QCOMPARE(text.lineCount(), 1);
    QVERIFY(text.pointSize() < 12);
    QVERIFY(!text.overflows());
}

void tst_TextFit::wordsBesideABrokenOneStayWhole()
{
    for (const bool autoResize : {true, false}) {
        TextRun run = nameIn(54, 60, u"Anna Magdalena Wolfeschlegelsteinhausenbergerdorff"_s);
        run.autoResize = autoResize;
        run.pointSize = autoResize ? 36 : 20;
        const TextFit text(run, *m_fonts, dotsPerMm);
        const QString all = u' ' + text.lines().join(u" | "_s) + u' ';
        QVERIFY2(!all.contains(u" Wolfeschlegelsteinhausenbergerdorff "_s), qPrintable(all));
        QVERIFY2(all.contains(u" Anna "_s), qPrintable(all));
        QVERIFY2(all.contains(u" Magdalena "_s), qPrintable(all));
    }
}

void tst_TextFit::ligatureInABrokenWordIsOneSign()
{
    // eight to a line; behind six of them "ff" has room once, and would not have it twice
    const QStringList lines{u"nnnnnnnn"_s, u"nnnnnnff"_s};
    TextRun run = nameIn(1.02 * naturalWidth(lines.first()), 60, lines.join(QString()));
    run.autoResize = false;
    QCOMPARE(TextFit(run, *m_fonts, dotsPerMm).lines(), lines);
}

void tst_TextFit::signThatIsLeftOutLeavesNoGap()
{
    TextRun run = nameIn(80, 20, u"Zoë Öztürk"_s);
    run.align = TextAlign::Left;
    const QRect usual = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    for (const QString& name : {u"𝄞 Zoë Öztürk"_s, u"Zoë 𝄞 Öztürk"_s, u"Zoë Öztürk 𝄞"_s}) {
        run.text = name;
        QCOMPARE(inkOf(TextFit(run, *m_fonts, dotsPerMm)), usual);
    }
}

void tst_TextFit::hanBreaksBetweenCharacters()
{
    const TextFit company(nameIn(40, 25, u"北京大学人工智能研究院"_s), *m_fonts, dotsPerMm);
    QVERIFY(company.lineCount() > 1);
    const TextFit name(nameIn(40, 25, u"王小明"_s), *m_fonts, dotsPerMm);
    QCOMPARE(name.lineCount(), 1);
}

void tst_TextFit::linesOfTallScriptsDoNotMeet()
{
    TextRun run = nameIn(60, 60, u"ಶ್ರೀಕೃಷ್ಣ\nಸ್ತ್ರೀರತ್ನ"_s);
    run.lineHeight = 0.8; // less than these letters need
    const TextFit text(run, *m_fonts, dotsPerMm);
    QCOMPARE(text.lineCount(), 2);
    QImage paper = blankOneBit({1200, 1200});
    {
        QPainter painter(&paper);
        painter.setPen(Qt::black);
        text.draw(painter);
    }
    // a white row parts the lines
    int bands = 0;
    bool inBand = false;
    for (int y = 0; y < paper.height(); ++y) {
        bool ink = false;
        for (int x = 0; x < paper.width() && !ink; ++x) {
            ink = paper.pixelIndex(x, y) == 1;
        }
        bands += ink && !inBand ? 1 : 0;
        inBand = ink;
    }
    QCOMPARE(bands, 2);
}

void tst_TextFit::whatCannotFitIsDrawnAndTold()
{
    const TextFit text(nameIn(3, 1.2, u"Anastasia "_s.repeated(30)), *m_fonts, dotsPerMm);
    QVERIFY(text.overflows());
    QVERIFY(!inkOf(text).isEmpty());
    const TextFit tiny(nameIn(10, 1.2, u"Anastasia"_s), *m_fonts, dotsPerMm);
    QVERIFY(tiny.overflows()); // it fits, but nobody can read it
}

void tst_TextFit::withoutAutoResizeTheSizeStays()
{
    TextRun run = nameIn(54, 10, u"Ananya Gowda Ramachandran"_s);
    run.autoResize = false;
    const TextFit text(run, *m_fonts, dotsPerMm);
    QCOMPARE(text.pointSize(), 36.0);
    QVERIFY(text.overflows());
    run.box.height = mm(80);
    QVERIFY(!TextFit(run, *m_fonts, dotsPerMm).overflows());
}

void tst_TextFit::wordThatMayNotBeBrokenReachesOverItsBox()
{
    TextRun run = nameIn(20, 40, u"Ramachandran"_s);
    run.autoResize = false;
    run.splitLongWords = false;
    run.align = TextAlign::Left;
    const TextFit text(run, *m_fonts, dotsPerMm);
    QCOMPARE(text.lineCount(), 1);
    QCOMPARE(text.pointSize(), 36.0);
    QVERIFY(text.overflows()); // wider than its box: told
    const QRectF box = boxOf(run);
    run.box.left = mm(40);
    run.align = TextAlign::Center;
    const QRect middle = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    QVERIFY(middle.width() > box.width());
    QVERIFY(std::abs(middle.center().x() - boxOf(run).center().x()) < 12);
    run.align = TextAlign::Right;
    const QRect right = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    QVERIFY(std::abs(right.right() - boxOf(run).right()) < 25); // white beside the last letter
}

void tst_TextFit::alignmentMovesTheLine()
{
    TextRun run = nameIn(80, 20, u"Zoë"_s);
    const QRectF box = boxOf(run);
    const QRect left = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    run.align = TextAlign::Right;
    const QRect right = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    run.align = TextAlign::Center;
    const QRect middle = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    QVERIFY(left.left() - box.left() < 12);
    QVERIFY(box.right() - right.right() < 12);
    QVERIFY(std::abs(middle.center().x() - box.center().x()) < 12);
    // Arabic is put where the layout says, too
    run.text = u"زينب"_s;
    run.align = TextAlign::Left;
    QVERIFY(inkOf(TextFit(run, *m_fonts, dotsPerMm)).left() - box.left() < 20);
}

void tst_TextFit::placeMovesTheBlock()
{
    TextRun run = nameIn(80, 60, u"Zoë"_s);
    const QRectF box = boxOf(run);
    const QRect top = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    run.place = TextPlace::Middle;
    const QRect middle = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    run.place = TextPlace::Bottom;
    const QRect bottom = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    // the baseline of the first line is one font size under the top
    QVERIFY(std::abs(top.bottom() - box.top() - 150) < 5);
    QVERIFY(std::abs(middle.center().y() - box.center().y()) < 20);
    QVERIFY(bottom.bottom() < box.bottom() && box.bottom() - bottom.bottom() < 50);
}

void tst_TextFit::upwardTextStandsOnItsEdge()
{
    TextRun run = nameIn(90, 0, u"xxx"_s);
    run.autoResize = false;
    run.extent = TextRun::Extent::Up;
    run.box.top = mm(40);
    const QRect one = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    // the letters stand 0.24023 − 0.05 × 0.15 font sizes over the edge
    QVERIFY(std::abs(one.bottom() - (40 * dotsPerMm - 0.2327 * 150)) < 4);
    run.text = u"xxx\nxxx"_s;
    const QRect two = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    QCOMPARE(two.bottom(), one.bottom()); // and it grows up
    QVERIFY(two.top() < one.top());
    run.extent = TextRun::Extent::Down;
    const QRect down = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    QVERIFY(down.top() >= 40 * dotsPerMm);
    // of two lines the first baseline is 1 − 0.09609 font sizes under the edge, the second 1.15
    // more
    QVERIFY(std::abs(down.bottom() - (40 * dotsPerMm + (2.15 - 0.09609) * 150)) < 5);
}

void tst_TextFit::rotationTurnsClockwiseAboutTheCorner()
{
    TextRun run = nameIn(40, 15, u"Zoë"_s);
    run.box.left = mm(50);
    run.box.top = mm(10);
    run.rotation = 90;
    const QRect ink = inkOf(TextFit(run, *m_fonts, dotsPerMm));
    // turned by 90° the box is the 15 mm to the left of its corner and the 40 mm below it
    QVERIFY(ink.left() > 35 * dotsPerMm && ink.right() < 50 * dotsPerMm);
    QVERIFY(ink.top() >= 10 * dotsPerMm && ink.bottom() < 50 * dotsPerMm);
    QVERIFY(ink.height() > ink.width());
}

void tst_TextFit::forcedLineEndsAreKept()
{
    const TextFit text(nameIn(90, 60, u"a\n\nb"_s), *m_fonts, dotsPerMm);
    QCOMPARE(text.lineCount(), 3);
}

QTEST_MAIN(tst_TextFit)
#include "tst_TextFit.moc"
