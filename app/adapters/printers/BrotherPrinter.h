// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PrinterDriver.h"
#include "print/BrotherAddress.h"
#include "support/Result.h"

#include <QDeadlineTimer>

#include <chrono>
#include <memory>

namespace lanyard {

class ByteTransport;
struct BrotherStatus;
struct BrotherWatch;
struct Transfer;

/// How long a Brother QL printer is waited for.
struct BrotherLimits
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds connect{1500};
    Milliseconds taken{5000}; ///< another computer prints there, and it was free a moment ago
    Milliseconds answer{1000}; ///< to a question
    Milliseconds mute{150}; ///< to a question, of one that has never answered
    Milliseconds between{50}; ///< tries while it is taken
    Milliseconds listen{200}; ///< for what it says, between two tries to send more
    Milliseconds stall{5000}; ///< it takes no byte
    Milliseconds tell{700}; ///< a word is due, or no byte is taken, and the desk is told
    Milliseconds cooling{180'000}; ///< it said that it has to
    Milliseconds confirm{5000}; ///< beside three times what printing takes
    Milliseconds settle{1500}; ///< after its word that a page is printed
    double slowestMmPerSecond = 50;
};

/// A label printer of Brother's QL series. It is asked what is in before a badge is sent, and says
/// by itself how the badge goes on; one that says "printing completed" counts as printed. Most do
/// not talk back on their network port ("print data is simply sent as is", says the reference of
/// QL-720NW): of those nothing more than "the bytes are out" is ever claimed.
/// Connected only while it is asked or prints. Print thread, but for `interrupt()`.
class BrotherPrinter final : public PrinterDriver
{
public:
    /// PrinterAddress when the address makes no sense.
    [[nodiscard]] static Result<std::unique_ptr<PrinterDriver>> open(
        const QString& address, const BrotherLimits& limits = BrotherLimits());
    BrotherPrinter(BrotherAddress address, std::unique_ptr<ByteTransport> transport,
        const BrotherLimits& limits);
    ~BrotherPrinter() override;

    [[nodiscard]] PrinterInfo info() const override;
    [[nodiscard]] PrinterStatus status() override;
    [[nodiscard]] PrintOutcome print(const PrintPayload& payload) override;
    void rehearse(const PrintPayload& payload) override;
    void interrupt() override;

private:
    struct Look;
    using Milliseconds = BrotherLimits::Milliseconds;

    [[nodiscard]] Look connectAndLook(bool isToPrint);
    [[nodiscard]] Look connectOnceFree();
    [[nodiscard]] Look look();
    [[nodiscard]] Look seenIn(const BrotherStatus& status) const;
    [[nodiscard]] Look nothingSaid(const QString& problem);
    [[nodiscard]] Result<QList<BrotherSheet>> sheetsOf(const PrintPayload& payload) const;
    [[nodiscard]] PrintOutcome printAndListen(const QList<BrotherSheet>& sheets);
    [[nodiscard]] PrintOutcome printBlindly(const QList<BrotherSheet>& sheets);
    /// What left, and why no more; ends early when the printer tells of a fault.
    [[nodiscard]] Transfer push(const QByteArray& bytes, BrotherWatch& watch);
    /// Until what is waited for was heard; empty when it was, else why not. `feed`: what a page
    /// takes to come out.
    [[nodiscard]] QString heard(
        bool BrotherWatch::*what, BrotherWatch& watch, Milliseconds limit, Milliseconds feed);
    [[nodiscard]] Milliseconds dueAfter(const BrotherWatch& watch, Milliseconds feed) const;
    void goesOn(Milliseconds due);
    void tellQuiet(const QString& problem);
    [[nodiscard]] Milliseconds feedOf(const BrotherSheet& sheet) const;

    BrotherAddress m_address;
    std::unique_ptr<ByteTransport> m_transport;
    BrotherLimits m_limits;
    bool m_hasTalked = false; ///< since then its silence is a fault
    bool m_isMute = false; ///< it was asked, and has never said anything
    bool m_isPrompt = true; ///< as far as is known, it says soon that it begins to print a page
    QDeadlineTimer m_due; ///< of the next word or byte taken; for ever: it cannot talk
};

} // namespace lanyard
