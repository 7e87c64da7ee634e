// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/StoredTemplate.h"

#include <QList>
#include <QSize>

namespace lanyard {

/// A layout that its organiser, or whoever sits between, means ill or got wrong.
struct HostileLayout
{
    enum class End {
        Badge,
        Refusal,
        Either, ///< a PDF that is not whole may be mended, a slow one drawn
    };

    QByteArray name;
    StoredTemplate layout; ///< its key is the name in letters, digits and dashes
    End end = End::Badge;
    QString reason = {}; ///< of a refusal: words of it
    QString person = {}; ///< whose badge; empty: anybody's
    QByteArray picture = {}; ///< that the person's `question_PHOTO` is
};

/// Everything hostile that we could think of. Needs a QGuiApplication, and some tenths of a second.
[[nodiscard]] QList<HostileLayout> hostileLayouts();

/// A layout of that size, in mm; 0: of its background's.
[[nodiscard]] StoredTemplate layoutOf(
    const QByteArray& json, double widthMm = 62, double heightMm = 100);
/// A layout of one text that fills the badge, with properties as given.
[[nodiscard]] QByteArray textWith(const QByteArray& properties);
/// A PDF of one page, black in a corner.
[[nodiscard]] QByteArray pdfOf(double widthMm, double heightMm);
/// A black picture.
[[nodiscard]] QByteArray imageOf(QSize size, const char* format);
/// A picture that shows another, which is a file.
[[nodiscard]] QByteArray svgThatNames(const QString& file);

} // namespace lanyard
