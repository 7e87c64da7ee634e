// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "StaffScreen.h"

#include "StaffPin.h"
#include "search/Spelling.h"
#include "shell/PrinterName.h"
#include "shell/Sentences.h"
#include "staff/NumbersPanel.h"
#include "staff/PeoplePanel.h"
#include "staff/SentList.h"
#include "support/WhenDone.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

StaffScreen::StaffScreen(Wiring& wiring, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_wiring(wiring)
    , m_page(new StaffPage(theme, wiring.clock()))
    , m_sync(new StaffSync(wiring, *m_page, this))
    , m_badges(new StaffBadges(wiring, *m_page, this))
    , m_door(StaffDoor::load(wiring.secrets(), wiring.clock().now()))
{
    m_disk.setMaxThreadCount(1); // what is stored last stays
    beginWait();
    connectPin();
    connectPeople();
    connect(m_page, &StaffPage::lockWanted, this, &StaffScreen::lock);
    connect(m_page, &StaffPage::leaveWanted, this, &StaffScreen::leaveWanted);
    connect(m_page, &StaffPage::settingsWanted, this, &StaffScreen::settingsWanted);
    connect(m_page, &StaffPage::tabShown, this, &StaffScreen::showTab);
    const auto toPerson = [this](AttendeeId who) {
        m_page->showTab(StaffBar::People);
        showPerson(who);
    };
    connect(m_badges, &StaffBadges::personWanted, this, toPerson);
    connect(m_page->sync(), &SyncPanel::personRequested, this, toPerson);
    m_page->people()->setSpokenNames([](const QString& name) { return spokenName(name); });
}

void StaffScreen::open(AttendeeId attendee, PinPanel::Behind behind)
{
    m_wanted = attendee;
    m_page->pin()->setBehind(behind);
    shut(); // until it is known whether there is a PIN
    const auto fill = [this, visit = m_visit](const Result<DeskStatus>& status) {
        if (!status || visit != m_visit) {
            return;
        }
        takeStatus(*status);
        ask();
    };
    whenDone(m_wiring.status().status(), this, fill);
}

void StaffScreen::takeStatus(const DeskStatus& status)
{
    m_settings = status.settings;
    m_zone = QTimeZone(status.event ? status.event->timeZone : QByteArray("UTC"));
    m_page->setPlace(status.event ? status.event->name : QString(), m_settings);
    m_sync->setPlace(status, m_zone);
    m_badges->setOperator(m_settings.operatorName);
    m_page->people()->setBesides(m_settings.otherDoors());
    m_page->people()->setMoment(m_settings.list, m_wiring.clock().now(), m_zone);
    m_page->people()->sent()->setPeople(m_door.sent, m_zone);
}

void StaffScreen::comeBack()
{
    const auto fill = [this, visit = m_visit](const Result<DeskStatus>& status) {
        if (!status || visit != m_visit) {
            return;
        }
        if (status->settings.event != m_settings.event) {
            m_page->people()->clear(); // people of another event
        }
        takeStatus(*status);
    };
    whenDone(m_wiring.status().status(), this, fill);
}

void StaffScreen::noteSent(int number, const QString& decision)
{
    m_door.add({number, m_wiring.clock().now(), decision});
    m_page->people()->sent()->setPeople(m_door.sent, m_zone);
    storeDoor();
}

void StaffScreen::chooseNewPin()
{
    m_wantsNewPin = true;
    ask();
}

void StaffScreen::connectPin()
{
    PinPanel* pin = m_page->pin();
    connect(&m_wiring.printing(), &PrintService::printerChanged, pin, &PinPanel::setPrinter);
    connect(pin, &PinPanel::pinEntered, this, &StaffScreen::verify);
    connect(pin, &PinPanel::pinChosen, this, &StaffScreen::choose);
}

void StaffScreen::choose(const QString& pin)
{
    // the hash is slow on purpose: not on the UI thread
    whenDone(QtConcurrent::run([pin] { return StaffPin::hash(pin); }), this,
        [this, visit = m_visit](const QString& hash) {
            if (hash.isEmpty()) { // no memory for it; saved, it would be no PIN at all
                m_page->pin()->showNotSaved({});
                return;
            }
            const auto saved
                = m_wiring.settings().change([hash](DeskSettings& all) { all.pinHash = hash; });
            whenDone(saved, this, [this, visit](const Result<DeskSettings>& all) {
                if (!all) {
                    m_page->pin()->showNotSaved(Sentences::trouble(all.error()));
                    return;
                }
                m_settings = *all;
                if (visit == m_visit) {
                    unlock();
                }
            });
        });
}

void StaffScreen::verify(const QString& pin)
{
    if (m_busy || m_wiring.clock().monotonicMs() < m_notBefore) {
        ask();
        return;
    }
    m_busy = true;
    ++m_door.wrongPins; // until it is known to be right: pulling the plug makes nothing forgotten
    storeDoor();
    const QString hash = m_settings.pinHash;
    whenDone(QtConcurrent::run(&m_disk, [hash, pin] { return StaffPin::verify(hash, pin); }), this,
        [this, visit = m_visit](bool isRight) {
            m_busy = false;
            if (!isRight) {
                beginWait();
                m_page->pin()->showWrong(m_door.waitSeconds());
                return;
            }
            m_door.wrongPins = 0;
            storeDoor();
            if (visit == m_visit) {
                unlock();
            }
        });
}

void StaffScreen::storeDoor()
{
    // what is not kept is only forgotten at a restart: nobody is held up for it
    m_disk.start([door = m_door, &secrets = m_wiring.secrets()] { (void)door.store(secrets); });
}

void StaffScreen::beginWait()
{
    m_notBefore = m_wiring.clock().monotonicMs() + qint64(m_door.waitSeconds()) * 1000;
}

void StaffScreen::unlock()
{
    m_notBefore = 0;
    m_wantsNewPin = false;
    m_page->showTab(StaffBar::People);
    Q_EMIT unlocked();
    if (m_wanted.isValid()) {
        showPerson(std::exchange(m_wanted, {}));
    }
}

void StaffScreen::lock()
{
    shut();
    ask();
    Q_EMIT locked();
}

void StaffScreen::shut()
{
    ++m_visit;
    m_wantsNewPin = false;
    m_page->showLocked();
}

/// For what is wanted now: a first or new PIN, the PIN, or the rest of a wait, which going away
/// and coming back does not shorten.
void StaffScreen::ask()
{
    const qint64 wait = m_notBefore - m_wiring.clock().monotonicMs();
    m_page->showLocked();
    if (m_settings.pinHash.isEmpty() || m_wantsNewPin) {
        m_page->pin()->showChoose();
    } else if (wait > 0) {
        m_page->pin()->showWrong(int((wait + 999) / 1000));
    }
}

void StaffScreen::connectPeople()
{
    PeoplePanel* people = m_page->people();
    connect(people, &PeoplePanel::searchEdited, this, [this, people](const QString& text) {
        whenDone(m_wiring.search().find(text), this,
            [people](const Result<QList<FoundAttendee>>& found) {
                people->setResults(found.value_or(QList<FoundAttendee>()));
            });
    });
    connect(people, &PeoplePanel::chosen, this, &StaffScreen::showPerson);
    connect(people, &PeoplePanel::reprintRequested, this,
        [this](AttendeeId who, ReprintReason reason, const QString& words) {
            tell(m_wiring.printing().reprint(who, reason, words, m_settings.operatorName),
                Sentences::Deed::BadgeOrdered);
            m_wiring.printing().wake();
        });
    connect(people, &PeoplePanel::undoRequested, this,
        [this](CheckInId checkIn, const QString& reason) {
            tell(m_wiring.checkIns().undo(checkIn, reason, m_settings.operatorName),
                Sentences::Deed::CheckInUndone);
            m_wiring.sync().wake();
        });
    connect(people, &PeoplePanel::checkInRequested, this, [this](AttendeeId who) {
        CheckInRequest request;
        request.who = who;
        request.operatorName = m_settings.operatorName;
        whenDone(m_wiring.checkIns().checkIn(request), this,
            [this](const Result<CheckInOutcome>& outcome) {
                if (!outcome) {
                    m_page->people()->showFailure(outcome.error());
                    return;
                }
                m_wiring.printing().wake();
                m_wiring.sync().wake();
                m_page->people()->showOutcome(*outcome);
                m_wiring.search().renew({outcome->record->attendee.id});
                showPerson(outcome->record->attendee.id);
            });
    });
    connect(people, &PeoplePanel::printSettled, this, [this](PrintJobId job, bool cameOut) {
        tell(m_wiring.printing().settle(job, cameOut, m_settings.operatorName),
            Sentences::Deed::PrintSettled);
    });
    connect(&m_wiring.printing(), &PrintService::jobChanged, this, [this](const PrintJob& job) {
        if (m_page->people()->shown() == job.attendee) {
            showPerson(job.attendee);
        }
    });
}

template <typename T>
void StaffScreen::tell(QFuture<Result<T>> act, Sentences::Deed deed)
{
    whenDone(act, this, [this, deed](const Result<T>& end) {
        if (end) {
            m_page->people()->showDone(deed);
        } else {
            m_page->people()->showFailure(end.error());
        }
        if (const auto who = m_page->people()->shown()) {
            m_wiring.search().renew({*who}); // they may be out again
            showPerson(*who);
        }
    });
}

void StaffScreen::showPerson(AttendeeId attendee)
{
    whenDone(m_wiring.checkIns().history(attendee), this,
        [this, attendee](const Result<AttendeeHistory>& history) {
            if (m_page->isLocked()) {
                return;
            }
            if (!history) {
                m_page->people()->showFailure(history.error());
                return;
            }
            m_page->people()->showHistory(*history, m_zone, m_wiring.clock().now());
            whenDone(m_wiring.printing().preview(attendee), this,
                [this, attendee](const Result<BadgePreview>& badge) {
                    if (badge) {
                        m_page->people()->setPreview(attendee, badge->raster);
                    }
                });
        });
}

void StaffScreen::showTab(StaffBar::Tab tab)
{
    if (tab == StaffBar::Sync) {
        m_sync->show();
    } else if (tab == StaffBar::Numbers) {
        showNumbers();
    } else if (tab == StaffBar::Badges) {
        m_badges->show();
    }
}

void StaffScreen::showNumbers()
{
    whenDone(m_wiring.status().figures(), this, [this](const Result<EventFigures>& figures) {
        if (!figures) {
            return;
        }
        StaffNumbers numbers;
        numbers.counts = figures->counts;
        numbers.prints = figures->prints;
        numbers.areFiles = PrinterName::isFolder(m_settings) && m_settings.morePrinters.isEmpty();
        for (const TypeFigure& type : figures->types) {
            numbers.types.append({type.ticketType, type.checkedIn, type.attendees});
        }
        for (const HourFigure& hour : figures->hours) {
            numbers.hours.append({hour.hour, hour.entries});
        }
        m_page->numbers()->showNumbers(numbers, m_zone);
    });
}

} // namespace lanyard
