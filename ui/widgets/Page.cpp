// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Page.h"

#include <QEvent>

namespace lanyard {

Page::Page(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{ }

void Page::begin()
{
    fit();
    retranslate();
    connect(&m_theme, &Theme::changed, this, [this] { fit(); });
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace lanyard
