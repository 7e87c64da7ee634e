// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/KeyboardLayouts.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QStringList split(const QString& letters)
{
    return letters.split(u' ', Qt::SkipEmptyParts);
}

KeyboardLayout latin()
{
    KeyboardLayout layout;
    layout.code = u"abc"_s;
    layout.name = u"ABC"_s;
    layout.rows = {split(u"1 2 3 4 5 6 7 8 9 0"_s), split(u"Q W E R T Y U I O P"_s),
        split(u"A S D F G H J K L"_s), split(u"Z X C V B N M"_s)};
    layout.more = split(u"À Á Â Ä Ã Å Ā Æ Ą Ç Ć Č Đ Ð È É Ê Ë Ē Ę Ě Ğ Í Î Ï Ī İ Ł Ñ Ń Ň "
                        "Ó Ô Ö Ø Õ Œ Ř Ś Š Ş ẞ Þ Ú Û Ü Ū Ů Ý Ź Ż Ž"_s);
    layout.moreName = u"Ä É Ñ"_s;
    return layout;
}

KeyboardLayout kannada()
{
    KeyboardLayout layout;
    layout.code = u"kn"_s;
    layout.name = u"ಕನ್ನಡ"_s;
    layout.letters = split(u"ಕ ಖ ಗ ಘ ಙ ಚ ಛ ಜ ಝ ಞ ಟ ಠ ಡ ಢ ಣ ತ ಥ ದ ಧ ನ ಪ ಫ ಬ ಭ ಮ ಯ ರ ಲ ವ ಶ ಷ ಸ ಹ ಳ "
                           "ಾ ಿ ೀ ು ೂ ೃ ೆ ೇ ೈ ೊ ೋ ೌ ್ ಂ"_s);
    layout.more = split(u"ಅ ಆ ಇ ಈ ಉ ಊ ಋ ಎ ಏ ಐ ಒ ಓ ಔ ಃ ಱ"_s);
    layout.moreName = u"ಅ ಆ ಇ"_s;
    return layout;
}

KeyboardLayout devanagari()
{
    KeyboardLayout layout;
    layout.code = u"hi"_s;
    layout.name = u"हिन्दी"_s;
    layout.letters = split(u"क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह ळ "
                           "ा ि ी ु ू ृ े ै ो ौ ् ं ँ ़"_s);
    layout.more = split(u"अ आ इ ई उ ऊ ऋ ए ऐ ओ औ ऑ ः ॅ ॉ"_s);
    layout.moreName = u"अ आ इ"_s;
    return layout;
}

} // namespace

const QList<KeyboardLayout>& keyboardLayouts()
{
    static const QList<KeyboardLayout> all{latin(), kannada(), devanagari()};
    return all;
}

} // namespace lanyard
