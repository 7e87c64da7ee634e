// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/StartCard.h"

#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QVBoxLayout>

namespace lanyard {

StartCard::StartCard(
    const Theme& theme, StartArt::Subject subject, const QString& keycap, QWidget* parent)
    : Card(theme, Shape::Choice, parent)
    , m_theme(theme)
    , m_title(new Text(theme, {24, 38, true}))
    , m_what(new Text(theme, type::body))
    , m_needs(new Text(theme, type::note))
    , m_button(new Button(theme, Button::Role::Secondary, {}, keycap))
{
    m_what->setColour(TextColour::Soft);
    for (Text* text : {m_title, m_what, m_needs}) {
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    m_button->setSize(Button::Size::Main);
    body()->addWidget(new StartArt(theme, subject));
    body()->addSpacing(theme.px(10));
    body()->addWidget(m_title);
    body()->addSpacing(theme.px(4));
    body()->addWidget(m_what);
    body()->addSpacing(theme.px(8));
    body()->addStretch(1);
    body()->addWidget(m_needs);
    body()->addSpacing(theme.px(12));
    body()->addWidget(m_button);
    fit();
    connect(&theme, &Theme::changed, this, &StartCard::fit);
}

void StartCard::fit()
{
    const int pad = m_theme.px(18);
    body()->setContentsMargins(pad, pad, pad, pad);
}

void StartCard::setWords(
    const QString& title, const QString& what, const QString& needs, const QString& button)
{
    m_title->setText(title);
    m_what->setText(what);
    m_needs->setText(needs);
    m_button->setText(button);
    m_button->setAccessibleDescription(title + QLatin1String(". ") + what);
}

} // namespace lanyard
