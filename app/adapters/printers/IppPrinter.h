// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PrinterDriver.h"
#include "print/IppOffer.h"
#include "print/IppReasons.h"
#include "support/Result.h"

#include <chrono>
#include <memory>

namespace lanyard {

class IppConnection;
class IppWatch;
struct IppReply;
struct LateAnswer;

/// How long a printer that speaks IPP is waited for.
struct IppLimits
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds connect{1500};
    Milliseconds answer{5000}; ///< to a question
    Milliseconds document{15'000}; ///< to a badge: some printers answer once it is drawn
    Milliseconds stall{5000}; ///< it takes no byte
    Milliseconds busy{5000}; ///< another desk prints there, and it was free a moment ago
    Milliseconds between{100}; ///< questions while a badge is on its way
    Milliseconds tell{800}; ///< no answer, and the desk is told
    Milliseconds lost{2500}; ///< and the badge is given up
    Milliseconds confirm{30'000}; ///< beside three times what printing takes: it may have to wake
    double slowestMmPerSecond = 50;
};

/// A printer that speaks IPP, or a print queue of CUPS. What the printer offers decides how a badge
/// is written down. A job is made first and the badge put into it then, so that a printer that
/// refuses has had no dot of it; it counts as printed once the printer's own record of the job says
/// completed and has counted its pages, and the printer has no fault. A record without a count, and
/// all that CUPS says, prove no more than that the badge was accepted.
/// Connected only while it is asked or prints. Print thread, but for `interrupt()`.
class IppPrinter final : public PrinterDriver
{
public:
    /// PrinterAddress when the address makes no sense.
    [[nodiscard]] static Result<std::unique_ptr<PrinterDriver>> open(
        const QString& address, const IppLimits& limits = IppLimits());
    IppPrinter(IppAddress address, const IppLimits& limits);
    ~IppPrinter() override;

    /// Before the printer was asked once: what most printers are.
    [[nodiscard]] PrinterInfo info() const override;
    [[nodiscard]] PrinterStatus status() override;
    [[nodiscard]] PrintOutcome print(const PrintPayload& payload) override;
    void rehearse(const PrintPayload& payload) override;
    /// Out by the same record as in `print()`; a job that has not ended is waited for.
    [[nodiscard]] BadgeFate fateOf(const LostBadge& lost) override;
    void interrupt() override;

private:
    struct Badge;
    struct Sent;

    [[nodiscard]] BadgeFate fateByRecord(const LostBadge& lost);
    [[nodiscard]] static IppFault faultIn(const IppReply& reply);
    [[nodiscard]] IppFault look();
    [[nodiscard]] IppFault look(IppLimits::Milliseconds limit);
    [[nodiscard]] IppFault learn(const IppReply& reply);
    [[nodiscard]] std::optional<IppChoice> choiceFor(const PrintPayload& payload) const;
    [[nodiscard]] QString refusalOf(const PrintPayload& payload, Badge& badge) const;
    [[nodiscard]] PrintOutcome send(const Badge& badge);
    [[nodiscard]] PrintOutcome sendAsJob(const Badge& badge, int job);
    [[nodiscard]] PrintOutcome sendAtOnce(const Badge& badge);
    [[nodiscard]] LateAnswer toldAfter(IppLimits::Milliseconds time);
    [[nodiscard]] IppReply give(const Badge& badge, int job);
    [[nodiscard]] IppReply askOnceFree(const Badge& badge, bool creates);
    [[nodiscard]] PrintOutcome afterDocument(const Badge& badge, const IppReply& reply, int job);
    [[nodiscard]] PrintOutcome confirm(const Sent& sent);
    [[nodiscard]] std::optional<PrintOutcome> judge(const Sent& sent, const IppReply& reply);
    [[nodiscard]] PrintOutcome completed(IppProof proof);
    void withdraw(int job);
    [[nodiscard]] IppLimits::Milliseconds longest(const Badge& badge) const;

    IppAddress m_address;
    IppLimits m_limits;
    std::unique_ptr<IppWatch> m_watch;
    std::unique_ptr<IppConnection> m_connection;
    IppOffer m_offer;
    std::optional<IppChoice> m_choice; ///< none: it was not asked yet, or takes nothing of ours
    std::optional<IppChoice> m_choiceOfSeveral; ///< the same of a badge of several pages
    bool m_isKnown = false;
    IppLimits::Milliseconds m_drew{0}; ///< until it answered to the last badge
};

} // namespace lanyard
