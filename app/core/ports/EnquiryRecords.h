// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/Enquiry.h"
#include "support/Result.h"

namespace lanyard {

/// Questions to the server that no answer has ended yet.
class EnquiryRecords
{
public:
    virtual ~EnquiryRecords() = default;
    /// Adds it, or tells that it was asked once more, or that it was refused.
    [[nodiscard]] virtual Result<void> put(const Enquiry& enquiry) = 0;
    [[nodiscard]] virtual Result<void> remove(const Nonce& nonce) = 0;
    /// All of the event, longest unasked first: as many as a desk has people at its door.
    [[nodiscard]] virtual Result<QList<Enquiry>> open(EventId event) = 0;
};

} // namespace lanyard
