// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/ScanInterpreter.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// AIM identifier ("]Q1") and ECI designator ("\000026") that some scanners put in front.
QString withoutPrefixes(QString text)
{
    if (text.size() > 3 && text.at(0) == u']' && text.at(1).isLetter() && text.at(2).isDigit()) {
        text.remove(0, 3);
    }
    if (text.size() > 7 && text.at(0) == u'\\') {
        bool isNumber = false;
        text.mid(1, 6).toInt(&isNumber);
        if (isNumber) {
            text.remove(0, 7);
        }
    }
    return text;
}

} // namespace

TicketToken ScanInterpreter::clean(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    text = withoutPrefixes(text.trimmed());
    // a spreadsheet's guard that came along when somebody made codes from an export
    if (text.size() > 1 && text.at(0) == u'\'' && u"=+-@"_s.contains(text.at(1))) {
        text.remove(0, 1);
    }
    return TicketToken{text};
}

std::optional<TicketToken> ScanInterpreter::interpret(const RawScan& scan)
{
    const TicketToken token = clean(scan.bytes);
    if (token.isEmpty()) {
        return std::nullopt;
    }
    const bool repeated = token == m_last && m_lastAt.isValid() && m_lastAt.msecsTo(scan.at) >= 0
        && m_lastAt.msecsTo(scan.at) < repeatWindowMs;
    m_last = token;
    m_lastAt = scan.at;
    return repeated ? std::nullopt : std::optional(token);
}

void ScanInterpreter::forget()
{
    m_lastAt = {};
}

} // namespace lanyard
