// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"
#include "theme/Theme.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class Button;
class VerdictCard;

/// Asks the server's questions one by one, by digits or by words typed into the search field.
/// Nothing is recorded before the last answer. An answer is what the server expects: the ids of
/// options joined by commas, "True" or "False", or the words.
class QuestionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Starts over unless it is about the same questions of the same person already.
    void ask(const AttendeeRecord& record, const QString& spoken, const QList<Question>& questions);
    [[nodiscard]] bool wantsWords() const;
    [[nodiscard]] QString hint() const;
    /// A digit: chooses that option (or takes it back where several are possible).
    [[nodiscard]] bool takeDigit(int digit);
    /// Enter. `typed`: the words in the field. Returns whether they were used.
    bool next(const QString& typed);
    /// Esc: the question before; false at the first one.
    bool back();

Q_SIGNALS:
    void answered(const QMap<qint64, QString>& answers);
    /// Next and Back were clicked.
    void nextClicked();
    void backClicked();
    /// Another question is asked, or an option was chosen.
    void moved();

private:
    void build();
    void addQuestion(QVBoxLayout* column);
    void addChoices(QVBoxLayout* column);
    void addFoot(QVBoxLayout* column);

    [[nodiscard]] const Question& now() const { return m_questions.at(m_index); }

    [[nodiscard]] QList<QuestionOption> options() const;
    [[nodiscard]] QString valueOf(const QuestionOption& option) const;
    void choose(int index);

    const Theme& m_theme;
    AttendeeRecord m_record;
    QString m_spoken;
    QList<Question> m_questions;
    QMap<qint64, QString> m_answers;
    int m_index = 0;
    bool m_missing = false; ///< Enter without the answer that is required
    VerdictCard* m_card = nullptr;
};

} // namespace lanyard
