// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/TroublePage.h"

#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QVBoxLayout>

namespace lanyard {

TroublePage::TroublePage(const Theme& theme, const Trouble& trouble, QWidget* parent)
    : QWidget(parent)
{
    auto* headline = new Text(theme, type::heading, trouble.headline);
    headline->setWordWrap(true);
    auto* advice = new Text(theme, type::lead, trouble.advice);
    advice->setWordWrap(true);
    advice->setColour(TextColour::Soft);
    auto* leave = new Button(theme, Button::Role::Primary, tr("Close"), tr("Enter"));
    leave->setSize(Button::Size::Main);
    leave->setDefault(true);
    auto* column = new QVBoxLayout(this);
    const int side = theme.px(160);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme.px(24));
    column->addStretch();
    column->addWidget(headline);
    column->addWidget(advice);
    column->addSpacing(theme.px(16));
    column->addWidget(leave, 0, Qt::AlignLeft);
    column->addStretch();
    setAccessibleName(trouble.headline);
    setFocusProxy(leave);
    leave->setFocus();
    connect(leave, &Button::clicked, this, &TroublePage::leaveWanted);
}

} // namespace lanyard
