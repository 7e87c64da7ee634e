// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FaultyStorage.h"
#include "ImportDesk.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_ImportRefused : public QObject, protected ImportDesk
{
    Q_OBJECT

private Q_SLOTS:

    void init() { open(); }

    void cleanup() { close(); }

    void badRowsAreToldAndTheRestComesIn();
    void strictImportsNothingWhenARowIsBad();
    void aDryRunTellsAllAndChangesNothing();
    void badFilesChangeNothing_data();
    void badFilesChangeNothing();
    void aCancelBeforeTheFirstPersonLeavesNothingBehind();
    void aCancelHalfWayKeepsWhoIsInAndTakesNobodyOff();
    void whoseRowIsBadHasNotVanished();
    void aDiskThatFillsHalfWayTellsHowManyAreIn();
    void aFailedCommitLeavesNothingBehind();
};

void tst_ImportRefused::badRowsAreToldAndTheRestComesIn()
{
    const auto report = import(file("Name,Secret\nAnn,t1\n,t2\nCy,t1\n"));
    QVERIFY(report.has_value());
    QCOMPARE(report->counts.added, 1);
    QCOMPARE(report->rejected.size(), 2);
    QCOMPARE(report->rejected.at(0).line, 3);
    QCOMPARE(report->rejected.at(0).column, u"Name"_s);
    QCOMPARE(report->rejected.at(0).reason, u"noName"_s);
    QCOMPARE(report->rejected.at(1).reason, u"duplicateTicket"_s);
    QCOMPARE(report->rejected.at(1).firstLine, 2);
    QCOMPARE(people().size(), 1);
}

void tst_ImportRefused::strictImportsNothingWhenARowIsBad()
{
    ImportOptions options;
    options.file = file("Name,Secret\nAnn,t1\n,t2\n");
    options.strict = true;
    const auto report = import(options);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::RowsRejected);
    QCOMPARE(report.error().args, (QStringList{u"1"_s, u"3"_s, u"Name"_s, u"noName"_s}));
    QCOMPARE(eventCount(), 1);
    options.file = file("Name,Secret\nAnn,t1\n");
    QVERIFY(import(options).has_value());
}

void tst_ImportRefused::aDryRunTellsAllAndChangesNothing()
{
    QVERIFY(import(file("Name,Secret\nAnn,t1\nBob,t2\n")).has_value());
    const auto before = people();
    ImportOptions options;
    options.file = file("Name,Secret\nAnna,t1\nDi,t4\n");
    options.dryRun = true;
    const auto report = import(options);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->counts, (ReplicaCounts{1, 1, 0, 1}));
    QCOMPARE(people(), before);
}

void tst_ImportRefused::badFilesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << int(code);
    };
    row("empty", "", ErrorCode::FileEmpty);
    row("binary", QByteArray("\x7F\0ELF", 5), ErrorCode::FileBinary);
    row("workbook", "PK\x03\x04 xl/workbook.xml", ErrorCode::FileSpreadsheet);
    row("truncated", "Name,Secret\nAnn,\"t", ErrorCode::FileTruncated);
    row("million", "Name\n" + QByteArray(1'000'000, 'a'), ErrorCode::FieldTooLarge);
    row("duplicate headers", "Name,Company,Company\nA,b,c\n", ErrorCode::DuplicateHeader);
    row("no name", "Colour\nred\n", ErrorCode::NoNameColumn);
}

void tst_ImportRefused::badFilesChangeNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QVERIFY(import(file("Name,Secret\nAnn,t1\n")).has_value());
    const auto before = people();
    const auto report = import(file(bytes));
    QVERIFY(!report.has_value());
    QCOMPARE(int(report.error().code), code);
    QCOMPARE(people(), before);
}

void tst_ImportRefused::aCancelBeforeTheFirstPersonLeavesNothingBehind()
{
    ImportOptions options;
    options.file = listed(u"pretix-order-positions.csv"_s);
    connect(
        m_service.get(), &ImportService::progress, this, [this] { m_service->cancel(); },
        Qt::DirectConnection);
    const auto report = import(options);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(report.error().args, QStringList());
    QCOMPARE(eventCount(), 1);
}

void tst_ImportRefused::aCancelHalfWayKeepsWhoIsInAndTakesNobodyOff()
{
    QVERIFY(import(file("Name,Secret\nAnn,t1\n")).has_value());
    ImportOptions options;
    options.file = listed(u"pretix-order-positions.csv"_s);
    // From the writing thread, before the third job.
    connect(
        m_service.get(), &ImportService::progress, this,
        [this](int done, int) {
            if (done >= 400) {
                m_service->cancel();
            }
        },
        Qt::DirectConnection);
    const auto report = import(options);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(report.error().args, (QStringList{u"400"_s, u"782"_s}));
    QCOMPARE(people().size(), 401);
    QVERIFY(!named(u"Ann"_s).attendee.gone);
    disconnect(m_service.get(), nullptr, this, nullptr);
    const auto again = import(options); // a cancel does not last
    QVERIFY(again.has_value());
    QCOMPARE(again->counts, (ReplicaCounts{382, 0, 400, 1}));
}

void tst_ImportRefused::whoseRowIsBadHasNotVanished()
{
    QVERIFY(import(file("Name,Secret,Status\nAnn,t1,paid\nBob,t2,paid\nCy,t3,paid\n")));
    const auto report = import(file("Name,Secret,Status\nAnn,t1,paid\nBob,t2,who knows\n"));
    QVERIFY(report.has_value());
    QCOMPARE(report->rejected.size(), 1);
    QCOMPARE(report->counts, (ReplicaCounts{0, 0, 1, 0}));
    QVERIFY(!named(u"Bob"_s).attendee.gone);
    const auto mended = import(file("Name,Secret,Status\nAnn,t1,paid\nBob,t2,paid\n"));
    QCOMPARE(mended->counts, (ReplicaCounts{0, 0, 2, 1}));
    QVERIFY(named(u"Cy"_s).attendee.gone);
}

void tst_ImportRefused::aDiskThatFillsHalfWayTellsHowManyAreIn()
{
    FaultyStorage faulty(m_replica->storage());
    ImportService service(faulty, m_replica->clock());
    connect(
        &service, &ImportService::progress, this,
        [&faulty](int done, int) {
            if (done == 200) {
                faulty.failCommits(failure(ErrorCode::StorageFull), -1);
            }
        },
        Qt::DirectConnection);
    ImportOptions options;
    options.file = listed(u"pretix-checkin-list.csv"_s);
    const auto report = service.import(options, day()).result();
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::StorageFull);
    QCOMPARE(report.error().args, (QStringList{u"200"_s, u"431"_s}));
    QCOMPARE(people().size(), 200);
}

void tst_ImportRefused::aFailedCommitLeavesNothingBehind()
{
    FaultyStorage faulty(m_replica->storage());
    ImportService service(faulty, m_replica->clock());
    faulty.failCommits(failure(ErrorCode::StorageFull));
    ImportOptions options;
    options.file = listed(u"pretix-checkin-list.csv"_s);
    const auto report = service.import(options, day()).result();
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::StorageFull);
    QCOMPARE(eventCount(), 1);
}

QTEST_GUILESS_MAIN(tst_ImportRefused)
#include "tst_ImportRefused.moc"
