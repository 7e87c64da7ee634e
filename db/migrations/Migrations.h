// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <span>

namespace lanyard {

class Connection;

/// One step of the schema. The n-th step makes `user_version` n.
struct MigrationStep
{
    const char* name;
    const char* sql;
};

/// Every step, oldest first.
[[nodiscard]] std::span<const MigrationStep> migrationSteps();
/// The schema that this program writes.
[[nodiscard]] int latestSchema();
/// Written into the file's header, so that `file` and we know whose it is ("LNYD").
constexpr int applicationId = 0x4c4e5944;

/// Brings the database to the last of `steps`, each in a transaction of its own. `StorageNewer`
/// when it is beyond that, `StorageFailed` when it belongs to another program; both untouched.
[[nodiscard]] Result<void> migrate(
    Connection& connection, std::span<const MigrationStep> steps = migrationSteps());

} // namespace lanyard
