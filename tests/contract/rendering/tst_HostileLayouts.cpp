// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "DrawingLimits.h"
#include "HostileLayouts.h"
#include "PdfDrawing.h"
#include "StarterBadge.h"
#include "printing/BadgeCheck.h"
#include "printing/BadgeMaker.h"

#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC);

QList<TextRun> textsOf(const BadgeDrawing& drawing)
{
    QList<TextRun> texts;
    for (const DrawingItem& item : drawing.pages.first()) {
        if (const auto* text = std::get_if<TextRun>(&item); text && !text->text.isEmpty()) {
            texts.append(*text);
        }
    }
    return texts;
}

constexpr int leastInk = 50; ///< dots that differ; a letter of 4 pt has more

int inkBetween(const BadgeRaster& one, const BadgeRaster& other)
{
    int dots = 0;
    for (int y = 0; y < one.height; ++y) {
        for (int x = 0; x < one.width; ++x) {
            dots += one.dot(x, y) != other.dot(x, y) ? 1 : 0;
        }
    }
    return dots;
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

    /// Why there is no badge, as it is known before doors.
    [[nodiscard]] QString toldByACheck(const StoredTemplate& layout, BadgeSource source) const
    {
        source.templates = {layout};
        source.templates.first().isDefault = true;
        const auto findings = BadgeLook(m_maker, {{}, 300, today}).findingsFor(source);
        return !findings.isEmpty() && findings.first().fault == BadgeFault::LayoutBroken
            ? findings.first().what
            : QString();
    }

    /// Whether the badge is another one, where the text stands, than it is without it: what lies
    /// under it leaves it to be seen. Codes are read back for every badge.
    [[nodiscard]] bool isReadable(const TextRun& text, const MadeBadge& badge)
    {
        BadgeDrawing without = badge.drawing;
        for (DrawingItem& item : without.pages.first()) {
            if (const auto* one = std::get_if<TextRun>(&item); one && *one == text) {
                item = Rule{};
            }
        }
        const auto bare = m_painter.raster(without, 300);
        return bare && inkBetween(bare->pages.first(), badge.rendered.pages.first()) > leastInk;
    }

    const QList<HostileLayout> m_all = hostileLayouts();

private Q_SLOTS:

    void aBadgeOrAClearErrorComesOfEach_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_all.size(); ++i) {
            QTest::newRow(m_all.at(i).name.constData()) << i;
        }
    }

    void aBadgeOrAClearErrorComesOfEach()
    {
        QFETCH(int, index);
        const HostileLayout& hostile = m_all.at(index);
        BadgeSource source = sampleSource(today);
        if (!hostile.person.isEmpty()) {
            source.record.attendee.name = hostile.person;
        }
        source.pictures.insert(u"question_PHOTO"_s, hostile.picture);
        const auto badge = made(hostile.layout, source);
        if (!badge) {
            QVERIFY2(hostile.end != HostileLayout::End::Badge, qPrintable(badge.error().detail));
            QCOMPARE(badge.error().code, ErrorCode::TemplateBroken);
            QVERIFY2(
                badge.error().detail.contains(hostile.reason), qPrintable(badge.error().detail));
            QVERIFY(badge.error().retryable // else it is so before doors as well
                || toldByACheck(hostile.layout, source) == badge.error().detail);
            return;
        }
        QVERIFY(hostile.end != HostileLayout::End::Refusal);
        QVERIFY(!badge->rendered.pages.isEmpty());
        for (const TextRun& text : textsOf(badge->drawing)) {
            const bool isTold = badge->rendered.overflow.contains(text.element);
            QVERIFY2(isTold || isReadable(text, *badge), qPrintable(text.text.left(80)));
        }
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
        QCOMPARE(textsOf(badge->drawing).first().text, shown);
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
        for (const QByteArray& data :
            {svgThatNames(secret), pdfOf(50, 50), QByteArray("GIF89a"), QByteArray()}) {
            const auto badge = m_painter.raster(picturePage(data), 300);
            QVERIFY(badge);
            QCOMPARE(badge->overflow, QStringList(u"photo"_s));
            QVERIFY(!isBlackAt(badge->pages.first(), 14, 14));
        }
    }
};

// as the product's programs: another process draws what lies under a badge
int main(int argc, char* argv[])
{
    drawPdfWhenAsked(argc, argv);
    const QGuiApplication app(argc, argv);
    tst_HostileLayouts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_HostileLayouts.moc"
