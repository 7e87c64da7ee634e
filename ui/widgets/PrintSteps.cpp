// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/PrintSteps.h"

#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QPainter>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestSize = 12;

constexpr int rowHeight = 40;
constexpr int iconSize = 24;
constexpr int gapWidth = 12;
constexpr TextStyle plain = type::body;
constexpr TextStyle now = type::lead.inBold();

} // namespace

void paintStep(QPainter& painter, const QRectF& place, PrintStep::State state, const Tokens& tokens,
    const QColor& ground)
{
    switch (state) {
    case PrintStep::State::Ahead:
        paintIcon(painter, place, u"step"_s, tokens.ink2);
        break;
    case PrintStep::State::Now:
        paintIcon(painter, place, u"now"_s, tokens.accent);
        break;
    case PrintStep::State::Done:
        paintSmallVerdict(painter, place, Verdict::Admitted, tokens, ground);
        break;
    case PrintStep::State::Fault:
        paintSmallVerdict(painter, place, Verdict::Look, tokens, ground);
        break;
    }
}

PrintSteps::PrintSteps(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void PrintSteps::setSteps(const QList<PrintStep>& steps)
{
    if (steps == m_steps) {
        return;
    }
    m_steps = steps;
    QStringList told;
    for (const PrintStep& step : steps) {
        if (step.state != PrintStep::State::Ahead) {
            told.append(step.words);
        }
    }
    setAccessibleName(told.join(u", "_s));
    updateGeometry();
    update();
}

QSize PrintSteps::sizeHint() const
{
    double widest = 0;
    for (const PrintStep& step : m_steps) {
        widest = qMax(widest,
            textWidth(m_theme, now, step.words) + textWidth(m_theme, type::note, step.time));
    }
    return {m_theme.px(iconSize + 2 * gapWidth) + int(widest),
        int(m_steps.size()) * m_theme.textPx(rowHeight)};
}

double PrintSteps::room(const PrintStep& step) const
{
    const int gap = m_theme.px(gapWidth);
    const double all = width() - m_theme.px(iconSize) - gap;
    return showsTime(step) ? all - textWidth(m_theme, type::note, step.time) - gap : all;
}

/// On a small screen the words come first: their letters do not shrink as the rest does.
bool PrintSteps::showsTime(const PrintStep& step) const
{
    if (step.time.isEmpty() || m_theme.scale() >= 1) {
        return !step.time.isEmpty();
    }
    TextStyle smallest = now;
    smallest.size = smallestSize;
    return textWidth(m_theme, smallest, step.words) + textWidth(m_theme, type::note, step.time)
        + m_theme.px(iconSize + 2 * gapWidth)
        <= width();
}

TextStyle PrintSteps::fitted(const PrintStep& step, bool bold) const
{
    TextStyle style = bold ? now : plain;
    while (style.size > smallestSize && textWidth(m_theme, style, step.words) > room(step)) {
        style.size -= 1;
    }
    return style;
}

bool PrintSteps::fits() const
{
    return std::ranges::all_of(m_steps, [this](const PrintStep& step) {
        return textWidth(m_theme, fitted(step, true), step.words) <= room(step);
    });
}

void PrintSteps::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int row = m_theme.textPx(rowHeight);
    const int icon = m_theme.px(iconSize);
    for (int i = 0; i < m_steps.size(); ++i) {
        const PrintStep& step = m_steps[i];
        const QRectF line(0, i * row, width(), row);
        const QRectF place(0, line.top() + (row - icon) / 2, icon, icon);
        const bool bold = step.state == PrintStep::State::Now
            || step.state == PrintStep::State::Fault
            || (i == m_steps.size() - 1 && step.state == PrintStep::State::Done);
        paintStep(painter, place, step.state, t, t.rail);
        painter.setPen(bold ? t.ink : t.ink2);
        paintLine(painter, m_theme, fitted(step, bold),
            line.adjusted(icon + m_theme.px(gapWidth), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            step.words);
        if (showsTime(step)) {
            painter.setPen(t.ink2);
            paintLine(
                painter, m_theme, type::note, line, Qt::AlignRight | Qt::AlignVCenter, step.time);
        }
    }
}

} // namespace lanyard
