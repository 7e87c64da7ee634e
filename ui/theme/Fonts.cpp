// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/Fonts.h"

#include <QDir>
#include <QFontDatabase>

namespace lanyard {

using namespace Qt::StringLiterals;

const QStringList& uiFamilies()
{
    static const QStringList families{u"Noto Sans"_s, u"Noto Sans Kannada"_s,
        u"Noto Sans Devanagari"_s, u"Noto Sans Tamil"_s, u"Noto Sans Telugu"_s,
        u"Noto Sans Malayalam"_s, u"Noto Sans Bengali"_s, u"Noto Sans Gujarati"_s,
        u"Noto Sans Gurmukhi"_s, u"Noto Sans Oriya"_s, u"Noto Sans Sinhala"_s,
        u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"Noto Sans Thai"_s, u"Noto Sans Armenian"_s,
        u"Noto Sans Georgian"_s, u"Noto Sans CJK SC"_s};
    return families;
}

const QStringList& monoFamilies()
{
    static const QStringList families = QStringList{u"Noto Sans Mono"_s} + uiFamilies();
    return families;
}

int loadFonts(const QString& folder)
{
    const QDir dir(folder);
    const QStringList files
        = dir.entryList({u"*.ttf"_s, u"*.otf"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString& file : files) {
        QFontDatabase::addApplicationFont(dir.filePath(file));
    }
    return int(files.size());
}

} // namespace lanyard
