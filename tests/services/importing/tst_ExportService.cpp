// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"
#include "TemporaryReplica.h"
#include "importing/ExportService.h"
#include "importing/ImportService.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString lists = sourcePath(u"/tests/data/lists/"_s);

/// A person without what a row number or a time of import makes differ.
SourceAttendee comparable(const SourceAttendee& person)
{
    SourceAttendee plain = person;
    plain.line = 0;
    return plain;
}

} // namespace

class tst_ExportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cellsThatASpreadsheetWouldRunAreGuarded();
    void aFileIsForItsOwnerAloneAndWholeOrNotThere();
    void anUnwritableFileIsToldAndNothingIsLeft();
    void anExportThatEndsHalfWayLeavesTheOldFile_data();
    void anExportThatEndsHalfWayLeavesTheOldFile();
    void progressTellsHowManyRowsAreWritten();
    void everyEntryAndExitIsWritten();
    void whatIsExportedComesInAgain_data();
    void whatIsExportedComesInAgain();
    void whoIsGoneIsLeftOut();

private:
    QByteArray bytesOf(const QString& path);

    std::unique_ptr<TemporaryReplica> m_replica;
    std::unique_ptr<ExportService> m_service;
    QString m_file;
};

void tst_ExportService::init()
{
    m_replica = std::make_unique<TemporaryReplica>();
    m_service = std::make_unique<ExportService>(m_replica->storage());
    m_file = m_replica->path() + u"/out.csv"_s;
}

void tst_ExportService::cleanup()
{
    m_service.reset();
    m_replica.reset();
}

QByteArray tst_ExportService::bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ExportService::cellsThatASpreadsheetWouldRunAreGuarded()
{
    SourceAttendee mean = TemporaryReplica::person(u"=cmd|' /C calc'!A0"_s, u"==secret"_s);
    mean.attendee.company = u"+1 \"quoted\", Inc."_s;
    mean.attendee.comment = u"-2"_s;
    mean.attendee.checkInText = u"@SUM(A1)"_s;
    mean.attendee.fields = {{u"column:Note"_s, u"\tlead"_s}};
    m_replica->apply({mean}, 2);
    QVERIFY(m_service->exportAttendees(m_replica->event(), m_file).result().has_value());
    const QByteArray csv = bytesOf(m_file);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"Order code\","));
    QVERIFY(csv.contains("\"'=cmd|' /C calc'!A0\""));
    QVERIFY(csv.contains("\"'==secret\""));
    QVERIFY(csv.contains("\"'+1 \"\"quoted\"\", Inc.\""));
    QVERIFY(csv.contains("\"'-2\""));
    QVERIFY(csv.contains("\"'@SUM(A1)\""));
    QVERIFY(csv.contains("\"'\tlead\""));
    QVERIFY(csv.endsWith("\r\n"));
}

void tst_ExportService::aFileIsForItsOwnerAloneAndWholeOrNotThere()
{
    QFile old(m_file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    old.close();
    QVERIFY(m_service->exportAttendees(m_replica->event(), m_file).result().has_value());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(m_file).permissions() & others, QFile::Permissions());
    QCOMPARE(QDir(m_replica->path()).entryList({u"out*"_s}), QStringList{u"out.csv"_s});
}

void tst_ExportService::anUnwritableFileIsToldAndNothingIsLeft()
{
    const QString path = m_replica->path() + u"/no/such/folder.csv"_s;
    for (const auto& rows : {m_service->exportAttendees(m_replica->event(), path).result(),
             m_service->exportCheckIns(m_replica->event(), path).result()}) {
        QVERIFY(!rows.has_value());
        QCOMPARE(rows.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(rows.error().args, (QStringList{path, u"noFolder"_s}));
    }
}

/// The stick takes the beginning and no more: it is full, or was pulled.
void tst_ExportService::anExportThatEndsHalfWayLeavesTheOldFile_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("letters");
    QTest::newRow("many rows") << 300 << 500;
    QTest::newRow("the last row, a long one") << 1 << 200'000;
}

void tst_ExportService::anExportThatEndsHalfWayLeavesTheOldFile()
{
    QFETCH(const int, people);
    QFETCH(const int, letters);
    QList<SourceAttendee> all;
    for (int number = 0; number < people; ++number) {
        all.append(TemporaryReplica::person(u"Mei Lin"_s, u"token-%1"_s.arg(number)));
        all.last().attendee.comment = QString(letters, u'x');
    }
    m_replica->apply(all, 2);
    const QByteArray old = "what was exported yesterday";
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
    file.close();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = 64 * 1024;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto rows = m_service->exportAttendees(m_replica->event(), m_file).result();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!rows.has_value());
    QCOMPARE(rows.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(bytesOf(m_file), old);
    QCOMPARE(QDir(m_replica->path()).entryList({u"out*"_s}), QStringList{u"out.csv"_s});
    QVERIFY(m_service->exportAttendees(m_replica->event(), m_file).result().has_value());
    QVERIFY(bytesOf(m_file).size() > 150 * 1024);
}

void tst_ExportService::progressTellsHowManyRowsAreWritten()
{
    auto rows = m_service->exportAttendees(m_replica->event(), m_file);
    rows.waitForFinished();
    QVERIFY(rows.result().value_or(0) > 0);
    QCOMPARE(rows.progressValue(), *rows.result());
}

void tst_ExportService::everyEntryAndExitIsWritten()
{
    const AttendeeId asha = m_replica->attendee(u"token-asha"_s);
    const auto written = m_replica->write([&](UnitOfWork& unit) -> Result<int> {
        for (int i = 0; i < 3; ++i) {
            CheckIn checkIn;
            checkIn.nonce = Nonce{u"nonce%1"_s.arg(i)};
            checkIn.attendee = asha;
            checkIn.list = m_replica->mainEntrance();
            checkIn.direction = i == 1 ? Direction::Exit : Direction::Entry;
            checkIn.at = QDateTime::fromString(u"2026-12-05T03:0%1:00Z"_s.arg(i), Qt::ISODate);
            checkIn.desk = u"Desk B"_s;
            checkIn.operatorName = u"Meera"_s;
            if (const auto added = unit.checkIns().add(checkIn); !added) {
                return added.error();
            }
        }
        return 3;
    });
    QVERIFY(written.has_value());
    const auto rows = m_service->exportCheckIns(m_replica->event(), m_file).result();
    QVERIFY(rows.has_value());
    QCOMPARE(*rows, 3);
    const QByteArrayList csv = bytesOf(m_file).split('\n');
    QCOMPARE(csv.size(), 5);
    QVERIFY(csv.at(1).startsWith("\"2026-12-05T03:00:00Z\",\"entry\",\"Main entrance\","));
    QVERIFY(csv.at(1).contains("\"token-asha\",\"Desk B\",\"Meera\""));
    QVERIFY(csv.at(2).startsWith("\"2026-12-05T03:01:00Z\",\"exit\","));
}

void tst_ExportService::whatIsExportedComesInAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("check-in list") << u"pretix-checkin-list.csv"_s;
    QTest::newRow("order positions") << u"pretix-order-positions.csv"_s;
}

void tst_ExportService::whatIsExportedComesInAgain()
{
    QFETCH(QString, name);
    ImportService imports(m_replica->storage(), m_replica->clock());
    ImportOptions options;
    options.file = lists + name;
    options.listName = u"Main entrance"_s;
    Event event;
    event.slug = u"day"_s;
    event.timeZone = "Asia/Kolkata";
    const auto first = imports.import(options, event).result();
    QVERIFY(first.has_value());
    const auto rows = m_service->exportAttendees(first->event, m_file).result();
    QVERIFY(rows.has_value());
    QCOMPARE(*rows, first->counts.added);

    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto again = AttendeeCsv::read(file, {});
    QFile original(options.file);
    QVERIFY(original.open(QIODevice::ReadOnly));
    AttendeeCsvOptions as;
    as.zone = QTimeZone("Asia/Kolkata");
    as.list = options.listName;
    const auto before = AttendeeCsv::read(original, as);
    QVERIFY(again.has_value() && before.has_value());
    QCOMPARE(again->rejected, QList<RejectedRow>());
    QCOMPARE(again->people.size(), before->people.size());
    for (qsizetype i = 0; i < again->people.size(); ++i) {
        const SourceAttendee out = comparable(again->people.at(i));
        const SourceAttendee in = comparable(before->people.at(i));
        QCOMPARE(out.attendee.name, in.attendee.name);
        QCOMPARE(out.attendee.sourceKey, in.attendee.sourceKey);
        QCOMPARE(out.attendee.fields, in.attendee.fields);
        QCOMPARE(out.parentKey, in.parentKey);
        QCOMPARE(out.checkIns.size(), in.checkIns.size());
        Attendee plain = out.attendee;
        plain.position = in.attendee.position; // a check-in list has no numbers
        QCOMPARE(plain, in.attendee);
    }
}

void tst_ExportService::whoIsGoneIsLeftOut()
{
    const auto all = m_service->exportAttendees(m_replica->event(), m_file).result();
    const auto gone = m_replica->write([&](UnitOfWork& unit) -> Result<int> {
        const auto people = TemporaryReplica::people();
        const auto kept = unit.attendees().apply(m_replica->event(), {people.first()}, 9);
        return kept ? unit.attendees().markUnseenGone(m_replica->event(), 9) : kept.error();
    });
    QVERIFY(all.has_value() && gone.has_value());
    const auto left = m_service->exportAttendees(m_replica->event(), m_file).result();
    QCOMPARE(*left, *all - *gone);
    QCOMPARE(*left, 1);
}

QTEST_GUILESS_MAIN(tst_ExportService)
#include "tst_ExportService.moc"
