// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What lanyardctl says to arguments that it does not understand.
class tst_LanyardctlUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void wrongUsageExitsWith2AndSaysHow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
        QTest::newRow("check-in of nobody") << QStringList{u"check-in"_s};
        QTest::newRow("undo without a reason") << QStringList{u"undo"_s, u"1"_s};
        QTest::newRow("a time that is none")
            << QStringList{u"check-in"_s, u"tok"_s, u"--at"_s, u"noon"_s};
        QTest::newRow("a mapping that is none")
            << QStringList{u"import"_s, u"x.csv"_s, u"--map"_s, u"name"_s};
        QTest::newRow("a field that is none")
            << QStringList{u"import"_s, u"x.csv"_s, u"--map"_s, u"nme=Name"_s};
        QTest::newRow("an encoding that is none")
            << QStringList{u"import"_s, u"x.csv"_s, u"--encoding"_s, u"EBCDIC"_s};
        QTest::newRow("a server that is none")
            << QStringList{u"pair"_s, u"not-a-url"_s, u"TOKEN"_s};
        QTest::newRow("a server of another kind")
            << QStringList{u"pair"_s, u"ftp://tickets.example.org"_s, u"TOKEN"_s};
        QTest::newRow("a picture of no kind")
            << QStringList{u"layout"_s, u"preview"_s, u"label-62x100"_s, u"-o"_s, u"badge.bmp"_s};
        const QStringList print{u"print"_s, u"--attendee"_s, u"1"_s, u"--printer"_s};
        QTest::newRow("a file of a printer that writes none")
            << print + QStringList{u"zpl+tcp://192.0.2.7"_s, u"-o"_s, u"badge.png"_s};
        QTest::newRow("a picture of a printer that writes PDFs")
            << print + QStringList{u"file:out"_s, u"-o"_s, u"badge.png"_s};
        QTest::newRow("a PDF of a printer that writes pictures")
            << print + QStringList{u"file:out?format=png"_s, u"-o"_s, u"badge.pdf"_s};
    }

    void wrongUsageExitsWith2AndSaysHow()
    {
        QFETCH(QStringList, arguments);
        const auto answer = Ctl::call(arguments);
        QCOMPARE(answer.exit, 2);
        QVERIFY(!answer.err.isEmpty());
        const auto forScripts = Ctl::call(QStringList{u"--json"_s} + arguments);
        QCOMPARE(forScripts.exit, 2);
        QVERIFY(!forScripts.json.value("error"_L1).toObject().value("message"_L1).isNull());
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no command") << QStringList{} << QByteArray("A command is needed.");
        QTest::newRow("no such command")
            << QStringList{u"frobnicate"_s, u"x"_s} << QByteArray("“frobnicate” is no command.");
        QTest::newRow("no command of layout") << QStringList{u"layout"_s,
            u"lost"_s} << QByteArray("“lost” is no command. Commands are list, preview, check.");
        QTest::newRow("an option without its value")
            << QStringList{u"--data"_s} << QByteArray("--data");
        QTest::newRow("no such option")
            << QStringList{u"find"_s, u"asha"_s, u"--all"_s} << QByteArray("no option --all");
        QTest::newRow("more words, in their order")
            << QStringList{u"find"_s, u"asha"_s, u"rao"_s, u"kumar"_s} << QByteArray("rao kumar.");
        for (const QString& id : {u"0"_s, u"-1"_s, u"asha"_s}) {
            const QByteArray words = '"' + id.toUtf8() + "\" is no id";
            QTest::addRow("check-in of %s", qPrintable(id))
                << QStringList{u"check-in"_s, u"--attendee"_s, id} << words;
            QTest::addRow("badge of %s", qPrintable(id))
                << QStringList{u"print"_s, u"--attendee"_s, id} << words;
        }
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const auto answer = Ctl::call(arguments);
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.err.contains(words), answer.err);
        QVERIFY2(!answer.err.contains("subcommand"), answer.err);
    }

    void aWrongFieldIsToldWithThoseThereAre()
    {
        const auto answer = Ctl::call({u"import"_s, u"x.csv"_s, u"--map"_s, u"nme=Name"_s});
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.err.contains("“nme” is no field"), answer.err);
        QVERIFY2(answer.err.contains("name, firstName, lastName"), answer.err);
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlUsage)
#include "tst_LanyardctlUsage.moc"
