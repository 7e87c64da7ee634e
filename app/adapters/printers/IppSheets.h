// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "IppPrinter.h"
#include "ports/SheetPrinter.h"

#include <QDeadlineTimer>

#include <mutex>

namespace lanyard {

struct IppJobTicket;

/// How long an office printer is waited for.
struct IppSheetLimits
{
    using Milliseconds = IppLimits::Milliseconds;

    Milliseconds connect{3000};
    Milliseconds answer{10'000}; ///< to a question before the sheets leave
    Milliseconds look{2000}; ///< to one after them: labels wait meanwhile, and so does the end
    Milliseconds document{60'000}; ///< to all sheets, once they are out
    Milliseconds stall{30'000}; ///< it takes no byte: it may be printing the first ones
    Milliseconds still{600'000}; ///< nothing of its record changes
};

/// Sheets to an office printer that speaks IPP and takes PDF, or to a print queue of CUPS. As with
/// a badge, a job is made first and the document put into it then; its record tells how far it is.
/// Of an address its settings of dots, turn and place do not count: a sheet goes as it is.
class IppSheets final : public SheetPrinter
{
public:
    /// PrinterAddress when the address makes no sense, SheetsOfOthers when it is none of IPP.
    [[nodiscard]] static Result<std::unique_ptr<SheetPrinter>> open(
        const QString& address, const IppSheetLimits& limits = IppSheetLimits());
    IppSheets(IppAddress address, const IppSheetLimits& limits);
    ~IppSheets() override;

    [[nodiscard]] QString name() const override { return m_address.name(); }

    [[nodiscard]] Result<SheetsOut> begin(const SheetDocument& document) override;
    [[nodiscard]] SheetsOut look() override;
    [[nodiscard]] SheetsOut stop() override;
    void interrupt() override;

private:
    void connectAnew();
    [[nodiscard]] Result<IppJobTicket> ticketFor(const SheetDocument& document);
    [[nodiscard]] IppReply send(const IppJobTicket& ticket, const SheetDocument& document);
    [[nodiscard]] Error refused(const QString& why) const;
    [[nodiscard]] SheetsOut afterDocument(const IppReply& reply);
    [[nodiscard]] SheetsOut judged(const IppJob& job);
    [[nodiscard]] SheetsOut unclear(const QString& why) const;

    IppAddress m_address;
    IppSheetLimits m_limits;
    std::mutex m_lock; ///< of which watch it is
    std::unique_ptr<IppWatch> m_watch;
    std::unique_ptr<IppConnection> m_connection; ///< ends before the watch
    bool m_createsJobs = false;
    bool m_isSpooler = false;
    QString m_jobName;
    int m_job = 0;
    int m_pages = 1; ///< printed sides
    int m_sides = 1; ///< of a sheet
    int m_out = 0; ///< sheets, at the last look
    IppJob m_last; ///< its record then
    QDeadlineTimer m_still;
};

} // namespace lanyard
