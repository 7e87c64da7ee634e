// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/DeskContext.h"
#include "ports/Clock.h"
#include "widgets/CameraLight.h"
#include "widgets/NamedPage.h"

namespace lanyard {

/// A desk in one of its states, with invented people; values only.
struct DeskSample
{
    QString name;
    DeskState state;
    DeskContext context;
    bool helping = false; ///< F1 was pressed
    CameraState camera = CameraState::None;
    Light light = Light::Good; ///< that it has
};

/// The moment that the samples are of: 2026-12-05, 09:27:22 in Bengaluru.
[[nodiscard]] QDateTime sampleMoment();
/// Stands still there.
[[nodiscard]] const Clock& sampleClock();
/// Every state of the desk.
[[nodiscard]] QList<DeskSample> deskSamples();
/// Those of a group, around an idle desk.
[[nodiscard]] QList<DeskSample> groupSamples(const DeskSample& idle);
/// An idle desk and one that has just let somebody in, with a camera.
[[nodiscard]] QList<DeskSample> cameraSamples(const DeskSample& idle, const DeskSample& admitted);
/// What a camera sees of a badge that is held before it.
[[nodiscard]] QImage sampleFrame(Light light);
/// Those of a printer that keeps the badge, around three people who wait for theirs.
[[nodiscard]] QList<DeskSample> faultSamples(const QList<DeskSample>& waiting);
/// The same as pages, for pictures.
[[nodiscard]] QList<NamedPage> deskPages();

} // namespace lanyard
