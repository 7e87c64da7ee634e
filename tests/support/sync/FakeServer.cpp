// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeSyncSource.h"
#include "outbox/OutboxEntries.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(OutboxKind kind)
{
    switch (kind) {
    case OutboxKind::CheckIn:
        return u"check-in"_s;
    case OutboxKind::Undo:
        return u"undo"_s;
    case OutboxKind::PrintLog:
        return u"print"_s;
    case OutboxKind::FailedScan:
        return u"failed"_s;
    }
    return {};
}

} // namespace

PushOutcome FakeServer::taken()
{
    return {PushOutcome::Kind::Acknowledged, 201, {}, {}};
}

PushOutcome FakeServer::refused(int status, const QString& words)
{
    return {PushOutcome::Kind::Refused, status, words, {}};
}

void FakeServer::put(const SourceAttendee& person)
{
    ++m_version;
    const QString& code = person.attendee.order;
    const auto sameCode = [&](const Order& order) { return order.code == code; };
    auto order = std::find_if(m_orders.begin(), m_orders.end(), sameCode);
    if (order == m_orders.end()) {
        order = m_orders.insert(m_orders.end(), Order{code, 0, {}});
    }
    order->version = m_version;
    for (SourceAttendee& known : order->people) {
        if (known.attendee.sourceKey == person.attendee.sourceKey) {
            known = person;
            return;
        }
    }
    order->people.append(person);
}

void FakeServer::forget(const QString& order)
{
    m_orders.removeIf([&](const Order& one) { return one.code == order; });
}

SourceAttendee* FakeServer::find(const QString& secret)
{
    for (Order& order : m_orders) {
        for (SourceAttendee& person : order.people) {
            if (person.attendee.token.value == secret) {
                return &person;
            }
        }
    }
    return nullptr;
}

int FakeServer::admitted(const QString& secret) const
{
    return int(std::count_if(checkIns.begin(), checkIns.end(),
        [&](const Redeemed& one) { return one.secret == secret && !one.annulled; }));
}

PushOutcome FakeServer::receive(const OutboxEntry& entry)
{
    received.append(kindWord(entry.kind) + u' ' + entry.nonce.value);
    const QString key = speaker + kindWord(entry.kind) + entry.idempotencyKey;
    if (const auto before = m_replayed.constFind(key); before != m_replayed.constEnd()) {
        return *before;
    }
    PushOutcome outcome = taken();
    switch (entry.kind) {
    case OutboxKind::CheckIn:
        outcome = redeem(entry.body);
        break;
    case OutboxKind::Undo:
        outcome = annul(entry.body);
        break;
    case OutboxKind::PrintLog:
        outcome = logPrint(entry.body);
        break;
    case OutboxKind::FailedScan:
        failedScans.append(entry.body);
        break;
    }
    m_replayed.insert(key, outcome);
    return outcome;
}

ServerAnswer FakeServer::decide(const OutboxEntry& entry)
{
    received.append(u"question "_s + entry.nonce.value);
    if (verdict) {
        return *verdict;
    }
    const QString key = speaker + entry.nonce.value + u' ' + wireTime(entry.madeAt);
    if (const auto before = m_decided.constFind(key); before != m_decided.constEnd()) {
        return *before;
    }
    return *m_decided.insert(key, decideAnew(entry));
}

ServerAnswer FakeServer::decideAnew(const OutboxEntry& entry)
{
    using Answer = ServerAnswer::Kind;
    const QString secret = entry.body.value(u"secret"_s).toString();
    const bool isExit = entry.body.value(u"type"_s).toString() == u"exit"_s;
    const qint64 list = entry.body.value(u"list"_s).toInteger();
    const bool isKnown = knows(entry.nonce.value, secret, list);
    if (std::none_of(event.lists.begin(), event.lists.end(),
            [list](const CheckInList& one) { return one.remote == list; })) {
        return {Answer::NotAsked};
    }
    if (find(secret) == nullptr) {
        return {Answer::Refuses, Reason::Invalid};
    }
    if (!isKnown && !isExit && admitted(secret) > 0) {
        m_refused.append(entry.nonce.value);
        return {Answer::Refuses, Reason::AlreadyRedeemed, {}, *find(secret)};
    }
    redeem(entry.body);
    return {Answer::Admits, Reason::None, {}, *find(secret)};
}

/// As pretix: a nonce of another device counts for nothing once somebody acted on that ticket.
bool FakeServer::knows(const QString& nonce, const QString& secret, qint64 list) const
{
    QString last;
    for (const Redeemed& one : checkIns) {
        if (one.secret != secret || one.list != list || one.annulled) {
            continue;
        }
        if (one.nonce == nonce && one.device == speaker) {
            return true;
        }
        last = one.nonce;
    }
    return last == nonce && !nonce.isEmpty();
}

/// Answers that name a file of that device, or none; others count for nothing, and nobody is told.
QJsonObject FakeServer::withFiles(const QJsonObject& sent) const
{
    QJsonObject given = sent;
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        const QString name = it->toString();
        const bool isThere = std::any_of(files.begin(), files.end(), [&](const AnswerFile& file) {
            return file.upload == name && file.uploadedBy == speaker;
        });
        if (name.startsWith(u"file:"_s) && !isThere) {
            given.remove(it.key());
        }
    }
    return given;
}

CheckInSought FakeServer::seek(const QJsonObject& checkIn) const
{
    using Found = CheckInSought::Kind;
    const QString secret = checkIn.value(u"secret"_s).toString();
    const bool isTicket = std::any_of(m_orders.begin(), m_orders.end(), [&](const Order& order) {
        return std::any_of(order.people.begin(), order.people.end(),
            [&](const SourceAttendee& one) { return one.attendee.token.value == secret; });
    });
    const bool isThere = std::any_of(checkIns.begin(), checkIns.end(), [&](const Redeemed& one) {
        return one.secret == secret && !one.annulled
            && one.list == checkIn.value(u"list"_s).toInteger()
            && one.datetime == checkIn.value(u"datetime"_s).toString();
    });
    return {!isTicket ? Found::NoTicket : isThere ? Found::Counts : Found::CountsNot};
}

PushOutcome FakeServer::redeem(const QJsonObject& body)
{
    const qint64 list = body.value(u"list"_s).toInteger();
    const auto isThat = [list](const CheckInList& one) { return one.remote == list; };
    if (std::none_of(event.lists.begin(), event.lists.end(), isThat)) {
        return refused(400, u"lists: Invalid pk \"%1\" - object does not exist."_s.arg(list));
    }
    const QString secret = body.value(u"secret"_s).toString();
    SourceAttendee* person = find(secret);
    if (person == nullptr) {
        return refused(404, u"invalid"_s);
    }
    const QString nonce = body.value(u"nonce"_s).toString();
    if (knows(nonce, secret, list)) {
        return taken();
    }
    const QJsonObject given = withFiles(body.value(u"answers"_s).toObject());
    if (body.contains(u"answers"_s)) {
        answers.insert(secret, given);
    }
    checkIns.append({secret, list, body.value(u"type"_s).toString(),
        body.value(u"datetime"_s).toString(), nonce, false, speaker});
    SourceAttendee changed = *person;
    SourceCheckIn row;
    row.remote = 1000 + checkIns.size();
    row.listRemote = list;
    row.at = QDateTime::fromString(checkIns.last().datetime, Qt::ISODateWithMs);
    row.direction = checkIns.last().type == u"exit"_s ? Direction::Exit : Direction::Entry;
    changed.checkIns.append(row);
    for (const QJsonValue& answer : given) {
        if (answer.toString().startsWith(u"file:"_s)) {
            changed.pictures = QMap<QString, QString>{{u"question_PHOTO"_s, answer.toString()}};
        }
    }
    put(changed);
    return taken();
}

PushOutcome FakeServer::annul(const QJsonObject& body)
{
    if (annulRefusal) {
        return refused(400, *annulRefusal);
    }
    for (Redeemed& known : checkIns) {
        if (known.nonce == body.value(u"nonce"_s).toString() && !known.annulled
            && known.device == speaker) {
            known.annulled = true;
            if (const SourceAttendee* person = find(known.secret)) {
                SourceAttendee changed = *person;
                changed.checkIns.removeIf([&](const SourceCheckIn& row) {
                    return row.at == QDateTime::fromString(known.datetime, Qt::ISODateWithMs);
                });
                put(changed);
            }
            return taken();
        }
    }
    if (m_refused.contains(body.value(u"nonce"_s).toString())) {
        return body.value(u"unheard"_s).toBool()
            ? taken()
            : refused(400, u"Cannot annul an unsuccessful checkin"_s);
    }
    return refused(404, u"No check-in found based on nonce"_s);
}

PushOutcome FakeServer::logPrint(const QJsonObject& body)
{
    if (body.value(u"position"_s).toInteger() == 0) {
        return refused(0, u"the server does not know this ticket"_s);
    }
    prints.append(body);
    return taken();
}

} // namespace lanyard
