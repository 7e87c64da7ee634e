// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QProcessEnvironment>
#include <QTest>

#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString failure = u"{error:{code:text,message:text}}"_s;

/// A server that nobody runs: port 9 of this machine takes no connections.
const QString silent = u"http://127.0.0.1:9"_s;

} // namespace

/// What a script may rely on: the keys, their types and the exit of every command.
class tst_LanyardctlContract : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

    [[nodiscard]] QString path(const QString& name) const { return m_ctl->path(name); }

    /// With the paths that an argument names: "@people.csv" is a file of this test's folder.
    [[nodiscard]] QStringList withPaths(QStringList arguments) const
    {
        for (QString& each : arguments) {
            if (each.startsWith(u'@')) {
                each = path(each.mid(1));
            }
        }
        return arguments;
    }

    /// A command that asks for a passphrase, with it.
    [[nodiscard]] Ctl::Answer sealed(const QStringList& arguments) const
    {
        QProcess process;
        Ctl::start(process, m_ctl->onData(arguments));
        process.write("four words of mine\n");
        process.closeWriteChannel();
        return Ctl::ended(process);
    }

    /// All that a command could have changed.
    [[nodiscard]] QList<QJsonObject> stored() const
    {
        (void)QFile::remove(path(u"stored.csv"_s));
        const auto checkIns = m_ctl->run({u"export"_s, u"check-ins"_s, path(u"stored.csv"_s)}).json;
        return {
            m_ctl->run({u"status"_s}).json, m_ctl->run({u"audit"_s, u"verify"_s}).json, checkIns};
    }

private Q_SLOTS:

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        writeFile(path(u"people.csv"_s),
            "Order code,Name,Company,E-mail,Ticket type,Secret,Status\n"
            "AAA11,Ananya Krishnan,IIT Madras,a@example.org,Regular,tok-1,paid\n"
            "BBB22,Ravi,Kaveri Labs,r@example.org,Regular,tok-2,pending\n"
            "CCC33,Meera,,m@example.org,Regular,tok-3,paid\n"
            "DDD44,,,d@example.org,Regular,tok-4,paid\n");
        QCOMPARE(m_ctl->run({u"import"_s, path(u"people.csv"_s)}).exit, 0);
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-3"_s, u"--no-print"_s}).exit, 0); // is 1
    }

    void everyAnswerHasItsKeysTypesAndExit_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("shape");
        const auto row = [](const QString& line, int exit, const QString& shape) {
            QTest::newRow(qPrintable(line)) << line.split(u' ') << exit << shape;
        };
        const QString report
            = u"{changed:number,delimiter:text,encoding:text,gone:number,key:text,"
              "mapping:{company:text,email:text,name:text,order:text,status:text,ticketType:text,"
              "token:text},new:number,rejected:[{column:text,line:number,reason:text}],"
              "same:number}"_s;
        row(u"import @people.csv"_s, 0, report);
        row(u"import @people.csv --dry-run"_s, 0, report);
        row(u"import @people.csv --strict"_s, 1,
            u"{error:{code:text,message:text},rejected:[{column:text,line:number,reason:text}]}"_s);
        row(u"import @people.csv --map name=Nobody"_s, 2, failure);
        row(u"import @nothing.csv"_s, 3, failure);
        row(u"find ananya"_s, 0,
            u"{results:[{attendee:number,checkedIn:yes/no,company:text,name:text,order:text,"
            "status:text,ticketType:text}]}"_s);
        row(u"find zzzz"_s, 0, u"{results:[]}"_s);
        const QString decided
            = u"attendee:%1,attention:yes/no,checkIn:%2,decision:text,"
              "message:text,notes:[],printJob:%3,printProblem:text,reason:text}"_s;
        const auto decision
            = [&decided](const QString& attendee, const QString& checkIn, const QString& printJob) {
                  return u'{' + decided.arg(attendee, checkIn, printJob);
              };
        row(u"check-in tok-1"_s, 0, decision(u"number"_s, u"number"_s, u"number"_s));
        row(u"check-in tok-1 --no-print"_s, 0, decision(u"number"_s, u"number"_s, u"null"_s));
        row(u"check-in tok-3"_s, 1, decision(u"number"_s, u"null"_s, u"null"_s));
        row(u"check-in tok-2"_s, 1, decision(u"number"_s, u"null"_s, u"null"_s));
        row(u"check-in nobody-has-this"_s, 1,
            u"{attendee:null,attention:yes/no,checkIn:null,codeKind:text,decision:text,"
            "message:text,notes:[],otherEvent:text,printJob:null,printProblem:text,reason:text}"_s);
        row(u"check-in tok-1 --list Nowhere"_s, 2, failure);
        const QString printed
            = u"{copies:number,file:text,printJob:number,problem:text,state:text}"_s;
        row(u"print --attendee 1"_s, 0, printed);
        row(u"print --attendee 1 -o @badge.png"_s, 0, printed);
        row(u"print --attendee 999"_s, 1, failure);
        row(u"print --attendee 1 --reason other"_s, 1, failure);
        row(u"print --attendee 1 --printer pigeon://roof"_s, 2, failure);
        row(u"print --attendee 1 -o @no/such/folder.png"_s, 3, failure);
        row(u"undo 1 --reason mistake"_s, 0, u"{undone:number}"_s);
        row(u"undo 999 --reason mistake"_s, 1, failure);
        row(u"sync --once"_s, 3, failure);
        row(u"pair %1 CODE"_s.arg(silent), 3, failure);
        row(u"status"_s, 0,
            u"{attendees:number,checkedIn:number,clashes:number,event:text,inside:null,"
            "lastPulled:null,lastSent:null,list:text,missing:number,outbox:{ambiguous:number,"
            "inflight:number,quarantined:number,ready:number},"
            "printJobs:{},schema:number,version:text}"_s);
        row(u"layout list"_s, 0,
            u"{layouts:[{heightMm:number,id:text,name:text,widthMm:number}]}"_s);
        const QString preview = u"{file:text,missingGlyphs:[],moduleDots:number,overflow:[],"
                                "pages:number,qr:text,quietZone:yes/no,unknown:[]}"_s;
        row(u"layout preview label-62x100 -o @badge.png"_s, 0, preview);
        row(u"layout preview label-62x100 --attendee 1 -o @badge.pdf"_s, 0, preview);
        row(u"layout check"_s, 0,
            u"{counts:{},findings:[],people:number,withFault:number,withoutBadge:number}"_s);
        row(u"layout preview no-such -o @badge.png"_s, 2, failure);
        row(u"layout preview label-62x100 -o @no/such/folder.png"_s, 3, failure);
        row(u"export check-ins @out.csv"_s, 0, u"{file:text,rows:number}"_s);
        row(u"export attendees @out.csv"_s, 0, u"{file:text,rows:number}"_s);
        row(u"export attendees @no/such/folder.csv"_s, 3, failure);
        row(u"export nothing @out.csv"_s, 2, failure);
        row(u"audit verify"_s, 0, u"{ok:yes/no,problem:text,rows:number}"_s);
        row(u"pin remove"_s, 0, u"{pinSet:yes/no}"_s); // and set: tst_LanyardctlPin
        row(u"pin"_s, 2, failure);
        row(u"selftest"_s, 0, u"{checks:[{check:text,ok:yes/no,problem:text}],ok:yes/no}"_s);
        row(u"demo"_s, 0, QString()); // its mapping is as long as its file: see below
    }

    void everyAnswerHasItsKeysTypesAndExit()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QString, shape);
        const auto answer = m_ctl->run(withPaths(arguments));
        QVERIFY2(answer.exit == exit, answer.out + answer.err);
        if (!shape.isEmpty()) {
            QCOMPARE(shapeOf(answer.json), shape);
        }
        const QByteArray document = readFile(sourcePath(u"/app/docs/lanyardctl.md"_s));
        for (const QString& key : answer.json.keys()) {
            QVERIFY2(document.contains('`' + key.toUtf8() + '`'), qPrintable(key));
        }
    }

    void everyCommandThatNeedsAnEventSaysThatThereIsNone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const QString& line : {u"find ananya"_s, u"check-in tok-1"_s,
                 u"export check-ins @x.csv"_s, u"export attendees @x.csv"_s, u"layout check"_s,
                 u"pin remove"_s, u"sheets --sheet a4-4xa6 --out @x.pdf"_s}) {
            QTest::newRow(qPrintable(line)) << line.split(u' ');
        }
    }

    void everyCommandThatNeedsAnEventSaysThatThereIsNone()
    {
        QFETCH(QStringList, arguments);
        m_ctl = std::make_unique<Ctl>();
        const auto answer = m_ctl->run(withPaths(arguments));
        QCOMPARE(answer.exit, 3);
        QCOMPARE(shapeOf(answer.json), failure);
        QCOMPARE(
            answer.json.value("error"_L1).toObject().value("code"_L1).toString(), u"noEvent"_s);
    }

    void whatAnImportSaysOfItsFileIsSo()
    {
        writeFile(path(u"semicolons.csv"_s), "Vorname;Nachname;Firma\nJ\xfcrgen;Wei\xdf;ACME\n");
        const QJsonObject told = m_ctl
                                     ->run({u"import"_s, path(u"semicolons.csv"_s), u"--map"_s,
                                         u"company=Firma"_s, u"--dry-run"_s})
                                     .json;
        QCOMPARE(told.value("encoding"_L1).toString(), u"Windows-1252"_s);
        QCOMPARE(told.value("delimiter"_L1).toString(), u";"_s);
        QCOMPARE(told.value("mapping"_L1).toObject(),
            (QJsonObject{{u"firstName"_s, u"Vorname"_s}, {u"lastName"_s, u"Nachname"_s},
                {u"company"_s, u"Firma"_s}}));
        QCOMPARE(told.value("new"_L1).toInt(), 1);
    }

    void theEventIsCalledAsToldThenAndLater()
    {
        m_ctl = std::make_unique<Ctl>();
        const auto plain = [this](const QStringList& arguments) {
            return Ctl::call(QStringList{u"--data"_s, path(u"data"_s)} + arguments).out;
        };
        writeFile(path(u"export-7.csv"_s), "Name,Secret\nAnanya,tok-1\n");
        const QStringList import{u"import"_s, path(u"export-7.csv"_s)};
        QCOMPARE(m_ctl->run(import + QStringList{u"--event-name"_s, u"Tensor Day"_s}).exit, 0);
        QVERIFY(plain({u"status"_s}).startsWith("Tensor Day · "));
        QCOMPARE(m_ctl->run(import + QStringList{u"--event-name"_s, u"Tensor Night"_s}).exit, 0);
        QVERIFY(plain({u"status"_s}).startsWith("Tensor Night · "));
        QCOMPARE(m_ctl->run(import).exit, 0);
        QVERIFY(plain({u"status"_s}).startsWith("Tensor Night · "));
    }

    void theDemosReportIsAnImportsWithItsEvent()
    {
        const QJsonObject told = m_ctl->run({u"demo"_s}).json;
        QCOMPARE(told.keys(),
            (QStringList{u"changed"_s, u"delimiter"_s, u"encoding"_s, u"event"_s, u"gone"_s,
                u"key"_s, u"mapping"_s, u"new"_s, u"rejected"_s, u"same"_s}));
        QCOMPARE(told.value("event"_L1).toString(), u"pytorch-day-india-2026"_s);
    }

    void whatIsSealedIsToldAndOpened()
    {
        const QString file = path(u"waiting.sealed"_s);
        const auto out = sealed({u"export"_s, u"waiting"_s, file});
        QCOMPARE(out.exit, 0);
        QCOMPARE(shapeOf(out.json), u"{file:text,rows:number}"_s);
        QCOMPARE(out.json.value("rows"_L1).toInt(), 1); // Meera
        const auto opened = sealed({u"open-export"_s, file});
        QCOMPARE(opened.exit, 0);
        QCOMPARE(opened.json.value("format"_L1).toInt(), 1);
        QCOMPARE(opened.json.value("entries"_L1).toArray().size(), 1);
        const auto written = sealed({u"open-export"_s, file, u"-o"_s, path(u"waiting.json"_s)});
        QCOMPARE(written.exit, 0);
        QCOMPARE(shapeOf(written.json), u"{file:text,rows:number}"_s);
        QCOMPARE(shapeOf(sealed({u"open-export"_s, path(u"people.csv"_s)}).json), failure);
    }

    void whatIsOnlyTriedChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("decision");
        const auto row = [](const QString& line, const QString& decision) {
            QTest::newRow(qPrintable(line))
                << (line.split(u' ') + QStringList{u"--dry-run"_s}) << decision;
        };
        row(u"check-in tok-1"_s, u"admit"_s);
        row(u"check-in tok-3"_s, u"already"_s);
        row(u"check-in tok-3 --exit"_s, u"admit"_s);
        row(u"check-in tok-2"_s, u"refused"_s);
        row(u"check-in nobody-has-this"_s, u"unknown"_s);
        row(u"import @others.csv"_s, QString());
    }

    void whatIsOnlyTriedChangesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, decision);
        writeFile(path(u"others.csv"_s), "Name,Secret\nSomebody Else,tok-9\n");
        const auto before = stored();
        const auto dry = m_ctl->run(withPaths(arguments));
        QCOMPARE(dry.json.value("decision"_L1).toString(), decision);
        QCOMPARE(stored(), before);
        // what the same leaves behind when it is meant
        arguments.removeLast();
        (void)m_ctl->run(withPaths(arguments));
        QVERIFY(stored() != before);
    }

    void anExitAndTheEntryAfterItAreBothKept()
    {
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-3"_s, u"--exit"_s}).exit, 0);
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-3"_s, u"--no-print"_s}).exit, 0);
        const QString file = path(u"in.csv"_s);
        QCOMPARE(m_ctl->run({u"export"_s, u"check-ins"_s, file}).json.value("rows"_L1).toInt(), 3);
        QList<QByteArray> directions;
        for (const QByteArray& line : readFile(file).split('\n').mid(1)) {
            if (!line.trimmed().isEmpty()) {
                QVERIFY(line.contains("tok-3"));
                directions.append(line.split(',').value(1));
            }
        }
        QCOMPARE(directions, (QList<QByteArray>{"\"entry\"", "\"exit\"", "\"entry\""}));
        const QJsonObject status = m_ctl->run({u"status"_s}).json;
        QCOMPARE(status.value("outbox"_L1).toObject().value("ready"_L1).toInt(), 3);
        QCOMPARE(status.value("inside"_L1).toInt(), 1);
    }

    void anotherReasonNeedsWordsAndSaysWithWhichOption()
    {
        const auto refused
            = m_ctl->run({u"print"_s, u"--attendee"_s, u"1"_s, u"--reason"_s, u"other"_s});
        QCOMPARE(refused.exit, 1);
        const QJsonObject error = refused.json.value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"reasonMissing"_s);
        QVERIFY2(error.value("message"_L1).toString().contains(u"--reason-text"_s), refused.out);
        const QStringList plain{u"--data"_s, path(u"data"_s), u"print"_s, u"--attendee"_s, u"1"_s,
            u"--reason"_s, u"other"_s};
        QVERIFY(Ctl::call(plain).err.contains("--reason-text"));
        const auto printed = m_ctl->run({u"print"_s, u"--attendee"_s, u"1"_s, u"--reason"_s,
            u"other"_s, u"--reason-text"_s, u"for the wall"_s});
        QCOMPARE(printed.exit, 0);
        QVERIFY(QFile::exists(printed.json.value("file"_L1).toString()));
    }

    void withoutADataFolderTheUsualOneIsBelowXdgDataHome()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"LANYARD_DATA"_s);
        environment.insert(u"XDG_DATA_HOME"_s, path(u"home"_s));
        process.setProcessEnvironment(environment);
        Ctl::start(process, {u"--json"_s, u"import"_s, path(u"people.csv"_s)});
        QCOMPARE(Ctl::ended(process).exit, 0);
        const auto there
            = Ctl::call({u"--json"_s, u"--data"_s, path(u"home/lanyard"_s), u"status"_s});
        QCOMPARE(there.json.value("attendees"_L1).toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlContract)
#include "tst_LanyardctlContract.moc"
