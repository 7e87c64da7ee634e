// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "StaffBadges.h"
#include "StaffSync.h"
#include "staff/PinPanel.h"
#include "staff/SentList.h"
#include "staff/StaffDoor.h"
#include "staff/StaffPage.h"

#include <QThreadPool>

namespace lanyard {

/// The staff's page joined to the services. UI thread.
class StaffScreen : public QObject
{
    Q_OBJECT
public:
    StaffScreen(Wiring& wiring, const Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] StaffPage* page() const { return m_page; }

    /// Asks for the PIN (or for a first one); then shows `attendee`, when one is given.
    /// `behind`: where staff came from. What was open before is not any more.
    void open(AttendeeId attendee, PinPanel::Behind behind);
    /// From the settings, which may be others now: what was open is still open.
    void comeBack();
    /// The PIN is asked for again.
    void lock();
    /// The page is left: what the PIN opened is shut, and a PIN on its way opens nothing.
    void shut();
    /// The PIN that opens this desk from now on is chosen anew. Only for who gave the old one.
    void chooseNewPin();
    /// Self-service has sent a person to the staff's desk.
    void noteSent(int number, const QString& decision);

Q_SIGNALS:
    void leaveWanted();
    void settingsWanted();
    /// The PIN was right.
    void unlocked();
    /// What the PIN opened is shut.
    void locked();

private:
    void takeStatus(const DeskStatus& status);
    void connectPin();
    void connectPeople();
    void verify(const QString& pin);
    void choose(const QString& pin);
    void unlock();
    void ask();
    void beginWait();
    void storeDoor();
    void showPerson(AttendeeId attendee);
    void showTab(StaffBar::Tab tab);
    void showNumbers();
    /// Shows how an act on the person shown ended, and the history as it is now.
    template <typename T>
    void tell(QFuture<Result<T>> act, Sentences::Deed deed);

    Wiring& m_wiring;
    StaffPage* m_page; ///< owned by the window
    StaffSync* m_sync;
    StaffBadges* m_badges;
    DeskSettings m_settings;
    QTimeZone m_zone = QTimeZone::utc();
    AttendeeId m_wanted;
    StaffDoor m_door; ///< as on disk, or on its way there
    qint64 m_notBefore = 0; ///< after wrong PINs, none is taken until then; monotonic ms
    bool m_wantsNewPin = false; ///< behind the old one already
    bool m_busy = false; ///< a PIN is being looked at: no other one is
    quint64 m_visit = 0; ///< a PIN opens the page only while it is the same visit
    QThreadPool m_disk; ///< last: it ends first
};

} // namespace lanyard
