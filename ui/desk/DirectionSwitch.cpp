// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/DirectionSwitch.h"

#include "widgets/Button.h"

#include <QHBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

DirectionSwitch::DirectionSwitch(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_in(new Button(theme, Button::Role::Secondary, {}, {}, this))
    , m_out(new Button(theme, Button::Role::Secondary, {}, {}, this))
{
    m_out->setProperty("way", u"out"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(4));
    for (const Direction each : {Direction::Entry, Direction::Exit}) {
        Button* way = button(each);
        way->setSize(Button::Size::Small);
        way->setCheckable(true);
        way->setFocusPolicy(Qt::TabFocus);
        connect(way, &QPushButton::clicked, this, [this, each] {
            setDirection(m_direction); // a press alone turns nothing round
            Q_EMIT wanted(each);
        });
        row->addWidget(way);
    }
    setDirection(m_direction);
}

Button* DirectionSwitch::button(Direction direction) const
{
    return direction == Direction::Entry ? m_in : m_out;
}

void DirectionSwitch::setDirection(Direction direction)
{
    m_direction = direction;
    m_in->setText(tr("In"));
    m_out->setText(tr("Out"));
    m_in->setAccessibleName(tr("Scan people in"));
    m_out->setAccessibleName(tr("Scan people out"));
    for (const Direction each : {Direction::Entry, Direction::Exit}) {
        const bool isInUse = each == direction;
        button(each)->setChecked(isInUse);
        button(each)->setKeycap(isInUse ? QString() : u"F10"_s);
        button(each)->setIconName(isInUse ? u"tick"_s : QString());
    }
}

} // namespace lanyard
