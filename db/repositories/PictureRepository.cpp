// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/PictureRepository.h"

#include "sqlite/Connection.h"

namespace lanyard {

Result<QMap<QString, QByteArray>> PictureRepository::of(AttendeeId attendee)
{
    return attempt([&] {
        QMap<QString, QByteArray> pictures;
        const auto row = m_connection.query(
            "SELECT name, bytes FROM picture WHERE attendee = ? AND state = 1", attendee);
        while (row->step()) {
            pictures.insert(row->text(0), row->bytes(1));
        }
        return pictures;
    });
}

Result<QList<PersonPicture>> PictureRepository::wanted(EventId event, qint64 after, int limit)
{
    return attempt([&] {
        QList<PersonPicture> pictures;
        // a layout that is no JSON, or no list of elements, shows nothing
        const auto row = m_connection.query(
            "SELECT p.id, p.attendee, a.remote, p.name, p.etag FROM picture p "
            "JOIN attendee a ON a.id = p.attendee "
            "WHERE p.state = 0 AND p.id > ?2 AND a.event = ?1 AND p.name IN ("
            "SELECT json_extract(e.value, '$.content') FROM badge_template t, "
            "json_each(iif(json_valid(CAST(t.layout AS TEXT)), CAST(t.layout AS TEXT), '[]')) e "
            "WHERE t.event = ?1 AND t.removed = 0 AND iif(e.type = 'object', "
            "json_extract(e.value, '$.type'), '') = 'imagearea') "
            "ORDER BY p.id LIMIT ?3",
            event, after, limit);
        while (row->step()) {
            pictures.append(PersonPicture{row->integer(0), row->id<AttendeeId>(1), event,
                row->integer(2), row->text(3), row->text(4)});
        }
        return pictures;
    });
}

Result<void> PictureRepository::keep(const PersonPicture& picture, const QByteArray& bytes)
{
    return attempt([&] {
        m_connection.run("UPDATE picture SET state = iif(length(?4) > 0, 1, 2), bytes = ?4 "
                         "WHERE attendee = ?1 AND name = ?2 AND etag = ?3 AND state = 0",
            picture.attendee, picture.name, picture.etag, bytes);
    });
}

int PictureRepository::eraseOfGone(Connection& connection, EventId event, int gone)
{
    if (gone > 0) {
        connection.run("DELETE FROM picture WHERE EXISTS (SELECT 1 FROM attendee a "
                       "WHERE a.id = picture.attendee AND a.event = ? AND a.gone = 1)",
            event);
    }
    return gone;
}

} // namespace lanyard
