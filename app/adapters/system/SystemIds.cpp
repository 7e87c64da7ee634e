// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SystemIds.h"

#include <sodium.h>

namespace lanyard {

SystemIds::SystemIds()
{
    if (sodium_init() < 0) {
        qFatal("libsodium found no source of random numbers");
    }
}

Nonce SystemIds::nonce()
{
    QByteArray bytes(16, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return Nonce{QString::fromLatin1(bytes.toHex())};
}

double SystemIds::jitter()
{
    // 2^-32 steps: far finer than any timer's.
    return static_cast<double>(randombytes_random()) / 4294967296.0;
}

} // namespace lanyard
