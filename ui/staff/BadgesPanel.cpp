// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/BadgesPanel.h"

#include "print/PrintRules.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/RowList.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using Role = Button::Role;

} // namespace

BadgesPanel::BadgesPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_printersTitle(new Text(theme, type::lead.inBold(), {}, this))
    , m_printers(new RowList(theme, this))
    , m_badgesTitle(new Text(theme, type::lead.inBold(), {}, this))
    , m_badges(new RowList(theme, this))
    , m_none(new Text(theme, type::body, {}, this))
    , m_name(new Text(theme, type::lead.inBold()))
    , m_state(new Text(theme, type::note))
    , m_trouble(new Strip(theme, Verdict::Look))
    , m_yes(new Button(theme, Role::Primary, {}, u"Y"_s))
    , m_no(new Button(theme, Role::Secondary, {}, u"N"_s))
    , m_earlier(new Button(theme, Role::Secondary, {}, u"U"_s))
    , m_later(new Button(theme, Role::Secondary, {}, u"D"_s))
    , m_move(new Button(theme, Role::Secondary, {}, u"M"_s))
    , m_moveAll(new Button(theme, Role::Secondary, {}, u"A"_s))
    , m_person(new Button(theme, Role::Secondary, {}, u"R"_s))
    , m_withdraw(new Button(theme, Role::Secondary, {}, u"X"_s))
    , m_pause(new Button(theme, Role::Secondary, {}, u"P"_s))
    , m_rail(new QWidget(this))
{
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    fit();
    connectActs();
    connect(&theme, &Theme::changed, this, &BadgesPanel::fit);
    tell();
}

void BadgesPanel::layOut()
{
    auto* lists = new QVBoxLayout;
    lists->setSpacing(m_theme.px(6));
    lists->addWidget(m_printersTitle);
    lists->addWidget(m_printers);
    lists->addWidget(m_badgesTitle);
    lists->addWidget(m_none);
    lists->addWidget(m_badges, 1);
    lists->addStretch(0); // instead of it, where nothing waits
    auto* order = new QHBoxLayout;
    order->setSpacing(m_theme.px(6));
    order->addWidget(m_earlier, 1);
    order->addWidget(m_later, 1);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(m_theme.px(6));
    answer->addWidget(m_yes, 1);
    answer->addWidget(m_no, 1);
    auto* rail = new QVBoxLayout(m_rail);
    rail->setContentsMargins(0, 0, 0, 0);
    rail->setSpacing(m_theme.px(6));
    m_state->setColour(TextColour::Soft);
    for (Text* text : {m_name, m_state}) {
        text->setWordWrap(true);
        rail->addWidget(text);
    }
    m_none->setColour(TextColour::Soft);
    m_none->setWordWrap(true);
    rail->addWidget(m_trouble);
    rail->addLayout(answer);
    rail->addLayout(order);
    for (Button* button : {m_move, m_moveAll, m_person, m_withdraw}) {
        rail->addWidget(button);
    }
    rail->addStretch(1);
    rail->addWidget(m_pause);
    for (Button* button :
        {m_yes, m_no, m_earlier, m_later, m_move, m_moveAll, m_person, m_withdraw, m_pause}) {
        button->setSize(Button::Size::Small);
    }
    auto* row = new QHBoxLayout(this);
    row->addLayout(lists, 1);
    row->addWidget(m_rail);
}

void BadgesPanel::connectActs()
{
    const auto forget = [this] { showTrouble({}); }; // of the act before
    connect(this, &BadgesPanel::pauseWanted, this, forget);
    connect(this, &BadgesPanel::moveWanted, this, forget);
    connect(this, &BadgesPanel::exchangeWanted, this, forget);
    connect(this, &BadgesPanel::withdrawWanted, this, forget);
    connect(this, &BadgesPanel::settled, this, forget);
    connect(m_printers, &RowList::clicked, this, [this](int row) { choosePrinter(row); });
    connect(m_badges, &RowList::clicked, this, &BadgesPanel::chooseBadge);
    connect(m_badges, &RowList::doubleClicked, m_person, &QPushButton::click);
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT settled(m_badge, true); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT settled(m_badge, false); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { moveInOrder(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { moveInOrder(1); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawWanted(m_badge); });
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (const auto other = otherPrinter()) {
            Q_EMIT moveWanted({m_badge}, other->address());
        }
    });
    connect(m_moveAll, &QPushButton::clicked, this, [this] {
        if (const auto other = otherPrinter()) {
            Q_EMIT moveWanted(waitingHere(), other->address());
        }
    });
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (const auto chosen = badge()) {
            Q_EMIT personWanted(chosen->job.attendee);
        }
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        for (const DeskPrinter& printer : std::as_const(m_printQueue.printers)) {
            if (printer.setting.address == m_printer) {
                Q_EMIT pauseWanted(m_printer, !printer.setting.use.isPaused);
            }
        }
    });
}

void BadgesPanel::fit()
{
    const bool narrow = m_theme.isNarrow();
    auto* row = static_cast<QBoxLayout*>(layout());
    row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setContentsMargins(m_theme.px(24), m_theme.px(14), m_theme.px(24), m_theme.px(14));
    row->setSpacing(m_theme.px(20));
    constexpr int least = 260; // letters do not shrink as the rest of a small screen does
    const int width = qMax(m_theme.px(344), least);
    m_rail->setMinimumWidth(narrow ? 0 : width);
    m_rail->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : width);
}

void BadgesPanel::showPrintQueue(const PrintQueue& queue)
{
    m_printQueue = queue;
    const auto isThere
        = [this](const DeskPrinter& one) { return one.setting.address == m_printer; };
    if (std::ranges::none_of(queue.printers, isThere)) {
        m_printer = queue.printers.value(0).setting.address;
    }
    tell();
}

void BadgesPanel::clear()
{
    m_printQueue = {};
    m_printer.clear();
    m_badge = {};
    m_error.reset();
    tell();
}

void BadgesPanel::showTrouble(const std::optional<Error>& error)
{
    m_error = error;
    tellActs();
}

QList<QueuedBadge> BadgesPanel::badgesHere() const
{
    QList<QueuedBadge> here = m_printQueue.badges;
    here.removeIf([this](const QueuedBadge& one) {
        return one.at.printer < 0
            || m_printQueue.printers.at(one.at.printer).setting.address != m_printer;
    });
    return here;
}

QList<PrintJobId> BadgesPanel::waitingHere() const
{
    QList<PrintJobId> waiting;
    for (const QueuedBadge& one : badgesHere()) {
        if (isOpen(one.job.state)) {
            waiting.append(one.job.id);
        }
    }
    return waiting;
}

std::optional<QueuedBadge> BadgesPanel::badge() const
{
    return neighbour(0);
}

std::optional<QueuedBadge> BadgesPanel::neighbour(int step) const
{
    const QList<QueuedBadge> here = badgesHere();
    for (qsizetype i = 0; i < here.size(); ++i) {
        if (here.at(i).job.id == m_badge) {
            const qsizetype at = i + step;
            return at >= 0 && at < here.size() ? std::optional(here.at(at)) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<DeskPrinter> BadgesPanel::otherPrinter() const
{
    for (qsizetype i = 0; i < m_printQueue.printers.size(); ++i) {
        if (m_printQueue.printers.at(i).setting.address == m_printer
            && m_printQueue.printers.size() > 1) {
            return m_printQueue.printers.at((i + 1) % m_printQueue.printers.size());
        }
    }
    return std::nullopt;
}

void BadgesPanel::choosePrinter(qsizetype place)
{
    if (place >= 0 && place < m_printQueue.printers.size()) {
        m_printer = m_printQueue.printers.at(place).setting.address;
        m_badge = {};
        m_error.reset();
        tell();
    }
}

void BadgesPanel::chooseBadge(int row)
{
    m_badge = badgesHere().value(row).job.id;
    m_error.reset();
    tellBadges();
    tellActs();
}

void BadgesPanel::moveInOrder(int step)
{
    const auto other = neighbour(step);
    if (other && isOpen(other->job.state)) {
        Q_EMIT exchangeWanted(m_badge, other->job.id);
    }
}

void BadgesPanel::keyPressEvent(QKeyEvent* event)
{
    const auto press = [](Button* button) {
        if (!button->isHidden() && button->isEnabled()) {
            button->click();
        }
    };
    const auto place = [this](int step) { choosePrinter(m_printers->chosen() + step); };
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_badges->moveOn(event->key() == Qt::Key_Up ? -1 : 1);
        chooseBadge(m_badges->chosen());
        return;
    case Qt::Key_Left:
        return place(-1);
    case Qt::Key_Right:
        return place(1);
    case Qt::Key_Y:
        return press(m_yes);
    case Qt::Key_N:
        return press(m_no);
    case Qt::Key_U:
        return press(m_earlier);
    case Qt::Key_D:
        return press(m_later);
    case Qt::Key_M:
        return press(m_move);
    case Qt::Key_A:
        return press(m_moveAll);
    case Qt::Key_R:
        return press(m_person);
    case Qt::Key_X:
    case Qt::Key_Delete:
        return press(m_withdraw);
    case Qt::Key_P:
        return press(m_pause);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BadgesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
