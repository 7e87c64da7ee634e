// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What a printer still holds of badges before, and knows of one that a killed program has sent it.
#include "ByteTransport.h"
#include "ZplPrinter.h"
#include "print/FaultText.h"
#include "print/ZplAnswer.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace lanyard {

using Milliseconds = ZplLimits::Milliseconds;
using Kind = PrintOutcome::Kind;

/// Whether it has anything that it has not printed yet, asked on the connection that there is;
/// none: it does not say.
std::optional<bool> ZplPrinter::isHolding()
{
    ZplAnswer answer;
    Transfer last = m_transport->write(zplHoldingQuery, m_limits.holding);
    const QDeadlineTimer deadline(m_limits.holding);
    while (last.isDone() && !answer.isHolding() && !deadline.hasExpired()) {
        last = m_transport->read(Milliseconds(std::max<qint64>(deadline.remainingTime(), 0)));
        answer.add(last.bytes);
    }
    return answer.isHolding();
}

/// Busy, as long as a label of before may come out and be counted for the next badge. Asked on the
/// connection that there is.
void ZplPrinter::lookForOldLabels(Look& seen)
{
    if (seen.fault != PrinterFault::None) {
        m_old.believed.reset(); // what was under the head is printed anew
        return;
    }
    if (!m_old.isPossible || !seen.counter) {
        return;
    }
    const auto holding = m_old.isUntold ? std::nullopt : isHolding();
    m_old.isUntold = !holding;
    if (!holding) {
        seen.counter.reset(); // whose label moves it, nobody knows
        return;
    }
    if (*holding) {
        m_old.believed.reset();
        m_old.awaited = m_old.awaited.value_or(QDeadlineTimer(m_limits.oldest));
        if (m_old.awaited->hasExpired()) { // the next label ends what came of one in part
            seen.counter.reset();
            return;
        }
    } else if (m_old.believed ? m_old.believed->hasExpired() : !m_old.isLikely) {
        m_old = {false, false, false, {}, {}};
        return;
    } else if (!m_old.believed) {
        m_old.believed = QDeadlineTimer(
            std::max(m_limits.empty, m_feed)); // it may be under the head: asked again
    }
    seen.fault = PrinterFault::Busy;
    seen.problem = textOf(PrinterFault::Busy);
}

void ZplPrinter::noteEnd(PrintOutcome::Kind kind)
{
    if (kind == Kind::Unclear) {
        m_old = {true, true, false, {}, {}};
    } else if (kind == Kind::Handed) { // one that always says so is not awaited each time
        m_old = {true, true, false, {}, m_old.awaited};
    }
}

BadgeFate ZplPrinter::fateOf(const LostBadge& lost)
{
    if (!lost.countBefore || !m_address.answers) {
        return BadgeFate::Unknown;
    }
    const Look seen = connectOnceFree();
    BadgeFate fate = BadgeFate::NotYet;
    if (seen.fault == PrinterFault::None) {
        fate = seen.counter ? fateBy(lost, *seen.counter) : BadgeFate::Unknown;
    }
    m_transport->close();
    return fate;
}

BadgeFate ZplPrinter::fateBy(const LostBadge& lost, qint64 counter)
{
    const qint64 moved = counter - *lost.countBefore;
    if (moved == lost.labels && lost.isCountOurs) {
        return BadgeFate::Out;
    }
    if (moved != 0) {
        return BadgeFate::Unknown; // a part of it, or labels of others
    }
    const auto holding = isHolding();
    return !holding ? BadgeFate::Unknown : *holding ? BadgeFate::NotYet : BadgeFate::Missing;
}

} // namespace lanyard
