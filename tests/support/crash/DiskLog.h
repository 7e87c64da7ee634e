// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <mutex>

namespace lanyard {

/// One thing that was asked of a disk, or was promised to a person meanwhile.
struct DiskEvent
{
    enum class Kind {
        Create, ///< `text` names a new, empty file
        Delete, ///< `text` is a name no more
        Write,
        Truncate, ///< to `at` bytes
        Sync, ///< returned: what was asked of this file before is on the disk
        Promise, ///< `text` was told to somebody
    };
    Kind kind = Kind::Promise;
    int file = 0; ///< a number that no other file ever has, whatever its name
    qint64 at = 0; ///< bytes from the file's start
    QByteArray bytes;
    QString text;
};

/// All that was asked of a disk, in order. Any thread.
class DiskLog
{
public:
    void append(DiskEvent event);
    /// After the fact: what `text` says is so from now on.
    void promise(const QString& text);
    [[nodiscard]] QList<DiskEvent> events() const;
    /// Syncs of the file of that name so far.
    [[nodiscard]] int syncsOf(const QString& name) const;

private:
    mutable std::mutex m_mutex;
    QList<DiskEvent> m_events;
};

} // namespace lanyard
