// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/ServerAnswer.h"
#include "ports/UnitOfWork.h"

#include <QHash>

namespace lanyard {

// What becomes of questions that nobody waits for any more, each one transaction.
namespace EnquiryJobs {

/// The moment of a look, in each way that a question's age can be told by.
struct Now
{
    QDateTime clock;
    BootMoment count = {}; ///< the same as the machine counts it
    QHash<Nonce, QDateTime> asked = {}; ///< when this process asked, by the clock as it is now
};

/// Those asked long ago become undos, also of a process before this one. Returns when the next will
/// be due; none: nothing is open.
[[nodiscard]] Result<std::optional<QDateTime>> takeBackForgotten(
    UnitOfWork& work, EventId event, const Now& now);

/// All that are open become undos, whenever they were asked: the desk will not be there any more.
[[nodiscard]] Result<void> takeBackAll(UnitOfWork& work, EventId event, const QDateTime& now);

/// The answer to `nonce` came after the person had theirs: it settles what was in doubt, and
/// nothing else. Admitted, and refused here: it is taken back now, if it `wasAskedOnce`.
/// `isAnotherOut`: another question under that nonce may still be on its way.
[[nodiscard]] Result<void> heardLate(UnitOfWork& work, EventId event, const Nonce& nonce,
    const ServerAnswer& answer, bool isAnotherOut);

/// The server refused the last of several questions on that list of its: it stays open until its
/// time is over, for whoever comes again, but becomes no undo. Unless one before was granted: of
/// that staff must know, since the server counts somebody, and will not take it back.
[[nodiscard]] Result<void> keepAsRefused(
    UnitOfWork& work, Enquiry enquiry, qint64 listRemote, const ServerAnswer& answer);

/// Else no single answer ends it: another question may be on its way under the same nonce, and be
/// granted, or meet the undo there. An act ends it, or time.
[[nodiscard]] inline bool wasAskedOnce(const Enquiry& enquiry)
{
    return enquiry.at == enquiry.askedAt;
}

} // namespace EnquiryJobs

} // namespace lanyard
