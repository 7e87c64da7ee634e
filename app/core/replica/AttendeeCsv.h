// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/AttendeeRow.h"

#include <functional>

namespace lanyard {

/// How a person wants a list read; what is empty is guessed.
struct AttendeeCsvOptions
{
    std::optional<TextEncoding> encoding;
    QChar delimiter; ///< null: guessed
    QMap<QString, QString> mapping; ///< our field to a header; empty text: no column
    QTimeZone zone = QTimeZone::utc(); ///< of the event
    QDateTime seenAt; ///< for check-ins whose time the file does not tell
    QString list; ///< for check-ins whose list the file does not name
};

/// A list as it was read.
struct AttendeeList
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter;
    ColumnMapping mapping;
    QList<CsvRecord> firstRows; ///< the first ten, as in the file
    QList<SourceAttendee> people; ///< parents before their add-ons, else in the file's order
    QList<RejectedRow> rejected; ///< by line
    int total = 0; ///< rows below the header
};

/// Reads a whole attendee list, from bytes to people: encoding, delimiter, columns, rows, keys
/// that repeat (namesakes without anything else to go by are numbered, see `Namesakes.h`), add-ons
/// and their parents. Changes nothing outside.
class AttendeeCsv
{
public:
    /// Bytes read of all; false stops the reading with `Cancelled`.
    using Progress = std::function<bool(qint64 done, qint64 all)>;

    static constexpr qsizetype maxRejectedWithCells = 1000;

    /// `file` is open for reading and seekable. Errors of `detectEncoding`, `CsvReader` and
    /// `guessColumns`; `FileTooLarge`, `FileEmpty` (with the argument "header" when there is one
    /// and nobody below it), `FileTruncated` (the last row stops short and nothing ends it).
    [[nodiscard]] static Result<AttendeeList> read(
        QIODevice& file, const AttendeeCsvOptions& options, const Progress& progress = {});
};

} // namespace lanyard
