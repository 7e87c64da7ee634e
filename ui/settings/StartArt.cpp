// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/StartCard.h"
#include "theme/Icons.h"

#include <QPainter>
#include <QPainterPath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

// each drawing is 344 × 190
constexpr double drawnWidth = 344;
constexpr double drawnHeight = 190;

} // namespace

StartArt::StartArt(const Theme& theme, Subject subject, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_subject(subject)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize StartArt::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(168)};
}

/// The drawing makes room for words that are long, unless the page can scroll.
QSize StartArt::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(m_theme.scale() < 1 ? 168 : 28)};
}

QPen StartArt::pen(const QColor& colour, double width) const
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void StartArt::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.isContrast() ? QPen(t.line, 2) : QPen(Qt::NoPen));
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(10), m_theme.px(10));
    const double scale = qMin(width() / drawnWidth, height() / drawnHeight);
    painter.translate((width() - drawnWidth * scale) / 2, (height() - drawnHeight * scale) / 2);
    painter.scale(scale, scale);
    switch (m_subject) {
    case Subject::Badges:
        paintBadges(painter);
        break;
    case Subject::Server:
        paintServer(painter);
        break;
    case Subject::List:
        paintList(painter);
        break;
    case Subject::Desk:
        paintDesk(painter);
        break;
    case Subject::Screen:
        paintScreen(painter);
        break;
    }
}

void StartArt::paintBadges(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const auto badge = [&](QPointF at, double angle, const QColor& band) {
        painter.save();
        painter.translate(at + QPointF(50, 80));
        painter.rotate(angle);
        painter.translate(-50, -80);
        QPainterPath sheet;
        sheet.addRoundedRect(QRectF(0, 0, 98, 152), 12, 12);
        painter.setPen(pen(t.ink, 3));
        painter.setBrush(t.surface);
        painter.drawPath(sheet);
        painter.setClipPath(sheet);
        painter.fillRect(QRectF(0, 0, 98, 42), band);
        painter.setClipping(false);
        painter.setPen(pen(t.ink, 5));
        painter.drawLine(QPointF(20, 72), QPointF(70, 72));
        painter.drawLine(QPointF(20, 90), QPointF(76, 90));
        painter.drawLine(QPointF(20, 116), QPointF(52, 116));
        painter.restore();
    };
    badge({92, 16}, -6, t.accent);
    badge({162, 22}, 7, t.ink);
}

void StartArt::paintServer(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    painter.setBrush(t.surface);
    for (const double top : {30.0, 100.0}) {
        painter.setPen(pen(t.ink, 3));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(46, top, 130, 58), 10, 10);
        painter.setPen(pen(t.lineStrong, 3));
        painter.drawLine(QPointF(96, top + 29), QPointF(152, top + 29));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ink);
        painter.drawEllipse(QPointF(68, top + 29), 5, 5);
    }
    painter.setPen(pen(t.accent, 4));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(192, 30, 128, 128), 10, 10);
    paintIcon(painter, QRectF(204, 42, 104, 104), u"qr"_s, QColor(Qt::black));
}

void StartArt::paintList(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    QPainterPath sheet(QPointF(96, 20));
    sheet.lineTo(216, 20);
    sheet.lineTo(254, 58);
    sheet.lineTo(254, 172);
    sheet.lineTo(88, 172);
    sheet.lineTo(88, 20);
    sheet.closeSubpath();
    painter.setPen(pen(t.ink, 3));
    painter.setBrush(t.surface);
    painter.drawPath(sheet);
    painter.drawPolyline(QPolygonF({{216, 20}, {216, 58}, {254, 58}}));
    painter.setPen(pen(t.accent, 9));
    painter.drawLine(QPointF(110, 58), QPointF(184, 58));
    painter.setPen(pen(t.lineStrong, 3));
    for (const double y : {82.0, 106.0, 130.0}) {
        painter.drawLine(QPointF(110, y), QPointF(234, y));
    }
    painter.drawLine(QPointF(152, 72), QPointF(152, 146));
}

void StartArt::paintDesk(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    // a person behind a desk, with a screen before them
    painter.setPen(pen(t.ink, 3));
    painter.setBrush(t.surface);
    painter.drawEllipse(QPointF(150, 46), 20, 20);
    QPainterPath body(QPointF(108, 122));
    body.cubicTo(108, 84, 128, 74, 150, 74);
    body.cubicTo(172, 74, 192, 84, 192, 122);
    painter.drawPath(body);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(196, 72, 72, 50), 6, 6);
    painter.setPen(pen(t.ink, 3));
    painter.drawLine(QPointF(232, 122), QPointF(232, 128));
    painter.setPen(pen(t.accent, 6));
    painter.drawLine(QPointF(62, 128), QPointF(282, 128));
    painter.drawLine(QPointF(82, 128), QPointF(82, 174));
    painter.drawLine(QPointF(262, 128), QPointF(262, 174));
}

void StartArt::paintScreen(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    // a standing screen, and a person with a telephone before it
    painter.setPen(pen(t.ink, 3));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(176, 18, 84, 124), 8, 8);
    painter.drawLine(QPointF(218, 142), QPointF(218, 172));
    painter.drawLine(QPointF(192, 174), QPointF(244, 174));
    paintIcon(painter, QRectF(194, 44, 48, 48), u"qr"_s, t.accent);
    painter.setPen(pen(t.accent, 5));
    painter.drawLine(QPointF(196, 116), QPointF(240, 116));
    painter.setPen(pen(t.ink, 3));
    painter.setBrush(t.surface);
    painter.drawEllipse(QPointF(104, 58), 18, 18);
    QPainterPath body(QPointF(70, 174));
    body.lineTo(70, 120);
    body.cubicTo(70, 96, 86, 84, 104, 84);
    body.cubicTo(122, 84, 138, 96, 138, 120);
    body.lineTo(138, 174);
    painter.drawPath(body);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(142, 96, 18, 30), 4, 4);
}

} // namespace lanyard
