// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncDesk.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T take(const Result<T>& result)
{
    if (!result) {
        qFatal(
            "storage failed: %d %s", int(result.error().code), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

} // namespace

SyncDesk::SyncDesk()
    : checkIns(replica.storage(), replica.clock(), replica.ids())
{
    server.event = TemporaryReplica::sourceEvent();
    qint64 remote = 100;
    QList<SourceAttendee> people = TemporaryReplica::people();
    for (SourceAttendee& person : people) {
        person.attendee.remote = ++remote;
        server.put(person);
    }
    replica.apply(people);
    take(replica.write([this](UnitOfWork& work) {
        DeskSettings settings;
        settings.event = replica.event();
        settings.list = replica.mainEntrance();
        return work.settings().save(settings);
    }));
}

CheckIn SyncDesk::admit(const QString& token)
{
    CheckInRequest request;
    request.who = TicketToken{token};
    request.list = replica.mainEntrance();
    request.print = false;
    const CheckInOutcome outcome = take(await(checkIns.checkIn(request)));
    if (!outcome.checkIn) {
        qFatal("%s was not admitted", qPrintable(token));
    }
    return *outcome.checkIn;
}

void SyncDesk::undo(CheckInId checkIn)
{
    take(await(checkIns.undo(checkIn, u"wrong person"_s, u"Meera"_s)));
}

OutboxId SyncDesk::add(const OutboxEntry& entry)
{
    return take(replica.write([&](UnitOfWork& work) { return work.outbox().add(entry); }));
}

OutboxEntry SyncDesk::entry(OutboxId id)
{
    return *take(replica.read([id](UnitOfWork& work) { return work.outbox().byId(id); }));
}

OutboxEntry SyncDesk::entryOf(const Nonce& nonce)
{
    return *take(replica.read([nonce](UnitOfWork& work) { return work.outbox().byNonce(nonce); }));
}

OutboxCounts SyncDesk::counts()
{
    return take(
        replica.read([this](UnitOfWork& work) { return work.outbox().counts(replica.event()); }));
}

} // namespace lanyard
