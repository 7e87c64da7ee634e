// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/PrinterName.h"

namespace lanyard {

namespace {

/// Between what is wrong and what to do, in every language.
constexpr QLatin1StringView colon(": ");

bool isSaid(PrinterFault fault)
{
    return fault != PrinterFault::None && fault != PrinterFault::Other;
}

PrinterStatus withoutSizes(PrinterStatus status)
{
    status.paper = {};
    return status;
}

bool isMoved(const QString& printer)
{
    return printerOption(printer, QStringLiteral("x")).toDouble() != 0
        || printerOption(printer, QStringLiteral("y")).toDouble() != 0;
}

} // namespace

bool PrinterName::losesEdges(const DeskSettings& settings)
{
    return settings.printer.startsWith(QLatin1String("brother+")) || isMoved(settings.printer);
}

QString PrinterName::problemOf(const PrinterStatus& status)
{
    switch (status.fault) {
    case PrinterFault::Unreachable:
        return tr("Not there: switch it on, check its cable");
    case PrinterFault::Silent:
        return tr("No answer: switch it off and on");
    case PrinterFault::Untrusted:
        return tr("Certificate not trusted: call staff");
    case PrinterFault::HeadOpen:
        return tr("Head is open: close it");
    case PrinterFault::MediaOut:
        return tr("Out of labels: put in a roll");
    case PrinterFault::RibbonOut:
        return tr("Out of ribbon: put in a new one");
    case PrinterFault::Jam:
        return tr("A label is stuck: take it out");
    case PrinterFault::Cutter:
        return tr("Cutter is stuck: free it");
    case PrinterFault::TooHot:
        return tr("Too hot: let it cool down");
    case PrinterFault::HeadDefect:
        return tr("Print head is broken: call service");
    case PrinterFault::NotCalibrated:
        return tr("Finds no label: calibrate it");
    case PrinterFault::Paused:
        return tr("Paused: press its pause key");
    case PrinterFault::CoverOpen:
        return tr("Cover is open: close it");
    case PrinterFault::WrongMedium:
        return wrongMedium(status);
    case PrinterFault::Busy:
        return tr("Still printing: wait");
    case PrinterFault::Garbled:
        return tr("Got rubbish: check its cable");
    case PrinterFault::PausedByStaff:
        return tr("Paused by staff: its badges wait");
    case PrinterFault::None:
    case PrinterFault::Other:
        break;
    }
    return status.problem;
}

QString PrinterName::whatOf(const PrinterStatus& status)
{
    const QString words = isSaid(status.fault) ? problemOf(withoutSizes(status)) : QString();
    return words.section(QString(colon), 0, 0).trimmed();
}

QString PrinterName::deedOf(const PrinterStatus& status)
{
    const QString problem = problemOf(status);
    const bool isWhole = !isSaid(status.fault) || problem != problemOf(withoutSizes(status));
    return isWhole ? problem : problem.section(QString(colon), 1);
}

QString PrinterName::wrongMedium(const PrinterStatus& status)
{
    const QString is = sizeOf(status.paper);
    const QString wanted = sizeOf(status.wanted);
    return is.isEmpty() || wanted.isEmpty()
        ? tr("Wrong labels are in: change the roll")
        : tr("Holds %1, needs %2: change the roll").arg(is, wanted);
}

} // namespace lanyard
