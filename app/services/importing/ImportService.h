// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/Storage.h"
#include "replica/AttendeeCsv.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace lanyard {

/// How a person wants a list read; empty fields are guessed.
struct ImportOptions
{
    QString file;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"; empty: detected
    QChar delimiter; ///< null: detected
    /// Our field (`attendeeFieldNames()`) to column; an empty column takes the guess back.
    QMap<QString, QString> mapping;
    QString eventName; ///< the event's from now on, unless a server owns it; empty: as it is
    QString listName; ///< check-in list the people belong to; empty: from the file
    QByteArray timeZone; ///< IANA name for the file's times; empty: the event's
    bool strict = false;
    bool dryRun = false; ///< tells what would change and changes nothing
};

/// What a list looks like before it is taken.
struct ImportPreview
{
    QString encoding;
    QChar delimiter;
    QString format; ///< "pretix-checkin-list", "pretix-order-positions", "indico", …, "plain"
    QStringList header;
    QMap<QString, QString> mapping; ///< our field to column
    QString key; ///< what people are found again by: "token", "order", "mail", "name"
    QList<QStringList> rows; ///< the first ten, as in the file
    QList<int> lines; ///< of `rows`, in the file, from 1
    QList<SourceAttendee> people; ///< the first ten, as they would be taken
    int total = 0; ///< rows below the header
    QList<RejectedRow> rejected;
    std::optional<Event> heldBy; ///< the desk's event that has a ticket of `people` already
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
    EventId event; ///< invalid after a dry run into an event that is not there
};

/// Takes attendee lists from files. Reading and writing go on threads of their own. A file is read
/// to its end before the first person is written, so a bad file changes nothing; then at most 200
/// people a job, so that a desk goes on meanwhile, each of them whole; and only when all of them
/// are in, those that the file has no more are marked gone. So an import that ends early leaves a
/// list that is newer in part and lacks nobody; importing again completes it. Its functions are
/// called on one thread; destroying it cancels and waits.
class ImportService : public QObject
{
    Q_OBJECT

public:
    ImportService(Storage& storage, const Clock& clock, QObject* parent = nullptr);
    ~ImportService() override;

    QFuture<Result<ImportPreview>> preview(const ImportOptions& options);
    /// Imports into the event of that slug, made when it is not there; an event that is there
    /// keeps its zone, and its name unless the options have one. People are found again by their
    /// keys; who is in the event and not in the file is marked gone, unless the event comes from a
    /// server. Errors: those of `AttendeeCsv::read`, of storage, `FileUnreadable` (cannot be
    /// opened; no such encoding), `RowsRejected` (strict; arguments: how many, and the first one's
    /// line, column, reason), `Cancelled`. Where an import ended early, with people in, `Cancelled`
    /// and those of storage have two arguments: how many of how many are in.
    QFuture<Result<ImportReport>> import(const ImportOptions& options, const Event& into);
    /// Makes the running import end with `Cancelled` before its next job.
    void cancel();

Q_SIGNALS:
    /// Rows done of all; any thread may emit, connect queued.
    void progress(int done, int total);

private:
    Storage& m_storage;
    const Clock& m_clock;
    std::shared_ptr<std::atomic_bool> m_cancel;
    qint64 m_generation = 0; ///< of the last import; rises
    QThreadPool m_pool; ///< last, so that its threads end first
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::ImportPreview)
