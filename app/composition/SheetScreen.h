// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Wiring.h"
#include "settings/SheetPage.h"

namespace lanyard {

/// The page of the sheets for an office printer joined to its service. UI thread.
class SheetScreen : public QObject
{
    Q_OBJECT
public:
    SheetScreen(Wiring& wiring, const Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] SheetPage* page() const { return m_page; }

    /// What can be chosen from, as it is now.
    void begin();

Q_SIGNALS:
    void left();

private:
    void make(SheetRequest request);

    Wiring& m_wiring;
    SheetPage* m_page; ///< owned by the window
};

} // namespace lanyard
