// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/TroublePage.h"

#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QVBoxLayout>

namespace lanyard {

TroublePage::TroublePage(const Theme& theme, const Trouble& trouble, Leave leave, QWidget* parent)
    : QWidget(parent)
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
    const int side = theme.px(160);
    column->setContentsMargins(side, side, side, side);
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

} // namespace lanyard
