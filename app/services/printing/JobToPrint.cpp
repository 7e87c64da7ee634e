// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/JobToPrint.h"

#include "print/PrintRules.h"
#include "printing/WaitingBadges.h"

namespace lanyard {

using namespace Qt::StringLiterals;

Result<JobToPrint> jobToPrint(UnitOfWork& work, PrintJobId id)
{
    const auto job = work.printJobs().byId(id);
    if (!job || !*job) {
        return job ? failure(ErrorCode::Cancelled, u"no such print job"_s) : job.error();
    }
    if (!isOpen((*job)->state)) {
        return JobToPrint{**job, {}, {}};
    }
    const auto source = badgeSource(work, (*job)->attendee);
    const auto tried = triedPrinters(work, **job);
    if (!source || !tried) {
        return source ? tried.error() : source.error();
    }
    return JobToPrint{**job, *source, *tried};
}

QString titleOf(const Attendee& attendee)
{
    return attendee.position > 0 ? u"%1-%2"_s.arg(attendee.order).arg(attendee.position)
                                 : attendee.order;
}

QString tooLargeFor(const PaperSize& paper, const PaperSize& badge)
{
    const auto words = [](const PaperSize& size) {
        return u"%1 × %2 mm"_s.arg(size.width.inMm()).arg(size.height.inMm());
    };
    return u"the badge is %1, the paper %2"_s.arg(words(badge), words(paper));
}

} // namespace lanyard
