// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SerialScanner.h"

#include <QFile>
#include <QUrlQuery>

#include <termios.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualBaud = 9600;

struct Rate
{
    int baud;
    speed_t code;
};

constexpr std::array rates{Rate{1200, B1200}, Rate{2400, B2400}, Rate{4800, B4800},
    Rate{9600, B9600}, Rate{19200, B19200}, Rate{38400, B38400}, Rate{57600, B57600},
    Rate{115'200, B115200}};

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Raw bytes at that speed, whatever the modem's wires say, for this program alone.
bool setUp(int port, speed_t speed)
{
    termios mode{};
    if (::tcgetattr(port, &mode) != 0) {
        return false;
    }
    ::cfmakeraw(&mode);
    mode.c_cflag |= tcflag_t(CLOCAL | CREAD);
    mode.c_cflag &= ~tcflag_t(CSTOPB | CRTSCTS);
    ::cfsetispeed(&mode, speed);
    ::cfsetospeed(&mode, speed);
    if (::tcsetattr(port, TCSANOW, &mode) != 0) {
        return false;
    }
    (void)::ioctl(port, TIOCEXCL); // a port that cannot be held alone is as good
    return ::tcflush(port, TCIFLUSH) == 0; // what was scanned before nobody waits for any more
}

} // namespace

SerialScanner::SerialScanner(const QString& address, const Clock& clock, QObject* parent)
    : ScannerInput(parent)
    , m_clock(clock)
    , m_path(address.section(u'?', 0, 0))
{
    const QUrlQuery query(address.section(u'?', 1));
    m_baud = query.hasQueryItem(u"baud"_s) ? query.queryItemValue(u"baud"_s).toInt() : usualBaud;
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    m_retry.setInterval(retryMs);
    connect(&m_pause, &QTimer::timeout, this, &SerialScanner::endPause);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (open()) {
            m_retry.stop();
        }
    });
}

SerialScanner::~SerialScanner()
{
    close();
}

void SerialScanner::start()
{
    const bool isKnown
        = std::ranges::any_of(rates, [this](const Rate& rate) { return rate.baud == m_baud; });
    if (!isKnown) {
        Q_EMIT failed(u"no serial port has the speed in baud=, of %1"_s.arg(m_path));
        return;
    }
    if (!open()) {
        m_retry.start();
    }
}

void SerialScanner::stop()
{
    m_retry.stop();
    close();
}

bool SerialScanner::open()
{
    m_port = ::open(
        QFile::encodeName(m_path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    const auto rate = std::ranges::find(rates, m_baud, &Rate::baud);
    if (m_port < 0 || !setUp(m_port, rate->code)) {
        lose(reason());
        return false;
    }
    m_isLossTold = false;
    m_notifier = std::make_unique<QSocketNotifier>(m_port, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { read(); });
    return true;
}

void SerialScanner::close()
{
    m_pause.stop();
    m_code.clear();
    m_isTooLong = false;
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be the one that is telling
    }
    if (m_port >= 0) {
        (void)::ioctl(m_port, TIOCNXCL);
        ::close(m_port);
        m_port = -1;
    }
}

/// Told once, however often it is looked for.
void SerialScanner::lose(const QString& detail)
{
    close();
    if (!std::exchange(m_isLossTold, true)) {
        Q_EMIT failed(u"%1: %2"_s.arg(m_path, detail));
    }
}

bool SerialScanner::read()
{
    std::array<char, 4096> bytes{};
    bool isAny = false;
    while (m_port >= 0) {
        const ssize_t count = ::read(m_port, bytes.data(), bytes.size());
        if (count > 0) {
            isAny = true;
            m_isTooLong = m_isTooLong || m_code.size() + count > longestCode;
            if (!m_isTooLong) {
                m_code.append(bytes.data(), qsizetype(count));
            }
            m_pause.start(pauseMs);
        } else if (count < 0 && errno == EINTR) {
            continue;
        } else if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            break;
        } else { // pulled out
            lose(count == 0 ? u"it is gone"_s : reason());
            m_retry.start();
        }
    }
    return isAny;
}

void SerialScanner::endPause()
{
    // after a stall the rest of a code may wait: it gets its turn first
    if (read() || m_port < 0) {
        return;
    }
    const QByteArray code = std::exchange(m_code, {});
    if (!std::exchange(m_isTooLong, false) && !code.isEmpty()) {
        Q_EMIT scanned({code, m_clock.now(), u"serial"_s});
    }
}

} // namespace lanyard
