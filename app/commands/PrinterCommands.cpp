// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrinterCommands.h"

#include <QJsonArray>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// What is known of a label, by its grade; never more than the printer proved.
QString proofWords(ConfirmationGrade grade)
{
    switch (grade) {
    case ConfirmationGrade::CounterMoved:
        return u"The printer's own count of labels has moved."_s;
    case ConfirmationGrade::DeviceCompleted:
        return u"The printer says that it is done."_s;
    default:
        return u"All of it was sent; the printer has not said more. Look whether it came out."_s;
    }
}

} // namespace

CommandResult PrinterListCommand::run(CommandContext& context) const
{
    QJsonArray printers;
    QString text;
    const QList<FoundPrinter> found = context.foundPrinters();
    for (const FoundPrinter& each : found) {
        printers.append(QJsonObject{
            {u"name"_s, each.name}, {u"place"_s, each.place}, {u"address"_s, each.address}});
        text += u"%1 · %2\n"_s.arg(each.name,
            each.address.isEmpty() ? each.place + u" · no driver here speaks its language"_s
                                   : each.address);
    }
    return {Exit::Done, {{u"printers"_s, printers}},
        text.isEmpty() ? u"No printer is at this machine. One in the network is used by its "
                         "address, for example zpl+tcp://192.0.2.7.\n"_s
                       : text};
}

CommandResult PrinterTestCommand::run(CommandContext& context) const
{
    if (!printer.isEmpty()) {
        if (const auto used = context.usePrinter(printer); !used) {
            return failed(used.error());
        }
    }
    const auto outcome = context.printing.printTestLabel().result();
    if (!outcome) {
        return failed(outcome.error(), u" (%1)"_s.arg(outcome.error().detail));
    }
    QString text = outcome->output.isEmpty()
        ? u"The test label went to the printer. %1\n"_s.arg(proofWords(outcome->grade))
        : u"The test label is %1.\n"_s.arg(outcome->output.section(u'\n', 0, 0));
    text += u"Its square should measure 10 mm; the rulers tell what is cut off and how far all is "
            "moved; take no codes smaller than the smallest that your scanner reads.\n"_s;
    return {Exit::Done,
        {{u"grade"_s, int(outcome->grade)}, {u"file"_s, outcome->output.section(u'\n', 0, 0)}},
        text};
}

} // namespace lanyard
