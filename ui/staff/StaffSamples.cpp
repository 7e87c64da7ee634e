// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/StaffSamples.h"

#include "badge/BadgeRail.h"
#include "desk/DeskSamples.h"
#include "desk/SamplePeople.h"
#include "shell/TopBar.h"
#include "staff/NumbersPanel.h"
#include "staff/PeoplePanel.h"
#include "staff/PersonRail.h"
#include "staff/PersonView.h"
#include "staff/PinPanel.h"
#include "staff/ReasonForm.h"
#include "staff/SampleStaff.h"
#include "staff/SentList.h"
#include "staff/StaffPage.h"
#include "staff/SyncPanel.h"
#include "widgets/SampleBadge.h"
#include "widgets/ScanField.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

const QByteArray zoneName("Asia/Kolkata");

} // namespace

QTimeZone sampleZone()
{
    return QTimeZone(zoneName);
}

QDateTime sampleAt(int hour, int minute, int second)
{
    return QDateTime({2026, 12, 5}, {hour, minute, second}, sampleZone()).toUTC();
}

CheckIn sampleEntry(int id, const QDateTime& when, const QString& desk, const QString& who)
{
    CheckIn checkIn;
    checkIn.id = {id};
    checkIn.nonce = {u"n%1"_s.arg(id)};
    checkIn.list = {1};
    checkIn.at = when;
    checkIn.desk = desk;
    checkIn.operatorName = who;
    return checkIn;
}

StaffPage* emptyStaffPage(const Theme& theme)
{
    auto* page = new StaffPage(theme, sampleClock());
    DeskSettings settings;
    settings.deskName = u"Desk B"_s;
    settings.operatorName = u"Meera S."_s;
    settings.printerName = u"Printer B"_s;
    page->setPlace(u"PyTorch Day India 2026"_s, settings);
    page->setToDecide(3);
    page->setLocksIn(272);
    SyncStatus step;
    step.network = SyncStatus::Network::Online;
    page->pin()->top()->setSync(step, sampleZone());
    page->pin()->setPrinter({true, u"Printer B"_s, {mm(62), mm(100)}, {}});
    page->people()->setSpokenNames(sampleSpoken);
    page->people()->setMoment({1}, sampleMoment(), sampleZone());
    return page;
}

void pressKey(QWidget* widget, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

namespace {

PrintJob badge(int id, const QDateTime& when, PrintState state, ReprintReason reason)
{
    PrintJob job;
    job.id = {id};
    job.createdAt = when;
    job.changedAt = when.addSecs(4);
    job.state = state;
    job.copy = id;
    job.reason = reason;
    job.operatorName = u"Ravi H."_s;
    return job;
}

AuditRow row(const QDateTime& when, const QString& who, const QString& act, const QString& text)
{
    AuditRow audit;
    audit.at = when;
    audit.actor = who;
    audit.act = act;
    audit.text = text;
    return audit;
}

AttendeeHistory history(int person, bool uncertain)
{
    AttendeeHistory all;
    all.record = samplePerson(person);
    CheckIn mistaken = sampleEntry(1, sampleAt(8, 40), u"Desk A"_s, u"Ravi H."_s);
    mistaken.annulledAt = sampleAt(8, 42);
    mistaken.annulReason = u"wrong person"_s;
    all.checkIns = {mistaken, sampleEntry(2, sampleAt(8, 58), u"Desk A"_s, u"Ravi H."_s)};
    all.record.history = {all.checkIns.last()};
    all.record.badgesPrinted = uncertain ? 1 : 2;
    all.printJobs = {badge(1, sampleAt(8, 58, 31), PrintState::Confirmed, ReprintReason::None),
        badge(2, sampleAt(9, 12), uncertain ? PrintState::Uncertain : PrintState::Confirmed,
            ReprintReason::Lost)};
    const QString main = u"{\"list\":\"Main entrance\",\"nonce\":\"n2\"}"_s;
    all.audit = {row(sampleAt(8, 31), u"Ravi H."_s, u"refused"_s,
                     u"{\"reason\":\"invalid_time\",\"desk\":\"Desk A\",\"list\":\"Main "
                     "entrance\"}"_s),
        row(sampleAt(8, 42), u"Meera S."_s, u"undo"_s, u"{\"nonce\":\"n1\"}"_s),
        row(sampleAt(8, 58), u"Ravi H."_s, u"check-in"_s, main),
        row(sampleAt(9, 23), u"Meera S."_s, u"refused"_s,
            u"{\"reason\":\"already_redeemed\",\"desk\":\"Desk B\",\"list\":\"Main "
            "entrance\"}"_s)};
    return all;
}

StaffNumbers numbers()
{
    StaffNumbers all;
    all.counts = {460, 212};
    all.types = {{u"Regular"_s, 141, 318}, {u"Student"_s, 38, 92}, {u"Speaker"_s, 21, 26},
        {u"Volunteer"_s, 12, 24}};
    all.hours = {{sampleAt(7, 0), 6}, {sampleAt(8, 0), 117}, {sampleAt(9, 0), 89}};
    all.prints = {{PrintState::Confirmed, 205}, {PrintState::Sent, 3}, {PrintState::Waiting, 2},
        {PrintState::Failed, 1}, {PrintState::Uncertain, 1}};
    return all;
}

void showPerson(StaffPage& page, int person, bool uncertain)
{
    page.showTab(StaffBar::People);
    const AttendeeHistory all = history(person, uncertain);
    page.people()->showHistory(all, sampleZone(), sampleMoment());
    const AttendeeRecord& record = all.record;
    page.people()->setPreview(record.attendee.id,
        sampleBadge(record.attendee.name, record.attendee.company, record.ticketType.name,
            record.attendee.order)
            .raster);
}

QWidget* found(const Theme& theme)
{
    StaffPage* page = emptyStaffPage(theme);
    page->showTab(StaffBar::People);
    page->people()->field()->setText(u"an"_s);
    QList<FoundAttendee> people;
    for (const int person : {1, 3, 9, 12, 13}) {
        FoundAttendee each;
        each.record = samplePerson(person);
        each.hit.id = each.record.attendee.id;
        each.hit.spoken = sampleSpoken(each.record.attendee.name);
        people.append(each);
    }
    people[2].record.history.append(sampleEntry(2, sampleAt(8, 58), u"Desk A"_s, u"Ravi H."_s));
    page->people()->setResults(people);
    return page;
}

QWidget* sent(const Theme& theme)
{
    StaffPage* page = emptyStaffPage(theme);
    page->showTab(StaffBar::People);
    page->people()->sent()->setPeople(
        {{103, sampleAt(9, 31), u"unknown"_s}, {102, sampleAt(9, 24), u"needsAnswers"_s},
            {101, sampleAt(9, 2), u"refused"_s}},
        sampleZone());
    return page;
}

QWidget* person(const Theme& theme, int number, bool uncertain, int key)
{
    StaffPage* page = emptyStaffPage(theme);
    showPerson(*page, number, uncertain);
    PersonView* view = page->people()->person();
    if (key == Qt::Key_F3) {
        pressKey(view, key);
        view->rail()->form()->takeDigit(4);
        view->showFailure({ErrorCode::StorageFull, {}, false, {}});
    } else if (key != 0) {
        view->rail()->form()->takeDigit(key - Qt::Key_0);
    }
    return page;
}

QWidget* figures(const Theme& theme, bool table)
{
    StaffPage* page = emptyStaffPage(theme);
    page->showTab(StaffBar::Numbers);
    page->numbers()->showNumbers(numbers(), sampleZone());
    page->numbers()->setTableShown(table);
    return page;
}

QWidget* pin(const Theme& theme, int state)
{
    StaffPage* page = emptyStaffPage(theme);
    if (state == 1) {
        page->pin()->showChoose();
    } else if (state == 2) {
        page->pin()->showWrong(60);
    }
    return page;
}

} // namespace

QList<NamedPage> staffPages()
{
    const QList<NamedPage> pages{
        {u"staff-pin"_s, [](Theme& theme) { return pin(theme, 0); }},
        {u"staff-pin-choose"_s, [](Theme& theme) { return pin(theme, 1); }},
        {u"staff-pin-wrong"_s, [](Theme& theme) { return pin(theme, 2); }},
        {u"staff-sent"_s, [](Theme& theme) { return sent(theme); }},
        {u"staff-find"_s, [](Theme& theme) { return found(theme); }},
        {u"staff-person"_s, [](Theme& theme) { return person(theme, 9, false, Qt::Key_1); }},
        {u"staff-person-long"_s, [](Theme& theme) { return person(theme, 12, false, 0); }},
        {u"staff-person-arabic"_s, [](Theme& theme) { return person(theme, 13, true, 0); }},
        {u"staff-undo"_s, [](Theme& theme) { return person(theme, 1, false, Qt::Key_F3); }},
        {u"staff-numbers"_s, [](Theme& theme) { return figures(theme, false); }},
        {u"staff-numbers-table"_s, [](Theme& theme) { return figures(theme, true); }},
    };
    return pages + staffBadgesPages() + staffSyncPages();
}

} // namespace lanyard
