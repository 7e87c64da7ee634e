// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/QuarantineJobs.h"

#include "outbox/OutboxRules.h"

#include <QJsonDocument>

namespace lanyard::QuarantineJobs {

using namespace Qt::StringLiterals;

namespace {

/// Writes `after` and tells the audit, unless the rules left the entry as it was.
Result<void> change(
    UnitOfWork& work, const OutboxEntry& before, const OutboxEntry& after, const AuditRow& row)
{
    if (after == before) {
        return {};
    }
    if (auto updated = work.outbox().update(after); !updated) {
        return updated;
    }
    return work.audit().add(row);
}

AuditRow auditRow(const OutboxEntry& entry, const QString& act, const QString& operatorName,
    const QString& reason, const QDateTime& now)
{
    const QJsonObject facts{{u"nonce"_s, entry.nonce.value}, {u"status"_s, entry.lastStatus}};
    const QByteArray text = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return {0, now, operatorName, act, entry.attendee, QString::fromUtf8(text),
        auditWords({{u"serverSaid"_s, entry.lastText}, {u"reason"_s, reason}}), entry.event};
}

} // namespace

Result<void> retry(UnitOfWork& work, OutboxId id, const Nonce& newKey, const QString& operatorName,
    const QDateTime& now)
{
    const auto found = work.outbox().byId(id);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return {};
    }
    return change(work, **found, OutboxRules::retry(**found, newKey),
        auditRow(**found, u"outbox-retry"_s, operatorName, {}, now));
}

Result<void> dismiss(UnitOfWork& work, OutboxId id, const QString& reason,
    const QString& operatorName, const QDateTime& now)
{
    if (reason.trimmed().isEmpty()) {
        return failure(ErrorCode::ReasonMissing);
    }
    const auto found = work.outbox().byId(id);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return {};
    }
    return change(work, **found, OutboxRules::dismiss(**found, reason.trimmed()),
        auditRow(**found, u"outbox-dismiss"_s, operatorName, reason.trimmed(), now));
}

} // namespace lanyard::QuarantineJobs
