// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PrinterDriver.h"
#include "print/ZplAddress.h"
#include "support/Result.h"

#include <QDeadlineTimer>

#include <chrono>
#include <memory>

namespace lanyard {

class ByteTransport;
struct Transfer;

/// How long a label printer is waited for.
struct ZplLimits
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds connect{1500};
    Milliseconds taken{5000}; ///< another desk prints there, and it was free a moment ago
    Milliseconds stall{5000}; ///< it takes no byte
    Milliseconds answer{1000}; ///< to a question
    Milliseconds holding{1000}; ///< to whether it holds a label
    Milliseconds counterAfter{250}; ///< after the other answer: only some printers count
    Milliseconds between{50}; ///< questions while a badge is on its way
    Milliseconds soon{10}; ///< questions while it must be out any moment
    Milliseconds tell{700}; ///< no answer, no byte taken of a badge, and the desk is told
    Milliseconds lost{2500}; ///< and the badge is given up
    Milliseconds empty{1500}; ///< between two words that it is, or as long as a label takes
    Milliseconds oldest{30'000}; ///< it holds a label, and none comes out: a part of one, perhaps
    Milliseconds confirm{5000}; ///< beside three times what printing takes
    double slowestMmPerSecond = 50;
};

/// A label printer that speaks ZPL. A badge is one picture a page; it counts as printed once the
/// printer's own count of labels has gone up by them. That is asked for on the connection that
/// the badge takes, so that nobody else's label comes between. Without that count (a clone, or
/// `answers=no`) nothing more than "the bytes are out" is ever claimed. A label of before that
/// comes out late would move the count for the next badge: until the printer has said that it holds
/// none, it is Busy; one that does not say is not believed its count. Connected only while it is
/// asked or prints: other desks may share it. Print thread, but for `interrupt()`.
class ZplPrinter final : public PrinterDriver
{
public:
    /// PrinterAddress when the address makes no sense.
    [[nodiscard]] static Result<std::unique_ptr<PrinterDriver>> open(
        const QString& address, const ZplLimits& limits = ZplLimits());
    ZplPrinter(
        ZplAddress address, std::unique_ptr<ByteTransport> transport, const ZplLimits& limits);
    ~ZplPrinter() override;

    [[nodiscard]] PrinterInfo info() const override;
    [[nodiscard]] PrinterStatus status() override;
    [[nodiscard]] PrintOutcome print(const PrintPayload& payload) override;
    void rehearse(const PrintPayload& payload) override;

    [[nodiscard]] std::optional<qint64> counted() const override { return m_counted; }

    [[nodiscard]] BadgeFate fateOf(const LostBadge& lost) override;
    void interrupt() override;

private:
    /// What one question was answered with.
    struct Look
    {
        PrinterFault fault = PrinterFault::None;
        std::optional<qint64> counter; ///< none: it does not count, or has not said
        QString problem;
        bool isAnswered = true;
        bool isInterrupted = false;
    };

    struct Sent;

    [[nodiscard]] Look connectAndLook(const ZplLimits& limits);
    [[nodiscard]] Look connectOnceFree();
    [[nodiscard]] Look look(const ZplLimits& limits);
    [[nodiscard]] Look lookAfter();
    [[nodiscard]] ZplLimits::Milliseconds feedOf(const PrintPayload& payload) const;
    [[nodiscard]] std::optional<bool> isHolding();
    void lookForOldLabels(Look& seen);
    void noteEnd(PrintOutcome::Kind kind);
    [[nodiscard]] BadgeFate fateBy(const LostBadge& lost, qint64 counter);
    [[nodiscard]] QByteArray bytesOf(const PrintPayload& payload) const;
    [[nodiscard]] PrintOutcome send(
        const PrintPayload& payload, const QByteArray& bytes, std::optional<qint64> counter);
    [[nodiscard]] ZplLimits::Milliseconds untilTold() const;
    [[nodiscard]] bool isStallTold(const Transfer& moved);
    [[nodiscard]] Transfer push(const QByteArray& bytes);
    [[nodiscard]] Transfer drain();
    [[nodiscard]] PrintOutcome confirm(const Sent& sent);
    [[nodiscard]] std::optional<PrintOutcome> judge(const Sent& sent, const Look& seen) const;
    [[nodiscard]] ZplLimits::Milliseconds pauseAfter(
        const Look& seen, const Sent& sent, ZplLimits::Milliseconds passed) const;
    [[nodiscard]] ZplLimits::Milliseconds longest(const PrintPayload& payload) const;

    ZplAddress m_address;
    std::unique_ptr<ByteTransport> m_transport;
    ZplLimits m_limits;
    std::optional<qint64> m_counted; ///< when it was last asked

    /// What may lie in the printer of badges before, as far as is known.
    struct Old
    {
        bool isPossible = true; ///< at a start, and after a badge that nobody saw come out
        bool isLikely = false; ///< not at a start
        bool isUntold = false; ///< it was asked, and has not said
        std::optional<QDeadlineTimer> believed; ///< from then on, its word that it holds nothing
        std::optional<QDeadlineTimer> awaited; ///< until then, what it holds
    };

    Old m_old;
    ZplLimits::Milliseconds m_feed{0}; ///< of the last badge, at the slowest

    /// How long the last badge that was counted took.
    struct Took
    {
        ZplLimits::Milliseconds longest; ///< as long as `Sent` has it: by its feed
        ZplLimits::Milliseconds time;
    };

    std::optional<Took> m_took;
};

} // namespace lanyard
