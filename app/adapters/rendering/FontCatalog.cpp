// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FontCatalog.h"

#include <QDir>
#include <QFontDatabase>

#include <unicode/translit.h>

#include <algorithm>
#include <mutex>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

const QString baseStem = u"NotoSans"_s;
const QString openStem = u"OpenSans"_s;
const QString monoStem = u"NotoSansMono"_s;
const QString cjkStem = u"NotoSansCJKsc"_s;
const QString emojiStem = u"NotoEmoji"_s;
const QString openFamily = u"Open Sans"_s;

const QHash<QChar::Script, QString>& stemsByScript()
{
    static const QHash<QChar::Script, QString> stems{{QChar::Script_Latin, baseStem},
        {QChar::Script_Greek, baseStem}, {QChar::Script_Cyrillic, baseStem},
        {QChar::Script_Arabic, u"NotoSansArabic"_s},
        {QChar::Script_Armenian, u"NotoSansArmenian"_s},
        {QChar::Script_Bengali, u"NotoSansBengali"_s},
        {QChar::Script_Devanagari, u"NotoSansDevanagari"_s},
        {QChar::Script_Georgian, u"NotoSansGeorgian"_s},
        {QChar::Script_Gujarati, u"NotoSansGujarati"_s},
        {QChar::Script_Gurmukhi, u"NotoSansGurmukhi"_s},
        {QChar::Script_Hebrew, u"NotoSansHebrew"_s}, {QChar::Script_Kannada, u"NotoSansKannada"_s},
        {QChar::Script_Malayalam, u"NotoSansMalayalam"_s},
        {QChar::Script_Oriya, u"NotoSansOriya"_s}, {QChar::Script_Sinhala, u"NotoSansSinhala"_s},
        {QChar::Script_Tamil, u"NotoSansTamil"_s}, {QChar::Script_Telugu, u"NotoSansTelugu"_s},
        {QChar::Script_Thai, u"NotoSansThai"_s}, {QChar::Script_Han, cjkStem},
        {QChar::Script_Hiragana, cjkStem}, {QChar::Script_Katakana, cjkStem},
        {QChar::Script_Hangul, cjkStem}, {QChar::Script_Bopomofo, cjkStem}};
    return stems;
}

/// The file of what is drawn otherwise than in the mainland form; empty: none.
QString stemOf(HanForm han)
{
    switch (han) {
    case HanForm::Traditional:
        return u"NotoSansCJKtc"_s;
    case HanForm::Japanese:
        return u"NotoSansCJKjp"_s;
    case HanForm::Simplified:
        break;
    }
    return {};
}

/// Characters that only steer shaping and have no shape of their own.
bool isInvisible(char32_t character)
{
    return character == U'\n' || QChar::category(character) == QChar::Other_Format
        || (character >= 0xfe00 && character <= 0xfe0f);
}

bool isLetter(char32_t character)
{
    return QChar::isLetter(character) || QChar::isMark(character);
}

/// In Latin letters, for scripts without a font here; empty when ICU does not know them either.
QString inLatin(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> latin(
        icu::Transliterator::createInstance("Any-Latin; NFC", UTRANS_FORWARD, status));
    if (U_FAILURE(status)) {
        return {};
    }
    icu::UnicodeString result(
        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size())); // NOLINT
    latin->transliterate(result);
    return QString(reinterpret_cast<const QChar*>(result.getBuffer()), result.length()); // NOLINT
}

/// The families in a font file, which is loaded once, whoever asks: several threads draw, and each
/// file that comes in makes Qt look at its fonts anew. Empty where there is no such file.
QStringList familiesIn(const QString& file)
{
    static std::mutex lock;
    static QHash<QString, QStringList> known;

    const std::lock_guard held(lock);
    QStringList families = known.value(file);
    if (families.isEmpty()) {
        families = QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(file));
        known.insert(file, families);
    }
    return families;
}

/// Something that each thread has one of, and that ends with it: the number of a thread that has
/// ended may be another's.
const std::shared_ptr<const int>& thisThread()
{
    static thread_local const auto own = std::make_shared<const int>(0);
    return own;
}

} // namespace

FontCatalog::FontCatalog(const QString& folder)
    : m_folder(folder)
{ }

bool FontCatalog::isUsable()
{
    return !face(baseStem).family.isEmpty();
}

QFont FontCatalog::font(const QString& family, bool bold, bool italic, int pixelSize)
{
    QFont font(QStringList{family});
    font.setPixelSize(pixelSize);
    font.setBold(bold);
    font.setItalic(italic);
    font.setKerning(family != openFamily);
    font.setHintingPreference(QFont::PreferNoHinting);
    // no screen's colours at the edges: a badge is the same on every desktop
    font.setStyleStrategy(QFont::StyleStrategy(
        QFont::NoFontMerging | QFont::ForceOutline | QFont::NoSubpixelAntialias));
    return font;
}

QHash<QString, FontCatalog::Face>& FontCatalog::openedHere()
{
    std::erase_if(m_opened, [](const Opened& one) { return one.thread.expired(); });
    const auto own = std::ranges::find_if(
        m_opened, [](const Opened& one) { return one.thread.lock() == thisThread(); });
    return own == m_opened.end() ? m_opened.emplace_back(Opened{thisThread(), {}}).faces
                                 : own->faces;
}

const FontCatalog::Face& FontCatalog::face(const QString& stem)
{
    QHash<QString, Face>& faces = openedHere();
    const auto known = faces.constFind(stem);
    if (known != faces.constEnd()) {
        return *known;
    }
    Face loaded;
    for (const QString& weight : {u"-BoldItalic"_s, u"-Italic"_s, u"-Bold"_s, u"-Regular"_s}) {
        for (const QString& ending : {u".ttf"_s, u".otf"_s}) {
            const QStringList families
                = familiesIn(QDir(m_folder).filePath(stem + weight + ending));
            if (!families.isEmpty()) {
                loaded.family = families.first();
            }
        }
    }
    if (!loaded.family.isEmpty()) {
        loaded.raw = QRawFont::fromFont(font(loaded.family, false, false, 32));
    }
    return *faces.insert(stem, loaded);
}

bool FontCatalog::draws(const QString& stem, char32_t character)
{
    const Face& candidate = face(stem);
    return !candidate.family.isEmpty() && candidate.raw.supportsCharacter(character);
}

/// Which file draws a character; empty: none. Signs, digits and marks stay with the font of the
/// letters before them, so that a word keeps one face.
QString FontCatalog::stemFor(char32_t character, const QString& current, const QString& base)
{
    const QString ofScript = stemsByScript().value(QChar::script(character));
    QStringList candidates{ofScript == baseStem ? base : ofScript};
    if (ofScript.isEmpty() && current != emojiStem) { // whose space is as wide as a picture
        candidates = {current};
    }
    candidates << base << baseStem << cjkStem << emojiStem;
    for (const QString& stem : std::as_const(candidates)) {
        if (!stem.isEmpty() && draws(stem, character)) {
            return stem;
        }
    }
    return {};
}

/// Where a character is drawn that `stem` has: a Han character in its form, if that differs.
QString FontCatalog::inForm(const QString& stem, char32_t character, HanForm han)
{
    const QString own = stemOf(han);
    const bool hasForms = stem == cjkStem && QChar::script(character) == QChar::Script_Han;
    return hasForms && !own.isEmpty() && draws(own, character) ? own : stem;
}

/// The text with what cannot be drawn told in Latin letters, or, for signs, left out.
QString FontCatalog::readable(const QString& text, const QString& base, QStringList& missing)
{
    QString result;
    QString lost;
    const auto tellLost = [&] {
        const QString latin = lost.isEmpty() ? QString() : inLatin(lost);
        for (const char32_t character : latin.toUcs4()) {
            if (!stemFor(character, base, base).isEmpty()) {
                result += QStringView(QChar::fromUcs4(character));
            }
        }
        lost.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QString one = QStringView(QChar::fromUcs4(character)).toString();
        if (isInvisible(character) || !stemFor(character, base, base).isEmpty()) {
            tellLost();
            result += one;
            continue;
        }
        if (!missing.contains(one)) {
            missing.append(one);
        }
        if (isLetter(character)) {
            lost += one;
        }
    }
    tellLost();
    return result;
}

QString FontCatalog::baseFor(const QString& family)
{
    QString wanted = openStem;
    if (family.contains("mono"_L1, Qt::CaseInsensitive)) {
        wanted = monoStem;
    } else if (family.startsWith("Noto"_L1, Qt::CaseInsensitive)) {
        wanted = baseStem;
    }
    return face(wanted).family.isEmpty() ? baseStem : wanted;
}

FontRuns FontCatalog::runsFor(const QString& text, const QString& family, HanForm han)
{
    const QString base = baseFor(family);
    FontRuns result;
    // what was left out leaves no gap behind
    result.text = readable(text, base, result.missing).simplified();
    QString current;
    QString drawn;
    int position = 0;
    const QList<uint> characters = result.text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters.at(i);
        const int length = QChar::requiresSurrogates(character) ? 2 : 1;
        QString stem = isInvisible(character) ? current : stemFor(character, current, base);
        if (stem == openStem && i + 1 < characters.size() && QChar::isMark(characters.at(i + 1))) {
            stem = baseStem; // Open Sans cannot place a mark, and a letter keeps its marks' face
        }
        stem = stem.isEmpty() ? base : stem;
        // what steers shaping stays with the character before it
        const bool follows = isInvisible(character) && stem == current;
        const QString file = follows ? drawn : inForm(stem, character, han);
        if (result.runs.isEmpty() || file != drawn) {
            const bool latin = stem == openStem || stem == baseStem || stem == monoStem;
            result.runs.append({position, 0, face(file).family, !latin});
        }
        result.runs.last().length += length;
        position += length;
        current = stem;
        drawn = file;
    }
    return result;
}

} // namespace lanyard
