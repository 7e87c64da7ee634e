// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/ScanInterpreter.h"

#include <algorithm>
#include <utility>

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

/// Such a device tells a code in every frame, for as long as it is before it.
bool staysInView(const QString& device)
{
    return device == "camera"_L1 || device == "serial"_L1;
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
    m_tellsRepeat = false;
    const QList<TicketToken> all = tokens(scan);
    if (all.isEmpty()) {
        return std::nullopt;
    }
    dropOld(scan.at);
    const bool inView = staysInView(scan.device);
    const bool isPart = all.size() < m_last.size();
    const auto isOfLast = [this](const TicketToken& token) { return m_last.contains(token); };
    const bool isAnswer = isPart && m_awaitsOne && m_wholeAt.msecsTo(scan.at) > partMs
        && std::ranges::all_of(all, isOfLast);
    const bool isRepeat = !isAnswer && std::ranges::all_of(all, [&](const TicketToken& token) {
        return isKnown(token, scan.at, inView);
    });
    const bool counts = !isRepeat && !isTooSoon(scan);
    for (const TicketToken& token : all) {
        if (counts) {
            noteCounted(token, scan.at);
        } else if (isKnown(token, scan.at, inView)) {
            m_tellsRepeat = noteRepeat(token, scan.at, inView) || m_tellsRepeat;
        }
    }
    if (counts) {
        m_last = all; // the next frames of the same picture may show a part of them
        m_awaitsOne = false;
        m_unreadAt = scan.at;
    }
    if (counts || (isRepeat && !isPart)) {
        m_wholeAt = scan.at;
    }
    return counts ? std::optional(all.first()) : std::nullopt;
}

/// Whether a camera's next code would take an answer from the screen that nobody has read.
bool ScanInterpreter::isTooSoon(const RawScan& scan) const
{
    // before it, too: a frame that took its time to be read
    return scan.device == "camera"_L1 && m_unreadAt.isValid()
        && qAbs(m_unreadAt.msecsTo(scan.at)) < readMs;
}

void ScanInterpreter::dropOld(const QDateTime& now)
{
    m_seen.removeIf([&now](const Seen& seen) {
        // a little before: a frame that took its time to be read; long before: a clock set back
        return qAbs(seen.at.msecsTo(now)) > repeatWindowMs;
    });
}

bool ScanInterpreter::isKnown(const TicketToken& token, const QDateTime& now, bool inView) const
{
    const auto seen = std::ranges::find(m_seen, token, &Seen::token);
    if (seen == m_seen.end()) {
        return false;
    }
    return !seen->isForgotten || (inView && seen->at.msecsTo(now) < outOfViewMs);
}

/// Whether the operator is to be told.
bool ScanInterpreter::noteRepeat(const TicketToken& token, const QDateTime& now, bool inView)
{
    const auto seen = std::ranges::find(m_seen, token, &Seen::token);
    const bool comesBack = !inView || seen->at.msecsTo(now) >= outOfViewMs;
    if (comesBack) {
        seen->since = now;
        seen->isTold = false;
    }
    seen->at = std::max(seen->at, now);
    const bool isToTell = comesBack || seen->since.msecsTo(now) > repeatWindowMs;
    return isToTell && !std::exchange(seen->isTold, true);
}

void ScanInterpreter::noteCounted(const TicketToken& token, const QDateTime& now)
{
    m_seen.removeIf([&token](const Seen& seen) { return seen.token == token; });
    m_seen.append({token, now, now});
}

void ScanInterpreter::forget()
{
    for (Seen& seen : m_seen) {
        seen.isForgotten = true;
    }
}

} // namespace lanyard
