// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/TroublePage.h"

#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QVBoxLayout>

namespace lanyard {

TroublePage::TroublePage(const Theme& theme, const Trouble& trouble, Leave leave, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* headline = new Text(theme, type::heading, trouble.headline);
    headline->setWordWrap(true);
    auto* advice = new Text(theme, type::lead, trouble.advice);
    advice->setWordWrap(true);
    advice->setColour(TextColour::Soft);
    auto* button = new Button(theme, Button::Role::Primary,
        leave == Leave::Close ? tr("Close") : tr("Go on"), tr("Enter"));
    button->setSize(Button::Size::Main);
    button->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme.px(24));
    column->addStretch();
    column->addWidget(headline);
    column->addWidget(advice);
    column->addSpacing(theme.px(16));
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addStretch();
    setAccessibleName(trouble.headline);
    setFocusProxy(button);
    button->setFocus();
    connect(button, &Button::clicked, this, &TroublePage::leaveWanted);
}

/// A small screen has its room for the words.
void TroublePage::resizeEvent(QResizeEvent* event)
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const int wide = qBound(px(32), (width() - px(960)) / 2, px(160));
    const int high = qBound(px(24), (height() - px(480)) / 2, px(160));
    layout()->setContentsMargins(wide, high, wide, high);
    QWidget::resizeEvent(event);
}

} // namespace lanyard
