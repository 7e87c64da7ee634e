// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer target; packaging/tools/fuzz builds and runs it. Two ways in: the input as the text of
// a code, and as the bytes behind that text with every signature taken for good, so that what lies
// behind the signature is tried too.
#include "Ed25519.h"
#include "ticket/SignedTicket.h"

#include <algorithm>

using namespace lanyard;

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QList<QByteArray> keys{QByteArray(32, 'k')};
    (void)readSignedTicket(QString::fromUtf8(bytes), keys, isSignedByEd25519);
    QByteArray text = bytes.toBase64();
    std::ranges::reverse(text);
    const auto isGood = [](QByteArrayView, QByteArrayView, QByteArrayView) { return true; };
    const auto ticket = readSignedTicket(QString::fromLatin1(text), keys, isGood);
    if (ticket && ticket->validFrom && !ticket->validFrom->isValid()) {
        __builtin_trap();
    }
    return 0;
}
