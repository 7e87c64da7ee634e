// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Wiring.h"
#include "checkin/DeskController.h"
#include "desk/DeskPage.h"
#include "theme/Sounds.h"

#include <QSet>

namespace lanyard {

/// The desk: its page and its controller joined to the services. UI thread.
class DeskScreen : public QObject
{
    Q_OBJECT
public:
    DeskScreen(Wiring& wiring, const Theme& theme, Sounds& sounds, QObject* parent = nullptr);

    [[nodiscard]] DeskPage* page() const { return m_page; }

    /// Reads event, counts and the last people anew.
    void refresh();

public Q_SLOTS:

    void scan(const lanyard::RawScan& scan) { m_controller.scan(scan); }

Q_SIGNALS:
    /// Staff are wanted; with somebody's history when an attendee is given.
    void staffWanted(lanyard::AttendeeId attendee);

private:
    void connectController();
    void refreshCounts();
    void undoLast(CheckInId checkIn, const QString& reason);
    void connectPrinting();
    void connectSight();
    void noteAsked(const PrintJob& job);
    void connectSync();
    void showPreview(AttendeeId attendee);
    void reprint(AttendeeId attendee, ReprintReason reason);
    void printAgain(PrintJobId job);
    void printAt(PrintJobId job, const QString& address);

    Wiring& m_wiring;
    DeskController m_controller;
    DeskPage* m_page; ///< owned by the window
    DeskSettings m_settings;
    bool m_isCounting = false;
    bool m_isToCountAgain = false;
    QSet<qint64> m_asked; ///< print jobs that the desk asks about
};

} // namespace lanyard
