// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TemporaryReplica.h"

#include <QObject>

namespace lanyard {

/// A replica with one person as a server tells them ("secret"), anew for each test.
class ToldPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_replica = std::make_unique<TemporaryReplica>(); }

protected:
    static SourceAttendee fromServer(qint64 remote = 501)
    {
        SourceAttendee source
            = TemporaryReplica::person(QStringLiteral("Server Person"), QStringLiteral("secret"));
        source.attendee.sourceKey = QStringLiteral("pretix:%1").arg(remote);
        source.attendee.remote = remote;
        return source;
    }

    [[nodiscard]] SourceCheckIn told(qint64 remote, int minute) const
    {
        SourceCheckIn checkIn;
        checkIn.remote = remote;
        checkIn.listRemote = 11;
        checkIn.at = m_replica->clock().now().addSecs(minute * 60);
        checkIn.desk = QStringLiteral("Desk B");
        return checkIn;
    }

    CheckIn addOwn(int minute, int ms = 0)
    {
        CheckIn checkIn;
        checkIn.nonce = m_replica->ids().nonce();
        checkIn.attendee = m_replica->attendee(QStringLiteral("secret"));
        checkIn.list = m_replica->mainEntrance();
        checkIn.at = m_replica->clock().now().addSecs(minute * 60).addMSecs(ms);
        checkIn.desk = QStringLiteral("Desk A");
        checkIn.id
            = *m_replica->write([&](UnitOfWork& unit) { return unit.checkIns().add(checkIn); });
        return checkIn;
    }

    CheckInHistory history()
    {
        return m_replica->record(m_replica->attendee(QStringLiteral("secret"))).history;
    }

    std::unique_ptr<TemporaryReplica> m_replica;
};

} // namespace lanyard
