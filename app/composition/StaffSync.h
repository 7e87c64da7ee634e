// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Wiring.h"
#include "staff/SyncPanel.h"

namespace lanyard {

class StaffPage;

/// The sync page joined to the services. UI thread.
class StaffSync : public QObject
{
    Q_OBJECT
public:
    StaffSync(Wiring& wiring, StaffPage& page, QObject* parent);

    /// Whose desk this is now; `zone`: the event's.
    void setPlace(const DeskStatus& status, const QTimeZone& zone);
    /// All of it anew.
    void show();

    [[nodiscard]] const SyncStatus& status() const { return m_status; }

private:
    void connectPanel();
    void connectSettlement();
    void take(const SyncStatus& status);
    void showCases();
    void showRead(SyncCases cases);
    void readAside();
    void takeOver();
    void leaveAside();
    void tellSaved(const QFuture<Result<int>>& rows, const QString& file);
    void seal(const QString& file, const QString& passphrase);
    void erase(bool declined);
    /// The cases as they are now, and why the act did not work, if it did not.
    void after(const Result<void>& end);
    [[nodiscard]] QString stamped(const QString& name, const QString& ending) const;

    Wiring& m_wiring;
    StaffPage& m_page;
    SyncPanel& m_panel;
    DeskSettings m_settings;
    QTimeZone m_zone = QTimeZone::utc();
    SyncStatus m_status;
    int m_cases = 0; ///< that the status does not tell of, as last read; but for damage
    bool m_isDamaged = false; ///< as it was when the last status came
    QStringList m_asideFiles; ///< databases that nobody decided about
    QStringList m_asideRead; ///< those that were read
    QList<WholeEntry> m_aside; ///< what was read from them
};

} // namespace lanyard
