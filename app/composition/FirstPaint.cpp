// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FirstPaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace lanyard {

FirstPaint::FirstPaint(QWidget& window)
    : QObject(&window)
{
    window.installEventFilter(this);
    QTimer::singleShot(std::chrono::seconds(2), this, &FirstPaint::tell);
}

void FirstPaint::tell()
{
    if (!m_told) {
        m_told = true;
        Q_EMIT painted();
    }
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // after this paint is done
        QTimer::singleShot(0, this, &FirstPaint::tell);
    }
    return false;
}

} // namespace lanyard
