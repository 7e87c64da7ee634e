// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PrinterDriver.h"
#include "print/IppOffer.h"

namespace lanyard {

/// A badge as a printer that speaks IPP takes it, turned and moved as the address says. Empty when
/// it has no page, or no PDF where one is wanted. A PNG has one page alone: of several, the first
/// one cannot stand for all, so there is none.
[[nodiscard]] QByteArray ippDocument(
    const PrintPayload& payload, const IppChoice& choice, const IppAddress& address);

} // namespace lanyard
