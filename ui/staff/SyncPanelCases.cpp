// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/CaseCard.h"
#include "staff/SyncPanel.h"

// The part of SyncPanel that says which cases there are and what their buttons lead to.

namespace lanyard {

using namespace Qt::StringLiterals;

SyncPanel::Case SyncPanel::clashCase(const NamedClash& clash)
{
    const AttendeeId who = clash.clash.attendee;
    const CheckInListId list = clash.clash.list;
    return {u"clash %1 %2"_s.arg(who.value).arg(list.value), SyncWords::clash(clash, m_zone), {},
        [this, who, list](const QString& note) { Q_EMIT clashSettled(who, list, note); }};
}

SyncPanel::Case SyncPanel::refusedCase(const KeptEntry& kept)
{
    const OutboxId id = kept.entry.id;
    return {u"entry %1"_s.arg(id.value), SyncWords::refused(kept, m_zone),
        [this, id] {
            m_card->setWorking(true);
            Q_EMIT retryRequested(id);
        },
        [this, id](const QString& reason) { Q_EMIT dismissRequested(id, reason); }};
}

SyncPanel::Case SyncPanel::endedCase()
{
    return {u"ended"_s, SyncWords::ended(m_status), [this] { bringSeal(); },
        [this](const QString&) { bringErase(); }};
}

QList<SyncPanel::Case> SyncPanel::casesNow()
{
    QList<Case> cases;
    if (SyncWords::isEnded(m_status)) {
        cases.append(endedCase());
    }
    if (m_known.missing > 0) {
        cases.append({u"missing"_s, SyncWords::missing(m_known.missing, m_known.missingNames),
            [this] {
                m_card->setWorking(true);
                Q_EMIT resendRequested();
            },
            {}});
    }
    for (const NamedClash& clash : std::as_const(m_known.clashes)) {
        cases.append(clashCase(clash));
    }
    for (const KeptEntry& kept : std::as_const(m_known.refused)) {
        cases.append(refusedCase(kept));
    }
    for (const KeptEntry& kept : std::as_const(m_known.stalled)) {
        cases.append(
            {u"entry %1"_s.arg(kept.entry.id.value), SyncWords::stalled(kept, m_zone), {}, {}});
    }
    return cases;
}

} // namespace lanyard
