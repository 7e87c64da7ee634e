// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/KioskPage.h"

#include <QFrame>

class QHBoxLayout;

namespace lanyard {

class SignSlab;
class Symbol;

/// Where to go from here. One page for whoever was not found and whoever may not enter, in the
/// same words; for whoever is in but has no badge yet; for calling a volunteer; for a screen that
/// is not in use.
class DeskSignPage : public HangingPage
{
    Q_OBJECT
public:
    explicit DeskSignPage(const Theme& theme, QWidget* parent = nullptr);

    void setZone(const QTimeZone& zone) { m_zone = zone; }

    [[nodiscard]] QString told() const override;

Q_SIGNALS:
    void startOverWanted();
    void stillThere();

protected:
    void fit() override;
    void retranslate() override;

private:
    struct Said; ///< what stands where
    [[nodiscard]] Said said() const;
    void build();
    void placeNumber();

    HangingSign* m_sign;
    Text* m_before;
    SignSlab* m_slab;
    Text* m_title;
    Text* m_words;
    QVBoxLayout* m_slot = nullptr; ///< of the number, upright
    QFrame* m_number;
    Text* m_numberWords;
    Text* m_figure;
    Text* m_clears;
    CountBar* m_time;
    QHBoxLayout* m_buttons = nullptr;
    TouchButton* m_main;
    TouchButton* m_more;
    TouchButton* m_call;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace lanyard
