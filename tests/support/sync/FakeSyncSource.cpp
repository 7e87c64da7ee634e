// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeSyncSource.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;
using Kind = PushOutcome::Kind;

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
    return QtFuture::makeReadyFuture(FakeServer::taken());
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
        return QtFuture::makeReadyFuture(
            UploadOutcome{FakeServer::refused(400, u"not such a file"_s)});
    }
    m_server.files.append(file);
    m_server.files.last().upload = u"file:%1"_s.arg(m_server.files.size());
    m_server.files.last().uploadedBy = deviceMark;
    return QtFuture::makeReadyFuture(
        UploadOutcome{FakeServer::taken(), m_server.files.last().upload});
}

QFuture<CheckInSought> FakeSyncSource::seek(const OutboxEntry& checkIn)
{
    sought.append(checkIn);
    const CheckInSought nothing{
        CheckInSought::Kind::Unknown, {Kind::NotSent, 0, u"no network"_s, {}}};
    return QtFuture::makeReadyFuture(
        everyPush == Fault::NotSent ? nothing : seekEnd.value_or(m_server.seek(checkIn.body)));
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
    if (onAsk) {
        onAsk(entry);
    }
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
    m_server.speaker = deviceMark;
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
    m_server.speaker = deviceMark;
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
    case Fault::LongWish:
        return {Kind::RetryLater, 500, {}, 600};
    case Fault::SilentLook:
        return {Kind::RetryLater, 0, u"no whole answer"_s, {}};
    case Fault::Conflict:
        return {Kind::RetryLater, 409, {}, {}};
    case Fault::Revoked:
        return {Kind::Stop, 401, u"Device access has been revoked."_s, {}};
    }
    return m_server.receive(entry);
}

} // namespace lanyard
