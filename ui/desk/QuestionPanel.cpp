// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/QuestionPanel.h"

#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Text.h"
#include "widgets/VerdictSlab.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

bool isYesNo(const Question& question)
{
    return question.type == u"B";
}

bool isSeveral(const Question& question)
{
    return question.type == u"M";
}

bool isChoice(const Question& question)
{
    return question.type == u"C" || isSeveral(question) || isYesNo(question);
}

} // namespace

QuestionPanel::QuestionPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_questions.isEmpty()) {
            build();
        }
    });
}

void QuestionPanel::ask(
    const AttendeeRecord& record, const QString& spoken, const QList<Question>& questions)
{
    const bool same = record.attendee.id == m_record.attendee.id && questions == m_questions;
    m_record = record;
    m_spoken = spoken;
    if (!same) {
        m_questions = questions;
        m_answers.clear();
        m_index = 0;
        m_missing = false;
    }
    if (!m_questions.isEmpty()) {
        build();
    }
}

QList<QuestionOption> QuestionPanel::options() const
{
    if (isYesNo(now())) {
        return {{0, u"True"_s, tr("Yes")}, {0, u"False"_s, tr("No")}};
    }
    return now().options;
}

QString QuestionPanel::valueOf(const QuestionOption& option) const
{
    if (option.remote > 0) {
        return QString::number(option.remote);
    }
    return option.identifier.isEmpty() ? option.text : option.identifier;
}

bool QuestionPanel::wantsWords() const
{
    return !m_questions.isEmpty() && !isChoice(now());
}

QString QuestionPanel::hint() const
{
    return wantsWords() ? tr("Type the answer here") : tr("Next code, at any time");
}

void QuestionPanel::choose(int index)
{
    const auto all = options();
    if (index < 0 || index >= all.size()) {
        return;
    }
    const QString value = valueOf(all[index]);
    QStringList chosen = m_answers.value(now().remote).split(u',', Qt::SkipEmptyParts);
    if (!isSeveral(now())) {
        chosen = {value};
    } else if (chosen.removeAll(value) == 0) {
        chosen.append(value);
    }
    m_answers.insert(now().remote, chosen.join(u','));
    m_missing = false;
    build();
    Q_EMIT moved();
}

bool QuestionPanel::takeDigit(int digit)
{
    if (m_questions.isEmpty() || !isChoice(now()) || digit < 1 || digit > options().size()) {
        return false;
    }
    choose(digit - 1);
    return true;
}

bool QuestionPanel::next(const QString& typed)
{
    if (m_questions.isEmpty()) {
        return false;
    }
    const bool words = wantsWords();
    if (words) {
        m_answers.insert(now().remote, typed.trimmed());
    }
    if (now().required && m_answers.value(now().remote).isEmpty()) {
        m_missing = true;
        build();
        return false;
    }
    if (!m_answers.contains(now().remote)) {
        m_answers.insert(now().remote, {}); // asked, and left open
    }
    if (m_index + 1 < m_questions.size()) {
        ++m_index;
        build();
        Q_EMIT moved();
    } else {
        Q_EMIT answered(m_answers);
    }
    return words;
}

bool QuestionPanel::back()
{
    if (m_index == 0) {
        m_questions.clear();
        return false;
    }
    --m_index;
    m_missing = false;
    build();
    Q_EMIT moved();
    return true;
}

void QuestionPanel::build()
{
    delete m_card;
    m_card = new VerdictCard(m_theme, this);
    layout()->addWidget(m_card);
    const int count = int(m_questions.size());
    m_card->slab()->set(Verdict::Look, tr("Look"), tr("%1 of %2").arg(m_index + 1).arg(count),
        tr("questions to answer"));
    QVBoxLayout* column = m_card->body();
    addQuestion(column);
    addChoices(column);
    column->addStretch(1);
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
    auto* row = new QHBoxLayout;
    auto* question = new Text(m_theme, type::rule, now().text, m_card);
    question->setShrinkTo(type::title);
    row->addWidget(question, 1);
    if (now().required) {
        row->addWidget(new Chip(m_theme, m_missing ? tr("Needs an answer") : tr("Required"),
            m_missing ? Verdict::Look : Verdict::None, m_card));
    }
    column->addLayout(row);
}

void QuestionPanel::addChoices(QVBoxLayout* column)
{
    if (!isChoice(now())) {
        auto* words = new Text(
            m_theme, type::lead, tr("Type the answer into the field above, then Enter."), m_card);
        words->setColour(TextColour::Soft);
        words->setWordWrap(true);
        column->addSpacing(m_theme.px(8));
        column->addWidget(words);
        return;
    }
    auto* grid = new QGridLayout;
    grid->setSpacing(m_theme.px(12));
    const auto all = options();
    const QStringList chosen = m_answers.value(now().remote).split(u',', Qt::SkipEmptyParts);
    for (int i = 0; i < all.size(); ++i) {
        auto* option = new Button(m_theme, Button::Role::Secondary, all[i].text,
            i < 9 ? QString::number(i + 1) : QString(), m_card);
        option->setSize(Button::Size::Choice);
        option->setCheckable(true);
        option->setChecked(chosen.contains(valueOf(all[i])));
        option->setFocusPolicy(Qt::TabFocus);
        // rebuilding deletes the button: not inside its own click
        connect(
            option, &QPushButton::clicked, this, [this, i] { choose(i); }, Qt::QueuedConnection);
        grid->addWidget(option, i / 2, i % 2);
    }
    column->addSpacing(m_theme.px(8));
    column->addLayout(grid);
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
    const bool last = m_index + 1 == m_questions.size();
    auto* next = new Button(m_theme, Button::Role::Primary,
        last ? tr("Check in and print") : tr("Next question"), tr("Enter"), m_card);
    auto* previous = new Button(m_theme, Button::Role::Secondary, tr("Back"), u"Esc"_s, m_card);
    for (Button* button : {next, previous}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(next, &QPushButton::clicked, this, &QuestionPanel::nextClicked, Qt::QueuedConnection);
    connect(
        previous, &QPushButton::clicked, this, &QuestionPanel::backClicked, Qt::QueuedConnection);
    auto* note = new Text(m_theme, type::note, tr("Not checked in until all are answered"), m_card);
    note->setColour(TextColour::Soft);
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(note, 1);
    column->addLayout(row);
}

} // namespace lanyard
