// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/IdSource.h"

namespace lanyard {

/// Random numbers of the operating system, through libsodium. Any thread.
class SystemIds final : public IdSource
{
public:
    /// Aborts when the system gives no random numbers: nothing could be promised then.
    SystemIds();
    [[nodiscard]] Nonce nonce() override;
    [[nodiscard]] double jitter() override;
};

} // namespace lanyard
