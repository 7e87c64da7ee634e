// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/Fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QHash>

#include <algorithm>

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

/// Whether Noto Sans alone has every letter: Latin, Greek, Cyrillic and what stands between words.
bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar letter) {
        const char16_t code = letter.unicode();
        return code < 0x0530 || (code >= 0x2010 && code <= 0x2026);
    });
}

/// Files of fonts that wait until somebody needs them, by family without spaces.
QHash<QString, QStringList>& waitingFiles()
{
    static QHash<QString, QStringList> files;
    return files;
}

int loaded = 0;

void loadWaiting(const QString& family)
{
    for (const QString& file : waitingFiles().take(QString(family).remove(u' '))) {
        QFontDatabase::addApplicationFont(file);
        ++loaded;
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
    static const QStringList plain{u"Noto Sans"_s};
    if (isPlain(text)) {
        return plain; // each further family would be looked up for nothing
    }
    for (const QChar letter : text) {
        if (letter.unicode() < 0x0590) {
            continue; // Latin, Greek, Cyrillic, Armenian: the first families have them
        }
        if (const QString own = familyOf(letter.script()); !own.isEmpty()) {
            loadWaiting(own);
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

int loadFirstFonts(const QString& folder)
{
    const QDir dir(folder);
    const QStringList files
        = dir.entryList({u"*.ttf"_s, u"*.otf"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString& file : files) {
        if (file.startsWith("NotoSansCJKjp"_L1) || file.startsWith("NotoSansCJKtc"_L1)) {
            continue; // forms of Han that badges alone choose
        }
        const QString family = file.section(u'-', 0, 0).replace(u"CJKsc"_s, u"CJKSC"_s);
        waitingFiles()[family].append(dir.filePath(file));
    }
    loadWaiting(u"Noto Sans"_s);
    loadWaiting(u"Noto Sans Mono"_s);
    return int(files.size());
}

void loadOtherFonts()
{
    for (const QString& family : waitingFiles().keys()) {
        loadWaiting(family);
    }
}

int loadedFonts()
{
    return loaded;
}

int loadFonts(const QString& folder)
{
    const int files = loadFirstFonts(folder);
    loadOtherFonts();
    return files;
}

} // namespace lanyard
