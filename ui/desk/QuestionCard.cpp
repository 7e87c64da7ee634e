// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/AnswerInput.h"
#include "desk/QuestionPanel.h"
#include "widgets/AnswerBox.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/RowList.h"
#include "widgets/Text.h"
#include "widgets/VerdictSlab.h"
#include "widgets/WrapRow.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

// How the questions' panel of QuestionPanel.cpp looks.

namespace lanyard {

using namespace Qt::StringLiterals;

void QuestionPanel::build()
{
    delete m_card;
    m_list = nullptr;
    m_box = nullptr;
    m_words = nullptr;
    m_files = nullptr;
    m_view = nullptr;
    m_card = new VerdictCard(m_theme, this);
    layout()->addWidget(m_card);
    const int count = int(m_questions.size());
    m_card->slab()->set(Verdict::Look, tr("Look"), tr("%1 of %2").arg(m_index + 1).arg(count),
        tr("questions to answer", nullptr, count));
    QVBoxLayout* column = m_card->body();
    addQuestion(column);
    addAnswer(column);
    column->addStretch(m_list != nullptr || m_box != nullptr || m_files != nullptr ? 0 : 1);
    addFoot(column);
    m_card->show();
}

void QuestionPanel::addQuestion(QVBoxLayout* column)
{
    auto* who = new QHBoxLayout;
    who->setSpacing(m_theme.px(16));
    auto* name = new Text(m_theme, {28, 46, true}, m_record.attendee.name, m_card);
    name->setShrinkTo(type::shortRowName);
    who->addWidget(name);
    if (!m_spoken.isEmpty()) {
        auto* say = new Text(m_theme, type::lead, tr("Say “%1”").arg(m_spoken), m_card);
        say->setColour(TextColour::Soft);
        say->setWordWrap(true);
        who->addWidget(say);
    }
    who->addStretch(1);
    column->addLayout(who);
    addWhat(column);
    const QString sentence = AnswerInput::sentence(m_problem, now(), m_zone);
    if (!sentence.isEmpty()) {
        auto* strip = new Strip(m_theme, Verdict::Look, {}, m_card);
        strip->setPlainText(sentence);
        strip->setAccessibleName(sentence);
        column->addSpacing(m_theme.px(4));
        column->addWidget(strip);
        QAccessibleEvent alert(strip, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

/// What is asked, and what is expected of the answer; in a narrow window that is below.
void QuestionPanel::addWhat(QVBoxLayout* column)
{
    auto* row
        = new QBoxLayout(m_theme.isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(m_theme.px(12));
    auto* question = new Text(m_theme, type::rule, now().text, m_card);
    question->setShrinkTo(type::title);
    row->addWidget(question, 1);
    auto* chips = new WrapRow(m_theme.px(12));
    const QString range = AnswerInput::range(now(), m_zone);
    if (!range.isEmpty()) {
        chips->addWidget(new Chip(m_theme, range, Verdict::None, m_card));
    }
    if (now().required) {
        chips->addWidget(new Chip(m_theme, tr("Required"), Verdict::None, m_card));
    }
    row->addLayout(chips);
    column->addLayout(row);
}

void QuestionPanel::addAnswer(QVBoxLayout* column)
{
    column->addSpacing(m_theme.px(8));
    if (isFile()) {
        addFile(column);
    } else if (!QuestionRules::isKnown(now().type)) {
        (void)addWords(column,
            now().required ? tr("This desk does not know this kind of question. Call staff.")
                           : tr("This desk does not know this kind of question. Enter goes on."));
    } else if (now().type == u"T") {
        addBox(column);
    } else if (isSearched()) {
        addSearch(column);
    } else if (!m_offers.isEmpty()) {
        addButtons(column);
    } else {
        m_words = addWords(column, {});
        showUnderstood();
    }
}

/// A date can be read in two ways: who typed it sees in words which was taken.
void QuestionPanel::showUnderstood()
{
    const QString understood = AnswerInput::understood(now(), m_letters, m_zone);
    m_words->setText(understood.isEmpty() ? tr("Type the answer into the field above, then Enter.")
                                          : tr("That is %1. Enter takes it.").arg(understood));
}

Text* QuestionPanel::addWords(QVBoxLayout* column, const QString& words)
{
    auto* text = new Text(m_theme, type::lead, words, m_card);
    text->setColour(TextColour::Soft);
    text->setWordWrap(true);
    column->addWidget(text);
    return text;
}

void QuestionPanel::addButtons(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(m_theme.px(12));
    const QStringList already = chosen();
    constexpr int mostBelow = 5; // more than these would not be seen together
    const int columns = m_theme.isNarrow() && m_offers.size() <= mostBelow ? 1 : 2;
    for (int i = 0; i < m_offers.size(); ++i) {
        const AnswerOffer& offer = m_offers.at(i);
        auto* option = new Button(
            m_theme, Button::Role::Secondary, offer.text, QString::number(i + 1), m_card);
        option->setSize(Button::Size::Choice);
        option->setCheckable(!isFile());
        option->setChecked(already.contains(offer.value));
        option->setFocusPolicy(Qt::TabFocus);
        // rebuilding deletes the button: not inside its own click
        connect(
            option, &QPushButton::clicked, this, [this, value = offer.value] { choose(value); },
            Qt::QueuedConnection);
        grid->addWidget(option, i / columns, i % columns);
    }
    column->addLayout(grid);
}

void QuestionPanel::addSearch(QVBoxLayout* column)
{
    m_list = new RowList(m_theme, m_card);
    m_list->setProperty("card", QVariant()); // inside a card
    m_list->setWholeRows();
    m_list->setAccessibleName(now().text);
    // rebuilding deletes the list: not inside its own click
    connect(
        m_list, &RowList::clicked, this,
        [this](int row) { choose(m_offers.at(m_found.at(row)).value); }, Qt::QueuedConnection);
    showFound();
    column->addWidget(m_list, 1);
}

void QuestionPanel::addBox(QVBoxLayout* column)
{
    constexpr int longestAnswer = 5000; // each letter is laid out
    m_box = new AnswerBox(longestAnswer, m_card);
    m_box->setPlainText(m_typed.value(now().remote));
    m_box->setAccessibleName(now().text);
    m_box->setTabChangesFocus(true);
    m_box->setContextMenuPolicy(Qt::NoContextMenu);
    m_box->setFont(m_theme.font(type::lead));
    m_box->setStyleSheet(u"font-size: %1px"_s.arg(m_theme.fontPx(type::lead)));
    m_box->installEventFilter(this);
    m_box->moveCursor(QTextCursor::End);
    column->addWidget(m_box, 1);
    column->addSpacing(m_theme.px(12));
}

void QuestionPanel::addFoot(QVBoxLayout* column)
{
    if (m_index + 1 < m_questions.size()) {
        column->addWidget(new Divider(m_theme, m_card));
        auto* row = new QHBoxLayout;
        row->setSpacing(m_theme.px(12));
        row->addWidget(new Symbol(m_theme, u"step"_s, 24, m_card));
        auto* words = new Text(
            m_theme, type::lead, tr("Next: %1").arg(m_questions.at(m_index + 1).text), m_card);
        words->setColour(TextColour::Soft);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        column->addSpacing(m_theme.px(8));
        column->addLayout(row);
        column->addSpacing(m_theme.px(16));
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    auto* next = new Button(m_theme, Button::Role::Primary, onward(), tr("Enter"), m_card);
    auto* previous = new Button(m_theme, Button::Role::Secondary, tr("Back"), u"Esc"_s, m_card);
    for (Button* button : {next, previous}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(next, &QPushButton::clicked, this, &QuestionPanel::nextClicked, Qt::QueuedConnection);
    connect(
        previous, &QPushButton::clicked, this, &QuestionPanel::backClicked, Qt::QueuedConnection);
    // those before this one have their answers
    const bool isRequired = std::any_of(m_questions.cbegin() + m_index, m_questions.cend(),
        [](const Question& each) { return each.required; });
    auto* note = new Text(m_theme, type::note,
        isRequired ? tr("Not checked in until all are answered") : tr("May be left empty"), m_card);
    note->setColour(TextColour::Soft);
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(note, 1);
    column->addLayout(row);
}

} // namespace lanyard
