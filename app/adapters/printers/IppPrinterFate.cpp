// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What a printer knows of a badge that a killed program has sent it.
#include "IppConnection.h"
#include "IppPrinter.h"

namespace lanyard {

BadgeFate IppPrinter::fateOf(const LostBadge& lost)
{
    const BadgeFate fate
        = look().fault == PrinterFault::None ? fateByRecord(lost) : BadgeFate::NotYet;
    m_connection->close();
    return fate;
}

/// The newest of its jobs counts: an earlier try that was refused has the same name.
BadgeFate IppPrinter::fateByRecord(const LostBadge& lost)
{
    IppJob newest;
    for (const bool thatEnded : {false, true}) {
        const IppReply reply
            = m_connection->ask(IppRequests::jobs(m_address, thatEnded), m_limits.answer);
        if (!reply.isWell()) {
            return reply.isAnswered() ? BadgeFate::Unknown : BadgeFate::NotYet;
        }
        for (const IppJob& job : IppAnswers::jobsOf(reply.message.get())) {
            if (job.name.contains(lost.uuid) && job.id > newest.id) {
                newest = job;
            }
        }
    }
    if (newest.id == 0) {
        return BadgeFate::Unknown; // never made, or forgotten since
    }
    const IppProof proof = proofOf(newest, lost.labels);
    return proof == IppProof::None                         ? BadgeFate::NotYet
        : proof == IppProof::Counted && !m_offer.isSpooler ? BadgeFate::Out
                                                           : BadgeFate::Unknown;
}

} // namespace lanyard
