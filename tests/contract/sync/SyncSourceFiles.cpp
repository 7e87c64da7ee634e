// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncSourceContract.h"
#include "outbox/UploadRules.h"

#include <QCryptographicHash>

// What a source promises of files given in answer to questions.

namespace lanyard {

using namespace Qt::StringLiterals;
using Kind = PushOutcome::Kind;

AnswerFile SyncSourceContract::photo()
{
    // one red dot
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5E"
        "rkJggg==");
    return {fileQuestion(), u"photo.png"_s, AnswerFile::typeOf(png), png};
}

void SyncSourceContract::aFileOfAnAnswerArrives()
{
    const Ticket ticket = ticketWithFile();
    AnswerFile file = photo();
    const UploadOutcome up = await(m_source->upload(file));
    QCOMPARE(up.outcome.kind, Kind::Acknowledged);
    QVERIFY2(up.name.startsWith(u"file:"_s), qPrintable(up.name));
    file.upload = up.name;
    const OutboxEntry entry = UploadRules::naming(redeem(ticket), {file});
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    const QByteArray sum = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(answerFileOf(ticket), sum);
    // its answer was lost: the same again takes nothing away
    OutboxEntry again = entry;
    again.idempotencyKey = m_ids.nonce().value;
    QCOMPARE(push(again).kind, Kind::Acknowledged);
    QCOMPARE(answerFileOf(ticket), sum);
    QCOMPARE(admitted(ticket), 1);
}

void SyncSourceContract::aFileThatIsNotWhatItSaysIsRefusedWithWords()
{
    AnswerFile file = photo();
    file.bytes = "words, and no picture at all";
    const UploadOutcome up = await(m_source->upload(file));
    QCOMPARE(up.outcome.kind, Kind::Refused);
    QCOMPARE(up.outcome.status, 400);
    QVERIFY(!up.outcome.text.isEmpty());
    QVERIFY(up.name.isEmpty());
}

void SyncSourceContract::aFileThatTheOtherSideDoesNotHaveIsLeftOut()
{
    const Ticket ticket = ticketWithFile();
    AnswerFile file = photo();
    file.upload = u"file:00000000-0000-0000-0000-000000000000"_s;
    QCOMPARE(push(UploadRules::naming(redeem(ticket), {file})).kind, Kind::Acknowledged);
    QCOMPARE(admitted(ticket), 1);
    QVERIFY(answerFileOf(ticket).isEmpty()); // which is why an old name is not sent
}

} // namespace lanyard
