// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/OutboxEntries.h"

#include "checkin/AnswerFile.h"
#include "print/PrintRules.h"

#include <array>
#include <cstdio>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString directionWord(Direction direction)
{
    return direction == Direction::Entry ? u"entry"_s : u"exit"_s;
}

OutboxEntry entryOf(
    OutboxKind kind, const Nonce& nonce, EventId event, AttendeeId attendee, const QDateTime& now)
{
    OutboxEntry entry;
    entry.kind = kind;
    entry.nonce = nonce;
    entry.event = event;
    entry.attendee = attendee;
    entry.madeAt = now;
    entry.idempotencyKey = nonce.value;
    return entry;
}

} // namespace

QString wireTime(const QDateTime& time)
{
    const QDateTime utc = time.toUTC();
    if (!utc.isValid()) {
        return {};
    }
    // As Qt::ISODateWithMs, which takes seven times as long: each check-in waits for it.
    const QDate date = utc.date();
    const QTime clock = utc.time();
    std::array<char, 96> text{};
    const int length = std::snprintf(text.data(), text.size(),
        "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", date.year(), date.month(), date.day(), clock.hour(),
        clock.minute(), clock.second(), clock.msec());
    return QString::fromLatin1(text.data(), length);
}

OutboxEntry checkInEntry(const CheckIn& checkIn, const Attendee& attendee, const CheckInList& list,
    const QMap<qint64, QString>& answers, const QDateTime& now)
{
    OutboxEntry entry
        = entryOf(OutboxKind::CheckIn, checkIn.nonce, attendee.event, attendee.id, now);
    entry.body = QJsonObject{{u"secret"_s, attendee.token.value}, {u"list"_s, list.remote},
        {u"type"_s, directionWord(checkIn.direction)}, {u"datetime"_s, wireTime(checkIn.at)},
        {u"nonce"_s, checkIn.nonce.value}, {u"order"_s, attendee.order},
        {u"position"_s, attendee.remote}};
    QJsonObject given;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (!AnswerFile::isHere(it.value())) {
            given.insert(QString::number(it.key()), it.value());
        }
    }
    if (!given.isEmpty()) {
        entry.body.insert(u"answers"_s, given);
    }
    return entry;
}

OutboxEntry undoEntry(const Nonce& nonce, const CheckIn& checkIn, const Attendee& attendee,
    const CheckInList& list, const QString& reason, const QDateTime& now)
{
    OutboxEntry entry = entryOf(OutboxKind::Undo, nonce, attendee.event, attendee.id, now);
    entry.body = QJsonObject{{u"nonce"_s, checkIn.nonce.value}, {u"list"_s, list.remote},
        {u"datetime"_s, wireTime(now)}, {u"explanation"_s, reason}};
    return entry;
}

OutboxEntry undoEntry(const Enquiry& enquiry, const CheckInList& list, const QDateTime& now)
{
    OutboxEntry entry
        = entryOf(OutboxKind::Undo, enquiry.undoNonce, enquiry.event, enquiry.attendee, now);
    entry.body = QJsonObject{{u"nonce"_s, enquiry.nonce.value}, {u"list"_s, list.remote},
        {u"datetime"_s, wireTime(enquiry.at)}, {u"explanation"_s, u"the answer was lost"_s},
        {u"unheard"_s, true}};
    entry.clockOffsetMs = enquiry.clockOffsetMs;
    entry.device = enquiry.device;
    return entry;
}

OutboxEntry printLogEntry(const Nonce& nonce, const PrintJob& job, const Attendee& attendee,
    const QString& desk, const QDateTime& now)
{
    OutboxEntry entry = entryOf(OutboxKind::PrintLog, nonce, attendee.event, attendee.id, now);
    QJsonObject info{{u"uuid"_s, job.uuid}, {u"copy"_s, job.copy}, {u"desk"_s, desk}};
    if (job.reason != ReprintReason::None) {
        info.insert(u"reason"_s, wordOf(job.reason));
    }
    if (!job.reasonText.isEmpty()) {
        info.insert(u"reason_text"_s, job.reasonText);
    }
    if (!job.operatorName.isEmpty()) {
        info.insert(u"operator"_s, job.operatorName);
    }
    if (job.state == PrintState::Sent) {
        info.insert(u"confirmed"_s, false); // the printer took it, and has not said more
    }
    entry.body = QJsonObject{{u"position"_s, attendee.remote}, {u"secret"_s, attendee.token.value},
        {u"order"_s, attendee.order}, {u"datetime"_s, wireTime(now)}, {u"type"_s, u"badge"_s},
        {u"info"_s, info}};
    return entry;
}

OutboxEntry failedScanEntry(const FailedScan& scan, const QDateTime& now)
{
    OutboxEntry entry = entryOf(OutboxKind::FailedScan, scan.nonce, scan.event, scan.attendee, now);
    entry.body = QJsonObject{{u"secret"_s, scan.token.value}, {u"list"_s, scan.list.remote},
        {u"type"_s, directionWord(scan.direction)}, {u"datetime"_s, wireTime(scan.at)},
        {u"reason"_s, wireWord(scan.reason)}, {u"nonce"_s, scan.nonce.value}};
    if (scan.position != 0) {
        entry.body.insert(u"position"_s, scan.position);
    }
    return entry;
}

} // namespace lanyard
