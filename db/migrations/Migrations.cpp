// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "migrations/Migrations.h"

#include "sqlite/Connection.h"
#include "sqlite/Transaction.h"

namespace lanyard {

namespace {

bool holdsTables(Connection& connection)
{
    return connection.query("SELECT 1 FROM sqlite_schema LIMIT 1")->step();
}

void apply(Connection& connection, const MigrationStep& step, int version)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    connection.execute(step.sql);
    connection.execute("PRAGMA application_id = " + std::to_string(applicationId));
    connection.execute("PRAGMA user_version = " + std::to_string(version));
    transaction.commit();
}

} // namespace

int latestSchema()
{
    return int(migrationSteps().size());
}

Result<void> migrate(Connection& connection, std::span<const MigrationStep> steps)
{
    return attempt([&]() -> Result<void> {
        const int version = connection.schemaVersion();
        const int latest = int(steps.size());
        if (version > latest) {
            return failure(ErrorCode::StorageNewer,
                QStringLiteral("schema %1, this program knows %2").arg(version).arg(latest));
        }
        if (version == 0 && holdsTables(connection)) {
            return failure(ErrorCode::StorageFailed,
                QStringLiteral("the file is a database of another program"));
        }
        for (int next = version; next < latest; ++next) {
            apply(connection, steps[size_t(next)], next + 1);
        }
        return {};
    });
}

} // namespace lanyard
