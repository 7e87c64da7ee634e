// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Places.h"
#include "shell/TranslationLoader.h"
#include "theme/Fonts.h"
#include "theme/LanyardStyle.h"

#include <QApplication>
#include <QImage>
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

/// What encloses the pixels of that colour; not valid: there are none.
inline QRect placeOf(const QImage& image, const QColor& colour)
{
    QRect place;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                place |= QRect(x, y, 1, 1);
            }
        }
    }
    return place;
}

} // namespace lanyard
