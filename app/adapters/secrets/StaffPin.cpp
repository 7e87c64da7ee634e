// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "StaffPin.h"

#include <QByteArray>

#include <sodium.h>

namespace lanyard {

namespace {

/// The same digits, typed on any keyboard: a PIN in Devanagari digits is the PIN in ASCII ones.
QByteArray canonical(const QString& pin)
{
    QString text = pin.normalized(QString::NormalizationForm_KC);
    for (QChar& c : text) {
        if (c.isDigit()) {
            c = QChar(u'0' + c.digitValue());
        }
    }
    return text.toUtf8();
}

} // namespace

QString StaffPin::hash(const QString& pin)
{
    if (sodium_init() < 0) {
        return {};
    }
    const QByteArray text = canonical(pin);
    QByteArray hashed(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hashed.data(), text.constData(),
            static_cast<unsigned long long>(text.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
            crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0) {
        return {};
    }
    return QString::fromLatin1(hashed.constData());
}

bool StaffPin::verify(const QString& hash, const QString& pin)
{
    if (sodium_init() < 0 || hash.isEmpty()) {
        return false;
    }
    const QByteArray text = canonical(pin);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), text.constData(),
               static_cast<unsigned long long>(text.size()))
        == 0;
}

} // namespace lanyard
