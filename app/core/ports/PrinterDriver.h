// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"
#include "badge/Length.h"
#include "print/PrintJob.h"
#include "print/PrinterStatus.h"

#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace lanyard {

/// What a printer is and wants to be given.
struct PrinterInfo
{
    QString name; ///< as a screen tells it
    QString address; ///< what the driver was made from
    int dpi = 300; ///< of the head; rasters are drawn for it
    bool wantsRaster = true;
    bool wantsPdf = false;
    bool isTold = true; ///< false: it was not asked yet, and may turn out to be another

    bool operator==(const PrinterInfo&) const = default;
};

/// One badge on its way to a printer.
struct PrintPayload
{
    QString uuid; ///< name of the job at the device
    QString title; ///< order and position, e.g. `7KQ2M-1`; never a person's name
    int copy = 1;
    Length width;
    Length height;
    QList<BadgeRaster> pages; ///< when the printer wants rasters
    QByteArray pdf; ///< when it wants PDF

    bool operator==(const PrintPayload&) const = default;
};

/// How one try ended.
struct PrintOutcome
{
    enum class Kind {
        NothingLeft, ///< the printer certainly has nothing of it
        Handed, ///< all bytes are out
        Completed, ///< the device says it is done
        Unclear, ///< some bytes left and no clear end came
        Interrupted, ///< as NothingLeft, by `interrupt()` alone: the badge waits on
    };
    Kind kind = Kind::NothingLeft;
    ConfirmationGrade grade = ConfirmationGrade::None;
    QString detail; ///< for the log; of a failure always told
    QString output; ///< files written, for file printers; several are parted by `\n`

    /// The program ends before the first byte.
    [[nodiscard]] static PrintOutcome interrupted()
    {
        return {Kind::Interrupted, ConfirmationGrade::None, QStringLiteral("the program ends"), {}};
    }

    bool operator==(const PrintOutcome&) const = default;
};

/// A badge that was on its way to this printer when the program was killed.
struct LostBadge
{
    QString uuid; ///< name of the job at the device
    int labels = 1; ///< that it is
    std::optional<qint64> countBefore; ///< what the printer had counted before it
    /// False: that count is moved by others too, and going up by `labels` proves nothing.
    bool isCountOurs = true;

    bool operator==(const LostBadge&) const = default;
};

/// What a printer itself can prove of such a badge.
enum class BadgeFate {
    Unknown, ///< nothing: a person is asked
    NotYet, ///< nothing now; ask again in a moment, and print nothing until then
    Out, ///< it has come out
    Missing, ///< nothing of it has come out, and nothing of it is left to
};

/// One printer. Lives on the print thread; every call may block, each with a limit of its own.
/// Contract (tests/contract/printers/tst_PrinterDriverContract.cpp): `print()` sends nothing while
/// `status()` is not ready; it never says NothingLeft or Interrupted after a byte has left; it
/// never claims a grade that the device did not prove; it sends one copy a call.
class PrinterDriver
{
public:
    virtual ~PrinterDriver() = default;
    [[nodiscard]] virtual PrinterInfo info() const = 0;
    [[nodiscard]] virtual PrinterStatus status() = 0;
    [[nodiscard]] virtual PrintOutcome print(const PrintPayload& payload) = 0;

    /// Makes of a badge what `print()` would send, and throws it away, so that the first one takes
    /// no longer than others. Asks the printer nothing, and writes nothing.
    virtual void rehearse(const PrintPayload& payload) { Q_UNUSED(payload) }

    /// Labels that it had printed in its life when it was last asked for its `status()`; none: it
    /// does not count, or its count would not tell of the next badge alone.
    [[nodiscard]] virtual std::optional<qint64> counted() const { return std::nullopt; }

    /// Of a printer that is ready, and that this program has sent nothing since it began.
    [[nodiscard]] virtual BadgeFate fateOf(const LostBadge& lost)
    {
        Q_UNUSED(lost)
        return BadgeFate::Unknown;
    }

    /// Told on the print thread while `print()` goes on: that the printer does not answer any more,
    /// as soon as that is so and long before it is known what becomes of the badge; None: it
    /// answers again. While `status()` goes on, silence alone: its result tells the rest.
    using Trouble = std::function<void(PrinterFault silence, const QString& problem)>;

    void onTrouble(Trouble trouble) { m_trouble = std::move(trouble); }

    /// Any thread: the program ends. What is under way ends soon, and is told as truly as at any
    /// other end (Interrupted where no byte had left); nothing is begun any more. A driver that
    /// never waits has nothing to do.
    virtual void interrupt() { }

protected:
    PrinterDriver() = default;
    Q_DISABLE_COPY_MOVE(PrinterDriver)

    /// A badge is on its way from now on.
    void beginWatch()
    {
        m_silence = PrinterFault::None;
        m_isLate = false;
    }

    /// How the printer answered a question meanwhile; None: it did.
    void noteSilence(PrinterFault silence, const QString& problem)
    {
        const bool isSilent = silence != PrinterFault::None;
        if (isSilent == (m_silence != PrinterFault::None)) {
            return;
        }
        m_isLate = m_isLate || !isSilent;
        m_silence = silence;
        if (m_trouble) {
            m_trouble(silence, problem);
        }
    }

    /// True once a silence was told: the printer gets all its time to answer, as one may need that
    /// answers late while it prints.
    [[nodiscard]] bool isPatient() const { return m_isLate || m_silence != PrinterFault::None; }

private:
    Trouble m_trouble;
    PrinterFault m_silence = PrinterFault::None; ///< told last
    bool m_isLate = false;
};

} // namespace lanyard
