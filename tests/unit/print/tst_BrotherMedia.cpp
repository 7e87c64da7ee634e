// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/BrotherMedia.h"

#include <QSet>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The tables of printers and rolls.
class tst_BrotherMedia : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelsAreFoundByHoweverTheyAreWritten();
    void everyEntryIsFoundByItsName();
    void figuresAreThoseOfTheReference_data();
    void figuresAreThoseOfTheReference();
    void everyRollIsUnderTheHead();
    void printableAreaIsInTheMiddleOfTheRoll();
    void onlyRollsForWideHeadsAreWide();
};

void tst_BrotherMedia::modelsAreFoundByHoweverTheyAreWritten()
{
    for (const char* name : {"QL-820NWB", "ql-820nwb", "820NWB", "QL-820NWBc", "820nwbc"}) {
        const BrotherModel* model = brotherModel(QString::fromLatin1(name));
        QVERIFY2(model != nullptr, name);
        QCOMPARE(model->name, "QL-820NWB"_L1);
    }
    for (const char* name : {"", "C", "QL-", "QL-5000", "PT-P750W", "QL-820NWBcc"}) {
        QVERIFY2(brotherModel(QString::fromLatin1(name)) == nullptr, name);
    }
    QCOMPARE(brotherMedium(u"62RED"_s)->name, "62red"_L1);
    QVERIFY(brotherMedium(u"61"_s) == nullptr);
    QVERIFY(brotherMedium({}) == nullptr);
}

void tst_BrotherMedia::everyEntryIsFoundByItsName()
{
    QSet<QString> names;
    for (const BrotherModel& model : brotherModels()) {
        QVERIFY(brotherModel(QString(model.name)) == &model);
        names.insert(model.name);
    }
    for (const BrotherMedium& medium : brotherMedia()) {
        QVERIFY(brotherMedium(QString(medium.name)) == &medium);
        names.insert(medium.name);
    }
    QCOMPARE(std::size_t(names.size()), brotherModels().size() + brotherMedia().size());
}

void tst_BrotherMedia::figuresAreThoseOfTheReference_data()
{
    QTest::addColumn<QString>("medium");
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<QSize>("printable");
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("row");
    const auto row = [](const char* medium, const PaperSize& paper, const QSize& printable,
                         const char* model, int offset, int bytes) {
        QTest::addRow("%s on %s", medium, model)
            << QString::fromLatin1(medium) << paper << printable << QString::fromLatin1(model)
            << offset << bytes;
    };
    row("62", {mm(62), mm(0)}, {696, 0}, "QL-700", 12, 90);
    row("62red", {mm(62), mm(0)}, {696, 0}, "QL-800", 12, 90);
    row("29", {mm(29), mm(0)}, {306, 0}, "QL-500", 6, 90);
    row("62x100", {mm(62), mm(100)}, {696, 1109}, "QL-820NWB", 12, 90);
    row("29x90", {mm(29), mm(90)}, {306, 991}, "QL-810W", 6, 90);
    row("62", {mm(62), mm(0)}, {696, 0}, "QL-1110NWB", 56, 162);
    row("102", {mm(102), mm(0)}, {1164, 0}, "QL-1050", 56, 162);
    row("102x152", {mm(102), mm(153)}, {1164, 1660}, "QL-1100", 56, 162);
}

void tst_BrotherMedia::figuresAreThoseOfTheReference()
{
    QFETCH(QString, medium);
    QFETCH(PaperSize, paper);
    QFETCH(QSize, printable);
    QFETCH(QString, model);
    const BrotherMedium* roll = brotherMedium(medium);
    const BrotherModel* printer = brotherModel(model);
    QVERIFY(roll != nullptr && printer != nullptr);
    QCOMPARE(roll->paper(), paper);
    QCOMPARE(roll->isEndless(), paper.height == mm(0));
    QCOMPARE(QSize(roll->printableWidth, roll->printableLength), printable);
    QTEST(brotherOffset(*printer, *roll), "offset");
    QTEST(printer->rowBytes, "row");
}

void tst_BrotherMedia::everyRollIsUnderTheHead()
{
    for (const BrotherModel& model : brotherModels()) {
        for (const BrotherMedium& medium : brotherMedia()) {
            const bool isUnder
                = brotherOffset(model, medium) + medium.printableWidth <= model.rowBytes * 8;
            QVERIFY2(isUnder || (medium.isWide && !model.isWide()),
                qPrintable(model.name + u" "_s + medium.name));
        }
    }
}

void tst_BrotherMedia::printableAreaIsInTheMiddleOfTheRoll()
{
    for (const BrotherMedium& medium : brotherMedia()) {
        const int margins = medium.width - medium.printableWidth;
        QVERIFY2(margins >= 24 && margins <= 72 && margins % 2 == 0, qPrintable(medium.name));
        QCOMPARE(medium.length > medium.printableLength, !medium.isEndless());
        // dots and millimetres tell the same: both are rounded
        QVERIFY(std::abs(dots(medium.width, brotherDpi).inMm() - medium.widthMm) < 0.7);
        QVERIFY(std::abs(dots(medium.length, brotherDpi).inMm() - medium.lengthMm) < 0.7);
    }
}

void tst_BrotherMedia::onlyRollsForWideHeadsAreWide()
{
    for (const BrotherMedium& medium : brotherMedia()) {
        QCOMPARE(medium.isWide, medium.widthMm > 62);
        QCOMPARE(medium.isTwoColour, medium.name == "62red"_L1);
    }
    for (const BrotherModel& model : brotherModels()) {
        QCOMPARE(model.isWide(), model.name.startsWith("QL-1"_L1));
        QCOMPARE(model.printsRed, model.name.startsWith("QL-8"_L1));
    }
}

QTEST_GUILESS_MAIN(tst_BrotherMedia)
#include "tst_BrotherMedia.moc"
