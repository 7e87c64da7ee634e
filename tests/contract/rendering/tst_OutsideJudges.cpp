// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "FilePrinter.h"
#include "OutsidePrograms.h"
#include "StarterBadge.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Programs that Lanyard has nothing to do with look at its badges.
class tst_OutsideJudges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void printedPngIsReadByZxing_data() { layouts(); }

    void printedPngIsReadByZxing();

    void pdfHasTheExactSize_data() { layouts(); }

    void pdfHasTheExactSize();

    void pdfEmbedsEveryFont_data() { layouts(); }

    void pdfEmbedsEveryFont();

    void pdfIsReadOnEveryPrinter_data() { layouts(); }

    void pdfIsReadOnEveryPrinter();

    void pdfLooksLikeTheRaster_data() { layouts(); }

    void pdfLooksLikeTheRaster();
    void colouredBackgroundStaysColouredInThePdf();

private:
    static void layouts();
    [[nodiscard]] QString printed(
        const QString& key, const QString& format, const BadgeWords& words, int dpi = 300);
    [[nodiscard]] QImage pdfAsPicture(const QString& pdf, int dpi, bool mono);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BadgePainter> m_painter;
};

void tst_OutsideJudges::initTestCase()
{
    for (const QString& program : {u"ZXingReader"_s, u"pdfinfo"_s, u"pdffonts"_s, u"pdftoppm"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            const QString why
                = program + u" is not installed (packages zxing-cpp-tools and poppler-utils)"_s;
            QSKIP(qPrintable(why));
        }
    }
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
    const QString& key, const QString& format, const BadgeWords& words, int dpi)
{
    const BadgeDrawing drawing = starterBadge(key, words);
    const auto raster = m_painter->raster(drawing, dpi);
    const auto pdf = m_painter->pdf(drawing);
    const auto printer = FilePrinter::open(m_folder->path(), format);
    if (!raster || !pdf || !printer) {
        qFatal("no badge of %s", qPrintable(key));
    }
    return (*printer)
        ->print({QString::number(qHash(words.name + words.token) + uint(dpi), 16), key, 1,
            drawing.width, drawing.height, raster->pages, pdf->bytes})
        .output;
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

void tst_OutsideJudges::printedPngIsReadByZxing()
{
    QFETCH(QString, key);
    for (const int dpi : {203, 300}) {
        for (const QString& token : {shortToken, longToken}) {
            BadgeWords words;
            words.token = token;
            QCOMPARE(codeIn(printed(key, u"png"_s, words, dpi)), token);
        }
    }
}

void tst_OutsideJudges::pdfHasTheExactSize()
{
    QFETCH(QString, key);
    const BadgeDrawing drawing = starterBadge(key);
    static const QRegularExpression size(u"Page size: +([0-9.]+) x ([0-9.]+) pts"_s);
    const auto match = size.match(outputOf(u"pdfinfo"_s, {printed(key, u"pdf"_s, {})}));
    QVERIFY(match.hasMatch());
    // pdfinfo tells six digits
    QVERIFY(std::abs(match.captured(1).toDouble() - drawing.width.inPoints()) < 0.001);
    QVERIFY(std::abs(match.captured(2).toDouble() - drawing.height.inPoints()) < 0.001);
}

void tst_OutsideJudges::pdfEmbedsEveryFont()
{
    QFETCH(QString, key);
    BadgeWords words;
    words.name = u"ಅನನ್ಯಾ Gowda 王小明"_s;
    const QStringList lines = outputOf(u"pdffonts"_s, {printed(key, u"pdf"_s, words)})
                                  .split(u'\n', Qt::SkipEmptyParts)
                                  .mid(2);
    QVERIFY(lines.size() >= 4); // bold, regular, mono, Kannada, Chinese
    for (const QString& line : lines) {
        // … emb sub uni object ID
        const QStringList columns = line.simplified().split(u' ');
        QVERIFY2(columns.first().contains(u"Noto"_s), qPrintable(line));
        QCOMPARE(columns.at(columns.size() - 5), u"yes"_s);
    }
}

void tst_OutsideJudges::pdfIsReadOnEveryPrinter()
{
    QFETCH(QString, key);
    const QString pdf = printed(key, u"pdf"_s, {});
    for (const int dpi : {203, 300}) {
        (void)pdfAsPicture(pdf, dpi, true);
        QCOMPARE(codeIn(u"%1-%2.png"_s.arg(pdf).arg(dpi)), longToken);
    }
}

void tst_OutsideJudges::pdfLooksLikeTheRaster()
{
    QFETCH(QString, key);
    for (const QString& name : {u"ಅನನ್ಯಾ ಗೌಡ"_s, u"محمد عبد الرحمن"_s, u"王小明"_s}) {
        BadgeWords words;
        words.name = name;
        const QString both = printed(key, u"both"_s, words);
        const QImage raster
            = QImage(both.section(u'\n', 1)).convertToFormat(QImage::Format_Grayscale8);
        const QImage pdf = pdfAsPicture(both.section(u'\n', 0, 0), 300, false)
                               .convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(std::abs(raster.width() - pdf.width()) <= 1);
        QVERIFY(std::abs(raster.height() - pdf.height()) <= 1);
        // a few of the halftone's finest dots; a word out of its place is thousands
        const int few = raster.width() * raster.height() / 4000;
        QVERIFY2(farDots(raster, pdf) < few, qPrintable(QString::number(farDots(raster, pdf))));
        QVERIFY2(farDots(pdf, raster) < few, qPrintable(QString::number(farDots(pdf, raster))));
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
