// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/KioskFlow.h"
#include "print/PrintRules.h"

// What the self-service screen answers, and what becomes of the badge.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int welcomeSeconds = 8;
constexpr int printingSeconds = 20; ///< longer than that nobody waits at a screen
constexpr int deskSeconds = 20;

} // namespace

void KioskFlow::answer(const Result<CheckInOutcome>& result)
{
    if (!result) {
        fail();
    } else if (result->attention && !std::holds_alternative<Refused>(result->decision)) {
        sendToDesk(u"attention"_s); // somebody has to look at this person first
    } else if (std::holds_alternative<Admit>(result->decision)) {
        welcome(*result);
    } else if (const auto* already = std::get_if<AlreadyCheckedIn>(&result->decision);
               already != nullptr && already->previous.direction == Direction::Entry) {
        welcomeBack(*result, *already);
    } else if (const auto* needed = std::get_if<NeedsAnswers>(&result->decision);
               needed != nullptr && canAsk(*needed)) {
        ask(*result, *needed);
    } else {
        const auto* unknown = std::get_if<Unknown>(&result->decision);
        if (unknown != nullptr
            && (unknown->kind != CodeKind::Plain || !unknown->otherEvent.isEmpty())) {
            m_state.foreign = *unknown; // tells of a code, and of nobody
        }
        const auto* choice = std::get_if<NeedsChoice>(&result->decision);
        m_state.severalCodes = choice != nullptr && choice->severalCodes;
        if (m_state.severalCodes) {
            m_interpreter.awaitOne();
        }
        // choices are for a desk too: one thing on a page, and no lists
        sendToDesk(decisionWord(result->decision));
    }
}

void KioskFlow::speak(const AttendeeRecord& person)
{
    m_state.person = person;
    const QString own = person.attendee.locale.section(u'-', 0, 0).section(u'_', 0, 0);
    if (!m_languageChosen && m_languages.contains(own)) {
        m_state.language = own;
    }
}

void KioskFlow::welcome(const CheckInOutcome& outcome)
{
    speak(*outcome.record);
    m_job = outcome.printJob.value_or(PrintJobId{});
    if (!outcome.printJob) {
        show(Page::Welcome, welcomeSeconds, true);
    } else if (!m_printerReady) {
        badgeAtDesk();
    } else {
        m_state.badge = PrintState::Waiting;
        show(Page::Welcome, printingSeconds, false);
    }
}

void KioskFlow::welcomeBack(const CheckInOutcome& outcome, const AlreadyCheckedIn& decision)
{
    speak(*outcome.record);
    m_state.since = decision.previous.at;
    show(Page::WelcomeBack, deskSeconds, true);
}

void KioskFlow::sendToDesk(const QString& decision)
{
    m_state.person.reset();
    giveNumber(Page::SeeDesk, decision);
}

void KioskFlow::badgeAtDesk()
{
    m_left.append(m_job);
    Q_EMIT badgeLeft(m_job);
    giveNumber(Page::BadgeAtDesk, u"badge"_s);
}

void KioskFlow::giveNumber(Page page, const QString& decision)
{
    m_number = m_number >= 999 ? 101 : m_number + 1;
    m_state.number = m_number;
    show(page, deskSeconds, true);
    Q_EMIT sentToDesk(m_state.number, decision);
}

void KioskFlow::fail()
{
    // nothing was promised: the same code may be tried again
    m_interpreter.forget();
    m_state.person.reset();
    show(Page::OutOfService, deskSeconds, false);
}

void KioskFlow::jobChanged(const PrintJob& job)
{
    if (m_left.contains(job.id) && isOpen(job.state)) {
        Q_EMIT badgeLeft(job.id); // was on its way, and waits again
    }
    if (job.id != m_job || m_state.page != Page::Welcome || m_state.badge == job.state) {
        return;
    }
    m_state.badge = job.state;
    switch (job.state) {
    case PrintState::Failed:
    case PrintState::Cancelled:
    case PrintState::Uncertain:
        badgeAtDesk();
        break;
    case PrintState::Sent:
    case PrintState::Confirmed:
        show(Page::Welcome, welcomeSeconds, true);
        break;
    case PrintState::Waiting:
    case PrintState::Ready:
    case PrintState::Sending:
    case PrintState::Printing:
        Q_EMIT stateChanged(m_state);
        break;
    }
}

void KioskFlow::printerChanged(const PrinterStatus& status)
{
    m_printerReady = status.ready || !status.instead.isEmpty();
    // what becomes of one that is on its way is told of the badge itself, a moment later
    const bool waits = m_state.page == Page::Welcome && m_state.badge && isOpen(*m_state.badge);
    if (waits && !m_printerReady) {
        badgeAtDesk();
    }
}

} // namespace lanyard
