// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/CameraView.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <chrono>
#include <utility>

namespace lanyard {

using namespace std::chrono_literals;

namespace {

constexpr int largeLine = 4; ///< design px
constexpr int smallLine = 2;

} // namespace

QRectF paintCameraImage(QPainter& painter, const Theme& theme, const QRect& place,
    const QImage& image, bool mirrored, int line)
{
    QSizeF size = image.size();
    size.scale(QSizeF(place.adjusted(line, line, -line, -line).size()), Qt::KeepAspectRatio);
    QRectF shown({0, 0}, size);
    shown.moveCenter(QRectF(place).center());
    const double radius = theme.px(5 * line);
    QPainterPath edge;
    edge.addRoundedRect(shown, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipPath(edge);
    painter.translate(shown.center());
    painter.scale(mirrored ? -1 : 1, 1);
    painter.drawImage(shown.translated(-shown.center()), image);
    painter.restore();
    painter.setPen(QPen(theme.tokens().ink, theme.px(line)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(edge);
    return shown;
}

CameraView::CameraView(const Theme& theme, Size size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
    , m_end(new QTimer(this))
    , m_pause(new QTimer(this))
{
    m_end->setSingleShot(true);
    m_end->setInterval(2s);
    connect(m_end, &QTimer::timeout, this, [this] { setFrame({}); });
    m_pause->setSingleShot(true);
    m_pause->setInterval(66ms);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isAnother, false)) {
            update();
            m_pause->start();
        }
    });
}

void CameraView::setFrame(const QImage& frame)
{
    const bool showed = showsCamera();
    const Light before = light();
    m_frame = frame;
    if (showsCamera()) {
        (void)m_light.take(frame);
        m_end->start();
    } else {
        m_light = {};
        m_end->stop();
    }
    const bool isOther = showsCamera() != showed;
    if (isOther) {
        tellName();
    }
    m_isAnother = !isOther && m_pause->isActive(); // the last one of these is painted after it
    if (!m_isAnother) {
        update();
        m_pause->start();
    }
    if (isOther || light() != before) {
        Q_EMIT changed();
    }
}

QString CameraView::adviceFor(Light light)
{
    switch (light) {
    case Light::Good:
        break;
    case Light::Dark:
        return tr("Too dark: more light on the code helps");
    case Light::Glaring:
        return tr("Too bright: turn the code a little");
    }
    return {};
}

void CameraView::tellName()
{
    setAccessibleName(showsCamera() ? tr("What the camera sees") : QString());
}

/// Quickly, to twice the width and height that it is shown in, which smooth painting makes good of.
void CameraView::makeSmall()
{
    const QSize most = size() * (2 * devicePixelRatioF());
    if (m_frame.width() > most.width() && m_frame.height() > most.height()) {
        m_frame = m_frame.scaled(most, Qt::KeepAspectRatio, Qt::FastTransformation);
    }
}

void CameraView::paintEvent(QPaintEvent*)
{
    if (!showsCamera() || size().isEmpty()) {
        return;
    }
    makeSmall();
    const int line = m_size == Size::Large ? largeLine : smallLine;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = paintCameraImage(painter, m_theme, rect(), m_frame, true, line);
    // where the code goes: seen on what is dark and on what is bright
    const double radius = m_theme.px(5 * line);
    const double side = qMin(place.width(), place.height()) * 0.56;
    QRectF aim(0, 0, side, side);
    aim.moveCenter(place.center());
    const double edge = m_theme.px(5 * line / 2);
    painter.setPen(QPen(Qt::black, edge));
    painter.drawRoundedRect(aim, radius, radius);
    painter.setPen(QPen(Qt::white, edge / 2));
    painter.drawRoundedRect(aim, radius, radius);
}

void CameraView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tellName();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
