// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/BesidesPanel.h"

#include "settings/KeptPanel.h"
#include "shell/ListChoices.h"
#include "widgets/Button.h"
#include "widgets/ChoiceBox.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace lanyard {

BesidesPanel::BesidesPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_box(new QVBoxLayout(this))
    , m_rowBox(new QVBoxLayout)
    , m_heading(new Text(theme, type::note))
    , m_add(new ChoiceBox(theme))
    , m_kept(new KeptPanel(theme))
{
    m_heading->setColour(TextColour::Soft);
    m_box->setContentsMargins(0, theme.px(10), 0, 0);
    m_box->setSpacing(theme.px(4));
    m_rowBox->setSpacing(theme.px(8));
    m_rowBox->setContentsMargins(0, 0, 0, theme.px(4)); // its last choice off the next one
    m_box->addWidget(m_heading);
    m_box->addLayout(m_rowBox);
    m_box->addWidget(m_add, 0, Qt::AlignLeft);
    m_box->addWidget(m_kept);
    connect(m_add, &ChoiceBox::chosen, this, [this](const QVariant& slug) {
        if (!slug.toString().isEmpty()) {
            Q_EMIT added(slug.toString());
        }
    });
    build();
}

void BesidesPanel::showRows(const QList<Row>& rows)
{
    if (rows != m_rows) {
        m_rows = rows;
        build();
    }
}

void BesidesPanel::showOffers(const QList<Offer>& offers)
{
    m_offers = offers;
    fillOffers();
}

QWidget* BesidesPanel::rowOf(const Row& row)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole); // side by side they need more than some languages have
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    auto* line = new QHBoxLayout;
    line->setSpacing(m_theme.px(20));
    auto* name = new Text(m_theme, type::body.inBold());
    name->setText(row.door.name);
    name->setWordWrap(true);
    auto* lists = new ChoiceBox(m_theme);
    lists->setChoices(listChoices(row.lists, row.timeZone));
    lists->choose(row.door.list.value);
    lists->setAccessibleName(tr("Check-in list of %1").arg(row.door.name));
    auto* remove = new Button(m_theme, Button::Role::Quiet, tr("Remove"));
    remove->setAccessibleName(tr("Admit no more to %1").arg(row.door.name));
    column->addWidget(name);
    column->addLayout(line);
    line->addWidget(lists, 1);
    line->addWidget(remove);
    const EventId event = row.door.event;
    connect(lists, &ChoiceBox::chosen, this, [this, event](const QVariant& list) {
        Q_EMIT listChosen(event, CheckInListId{list.toLongLong()});
    });
    connect(remove, &QPushButton::clicked, this, [this, event] { Q_EMIT removed(event); });
    return whole;
}

void BesidesPanel::fillOffers()
{
    QList<std::pair<QString, QVariant>> choices{{tr("Add an event"), QString()}};
    for (const Offer& offer : std::as_const(m_offers)) {
        const bool isIn = std::ranges::any_of(
            m_rows, [&offer](const Row& row) { return row.door.serverEvent == offer.slug; });
        if (!isIn) {
            choices.append({offer.name, offer.slug});
        }
    }
    m_add->setChoices(choices);
    m_add->setCurrentIndex(0);
    m_add->setVisible(choices.size() > 1);
    m_heading->setVisible(choices.size() > 1 || !m_rows.isEmpty());
}

void BesidesPanel::clear()
{
    while (QLayoutItem* item = m_rowBox->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // perhaps its own button asked for this
        delete item;
    }
}

/// The control that has the focus keeps it, if it is still there.
void BesidesPanel::build()
{
    const QString focused = focusWidget() != nullptr ? focusWidget()->accessibleName() : QString();
    clear();
    for (const Row& row : std::as_const(m_rows)) {
        m_rowBox->addWidget(rowOf(row));
    }
    m_heading->setText(tr("Also admits for"));
    m_add->setAccessibleName(tr("Also admits for"));
    fillOffers();
    for (QWidget* control : findChildren<QWidget*>()) {
        if (!focused.isEmpty() && control->accessibleName() == focused) {
            control->setFocus();
        }
    }
}

void BesidesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        build();
    }
}

} // namespace lanyard
