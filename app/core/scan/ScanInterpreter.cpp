// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/ScanInterpreter.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar letter)
{
    return letter.category() == QChar::Other_Control;
}

/// Blanks and control characters at both ends: a scanner's Enter, a separator before the code.
QString withoutEnds(const QString& text)
{
    const auto isOfTheCode = [](QChar letter) { return !letter.isSpace() && !isControl(letter); };
    const auto first = std::ranges::find_if(text, isOfTheCode);
    const auto last = std::find_if(text.crbegin(), text.crend(), isOfTheCode).base();
    return first < last ? QString(first, last - first) : QString();
}

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
    const QString text = withoutEnds(withoutPrefixes(withoutEnds(QString::fromUtf8(bytes))));
    // a spreadsheet's guard that came along when somebody made codes from an export
    const bool isGuarded = text.size() > 1 && text.at(0) == u'\'' && u"=+-@"_s.contains(text.at(1));
    return TicketToken{isGuarded ? text.mid(1) : text};
}

QList<TicketToken> ScanInterpreter::readings(const TicketToken& token)
{
    const auto first = std::ranges::find_if_not(token.value, isControl);
    const auto last
        = std::find_if_not(token.value.crbegin(), token.value.crend(), isControl).base();
    if (first >= last) {
        return {token};
    }
    QString within(first, last - first);
    if (within.removeIf(isControl).size() == last - first) {
        return {token};
    }
    const QString before(token.value.cbegin(), first - token.value.cbegin());
    const QString after(last, token.value.cend() - last);
    return {token, TicketToken{before + within + after}};
}

QList<TicketToken> ScanInterpreter::tokens(const RawScan& scan)
{
    QList<TicketToken> all;
    for (const QByteArray& bytes : QList<QByteArray>{scan.bytes} + scan.others) {
        const TicketToken token = clean(bytes);
        if (!token.isEmpty() && !all.contains(token)) {
            all.append(token);
        }
    }
    return all;
}

std::optional<TicketToken> ScanInterpreter::interpret(const RawScan& scan)
{
    const QList<TicketToken> all = tokens(scan);
    if (all.isEmpty()) {
        return std::nullopt;
    }
    const bool isRecent = m_lastAt.isValid() && m_lastAt.msecsTo(scan.at) >= 0
        && m_lastAt.msecsTo(scan.at) <= repeatWindowMs;
    const bool isPart = all.size() < m_last.size();
    const bool isAnswer = isPart && m_awaitsOne && m_wholeAt.msecsTo(scan.at) > partMs;
    const auto isKnown = [this](const TicketToken& token) { return m_last.contains(token); };
    const bool isRepeat = isRecent && !isAnswer && std::ranges::all_of(all, isKnown);
    if (!isRepeat) {
        m_last = all; // the next frames of the same picture may show a part of them
        m_awaitsOne = false;
    }
    if (!isRepeat || !isPart) {
        m_wholeAt = scan.at;
    }
    m_lastAt = scan.at;
    return isRepeat ? std::nullopt : std::optional(all.first());
}

void ScanInterpreter::forget()
{
    m_lastAt = {};
}

} // namespace lanyard
