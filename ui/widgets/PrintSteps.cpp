// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/PrintSteps.h"

#include "theme/Icons.h"
#include "widgets/Text.h"
#include "widgets/TwoLines.h"

#include <QPainter>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 40;
constexpr int iconSize = 24;
constexpr int gapWidth = 12;
constexpr TextStyle plain = type::body;
constexpr TextStyle now = type::lead.inBold();
constexpr TextStyle small{14, 19}; ///< two lines of it are as high as a row
constexpr TextStyle smallest{12, 16, true};

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

struct PrintSteps::Row
{
    PrintStep::State state = PrintStep::State::Ahead;
    TextStyle style;
    QStringList lines;
    QString time; ///< empty: it has no room
    double room = 0; ///< px, of the lines
    int height = 0; ///< px
};

PrintSteps::PrintSteps(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

int PrintSteps::heightForWidth(int width) const
{
    int height = 0;
    for (const PrintStep& step : m_steps) {
        height += rowOf(step, width).height;
    }
    return height;
}

bool PrintSteps::isBold(const PrintStep& step) const
{
    return step.state == PrintStep::State::Now || step.state == PrintStep::State::Fault
        || (step == m_steps.last() && step.state == PrintStep::State::Done);
}

/// On a small screen the words come before the time: their letters do not shrink as the rest does.
PrintSteps::Row PrintSteps::rowOf(const PrintStep& step, int width) const
{
    const double words = textWidth(m_theme, smallest, step.words);
    const double time = textWidth(m_theme, type::note, step.time) + m_theme.px(gapWidth);
    Row row;
    row.state = step.state;
    row.room = width - m_theme.px(iconSize + gapWidth);
    if (!step.time.isEmpty() && (m_theme.scale() >= 1 || words + time <= row.room)) {
        row.time = step.time;
        row.room -= time;
    }
    const bool isLong = words > row.room;
    row.lines = isLong ? inTwoLines(m_theme, smallest, step.words) : QStringList{step.words};
    row.style = isBold(step) ? now : plain;
    row.style.size = isLong ? small.size : row.style.size;
    while (row.style.size > smallest.size && widestOf(m_theme, row.style, row.lines) > row.room) {
        row.style.size -= 1;
    }
    row.height = qMax(m_theme.textPx(rowHeight), isLong ? 2 * m_theme.linePx(small) : 0);
    return row;
}

bool PrintSteps::fits() const
{
    return height() >= heightForWidth(width())
        && std::ranges::all_of(m_steps, [this](const PrintStep& step) {
               const Row row = rowOf(step, width());
               return widestOf(m_theme, smallest, row.lines) <= row.room;
           });
}

void PrintSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = 0;
    for (const PrintStep& step : m_steps) {
        const Row row = rowOf(step, width());
        paintRow(painter, row, top);
        top += row.height;
    }
}

void PrintSteps::paintRow(QPainter& painter, const Row& row, double top) const
{
    const Tokens& t = m_theme.tokens();
    const int icon = m_theme.px(iconSize);
    const QRectF whole(0, top, width(), row.height);
    paintStep(painter, QRectF(0, top + (row.height - icon) / 2, icon, icon), row.state, t, t.rail);
    painter.setPen(row.style.bold ? t.ink : t.ink2);
    const bool isOne = row.lines.size() == 1;
    const double high = isOne ? row.height : m_theme.linePx(small);
    QRectF line(icon + m_theme.px(gapWidth),
        top + (row.height - high * double(row.lines.size())) / 2, row.room, high);
    for (const QString& words : row.lines) {
        paintLine(painter, m_theme, row.style, line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, high);
    }
    if (!row.time.isEmpty()) {
        painter.setPen(t.ink2);
        paintLine(painter, m_theme, type::note, whole, Qt::AlignRight | Qt::AlignVCenter, row.time);
    }
}

} // namespace lanyard
