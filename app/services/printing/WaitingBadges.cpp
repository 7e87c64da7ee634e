// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/WaitingBadges.h"

#include "print/PrintRules.h"
#include "printing/PrintJournal.h"

#include <algorithm>
#include <optional>

namespace lanyard {

namespace {

constexpr int lookedUpAtOnce = 20;

} // namespace

struct WaitingBadges::Found
{
    WaitingBadge badge;
    std::optional<StoredTemplate> layout; ///< of one whose size is not known yet
    bool isKnown = true;
};

Result<QStringList> triedPrinters(UnitOfWork& work, const PrintJob& job)
{
    if (job.state != PrintState::Ready) {
        return QStringList(); // no printer has had it
    }
    const auto attempts = work.printJobs().attempts(job.id);
    if (!attempts) {
        return attempts.error();
    }
    QStringList tried;
    for (const PrintAttempt& attempt : *attempts) {
        if (attempt.outcome == PrintState::Failed) {
            tried.append(attempt.printer);
        }
    }
    return tried;
}

Result<QList<WaitingBadge>> WaitingBadges::read(bool withNeeds)
{
    const auto all = find(withNeeds);
    if (!all) {
        return all.error();
    }
    QList<WaitingBadge> badges;
    QHash<qint64, BadgeNeed> known;
    m_isWhole = true;
    for (Found found : *all) {
        if (!found.isKnown) {
            m_isWhole = false;
            continue;
        }
        BadgeNeed& need = found.badge.need;
        if (found.layout) {
            // a layout without a size is found out to be broken when it is drawn
            const auto page = m_maker.pageOf(*found.layout);
            need.size = page ? PaperSize{page->width, page->height} : PaperSize();
        }
        if (withNeeds) {
            known.insert(found.badge.job.id.value, {need.ticketType, need.size});
        }
        badges.append(found.badge);
    }
    m_known = known; // those that do not wait any more are forgotten
    return badges;
}

Result<QList<WaitingBadges::Found>> WaitingBadges::find(bool withNeeds) const
{
    return m_storage
        .read(Lane::Desk,
            [this, withNeeds](UnitOfWork& work) -> Result<QList<Found>> {
                const auto jobs = PrintJournal::openJobs(work);
                if (!jobs) {
                    return jobs.error();
                }
                QList<Found> all;
                BadgeNeeds needs(m_maker);
                int lookedUp = 0;
                for (const PrintJob& job : *jobs) {
                    const auto tried = triedPrinters(work, job);
                    if (!tried) {
                        return tried.error();
                    }
                    const BadgeNeed known = m_known.value(job.id.value);
                    Found found{
                        {job, {known.ticketType, known.size, job.wanted, *tried}}, {}, true};
                    if (withNeeds && !m_known.contains(job.id.value)) {
                        found.isKnown = ++lookedUp <= lookedUpAtOnce;
                        const auto done
                            = found.isKnown ? lookUp(work, needs, found) : Result<void>{};
                        if (!done) {
                            return done.error();
                        }
                    }
                    all.append(found);
                }
                return all;
            })
        .result();
}

Result<void> WaitingBadges::lookUp(UnitOfWork& work, BadgeNeeds& needs, Found& found)
{
    const PrintJob& job = found.badge.job;
    const auto record = work.attendees().byId(job.attendee);
    if (!record) {
        return record.error();
    }
    if (!*record) {
        return {}; // told when the badge is made
    }
    const auto need = needs.of(work, job, **record);
    if (!need) {
        return need.error();
    }
    found.badge.need.ticketType = need->ticketType;
    found.layout = need->layout;
    return {};
}

Result<BadgeNeeds::Need> BadgeNeeds::of(
    UnitOfWork& work, const PrintJob& job, const AttendeeRecord& record)
{
    if (!m_settings) {
        const auto settings = work.settings().load();
        if (!settings) {
            return settings.error();
        }
        m_settings = *settings;
    }
    BadgeSource source;
    source.record = record;
    source.settings = *m_settings;
    const EventId event = record.attendee.event;
    if (!m_templates.contains(event.value)) {
        const auto templates = work.events().templates(event);
        if (!templates) {
            return templates.error();
        }
        m_templates.insert(event.value, *templates);
    }
    source.templates = m_templates.value(event.value);
    Need need{record.ticketType.id, {}};
    if (const auto layout = m_maker.choose(source, job.badgeTemplate)) {
        need.layout = *layout;
    }
    return need;
}

} // namespace lanyard
