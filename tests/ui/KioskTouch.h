// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/TouchButton.h"

#include <QLabel>
#include <QTest>

namespace lanyard {

/// Every visible label's text on a page of self-service; hidden ones leave an empty line.
inline QString visibleWords(const QWidget& page)
{
    QStringList all;
    for (const auto* text : page.findChildren<QLabel*>()) {
        all.append(text->isVisible() ? text->text() : QString());
    }
    return all.join(QLatin1Char('\n'));
}

/// The visible button that says so; none: null.
inline TouchButton* touchButton(const QWidget& page, const QString& text)
{
    for (auto* each : page.findChildren<TouchButton*>()) {
        if (each->isVisible() && each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

inline void touchOn(const QWidget& page, const QString& text)
{
    TouchButton* found = touchButton(page, text);
    QVERIFY2(found != nullptr, qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
}

} // namespace lanyard
