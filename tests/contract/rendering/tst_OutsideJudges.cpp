// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "FilePrinter.h"
#include "JudgedBadges.h"
#include "OutsidePrograms.h"
#include "StarterBadge.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// Between two pictures, in per cent of their dots.
struct Distance
{
    double others = 0; ///< that are not the same
    double far = 0; ///< that the other one has not even a dot beside (`farDots`)

    [[nodiscard]] QString told() const
    {
        return u"%1 % of the dots others, %2 % far from their place"_s.arg(
            QString::number(others, 'f', 2), QString::number(far, 'f', 4));
    }
};

/// What the farthest of the whole set is, and a tenth: 1.73 and 0.193 % at 203 dpi, 1.55 and
/// 0.0378 % at 300. poppler rounds edges in its own way, and at 203 dpi, which shares no grid with
/// the PDF, the fine dots of one background too. Words out of their place are farther.
Distance mostAt(int dpi)
{
    return dpi == BadgePainter::pdfDpi ? Distance{1.7, 0.042} : Distance{1.9, 0.21};
}

bool isNear(const Distance& distance, int dpi)
{
    return distance.others <= mostAt(dpi).others && distance.far <= mostAt(dpi).far;
}

Distance distanceOf(const QImage& one, const QImage& other)
{
    if (std::abs(one.width() - other.width()) > 1 || std::abs(one.height() - other.height()) > 1) {
        return {100, 100}; // of another size
    }
    const int width = std::min(one.width(), other.width());
    const int height = std::min(one.height(), other.height());
    int others = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            others += (one.constScanLine(y)[x] < 128) == (other.constScanLine(y)[x] < 128) ? 0 : 1;
        }
    }
    const double all = double(width) * height / 100;
    return {others / all, std::max(farDots(one, other), farDots(other, one)) / all};
}

/// With white where its code is, but at 300 dpi: a module of a PDF's is as many whole dots of 300
/// dpi, and at 203 so it has another size than a printer's. Codes are read.
QImage withoutCodes(QImage picture, const JudgedBadge& badge)
{
    if (badge.dpi == BadgePainter::pdfDpi) {
        return picture;
    }
    const BadgeDrawing drawing = badge.drawing();
    QPainter painter(&picture);
    for (const DrawingItem& item : drawing.pages.first()) {
        if (const auto* code = std::get_if<BarcodeModules>(&item)) {
            const double dots = badge.dpi / 25.4;
            const QRectF place(
                code->left.inMm(), code->top.inMm(), code->side.inMm(), code->side.inMm());
            painter.fillRect(QTransform::fromScale(dots, dots).mapRect(place), Qt::white);
        }
    }
    return picture;
}

} // namespace

/// Programs that Lanyard has nothing to do with look at its badges.
class tst_OutsideJudges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void pngHoldsOurDotsAndItsCodeIsRead();

    void pdfHasTheExactSize_data() { layouts(); }

    void pdfHasTheExactSize();

    void pdfEmbedsEveryFont_data() { layouts(); }

    void pdfEmbedsEveryFont();

    void pdfIsNearOurDotsAndItsCodeIsRead();
    void pdfOfOtherWordsIsNotNear_data();
    void pdfOfOtherWordsIsNotNear();
    void colouredBackgroundStaysColouredInThePdf();

private:
    static void layouts();
    [[nodiscard]] QString printed(
        const JudgedBadge& badge, const QList<BadgeRaster>& png, const QByteArray& pdf = {});
    [[nodiscard]] QString pdfOf(const JudgedBadge& badge);

    [[nodiscard]] QString pdfOf(const QString& key, const QString& name = u"Ananya Gowda"_s)
    {
        return pdfOf({key, {"latin", name}, longToken, 300});
    }

    [[nodiscard]] QImage pdfAsPicture(const QString& pdf, int dpi, bool mono);
    [[nodiscard]] Distance distanceFrom(const JudgedBadge& badge, const QString& pdf);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BadgePainter> m_painter;
};

void tst_OutsideJudges::initTestCase()
{
    LANYARD_NEEDS_JUDGE(lackOfPrograms({u"pdfinfo"_s, u"pdffonts"_s, u"pdftoppm"_s}));
    LANYARD_NEEDS_JUDGE(lackOfReaders());
    m_painter = std::make_unique<BadgePainter>(fontFolder);
}

void tst_OutsideJudges::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_OutsideJudges::layouts()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : starterKeys()) {
        QTest::newRow(qPrintable(key)) << key;
    }
}

/// The file that the file printer wrote.
QString tst_OutsideJudges::printed(
    const JudgedBadge& badge, const QList<BadgeRaster>& png, const QByteArray& pdf)
{
    const auto printer = FilePrinter::open(m_folder->path(), pdf.isEmpty() ? u"png"_s : u"pdf"_s);
    if (!printer) {
        qFatal("%s", qPrintable(printer.error().detail));
    }
    const BadgeDrawing drawing = badge.drawing();
    return (*printer)
        ->print({QString::number(qHash(badge.label()), 16), badge.key, 1, drawing.width,
            drawing.height, png, pdf})
        .output;
}

QString tst_OutsideJudges::pdfOf(const JudgedBadge& badge)
{
    const auto pdf = m_painter->pdf(badge.drawing());
    if (!pdf) {
        qFatal("%s: %s", qPrintable(badge.label()), qPrintable(pdf.error().detail));
    }
    return printed(badge, {}, pdf->bytes);
}

QImage tst_OutsideJudges::pdfAsPicture(const QString& pdf, int dpi, bool mono)
{
    const QString stem = pdf + u'-' + QString::number(dpi);
    QStringList arguments{u"-r"_s, QString::number(dpi), u"-png"_s, u"-singlefile"_s, pdf, stem};
    if (mono) {
        arguments.prepend(u"-mono"_s);
    }
    (void)outputOf(u"pdftoppm"_s, arguments);
    return QImage(stem + u".png"_s);
}

/// Of a PDF from the dots of a badge.
Distance tst_OutsideJudges::distanceFrom(const JudgedBadge& badge, const QString& pdf)
{
    const auto grey = [&badge](const QImage& picture) {
        return withoutCodes(picture.convertToFormat(QImage::Format_Grayscale8), badge);
    };
    return distanceOf(
        grey(imageOf(badge.raster(*m_painter))), grey(pdfAsPicture(pdf, badge.dpi, false)));
}

void tst_OutsideJudges::pngHoldsOurDotsAndItsCodeIsRead()
{
    QList<JudgedPayload> payloads;
    for (const JudgedBadge& badge : judgedBadges(Turned::No)) {
        if (!badge.isOther) {
            const BadgeRaster raster = badge.raster(*m_painter);
            const QString file = printed(badge, {raster});
            const QImage grey = QImage(file).convertToFormat(QImage::Format_Grayscale8);
            payloads.append({badge.label(), file, wrongDots(grey, raster), badge.token});
        }
    }
    const Verdict verdict = verdictOn(u"PNG"_s, payloads);
    qInfo("%s", qPrintable(verdict.told));
    QVERIFY2(verdict.faults.isEmpty(), qPrintable(verdict.faults.join(u'\n')));
    QVERIFY(payloads.size() >= 8);
}

void tst_OutsideJudges::pdfHasTheExactSize()
{
    QFETCH(QString, key);
    const BadgeDrawing drawing = starterBadge(key);
    static const QRegularExpression size(u"Page size: +([0-9.]+) x ([0-9.]+) pts"_s);
    const auto match = size.match(outputOf(u"pdfinfo"_s, {pdfOf(key)}));
    QVERIFY(match.hasMatch());
    // pdfinfo tells six digits
    QVERIFY(std::abs(match.captured(1).toDouble() - drawing.width.inPoints()) < 0.001);
    QVERIFY(std::abs(match.captured(2).toDouble() - drawing.height.inPoints()) < 0.001);
}

void tst_OutsideJudges::pdfEmbedsEveryFont()
{
    QFETCH(QString, key);
    const QStringList lines = outputOf(u"pdffonts"_s, {pdfOf(key, u"ಅನನ್ಯಾ Gowda 王小明"_s)})
                                  .split(u'\n', Qt::SkipEmptyParts)
                                  .mid(2);
    QVERIFY(lines.size() >= 4); // bold, regular, mono, Kannada, Chinese
    for (const QString& line : lines) {
        // … emb sub uni object ID
        const QStringList columns = line.simplified().split(u' ');
        QVERIFY2(columns.first().contains(u"Noto"_s), qPrintable(line));
        QCOMPARE(columns.at(columns.size() - 5), u"yes"_s);
        QVERIFY2(!line.contains(u"CJKjp"_s), qPrintable(line));
    }
    const QString japanese = outputOf(u"pdffonts"_s, {pdfOf(key, u"さとう直角"_s)});
    QVERIFY2(japanese.contains(u"NotoSansCJKjp"_s), qPrintable(japanese));
}

void tst_OutsideJudges::pdfIsNearOurDotsAndItsCodeIsRead()
{
    // a PDF is vectors: none has just our dots
    QList<JudgedPayload> payloads;
    QStringList faults;
    for (const JudgedBadge& badge : judgedBadges(Turned::No, 4)) {
        if (!badge.isOther) {
            continue;
        }
        const QString pdf = pdfOf(badge);
        const Distance distance = distanceFrom(badge, pdf);
        const QString told = badge.label() + u": "_s + distance.told();
        qInfo("%s", qPrintable(told));
        if (!isNear(distance, badge.dpi)) {
            faults.append(told);
        }
        (void)pdfAsPicture(pdf, badge.dpi, true);
        payloads.append(
            {badge.label(), u"%1-%2.png"_s.arg(pdf).arg(badge.dpi), std::nullopt, badge.token});
    }
    const Verdict verdict = verdictOn(u"PDF, by distance and codes"_s, payloads);
    qInfo("%s", qPrintable(verdict.told));
    QVERIFY2(verdict.faults.isEmpty(), qPrintable(verdict.faults.join(u'\n')));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(payloads.size() >= 8);
}

void tst_OutsideJudges::pdfOfOtherWordsIsNotNear_data()
{
    QTest::addColumn<int>("dpi");
    QTest::newRow("203") << 203;
    QTest::newRow("300") << 300;
}

void tst_OutsideJudges::pdfOfOtherWordsIsNotNear()
{
    QFETCH(int, dpi);
    for (const QString& key : starterKeys()) {
        const JudgedBadge badge{key, {"latin", u"Ananya Gowda"_s}, longToken, dpi};
        const Distance same = distanceFrom(badge, pdfOf(badge));
        const Distance other = distanceFrom(badge, pdfOf(key, u"Gowda Ananya"_s));
        QVERIFY2(isNear(same, dpi), qPrintable(same.told()));
        QVERIFY2(!isNear(other, dpi), qPrintable(other.told()));
    }
}

void tst_OutsideJudges::colouredBackgroundStaysColouredInThePdf()
{
    // a red square, as small as a PDF can be
    BadgeDrawing drawing = starterBadge(u"card-86x54"_s);
    const QByteArray content = "1 0 0 rg 0 0 244 100 re f";
    drawing.background = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                         "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 243.78 153.07]/Contents 4 "
                         "0 R/Resources<<>>>>endobj\n4 0 obj<</Length "
        + QByteArray::number(content.size()) + ">>stream\n" + content
        + "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n";
    const auto pdf = m_painter->pdf(drawing);
    QVERIFY(pdf);
    const QString path = m_folder->filePath(u"red.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf->bytes);
    file.close();
    const QImage picture = pdfAsPicture(path, 100, false);
    const QColor corner = picture.pixelColor(3, picture.height() - 4);
    QVERIFY(corner.red() > 240 && corner.green() < 20 && corner.blue() < 20);
}

QTEST_MAIN(tst_OutsideJudges)
#include "tst_OutsideJudges.moc"
