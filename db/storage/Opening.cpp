// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Opening.h"

#include "migrations/Migrations.h"
#include "ports/Clock.h"
#include "repositories/AuditRepository.h"
#include "repositories/OutboxRepository.h"
#include "sqlite/Connection.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Up to this size every start checks the whole file: some 20 ms.
constexpr qint64 alwaysCheckedBytes = qint64(16) * 1024 * 1024;

// SQLite's file format, section 1.3; numbers are big-endian.
constexpr int headerBytes = 100;
constexpr int schemaCookieOffset = 40; ///< 0: no table was ever made
constexpr int schemaVersionOffset = 60;
constexpr int applicationOffset = 68;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

Error damaged(const QString& what)
{
    return failure(ErrorCode::StorageDamaged, what);
}

Error newer(int schema)
{
    return failure(ErrorCode::StorageNewer,
        u"schema %1, this program knows %2"_s.arg(schema).arg(latestSchema()));
}

Result<void> quickCheck(Connection& connection)
{
    return attempt([&]() -> Result<void> {
        const auto query = connection.query("PRAGMA quick_check(1)");
        const QString verdict = query->step() ? query->text(0) : QString();
        return verdict == u"ok" ? Result<void>{} : damaged(verdict);
    });
}

/// Of a file that does not bear our mark: another program's, or ours with a broken first page?
Error notOurs(const QString& path)
{
    const auto healthy = attempt([&] {
        Connection connection(path, Connection::Mode::ReadOnly);
        return quickCheck(connection);
    });
    return healthy ? failure(
               ErrorCode::StorageFailed, u"%1 is a database of another program"_s.arg(path), {path})
                   : damaged(healthy.error().detail);
}

/// Looks at the file without SQLite, which would write to it or beside it. `isNew`: it was made by
/// this start.
Result<void> checkHeader(const DataFolder& folder, bool isNew)
{
    const QString path = folder.databaseFile();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::StorageFailed,
            u"cannot read %1: %2"_s.arg(path, file.errorString()), {path});
    }
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith(magic)) {
        const bool isMade = !header.isEmpty() || (!isNew && folder.hasTraces());
        if (!isMade || QFileInfo(path + "-journal"_L1).size() > 0) {
            return {}; // new, or the power went while it was made: SQLite takes that back
        }
        return damaged(u"%1 has no SQLite header"_s.arg(path));
    }
    const auto number
        = [&](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (number(applicationOffset) != applicationId && number(schemaCookieOffset) != 0) {
        return notOurs(path);
    }
    if (number(schemaVersionOffset) > latestSchema()) {
        return newer(number(schemaVersionOffset));
    }
    return {};
}

/// What a database says of its past.
enum class Past {
    None, ///< nothing was begun in it
    Begun, ///< an event, or acts of some kind
    Erased, ///< its last event was erased
};

Result<Past> pastOf(const DataFolder& folder)
{
    return attempt([&] {
        Connection connection(folder.databaseFile(), Connection::Mode::ReadWrite);
        const auto query
            = connection.query("SELECT EXISTS (SELECT 1 FROM event), EXISTS (SELECT 1 FROM audit), "
                               "EXISTS (SELECT 1 FROM audit WHERE act = 'event-erased')");
        query->step();
        const bool hasEvent = query->integer(0) != 0;
        if (!hasEvent && query->integer(2) != 0) {
            return Past::Erased;
        }
        return hasEvent || query->integer(1) != 0 ? Past::Begun : Past::None;
    });
}

/// Fewer acts than there were when the last owner was ended without a word.
Result<bool> isLogLost(const DataFolder& folder)
{
    return attempt([&] {
        Connection connection(folder.databaseFile(), Connection::Mode::ReadWrite);
        return AuditRepository(connection).lastNumber() < folder.actsBefore();
    });
}

Result<void> prepare(const DataFolder& folder, const Clock& clock, bool isNew)
{
    const QString file = folder.databaseFile();
    if (auto header = checkHeader(folder, isNew); !header) {
        return header;
    }
    return attempt([&]() -> Result<void> {
        Connection connection(file, Connection::Mode::ReadWrite);
        if (const int schema = connection.schemaVersion(); schema > latestSchema()) {
            connection.keepLogOnClose(); // the header did not tell yet: it stands in the log
            return newer(schema);
        }
        if (folder.wasLeftOpen() || QFileInfo(file).size() <= alwaysCheckedBytes) {
            if (auto checked = quickCheck(connection); !checked) {
                connection.keepLogOnClose();
                return checked;
            }
        }
        if (auto migrated = migrate(connection); !migrated) {
            return migrated;
        }
        return OutboxRepository(connection, clock).recover();
    });
}

} // namespace

Result<OpenReport> prepareDatabase(const DataFolder& folder, const Clock& clock)
{
    OpenReport report;
    const bool isNew = !QFileInfo::exists(folder.databaseFile());
    if (auto made = folder.makeDatabaseFile(); !made) {
        return made.error();
    }
    auto prepared = prepare(folder, clock, isNew);
    if (!prepared && prepared.error().code == ErrorCode::StorageDamaged) {
        auto aside = folder.keepAside(clock.now());
        if (!aside) {
            return aside.error();
        }
        report = {*aside, true};
        if (auto made = folder.makeDatabaseFile(); !made) {
            return made.error();
        }
        prepared = prepare(folder, clock, true);
    }
    if (!prepared) {
        return prepared.error();
    }
    if (folder.actsBefore() > 0 && !report.isNews) {
        const auto lost = isLogLost(folder);
        if (!lost) {
            return lost.error();
        }
        report.isLogLost = *lost;
    }
    const QString aside = folder.keptAside();
    if ((!aside.isEmpty() || folder.hasBadges()) && !report.isNews) {
        const auto past = pastOf(folder);
        if (!past) {
            return past.error();
        }
        report.keptAside = *past == Past::None ? aside : QString();
        if (*past == Past::Erased) { // the process was ended between the erasure and this
            folder.erasePeople();
        }
    }
    return report;
}

} // namespace lanyard
