// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/JsonSign.h"

namespace lanyard {

QByteArray escapedInJson(char sign)
{
    switch (sign) {
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    case '"':
    case '\\':
        return QByteArray("\\").append(sign);
    default:
        return "\\u" + QByteArray::number(int(sign), 16).rightJustified(4, '0');
    }
}

} // namespace lanyard
