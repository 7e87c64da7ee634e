// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_hostile: how long the desk is kept by each layout that means it ill, from the layout to the
// badge at 300 dpi with its code read back, or to the reason why there is none, beside a plain
// badge in the same run. Exits with 1 where one takes longer than a second, or ends otherwise than
// it must. Run it with QT_QPA_PLATFORM=offscreen where there is no display.
#include "BadgePainter.h"
#include "Bars.h"
#include "HostileLayouts.h"
#include "PdfDrawing.h"
#include "StarterBadge.h"
#include "printing/BadgeMaker.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr double longest = 1000; ///< ms
constexpr qsizetype shown = 5;

struct Took
{
    QByteArray name;
    double ms = 0;
    bool isBadge = false;
};

Took timeOf(const HostileLayout& hostile, const BadgeMaker& maker, const QDateTime& now)
{
    BadgeSource source = sampleSource(now);
    if (!hostile.person.isEmpty()) {
        source.record.attendee.name = hostile.person;
    }
    source.pictures.insert(u"question_PHOTO"_s, hostile.picture);
    QElapsedTimer timer;
    timer.start();
    auto drawing = maker.compose(hostile.layout, source, now, 1);
    const bool isBadge
        = drawing && maker.make(hostile.layout, *std::move(drawing), 300).has_value();
    return {hostile.name, double(timer.nsecsElapsed()) / 1e6, isBadge};
}

} // namespace

int main(int argc, char** argv)
{
    drawPdfWhenAsked(argc, argv);
    const QGuiApplication app(argc, argv);
    const QDateTime now(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC);
    BadgePainter painter(fontFolder);
    const BadgeMaker maker(painter, {});
    HostileLayout plain{"a plain badge", layoutOf(badgeFile(u"label-62x100.json"_s))};
    plain.layout.background = badgeFile(u"label-62x100.pdf"_s);
    (void)timeOf(plain, maker, now); // fonts and background are there from now on
    const Took usual = timeOf(plain, maker, now);
    QList<Took> all;
    int wrong = 0;
    for (const HostileLayout& hostile : hostileLayouts()) {
        const Took took = timeOf(hostile, maker, now);
        using End = HostileLayout::End;
        if (hostile.end != End::Either && took.isBadge != (hostile.end == End::Badge)) {
            std::printf("%s: ends otherwise than it must\n", hostile.name.constData());
            ++wrong;
        }
        all.append(took);
    }
    std::sort(all.begin(), all.end(), [](const Took& a, const Took& b) { return a.ms > b.ms; });
    std::printf("%lld hostile layouts; the slowest:\n", static_cast<long long>(all.size()));
    for (const Took& took : all.first(std::min(shown, all.size()))) {
        std::printf("%-44s %8.1f ms  %s\n", took.name.constData(), took.ms,
            took.isBadge ? "a badge" : "refused");
    }
    std::printf("%-44s %8.1f ms\n", usual.name.constData(), usual.ms);
    std::printf("slowest / plain           %5.1f x\n", all.first().ms / usual.ms);
    Bars bars;
    bars.judge(all.first().ms <= longest, "the slowest takes a second at most");
    bars.judge(wrong == 0 && usual.isBadge, "each ends as it must, the plain one in a badge");
    return bars.exitCode();
}
