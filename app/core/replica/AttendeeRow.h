// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/ColumnGuess.h"
#include "replica/CsvReader.h"
#include "replica/ReplicaPage.h"

#include <QTimeZone>

#include <variant>

namespace lanyard {

/// A row that could not be taken.
struct RejectedRow
{
    int line = 0; ///< of the file, from 1, where the row begins
    QString column; ///< header of the column; empty when the row as a whole is bad
    /// "noName", "noParent", "duplicateTicket", "duplicatePlace", "duplicatePerson",
    /// "tooFewFields", "tooManyFields", "badQuotes", "badDate", "badStatus", "badYesNo"
    QString reason;
    /// What stood there, cut to 80 characters; for "duplicate…" what the rows share, for "noParent"
    /// the place that is missed ("AAA11-2": order and number)
    QString value;
    int firstLine = 0; ///< for "duplicate…": the row that was taken
    QStringList cells; ///< the row as in the file; only for the first thousand rejected

    bool operator==(const RejectedRow&) const = default;
};

/// Makes one attendee of one row. Pure; a row stands alone, so what needs the others (parents'
/// names, duplicates) is `AttendeeCsv`'s.
class AttendeeRow
{
public:
    /// `zone`: what times without an offset are in. `seenAt`: taken for check-ins whose time the
    /// file does not tell. `list`: their list where the file does not name it.
    AttendeeRow(const ColumnMapping& mapping, QTimeZone zone, QDateTime seenAt, QString list);

    [[nodiscard]] std::variant<SourceAttendee, RejectedRow> read(const CsvRecord& record) const;

private:
    struct Draft; ///< a row while it is read

    [[nodiscard]] QString cell(const CsvRecord& record, const QString& field) const;
    void readWho(Draft& draft) const;
    void readTicket(Draft& draft) const;
    void readStatus(Draft& draft) const;
    void readMarks(Draft& draft) const;
    void readCheckIns(Draft& draft) const;
    void readRest(Draft& draft) const;
    void makeKeys(Draft& draft) const;
    [[nodiscard]] std::optional<bool> flag(Draft& draft, const QString& field) const;
    [[nodiscard]] std::optional<QDateTime> time(
        Draft& draft, const QString& field, const QTimeZone& zone) const;

    const ColumnMapping& m_mapping;
    QTimeZone m_zone;
    QDateTime m_seenAt;
    QString m_list;
    QList<int> m_otherColumns;
    QStringList m_otherNames; ///< names of their fields, in step with `m_otherColumns`
};

} // namespace lanyard
