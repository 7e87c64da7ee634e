// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/EntrySum.h"

#include <QCryptographicHash>

namespace lanyard {

QByteArray EntryBytes::sum() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(kind));
    for (const QByteArray& part : {nonce, body, key}) {
        const QByteArray length = ' ' + QByteArray::number(part.size()) + ' ';
        hash.addData(length); // no other parts give the same bytes
        hash.addData(part);
    }
    return hash.result();
}

} // namespace lanyard
