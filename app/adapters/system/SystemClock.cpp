// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SystemClock.h"

#include <QFile>
#include <QUuid>

#include <ctime>

namespace lanyard {

namespace {

/// Unlike the monotonic clock of the C++ library, this one goes on while the machine sleeps.
qint64 sinceBootMs()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

QString bootOf(const QString& idFile)
{
    QFile file(idFile);
    const QString told = file.open(QIODevice::ReadOnly)
        ? QString::fromLatin1(file.readAll().trimmed())
        : QString();
    return told.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : told;
}

} // namespace

SystemClock::SystemClock(const QString& bootIdFile)
    : m_boot(bootOf(bootIdFile))
    , m_startedMs(sinceBootMs())
{ }

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicMs() const
{
    return sinceBootMs() - m_startedMs;
}

BootMoment SystemClock::sinceBoot() const
{
    return {m_boot, sinceBootMs()};
}

} // namespace lanyard
