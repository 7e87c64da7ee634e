// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskScreen.h"

#include "search/Spelling.h"
#include "shell/PrinterName.h"
#include "support/WhenDone.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentPeople = 8;

QList<RecentPerson> recentOf(const DeskStatus& status)
{
    QList<RecentPerson> people;
    for (const AttendeeRecord& record : status.recent) {
        const auto last = std::find_if(record.history.rbegin(), record.history.rend(),
            [](const CheckIn& act) { return act.local; });
        if (last == record.history.rend()) {
            continue; // taken back
        }
        RecentPerson person;
        person.record = record;
        person.at = last->at;
        person.checkIn = last->id;
        person.direction = last->direction;
        if (last->direction == Direction::Entry && record.badgesPrinted > 0) {
            person.print = PrintState::Sent; // elsewhere: this desk knows no more of it
        }
        const auto job = status.recentJobs.constFind(record.attendee.id);
        if (last->direction == Direction::Entry && job != status.recentJobs.constEnd()) {
            person.job = job->id; // what becomes of it is followed
            person.print = job->state;
            person.isFile = PrinterName::isFile(job->printer);
        }
        people.append(person);
    }
    return people;
}

} // namespace

DeskScreen::DeskScreen(Wiring& wiring, const Theme& theme, Sounds& sounds, QObject* parent)
    : QObject(parent)
    , m_wiring(wiring)
    , m_controller(wiring.checkIns(), wiring.search(), wiring.clock())
    , m_page(new DeskPage(theme, wiring.clock()))
{
    connectController();
    connectPrinting();
    connectSight();
    connectSync();
    connect(m_page, &DeskPage::verdictShown, &sounds, &Sounds::play);
    connect(m_page, &DeskPage::staffRequested, this, [this] { Q_EMIT staffWanted({}); });
    connect(m_page, &DeskPage::historyRequested, this, &DeskScreen::staffWanted);
    connect(&wiring.settings(), &SettingsService::changed, this, &DeskScreen::refresh);
    m_page->setSpokenNames([](const QString& name) { return spokenName(name); });
    refresh();
}

void DeskScreen::connectController()
{
    connect(m_page, &DeskPage::searchEdited, &m_controller, &DeskController::search);
    connect(m_page, &DeskPage::chosen, &m_controller, &DeskController::choose);
    connect(m_page, &DeskPage::choiceMoved, &m_controller, &DeskController::chooseNext);
    connect(m_page, &DeskPage::confirmed, &m_controller, &DeskController::confirm);
    connect(m_page, &DeskPage::checkInRequested, &m_controller, &DeskController::checkIn);
    connect(m_page, &DeskPage::consentGiven, &m_controller, &DeskController::consent);
    connect(m_page, &DeskPage::answered, &m_controller, &DeskController::answer);
    connect(m_page, &DeskPage::directionWanted, &m_controller, &DeskController::setDirection);
    connect(m_page, &DeskPage::undoRequested, &m_controller, &DeskController::undo);
    connect(m_page, &DeskPage::personWanted, &m_controller, &DeskController::review);
    connect(m_page, &DeskPage::groupWanted, &m_controller, &DeskController::gather);
    connect(m_page, &DeskPage::ticked, &m_controller, &DeskController::tick);
    connect(&m_controller, &DeskController::noGroup, m_page, &DeskPage::sayNoGroup);
    connect(&m_controller, &DeskController::groupOvertaken, m_page, &DeskPage::noteGroup);
    connect(m_page, &DeskPage::nextRequested, &m_controller, &DeskController::next);
    connect(m_page, &DeskPage::undoOfLastRequested, this, &DeskScreen::undoLast);
    connect(m_page, &DeskPage::codeTyped, this, [this](const QString& code) {
        m_controller.scan({code.toUtf8(), m_wiring.clock().now(), u"typed"_s});
    });
    connect(&m_controller, &DeskController::stateChanged, m_page, &DeskPage::setState);
    connect(&m_controller, &DeskController::repeated, m_page, &DeskPage::sayRepeated);
    connect(&m_controller, &DeskController::undoneLate, m_page, &DeskPage::setUndone);
    connect(&m_controller, &DeskController::undoFailedLate, m_page, &DeskPage::setUndoFailed);
    connect(&m_controller, &DeskController::recorded, this, [this] { m_wiring.sync().wake(); });
    // behind what it may have promised: a badge waits for no figures
    connect(&m_controller, &DeskController::recorded, this, &DeskScreen::refreshCounts,
        Qt::QueuedConnection);
    connect(&m_controller, &DeskController::promised, this, [this](const CheckInOutcome& outcome) {
        m_wiring.printing().wake();
        // one that was made beforehand does not change by itself
        m_wiring.printing().tellJobAgain(outcome.printJob.value_or(PrintJobId{}));
    });
    auto* minute = new QTimer(this); // who came in more than an hour ago
    minute->setInterval(std::chrono::minutes(1));
    connect(minute, &QTimer::timeout, this, &DeskScreen::refreshCounts);
    minute->start();
}

/// One at a time: those of a group would stand before the next scan.
void DeskScreen::refreshCounts()
{
    if (m_isCounting) {
        m_isToCountAgain = true;
        return;
    }
    m_isCounting = true;
    whenDone(m_wiring.status().status(), this, [this](const Result<DeskStatus>& status) {
        m_isCounting = false;
        if (status) {
            m_page->setCounts(status->counts, status->inflow);
        }
        if (std::exchange(m_isToCountAgain, false)) {
            refreshCounts();
        }
    });
}

void DeskScreen::undoLast(CheckInId checkIn, const QString& reason)
{
    whenDone(m_wiring.checkIns().undo(checkIn, reason, m_settings.operatorName), this,
        [this, checkIn](const Result<CheckIn>& end) {
            if (!end && end.error().code != ErrorCode::AlreadyUndone) {
                m_page->setUndoFailed(end.error(), checkIn);
                return;
            }
            m_page->setUndone(checkIn);
            if (end) {
                m_wiring.search().renew({end->attendee});
            }
            m_controller.forgetLastScan();
            m_wiring.sync().wake();
            refresh();
        });
}

void DeskScreen::connectPrinting()
{
    PrintService& printing = m_wiring.printing();
    connect(&printing, &PrintService::jobChanged, m_page, &DeskPage::setPrintJob);
    const PrinterBoard& board = m_wiring.printers();
    connect(&printing, &PrintService::printerChanged, this,
        [this, &board](const PrinterStatus& main) { m_page->setPrinter(main, board.printers()); });
    connect(&board, &PrinterBoard::changed, this,
        [this, &board] { m_page->setPrinter(m_page->context().printer, board.printers()); });
    printing.tellPrinterAgain(); // it may have been out of labels when the program started
    connect(m_page, &DeskPage::previewWanted, this, &DeskScreen::showPreview);
    connect(m_page, &DeskPage::reprintRequested, this, &DeskScreen::reprint);
    connect(m_page, &DeskPage::printAgainRequested, this, &DeskScreen::printAgain);
    connect(m_page, &DeskPage::printSettled, this, [this](PrintJobId job, bool cameOut) {
        m_wiring.printing().settle(job, cameOut, m_settings.operatorName);
    });
    connect(m_page, &DeskPage::printerWanted, this, &DeskScreen::printAt);
}

/// Its own printer is looked at again at once, not only when its turn has come.
void DeskScreen::printAt(PrintJobId job, const QString& address)
{
    if (address.isEmpty()) {
        m_wiring.printing().wake();
        return;
    }
    whenDone(m_wiring.printing().moveTo({job}, address, m_settings.operatorName), this,
        [this, address](const Result<void>& moved) { m_page->sayMoved(address, moved); });
}

/// Scanning a fresh badge answers the question whether it came out.
void DeskScreen::connectSight()
{
    connect(&m_wiring.printing(), &PrintService::jobChanged, this, &DeskScreen::noteAsked);
    m_controller.setBadgeSight({[this] { return !m_asked.isEmpty(); },
        [this](const TicketToken& token) {
            return m_wiring.printing().see(token, m_settings.operatorName);
        }});
    connect(&m_controller, &DeskController::badgeSeen, m_page,
        [this](const SeenBadge& badge) { m_page->sayBadgeSeen(badge.name); });
}

void DeskScreen::noteAsked(const PrintJob& job)
{
    const bool isAsked = job.state == PrintState::Uncertain
        || (job.state == PrintState::Sent && m_settings.asksAt(job.printer));
    if (isAsked) {
        m_asked.insert(job.id.value);
    } else {
        m_asked.remove(job.id.value);
    }
}

void DeskScreen::connectSync()
{
    SyncService& sync = m_wiring.sync();
    connect(&sync, &SyncService::statusChanged, m_page, &DeskPage::setSync);
    connect(&sync, &SyncService::replicaChanged, this, &DeskScreen::refresh);
    connect(m_page, &DeskPage::syncRequested, this, [this] { m_wiring.sync().hurry(); });
    sync.repeatStatus();
}

void DeskScreen::refresh()
{
    whenDone(
        m_wiring.status().status(recentPeople), this, [this](const Result<DeskStatus>& status) {
            if (!status || !status->event) {
                return;
            }
            m_settings = status->settings;
            m_controller.setOperatorName(m_settings.operatorName);
            m_page->setEvent(*status->event, m_settings);
            m_page->setCounts(status->counts, status->inflow);
            m_page->setRecent(recentOf(*status));
        });
}

void DeskScreen::showPreview(AttendeeId attendee)
{
    whenDone(m_wiring.printing().preview(attendee), this,
        [this, attendee](const Result<BadgePreview>& preview) {
            if (preview) {
                m_page->setPreview(attendee, *preview);
            }
        });
}

void DeskScreen::reprint(AttendeeId attendee, ReprintReason reason)
{
    // that reason needs words
    const QString words
        = reason == ReprintReason::Other ? u"printed again at the desk"_s : QString();
    whenDone(m_wiring.printing().reprint(attendee, reason, words, m_settings.operatorName), this,
        [this](const Result<PrintJobId>& job) {
            if (!job) {
                m_page->sayNoBadge(job.error());
                return;
            }
            m_wiring.printing().wake();
        });
}

void DeskScreen::printAgain(PrintJobId job)
{
    whenDone(m_wiring.storage().read(
                 Lane::Desk, [job](UnitOfWork& work) { return work.printJobs().byId(job); }),
        this, [this](const Result<std::optional<PrintJob>>& found) {
            if (found && *found) {
                // the same badge, whose first try came to nothing: the reason is still the first
                reprint((*found)->attendee, (*found)->reason);
            }
        });
}

} // namespace lanyard
