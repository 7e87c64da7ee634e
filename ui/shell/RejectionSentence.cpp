// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/RejectionSentence.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RejectionSentence)
};

} // namespace

QString rejectionSentence(const RejectedRow& row)
{
    if (row.reason == QLatin1String("noName")) {
        return Words::tr("This row has no name.");
    }
    if (row.reason == QLatin1String("noParent")) {
        return Words::tr("This add-on belongs to “%1”, which is not in the file.").arg(row.value);
    }
    if (row.reason == QLatin1String("duplicateTicket")) {
        return Words::tr("The ticket “%1” stands in line %2 already.")
            .arg(row.value)
            .arg(row.firstLine);
    }
    if (row.reason == QLatin1String("duplicatePlace")) {
        return Words::tr("Order and position “%1” are in line %2 already.")
            .arg(row.value)
            .arg(row.firstLine);
    }
    if (row.reason == QLatin1String("duplicatePerson")) {
        return Words::tr("“%1” stands in line %2 already.").arg(row.value).arg(row.firstLine);
    }
    if (row.reason == QLatin1String("tooFewFields")) {
        return Words::tr("This row has only %1 fields, fewer than the header.").arg(row.value);
    }
    if (row.reason == QLatin1String("tooManyFields")) {
        return Words::tr("This row has %1 fields, more than the header.").arg(row.value);
    }
    if (row.reason == QLatin1String("badQuotes")) {
        return Words::tr("The quotes in this row do not fit together.");
    }
    if (row.reason == QLatin1String("badDate")) {
        return Words::tr("“%1” is not a date or time.").arg(row.value);
    }
    if (row.reason == QLatin1String("badStatus")) {
        return Words::tr("“%1” is not a state of an order that Lanyard knows.").arg(row.value);
    }
    if (row.reason == QLatin1String("badYesNo")) {
        return Words::tr("“%1” is neither yes nor no.").arg(row.value);
    }
    if (row.reason == QLatin1String("badNumber")) {
        return Words::tr("“%1” is not a number.").arg(row.value);
    }
    return row.reason;
}

} // namespace lanyard
