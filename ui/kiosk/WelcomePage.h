// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/KioskPage.h"
#include "printing/PrintService.h"
#include "widgets/PrintSteps.h"

namespace lanyard {

class BadgeHolder;
class Symbol;
class TouchSteps;

/// Let in: the badge, a greeting in the attendee's language, and how far the badge is.
class WelcomePage : public HangingPage
{
    Q_OBJECT
public:
    explicit WelcomePage(const Theme& theme, QWidget* parent = nullptr);

    void showState(const KioskState& state) override;
    /// The badge of the person on the screen, where one is printed.
    void showBadge(const BadgePreview& badge);

    [[nodiscard]] QString told() const override;

protected:
    void fit() override;
    void retranslate() override;

private:
    void build();
    void showArrow();
    [[nodiscard]] QList<PrintStep> steps() const;

    BadgeHolder* m_holder;
    Symbol* m_tick;
    Text* m_greeting;
    Text* m_fact;
    TouchSteps* m_steps;
    Text* m_take;
    Symbol* m_arrow;
    CountBar* m_time;
    TouchButton* m_done;
    TouchButton* m_help;
};

/// What a person is called on a public screen: the given name where the source tells it.
[[nodiscard]] QString greetingName(const AttendeeRecord& person);

} // namespace lanyard
