// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/UnitOfWork.h"
#include "print/PrintRouting.h"

#include <QMetaType>

namespace lanyard {

class BadgeMaker;

/// A badge that is not over yet, or one of the last that are out, as staff see it.
struct QueuedBadge
{
    PrintJob job;
    QString name; ///< whose it is
    QString order;
    PrinterChoice at; ///< the printer that it is for, or went to, and why it waits there

    bool operator==(const QueuedBadge&) const = default;
};

/// The desk's printers and what each has before it.
struct PrintQueue
{
    QList<DeskPrinter> printers;
    /// First what somebody must look at (uncertain, not printed), then what is on its way, then
    /// what waits, in the order in which it goes, then the last few that are out, newest first.
    QList<QueuedBadge> badges;
    qsizetype beside = 0; ///< badges that wait beyond those

    bool operator==(const PrintQueue&) const = default;
};

/// Which of the printers the badge of that job comes out of; empty where there is none.
[[nodiscard]] Result<QString> readPrinterFor(
    UnitOfWork& work, const BadgeMaker& maker, const QList<DeskPrinter>& printers, PrintJobId id);

/// In one transaction. `printers`: as they stand.
[[nodiscard]] Result<PrintQueue> readPrintQueue(
    UnitOfWork& work, const BadgeMaker& maker, const QList<DeskPrinter>& printers);

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::PrintQueue)
