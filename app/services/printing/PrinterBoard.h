// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrintJob.h"
#include "print/PrintRouting.h"
#include "printing/DrawingTurn.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

#include <mutex>

namespace lanyard {

/// A badge that the process before had on its way.
struct LostTry
{
    PrintJobId job;
    QString uuid;
    PrintAttempt attempt;
    bool isCountOurs = true; ///< nothing but this desk's badges moved its printer's count before
};

/// The printers of a desk, each with a print thread of its own, as all these threads and the screen
/// see them. Any thread. A print service that nobody gave a board has one without printers, and
/// prints all.
class PrinterBoard : public QObject
{
    Q_OBJECT
public:
    explicit PrinterBoard(QObject* parent = nullptr);

    /// The main one first; what one of them has told is kept.
    void setPrinters(const QList<PrinterSetting>& printers);
    [[nodiscard]] QList<DeskPrinter> printers() const;
    /// What the printer of that address (of the settings) has told; nothing of one that is not on
    /// the board.
    void tell(const QString& address, const PrinterStatus& status, const QString& device);
    /// A printer may have something to do.
    void call();
    /// A printer, by what its driver calls it, has just said that it is ready.
    void noteReady(const QString& device, const QDateTime& now);
    /// Whether it has said so then or later.
    [[nodiscard]] bool wasReadySince(const QString& device, const QDateTime& then) const;

    /// A try of this process; what was on its way when the process before ended is none of these.
    void noteBegun(PrintJobId job);
    [[nodiscard]] bool hasBegun(PrintJobId job) const;
    /// What the process before left is known: each printer may begin, once it has told what it can
    /// of the badges that were on their way to it.
    void setRecovered(const QList<LostTry>& lost);
    /// Those of one printer, by what its driver calls it.
    [[nodiscard]] QList<LostTry> lostAt(const QString& device) const;
    /// Nothing more can be learnt of it.
    void forgetLost(PrintJobId job);
    [[nodiscard]] bool isRecovered() const;

    /// Held while a badge is drawn: one is at a time, whoever wants it, by the order of asking.
    [[nodiscard]] DrawingTurn& drawing() { return m_drawing; }

Q_SIGNALS:
    /// A printer is in another state, or may have something to do. From any thread.
    void changed();

private:
    mutable std::mutex m_lock;
    QList<DeskPrinter> m_printers;
    QHash<QString, QDateTime> m_readyAt; ///< last, by device
    QSet<qint64> m_begun;
    bool m_isRecovered = false;
    QList<LostTry> m_lost;
    DrawingTurn m_drawing;
};

} // namespace lanyard
