// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/AnswerPanel.h"

#include "desk/TimeLine.h"
#include "widgets/Card.h"
#include "widgets/PrinterPicture.h"
#include "widgets/Text.h"
#include "widgets/VerdictSlab.h"
#include "widgets/WrapRow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

// design pixels
constexpr int pictureWidth = 204;
constexpr int smallPicture = 136; ///< beside what else has to be said

/// What decides which widgets there are; words that tick are left out.
AnswerView shapeOf(AnswerView view)
{
    for (ActionView& action : view.actions) {
        if (action.action == DeskAction::Undo) {
            action.text.clear();
        }
    }
    for (PointView& point : view.points) {
        point.text.clear();
    }
    view.foot = view.foot.isEmpty() ? QString() : u"…"_s;
    return view;
}

} // namespace

AnswerPanel::AnswerPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &AnswerPanel::build);
}

Button* AnswerPanel::button(DeskAction action) const
{
    return m_buttons.value(int(action));
}

void AnswerPanel::setView(const AnswerView& view, double undoPart)
{
    const bool rebuild = m_card == nullptr || shapeOf(view) != shapeOf(m_view);
    m_view = view;
    if (rebuild) {
        build();
    }
    tell(undoPart);
}

void AnswerPanel::tell(double undoPart)
{
    for (const ActionView& action : std::as_const(m_view.actions)) {
        if (action.action == DeskAction::Undo && button(DeskAction::Undo) != nullptr) {
            button(DeskAction::Undo)->setText(action.text);
            button(DeskAction::Undo)->setRing(undoPart);
        }
    }
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        m_points.at(i)->setText(m_view.points.at(i).text);
    }
    if (m_foot != nullptr) {
        m_foot->setText(m_view.foot);
    }
}

void AnswerPanel::build()
{
    const bool hadKeyboard = m_card != nullptr && m_card->isAncestorOf(QApplication::focusWidget());
    delete m_card;
    m_buttons.clear();
    m_points.clear();
    m_foot = nullptr;
    m_card = new VerdictCard(m_theme, this);
    layout()->addWidget(m_card);
    const Answer& answer = m_view.answer;
    m_card->slab()->set(answer.verdict, answer.word, answer.figure, answer.note);
    QVBoxLayout* column = m_card->body();
    if (m_view.fault) {
        addFault(column);
    } else {
        addHeadline(column);
        addPerson(column);
    }
    addFacts(column);
    if (m_view.timeLine) {
        column->addSpacing(m_theme.px(8));
        column->addWidget(new TimeLine(m_theme, *m_view.timeLine, m_card));
    }
    addStrips(column);
    if (!m_view.fault) {
        addPoints(column);
    }
    column->addStretch(1);
    addActions(column);
    m_card->show();
    if (hadKeyboard) {
        Q_EMIT keyboardLost();
    }
}

/// The printer as it stands, beside what is to be done and what is safe.
void AnswerPanel::addFault(QBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(24));
    const int wide = m_view.strips.isEmpty() ? pictureWidth : smallPicture;
    auto* picture = new PrinterPicture(m_theme, *m_view.fault, wide, m_card);
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    addHeadline(words);
    addSay(words);
    addPoints(words);
    row->addLayout(words, 1);
    column->addLayout(row);
}

void AnswerPanel::addHeadline(QBoxLayout* column)
{
    if (m_view.answer.headline.isEmpty()) {
        return;
    }
    auto* headline = new Text(m_theme, type::rule, m_view.answer.headline, m_card);
    headline->setShrinkTo(type::title);
    column->addWidget(headline);
}

void AnswerPanel::addPerson(QBoxLayout* column)
{
    if (m_view.name.isEmpty()) {
        return;
    }
    const bool small = !m_view.answer.headline.isEmpty();
    const TextStyle style = small ? type::rowName.inBold() : m_view.hero ? type::hero : type::name;
    auto* name = new Text(m_theme, style, m_view.name, m_card);
    name->setShrinkTo(small ? type::shortRowName
            : m_view.hero   ? type::name
                            : TextStyle{32, 52, true});
    column->addWidget(name);
    addSay(column);
}

void AnswerPanel::addSay(QBoxLayout* column)
{
    if (!m_view.say.isEmpty()) {
        auto* say = new Text(m_theme, type::lead, m_view.say, m_card);
        say->setColour(TextColour::Soft);
        say->setWordWrap(true);
        column->addWidget(say);
    }
}

void AnswerPanel::addFacts(QBoxLayout* column)
{
    if (m_view.facts.isEmpty()) {
        return;
    }
    QStringList labels;
    QStringList values;
    for (const FactView& fact : std::as_const(m_view.facts)) {
        labels.append(fact.label);
        values.append(fact.value);
    }
    column->addSpacing(m_theme.px(14));
    auto* row = new WrapRow(m_theme.px(m_theme.isNarrow() ? 24 : 48));
    for (const FactView& fact : std::as_const(m_view.facts)) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        auto* label = new Text(m_theme, type::note, fact.label, m_card);
        label->setColour(TextColour::Soft);
        label->setBesides(labels);
        TextStyle style = type::lead.inBold();
        style.mono = fact.mono;
        auto* value = new Text(m_theme, style, fact.value, m_card);
        value->setWordWrap(!fact.mono);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        value->setBesides(values);
        value->setAccessibleName(fact.label + u": "_s + fact.value);
        pair->addWidget(label);
        pair->addWidget(value);
        pair->addStretch(1);
        row->addLayout(pair);
    }
    column->addLayout(row);
}

void AnswerPanel::addStrips(QBoxLayout* column)
{
    int gap = m_theme.px(20);
    for (const StripView& view : std::as_const(m_view.strips)) {
        column->addSpacing(gap);
        gap = m_theme.px(12);
        auto* strip = new Strip(m_theme, view.verdict, {}, m_card);
        if (view.plain) {
            strip->setPlainText(view.text);
        } else {
            strip->setText(view.text);
        }
        strip->setIconName(view.icon);
        strip->setLarge(view.large);
        column->addWidget(strip);
    }
}

void AnswerPanel::addPoints(QBoxLayout* column)
{
    if (!m_view.points.isEmpty()) {
        column->addSpacing(m_theme.px(20));
    }
    for (const PointView& point : std::as_const(m_view.points)) {
        auto* row = new QHBoxLayout;
        row->setSpacing(m_theme.px(12));
        Symbol* symbol = point.verdict == Verdict::None
            ? new Symbol(m_theme, point.icon, 24, m_card)
            : new Symbol(m_theme, point.verdict, 24, m_card);
        const TextStyle style = point.large ? type::lead.inBold() : type::body;
        auto* beside = new QVBoxLayout; // the middle of the first line
        const int above = (m_theme.linePx(style) - m_theme.px(24)) / 2;
        beside->setContentsMargins(0, qMax(0, above), 0, 0);
        beside->addWidget(symbol, 0, Qt::AlignLeft | Qt::AlignTop);
        beside->addStretch(1);
        row->addLayout(beside);
        auto* words = new Text(m_theme, style, point.text, m_card);
        words->setWordWrap(true);
        m_points.append(words);
        row->addWidget(words, 1);
        column->addLayout(row);
        column->addSpacing(m_theme.px(12));
    }
}

void AnswerPanel::addActions(QBoxLayout* column)
{
    if (!m_view.aside.isEmpty()) {
        auto* aside = new Text(m_theme, type::note, m_view.aside, m_card);
        aside->setColour(TextColour::Soft);
        aside->setWordWrap(true);
        column->addWidget(aside);
        column->addSpacing(m_theme.px(8));
    }
    auto* row = new WrapRow(m_theme.px(m_theme.scale() < 1 ? 8 : 12)); // for one line
    for (const ActionView& action : std::as_const(m_view.actions)) {
        row->addWidget(buttonFor(action));
    }
    for (const ActionView& action : std::as_const(m_view.lastActions)) {
        row->addEnd(buttonFor(action));
    }
    if (!m_view.foot.isEmpty() && m_view.lastActions.isEmpty()) {
        auto* foot = new QHBoxLayout;
        foot->setSpacing(m_theme.px(12));
        foot->addWidget(new Symbol(m_theme, Verdict::Admitted, 20, m_card));
        m_foot = new Text(m_theme, type::note, m_view.foot, m_card);
        m_foot->setColour(TextColour::Soft);
        m_foot->setWordWrap(true);
        foot->addWidget(m_foot);
        row->addEnd(foot);
    }
    column->addLayout(row);
}

Button* AnswerPanel::buttonFor(const ActionView& action)
{
    auto* button = new Button(m_theme, action.role, action.text, action.key, m_card);
    button->setFocusPolicy(Qt::TabFocus);
    if (m_theme.scale() < 1) { // narrower before one of a row goes on in a line of its own
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    connect(button, &QPushButton::clicked, this,
        [this, what = action.action] { Q_EMIT triggered(what); });
    m_buttons.insert(int(action.action), button);
    return button;
}

} // namespace lanyard
