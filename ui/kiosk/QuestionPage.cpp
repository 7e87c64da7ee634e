// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/QuestionPage.h"

#include "desk/AnswerInput.h"
#include "kiosk/ScreenKeyboard.h"
#include "kiosk/TouchButton.h"
#include "widgets/AnswerBox.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScrollArea>
#include <QScroller>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;
using Page = KioskState::Page;

namespace {

constexpr int mostTiles = 8; ///< of what typed letters leave
constexpr int longestAnswer = 500;

/// Signs that an answer of that kind may need.
QStringList marksFor(const QString& type)
{
    if (type == "N"_L1) {
        return {u"-"_s, u"."_s};
    }
    if (type == "TEL"_L1) {
        return {u"+"_s, u"-"_s};
    }
    if (type == "D"_L1 || type == "H"_L1 || type == "W"_L1) {
        return {u"-"_s, u":"_s};
    }
    return {u"-"_s, u"."_s};
}

} // namespace

QuestionPage::QuestionPage(const Theme& theme, QWidget* parent)
    : KioskPage(theme, parent)
    , m_above(new QVBoxLayout)
    , m_count(new Text(theme, type::selfNote))
    , m_title(new Text(theme, type::selfBig))
    , m_note(new Text(theme, type::selfBody))
    , m_field(new ScanField(theme, ScanField::Size::SelfService))
    , m_box(new AnswerBox(longestAnswer))
    , m_scroll(new QScrollArea)
    , m_back(new TouchButton(theme, TouchButton::Kind::Plain, u"left"_s))
    , m_help(new TouchButton(theme, TouchButton::Kind::Plain, u"hand"_s))
    , m_next(new TouchButton(theme, TouchButton::Kind::Main))
    , m_keyboard(new ScreenKeyboard(theme))
{
    build();
    connect(m_field, &ScanField::textEdited, this, [this] { showTiles(); });
    connect(m_field->edit(), &QLineEdit::returnPressed, this, &QuestionPage::next);
    connect(m_keyboard, &ScreenKeyboard::typed, this, &QuestionPage::type);
    connect(m_keyboard, &ScreenKeyboard::backspace, this, &QuestionPage::deleteLast);
    connect(m_box, &QPlainTextEdit::textChanged, this, &QuestionPage::retellNext);
    connect(m_back, &QPushButton::clicked, this, &QuestionPage::backWanted);
    connect(m_help, &QPushButton::clicked, this, &KioskPage::helpWanted);
    connect(m_next, &QPushButton::clicked, this, &QuestionPage::next);
    fit();
    retranslate();
}

void QuestionPage::build()
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(m_above, 1);
    box->addWidget(m_keyboard);
    m_count->setColour(TextColour::Soft);
    m_note->setColour(TextColour::Soft);
    for (Text* text : {m_title, m_note}) {
        text->setWordWrap(true);
    }
    m_title->setShrinkTo(type::selfMid);
    auto* inside = new QWidget;
    m_tiles = new QVBoxLayout(inside);
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(m_scroll->viewport(), QScroller::TouchGesture);
    m_field->edit()->setMaxLength(longestAnswer);
    m_field->edit()->setAcceptDrops(false);
    m_field->edit()->setDragEnabled(false);
    m_field->setIconName(u"text"_s);
    m_box->setAcceptDrops(false);
    m_box->setContextMenuPolicy(Qt::NoContextMenu);
    m_box->setTabChangesFocus(true);
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_count, m_title, m_note, m_field, m_box}) {
        m_above->addWidget(part);
    }
    m_above->addWidget(m_scroll, 1);
    m_above->addStretch(0); // without it the lines would share what is left, and drift
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(24));
    row->addWidget(m_back, 3);
    row->addWidget(m_help, 3);
    row->addWidget(m_next, 4);
    m_above->addLayout(row);
}

void QuestionPage::showState(const KioskState& state)
{
    const bool isAsked = state.page == Page::Question && !state.asksForPhoto();
    const bool isNew = state.visit != this->state().visit
        || (isAsked && asked() != state.questions.at(state.question));
    const bool comes = isAsked && (this->state().page != Page::Question || isNew);
    if (isAsked) {
        m_question = state.questions.at(state.question);
    } else if (isNew) {
        m_question = {};
    }
    if (isNew) {
        start();
    }
    KioskPage::showState(state);
    if (comes && isTyped()) {
        setFocus();
    }
}

void QuestionPage::setZone(const QTimeZone& zone)
{
    m_zone = zone;
}

/// Nothing is typed or chosen yet.
void QuestionPage::start()
{
    m_offers = offersOf(m_question);
    m_chosen.clear();
    m_problem = AnswerProblem::None;
    m_field->clear();
    m_box->clear();
    m_keyboard->setMarks(marksFor(m_question.type));
    m_keyboard->setSeveralLines(hasSeveralLines());
    m_keyboard->setLayoutCode(u"abc"_s);
    m_field->setVisible(isTyped() && !hasSeveralLines());
    m_box->setVisible(hasSeveralLines());
    setFocusProxy(hasSeveralLines() ? static_cast<QWidget*>(m_box)
            : isTyped()             ? m_field->edit()
                                    : nullptr);
    m_keyboard->setVisible(isTyped());
    m_scroll->setVisible(!m_offers.isEmpty());
    showTiles();
}

bool QuestionPage::isSearched() const
{
    return m_offers.size() > mostTiles;
}

bool QuestionPage::isTyped() const
{
    return m_offers.isEmpty() || isSearched();
}

bool QuestionPage::hasSeveralLines() const
{
    return asked().type == "T"_L1;
}

QString QuestionPage::typed() const
{
    return hasSeveralLines() ? m_box->toPlainText() : m_field->text();
}

void QuestionPage::type(const QString& text)
{
    const QString before = typed();
    const bool startsWord = before.isEmpty() || before.back().isSpace();
    const QString letters = startsWord ? text : text.toLower();
    if (hasSeveralLines()) {
        m_box->insertPlainText(letters);
        m_box->ensureCursorVisible();
    } else {
        m_field->edit()->insert(letters);
        showTiles();
    }
}

void QuestionPage::deleteLast()
{
    if (hasSeveralLines()) {
        m_box->textCursor().deletePreviousChar();
    } else {
        m_field->edit()->backspace();
        showTiles();
    }
}

/// The answers that can be touched now: what is chosen stays in sight.
void QuestionPage::showTiles()
{
    while (QLayoutItem* item = m_tiles->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // perhaps in its own click
        }
        delete item;
    }
    const QString letters = m_field->text().trimmed();
    QList<int> shown = foundAmong(m_offers, isSearched() ? letters : QString());
    if (isSearched()) {
        shown = letters.isEmpty() ? QList<int>() : shown.mid(0, mostTiles);
        for (int i = 0; i < m_offers.size(); ++i) {
            if (m_chosen.contains(m_offers.at(i).value) && !shown.contains(i)) {
                shown.prepend(i);
            }
        }
    }
    for (const int i : std::as_const(shown)) {
        auto* tile = new TouchButton(theme(), TouchButton::Kind::Tile);
        tile->setCheckable(true);
        tile->setChecked(m_chosen.contains(m_offers.at(i).value));
        tile->setWords(m_offers.at(i).text);
        tile->fit(form().body, form().tile);
        connect(tile, &QPushButton::clicked, this,
            [this, value = m_offers.at(i).value] { choose(value); });
        m_tiles->addWidget(tile);
        tile->show(); // a layout alone would do so later
    }
    m_tiles->addStretch(1);
    retellNext();
}

void QuestionPage::choose(const QString& value)
{
    if (!isSeveral(asked())) {
        m_chosen = {value};
        next();
        return;
    }
    if (m_chosen.removeAll(value) == 0) {
        m_chosen.append(value);
    }
    m_field->clear();
    tell(AnswerProblem::None);
}

void QuestionPage::next()
{
    if (state().page != Page::Question) {
        return;
    }
    const QString answer
        = m_offers.isEmpty() ? AnswerInput::answer(asked(), typed(), m_zone) : m_chosen.join(u',');
    const bool isLost = isSearched() && m_chosen.isEmpty() && !m_field->text().trimmed().isEmpty();
    const AnswerProblem problem
        = isLost ? AnswerProblem::NoSuchOption : AnswerInput::problem(asked(), answer);
    if (problem == AnswerProblem::None) {
        Q_EMIT answered(answer);
    } else {
        tell(problem);
    }
}

void QuestionPage::tell(AnswerProblem problem)
{
    m_problem = problem;
    showTiles();
    retranslate();
    if (problem != AnswerProblem::None) {
        QAccessibleEvent alert(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void QuestionPage::retellNext()
{
    const bool isEmpty = m_chosen.isEmpty() && typed().trimmed().isEmpty();
    m_next->setWords(isEmpty && !asked().required ? tr("Skip") : tr("Next"));
    m_next->setWorking(state().page == Page::Checking ? tr("One moment") : QString());
}

void QuestionPage::fit()
{
    const KioskForm& f = form();
    QMargins margins(px(f.side), px(f.upright ? 172 : 36), px(f.side), px(24));
    if (!f.upright && isTyped()) { // the keyboard takes the room
        margins.setTop(px(hasSeveralLines() ? 24 : 36)); // the clock's line, where there is room
        margins.setBottom(px(8));
    }
    m_above->setContentsMargins(margins);
    m_above->setSpacing(px(f.upright ? 16 : 8));
    m_tiles->setSpacing(px(f.upright ? 16 : 10));
    m_count->setTextStyle(f.note);
    m_count->setVisible(f.upright || !f.larger);
    // the clock stands beside what is on top
    m_title->setContentsMargins(0, 0, f.upright || !f.larger ? 0 : theme().textPx(126), 0);
    m_title->setTextStyle(f.upright ? type::selfBig : TextStyle{36, 54, true});
    m_title->setShrinkTo(f.upright ? type::selfMid : TextStyle{28, 42, true});
    m_note->setTextStyle(f.upright ? f.body : f.note);
    for (TouchButton* button : {m_back, m_help, m_next}) {
        button->fit(f.body, f.upright ? f.button : 76);
    }
    m_box->setFont(theme().font(f.mid));
    m_box->setStyleSheet(u"font-size: %1px"_s.arg(theme().fontPx(f.mid)));
    m_box->setFixedHeight(px(f.upright ? 320 : 156));
    m_keyboard->fit(f);
    m_keyboard->setFixedHeight(px(f.upright ? 654 : 384)); // keys of 64, at least
    showTiles();
}

QString QuestionPage::told() const
{
    return inOneLine({m_title->text(), m_note->text()});
}

void QuestionPage::retranslate()
{
    const auto count = int(state().questions.size());
    m_count->setText(count > 1 ? tr("Question %1 of %2").arg(state().question + 1).arg(count)
                               : tr("One question before you go in"));
    m_title->setText(asked().text);
    m_field->edit()->setAccessibleName(asked().text);
    m_box->setAccessibleName(asked().text);
    m_field->setHint(AnswerInput::hint(asked()));
    const QString sentence = AnswerInput::sentence(m_problem, asked(), m_zone);
    m_note->setText(sentence.isEmpty() ? AnswerInput::range(asked(), m_zone) : sentence);
    m_note->setColour(sentence.isEmpty() ? TextColour::Soft : TextColour::Look);
    m_note->setVisible(!m_note->text().isEmpty());
    m_back->setWords(tr("Back"));
    m_help->setWords(tr("Help"));
    retellNext();
}

} // namespace lanyard
