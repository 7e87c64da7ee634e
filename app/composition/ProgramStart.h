// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard {

/// What both programs do before all else. Ends the one that was started to draw a PDF alone, once
/// it has (`PdfDrawing.h`).
void startProgram(int argc, char* argv[]);

} // namespace lanyard
