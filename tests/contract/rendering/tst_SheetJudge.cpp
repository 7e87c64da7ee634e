// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "OutsidePrograms.h"
#include "StarterBadge.h"
#include "print/SheetLayout.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTransform>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 300; // of the PDF's own grid: dots compare one by one

QRect inDots(const BadgeBox& box)
{
    return {
        box.left.inDots(dpi), box.top.inDots(dpi), box.width.inDots(dpi), box.height.inDots(dpi)};
}

BadgeDrawing badge(const QString& key, int number)
{
    BadgeWords words;
    words.name = u"Ananya Gowda %1"_s.arg(number);
    words.token = u"token-of-person-number-%1"_s.arg(number);
    return starterBadge(key, words);
}

int blackDots(const QImage& grey, const QRect& part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            count += grey.constScanLine(y)[x] < 128 ? 1 : 0;
        }
    }
    return count;
}

/// Share of the picture's squares of 12 dots whose darkness is another in the other picture: edges
/// are drawn a dot aside, words in another place are not.
double otherSquares(const QImage& one, const QImage& other)
{
    constexpr int side = 12;
    const auto darkness = [](const QImage& image, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + side; ++y) {
            for (int x = left; x < left + side; ++x) {
                sum += image.constScanLine(y)[x];
            }
        }
        return sum / (side * side);
    };
    const QRect both = one.rect().intersected(other.rect());
    int all = 0;
    int others = 0;
    for (int y = 0; y + side <= both.height(); y += side) {
        for (int x = 0; x + side <= both.width(); x += side) {
            ++all;
            others += std::abs(darkness(one, x, y) - darkness(other, x, y)) > 80 ? 1 : 0;
        }
    }
    return double(others) / std::max(1, all);
}

} // namespace

/// Sheets for an office printer, looked at by programs that Lanyard has nothing to do with.
class tst_SheetJudge : public QObject
{
    Q_OBJECT

    std::unique_ptr<BadgePainter> m_painter;
    std::unique_ptr<QTemporaryDir> m_folder;

    /// A PDF of sheets of that layout with these badges, one place after the other.
    [[nodiscard]] QByteArray pdfOf(
        const SheetLayout& layout, const QList<BadgeDrawing>& badges, bool marks = false)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        auto file = m_painter->sheets(buffer, layout.width, layout.height);
        if (!file) {
            qFatal("no sheets: %s", qPrintable(file.error().detail));
        }
        for (qsizetype from = 0; from < badges.size(); from += layout.places()) {
            QList<BadgeOnSheet> sheet;
            for (const BadgeDrawing& one : badges.mid(from, layout.places())) {
                const auto place = layout.place(int(sheet.size()), {one.width, one.height});
                if (!place) {
                    qFatal("the badge does not fit");
                }
                sheet.append({one, 1, *place});
            }
            (void)(*file)->addSheet(sheet, marks ? layout.cutMarks() : QList<BadgeBox>{});
        }
        if (!(*file)->finish()) {
            qFatal("the sheets are not whole");
        }
        return bytes;
    }

    [[nodiscard]] QString stored(const QByteArray& pdf)
    {
        const QString path = m_folder->filePath(u"sheets.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
            qFatal("no room for a PDF");
        }
        return path;
    }

    /// Sheet `number` from 1, grey.
    [[nodiscard]] QImage sheet(const QByteArray& pdf, int number)
    {
        const QString stem = m_folder->filePath(u"sheet-%1"_s.arg(number));
        outputOf(u"pdftoppm"_s,
            {u"-r"_s, QString::number(dpi), u"-png"_s, u"-singlefile"_s, u"-f"_s,
                QString::number(number), u"-l"_s, QString::number(number), stored(pdf), stem});
        return QImage(stem + u".png"_s).convertToFormat(QImage::Format_Grayscale8);
    }

    [[nodiscard]] QString codeOf(const QImage& picture)
    {
        const QString path = m_folder->filePath(u"place.png"_s);
        picture.save(path);
        return codeIn(path);
    }

private Q_SLOTS:

    void initTestCase()
    {
        LANYARD_NEEDS_JUDGE(
            lackOfPrograms({u"ZXingReader"_s, u"pdfinfo"_s, u"pdffonts"_s, u"pdftoppm"_s}));
        m_painter = std::make_unique<BadgePainter>(fontFolder);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void sheetsHaveTheExactSizeOfThePaper_data()
    {
        QTest::addColumn<QString>("key");
        for (const SheetLayout& layout : sheetLayouts()) {
            QTest::newRow(qPrintable(layout.key)) << layout.key;
        }
    }

    void sheetsHaveTheExactSizeOfThePaper()
    {
        QFETCH(QString, key);
        const SheetLayout layout = *sheetLayout(key);
        BadgeDrawing small;
        small.width = mm(30);
        small.height = mm(20);
        small.pages = {{}};
        const QList<BadgeDrawing> badges(layout.places() + 1, small);
        const QString told = outputOf(u"pdfinfo"_s, {stored(pdfOf(layout, badges))});
        static const QRegularExpression size(u"Page size: +([0-9.]+) x ([0-9.]+) pts"_s);
        const auto match = size.match(told);
        QVERIFY2(match.hasMatch(), qPrintable(told));
        QVERIFY(std::abs(match.captured(1).toDouble() - layout.width.inPoints()) < 0.001);
        QVERIFY(std::abs(match.captured(2).toDouble() - layout.height.inPoints()) < 0.001);
        static const QRegularExpression pages(u"Pages: +(\\d+)"_s);
        QCOMPARE(pages.match(told).captured(1).toInt(), 2);
    }

    void everyCodeIsReadInItsPlace_data()
    {
        QTest::addColumn<QString>("sheetKey");
        QTest::addColumn<QString>("badgeKey");
        QTest::addColumn<int>("turns");
        QTest::newRow("cards on cut paper") << u"a4-8xa7"_s << u"card-86x54"_s << 0;
        QTest::newRow("cards of their size") << u"durable-1445"_s << u"card-86x54"_s << 0;
        QTest::newRow("labels lie on their side") << u"a4-8xa7"_s << u"label-62x100"_s << 1;
        QTest::newRow("on letter paper") << u"avery-74459"_s << u"label-4x3in"_s << 0;
    }

    void everyCodeIsReadInItsPlace()
    {
        QFETCH(QString, sheetKey);
        QFETCH(QString, badgeKey);
        QFETCH(int, turns);
        const SheetLayout layout = *sheetLayout(sheetKey);
        QList<BadgeDrawing> badges;
        for (int i = 0; i < layout.places() + 3; ++i) {
            badges.append(badge(badgeKey, i));
        }
        const QByteArray pdf = pdfOf(layout, badges, true);
        const QList<QImage> sheets{sheet(pdf, 1), sheet(pdf, 2)};
        for (int i = 0; i < badges.size(); ++i) {
            const int number = i % layout.places();
            const SheetPlace place
                = *layout.place(number, {badges.at(i).width, badges.at(i).height});
            QCOMPARE(place.quarterTurns, turns);
            const QImage part = sheets.at(i / layout.places()).copy(inDots(place.box));
            QCOMPARE(codeOf(part), u"token-of-person-number-%1"_s.arg(i));
        }
    }

    void badgeOnASheetLooksAsItDoesAlone_data()
    {
        QTest::addColumn<QString>("sheetKey");
        QTest::addColumn<QString>("badgeKey");
        QTest::newRow("upright") << u"durable-1445"_s << u"card-86x54"_s;
        QTest::newRow("turned") << u"a4-8xa7"_s << u"label-62x100"_s;
    }

    void badgeOnASheetLooksAsItDoesAlone()
    {
        QFETCH(QString, sheetKey);
        QFETCH(QString, badgeKey);
        const SheetLayout layout = *sheetLayout(sheetKey);
        const QList<BadgeDrawing> badges(layout.places(), badge(badgeKey, 7));
        const QImage all = sheet(pdfOf(layout, badges), 1);
        const auto single = m_painter->pdf(badges.first());
        QVERIFY(single);
        const QImage alone = sheet(single->bytes, 1);
        for (const int number : {0, layout.places() / 2, layout.places() - 1}) {
            const SheetPlace place
                = *layout.place(number, {badges.first().width, badges.first().height});
            const QImage part = all.copy(inDots(place.box))
                                    .transformed(QTransform().rotate(-90.0 * place.quarterTurns))
                                    .convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(std::abs(part.width() - alone.width()) <= 1);
            QVERIFY(std::abs(part.height() - alone.height()) <= 1);
            const double other = otherSquares(part, alone);
            QVERIFY2(other < 0.01, qPrintable(QString::number(other)));
            // the same picture upside down would be another one
            QVERIFY(otherSquares(part, alone.transformed(QTransform().rotate(180))) > 0.05);
        }
    }

    void backIsTurnedSoThatBothSidesStandUpright()
    {
        const SheetLayout layout = *sheetLayout(u"a4-8xa7"_s);
        BadgeDrawing drawing; // 62 × 100, a bar along the upper edge of both pages
        drawing.width = mm(62);
        drawing.height = mm(100);
        const Rule bar{{mm(0), mm(0), mm(62), mm(10)}, {}};
        drawing.pages = {{bar}, {bar}};
        const SheetPlace front = *layout.place(0, {drawing.width, drawing.height});
        const SheetPlace back = layout.behind(front);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        auto file = m_painter->sheets(buffer, layout.width, layout.height);
        QVERIFY(file);
        (void)(*file)->addSheet({{drawing, 1, front}}, {});
        (void)(*file)->addSheet({{drawing, 2, back}}, {});
        QVERIFY((*file)->finish());
        const QImage frontSide = sheet(bytes, 1);
        const QImage backSide = sheet(bytes, 2);
        // turned clockwise its upper edge is at the right; from behind that edge is at the left
        QRect right = inDots(front.box);
        right.setLeft(right.right() - mm(9).inDots(dpi));
        QRect left = inDots(back.box);
        left.setWidth(mm(9).inDots(dpi));
        QVERIFY(blackDots(frontSide, right) > right.width() * right.height() * 9 / 10);
        QVERIFY(blackDots(backSide, left) > left.width() * left.height() * 9 / 10);
        // the same paper: what is at the right edge in front is at the left edge behind
        QVERIFY(
            std::abs(frontSide.width() - inDots(front.box).right() - inDots(back.box).left()) < 4);
    }

    void nothingOfABadgeLeavesItsPlace()
    {
        const SheetLayout layout = *sheetLayout(u"durable-1445"_s);
        BadgeDrawing drawing;
        drawing.width = mm(86);
        drawing.height = mm(50);
        drawing.pages = {{Rule{{mm(-20), mm(20), mm(200), mm(80)}, {}}}};
        const QImage picture = sheet(pdfOf(layout, {drawing}), 1);
        const QRect place = inDots(layout.place(0, {mm(86), mm(50)})->box);
        const int inside = blackDots(picture, place);
        const int everywhere = blackDots(picture, picture.rect());
        QVERIFY(inside > place.width() * place.height() / 2);
        // but for its edges, which a viewer may draw a dot wider
        QVERIFY2(everywhere - inside <= 2 * (place.width() + place.height()),
            qPrintable(QString::number(everywhere - inside)));
    }

    void badgeThatCannotBeDrawnLeavesItsPlaceWhite()
    {
        const SheetLayout layout = *sheetLayout(u"durable-1445"_s);
        BadgeDrawing bad;
        bad.width = mm(86);
        bad.height = mm(54);
        bad.pages = {{Rule{{mm(0), mm(0), mm(86), mm(54)}, {}},
            BarcodeModules{
                QString(5000, u'x'), ErrorCorrection::High, mm(5), mm(5), mm(20), true}}};
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        auto file = m_painter->sheets(buffer, layout.width, layout.height);
        QVERIFY(file);
        const auto drawn = (*file)->addSheet(
            {{bad, 1, *layout.place(0, {bad.width, bad.height})},
                {badge(u"card-86x54"_s, 1), 1, *layout.place(1, {bad.width, bad.height})}},
            {});
        QCOMPARE(drawn.size(), 2);
        QCOMPARE(drawn.at(0).problem->code, ErrorCode::TemplateBroken);
        QVERIFY(!drawn.at(1).problem);
        QVERIFY((*file)->finish());
        const QImage picture = sheet(bytes, 1);
        QCOMPARE(blackDots(picture, inDots(layout.cell(0)).adjusted(0, 0, -2, 0)), 0);
        QCOMPARE(codeOf(picture.copy(inDots(layout.cell(1)))), u"token-of-person-number-1"_s);
    }

    void cutMarksStandBetweenThePlaces()
    {
        const SheetLayout layout = *sheetLayout(u"a4-8xa7"_s);
        BadgeDrawing blank;
        blank.width = mm(86);
        blank.height = mm(54);
        blank.pages = {{}};
        const QImage plain = sheet(pdfOf(layout, {blank}), 1);
        const QImage marked = sheet(pdfOf(layout, {blank}, true), 1);
        QCOMPARE(blackDots(plain, plain.rect()), 0);
        const int middle = mm(105).inDots(dpi);
        const QRect aboveTheFirstCut(middle - 3, mm(6).inDots(dpi), 7, 10);
        QVERIFY(blackDots(marked, aboveTheFirstCut) >= 10);
        QCOMPARE(blackDots(marked, inDots(layout.place(0, {blank.width, blank.height})->box)), 0);
    }

    void manySheetsHoldFontsAndBackgroundOnce()
    {
        const SheetLayout layout = *sheetLayout(u"durable-1445"_s);
        const BadgeDrawing one = badge(u"card-86x54"_s, 1);
        const QByteArray few = pdfOf(layout, QList<BadgeDrawing>(1, one));
        const QByteArray many = pdfOf(layout, QList<BadgeDrawing>(100, one));
        const QByteArray image = "/Subtype /Image";
        QVERIFY(few.contains(image));
        QCOMPARE(many.count(image), few.count(image));
        const auto fonts = [this](const QByteArray& pdf) {
            return outputOf(u"pdffonts"_s, {stored(pdf)}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        };
        const QStringList all = fonts(many);
        QCOMPARE(all.size(), fonts(few).size());
        for (const QString& line : all) { // … emb sub uni object ID
            const QStringList columns = line.simplified().split(u' ');
            QCOMPARE(columns.at(columns.size() - 5), u"yes"_s);
        }
    }

    void sheetIsWrittenBeforeTheNextIsDrawn()
    {
        const SheetLayout layout = *sheetLayout(u"durable-1445"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        auto file = m_painter->sheets(buffer, layout.width, layout.height);
        QVERIFY(file);
        qsizetype before = 0;
        for (int number = 1; number <= 20; ++number) {
            QList<BadgeOnSheet> badges;
            for (int i = 0; i < layout.places(); ++i) {
                const BadgeDrawing one = badge(u"card-86x54"_s, 100 * number + i);
                badges.append({one, 1, *layout.place(i, {one.width, one.height})});
            }
            (void)(*file)->addSheet(badges, {});
            if (number > 1) {
                QVERIFY2(bytes.size() > before, qPrintable(QString::number(number)));
            }
            before = bytes.size();
        }
        QVERIFY((*file)->finish());
    }
};

QTEST_MAIN(tst_SheetJudge)
#include "tst_SheetJudge.moc"
