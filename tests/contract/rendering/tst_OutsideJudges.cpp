// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "FilePrinter.h"
#include "JudgedBadges.h"
#include "OutsidePrograms.h"
#include "StarterBadge.h"

#include <QRegularExpression>
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

    void pngHoldsOurDotsAndItsCodeIsRead();

    void pdfHasTheExactSize_data() { layouts(); }

    void pdfHasTheExactSize();

    void pdfEmbedsEveryFont_data() { layouts(); }

    void pdfEmbedsEveryFont();

    void pdfLooksLikeOurDotsAndItsCodeIsRead();
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

void tst_OutsideJudges::pdfLooksLikeOurDotsAndItsCodeIsRead()
{
    // A PDF holds outlines and greys, and poppler rounds edges its own way. On the grid of 300 dpi
    // that it is made for, 1 to 2 of 100 dots are others, nearly all beside their own place (not
    // at some edges of ribbons, 4 of 10,000); at 203 dpi, which share no grid with it, 3 to 6 were
    // with fine dots. A word out of its place is more.
    const auto bound = [](int dpi) { return dpi == BadgePainter::pdfDpi ? 0.025 : 0.07; };
    const auto farBound = [](int dpi) { return dpi == BadgePainter::pdfDpi ? 0.0005 : 0.045; };
    QList<JudgedPayload> payloads;
    for (const JudgedBadge& badge : judgedBadges(Turned::No, 4)) {
        if (!badge.isOther) {
            continue;
        }
        const QString pdf = pdfOf(badge);
        const BadgeRaster raster = badge.raster(*m_painter);
        const QImage ours = imageOf(raster).convertToFormat(QImage::Format_Grayscale8);
        const QImage grey
            = pdfAsPicture(pdf, badge.dpi, false).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(std::abs(ours.width() - grey.width()) <= 1);
        QVERIFY(std::abs(ours.height() - grey.height()) <= 1);
        const double all = double(raster.width) * raster.height;
        const double wrong = wrongDots(grey, raster) / all;
        const double far = std::max(farDots(ours, grey), farDots(grey, ours)) / all;
        const QString told = u"%1: %2 % of the dots are others, %3 % far from their place"_s.arg(
            badge.label(), QString::number(100 * wrong), QString::number(100 * far));
        qInfo("%s", qPrintable(told));
        QVERIFY2(wrong >= 0 && wrong < bound(badge.dpi), qPrintable(told));
        QVERIFY2(far < farBound(badge.dpi), qPrintable(told));
        (void)pdfAsPicture(pdf, badge.dpi, true);
        payloads.append({badge.label(), u"%1-%2.png"_s.arg(pdf).arg(badge.dpi), 0, badge.token});
    }
    const Verdict verdict = verdictOn(u"PDF, equal but for the dots above"_s, payloads);
    qInfo("%s", qPrintable(verdict.told));
    QVERIFY2(verdict.faults.isEmpty(), qPrintable(verdict.faults.join(u'\n')));
    QVERIFY(payloads.size() >= 8);
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
