// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/FoundPrinter.h"

#include <QList>

namespace lanyard {

/// The print queues that are set up at this machine's CUPS, to be used as `cups:QUEUE`. None where
/// no CUPS runs. May take a second; any thread but the screen's.
[[nodiscard]] QList<FoundPrinter> cupsQueues();

} // namespace lanyard
