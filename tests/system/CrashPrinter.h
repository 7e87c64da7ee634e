// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ZplPort.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace lanyard {

/// Where a badge stands when its desk is killed.
enum class CrashMoment {
    Promised, ///< QUEUED
    Drawn, ///< READY; its attempt is not on disk yet
    BeforeBytes, ///< SENDING, and nothing has left
    MidBytes, ///< SENDING; the printer has a part of it
    Sent, ///< the printer has it, and nothing moves
    Printing, ///< it is under the head
    ConfirmedUnwritten, ///< the desk knows that it is out, and has not committed it
    Confirmed,
    UncertainUnwritten, ///< the printer failed with it
    Uncertain,
    FailedUnwritten, ///< the printer has refused it before it had any of it
    Failed,
};

/// What becomes of the printer then.
enum class CrashSequel {
    Well,
    Off, ///< switched off; it comes back once the desk has begun anew without it
    PowerCycled, ///< it forgets what it had and has not printed; what it counts of its life, it
                 ///< keeps
    Reset, ///< its connections end with a reset, its USB cable is pulled and put back
    Held, ///< it keeps the badge, as without paper; once the desk has begun anew without it, that
          ///< comes out, and takes its time
};

/// A badge that lies there.
struct CrashPaper
{
    QByteArray bytes; ///< as the printer got them
    QString job; ///< has the job's identity in it; empty: the printer is told none
    int ink = 0; ///< black dots, where no identity is told
};

/// A printer of invention that outlives the desks that are killed. What it says it printed is what
/// really came out.
class CrashPrinter
{
public:
    virtual ~CrashPrinter() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString address() const = 0;
    /// Whether a badge can be brought to that moment, by the printer and on time.
    [[nodiscard]] virtual bool knows(CrashMoment moment) const = 0;

    /// Whether it keeps a badge from that moment on, as long as nobody helps it (`Held`).
    [[nodiscard]] virtual bool holds(CrashMoment moment) const
    {
        Q_UNUSED(moment)
        return false;
    }

    /// Whether a desk that begins anew learns of it what became of a badge that stood there, the
    /// journal not knowing its end.
    [[nodiscard]] virtual bool tells(CrashMoment moment, CrashSequel sequel) const
    {
        Q_UNUSED(moment)
        Q_UNUSED(sequel)
        return false;
    }

    /// As new, but for what brings a badge to `moment`.
    virtual void await(CrashMoment moment) = 0;
    /// Of a moment that the printer alone sees (`pointOf` names none).
    [[nodiscard]] virtual bool isReached(CrashMoment moment) = 0;
    virtual void become(CrashSequel sequel) = 0;
    /// Paper is put in, what was stuck moves.
    virtual void mend() = 0;
    /// It is as it was before what became of it.
    virtual void comeBack() = 0;
    /// That came out, from the `first` on.
    [[nodiscard]] virtual QList<CrashPaper> papers(qsizetype first) = 0;
    /// Nothing is left in it that may still come out.
    [[nodiscard]] virtual bool isEmpty() = 0;
    /// Where a desk that prints here is killed; empty: once the printer sees it.
    [[nodiscard]] virtual QString pointOf(CrashMoment moment) const;

protected:
    CrashPrinter() = default;
    Q_DISABLE_COPY_MOVE(CrashPrinter)
};

[[nodiscard]] QString nameOf(CrashMoment moment);
[[nodiscard]] QString nameOf(CrashSequel sequel);

/// ZPL, which counts its labels; Brother, which does not; IPP, which keeps a record of its jobs; a
/// print queue of CUPS, of which there is one at a time; a badge folder below `folder`.
[[nodiscard]] std::unique_ptr<CrashPrinter> zplCrashPrinter(
    ZplPort::Kind port = ZplPort::Kind::Tcp);
[[nodiscard]] std::unique_ptr<CrashPrinter> brotherCrashPrinter(
    ZplPort::Kind port = ZplPort::Kind::Tcp);
[[nodiscard]] std::unique_ptr<CrashPrinter> ippCrashPrinter();
[[nodiscard]] std::unique_ptr<CrashPrinter> cupsCrashPrinter();
[[nodiscard]] std::unique_ptr<CrashPrinter> folderCrashPrinter(const QString& folder);

} // namespace lanyard
