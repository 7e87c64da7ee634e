// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SimPrinter.h"

namespace lanyard::sim {

using namespace Qt::StringLiterals;
using Kind = PrintOutcome::Kind;

PrinterInfo SimPrinter::info() const
{
    return {u"Simulated"_s, u"sim:"_s, 72, true, false};
}

PrinterStatus SimPrinter::status()
{
    return {!m_printer.paperOut, u"Simulated"_s,
        m_printer.hidesPaper ? PaperSize() : m_printer.paper,
        m_printer.paperOut ? u"no paper"_s : QString()};
}

PrintOutcome SimPrinter::print(const PrintPayload& payload)
{
    Faults& faults = m_around.faults;
    if (m_hooks.isDead() || m_printer.paperOut) {
        return {Kind::NothingLeft, ConfirmationGrade::None, u"no paper"_s, {}};
    }
    if (faults.strikes(Fault::PrintRefused)) {
        return {Kind::NothingLeft, ConfirmationGrade::None, u"refused"_s, {}};
    }
    m_hooks.beforeFirstByte(payload.uuid, fits({payload.width, payload.height}, m_printer.paper));
    m_around.time.spend(40);
    const bool isDeath = faults.strikes(Fault::DeathWhilePrinting);
    const bool isUnclear = !isDeath && faults.strikes(Fault::PrintUnclear);
    const Fault doubt = isDeath ? Fault::DeathWhilePrinting : Fault::PrintUnclear;
    if ((!isDeath && !isUnclear) || faults.dice(doubt).chance(0.5)) {
        ++m_printer.papers[payload.uuid];
        m_around.trace.say(u"a badge comes out: %1"_s.arg(payload.uuid.left(8)));
    }
    if (isDeath) {
        m_hooks.died();
    }
    if (isDeath || isUnclear) {
        return {Kind::Unclear, ConfirmationGrade::None, u"the connection broke"_s, {}};
    }
    return m_printer.isMute
        ? PrintOutcome{Kind::Handed, ConfirmationGrade::BytesWritten, {}, {}}
        : PrintOutcome{Kind::Completed, ConfirmationGrade::DeviceCompleted, {}, {}};
}

} // namespace lanyard::sim
