// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/PrintersPage.h"
#include "settings/SettingsSamples.h"
#include "support/Result.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QList<PrinterSetting> sampleSettings()
{
    return {{u"Zebra at the door"_s, u"zpl+tcp://192.0.2.7?dpi=203&darkness=18"_s,
                {{mm(62), mm(100)}, {}, false, false}},
        {u"Brother for speakers"_s, u"brother+usb:///dev/usb/lp0"_s, {{}, {{2}}, true, false}}};
}

QList<TicketType> sampleTypes()
{
    TicketType attendee;
    attendee.id = {1};
    attendee.name = u"Attendee"_s;
    TicketType speaker;
    speaker.id = {2};
    speaker.name = u"Speaker"_s;
    return {attendee, speaker};
}

NamedPage printers(const QString& name, const std::function<void(PrintersPage&)>& show)
{
    return {
        name, [show](Theme& theme) {
            auto* page = new PrintersPage(theme);
            page->showPrinters(sampleSettings(), sampleTypes());
            page->showFound({{u"Zebra ZD421"_s, u"/dev/usb/lp1"_s, u"zpl+usb:///dev/usb/lp1"_s}});
            show(*page);
            return page;
        }};
}

} // namespace

QList<NamedPage> printersPages()
{
    return {
        printers(u"printers"_s, [](PrintersPage&) {}),
        printers(u"printers-out-of-labels"_s,
            [](PrintersPage& page) {
                QList<DeskPrinter> states;
                for (const PrinterSetting& each : sampleSettings()) {
                    states.append({each, PrinterStatus(), each.address});
                }
                states[0].status.ready = false;
                states[0].status.fault = PrinterFault::MediaOut;
                page.showStates(states);
            }),
        printers(u"printers-tested"_s,
            [](PrintersPage& page) { page.showTested(ConfirmationGrade::CounterMoved); }),
        printers(u"printers-refused"_s,
            [](PrintersPage& page) {
                page.showTrouble(Sentences::trouble(failure(
                    ErrorCode::PrinterAddress, {}, {u"dpi=7"_s, u"zpl+tcp://192.0.2.7"_s})));
            }),
    };
}

} // namespace lanyard
