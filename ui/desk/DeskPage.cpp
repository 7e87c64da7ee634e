// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/DeskPage.h"

#include "badge/BadgeRail.h"
#include "desk/AnswerPanel.h"
#include "desk/CameraPanel.h"
#include "desk/DirectionSwitch.h"
#include "desk/HelpPanel.h"
#include "desk/IdlePanel.h"
#include "desk/QuestionPanel.h"
#include "search/ResultList.h"
#include "shell/TopBar.h"
#include "widgets/BadgeHolder.h"
#include "widgets/FieldBefore.h"
#include "widgets/PanelLayout.h"
#include "widgets/ReaderWords.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"
#include "widgets/Toast.h"
#include "widgets/VerdictSlab.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>

namespace lanyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DeskPage::DeskPage(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_checkingTimer(new QTimer(this))
    , m_top(new TopBar(theme, clock, this))
    , m_field(new ScanField(theme, ScanField::Size::High, this))
    , m_direction(new DirectionSwitch(theme, this))
    , m_searchNote(new Text(theme, type::note))
    , m_panels(new PanelLayout)
    , m_idle(new IdlePanel(theme))
    , m_search(new QWidget)
    , m_results(new ResultList(theme))
    , m_nobody(new Text(theme, type::title))
    , m_answer(new AnswerPanel(theme))
    , m_questions(new QuestionPanel(theme))
    , m_choice(new VerdictCard(theme))
    , m_candidates(new ResultList(theme))
    , m_help(new HelpPanel(theme))
    , m_keys(new KeyBar(theme, this))
    , m_rail(new BadgeRail(theme, this))
    , m_camera(new CameraPanel(theme))
    , m_toast(new Toast(theme, *m_top, this))
    , m_scans(new QHBoxLayout)
{
    setFocusProxy(m_field);
    build();
    connectParts();
    fit();
    setState({});
}

void DeskPage::build()
{
    setAcceptDrops(true);
    m_field->edit()->setAcceptDrops(false); // else the name of a picture's file is searched for
    auto* found = new QVBoxLayout(m_search);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(0);
    m_searchNote->setColour(TextColour::Soft);
    m_searchNote->setWordWrap(true);
    m_searchNote->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nobody->setWordWrap(true);
    found->addWidget(m_searchNote);
    found->addWidget(m_results);
    found->addSpacing(m_theme.px(12));
    found->addWidget(m_nobody);
    found->addStretch(1);
    m_candidates->setBare();
    m_choice->body()->addWidget(m_candidates);
    m_choice->body()->addStretch(1);
    for (QWidget* panel : std::initializer_list<QWidget*>{
             m_idle, m_search, m_answer, m_questions, m_choice, m_help}) {
        // the window's size is what it is: no hidden panel may ask for more
        panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        m_panels->addWidget(panel);
    }
    auto* talk = new QVBoxLayout;
    talk->setSpacing(0);
    talk->addWidget(m_top);
    m_scans->addWidget(m_field, 1);
    m_scans->addWidget(m_direction);
    talk->addLayout(m_scans);
    talk->addSpacing(m_theme.px(20));
    talk->addLayout(m_panels, 1);
    talk->addWidget(m_keys);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(talk, 1);
    row->addWidget(m_rail);
    m_rail->addPart(m_camera);
    m_checkingTimer->setSingleShot(true);
    m_checkingTimer->setInterval(200ms);
    auto* timer = new QTimer(this);
    timer->setInterval(1s);
    connect(timer, &QTimer::timeout, this, &DeskPage::tick);
    timer->start();
}

void DeskPage::connectParts()
{
    m_field->edit()->installEventFilter(this);
    connect(m_field, &ScanField::textEdited, this, [this](const QString& text) {
        m_waitingEnter.reset();
        if (m_questions->isVisible() && m_questions->wantsWords()) {
            m_questions->type(text);
        } else {
            Q_EMIT searchEdited(text);
        }
    });
    connect(m_direction, &DirectionSwitch::wanted, this, &DeskPage::directionWanted);
    connect(m_results, &ResultList::chosen, this, [this](int index) {
        const bool isGroup = m_state.phase == DeskState::Phase::Group;
        Q_EMIT chosen(index);
        if (isGroup) {
            Q_EMIT ticked(index); // what Space is to the keyboard
        }
    });
    connect(m_results, &ResultList::confirmed, this, [this] {
        if (m_state.phase == DeskState::Phase::Typing) {
            confirm(true);
        }
    });
    connect(m_candidates, &ResultList::chosen, this, [this](int index) {
        m_candidate = index;
        wantPreview();
        showAll();
    });
    connect(m_candidates, &ResultList::confirmed, this, [this] { confirm(true); });
    connect(m_answer, &AnswerPanel::triggered, this, &DeskPage::trigger, Qt::QueuedConnection);
    connect(m_answer, &AnswerPanel::keyboardLost, this, &DeskPage::takeKeyboard);
    connect(m_idle, &IdlePanel::undoRequested, this, &DeskPage::undo);
    connect(m_idle, &IdlePanel::personWanted, this, &DeskPage::openRecent);
    connect(m_idle, &IdlePanel::syncRequested, this, &DeskPage::syncRequested);
    connect(m_questions, &QuestionPanel::answered, this, &DeskPage::answered);
    connect(m_questions, &QuestionPanel::nextClicked, this,
        [this] { trigger(DeskAction::NextQuestion); });
    connect(m_questions, &QuestionPanel::backClicked, this, &DeskPage::escape);
    connect(m_questions, &QuestionPanel::moved, this, [this] {
        m_field->setText(m_questions->words());
        m_field->setHint(m_questions->hint());
        m_keys->setKeys(m_questions->keys());
        takeKeyboard();
    });
    m_keys->setRank([](int action) { return DeskWords::rankOf(DeskAction(action)); });
    connect(m_keys, &KeyBar::activated, this,
        [this](int action) { trigger(static_cast<DeskAction>(action)); });
    connect(m_rail, &BadgeRail::actionTriggered, this, [this] { confirm(true); });
    connect(m_camera, &CameraPanel::needsLook, this, [this](bool needs) {
        m_context.cameraNeedsLook = needs;
        showAll();
    });
    connect(m_checkingTimer, &QTimer::timeout, this, &DeskPage::showChecking);
    connect(&m_theme, &Theme::changed, this, &DeskPage::fit);
}

void DeskPage::fit()
{
    const bool narrow = m_theme.isNarrow();
    const int side = m_theme.px(m_theme.scale() > 1 ? 47 : narrow ? 16 : 32);
    const auto way = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    auto* parts = static_cast<QBoxLayout*>(layout()); // what is said, and the rail
    parts->setDirection(way);
    parts->itemAt(0)->layout()->setContentsMargins(side, 0, side, 0);
    m_scans->setDirection(way);
    m_scans->setSpacing(m_theme.px(12));
    m_searchNote->setFixedHeight(narrow ? 2 * m_theme.linePx(type::note) : m_theme.px(30));
    m_choice->body()->setContentsMargins(
        m_theme.px(24), m_theme.px(20), m_theme.px(24), m_theme.px(24));
}

void DeskPage::setEvent(const Event& event, const DeskSettings& settings)
{
    if (event.id != m_context.event.id) {
        m_context.recent.clear();
    }
    m_context.event = event;
    m_context.settings = settings;
    m_top->setPlace(event.name, settings.deskName, settings.operatorName);
    showAll();
}

void DeskPage::setCounts(const AttendeeCounts& counts, const Inflow& inflow)
{
    m_context.counts = counts;
    m_context.inflow = inflow;
    showAll();
}

void DeskPage::setSync(const SyncStatus& status)
{
    m_context.sync = status;
    showAll();
}

void DeskPage::setRecent(const QList<RecentPerson>& recent)
{
    // what this desk saw itself it knows better: what became of the badge, what was taken back
    for (const RecentPerson& person : recent) {
        const auto known = [&person](const RecentPerson& each) {
            return person.checkIn.isValid() && each.checkIn == person.checkIn;
        };
        if (std::ranges::none_of(m_context.recent, known)) {
            m_context.recent.append(person);
        }
    }
    std::ranges::stable_sort(m_context.recent, std::greater{}, &RecentPerson::at);
    showAll();
}

void DeskPage::setSpokenNames(std::function<QString(const QString&)> spoken)
{
    m_spoken = std::move(spoken);
}

void DeskPage::setPreview(AttendeeId attendee, const BadgePreview& badge)
{
    if (attendee != m_previewOf || badge.raster.isNull()) {
        return;
    }
    const bool was = printerTrouble(m_state, m_context).has_value();
    m_context.badgeSize = {mm(badge.widthMm), mm(badge.heightMm)};
    m_rail->holder()->setPages(badge.pages(), tr("Badge of %1").arg(personName()));
    tellTrouble(was); // which printers can take it is known now
    if (m_state.phase == DeskState::Phase::Answered) {
        showAll();
    } else {
        showRail();
    }
    if (const QWidget* keyboard = focusWidget(); keyboard != nullptr && !keyboard->isVisible()) {
        takeKeyboard(); // it was at the pages of another badge
    }
}

void DeskPage::setUndone(CheckInId checkIn)
{
    for (RecentPerson& person : m_context.recent) {
        person.undone = person.undone || person.checkIn == checkIn;
    }
    m_lastMade.removeAll(checkIn);
    if (m_context.undoTrouble && m_context.undoTrouble->checkIn == checkIn) {
        m_context.undoTrouble.reset();
    }
    showAll();
}

QList<CheckInId> DeskPage::undoableLast() const
{
    const bool open = m_state.phase == DeskState::Phase::Idle && m_clock.now() <= m_lastUntil;
    return open ? m_lastMade : QList<CheckInId>();
}

std::optional<AttendeeId> DeskPage::person() const
{
    if (isChoosing()) {
        const auto& candidates = m_state.outcome->candidates;
        return m_candidate < candidates.size()
            ? std::optional(candidates.at(m_candidate).attendee.id)
            : std::nullopt;
    }
    if (m_state.outcome && m_state.outcome->record) {
        return m_state.outcome->record->attendee.id;
    }
    return m_state.selected ? std::optional(m_state.selected->attendee.id) : std::nullopt;
}

QString DeskPage::personName() const
{
    if (isChoosing()) {
        return m_state.outcome->candidates.value(m_candidate).attendee.name;
    }
    if (m_state.outcome && m_state.outcome->record) {
        return m_state.outcome->record->attendee.name;
    }
    return m_state.selected ? m_state.selected->attendee.name : QString();
}

bool DeskPage::isChoosing() const
{
    return m_state.phase == DeskState::Phase::Answered && m_state.outcome
        && std::holds_alternative<NeedsChoice>(m_state.outcome->decision);
}

void DeskPage::setState(const DeskState& state)
{
    const bool anew = state.phase != m_state.phase || state.outcome != m_state.outcome
        || state.undone != m_state.undone;
    if (state.phase != DeskState::Phase::Idle) {
        m_context.recentRow = -1;
    }
    passUndoTrouble(state);
    if (state.outcome != m_state.outcome) {
        m_context.job.reset();
        m_context.askReprint = false;
        m_candidate = 0;
    }
    // words typed while the answer was on its way are of the next person
    const bool late = m_state.phase == DeskState::Phase::Checking;
    m_state = state;
    // beside an answer a digit may mean consent, and a letter takes it off the screen: those of a
    // scan must not, since most people are scanned one behind the other, some of them twice
    FieldBefore::setWaiting(*m_field->edit(),
        state.phase != DeskState::Phase::Idle && state.phase != DeskState::Phase::Typing);
    m_confirming = false;
    m_helping = m_helping && !anew;
    if (anew) {
        ReaderWords::forget(*m_field->edit()); // another answer is said, also in the same words
    }
    const bool searching
        = state.phase == DeskState::Phase::Typing || state.phase == DeskState::Phase::Group;
    if (!searching && anew && !late) {
        // half-typed words, too, when a scan comes between: they would stand above another person,
        // and Enter, meant for that one, would look for them
        m_field->clear();
    }
    if (state.phase == DeskState::Phase::Checking) {
        m_checkingTimer->start(); // most answers come sooner; no flicker
        return;
    }
    m_checkingTimer->stop();
    m_context.now = m_clock.now();
    remember();
    wantPreview();
    showAll();
    takeKeyboard();
    takeWaitingEnter();
    const bool told = state.phase == DeskState::Phase::Answered
        || state.phase == DeskState::Phase::GroupAnswered
        || state.phase == DeskState::Phase::Failed;
    if (anew && told) {
        m_toast->pass();
    }
    if (anew && told && !state.isReview) {
        Q_EMIT verdictShown(DeskWords::answer(m_state, m_context).answer.verdict);
    }
}

void DeskPage::takeKeyboard()
{
    QWidget* place = m_panels->currentWidget() == m_questions ? m_questions->place() : nullptr;
    setFocusProxy(place != nullptr ? place : m_field); // also for when the page comes back
    if (isVisible() && window()->isActiveWindow()) {
        focusProxy()->setFocus(Qt::OtherFocusReason);
    }
}

void DeskPage::showChecking()
{
    m_checkingTimer->stop();
    showAll();
}

void DeskPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_help->retranslate();
        showAll();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
