// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/PhotoView.h"

#include "theme/Icons.h"
#include "widgets/CameraView.h"

#include <QPainter>

namespace lanyard {

using namespace Qt::StringLiterals;

PhotoView::PhotoView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhotoView::setFrame(const QImage& frame)
{
    put(frame, false);
}

void PhotoView::setPhoto(const QImage& photo)
{
    put(photo, true);
}

void PhotoView::forget()
{
    put({}, false);
}

void PhotoView::put(const QImage& image, bool isPhoto)
{
    m_image = image;
    m_isPhoto = isPhoto;
    update();
}

QSize PhotoView::sizeHint() const
{
    return {m_theme.px(480), m_theme.px(360)};
}

QSize PhotoView::minimumSizeHint() const
{
    return {m_theme.px(240), m_theme.px(180)};
}

void PhotoView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEmpty()) {
        (void)paintCameraImage(painter, m_theme, rect(), m_image, !m_isPhoto);
        return;
    }
    const Tokens& t = m_theme.tokens();
    const double radius = m_theme.px(20);
    painter.setPen(QPen(t.lineStrong, m_theme.px(4)));
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), radius, radius);
    QRectF icon(0, 0, m_theme.px(96), m_theme.px(96));
    icon.moveCenter(QRectF(rect()).center());
    paintIcon(painter, icon, u"camera"_s, t.ink2);
}

} // namespace lanyard
