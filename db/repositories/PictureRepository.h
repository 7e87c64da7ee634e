// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PictureRecords.h"

namespace lanyard {

class Connection;

/// Table `picture`; `SourceAttendeeWriter` writes which there are.
class PictureRepository final : public PictureRecords
{
public:
    explicit PictureRepository(Connection& connection)
        : m_connection(connection)
    { }

    Result<QMap<QString, QByteArray>> of(AttendeeId attendee) override;
    Result<QList<PersonPicture>> wanted(EventId event, qint64 after, int limit) override;
    Result<void> keep(const PersonPicture& picture, const QByteArray& bytes) override;

    /// `gone` people of the event just went, if any: erases the pictures of all who are gone.
    /// Returns `gone`; throws as all of `db/sqlite` does.
    static int eraseOfGone(Connection& connection, EventId event, int gone);

private:
    Connection& m_connection;
};

} // namespace lanyard
