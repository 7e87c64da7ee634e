// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace lanyard {

/// What the desk of a check-in is called on the screen.
class DeskName
{
    Q_DECLARE_TR_FUNCTIONS(DeskName)
public:
    /// Whether it has no name here: the server tells a number only, "#2".
    [[nodiscard]] static bool isNumber(const QString& desk) { return desk.startsWith(u'#'); }

    /// Empty when nobody has told which desk it was.
    [[nodiscard]] static QString of(const QString& desk)
    {
        //: the server tells a number only: "Another desk (#2)"
        return isNumber(desk) ? tr("Another desk (%1)").arg(desk) : desk;
    }
};

} // namespace lanyard
