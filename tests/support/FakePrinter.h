// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PrinterDriver.h"

#include <atomic>
#include <functional>
#include <memory>

namespace lanyard {

/// What a test says to a fake printer and learns from it, while the driver itself belongs to the
/// service.
struct PrinterScript
{
    PrinterInfo info{QStringLiteral("Fake"), QStringLiteral("fake:"), 300, true, false};
    std::optional<PrinterInfo> infoOnceAsked; ///< what it then turns out to be
    QString problem; ///< empty: ready
    PaperSize paper; ///< that is in
    /// How the next tries end; when none is left, badges come out.
    QList<PrintOutcome> outcomes;
    /// While the badge is on its way it does not answer; None: it does.
    PrinterFault silence = PrinterFault::None;
    /// Called while the badge is on its way.
    std::function<void()> meanwhile;
    QList<PrintPayload> taken; ///< what the printer got any byte of
    QList<PrintPayload> rehearsed; ///< made ready, and thrown away
    std::atomic_bool isInterrupted = false; ///< the program ended
    std::optional<qint64> counter; ///< of labels; none: it does not count
    BadgeFate fate = BadgeFate::Unknown; ///< of badges that were lost
    QList<LostBadge> askedFor; ///< what it was asked the fate of
};

/// A printer that does as the script says. A kill in the middle of a badge is a service that is
/// thrown away in `meanwhile`'s test, or an outcome of kind Unclear.
class FakePrinter final : public PrinterDriver
{
public:
    explicit FakePrinter(std::shared_ptr<PrinterScript> script)
        : m_script(std::move(script))
    { }

    [[nodiscard]] PrinterInfo info() const override { return m_script->info; }

    [[nodiscard]] PrinterStatus status() override
    {
        m_script->info = m_script->infoOnceAsked.value_or(m_script->info);
        return {
            m_script->problem.isEmpty(), m_script->info.name, m_script->paper, m_script->problem};
    }

    [[nodiscard]] PrintOutcome print(const PrintPayload& payload) override
    {
        using Kind = PrintOutcome::Kind;
        if (!m_script->problem.isEmpty()) {
            return {Kind::NothingLeft, ConfirmationGrade::None, m_script->problem, {}};
        }
        beginWatch();
        noteSilence(m_script->silence, QStringLiteral("no answer"));
        if (m_script->meanwhile) {
            m_script->meanwhile();
        }
        const PrintOutcome outcome = m_script->outcomes.isEmpty()
            ? PrintOutcome{Kind::Completed, ConfirmationGrade::DeviceCompleted, {}, {}}
            : m_script->outcomes.takeFirst();
        if (outcome.kind != Kind::NothingLeft && outcome.kind != Kind::Interrupted) {
            m_script->taken.append(payload);
        }
        return outcome;
    }

    void rehearse(const PrintPayload& payload) override { m_script->rehearsed.append(payload); }

    [[nodiscard]] std::optional<qint64> counted() const override { return m_script->counter; }

    [[nodiscard]] BadgeFate fateOf(const LostBadge& lost) override
    {
        m_script->askedFor.append(lost);
        return m_script->fate;
    }

    void interrupt() override { m_script->isInterrupted = true; }

private:
    std::shared_ptr<PrinterScript> m_script;
};

} // namespace lanyard
