// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/UnitOfWork.h"

namespace lanyard {

/// What staff do with entries that the server refused; each one transaction with its audit row.
/// An entry that is not quarantined (any more) is left as it is: two people may press at once.
namespace QuarantineJobs {

[[nodiscard]] Result<void> retry(UnitOfWork& work, OutboxId id, const Nonce& newKey,
    const QString& operatorName, const QDateTime& now);

/// Errors: ReasonMissing.
[[nodiscard]] Result<void> dismiss(UnitOfWork& work, OutboxId id, const QString& reason,
    const QString& operatorName, const QDateTime& now);

} // namespace QuarantineJobs

} // namespace lanyard
