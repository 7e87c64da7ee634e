// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Places.h"
#include "shell/TranslationLoader.h"
#include "theme/Fonts.h"
#include "theme/LanyardStyle.h"

#include <QApplication>
#include <QTest>

namespace lanyard {

/// The product's fonts, style and language, as composition sets them up.
inline void dressProgram(TranslationLoader& translations, const QString& language)
{
    static const int fonts = loadFonts(sourcePath(QStringLiteral("/resources/fonts")));
    QVERIFY2(fonts > 0, "the fonts of resources/fonts are not there");
    QApplication::setStyle(new LanyardStyle);
    translations.use(language);
}

} // namespace lanyard
