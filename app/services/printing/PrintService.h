// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"
#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "ports/Storage.h"
#include "print/PrinterStatus.h"

#include <QObject>

#include <memory>

namespace lanyard {

class BadgeRenderer;
class PrinterDriver;

/// A badge as it would be printed, with what a designer or an operator must know of it.
struct BadgePreview
{
    BadgeRaster raster;
    QString code; ///< what the QR in the raster reads back as; empty: it has none
    QStringList missingGlyphs; ///< characters no font has
    QStringList overflow; ///< elements whose text did not fit even at its smallest
    double widthMm = 0;
    double heightMm = 0;
};

/// Brings promised badges to paper: composes, renders, reads the code back, writes the attempt
/// row, hands the bytes over, grades the outcome. Lives on the print thread; `preview()`,
/// `reprint()`, `wake()` and `settle()` may be called from any thread.
class PrintService : public QObject
{
    Q_OBJECT
public:
    PrintService(Storage& storage, BadgeRenderer& renderer, const Clock& clock, IdSource& ids);
    ~PrintService() override;

    /// The driver that jobs go to from now on; taken over. On the print thread.
    void setDriver(std::unique_ptr<PrinterDriver> driver);
    /// After a start: what was on its way becomes Uncertain, what was waiting goes on.
    QFuture<Result<int>> recover();
    /// There may be a new job in the journal.
    void wake();
    QFuture<Result<BadgePreview>> preview(AttendeeId attendee, int dpi = 300);
    /// Promises one more badge; its reason is recorded and told to the server.
    QFuture<Result<PrintJobId>> reprint(AttendeeId attendee, ReprintReason reason,
        const QString& reasonText, const QString& operatorName);
    /// A person's word on an Uncertain job: it came out (Confirmed) or it did not (Failed).
    QFuture<Result<void>> settle(PrintJobId job, bool cameOut, const QString& operatorName);
    /// Prints one job now and tells how it ended; for a program without a screen.
    QFuture<Result<PrintJob>> printNow(PrintJobId job);

Q_SIGNALS:
    void jobChanged(const lanyard::PrintJob& job);
    void printerChanged(const lanyard::PrinterStatus& status);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::BadgePreview)
