// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/PrintServiceState.h"

// The part of PrintService that asks a printer, after a kill, what became of the badges that were
// on their way to it. Before anything else is printed there: it would move the printer's count.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Longer than a label that is under the head takes to come out.
constexpr qint64 missingForMs = 1500;
/// A printer that cannot tell for so long does not hold up those who wait: a person is asked.
constexpr qint64 asksForMs = 30'000;

} // namespace

bool PrintService::hasLost() const
{
    return m_state->driver && !m_state->board->lostAt(m_state->driver->info().address).isEmpty();
}

/// Why nothing may be printed now, not even a test: it would move the count that lost badges are
/// proven by.
std::optional<QString> PrintService::whyNotYet()
{
    if (!checkPrinter()) {
        return m_state->status.problem;
    }
    if (!hasToldOfLost()) {
        return u"the printer is asked what became of a badge of before"_s;
    }
    return std::nullopt;
}

/// False while the printer, which is ready, has still to tell.
bool PrintService::hasToldOfLost()
{
    bool hasTold = true;
    for (const LostTry& lost : m_state->board->lostAt(m_state->driver->info().address)) {
        const auto proven = provenOf(lost);
        if (!proven) {
            hasTold = false;
            continue;
        }
        if (*proven != ConfirmationGrade::BytesWritten) { // it can prove something
            const auto job = changed(written(
                [&](UnitOfWork& work) { return m_state->journal.prove(work, lost.job, *proven); }));
            if (!job && job.error().code != ErrorCode::Cancelled) {
                hasTold = false; // the disk will be told again
                continue;
            }
            wake(); // it may wait again, for whichever printer
        }
        m_state->board->forgetLost(lost.job); // or somebody has settled it meanwhile
    }
    return hasTold;
}

/// The grade of what is proven, None for a badge that did not come out, BytesWritten where nothing
/// is. No value while the printer is to be asked again.
std::optional<ConfirmationGrade> PrintService::provenOf(const LostTry& lost)
{
    const qint64 now = m_state->clock.monotonicMs();
    const auto since = [now, key = lost.job.value](QHash<qint64, qint64>& times) {
        return now - *(times.contains(key) ? times.find(key) : times.insert(key, now));
    };
    const bool isTooLong = since(m_state->askedSince) > asksForMs;
    const LostBadge badge{
        lost.uuid, lost.attempt.labels, lost.attempt.countBefore, lost.isCountOurs};
    switch (m_state->driver->fateOf(badge)) {
    case BadgeFate::Out:
        return badge.countBefore ? ConfirmationGrade::CounterMoved
                                 : ConfirmationGrade::DeviceCompleted;
    case BadgeFate::Missing:
        // said once, it may be under the head: asked again
        return since(m_state->missingSince) >= missingForMs ? std::optional(ConfirmationGrade::None)
                                                            : std::nullopt;
    case BadgeFate::NotYet:
        m_state->missingSince.remove(lost.job.value);
        return isTooLong ? std::optional(ConfirmationGrade::BytesWritten) : std::nullopt;
    case BadgeFate::Unknown:
        break;
    }
    return ConfirmationGrade::BytesWritten;
}

} // namespace lanyard
