// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PrintRules.h"

#include "print/PrinterStatus.h"

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using enum PrintState;
constexpr std::optional<PrintState> stays = std::nullopt;

constexpr std::size_t stateCount = 9;
constexpr std::size_t eventCount = 15;
using Row = std::array<std::optional<PrintState>, eventCount>;

// Why it is so:
// - A badge that was promised and not begun waits for ever; a kill, a printer without paper and a
//   restart change nothing about it (Waiting, Ready: Killed stays).
// - Begun is committed before the first byte. Whoever finds a try without an end after a kill
//   cannot know; it asks a person (Uncertain), since a second badge of one person is as wrong as
//   none. So it is with Sent and Printing while the try goes on: what the device would have said
//   was said to nobody. A Sent job whose try has ended is one that its printer was never to say
//   more of: a kill takes nothing from it.
// - NothingLeft from Sending is the driver's proof that the printer has nothing: the job is
//   Failed, not Ready, so that no printer can make it loop; waking it again is a new promise.
//   With the same proof it is Ready for another printer, to which it has not been yet
//   (GoesElsewhere): there are only so many of them. What the program's end alone kept from
//   leaving waits for the next start (Interrupted): each start ends once.
// - After a kill the printer's own count may prove that the badge came out (Completed), or that
//   nothing did and nothing will (ProvedMissing): that one waits again.
// - What ended stays ended. A late word of a person may still settle an Uncertain, a Sent or a
//   Failed job (it lay in the tray after all).
// clang-format off
constexpr std::array<Row, stateCount> table {{
    //             Rendered CannotRender Begun    NothingLeft Handed  AtWork    Completed  Unclear    Killed     CameOut    NotThere  Withdrawn  Elsewhere Missing Interrupted
    /*Waiting*/   {Ready,   Failed,      stays,   stays,      stays,  stays,    stays,     stays,     stays,     stays,     stays,    Cancelled, stays,    stays,   stays},
    /*Ready*/     {stays,   Failed,      Sending, Failed,     stays,  stays,    stays,     stays,     stays,     stays,     stays,    Cancelled, stays,    stays,   stays},
    /*Sending*/   {stays,   stays,       stays,   Failed,     Sent,   Printing, Confirmed, Uncertain, Uncertain, Confirmed, stays,    stays,     Ready,    stays,   Ready},
    /*Sent*/      {stays,   stays,       stays,   stays,      stays,  Printing, Confirmed, Uncertain, Uncertain, Confirmed, Failed,   stays,     stays,    stays,   stays},
    /*Printing*/  {stays,   stays,       stays,   stays,      stays,  stays,    Confirmed, Uncertain, Uncertain, Confirmed, Failed,   stays,     stays,    stays,   stays},
    /*Confirmed*/ {stays,   stays,       stays,   stays,      stays,  stays,    stays,     stays,     stays,     stays,     stays,    stays,     stays,    stays,   stays},
    /*Failed*/    {stays,   stays,       stays,   stays,      stays,  stays,    stays,     stays,     stays,     Confirmed, stays,    stays,     stays,    stays,   stays},
    /*Cancelled*/ {stays,   stays,       stays,   stays,      stays,  stays,    stays,     stays,     stays,     stays,     stays,    stays,     stays,    stays,   stays},
    /*Uncertain*/ {stays,   stays,       stays,   stays,      stays,  stays,    Confirmed, stays,     stays,     Confirmed, Failed,   stays,     stays,    Ready,   stays},
}};
// clang-format on

} // namespace

std::optional<PrintState> nextState(PrintState state, PrintEvent event)
{
    return table.at(std::size_t(state)).at(std::size_t(event));
}

bool isOpen(PrintState state)
{
    return state == Waiting || state == Ready;
}

qint64 placeOf(const PrintJob& job)
{
    return job.place > 0 ? job.place : job.id.value;
}

std::optional<PrintJob> nextJob(const QList<PrintJob>& jobs)
{
    std::optional<PrintJob> next;
    for (const PrintJob& job : jobs) {
        if (isOpen(job.state) && (!next || placeOf(job) < placeOf(*next))) {
            next = job;
        }
    }
    return next;
}

bool fits(const PaperSize& badge, const PaperSize& paper)
{
    constexpr double slackMm = 1; // sizes are rounded to inches and points on their way
    const auto isLarger = [](Length one, Length other) {
        return other.inMm() > 0 && one.inMm() > other.inMm() + slackMm;
    };
    return !isLarger(badge.width, paper.width) && !isLarger(badge.height, paper.height);
}

bool isCountOurs(const QList<PrintAttempt>& attempts)
{
    // labels of a badge that nobody saw come out; one that was counted since was sent when its
    // printer held none
    qint64 owed = 0;
    for (qsizetype i = 1; i < attempts.size(); ++i) {
        const PrintAttempt& one = attempts.at(i - 1);
        const PrintAttempt& next = attempts.at(i);
        if (one.outcome == Uncertain) {
            owed += one.labels;
        } else if (one.outcome == Confirmed) {
            owed = 0;
        }
        if (!one.countBefore || !next.countBefore) {
            continue;
        }
        const qint64 moved = *next.countBefore - *one.countBefore;
        // a badge that is not known to be out may be out by half, and come out later
        const qint64 least = one.outcome == Confirmed ? one.labels : 0;
        if (moved < least || moved > one.labels) {
            return false;
        }
        owed = std::max<qint64>(owed - moved, 0);
    }
    return owed == 0;
}

bool isHandedOver(PrintState state)
{
    return state == Confirmed || state == Sent;
}

QString wordOf(ReprintReason reason)
{
    static constexpr std::array words{""_L1, "lost"_L1, "damaged"_L1, "name"_L1, "other"_L1};
    return words.at(std::size_t(reason));
}

QString wordOf(PrintState state)
{
    static constexpr std::array<QLatin1StringView, stateCount> words{"waiting"_L1, "ready"_L1,
        "sending"_L1, "sent"_L1, "printing"_L1, "confirmed"_L1, "failed"_L1, "cancelled"_L1,
        "uncertain"_L1};
    return words.at(std::size_t(state));
}

} // namespace lanyard
