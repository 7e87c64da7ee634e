// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeSyncSource.h"

#include "outbox/OutboxEntries.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using Kind = PushOutcome::Kind;

PushOutcome taken()
{
    return {Kind::Acknowledged, 201, {}, {}};
}

PushOutcome refused(int status, const QString& words)
{
    return {Kind::Refused, status, words, {}};
}

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
    const QString key = kindWord(entry.kind) + entry.idempotencyKey;
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
    const QString key = entry.nonce.value + u' ' + wireTime(entry.madeAt);
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
    const bool isKnown = std::any_of(checkIns.begin(), checkIns.end(),
        [&](const Redeemed& one) { return one.nonce == entry.nonce.value && !one.annulled; });
    const qint64 list = entry.body.value(u"list"_s).toInteger();
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
    for (const Redeemed& known : std::as_const(checkIns)) {
        if (known.nonce == nonce && known.list == list && !known.annulled) {
            return taken();
        }
    }
    if (body.contains(u"answers"_s)) {
        answers.insert(secret, body.value(u"answers"_s).toObject());
    }
    checkIns.append({secret, list, body.value(u"type"_s).toString(),
        body.value(u"datetime"_s).toString(), nonce, false});
    SourceAttendee changed = *person;
    SourceCheckIn row;
    row.remote = 1000 + checkIns.size();
    row.listRemote = list;
    row.at = QDateTime::fromString(checkIns.last().datetime, Qt::ISODateWithMs);
    row.direction = checkIns.last().type == u"exit"_s ? Direction::Exit : Direction::Entry;
    changed.checkIns.append(row);
    const QJsonObject given = body.value(u"answers"_s).toObject();
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
        if (known.nonce == body.value(u"nonce"_s).toString() && !known.annulled) {
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

QFuture<Result<ReplicaPage>> FakeSyncSource::pull(const ReplicaCursor& cursor)
{
    ++pulls;
    if (answersPulls && pulls > *answersPulls) {
        m_unanswered.start();
        return m_unanswered.future();
    }
    if (pullError) {
        return QtFuture::makeReadyFuture(Result<ReplicaPage>(*pullError));
    }
    ReplicaPage page;
    const bool isFull = cursor.state.value(u"full"_s).toBool(true);
    const qint64 since = cursor.state.value(u"since"_s).toInteger();
    int at = cursor.state.value(u"at"_s).toInt(-1);
    page.generation = cursor.state.value(u"generation"_s).toInteger(1);
    if (at < 0) {
        page.event = m_server.event;
        page.more = true;
        page.next.state = {{u"full"_s, true}, {u"at"_s, 0}, {u"generation"_s, page.generation},
            {u"since"_s, m_server.version()}};
        return QtFuture::makeReadyFuture(Result<ReplicaPage>(page));
    }
    const QList<FakeServer::Order>& orders = m_server.orders();
    page.total = orders.size();
    qint64 newest = since;
    for (; at < orders.size() && page.wholeOrders.size() < pageSize; ++at) {
        newest = std::max(newest, orders[at].version);
        if (isFull || orders[at].version > since) {
            page.wholeOrders.append(orders[at].code);
            page.attendees.append(orders[at].people);
        }
    }
    page.more = at < orders.size();
    page.completesFullPull = isFull && !page.more;
    page.next.state = {{u"full"_s, isFull && page.more}, {u"at"_s, page.more ? at : 0},
        {u"generation"_s, page.generation}, {u"since"_s, page.more ? since : newest}};
    return QtFuture::makeReadyFuture(Result<ReplicaPage>(page));
}

QFuture<PushOutcome> FakeSyncSource::learnTime()
{
    if (losesTime) {
        return QtFuture::makeReadyFuture(PushOutcome{Kind::NotSent, 0, u"no answer"_s, {}});
    }
    if (onTime) {
        onTime();
    }
    return QtFuture::makeReadyFuture(taken());
}

QFuture<PushOutcome> FakeSyncSource::push(const OutboxEntry& entry)
{
    pushed.append(entry);
    if (onPush) {
        onPush(entry);
    }
    const PushOutcome outcome = deliver(entry);
    if (!holds) {
        return QtFuture::makeReadyFuture(outcome);
    }
    auto promise = std::make_shared<QPromise<PushOutcome>>();
    promise->start();
    m_held.emplace_back(promise, outcome);
    return promise->future();
}

QFuture<UploadOutcome> FakeSyncSource::upload(const AnswerFile& file)
{
    const bool isOutOfReach = everyPush == Fault::NotSent;
    if (uploadEnd || isOutOfReach) {
        return QtFuture::makeReadyFuture(
            UploadOutcome{uploadEnd.value_or(PushOutcome{Kind::NotSent, 0, u"no network"_s, {}})});
    }
    if (AnswerFile::typeOf(file.bytes) != file.mediaType) {
        return QtFuture::makeReadyFuture(UploadOutcome{refused(400, u"not such a file"_s)});
    }
    m_server.files.append(file);
    m_server.files.last().upload = u"file:%1"_s.arg(m_server.files.size());
    return QtFuture::makeReadyFuture(UploadOutcome{taken(), m_server.files.last().upload});
}

QFuture<std::optional<ServerPlace>> FakeSyncSource::place()
{
    ++placesAsked;
    return QtFuture::makeReadyFuture(serverPlace);
}

int FakeSyncSource::release()
{
    const auto [promise, outcome] = m_held.front();
    m_held.pop_front();
    promise->addResult(outcome);
    promise->finish();
    return held();
}

Fault FakeSyncSource::nextFault()
{
    Fault fault = everyPush.value_or(Fault::None);
    if (!everyPush && !faults.empty()) {
        fault = faults.front();
        faults.pop_front();
    }
    return fault;
}

QFuture<ServerAnswer> FakeSyncSource::ask(const OutboxEntry& entry)
{
    asked.append(entry);
    const ServerAnswer answer = deliverQuestion(entry);
    if (!holdsAnswers) {
        return QtFuture::makeReadyFuture(answer);
    }
    auto promise = std::make_shared<QPromise<ServerAnswer>>();
    promise->start();
    m_heldAnswers.emplace_back(promise, answer);
    return promise->future();
}

void FakeSyncSource::answer()
{
    const auto [promise, answer] = m_heldAnswers.front();
    m_heldAnswers.pop_front();
    promise->addResult(answer);
    promise->finish();
}

ServerAnswer FakeSyncSource::deliverQuestion(const OutboxEntry& entry)
{
    switch (nextFault()) {
    case Fault::None:
        return m_server.decide(entry);
    case Fault::Duplicate:
        m_server.decide(entry);
        return m_server.decide(entry);
    case Fault::LoseReply:
        m_server.decide(entry);
        return {ServerAnswer::Kind::Unclear};
    case Fault::NotSent:
    case Fault::Revoked:
        return {ServerAnswer::Kind::NotAsked};
    default:
        return {ServerAnswer::Kind::Unclear};
    }
}

PushOutcome FakeSyncSource::deliver(const OutboxEntry& entry)
{
    switch (nextFault()) {
    case Fault::None:
        break;
    case Fault::NotSent:
        return {Kind::NotSent, 0, u"no network"_s, {}};
    case Fault::LoseRequest:
        return {Kind::Ambiguous, 0, u"no answer"_s, {}};
    case Fault::LoseReply:
        m_server.receive(entry);
        return {Kind::Ambiguous, 0, u"no answer"_s, {}};
    case Fault::Duplicate:
        m_server.receive(entry);
        break;
    case Fault::Portal:
        return {Kind::Ambiguous, 200, u"the answer is not JSON"_s, {}};
    case Fault::Busy:
        return {Kind::RetryLater, 429, u"too many"_s, 7};
    case Fault::ServerError:
        return {Kind::RetryLater, 500, {}, {}};
    case Fault::Revoked:
        return {Kind::Stop, 401, u"Device access has been revoked."_s, {}};
    }
    return m_server.receive(entry);
}

} // namespace lanyard
