// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::sim {

constexpr int peopleInWorld = 8;

/// Gives a desk its folder in `root`: the newest schema, the settings of a desk that is paired,
/// and the event's name; people and lists come with the first download. Made once a root and
/// patience (`DeskSettings::confirmWithinMs`).
void copyTemplate(const QString& root, const QString& folder, qint64 confirmWithinMs);

} // namespace lanyard::sim
