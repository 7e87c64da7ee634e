// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "FakeZplPrinter.h"
#include "StarterBadge.h"
#include "ZplPrinter.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// Dots that differ; -1 when the picture is too small to hold the raster.
int wrongDots(const QImage& picture, const BadgeRaster& raster)
{
    if (picture.width() < raster.width || picture.height() < raster.height) {
        return -1;
    }
    int count = 0;
    for (int y = 0; y < raster.height; ++y) {
        for (int x = 0; x < raster.width; ++x) {
            count += (picture.constScanLine(y)[x] < 128) == raster.dot(x, y) ? 0 : 1;
        }
    }
    return count;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(110'000) || process.exitCode() != 0) {
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

struct Label
{
    QString name;
    QString picture;
    BadgeRaster raster;
    bool hasCode = true;
};

/// Black to all four edges, with white inside: runs that end with a row.
BadgeRaster frame(int dpi)
{
    BadgeRaster raster{1200, 500, dpi, QByteArray(qsizetype(150) * 500, '\xff')};
    for (int y = 100; y < 300; ++y) {
        raster.bits.replace(
            qsizetype(y) * 150 + 20, 90, QByteArray(90, y % 2 == 0 ? '\0' : '\x3c'));
    }
    return raster;
}

} // namespace

/// What the label printer is sent, drawn by a renderer that Lanyard has nothing to do with
/// (zpl-renderer-js) and read by another reader of codes.
class tst_ZplJudge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyDotIsWhereItWasDrawn();
    void codeIsReadFromTheLabel();
    void badgeIsSmallOnTheWire();

private:
    void printBadge(const QString& key, int dpi, const QString& graphics, const QString& name);
    void print(const Label& label, const QString& graphics);

    QTemporaryDir m_folder;
    std::unique_ptr<BadgePainter> m_painter;
    QList<Label> m_labels;
    QHash<QString, qsizetype> m_bytes; ///< of the labels in Z64
};

void tst_ZplJudge::initTestCase()
{
    QString modules = qEnvironmentVariable("LANYARD_JUDGES");
    if (modules.isEmpty()) {
        modules = sourcePath(u"/build/judges/node_modules"_s);
    }
    const bool isRequired = qEnvironmentVariable("LANYARD_REQUIRE_JUDGES") == "1"_L1;
    const QString absent = QStandardPaths::findExecutable(u"node"_s).isEmpty()
        ? u"node is not installed: no other renderer of ZPL looks at the labels"_s
        : !QFileInfo::exists(modules + u"/zpl-renderer-js"_s)
        ? u"zpl-renderer-js is not installed: packaging/setup test gets it where npm is"_s
        : QString();
    QVERIFY2(absent.isEmpty() || !isRequired, qPrintable(absent));
    if (!absent.isEmpty()) {
        QSKIP(qPrintable(absent));
    }
    m_painter = std::make_unique<BadgePainter>(fontFolder);
    for (const QString& key : starterKeys()) {
        for (const int dpi : {203, 300}) {
            printBadge(key, dpi, u"z64"_s, u"ಅನನ್ಯಾ ಗೌಡ 王小明"_s);
            printBadge(key, dpi, u"hex"_s, u"محمد عبد الرحمن Gowda"_s);
        }
    }
    print({u"frame-z64"_s, {}, frame(203), false}, u"z64"_s);
    print({u"frame-hex"_s, {}, frame(203), false}, u"hex"_s);
    QJsonArray jobs;
    for (const Label& label : std::as_const(m_labels)) {
        jobs.append(QJsonObject{{u"zpl"_s, m_folder.filePath(label.name + u".zpl"_s)},
            {u"png"_s, label.picture}, {u"dotsPerMm"_s, label.raster.dpi == 203 ? 8 : 12},
            {u"width"_s, label.raster.width}, {u"height"_s, label.raster.height}});
    }
    QFile file(m_folder.filePath(u"jobs.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(jobs).toJson());
    file.close();
    (void)outputOf(u"node"_s,
        {sourcePath(u"/tests/support/zpl/judge/render.cjs"_s), modules, file.fileName()});
}

void tst_ZplJudge::printBadge(
    const QString& key, int dpi, const QString& graphics, const QString& name)
{
    BadgeWords words;
    words.name = name;
    words.token = longToken;
    const auto raster = m_painter->raster(starterBadge(key, words), dpi);
    if (!raster) {
        qFatal("no badge of %s", qPrintable(key));
    }
    print({u"%1-%2-%3"_s.arg(key).arg(dpi).arg(graphics), {}, raster->pages.first()}, graphics);
}

/// Through the driver and a printer of invention: what comes out there is what is judged.
void tst_ZplJudge::print(const Label& label, const QString& graphics)
{
    const BadgeRaster& raster = label.raster;
    FakeZplPrinter printer(ZplPort::Kind::Tcp, raster.dpi);
    const auto driver = ZplPrinter::open(
        u"%1?dpi=%2&graphics=%3"_s.arg(printer.address()).arg(raster.dpi).arg(graphics));
    if (!driver) {
        qFatal("%s", qPrintable(driver.error().detail));
    }
    const PrintOutcome outcome = (*driver)->print({u"0f3a9c21"_s, u"7KQ2M-1"_s, 1,
        dots(raster.width, raster.dpi), dots(raster.height, raster.dpi), {raster}, {}});
    QVERIFY2(outcome.kind == PrintOutcome::Kind::Completed, qPrintable(outcome.detail));
    QFile file(m_folder.filePath(label.name + u".zpl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(printer.printed().first());
    if (graphics == "z64"_L1) {
        m_bytes.insert(label.name, printer.printed().first().size());
    }
    m_labels.append(label);
    m_labels.last().picture = m_folder.filePath(label.name + u".png"_s);
}

void tst_ZplJudge::everyDotIsWhereItWasDrawn()
{
    for (const Label& label : std::as_const(m_labels)) {
        const QImage picture = QImage(label.picture).convertToFormat(QImage::Format_Grayscale8);
        const int wrong = wrongDots(picture, label.raster);
        QVERIFY2(wrong == 0, qPrintable(u"%1: %2 dots"_s.arg(label.name).arg(wrong)));
    }
    QCOMPARE(m_labels.size(), starterKeys().size() * 4 + 2);
}

void tst_ZplJudge::codeIsReadFromTheLabel()
{
    if (QStandardPaths::findExecutable(u"ZXingReader"_s).isEmpty()) {
        QSKIP("ZXingReader is not installed (package zxing-cpp-tools)");
    }
    for (const Label& label : std::as_const(m_labels)) {
        if (!label.hasCode) {
            continue;
        }
        const QByteArray text
            = outputOf(u"ZXingReader"_s, {u"-format"_s, u"QRCode"_s, label.picture});
        QVERIFY2(text.contains('"' + longToken.toUtf8() + '"'), qPrintable(label.name));
    }
}

void tst_ZplJudge::badgeIsSmallOnTheWire()
{
    for (auto it = m_bytes.cbegin(); it != m_bytes.cend(); ++it) {
        const QString told = u"%1: %2 bytes"_s.arg(it.key()).arg(it.value());
        qInfo("%s", qPrintable(told));
        // a sheet of A6 is more, and so is a head of twice as many dots
        const bool isLabel = !it.key().startsWith("a6"_L1) && it.key().contains("-203-"_L1);
        QVERIFY2(!isLabel || it.value() <= 10'240, qPrintable(told));
    }
}

QTEST_MAIN(tst_ZplJudge)
#include "tst_ZplJudge.moc"
