// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "FakeZplPrinter.h"
#include "JudgedBadges.h"
#include "OpenedDriver.h"
#include "OutsidePrograms.h"
#include "StarterBadge.h"
#include "ZplPrinter.h"
#include "print/PlacedRaster.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

struct Label
{
    QString name;
    BadgeRaster raster; ///< as it goes over the head
    QString token; ///< of its code; empty: it has none
    QString zpl; ///< files
    QString picture;
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
/// (zpl-renderer-js) and read by other readers of codes: a share of the set that every kind of
/// payload is judged with, or all of it (LANYARD_JUDGE_ALL=1).
class tst_ZplJudge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyDotIsWhereItWasDrawnAndEveryCodeIsRead();
    void badgeIsSmallOnTheWire();

private:
    void print(const QString& name, const BadgeRaster& raster, const QString& graphics,
        int quarterTurns = 0, const QString& token = {});

    QTemporaryDir m_folder;
    QList<Label> m_labels;
    QHash<QString, qsizetype> m_bytes; ///< of labels at 203 dpi in Z64
};

void tst_ZplJudge::initTestCase()
{
    QString modules = qEnvironmentVariable("LANYARD_JUDGES");
    if (modules.isEmpty()) {
        modules = sourcePath(u"/build/judges/node_modules"_s);
    }
    LANYARD_NEEDS_JUDGE(lackOfPrograms({u"node"_s}));
    LANYARD_NEEDS_JUDGE(lackOfReaders());
    LANYARD_NEEDS_JUDGE(QFileInfo::exists(modules + u"/zpl-renderer-js"_s)
            ? QString()
            : u"zpl-renderer-js is not installed: packaging/setup test gets it where npm is"_s);
    BadgePainter painter(fontFolder);
    for (const JudgedBadge& badge : judgedBadges(Turned::Yes)) {
        print(badge.label(), badge.raster(painter), badge.isOther ? u"hex"_s : u"z64"_s,
            badge.quarterTurns, badge.token);
    }
    print(u"frame-z64"_s, frame(203), u"z64"_s);
    print(u"frame-hex"_s, frame(203), u"hex"_s);
    QJsonArray jobs;
    for (const Label& label : std::as_const(m_labels)) {
        jobs.append(QJsonObject{{u"zpl"_s, label.zpl}, {u"png"_s, label.picture},
            {u"dotsPerMm"_s, label.raster.dpi == 203 ? 8 : 12}, {u"width"_s, label.raster.width},
            {u"height"_s, label.raster.height}});
    }
    QFile file(m_folder.filePath(u"jobs.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(jobs).toJson());
    file.close();
    outputOf(u"node"_s,
        {sourcePath(u"/tests/support/zpl/judge/render.cjs"_s), modules, file.fileName()});
}

/// Through the driver and a printer of invention: what comes out there is what is judged.
void tst_ZplJudge::print(const QString& name, const BadgeRaster& raster, const QString& graphics,
    int quarterTurns, const QString& token)
{
    FakeZplPrinter printer(ZplPort::Kind::Tcp, raster.dpi);
    const auto driver
        = opened(ZplPrinter::open(u"%1?dpi=%2&graphics=%3&turn=%4"_s.arg(printer.address())
                                      .arg(raster.dpi)
                                      .arg(graphics)
                                      .arg(90 * quarterTurns)));
    const PrintOutcome outcome = driver->print({u"0f3a9c21"_s, u"7KQ2M-1"_s, 1,
        dots(raster.width, raster.dpi), dots(raster.height, raster.dpi), {raster}, {}});
    QVERIFY2(outcome.kind == PrintOutcome::Kind::Completed, qPrintable(outcome.detail));
    const QByteArray bytes = printer.printed().first();
    const QString stem = m_folder.filePath(name);
    m_labels.append(
        {name, placed(raster, quarterTurns), token, stem + u".zpl"_s, stem + u".png"_s});
    QFile file(m_labels.last().zpl);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    if (graphics == "z64"_L1 && raster.dpi == 203) {
        m_bytes.insert(name, bytes.size());
    }
}

void tst_ZplJudge::everyDotIsWhereItWasDrawnAndEveryCodeIsRead()
{
    QList<JudgedPayload> payloads;
    for (const Label& label : std::as_const(m_labels)) {
        const QImage picture = QImage(label.picture).convertToFormat(QImage::Format_Grayscale8);
        payloads.append({label.name, label.picture, wrongDots(picture, label.raster), label.token});
    }
    const Verdict verdict = verdictOn(u"ZPL"_s, payloads);
    qInfo("%s", qPrintable(verdict.told));
    QVERIFY2(verdict.faults.isEmpty(), qPrintable(verdict.faults.join(u'\n')));
    QCOMPARE(payloads.size(), judgedBadges(Turned::Yes).size() + 2);
}

/// The bound is for labels at 203 dpi, which the printers at most desks have. An A6 badge has two
/// and a half times the area of a label, and a head of 300 dpi more than twice the dots: they may
/// take more, and the README tells what was measured.
void tst_ZplJudge::badgeIsSmallOnTheWire()
{
    constexpr qsizetype most = 10'000; // bytes
    QVERIFY(!m_bytes.isEmpty());
    for (auto it = m_bytes.cbegin(); it != m_bytes.cend(); ++it) {
        const QString told = u"%1: %2 bytes"_s.arg(it.key()).arg(it.value());
        qInfo("%s", qPrintable(told));
        QVERIFY2(it.key().startsWith("a6"_L1) || it.value() <= most, qPrintable(told));
    }
}

QTEST_MAIN(tst_ZplJudge)
#include "tst_ZplJudge.moc"
