// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PrinterReturn.h"

namespace lanyard {

PrinterStatus PrinterReturn::told(PrinterStatus now, qint64 monotonicMs)
{
    if (!now.ready) {
        m_wellSince.reset();
        if (now.fault != PrinterFault::Busy) {
            m_failed = now;
        }
        return now;
    }
    if (m_failed && !m_wellSince) {
        m_wellSince = monotonicMs;
    }
    if (!m_failed || monotonicMs - *m_wellSince >= apartMs) {
        forget();
        return now;
    }
    now.ready = false; // its paper is as it is now
    now.problem = m_failed->problem;
    now.fault = m_failed->fault;
    now.wanted = m_failed->wanted;
    return now;
}

} // namespace lanyard
