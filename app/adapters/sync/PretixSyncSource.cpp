// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixSyncSource.h"

#include "PretixAnswer.h"
#include "PretixRequests.h"
#include "outbox/ServerTime.h"

#include <algorithm>
#include <cstdlib>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

Result<PretixOrders> ordersOf(const HttpAnswer& answer, PretixOrdersReader& reader)
{
    if (const auto isAccepted = PretixAnswer::accepted(answer); !isAccepted) {
        return isAccepted.error();
    }
    auto orders = reader.read(answer.body);
    if (!orders) {
        return PretixAnswer::notUnderstood(answer, u"not a page of orders"_s);
    }
    return std::move(*orders);
}

ReplicaPage ordersPage(const PretixCursor& cursor, PretixOrders orders, const QString& generated)
{
    const QString query = QUrl(orders.next).query(QUrl::FullyEncoded);
    ReplicaPage page;
    page.generation = cursor.generation;
    page.total = orders.count;
    page.more = !query.isEmpty();
    page.completesFullPull = cursor.phase == PretixCursor::Phase::Full && query.isEmpty();
    page.next
        = cursor.afterOrders(query, generated, orders.count).afterSeeing(orders.attendees).keep();
    page.attendees = std::move(orders.attendees);
    page.wholeOrders = std::move(orders.codes);
    return page;
}

/// The pages are not those that this pass began with.
ReplicaPage passAnew(const PretixCursor& cursor, const QDateTime& now)
{
    ReplicaPage page;
    page.generation = cursor.generation;
    page.next = cursor.restarted(now).keep();
    page.more = true;
    return page;
}

/// Whether the orders' print logs hold the print job of `entry` already.
bool holdsPrint(const PretixOrders& orders, const OutboxEntry& entry)
{
    const QString uuid = entry.body.value(u"info"_s).toObject().value(u"uuid"_s).toString();
    const auto isIt = [&uuid](const SourcePrint& print) { return print.uuid == uuid; };
    return !uuid.isEmpty()
        && std::any_of(orders.attendees.begin(), orders.attendees.end(),
            [&isIt](const SourceAttendee& attendee) {
                return std::any_of(attendee.prints.begin(), attendee.prints.end(), isIt);
            });
}

/// The ticket of that act among the orders', by its number or, where it had none, by its secret, so
/// that its prints and check-ins are all told; null: it is not there.
const SourceAttendee* ticketOf(const PretixOrders& orders, const OutboxEntry& entry)
{
    const qint64 position = entry.body.value(u"position"_s).toInteger();
    const QString secret = entry.body.value(u"secret"_s).toString();
    const auto found = std::ranges::find_if(orders.attendees, [&](const SourceAttendee& each) {
        return position != 0 ? each.attendee.remote == position
                             : each.attendee.token.value == secret;
    });
    return found == orders.attendees.end() ? nullptr : &*found;
}

/// As a server tells a moment: some round it to a second.
bool isSameMoment(const QDateTime& sent, const QDateTime& told)
{
    constexpr qint64 secondMs = 1000;
    const qint64 apartMs = std::abs(sent.msecsTo(told));
    return told.toMSecsSinceEpoch() % secondMs == 0 ? apartMs < secondMs : apartMs == 0;
}

/// Whether the check-in of `entry` is among the ticket's.
bool holdsCheckIn(const SourceAttendee& ticket, const OutboxEntry& entry)
{
    const qint64 list = entry.body.value(u"list"_s).toInteger();
    const QString type = entry.body.value(u"type"_s).toString();
    const QDateTime at
        = QDateTime::fromString(entry.body.value(u"datetime"_s).toString(), Qt::ISODateWithMs)
              .addMSecs(entry.clockOffsetMs.value_or(0));
    return std::ranges::any_of(ticket.checkIns, [&](const SourceCheckIn& each) {
        const QString told = each.direction == Direction::Exit ? u"exit"_s : u"entry"_s;
        return each.listRemote == list && (type.isEmpty() || type == told)
            && isSameMoment(at, each.at);
    });
}

QFuture<PushOutcome> settled(PushOutcome outcome)
{
    return QtFuture::makeReadyFuture(std::move(outcome));
}

} // namespace

PretixSyncSource::PretixSyncSource(
    PretixServer server, const Clock& clock, std::unique_ptr<HttpTransport> http, Slugs besides)
    : m_server(std::move(server))
    , m_device(m_server.deviceMark())
    , m_besides(std::move(besides))
    , m_clock(clock)
    , m_http(std::move(http))
{ }

PretixServer PretixSyncSource::serverOf(EventId event) const
{
    PretixServer server = m_server;
    server.event = m_besides.value(event, m_server.event);
    return server;
}

QFuture<Result<ReplicaPage>> PretixSyncSource::pull(const ReplicaCursor& cursor)
{
    const PretixCursor at = PretixCursor::at(cursor, ServerTime::now(m_clock));
    const PretixServer server = serverOf(cursor.event);
    return at.phase == PretixCursor::Phase::Frame ? pullFrame(server, at) : pullOrders(server, at);
}

QFuture<Result<ReplicaPage>> PretixSyncSource::pullFrame(
    const PretixServer& server, const PretixCursor& cursor)
{
    const PretixFrameFetch::Since since{cursor.mediaSince, cursor.datesSince};
    auto fetch = std::make_shared<PretixFrameFetch>(
        server, *m_http, m_backgrounds, cursor.full ? PretixFrameFetch::Since() : since);
    return fetch->start()
        .then([this, server, cursor](const Result<PretixFrame>& frame) {
            if (!frame) {
                return QtFuture::makeReadyFuture(Result<ReplicaPage>(frame.error()));
            }
            return cursor.full || cursor.witness == 0
                ? QtFuture::makeReadyFuture(Result<ReplicaPage>(framePage(*frame, cursor)))
                : lookForWitness(server, *frame, cursor);
        })
        .unwrap();
}

ReplicaPage PretixSyncSource::framePage(const PretixFrame& frame, const PretixCursor& cursor) const
{
    const bool isTestMode = frame.event.value(u"testmode"_s).toBool();
    const PretixCursor next = cursor.afterUpdates(frame.reusableMedia, frame.dates)
                                  .afterFrame(isTestMode, ServerTime::now(m_clock));
    ReplicaPage page;
    page.event = PretixMapping::event(frame);
    page.generation = next.generation;
    page.next = next.keep();
    page.more = true;
    return page;
}

QFuture<Result<ReplicaPage>> PretixSyncSource::lookForWitness(
    const PretixServer& server, const PretixFrame& frame, const PretixCursor& cursor)
{
    const QString code = QString::fromLatin1(QUrl::toPercentEncoding(cursor.witnessOrder));
    const QUrl url = server.eventApi(u"orders/"_s, u"code="_s + code);
    return m_http->get(url, server.headers())
        .then([this, frame, cursor](const HttpAnswer& answer) -> Result<ReplicaPage> {
            const auto orders = ordersOf(answer, m_orders);
            if (!orders && orders.error().retryable) {
                return orders.error();
            }
            const bool isLost
                = orders && PretixCursor().afterSeeing(orders->attendees).witness < cursor.witness;
            return framePage(frame, isLost ? cursor.withoutWitness() : cursor);
        });
}

QFuture<Result<ReplicaPage>> PretixSyncSource::pullOrders(
    const PretixServer& server, const PretixCursor& cursor)
{
    const QUrl url = server.eventApi(u"orders/"_s, cursor.ordersQuery());
    return m_http->get(url, server.headers())
        .then([this, cursor](const HttpAnswer& answer) -> Result<ReplicaPage> {
            const bool isPageGone
                = answer.status == 404 && PretixAnswer::isRefusal(answer) && !cursor.page.isEmpty();
            if (isPageGone) {
                return passAnew(cursor, ServerTime::now(m_clock));
            }
            auto orders = ordersOf(answer, m_orders);
            if (!orders) {
                return orders.error();
            }
            const QByteArray generated = answer.headers.value("x-page-generated");
            if (generated.isEmpty()) {
                return PretixAnswer::notUnderstood(answer, u"a page without its time"_s);
            }
            if (cursor.hasLostOrders(orders->count)) {
                return passAnew(cursor, ServerTime::now(m_clock));
            }
            return ordersPage(cursor, std::move(*orders), QString::fromLatin1(generated));
        });
}

QFuture<PushOutcome> PretixSyncSource::push(const OutboxEntry& entry)
{
    if (const auto request = PretixRequests::of(entry, serverOf(entry.event)); !request) {
        return settled({PushOutcome::Kind::Refused, 0, request.error().detail, {}});
    }
    // A print log has no nonce at the server, only the idempotency key, and that is forgotten after
    // a day or with a new token: what may have arrived before is looked up first.
    if (entry.kind == OutboxKind::PrintLog && entry.tries > 1) {
        return pushAfterLookingUp(entry, PretixRequests::orderQueries(entry));
    }
    return send(entry);
}

/// The transport reads it from any answer of the server's.
QFuture<PushOutcome> PretixSyncSource::learnTime()
{
    return m_http->get(m_server.eventApi({}), m_server.headers())
        .then([](const HttpAnswer& answer) {
            return PushOutcome{PretixAnswer::isServers(answer) ? PushOutcome::Kind::Acknowledged
                                                               : PushOutcome::Kind::NotSent,
                answer.status, answer.problem, {}};
        });
}

QFuture<PushOutcome> PretixSyncSource::send(const OutboxEntry& entry)
{
    // `push` saw that there is one
    const auto request = PretixRequests::of(entry, serverOf(entry.event));
    HttpHeaders headers = m_server.headers();
    headers.append({"X-Idempotency-Key", entry.idempotencyKey.toLatin1()});
    return m_http->postJson(request->url, request->json, headers)
        .then([this, entry](const HttpAnswer& answer) {
            return PretixAnswer::outcome(answer, entry, m_clock.now());
        });
}

QFuture<UploadOutcome> PretixSyncSource::upload(const AnswerFile& file)
{
    return m_http->exchange(PretixRequests::upload(file, m_server))
        .then([this](const HttpAnswer& answer) {
            return PretixAnswer::upload(answer, m_clock.now());
        });
}

QFuture<PictureOutcome> PretixSyncSource::picture(const PersonPicture& picture)
{
    const auto request = PretixRequests::picture(picture, serverOf(picture.event));
    return request ? m_http->exchange(*request).then(&PretixAnswer::picture)
                   : QtFuture::makeReadyFuture(PictureOutcome{PictureOutcome::Kind::None});
}

/// Without saying where the desk is: told of an event that is on, the server would let it be.
QFuture<std::optional<ServerPlace>> PretixSyncSource::place()
{
    return m_http->get(m_server.api(u"device/info"_s), m_server.headers())
        .then([this](const HttpAnswer& info) {
            return m_http->get(m_server.api(u"device/eventselection"_s), m_server.headers())
                .then([info](const HttpAnswer& selection) {
                    return PretixAnswer::place(info, selection);
                });
        })
        .unwrap();
}

/// Under a key of its own: a copy that the network delivers once more, perhaps after the check-in
/// was taken back, hears what the first one heard. The entry's key would meet the check-in's own
/// entry with a refusal that the server replays; the same question asked again later is another
/// one.
QFuture<ServerAnswer> PretixSyncSource::ask(const OutboxEntry& entry)
{
    const auto request = PretixRequests::question(entry, m_server);
    if (!request) {
        return QtFuture::makeReadyFuture(ServerAnswer{});
    }
    const QString key = u"ask-%1-%2"_s.arg(entry.nonce.value).arg(entry.madeAt.toMSecsSinceEpoch());
    HttpHeaders headers = m_server.headers();
    headers.append({"X-Idempotency-Key", key.toLatin1()});
    return m_http->exchange({request->url, headers, request->json, true})
        .then(&PretixAnswer::verdict);
}

QFuture<PushOutcome> PretixSyncSource::pushAfterLookingUp(
    const OutboxEntry& entry, const QStringList& queries)
{
    if (queries.isEmpty()) {
        return send(entry);
    }
    const QUrl url = serverOf(entry.event).eventApi(u"orders/"_s, queries.first());
    return m_http->get(url, m_server.headers())
        .then([this, entry, queries](const HttpAnswer& answer) {
            const auto orders = ordersOf(answer, m_orders);
            if (orders && holdsPrint(*orders, entry)) {
                return settled({PushOutcome::Kind::Acknowledged, answer.status, {}, {}});
            }
            if (answer.kind == HttpAnswer::Kind::NotSent) {
                return settled({PushOutcome::Kind::NotSent, 0, answer.problem, {}});
            }
            if (!orders && orders.error().retryable) {
                return settled({PushOutcome::Kind::RetryLater, answer.status, orders.error().detail,
                    answer.retryAfterSeconds(m_clock.now())});
            }
            if (!orders && orders.error().code == ErrorCode::ServerRevoked) {
                // unseen it must not go: the token may hold again by then
                return settled({PushOutcome::Kind::Stop, answer.status, orders.error().detail, {}});
            }
            const bool isThere = orders && ticketOf(*orders, entry) != nullptr;
            return isThere ? send(entry) : pushAfterLookingUp(entry, queries.mid(1));
        })
        .unwrap();
}

QFuture<CheckInSought> PretixSyncSource::seek(const OutboxEntry& checkIn)
{
    return seekIn(checkIn, PretixRequests::orderQueries(checkIn));
}

QFuture<CheckInSought> PretixSyncSource::seekIn(
    const OutboxEntry& checkIn, const QStringList& queries)
{
    using Kind = CheckInSought::Kind;
    if (queries.isEmpty()) {
        return QtFuture::makeReadyFuture(CheckInSought{Kind::NoTicket});
    }
    const QUrl url = serverOf(checkIn.event).eventApi(u"orders/"_s, queries.first());
    return m_http->get(url, m_server.headers())
        .then([this, checkIn, queries](const HttpAnswer& answer) {
            const auto orders = ordersOf(answer, m_orders);
            const bool isSilent = !orders
                && (orders.error().retryable || orders.error().code == ErrorCode::ServerRevoked);
            if (isSilent) {
                return QtFuture::makeReadyFuture(CheckInSought{
                    Kind::Unknown, PretixAnswer::outcome(answer, checkIn, m_clock.now())});
            }
            const SourceAttendee* ticket = orders ? ticketOf(*orders, checkIn) : nullptr;
            if (ticket == nullptr) {
                return seekIn(checkIn, queries.mid(1));
            }
            const bool isThere = holdsCheckIn(*ticket, checkIn);
            return QtFuture::makeReadyFuture(
                CheckInSought{isThere ? Kind::Counts : Kind::CountsNot});
        })
        .unwrap();
}

} // namespace lanyard
