// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/TestLabel.h"
#include "printing/JobToPrint.h"
#include "printing/PrintServiceState.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// A word to who waits at the printer.
Result<PrintOutcome> told(const PrintOutcome& outcome)
{
    const bool isOut = outcome.kind == PrintOutcome::Kind::Completed
        || outcome.kind == PrintOutcome::Kind::Handed;
    return isOut ? Result<PrintOutcome>(outcome)
                 : Result<PrintOutcome>(failure(ErrorCode::PrinterFailed, outcome.detail));
}

/// Without a picture of it the label would tell of its printer what is not so.
std::optional<Error> lackOf(const BadgeDrawing& label, const QStringList& overflow)
{
    for (const DrawingItem& item : label.pages.first()) {
        const auto* picture = std::get_if<Picture>(&item);
        if (picture && overflow.contains(picture->element)) {
            return failure(
                ErrorCode::PrinterFailed, u"the test label lacks its "_s + picture->element);
        }
    }
    return std::nullopt;
}

} // namespace

QFuture<Result<PrintOutcome>> PrintService::printTest(const QString& layout)
{
    return onPrintThread<PrintOutcome>([=, this]() -> Result<PrintOutcome> {
        if (const auto why = whyNotYet()) {
            return failure(ErrorCode::PrinterFailed, *why);
        }
        const PrinterInfo info = m_state->driver->info();
        std::unique_lock drawn(m_state->board->drawing());
        const PreviewTerms terms{info.dpi, {{{}, {}, info.address}}};
        const auto badge = m_state->previewer.ofLayout(layout, {}, terms, info.wantsPdf);
        drawn.unlock();
        if (!badge) {
            return badge.error();
        }
        const PaperSize size{mm(badge->widthMm), mm(badge->heightMm)};
        if (!fits(size, m_state->status.paper)) {
            return failure(ErrorCode::PrinterFailed, tooLargeFor(m_state->status.paper, size));
        }
        return told(m_state->driver->print({m_state->ids.nonce().value, u"TEST"_s, 1,
            mm(badge->widthMm), mm(badge->heightMm), {badge->raster}, badge->pdf}));
    });
}

QFuture<Result<PrintOutcome>> PrintService::printTestLabel()
{
    return onPrintThread<PrintOutcome>([this]() -> Result<PrintOutcome> {
        if (const auto why = whyNotYet()) {
            return failure(ErrorCode::PrinterFailed, *why);
        }
        const PrinterInfo info = m_state->driver->info();
        const BadgeDrawing label = testLabel({m_state->status.paper, info.dpi, info.name,
            info.address, m_state->clock.now().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)});
        PrintPayload payload{
            m_state->ids.nonce().value, u"TEST"_s, 1, label.width, label.height, {}, {}};
        QStringList overflow;
        std::unique_lock drawn(m_state->board->drawing());
        if (info.wantsRaster) {
            const auto dots = m_state->maker.renderer().raster(label, info.dpi);
            if (!dots) {
                return dots.error();
            }
            overflow += dots->overflow;
            payload.pages = dots->pages;
        }
        if (info.wantsPdf) {
            const auto pdf = m_state->maker.renderer().pdf(label);
            if (!pdf) {
                return pdf.error();
            }
            overflow += pdf->overflow;
            payload.pdf = pdf->bytes;
        }
        drawn.unlock();
        if (const auto lack = lackOf(label, overflow)) {
            return *lack;
        }
        return told(m_state->driver->print(payload));
    });
}

} // namespace lanyard
