// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/StrongId.h"

namespace lanyard {

/// Makes what must never repeat. Thread-safe. Tests script it.
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// 128 random bits, 32 hex digits.
    [[nodiscard]] virtual Nonce nonce() = 0;
    /// Uniform in [0, 1), for back-off jitter.
    [[nodiscard]] virtual double jitter() = 0;

protected:
    IdSource() = default;
    Q_DISABLE_COPY_MOVE(IdSource)
};

} // namespace lanyard
