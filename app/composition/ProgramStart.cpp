// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ProgramStart.h"

#include "PdfDrawing.h"

#include <csignal>

namespace lanyard {

void startProgram(int argc, char* argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is a full disk, not an end
    drawPdfWhenAsked(argc, argv);
}

} // namespace lanyard
