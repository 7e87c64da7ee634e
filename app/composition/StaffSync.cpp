// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "StaffSync.h"

#include "Joining.h"
#include "shell/Sentences.h"
#include "shell/TopBar.h"
#include "staff/ErasePanel.h"
#include "staff/PinPanel.h"
#include "staff/SavePanel.h"
#include "staff/StaffPage.h"
#include "support/WhenDone.h"

#include <QFutureWatcher>

#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// How many things staff must look at; `beside`: that the status does not tell of.
int toDecide(const SyncStatus& status, int beside, bool isDamaged)
{
    const int damaged = isDamaged ? 1 : 0;
    const int ended = SyncWords::isEnded(status) ? 1 : 0;
    const int lost = status.outbox.missing > 0 ? 1 : 0;
    const int moved = ended == 0 && status.movedTo ? 1 : 0;
    return damaged + ended + moved + lost + status.clashes + status.outbox.quarantined + beside;
}

/// How many cases neither the status nor storage tells of.
int besideStatus(const SyncCases& cases)
{
    const int aside = cases.aside.entries > 0 ? 1 : 0;
    const int strangers = cases.tellsStrangers() ? 1 : 0;
    return int(cases.stalled.size()) + aside + strangers;
}

bool hasSameCases(const SyncStatus& a, const SyncStatus& b)
{
    return a.clashes == b.clashes && a.outbox.missing == b.outbox.missing
        && a.outbox.quarantined == b.outbox.quarantined && a.outbox.ambiguous == b.outbox.ambiguous
        && a.outbox.waiting() == b.outbox.waiting();
}

} // namespace

StaffSync::StaffSync(Wiring& wiring, StaffPage& page, QObject* parent)
    : QObject(parent)
    , m_wiring(wiring)
    , m_page(page)
    , m_panel(*page.sync())
{
    connect(&m_wiring.sync(), &SyncService::statusChanged, this, &StaffSync::take);
    connectPanel();
    connectSettlement();
    m_wiring.sync().repeatStatus();
}

void StaffSync::setPlace(const DeskStatus& status, const QTimeZone& zone)
{
    m_settings = status.settings;
    m_zone = zone;
    m_page.pin()->top()->setSync(m_status, m_zone);
    QStringList names{status.event ? status.event->name : QString()};
    for (const Door& door : status.settings.otherDoors()) {
        names.append(door.name); // they are erased together
    }
    m_panel.setEvent(names.join(u", "_s));
    m_panel.save()->setEvent(status.event ? status.event->name : QString(),
        m_wiring.clock().now().toTimeZone(zone).date());
}

void StaffSync::take(const SyncStatus& status)
{
    const bool isDamaged = m_wiring.storage().isDamaged(); // found since, perhaps
    const bool isNews = isDamaged != std::exchange(m_isDamaged, isDamaged);
    const bool others = isNews || !hasSameCases(status, m_status);
    m_status = status;
    m_page.setToDecide(toDecide(status, m_cases, isDamaged));
    if (m_page.isLocked()) {
        return;
    }
    m_panel.showStatus(status, m_zone);
    if (others && m_page.tab() == StaffBar::Sync) {
        showCases();
    }
}

void StaffSync::connectPanel()
{
    connect(&m_panel, &SyncPanel::syncRequested, this, [this] { m_wiring.sync().hurry(); });
    connect(&m_panel, &SyncPanel::askRequested, this, [this] {
        whenDone(m_wiring.sync().hurry(), this, [this](const Result<void>& asked) {
            if (asked) {
                m_panel.showDone(SyncWords::asked());
            }
            after(asked);
        });
    });
    connect(&m_panel, &SyncPanel::checkInsRequested, this, [this](const QString& file) {
        tellSaved(m_wiring.exports().exportCheckIns(m_settings.event, file), file);
    });
    connect(&m_panel, &SyncPanel::attendeesRequested, this, [this](const QString& file) {
        tellSaved(m_wiring.exports().exportAttendees(m_settings.event, file), file);
    });
    connect(&m_panel, &SyncPanel::retryRequested, this, [this](OutboxId entry) {
        whenDone(m_wiring.sync().retry(entry, m_settings.operatorName), this,
            [this](const Result<void>& end) { after(end); });
    });
    connect(&m_panel, &SyncPanel::dismissRequested, this,
        [this](OutboxId entry, const QString& reason) {
            whenDone(m_wiring.sync().dismiss(entry, reason, m_settings.operatorName), this,
                [this](const Result<void>& end) { after(end); });
        });
}

void StaffSync::connectSettlement()
{
    connect(&m_panel, &SyncPanel::clashSettled, this,
        [this](AttendeeId attendee, CheckInListId list, const QString& note) {
            whenDone(m_wiring.settlement().settleClash(
                         m_settings.event, attendee, list, note, m_settings.operatorName),
                this, [this](const Result<void>& end) { after(end); });
        });
    connect(&m_panel, &SyncPanel::resendRequested, this, [this] {
        whenDone(m_wiring.settlement().resendMissing(m_settings.event, m_settings.operatorName),
            this, [this](const Result<int>& sent) {
                after(sent ? Result<void>{} : Result<void>{sent.error()});
            });
    });
    connect(&m_panel, &SyncPanel::takeOverRequested, this, &StaffSync::takeOver);
    connect(&m_panel, &SyncPanel::leaveAsideRequested, this, &StaffSync::leaveAside);
    connect(&m_panel, &SyncPanel::goRequested, this,
        [this](const ServerPlace& place) { after(goTo(m_wiring, place)); });
    connect(&m_panel, &SyncPanel::stayRequested, this,
        [this](const ServerPlace& place) { after(stayInsteadOf(m_wiring, place)); });
    connect(&m_panel, &SyncPanel::sealRequested, this, &StaffSync::seal);
    connect(&m_panel, &SyncPanel::eraseRequested, this, &StaffSync::erase);
}

void StaffSync::after(const Result<void>& end)
{
    if (!end) {
        m_panel.showFailure(Sentences::trouble(end.error()));
    }
    showCases();
}

void StaffSync::show()
{
    m_panel.setFileName(stamped(u"waiting"_s, u"sealed"_s));
    m_panel.erase()->setKeptAside(m_wiring.storage().hasKeptAside());
    m_panel.showStatus(m_status, m_zone);
    showCases();
    readAside();
}

void StaffSync::showCases()
{
    const auto job = [event = m_settings.event, aside = m_aside](
                         UnitOfWork& work) { return SyncCases::read(work, event, aside); };
    whenDone(m_wiring.storage().read(Lane::Desk, job), this,
        [this, files = m_asideRead, hasAside = !m_aside.isEmpty()](const Result<SyncCases>& read) {
            if (read && !m_page.isLocked()) {
                showRead(*read);
                if (hasAside && read->aside.entries + read->aside.others == 0) {
                    // all of it is here: the program ended between that and its mark
                    m_wiring.storage().markDecided(files);
                    readAside();
                }
            }
        });
}

void StaffSync::showRead(SyncCases cases)
{
    cases.isDamaged = m_wiring.storage().isDamaged();
    m_cases = besideStatus(cases);
    m_page.setToDecide(toDecide(m_status, m_cases, cases.isDamaged));
    m_panel.setToday(m_wiring.clock().now().toTimeZone(m_zone).date());
    m_panel.showCases(cases);
}

/// What waits in damaged data, once for each of its files; takes up to a second for each.
void StaffSync::readAside()
{
    const QStringList files = m_wiring.storage().undecidedAside();
    if (files == m_asideFiles) {
        return;
    }
    m_asideFiles = files;
    const auto entries = QtFuture::makeReadyFuture().then(
        QtFuture::Launch::Async, [files] { return SqliteStorage::waitingIn(files); });
    whenDone(entries, this, [this, files](const QList<WholeEntry>& aside) {
        m_aside = aside;
        m_asideRead = files;
        showCases();
    });
}

void StaffSync::takeOver()
{
    whenDone(m_wiring.settlement().takeOver(m_settings.event, m_aside, m_settings.operatorName),
        this, [this, files = m_asideRead](const Result<int>& taken) {
            if (taken) {
                m_wiring.storage().markDecided(files);
                m_panel.showDone(SyncWords::takenOver(*taken));
                readAside();
            }
            after(taken ? Result<void>() : Result<void>(taken.error()));
        });
}

void StaffSync::leaveAside()
{
    whenDone(m_wiring.settlement().leaveAside(m_settings.event, m_aside, m_settings.operatorName),
        this, [this, files = m_asideRead](const Result<void>& left) {
            if (left) {
                m_wiring.storage().markDecided(files);
                m_panel.showDone(SyncWords::leftAside());
                readAside();
            }
            after(left);
        });
}

QString StaffSync::stamped(const QString& name, const QString& ending) const
{
    const QDateTime now = m_wiring.clock().now().toTimeZone(m_zone);
    return u"%1-%2.%3"_s.arg(name, now.toString(u"yyyyMMdd-HHmmss"_s), ending);
}

/// Says how far it is, then where the rows are, or why not.
void StaffSync::tellSaved(const QFuture<Result<int>>& rows, const QString& file)
{
    auto* watcher = new QFutureWatcher<Result<int>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_panel.save(),
        &SavePanel::showProgress);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(rows);
    whenDone(rows, this, [this, file](const Result<int>& end) {
        if (end) {
            m_panel.showDone(Sentences::exported(*end, file));
        } else {
            m_panel.showFailure(Sentences::trouble(end.error()));
        }
    });
}

void StaffSync::seal(const QString& file, const QString& passphrase)
{
    whenDone(m_wiring.settlement().exportWaiting(
                 m_settings.event, file, passphrase, m_settings.operatorName),
        this, [this, file](const Result<int>& entries) {
            if (entries) {
                m_panel.showSealed(SyncWords::sealed(*entries, file));
            } else {
                m_panel.showFailure(Sentences::trouble(entries.error()));
            }
        });
}

void StaffSync::erase(bool declined)
{
    whenDone(m_wiring.settlement().eraseEvent(m_settings.event, m_settings.operatorName, declined),
        this, [this](const Result<void>& gone) {
            if (gone) {
                return; // the program begins anew
            }
            if (gone.error().code == ErrorCode::OutboxWaiting) {
                m_panel.showUnsaved(gone.error().args.value(0).toInt());
            } else {
                m_panel.showFailure(Sentences::trouble(gone.error()));
            }
        });
}

} // namespace lanyard
