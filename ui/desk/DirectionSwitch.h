// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckIn.h"
#include "theme/Theme.h"

#include <QWidget>

namespace lanyard {

class Button;

/// Whether the desk lets people in or out: two buttons, of which the one in use is pressed and
/// the other one has the key. Changes nothing by itself.
class DirectionSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit DirectionSwitch(const Theme& theme, QWidget* parent = nullptr);

    void setDirection(Direction direction);

    [[nodiscard]] Button* button(Direction direction) const;

Q_SIGNALS:
    void wanted(lanyard::Direction direction);

private:
    Direction m_direction = Direction::Entry;
    Button* m_in;
    Button* m_out;
};

} // namespace lanyard
