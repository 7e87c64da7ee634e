// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/Sentences.h"

namespace lanyard {

class StartCount;
class Wiring;

/// What the window tells before its first page; the last one is read first.
[[nodiscard]] QList<Trouble> startTroubles(Wiring& wiring, const StartCount& starts);

} // namespace lanyard
