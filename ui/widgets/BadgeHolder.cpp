// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/BadgeHolder.h"

#include "widgets/Strap.h"
#include "widgets/Text.h"

#include <QPainter>
#include <QPainterPath>
#include <QVariantAnimation>

#include <array>
#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

// The holder's edges round the paper.
constexpr double side = 8.5;
constexpr double head = 32.5;
constexpr double corner = 11; ///< of its corners
constexpr double slideBy = 24;
// Of those behind it, in degrees, and what is left of its width for them to stay in sight.
constexpr std::array fan{8.0, -7.0};
constexpr double beforeOthers = 0.77;

} // namespace

struct BadgeHolder::Place
{
    QRectF holder;
    QRectF paper;
};

BadgeHolder::BadgeHolder(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_motion(new QVariantAnimation(this))
{
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_offset = value.toDouble();
        update();
    });
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void BadgeHolder::setEmpty(const QString& words)
{
    m_pages.clear();
    m_page = 0;
    m_image = {};
    m_words = words;
    m_faded = false;
    setAccessibleName(words.simplified());
    update();
    Q_EMIT turned();
}

void BadgeHolder::setPages(const QList<BadgeRaster>& pages, const QString& name)
{
    setAccessibleName(name);
    if (pages == m_pages) {
        return; // somebody may be looking at its back
    }
    const QImage before = m_image;
    m_pages = pages;
    m_page = 0;
    showPage();
    if (m_image != before) {
        slide();
    }
}

void BadgeHolder::turn(int by)
{
    const int count = pageCount();
    if (count > 1) {
        m_page = ((m_page + by) % count + count) % count;
        showPage();
    }
}

void BadgeHolder::showPage()
{
    const BadgeRaster raster = m_pages.value(m_page);
    m_image = imageOf(raster);
    m_scaled = {};
    m_paper = QSizeF(raster.width, raster.height) * 25.4 / qMax(1, raster.dpi);
    update();
    Q_EMIT turned();
}

void BadgeHolder::setFaded(bool faded)
{
    m_faded = faded;
    update();
}

void BadgeHolder::setBehind(int count)
{
    m_behind = qBound(0, count, int(fan.size()));
    update();
}

void BadgeHolder::setPaper(double widthMm, double heightMm)
{
    if (m_image.isNull() && widthMm > 0 && heightMm > 0) {
        m_paper = {widthMm, heightMm};
        update();
    }
}

void BadgeHolder::setStrapShown(bool shown)
{
    m_strap = shown;
    updateGeometry();
    update();
}

void BadgeHolder::setStrapWidth(int width)
{
    m_strapWidth = width;
    updateGeometry();
    update();
}

void BadgeHolder::setLimits(int width, int height)
{
    m_limits = {width, height};
    updateGeometry();
    update();
}

void BadgeHolder::slide()
{
    const int duration = m_theme.duration(220);
    m_motion->stop();
    m_offset = 0;
    if (duration > 0 && isVisible()) {
        m_motion->setDuration(duration);
        m_motion->setStartValue(-slideBy * m_theme.scale());
        m_motion->setEndValue(0.0);
        m_motion->start();
    }
}

QImage BadgeHolder::imageOf(const BadgeRaster& raster)
{
    if (raster.isNull()) {
        return {};
    }
    // dot by dot: to have Qt convert the bits takes several times as long as to search the list
    QImage image(raster.width, raster.height, QImage::Format_Grayscale8);
    for (int y = 0; y < raster.height; ++y) {
        const auto* bits = reinterpret_cast<const uchar*>(raster.bits.constData())
            + qsizetype(y) * raster.stride();
        uchar* line = image.scanLine(y);
        for (int x = 0; x < raster.width; ++x) {
            const bool isBlack = (bits[x / 8] & (0x80 >> x % 8)) != 0;
            line[x] = isBlack ? 0 : 255;
        }
    }
    return image;
}

QStringList BadgeHolder::emptyLines() const
{
    const double room = place().paper.width() - 24 * m_theme.scale(); // inside the dots
    QStringList lines;
    for (const QString& wanted : m_words.split(u'\n')) {
        QString line;
        for (const QString& word : wanted.split(u' ')) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && textWidth(m_theme, type::body, longer) > room) {
                lines.append(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.append(line);
    }
    return lines;
}

QSize BadgeHolder::sizeHint() const
{
    const double strap = m_strap ? strapHang(m_strapWidth) : 0;
    return {m_theme.px(m_limits.width()), m_theme.px(int(m_limits.height() + strap + 24))};
}

QSize BadgeHolder::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(200)};
}

BadgeHolder::Place BadgeHolder::place() const
{
    const double s = m_theme.scale();
    const double top = m_strap ? strapHang(m_theme.px(m_strapWidth)) : 2;
    const double part = m_behind > 0 ? beforeOthers : 1;
    const double roomWidth
        = qMin<double>(m_theme.px(m_limits.width()), width()) * part - 2 * side * s;
    const double roomHeight
        = qMin<double>(m_theme.px(m_limits.height()), height() - top - 20 * s) - (head + side) * s;
    const double factor = qMin(roomWidth / m_paper.width(), roomHeight / m_paper.height());
    const QSizeF paper = m_paper * qMax(0.0, factor);
    Place place;
    place.holder = QRectF((width() - paper.width()) / 2 - side * s, top,
        paper.width() + 2 * side * s, paper.height() + (head + side) * s);
    place.holder.translate(0, m_offset);
    // on whole dots of the screen: nothing is scaled once more, and nothing is blurred
    const qreal ratio = devicePixelRatioF();
    const auto whole = [ratio](double at) { return std::round(at * ratio) / ratio; };
    place.paper = QRectF(whole(place.holder.left() + side * s),
        whole(place.holder.top() + head * s), whole(paper.width()), whole(paper.height()));
    return place;
}

void BadgeHolder::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Place where = place();
    const double strap = m_theme.px(m_strapWidth);
    if (m_strap) {
        paintStrap(painter, m_theme.tokens(), width() / 2.0, strap);
    }
    paintBehind(painter, where.holder);
    paintHolder(painter, where);
    paintPaper(painter, where);
    if (m_strap) {
        paintHook(painter, m_theme.tokens(), width() / 2.0, strap);
    }
}

void BadgeHolder::paintBehind(QPainter& painter, const QRectF& holder) const
{
    const Tokens& t = m_theme.tokens();
    const double s = m_theme.scale();
    const QPointF hook(holder.center().x(), holder.top() + 16 * s);
    painter.setPen(QPen(t.holderLine, 1.4));
    painter.setBrush(t.holder);
    for (int i = 0; i < m_behind; ++i) {
        painter.save();
        painter.translate(hook);
        painter.rotate(fan.at(i));
        painter.drawRoundedRect(holder.translated(-hook), corner * s, corner * s);
        painter.restore();
    }
}

void BadgeHolder::paintHolder(QPainter& painter, const Place& place) const
{
    const Tokens& t = m_theme.tokens();
    const double s = m_theme.scale();
    const double radius = corner * s;
    if (!m_image.isNull()) {
        paintPaperShadow(painter, t, place.holder, radius, s);
    }
    QPainterPath body;
    body.addRoundedRect(place.holder.adjusted(0.7, 0.7, -0.7, -0.7), radius, radius);
    const double slotWidth = qMin(62 * s, place.holder.width() / 3);
    const QRectF slot(
        place.holder.center().x() - slotWidth / 2, place.holder.top() + 11 * s, slotWidth, 11 * s);
    body.addRoundedRect(slot, slot.height() / 2, slot.height() / 2);
    body.setFillRule(Qt::OddEvenFill);
    painter.setPen(QPen(t.holderLine, 1.4));
    painter.setBrush(t.holder);
    painter.drawPath(body);
}

/// Kept: to scale takes longer than all else that is painted beside somebody who types, and a badge
/// slides in over many frames.
const QImage& BadgeHolder::scaled(const QSizeF& size)
{
    const qreal ratio = devicePixelRatioF();
    const QSize dots = (size * ratio).toSize();
    if (m_scaled.size() != dots) {
        m_scaled = m_image.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB32);
        m_scaled.setDevicePixelRatio(ratio);
    }
    return m_scaled;
}

void BadgeHolder::paintPaper(QPainter& painter, const Place& place)
{
    const Tokens& t = m_theme.tokens();
    if (m_image.isNull()) {
        const double s = m_theme.scale();
        QPen dots(t.lineStrong, 1.5, Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({1.2, 4});
        painter.setPen(dots);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.paper.adjusted(6 * s, 6 * s, -6 * s, -6 * s), 3 * s, 3 * s);
        painter.setPen(t.ink2);
        const QStringList lines = emptyLines();
        const int line = m_theme.linePx(type::body);
        double y = place.paper.center().y() - line * double(lines.size()) / 2;
        for (const QString& words : lines) {
            paintLine(painter, m_theme, type::body,
                QRectF(place.paper.left(), y, place.paper.width(), line),
                Qt::AlignHCenter | Qt::AlignVCenter, words);
            y += line;
        }
        return;
    }
    painter.drawImage(place.paper.topLeft(), scaled(place.paper.size()));
    if (m_faded) {
        QColor veil = t.holder;
        veil.setAlphaF(0.58F);
        painter.fillRect(place.paper, veil);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.holderLine, 0.6));
    painter.drawRect(place.paper);
}

} // namespace lanyard
