// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PassphraseSealer.h"

#include <sodium.h>

#include <memory>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic{"LANYARD1"};
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
constexpr qsizetype headSize = magic.size() + saltSize + nonceSize;

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

/// Wiped when it goes.
struct Key
{
    Key() = default;

    ~Key() { sodium_memzero(data.data(), data.size()); }
    Q_DISABLE_COPY_MOVE(Key)

    std::array<unsigned char, crypto_secretbox_KEYBYTES> data{};
};

/// The same passphrase, typed on any keyboard. None: no memory for it.
std::unique_ptr<Key> keyOf(const QString& passphrase, const QByteArray& salt)
{
    const QByteArray text = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    auto key = std::make_unique<Key>();
    const int made = crypto_pwhash(key->data.data(), key->data.size(), text.constData(),
        static_cast<unsigned long long>(text.size()), bytes(salt),
        crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
        crypto_pwhash_ALG_ARGON2ID13);
    return made == 0 ? std::move(key) : nullptr;
}

} // namespace

Result<QByteArray> PassphraseSealer::seal(const QByteArray& plain, const QString& passphrase) const
{
    QByteArray salt(saltSize, '\0');
    QByteArray nonce(nonceSize, '\0');
    if (sodium_init() < 0) {
        return failure(ErrorCode::FileUnwritable, u"no libsodium"_s);
    }
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    const auto key = keyOf(passphrase, salt);
    if (!key) {
        return failure(ErrorCode::FileUnwritable, u"no memory for a key"_s);
    }
    QByteArray box(plain.size() + qsizetype(crypto_secretbox_MACBYTES), '\0');
    crypto_secretbox_easy(bytes(box), bytes(plain), static_cast<unsigned long long>(plain.size()),
        bytes(nonce), key->data.data());
    return magic.toByteArray() + salt + nonce + box;
}

Result<QByteArray> PassphraseSealer::open(const QByteArray& sealed, const QString& passphrase) const
{
    const qsizetype boxSize = sealed.size() - headSize;
    if (sodium_init() < 0 || !sealed.startsWith(magic)
        || boxSize < qsizetype(crypto_secretbox_MACBYTES)) {
        return failure(ErrorCode::WrongPassphrase, u"not a sealed file"_s);
    }
    const auto key = keyOf(passphrase, sealed.mid(magic.size(), saltSize));
    const QByteArray nonce = sealed.mid(magic.size() + saltSize, nonceSize);
    const QByteArray box = sealed.mid(headSize);
    QByteArray plain(boxSize - qsizetype(crypto_secretbox_MACBYTES), '\0');
    if (!key
        || crypto_secretbox_open_easy(bytes(plain), bytes(box),
               static_cast<unsigned long long>(box.size()), bytes(nonce), key->data.data())
            != 0) {
        return failure(ErrorCode::WrongPassphrase);
    }
    return plain;
}

} // namespace lanyard
