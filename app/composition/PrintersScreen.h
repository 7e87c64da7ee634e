// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Wiring.h"
#include "settings/PrintersPage.h"

namespace lanyard {

/// The page of the desk's printers joined to the services. UI thread.
class PrintersScreen : public QObject
{
    Q_OBJECT
public:
    PrintersScreen(Wiring& wiring, const Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] PrintersPage* page() const { return m_page; }

    /// The printers as they are now, and what is at this machine.
    void begin();

Q_SIGNALS:
    void left();

private:
    void show();
    void take(const QList<PrinterSetting>& printers);
    void test(const QString& address);

    Wiring& m_wiring;
    PrintersPage* m_page; ///< owned by the window
    QList<PrinterSetting> m_stored;
};

} // namespace lanyard
