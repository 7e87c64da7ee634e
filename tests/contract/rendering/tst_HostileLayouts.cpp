// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "DrawingLimits.h"
#include "StarterBadge.h"
#include "printing/BadgeMaker.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC);

QByteArray pdfOf(double widthMm, double heightMm)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(
        QPageSize(QSizeF(widthMm, heightMm), QPageSize::Millimeter, {}, QPageSize::ExactMatch),
        QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    painter.fillRect(0, 0, 100, 100, Qt::black);
    painter.end();
    return bytes;
}

QByteArray imageOf(QSize size, const char* format)
{
    QImage image(size, QImage::Format_Mono); // one bit a pixel is enough for the test itself
    image.fill(0); // black
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A layout of one text that fills the badge, with one property as given.
QByteArray textWith(const QByteArray& property)
{
    return R"([{"type": "textcontainer", "content": "attendee_name", "left": 2, "bottom": 2,)"
           R"( "width": 50, "height": 20, )"
        + property + "}]";
}

QByteArray many(int count, const QByteArray& element)
{
    return '[' + (element + ',').repeated(count - 1) + element + ']';
}

StoredTemplate layoutOf(const QByteArray& json, double widthMm = 62, double heightMm = 100)
{
    StoredTemplate layout;
    layout.key = u"hostile"_s;
    layout.layout = json;
    layout.widthMm = widthMm;
    layout.heightMm = heightMm;
    return layout;
}

QString firstText(const BadgeDrawing& drawing)
{
    for (const DrawingItem& item : drawing.pages.first()) {
        if (const auto* text = std::get_if<TextRun>(&item)) {
            return text->text;
        }
    }
    return {};
}

BadgeDrawing picturePage(const QByteArray& data)
{
    BadgeDrawing drawing;
    drawing.width = mm(60);
    drawing.height = mm(45);
    drawing.pages
        = {{BarcodeModules{u"code"_s, ErrorCorrection::High, mm(32), mm(10), mm(25), true},
            Picture{u"photo"_s, data, {mm(2), mm(2), mm(25), mm(25)}}}};
    return drawing;
}

bool isBlackAt(const BadgeRaster& raster, double xMm, double yMm)
{
    return raster.dot(mm(xMm).inDots(raster.dpi), mm(yMm).inDots(raster.dpi));
}

} // namespace

/// Layouts come from servers and organisers: whatever they say, a plain badge comes out or a clear
/// sentence, within limits of memory, and nothing is read that is not in them.
class tst_HostileLayouts : public QObject
{
    Q_OBJECT

    BadgePainter m_painter{fontFolder};
    BadgeMaker m_maker{m_painter, {}};

    [[nodiscard]] Result<MadeBadge> made(const StoredTemplate& layout, const BadgeSource& source)
    {
        auto drawing = m_maker.compose(layout, source, today, 1);
        return drawing ? m_maker.make(layout, *std::move(drawing), 300)
                       : Result<MadeBadge>(drawing.error());
    }

    [[nodiscard]] Result<MadeBadge> made(const StoredTemplate& layout)
    {
        return made(layout, sampleSource(today));
    }

private Q_SLOTS:

    void whatCannotBeIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("layout");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& layout, const QString& reason) {
            QTest::newRow(name) << layout << reason;
        };
        row("not JSON", "<html>", u"not JSON"_s);
        row("cut off", textWith("\"bold\": tr").chopped(4), u"not JSON"_s);
        row("an object", R"({"type": "textarea"})", u"not a list"_s);
        row("numbers", "[1, 2, null]", u"element 1 has no type"_s);
        row("lists in lists", QByteArray(100'000, '[') + QByteArray(100'000, ']'), u"not JSON"_s);
        row("lists in a text's translations",
            textWith("\"text_i18n\": " + QByteArray(5000, '[') + QByteArray(5000, ']')),
            u"not JSON"_s);
        row("100,000 elements", many(100'000, R"({"type":"poweredby"})"), u"1000 elements"_s);
        row("five million bytes", textWith("\"x\": \"" + QByteArray(5'000'000, 'x') + '"'),
            u"bytes"_s);
        for (const QByteArray size : {"-5", "0", "1e308", "\"nan\"", "\"inf\"", "\"wide\"", "{}"}) {
            row(("a width of " + size).constData(), textWith("\"width\": " + size), u"\"width\""_s);
        }
        row("not even a number", textWith("\"width\": NaN"), u"not JSON"_s);
        row("page a thousand million", textWith("\"page\": 1e9"), u"\"page\""_s);
        row("page minus one", textWith("\"page\": -1"), u"\"page\""_s);
        row("letters a kilometre high", textWith("\"fontsize\": 3e6"), u"\"fontsize\""_s);
        row("no colour", textWith("\"color\": [300, -1]"), u"\"color\""_s);
        row("a thousand codes",
            many(1000, R"({"type":"barcodearea","left":1,"bottom":1,"size":20})"), u"codes"_s);
        row("a code of 8,000 letters",
            "[{\"type\":\"barcodearea\",\"content\":\"other\",\"left\":1,\"bottom\":1,\"size\":50,"
            "\"text\":\""
                + QByteArray(8000, 'x') + "\"}]",
            u"no QR code holds"_s);
        row("a book",
            textWith("\"content\": \"other\", \"text\": \"" + QByteArray(11'000, 'x') + '"'),
            u"letters"_s);
    }

    void whatCannotBeIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, layout);
        QFETCH(QString, reason);
        const auto badge = made(layoutOf(layout));
        QVERIFY(!badge);
        QCOMPARE(badge.error().code, ErrorCode::TemplateBroken);
        QVERIFY2(badge.error().detail.contains(reason), qPrintable(badge.error().detail));
    }

    void pagesOfImpossibleSizeAreRefused_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        QTest::newRow("ten metres") << 10'000.0 << 10'000.0;
        QTest::newRow("two metres") << 2000.0 << 2000.0; // can be told, but not be drawn
        QTest::newRow("endless") << 62.0 << qInf();
        QTest::newRow("a hair") << 0.001 << 0.001;
    }

    void pagesOfImpossibleSizeAreRefused()
    {
        QFETCH(double, width);
        QFETCH(double, height);
        const auto badge = made(layoutOf("[]", width, height));
        QVERIFY(!badge);
        QCOMPARE(badge.error().code, ErrorCode::TemplateBroken);
    }

    void aSizeThatIsNoNumberIsNoSize()
    {
        const auto badge = made(layoutOf("[]", qQNaN(), 100));
        const auto unsaid = made(layoutOf("[]", 0, 0));
        QVERIFY(badge && unsaid);
        QCOMPARE(badge->drawing.width, unsaid->drawing.width);
        QCOMPARE(badge->drawing.height, unsaid->drawing.height);
    }

    void manyLargePagesAreRefusedBeforeTheyAreDrawn()
    {
        BadgeDrawing drawing;
        drawing.width = mm(210);
        drawing.height = mm(297);
        drawing.pages = QList<QList<DrawingItem>>(20);
        QVERIFY(!refusal(drawing, {2480, 3508})); // at 300 dpi: 22 MB of bits
        QVERIFY(refusal(drawing, {4961, 7016})); // at 600 dpi
        drawing.pages.resize(1);
        QVERIFY(!refusal(drawing, {4961, 7016}));
        QVERIFY(!m_painter.raster(drawing, 1200));
    }

    void aNameOf300LettersComesOutOrIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("one word") << QString(300, u'W');
        QTest::newRow("many words") << u"Venkata Naga "_s.repeated(23).left(300);
        QTest::newRow("Kannada") << u"ವೆಂಕಟ"_s.repeated(60).left(300);
        QTest::newRow("marks without end") << u'a' + QString(299, QChar(0x0301));
    }

    void aNameOf300LettersComesOutOrIsTold()
    {
        QFETCH(QString, name);
        BadgeSource source = sampleSource(today);
        source.record.attendee.name = name;
        StoredTemplate layout = layoutOf(badgeFile(u"label-62x100.json"_s));
        layout.background = badgeFile(u"label-62x100.pdf"_s);
        const auto badge = made(layout, source);
        QVERIFY(badge);
        QCOMPARE(badge->code, source.record.attendee.token.value);
        for (const QString& element : badge->rendered.overflow) {
            QCOMPARE(element, u"attendee_name"_s); // nothing else suffers
        }
    }

    void anUnknownFontIsTheUsualOne()
    {
        const auto usual = made(layoutOf(textWith(R"("fontfamily": "Open Sans")")));
        const auto unknown = made(layoutOf(textWith(R"("fontfamily": "../../No Such Font")")));
        QVERIFY(usual && unknown);
        QVERIFY(usual->rendered.pages == unknown->rendered.pages);
        QVERIFY(usual->rendered.missingGlyphs.isEmpty());
    }

    void anAddressIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("of the web") << QByteArray("https://example.org/logo.png");
        QTest::newRow("of a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("of a folder above") << QByteArray("../../../etc/passwd");
        QTest::newRow("of data") << QByteArray("data:image/png;base64,iVBORw0KGgo=");
    }

    void anAddressIsNoPicture()
    {
        QFETCH(QByteArray, content);
        const auto badge = made(layoutOf(R"([{"type": "imagearea", "left": 2, "bottom": 2,)"
                                         " \"width\": 20, \"height\": 20, \"content\": \""
            + content + "\"}]"));
        QVERIFY(badge);
        QVERIFY(badge->drawing.pages.first().isEmpty());
        QCOMPARE(badge->drawing.missingPictures.size(), 1);
        const QByteArray& bits = badge->rendered.pages.first().bits;
        QCOMPARE(bits.count('\0'), bits.size()); // nothing is on it
    }

    void placeholdersAreFilledInOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a name that is a placeholder")
            << u"{secret}"_s << QByteArray("{attendee_name}") << u"{secret}"_s;
        QTest::newRow("a name that asks for itself")
            << u"{attendee_name}{attendee_name}"_s << QByteArray("{attendee_name}")
            << u"{attendee_name}{attendee_name}"_s;
        QTest::newRow("braces in braces")
            << u"Asha"_s << QByteArray("{{attendee_name}}") << u"{Asha}"_s;
        QTest::newRow("a placeholder in a placeholder")
            << u"name"_s << QByteArray("{attendee_{attendee_name}}") << u"{attendee_name}"_s;
        QTest::newRow("a brace that never ends")
            << u"Asha"_s << QByteArray("{attendee_name") << u"{attendee_name"_s;
    }

    void placeholdersAreFilledInOnce()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, shown);
        BadgeSource source = sampleSource(today);
        source.record.attendee.name = name;
        const auto badge
            = made(layoutOf(textWith("\"content\": \"other\", \"text\": \"" + text + '"')), source);
        QVERIFY(badge);
        QCOMPARE(firstText(badge->drawing), shown);
    }

    void aBackgroundThatIsCutOffIsRefusedOrMended()
    {
        const QByteArray whole = badgeFile(u"label-62x100.pdf"_s);
        for (const qsizetype size :
            {qsizetype(0), qsizetype(4), qsizetype(100), whole.size() / 2, whole.size() - 10}) {
            StoredTemplate layout = layoutOf("[]");
            layout.background = whole.left(size);
            const auto badge = made(layout);
            if (!badge) {
                QVERIFY2(badge.error().detail.contains(u"PDF"_s), qPrintable(badge.error().detail));
            }
            QVERIFY(size != 100 || !badge);
        }
    }

    void aBackgroundOfTenMetresIsRefusedUnlessTheBadgeIsSmall()
    {
        StoredTemplate layout = layoutOf("[]", 0, 0);
        layout.background = pdfOf(10'000, 10'000);
        const auto asLarge = made(layout);
        QVERIFY(!asLarge);
        QCOMPARE(asLarge.error().code, ErrorCode::TemplateBroken);
        QVERIFY2(asLarge.error().detail.contains(u"page"_s), qPrintable(asLarge.error().detail));
        layout.widthMm = 62;
        layout.heightMm = 100;
        const auto asSmall = made(layout);
        QVERIFY(asSmall);
        QCOMPARE(asSmall->rendered.pages.first().width, mm(62).inDots(300));
    }

    void wordsThatMayNotBeBrokenEndAllTheSame()
    {
        BadgeSource source = sampleSource(today);
        source.record.attendee.name = QString(2000, u'W');
        const auto badge = made(
            layoutOf(textWith(R"("fontsize": 1000, "splitlongwords": false, "lineheight": 10)")),
            source);
        QVERIFY(badge);
        QCOMPARE(badge->rendered.overflow, QStringList(u"attendee_name"_s));
    }

    void aPictureOf10000PixelsIsLeftOutAndTold()
    {
        const auto badge = m_painter.raster(picturePage(imageOf({10'000, 10'000}, "PNG")), 300);
        QVERIFY(badge);
        QCOMPARE(badge->overflow, QStringList(u"photo"_s));
        QVERIFY(!isBlackAt(badge->pages.first(), 14, 14));
    }

    void aLargePictureIsDrawnSmaller_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("as wide as ten thousand") << QSize(10'000, 2000) << QByteArray("PNG");
        QTest::newRow("a photo") << QSize(6000, 6000) << QByteArray("JPEG");
    }

    void aLargePictureIsDrawnSmaller()
    {
        QFETCH(QSize, size);
        QFETCH(QByteArray, format);
        const auto badge = m_painter.raster(picturePage(imageOf(size, format)), 300);
        QVERIFY(badge);
        QCOMPARE(badge->overflow, QStringList());
        QVERIFY(isBlackAt(badge->pages.first(), 14, 14)); // in the middle of its place
    }

    void allPicturesTogetherHaveALimit()
    {
        qint64 left = 100 * 100 + 50;
        QVERIFY(!pictureOf(imageOf({100, 100}, "PNG"), left).isNull());
        QCOMPARE(left, qint64(50));
        QVERIFY(pictureOf(imageOf({100, 100}, "PNG"), left).isNull());
        QVERIFY(!pictureOf(imageOf({5, 10}, "PNG"), left).isNull());
        QCOMPARE(left, qint64(0));
    }

    void picturesThatNameFilesAreNone()
    {
        const QTemporaryDir folder;
        const QString secret = folder.filePath(u"secret.png"_s);
        QFile file(secret);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(imageOf({50, 50}, "PNG"));
        file.close();
        const QByteArray svg
            = R"(<svg xmlns="http://www.w3.org/2000/svg" )"
              R"(xmlns:xlink="http://www.w3.org/1999/xlink" width="50" height="50">)"
              "<image width=\"50\" height=\"50\" xlink:href=\""
            + secret.toUtf8() + "\"/></svg>";
        for (const QByteArray& data : {svg, pdfOf(50, 50), QByteArray("GIF89a"), QByteArray()}) {
            const auto badge = m_painter.raster(picturePage(data), 300);
            QVERIFY(badge);
            QCOMPARE(badge->overflow, QStringList(u"photo"_s));
            QVERIFY(!isBlackAt(badge->pages.first(), 14, 14));
        }
    }
};

QTEST_MAIN(tst_HostileLayouts)
#include "tst_HostileLayouts.moc"
