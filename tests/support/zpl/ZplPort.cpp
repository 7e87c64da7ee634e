// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ZplPort.h"

#include <QFile>

#include <termios.h>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallBuffer = 4096; // bytes the kernel holds for a printer that does not read
constexpr int largeBuffer = 262'144;

void closeIt(int& descriptor)
{
    if (descriptor >= 0) {
        ::close(descriptor);
        descriptor = -1;
    }
}

} // namespace

ZplPort::ZplPort(Kind kind, QString language)
    : m_kind(kind)
    , m_language(std::move(language))
{
    if (kind == Kind::Device) {
        m_folder.emplace(u"/dev/shm/lanyard-XXXXXX"_s); // the address of one is below /dev
        m_name = m_folder->filePath(u"lp0"_s);
        m_address = u"%1+usb://%2"_s.arg(m_language, m_name);
    }
    plugIn();
}

ZplPort::~ZplPort()
{
    closeIt(m_connection);
    closeIt(m_listener);
    closeIt(m_slave);
}

void ZplPort::plugIn()
{
    if (m_kind == Kind::Tcp) {
        listen();
    } else {
        openDevice();
    }
}

void ZplPort::listen()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int yes = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    ::setsockopt(m_listener, SOL_SOCKET, SO_RCVBUF, &smallBuffer, sizeof smallBuffer);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(m_number);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* general = reinterpret_cast<sockaddr*>(&place); // NOLINT: the call wants it so
    socklen_t size = sizeof place;
    // a thread that still waits at the socket of before keeps its number for a moment
    int bound = ::bind(m_listener, general, size);
    for (int again = 0; bound != 0 && errno == EADDRINUSE && again < 5000; ++again) {
        ::poll(nullptr, 0, 1);
        bound = ::bind(m_listener, general, size);
    }
    if (bound != 0 || ::listen(m_listener, 8) != 0
        || ::getsockname(m_listener, general, &size) != 0) {
        qFatal("no port on loopback");
    }
    m_number = ntohs(place.sin_port);
    m_address = u"%1+tcp://127.0.0.1:%2"_s.arg(m_language).arg(m_number);
}

void ZplPort::openDevice()
{
    m_connection = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    std::array<char, 100> path{};
    if (m_connection < 0 || ::grantpt(m_connection) != 0 || ::unlockpt(m_connection) != 0
        || ::ptsname_r(m_connection, path.data(), path.size()) != 0) {
        qFatal("no pseudo terminal");
    }
    m_slave = ::open(path.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios settings{};
    if (m_slave < 0 || ::tcgetattr(m_slave, &settings) != 0) {
        qFatal("no pseudo terminal");
    }
    ::cfmakeraw(&settings); // bytes as they are
    ::tcsetattr(m_slave, TCSANOW, &settings);
    if (!QFile::link(QString::fromLatin1(path.data()), m_name)) {
        qFatal("no name for a device file below /dev/shm");
    }
}

void ZplPort::holdMore() const
{
    ::setsockopt(m_listener, SOL_SOCKET, SO_RCVBUF, &largeBuffer, sizeof largeBuffer);
}

bool ZplPort::accept()
{
    if (m_connection >= 0 || m_listener < 0) {
        return false;
    }
    m_connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    return m_connection >= 0;
}

QByteArray ZplPort::read(qsizetype most)
{
    if (m_connection < 0) {
        return {};
    }
    QByteArray bytes(most, Qt::Uninitialized);
    const ssize_t count = ::read(m_connection, bytes.data(), std::size_t(most));
    const bool isNothingYet = count < 0 && errno == EAGAIN;
    if (count <= 0 && !isNothingYet && m_kind == Kind::Tcp) {
        closeIt(m_connection);
    }
    return bytes.left(std::max<ssize_t>(count, 0));
}

void ZplPort::write(const QByteArray& bytes) const
{
    if (m_connection < 0) {
        return;
    }
    [[maybe_unused]] const ssize_t count = m_kind == Kind::Tcp
        ? ::send(m_connection, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL)
        : ::write(m_connection, bytes.constData(), std::size_t(bytes.size()));
}

void ZplPort::reset()
{
    if (m_kind == Kind::Tcp && m_connection >= 0) {
        const linger now{1, 0};
        ::setsockopt(m_connection, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        closeIt(m_connection);
    }
}

void ZplPort::unplug()
{
    reset();
    closeIt(m_listener);
    closeIt(m_connection);
    closeIt(m_slave);
    if (m_kind == Kind::Device) {
        QFile::remove(m_name);
    }
}

} // namespace lanyard
