// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/BrotherStatus.h"

namespace lanyard {

/// What a printer has said while a page is on its way to it and through it.
struct BrotherWatch
{
    PrinterFault fault = PrinterFault::None; ///< the first
    bool hasBegun = false; ///< it has said that it prints
    bool isCompleted = false; ///< the page is printed
    bool isSettled = false; ///< and it takes the next one
    bool isCooling = false; ///< it goes on by itself

    /// Bytes as they come.
    void add(const QByteArray& bytes);
    /// All of the page has left: what was said to be printed before that is another one.
    void pageHasLeft();

private:
    void note(const BrotherStatus& status);

    BrotherTalk m_talk;
};

} // namespace lanyard
