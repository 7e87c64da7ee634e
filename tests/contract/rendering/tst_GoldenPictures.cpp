// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "JudgedBadges.h"
#include "StarterBadge.h"

#include <QDir>
#include <QImage>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 203; // of most label printers

/// A name in both weights of the server's face, and slanted in the starter layouts'.
BadgeDrawing nameBadge(const QString& name, HanForm han)
{
    BadgeDrawing drawing;
    drawing.width = mm(70);
    drawing.height = mm(34);
    drawing.pages.resize(1);
    const auto line
        = [&drawing, &name, han](double top, const QString& family, bool bold, bool italic) {
              TextRun run;
              run.text = name;
              run.han = han;
              run.box = {mm(2), mm(top), mm(66), mm(10)};
              run.family = family;
              run.pointSize = 20;
              run.bold = bold;
              run.italic = italic;
              run.autoResize = true;
              run.place = TextPlace::Middle;
              drawing.pages.first().append(run);
          };
    line(1, u"Open Sans"_s, false, false);
    line(12, u"Open Sans"_s, true, false);
    line(23, u"Noto Sans"_s, false, true);
    return drawing;
}

/// How many dots of the two are not alike; all of them when they have not the same size.
qint64 differences(const QImage& one, const QImage& other)
{
    if (one.size() != other.size()) {
        return qint64(one.width()) * one.height();
    }
    qint64 count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            count += one.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
        }
    }
    return count;
}

} // namespace

/// Badges of every script, dot by dot as they were when somebody looked at them and found them
/// right. What is drawn now is left beside the test program in `golden/`;
/// `packaging/tools/make-golden` takes it over after it was looked at.
class tst_GoldenPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase()
    {
        m_painter = std::make_unique<BadgePainter>(fontFolder);
        m_drawn = QDir(QCoreApplication::applicationDirPath()).filePath(u"golden"_s);
        QVERIFY(QDir().mkpath(m_drawn));
    }

    void nameIsDrawnAsItWasFoundRight_data();
    void nameIsDrawnAsItWasFoundRight();
    void hanIsDrawnInTheFormOfTheOrdersLanguage_data();
    void hanIsDrawnInTheFormOfTheOrdersLanguage();

    void starterBadgeIsDrawnAsItWasFoundRight_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString& key : starterKeys()) {
            QTest::newRow(qPrintable(key)) << key;
        }
    }

    void starterBadgeIsDrawnAsItWasFoundRight();

private:
    /// Leaves the picture in the folder of the drawn ones and says what is wrong with it.
    [[nodiscard]] QString problemOf(const BadgeDrawing& drawing, const QString& file)
    {
        const auto rendered = m_painter->raster(drawing, dpi);
        if (!rendered) {
            return rendered.error().detail;
        }
        if (!rendered->missingGlyphs.isEmpty() || !rendered->overflow.isEmpty()) {
            return u"without a glyph: %1; too large: %2"_s.arg(
                rendered->missingGlyphs.join(u' '), rendered->overflow.join(u' '));
        }
        const QImage drawn = imageOf(rendered->pages.first());
        if (!drawn.save(m_drawn + u'/' + file)) {
            return u"%1/%2 cannot be written"_s.arg(m_drawn, file);
        }
        const QImage golden(sourcePath(u"/tests/data/badges/golden/"_s + file));
        if (golden.isNull()) {
            return u"there is no tests/data/badges/golden/"_s + file;
        }
        const qint64 count = differences(drawn, golden);
        return count == 0 ? QString() : u"%1 dots are not as they were"_s.arg(count);
    }

    std::unique_ptr<BadgePainter> m_painter;
    QString m_drawn;
};

void tst_GoldenPictures::nameIsDrawnAsItWasFoundRight_data()
{
    QTest::addColumn<QString>("name");
    for (const ScriptName& each : scriptNames()) {
        QTest::newRow(each.script) << each.name;
    }
}

void tst_GoldenPictures::nameIsDrawnAsItWasFoundRight()
{
    QFETCH(QString, name);
    const QString file = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const QString problem = problemOf(nameBadge(name, hanFormOf({}, name, {})), file);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void tst_GoldenPictures::hanIsDrawnInTheFormOfTheOrdersLanguage_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString& locale : {u"zh-hans"_s, u"zh-hant"_s, u"ja"_s}) {
        QTest::newRow(qPrintable(locale)) << locale;
    }
}

/// The same characters, each with another outline in Japan than in mainland China, and most in
/// Taiwan too. One painter draws all: a text that it has seen in one form is another in the next.
void tst_GoldenPictures::hanIsDrawnInTheFormOfTheOrdersLanguage()
{
    QFETCH(QString, locale);
    const QString name = u"直骨海角 今曜令返"_s;
    const QString problem = problemOf(
        nameBadge(name, hanFormOf(locale, name, {})), u"han-order-%1.png"_s.arg(locale));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void tst_GoldenPictures::starterBadgeIsDrawnAsItWasFoundRight()
{
    QFETCH(QString, key);
    const QString problem = problemOf(starterBadge(key), u"starter-%1.png"_s.arg(key));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_MAIN(tst_GoldenPictures)
#include "tst_GoldenPictures.moc"
