// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/QuestionPanel.h"

#include "desk/AnswerInput.h"
#include "desk/DeskContext.h"
#include "settings/FilePanel.h"
#include "widgets/RowList.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

// What the questions' panel does; how it looks is in QuestionCard.cpp, files are in
// QuestionFile.cpp.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostByDigit = 9;

/// The keys of that many answers, as the bar shows them.
QString digitsFor(qsizetype answers)
{
    static const QStringList few{u"1"_s, u"1 2"_s, u"1 2 3"_s};
    return answers <= few.size() ? few.value(answers - 1) : u"1–%1"_s.arg(answers);
}

} // namespace

QuestionPanel::QuestionPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setAcceptDrops(true);
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_questions.isEmpty()) {
            build();
        }
    });
}

void QuestionPanel::ask(const AttendeeRecord& record, const QString& spoken,
    const QList<Question>& questions, const QTimeZone& zone)
{
    const bool same = record.attendee.id == m_record.attendee.id && questions == m_questions
        && spoken == m_spoken && zone == m_zone;
    if (same && m_card != nullptr) {
        return;
    }
    m_record = record;
    m_spoken = spoken;
    m_zone = zone;
    m_questions = questions;
    m_answers.clear();
    m_typed.clear();
    if (!m_questions.isEmpty()) {
        startQuestion(0);
    }
}

void QuestionPanel::startQuestion(int index)
{
    m_index = index;
    m_problem = AnswerProblem::None;
    m_source = Source::None;
    findOffers();
    m_letters = m_typed.value(now().remote);
    build();
}

void QuestionPanel::findOffers()
{
    if (isFile()) {
        findFileOffers();
    } else {
        m_offers = offersOf(now());
    }
}

bool QuestionPanel::isSearched() const
{
    return isChoice(now()) && (now().type == u"CC" || m_offers.size() > mostByDigit);
}

QStringList QuestionPanel::chosen() const
{
    return isFile() ? QStringList() : m_answers.value(now().remote).split(u',', Qt::SkipEmptyParts);
}

bool QuestionPanel::wantsWords() const
{
    return !m_questions.isEmpty() && !isFile() && now().type != u"T"
        && (!isChoice(now()) || isSearched());
}

QString QuestionPanel::hint() const
{
    if (!wantsWords()) {
        return tr("Next code, at any time");
    }
    return isChoice(now()) && now().type != u"CC" ? tr("Type the beginning of the answer")
                                                  : AnswerInput::hint(now());
}

QString QuestionPanel::words() const
{
    return wantsWords() ? m_letters : QString();
}

QList<KeyHint> QuestionPanel::keys() const
{
    QList<KeyHint> keys;
    if (isSearched()) {
        keys.append({int(DeskAction::Move), u"↑ ↓"_s, tr("Choose")});
    } else if (isFile() && m_source == Source::None) { // which has one at least
        keys.append({int(DeskAction::Digits), digitsFor(m_offers.size()), tr("Choose")});
    } else if (isChoice(now()) && !m_offers.isEmpty()) {
        keys.append({int(DeskAction::Digits), digitsFor(m_offers.size()), tr("Answer")});
    } else if (now().type == u"T") {
        keys.append({int(DeskAction::None), tr("Shift Enter"), tr("New line")});
    }
    keys.append({int(DeskAction::NextQuestion), tr("Enter"), onward()});
    keys.append({int(DeskAction::Next), u"Esc"_s,
        m_source != Source::None ? tr("Back")
            : m_index == 0       ? tr("Back, nothing recorded")
                                 : tr("Question before")});
    return keys;
}

QString QuestionPanel::onward() const
{
    if (m_source != Source::None) {
        return m_source == Source::Files ? tr("Choose") : tr("Take a photo");
    }
    return m_index + 1 == m_questions.size() ? tr("Check in and print") : tr("Next question");
}

QWidget* QuestionPanel::place() const
{
    return m_files != nullptr ? static_cast<QWidget*>(m_files) : m_box;
}

void QuestionPanel::type(const QString& words)
{
    m_letters = words;
    if (m_list != nullptr) {
        showFound();
    } else if (m_words != nullptr) {
        showUnderstood();
    }
}

/// Without letters nothing is chosen by itself.
void QuestionPanel::showFound()
{
    m_found = foundAmong(m_offers, m_letters);
    QList<ListRow> rows;
    const QStringList already = chosen();
    for (const int i : std::as_const(m_found)) {
        const AnswerOffer& offer = m_offers.at(i);
        rows.append({already.contains(offer.value) ? u"tick"_s : u"step"_s, offer.text,
            now().type == u"CC" ? offer.value : QString()});
    }
    m_list->setRows(rows, m_letters.trimmed().isEmpty() || rows.isEmpty() ? -1 : 0);
}

void QuestionPanel::choose(const QString& value)
{
    if (isFile()) {
        chooseForFile(value);
        return;
    }
    QStringList all = chosen();
    if (!isSeveral(now())) {
        all = {value};
    } else if (all.removeAll(value) == 0) {
        all.append(value);
    }
    m_answers.insert(now().remote, all.join(u','));
    m_problem = AnswerProblem::None;
    m_letters.clear();
    build();
    Q_EMIT moved();
}

bool QuestionPanel::takeDigit(int digit)
{
    const bool byDigit = !m_questions.isEmpty()
        && (isFile() ? m_source == Source::None : isChoice(now()) && !isSearched());
    if (!byDigit || digit < 1 || digit > m_offers.size()) {
        return false;
    }
    choose(m_offers.at(digit - 1).value);
    return true;
}

void QuestionPanel::moveOn(int step)
{
    if (m_list != nullptr) {
        m_list->moveOn(step);
    } else if (isChoice(now()) && !isSeveral(now())) {
        const auto at = std::ranges::find(m_offers, chosen().value(0), &AnswerOffer::value);
        const int from = at == m_offers.end() ? (step > 0 ? -1 : 1) : int(at - m_offers.begin());
        choose(m_offers.at(qBound(0, from + step, int(m_offers.size()) - 1)).value);
    }
}

/// The row under the keyboard is the answer. False when there is none.
bool QuestionPanel::takeRow()
{
    const int row = m_list->chosen();
    if (row < 0) {
        return false;
    }
    choose(m_offers.at(m_found.at(row)).value);
    return true;
}

void QuestionPanel::refuse(AnswerProblem problem)
{
    m_problem = problem;
    build();
    Q_EMIT moved();
}

void QuestionPanel::next(const QString& typed)
{
    if (m_questions.isEmpty() || takeSource()) {
        return;
    }
    if (isSearched()) {
        const bool taken = takeRow();
        if (!taken && !typed.trimmed().isEmpty()) {
            refuse(
                now().type == u"CC" ? AnswerProblem::UnknownCountry : AnswerProblem::NoSuchOption);
            return;
        }
        if (taken && isSeveral(now())) {
            return; // one more, or Enter again to go on
        }
    } else if (wantsWords() || m_box != nullptr) {
        const QString text = m_box != nullptr ? m_box->toPlainText() : typed;
        m_typed.insert(now().remote, text);
        m_letters = text;
        m_answers.insert(now().remote, AnswerInput::answer(now(), text, m_zone));
    }
    const AnswerProblem problem = AnswerInput::problem(now(), m_answers.value(now().remote));
    if (problem != AnswerProblem::None) {
        refuse(problem);
    } else {
        goOn();
    }
}

void QuestionPanel::goOn()
{
    if (!m_answers.contains(now().remote)) {
        m_answers.insert(now().remote, {}); // asked, and left open
    }
    if (m_index + 1 < m_questions.size()) {
        startQuestion(m_index + 1);
        Q_EMIT moved();
    } else {
        Q_EMIT answered(m_answers);
    }
}

bool QuestionPanel::back()
{
    if (leaveSource()) {
        return true;
    }
    if (m_index == 0) {
        m_questions.clear();
        return false;
    }
    startQuestion(m_index - 1);
    Q_EMIT moved();
    return true;
}

bool QuestionPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            if (!key->isAutoRepeat()) {
                Q_EMIT nextClicked();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && !m_questions.isEmpty()) {
        findOffers();
        build();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
