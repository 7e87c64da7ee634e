// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_bytes: how many bytes a badge is in ZPL, for all starter layouts, two heads and names in
// all scripts, in Z64 and in hex digits, against the bare bits. Run it with
// QT_QPA_PLATFORM=offscreen where there is no display.
// The goal is a bar for labels at 203 dpi, as most label printers have. What is larger (A6) or
// finer (300 dpi) is told beside it for orientation. exit: 0 the bars are met, 1 one was missed
#include "BadgePainter.h"
#include "Bars.h"
#include "StarterBadge.h"
#include "print/ZplLabel.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"Li Na"_s, u"Ananya Gowda"_s,
    u"María del Carmen Fernández-Ortiz y García de los Ríos"_s, u"Nguyễn Thị Ánh Tuyết"_s,
    u"Ελένη Παπαδοπούλου"_s, u"Дмитрий Щербаков"_s, u"محمد عبد الرحمن"_s, u"נועה לוי"_s,
    u"प्रिया शर्मा"_s, u"অনন্যা সেন"_s, u"கார்த்திக் ராஜன்"_s, u"లక్ష్మీ నరసింహ"_s, u"ಅನನ್ಯಾ ಗೌಡ"_s,
    u"അഞ്ജലി മേനോൻ"_s, u"હર્ષ પટેલ"_s, u"ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ"_s, u"නිමල් පෙරේරා"_s, u"สมชาย ใจดี"_s, u"王小明"_s,
    u"さくら 田中"_s, u"김민준"_s, u"Mira 🎉 Rao"_s};

constexpr qsizetype goal = 10'000; ///< bytes a badge

qsizetype middle(QList<qsizetype> sizes)
{
    std::ranges::sort(sizes);
    return sizes.at(sizes.size() / 2);
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    BadgePainter painter(fontFolder);
    std::printf("bytes a badge in ZPL, %lld names (goal: %lld at most)\n",
        static_cast<long long>(names.size()), static_cast<long long>(goal));
    Bars bars;
    std::printf("%-14s %4s %10s %10s %10s %12s %8s\n", "layout", "dpi", "Z64 median", "Z64 most",
        "hex most", "bare bits", "above");
    for (const QString& key : starterKeys()) {
        for (const int dpi : {203, 300}) {
            QList<qsizetype> z64;
            QList<qsizetype> hex;
            qsizetype bits = 0;
            for (const QString& name : names) {
                BadgeWords words;
                words.name = name;
                const auto badge = painter.raster(starterBadge(key, words), dpi);
                if (!badge) {
                    std::fprintf(stderr, "no badge of %s\n", qPrintable(key));
                    return 1;
                }
                const BadgeRaster& raster = badge->pages.first();
                bits = raster.bits.size();
                z64.append(zplLabel(raster, {}).size());
                hex.append(zplLabel(raster,
                    {ZplStyle::Graphics::Hex, ZplStyle::Cut::AsPrinterIsSet,
                        {}}).size());
            }
            const auto above
                = std::ranges::count_if(z64, [](qsizetype size) { return size > goal; });
            std::printf("%-14s %4d %10lld %10lld %10lld %12lld %3lld of %lld\n", qPrintable(key),
                dpi, static_cast<long long>(middle(z64)),
                static_cast<long long>(*std::ranges::max_element(z64)),
                static_cast<long long>(*std::ranges::max_element(hex)),
                static_cast<long long>(bits), static_cast<long long>(above),
                static_cast<long long>(z64.size()));
            if (dpi == 203 && key != u"a6-folded"_s) {
                bars.judge(above == 0, "no badge of these has more bytes");
            } else {
                std::printf("  orientation, %s: no badge of these has more bytes\n",
                    above == 0 ? "met" : "missed");
            }
        }
    }
    return bars.exitCode();
}
