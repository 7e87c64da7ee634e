// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The keyboard of the desk's page: what each key means in each state.
#include "desk/AnswerPanel.h"
#include "desk/DeskPage.h"
#include "desk/IdlePanel.h"
#include "desk/QuestionPanel.h"
#include "widgets/ScanField.h"
#include "widgets/Toast.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

bool DeskPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event))) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DeskPage::keyPressEvent(QKeyEvent* event)
{
    if (takeKey(*event)) {
        return;
    }
    // words typed while a button has the keyboard belong into the field
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        m_field->edit()->setFocus(Qt::OtherFocusReason);
        m_field->edit()->insert(event->text());
        Q_EMIT m_field->textEdited(m_field->text());
        return;
    }
    QWidget::keyPressEvent(event);
}

bool DeskPage::takeKey(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && event.isAutoRepeat()) {
        return true; // a held Enter is one Enter, also one that waits for its results
    }
    m_waitingEnter.reset();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return takeEnter(!event.modifiers().testFlag(Qt::ControlModifier));
    case Qt::Key_Escape:
        escape();
        return true;
    case Qt::Key_F10:
        if (!event.isAutoRepeat()) { // a held key turns the desk round once
            trigger(DeskAction::TurnRound);
        }
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        return takeArrow(event.key() == Qt::Key_Up ? -1 : 1);
    case Qt::Key_P:
        if (event.modifiers() != Qt::ControlModifier) {
            return false; // a letter
        }
        if (!event.isAutoRepeat()) { // a held key is one badge
            trigger(DeskAction::PrintOnce);
        }
        return true;
    case Qt::Key_F3:
    case Qt::Key_F6:
    case Qt::Key_F8:
    case Qt::Key_F9:
        // held, it is pressed once: what it lists or takes back is looked at before the next
        return event.isAutoRepeat() || takeFunctionKey(event.key());
    case Qt::Key_Space:
        return takeSpace(event);
    default:
        return takeFunctionKey(event.key()) || takeDigit(event);
    }
}

bool DeskPage::takeArrow(int step)
{
    if (isChoosing()) {
        const int last = int(m_state.outcome->candidates.size()) - 1;
        m_candidate = qBound(0, m_candidate + step, qMax(0, last));
        wantPreview();
        showAll();
    } else if (m_questions->isVisible()) {
        m_questions->moveOn(step);
    } else if (m_state.phase == DeskState::Phase::Typing
        || m_state.phase == DeskState::Phase::Group) {
        Q_EMIT choiceMoved(step);
    } else if (m_state.phase == DeskState::Phase::Idle && m_field->text().isEmpty() && !m_helping) {
        // up from the newest leads back to the field
        m_context.recentRow = qBound(-1, m_context.recentRow + step, m_idle->recentRows() - 1);
        showAll();
    }
    return true;
}

bool DeskPage::takeFunctionKey(int key)
{
    switch (key) {
    case Qt::Key_F1:
        trigger(DeskAction::Help);
        return true;
    case Qt::Key_F2:
        trigger(DeskAction::Reprint);
        return true;
    case Qt::Key_F3:
        trigger(DeskAction::Undo);
        return true;
    case Qt::Key_F6:
        trigger(DeskAction::Group);
        return true;
    case Qt::Key_F7:
        trigger(DeskAction::History);
        return true;
    case Qt::Key_F8:
    case Qt::Key_F9:
        pressOnCard(key == Qt::Key_F8 ? u"F8"_s : u"F9"_s); // a card without them takes neither
        return true;
    case Qt::Key_F12:
        trigger(DeskAction::Staff);
        return true;
    default:
        return false;
    }
}

bool DeskPage::takeDigit(const QKeyEvent& event)
{
    // digits are answers only while nothing is typed: an order's number may begin with one
    const QString text = event.text();
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (text.size() != 1 || !text.at(0).isDigit() || !m_field->text().isEmpty()
        || modifiers != Qt::NoModifier || m_state.phase != DeskState::Phase::Answered) {
        return false;
    }
    const int digit = text.at(0).digitValue();
    if (event.isAutoRepeat()) {
        return true;
    }
    if (m_questions->isVisible()) {
        return m_questions->takeDigit(digit);
    }
    return pressOnCard(QString::number(digit));
}

/// False: no card is shown, or it has no button of that key.
bool DeskPage::pressOnCard(const QString& key)
{
    if (m_answer->isVisible()) {
        const AnswerView view = DeskWords::answer(m_state, m_context);
        for (const ActionView& action : view.actions) {
            if (action.key == key) {
                trigger(action.action);
                return true;
            }
        }
    }
    return false;
}

bool DeskPage::takeEnter(bool print)
{
    if (m_questions->isVisible()) {
        m_questions->next(m_field->text());
        return true;
    }
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty() && openRecent(m_context.recentRow)) {
        return true;
    }
    if (!typed.isEmpty() && m_state.text != m_field->text() && !isChoosing()) {
        m_waitingEnter = print; // results of older words are not what was meant
        return true;
    }
    if (m_state.phase == DeskState::Phase::Typing && m_state.results.isEmpty()
        && !typed.isEmpty()) {
        Q_EMIT codeTyped(typed);
        return true;
    }
    confirm(print);
    return true;
}

void DeskPage::confirm(bool print)
{
    if (m_confirming) {
        return;
    }
    if (isChoosing() && person()) {
        m_confirming = true;
        Q_EMIT checkInRequested(*person(), print);
        return;
    }
    const bool current = m_state.text == m_field->text();
    const bool anyTicked = std::ranges::any_of(m_state.group, &GroupMember::ticked);
    const bool isChosen = m_state.phase == DeskState::Phase::Typing && m_state.chosen >= 0;
    const bool isGroup = m_state.phase == DeskState::Phase::Group && anyTicked;
    if ((isChosen || isGroup) && current) {
        m_confirming = true;
        Q_EMIT confirmed(print);
    }
}

/// Enter that was quicker than its results: counts when they leave no doubt.
void DeskPage::takeWaitingEnter()
{
    // nobody has seen these results: of several people Enter has chosen none
    const qsizetype people = m_state.results.size();
    if (!m_waitingEnter || (people == 1 && m_state.chosen < 0)) {
        return;
    }
    const bool print = *std::exchange(m_waitingEnter, {});
    if (m_state.phase == DeskState::Phase::Typing && people <= 1) {
        QMetaObject::invokeMethod(
            this, [this, print] { takeEnter(print); }, Qt::QueuedConnection);
    }
}

void DeskPage::undo()
{
    const QString reason = u"undo at the desk"_s;
    const auto last = undoableLast();
    if (!last.isEmpty()) {
        m_lastMade.clear(); // a second key must not take back what is being taken back
    }
    for (const CheckInId made : last) {
        Q_EMIT undoOfLastRequested(made, reason);
    }
    if (!last.isEmpty()) {
        return;
    }
    if (m_state.undoUntil && m_clock.now() <= *m_state.undoUntil && !m_state.undone) {
        Q_EMIT undoRequested(reason);
    }
}

void DeskPage::escape()
{
    if (m_helping) {
        m_helping = false;
        showAll();
        return;
    }
    if (m_context.askReprint) {
        m_context.askReprint = false;
        showAll();
        return;
    }
    if (m_questions->isVisible() && m_questions->back()) {
        return;
    }
    if (m_context.recentRow >= 0) {
        m_context.recentRow = -1;
        showAll();
        return;
    }
    m_field->clear();
    m_toast->hide();
    Q_EMIT nextRequested();
}

/// False: there is none, or the desk is not at rest.
bool DeskPage::openRecent(int row)
{
    const bool isShown = row >= 0 && row < m_idle->recentRows() && !m_helping;
    if (m_state.phase != DeskState::Phase::Idle || !isShown) {
        return false;
    }
    Q_EMIT personWanted(m_context.recent.at(row).record.attendee.id);
    return true;
}

void DeskPage::trigger(DeskAction action)
{
    switch (action) {
    case DeskAction::Confirm:
    case DeskAction::NextQuestion:
        takeEnter(true);
        break;
    case DeskAction::ConfirmOnly:
        takeEnter(false);
        break;
    case DeskAction::Next:
        escape();
        break;
    case DeskAction::Help:
        m_helping = !m_helping;
        showAll();
        break;
    case DeskAction::Staff:
        Q_EMIT staffRequested();
        break;
    case DeskAction::TurnRound:
        Q_EMIT directionWanted(
            m_state.direction == Direction::Entry ? Direction::Exit : Direction::Entry);
        break;
    case DeskAction::None:
    case DeskAction::Move:
    case DeskAction::Digits:
        break;
    default:
        act(action);
        break;
    }
}

void DeskPage::act(DeskAction action)
{
    switch (action) {
    case DeskAction::Reprint:
        askReprint();
        break;
    case DeskAction::ReprintLost:
        reprint(ReprintReason::Lost);
        break;
    case DeskAction::ReprintDamaged:
        reprint(ReprintReason::Damaged);
        break;
    case DeskAction::ReprintName:
        reprint(ReprintReason::Name);
        break;
    case DeskAction::PrintOnce:
        printOnce();
        break;
    case DeskAction::Undo:
        undo();
        break;
    case DeskAction::Group:
        askGroup();
        break;
    case DeskAction::Tick:
        Q_EMIT ticked(m_state.chosen);
        break;
    case DeskAction::History:
        if (const auto about = person()) {
            Q_EMIT historyRequested(*about);
        }
        break;
    case DeskAction::Consent:
        Q_EMIT consentGiven();
        break;
    case DeskAction::PrintAgain:
        Q_EMIT printAgainRequested(m_context.job->id);
        break;
    case DeskAction::PrintThere:
    case DeskAction::TryPrinter:
        seeToPrinter(action == DeskAction::PrintThere);
        break;
    case DeskAction::CameOut:
    case DeskAction::DidNotComeOut:
        Q_EMIT printSettled(m_context.job->id, action == DeskAction::CameOut);
        break;
    default:
        break;
    }
}

} // namespace lanyard
