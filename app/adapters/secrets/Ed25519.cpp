// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ed25519.h"

#include <sodium.h>

namespace lanyard {

namespace {

const unsigned char* bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

} // namespace

bool isSignedByEd25519(QByteArrayView key, QByteArrayView message, QByteArrayView signature)
{
    return sodium_init() >= 0 && key.size() == qsizetype(crypto_sign_PUBLICKEYBYTES)
        && signature.size() == qsizetype(crypto_sign_BYTES)
        && crypto_sign_verify_detached(
               bytes(signature), bytes(message), quint64(message.size()), bytes(key))
        == 0;
}

} // namespace lanyard
