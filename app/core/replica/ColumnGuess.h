// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QMap>

namespace lanyard {

/// Where a list came from.
enum class ListFormat {
    PretixCheckInList,
    PretixOrderPositions,
    Indico,
    Eventbrite,
    GoogleForms,
    Plain,
};

/// "pretix-checkin-list", "pretix-order-positions", "indico", "eventbrite", "google-forms",
/// "plain".
[[nodiscard]] QString formatWord(ListFormat format);

/// What a column can be taken as, in the order that a choice shows them: "name", "firstName",
/// "lastName", "company", "email", "ticketType", …
[[nodiscard]] const QStringList& attendeeFieldNames();

/// Which column of a list holds what.
struct ColumnMapping
{
    ListFormat format = ListFormat::Plain;
    QStringList header; ///< as in the file, guards and blanks off
    QMap<QString, int> columns; ///< our field to the column's index

    [[nodiscard]] bool has(const QString& field) const { return columns.contains(field); }

    /// Our field to the column's header, as `--map` takes it.
    [[nodiscard]] QMap<QString, QString> names() const;
    /// What people are found again by: "token", "order", "mail", "name" (and company).
    [[nodiscard]] QString key() const;

    bool operator==(const ColumnMapping&) const = default;
};

/// Guesses the columns of a list from its header and first rows, in English, German, French,
/// Spanish and Hindi; headers are those of the exporters named in `ListFormat` (pretix 2026.8,
/// Indico 3.3) and of lists made by hand. `wanted` (our field to a header; empty text: none)
/// goes before any guess. `DuplicateHeader`, `UnknownColumn` (first argument: field or header),
/// `NoNameColumn`.
[[nodiscard]] Result<ColumnMapping> guessColumns(const QStringList& header,
    const QList<QStringList>& firstRows, const QMap<QString, QString>& wanted);

} // namespace lanyard
