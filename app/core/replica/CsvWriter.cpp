// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/CsvWriter.h"

#include "replica/CellWords.h"

namespace lanyard {

using namespace Qt::StringLiterals;

QByteArray csvStart()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QByteArray csvRow(const QStringList& cells)
{
    QString row;
    for (const QString& cell : cells) {
        row += row.isEmpty() ? u"\""_s : u",\""_s;
        row += guarded(cell).replace(u'"', u"\"\""_s) + u'"';
    }
    return row.toUtf8() + "\r\n";
}

} // namespace lanyard
