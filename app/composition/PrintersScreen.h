// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "NetworkPrinters.h"
#include "Wiring.h"
#include "settings/PrintersPage.h"

#include <memory>

namespace lanyard {

/// The page of the desk's printers joined to the services. UI thread.
class PrintersScreen : public QObject
{
    Q_OBJECT
public:
    PrintersScreen(Wiring& wiring, const Theme& theme, QObject* parent = nullptr);
    ~PrintersScreen() override;
    Q_DISABLE_COPY_MOVE(PrintersScreen)

    [[nodiscard]] PrintersPage* page() const { return m_page; }

    /// The printers as they are now, and what is at this machine.
    void begin();

Q_SIGNALS:
    void left();

private:
    void show();
    void search();
    void showFound();
    void take(const QList<PrinterSetting>& printers);
    void test(const QString& address);

    Wiring& m_wiring;
    PrintersPage* m_page; ///< owned by the window
    QList<PrinterSetting> m_stored;
    QList<FoundPrinter> m_here; ///< at this machine or in its CUPS
    QList<FoundPrinter> m_near; ///< in the network
    std::shared_ptr<SearchStop> m_search = std::make_shared<SearchStop>(); ///< the last one begun
};

} // namespace lanyard
