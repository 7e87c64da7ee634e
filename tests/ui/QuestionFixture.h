// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeskFixture.h"
#include "desk/QuestionPanel.h"
#include "desk/SamplePeople.h"
#include "widgets/Card.h"

#include <QInputMethodEvent>
#include <QSignalSpy>

namespace lanyard {

using namespace Qt::StringLiterals;

inline Question question(const QString& type, bool required = false)
{
    Question question;
    question.remote = 7;
    question.text = u"Question?"_s;
    question.type = type;
    question.required = required;
    question.atCheckIn = true;
    return question;
}

/// A desk that asks somebody questions; what is answered is 7's.
class QuestionFixture : public DeskFixture
{
    Q_OBJECT

protected:
    void ask(const QList<Question>& questions)
    {
        DeskState state = sampleNamed(u"question"_s).state;
        std::get<NeedsAnswers>(state.outcome->decision).questions = questions;
        m_page->setState(state);
    }

    /// As an input method does: letters of any script, with the signals of typing.
    void type(const QString& words)
    {
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QApplication::sendEvent(QApplication::focusWidget(), &typed);
    }

    void enter() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }

    /// The answer that was given to question 7; "-" when none was.
    [[nodiscard]] QString given() const
    {
        return m_answered->isEmpty()
            ? u"-"_s
            : m_answered->last().first().value<QMap<qint64, QString>>().value(7, u"-"_s);
    }

    [[nodiscard]] QString problem() const
    {
        for (const auto* strip : m_page->findChildren<Strip*>()) {
            if (strip->isVisible()) {
                return strip->text();
            }
        }
        return {};
    }

    [[nodiscard]] QuestionPanel* panel() const { return m_page->findChild<QuestionPanel*>(); }

    std::unique_ptr<QSignalSpy> m_answered;

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init()
    {
        open();
        m_answered = std::make_unique<QSignalSpy>(m_page, &DeskPage::answered);
    }

    void cleanup() { close(); }
};

} // namespace lanyard
