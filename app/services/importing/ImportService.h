// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/Storage.h"
#include "replica/ReplicaPage.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace lanyard {

/// How a person wants a list read; empty fields are guessed.
struct ImportOptions
{
    QString file;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"; empty: detected
    QChar delimiter; ///< null: detected
    QMap<QString, QString> mapping; ///< our field ("name", "firstName", "token", …) to column
    QString listName; ///< check-in list the people belong to; empty: from the file
    bool strict = false;
    bool dryRun = false;
};

/// A row that could not be taken.
struct RejectedRow
{
    int line = 0; ///< of the file, from 1, where the row begins
    QString column; ///< header of the column; empty when the row as a whole is bad
    QString reason; ///< word for a sentence: "noName", "badDate", "tooFewFields", "duplicateKey", …
    QString value; ///< what stood there, cut to 80 characters

    bool operator==(const RejectedRow&) const = default;
};

/// What a list looks like before it is taken.
struct ImportPreview
{
    QString encoding;
    QChar delimiter;
    QString format; ///< "pretix-checkin-list", "pretix-order-positions", "indico", …, "plain"
    QStringList header;
    QMap<QString, QString> mapping; ///< our field to column
    QString key; ///< what people are found again by: "token", "order", "mail"
    QList<QStringList> rows; ///< the first ten, as in the file
    QList<SourceAttendee> people; ///< the first ten, as they would be taken
    int total = 0;
    QList<RejectedRow> rejected;
};

/// What an import did.
struct ImportReport
{
    ReplicaCounts counts;
    QList<RejectedRow> rejected;
    QMap<QString, QString> mapping;
    QString encoding;
    QChar delimiter;
    QString key;
    EventId event;
};

/// Takes attendee lists from files. Reading and writing go on threads of their own; one
/// transaction, so a cancel or a failure leaves nothing half done.
class ImportService : public QObject
{
    Q_OBJECT
public:
    ImportService(Storage& storage, const Clock& clock, QObject* parent = nullptr);

    QFuture<Result<ImportPreview>> preview(const ImportOptions& options);
    /// Imports into the event whose slug is `eventSlug`, made when it is not there.
    QFuture<Result<ImportReport>> import(const ImportOptions& options, const Event& into);
    /// Makes the running import end with `Cancelled`, nothing changed.
    void cancel();

Q_SIGNALS:
    /// Rows done of all; any thread may emit, connect queued.
    void progress(int done, int total);

private:
    Storage& m_storage;
    const Clock& m_clock;
    std::shared_ptr<std::atomic_bool> m_cancel;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::ImportPreview)
