// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/KeyPad.h"

#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle digitStyle{36, 44, true};
constexpr int longest = 32;
constexpr int smallestWord = 13;

} // namespace

Key::Key(const Theme& theme, const QString& text, TextStyle style, QWidget* parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_style(style)
{
    setProperty("role", u"key"_s);
    setAutoDefault(false);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Key::setIconName(const QString& name)
{
    m_icon = name;
    update();
}

void Key::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const Tokens& t = m_theme.tokens();
    const QColor colour = !isEnabled() ? t.ink2 : isChecked() ? t.onAccent : t.ink;
    if (!m_icon.isEmpty()) {
        const int size = m_theme.px(32);
        paintIcon(painter, QRectF((width() - size) / 2, (height() - size) / 2 - 1, size, size),
            m_icon, colour);
        return;
    }
    TextStyle style = m_style;
    while (style.size > smallestWord
        && textWidth(m_theme, style, text()) > width() - 2 * m_theme.px(8)) {
        style.size -= 1;
    }
    painter.setPen(colour);
    paintLine(painter, m_theme, style, rect().adjusted(0, 0, 0, -2), Qt::AlignCenter, text());
}

KeyPad::KeyPad(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 10; ++i) {
        const QString digit = QString::number((i + 1) % 10);
        auto* key = new Key(theme, digit, digitStyle, this);
        grid->addWidget(key, i / 3, i < 9 ? i % 3 : 1);
        connect(key, &QPushButton::clicked, this, [this, digit] { press(digit); });
        m_keys.append(key);
    }
    auto* back = new Key(theme, {}, digitStyle, this);
    back->setIconName(u"backspace"_s);
    back->setAccessibleName(tr("Delete the last digit"));
    back->setProperty("wide", true);
    grid->addWidget(back, 3, 0);
    connect(back, &QPushButton::clicked, this, &KeyPad::takeBack);
    m_confirm = new Key(theme, tr("Open"), type::lead.inBold(), this);
    m_confirm->setProperty("wide", true);
    grid->addWidget(m_confirm, 3, 2);
    connect(m_confirm, &QPushButton::clicked, this, &KeyPad::confirm);
    m_keys += {back, m_confirm};
    fit();
    connect(&theme, &Theme::changed, this, &KeyPad::fit);
}

void KeyPad::fit()
{
    static_cast<QGridLayout*>(layout())->setSpacing(m_theme.px(12));
    for (Key* key : std::as_const(m_keys)) {
        key->setMinimumSize(m_theme.px(100), m_theme.px(100));
    }
}

void KeyPad::setConfirmWord(const QString& word)
{
    m_confirm->setText(word);
}

void KeyPad::clear()
{
    m_entered.clear();
    Q_EMIT lengthChanged(0);
}

void KeyPad::press(const QString& digit)
{
    if (m_entered.size() < longest) {
        m_entered += digit;
        Q_EMIT lengthChanged(int(m_entered.size()));
    }
}

void KeyPad::takeBack()
{
    m_entered.chop(1);
    Q_EMIT lengthChanged(int(m_entered.size()));
}

void KeyPad::confirm()
{
    if (!m_entered.isEmpty()) {
        Q_EMIT confirmed(m_entered);
    }
}

void KeyPad::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).isDigit()) {
        press(QString::number(text.at(0).digitValue()));
    } else if (event->key() == Qt::Key_Backspace) {
        takeBack();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        confirm();
    } else {
        QWidget::keyPressEvent(event);
    }
}

PinDots::PinDots(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{ }

void PinDots::setFilled(int count)
{
    m_filled = count;
    setAccessibleName(tr("%n digits entered", nullptr, count));
    update();
}

QSize PinDots::sizeHint() const
{
    return {m_theme.px(leastDots * 48), m_theme.px(72)};
}

void PinDots::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = qMax(leastDots, m_filled);
    const double step = qMin<double>(m_theme.px(48), double(width()) / count);
    const double size = qMin<double>(m_theme.px(28), step * 0.6);
    double x = (width() - count * step) / 2 + (step - size) / 2;
    for (int i = 0; i < count; ++i) {
        const bool filled = i < m_filled;
        painter.setPen(QPen(filled ? t.accent : t.lineStrong, 3));
        painter.setBrush(filled ? t.accent : t.surface);
        painter.drawEllipse(QRectF(x, (height() - size) / 2, size, size));
        x += step;
    }
}

} // namespace lanyard
