// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BrotherBadge.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PrintOutcome::Kind;
using Hand = FakeBrotherPrinter::Hand;

/// A Brother QL printer that is not there, says nothing, or nothing that makes sense.
class tst_BrotherSilence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printerThatIsNotThereIsUnreachable();
    void silenceIsAFaultWhereAnswersAreExpected();
    void silenceOfOneThatHasTalkedIsAFault();
    void hostileWordsAreNoAnswer_data();
    void hostileWordsAreNoAnswer();
    void rubbishBeforeTheAnswerIsPassedOver();
    void interruptedDriverBeginsNothing();
    void nameThatNobodyKnowsIsUnreachable();
};

void tst_BrotherSilence::printerThatIsNotThereIsUnreachable()
{
    FakeBrotherPrinter printer;
    const auto driver = driverOf(printer);
    printer.unplug();
    QCOMPARE(driver->status().fault, PrinterFault::Unreachable);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::NothingLeft);
    printer.plugIn();
    QVERIFY(driver->status().ready);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
    const auto device = BrotherPrinter::open(u"brother+usb:///dev/usb/lp99"_s);
    QVERIFY(device);
    QCOMPARE((*device)->status().fault, PrinterFault::Unreachable);
}

void tst_BrotherSilence::silenceIsAFaultWhereAnswersAreExpected()
{
    FakeBrotherPrinter printer(ZplPort::Kind::Device);
    printer.set([](Hand& hand) { hand.answers = false; });
    const auto driver = driverOf(printer, {}, hastyLimits(&BrotherLimits::answer));
    QCOMPARE(driver->status().fault, PrinterFault::Silent);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::NothingLeft);
    QCOMPARE(printer.rows(), 0);
}

void tst_BrotherSilence::silenceOfOneThatHasTalkedIsAFault()
{
    FakeBrotherPrinter printer;
    BrotherLimits limits = patientLimits();
    limits.answer = 1500ms;
    const auto driver = driverOf(printer, {}, limits);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
    printer.set([](Hand& hand) { hand.answers = false; });
    QCOMPARE(driver->status().fault, PrinterFault::Silent);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::NothingLeft);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_BrotherSilence::hostileWordsAreNoAnswer_data()
{
    QTest::addColumn<QByteArray>("words");
    QByteArray phase(32, '\0');
    phase.replace(0, 3, QByteArray("\x80\x20\x42", 3));
    phase[18] = 6;
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("of another kind") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("a word cut short") << phase.left(31);
    QTest::newRow("no answer, but a phase") << phase;
    QTest::newRow("the beginning, again and again")
        << QByteArray("\x80\x20\x80\x20\x80\x20", 6).repeated(50);
}

void tst_BrotherSilence::hostileWordsAreNoAnswer()
{
    QFETCH(QByteArray, words);
    FakeBrotherPrinter printer;
    printer.set([&words](Hand& hand) { hand.saysInstead = words; });
    const auto driver = driverOf(printer, u"?answers=yes"_s, hastyLimits(&BrotherLimits::answer));
    QCOMPARE(driver->status().fault, PrinterFault::Silent);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::NothingLeft);
    QCOMPARE(printer.rows(), 0);
}

void tst_BrotherSilence::rubbishBeforeTheAnswerIsPassedOver()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.saysFirst = QByteArray("\x80 rubbish \x80\x20", 12); });
    const auto driver = driverOf(printer);
    QVERIFY(driver->status().ready);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
}

void tst_BrotherSilence::interruptedDriverBeginsNothing()
{
    FakeBrotherPrinter printer;
    const auto driver = driverOf(printer);
    driver->interrupt();
    QVERIFY(!driver->status().ready);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::NothingLeft);
    QCOMPARE(printer.connections(), 0);
}

void tst_BrotherSilence::nameThatNobodyKnowsIsUnreachable()
{
    BrotherLimits limits = patientLimits();
    limits.connect = 2s; // a resolver without a network may take longer
    const auto driver = BrotherPrinter::open(u"brother+tcp://no-such-printer.invalid"_s, limits);
    QVERIFY(driver);
    QCOMPARE((*driver)->status().fault, PrinterFault::Unreachable);
    QCOMPARE((*driver)->print(noisyBadge()).kind, Kind::NothingLeft);
}

QTEST_GUILESS_MAIN(tst_BrotherSilence)
#include "tst_BrotherSilence.moc"
