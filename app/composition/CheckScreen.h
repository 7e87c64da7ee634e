// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Wiring.h"
#include "settings/BadgeCheckPage.h"

namespace lanyard {

/// The page of the badge check joined to its service. UI thread.
class CheckScreen : public QObject
{
    Q_OBJECT
public:
    CheckScreen(Wiring& wiring, const Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] BadgeCheckPage* page() const { return m_page; }

    /// Looks at all badges, unless that is under way or has ended while nobody saw it.
    void begin();

Q_SIGNALS:
    void left();

private:
    void check();
    void draw(AttendeeId attendee, int page);

    Wiring& m_wiring;
    BadgeCheckPage* m_page; ///< owned by the window
    bool m_hasNews = false; ///< an end that nobody has seen yet
};

} // namespace lanyard
