// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "JudgedBadges.h"

#include "BadgePainter.h"
#include "OutsidePrograms.h"
#include "StarterBadge.h"

#include <cstring>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// As long as that of a signed ticket, or as the plain ones that are the rule.
QString tokenOf(qsizetype layout, qsizetype name)
{
    const QString& like = name % 3 == 0 ? shortToken : longToken;
    return like.chopped(4) + u"%1"_s.arg(100 * layout + name, 4, 10, QLatin1Char('0'));
}

} // namespace

QList<ScriptName> scriptNames()
{
    return {
        {"latin", u"Zoë Đặng Şahin O’Brien"_s},
        {"latin-marks", u"Ṛṣi Lu̥pa Ǩõrve m̄n̂"_s},
        {"latin-vietnamese", u"Nguyễn Thị Ánh Tuyết"_s},
        {"greek", u"Ελένη Παπαδοπούλου"_s},
        {"cyrillic", u"Мария Їжакевич Ђорђе"_s},
        {"arabic", u"محمد عبد الرحمن الفارسي"_s},
        {"urdu", u"ٹیپو سلطان نستعلیق"_s},
        {"hebrew", u"יעל כהן־לוי"_s},
        {"devanagari", u"श्रीनिवास कृष्णमूर्ति"_s},
        {"bengali", u"সুস্মিতা চট্টোপাধ্যায়"_s},
        {"tamil", u"முருகன் சுப்பிரமணியம்"_s},
        {"telugu", u"శ్రీనివాస్ కృష్ణమూర్తి"_s},
        {"kannada", u"ಶ್ರೀಕೃಷ್ಣ ಸ್ತ್ರೀರತ್ನ"_s},
        {"malayalam", u"വിഷ്ണു നമ്പൂതിരിപ്പാട്"_s},
        {"gujarati", u"હાર્દિક શ્રીવાસ્તવ"_s},
        {"gurmukhi", u"ਹਰਪ੍ਰੀਤ ਸਿੰਘ"_s},
        {"odia", u"ସୁଭାଷ ଚନ୍ଦ୍ର"_s},
        {"sinhala", u"ශ්‍රීමාලි විජේසිංහ"_s},
        {"thai", u"สมชาย ใจดี ผู้ใหญ่"_s},
        {"armenian", u"Արամ Խաչատրյան"_s},
        {"georgian", u"ნინო ბერიძე"_s},
        {"han-simplified", u"王小明 欧阳龙"_s},
        {"han-traditional", u"陳怡君 歐陽龍"_s},
        {"han-japanese", u"渡邊 沢木 辻"_s},
        {"kana", u"さとう ユキ がぎ"_s},
        {"hangul", u"김민준 남궁서연"_s},
        {"emoji", u"Mira 🎉 👩🏽‍💻 ❤️ Rao"_s},
        {"mixed", u"Dr. ಅನನ್ಯಾ 王 Zoë"_s},
        {"mixed-directions", u"Leila ليلى 42 יעל Cohen"_s},
    };
}

QString JudgedBadge::label() const
{
    return u"%1-%2-%3-%4-%5"_s.arg(key, QLatin1StringView(who.script))
        .arg(dpi)
        .arg(90 * quarterTurns)
        .arg(isOther ? 1 : 0);
}

BadgeDrawing JudgedBadge::drawing() const
{
    BadgeWords words;
    words.name = who.name;
    words.token = token;
    return starterBadge(key, words);
}

BadgeRaster JudgedBadge::raster(BadgePainter& painter) const
{
    const auto drawn = painter.raster(drawing(), dpi);
    if (!drawn) {
        qFatal("%s: %s", qPrintable(label()), qPrintable(drawn.error().detail));
    }
    return drawn->pages.first();
}

bool isWholeSetJudged()
{
    return qEnvironmentVariableIntValue("LANYARD_JUDGE_ALL") == 1;
}

QList<JudgedBadge> judgedBadges(Turned turned, int firstName)
{
    const QStringList keys = starterKeys();
    const QList<ScriptName> names = scriptNames();
    QList<JudgedBadge> all;
    const auto add = [&](qsizetype layout, qsizetype name, int turn, unsigned rest) {
        all.append({keys.at(layout), names.at(name), tokenOf(layout, name),
            (rest & 1U) == 0 ? 203 : 300, turned == Turned::Yes ? turn : 0, (rest & 2U) != 0});
    };
    for (qsizetype layout = 0; layout < keys.size(); ++layout) {
        for (int turn = 0; turn < 4 && !isWholeSetJudged(); ++turn) {
            // each layout, and each turn, meets both of dpi and form, and these each other
            add(layout, (firstName + all.size()) % names.size(), turn,
                unsigned(layout) ^ unsigned(turn));
        }
        for (qsizetype name = 0; name < names.size() && isWholeSetJudged(); ++name) {
            for (unsigned each = 0; each < (turned == Turned::Yes ? 16U : 4U); ++each) {
                add(layout, name, int(each / 4), each % 4);
            }
        }
    }
    return all;
}

QImage imageOf(const BadgeRaster& raster)
{
    QImage image(raster.width, raster.height, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < raster.height; ++y) {
        std::memcpy(image.scanLine(y), raster.bits.constData() + y * raster.stride(),
            std::size_t(raster.stride()));
    }
    return image;
}

int wrongDots(const QImage& grey, const BadgeRaster& raster)
{
    if (grey.width() < raster.width || grey.height() < raster.height) {
        return -1;
    }
    int count = 0;
    for (int y = 0; y < raster.height; ++y) {
        for (int x = 0; x < raster.width; ++x) {
            count += (grey.constScanLine(y)[x] < 128) == raster.dot(x, y) ? 0 : 1;
        }
    }
    return count;
}

Verdict verdictOn(const QString& kind, const QList<JudgedPayload>& payloads)
{
    Verdict verdict;
    int dotted = 0;
    int equal = 0;
    int codes = 0;
    int read = 0;
    for (const JudgedPayload& payload : payloads) {
        const int wrong = payload.wrongDots.value_or(0);
        dotted += payload.wrongDots ? 1 : 0;
        equal += payload.wrongDots && wrong == 0 ? 1 : 0;
        if (wrong != 0) {
            verdict.faults.append(u"%1: %2 dots"_s.arg(payload.label).arg(wrong));
        }
        if (payload.token.isEmpty()) {
            continue;
        }
        const QString problem = misread(payload.picture, payload.token);
        ++codes;
        read += problem.isEmpty() ? 1 : 0;
        if (!problem.isEmpty()) {
            verdict.faults.append(payload.label + u": "_s + problem);
        }
    }
    verdict.told = u"%1: %2 payloads, %3%4 of %5 codes read by both"_s.arg(kind)
                       .arg(payloads.size())
                       .arg(dotted > 0 ? u"%1 equal, "_s.arg(equal) : QString())
                       .arg(read)
                       .arg(codes);
    return verdict;
}

} // namespace lanyard
