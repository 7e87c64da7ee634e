// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/BadgeCheckPage.h"
#include "settings/SettingsSamples.h"
#include "widgets/RowList.h"
#include "widgets/SampleBadge.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

const QString layout = u"Label 62 × 100 mm"_s;

BadgeFinding finding(BadgeFault fault, int person, const QString& name, const QString& what)
{
    BadgeFinding result;
    result.fault = fault;
    result.attendee = {person};
    result.name = name;
    result.layout = layout;
    result.what = what;
    return result;
}

BadgeCheckReport found()
{
    const QString company = u"Karnataka State Institute for Advanced Study of Machines and Words"_s;
    BadgeCheckReport report;
    report.people = 460;
    report.checked = 460;
    report.withoutBadge = 14;
    report.withFault = 27;
    report.counts = {{BadgeFault::PaperMissing, 21}, {BadgeFault::NameMissing, 1},
        {BadgeFault::SignMissing, 2}, {BadgeFault::TextTooLong, 3}};
    report.worst = {finding(BadgeFault::PaperMissing, 4, u"Łukasz Wójcik"_s, u"105 × 148"_s),
        finding(BadgeFault::NameMissing, 5, {}, {}),
        finding(BadgeFault::SignMissing, 6, u"Zoë Öztürk"_s, u"🦄 ☄"_s),
        finding(BadgeFault::SignMissing, 7, u"ಅನನ್ಯಾ ಗೌಡ"_s, u"🦄"_s),
        finding(BadgeFault::TextTooLong, 8, u"ليلى حداد"_s, company),
        finding(BadgeFault::TextTooLong, 9, u"Þóra Jónsdóttir"_s, company.left(58)),
        finding(BadgeFault::TextTooLong, 10, u"王思涵"_s, company.left(50))};
    report.worst[0].people = 21;
    report.worst[0].layout = u"A6 sheet, folded"_s;
    for (BadgeFinding& each : report.worst) {
        if (each.fault == BadgeFault::TextTooLong) {
            each.element = u"attendee_company"_s;
            each.place = {mm(4), mm(63.6), mm(30), mm(17)}; // as on the sample badge
        }
    }
    return report;
}

void showChosen(BadgeCheckPage& page, int row)
{
    const BadgeFinding chosen = found().worst.at(row);
    page.list()->clicked(row);
    page.showPicture(
        chosen.attendee, sampleBadge(chosen.name, chosen.what, u"Attendee"_s, u"H4XWP"_s).raster);
}

NamedPage check(const QString& name, std::function<void(BadgeCheckPage&)> show)
{
    return {name, [show](Theme& theme) {
                auto* page = new BadgeCheckPage(theme);
                show(*page);
                return page;
            }};
}

} // namespace

QList<NamedPage> badgeCheckPages()
{
    return {
        check(u"badge-check"_s,
            [](BadgeCheckPage& page) {
                page.showReport(found());
                showChosen(page, 4);
            }),
        check(u"badge-check-running"_s,
            [](BadgeCheckPage& page) {
                BadgeCheckReport report;
                report.people = 460;
                report.checked = 180;
                page.showProgress(report);
            }),
        check(u"badge-check-well"_s,
            [](BadgeCheckPage& page) {
                BadgeCheckReport report;
                report.people = 460;
                report.checked = 460;
                page.showReport(report);
            }),
        check(u"badge-check-failed"_s,
            [](BadgeCheckPage& page) { page.showFailure(failure(ErrorCode::StorageFailed)); }),
    };
}

} // namespace lanyard
