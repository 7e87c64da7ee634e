// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Loopback.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lanyard::Loopback {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000; // of a slow machine
constexpr int stepMs = 20;

sockaddr_in placeOf(int port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(quint16(port));
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return place;
}

bool listens(int port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place = placeOf(port);
    auto* general = reinterpret_cast<sockaddr*>(&place); // NOLINT: the call wants it so
    const bool isTaken = ::connect(descriptor, general, sizeof place) == 0;
    ::close(descriptor);
    return isTaken;
}

} // namespace

int freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place = placeOf(0);
    auto* general = reinterpret_cast<sockaddr*>(&place); // NOLINT: the call wants it so
    socklen_t size = sizeof place;
    if (::bind(descriptor, general, size) != 0 || ::getsockname(descriptor, general, &size) != 0) {
        qFatal("no port on loopback");
    }
    ::close(descriptor);
    return ntohs(place.sin_port);
}

void startAt(QProcess& process, const QString& program, const QStringList& arguments, int port)
{
    process.start(program, arguments);
    const QDeadlineTimer deadline(patienceMs);
    while (!listens(port) && !deadline.hasExpired() && process.state() != QProcess::NotRunning) {
        process.waitForFinished(stepMs);
    }
}

void kill(QProcess& process)
{
    process.kill();
    process.waitForFinished(patienceMs);
}

QString programOf(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
        ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
        : found;
}

QString lackOf(const QStringList& names)
{
    for (const QString& name : names) {
        if (programOf(name).isEmpty()) {
            return u"%1 is not installed (packaging/setup test)"_s.arg(name);
        }
    }
    return {};
}

void writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

} // namespace lanyard::Loopback
