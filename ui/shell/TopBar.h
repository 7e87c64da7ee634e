// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "sync/SyncService.h"
#include "theme/Theme.h"

#include <QTimeZone>
#include <QWidget>

class QHBoxLayout;

namespace lanyard {

class Symbol;
class SyncLine;
class Text;

/// Event, desk and operator at the left; the line about the server and the clock at the right. In a
/// narrow window that line is below.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setPlace(const QString& event, const QString& desk, const QString& operatorName);
    void setSync(const SyncStatus& status, const QTimeZone& zone);

private:
    void fit();
    void tick();
    void placeSync();
    void wrap();

    const Theme& m_theme;
    const Clock& m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    QHBoxLayout* m_row;
    bool m_isLongPlace = false;
    Symbol* m_sign;
    Text* m_event;
    Text* m_place;
    SyncLine* m_sync;
    Text* m_time;
};

} // namespace lanyard
