// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/KeptPanel.h"

#include "staff/ErasePanel.h"
#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace lanyard {

KeptPanel::KeptPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new Text(theme, type::note))
    , m_rowBox(new QVBoxLayout)
    , m_erase(new ErasePanel(theme))
{
    m_heading->setColour(TextColour::Soft);
    m_rowBox->setSpacing(theme.px(8));
    m_erase->setSavingOffered(false); // that is done where the event is the desk's own
    m_erase->hide();
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, theme.px(10), 0, 0);
    box->setSpacing(theme.px(4));
    box->addWidget(m_heading);
    box->addLayout(m_rowBox);
    box->addWidget(m_erase);
    connect(m_erase, &ErasePanel::eraseWanted, this,
        [this](bool declined) { Q_EMIT eraseWanted(m_asked, declined); });
    build();
}

void KeptPanel::showRows(const QList<Row>& rows)
{
    if (rows != m_rows) {
        m_rows = rows;
        build();
    }
}

void KeptPanel::showUnsaved(int entries)
{
    m_erase->showUnsaved(entries);
}

void KeptPanel::ask(const Row& row)
{
    m_asked = row.event;
    m_erase->setPeople(row.people);
    m_erase->ask(row.name);
    m_erase->show();
    m_erase->setFocus(Qt::OtherFocusReason);
}

QWidget* KeptPanel::rowOf(const Row& row)
{
    auto* whole = new QWidget;
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(20));
    auto* name = new Text(m_theme, type::body.inBold());
    name->setText(row.name);
    name->setWordWrap(true);
    auto* erase = new Button(m_theme, Button::Role::Quiet, tr("Erase…"));
    erase->setAccessibleName(tr("Erase the people of %1").arg(row.name));
    line->addWidget(name, 1);
    line->addWidget(erase);
    connect(erase, &QPushButton::clicked, this, [this, row] { ask(row); });
    return whole;
}

void KeptPanel::build()
{
    while (QLayoutItem* item = m_rowBox->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // perhaps its own button asked for this
        delete item;
    }
    for (const Row& row : std::as_const(m_rows)) {
        m_rowBox->addWidget(rowOf(row));
    }
    m_heading->setText(tr("No longer used here, but kept"));
    setVisible(!m_rows.isEmpty());
    if (std::ranges::find(m_rows, m_asked, &Row::event) == m_rows.end()) {
        askNothing();
    }
}

void KeptPanel::askNothing()
{
    m_asked = {};
    m_erase->hide();
}

void KeptPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        build();
    }
}

void KeptPanel::hideEvent(QHideEvent* event)
{
    askNothing(); // whoever comes back begins anew
    QWidget::hideEvent(event);
}

} // namespace lanyard
