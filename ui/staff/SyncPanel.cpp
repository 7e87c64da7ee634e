// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/SyncPanel.h"

#include "staff/CaseCard.h"
#include "staff/ErasePanel.h"
#include "staff/SavePanel.h"
#include "staff/SealPanel.h"
#include "staff/SyncCounts.h"
#include "widgets/Button.h"
#include "widgets/ReaderWords.h"
#include "widgets/Text.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Whether it is there to be pressed.
bool press(QAbstractButton* button)
{
    if (button != nullptr) {
        button->click();
    }
    return button != nullptr;
}

} // namespace

SyncPanel::SyncPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_counts(new SyncCounts(theme, this))
    , m_said(new Strip(theme, Verdict::Admitted, {}, this))
    , m_area(new QScrollArea(this))
    , m_save(new SavePanel(theme, this))
    , m_seal(new SealPanel(theme, this))
    , m_erase(new ErasePanel(theme, this))
    , m_back(new Button(theme, Button::Role::Quiet, {}, {}, this))
    , m_row(new QHBoxLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_said->hide();
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* right = new QVBoxLayout;
    right->addWidget(m_said);
    for (QWidget* part : std::initializer_list<QWidget*>{m_area, m_save, m_seal, m_erase}) {
        right->addWidget(part, 1);
    }
    right->addWidget(m_back, 0, Qt::AlignRight);
    m_row->addWidget(m_counts);
    m_row->addLayout(right, 1);
    connectParts();
    connect(&theme, &Theme::changed, this, [this] {
        fit();
        build();
    });
    fit();
    build();
    bring(m_area);
}

void SyncPanel::connectParts()
{
    using P = SyncPanel;
    ReaderWords::forgetAt(this, &P::retryRequested, &P::dismissRequested, &P::clashSettled,
        &P::resendRequested, &P::takeOverRequested, &P::leaveAsideRequested, &P::sealRequested,
        &P::eraseRequested, &P::syncRequested, &P::askRequested, &P::goRequested, &P::stayRequested,
        &P::checkInsRequested, &P::attendeesRequested);
    connect(m_counts, &SyncCounts::syncRequested, this, &SyncPanel::syncRequested);
    connect(m_counts, &SyncCounts::saveRequested, this, &SyncPanel::bringSave);
    connect(m_save, &SavePanel::checkInsWanted, this, &SyncPanel::checkInsRequested);
    connect(m_save, &SavePanel::attendeesWanted, this, &SyncPanel::attendeesRequested);
    connect(m_seal, &SealPanel::sealWanted, this, &SyncPanel::sealRequested);
    connect(m_erase, &ErasePanel::eraseWanted, this, &SyncPanel::eraseRequested);
    connect(m_erase, &ErasePanel::saveWanted, this, &SyncPanel::bringSeal);
    connect(m_back, &QPushButton::clicked, this, [this] {
        back();
        setFocus(Qt::OtherFocusReason); // what is shown now has the keys
    });
}

void SyncPanel::fit()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const bool narrow = m_theme.isNarrow();
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = px(narrow ? 16 : 32);
    m_row->setContentsMargins(side, px(narrow ? 16 : 24), side, px(narrow ? 16 : 24));
    m_row->setSpacing(px(narrow ? 16 : 24));
    m_row->itemAt(1)->layout()->setSpacing(px(12));
}

void SyncPanel::setFileName(const QString& name)
{
    m_seal->setFileName(name);
}

bool SyncPanel::isAsking() const
{
    return m_card != nullptr && m_card->form() != nullptr;
}

void SyncPanel::setToday(const QDate& today)
{
    m_today = today;
    m_counts->setToday(today);
}

void SyncPanel::showStatus(const SyncStatus& status, const QTimeZone& zone)
{
    m_counts->setStatus(status, zone);
    SyncStatus same = m_status; // what the cases and stories are told from
    same.pulling = status.pulling;
    same.pulled = status.pulled;
    same.total = status.total;
    same.lastSentAt = status.lastSentAt;
    same.lastPulledAt = status.lastPulledAt;
    same.outbox.lastAcknowledgedAt = status.outbox.lastAcknowledgedAt;
    same.sendSeconds = status.sendSeconds; // told anew with the next count
    const bool isSame = zone == m_zone && same == status;
    m_zone = zone;
    m_status = status;
    if (!isSame && !isAsking()) { // a reason half typed stays
        build();
    }
}

void SyncPanel::showCases(const SyncCases& cases)
{
    if (cases == m_known) {
        return;
    }
    m_known = cases;
    m_erase->setPeople(cases.people);
    const QString open = isAsking() ? m_cases.at(m_chosen).key : QString();
    const QList<Case> now = casesNow();
    if (std::ranges::none_of(now, [&open](const Case& each) { return each.key == open; })) {
        build(); // else a reason half typed stays
    }
}

void SyncPanel::build()
{
    const QString open = m_chosen < m_cases.size() ? m_cases.at(m_chosen).key : QString();
    m_cases = casesNow();
    setAccessibleName(QCoreApplication::translate("lanyard::StaffBar", "Sync"));
    m_back->setText(QCoreApplication::translate("lanyard::PersonView", "Back"));
    m_back->setKeycap(QCoreApplication::translate("lanyard::PersonView", "Esc"));
    // the same case stays open, else the one that took its place
    const auto same = std::ranges::find(m_cases, open, &Case::key);
    m_chosen = same != m_cases.end() ? int(same - m_cases.begin())
                                     : qBound(0, m_chosen, qMax(0, int(m_cases.size()) - 1));
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, m_theme.px(4), 0);
    column->setSpacing(m_theme.px(12));
    m_card = nullptr;
    m_ask = nullptr;
    m_showDoubt = nullptr;
    m_showWaiting = nullptr;
    if (m_status.clockOffsetSeconds != 0) {
        auto* clock = new Strip(
            m_theme, Verdict::Look, SyncWords::wrongClock(m_status.clockOffsetSeconds), list);
        clock->setIconName(u"clock"_s);
        column->addWidget(clock);
    }
    if (m_cases.isEmpty()) {
        addNothing(list);
    }
    for (int i = 0; i < m_cases.size(); ++i) {
        if (i == m_chosen) {
            addCard(list, m_cases.at(i));
        } else {
            auto* row = new CaseRow(m_theme, m_cases.at(i).words, list);
            connect(row, &QAbstractButton::clicked, this, [this, i] { choose(i); });
            column->addWidget(row);
        }
    }
    addBeside(list);
    addStories(list);
    addClock(list);
    column->addStretch(1);
    if (QWidget* before = m_area->takeWidget()) {
        before->deleteLater(); // the press of one of its buttons may have led here
    }
    m_area->setWidget(list);
}

void SyncPanel::addNothing(QWidget* list)
{
    auto* card = new Card(m_theme, Card::Shape::Plain, list);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(16));
    row->addWidget(new Symbol(m_theme, Verdict::Admitted, 44, card));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new Text(m_theme, type::title, tr("Nothing needs a decision"), card);
    title->setWordWrap(true);
    words->addWidget(title);
    auto* note = new Text(m_theme, type::body,
        tr("What the server refuses is kept here, with its words, until somebody decides."), card);
    note->setColour(TextColour::Soft);
    note->setWordWrap(true);
    words->addWidget(note);
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    list->layout()->addWidget(card);
}

void SyncPanel::addCard(QWidget* list, const Case& each)
{
    m_card = new CaseCard(m_theme, each.words, list);
    connect(m_card, &CaseCard::acted, this, each.act);
    connect(m_card, &CaseCard::settled, this, each.settle);
    connect(m_card, &CaseCard::asked, this, [this] {
        // whose case it is stays in sight above the reasons
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_area->ensureWidgetVisible(m_card, 0, 0);
    });
    list->layout()->addWidget(m_card);
}

void SyncPanel::choose(int index)
{
    if (index >= 0 && index < m_cases.size() && index != m_chosen) {
        m_chosen = index;
        setFocus(Qt::OtherFocusReason);
        build();
        m_card->show();
        m_area->ensureWidgetVisible(m_card);
    }
}

void SyncPanel::say(Verdict verdict, const QString& words)
{
    m_said->setVerdict(verdict);
    m_said->setPlainText(words);
    m_said->setAccessibleName(words);
    m_said->show();
    ReaderWords::tell(*this, words); // where the panel has the keyboard
    if (m_card != nullptr) {
        m_card->setWorking(false);
    }
    m_save->setIdle();
    m_seal->setWorking(false);
    m_erase->setWorking(false);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SyncPanel::showFailure(const Trouble& trouble)
{
    say(Verdict::Look, trouble.headline + u' ' + trouble.advice);
}

void SyncPanel::showDone(const QString& words)
{
    say(Verdict::Admitted, words);
}

void SyncPanel::showSealed(const QString& words)
{
    bring(m_area);
    showDone(words);
}

void SyncPanel::showUnsaved(int entries)
{
    m_erase->showUnsaved(entries);
}

void SyncPanel::bring(QWidget* part)
{
    for (QWidget* each : std::initializer_list<QWidget*>{m_area, m_save, m_seal, m_erase}) {
        each->setVisible(each == part);
    }
    m_back->setVisible(part != m_area);
    m_said->hide();
    ReaderWords::forget(*this);
    setFocusProxy(part == m_area ? nullptr : part);
    if (isVisible()) {
        setFocus(Qt::OtherFocusReason);
    }
}

void SyncPanel::clear()
{
    m_known = {};
    m_seal->clear();
    bring(m_area);
    build();
}

void SyncPanel::bringSave()
{
    m_save->ask();
    bring(m_save);
}

void SyncPanel::bringSeal()
{
    m_seal->ask(m_status.outbox.waiting() + m_status.outbox.quarantined);
    bring(m_seal);
}

void SyncPanel::bringErase()
{
    m_erase->ask(m_event);
    bring(m_erase);
}

bool SyncPanel::back()
{
    if (m_save->isVisibleTo(this)) {
        if (!m_save->back()) {
            bring(m_area);
        }
        return true;
    }
    if (m_seal->isVisibleTo(this) || m_erase->isVisibleTo(this)) {
        if (!m_seal->isVisibleTo(this) || !m_seal->back()) {
            bring(m_area);
        }
        return true;
    }
    const bool stepped = m_card != nullptr && m_card->back();
    if (stepped) {
        setFocus(Qt::OtherFocusReason);
    }
    return stepped;
}

bool SyncPanel::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        choose(m_chosen - 1);
        return true;
    case Qt::Key_Down:
        choose(m_chosen + 1);
        return true;
    case Qt::Key_S:
        m_counts->send()->click();
        return true;
    case Qt::Key_E:
        m_counts->save()->click();
        return true;
    case Qt::Key_A:
        if (m_card != nullptr) {
            m_card->act();
        }
        return true;
    case Qt::Key_D:
        if (m_card != nullptr) {
            m_card->settle();
        }
        return true;
    case Qt::Key_N:
        return press(m_ask);
    case Qt::Key_O:
        return press(m_showDoubt);
    case Qt::Key_W:
        return press(m_showWaiting);
    default:
        return false;
    }
}

void SyncPanel::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event->isAutoRepeat() || !plain || m_area->isHidden() || !takeKey(event->key())) {
        QWidget::keyPressEvent(event);
    }
}

void SyncPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        build();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
