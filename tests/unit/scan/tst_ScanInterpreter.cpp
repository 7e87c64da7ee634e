// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/ScanInterpreter.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_ScanInterpreter : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void whatIsNotOfTheCodeIsTakenOff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("token");
        QTest::newRow("plain") << QByteArray("7kq2mxyz") << u"7kq2mxyz"_s;
        QTest::newRow("line end") << QByteArray("7kq2mxyz\r\n") << u"7kq2mxyz"_s;
        QTest::newRow("aim prefix") << QByteArray("]Q17kq2mxyz") << u"7kq2mxyz"_s;
        QTest::newRow("eci prefix") << QByteArray("\\0000267kq2mxyz") << u"7kq2mxyz"_s;
        QTest::newRow("a spreadsheet's guard") << QByteArray("'==wDCAJ1") << u"==wDCAJ1"_s;
        QTest::newRow("a token that begins with =") << QByteArray("==wDCAJ1") << u"==wDCAJ1"_s;
        QTest::newRow("group separator") << QByteArray("\x1d") + "abc12" << u"abc12"_s;
        QTest::newRow("separators within stay") << QByteArray("a\x1d"
                                                              "b\tc\r\n")
                                                << u"a\u001db\tc"_s;
        QTest::newRow("lines stay lines") << QByteArray("BCD\n002\n") << u"BCD\n002"_s;
        QTest::newRow("a bracket that is no prefix") << QByteArray("]12345") << u"]12345"_s;
        QTest::newRow("a bracket and letters") << QByteArray("]abcde") << u"]abcde"_s;
        QTest::newRow("a backslash that is no prefix")
            << QByteArray("\\abcdefgh") << u"\\abcdefgh"_s;
        QTest::newRow("an apostrophe of its own") << QByteArray("'t-hooft") << u"'t-hooft"_s;
        QTest::newRow("nothing") << QByteArray("\r\n") << QString();
    }

    void whatIsNotOfTheCodeIsTakenOff()
    {
        QFETCH(QByteArray, bytes);
        QTEST(ScanInterpreter::clean(bytes).value, "token");
    }

    void controlCharactersWithinMayBeOfTheCodeOrNot()
    {
        const auto readings = [](const QString& text) {
            QStringList all;
            for (const TicketToken& token : ScanInterpreter::readings({text})) {
                all.append(token.value);
            }
            return all;
        };
        QCOMPARE(readings(u"abc"_s), QStringList{u"abc"_s});
        QCOMPARE(readings(u"a\u001db\tc"_s), (QStringList{u"a\u001db\tc"_s, u"abc"_s}));
        // at the ends they are another code's
        QCOMPARE(readings(u"abc\u0001"_s), QStringList{u"abc\u0001"_s});
        QCOMPARE(readings(u"\u0001"_s), QStringList{u"\u0001"_s});
        QCOMPARE(readings(QString()), QStringList{QString()});
    }

    void theSameCodeAgainWithinTheWindowIsOneScan()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        QVERIFY(interpreter.interpret({"abc12", now, {}}).has_value());
        QVERIFY(!interpreter.interpret({"abc12", now.addMSecs(3000), {}}).has_value());
        // a code held before the camera stays one scan for as long as it is held
        QVERIFY(!interpreter.interpret({"abc12", now.addMSecs(6000), {}}).has_value());
        QVERIFY(interpreter.interpret({"xyz34", now.addMSecs(6100), {}}).has_value());
        QVERIFY(interpreter.interpret({"abc12", now.addMSecs(9001), {}}).has_value());
    }

    void anotherCodeBetweenMakesNoSecondScan()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        QVERIFY(interpreter.interpret({"abc12", now, {}}).has_value());
        QVERIFY(interpreter.interpret({"xyz34", now.addMSecs(900), {}, {"new56"}}).has_value());
        QVERIFY(!interpreter.interpret({"abc12", now.addMSecs(1800), {}}).has_value());
        QVERIFY(!interpreter.interpret({"new56", now.addMSecs(2700), {}}).has_value());
        QVERIFY(!interpreter.interpret({"xyz34", now.addMSecs(3600), {}}).has_value());
        // each has a window of its own
        QVERIFY(interpreter.interpret({"abc12", now.addMSecs(4801), {}}).has_value());
        QVERIFY(!interpreter.interpret({"xyz34", now.addMSecs(5000), {}}).has_value());
    }

    void aCodeThatStaysInViewIsToldOnce_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("staysInView");
        QTest::newRow("camera") << u"camera"_s << true;
        QTest::newRow("scanner on a stand") << u"serial"_s << true;
        QTest::newRow("hand-held scanner, each pull of its trigger") << u"wedge"_s << false;
    }

    void aCodeThatStaysInViewIsToldOnce()
    {
        QFETCH(QString, device);
        QFETCH(bool, staysInView);
        ScanInterpreter interpreter;
        QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        QVERIFY(interpreter.interpret({"abc12", now, device}).has_value());
        QVERIFY(!interpreter.tellsRepeat());
        const auto told = [&](int frames) {
            int count = 0;
            for (int i = 0; i < frames; ++i) {
                now = now.addMSecs(100);
                if (interpreter.interpret({"abc12", now, device})) {
                    return -1;
                }
                count += interpreter.tellsRepeat() ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(told(30), staysInView ? 0 : 30); // as long as people hold a ticket
        QCOMPARE(told(600), staysInView ? 1 : 600); // a minute more
        now = now.addMSecs(ScanInterpreter::outOfViewMs); // and away, and back
        QCOMPARE(told(1), 1);
        QCOMPARE(told(29), staysInView ? 0 : 29);
        now = now.addMSecs(ScanInterpreter::repeatWindowMs + 1);
        QVERIFY(interpreter.interpret({"abc12", now, device}).has_value());
    }

    void whatWasForgottenInViewCountsWhenItComesBack_data()
    {
        QTest::addColumn<QString>("device");
        QTest::newRow("camera") << u"camera"_s;
        QTest::newRow("scanner on a stand") << u"serial"_s;
    }

    void whatWasForgottenInViewCountsWhenItComesBack()
    {
        QFETCH(QString, device);
        ScanInterpreter interpreter;
        QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        QVERIFY(interpreter.interpret({"abc12", now, device}).has_value());
        interpreter.forget();
        for (int i = 0; i < 100; ++i) {
            now = now.addMSecs(100);
            QVERIFY(!interpreter.interpret({"abc12", now, device}).has_value());
        }
        now = now.addMSecs(ScanInterpreter::outOfViewMs - 1); // frames that could not be read
        QVERIFY(!interpreter.interpret({"abc12", now, device}).has_value());
        now = now.addMSecs(ScanInterpreter::outOfViewMs);
        QVERIFY(interpreter.interpret({"abc12", now, device}).has_value());
        now = now.addMSecs(ScanInterpreter::outOfViewMs); // that was it
        QVERIFY(!interpreter.interpret({"abc12", now, device}).has_value());
    }

    void whatACameraSawAHandMayScanAtOnceOnceItIsForgotten()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        QVERIFY(interpreter.interpret({"abc12", now, u"camera"_s}).has_value());
        QVERIFY(!interpreter.interpret({"abc12", now.addMSecs(50), u"wedge"_s}).has_value());
        interpreter.forget();
        QVERIFY(interpreter.interpret({"abc12", now.addMSecs(100), u"wedge"_s}).has_value());
    }

    void codesOfAPictureAreOneScanForAsLongAsOneOfThemIsSeen()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        const RawScan both{"abc12", now, {}, {"xyz34", "abc12\n", "\n"}};
        QCOMPARE(ScanInterpreter::tokens(both), (QList<TicketToken>{{u"abc12"_s}, {u"xyz34"_s}}));
        QVERIFY(interpreter.interpret(both).has_value());
        QVERIFY(!interpreter.interpret({"xyz34", now.addMSecs(33), {}, {"abc12"}}).has_value());
        QVERIFY(!interpreter.interpret({"xyz34", now.addMSecs(66), {}}).has_value());
        QVERIFY(!interpreter.interpret({"abc12", now.addMSecs(99), {}}).has_value());
        QVERIFY(interpreter.interpret({"abc12", now.addMSecs(120), {}, {"new56"}}).has_value());
    }

    void whoIsAskedToShowOneOfSeveralCodesMayShowIt()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        const RawScan both{"abc12", now, {}, {"xyz34"}};
        QVERIFY(interpreter.interpret(both).has_value());
        interpreter.awaitOne();
        QVERIFY(!interpreter.interpret({"xyz34", now.addMSecs(100), {}}).has_value()); // a frame
        const RawScan still{"abc12", now.addMSecs(1000), {}, {"xyz34"}};
        QVERIFY(!interpreter.interpret(still).has_value());
        QVERIFY(!interpreter.interpret({"xyz34", now.addMSecs(2900), {}}).has_value());
        QVERIFY(interpreter.interpret({"xyz34", now.addMSecs(3100), {}}).has_value());
        QVERIFY(!interpreter.interpret({"xyz34", now.addMSecs(5500), {}}).has_value()); // once
    }

    void ofAnotherCodeACameraWaitsUntilTheAnswerWasRead_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("waits");
        QTest::newRow("camera") << u"camera"_s << true;
        QTest::newRow("scanner on a stand, which may tell it once") << u"serial"_s << false;
        QTest::newRow("hand-held scanner") << u"wedge"_s << false;
        QTest::newRow("a picture that was dropped") << u"file"_s << false;
    }

    void ofAnotherCodeACameraWaitsUntilTheAnswerWasRead()
    {
        QFETCH(QString, device);
        QFETCH(bool, waits);
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        const auto counts = [&](const QByteArray& code, qint64 ms) {
            return interpreter.interpret({code, now.addMSecs(ms), device}).has_value();
        };
        QVERIFY(counts("abc12", 0));
        QCOMPARE(counts("xyz34", 200), !waits);
        QVERIFY(!counts("abc12", 300)); // still held up beside it
        QVERIFY(!counts("xyz34", ScanInterpreter::readMs - 1));
        QCOMPARE(counts("xyz34", ScanInterpreter::readMs), waits);
        QVERIFY(!counts("abc12", 1100)); // it has had its answer
    }

    void ofTwoCodesInViewNoneIsAskedForBeforeTheFirstOnesAnswerWasRead()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        const auto both = [&](qint64 ms) {
            return interpreter.interpret({"xyz34", now.addMSecs(ms), u"camera"_s, {"abc12"}});
        };
        QVERIFY(interpreter.interpret({"abc12", now, u"camera"_s}).has_value());
        QVERIFY(!both(200));
        QVERIFY(!both(ScanInterpreter::readMs - 1));
        QVERIFY(both(ScanInterpreter::readMs).has_value());
    }

    void anAnswerThatComesLateIsReadToo()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        const auto next = [&](qint64 ms) {
            return interpreter.interpret({"xyz34", now.addMSecs(ms), u"camera"_s}).has_value();
        };
        QVERIFY(interpreter.interpret({"abc12", now, u"wedge"_s}).has_value());
        interpreter.keepAnswer(now.addMSecs(1700)); // is still awaited
        QVERIFY(!next(1700));
        interpreter.keepAnswer(now.addMSecs(2500)); // is there
        QVERIFY(!next(2460)); // a frame that took its time to be read
        QVERIFY(!next(2500 + ScanInterpreter::readMs - 1));
        QVERIFY(next(2500 + ScanInterpreter::readMs));
        // a hand at its scanner waits for nothing
        const qint64 then = 2600 + ScanInterpreter::readMs;
        QVERIFY(interpreter.interpret({"new56", now.addMSecs(then), u"wedge"_s}).has_value());
    }

    void aClockThatWasSetBackHoldsNoCodeBack()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        QVERIFY(interpreter.interpret({"abc12", now, u"camera"_s}).has_value());
        QVERIFY(interpreter.interpret({"xyz34", now.addSecs(-60), u"camera"_s}).has_value());
    }

    void scanOfNothingIsNoScan()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        QVERIFY(!interpreter.interpret({"\r\n", now, {}}).has_value());
    }

    void clockThatWasSetBackMakesNoRepeat()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        QVERIFY(interpreter.interpret({"abc12", now, {}}).has_value());
        QVERIFY(interpreter.interpret({"abc12", now.addSecs(-60), {}}).has_value());
    }

    void frameThatWasReadAfterAQuickerScanIsARepeat()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        QVERIFY(interpreter.interpret({"abc12", now, u"wedge"_s}).has_value());
        QVERIFY(!interpreter.interpret({"abc12", now.addMSecs(-40), u"camera"_s}).has_value());
        QVERIFY(!interpreter.interpret({"abc12", now.addMSecs(2970), u"wedge"_s}).has_value());
    }

    void afterForgettingTheSameCodeCountsAtOnce()
    {
        ScanInterpreter interpreter;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        QVERIFY(interpreter.interpret({"abc12", now, {}}).has_value());
        interpreter.forget();
        QVERIFY(interpreter.interpret({"abc12", now.addMSecs(10), {}}).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_ScanInterpreter)
#include "tst_ScanInterpreter.moc"
