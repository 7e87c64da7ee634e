// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/KioskFlow.h"

#include "checkin/CheckInService.h"
#include "checkin/TypedLookup.h"
#include "print/PrintRules.h"
#include "support/WhenDone.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int callingSeconds = 60;
constexpr int idleSeconds = 60;
constexpr int stillThereSeconds = 20;
/// A typed code is answered after this long, whatever the answer: time tells nothing.
constexpr qint64 typedAnswerMs = 1000;
/// So many codes that led nowhere within this time, and typing pauses for as long again.
constexpr int failuresAllowed = 10;
constexpr qint64 failureWindowMs = qint64(5) * 60 * 1000;

} // namespace

KioskActs kioskActs(CheckInService& checkIns, Storage& storage)
{
    return {[&checkIns](const CheckInRequest& request) { return checkIns.checkIn(request); },
        [&storage](const QString& order, const QString& lastName) {
            const TypedLookup lookup{order, lastName};
            return storage.read(
                Lane::Desk, [lookup](UnitOfWork& work) { return lookup.run(work); });
        }};
}

KioskFlow::KioskFlow(KioskActs acts, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_acts(std::move(acts))
    , m_clock(clock)
{
    m_state.language = m_usualLanguage;
}

void KioskFlow::setLanguages(const QStringList& offered, const QString& usual)
{
    if (m_languages == offered && m_usualLanguage == usual) {
        return; // whoever stands here now goes on
    }
    m_languages = offered;
    m_usualLanguage = usual;
    startOver();
}

void KioskFlow::setPlace(const KioskPlace& place)
{
    m_state.place = place;
    Q_EMIT stateChanged(m_state);
}

void KioskFlow::scan(const RawScan& scan)
{
    if (m_state.page == Page::Checking) {
        m_interpreter.keepAnswer(scan.at); // to come
    }
    const auto token = m_interpreter.interpret(scan);
    if (!token || !m_inService) {
        return;
    }
    if (m_state.page == Page::Checking && m_asked.who == decltype(m_asked.who)(*token)) {
        return; // is being checked
    }
    if (m_state.asksForPhoto() && (scan.device == "camera"_L1 || scan.device == "file"_L1)) {
        return; // it takes a photo now, whatever else is in the picture
    }
    if (m_state.page != Page::Scan && m_state.page != Page::Type) {
        startOver(); // the next person; a code scanned while typing is the same person's
    }
    CheckInRequest request;
    request.who = *token;
    request.others = ScanInterpreter::tokens(scan).mid(1);
    check(std::move(request), false);
}

void KioskFlow::typeInstead()
{
    if (isTypingPaused()) {
        sendToDesk(u"typingPaused"_s);
    } else if (m_state.page == Page::Scan) {
        show(Page::Type, idleSeconds, false);
    }
}

void KioskFlow::submitTyped(const QString& order, const QString& lastName)
{
    if (m_state.page != Page::Type) {
        return;
    }
    m_heldUntil = m_clock.monotonicMs() + typedAnswerMs;
    const quint64 number = ++m_request;
    show(Page::Checking, 0, false);
    whenDone(m_acts.find(order, lastName), this,
        [this, number](const Result<std::optional<AttendeeId>>& found) {
            if (number != m_request) {
                return;
            }
            if (!found || !*found) {
                m_held = found ? Result<CheckInOutcome>{CheckInOutcome{}}
                               : Result<CheckInOutcome>{found.error()};
                release();
                return;
            }
            CheckInRequest request;
            request.who = **found;
            check(std::move(request), true);
        });
}

void KioskFlow::check(CheckInRequest request, bool typed)
{
    request.operatorName = m_operator;
    request.unattended = true;
    m_asked = request;
    const quint64 number = ++m_request;
    m_held.reset();
    if (!typed) {
        m_heldUntil = 0;
    }
    show(Page::Checking, 0, false);
    whenDone(m_acts.checkIn(request), this, [this, number](const Result<CheckInOutcome>& result) {
        if (result) {
            Q_EMIT recorded();
        }
        if (result && result->checkIn) {
            Q_EMIT promised(*result);
        }
        if (number == m_request) {
            m_held = result;
            release();
        }
    });
}

void KioskFlow::release()
{
    if (!m_held || m_clock.monotonicMs() < m_heldUntil) {
        return;
    }
    const Result<CheckInOutcome> result = *std::exchange(m_held, std::nullopt);
    const bool ledNowhere = result
        && (std::holds_alternative<Refused>(result->decision)
            || std::holds_alternative<Unknown>(result->decision));
    if (m_heldUntil != 0 && ledNowhere) {
        m_failures.append(m_clock.monotonicMs());
    }
    m_interpreter.keepAnswer(m_clock.now());
    answer(result);
}

void KioskFlow::chooseLanguage(const QString& code)
{
    if (m_languages.contains(code)) {
        m_state.language = code;
        m_languageChosen = true;
        startIdle();
    }
}

void KioskFlow::setLargerText(bool larger)
{
    m_state.largerText = larger;
    startIdle();
}

void KioskFlow::setHighContrast(bool high)
{
    m_state.highContrast = high;
    startIdle();
}

void KioskFlow::callForHelp()
{
    m_state.person.reset();
    show(Page::Calling, callingSeconds, true);
    Q_EMIT helpWanted();
}

void KioskFlow::moreTime()
{
    if (m_deadline && m_state.secondsInAll > 0) {
        show(m_state.page, m_state.secondsInAll, true);
    }
}

void KioskFlow::done()
{
    startOver();
}

void KioskFlow::touched()
{
    if (m_state.page == Page::StillThere) {
        show(m_before, idleSeconds, false);
    } else if (m_deadline && m_state.secondsInAll == 0
        && (isAwaited() || m_state.page == Page::Scan)) {
        m_deadline = m_clock.monotonicMs() + qint64(idleSeconds) * 1000;
    }
}

void KioskFlow::tick()
{
    release();
    leavePhoto();
    if (!m_deadline) {
        return;
    }
    const qint64 left = *m_deadline - m_clock.monotonicMs();
    if (left <= 0) {
        runOut();
        return;
    }
    const int seconds = int((left + 999) / 1000);
    if (m_state.secondsInAll > 0 && seconds != m_state.secondsLeft) {
        m_state.secondsLeft = seconds;
        Q_EMIT stateChanged(m_state);
    }
}

void KioskFlow::runOut()
{
    if (isAwaited() || m_state.page == Page::Scan) {
        m_before = m_state.page;
        show(Page::StillThere, stillThereSeconds, true);
    } else if (m_state.page == Page::Welcome && m_state.badge && !isHandedOver(*m_state.badge)) {
        badgeAtDesk();
    } else {
        startOver();
    }
}

void KioskFlow::setInService(bool inService)
{
    if (m_inService != inService) {
        m_inService = inService;
        startOver();
    }
}

void KioskFlow::show(Page page, int seconds, bool countdown)
{
    m_state.page = page;
    if (page != Page::Checking && page != Page::StillThere && page != Page::Question) {
        m_state.questions.clear(); // and what was answered to them
        m_state.photo.clear();
        m_asked.answers.clear();
    }
    const qint64 end = m_clock.monotonicMs() + qint64(seconds) * 1000;
    m_deadline = seconds > 0 ? std::optional(end) : std::nullopt;
    m_state.secondsLeft = countdown ? seconds : 0;
    m_state.secondsInAll = m_state.secondsLeft;
    Q_EMIT stateChanged(m_state);
}

void KioskFlow::startOver()
{
    KioskState fresh;
    fresh.visit = m_state.visit + 1;
    fresh.language = m_usualLanguage;
    fresh.place = m_state.place;
    m_state = fresh;
    m_languageChosen = false;
    m_job = {};
    m_asked = {};
    m_held.reset();
    ++m_request;
    show(m_inService ? Page::Scan : Page::OutOfService, 0, false);
}

bool KioskFlow::isChanged() const
{
    return m_state.largerText || m_state.highContrast || m_state.language != m_usualLanguage;
}

void KioskFlow::startIdle()
{
    // a screen somebody has set up for themselves does not stay so for the next person
    if (m_state.page == Page::Scan) {
        show(Page::Scan, isChanged() ? idleSeconds : 0, false);
    } else {
        touched();
        Q_EMIT stateChanged(m_state);
    }
}

bool KioskFlow::isTypingPaused() const
{
    const qint64 now = m_clock.monotonicMs();
    const auto recent = std::ranges::count_if(
        m_failures, [now](qint64 at) { return now - at < failureWindowMs; });
    return recent >= failuresAllowed;
}

} // namespace lanyard
