// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PrintDesk.h"
#include "printing/PrinterBoard.h"

namespace lanyard {

/// A desk with two fake printers, `one:` and `two:`, each with a print service on the test's own
/// thread.
class SeveralPrinters : public PrintDesk
{
public:
    SeveralPrinters()
    {
        printer->info.address = QStringLiteral("one:");
        second->info.address = QStringLiteral("two:");
        settings = {{QStringLiteral("Printer 1"), QStringLiteral("one:"), {}},
            {QStringLiteral("Printer 2"), QStringLiteral("two:"), {}}};
        startAll();
    }

    ~SeveralPrinters()
    {
        other.reset(); // before the board
        service.reset();
    }
    Q_DISABLE_COPY_MOVE(SeveralPrinters)

    /// As after a start of the program. What is on the board then is `settings`.
    void startAll()
    {
        other.reset();
        service.reset();
        board = std::make_unique<PrinterBoard>();
        board->setPrinters(settings);
        service = begun(printer, PrintService::Begins::AtOnce);
        other = begun(second, PrintService::Begins::Recovered);
    }

    void use(qsizetype place, const PrinterUse& use)
    {
        settings[place].use = use;
        board->setPrinters(settings);
    }

    [[nodiscard]] TicketTypeId typeOf(const QString& token)
    {
        return replica.record(replica.attendee(token)).ticketType.id;
    }

    QList<PrinterSetting> settings;
    std::unique_ptr<PrinterBoard> board;
    std::shared_ptr<PrinterScript> second = std::make_shared<PrinterScript>();
    std::unique_ptr<PrintService> other;

private:
    std::unique_ptr<PrintService> begun(
        const std::shared_ptr<PrinterScript>& script, PrintService::Begins when)
    {
        auto made = std::make_unique<PrintService>(faulty, renderer, replica.clock(), replica.ids(),
            sourcePath(QStringLiteral("/resources/badges")));
        made->join(*board, when);
        made->setDriver(std::make_unique<FakePrinter>(script), script->info.address);
        return made;
    }
};

} // namespace lanyard
