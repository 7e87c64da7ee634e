// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/WaitingEntries.h"

#include "outbox/OutboxEntries.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(OutboxKind kind)
{
    static const QStringList words{u"check-in"_s, u"undo"_s, u"print"_s, u"failed-scan"_s};
    return words.value(int(kind));
}

QString stateWord(OutboxState state)
{
    static const QStringList words{u"ready"_s, u"in-flight"_s, u"in-doubt"_s, u"refused"_s};
    return words.value(int(state));
}

/// Whole: whoever opens the export has nothing else of them.
QJsonArray told(const QList<AnswerFile>& files)
{
    QJsonArray rows;
    for (const AnswerFile& file : files) {
        rows.append(QJsonObject{{u"question"_s, file.question}, {u"name"_s, file.name},
            {u"type"_s, QString::fromLatin1(file.mediaType)},
            {u"base64"_s, QString::fromLatin1(file.bytes.toBase64())}});
    }
    return rows;
}

QJsonObject told(const WholeEntry& whole)
{
    const OutboxEntry& entry = whole.entry;
    QJsonObject json{{u"id"_s, entry.id.value}, {u"kind"_s, kindWord(entry.kind)},
        {u"nonce"_s, entry.nonce.value}, {u"madeAt"_s, wireTime(entry.madeAt)},
        {u"state"_s, stateWord(entry.state)}, {u"tries"_s, entry.tries},
        {u"idempotencyKey"_s, entry.idempotencyKey}, {u"request"_s, entry.body},
        {u"status"_s, entry.lastStatus}, {u"serverSaid"_s, entry.lastText}};
    if (!entry.isIntact) {
        json.insert(u"damaged"_s, true);
    }
    if (entry.clockOffsetMs) {
        json.insert(u"clockOffsetMs"_s, *entry.clockOffsetMs);
    }
    if (!whole.files.isEmpty()) {
        json.insert(u"files"_s, told(whole.files));
    }
    if (entry.attendee.isValid()) {
        json.insert(u"person"_s,
            QJsonObject{{u"name"_s, whole.name}, {u"order"_s, whole.order},
                {u"ticket"_s, whole.ticket.value}});
    }
    return json;
}

} // namespace

WaitingEntries WaitingEntries::of(const QString& event, const QList<WholeEntry>& entries)
{
    QJsonArray rows;
    QSet<OutboxId> ids;
    for (const WholeEntry& whole : entries) {
        ids.insert(whole.entry.id);
        QJsonObject row = told(whole);
        if (whole.event != event) {
            row.insert(u"event"_s, whole.event);
        }
        rows.append(row);
    }
    const QJsonObject all{{u"format"_s, 1}, {u"event"_s, event}, {u"entries"_s, rows}};
    return {QJsonDocument(all).toJson(), entries.isEmpty() ? OutboxId() : entries.last().entry.id,
        int(entries.size()), ids};
}

} // namespace lanyard
