// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeSealer.h"
#include "SyncDesk.h"
#include "sync/SettlementService.h"
#include "sync/SyncCases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_SettlementService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTicketAdmittedAtTwoDesksIsAClash();
    void aNoteSettlesAClashAndIsAudited();
    void aNoteSaysSomethingAndIsAboutAClash();
    void casesAreToldWithNames();
    void whatTheServerLostIsNoticedAndSentAgain();
    void whatWasTakenBackIsNeverSentAgain();
    void everythingThatWaitsLeavesSealed();
    void anEmptyPassphraseSealsNothing();
    void anExportThatCannotBeWrittenCountsForNothing();
    void nothingIsErasedBeforeWhatWaitsWasOffered();
    void whatIsSentAgainAfterTheExportIsOfferedToo();
    void whatCameAfterTheExportIsOfferedToo();
    void erasingLeavesNoPersonalDataAndUnpairs();
    void anEventThatTheDeskLeftIsErasedAloneAndTheDeskStays();

private:
    [[nodiscard]] EventId event() const { return m_desk->replica.event(); }

    /// The server told this ticket's order anew, with these check-ins at `minute`.
    void tell(const QString& token, const QList<std::pair<qint64, QDateTime>>& checkIns,
        qint64 generation = 1);
    /// The server has the check-in.
    void acknowledge(const CheckIn& checkIn);
    QStringList acts();

    [[nodiscard]] SyncCases readCases()
    {
        return *m_desk->replica.read(
            [this](UnitOfWork& work) { return SyncCases::read(work, event()); });
    }

    std::unique_ptr<SyncDesk> m_desk;
    FakeSealer m_sealer;
    std::unique_ptr<SettlementService> m_settlement;
    QTemporaryDir m_folder;
};

void tst_SettlementService::init()
{
    m_desk = std::make_unique<SyncDesk>();
    m_settlement = std::make_unique<SettlementService>(
        m_desk->replica.storage(), m_desk->replica.clock(), m_desk->replica.ids(), m_sealer);
}

void tst_SettlementService::cleanup()
{
    m_settlement.reset();
    m_desk.reset();
}

void tst_SettlementService::tell(
    const QString& token, const QList<std::pair<qint64, QDateTime>>& checkIns, qint64 generation)
{
    for (const FakeServer::Order& order : m_desk->server.orders()) {
        for (SourceAttendee person : order.people) {
            if (person.attendee.token.value != token) {
                continue;
            }
            for (const auto& [remote, at] : checkIns) {
                SourceCheckIn told;
                told.remote = remote;
                told.listRemote = 11;
                told.at = at;
                told.desk = u"Desk B"_s;
                person.checkIns.append(told);
            }
            m_desk->replica.apply({person}, generation);
        }
    }
}

void tst_SettlementService::acknowledge(const CheckIn& checkIn)
{
    OutboxEntry entry = m_desk->entryOf(checkIn.nonce);
    entry.state = OutboxState::Acknowledged;
    entry.tries = 1;
    QVERIFY(m_desk->replica.write([&](UnitOfWork& work) { return work.outbox().update(entry); }));
}

/// What the audit holds of anybody, in order.
QStringList tst_SettlementService::acts()
{
    QStringList acts;
    const auto read = [&](AttendeeId who) {
        return m_desk->replica.read(
            [who](UnitOfWork& work) { return work.audit().ofAttendee(who); });
    };
    const auto rows = read(m_desk->replica.attendee(u"token-asha"_s));
    for (const AuditRow& row : *rows) {
        acts.append(row.act);
    }
    return acts;
}

void tst_SettlementService::aTicketAdmittedAtTwoDesksIsAClash()
{
    QVERIFY(SyncDesk::await(m_settlement->clashes(event()))->isEmpty());
    const CheckIn ours = m_desk->admit(u"token-asha"_s);
    QVERIFY(SyncDesk::await(m_settlement->clashes(event()))->isEmpty());
    acknowledge(ours);
    const QDateTime theirs = ours.at.addSecs(-300);
    tell(u"token-asha"_s, {{51, ours.at}, {52, theirs}});
    const auto clashes = *SyncDesk::await(m_settlement->clashes(event()));
    QCOMPARE(clashes.size(), 1);
    const Clash& clash = clashes.first();
    QCOMPARE(clash.attendee, ours.attendee);
    QCOMPARE(clash.entries.size(), 2); // both are kept
    QCOMPARE(clash.entries.first().at, theirs);
    QCOMPARE(clash.entries.first().desk, u"Desk B"_s);
    QCOMPARE(clash.entries.last().nonce, ours.nonce);
    QVERIFY(!clash.settled);
}

void tst_SettlementService::aNoteSettlesAClashAndIsAudited()
{
    const CheckIn ours = m_desk->admit(u"token-asha"_s);
    acknowledge(ours);
    tell(u"token-asha"_s, {{51, ours.at}, {52, ours.at.addSecs(60)}});
    QSignalSpy changed(m_settlement.get(), &SettlementService::changed);
    QVERIFY(SyncDesk::await(m_settlement->settleClash(
        event(), ours.attendee, ours.list, u"  twins, ID seen "_s, u"Meera"_s)));
    const auto settled = *SyncDesk::await(m_settlement->clashes(event()));
    QCOMPARE(settled.first().settled->note, u"twins, ID seen"_s);
    QCOMPARE(settled.first().settled->operatorName, u"Meera"_s);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(acts().contains(u"clash-settled"_s));
    // a third entry is another case
    tell(u"token-asha"_s, {{51, ours.at}, {52, ours.at.addSecs(60)}, {53, ours.at.addSecs(90)}});
    QVERIFY(!SyncDesk::await(m_settlement->clashes(event()))->first().settled);
}

void tst_SettlementService::casesAreToldWithNames()
{
    SyncCases none;
    none.people = readCases().people;
    QVERIFY(none.people > 0);
    QVERIFY(readCases() == none);
    const CheckIn ours = m_desk->admit(u"token-asha"_s);
    acknowledge(ours);
    tell(u"token-asha"_s, {{51, ours.at}, {52, ours.at.addSecs(60)}});
    OutboxEntry refused = m_desk->entryOf(m_desk->admit(u"token-zoe"_s).nonce);
    refused.state = OutboxState::Quarantined;
    OutboxEntry failing = m_desk->entryOf(m_desk->admit(u"token-workshop"_s).nonce);
    failing.tries = KeptEntry::stalledTries;
    failing.lastStatus = KeptEntry::stalledStatus;
    for (const OutboxEntry& entry : {refused, failing}) {
        QVERIFY(
            m_desk->replica.write([&](UnitOfWork& work) { return work.outbox().update(entry); }));
    }
    const auto cases = readCases();
    QCOMPARE(cases.clashes.size(), 1);
    QCOMPARE(cases.clashes.first().name, u"Asha Rao"_s);
    QCOMPARE(cases.clashes.first().list, u"Main entrance"_s);
    QCOMPARE(cases.refused.size(), 1);
    QCOMPARE(cases.refused.first().entry.nonce, refused.nonce);
    QVERIFY(cases.refused.first().name.startsWith(u"Zoë"_s));
    QCOMPARE(cases.stalled.size(), 1);
    QCOMPARE(cases.stalled.first().entry.nonce, failing.nonce);
    QVERIFY(SyncDesk::await(
        m_settlement->settleClash(event(), ours.attendee, ours.list, u"twins"_s, u"Meera"_s)));
    QVERIFY(readCases().clashes.isEmpty());
    tell(u"token-asha"_s, {}, 2); // the server was put back: it shows none of them any more
    const auto lost = readCases();
    QCOMPARE(lost.missing, 1);
    QCOMPARE(lost.missingNames, QStringList{u"Asha Rao"_s});
}

void tst_SettlementService::aNoteSaysSomethingAndIsAboutAClash()
{
    const CheckIn ours = m_desk->admit(u"token-asha"_s);
    const auto empty = SyncDesk::await(
        m_settlement->settleClash(event(), ours.attendee, ours.list, u"  "_s, u"Meera"_s));
    QCOMPARE(empty.error().code, ErrorCode::ReasonMissing);
    const auto none = SyncDesk::await(
        m_settlement->settleClash(event(), ours.attendee, ours.list, u"twins"_s, u"Meera"_s));
    QCOMPARE(none.error().code, ErrorCode::UnknownAttendee);
}

void tst_SettlementService::whatTheServerLostIsNoticedAndSentAgain()
{
    const CheckIn ours = m_desk->admit(u"token-asha"_s);
    acknowledge(ours);
    tell(u"token-asha"_s, {{51, ours.at}});
    QCOMPARE(m_desk->counts().missing, 0);
    tell(u"token-asha"_s, {}); // put back to an older state
    QCOMPARE(m_desk->counts().missing, 1);
    const AttendeeRecord record = m_desk->replica.record(ours.attendee);
    QCOMPARE(record.history.size(), 1); // still in, for this desk
    const QString before = m_desk->entryOf(ours.nonce).idempotencyKey;
    QCOMPARE(*SyncDesk::await(m_settlement->resendMissing(event(), u"Meera"_s)), 1);
    const OutboxEntry again = m_desk->entryOf(ours.nonce);
    QCOMPARE(again.state, OutboxState::Ready);
    QVERIFY(again.idempotencyKey != before);
    QCOMPARE(m_desk->counts().missing, 0);
    QVERIFY(acts().contains(u"outbox-resend"_s));
    acknowledge(ours);
    tell(u"token-asha"_s, {{77, ours.at}});
    QCOMPARE(m_desk->counts().missing, 0);
    QCOMPARE(*SyncDesk::await(m_settlement->resendMissing(event(), u"Meera"_s)), 0);
}

void tst_SettlementService::whatWasTakenBackIsNeverSentAgain()
{
    const CheckIn ours = m_desk->admit(u"token-asha"_s);
    acknowledge(ours);
    tell(u"token-asha"_s, {{51, ours.at}});
    tell(u"token-asha"_s, {});
    QCOMPARE(m_desk->counts().missing, 1);
    m_desk->undo(ours.id);
    QCOMPARE(m_desk->counts().missing, 0);
    QCOMPARE(*SyncDesk::await(m_settlement->resendMissing(event(), u"Meera"_s)), 0);
    QCOMPARE(m_desk->entryOf(ours.nonce).state, OutboxState::Acknowledged);
}

void tst_SettlementService::everythingThatWaitsLeavesSealed()
{
    const CheckIn waiting = m_desk->admit(u"token-asha"_s);
    const CheckIn refused = m_desk->admit(u"token-zoe"_s);
    OutboxEntry entry = m_desk->entryOf(refused.nonce);
    entry.state = OutboxState::Quarantined;
    entry.lastStatus = 404;
    entry.lastText = u"invalid"_s;
    QVERIFY(m_desk->replica.write([&](UnitOfWork& work) { return work.outbox().update(entry); }));
    const QString path = m_folder.filePath(u"waiting.sealed"_s);
    QCOMPARE(*SyncDesk::await(
                 m_settlement->exportWaiting(event(), path, u"correct horse"_s, u"Meera"_s)),
        2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto opened = m_sealer.open(file.readAll(), u"correct horse"_s);
    QVERIFY(opened);
    const QJsonArray rows = QJsonDocument::fromJson(*opened)[u"entries"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)[u"nonce"_s].toString(), waiting.nonce.value);
    QCOMPARE(rows.at(0)[u"person"_s][u"ticket"_s].toString(), u"token-asha"_s);
    QCOMPARE(rows.at(0)[u"request"_s].toObject(), m_desk->entryOf(waiting.nonce).body);
    QCOMPARE(rows.at(1)[u"state"_s].toString(), u"refused"_s);
    QCOMPARE(rows.at(1)[u"serverSaid"_s].toString(), u"invalid"_s);
}

void tst_SettlementService::anEmptyPassphraseSealsNothing()
{
    const QString path = m_folder.filePath(u"empty.sealed"_s);
    const auto exported
        = SyncDesk::await(m_settlement->exportWaiting(event(), path, {}, u"Meera"_s));
    QCOMPARE(exported.error().code, ErrorCode::WrongPassphrase);
    QVERIFY(!QFile::exists(path));
}

void tst_SettlementService::anExportThatCannotBeWrittenCountsForNothing()
{
    m_desk->admit(u"token-asha"_s);
    const auto exported = SyncDesk::await(m_settlement->exportWaiting(
        event(), m_folder.filePath(u"no/such/folder/x"_s), u"correct horse"_s, u"Meera"_s));
    QCOMPARE(exported.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(SyncDesk::await(m_settlement->eraseEvent(event(), u"Meera"_s)).error().code,
        ErrorCode::OutboxWaiting);
}

void tst_SettlementService::nothingIsErasedBeforeWhatWaitsWasOffered()
{
    m_desk->admit(u"token-asha"_s);
    const auto refused = SyncDesk::await(m_settlement->eraseEvent(event(), u"Meera"_s));
    QCOMPARE(refused.error().code, ErrorCode::OutboxWaiting);
    QCOMPARE(refused.error().args, QStringList{u"1"_s});
    QCOMPARE(m_desk->counts().ready, 1);
    // staff may decline it, in so many words
    QVERIFY(SyncDesk::await(m_settlement->eraseEvent(event(), u"Meera"_s, true)));
}

void tst_SettlementService::whatIsSentAgainAfterTheExportIsOfferedToo()
{
    const CheckIn ours = m_desk->admit(u"token-asha"_s);
    acknowledge(ours);
    tell(u"token-asha"_s, {{51, ours.at}});
    m_desk->admit(u"token-zoe"_s);
    const QString path = m_folder.filePath(u"again.sealed"_s);
    QVERIFY(SyncDesk::await(
        m_settlement->exportWaiting(event(), path, u"correct horse"_s, u"Meera"_s)));
    tell(u"token-asha"_s, {});
    QCOMPARE(*SyncDesk::await(m_settlement->resendMissing(event(), u"Meera"_s)), 1);
    QCOMPARE(SyncDesk::await(m_settlement->eraseEvent(event(), u"Meera"_s)).error().args,
        QStringList{u"2"_s});
}

void tst_SettlementService::whatCameAfterTheExportIsOfferedToo()
{
    m_desk->admit(u"token-asha"_s);
    const QString path = m_folder.filePath(u"after.sealed"_s);
    QVERIFY(SyncDesk::await(
        m_settlement->exportWaiting(event(), path, u"correct horse"_s, u"Meera"_s)));
    m_desk->admit(u"token-zoe"_s);
    QCOMPARE(SyncDesk::await(m_settlement->eraseEvent(event(), u"Meera"_s)).error().args,
        QStringList{u"1"_s});
    QVERIFY(SyncDesk::await(
        m_settlement->exportWaiting(event(), path, u"correct horse"_s, u"Meera"_s)));
    QVERIFY(SyncDesk::await(m_settlement->eraseEvent(event(), u"Meera"_s)));
}

void tst_SettlementService::erasingLeavesNoPersonalDataAndUnpairs()
{
    const CheckIn ours = m_desk->admit(u"token-asha"_s);
    acknowledge(ours);
    tell(u"token-asha"_s, {{51, ours.at}, {52, ours.at.addSecs(60)}});
    QVERIFY(SyncDesk::await(
        m_settlement->settleClash(event(), ours.attendee, ours.list, u"twins"_s, u"Meera"_s)));
    QVERIFY(m_desk->replica.write([](UnitOfWork& work) -> Result<void> {
        DeskSettings settings = *work.settings().load();
        settings.serverUrl = u"https://pretix.example.org"_s;
        settings.deskName = u"North"_s;
        return work.settings().save(settings);
    }));
    QSignalSpy erased(m_settlement.get(), &SettlementService::erased);
    QVERIFY(SyncDesk::await(m_settlement->eraseEvent(event(), u"Meera"_s)));
    QTRY_COMPARE(erased.count(), 1);
    const auto events
        = m_desk->replica.read([](UnitOfWork& work) { return work.events().events(); });
    QVERIFY(events->isEmpty());
    const auto settings
        = m_desk->replica.read([](UnitOfWork& work) { return work.settings().load(); });
    QVERIFY(settings->serverUrl.isEmpty());
    QVERIFY(!settings->event.isValid());
    QCOMPARE(settings->deskName, u"North"_s);
    // the audit stays whole, and tells who did it
    QVERIFY(!*m_desk->replica.read([](UnitOfWork& work) { return work.audit().firstBroken(); }));
}

void tst_SettlementService::anEventThatTheDeskLeftIsErasedAloneAndTheDeskStays()
{
    SourceEvent before = TemporaryReplica::sourceEvent();
    before.event.slug = u"rehearsal"_s;
    const auto left = m_desk->replica.write([&before](UnitOfWork& work) -> Result<EventId> {
        const auto event = work.events().apply(before, true);
        const auto people = work.attendees().apply(
            *event, {TemporaryReplica::person(u"Li Wei"_s, u"token-li"_s, u"LIWEI"_s)}, 1);
        return people ? event : Result<EventId>(people.error());
    });
    QSignalSpy erased(m_settlement.get(), &SettlementService::erased);
    QVERIFY(SyncDesk::await(m_settlement->eraseEvent(*left, u"Meera"_s)));
    const auto events
        = m_desk->replica.read([](UnitOfWork& work) { return work.events().events(); });
    QCOMPARE(events->size(), 1);
    QCOMPARE(events->first().id, event());
    const auto settings
        = m_desk->replica.read([](UnitOfWork& work) { return work.settings().load(); });
    QCOMPARE(settings->event, event());
    QCOMPARE(erased.count(), 0); // who shows the desk's own event goes on
}

QTEST_GUILESS_MAIN(tst_SettlementService)
#include "tst_SettlementService.moc"
