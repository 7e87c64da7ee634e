// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/BadgeRenderer.h"

#include <QImage>

#include <chrono>

// A PDF is a program of whoever made it: a few lines may ask for more work than anybody will live
// to see (a form that draws itself twice, pages that are their own parents), and Qt PDF does it
// all, with a lock that no other PDF gets past. So it is drawn by another process, which has so
// much time and no more; that process is this very program, asked to do nothing else.

namespace lanyard {

/// What was asked of a PDF.
struct DrawnPdf
{
    PageSize size; ///< of its first page
    QImage image; ///< of the page asked for, in colour on white; null when there is no such page
    int took = 0; ///< ms of processor that another process worked for it
};

/// Milliseconds of processor that a PDF may take: a badge in well under a second, more for large
/// pages, and as many times more as this machine is slow. With `dots` empty, what is needed to tell
/// its size.
[[nodiscard]] int timeFor(QSize dots);

/// How slow a machine is that took so long for the work by which that is told: from 1, also for a
/// fast one, to 10.
[[nodiscard]] double slownessOf(std::chrono::nanoseconds took);

/// Tells the size of a PDF, and draws its page `page`, from 1, in so many dots of the first one's
/// scale; 0: none is drawn. TemplateBroken when it cannot be read, or takes longer than `time`, in
/// ms of processor. By another process where `drawPdfWhenAsked` was called, else here and as long
/// as it takes.
[[nodiscard]] Result<DrawnPdf> drawnPdf(const QByteArray& pdf, int page, QSize dots, int time);

/// For a program's `main`, before all else: draws a PDF and ends the program where it was started
/// for that, and else has it started so from now on.
void drawPdfWhenAsked(int argc, char* argv[]);

} // namespace lanyard
