// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Faults.h"
#include "ServerModel.h"
#include "VirtualTime.h"
#include "ports/Clock.h"
#include "ports/IdSource.h"

#include <QStringList>

namespace lanyard::sim {

/// What happened, line by line; its hash tells whether two runs were the same.
class Trace
{
public:
    explicit Trace(const VirtualTime& time)
        : m_time(time)
    { }

    void say(const QString& line);

    [[nodiscard]] quint64 hash() const { return m_hash; }

    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    const VirtualTime& m_time;
    quint64 m_hash = 0xCBF29CE484222325ULL;
    QStringList m_lines;
};

/// What everybody in the world can reach.
struct Surroundings
{
    VirtualTime& time;
    Faults& faults;
    Trace& trace;
    ServerModel& server;
    QDateTime morning; ///< when the world began

    /// The server's clock, which is right.
    [[nodiscard]] QDateTime now() const { return morning.addMSecs(time.nowMs()); }
};

/// A desk's clocks: one that people can set wrong, and one that they cannot.
class DeskClock final : public Clock
{
public:
    explicit DeskClock(const Surroundings& around)
        : m_around(around)
    { }

    [[nodiscard]] QDateTime now() const override { return m_around.now().addMSecs(m_offsetMs); }

    [[nodiscard]] qint64 monotonicMs() const override { return m_around.time.nowMs() - m_bornMs; }

    void jump(qint64 ms) { m_offsetMs += ms; }

    void set(const QDateTime& now) { m_offsetMs = m_around.now().msecsTo(now); }

    [[nodiscard]] BootMoment sinceBoot() const override
    {
        return {QString::number(m_boots), m_around.time.nowMs() - m_bootedMs};
    }

    /// A process begins, to which no server has told its time yet.
    void begin()
    {
        m_bornMs = m_around.time.nowMs();
        forgetServer();
    }

    /// The machine starts again.
    void boot()
    {
        ++m_boots;
        m_bootedMs = m_around.time.nowMs();
    }

private:
    const Surroundings& m_around;
    qint64 m_offsetMs = 0;
    qint64 m_bornMs = 0;
    qint64 m_bootedMs = 0;
    int m_boots = 1;
};

class DeskIds final : public IdSource
{
public:
    DeskIds(quint64 seed, int desk)
        : m_dice(seed, 500 + quint64(desk))
    { }

    [[nodiscard]] Nonce nonce() override
    {
        return Nonce{QStringLiteral("%1%2")
                         .arg(m_dice.next(), 16, 16, QLatin1Char('0'))
                         .arg(m_dice.next(), 16, 16, QLatin1Char('0'))};
    }

    [[nodiscard]] double jitter() override { return m_dice.fraction(); }

private:
    Dice m_dice;
};

} // namespace lanyard::sim
