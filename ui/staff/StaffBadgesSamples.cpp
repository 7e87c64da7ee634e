// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/SamplePeople.h"
#include "staff/BadgesPanel.h"
#include "staff/SampleStaff.h"
#include "staff/StaffPage.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QueuedBadge queued(int person, PrintState state, const PrinterChoice& at)
{
    const AttendeeRecord record = samplePerson(person);
    QueuedBadge badge;
    badge.job.id = PrintJobId{person + 1};
    badge.job.attendee = record.attendee.id;
    badge.job.state = state;
    badge.name = record.attendee.name;
    badge.order = record.attendee.order;
    badge.at = at;
    return badge;
}

PrintQueue queueOf(bool isTroubled)
{
    using Wait = PrinterChoice::Wait;
    PrintQueue queue;
    queue.printers = {{{u"Printer B"_s, u"zpl+tcp://printer-b.example.org"_s, {}}, {}},
        {{u"Printer 2"_s, u"zpl+tcp://printer-2.example.org"_s, {}}, {}}};
    if (isTroubled) {
        queue.printers[0].status.ready = false;
        queue.printers[0].status.fault = PrinterFault::MediaOut;
        queue.printers[1].setting.use.isPaused = true;
        queue.badges = {queued(9, PrintState::Uncertain, {0, Wait::None, -1}),
            queued(1, PrintState::Failed, {0, Wait::None, -1}),
            queued(12, PrintState::Waiting, {0, Wait::Trouble, -1}),
            queued(13, PrintState::Waiting, {1, Wait::Paused, -1})};
    } else {
        queue.badges = {queued(3, PrintState::Printing, {0, Wait::None, -1}),
            queued(12, PrintState::Waiting, {0, Wait::None, -1}),
            queued(13, PrintState::Waiting, {0, Wait::None, -1}),
            queued(9, PrintState::Waiting, {0, Wait::Paper, -1}),
            queued(4, PrintState::Confirmed, {0, Wait::None, -1}),
            queued(2, PrintState::Confirmed, {0, Wait::None, -1})};
    }
    return queue;
}

QWidget* badges(const Theme& theme, bool isTroubled)
{
    StaffPage* page = emptyStaffPage(theme);
    page->showTab(StaffBar::Badges);
    page->badges()->showPrintQueue(queueOf(isTroubled));
    if (!isTroubled) {
        pressKey(page->badges(), Qt::Key_Down);
        pressKey(page->badges(), Qt::Key_Down);
    }
    return page;
}

QWidget* noBadges(const Theme& theme)
{
    StaffPage* page = emptyStaffPage(theme);
    page->showTab(StaffBar::Badges);
    PrintQueue queue = queueOf(false);
    queue.badges.clear();
    page->badges()->showPrintQueue(queue);
    return page;
}

} // namespace

QList<NamedPage> staffBadgesPages()
{
    return {
        {u"staff-badges"_s, [](Theme& theme) { return badges(theme, false); }},
        {u"staff-badges-trouble"_s, [](Theme& theme) { return badges(theme, true); }},
        {u"staff-badges-none"_s, [](Theme& theme) { return noBadges(theme); }},
    };
}

} // namespace lanyard
