// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/BadgesPanel.h"

#include "print/PrintRules.h"
#include "shell/PrinterName.h"
#include "shell/Sentences.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/RowList.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using Role = Button::Role;

QString iconOf(PrintState state)
{
    switch (state) {
    case PrintState::Uncertain:
    case PrintState::Sent:
        return u"question"_s;
    case PrintState::Failed:
        return u"close"_s;
    case PrintState::Sending:
    case PrintState::Printing:
        return u"printer"_s;
    default:
        return u"waiting"_s;
    }
}

/// For a button.
QString shortened(const QString& name)
{
    constexpr qsizetype most = 16;
    return name.size() > most ? name.left(most - 1) + u'…' : name;
}

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
        for (const DeskPrinter& printer : std::as_const(m_queue.printers)) {
            if (printer.setting.address == m_printer) {
                Q_EMIT pauseWanted(m_printer, !printer.setting.use.isPaused);
            }
        }
    });
}

void BadgesPanel::fit()
{
    layout()->setContentsMargins(m_theme.px(24), m_theme.px(14), m_theme.px(24), m_theme.px(14));
    layout()->setSpacing(m_theme.px(20));
    m_rail->setFixedWidth(m_theme.px(344));
}

void BadgesPanel::showQueue(const PrintQueue& queue)
{
    m_queue = queue;
    const auto isThere
        = [this](const DeskPrinter& one) { return one.setting.address == m_printer; };
    if (std::ranges::none_of(queue.printers, isThere)) {
        m_printer = queue.printers.value(0).setting.address;
    }
    tell();
}

void BadgesPanel::clear()
{
    m_queue = {};
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
    QList<QueuedBadge> here = m_queue.badges;
    here.removeIf([this](const QueuedBadge& one) {
        return one.at.printer < 0
            || m_queue.printers.at(one.at.printer).setting.address != m_printer;
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
    for (qsizetype i = 0; i < m_queue.printers.size(); ++i) {
        if (m_queue.printers.at(i).setting.address == m_printer && m_queue.printers.size() > 1) {
            return m_queue.printers.at((i + 1) % m_queue.printers.size());
        }
    }
    return std::nullopt;
}

void BadgesPanel::choosePrinter(qsizetype place)
{
    if (place >= 0 && place < m_queue.printers.size()) {
        m_printer = m_queue.printers.at(place).setting.address;
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

QString BadgesPanel::stateOf(const DeskPrinter& printer, qsizetype waiting)
{
    PrinterStatus status = printer.status;
    if (printer.setting.use.isPaused) {
        return tr("paused · %n waiting", nullptr, int(waiting));
    }
    const QString problem = PrinterName::problemOf(status);
    return !status.ready && problem.isEmpty() ? tr("not ready")
        : !status.ready                       ? problem
        : waiting > 0                         ? tr("%n waiting", nullptr, int(waiting))
                                              : tr("ready");
}

QString BadgesPanel::stateOf(const QueuedBadge& badge) const
{
    using Wait = PrinterChoice::Wait;
    switch (badge.job.state) {
    case PrintState::Uncertain:
    case PrintState::Sent:
        return tr("Did it come out?");
    case PrintState::Failed:
        return tr("not printed");
    case PrintState::Sending:
    case PrintState::Printing:
        return tr("on its way");
    default:
        break;
    }
    switch (badge.at.wait) {
    case Wait::Paused:
        return tr("waits: paused");
    case Wait::Trouble:
        return tr("waits for the printer");
    case Wait::Paper:
        return tr("waits for paper");
    case Wait::None:
        break;
    }
    return badge.at.insteadOf >= 0
        ? tr("waits, instead of %1").arg(m_queue.printers.value(badge.at.insteadOf).setting.name)
        : tr("waits");
}

void BadgesPanel::tell()
{
    setAccessibleName(tr("Badges that are not out yet"));
    m_printersTitle->setText(tr("Printers"));
    m_yes->setText(tr("It came out"));
    m_no->setText(tr("It did not"));
    m_earlier->setText(tr("Earlier"));
    m_later->setText(tr("Later"));
    m_person->setText(tr("Print again, with a reason"));
    m_withdraw->setText(tr("Do not print it"));
    tellPrinters();
    tellBadges();
    tellActs();
}

void BadgesPanel::tellPrinters()
{
    QList<ListRow> rows;
    int chosen = -1;
    for (qsizetype i = 0; i < m_queue.printers.size(); ++i) {
        const DeskPrinter& printer = m_queue.printers.at(i);
        const auto waiting = std::ranges::count_if(m_queue.badges,
            [i](const QueuedBadge& one) { return one.at.printer == i && isOpen(one.job.state); });
        const bool isWell = printer.status.ready && !printer.setting.use.isPaused;
        rows.append({isWell ? u"printer"_s : u"printer-empty"_s, printer.setting.name,
            stateOf(printer, waiting)});
        chosen = printer.setting.address == m_printer ? int(i) : chosen;
    }
    m_printers->setRows(rows, chosen);
    m_printers->view()->setAccessibleName(tr("Printers"));
    constexpr qsizetype mostRows = 3; // the rest is scrolled to
    const auto shown = std::clamp<qsizetype>(rows.size(), 1, mostRows);
    m_printers->setFixedHeight(m_theme.px(56) * int(shown) + 10);
}

void BadgesPanel::tellBadges()
{
    const QList<QueuedBadge> here = badgesHere();
    QList<ListRow> rows;
    int chosen = -1;
    for (const QueuedBadge& one : here) {
        if (one.job.id == m_badge) {
            chosen = int(rows.size());
        }
        rows.append(
            {iconOf(one.job.state), one.name.isEmpty() ? one.order : one.name, stateOf(one)});
    }
    if (chosen < 0 && !here.isEmpty()) {
        chosen = 0;
        m_badge = here.first().job.id;
    } else if (here.isEmpty()) {
        m_badge = {};
    }
    m_badges->setRows(rows, chosen);
    m_badges->view()->setAccessibleName(tr("Badges"));
    m_badges->setVisible(!rows.isEmpty());
    m_badgesTitle->setText(m_queue.beside > 0
            ? tr("Badges, and %n more that wait", nullptr, int(m_queue.beside))
            : tr("Badges"));
    m_none->setText(tr("Nothing waits here."));
    m_none->setVisible(rows.isEmpty());
}

void BadgesPanel::tellActs()
{
    const auto chosen = badge();
    const bool waits = chosen && isOpen(chosen->job.state);
    const auto other = otherPrinter();
    const auto isNeighbour = [this, waits](int step) {
        const auto beside = neighbour(step);
        return waits && beside && isOpen(beside->job.state);
    };
    const bool isAsked = chosen
        && (chosen->job.state == PrintState::Uncertain || chosen->job.state == PrintState::Sent);
    m_name->setText(chosen ? chosen->name : QString());
    m_state->setText(chosen ? u"%1 · %2"_s.arg(chosen->order, stateOf(*chosen)) : QString());
    m_yes->setVisible(isAsked);
    m_no->setVisible(isAsked);
    m_earlier->setVisible(waits);
    m_later->setVisible(waits);
    m_earlier->setEnabled(isNeighbour(-1));
    m_later->setEnabled(isNeighbour(1));
    m_move->setVisible(waits && other);
    m_move->setText(other ? tr("Move to %1").arg(shortened(other->setting.name)) : QString());
    m_moveAll->setVisible(other && waitingHere().size() > 1);
    m_moveAll->setText(
        other ? tr("Move all to %1").arg(shortened(other->setting.name)) : QString());
    m_person->setVisible(chosen && !waits);
    m_withdraw->setVisible(waits);
    bool isPaused = false;
    for (const DeskPrinter& printer : std::as_const(m_queue.printers)) {
        isPaused |= printer.setting.address == m_printer && printer.setting.use.isPaused;
    }
    m_pause->setVisible(!m_queue.printers.isEmpty());
    m_pause->setText(isPaused ? tr("Let this printer go on") : tr("Pause this printer"));
    m_trouble->setVisible(m_error.has_value());
    if (m_error) {
        const Trouble trouble = Sentences::trouble(*m_error);
        m_trouble->setText(u"<b>%1</b> "_s.arg(trouble.headline.toHtmlEscaped()), trouble.advice);
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
