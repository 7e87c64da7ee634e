// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/KioskParts.h"

#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

SignSlab::SignSlab(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new Text(theme, type::selfHead, {}, this))
{
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_text);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setColour(TextColour::OnAccent);
    refit();
    connect(&theme, &Theme::changed, this, &SignSlab::refit);
}

void SignSlab::setWords(const QString& words)
{
    m_icon.clear();
    m_text->setText(words);
    updateGeometry();
    update();
}

void SignSlab::setIconName(const QString& name)
{
    m_text->setText({});
    m_icon = name;
    updateGeometry();
    update();
}

void SignSlab::fit(const KioskForm& form)
{
    m_form = form;
    refit();
}

void SignSlab::refit()
{
    const int pad = m_theme.px(m_form.upright ? 28 : 16);
    layout()->setContentsMargins(pad, pad, pad, pad);
    const auto style = [this](int size) { return forNames(TextStyle{size, 0, true}); };
    m_text->setTextStyle(style(m_form.upright ? 150 : 120));
    m_text->setShrinkTo(style(m_form.upright ? 54 : 40));
    setMinimumHeight(m_theme.px(m_form.upright ? 296 : m_form.larger ? 220 : 300));
}

void SignSlab::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(rect(), m_theme.px(24), m_theme.px(24));
    if (!m_icon.isEmpty()) {
        const double size = height() * 0.72;
        paintIcon(painter, QRectF((width() - size) / 2, (height() - size) / 2, size, size), m_icon,
            t.onAccent);
    }
}

CountBar::CountBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void CountBar::setTime(int left, int inAll)
{
    m_left = left;
    m_inAll = inAll;
    setAccessibleName(tr("%n seconds left", nullptr, left));
    update();
}

QSize CountBar::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(10)};
}

void CountBar::paintEvent(QPaintEvent*)
{
    if (m_inAll <= 0) {
        return;
    }
    const Tokens& t = m_theme.tokens();
    const double round = height() / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.isContrast() ? QPen(t.line, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.isContrast() ? t.page : t.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), round, round);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(
        QRectF(0, 0, double(width()) * m_left / m_inAll, height()), round, round);
}

TouchSteps::TouchSteps(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("card", u"self"_s);
    auto* box = new QVBoxLayout(this);
    box->setSpacing(0);
    connect(&theme, &Theme::changed, this, &TouchSteps::refit);
}

void TouchSteps::setSteps(const QList<PrintStep>& steps)
{
    if (steps == m_steps) {
        return;
    }
    m_steps = steps;
    while (m_rows.size() < steps.size()) {
        auto* row = new Text(m_theme, m_form.body, {}, this);
        row->setWordWrap(true);
        layout()->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < steps.size());
        if (i < steps.size()) {
            m_rows[i]->setText(steps[i].words);
        }
    }
    refit();
}

void TouchSteps::fit(const KioskForm& form)
{
    m_form = form;
    refit();
}

void TouchSteps::refit()
{
    const int pad = m_theme.px(m_form.upright ? 44 : 24);
    const int left = pad + m_theme.px(m_form.upright ? 64 : 56);
    const int high = m_theme.px(m_form.upright ? 26 : 12);
    layout()->setContentsMargins(left, high, pad, high);
    layout()->setSpacing(m_theme.px(m_form.upright ? 10 : 4));
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const bool now = m_steps[i].state == PrintStep::State::Now
            || (i == m_steps.size() - 1 && m_steps[i].state == PrintStep::State::Done);
        m_rows[i]->setTextStyle(now ? m_form.mid.inBold() : m_form.body);
        m_rows[i]->setColour(now ? TextColour::Ink : TextColour::Soft);
    }
    updateGeometry();
    update();
}

void TouchSteps::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const int size = m_theme.px(m_form.upright ? 44 : 36);
    const int left = m_theme.px(m_form.upright ? 44 : 24);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QRectF place(left, m_rows[i]->geometry().center().y() - size / 2.0, size, size);
        paintStep(painter, place, m_steps[i].state, t, t.surface);
    }
}

} // namespace lanyard
