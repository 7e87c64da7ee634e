// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckIn.h"
#include "theme/Theme.h"
#include "widgets/NamedPage.h"

#include <QTimeZone>

// What the pictures of the staff's pages share.

namespace lanyard {

class StaffPage;

[[nodiscard]] QTimeZone sampleZone();
/// On the day of the demo event, in its zone.
[[nodiscard]] QDateTime sampleAt(int hour, int minute, int second = 0);
[[nodiscard]] CheckIn sampleEntry(
    int id, const QDateTime& when, const QString& desk, const QString& who);
/// Behind the PIN, with nothing on it yet.
[[nodiscard]] StaffPage* emptyStaffPage(const Theme& theme);
void pressKey(QWidget* widget, int key);
/// The pictures of the sync page.
[[nodiscard]] QList<NamedPage> staffSyncPages();
/// The pictures of the print queue.
[[nodiscard]] QList<NamedPage> staffBadgesPages();

} // namespace lanyard
