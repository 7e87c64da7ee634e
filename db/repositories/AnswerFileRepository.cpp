// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/AnswerFileRepository.h"

#include "outbox/ServerTime.h"
#include "outbox/UploadRules.h"
#include "ports/Clock.h"
#include "sqlite/Connection.h"

namespace lanyard {

Result<void> AnswerFileRepository::add(OutboxId entry, const AnswerFile& file)
{
    return attempt([&] {
        m_connection.run(
            "INSERT OR REPLACE INTO answer_file (entry, question, name, media_type, upload, "
            "uploaded_at, uploaded_by, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            entry, file.question, file.name, QString::fromLatin1(file.mediaType), file.upload,
            file.uploadedAt, file.uploadedBy, file.bytes);
    });
}

Result<void> AnswerFileRepository::move(OutboxId from, OutboxId to)
{
    return attempt([&] {
        m_connection.run("UPDATE OR REPLACE answer_file SET entry = ? WHERE entry = ?", to, from);
    });
}

Result<QList<AnswerFile>> AnswerFileRepository::of(OutboxId entry)
{
    return attempt([&] {
        QList<AnswerFile> files;
        const auto row = m_connection.query(
            "SELECT question, name, media_type, bytes, upload, uploaded_at, uploaded_by "
            "FROM answer_file WHERE entry = ? ORDER BY question",
            entry);
        while (row->step()) {
            files.append(AnswerFile{row->integer(0), row->text(1), row->text(2).toLatin1(),
                row->bytes(3), row->text(4), row->optionalTime(5), row->text(6)});
        }
        return files;
    });
}

Result<void> AnswerFileRepository::setUploaded(OutboxId entry, const AnswerFile& file)
{
    return attempt([&] {
        m_connection.run("UPDATE answer_file SET upload = ?, uploaded_at = ?, uploaded_by = ? "
                         "WHERE entry = ? AND question = ?",
            file.upload, file.uploadedAt, file.uploadedBy, entry, file.question);
    });
}

Result<void> AnswerFileRepository::eraseTaken()
{
    return attempt([&] {
        const QDateTime before = ServerTime::now(m_clock).addDuration(-UploadRules::keptAfterwards);
        m_connection.run(
            "DELETE FROM answer_file WHERE entry IN (SELECT e.id FROM answer_file f "
            "CROSS JOIN outbox_entry e ON e.id = f.entry " // a handful of files, many entries
            "WHERE e.state = 4 AND e.acknowledged_at < ? AND NOT EXISTS "
            "(SELECT 1 FROM check_in c WHERE c.nonce = e.nonce AND c.missing = 1))",
            before);
    });
}

} // namespace lanyard
