// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/DeskSamples.h"
#include "desk/SamplePeople.h"
#include "settings/SampleFiles.h"
#include "staff/CaseCard.h"
#include "staff/ErasePanel.h"
#include "staff/SampleStaff.h"
#include "staff/SavePanel.h"
#include "staff/SealPanel.h"
#include "staff/StaffPage.h"
#include "staff/SyncPanel.h"
#include "widgets/Button.h"
#include "widgets/ScanField.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

KeptEntry kept(
    int id, const QString& name, OutboxKind kind, const QString& order, const QString& words)
{
    KeptEntry all;
    all.name = name;
    all.entry.id = {id};
    all.entry.kind = kind;
    all.entry.madeAt = sampleAt(9, 14 + id);
    all.entry.state = OutboxState::Quarantined;
    all.entry.tries = id;
    all.entry.body = {{u"order"_s, order}, {u"type"_s, u"entry"_s}};
    all.entry.lastStatus = 400;
    all.entry.lastText = words;
    all.list = u"Main entrance"_s;
    return all;
}

/// Who waits and who is in doubt.
SyncCases onTheWay()
{
    SyncCases all;
    for (const int person : {1, 2, 4, 7, 9, 10, 14, 15}) {
        all.waiting.names.append(samplePerson(person).attendee.name);
    }
    all.waiting.others = 3;
    all.waiting.oldest = sampleAt(9, 14);
    all.waiting.first = {1};
    all.waiting.firstName = all.waiting.names.first();
    all.doubt.names = {samplePerson(3).attendee.name, {}};
    all.doubt.oldest = sampleAt(9, 21);
    all.doubt.first = {3};
    all.doubt.firstName = all.doubt.names.first();
    return all;
}

/// One of each kind.
SyncCases cases()
{
    SyncCases all = onTheWay();
    NamedClash clash;
    clash.name = u"கார்த்திக் ராஜன்"_s;
    clash.order = u"X2KRJ"_s;
    clash.list = u"Main entrance"_s;
    clash.clash.attendee = {7};
    clash.clash.list = {1};
    clash.clash.entries = {sampleEntry(1, sampleAt(9, 18), u"Desk A"_s, u"Ravi H."_s),
        sampleEntry(2, sampleAt(9, 20), u"Desk C"_s, u"Asha R."_s)};
    all.clashes = {clash};
    all.missing = 11;
    all.missingNames = {samplePerson(1).attendee.name, samplePerson(3).attendee.name,
        samplePerson(9).attendee.name, samplePerson(12).attendee.name};
    all.missingBeside = 7;
    KeptEntry late
        = kept(2, samplePerson(3).attendee.name, OutboxKind::Undo, u"Q8XCA"_s, u"Too late."_s);
    late.undoneAfterSeconds = 2400;
    all.refused = {late};
    KeptEntry failing = kept(3, samplePerson(9).attendee.name, OutboxKind::CheckIn, u"B7NNA"_s,
        u"the answer is not JSON"_s);
    failing.entry.lastStatus = 502;
    failing.entry.tries = 31;
    all.stalled = {failing};
    all.people = 460;
    return all;
}

SyncStatus syncStatus(int refused)
{
    SyncStatus status;
    status.network = SyncStatus::Network::Online;
    status.outbox.ready = 12;
    status.outbox.ambiguous = 2;
    status.outbox.quarantined = refused;
    status.outbox.acknowledged = 64;
    status.outbox.lastAcknowledgedAt = sampleAt(9, 26, 58);
    status.lastSentAt = sampleAt(9, 26, 58);
    status.lastPulledAt = sampleAt(9, 26);
    status.sendSeconds = 6;
    status.isClockCompared = true;
    return status;
}

/// What scrolls to a case: before the page has its size there is nothing to scroll to.
template <typename Act>
void whenSeen(SyncPanel* panel, Act act)
{
    QMetaObject::invokeMethod(panel, act, Qt::QueuedConnection);
}

QWidget* sync(const Theme& theme, bool refused, bool asking)
{
    StaffPage* page = emptyStaffPage(theme);
    page->showTab(StaffBar::Sync);
    page->setToDecide(refused ? 3 : 0);
    page->sync()->showStatus(syncStatus(refused ? 3 : 0), sampleZone());
    page->sync()->setToday(sampleAt(9, 0).toTimeZone(sampleZone()).date());
    SyncCases known = onTheWay();
    if (refused) {
        known.refused = {kept(1, u"Þóra Jónsdóttir"_s, OutboxKind::CheckIn, u"K2WDE"_s,
                             u"This order position has been canceled."_s),
            kept(2, u"கார்த்திக் ராஜன்"_s, OutboxKind::Undo, u"X2KRJ"_s, u"Not found."_s),
            kept(3, {}, OutboxKind::FailedScan, {}, {})};
    }
    page->sync()->showCases(known);
    if (asking) {
        whenSeen(page->sync(), [panel = page->sync()] { panel->card()->settle(); });
    }
    return page;
}

/// The case with that number is open.
QWidget* syncCase(const Theme& theme, int open, bool asking)
{
    StaffPage* page = emptyStaffPage(theme);
    page->showTab(StaffBar::Sync);
    page->setToDecide(4);
    SyncStatus status = syncStatus(1);
    status.clashes = 1;
    status.outbox.missing = 11;
    status.clockOffsetSeconds = open == 0 ? 7 * 60 : 0;
    if (open == 2) {
        status.network = SyncStatus::Network::Offline;
        status.problem = u"Host unreachable"_s;
        status.sendSeconds.reset();
        status.isClockCompared = false;
    }
    page->sync()->showStatus(status, sampleZone());
    page->sync()->setToday(sampleAt(9, 0).toTimeZone(sampleZone()).date());
    SyncCases known = cases();
    known.refusedBeside = open == 3 ? 41 : 0;
    page->sync()->showCases(known);
    whenSeen(page->sync(), [panel = page->sync(), open, asking] {
        for (int i = 0; i < open; ++i) {
            pressKey(panel, Qt::Key_Down);
        }
        if (asking) {
            panel->card()->settle();
        }
    });
    return page;
}

QWidget* moved(const Theme& theme)
{
    StaffPage* page = emptyStaffPage(theme);
    page->showTab(StaffBar::Sync);
    page->setToDecide(1);
    SyncStatus status = syncStatus(0);
    status.movedTo = ServerPlace{
        u"day"_s, u"PyTorch Day India 2026"_s, 12, u"Workshop room"_s, 5, u"Workshop door"_s, true};
    page->sync()->setEvent(u"PyTorch Day India 2026"_s);
    page->sync()->showStatus(status, sampleZone());
    return page;
}

QWidget* saving(const Theme& theme)
{
    QWidget* page = sync(theme, false, false);
    SyncPanel* panel = page->findChild<SyncPanel*>();
    panel->save()->setEvent(u"PyTorch Day India 2026"_s, sampleAt(9, 27).date());
    showSampleFiles(*panel->save()->folders());
    pressKey(panel, Qt::Key_E);
    panel->showDone(
        Sentences::exported(460, u"/media/KINGSTON/PyTorch Day India 2026 attendees.csv"_s));
    return page;
}

enum class Leaving { Revoked, Passphrase, Folder, Erase, Unsaved };

QWidget* leaving(const Theme& theme, Leaving at)
{
    StaffPage* page = emptyStaffPage(theme);
    page->showTab(StaffBar::Sync);
    page->setToDecide(1);
    SyncStatus status = syncStatus(0);
    status.network = SyncStatus::Network::Revoked;
    status.problem = u"Device access has been revoked."_s;
    SyncPanel* sync = page->sync();
    sync->setEvent(u"PyTorch Day India 2026"_s);
    sync->setFileName(u"waiting-20261205-092700.sealed"_s);
    sync->showStatus(status, sampleZone());
    SyncCases known;
    known.people = 460;
    sync->showCases(known);
    if (at == Leaving::Passphrase || at == Leaving::Folder) {
        sync->card()->act();
        showSampleFiles(*sync->seal()->folders());
    }
    if (at == Leaving::Folder) {
        for (ScanField* field : {sync->seal()->first(), sync->seal()->second()}) {
            field->setText(u"four words are long"_s);
        }
        sync->seal()->next()->click();
    }
    if (at == Leaving::Erase || at == Leaving::Unsaved) {
        sync->card()->settle();
    }
    if (at == Leaving::Unsaved) {
        sync->erase()->setKeptAside(true);
        sync->showUnsaved(14);
    }
    return page;
}

} // namespace

QList<NamedPage> staffSyncPages()
{
    return {
        {u"staff-sync"_s, [](Theme& theme) { return sync(theme, true, false); }},
        {u"staff-sync-dismiss"_s, [](Theme& theme) { return sync(theme, true, true); }},
        {u"staff-sync-calm"_s, [](Theme& theme) { return sync(theme, false, false); }},
        {u"staff-sync-save"_s, [](Theme& theme) { return saving(theme); }},
        {u"staff-sync-lost"_s, [](Theme& theme) { return syncCase(theme, 0, false); }},
        {u"staff-sync-clash"_s, [](Theme& theme) { return syncCase(theme, 1, false); }},
        {u"staff-sync-settle"_s, [](Theme& theme) { return syncCase(theme, 1, true); }},
        {u"staff-sync-late"_s, [](Theme& theme) { return syncCase(theme, 2, false); }},
        {u"staff-sync-stalled"_s, [](Theme& theme) { return syncCase(theme, 3, false); }},
        {u"staff-sync-moved"_s, [](Theme& theme) { return moved(theme); }},
        {u"staff-sync-revoked"_s, [](Theme& theme) { return leaving(theme, Leaving::Revoked); }},
        {u"staff-sync-seal"_s, [](Theme& theme) { return leaving(theme, Leaving::Passphrase); }},
        {u"staff-sync-folder"_s, [](Theme& theme) { return leaving(theme, Leaving::Folder); }},
        {u"staff-sync-erase"_s, [](Theme& theme) { return leaving(theme, Leaving::Erase); }},
        {u"staff-sync-unsaved"_s, [](Theme& theme) { return leaving(theme, Leaving::Unsaved); }},
    };
}

} // namespace lanyard
