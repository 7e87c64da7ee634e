// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/Fonts.h"

#include <QDir>
#include <QFontDatabase>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString familyOf(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Kannada:
        return u"Noto Sans Kannada"_s;
    case QChar::Script_Devanagari:
        return u"Noto Sans Devanagari"_s;
    case QChar::Script_Tamil:
        return u"Noto Sans Tamil"_s;
    case QChar::Script_Telugu:
        return u"Noto Sans Telugu"_s;
    case QChar::Script_Malayalam:
        return u"Noto Sans Malayalam"_s;
    case QChar::Script_Bengali:
        return u"Noto Sans Bengali"_s;
    case QChar::Script_Gujarati:
        return u"Noto Sans Gujarati"_s;
    case QChar::Script_Gurmukhi:
        return u"Noto Sans Gurmukhi"_s;
    case QChar::Script_Oriya:
        return u"Noto Sans Oriya"_s;
    case QChar::Script_Sinhala:
        return u"Noto Sans Sinhala"_s;
    case QChar::Script_Arabic:
        return u"Noto Sans Arabic"_s;
    case QChar::Script_Hebrew:
        return u"Noto Sans Hebrew"_s;
    case QChar::Script_Thai:
        return u"Noto Sans Thai"_s;
    default:
        return {};
    }
}

} // namespace

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

QStringList uiFamilies(const QString& text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 0x0590) {
            continue; // Latin, Greek, Cyrillic, Armenian: the first families have them
        }
        if (const QString own = familyOf(letter.script()); !own.isEmpty()) {
            return QStringList{own} + uiFamilies();
        }
    }
    return uiFamilies();
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
