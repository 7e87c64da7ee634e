// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/SettingsSamples.h"
#include "settings/SheetPage.h"
#include "support/Result.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

NamedPage sheets(const QString& name, const std::function<void(SheetPage&)>& show)
{
    return {name, [show](Theme& theme) {
                auto* page = new SheetPage(theme);
                page->showChoices({u"Attendee"_s, u"Speaker"_s, u"Press"_s},
                    {{u"home"_s, u"Home"_s, u"/nowhere/home"_s},
                        {u"stick"_s, u"USB stick"_s, u"/nowhere/stick"_s}},
                    QDate(2026, 12, 4));
                show(*page);
                return page;
            }};
}

SheetReport made()
{
    SheetReport report;
    report.file = u"/nowhere/home/badges 2026-12-04.pdf"_s;
    report.badges = 446;
    report.sheets = 56;
    report.marked = 446;
    return report;
}

} // namespace

QList<NamedPage> sheetPages()
{
    return {
        sheets(u"sheets"_s, [](SheetPage&) {}),
        sheets(u"sheets-running"_s, [](SheetPage& page) { page.showProgress(180, 446); }),
        sheets(u"sheets-made"_s, [](SheetPage& page) { page.showReport(made()); }),
        sheets(u"sheets-printing"_s,
            [](SheetPage& page) { page.showPrinting(u"Office printer"_s, 12, 56); }),
        sheets(u"sheets-unclear"_s,
            [](SheetPage& page) {
                SheetReport report = made();
                report.file.clear();
                report.printer = u"Office printer"_s;
                report.out.end = SheetsOut::End::Unclear;
                page.showReport(report);
            }),
        sheets(u"sheets-left-out"_s,
            [](SheetPage& page) {
                SheetReport report = made();
                report.failed = {{{7}, u"Þóra Jónsdóttir"_s, u"a code does not fit"_s}};
                report.overflowing = 3;
                page.showReport(report);
            }),
        sheets(u"sheets-too-large"_s,
            [](SheetPage& page) {
                page.showFailure(failure(ErrorCode::SheetTooSmall, {},
                    {u"Label 62 × 100 mm"_s, u"62 × 100 mm"_s, u"40 × 40 mm"_s}));
            }),
    };
}

} // namespace lanyard
