// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/KioskFlow.h"
#include "checkin/QuestionRules.h"

#include <algorithm>

// Questions at the self-service screen.

namespace lanyard {

namespace {

constexpr int answerSeconds = 60;

/// A file needs somebody who has it at hand, and a camera or a stick: that is a desk's.
bool isAskedHere(const Question& question)
{
    return QuestionRules::isKnown(question.type) && question.type != QLatin1String("F");
}

} // namespace

bool KioskFlow::canAsk(const NeedsAnswers& needed)
{
    return std::ranges::all_of(
        needed.questions, [](const Question& each) { return isAskedHere(each) || !each.required; });
}

void KioskFlow::ask(const CheckInOutcome& outcome, const NeedsAnswers& needed)
{
    speak(*outcome.record);
    m_state.questions = needed.questions;
    askFrom(0, 1);
}

/// The first question from there on that is asked here; what is not stays open.
void KioskFlow::askFrom(int index, int step)
{
    while (index >= 0 && index < m_state.questions.size()
        && !isAskedHere(m_state.questions.at(index))) {
        m_asked.answers.insert(m_state.questions.at(index).remote, {});
        index += step;
    }
    if (index < 0) {
        startOver();
    } else if (index < m_state.questions.size()) {
        m_state.question = index;
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
    }
}

void KioskFlow::questionBefore()
{
    if (m_state.page == Page::Question) {
        askFrom(m_state.question - 1, -1);
    }
}

} // namespace lanyard
