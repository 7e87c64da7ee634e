// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ImportDesk.h"
#include "importing/EventForImport.h"
#include "sqlite/Connection.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_ImportService : public QObject, protected ImportDesk
{
    Q_OBJECT

private Q_SLOTS:

    void init() { open(); }

    void cleanup() { close(); }

    void realExportsComeInWithNoMapping_data();
    void realExportsComeInWithNoMapping();
    void addonsHangOnTheirParentsRow();
    void typesOfAddonsAloneGetNoBadge();
    void theSameFileAgainChangesNothing();
    void importingAgainTellsNewChangedSameAndGone();
    void whoVanishedIsKeptAndComesBack();
    void checkInsPrintsAndWalkInsStay();
    void aDoorListAfterTheOrdersFindsTheSamePeople();
    void aCheckInWithoutATimeIsNotDoubledByALaterFile();
    void aMappingOfTheOperatorIsFollowed();
    void timesAreOfTheEventsZone();
    void previewShowsTenRowsAndChangesNothing();
    void progressEndsAtAllRows();
    void aDesksJobComesInBetween();
    void theListIsMadeByName();
    void aServersPeopleAreNotTakenOffByAFile();
    void theEventIsCalledAsAskedUnlessAServerOwnsIt();
    void anEventOfAFileIsInTheZoneOfThisMachine();
    void theAuditTellsOfTheImportAndOfNobody();
};

void tst_ImportService::realExportsComeInWithNoMapping_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::newRow("check-in list") << u"pretix-checkin-list.csv"_s << 431;
    QTest::newRow("order positions") << u"pretix-order-positions.csv"_s << 782;
}

void tst_ImportService::realExportsComeInWithNoMapping()
{
    QFETCH(QString, name);
    QFETCH(int, rows);
    const auto report = import(listed(name));
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->counts, (ReplicaCounts{rows, 0, 0, 0}));
    QCOMPARE(report->rejected, QList<RejectedRow>());
    QCOMPARE(report->key, u"token"_s);
    QCOMPARE(report->encoding, u"UTF-8"_s);
    QCOMPARE(report->delimiter, QChar(u','));
    const auto all = people();
    QCOMPARE(all.size(), rows);
    for (const AttendeeRecord& record : all) {
        QVERIFY(!record.attendee.token.value.startsWith(u'\''));
        QVERIFY(!record.attendee.name.isEmpty());
    }
    const auto byToken = m_replica->read([&](UnitOfWork& unit) {
        return unit.attendees().byToken(report->event, all.first().attendee.token, false);
    });
    QCOMPARE(byToken->size(), 1);
}

void tst_ImportService::addonsHangOnTheirParentsRow()
{
    const auto report = import(listed(u"pretix-order-positions.csv"_s));
    QVERIFY(report.has_value());
    int addons = 0;
    QHash<AttendeeId, AttendeeRecord> byId;
    const auto all = people();
    for (const AttendeeRecord& record : all) {
        byId.insert(record.attendee.id, record);
    }
    for (const AttendeeRecord& record : all) {
        if (record.attendee.addonTo.isValid()) {
            ++addons;
            const Attendee parent = byId.value(record.attendee.addonTo).attendee;
            QCOMPARE(record.attendee.order, parent.order);
            QCOMPARE(record.attendee.name, parent.name);
        }
    }
    QCOMPARE(addons, 322);
}

void tst_ImportService::typesOfAddonsAloneGetNoBadge()
{
    const auto report = import(listed(u"pretix-order-positions.csv"_s));
    const auto types = m_replica->read(
        [&](UnitOfWork& unit) { return unit.events().ticketTypes(report->event); });
    QMap<QString, bool> badge;
    for (const TicketType& type : *types) {
        badge.insert(type.name, type.badge != BadgeChoice::None);
        QCOMPARE(type.admission, type.badge != BadgeChoice::None);
    }
    QCOMPARE(badge.size(), 6);
    QVERIFY(badge.value(u"In person"_s) && badge.value(u"Speaker"_s));
    QVERIFY(!badge.value(u"Lunch"_s) && !badge.value(u"Workshop"_s));
}

void tst_ImportService::theSameFileAgainChangesNothing()
{
    for (const auto& name : {u"pretix-checkin-list.csv"_s, u"pretix-order-positions.csv"_s}) {
        QVERIFY(import(listed(name)).has_value());
        const auto before = people();
        const auto again = import(listed(name));
        QVERIFY(again.has_value());
        QCOMPARE(again->counts.added, 0);
        QCOMPARE(again->counts.changed, 0);
        QCOMPARE(again->counts.same, name.contains(u"checkin"_s) ? 431 : 782);
        QCOMPARE(again->counts.gone, 0);
        QCOMPARE(people(), before);
    }
}

void tst_ImportService::importingAgainTellsNewChangedSameAndGone()
{
    QVERIFY(import(file("Name,Secret,Company\nAnn,t1,IBM\nBob,t2,SAP\nCy,t3,ACM\n")).has_value());
    const auto report
        = import(file("Name,Secret,Company\nAnn,t1,IBM\nBob,t2,Red Hat\nDi,t4,NVIDIA\n"));
    QVERIFY(report.has_value());
    QCOMPARE(report->counts, (ReplicaCounts{1, 1, 1, 1}));
    QCOMPARE(named(u"Bob"_s).attendee.company, u"Red Hat"_s);
}

void tst_ImportService::whoVanishedIsKeptAndComesBack()
{
    QVERIFY(import(file("Name,E-mail\nAnn,a@example.org\nBob,b@example.org\n")).has_value());
    const AttendeeId bob = named(u"Bob"_s).attendee.id;
    QVERIFY(import(file("Name,E-mail\nAnn,a@example.org\n")).has_value());
    QVERIFY(named(u"Bob"_s).attendee.gone);
    const auto back = import(file("Name,E-mail\nAnn,a@example.org\nBob,b@example.org\n"));
    QCOMPARE(back->counts, (ReplicaCounts{0, 1, 1, 0}));
    QVERIFY(!named(u"Bob"_s).attendee.gone);
    QCOMPARE(named(u"Bob"_s).attendee.id, bob);
}

void tst_ImportService::checkInsPrintsAndWalkInsStay()
{
    const auto first = import(file("Name,Secret\nAnn,t1\nBob,t2\n"));
    const AttendeeId ann = named(u"Ann"_s).attendee.id;
    const auto acted = m_replica->write([&](UnitOfWork& unit) -> Result<int> {
        CheckIn checkIn;
        checkIn.nonce = Nonce{u"n1"_s};
        checkIn.attendee = ann;
        checkIn.list = unit.events().lists(first->event)->first().id;
        checkIn.at = m_replica->clock().now();
        PrintJob job;
        job.uuid = u"j1"_s;
        job.attendee = ann;
        job.createdAt = job.changedAt = checkIn.at;
        job.state = PrintState::Confirmed;
        SourceAttendee walkIn = TemporaryReplica::person(u"Walter"_s, u"w1"_s);
        walkIn.attendee.sourceKey = u"walkin:1"_s;
        if (!unit.checkIns().add(checkIn) || !unit.printJobs().add(job)
            || !unit.attendees().apply(first->event, {walkIn}, 1)) {
            return failure(ErrorCode::StorageFailed);
        }
        return 0;
    });
    QVERIFY(acted.has_value());
    const auto again = import(file("Name,Secret\nAnna,t1\n"));
    QVERIFY(again.has_value());
    QCOMPARE(again->counts.changed, 1);
    QCOMPARE(again->counts.gone, 1);
    QCOMPARE(again->counts, (ReplicaCounts{0, 1, 0, 1}));
    const AttendeeRecord record = named(u"Anna"_s);
    QCOMPARE(record.attendee.id, ann);
    QCOMPARE(record.history.size(), 1);
    QVERIFY(record.history.first().local);
    QCOMPARE(record.badgesPrinted, 1);
    QVERIFY(!named(u"Walter"_s).attendee.gone);
    QVERIFY(named(u"Bob"_s).attendee.gone);
}

void tst_ImportService::aDoorListAfterTheOrdersFindsTheSamePeople()
{
    ImportOptions options;
    options.listName = u"Main entrance"_s;
    options.file = listed(u"pretix-order-positions.csv"_s);
    QVERIFY(import(options).has_value());
    options.file = listed(u"pretix-checkin-list.csv"_s);
    const auto report = import(options);
    QCOMPARE(report->counts.added, 0);
    QCOMPARE(report->counts.changed + report->counts.same, 431);
    QCOMPARE(report->counts.gone, 351);
}

void tst_ImportService::aCheckInWithoutATimeIsNotDoubledByALaterFile()
{
    const QByteArray header("Name,Secret,Checked in\n");
    QVERIFY(import(file(header + "Ann,t1,yes\nBob,t2,no\n")).has_value());
    QCOMPARE(named(u"Ann"_s).history.size(), 1);
    QVERIFY(named(u"Bob"_s).history.isEmpty());
    QFile written(file(header + "Ann,t1,yes\nBob,t2,yes\n"));
    QVERIFY(written.open(QIODevice::ReadWrite));
    QVERIFY(written.setFileTime(
        m_replica->clock().now().addSecs(-3600), QFileDevice::FileModificationTime));
    written.close();
    const auto later = import(written.fileName());
    QCOMPARE(later->counts, (ReplicaCounts{0, 1, 1, 0}));
    QCOMPARE(named(u"Ann"_s).history.size(), 1);
    QCOMPARE(named(u"Bob"_s).history.size(), 1);
}

void tst_ImportService::aMappingOfTheOperatorIsFollowed()
{
    ImportOptions options;
    options.file = file("Name,Nickname\nAnanya Rao,Anu\n");
    options.mapping = {{u"name"_s, u"Nickname"_s}};
    const auto report = import(options);
    QVERIFY(report.has_value());
    QCOMPARE(report->mapping.value(u"name"_s), u"Nickname"_s);
    QCOMPARE(people().first().attendee.name, u"Anu"_s);
    QCOMPARE(people().first().attendee.fields.value(u"column:Name"_s), u"Ananya Rao"_s);
}

void tst_ImportService::timesAreOfTheEventsZone()
{
    QVERIFY(import(file("Name,Valid from\nAnn,2026-11-24 18:48\n")).has_value());
    QCOMPARE(people().first().attendee.validFrom->toString(Qt::ISODate), u"2026-11-24T13:18:00Z"_s);
    ImportOptions options;
    options.file = file("Name,Valid from\nAnn,2026-11-24 18:48\n");
    options.timeZone = "Europe/Berlin";
    QVERIFY(import(options).has_value());
    QCOMPARE(people().first().attendee.validFrom->toString(Qt::ISODate), u"2026-11-24T17:48:00Z"_s);
}

void tst_ImportService::previewShowsTenRowsAndChangesNothing()
{
    ImportOptions options;
    options.file = listed(u"pretix-order-positions.csv"_s);
    const auto preview = m_service->preview(options).result();
    QVERIFY(preview.has_value());
    QCOMPARE(preview->format, u"pretix-order-positions"_s);
    QCOMPARE(preview->rows.size(), 10);
    QCOMPARE(preview->lines.last(), 11);
    QVERIFY(preview->rows.first().contains(u"UAJKU"_s));
    QCOMPARE(preview->people.size(), 10);
    QCOMPARE(preview->total, 782);
    QCOMPARE(preview->mapping.value(u"token"_s), u"Ticket secret"_s);
    QCOMPARE(preview->key, u"token"_s);
    QCOMPARE(eventCount(), 1);
}

void tst_ImportService::progressEndsAtAllRows()
{
    QSignalSpy spy(m_service.get(), &ImportService::progress);
    ImportOptions options;
    options.file = listed(u"pretix-checkin-list.csv"_s);
    auto future = m_service->import(options, day());
    QTRY_VERIFY(future.isFinished());
    QTRY_VERIFY(spy.size() == 4); // 0, 200, 400, 431
    QCOMPARE(spy.first(), (QVariantList{0, 431}));
    QCOMPARE(spy.last(), (QVariantList{431, 431}));
}

void tst_ImportService::aDesksJobComesInBetween()
{
    QList<QFuture<Result<qsizetype>>> asked;
    connect(
        m_service.get(), &ImportService::progress, this,
        [&](int done, int) {
            if (done == 400) { // on the import's thread, before its third job
                asked.append(m_replica->storage().write(
                    Lane::Desk, [](UnitOfWork& unit) -> Result<qsizetype> {
                        const auto event = unit.events().eventBySlug(u"day"_s);
                        const auto all = unit.attendees().page((*event)->id, {}, 10'000);
                        return all ? Result<qsizetype>(all->size()) : all.error();
                    }));
            }
        },
        Qt::DirectConnection);
    const auto report = import(listed(u"pretix-order-positions.csv"_s));
    QVERIFY(report.has_value());
    QCOMPARE(report->counts.added, 782);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().result().value(), 400);
}

void tst_ImportService::theListIsMadeByName()
{
    const auto names = [this](EventId event) {
        QStringList all;
        const auto found
            = m_replica->read([&](UnitOfWork& unit) { return unit.events().lists(event); });
        for (const CheckInList& list : *found) {
            all.append(list.name);
        }
        return all;
    };
    const auto first = import(file("Name\nAnn\n"));
    QCOMPARE(names(first->event), QStringList{u"Check-in"_s});
    ImportOptions options;
    options.file = file("Name,Checked in\nAnn,2026-11-24 09:00\n");
    options.listName = u"Hall 2"_s;
    QVERIFY(import(options).has_value());
    QCOMPARE(names(first->event), (QStringList{u"Check-in"_s, u"Hall 2"_s}));
    QVERIFY(import(options).has_value());
    QCOMPARE(names(first->event).size(), 2);
}

void tst_ImportService::aServersPeopleAreNotTakenOffByAFile()
{
    const auto pulled = m_replica->write([this](UnitOfWork& unit) {
        return unit.events().setCursor(m_replica->event(), ReplicaCursor{{{u"page"_s, 2}}});
    });
    QVERIFY(pulled.has_value());
    ImportOptions options;
    options.file = file("Name,Secret\nAsha,token-asha\n");
    Event served;
    served.slug = TemporaryReplica::sourceEvent().event.slug;
    const auto report = m_service->import(options, served).result();
    QVERIFY(report.has_value());
    QCOMPARE(report->event, m_replica->event());
    QCOMPARE(report->counts.gone, 0);
    QVERIFY(!m_replica->record(m_replica->attendee(u"token-zoe"_s)).attendee.gone);
}

void tst_ImportService::anEventOfAFileIsInTheZoneOfThisMachine()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Asia/Kolkata");
    const Event event = eventForImport({}, u"guests.csv"_s, {});
    qputenv("TZ", before);
    QCOMPARE(event.timeZone, QByteArray("Asia/Kolkata"));
}

void tst_ImportService::theEventIsCalledAsAskedUnlessAServerOwnsIt()
{
    ImportOptions options;
    options.file = file("Name,Secret\nAnn Rao,t1\n");
    options.eventName = u"Tensor Day"_s;
    const auto nameOf = [this](EventId event) {
        return m_replica->read([event](UnitOfWork& unit) { return unit.events().event(event); })
            ->value_or(Event())
            .name;
    };
    const auto first = import(options);
    QVERIFY(first.has_value());
    QCOMPARE(nameOf(first->event), u"Tensor Day"_s);
    options.eventName.clear(); // as it is
    QVERIFY(import(options).has_value());
    QCOMPARE(nameOf(first->event), u"Tensor Day"_s);
    options.eventName = u"Tensor Day 2026"_s;
    const auto later = import(options);
    QCOMPARE(later->event, first->event);
    QCOMPARE(later->counts.same, 1);
    QCOMPARE(nameOf(first->event), u"Tensor Day 2026"_s);
    const auto pulled = m_replica->write([&](UnitOfWork& unit) {
        return unit.events().setCursor(first->event, ReplicaCursor{{{u"page"_s, 2}}});
    });
    QVERIFY(pulled.has_value());
    options.eventName = u"Another"_s;
    QVERIFY(import(options).has_value());
    QCOMPARE(nameOf(first->event), u"Tensor Day 2026"_s);
}

void tst_ImportService::theAuditTellsOfTheImportAndOfNobody()
{
    QVERIFY(import(file("Name,Secret\nAnn Rao,t1\n")).has_value());
    Connection reader(m_replica->path() + u"/lanyard.db"_s, Connection::Mode::ReadOnly);
    const auto row = reader.query("SELECT actor, act, text FROM audit");
    QVERIFY(row->step());
    QCOMPARE(row->text(0), u"import"_s);
    QCOMPARE(row->text(1), u"import"_s);
    const auto facts = QJsonDocument::fromJson(row->text(2).toUtf8()).object();
    QCOMPARE(facts.value(u"file"_s).toString(), u"list.csv"_s);
    QCOMPARE(facts.value(u"new"_s).toInt(), 1);
    QVERIFY(!row->text(2).contains(u"Ann Rao"_s));
    QVERIFY(!row->step());
}

QTEST_GUILESS_MAIN(tst_ImportService)
#include "tst_ImportService.moc"
