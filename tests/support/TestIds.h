// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/IdSource.h"

#include <atomic>

namespace lanyard {

/// Nonces in order: 000…001, 000…002, …
class TestIds final : public IdSource
{
public:
    [[nodiscard]] Nonce nonce() override { return nth(++m_last); }

    [[nodiscard]] double jitter() override { return m_jitter; }

    void setJitter(double jitter) { m_jitter = jitter; }

    /// What the n-th call gives, from 1.
    [[nodiscard]] static Nonce nth(qint64 number)
    {
        return Nonce{QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'))};
    }

private:
    std::atomic<qint64> m_last = 0;
    std::atomic<double> m_jitter = 0.5;
};

} // namespace lanyard
