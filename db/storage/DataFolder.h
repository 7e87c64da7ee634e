// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <memory>

namespace lanyard {

/// The folder of one desk's data, claimed for this process alone (folder 0700, files 0600). The
/// claim ends with the object, or with the process however it ends.
class DataFolder
{
public:
    /// The folder in it that badges are printed into as long as no printer is set up.
    static constexpr QLatin1StringView badges{"badges"};

    /// Makes the folder when it is not there. `StorageInUse` when another process has it and has
    /// not let go within `patience`; only a program of this one's name is waited for, since a
    /// command is short and a window is not. `StorageFailed` with the path and the system's words
    /// when it cannot be used.
    [[nodiscard]] static Result<std::unique_ptr<DataFolder>> claim(
        const QString& path, std::chrono::milliseconds patience = {});
    ~DataFolder();
    Q_DISABLE_COPY_MOVE(DataFolder)

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] QString databaseFile() const;

    /// Whether the last owner went away without `markClosed`: a kill or a power cut.
    [[nodiscard]] bool wasLeftOpen() const { return m_wasLeftOpen; }

    /// Notes, beside the database, how many audit rows it holds: a start that finds fewer knows
    /// that its log was taken away. Written after their commit, so never too many.
    void noteActs(qint64 count) const;

    /// What the last owner noted; 0 when it closed the database in order.
    [[nodiscard]] qint64 actsBefore() const { return m_actsBefore; }

    /// The database was closed in order.
    void markClosed() const;
    /// Makes the database file, empty, when it is not there; readable by its owner alone.
    [[nodiscard]] Result<void> makeDatabaseFile() const;
    /// Keeps room for what a desk has in hand when the disk gets full: a file of `reserveBytes`,
    /// made where it is not there and the disk has four times as much. Whether it is there.
    bool holdReserve() const;
    /// That room is free again. Whether there was any.
    bool giveUpReserve() const;
    static constexpr qint64 reserveBytes = qint64(4) * 1024 * 1024;
    /// Renames the database with its log to `lanyard.db.damaged-<at>`, never over another file;
    /// returns the new path.
    [[nodiscard]] Result<QString> keepAside(const QDateTime& at) const;
    /// Whether a desk worked here before: what it keeps in folders beside its database, or a log
    /// of the database, is there.
    [[nodiscard]] bool hasTraces() const;

    /// The databases that were kept aside, the newest first.
    [[nodiscard]] QStringList allKeptAside() const { return filesAside({}); }

    /// The newest of them; empty when there is none.
    [[nodiscard]] QString keptAside() const { return allKeptAside().value(0); }

    /// Those that nobody decided about yet: whether what waits in them is taken over.
    [[nodiscard]] QStringList undecidedAside() const;
    /// Notes, beside each of these, that it was decided.
    void markDecided(const QStringList& asides) const;

    /// Whether badges were printed into the folder of ours that is for them.
    [[nodiscard]] bool hasBadges() const;

    /// Deletes the badges that were printed into the folder of ours in `path`. A folder of
    /// somebody's own, which a link leads to, stays.
    static void eraseBadges(const QString& path);
    /// Deletes what else holds people: all that were kept aside, with their logs, and badges.
    void erasePeople() const;

private:
    DataFolder(QString path, int lock, const QByteArray& left);
    /// Paths of the files whose names end like `ending` after the mark of damage, newest first.
    [[nodiscard]] QStringList filesAside(const QString& ending) const;

    QString m_path;
    int m_lock;
    bool m_wasLeftOpen;
    qint64 m_actsBefore;
};

} // namespace lanyard
