// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"
#include "checkin/CheckInTransaction.h"
#include "printing/PrintJournal.h"
#include "sync/QuarantineJobs.h"
#include "sync/SettlementJobs.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Erasure : public QObject
{
    Q_OBJECT

    /// What of these words stands in any file of that folder.
    static QStringList found(const QString& folder, const QStringList& words)
    {
        QByteArray bytes;
        for (const QFileInfo& each : QDir(folder).entryInfoList(QDir::Files)) {
            QFile file(each.filePath());
            if (!file.open(QIODevice::ReadOnly)) {
                qFatal("%s cannot be read", qPrintable(each.filePath()));
            }
            bytes += file.readAll();
        }
        QStringList found;
        for (const QString& word : words) {
            if (bytes.contains(word.toUtf8())) {
                found.append(word);
            }
        }
        return found;
    }

    /// A copy of the database with its log, as one that was damaged in the second `second`.
    static void putAside(const QString& folder, const QString& second)
    {
        const QString aside = folder + u"/lanyard.db.damaged-20261205T0300"_s + second;
        QVERIFY(QFile::copy(folder + u"/lanyard.db"_s, aside));
        QFile log(aside + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("token-asha of ASHA1") > 0);
    }

    static QStringList aside(const QString& folder)
    {
        return QDir(folder).entryList({u"lanyard.db.damaged-*"_s}, QDir::Files);
    }

    static AttendeeId ashaOf(const TemporaryReplica& replica, UnitOfWork& work)
    {
        const TicketToken token{u"token-asha"_s};
        return work.attendees().byToken(replica.event(), token, false)->first().attendee.id;
    }

    /// All that a desk learns of Asha while she waits for the server.
    static Result<void> addDeeds(TemporaryReplica& replica, UnitOfWork& work)
    {
        const AttendeeId asha = ashaOf(replica, work);
        OutboxEntry entry;
        entry.nonce = replica.ids().nonce();
        entry.event = replica.event();
        entry.attendee = asha;
        entry.madeAt = replica.clock().now();
        entry.body = {{u"secret"_s, u"token-asha"_s}, {u"answers"_s, u"allergic to nuts"_s}};
        const auto added = work.outbox().add(entry);
        if (!added) {
            return added.error();
        }
        const AnswerFile file{7, u"passport of asha.png"_s, "image/png", "picture of her"};
        if (auto kept = work.answerFiles().add(*added, file); !kept) {
            return kept;
        }
        if (auto saved = work.attendees().saveAnswers(asha, {{7, u"allergic to nuts"_s}}); !saved) {
            return saved;
        }
        OutboxEntry other = entry; // what is let go of takes its file along at once
        other.nonce = replica.ids().nonce();
        other.state = OutboxState::Quarantined;
        other.lastText = u"Mrs Venkataraman is banned"_s;
        const auto refused = work.outbox().add(other);
        if (!refused) {
            return refused.error();
        }
        return QuarantineJobs::dismiss(
            work, *refused, u"her cousin Kiran told me"_s, u"Meera"_s, replica.clock().now());
    }

    /// What the operator writes of Asha, and the printer's own words.
    static Result<void> write(TemporaryReplica& replica, UnitOfWork& work)
    {
        const AttendeeId asha = ashaOf(replica, work);
        const ClashNote note{asha, replica.mainEntrance(), 0, u"her twin sister Uma"_s, u"Meera"_s,
            replica.clock().now()};
        if (auto settled = SettlementJobs::settleClash(work, replica.event(), note); !settled) {
            return settled;
        }
        const PrintJournal journal(replica.clock(), replica.ids());
        const auto job = journal.promise(
            work, asha, ReprintReason::Other, u"coffee of her son Dev"_s, u"Meera"_s);
        if (!job) {
            return job.error();
        }
        const auto failed = journal.fail(
            work, *job, failure(ErrorCode::CodeUnreadable, u"reads back as token-ash"_s));
        return failed ? Result<void>{} : Result<void>{failed.error()};
    }

    /// Somebody is let in and taken back, somebody else refused by the server in its own words.
    static Result<void> scan(TemporaryReplica& replica, UnitOfWork& work)
    {
        DeskSettings settings;
        settings.event = replica.event();
        settings.list = replica.mainEntrance();
        settings.confirmWithinMs = 10'000;
        if (auto saved = work.settings().save(settings); !saved) {
            return saved;
        }
        const QDateTime now = replica.clock().now();
        CheckInRequest request;
        request.who = TicketToken{u"token-zoe"_s};
        request.operatorName = u"Meera"_s;
        request.print = false;
        const auto came = CheckInTransaction{request, now, replica.ids().nonce(), {}}.run(work);
        if (!came || !came->checkIn) {
            return came ? failure(ErrorCode::UnknownCheckIn) : came.error();
        }
        const UndoTransaction undo{came->checkIn->id, u"her mother Leela has it"_s, u"Meera"_s, now,
            replica.ids().nonce()};
        if (const auto undone = undo.run(work); !undone) {
            return undone.error();
        }
        request.who = TicketToken{u"token-pending"_s};
        const CheckInTransaction asking{request, now, replica.ids().nonce(), {}};
        const auto asked = asking.ask(work, replica.ids().nonce(), {});
        if (!asked || asked->outcome) {
            return asked ? failure(ErrorCode::ServerUnclear) : asked.error();
        }
        const auto refused = asking.conclude(work, asked->enquiry,
            {ServerAnswer::Kind::Refuses, Reason::Rules, u"his aunt Rekha came with it"_s});
        return refused ? Result<void>{} : Result<void>{refused.error()};
    }

    static SourceCheckIn toldCheckIn(qint64 remote, const QDateTime& at)
    {
        SourceCheckIn told;
        told.remote = remote;
        told.listRemote = 11;
        told.at = at;
        return told;
    }

private Q_SLOTS:

    void anErasedEventLeavesNoByteOfItsPeopleInAnyFile()
    {
        TemporaryReplica replica;
        QList<SourceAttendee> people = TemporaryReplica::people();
        people[0].attendee.email = u"asha@example.org"_s;
        people[0].attendee.company = u"Lotus Looms"_s;
        const QDateTime now = replica.clock().now();
        people[0].checkIns
            = {toldCheckIn(51, now.addSecs(-3600)), toldCheckIn(52, now.addSecs(-1800))};
        replica.apply(people); // what was there before is freed
        people[0].attendee.name = u"Asha Venkataraman"_s;
        people[0].pictures = QMap<QString, QString>{{u"question_PHOTO"_s, u"etag of her photo"_s}};
        replica.apply(people);
        for (const auto& deed : {addDeeds, write, scan}) {
            const auto done = replica.write([&](UnitOfWork& work) { return deed(replica, work); });
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
        PersonPicture picture;
        picture.attendee = replica.attendee(u"token-asha"_s);
        picture.name = u"question_PHOTO"_s;
        picture.etag = u"etag of her photo"_s;
        QVERIFY(replica.write(
            [&](UnitOfWork& work) { return work.pictures().keep(picture, "dots of her photo"); }));
        const QStringList words{u"Venkataraman"_s, u"asha@example.org"_s, u"Lotus Looms"_s,
            u"token-asha"_s, u"ASHA1"_s, u"ಅನನ್ಯಾ"_s, u"allergic to nuts"_s, u"picture of her"_s,
            u"passport of asha"_s, u"of her photo"_s, u"her twin sister Uma"_s, u"is banned"_s,
            u"her cousin Kiran"_s, u"her son Dev"_s, u"reads back as"_s, u"her mother Leela"_s,
            u"his aunt Rekha"_s};
        QCOMPARE(found(replica.path(), words), words);

        const auto erased = replica.write(
            [&replica](UnitOfWork& work) { return work.events().erase(replica.event()); });
        QVERIFY(erased.has_value());
        // by itself, in the first quiet moment; nobody has to close anything
        QTRY_COMPARE(found(replica.path(), words), QStringList());
        QVERIFY(!*replica.read([](UnitOfWork& work) { return work.audit().firstBroken(); }));
        replica.close();
        QCOMPARE(found(replica.path(), words + QStringList{u"Asha"_s}), QStringList());
        QCOMPARE(found(replica.path(), {u"clash-settled"_s, u"Meera"_s}).size(), 2); // who did what
    }

    /// The audit knows people by their number for ever, so nobody gets one that was somebody's.
    void whoComesAfterAnErasureHasNobodyElsesHistory()
    {
        TemporaryReplica replica;
        const auto addAct = [&replica](AttendeeId who) {
            return replica.write([&replica, who](UnitOfWork& work) {
                return work.audit().add(
                    {0, replica.clock().now(), u"Meera"_s, u"refused"_s, who, u"{}"_s});
            });
        };
        QList<AttendeeId> before;
        for (const SourceAttendee& person : TemporaryReplica::people()) {
            before.append(replica.attendee(person.attendee.token.value));
            QVERIFY(addAct(before.last()));
        }
        QVERIFY(replica.write(
            [&replica](UnitOfWork& work) { return work.events().erase(replica.event()); }));
        SourceEvent frame = TemporaryReplica::sourceEvent();
        frame.event.slug = u"another"_s;
        const auto another = replica.write(
            [&frame](UnitOfWork& work) { return work.events().apply(frame, true); });
        QVERIFY(replica.write([&another](UnitOfWork& work) {
            return work.attendees().apply(*another, TemporaryReplica::people(), 1);
        }));
        const auto newcomers = replica.read([&another](UnitOfWork& work) {
            return work.attendees().byOrder(*another, u"ASHA1"_s);
        });
        QVERIFY(!newcomers->isEmpty());
        for (const AttendeeRecord& record : *newcomers) {
            QVERIFY(!before.contains(record.attendee.id));
            QVERIFY(replica
                        .read([id = record.attendee.id](
                                  UnitOfWork& work) { return work.audit().ofAttendee(id); })
                        ->isEmpty());
        }
    }

    void badgesThatWerePrintedIntoOurFolderGoWithTheLastEvent()
    {
        TemporaryReplica replica;
        const QString badges = replica.path() + u"/badges"_s;
        const QString own = replica.path() + u"/own"_s;
        for (const QString& folder : {badges, own}) {
            QVERIFY(QDir().mkpath(folder));
            QFile badge(folder + u"/ASHA1-1-copy1-0f3a9c21.pdf"_s);
            QVERIFY(badge.open(QIODevice::WriteOnly) && badge.write("Asha Rao") > 0);
        }
        QVERIFY(replica.write(
            [&replica](UnitOfWork& work) { return work.events().erase(replica.event()); }));
        QVERIFY(!QDir(badges).exists());
        QVERIFY(QDir(own).exists());

        // a folder of somebody's own that a link leads to is not ours
        TemporaryReplica linked;
        QVERIFY(QFile::link(own, linked.path() + u"/badges"_s));
        QVERIFY(linked.write(
            [&linked](UnitOfWork& work) { return work.events().erase(linked.event()); }));
        QCOMPARE(QDir(own).entryList(QDir::Files).size(), 1);
    }

    void withTheLastEventGoesWhatWasKeptAsideOfDamage()
    {
        TemporaryReplica replica;
        SourceEvent before = TemporaryReplica::sourceEvent();
        before.event.slug = u"rehearsal"_s;
        const auto other = replica.write(
            [&before](UnitOfWork& work) { return work.events().apply(before, true); });
        replica.close();
        putAside(replica.path(), u"00"_s);
        putAside(replica.path(), u"01"_s);
        QFile notOurs(replica.path() + u"/lanyard.db.damaged-for-the-doctor"_s);
        QVERIFY(notOurs.open(QIODevice::WriteOnly));
        replica.reopen();
        const auto erase = [&replica](EventId event) {
            QVERIFY(
                replica.write([event](UnitOfWork& work) { return work.events().erase(event); }));
        };
        erase(replica.event());
        QCOMPARE(aside(replica.path()).size(), 5);
        QVERIFY(replica.storage().hasKeptAside());
        erase(*other);
        QCOMPARE(aside(replica.path()), QStringList{u"lanyard.db.damaged-for-the-doctor"_s});
        QVERIFY(!replica.storage().hasKeptAside());
        const QStringList words{u"token-asha"_s, u"Asha Rao"_s, u"ASHA1"_s};
        QTRY_COMPARE(found(replica.path(), words), QStringList());
    }

    void anErasureThatWasCutShortEndsAtTheNextStart()
    {
        TemporaryReplica replica;
        replica.close();
        putAside(replica.path(), u"00"_s);
        replica.reopen(); // with an event: nothing was erased
        QCOMPARE(aside(replica.path()).size(), 2);
        replica.close();
        for (const QString& file : aside(replica.path())) { // hidden from the erasure
            QVERIFY(
                QFile::rename(replica.path() + u'/' + file, replica.path() + u"/hidden-"_s + file));
        }
        const auto act = [&replica](const QString& what) {
            QVERIFY(replica.write([&](UnitOfWork& work) {
                return work.audit().add({0, replica.clock().now(), u"Meera"_s, what, {}, u"{}"_s});
            }));
        };
        replica.reopen();
        QVERIFY(replica.write(
            [&replica](UnitOfWork& work) { return work.events().erase(replica.event()); }));
        act(u"setting"_s);
        replica.close();
        for (const QString& file : QDir(replica.path()).entryList({u"hidden-*"_s})) {
            QVERIFY(
                QFile::rename(replica.path() + u'/' + file, replica.path() + u'/' + file.mid(7)));
        }
        replica.reopen(); // an empty database that knows of no erasure may be the damage's own
        QCOMPARE(aside(replica.path()).size(), 2);
        act(u"event-erased"_s);
        replica.reopen();
        QCOMPARE(aside(replica.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Erasure)
#include "tst_Erasure.moc"
