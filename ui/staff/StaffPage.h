// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/DeskSettings.h"
#include "staff/StaffBar.h"
#include "theme/Theme.h"

#include <QWidget>

class QStackedLayout;

namespace lanyard {

class BadgesPanel;
class Clock;
class NumbersPanel;
class PeoplePanel;
class PinPanel;
class SyncPanel;

/// The staff's page: locked behind the PIN, then people, sync, numbers and badges on tabs. Decides
/// nothing; what the panels ask for is told by their own signals.
class StaffPage : public QWidget
{
    Q_OBJECT
public:
    StaffPage(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Asks for the PIN; nobody's data stays on the page.
    void showLocked();
    /// The PIN was right: shows the tab.
    void showTab(StaffBar::Tab tab);

    [[nodiscard]] bool isLocked() const;

    [[nodiscard]] StaffBar::Tab tab() const { return m_tab; }

    void setPlace(const QString& event, const DeskSettings& settings);
    /// Refused entries, at the sync tab.
    void setToDecide(int entries);
    /// Seconds until the page locks by itself; negative: it does not.
    void setLocksIn(int seconds);

    [[nodiscard]] PinPanel* pin() const { return m_pin; }

    [[nodiscard]] PeoplePanel* people() const { return m_people; }

    [[nodiscard]] SyncPanel* sync() const { return m_sync; }

    [[nodiscard]] NumbersPanel* numbers() const { return m_numbers; }

    [[nodiscard]] BadgesPanel* badges() const { return m_badges; }

Q_SIGNALS:
    /// "Lock now" or F12.
    void lockWanted();
    void settingsWanted();
    /// Esc with nothing left to step back from, and from the PIN.
    void leaveWanted();
    /// A tab came to the front: its figures are wanted anew.
    void tabShown(lanyard::StaffBar::Tab tab);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void bring(QWidget* panel);
    bool stepBack();

    const Theme& m_theme;
    StaffBar::Tab m_tab = StaffBar::People;
    StaffBar* m_bar;
    PinPanel* m_pin;
    PeoplePanel* m_people;
    SyncPanel* m_sync;
    NumbersPanel* m_numbers;
    BadgesPanel* m_badges;
    QStackedLayout* m_panels;
};

} // namespace lanyard
