// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"

#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString failure = u"{error:{code:text,message:text}}"_s;

} // namespace

/// `sheets` and `printer`: what a script may rely on, and what becomes of the badges.
class tst_LanyardctlSheets : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

    [[nodiscard]] Ctl::Answer run(const QString& line) const
    {
        QStringList arguments = line.split(u' ');
        for (QString& each : arguments) {
            if (each.startsWith(u'@')) { // a file of this test's folder
                each = m_ctl->path(each.mid(1));
            }
        }
        return m_ctl->run(arguments);
    }

private Q_SLOTS:

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        writeFile(m_ctl->path(u"people.csv"_s),
            "Order code,Name,Company,Ticket type,Secret,Status\n"
            "AAA11,Ananya Krishnan,IIT Madras,Regular,tok-1,paid\n"
            "BBB22,Ravi,Kaveri Labs,Regular,tok-2,pending\n"
            "CCC33,Meera,,Student,tok-3,paid\n");
        QCOMPARE(run(u"import @people.csv"_s).exit, 0);
    }

    void everyAnswerHasItsKeysTypesAndExit_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("shape");
        const auto row = [](const QString& line, int exit, const QString& shape) {
            QTest::newRow(qPrintable(line)) << line << exit << shape;
        };
        const QString made
            = u"{badges:number,end:null,file:text,leftOut:[],marked:number,missingGlyphs:[],"
              "overflowing:number,printer:null,sheets:number,sheetsOut:number,withoutBadge:number}"_s;
        const QString sheets = u"sheets --out @sheets.pdf --sheet "_s;
        row(sheets + u"a4-4xa6"_s, 0, made);
        row(sheets + u"a4-4xa6 --unprinted --unpaid --cut-marks --start 3 --sort company"_s, 0,
            made);
        row(sheets + u"a4-4xa6 --type Regular --type Student --mark"_s, 0, made);
        row(sheets + u"a4-4xa6 --type Speaker"_s, 2, failure);
        row(sheets + u"a4-4xa6 --two-sided"_s, 2, failure);
        row(sheets + u"a4-4xa6 --start 5"_s, 2, failure);
        row(sheets + u"herma-9642"_s, 2, failure);
        row(sheets + u"herma-9642 --cut-marks"_s, 2, failure);
        row(sheets + u"a4-9xa9"_s, 2, failure);
        row(u"sheets --sheet a4-4xa6 --out @no/such/folder.pdf"_s, 3, failure);
        row(u"sheets --sheet a4-4xa6 --out @sheets.doc"_s, 2, failure);
        row(u"sheets --sheet a4-4xa6"_s, 2, failure);
        row(sheets + u"a4-4xa6 --printer cups:Office"_s, 2, failure); // one of the two
        row(u"sheets --sheet a4-4xa6 --printer file:badges"_s, 2, failure);
        row(u"sheets --sheet a4-4xa6 --printer ipp://127.0.0.1:9"_s, 3, failure);
        row(u"printer test --printer file:elsewhere?format=gif"_s, 2, failure);
        const QString tested = u"{file:text,grade:number}"_s;
        row(u"printer test"_s, 0, tested);
        row(u"printer test --printer file:elsewhere?format=both"_s, 0, tested);
        row(u"printer test --printer pigeon://roof"_s, 2, failure);
        row(u"printer test --printer zpl+tcp://127.0.0.1:9?answers=no"_s, 3, failure);
        row(u"printer"_s, 2, failure);
        row(u"printer list"_s, 0, {}); // what this machine has
    }

    void everyAnswerHasItsKeysTypesAndExit()
    {
        QFETCH(QString, line);
        QFETCH(int, exit);
        QFETCH(QString, shape);
        const auto answer = run(line);
        QVERIFY2(answer.exit == exit, answer.out + answer.err);
        if (!shape.isEmpty()) {
            QCOMPARE(shapeOf(answer.json), shape);
        }
        const QByteArray document = readFile(sourcePath(u"/app/docs/lanyardctl.md"_s));
        for (const QString& key : answer.json.keys()) {
            QVERIFY2(document.contains('`' + key.toUtf8() + '`'), qPrintable(key));
        }
    }

    void withoutAnEventThereAreNoSheets()
    {
        m_ctl = std::make_unique<Ctl>();
        const auto answer = run(u"sheets --sheet a4-4xa6 --out @x.pdf"_s);
        QCOMPARE(answer.exit, 3);
        QCOMPARE(
            answer.json.value("error"_L1).toObject().value("code"_L1).toString(), u"noEvent"_s);
    }

    void badgesThatWereMarkedAreAskedForAndNotPrintedAgain()
    {
        const auto made = run(u"sheets --sheet a4-8xa7 --out @sheets.pdf --mark"_s);
        QCOMPARE(made.json.value("badges"_L1).toInt(), 2);
        QCOMPARE(made.json.value("marked"_L1).toInt(), 2);
        QVERIFY(readFile(made.json.value("file"_L1).toString()).startsWith("%PDF"));
        QCOMPARE(run(u"status"_s).json.value("printJobs"_L1).toObject(),
            (QJsonObject{{u"uncertain"_s, 2}}));
        const auto again = run(u"sheets --sheet a4-8xa7 --out @more.pdf --unprinted"_s);
        QCOMPARE(again.json.value("badges"_L1).toInt(), 0);
        QVERIFY(again.json.value("file"_L1).isNull());
        const auto checkedIn = run(u"check-in tok-1"_s);
        QCOMPARE(checkedIn.exit, 0);
        QCOMPARE(checkedIn.json.value("printProblem"_L1).toString(), u"on sheet 1, place 1"_s);
        QCOMPARE(run(u"status"_s).json.value("printJobs"_L1).toObject(),
            (QJsonObject{{u"uncertain"_s, 2}}));
    }

    void testLabelIsInNoJournal()
    {
        const auto tested = run(u"printer test"_s);
        QVERIFY(readFile(tested.json.value("file"_L1).toString()).startsWith("%PDF"));
        QVERIFY(run(u"status"_s).json.value("printJobs"_L1).toObject().isEmpty());
    }

    void refusedSheetsSayWhy()
    {
        const auto refused = run(u"sheets --sheet a4-4xa6 --printer ipp://127.0.0.1:9"_s);
        const QString said
            = refused.json.value("error"_L1).toObject().value("message"_L1).toString();
        QVERIFY2(said.endsWith(u" (nothing takes a connection there)"_s), qPrintable(said));
    }

    void filesAreWrittenOnThisMachineAlone()
    {
        const auto elsewhere = run(u"printer test --printer file://o6"_s);
        QCOMPARE(elsewhere.exit, 2);
        QVERIFY2(elsewhere.json.value("error"_L1)
                     .toObject()
                     .value("message"_L1)
                     .toString()
                     .contains(u"“//o6” makes no sense"_s),
            elsewhere.out);
        for (const QString& machine : {u"//localhost"_s, u"//"_s, QString()}) {
            const QString folder = m_ctl->path(u"labels"_s);
            const auto here = m_ctl->run(
                {u"printer"_s, u"test"_s, u"--printer"_s, u"file:"_s + machine + folder});
            QVERIFY2(here.exit == 0, here.out + here.err);
            QVERIFY(here.json.value("file"_L1).toString().startsWith(folder + u'/'));
        }
    }

    void failedTestSaysWhyAndSpeaksOfNoCheckIn()
    {
        const auto tested = run(u"printer test --printer zpl+tcp://127.0.0.1:9"_s);
        const QString said
            = tested.json.value("error"_L1).toObject().value("message"_L1).toString();
        QVERIFY2(!said.contains(u"check-in"_s), qPrintable(said));
        QVERIFY2(said.contains(u"try again. (the printer is not there"_s), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlSheets)
#include "tst_LanyardctlSheets.moc"
