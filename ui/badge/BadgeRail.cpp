// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeRail.h"

#include "shell/PrinterName.h"
#include "widgets/BadgeHolder.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/PageTurner.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 264; ///< px: the words in it do not shrink as the rest of a small screen

} // namespace

BadgeRail::BadgeRail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_holder(new BadgeHolder(theme, this))
    , m_pages(new PageTurner(theme, *m_holder, this))
    , m_steps(new PrintSteps(theme, this))
    , m_head(new Text(theme, type::lead.inBold(), {}, this))
    , m_note(new Text(theme, type::note, {}, this))
    , m_action(new Button(theme, Button::Role::Primary, {}, {}, this))
    , m_printerSymbol(new Symbol(theme, u"printer"_s, 24, this))
    , m_printer(new Text(theme, type::note, {}, this))
    , m_media(new Text(theme, type::note, {}, this))
    , m_printerRow(new QWidget(this))
    , m_parts(new QVBoxLayout(this))
{
    for (Text* text : {m_head, m_note}) {
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    for (Text* text : {m_note, m_printer, m_media}) {
        text->setColour(TextColour::Soft);
    }
    m_printer->setWordWrap(true);
    m_action->setSize(Button::Size::Main);
    m_action->setFocusPolicy(Qt::TabFocus);
    m_action->hide();
    layOut();
    connect(m_action, &QPushButton::clicked, this, &BadgeRail::actionTriggered);
    connect(&theme, &Theme::changed, this, &BadgeRail::fit);
    fit();
}

void BadgeRail::layOut()
{
    auto* row = new QHBoxLayout(m_printerRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_printerSymbol);
    row->addWidget(m_printer, 1);
    row->addWidget(m_media);
    for (QWidget* each : std::initializer_list<QWidget*>{m_steps, m_action, m_printerRow}) {
        each->setMinimumWidth(1); // long words must not say how wide those above them are
    }
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(1); // beside the holder the words stand at its foot
    for (QWidget* part : std::initializer_list<QWidget*>{m_pages, m_steps, m_head, m_note}) {
        column->addWidget(part);
    }
    column->addSpacing(m_theme.px(16));
    column->addWidget(m_action);
    column->addSpacing(m_theme.px(16));
    column->addWidget(new Divider(m_theme, this));
    column->addWidget(m_printerRow);
    m_parts->addWidget(m_holder, 1);
    m_parts->addLayout(column);
}

void BadgeRail::fit()
{
    const bool wide = m_theme.scale() > 1;
    const int side = wide ? m_theme.px(47) : m_theme.px(m_theme.scale() < 1 ? 20 : 32);
    m_parts->setContentsMargins(side, 0, side, 0);
    turn();
    m_printerRow->setFixedHeight(qMax(m_theme.px(64), 3 * m_theme.linePx(type::note)));
}

void BadgeRail::turn()
{
    const bool wide = m_theme.scale() > 1;
    const bool narrow = m_theme.isNarrow();
    const int width = wide ? m_theme.px(433) : qMax(m_theme.px(376), leastWidth);
    setMinimumWidth(narrow ? 0 : width);
    setMaximumWidth(narrow ? QWIDGETSIZE_MAX : width);
    m_parts->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing(narrow ? m_theme.px(20) : 0);
    m_parts->setStretch(1, narrow ? 2 : 0); // beside the holder there is room for words
    m_holder->setStrapWidth(narrow ? 120 : 240);
    if (narrow) {
        m_holder->setLimits(215, 345);
    } else {
        // at 1920 the holder grows more than the words: 385 px wide
        m_holder->setLimits(wide ? 321 : 280, wide ? 534 : 465);
    }
}

void BadgeRail::setSteps(const QList<PrintStep>& steps)
{
    m_steps->setSteps(steps);
    m_steps->setVisible(!steps.isEmpty());
}

void BadgeRail::setHead(const QString& head, const QString& note)
{
    m_head->setText(head);
    m_head->setVisible(!head.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void BadgeRail::setAction(const QString& text, const QString& key)
{
    m_action->setText(text);
    m_action->setKeycap(key);
    m_action->setVisible(!text.isEmpty());
}

void BadgeRail::setPrinter(const PrinterStatus& status, const QString& name)
{
    m_status = status;
    m_name = name;
    tellPrinter();
}

void BadgeRail::addPart(QWidget* part)
{
    auto* column = static_cast<QBoxLayout*>(m_parts->itemAt(1)->layout());
    column->insertWidget(column->count() - 2, part); // above the line, and the printer under it
}

void BadgeRail::tellPrinter()
{
    const QString waiting = PrinterName::sizeOf(m_status.tooLarge);
    const QString problem = PrinterName::problemOf(m_status);
    const bool isWell = m_status.ready && waiting.isEmpty();
    const QString state = isWell      ? tr("Ready")
        : m_status.ready              ? tr("Needs paper of %1").arg(waiting)
        : !m_status.instead.isEmpty() ? tr("%1 takes over").arg(m_status.instead)
        : problem.isEmpty()           ? tr("Not ready")
                                      : problem;
    m_printer->setMarked(u"<b>%1</b> · %2"_s.arg(m_name, state));
    m_media->setText(PrinterName::sizeOf(m_status.paper));
    m_printerSymbol->set(isWell ? u"printer"_s : u"printer-empty"_s);
}

void BadgeRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tellPrinter();
    }
    QWidget::changeEvent(event);
}

void BadgeRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
    if (m_theme.isContrast()) {
        // beside what it belongs to, or below it
        const QSize edge = m_theme.isNarrow() ? QSize(width(), 2) : QSize(2, height());
        painter.fillRect(QRect(QPoint(0, 0), edge), m_theme.tokens().line);
    }
}

} // namespace lanyard
