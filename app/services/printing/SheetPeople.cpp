// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/SheetPeople.h"

#include "checkin/AdmissionPolicy.h"

#include <QLocale>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordsAtOnce = 100; // a desk that checks somebody in waits for no more

QString languageOf(const DeskSettings& settings)
{
    return settings.language.isEmpty() ? QLocale::system().name() : settings.language;
}

/// So that no badge has to open its background only to learn its size.
void learnSize(StoredTemplate& layout, BadgeRenderer& renderer)
{
    if ((layout.widthMm <= 0 || layout.heightMm <= 0) && !layout.background.isEmpty()) {
        if (const auto page = renderer.pageSize(layout.background)) {
            layout.widthMm = page->width.inMm();
            layout.heightMm = page->height.inMm();
        }
    }
}

Result<QList<AddonTicket>> addonsOf(UnitOfWork& work, AttendeeId attendee)
{
    const auto addons = work.attendees().addonsOf(attendee);
    return addons ? Result<QList<AddonTicket>>(addonTickets(*addons)) : addons.error();
}

} // namespace

Result<SheetFrame> sheetFrame(
    Storage& storage, BadgeRenderer& renderer, const SheetRequest& request)
{
    const auto read = [&request](UnitOfWork& work) -> Result<SheetFrame> {
        const auto settings = work.settings().load();
        if (!settings) {
            return settings.error();
        }
        const auto event = work.events().translatedEvent(settings->event);
        const auto templates = work.events().templates(settings->event);
        const auto types = work.events().ticketTypes(settings->event);
        if (!event || !templates || !types) {
            return !event ? event.error() : !templates ? templates.error() : types.error();
        }
        if (!*event) {
            return failure(ErrorCode::NoEvent);
        }
        for (const QString& name : request.ticketTypes) {
            if (std::ranges::find(*types, name, &TicketType::name) == types->end()) {
                return failure(ErrorCode::TicketTypeUnknown, name, {name});
            }
        }
        return SheetFrame{**event, *templates, *settings};
    };
    auto frame = storage.read(Lane::Desk, read).result();
    if (frame) {
        for (StoredTemplate& layout : frame->templates) {
            learnSize(layout, renderer);
        }
    }
    return frame;
}

SheetPeople::SheetPeople(
    Storage& storage, const BadgeMaker& maker, SheetFrame frame, const SheetRequest& request)
    : m_storage(storage)
    , m_maker(maker)
    , m_frame(std::move(frame))
    , m_request(request)
    , m_order(languageOf(m_frame.settings))
{ }

Result<bool> SheetPeople::read(const QDateTime& now)
{
    const auto listed = page();
    if (!listed) {
        return listed.error();
    }
    for (const Listed& one : *listed) {
        m_after = one.record.attendee.id;
        if (isWanted(one)) {
            if (const auto added = add(one.record, now); !added) {
                return added.error();
            }
        }
    }
    if (!listed->isEmpty()) {
        return false;
    }
    std::ranges::stable_sort(m_places, {}, &Place::key);
    for (const Place& place : std::as_const(m_places)) {
        m_ids.append(place.id);
    }
    m_places.clear();
    return true;
}

Result<QList<SheetPeople::Listed>> SheetPeople::page() const
{
    return m_storage
        .read(Lane::Desk,
            [this](UnitOfWork& work) -> Result<QList<Listed>> {
                const auto records
                    = work.attendees().page(m_frame.event.id, m_after, recordsAtOnce);
                if (!records) {
                    return records.error();
                }
                QList<Listed> listed;
                for (const AttendeeRecord& record : *records) {
                    const auto jobs = work.printJobs().ofAttendee(record.attendee.id);
                    if (!jobs) {
                        return jobs.error();
                    }
                    const bool hasJob = std::ranges::any_of(*jobs, [](const PrintJob& job) {
                        return job.state != PrintState::Failed
                            && job.state != PrintState::Cancelled;
                    });
                    listed.append({record, hasJob});
                }
                return listed;
            })
        .result();
}

bool SheetPeople::isWanted(const Listed& listed) const
{
    const Attendee& attendee = listed.record.attendee;
    const TicketType& type = listed.record.ticketType;
    // the rules of a check-in: an add-on's owner wears the badge of their own ticket
    const bool isAddon = attendee.addonTo.isValid() && type.badge != BadgeChoice::Own;
    const bool isUnpaid = attendee.status == OrderStatus::Pending && !attendee.validIfPending;
    const bool isNameless = attendee.remote == 0 && attendee.name.isEmpty();
    const bool isOfType
        = m_request.ticketTypes.isEmpty() || m_request.ticketTypes.contains(type.name);
    const bool hasBadge = listed.record.badgesPrinted > 0 || listed.hasJob;
    return !AdmissionPolicy::flaw(attendee) && !isAddon && isOfType && !isNameless
        && (!isUnpaid || m_request.unpaid) && (!hasBadge || !m_request.unprinted);
}

Result<void> SheetPeople::add(const AttendeeRecord& record, const QDateTime& now)
{
    const BadgeSource source = sourceOf(record);
    const auto layout = m_maker.choose(source);
    if (!layout) {
        ++m_withoutBadge;
        return {};
    }
    if (!m_kinds.contains(layout->key)) {
        const auto drawing = m_maker.compose(*layout, source, now, 1);
        if (!drawing) {
            return drawing.error();
        }
        int pages = int(drawing->pages.size());
        if (!layout->background.isEmpty()) { // its pages are all printed
            const auto background = m_maker.renderer().pageSize(layout->background);
            pages = std::max(pages, background ? background->pageCount : 1);
        }
        m_kinds.insert(layout->key, {layout->name, {drawing->width, drawing->height}, pages});
    }
    m_places.append({keyOf(record.attendee), record.attendee.id});
    return {};
}

/// Zeros part the fields, since no key of a text has any.
QByteArray SheetPeople::keyOf(const Attendee& attendee) const
{
    QByteArray key;
    if (m_request.order == SheetOrder::Company) {
        key = attendee.company.isEmpty() ? QByteArray("\xff") : m_order.keyOf(attendee.company);
        key.append('\0');
    }
    key += m_order.keyOf(attendee.name);
    key.append('\0');
    key += attendee.order.toUtf8();
    key.append('\0');
    return key + QByteArray::number(attendee.position).rightJustified(6, '0');
}

BadgeSource SheetPeople::sourceOf(const AttendeeRecord& record) const
{
    return {record, m_frame.event, {}, m_frame.templates, m_frame.settings, {}};
}

Result<QList<SheetPeople::Badge>> SheetPeople::badges(const QList<AttendeeId>& ids) const
{
    return m_storage
        .read(Lane::Desk,
            [&](UnitOfWork& work) -> Result<QList<Badge>> {
                QList<Badge> found;
                for (const AttendeeId id : ids) {
                    const auto record = work.attendees().byId(id);
                    if (!record) {
                        return record.error();
                    }
                    if (!*record) {
                        continue; // gone since the list was read
                    }
                    const auto addons = addonsOf(work, id);
                    const auto jobs = work.printJobs().ofAttendee(id);
                    const auto pictures = work.pictures().of(id);
                    if (!addons || !jobs || !pictures) {
                        return !addons ? addons.error() : !jobs ? jobs.error() : pictures.error();
                    }
                    Badge badge{sourceOf(**record), 1 + (*record)->badgesPrinted};
                    badge.source.addons = *addons;
                    badge.source.pictures = *pictures;
                    // one that perhaps came out has its number, as at the desk
                    badge.copy
                        += int(std::ranges::count(*jobs, PrintState::Uncertain, &PrintJob::state));
                    found.append(badge);
                }
                return found;
            })
        .result();
}

} // namespace lanyard
