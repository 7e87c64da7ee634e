// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Dice.h"

#include <QSet>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace lanyard::sim {

/// Everything that can go wrong in a simulated event.
enum class Fault {
    // on the way to the server and back
    NetRefused, ///< nothing leaves
    NetRequestLost, ///< it leaves and does not arrive
    NetReplyLost, ///< it arrives, its answer does not
    NetReset, ///< the same, and the connection breaks at once
    NetSlow, ///< the answer takes up to a minute
    NetTwice, ///< the request arrives twice
    NetLateTwin, ///< and once more minutes later
    NetCutOff, ///< a desk has no network for some minutes
    PortalPage, ///< somebody else answers: 200 with HTML
    PortalRedirect, ///< somebody else answers: 302
    PortalNotFound, ///< somebody else answers: 404 with HTML
    GatewayBefore, ///< 502 with HTML, and the server has nothing
    GatewayAfter, ///< 504 with HTML, and the server has it
    BodyCut, ///< half of the answer's body
    // the server
    ServerBusy, ///< 429 with `Retry-After`
    ServerError, ///< 500, nothing done
    ServerConflict, ///< 409
    ServerDown, ///< restarts: nobody answers
    ServerRestored, ///< from a backup that is some minutes old
    ServerRevokes, ///< a desk's token, for some time
    OfficeCancels, ///< an order
    OfficeBlocks, ///< a ticket
    OfficeRenames, ///< a person
    OfficeReplacesSecret, ///< of a ticket
    OfficeBreaksRule, ///< of a list, so that it cannot be evaluated
    // the desk
    DiskFull, ///< for some time
    DiskFails, ///< one commit
    DiskSlow,
    DeathBeforeCommit,
    DeathAfterCommit,
    DeathAtRest, ///< between two acts
    Night, ///< everything is off for more than a day
    ClockBack,
    ClockForward,
    ClockDead, ///< a battery: 1970
    // the printer
    PaperOut, ///< for some time
    PrintUnclear, ///< some bytes left, no clear end
    PrintRefused, ///< nothing left
    DeathWhilePrinting,
    PaperSmall, ///< smaller than a badge, for some time
    NetLate, ///< it arrives up to 20 seconds later
    NetBreaks, ///< it arrives, then the desk has no network, and hears its answer only thereafter
    ProfileForbids, ///< the server takes no print logs of a desk, for good
    DeskShutOut, ///< the server revokes a desk's token, for good
    DeskPairedAnew, ///< the same, and the desk is paired again, as another device
    ClockSetUnheard, ///< a desk starts in 1970 and alone, and is set before it hears a server
    ServerErrorAfter, ///< 500 or 409, and the server has it
    OfficeRemoves, ///< a person from an order
    PrintLogsBroken, ///< a gateway answers for all print logs, or nobody, until all else is sent
    OtherJson, ///< somebody else answers: 400 or 404, JSON and a clock that are not the server's
    Count
};

constexpr int faultCount = int(Fault::Count);

[[nodiscard]] QString nameOf(Fault fault);
[[nodiscard]] std::optional<Fault> faultOf(const QString& name);

/// Which faults a world has, how often, and how often they came.
class Faults
{
public:
    /// Each fault is in half of the worlds. Those in `without` never come; the others do not
    /// change by that.
    Faults(quint64 seed, const QSet<Fault>& without);

    /// Whether it happens here and now.
    [[nodiscard]] bool strikes(Fault fault);

    /// None for now, or again as they come.
    void hold(bool isHeld) { m_held = isHeld; }

    /// No more faults from now on.
    void heal() { m_healed = true; }

    [[nodiscard]] bool isHealed() const { return m_healed; }

    [[nodiscard]] bool has(Fault fault) const { return m_rates[std::size_t(fault)] > 0; }

    [[nodiscard]] int count(Fault fault) const { return m_counts[std::size_t(fault)]; }

    /// It happens: told by whoever decided it in another way.
    void note(Fault fault) { ++m_counts[std::size_t(fault)]; }

    /// Chance for what a fault needs beside: how long, how much.
    [[nodiscard]] Dice& dice(Fault fault) { return m_dice[std::size_t(fault)]; }

private:
    std::vector<Dice> m_dice; ///< one stream for each
    std::array<double, faultCount> m_rates{};
    std::array<int, faultCount> m_counts{};
    bool m_healed = false;
    bool m_held = false;
};

} // namespace lanyard::sim
