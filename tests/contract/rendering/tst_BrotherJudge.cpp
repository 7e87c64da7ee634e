// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "BrotherPrinter.h"
#include "FakeBrotherPrinter.h"
#include "JudgedBadges.h"
#include "OpenedDriver.h"
#include "OutsidePrograms.h"
#include "StarterBadge.h"
#include "print/PlacedRaster.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Hand = FakeBrotherPrinter::Hand;

namespace {

/// How a badge is printed, and where brother_ql must find its dots. Figures are its own.
struct Way
{
    QString settings; ///< of the address
    QString model;
    QString label;
    int quarterTurns = 0;
    int head = 720; ///< pins
    int offset = 12; ///< pins at the right that print nothing
    int width = 696; ///< of the printable area
    int length = 0; ///< the same; 0: endless
    int paperMm = 62;
    int paperLengthMm = 0;
    bool isRed = false; ///< printed in red
    bool isTwoColour = false;
};

struct Label
{
    QString name;
    Way way;
    BadgeRaster page; ///< as it goes over the head
    QString token; ///< of its code; empty: it has none
};

const Way roll{u"?medium=62"_s, u"QL-820NWB"_s, u"62"_s};

QList<Way> waysOf(const QString& key)
{
    Way plain = roll;
    plain.settings = u"?model=QL-700"_s;
    plain.model = u"QL-700"_s;
    Way turned = roll;
    turned.settings += u"&turn=90"_s;
    turned.quarterTurns = 1;
    Way labels{u"?model=QL-720NW&medium=62x100"_s, u"QL-720NW"_s, u"62x100"_s};
    labels.length = 1109;
    labels.paperLengthMm = 100;
    Way twoColours{u"?medium=62red"_s, u"QL-820NWB"_s, u"62red"_s};
    twoColours.isTwoColour = true;
    Way red = twoColours;
    red.settings += u"&red=all"_s;
    red.isRed = true;
    const Way wide{
        u"?model=QL-1060N&medium=102"_s, u"QL-1060N"_s, u"102"_s, 0, 1296, 56, 1164, 0, 102};
    return key == "label-62x100"_L1 ? QList<Way>{roll, plain, labels, twoColours, red}
        : key == "card-86x54"_L1    ? QList<Way>{turned}
        : key == "label-4x3in"_L1   ? QList<Way>{wide}
                                    : QList<Way>{};
}

/// Black to all four edges, with white inside: runs that end with a row, and the margins full.
BadgeRaster frame()
{
    BadgeRaster raster{736, 600, 300, QByteArray(qsizetype(92) * 600, '\xff')};
    for (int y = 100; y < 300; ++y) {
        raster.bits.replace(qsizetype(y) * 92 + 20, 50, QByteArray(50, y % 2 == 0 ? '\0' : '\x3c'));
    }
    return raster;
}

/// The picture of the printable area, as brother_ql's encoder takes it.
QImage printable(const Label& label)
{
    const Way& way = label.way;
    const int rows = way.length > 0 ? way.length : label.page.height - 70;
    QImage image(way.width, rows, QImage::Format_RGB32);
    image.fill(Qt::white);
    const int left = (label.page.width - way.width) / 2;
    const int top = (label.page.height - rows) / 2;
    for (int y = std::max(0, -top); y < rows && y + top < label.page.height; ++y) {
        for (int x = std::max(0, -left); x < way.width && x + left < label.page.width; ++x) {
            if (label.page.dot(x + left, y + top)) {
                image.setPixelColor(x, y, way.isRed ? Qt::red : Qt::black);
            }
        }
    }
    return image;
}

/// Dots of what was read that differ from `image`, which lies `offset` pins from the right.
int wrongPins(const QImage& read, const QImage& image, const Way& way)
{
    if (read.width() != way.head || read.height() != image.height()) {
        return -1;
    }
    const int first = way.head - way.offset - way.width;
    int count = 0;
    for (int y = 0; y < read.height(); ++y) {
        for (int x = 0; x < read.width(); ++x) {
            const bool isInside = x >= first && x < first + way.width;
            const QRgb expected = isInside ? image.pixel(x - first, y) : qRgb(255, 255, 255);
            count += (read.pixel(x, y) | 0xff000000U) == (expected | 0xff000000U) ? 0 : 1;
        }
    }
    return count;
}

} // namespace

/// What Brother printers are sent, read by a reader and compared with an encoder that Lanyard has
/// nothing to do with (brother_ql), and its codes by other readers of codes: layouts in all ways
/// that fit, two names each, or all names (LANYARD_JUDGE_ALL=1).
class tst_BrotherJudge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyDotIsWhereItWasDrawnAndEveryCodeIsRead();
    void otherEncoderSaysTheSame();
    void badgeThatFitsOnNoRollIsNotSent();

private:
    void printBadges();
    void print(const Label& label);

    [[nodiscard]] QString path(const Label& label, const QString& end) const
    {
        return m_folder.filePath(label.name + end);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<BadgePainter> m_painter;
    QList<Label> m_labels;
    QJsonArray m_answers;
};

void tst_BrotherJudge::initTestCase()
{
    QString python = qEnvironmentVariable("LANYARD_BROTHER_JUDGE");
    if (python.isEmpty()) {
        python = sourcePath(u"/build/judges/brother/bin/python"_s);
    }
    const bool isThere = QFileInfo(python).isExecutable()
        && QFileInfo::exists(QFileInfo(python).dir().filePath(u"../pins"_s));
    LANYARD_NEEDS_JUDGE(isThere
            ? QString()
            : u"brother_ql is not installed: packaging/setup test gets it where pip can"_s);
    LANYARD_NEEDS_JUDGE(lackOfReaders());
    m_painter = std::make_unique<BadgePainter>(fontFolder);
    printBadges();
    print({u"frame"_s, roll, frame(), {}});
    QJsonArray jobs;
    for (const Label& label : std::as_const(m_labels)) {
        QVERIFY(printable(label).save(path(label, u".dots.png"_s)));
        jobs.append(QJsonObject{{u"bytes"_s, path(label, u".bin"_s)},
            {u"picture"_s, path(label, u".png"_s)}, {u"dots"_s, path(label, u".dots.png"_s)},
            {u"model"_s, label.way.model}, {u"label"_s, label.way.label},
            {u"red"_s, label.way.isTwoColour}});
    }
    QFile file(m_folder.filePath(u"jobs.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(jobs).toJson());
    file.close();
    QFile answers(m_folder.filePath(u"answers.json"_s));
    outputOf(python,
        {u"-B"_s, sourcePath(u"/tests/support/brother/judge/judge.py"_s), file.fileName(),
            answers.fileName()});
    QVERIFY(answers.open(QIODevice::ReadOnly));
    m_answers = QJsonDocument::fromJson(answers.readAll()).array();
    QCOMPARE(m_answers.size(), m_labels.size());
}

void tst_BrotherJudge::printBadges()
{
    const QList<ScriptName> names = scriptNames();
    const qsizetype each = isWholeSetJudged() ? names.size() : 2;
    qsizetype next = 0;
    for (const QString& key : starterKeys()) {
        for (const Way& way : waysOf(key)) {
            for (qsizetype i = 0; i < each; ++i) {
                const JudgedBadge badge{key, names.at(next++ % names.size()), longToken, 300};
                const QString name = u"%1-%2-%3"_s.arg(next).arg(badge.label(), way.label);
                print({name, way, badge.raster(*m_painter), badge.token});
            }
        }
    }
}

/// Through the driver and a printer of invention: what comes out there is what is judged.
void tst_BrotherJudge::print(const Label& label)
{
    const BadgeRaster& page = label.page;
    FakeBrotherPrinter printer;
    printer.set([&label](Hand& hand) {
        hand.widthMm = label.way.paperMm;
        hand.lengthMm = label.way.paperLengthMm;
        hand.mediaType = label.way.length > 0 ? 0x0b : 0x0a;
    });
    BrotherLimits limits;
    limits.answer = limits.confirm = std::chrono::seconds(20); // of a slow machine
    const auto driver
        = opened(BrotherPrinter::open(printer.address() + label.way.settings, limits));
    const PrintOutcome outcome = driver->print({u"0f3a9c21"_s, u"7KQ2M-1"_s, 1,
        dots(page.width, 300), dots(page.height, 300), {page}, {}});
    QVERIFY2(outcome.kind == PrintOutcome::Kind::Completed, qPrintable(outcome.detail));
    QFile file(path(label, u".bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(printer.printed().first());
    m_labels.append(label);
    m_labels.last().page = placed(page, label.way.quarterTurns);
}

void tst_BrotherJudge::everyDotIsWhereItWasDrawnAndEveryCodeIsRead()
{
    QList<JudgedPayload> black;
    QList<JudgedPayload> twoColours;
    for (const Label& label : std::as_const(m_labels)) {
        const QString picture = path(label, u".png"_s);
        const QImage read = QImage(picture).convertToFormat(QImage::Format_RGB32);
        (label.way.isTwoColour ? twoColours : black)
            .append(
                {label.name, picture, wrongPins(read, printable(label), label.way), label.token});
    }
    for (const Verdict& verdict :
        {verdictOn(u"Brother"_s, black), verdictOn(u"Brother, two colours"_s, twoColours)}) {
        qInfo("%s", qPrintable(verdict.told));
        QVERIFY2(verdict.faults.isEmpty(), qPrintable(verdict.faults.join(u'\n')));
    }
    QCOMPARE(m_labels.size(), 7 * (isWholeSetJudged() ? scriptNames().size() : 2) + 1);
}

void tst_BrotherJudge::otherEncoderSaysTheSame()
{
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const Label& label = m_labels.at(i);
        const QImage read = QImage(path(label, u".png.peer.png"_s));
        const int wrong
            = wrongPins(read.convertToFormat(QImage::Format_RGB32), printable(label), label.way);
        QVERIFY2(wrong == 0, qPrintable(u"%1: %2 dots"_s.arg(label.name).arg(wrong)));
        const auto said = [&](QLatin1StringView who) {
            QMap<QString, QString> commands;
            for (const QJsonValue& each : m_answers[i][who].toArray()) {
                commands.insert(each[0].toString(), each[1].toString());
            }
            return commands;
        };
        QMap<QString, QString> ours = said("commands"_L1);
        QMap<QString, QString> theirs = said("peer"_L1);
        QCOMPARE(ours.remove(u"init"_s), theirs.remove(u"init"_s));
        // it asks as one with the page; the driver did before
        theirs.remove(u"status request"_s);
        // told only by us: that the printer shall say how it goes on; of two colours it packs the
        // rows, which no reference says that printers unpack
        QCOMPARE(ours.take(u"automatic status"_s).isEmpty(), !label.way.model.startsWith(u"QL-8"));
        if (label.way.isTwoColour) {
            QCOMPARE(ours.take(u"compression"_s), u"00"_s);
            QCOMPARE(theirs.take(u"compression"_s), u"02"_s);
        }
        // it says of an endless roll too that its length, none, counts
        const auto information = [](QMap<QString, QString>& all) {
            const QString text = all.take(u"media/quality"_s);
            return QString::number(text.left(2).toUInt(nullptr, 16) & ~0x08U, 16) + text.mid(2);
        };
        QCOMPARE(information(ours), information(theirs));
        QCOMPARE(ours, theirs);
    }
}

void tst_BrotherJudge::badgeThatFitsOnNoRollIsNotSent()
{
    const auto raster = m_painter->raster(starterBadge(u"a6-folded"_s), 300);
    QVERIFY(raster);
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.widthMm = 102; });
    const auto driver = BrotherPrinter::open(printer.address() + u"?model=QL-1060N&medium=102"_s);
    QVERIFY(driver);
    const BadgeRaster& page = raster->pages.first();
    const PrintOutcome outcome = (*driver)->print({u"0f3a9c21"_s, u"7KQ2M-1"_s, 1,
        dots(page.width, 300), dots(page.height, 300), {page}, {}});
    QCOMPARE(outcome.kind, PrintOutcome::Kind::NothingLeft);
    QCOMPARE(printer.rows(), 0);
}

QTEST_MAIN(tst_BrotherJudge)
#include "tst_BrotherJudge.moc"
