// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/Length.h"
#include "support/Result.h"

#include <QByteArray>
#include <QString>

namespace lanyard {

/// Sheets of badges, as one PDF.
struct SheetDocument
{
    QString uuid; ///< name of the job at the device; never a person's name
    QByteArray pdf;
    int sheets = 0;
    Length width;
    Length height;
    bool isTwoSided = false; ///< turned over about the long edge of high paper

    bool operator==(const SheetDocument&) const = default;
};

/// What a printer has made of them so far. How it ends proves no badge: whether one is there, a
/// person says.
struct SheetsOut
{
    enum class End {
        UnderWay,
        Printed, ///< the device has counted them all
        Taken, ///< it has them all and says no more: a print queue, or a printer that never counts
        Stopped, ///< by a person; what was printed before is there
        Unclear, ///< some of it left, and no clear end came
    };
    End end = End::UnderWay;
    int sheets = 0; ///< that are out, as far as the device tells
    QString problem = {}; ///< for the log

    bool operator==(const SheetsOut&) const = default;
};

/// A printer, or a print queue, that takes a PDF. Print thread, but for `interrupt()`.
class SheetPrinter
{
public:
    virtual ~SheetPrinter() = default;
    /// As a screen calls it.
    [[nodiscard]] virtual QString name() const = 0;
    /// Gives it all of them, and blocks meanwhile. SheetsRefused with the printer's name, or
    /// Cancelled when it was interrupted: nothing of it is there.
    [[nodiscard]] virtual Result<SheetsOut> begin(const SheetDocument& document) = 0;
    /// Asks how far it is, once it has begun.
    [[nodiscard]] virtual SheetsOut look() = 0;
    /// Takes back what is not printed, as well as it can.
    [[nodiscard]] virtual SheetsOut stop() = 0;
    /// Any thread: `begin()` and `look()` end soon, as truly as at any other end.
    virtual void interrupt() = 0;

protected:
    SheetPrinter() = default;
    Q_DISABLE_COPY_MOVE(SheetPrinter)
};

} // namespace lanyard
