// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/TouchButton.h"

#include "theme/Icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

TouchButton::TouchButton(const Theme& theme, Kind kind, const QString& icon, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_icon(icon)
    , m_text(new Text(theme, m_style, {}, this))
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    static const QString roles[] = {u"primary"_s, u"secondary"_s, u"secondary"_s, u"quiet"_s};
    setProperty("role", roles[static_cast<int>(kind)]);
    setProperty("shape", u"self"_s);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setWordWrap(true);
    m_box->addStretch(1);
    m_box->addWidget(m_text);
    m_box->addStretch(1);
    setCheckable(kind == Kind::Tile || kind == Kind::Aid);
    refit();
    connect(&theme, &Theme::changed, this, &TouchButton::refit);
}

void TouchButton::setWords(const QString& words)
{
    m_words = words;
    setWorking({});
}

void TouchButton::setIconName(const QString& icon)
{
    if (icon != m_icon) {
        m_icon = icon;
        refit();
        update();
    }
}

void TouchButton::setWorking(const QString& words)
{
    m_working = !words.isEmpty();
    m_text->setText(m_working ? words : m_words);
    setText(m_text->text());
    updateGeometry();
    update();
}

void TouchButton::fit(const TextStyle& style, int height, bool iconAbove)
{
    m_style = style;
    m_height = height;
    m_above = iconAbove;
    refit();
}

int TouchButton::iconSize() const
{
    return m_icon.isEmpty() ? 0 : m_theme.px(m_style.size <= 28 ? 36 : 44);
}

void TouchButton::refit()
{
    const int pad = m_theme.px(m_kind == Kind::Tile ? 8 : m_kind == Kind::Aid ? 12 : 24);
    const int space = m_icon.isEmpty() ? 0 : iconSize() + m_theme.px(m_above ? 6 : 20);
    m_box->setDirection(m_above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_box->setSpacing(0);
    m_box->setContentsMargins(
        pad + (m_above ? 0 : space), m_theme.px(4) + (m_above ? space : 0), pad, m_theme.px(4));
    m_text->setAlignment(
        m_above || m_icon.isEmpty() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    // a widget with a layout is asked for this, not for its own heightForWidth()
    setMinimumHeight(m_theme.px(m_height));
    colour();
    updateGeometry();
}

void TouchButton::colour()
{
    const bool bold = m_kind == Kind::Main || m_kind == Kind::Plain || isChecked();
    TextStyle style = m_style;
    style.bold = bold;
    m_text->setTextStyle(style);
    m_text->setColour(!isEnabled() ? TextColour::Soft
            : m_kind == Kind::Main ? TextColour::OnAccent
                                   : TextColour::Ink);
}

void TouchButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) {
        colour();
    }
}

void TouchButton::checkStateSet()
{
    QPushButton::checkStateSet();
    colour();
}

void TouchButton::nextCheckState()
{
    // what is chosen is the page's state; a click only asks for it
}

bool TouchButton::hitButton(const QPoint& point) const
{
    return !m_working && QPushButton::hitButton(point);
}

QSize TouchButton::sizeHint() const
{
    return m_box->sizeHint().expandedTo(QSize(0, m_theme.px(m_height)));
}

QSize TouchButton::minimumSizeHint() const
{
    // no word is ever broken
    double widest = 0;
    TextStyle style = m_style;
    style.bold = m_kind != Kind::Aid;
    for (const QString& word : text().split(u' ', Qt::SkipEmptyParts)) {
        widest = qMax(widest, textWidth(m_theme, style, word));
    }
    const QMargins margins = m_box->contentsMargins();
    return {int(std::ceil(widest)) + margins.left() + margins.right(), m_theme.px(m_height)};
}

void TouchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    if (m_icon.isEmpty()) {
        return;
    }
    const Tokens& t = m_theme.tokens();
    const QColor ink = !isEnabled() ? t.ink2 : m_kind == Kind::Main ? t.onAccent : t.ink;
    const int size = iconSize();
    const QRect words = m_text->geometry();
    const QPoint corner = m_above
        ? QPoint((width() - size) / 2, words.top() - m_theme.px(6) - size)
        : QPoint(words.left() - m_theme.px(20) - size, (height() - size) / 2);
    paintIcon(painter, QRectF(corner, QSizeF(size, size)), m_working ? u"now"_s : m_icon, ink);
}

} // namespace lanyard
