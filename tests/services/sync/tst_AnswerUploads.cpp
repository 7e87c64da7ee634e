// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SenderDesk.h"
#include "outbox/OutboxRules.h"
#include "sync/SettlementJobs.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PushOutcome::Kind;

/// Files given in answer to questions: kept with the check-in, up before it.
class tst_AnswerUploads : public SenderDesk
{
    Q_OBJECT

    const AnswerFile m_pass{7, u"pass.pdf"_s, "application/pdf", "%PDF-1.7 and so on"};

    CheckIn admitWithFile(const QString& token)
    {
        CheckInRequest request;
        request.who = TicketToken{token};
        request.list = m_desk->replica.mainEntrance();
        request.answers = {{3, u"yes"_s}, {7, m_pass.asAnswer()}};
        const auto outcome = SyncDesk::await(m_desk->checkIns.checkIn(request));
        return outcome->checkIn.value();
    }

    QList<AnswerFile> filesOf(const CheckIn& checkIn)
    {
        const OutboxId id = m_desk->entryOf(checkIn.nonce).id;
        return *m_desk->replica.read([&](UnitOfWork& work) { return work.answerFiles().of(id); });
    }

    /// Her file goes up, her check-in does not arrive; a day later somebody sets the clock back by
    /// one.
    void loseAshaForADayThatTheClockForgets()
    {
        TestClock& clock = m_desk->replica.clock();
        clock.setServerEpochMs(clock.now().toMSecsSinceEpoch() - clock.monotonicMs());
        admitWithFile(u"token-asha"_s);
        m_source->faults = {Fault::LoseRequest};
        send();
        clock.advance(qint64(24) * 3600 * 1000);
        clock.setWall(clock.now().addDays(-1));
    }

    QString answered(const QString& token)
    {
        return m_desk->server.answers.value(token).value(u"7"_s).toString();
    }

private Q_SLOTS:
    void aFileIsOnDiskWithItsCheckInAndNowhereElse();
    void aFileThatIsGivenIsNotAskedForAgain();
    void aFileGoesUpBeforeItsCheckIn();
    void aFileGoesUpAgainWithACheckInThatTheServerLost();
    void aRetryDoesNotBringTheFileUpAgain();
    void afterADayTheFileGoesUpAgain();
    void clockThatWasSetBackMakesNoUploadYoung();
    void afterAStartTheTimeIsAskedBeforeAnUploadIsTrusted();
    void afterAStartWithoutTimeAnUploadIsNotTrusted();
    void onceTheDeskIsPairedAnewTheFileGoesUpAgain();
    void anUploadThatFailsHoldsUpItsOwnCheckInAlone();
    void anUploadThatNeverLeftIsNoTryOfItsCheckIn();
    void aFileThatIsRefusedWaitsForStaffWithTheServersWords();
    void staffTryARefusedFileAgain();
    void answersThatWereTakenBackGoUpWithTheNextCheckIn();
    void theSealedExportHoldsTheFile();
};

void tst_AnswerUploads::aFileIsOnDiskWithItsCheckInAndNowhereElse()
{
    const CheckIn checkIn = admitWithFile(u"token-asha"_s);
    QCOMPARE(filesOf(checkIn), QList{m_pass});
    const OutboxEntry entry = m_desk->entryOf(checkIn.nonce);
    QCOMPARE(entry.body.value(u"answers"_s).toObject(), (QJsonObject{{u"3"_s, u"yes"_s}}));
    const auto history
        = m_desk->checkIns.history(m_desk->replica.attendee(u"token-asha"_s)).result();
    for (const AuditRow& row : history->audit) {
        QVERIFY(!(row.text + row.words).contains(u"base64"_s));
    }
}

void tst_AnswerUploads::aFileThatIsGivenIsNotAskedForAgain()
{
    admitWithFile(u"token-asha"_s);
    const auto asha = m_desk->replica.record(m_desk->replica.attendee(u"token-asha"_s));
    QCOMPARE(asha.attendee.answers.value(7), u"pass.pdf"_s);
    QCOMPARE(asha.attendee.answers.value(3), u"yes"_s);
}

void tst_AnswerUploads::aFileGoesUpBeforeItsCheckIn()
{
    const CheckIn checkIn = admitWithFile(u"token-asha"_s);
    send();
    QCOMPARE(m_desk->entryOf(checkIn.nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->server.files.size(), 1);
    QCOMPARE(m_desk->server.files.first().bytes, m_pass.bytes);
    QCOMPARE(answered(u"token-asha"_s), u"file:1"_s);
    QCOMPARE(m_desk->server.answers.value(u"token-asha"_s).value(u"3"_s).toString(), u"yes"_s);
    QVERIFY(m_desk->counts().waiting() == 0);
}

/// Neither has the server the file any more: what it called it then may be another's by now.
void tst_AnswerUploads::aFileGoesUpAgainWithACheckInThatTheServerLost()
{
    const FakeServer backup = m_desk->server;
    const CheckIn checkIn = admitWithFile(u"token-asha"_s);
    send();
    QCOMPARE(answered(u"token-asha"_s), u"file:1"_s);
    m_desk->server = backup;
    m_desk->server.files.append(m_pass); // somebody else's
    m_desk->replica.clock().advance(3'600'000);
    SourceAttendee asha;
    for (const FakeServer::Order& order : m_desk->server.orders()) {
        for (const SourceAttendee& person : order.people) {
            asha = person.attendee.token.value == u"token-asha"_s ? person : asha;
        }
    }
    const qint64 later = m_desk->replica.clock().now().toMSecsSinceEpoch();
    m_desk->replica.apply({asha}, later);
    QCOMPARE(m_desk->counts().missing, 1);
    const auto resent = m_desk->replica.write([this](UnitOfWork& work) {
        return SettlementJobs::resendMissing(work, m_desk->replica.event(),
            [this] { return m_desk->replica.ids().nonce(); },
            {u"Meera"_s, m_desk->replica.clock().now()});
    });
    QCOMPARE(*resent, 1);
    QVERIFY(filesOf(checkIn).first().upload.isEmpty());
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    QCOMPARE(m_desk->server.files.size(), 2);
    QCOMPARE(m_desk->server.files.last().bytes, m_pass.bytes);
    QCOMPARE(answered(u"token-asha"_s), u"file:2"_s);
    QCOMPARE(m_desk->server.answers.value(u"token-asha"_s).value(u"3"_s).toString(), u"yes"_s);
}

void tst_AnswerUploads::aRetryDoesNotBringTheFileUpAgain()
{
    const CheckIn checkIn = admitWithFile(u"token-asha"_s);
    m_source->faults = {Fault::LoseRequest, Fault::ServerError};
    send();
    QCOMPARE(m_desk->entryOf(checkIn.nonce).state, OutboxState::Ambiguous);
    QCOMPARE(filesOf(checkIn).first().upload, u"file:1"_s);
    sendUntilEmpty();
    QCOMPARE(m_desk->server.files.size(), 1);
    QCOMPARE(answered(u"token-asha"_s), u"file:1"_s);
}

void tst_AnswerUploads::afterADayTheFileGoesUpAgain()
{
    admitWithFile(u"token-asha"_s);
    m_source->faults = {Fault::LoseRequest};
    send();
    m_desk->replica.clock().advance(qint64(24) * 3600 * 1000);
    sendUntilEmpty();
    QCOMPARE(m_desk->server.files.size(), 2);
    QCOMPARE(answered(u"token-asha"_s), u"file:2"_s);
}

void tst_AnswerUploads::clockThatWasSetBackMakesNoUploadYoung()
{
    loseAshaForADayThatTheClockForgets();
    sendUntilEmpty();
    QCOMPARE(m_desk->server.files.size(), 2);
    QCOMPARE(answered(u"token-asha"_s), u"file:2"_s);
}

void tst_AnswerUploads::afterAStartTheTimeIsAskedBeforeAnUploadIsTrusted()
{
    TestClock& clock = m_desk->replica.clock();
    const auto tell = [&clock, epochMs = clock.now().toMSecsSinceEpoch() - clock.monotonicMs()] {
        clock.setServerEpochMs(epochMs);
    };
    loseAshaForADayThatTheClockForgets();
    clock.setServerEpochMs(std::numeric_limits<qint64>::min()); // a new process
    m_source->onTime = tell;
    m_sender->setSource(m_source.get(), m_desk->replica.event());
    sendUntilEmpty();
    QCOMPARE(m_desk->server.files.size(), 2);
    QCOMPARE(answered(u"token-asha"_s), u"file:2"_s);
}

void tst_AnswerUploads::afterAStartWithoutTimeAnUploadIsNotTrusted()
{
    TestClock& clock = m_desk->replica.clock();
    loseAshaForADayThatTheClockForgets();
    clock.setServerEpochMs(std::numeric_limits<qint64>::min());
    m_sender = std::make_unique<OutboxSender>( // a new process
        m_desk->replica.storage(), clock, m_desk->replica.ids(), nullptr);
    m_sender->setSource(m_source.get(), m_desk->replica.event()); // asks for the time in vain
    sendUntilEmpty();
    QCOMPARE(m_desk->server.files.size(), 2);
    QCOMPARE(answered(u"token-asha"_s), u"file:2"_s);
}

/// An upload is its device's own, and who names another's is let in without it.
void tst_AnswerUploads::onceTheDeskIsPairedAnewTheFileGoesUpAgain()
{
    pair(u"one"_s);
    const CheckIn checkIn = admitWithFile(u"token-asha"_s);
    m_source->faults = {Fault::LoseRequest};
    send();
    QCOMPARE(filesOf(checkIn).first().upload, u"file:1"_s);
    QCOMPARE(filesOf(checkIn).first().uploadedBy, u"one"_s);
    pair(u"two"_s);
    sendUntilEmpty();
    QCOMPARE(m_desk->server.files.size(), 2);
    QCOMPARE(answered(u"token-asha"_s), u"file:2"_s);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_AnswerUploads::anUploadThatFailsHoldsUpItsOwnCheckInAlone()
{
    const CheckIn asha = admitWithFile(u"token-asha"_s);
    const CheckIn zoe = m_desk->admit(u"token-zoe"_s);
    m_source->uploadEnd = PushOutcome{Kind::Ambiguous, 502, u"nobody there"_s, {}};
    send();
    QCOMPARE(m_desk->entryOf(zoe.nonce).state, OutboxState::Acknowledged);
    const OutboxEntry waiting = m_desk->entryOf(asha.nonce);
    QCOMPARE(waiting.state, OutboxState::Ready); // the check-in itself never left
    QCOMPARE(waiting.lastText, u"nobody there"_s);
    QVERIFY(waiting.nextAt);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 0);
    m_source->uploadEnd.reset();
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    QCOMPARE(answered(u"token-asha"_s), u"file:1"_s);
}

void tst_AnswerUploads::anUploadThatNeverLeftIsNoTryOfItsCheckIn()
{
    const CheckIn asha = admitWithFile(u"token-asha"_s);
    m_source->everyPush = Fault::NotSent;
    send();
    QCOMPARE(m_desk->entryOf(asha.nonce).tries, 0);
    m_source->everyPush.reset();
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_AnswerUploads::aFileThatIsRefusedWaitsForStaffWithTheServersWords()
{
    const CheckIn asha = admitWithFile(u"token-asha"_s);
    m_source->uploadEnd = PushOutcome{Kind::Refused, 400, u"no such type here"_s, {}};
    send();
    const OutboxEntry refused = m_desk->entryOf(asha.nonce);
    QCOMPARE(refused.state, OutboxState::Quarantined);
    QCOMPARE(refused.lastStatus, 400);
    QCOMPARE(refused.lastText, u"no such type here"_s);
    QCOMPARE(filesOf(asha).size(), 1);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 0);
}

void tst_AnswerUploads::staffTryARefusedFileAgain()
{
    const CheckIn asha = admitWithFile(u"token-asha"_s);
    m_source->uploadEnd = PushOutcome{Kind::Refused, 413, u"too large"_s, {}};
    send();
    m_source->uploadEnd.reset(); // the office took a larger size
    const OutboxEntry again
        = OutboxRules::retry(m_desk->entryOf(asha.nonce), m_desk->replica.ids().nonce());
    QVERIFY(m_desk->replica.write([&](UnitOfWork& work) { return work.outbox().update(again); })
                .has_value());
    sendUntilEmpty();
    QCOMPARE(answered(u"token-asha"_s), u"file:1"_s);
}

void tst_AnswerUploads::answersThatWereTakenBackGoUpWithTheNextCheckIn()
{
    const CheckIn first = admitWithFile(u"token-asha"_s);
    m_desk->undo(first.id);
    QCOMPARE(m_desk->entryOf(first.nonce).state, OutboxState::Withdrawn);
    send();
    QVERIFY(m_desk->server.files.isEmpty());
    const CheckIn second = m_desk->admit(u"token-asha"_s); // nobody is asked twice
    QVERIFY(filesOf(first).isEmpty());
    QCOMPARE(filesOf(second), QList{m_pass});
    sendUntilEmpty();
    QCOMPARE(answered(u"token-asha"_s), u"file:1"_s);
    QCOMPARE(m_desk->server.answers.value(u"token-asha"_s).value(u"3"_s).toString(), u"yes"_s);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_AnswerUploads::theSealedExportHoldsTheFile()
{
    admitWithFile(u"token-asha"_s);
    const auto waiting = m_desk->replica.write([this](UnitOfWork& work) {
        return SettlementJobs::waiting(
            work, m_desk->replica.event(), m_desk->replica.clock().now());
    });
    const QJsonObject row
        = QJsonDocument::fromJson(waiting->json)[u"entries"_s][0][u"files"_s][0].toObject();
    QCOMPARE(row.value(u"question"_s).toInteger(), 7);
    QCOMPARE(row.value(u"name"_s).toString(), u"pass.pdf"_s);
    QCOMPARE(row.value(u"type"_s).toString(), u"application/pdf"_s);
    QCOMPARE(QByteArray::fromBase64(row.value(u"base64"_s).toString().toLatin1()), m_pass.bytes);
}

QTEST_GUILESS_MAIN(tst_AnswerUploads)
#include "tst_AnswerUploads.moc"
