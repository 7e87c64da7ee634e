// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/PageTurner.h"

#include "widgets/BadgeHolder.h"
#include "widgets/Button.h"
#include "widgets/ReaderWords.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

PageTurner::PageTurner(const Theme& theme, BadgeHolder& holder, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_holder(holder)
    , m_back(new Button(theme, Button::Role::Quiet, {}, {}, this))
    , m_words(new Text(theme, type::note, {}, this))
    , m_on(new Button(theme, Button::Role::Quiet, {}, {}, this))
    , m_row(new QHBoxLayout(this))
{
    m_back->setIconName(u"left"_s);
    m_on->setIconName(u"right"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_words, m_on}) {
        m_row->addWidget(part, 0, Qt::AlignVCenter);
    }
    m_row->addStretch(1);
    for (Button* button : {m_back, m_on}) {
        button->setSize(Button::Size::Small);
        button->setFocusPolicy(Qt::TabFocus);
        // round the end: a button that is switched off while it has the keyboard would lose it
        connect(button, &QPushButton::clicked, &holder,
            [&holder, by = button == m_on ? 1 : -1] { holder.turn(by); });
    }
    const auto fit = [this] { m_row->setSpacing(m_theme.px(8)); };
    connect(&theme, &Theme::changed, this, fit);
    connect(&holder, &BadgeHolder::turned, this, &PageTurner::tell);
    fit();
    tell();
}

void PageTurner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
    QWidget::changeEvent(event);
}

void PageTurner::tell()
{
    const bool hasSeveral = m_holder.pageCount() > 1;
    const QString words = hasSeveral
        ? tr("Page %1 of %2").arg(m_holder.page()).arg(m_holder.pageCount())
        : QString();
    setVisible(hasSeveral);
    m_words->setText(words);
    m_back->setAccessibleName(tr("Previous page"));
    m_on->setAccessibleName(tr("Next page"));
    // of what has the keyboard, readers of screens say what changes
    for (QWidget* each : std::initializer_list<QWidget*>{&m_holder, m_back, m_on}) {
        ReaderWords::tell(*each, words);
    }
}

} // namespace lanyard
