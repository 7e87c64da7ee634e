// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeBrotherPrinter.h"

#include "BrotherReader.h"

#include <utility>

namespace lanyard {

namespace {

constexpr int reply = 0;
constexpr int completed = 1;
constexpr int errorOccurred = 2;
constexpr int notification = 5;
constexpr int phaseChange = 6;
constexpr int waiting = 0;
constexpr int printing = 1;
constexpr int coolingStarted = 3;
constexpr int coolingFinished = 4;

bool isReached(std::optional<int>& row, int rows)
{
    const bool isIt = row && rows >= *row;
    if (isIt) {
        row.reset();
    }
    return isIt;
}

} // namespace

FakeBrotherPrinter::FakeBrotherPrinter(ZplPort::Kind kind)
    : FakeLabelPrinter(kind, QStringLiteral("brother"))
{
    begin();
}

FakeBrotherPrinter::~FakeBrotherPrinter()
{
    end();
}

void FakeBrotherPrinter::unplug()
{
    const std::lock_guard lock(m_lock);
    m_port.unplug();
    forget();
}

void FakeBrotherPrinter::hangUp()
{
    const std::lock_guard lock(m_lock);
    m_port.reset();
    m_bytes.clear();
    m_page.clear();
    m_rows = 0;
}

void FakeBrotherPrinter::look()
{
    if (m_port.accept()) {
        ++m_connections;
        m_bytes.clear();
        m_page.clear();
        m_rows = 0;
        m_isDeaf = false;
    }
    cool();
    if (m_hand.reads && !m_isCooling) {
        m_bytes += m_port.read(m_hand.bytesALook);
    }
    understand();
}

void FakeBrotherPrinter::cool()
{
    if (m_isCooling && m_hand.coolingLooks-- == 0) {
        m_isCooling = false;
        say(notification, printing, coolingFinished);
    }
}

/// After an error bytes mean nothing until it is told to begin anew.
bool FakeBrotherPrinter::isDeafTo()
{
    static const QByteArray anew = QByteArray(200, '\0') + "\x1b@";
    const qsizetype at = m_isDeaf ? m_bytes.indexOf(anew) : 0;
    m_isDeaf = at < 0;
    m_bytes = m_isDeaf ? m_bytes.right(anew.size()) : m_bytes.mid(at);
    return m_isDeaf;
}

void FakeBrotherPrinter::understand()
{
    while (!m_isCooling && m_hand.reads) {
        const qsizetype size = isDeafTo() ? 0 : brotherCommandSize(m_bytes);
        if (m_bytes.isEmpty() || size == 0) {
            return; // the rest of it has not come yet
        }
        const QByteArray command = m_bytes.left(size < 0 ? 1 : size);
        m_bytes.remove(0, command.size());
        take(command);
    }
}

void FakeBrotherPrinter::take(const QByteArray& command)
{
    if (command == "\x1b@") {
        m_page.clear();
        m_rows = 0;
    } else if (command == "\x1biS") {
        if (m_hand.answers) {
            m_port.write(m_hand.saysFirst);
            say(reply, m_kept.isEmpty() ? waiting : printing);
        }
        return;
    }
    m_page += command;
    if (command.startsWith("\x1biz") && isForOtherMedium(command.mid(3))) {
        fail(m_hand.errors | 0x100U);
    } else if (command.startsWith('g') || command.startsWith('w')) {
        takeRow();
    } else if (command == "\x0c" || command == "\x1a") {
        if (m_rows > 0 && m_hand.errors == 0) {
            m_kept.append(m_page);
            m_keptRows.append(m_rows);
            if (std::exchange(m_hand.hangsUpAfterPage, false)) {
                m_port.reset();
                m_bytes.clear();
            }
        }
        m_page.clear();
        m_rows = 0;
    }
}

/// It begins to print with the first row.
void FakeBrotherPrinter::takeRow()
{
    ++m_allRows;
    if (++m_rows == 1 && m_hand.errors == 0 && m_hand.saysPrinting) {
        say(phaseChange, printing);
    }
    if (isReached(m_hand.errorsAt, m_rows)) {
        fail(m_hand.errorsThen);
    } else if (isReached(m_hand.losesPowerAt, m_rows)) {
        m_port.unplug();
        forget();
    } else if (isReached(m_hand.hangsUpAt, m_rows)) {
        m_port.reset();
        forget();
    } else if (isReached(m_hand.stopsReadingAt, m_rows)) {
        m_hand.reads = false;
    } else if (isReached(m_hand.coolsAt, m_rows)) {
        m_isCooling = true;
        say(notification, printing, coolingStarted);
    }
}

bool FakeBrotherPrinter::isForOtherMedium(const QByteArray& information) const
{
    const int valid = uchar(information.at(0));
    const auto differs = [&](int flag, int index, int is) {
        return (valid & flag) != 0 && uchar(information.at(index)) != is;
    };
    return differs(0x02, 1, m_hand.mediaType & 0x0f) || differs(0x04, 2, m_hand.widthMm)
        || differs(0x08, 3, m_hand.lengthMm);
}

void FakeBrotherPrinter::fail(quint32 errors)
{
    m_hand.errors = errors;
    say(errorOccurred, waiting);
    forget();
    m_isDeaf = true;
}

/// "If an error occurs, all data read from the computer is cleared."
void FakeBrotherPrinter::forget()
{
    m_bytes.clear();
    m_page.clear();
    m_rows = 0;
    m_kept.clear();
    m_keptRows.clear();
    m_began.reset();
}

void FakeBrotherPrinter::say(int type, int phase, int number)
{
    if (!m_hand.answers) {
        return;
    }
    if (m_hand.saysInstead) {
        m_port.write(*m_hand.saysInstead);
        return;
    }
    QByteArray bytes(32, '\0');
    bytes.replace(0, 7, QByteArray("\x80\x20\x42\x34\x41\x30\x30", 7));
    bytes[8] = char(m_hand.errors & 0xffU);
    bytes[9] = char(m_hand.errors >> 8U & 0xffU);
    bytes[10] = char(m_hand.widthMm);
    bytes[11] = char(m_hand.mediaType);
    bytes[17] = char(m_hand.lengthMm);
    bytes[18] = char(type);
    bytes[19] = char(phase);
    bytes[22] = char(number);
    m_port.write(bytes);
}

/// The first page it keeps comes out when its time has passed.
void FakeBrotherPrinter::feed()
{
    if (m_kept.isEmpty() || m_hand.errors != 0 || !m_hand.moves) {
        m_began.reset();
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    m_began = m_began.value_or(now);
    const double mm = m_keptRows.first() * 25.4 / 300;
    const double seconds = m_hand.mmPerSecond > 0 ? mm / m_hand.mmPerSecond : 0;
    if (std::chrono::duration<double>(now - *m_began).count() < seconds) {
        return;
    }
    m_printed.append(m_kept.takeFirst());
    m_keptRows.removeFirst();
    m_began.reset();
    say(completed, printing);
    if (m_hand.errorsAfterPage) {
        fail(*std::exchange(m_hand.errorsAfterPage, std::nullopt));
    } else if (m_hand.settles) {
        say(phaseChange, waiting);
    }
}

} // namespace lanyard
