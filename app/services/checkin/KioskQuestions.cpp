// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/KioskFlow.h"
#include "checkin/QuestionRules.h"

#include <algorithm>

// Questions at the self-service screen.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerSeconds = 60;
constexpr qint64 cameraLostMs = 5000;

bool isFile(const Question& question)
{
    return question.type == "F"_L1;
}

} // namespace

bool KioskState::asksForPhoto() const
{
    return page == Page::Question && isFile(questions.at(question));
}

bool KioskFlow::canAsk(const NeedsAnswers& needed) const
{
    return std::ranges::all_of(needed.questions,
        [this](const Question& each) { return isAskedHere(each) || !each.required; });
}

/// Nobody chooses files here: one is asked for where the camera can take it.
bool KioskFlow::isAskedHere(const Question& question) const
{
    return QuestionRules::isKnown(question.type) && (!isFile(question) || hasCamera());
}

bool KioskFlow::hasCamera() const
{
    return m_cameraAt && m_clock.monotonicMs() - *m_cameraAt < cameraLostMs;
}

void KioskFlow::cameraSaw()
{
    m_cameraAt = m_clock.monotonicMs();
}

void KioskFlow::ask(const CheckInOutcome& outcome, const NeedsAnswers& needed)
{
    speak(*outcome.record);
    m_state.questions = needed.questions;
    askFrom(0, 1);
}

/// The first question from there on that is asked here. What is not stays open, or as it was
/// answered while the camera worked.
void KioskFlow::askFrom(int index, int step)
{
    while (index >= 0 && index < m_state.questions.size()
        && !isAskedHere(m_state.questions.at(index))) {
        const Question& left = m_state.questions.at(index);
        if (left.required && m_asked.answers.value(left.remote).isEmpty()) {
            sendToDesk(decisionWord(NeedsAnswers{}));
            return;
        }
        m_asked.answers.insert(left.remote, m_asked.answers.value(left.remote));
        index += step;
    }
    if (index < 0) {
        startOver();
    } else if (index < m_state.questions.size()) {
        m_state.question = index;
        m_state.photo.clear();
        m_asked.answers.remove(m_state.questions.at(index).remote);
        show(Page::Question, answerSeconds, false);
    } else {
        m_state.questions.clear();
        check(m_asked, false);
    }
}

void KioskFlow::answerQuestion(const QString& answer)
{
    if (m_state.page != Page::Question) {
        return;
    }
    const Question& asked = m_state.questions.at(m_state.question);
    if (QuestionRules::problem(asked, answer) == AnswerProblem::None) {
        m_asked.answers.insert(asked.remote, answer);
        askFrom(m_state.question + 1, 1);
    } else if (m_state.asksForPhoto() && answer.isEmpty()) {
        sendToDesk(decisionWord(NeedsAnswers{})); // who cannot or will not be photographed here
    }
}

void KioskFlow::questionBefore()
{
    if (m_state.page == Page::Question) {
        askFrom(m_state.question - 1, -1);
    }
}

void KioskFlow::showPhoto(const QString& photo)
{
    if (m_state.asksForPhoto()
        && (photo.isEmpty()
            || QuestionRules::problem(m_state.questions.at(m_state.question), photo)
                == AnswerProblem::None)) {
        m_state.photo = photo;
        show(Page::Question, answerSeconds, false);
    }
}

/// Without its camera the question is one that is not asked here. A photo that was taken can
/// still be used.
void KioskFlow::leavePhoto()
{
    if (m_state.asksForPhoto() && m_state.photo.isEmpty() && !hasCamera()) {
        askFrom(m_state.question, 1);
    }
}

} // namespace lanyard
