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

struct Measures
{
    int row, icon, gap;
    TextStyle plain, now;
};

Measures measuresOf(PrintSteps::Size size)
{
    return size == PrintSteps::Size::Desk
        ? Measures{40, 24, 12, type::body, type::lead.inBold()}
        : Measures{68, 44, 20, type::selfBody, type::selfMid.inBold()};
}

} // namespace

PrintSteps::PrintSteps(const Theme& theme, Size size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
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
    const Measures measures = measuresOf(m_size);
    double widest = 0;
    for (const PrintStep& step : m_steps) {
        widest = qMax(widest,
            textWidth(m_theme, measures.now, step.words)
                + textWidth(m_theme, type::note, step.time));
    }
    return {m_theme.px(measures.icon + 2 * measures.gap) + int(widest),
        int(m_steps.size()) * m_theme.textPx(measures.row)};
}

double PrintSteps::room(const PrintStep& step) const
{
    const Measures measures = measuresOf(m_size);
    const int gap = m_theme.px(measures.gap);
    const double all = width() - m_theme.px(measures.icon) - gap;
    return showsTime(step) ? all - textWidth(m_theme, type::note, step.time) - gap : all;
}

/// On a small screen the words come first: their letters do not shrink as the rest does.
bool PrintSteps::showsTime(const PrintStep& step) const
{
    if (step.time.isEmpty() || m_theme.scale() >= 1) {
        return !step.time.isEmpty();
    }
    const Measures measures = measuresOf(m_size);
    TextStyle smallest = measures.now;
    smallest.size = smallestSize;
    return textWidth(m_theme, smallest, step.words) + textWidth(m_theme, type::note, step.time)
        + m_theme.px(measures.icon + 2 * measures.gap)
        <= width();
}

TextStyle PrintSteps::fitted(const PrintStep& step, bool bold) const
{
    const Measures measures = measuresOf(m_size);
    TextStyle style = bold ? measures.now : measures.plain;
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
    const Measures measures = measuresOf(m_size);
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int row = m_theme.textPx(measures.row);
    const int icon = m_theme.px(measures.icon);
    const bool onRail = m_size == Size::Desk;
    for (int i = 0; i < m_steps.size(); ++i) {
        const PrintStep& step = m_steps[i];
        const QRectF line(0, i * row, width(), row);
        const QRectF place(0, line.top() + (row - icon) / 2, icon, icon);
        const bool bold = step.state == PrintStep::State::Now
            || step.state == PrintStep::State::Fault
            || (i == m_steps.size() - 1 && step.state == PrintStep::State::Done);
        switch (step.state) {
        case PrintStep::State::Ahead:
            paintIcon(painter, place, u"step"_s, t.ink2);
            break;
        case PrintStep::State::Now:
            paintIcon(painter, place, u"now"_s, t.accent);
            break;
        case PrintStep::State::Done:
            paintSmallVerdict(painter, place, Verdict::Admitted, t, onRail ? t.rail : t.surface);
            break;
        case PrintStep::State::Fault:
            paintSmallVerdict(painter, place, Verdict::Look, t, t.rail);
            break;
        }
        painter.setPen(bold ? t.ink : t.ink2);
        paintLine(painter, m_theme, fitted(step, bold),
            line.adjusted(icon + m_theme.px(measures.gap), 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter, step.words);
        if (showsTime(step)) {
            painter.setPen(t.ink2);
            paintLine(
                painter, m_theme, type::note, line, Qt::AlignRight | Qt::AlignVCenter, step.time);
        }
    }
}

} // namespace lanyard
