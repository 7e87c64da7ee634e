// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"
#include "Places.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString exported = sourcePath(u"/tests/data/lists/"_s);

qint64 idOf(const Ctl& ctl, const QString& words)
{
    const auto found = ctl.run({u"find"_s, words});
    return found.json.value("results"_L1)
        .toArray()
        .first()
        .toObject()
        .value("attendee"_L1)
        .toInteger();
}

} // namespace

/// The contract of lanyardctl: JSON shapes and exits that scripts rely on.
class tst_Lanyardctl : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

private Q_SLOTS:

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        writeFile(m_ctl->path(u"people.csv"_s),
            "Order code,Name,Company,E-mail,Ticket type,Secret,Status\n"
            "AAA11,Ananya Krishnan,IIT Madras,a@example.org,Regular,tok-ananya-1,paid\n"
            "BBB22,\"O'Brien, Sinéad\",,s@example.org,Speaker,'=tok-sinead-2,paid\n"
            "CCC33,Ravi,Kaveri Labs,r@example.org,Regular,tok-ravi-3,pending\n"
            "DDD44,Gone Person,,g@example.org,Regular,tok-gone-4,canceled\n");
        const auto imported = m_ctl->run({u"import"_s, m_ctl->path(u"people.csv"_s)});
        QCOMPARE(imported.exit, 0);
        QCOMPARE(imported.json.value("new"_L1).toInt(), 4);
    }

    void aDataFolderThatIsAFileIsToldAsThat()
    {
        const QString plain = m_ctl->path(u"people.csv"_s);
        const QByteArray before = readFile(plain);
        const auto answer = Ctl::call({u"--data"_s, plain, u"--json"_s, u"status"_s});
        QCOMPARE(answer.exit, 3);
        const QJsonObject error = answer.json.value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"storageFailed"_s);
        QVERIFY(error.value("message"_L1).toString().contains(plain));
        QCOMPARE(readFile(plain), before);
    }

    void importAgainSaysWhatChangedAndKeepsCheckIns()
    {
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-ananya-1"_s, u"--no-print"_s}).exit, 0);
        writeFile(m_ctl->path(u"people.csv"_s),
            "Order code,Name,Company,E-mail,Ticket type,Secret,Status\n"
            "AAA11,Ananya Krishnan,IIT Bombay,a@example.org,Regular,tok-ananya-1,paid\n"
            "BBB22,\"O'Brien, Sinéad\",,s@example.org,Speaker,'=tok-sinead-2,paid\n"
            "EEE55,Meera,,m@example.org,Regular,tok-meera-5,paid\n");
        const auto again = m_ctl->run({u"import"_s, m_ctl->path(u"people.csv"_s)});
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json.value("new"_L1).toInt(), 1);
        QCOMPARE(again.json.value("changed"_L1).toInt(), 1);
        QCOMPARE(again.json.value("same"_L1).toInt(), 1);
        QCOMPARE(again.json.value("gone"_L1).toInt(), 2);
        const auto second = m_ctl->run({u"check-in"_s, u"tok-ananya-1"_s});
        QCOMPARE(second.json.value("decision"_L1).toString(), u"already"_s);
        // off the list, and kept; nobody cancelled it
        const QString status = m_ctl->run({u"find"_s, u"ravi"_s})
                                   .json.value("results"_L1)
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value("status"_L1)
                                   .toString();
        QCOMPARE(status, u"gone"_s);
        const QJsonObject gone = m_ctl->run({u"check-in"_s, u"tok-ravi-3"_s}).json;
        QCOMPARE(gone.value("reason"_L1).toString(), u"canceled"_s); // pretix has no other word
        QVERIFY(gone.value("message"_L1).toString().contains(u"no longer on the list"_s));
        const QString id = QString::number(gone.value("attendee"_L1).toInteger());
        const auto badge = m_ctl->run({u"print"_s, u"--attendee"_s, id});
        QCOMPARE(badge.exit, 1);
        QVERIFY(badge.out.contains("no longer on the list"));
    }

    void bothRealExportsImportWithNoMapping_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::newRow("check-in list") << u"pretix-checkin-list.csv"_s << 431;
        QTest::newRow("order positions") << u"pretix-order-positions.csv"_s << 782;
    }

    void bothRealExportsImportWithNoMapping()
    {
        QFETCH(QString, file);
        QFETCH(int, rows);
        const Ctl fresh;
        const auto imported = fresh.run({u"import"_s, exported + file});
        QCOMPARE(imported.exit, 0);
        QCOMPARE(imported.json.value("new"_L1).toInt(), rows);
        QVERIFY(imported.json.value("rejected"_L1).toArray().isEmpty());
    }

    void aSecondExportOfTheSameTicketsIsTheSameEvent()
    {
        const Ctl fresh;
        QCOMPARE(fresh.run({u"import"_s, exported + u"pretix-checkin-list.csv"_s}).exit, 0);
        const QString person = QString::number(idOf(fresh, u"ananya iyer"_s));
        QCOMPARE(fresh.run({u"check-in"_s, u"--attendee"_s, person, u"--no-print"_s}).exit, 0);
        const auto orders = fresh.run({u"import"_s, exported + u"pretix-order-positions.csv"_s});
        QCOMPARE(orders.json.value("new"_L1).toInt(), 782 - 431);
        const auto again = fresh.run({u"check-in"_s, u"--attendee"_s, person, u"--no-print"_s});
        QCOMPARE(again.json.value("decision"_L1).toString(), u"already"_s);
    }

    void strictImportOfABadRowChangesNothingAndExitsWith1()
    {
        writeFile(m_ctl->path(u"bad.csv"_s), "Name,Secret\nMeera,tok-5\n,tok-6\n");
        const auto dry = m_ctl->run({u"import"_s, m_ctl->path(u"bad.csv"_s), u"--dry-run"_s});
        QCOMPARE(dry.exit, 0);
        const QJsonObject rejected = dry.json.value("rejected"_L1).toArray().first().toObject();
        QCOMPARE(rejected.value("line"_L1).toInt(), 3);
        QVERIFY(!rejected.value("reason"_L1).toString().isEmpty());
        const auto before = m_ctl->run({u"status"_s}).json;
        const auto strict = m_ctl->run({u"import"_s, m_ctl->path(u"bad.csv"_s), u"--strict"_s});
        QCOMPARE(strict.exit, 1);
        QCOMPARE(
            strict.json.value("rejected"_L1).toArray(), dry.json.value("rejected"_L1).toArray());
        QCOMPARE(m_ctl->run({u"status"_s}).json, before);
    }

    void aFileThatIsNotThereExitsWith3()
    {
        const auto answer = m_ctl->run({u"import"_s, u"/nonexistent/people.csv"_s});
        QCOMPARE(answer.exit, 3);
        QCOMPARE(answer.json.value("error"_L1).toObject().value("message"_L1).toString(),
            u"“/nonexistent/people.csv” cannot be read. Nothing was changed."_s);
    }

    void aSpreadsheetThatIsDamagedIsASpreadsheet()
    {
        const QString file = m_ctl->path(u"people.xlsx"_s);
        for (const QByteArray& bytes : {QByteArray("PK\x03\x04junk"), QByteArray("PK junk")}) {
            writeFile(file, bytes);
            const auto answer = m_ctl->run({u"import"_s, file});
            QCOMPARE(answer.exit, 3);
            QCOMPARE(answer.json.value("error"_L1).toObject().value("code"_L1).toString(),
                u"fileSpreadsheet"_s);
        }
    }

    void findTellsNothingOfWhatIsMissing()
    {
        const auto found = Ctl::call({u"--data"_s, m_ctl->path(u"data"_s), u"find"_s, u"sinead"_s});
        QVERIFY2(found.out.contains(" · O'Brien, Sinéad · Speaker · BBB22 · not in\n"), found.out);
    }

    void findShowsEachPersonWithState()
    {
        const auto found = m_ctl->run({u"find"_s, u"sinead"_s, u"--limit"_s, u"5"_s});
        const auto results = found.json.value("results"_L1).toArray();
        QCOMPARE(results.size(), 1);
        const QJsonObject person = results.first().toObject();
        QCOMPARE(person.value("name"_L1).toString(), u"O'Brien, Sinéad"_s);
        QCOMPARE(person.value("order"_L1).toString(), u"BBB22"_s);
        QCOMPARE(person.value("ticketType"_L1).toString(), u"Speaker"_s);
        QCOMPARE(person.value("status"_L1).toString(), u"paid"_s);
        QCOMPARE(person.value("checkedIn"_L1).toBool(), false);
        QVERIFY(person.value("attendee"_L1).toInteger() > 0);
    }

    void aGoodTicketIsAdmittedOnceAndItsBadgePrinted()
    {
        const auto first = m_ctl->run({u"check-in"_s, u"tok-ananya-1"_s});
        QCOMPARE(first.exit, 0);
        QCOMPARE(first.json.value("decision"_L1).toString(), u"admit"_s);
        QVERIFY(first.json.value("checkIn"_L1).toInteger() > 0);
        QVERIFY(first.json.value("printJob"_L1).toInteger() > 0);
        QVERIFY(first.json.value("message"_L1).toString().contains(u"Ananya Krishnan"_s));
        const auto second = m_ctl->run({u"check-in"_s, u"tok-ananya-1"_s});
        QCOMPARE(second.exit, 1);
        QCOMPARE(second.json.value("decision"_L1).toString(), u"already"_s);
        QCOMPARE(second.json.value("reason"_L1).toString(), u"already_redeemed"_s);
        QVERIFY(second.json.value("checkIn"_L1).isNull());
        const auto status = m_ctl->run({u"status"_s}).json;
        QCOMPARE(status.value("checkedIn"_L1).toInt(), 1);
        QCOMPARE(status.value("printJobs"_L1).toObject().value("confirmed"_L1).toInt(), 1);
        QVERIFY(status.value("outbox"_L1).toObject().value("ready"_L1).toInt() >= 1);
    }

    void aSpreadsheetsGuardIsNotOfTheToken()
    {
        QCOMPARE(m_ctl->run({u"check-in"_s, u"=tok-sinead-2"_s, u"--no-print"_s}).exit, 0);
    }

    void refusalsHaveTheWiresWordAndASentence()
    {
        const auto unpaid = m_ctl->run({u"check-in"_s, u"tok-ravi-3"_s});
        QCOMPARE(unpaid.exit, 1);
        QCOMPARE(unpaid.json.value("decision"_L1).toString(), u"refused"_s);
        QCOMPARE(unpaid.json.value("reason"_L1).toString(), u"unpaid"_s);
        QVERIFY(!unpaid.json.value("message"_L1).toString().isEmpty());
        const auto unknown = m_ctl->run({u"check-in"_s, u"nobody-has-this"_s});
        QCOMPARE(unknown.exit, 1);
        QCOMPARE(unknown.json.value("decision"_L1).toString(), u"unknown"_s);
        QCOMPARE(unknown.json.value("reason"_L1).toString(), u"invalid"_s);
        QVERIFY(unknown.json.value("attendee"_L1).isNull());
        QCOMPARE(unknown.json.value("codeKind"_L1).toString(), u"plain"_s);
        const auto web = m_ctl->run({u"check-in"_s, u"https://example.org/"_s});
        QCOMPARE(web.json.value("codeKind"_L1).toString(), u"webAddress"_s);
        QVERIFY(web.json.value("message"_L1).toString().contains(u"web address"_s));
    }

    void reprintsAreCountedAndNeedAReason()
    {
        const QString person = QString::number(idOf(*m_ctl, u"ananya"_s));
        QCOMPARE(m_ctl->run({u"check-in"_s, u"--attendee"_s, person}).exit, 0);
        const QString file = m_ctl->path(u"badge.pdf"_s);
        const auto printed = m_ctl->run(
            {u"print"_s, u"--attendee"_s, person, u"--reason"_s, u"lost"_s, u"-o"_s, file});
        QCOMPARE(printed.exit, 0);
        QCOMPARE(printed.json.value("copies"_L1).toInt(), 2);
        QCOMPARE(printed.json.value("state"_L1).toString(), u"confirmed"_s);
        QVERIFY(readFile(file).startsWith("%PDF"));
        QCOMPARE(m_ctl->run({u"print"_s, u"--attendee"_s, person}).exit, 1);
    }

    void aBadgeOfACancelledTicketNeedsAReason()
    {
        const QStringList print{
            u"print"_s, u"--attendee"_s, QString::number(idOf(*m_ctl, u"gone"_s))};
        const auto refused = m_ctl->run(print);
        QCOMPARE(refused.exit, 1);
        const QJsonObject error = refused.json.value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"reasonMissing"_s);
        QCOMPARE(error.value("message"_L1).toString(),
            u"This ticket was cancelled. A badge for it needs a reason. Nothing was printed. "
            "Give it with --reason: lost, damaged, name or other."_s);
        QVERIFY(m_ctl->run({u"status"_s}).json.value("printJobs"_L1).toObject().isEmpty());
        QCOMPARE(m_ctl->run(print + QStringList{u"--reason"_s, u"name"_s}).exit, 0);
    }

    void aBadgeIsWrittenAsItsFilesEndingSays()
    {
        const QString person = QString::number(idOf(*m_ctl, u"ananya"_s));
        const QStringList print{u"print"_s, u"--attendee"_s, person, u"--reason"_s, u"other"_s,
            u"--reason-text"_s, u"a second lanyard"_s, u"-o"_s};
        const QString picture = m_ctl->path(u"badge.png"_s);
        QCOMPARE(m_ctl->run(print + QStringList{picture}).exit, 0);
        QVERIFY(readFile(picture).startsWith("\x89PNG"));
        QCOMPARE(m_ctl->run(print + QStringList{u"badge.gif"_s}).exit, 2);
        const auto jobs = m_ctl->run({u"status"_s}).json.value("printJobs"_L1);
        QCOMPARE(m_ctl->run(print + QStringList{u"/nonexistent/badge.png"_s}).exit, 3);
        QCOMPARE(m_ctl->run({u"status"_s}).json.value("printJobs"_L1), jobs); // nothing printed
    }

    void anUndoneCheckInLeavesThePersonFree()
    {
        const auto made = m_ctl->run({u"check-in"_s, u"tok-ananya-1"_s, u"--no-print"_s});
        const QString id = QString::number(made.json.value("checkIn"_L1).toInteger());
        const auto undone = m_ctl->run({u"undo"_s, id, u"--reason"_s, u"wrong person"_s});
        QCOMPARE(undone.exit, 0);
        QCOMPARE(undone.json.value("undone"_L1).toInteger(), id.toLongLong());
        QCOMPARE(m_ctl->run({u"undo"_s, id, u"--reason"_s, u"twice"_s}).exit, 1);
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-ananya-1"_s, u"--no-print"_s}).exit, 0);
    }

    void everyLayoutIsDrawnWholeAndItsCodeReadBack()
    {
        const auto layouts
            = m_ctl->run({u"layout"_s, u"list"_s}).json.value("layouts"_L1).toArray();
        QVERIFY(layouts.size() >= 4);
        for (const QJsonValue& each : layouts) {
            const QString id = each.toObject().value("id"_L1).toString();
            const QString png = m_ctl->path(id + u".png"_s);
            const auto drawn
                = m_ctl->run({u"layout"_s, u"preview"_s, id, u"--dpi"_s, u"300"_s, u"-o"_s, png});
            QCOMPARE(drawn.exit, 0);
            QVERIFY(!drawn.json.value("qr"_L1).toString().isEmpty());
            QVERIFY(drawn.json.value("missingGlyphs"_L1).toArray().isEmpty());
            QVERIFY(drawn.json.value("overflow"_L1).toArray().isEmpty());
            QVERIFY(readFile(png).startsWith("\x89PNG"));
        }
        QCOMPARE(
            m_ctl->run({u"layout"_s, u"preview"_s, u"no-such"_s, u"-o"_s, u"x.png"_s}).exit, 2);
    }

    void exportsAreGuardedAgainstSpreadsheets()
    {
        QCOMPARE(m_ctl->run({u"check-in"_s, u"=tok-sinead-2"_s, u"--no-print"_s}).exit, 0);
        const QString people = m_ctl->path(u"out.csv"_s);
        const auto attendees = m_ctl->run({u"export"_s, u"attendees"_s, people});
        QCOMPARE(attendees.exit, 0);
        QCOMPARE(attendees.json.value("rows"_L1).toInt(), 4);
        QVERIFY(readFile(people).contains("'=tok-sinead-2"));
        QVERIFY(!readFile(people).contains(",=tok"));
        const auto checkIns = m_ctl->run({u"export"_s, u"check-ins"_s, m_ctl->path(u"in.csv"_s)});
        QCOMPARE(checkIns.json.value("rows"_L1).toInt(), 1);
        QCOMPARE(m_ctl->run({u"export"_s, u"attendees"_s, u"/nonexistent/x.csv"_s}).exit, 3);
    }

    void auditAndSelfTestAreWhole()
    {
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-ananya-1"_s, u"--no-print"_s}).exit, 0);
        const auto audit = m_ctl->run({u"audit"_s, u"verify"_s});
        QCOMPARE(audit.exit, 0);
        QVERIFY(audit.json.value("ok"_L1).toBool());
        const auto self = m_ctl->run({u"selftest"_s});
        QCOMPARE(self.exit, 0);
        QVERIFY(self.json.value("ok"_L1).toBool());
    }

    void theDemoEventHas460PeopleAndCanBeMadeTwice()
    {
        const Ctl fresh;
        QCOMPARE(fresh.run({u"demo"_s}).exit, 0);
        const auto again = fresh.run({u"demo"_s});
        QCOMPARE(again.json.value("new"_L1).toInt(), 0);
        QCOMPARE(again.json.value("gone"_L1).toInt(), 0);
        QCOMPARE(fresh.run({u"status"_s}).json.value("attendees"_L1).toInt(), 460);
        const auto found = fresh.run({u"find"_s, u"ananya gauda"_s});
        QCOMPARE(
            found.json.value("results"_L1).toArray().first().toObject().value("name"_L1).toString(),
            u"ಅನನ್ಯಾ ಗೌಡ"_s);
    }

    void withoutAServerSyncSaysSoAndNothingIsLost()
    {
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-ananya-1"_s, u"--no-print"_s}).exit, 0);
        QCOMPARE(m_ctl->run({u"sync"_s}).exit, 3);
        QVERIFY(
            m_ctl->run({u"status"_s}).json.value("outbox"_L1).toObject().value("ready"_L1).toInt()
            >= 1);
    }
};

QTEST_GUILESS_MAIN(tst_Lanyardctl)
#include "tst_Lanyardctl.moc"
