// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/ZplAnswer.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// As a printer sends it.
QByteArray statusText(const QByteArray& errors, const QByteArray& warnings = "0 00000000 00000000")
{
    return "\x02\r\n  PRINTER STATUS                             \r\n"
           "   ERRORS:         "
        + errors + "        \r\n   WARNINGS:       " + warnings + "        \r\n\x03";
}

ZplAnswer said(const QByteArray& bytes)
{
    ZplAnswer answer;
    answer.add(bytes);
    return answer;
}

} // namespace

class tst_ZplAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFlagHasItsMeaning_data();
    void eachFlagHasItsMeaning();
    void whatSomebodyMustSeeToFirstComesFirst();
    void warningsKeepNothingFromPrinting();
    void errorWithoutAFlagIsAFaultAllTheSame();
    void statusIsReadOnceItIsThereWhole();
    void counterIsReadBesideTheStatus();
    void printerThatDoesNotCountSaysSo();
    void whatThePrinterHoldsIsReadFromItsThreeLines();
    void foreignBytesAreNoAnswer();
    void endlessAnswerIsNotKept();
};

void tst_ZplAnswer::eachFlagHasItsMeaning_data()
{
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<PrinterFault>("fault");
    const auto row = [](const char* flags, PrinterFault fault) {
        QTest::newRow(flags) << QByteArray(flags) << fault;
    };
    row("00000000", PrinterFault::None);
    row("00000001", PrinterFault::MediaOut);
    row("00000002", PrinterFault::RibbonOut);
    row("00000004", PrinterFault::HeadOpen);
    row("00000008", PrinterFault::Cutter);
    row("00000010", PrinterFault::TooHot);
    row("00000020", PrinterFault::TooHot);
    row("00000040", PrinterFault::HeadDefect);
    row("00000080", PrinterFault::HeadDefect);
    row("00000100", PrinterFault::Other);
    row("00000200", PrinterFault::HeadDefect);
    row("00001000", PrinterFault::Jam);
    row("00002000", PrinterFault::Jam);
    row("00004000", PrinterFault::Jam);
    row("00008000", PrinterFault::Jam);
    row("00010000", PrinterFault::Paused);
    row("00020000", PrinterFault::Other);
    row("00040000", PrinterFault::NotCalibrated);
    row("00080000", PrinterFault::NotCalibrated);
    row("80000000", PrinterFault::Other);
}

void tst_ZplAnswer::eachFlagHasItsMeaning()
{
    QFETCH(QByteArray, flags);
    QFETCH(PrinterFault, fault);
    QCOMPARE(faultOfZplFlags(flags.toUInt(nullptr, 16)), fault);
    if (fault != PrinterFault::None) {
        QCOMPARE(said(statusText("1 00000000 " + flags)).fault(), std::optional(fault));
    }
}

void tst_ZplAnswer::whatSomebodyMustSeeToFirstComesFirst()
{
    QCOMPARE(faultOfZplFlags(0x0001'0005), PrinterFault::HeadOpen);
    QCOMPARE(faultOfZplFlags(0x0001'0003), PrinterFault::MediaOut);
    QCOMPARE(faultOfZplFlags(0x0001'0010), PrinterFault::TooHot);
    QCOMPARE(faultOfZplFlags(0x0001'0100), PrinterFault::Other);
}

void tst_ZplAnswer::warningsKeepNothingFromPrinting()
{
    const ZplAnswer answer = said(statusText("0 00000000 00000000", "1 00000000 00000003"));
    QCOMPARE(answer.fault(), std::optional(PrinterFault::None));
}

void tst_ZplAnswer::errorWithoutAFlagIsAFaultAllTheSame()
{
    QCOMPARE(said(statusText("1 00000000 00000000")).fault(), std::optional(PrinterFault::Other));
    QCOMPARE(said(statusText("1 00000001 00000000")).fault(), std::optional(PrinterFault::Other));
}

void tst_ZplAnswer::statusIsReadOnceItIsThereWhole()
{
    const QByteArray text = statusText("1 00000000 00000005");
    const qsizetype enough = text.indexOf("00000005") + 9;
    for (qsizetype size = 0; size < text.size(); ++size) {
        QCOMPARE(said(text.left(size)).fault().has_value(), size >= enough);
    }
    ZplAnswer inPieces;
    for (const char byte : text) {
        inPieces.add(QByteArray(1, byte));
    }
    QCOMPARE(inPieces.fault(), std::optional(PrinterFault::HeadOpen));
}

void tst_ZplAnswer::counterIsReadBesideTheStatus()
{
    const ZplAnswer answer = said("\"40123\"" + statusText("0 00000000 00000000"));
    QCOMPARE(answer.counter(), std::optional(qint64(40123)));
    QCOMPARE(answer.fault(), std::optional(PrinterFault::None));
    QVERIFY(answer.hasCounterAnswer());
    QVERIFY(!said("\"4012").hasCounterAnswer()); // half a number is none
    QCOMPARE(
        said(statusText("0 00000000 00000000") + "\"7\"\r\n").counter(), std::optional(qint64(7)));
}

void tst_ZplAnswer::printerThatDoesNotCountSaysSo()
{
    QVERIFY(said("\"?\"").hasCounterAnswer());
    QCOMPARE(said("\"?\"").counter(), std::optional<qint64>());
    QVERIFY(!said(statusText("0 00000000 00000000")).hasCounterAnswer());
}

void tst_ZplAnswer::whatThePrinterHoldsIsReadFromItsThreeLines()
{
    const auto lines = [](const QByteArray& first, const QByteArray& second) {
        return said("\x02" + first + "\x03\r\n\x02" + second
            + "\x03\r\n\x02"
              "1234,0\x03\r\n");
    };
    const QByteArray first = "030,0,0,1245,000,0,0,0,000,0,0,0";
    const QByteArray second = "000,0,0,0,1,2,6,0,00000000,1,000";
    QCOMPARE(lines(first, second).isHolding(), std::optional(false));
    QCOMPARE(lines("030,0,0,1245,002,0,0,0,000,0,0,0", second).isHolding(), std::optional(true));
    QCOMPARE(lines("030,0,0,1245,000,1,0,0,000,0,0,0", second).isHolding(), std::optional(true));
    QCOMPARE(lines("030,0,0,1245,000,0,0,1,000,0,0,0", second).isHolding(), std::optional(true));
    QCOMPARE(lines(first, "000,0,0,0,1,2,6,1,00000000,1,000").isHolding(), std::optional(true));
    QCOMPARE(lines(first, "000,0,0,0,1,2,6,0,00000001,1,000").isHolding(), std::optional(true));
    QVERIFY(!said("\x02" + first + "\x03\r\n").isHolding()); // not told whole
    QVERIFY(!said(statusText("0 00000000 00000000")).isHolding());
    QVERIFY(!said({}).isHolding());
}

void tst_ZplAnswer::foreignBytesAreNoAnswer()
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n"),
             QByteArray("\0\0\0\0", 4), QByteArray("ERRORS: 2 00000000 00000000\r\n"),
             QByteArray("ERRORS: 1 0000000G 00000000\r\n"),
             QByteArray("\"99999999999999999999\"")}) {
        QCOMPARE(said(bytes).fault(), std::optional<PrinterFault>());
        QCOMPARE(said(bytes).counter(), std::optional<qint64>());
    }
}

void tst_ZplAnswer::endlessAnswerIsNotKept()
{
    ZplAnswer answer;
    for (int i = 0; i < 100; ++i) {
        answer.add(QByteArray(1000, 'x'));
    }
    answer.add(statusText("0 00000000 00000000"));
    QVERIFY(!answer.fault());
}

QTEST_GUILESS_MAIN(tst_ZplAnswer)
#include "tst_ZplAnswer.moc"
