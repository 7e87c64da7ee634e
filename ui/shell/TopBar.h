// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "sync/SyncService.h"
#include "theme/Theme.h"

#include <QTimeZone>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace lanyard {

class Symbol;
class SyncLine;
class Text;

/// Event, desk and operator at the left; the line about the server, with how many are in under it,
/// and the clock at the right. In a narrow window these lines are below, beside each other. How
/// many are in is left out where it has no room.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setPlace(const QString& event, const QString& desk, const QString& operatorName);
    void setSync(const SyncStatus& status, const QTimeZone& zone);
    /// How many are in, and how fast they come: where both have no room, the first alone. `<b>` is
    /// allowed. Empty: not told.
    void setCounts(const QString& counts, const QString& pace);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void tick();
    void placeSync();
    void wrap();
    void tellCounts();
    [[nodiscard]] int roomBesideNames() const;
    [[nodiscard]] int room() const;

    const Theme& m_theme;
    const Clock& m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    QHBoxLayout* m_row;
    bool m_isLongPlace = false;
    Symbol* m_sign;
    Text* m_event;
    Text* m_place;
    QWidget* m_live; ///< what is told of the server and of the people
    SyncLine* m_sync;
    Text* m_counted;
    QBoxLayout* m_lines;
    Text* m_time;
    QString m_counts;
    QString m_pace;
};

} // namespace lanyard
