// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/DeskSamples.h"
#include "desk/SamplePeople.h"
#include "widgets/BadgeHolder.h"
#include "widgets/SampleBadge.h"

#include <QPainter>

// A desk whose scanner is a camera.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr QPoint middleOfCode(480, 740); ///< of the badge that is held before it
constexpr int shadeOfAHall = 40; ///< of 255; paper is no pure white in it
constexpr int shadeOfTheDark = 220;

} // namespace

QImage sampleFrame(Light light)
{
    const AttendeeRecord person = samplePerson(1);
    const BadgePreview badge = sampleBadge(person.attendee.name, person.attendee.company,
        person.ticketType.name, person.attendee.order);
    QImage frame(640, 480, QImage::Format_RGB32);
    frame.fill(QColor(150, 140, 125));
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.save();
    painter.translate(frame.rect().center());
    painter.rotate(-5);
    painter.drawImage(-middleOfCode, BadgeHolder::imageOf(badge.raster));
    painter.restore();
    const int shade = light == Light::Dark ? shadeOfTheDark : shadeOfAHall;
    painter.fillRect(frame.rect(), QColor(0, 0, 0, shade));
    return frame;
}

QList<DeskSample> cameraSamples(const DeskSample& idle, const DeskSample& admitted)
{
    DeskSample good = idle;
    good.name = u"idle-camera"_s;
    good.camera = CameraState::On;
    DeskSample dark = good;
    dark.name = u"idle-camera-dark"_s;
    dark.light = Light::Dark;
    DeskSample off = idle;
    off.name = u"idle-camera-off"_s;
    off.camera = CameraState::Off;
    DeskSample next = admitted;
    next.name = u"admitted-camera"_s;
    next.camera = CameraState::On;
    return {good, dark, off, next};
}

} // namespace lanyard
