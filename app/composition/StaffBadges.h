// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Wiring.h"
#include "staff/BadgesPanel.h"

#include <QTimer>

namespace lanyard {

class StaffPage;

/// The page of the print queue joined to the services. UI thread.
class StaffBadges : public QObject
{
    Q_OBJECT
public:
    StaffBadges(Wiring& wiring, StaffPage& page, QObject* parent);

    /// Who works at this desk now.
    void setOperator(const QString& name) { m_operator = name; }

    /// All of it anew.
    void show();

Q_SIGNALS:
    void personWanted(lanyard::AttendeeId attendee);

private:
    void connectActs();
    void pause(const QString& address, bool paused);
    template <typename T>
    void after(const QFuture<Result<T>>& act);

    Wiring& m_wiring;
    StaffPage& m_page;
    BadgesPanel& m_panel;
    QString m_operator;
    QTimer m_soon; ///< many badges in a row are one look
};

} // namespace lanyard
