// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/BrotherWatch.h"

namespace lanyard {

void BrotherWatch::add(const QByteArray& bytes)
{
    m_talk.add(bytes);
    while (const auto status = m_talk.next()) {
        note(*status);
    }
}

void BrotherWatch::pageHasLeft()
{
    isCompleted = false;
    isSettled = false;
}

void BrotherWatch::note(const BrotherStatus& status)
{
    using Kind = BrotherStatus::Kind;
    if (status.kind == Kind::Notification && status.errors == 0) {
        isCooling = status.notification == BrotherStatus::coolingStarted
            || (isCooling && status.notification != BrotherStatus::coolingFinished);
    } else if (fault == PrinterFault::None && status.fault() != PrinterFault::None) {
        fault = status.fault();
    } else if (status.kind == Kind::Completed) {
        isCompleted = true;
    } else if (status.kind == Kind::PhaseChange) {
        hasBegun = hasBegun || status.isPrinting;
        isSettled = isCompleted && !status.isPrinting;
    }
}

} // namespace lanyard
