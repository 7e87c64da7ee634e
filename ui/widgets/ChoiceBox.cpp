// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/ChoiceBox.h"

#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace lanyard {

using namespace Qt::StringLiterals;

ChoiceBox::ChoiceBox(const Theme& theme, QWidget* parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMaxVisibleItems(12);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(currentData()); });
    connect(&theme, &Theme::changed, this, &ChoiceBox::fit);
    fit();
}

void ChoiceBox::setSmall(bool small)
{
    m_small = small;
    fit();
}

void ChoiceBox::fit()
{
    setFixedHeight(m_theme.px(m_small ? 44 : 52));
    view()->setFont(m_theme.font(type::body));
    updateGeometry();
}

void ChoiceBox::setChoices(const QList<std::pair<QString, QVariant>>& choices)
{
    const QSignalBlocker quiet(this);
    const QVariant before = currentData();
    clear();
    for (const auto& [words, value] : choices) {
        addItem(words, value);
    }
    choose(before);
    updateGeometry();
}

void ChoiceBox::choose(const QVariant& value)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(value));
    update();
}

QSize ChoiceBox::sizeHint() const
{
    double widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = qMax(widest, textWidth(m_theme, type::body, itemText(i)));
    }
    return {int(widest) + m_theme.px(64), m_theme.px(m_small ? 44 : 52)};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(m_small ? 44 : 52)};
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = hasFocus() ? 3 : t.border;
    painter.setPen(QPen(
        hasFocus() ? t.accent : t.lineStrong, edge, isEnabled() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(isEnabled() ? t.surface : t.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2),
        m_theme.px(10), m_theme.px(10));
    const int icon = m_theme.px(20);
    const int pad = m_theme.px(14);
    paintIcon(painter, QRectF(width() - pad - icon, (height() - icon) / 2.0, icon, icon), u"chev"_s,
        t.ink);
    const QRectF words(pad, 0, width() - 2 * pad - icon - m_theme.px(8), height());
    painter.setClipRect(words);
    painter.setPen(isEnabled() ? t.ink : t.ink2);
    paintLine(painter, m_theme, m_small ? type::body.inBold() : type::body, words,
        Qt::AlignLeft | Qt::AlignVCenter, currentText());
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace lanyard
