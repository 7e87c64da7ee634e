// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Places.h"
#include "TemporaryReplica.h"
#include "importing/ImportService.h"

#include <QFile>

namespace lanyard {

/// What tests of imports share: a replica, the service, and an event "day" to import into.
class ImportDesk
{
protected:
    static Event day()
    {
        Event event;
        event.slug = QStringLiteral("day");
        event.name = QStringLiteral("PyTorch Day");
        event.timeZone = "Asia/Kolkata";
        return event;
    }

    /// A list among the tests' data.
    static QString listed(const QString& name)
    {
        return sourcePath(QStringLiteral("/tests/data/lists/")) + name;
    }

    void open()
    {
        m_replica = std::make_unique<TemporaryReplica>();
        m_service = std::make_unique<ImportService>(m_replica->storage(), m_replica->clock());
    }

    void close()
    {
        m_service.reset();
        m_replica.reset();
    }

    QString file(const QByteArray& bytes)
    {
        QFile out(m_replica->path() + QStringLiteral("/list.csv"));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            qFatal("the list cannot be written");
        }
        return out.fileName();
    }

    Result<ImportReport> import(const ImportOptions& options)
    {
        m_replica->clock().advance(60'000);
        return m_service->import(options, day()).result();
    }

    Result<ImportReport> import(const QString& path)
    {
        ImportOptions options;
        options.file = path;
        return import(options);
    }

    QList<AttendeeRecord> people()
    {
        const auto records = m_replica->read([](UnitOfWork& unit) -> Result<QList<AttendeeRecord>> {
            const auto event = unit.events().eventBySlug(QStringLiteral("day"));
            if (!event || !*event) {
                return QList<AttendeeRecord>();
            }
            return unit.attendees().page((*event)->id, {}, 10'000);
        });
        return records.value_or(QList<AttendeeRecord>());
    }

    AttendeeRecord named(const QString& name)
    {
        for (const AttendeeRecord& record : people()) {
            if (record.attendee.name == name) {
                return record;
            }
        }
        return {};
    }

    int eventCount()
    {
        return int(
            m_replica->read([](UnitOfWork& unit) { return unit.events().events(); })->size());
    }

    std::unique_ptr<TemporaryReplica> m_replica;
    std::unique_ptr<ImportService> m_service;
};

} // namespace lanyard
