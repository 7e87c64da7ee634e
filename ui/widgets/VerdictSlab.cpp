// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/VerdictSlab.h"

#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle figureStyle{36, 44, true};
constexpr TextStyle noteStyle{20, 28};

/// Whether letters reach far below their line, as the subscripts of Indic scripts do.
bool isDeep(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.script() >= QChar::Script_Devanagari && c.script() <= QChar::Script_Sinhala;
    });
}

bool isPale(Verdict verdict)
{
    return verdict == Verdict::Unknown || verdict == Verdict::Waiting;
}

QPainterPath roundedTop(const QRectF& rect, double radius)
{
    QPainterPath path;
    path.moveTo(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + radius);
    path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()));
    path.lineTo(rect.right() - radius, rect.top());
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius));
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

} // namespace

VerdictSlab::VerdictSlab(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void VerdictSlab::set(
    Verdict verdict, const QString& word, const QString& figure, const QString& note)
{
    m_verdict = verdict;
    m_word = word;
    m_figure = figure;
    m_note = note;
    QStringList all{word, figure, note};
    all.removeAll(QString());
    setAccessibleName(all.join(u", "_s));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

QSize VerdictSlab::sizeHint() const
{
    return {m_theme.px(400), m_theme.px(136)};
}

int VerdictSlab::wordRoom() const
{
    const double side
        = qMax(textWidth(m_theme, figureStyle, m_figure), textWidth(m_theme, noteStyle, m_note));
    return width() - m_theme.px(28 + 88 + 24 + 24 + 28) - int(std::ceil(side));
}

TextStyle VerdictSlab::wordStyle() const
{
    const int least = m_theme.isNarrow() ? 24 : 36;
    TextStyle style = type::verdict;
    while (style.size > least && textWidth(m_theme, style, m_word) > wordRoom()) {
        style.size -= 4;
    }
    return style;
}

double VerdictSlab::capitalHeight() const
{
    return QFontMetricsF(m_theme.font(wordStyle(), m_word)).capHeight();
}

bool VerdictSlab::fits() const
{
    return textWidth(m_theme, wordStyle(), m_word) <= wordRoom();
}

void VerdictSlab::paintGround(QPainter& painter) const
{
    if (m_theme.isContrast() || m_bare) {
        return; // the card's edge is all there is
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().of(m_verdict).fill);
    painter.drawPath(roundedTop(rect(), m_theme.px(16)));
}

void VerdictSlab::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const VerdictColours& colours = m_theme.tokens().of(m_verdict);
    const int symbol = m_theme.px(88);
    const QRectF place(m_theme.px(28), (height() - symbol) / 2, symbol, symbol);
    paintVerdict(painter, place, m_verdict, m_theme.isContrast() ? colours.text : colours.onFill,
        colours.fill);
    painter.setPen(colours.onFill);
    paintLine(painter, m_theme, wordStyle(),
        QRectF(place.right() + m_theme.px(24), 0, width(), height()),
        Qt::AlignLeft | Qt::AlignVCenter, m_word);
    const QRectF side(0, 0, width() - m_theme.px(28), height());
    const int step = m_theme.px(isDeep(m_figure) ? 60 : 44);
    const int top = (height() - step - m_theme.px(28)) / 2;
    if (m_figure.isEmpty() || m_note.isEmpty()) {
        paintLine(painter, m_theme, m_figure.isEmpty() ? noteStyle : figureStyle, side,
            Qt::AlignRight | Qt::AlignVCenter, m_figure + m_note);
        return;
    }
    paintLine(painter, m_theme, figureStyle, side.adjusted(0, top, 0, 0),
        Qt::AlignRight | Qt::AlignTop, m_figure);
    paintLine(painter, m_theme, noteStyle, side.adjusted(0, top + step, 0, 0),
        Qt::AlignRight | Qt::AlignTop, m_note);
}

VerdictCard::VerdictCard(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_slab(new VerdictSlab(theme, this))
    , m_body(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_slab);
    column->addLayout(m_body, 1);
    m_body->setSpacing(0);
    m_slab->setBare(true);
    fit();
    connect(&theme, &Theme::changed, this, &VerdictCard::fit);
}

void VerdictCard::fit()
{
    m_body->setContentsMargins(m_theme.px(28), m_theme.px(20), m_theme.px(28), m_theme.px(24));
}

void VerdictCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = m_theme.tokens();
    const Verdict verdict = m_slab->verdict();
    const bool pale = isPale(verdict);
    QPen edge(t.line, t.border);
    if (m_theme.isContrast()) {
        edge = QPen(t.of(verdict).text, 6);
    } else if (pale) {
        edge = QPen(t.ink, 3);
    }
    if (pale) {
        edge.setDashPattern({2.2, 1.6});
    }
    const double inset = edge.widthF() / 2;
    const double radius = m_theme.px(16);
    const QRectF frame = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const QRectF head(0, 0, width(), m_slab->height());
    const auto drawEdge = [&] {
        painter.setPen(edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, radius, radius);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(frame, radius, radius);
    if (!pale) {
        drawEdge(); // a solid slab covers it
    }
    if (!m_theme.isContrast()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.of(verdict).fill);
        painter.drawPath(roundedTop(head, radius));
    }
    if (pale) {
        drawEdge();
    }
    if (pale || m_theme.isContrast()) {
        const double side = edge.widthF();
        painter.fillRect(
            QRectF(side, head.bottom() - t.border, width() - 2 * side, t.border), t.line);
    }
}

} // namespace lanyard
