// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/DeskSamples.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

DeskSample withFault(DeskSample sample, const QString& name, PrinterFault fault)
{
    sample.name = name;
    PrinterStatus& status = sample.context.printer;
    status.ready = false;
    status.fault = fault;
    status.paper = {};
    sample.context.job->printer = sample.context.settings.printer;
    return sample;
}

/// A second printer, for badges of other tickets: a person may send this one there.
void addPrinter(DeskContext& context)
{
    PrinterSetting other;
    other.name = u"Printer A"_s;
    other.address = u"zpl+tcp://printer-a.example.org"_s;
    other.use.ticketTypes = {{99}};
    other.use.medium = {mm(62), mm(100)}; // as large as that which is out
    context.settings.printerUse.medium = other.use.medium;
    context.settings.morePrinters = {other};
    context.printers
        = {{context.settings.printers().constFirst(), context.printer, {}}, {other, {}, {}}};
}

} // namespace

QList<DeskSample> faultSamples(const QList<DeskSample>& waiting)
{
    QList<DeskSample> all{withFault(waiting.at(0), u"printer-fault"_s, PrinterFault::MediaOut),
        withFault(waiting.at(1), u"printer-fault-cover"_s, PrinterFault::CoverOpen),
        withFault(waiting.at(2), u"printer-fault-offline"_s, PrinterFault::Unreachable)};
    addPrinter(all.first().context);
    return all;
}

} // namespace lanyard
