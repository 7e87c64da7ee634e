// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "QrCode.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTransform>

namespace lanyard {

/// What a camera sees of a badge or a telephone held before it: the code of `text`, turned by so
/// many degrees, on a grey ground of 640 × 480. For tests that link lanyard_rendering.
inline QImage frameWith(const QString& text, double degrees = 0, int side = 260)
{
    BarcodeModules code;
    code.text = text;
    const QImage modules = *qrModules(code);
    const int quiet = 4;
    QImage paper(modules.size() + QSize(2 * quiet, 2 * quiet), QImage::Format_RGB32);
    paper.fill(Qt::white);
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            if (modules.pixelIndex(x, y) == 1) {
                paper.setPixelColor(x + quiet, y + quiet, Qt::black);
            }
        }
    }
    QImage frame(640, 480, QImage::Format_RGB32);
    frame.fill(Qt::gray);
    QPainter painter(&frame);
    painter.translate(320, 240);
    painter.rotate(degrees);
    painter.drawImage(QRect(-side / 2, -side / 2, side, side), paper);
    return frame;
}

/// The same in a dim hall: each dot off by up to `most` of 255, always by the same.
inline QImage withNoise(QImage frame, int most)
{
    QRandomGenerator random(7);
    for (int y = 0; y < frame.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(frame.scanLine(y));
        for (int x = 0; x < frame.width(); ++x) {
            const int dot = qBound(0, qGray(line[x]) + random.bounded(-most, most + 1), 255);
            line[x] = qRgb(dot, dot, dot);
        }
    }
    return frame;
}

/// The same held out of the picture's plane by so many degrees, about the upright axis or the lying
/// one: the far side is smaller than the near one.
inline QImage tilted(const QImage& frame, double degrees, Qt::Axis axis = Qt::YAxis)
{
    const QPointF middle(frame.width() / 2.0, frame.height() / 2.0);
    QTransform held;
    held.translate(middle.x(), middle.y());
    held.rotate(degrees, axis);
    held.translate(-middle.x(), -middle.y());
    QImage seen(frame.size(), frame.format());
    seen.fill(Qt::gray);
    QPainter painter(&seen);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(held);
    painter.drawImage(0, 0, frame);
    return seen;
}

/// A telephone whose screen has so much of its light, 0 to 1, in a bright hall: its glass mirrors a
/// third of what light the screen lacks, while all around it is as bright as the white of a badge.
inline QImage dimTelephone(const QString& text, double light, double degrees = 0, int side = 260)
{
    QImage frame(640, 480, QImage::Format_RGB32);
    frame.fill(QColor(240, 240, 240));
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(320, 240);
    painter.rotate(degrees);
    const QRect screen(-side * 5 / 8, -side, side * 5 / 4, 2 * side);
    painter.fillRect(screen.adjusted(-12, -12, 12, 12), QColor(20, 20, 20)); // its frame
    painter.fillRect(screen, Qt::white);
    const QImage code = frameWith(text, 0, side).copy(320 - side / 2, 240 - side / 2, side, side);
    painter.drawImage(-side / 2, -side / 2, code);
    const int mirrored = int(255 * (1 - light) / 3);
    painter.fillRect(screen, QColor(mirrored, mirrored, mirrored, int(255 * (1 - light))));
    return frame;
}

/// The same with so much of its light, 0 to 1.
inline QImage withLight(QImage frame, double light)
{
    QPainter painter(&frame);
    painter.fillRect(frame.rect(), QColor::fromRgbF(0, 0, 0, float(1 - light)));
    return frame;
}

} // namespace lanyard
