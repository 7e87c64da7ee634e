// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QHBoxLayout;

namespace lanyard {

class BadgeHolder;
class Button;
class Text;

/// Below a badge of several pages: which one is shown, and a button to either side for the others.
/// Of a badge of one page there is nothing to see. Buttons have the keyboard by Tab alone: a click
/// leaves it where words are typed.
class PageTurner : public QWidget
{
    Q_OBJECT
public:
    /// `holder` shows the badge, and outlives this.
    PageTurner(const Theme& theme, BadgeHolder& holder, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();

    const Theme& m_theme;
    BadgeHolder& m_holder;
    Button* m_back;
    Text* m_words;
    Button* m_on;
    QHBoxLayout* m_row;
};

} // namespace lanyard
