// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/NamedPage.h"

#include <QSize>
#include <QStringList>

namespace lanyard {

/// Every page in every state, with invented people.
[[nodiscard]] QList<NamedPage> allPages();

/// What to picture of each page.
struct ScreenshotPlan
{
    QStringList languages{QStringLiteral("en")};
    QList<ThemeKind> kinds{ThemeKind::Light};
    QList<QSize> sizes{{1280, 800}};
    /// 32 colours a picture, those that most of it has, and packed as well as PNG can: for pictures
    /// that are kept.
    bool fewColours = false;
};

/// Writes each page in each language, theme and size as `NAME.LANGUAGE.THEME.WIDTHxHEIGHT.png`
/// into `folder`, which is made. Needs a QApplication and the fonts, no display. Returns the
/// files written; fewer than asked for when the folder takes no more.
QStringList writeScreenshots(
    const QList<NamedPage>& pages, const ScreenshotPlan& plan, const QString& folder);

} // namespace lanyard
