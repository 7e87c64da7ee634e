// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncSourceContract.h"
#include "outbox/UploadRules.h"

#include <QCryptographicHash>

#include <algorithm>

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

void SyncSourceContract::aPictureOfAPersonIsToldAndFetched()
{
    using End = PictureOutcome::Kind;
    const Ticket ticket = ticketWithFile();
    AnswerFile file = photo();
    file.upload = await(m_source->upload(file)).name;
    QCOMPARE(push(UploadRules::naming(redeem(ticket), {file})).kind, Kind::Acknowledged);
    const Download all = download();
    const auto isThat
        = [&](const SourceAttendee& one) { return one.attendee.token.value == ticket.secret; };
    const auto found = std::find_if(all.attendees.begin(), all.attendees.end(), isThat);
    QVERIFY(found != all.attendees.end() && found->pictures);
    QCOMPARE(found->pictures->keys(), QStringList{u"question_PHOTO"_s});
    PersonPicture picture;
    picture.remote = ticket.position;
    picture.name = u"question_PHOTO"_s;
    picture.etag = found->pictures->value(picture.name);
    QVERIFY(!picture.etag.isEmpty());
    QVERIFY(m_source->hasPictures());
    QCOMPARE(await(m_source->picture(picture)), (PictureOutcome{End::Got, file.bytes}));
    picture.name = u"question_NOBODY"_s;
    QCOMPARE(await(m_source->picture(picture)), PictureOutcome{End::None});
    const auto nowhere = unreachable();
    QCOMPARE(await(nowhere->picture(picture)), PictureOutcome{End::OutOfReach});
}

} // namespace lanyard
