// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/IppReasons.h"

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    QLatin1StringView keyword;
    PrinterFault fault;
    QLatin1StringView problem;
};

// What somebody must see to first comes first: an open printer reports missing paper too, and most
// faults stop the printer.
constexpr std::array<Meaning, 32> meanings{{
    {"cover-open"_L1, PrinterFault::CoverOpen, "the printer's cover is open"_L1},
    {"door-open"_L1, PrinterFault::CoverOpen, "a door of the printer is open"_L1},
    {"interlock-open"_L1, PrinterFault::CoverOpen, "a cover of the printer is open"_L1},
    {"media-jam"_L1, PrinterFault::Jam, "paper is stuck in the printer"_L1},
    {"media-path-failure"_L1, PrinterFault::Jam, "paper is stuck in the printer"_L1},
    {"media-empty"_L1, PrinterFault::MediaOut, "the printer has no paper left"_L1},
    {"media-needed"_L1, PrinterFault::MediaOut, "the printer wants other paper"_L1},
    {"input-tray-missing"_L1, PrinterFault::MediaOut, "the printer's tray is missing"_L1},
    {"input-media-supply-empty"_L1, PrinterFault::MediaOut, "the printer has no paper left"_L1},
    {"marker-ribbon-empty"_L1, PrinterFault::RibbonOut, "the printer's ribbon is used up"_L1},
    {"marker-supply-empty"_L1, PrinterFault::RibbonOut, "the printer's ink is used up"_L1},
    {"marker-supply-missing"_L1, PrinterFault::RibbonOut, "the printer's ink is missing"_L1},
    {"toner-empty"_L1, PrinterFault::RibbonOut, "the printer's toner is used up"_L1},
    {"cutter-jam"_L1, PrinterFault::Cutter, "the printer's cutter does not cut"_L1},
    {"trimmer-jam"_L1, PrinterFault::Cutter, "the printer's cutter does not cut"_L1},
    {"fuser-over-temp"_L1, PrinterFault::TooHot, "the printer is too hot"_L1},
    {"print-head-over-temp"_L1, PrinterFault::TooHot, "the printer is too hot"_L1},
    {"marker-failure"_L1, PrinterFault::HeadDefect, "the printer's head is defect"_L1},
    {"developer-empty"_L1, PrinterFault::HeadDefect, "the printer's developer is used up"_L1},
    {"opc-life-over"_L1, PrinterFault::HeadDefect, "the printer's drum is used up"_L1},
    {"output-area-full"_L1, PrinterFault::Other, "the printer's output tray is full"_L1},
    {"output-tray-missing"_L1, PrinterFault::Other, "the printer's output tray is missing"_L1},
    {"marker-waste-full"_L1, PrinterFault::Other, "the printer's waste box is full"_L1},
    {"spool-area-full"_L1, PrinterFault::Other, "the printer's memory is full"_L1},
    {"cups-missing-filter"_L1, PrinterFault::Other, "CUPS lacks a driver for this queue"_L1},
    {"offline"_L1, PrinterFault::Unreachable, "the printer is offline"_L1},
    {"shutdown"_L1, PrinterFault::Unreachable, "the printer is shut down"_L1},
    {"offline-report"_L1, PrinterFault::Unreachable, "CUPS does not reach the printer"_L1},
    {"timed-out"_L1, PrinterFault::Silent, "the printer does not answer"_L1},
    {"moving-to-paused"_L1, PrinterFault::Paused, "the printer is paused"_L1},
    {"paused"_L1, PrinterFault::Paused, "the printer is paused"_L1},
    {"hold-new-jobs"_L1, PrinterFault::Paused, "the printer holds new jobs back"_L1},
}};

/// Without the mark of its weight.
QString keywordOf(const QString& reason)
{
    return reason.endsWith("-error"_L1) ? reason.chopped(6) : reason;
}

/// What CUPS says of a printer that it does not reach is a report by name alone.
bool isHarmless(const QString& reason)
{
    if (reason == "offline-report"_L1) {
        return false;
    }
    return reason.endsWith("-report"_L1) || reason.endsWith("-warning"_L1)
        || reason.endsWith("-low"_L1) || reason == "none"_L1;
}

bool isOfSpooler(const QString& reason)
{
    return reason == "paused"_L1 || reason == "moving-to-paused"_L1 || reason == "hold-new-jobs"_L1
        || reason.startsWith("cups-missing-filter"_L1);
}

IppFault withWords(PrinterFault fault, const QString& problem, const QString& message)
{
    return {fault, message.isEmpty() ? problem : u"%1: %2"_s.arg(problem, message)};
}

} // namespace

IppFault faultOf(const IppCondition& condition)
{
    QStringList heard;
    const bool isOld = condition.isSpooler && condition.state == IppPrinterState::Idle;
    for (const QString& reason : condition.reasons) {
        if (!isHarmless(reason) && (!isOld || isOfSpooler(reason))) {
            heard.append(keywordOf(reason));
        }
    }
    const auto known = std::ranges::find_if(
        meanings, [&heard](const Meaning& meaning) { return heard.contains(meaning.keyword); });
    if (known != meanings.end()) {
        return withWords(known->fault, known->problem, condition.message);
    }
    if (condition.state == IppPrinterState::Stopped) {
        return heard.isEmpty()
            ? withWords(PrinterFault::Paused, u"the printer has stopped"_s, condition.message)
            : withWords(PrinterFault::Other,
                u"the printer has stopped (%1)"_s.arg(heard.join(u", "_s)), condition.message);
    }
    if (!condition.acceptsJobs) {
        return withWords(PrinterFault::Other, u"the printer takes no jobs"_s, condition.message);
    }
    return {};
}

IppProof proofOf(const IppJob& job, int pages)
{
    if (!job.hasEnded()) {
        return IppProof::None;
    }
    static const QStringList bad{u"job-completed-with-errors"_s, u"document-format-error"_s,
        u"document-unprintable-error"_s, u"aborted-by-system"_s, u"cups-missing-job-history"_s};
    const bool isSpoilt = std::ranges::any_of(
        job.reasons, [](const QString& reason) { return bad.contains(reason); });
    if (job.state != IppJobState::Completed || isSpoilt) {
        return IppProof::Denied;
    }
    const int counted = std::max(job.impressions, job.sheets);
    return counted >= pages ? IppProof::Counted : counted > 0 ? IppProof::Denied : IppProof::Said;
}

} // namespace lanyard
