// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/StrongId.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace lanyard {

/// One line of what was done, chained by hash so that a change shows. It stays when its event is
/// erased, without `words`: names of the staff who did it stay, an attendee's do not.
struct AuditRow
{
    qint64 id = 0;
    QDateTime at;
    QString actor; ///< operator, or "sync", "import"; staff
    QString act; ///< "check-in", "undo", "reprint", "import", "pair", …
    AttendeeId attendee;
    /// JSON object of the facts: identifiers, codes, counts, what staff named. Nothing that may
    /// tell of an attendee. Where there were words, "words" is their digest.
    QString text;
    /// JSON object (`auditWords`) of what people, the server or a printer said in words of their
    /// own, which may tell of anybody. Empty: nothing, or its event was erased.
    QString words = {};
    EventId event = {}; ///< that `words` go with; none: the attendee's. Not read back.

    bool operator==(const AuditRow&) const = default;
};

/// `AuditRow::words` of these, by the key of each, without what is empty.
[[nodiscard]] inline QString auditWords(const QJsonObject& said)
{
    QJsonObject words;
    for (auto each = said.constBegin(); each != said.constEnd(); ++each) {
        if (!each.value().toString().isEmpty()) {
            words.insert(each.key(), each.value());
        }
    }
    return words.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact));
}

} // namespace lanyard
