// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrintJob.h"
#include "widgets/Card.h"

#include <QTimeZone>

namespace lanyard {

class Button;
class Text;

/// "Did this badge come out?": a person's word on a badge that nobody is sure of.
class SettleCard : public Card
{
    Q_OBJECT
public:
    explicit SettleCard(const Theme& theme, QWidget* parent = nullptr);

    void setJob(const PrintJob& job, const QTimeZone& zone);
    void setWorking(bool working);

Q_SIGNALS:
    void settled(bool cameOut);

private:
    Text* m_title;
    Text* m_note;
    Button* m_yes;
    Button* m_no;
};

} // namespace lanyard
