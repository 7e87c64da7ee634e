// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/QuestionPanel.h"

#include "attendee/Country.h"
#include "desk/AnswerInput.h"
#include "desk/DeskContext.h"
#include "widgets/RowList.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

// What the questions' panel does; how it looks is in QuestionCard.cpp.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostByDigit = 9;

bool isSeveral(const Question& question)
{
    return question.type == u"M";
}

bool isChoice(const Question& question)
{
    return question.type == u"C" || question.type == u"B" || isSeveral(question);
}

QString valueOf(const QuestionOption& option)
{
    if (option.remote > 0) {
        return QString::number(option.remote);
    }
    return option.identifier.isEmpty() ? option.text : option.identifier;
}

/// Letters to compare by: without case, without accents.
QString plain(const QString& text)
{
    QString letters = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    letters.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return letters;
}

/// 0: begins with the letters, 1: a later word does, 2: nothing does.
int rank(const QString& text, const QString& letters)
{
    const QString all = plain(text);
    if (all.startsWith(letters)) {
        return 0;
    }
    return all.contains(u' ' + letters) || all.contains(u'(' + letters) ? 1 : 2;
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
    findOffers();
    m_letters = m_typed.value(now().remote);
    build();
}

void QuestionPanel::findOffers()
{
    m_offers.clear();
    if (now().type == u"B") {
        m_offers = {{u"True"_s, tr("Yes"), {}}, {u"False"_s, tr("No"), {}}};
    } else if (now().type == u"CC") {
        for (const Country& country : countries(QLocale().name())) {
            m_offers.append({country.code, country.name, {country.english, country.code}});
        }
    } else {
        for (const QuestionOption& option : now().options) {
            m_offers.append({valueOf(option), option.text, {option.identifier}});
        }
    }
}

bool QuestionPanel::isSearched() const
{
    return now().type == u"CC" || (isChoice(now()) && m_offers.size() > mostByDigit);
}

QStringList QuestionPanel::chosen() const
{
    return m_answers.value(now().remote).split(u',', Qt::SkipEmptyParts);
}

bool QuestionPanel::wantsWords() const
{
    return !m_questions.isEmpty() && now().type != u"F" && now().type != u"T"
        && (!isChoice(now()) || isSearched());
}

QString QuestionPanel::hint() const
{
    if (!wantsWords()) {
        return tr("Next code, at any time");
    }
    return isChoice(now()) ? tr("Type the beginning of the answer") : AnswerInput::hint(now());
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
    } else if (isChoice(now())) {
        keys.append({int(DeskAction::Digits), u"1 2 3"_s, tr("Answer")});
    } else if (now().type == u"T") {
        keys.append({int(DeskAction::None), tr("Shift Enter"), tr("New line")});
    }
    keys.append({int(DeskAction::NextQuestion), tr("Enter"), onward()});
    keys.append({int(DeskAction::Next), u"Esc"_s,
        m_index == 0 ? tr("Back, nothing recorded") : tr("Question before")});
    return keys;
}

QString QuestionPanel::onward() const
{
    return m_index + 1 == m_questions.size() ? tr("Check in and print") : tr("Next question");
}

QWidget* QuestionPanel::place() const
{
    return m_box;
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

/// The offers that the letters leave, best first. Without letters nothing is chosen by itself.
void QuestionPanel::showFound()
{
    const QString letters = plain(m_letters.trimmed());
    QList<std::pair<int, int>> ranked;
    for (int i = 0; i < m_offers.size(); ++i) {
        int best = rank(m_offers.at(i).text, letters);
        for (const QString& other : m_offers.at(i).also) {
            best = std::min(best, rank(other, letters));
        }
        if (best < 2) {
            ranked.append({best, i});
        }
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, int>::first);
    m_found.clear();
    QList<ListRow> rows;
    const QStringList already = chosen();
    for (const auto& [best, i] : std::as_const(ranked)) {
        const Offer& offer = m_offers.at(i);
        m_found.append(i);
        rows.append({already.contains(offer.value) ? u"tick"_s : u"step"_s, offer.text,
            now().type == u"CC" ? offer.value : QString()});
    }
    m_list->setRows(rows, letters.isEmpty() || rows.isEmpty() ? -1 : 0);
}

void QuestionPanel::choose(const QString& value)
{
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
    if (m_questions.isEmpty() || !isChoice(now()) || isSearched() || digit < 1
        || digit > m_offers.size()) {
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
        const auto at = std::ranges::find(m_offers, chosen().value(0), &Offer::value);
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
    if (m_questions.isEmpty()) {
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
