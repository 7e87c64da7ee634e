// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/DeskController.h"

#include "checkin/CheckInService.h"
#include "checkin/DeskGroup.h"
#include "ports/Clock.h"
#include "search/SearchService.h"
#include "support/WhenDone.h"

#include <QTextBoundaryFinder>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

constexpr int resultLimit = 50;

/// One letter names nobody: whoever is meant is then chosen by hand.
bool isEnoughToChoose(const QString& text)
{
    const QString letters = text.simplified();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, letters);
    const auto first = finder.toNextBoundary();
    return first > 0 && first < letters.size();
}

} // namespace

DeskController::DeskController(
    CheckInService& checkIns, SearchService& search, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_checkIns(checkIns)
    , m_search(search)
    , m_clock(clock)
{ }

void DeskController::setState(DeskState state)
{
    m_state = std::move(state);
    m_state.direction = m_direction;
    Q_EMIT stateChanged(m_state);
}

void DeskController::setDirection(Direction direction)
{
    if (direction == m_direction) {
        return;
    }
    m_direction = direction;
    m_interpreter.forget(); // whoever was just let in may be let out at once
    using Phase = DeskState::Phase;
    const Phase phase = m_state.phase;
    if (phase == Phase::Answered || phase == Phase::Failed || phase == Phase::Group
        || phase == Phase::GroupAnswered) {
        next();
        return;
    }
    setState(m_state);
    if (phase == Phase::Typing && !m_state.text.trimmed().isEmpty()) {
        // who was chosen for them stands first no more
        const bool isChosen = m_state.chosen > 0 && m_state.selected.has_value();
        m_before = {m_state.text, std::nullopt, m_state.chosen};
        if (isChosen) {
            m_before.choice = m_state.selected->attendee.id;
        }
        search(m_state.text);
    }
}

void DeskController::scan(const RawScan& scan)
{
    if (m_state.phase == DeskState::Phase::Checking) {
        m_interpreter.keepAnswer(scan.at); // to come
    }
    const auto token = m_interpreter.interpret(scan);
    if (!token) {
        if (m_interpreter.tellsRepeat()) {
            Q_EMIT repeated();
        }
        return;
    }
    CheckInRequest request;
    request.who = *token;
    request.others = ScanInterpreter::tokens(scan).mid(1);
    request.direction = m_direction;
    if (m_direction == Direction::Exit || !m_sight.isAsked || !m_sight.isAsked()) {
        submit(std::move(request));
        return;
    }
    whenDone(
        m_sight.see(*token), this, [this, request](const Result<std::optional<SeenBadge>>& seen) {
            if (seen && *seen) {
                Q_EMIT badgeSeen(**seen);
            } else {
                submit(request);
            }
        });
}

void DeskController::search(const QString& text)
{
    const quint64 number = ++m_searchNumber;
    const Search before = std::exchange(m_before, {m_state.text, std::nullopt, m_state.chosen});
    if (m_state.selected) {
        m_before.choice = m_state.selected->attendee.id;
    }
    if (text.trimmed().isEmpty()) {
        m_before = {};
        if (m_state.phase == DeskState::Phase::Typing || m_state.phase == DeskState::Phase::Group) {
            setState({});
        }
        return;
    }
    const auto choice = text == before.text ? before.choice : std::nullopt;
    const bool isFar = choice && before.row >= SearchService::firstRows;
    const int limit = isFar ? resultLimit : SearchService::firstRows;
    whenDone(m_search.find(text, limit, m_direction), this,
        [this, text, number, choice](const Result<QList<FoundAttendee>>& found) {
            // an older answer, or one that a scan has overtaken
            if (number != m_searchNumber) {
                return;
            }
            if (!found) {
                DeskState state;
                state.phase = DeskState::Phase::Failed;
                state.error = found.error();
                setState(std::move(state));
                return;
            }
            showFound(text, together(*found), choice);
            if (found->size() == SearchService::firstRows) {
                // once these are painted: with a wait of 0 it would come before that
                QTimer::singleShot(1, this, [this, text, number] { addRows(text, number); });
            }
        });
}

/// The others of a long list, below those that are shown and stay where they are.
void DeskController::addRows(const QString& text, quint64 number)
{
    if (number != m_searchNumber) {
        return;
    }
    whenDone(m_search.find(text, resultLimit, m_direction), this,
        [this, number](const Result<QList<FoundAttendee>>& found) {
            if (number != m_searchNumber || m_state.phase != DeskState::Phase::Typing || !found) {
                return;
            }
            DeskState state = m_state;
            for (const FoundAttendee& each : *found) {
                const auto isSame
                    = [&each](const FoundAttendee& shown) { return shown.hit.id == each.hit.id; };
                if (std::ranges::none_of(m_state.results, isSame)) {
                    state.results.append(each);
                }
            }
            state.mayBeMore = found->size() >= resultLimit;
            if (state.results.size() > m_state.results.size()
                || state.mayBeMore != m_state.mayBeMore) {
                setState(std::move(state));
            }
        });
}

void DeskController::showFound(
    const QString& text, const QList<FoundAttendee>& found, const std::optional<AttendeeId>& choice)
{
    DeskState state;
    state.phase = DeskState::Phase::Typing;
    state.text = text;
    state.results = found;
    state.mayBeMore = found.size() == SearchService::firstRows || found.size() >= resultLimit;
    const auto again = std::ranges::find_if(
        found, [&choice](const FoundAttendee& each) { return each.hit.id == choice; });
    if (again != found.end()) {
        state.chosen = int(again - found.begin());
        state.selected = again->record;
    } else if (!found.isEmpty() && isEnoughToChoose(text)) {
        state.chosen = 0;
        state.selected = found.first().record;
    }
    if (isOrder(found, text)) {
        readGroup(found.first().record.attendee.id, state, false);
    } else {
        setState(std::move(state));
    }
}

void DeskController::choose(int index)
{
    const bool isGroup = m_state.phase == DeskState::Phase::Group;
    if ((m_state.phase != DeskState::Phase::Typing && !isGroup) || index < 0
        || index >= (isGroup ? m_state.group.size() : m_state.results.size())) {
        return;
    }
    DeskState state = m_state;
    state.chosen = index;
    state.selected = isGroup ? state.group.at(index).record : state.results.at(index).record;
    setState(std::move(state));
}

void DeskController::chooseNext(int step)
{
    const bool isGroup = m_state.phase == DeskState::Phase::Group;
    const int last = int(isGroup ? m_state.group.size() : m_state.results.size()) - 1;
    choose(std::clamp(m_state.chosen + step, 0, std::max(last, 0)));
}

void DeskController::confirm(bool print)
{
    if (m_state.phase == DeskState::Phase::Group) {
        checkInGroup(print);
    } else if (m_state.phase == DeskState::Phase::Typing && m_state.selected) {
        checkIn(m_state.selected->attendee.id, print);
    }
}

void DeskController::checkIn(AttendeeId attendee, bool print)
{
    CheckInRequest request;
    request.who = attendee;
    request.direction = m_direction;
    request.print = print;
    submit(std::move(request));
}

void DeskController::review(AttendeeId attendee)
{
    CheckInRequest request;
    request.who = attendee;
    request.direction = m_direction;
    request.dryRun = true;
    submit(std::move(request));
}

void DeskController::consent()
{
    const auto* refused
        = m_state.outcome ? std::get_if<Refused>(&m_state.outcome->decision) : nullptr;
    if (refused != nullptr && refused->consentHelps) {
        CheckInRequest request = m_last;
        bool& given
            = refused->reason == Reason::Unpaid ? request.consentUnpaid : request.consentUnknown;
        given = true;
        submit(std::move(request));
    }
}

void DeskController::answer(const QMap<qint64, QString>& answers)
{
    if (m_state.outcome && std::holds_alternative<NeedsAnswers>(m_state.outcome->decision)) {
        CheckInRequest request = m_last;
        request.answers.insert(answers);
        submit(std::move(request));
    }
}

void DeskController::submit(CheckInRequest request)
{
    // a held Enter, a double click: the same person is already being checked
    if (m_state.phase == DeskState::Phase::Checking && request.who == m_last.who) {
        return;
    }
    ++m_searchNumber;
    m_before = {};
    m_group.reset();
    request.operatorName = m_operator;
    m_last = request;
    DeskState state;
    state.phase = DeskState::Phase::Checking;
    state.selected = m_state.selected;
    setState(std::move(state));
    whenDone(m_checkIns.checkIn(request), this,
        [this, request](const Result<CheckInOutcome>& result) { finish(request, result); });
}

void DeskController::finish(const CheckInRequest& request, const Result<CheckInOutcome>& result)
{
    if (result && !request.dryRun) {
        Q_EMIT recorded();
    }
    if (result && result->checkIn) {
        m_search.renew({result->checkIn->attendee});
        Q_EMIT promised(*result);
    }
    // the person after this one has been scanned meanwhile: theirs is the screen
    if (request != m_last) {
        return;
    }
    m_last.dryRun = false; // an answer or a consent that follows is meant
    m_interpreter.keepAnswer(m_clock.now());
    DeskState state;
    state.isReview = request.dryRun;
    const bool isOutside
        = request.dryRun && result && std::holds_alternative<Admit>(result->decision);
    if (isOutside) { // they may come in: as if they had been found by name
        FoundAttendee found;
        found.hit.id = result->record->attendee.id;
        found.record = *result->record;
        state.phase = DeskState::Phase::Typing;
        state.results = {found};
        state.chosen = 0;
        state.selected = found.record;
    } else if (!result) {
        state.phase = DeskState::Phase::Failed;
        state.error = result.error();
        m_interpreter.forget(); // nothing was promised: the same code may be tried again
    } else {
        state.phase = DeskState::Phase::Answered;
        state.outcome = *result;
        state.selected = result->record;
        const auto* choice = std::get_if<NeedsChoice>(&result->decision);
        if (choice != nullptr && choice->severalCodes) {
            m_interpreter.awaitOne();
        }
        if (result->checkIn) {
            state.undoUntil = m_clock.now().addSecs(DeskState::undoSeconds);
        }
    }
    setState(std::move(state));
}

void DeskController::undo(const QString& reason)
{
    if (m_state.phase == DeskState::Phase::GroupAnswered) {
        undoGroup(reason);
        return;
    }
    const bool possible = m_state.outcome && m_state.outcome->checkIn && m_state.undoUntil
        && !m_state.undone && m_clock.now() <= *m_state.undoUntil;
    if (!possible) {
        return;
    }
    const CheckInId made = m_state.outcome->checkIn->id;
    DeskState asked = m_state;
    asked.undoUntil.reset(); // a second key must not take back what is being taken back
    setState(std::move(asked));
    whenDone(
        m_checkIns.undo(made, reason, m_operator), this, [this, made](const Result<CheckIn>& end) {
            const bool isOnScreen = m_state.outcome && m_state.outcome->checkIn
                && m_state.outcome->checkIn->id == made;
            tellUndo(made, end, isOnScreen);
            if (!isOnScreen) {
                return;
            }
            DeskState state = m_state;
            state.undone = end || end.error().code == ErrorCode::AlreadyUndone;
            if (!state.undone) {
                state.error = end.error();
            }
            setState(std::move(state));
        });
}

/// To all who count or send, and, where the next person has the screen already, to that.
void DeskController::tellUndo(CheckInId made, const Result<CheckIn>& end, bool isOnScreen)
{
    m_interpreter.forget();
    if (end) {
        Q_EMIT recorded();
        m_search.renew({end->attendee});
    }
    if (isOnScreen) {
        return;
    }
    if (end || end.error().code == ErrorCode::AlreadyUndone) {
        Q_EMIT undoneLate(made);
    } else {
        Q_EMIT undoFailedLate(end.error(), made);
    }
}

void DeskController::next()
{
    ++m_searchNumber;
    m_before = {};
    m_last = {};
    m_group.reset();
    setState({});
}

} // namespace lanyard
