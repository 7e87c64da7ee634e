// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeSyncSource.h"

namespace lanyard {

/// Two events of one server: what names the second goes to its own.
class TwoEvents final : public SyncSource
{
public:
    TwoEvents(FakeServer& own, FakeServer& other, EventId otherEvent)
        : first(own)
        , second(other)
        , m_other(otherEvent)
    { }

    QFuture<Result<ReplicaPage>> pull(const ReplicaCursor& cursor) override
    {
        return of(cursor.event).pull(cursor);
    }

    QFuture<PushOutcome> push(const OutboxEntry& entry) override
    {
        pushed.append(entry.event);
        return of(entry.event).push(entry);
    }

    QFuture<UploadOutcome> upload(const AnswerFile& file) override { return first.upload(file); }

    QFuture<ServerAnswer> ask(const OutboxEntry& entry) override
    {
        return of(entry.event).ask(entry);
    }

    FakeSyncSource first;
    FakeSyncSource second;
    QList<EventId> pushed; ///< whose entries were sent, in order

private:
    FakeSyncSource& of(EventId event) { return event == m_other ? second : first; }

    EventId m_other;
};

} // namespace lanyard
