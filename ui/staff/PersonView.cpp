// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/PersonView.h"

#include "models/RowState.h"
#include "staff/HistoryList.h"
#include "staff/PersonRail.h"
#include "staff/ReasonForm.h"
#include "staff/SettleCard.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ReaderWords.h"
#include "widgets/Text.h"
#include "widgets/WrapRow.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

PersonView::PersonView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new Text(theme, type::name, {}, this))
    , m_facts(new Text(theme, type::lead, {}, this))
    , m_state(new Chip(theme, {}, Verdict::None, this))
    , m_said(new Strip(theme, Verdict::Admitted, {}, this))
    , m_settle(new SettleCard(theme, this))
    , m_title(new Text(theme, type::lead.inBold(), {}, this))
    , m_list(new HistoryList(theme, this))
    , m_back(new Button(theme, Button::Role::Secondary, {}, {}, this))
    , m_undo(new Button(theme, Button::Role::Secondary, {}, u"F3"_s, this))
    , m_checkIn(new Button(theme, Button::Role::Secondary, {}, {}, this))
    , m_signed(new Text(theme, type::note, {}, this))
    , m_rail(new PersonRail(theme, this))
{
    m_name->setShrinkTo({28, 44, true});
    m_facts->setWordWrap(true);
    m_facts->setColour(TextColour::Soft);
    m_signed->setColour(TextColour::Soft);
    m_signed->setWordWrap(true);
    m_signed->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_undo->setIconName(u"undo"_s);
    m_back->setIconName(u"left"_s);
    m_checkIn->setIconName(u"tick"_s);
    m_said->hide();
    setFocusPolicy(Qt::StrongFocus);
    build();
    connectParts();
}

void PersonView::build()
{
    auto* who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_name);
    who->addWidget(m_facts);
    auto* head = new QHBoxLayout;
    head->setSpacing(m_theme.px(24));
    head->addLayout(who, 1);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    auto* foot = new WrapRow(m_theme.px(12));
    foot->addWidget(m_back);
    foot->addWidget(m_undo);
    foot->addWidget(m_checkIn);
    foot->addEnd(m_signed);
    m_talk = new QVBoxLayout;
    m_talk->addLayout(head);
    m_talk->addWidget(m_said);
    m_talk->addWidget(m_settle);
    m_talk->addWidget(m_title);
    m_talk->addWidget(m_list, 1);
    m_talk->addSpacing(m_theme.px(8));
    m_talk->addLayout(foot);
    m_page = new QHBoxLayout(this);
    m_page->setContentsMargins(0, 0, 0, 0);
    m_page->setSpacing(0);
    m_page->addLayout(m_talk, 1);
    m_page->addWidget(m_rail);
    fit();
}

void PersonView::connectParts()
{
    const auto forget = [this] { // what was asked for before
        m_last = {};
        tellLast();
    };
    connect(this, &PersonView::reprintRequested, this, forget);
    connect(this, &PersonView::undoRequested, this, forget);
    connect(this, &PersonView::checkInRequested, this, forget);
    connect(this, &PersonView::printSettled, this, forget);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (!back()) {
            Q_EMIT backWanted();
        }
    });
    connect(m_undo, &QPushButton::clicked, this, &PersonView::showUndo);
    connect(m_checkIn, &QPushButton::clicked, this, &PersonView::checkIn);
    connect(m_settle, &SettleCard::settled, this, &PersonView::settle);
    connect(m_rail, &PersonRail::reprintRequested, this,
        [this](ReprintReason reason, const QString& words) {
            m_working = true;
            m_jobsBefore = m_history.printJobs.size();
            Q_EMIT reprintRequested(attendee(), reason, words);
        });
    connect(
        m_rail, &PersonRail::undoRequested, this, [this](CheckInId checkIn, const QString& reason) {
            m_working = true;
            Q_EMIT undoRequested(checkIn, reason);
        });
    connect(&m_theme, &Theme::changed, this, &PersonView::fit);
}

void PersonView::fit()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const bool narrow = m_theme.isNarrow();
    m_page->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = px(narrow ? 16 : 32);
    m_talk->setContentsMargins(side, px(16), side, px(narrow ? 12 : 24));
    m_talk->setSpacing(px(12));
    m_list->setMinimumHeight(px(200)); // it scrolls before the page does
}

void PersonView::showHistory(const AttendeeHistory& history, const QString& spoken,
    CheckInListId list, const QTimeZone& zone, const QDateTime& now)
{
    const bool another = history.record.attendee.id != attendee();
    m_history = history;
    m_spoken = spoken;
    m_listId = list;
    m_zone = zone;
    m_now = now;
    m_isHeardAfter = true;
    if (another) {
        m_working = false;
        m_last = {};
        m_rail->setPreview({}, {});
    }
    tell();
    if (another) {
        showReprint();
    } else if (!m_rail->isUndoing()) {
        m_rail->setBadges(m_history);
    }
}

/// The check-in that counts: the newest that was not taken back, if it is an entry.
const CheckIn* PersonView::standing() const
{
    const CheckIn* last = nullptr;
    for (const CheckIn& each : m_history.checkIns) {
        const bool here = !m_listId.isValid() || each.list == m_listId;
        if (here && !each.annulledAt && (last == nullptr || last->at <= each.at)) {
            last = &each;
        }
    }
    return last != nullptr && last->direction == Direction::Entry ? last : nullptr;
}

const PrintJob* PersonView::uncertain() const
{
    const auto job
        = std::ranges::find(m_history.printJobs, PrintState::Uncertain, &PrintJob::state);
    return job == m_history.printJobs.end() ? nullptr : &*job;
}

void PersonView::tell()
{
    tellPerson();
    tellLast();
    m_title->setText(tr("Everything that happened"));
    m_list->setLines(HistoryWords::of(m_history, m_zone, m_now));
    m_list->setAccessibleName(m_title->text());
    const PrintJob* job = uncertain();
    m_settle->setVisible(job != nullptr);
    if (job != nullptr) {
        m_settle->setJob(*job, m_zone);
    }
    m_settle->setWorking(m_working);
    m_back->setText(tr("Back"));
    m_back->setKeycap(tr("Esc"));
    m_undo->setText(tr("Undo check-in…"));
    m_undo->setVisible(standing() != nullptr && !isMadeElsewhere(*standing()));
    m_checkIn->setText(m_working ? tr("On its way…") : tr("Check in"));
    m_checkIn->setKeycap(tr("Ctrl+Enter"));
    m_checkIn->setVisible(standing() == nullptr);
    m_signed->setText(tr("Signed in the log, cannot be edited"));
}

void PersonView::tellPerson()
{
    const AttendeeRecord& record = m_history.record;
    m_name->setText(record.attendee.name);
    setAccessibleName(record.attendee.name);
    QStringList facts{record.attendee.company, record.ticketType.name, record.attendee.variation};
    if (!m_spoken.isEmpty()) {
        facts.prepend(tr("Say “%1”").arg(m_spoken));
    }
    if (!record.attendee.order.isEmpty()) {
        // in one line: a code says little without its word
        facts.append(tr("order %1").arg(record.attendee.order).replace(u' ', QChar(QChar::Nbsp)));
    }
    facts.append(record.attendee.email);
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    RowState state = RowWords::of(record, m_listId, m_now, m_zone);
    if (standing() != nullptr) {
        state.verdict = Verdict::Admitted;
    }
    m_state->set(state.words, state.verdict);
}

QString PersonView::deedWords(Sentences::Deed deed) const
{
    if (deed == Sentences::Deed::CheckInUndone && m_isHeardAfter && standing() != nullptr) {
        return {}; // in again
    }
    if (deed == Sentences::Deed::BadgeOrdered && m_history.printJobs.size() > m_jobsBefore) {
        return Sentences::ordered(
            std::ranges::max_element(m_history.printJobs, {}, &PrintJob::id)->state);
    }
    return Sentences::done(deed);
}

/// Empty: what was said is not so any more, and the history says the rest.
QString PersonView::lastWords() const
{
    if (const auto* deed = std::get_if<Sentences::Deed>(&m_last)) {
        return deedWords(*deed);
    }
    if (const auto* outcome = std::get_if<CheckInOutcome>(&m_last)) {
        const bool isUndone = outcome->checkIn && m_isHeardAfter && standing() == nullptr;
        return isUndone ? QString() : Sentences::message(*outcome, m_zone);
    }
    const auto* error = std::get_if<Error>(&m_last);
    return error != nullptr ? Sentences::message(*error) : QString();
}

void PersonView::tellLast()
{
    const auto* outcome = std::get_if<CheckInOutcome>(&m_last);
    m_said->setVerdict(std::holds_alternative<Error>(m_last) ? Verdict::Look
            : outcome != nullptr ? Sentences::answer(*outcome, m_zone, m_now).verdict
                                 : Verdict::Admitted);
    const QString words = lastWords();
    m_said->setPlainText(words);
    m_said->setAccessibleName(words);
    m_said->setVisible(!words.isEmpty());
    ReaderWords::tell(*this, words); // the view has the keyboard
}

void PersonView::showReprint()
{
    m_rail->showReprint(m_history);
}

void PersonView::showUndo()
{
    if (standing() == nullptr || m_working) {
        return;
    }
    if (isMadeElsewhere(*standing())) {
        showFailure(failure(ErrorCode::MadeElsewhere));
    } else {
        m_last = {};
        tellLast();
        m_rail->showUndo(*standing(), m_zone);
        setFocus(Qt::OtherFocusReason);
    }
}

void PersonView::checkIn()
{
    if (!m_working && standing() == nullptr) {
        m_working = true;
        tell();
        Q_EMIT checkInRequested(attendee());
    }
}

void PersonView::settle(bool cameOut)
{
    const PrintJob* job = uncertain();
    if (job != nullptr && !m_working) {
        m_working = true;
        m_settle->setWorking(true);
        Q_EMIT printSettled(job->id, cameOut);
    }
}

void PersonView::setPreview(const BadgeRaster& raster)
{
    m_rail->setPreview(raster, m_history.record.attendee.name);
}

void PersonView::showFailure(const Error& error)
{
    m_working = false;
    m_rail->form()->setWorking(false);
    m_last = error;
    tell();
    alert();
}

void PersonView::showDone(Sentences::Deed deed)
{
    m_last = deed;
    sayDone();
}

void PersonView::showOutcome(const CheckInOutcome& outcome)
{
    m_last = outcome;
    sayDone();
}

void PersonView::sayDone()
{
    m_isHeardAfter = false;
    m_working = false;
    tell();
    showReprint();
    setFocus(Qt::OtherFocusReason);
    alert();
}

void PersonView::alert()
{
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool PersonView::back()
{
    if (m_rail->isUndoing() && !m_working) {
        showReprint();
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool PersonView::takeKey(const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const QString typed = event.text();
    if (enter && event.modifiers().testFlag(Qt::ControlModifier)) {
        checkIn();
    } else if (enter) {
        m_rail->form()->submit();
    } else if (event.key() == Qt::Key_F2 && !m_working) {
        showReprint();
    } else if (event.key() == Qt::Key_F3) {
        showUndo();
    } else if (event.key() == Qt::Key_Y || event.key() == Qt::Key_N) {
        settle(event.key() == Qt::Key_Y);
    } else {
        return typed.size() == 1 && typed.at(0).isDigit()
            && m_rail->form()->takeDigit(typed.at(0).digitValue());
    }
    return true;
}

void PersonView::keyPressEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat() || takeKey(*event)) {
        return;
    }
    QWidget::keyPressEvent(event);
}

void PersonView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
        showReprint();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
