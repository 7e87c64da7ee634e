// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/NumbersPanel.h"

#include "models/RowState.h"
#include "shell/TimeWords.h"
#include "staff/HourChart.h"
#include "staff/ShareBars.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

Verdict verdictOf(PrintState state)
{
    switch (state) {
    case PrintState::Confirmed:
        return Verdict::Admitted;
    case PrintState::Failed:
    case PrintState::Uncertain:
        return Verdict::Look;
    default:
        return Verdict::Waiting;
    }
}

} // namespace

NumbersPanel::NumbersPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_hoursCard(new Card(theme, Card::Shape::Plain, this))
    , m_typesCard(new Card(theme, Card::Shape::Plain, this))
    , m_printsCard(new Card(theme, Card::Shape::Plain, this))
    , m_figure(new Text(theme, type::heading, {}, m_hoursCard))
    , m_of(new Text(theme, type::lead, {}, m_hoursCard))
    , m_hoursTitle(new Text(theme, type::note, {}, m_hoursCard))
    , m_toggle(new Button(theme, Button::Role::Secondary, {}, u"T"_s, m_hoursCard))
    , m_stack(new QStackedLayout)
    , m_chart(new HourChart(theme, m_hoursCard))
    , m_table(new QTableWidget(m_hoursCard))
    , m_typesTitle(new Text(theme, type::lead.inBold(), {}, m_typesCard))
    , m_types(new ShareBars(theme, m_typesCard))
    , m_printsTitle(new Text(theme, type::lead.inBold(), {}, m_printsCard))
    , m_prints(new QWidget(m_printsCard))
    , m_grid(new QGridLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_toggle->setSize(Button::Size::Small);
    m_of->setColour(TextColour::Soft);
    m_of->setWordWrap(true);
    m_hoursTitle->setColour(TextColour::Soft);
    build();
    fit();
    tell();
    connect(m_toggle, &QPushButton::clicked, this, [this] { setTableShown(!isTableShown()); });
    connect(&theme, &Theme::changed, this, [this] {
        fit();
        tell();
    });
}

void NumbersPanel::build()
{
    buildHours();
    auto* area = new QScrollArea(m_typesCard);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_types);
    m_typesCard->body()->addWidget(m_typesTitle);
    m_typesCard->body()->addSpacing(m_theme.px(8));
    m_typesCard->body()->addWidget(area, 1);
    m_printsCard->body()->addWidget(m_printsTitle);
    m_printsCard->body()->addSpacing(m_theme.px(8));
    m_printsCard->body()->addWidget(m_prints);
    m_printsCard->body()->addStretch(1);
}

/// The hours beside the rest, in a narrow window above it.
void NumbersPanel::placeCards()
{
    const bool narrow = m_theme.isNarrow();
    for (Card* card : {m_hoursCard, m_typesCard, m_printsCard}) {
        m_grid->removeWidget(card);
    }
    m_grid->addWidget(m_hoursCard, 0, 0, narrow ? 1 : 2, 1);
    m_grid->addWidget(m_typesCard, narrow ? 1 : 0, narrow ? 0 : 1);
    m_grid->addWidget(m_printsCard, narrow ? 2 : 1, narrow ? 0 : 1);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, narrow ? 0 : 1);
    m_grid->setRowStretch(0, 1);
    m_grid->setRowStretch(1, narrow ? 1 : 0);
}

void NumbersPanel::buildHours()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(m_theme.px(10));
    head->addWidget(m_figure, 0, Qt::AlignBottom);
    head->addWidget(m_of, 1, Qt::AlignBottom);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    m_table->setColumnCount(2);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_hoursCard->body()->addLayout(head);
    m_hoursCard->body()->addSpacing(m_theme.px(8));
    m_hoursCard->body()->addWidget(m_hoursTitle);
    m_hoursCard->body()->addSpacing(m_theme.px(6));
    m_hoursCard->body()->addLayout(m_stack, 1);
}

void NumbersPanel::fit()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    placeCards();
    const int side = px(m_theme.isNarrow() ? 16 : 32);
    m_grid->setContentsMargins(side, px(20), side, px(20));
    m_grid->setSpacing(px(16));
    for (Card* card : {m_hoursCard, m_typesCard, m_printsCard}) {
        card->body()->setContentsMargins(px(24), px(18), px(24), px(18));
    }
    m_table->setFont(m_theme.font(type::body));
    m_table->horizontalHeader()->setFont(m_theme.font(type::note));
    m_table->verticalHeader()->setDefaultSectionSize(px(44));
}

void NumbersPanel::showNumbers(const StaffNumbers& numbers, const QTimeZone& zone)
{
    m_numbers = numbers;
    m_zone = zone;
    tell();
}

bool NumbersPanel::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void NumbersPanel::setTableShown(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_chart);
    tell();
}

void NumbersPanel::tell()
{
    setAccessibleName(QCoreApplication::translate("lanyard::StaffBar", "Numbers"));
    const AttendeeCounts& counts = m_numbers.counts;
    m_figure->setText(QString::number(counts.checkedIn));
    const int share
        = counts.attendees > 0 ? int(std::lround(100.0 * counts.checkedIn / counts.attendees)) : 0;
    //: after a large figure: "212 of 460 are in, 46 %"
    QString of = tr("of %1 are in, %2 %").arg(counts.attendees).arg(share);
    if (counts.inside) {
        //: after a large figure: "212 of 460 came in, 46 %"
        of = tr("of %1 came in, %2 %").arg(counts.attendees).arg(share) + u" · "_s
            + tr("%1 inside now").arg(*counts.inside);
    }
    m_of->setText(of);
    m_hoursTitle->setText(tr("Entries an hour"));
    m_toggle->setText(isTableShown() ? tr("As a chart") : tr("As a table"));
    m_chart->setHours(m_numbers.hours, m_zone);
    fillTable();
    m_typesTitle->setText(tr("By ticket"));
    m_types->setTypes(m_numbers.types);
    m_printsTitle->setText(tr("Badges"));
    fillPrints();
}

void NumbersPanel::fillTable()
{
    m_table->setAccessibleName(tr("Entries an hour"));
    m_table->setHorizontalHeaderLabels({tr("Hour"), tr("Entries")});
    m_table->setRowCount(int(m_numbers.hours.size()));
    const QDateTime last = m_numbers.hours.isEmpty() ? QDateTime() : m_numbers.hours.last().hour;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const HourCount& each = m_numbers.hours.at(row);
        m_table->setItem(row, 0, new QTableWidgetItem(TimeWords::day(each.hour, last, m_zone)));
        m_table->setItem(row, 1, new QTableWidgetItem(QString::number(each.entries)));
        for (int column = 0; column < 2; ++column) {
            m_table->item(row, column)->setTextAlignment(Qt::AlignCenter);
            m_table->item(row, column)->setForeground(m_theme.tokens().ink);
        }
    }
}

void NumbersPanel::fillPrints()
{
    auto* prints = new QWidget(m_printsCard);
    auto* rows = new QVBoxLayout(prints);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(m_theme.px(8));
    for (auto it = m_numbers.prints.cbegin(); it != m_numbers.prints.cend(); ++it) {
        if (it.value() == 0) {
            continue;
        }
        auto* row = new QHBoxLayout;
        row->setSpacing(m_theme.px(12));
        row->addWidget(new Symbol(m_theme, verdictOf(it.key()), 22, prints));
        auto* words
            = new Text(m_theme, type::body, RowWords::badge(it.key(), m_numbers.areFiles), prints);
        words->setWordWrap(true);
        words->setAccessibleName(words->text() + u": "_s + QString::number(it.value()));
        row->addWidget(words, 1);
        row->addWidget(new Text(m_theme, type::body.inBold(), QString::number(it.value()), prints));
        rows->addLayout(row);
    }
    if (rows->isEmpty()) {
        auto* none = new Text(m_theme, type::body, tr("No badge was printed yet."), prints);
        none->setColour(TextColour::Soft);
        rows->addWidget(none);
    }
    delete m_printsCard->body()->replaceWidget(m_prints, prints); // the old item is ours
    delete m_prints;
    m_prints = prints;
    m_prints->show();
}

void NumbersPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier) {
        m_toggle->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void NumbersPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
