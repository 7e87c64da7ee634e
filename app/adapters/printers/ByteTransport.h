// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace lanyard {

/// How a try to move bytes ended.
struct Transfer
{
    enum class End {
        Done,
        TimedOut,
        Closed, ///< by the other side, or it was never open
        Interrupted,
    };
    End end = End::Done;
    qsizetype count = 0; ///< bytes that left, whatever the end
    QByteArray bytes; ///< that came
    QString problem; ///< for the log; empty when done

    [[nodiscard]] bool isDone() const { return end == End::Done; }
};

/// Bytes to a printer and back: TCP, a device file. Print thread, but for `interrupt()`. Each call
/// blocks for as long as its limit says at most, opening one included.
class ByteTransport
{
public:
    using Milliseconds = std::chrono::milliseconds;

    virtual ~ByteTransport() = default;
    /// What was open is closed first.
    [[nodiscard]] virtual Transfer open(Milliseconds limit) = 0;
    virtual void close() = 0;
    /// All of them; ends early once none has left for `stall`.
    [[nodiscard]] virtual Transfer write(const QByteArray& bytes, Milliseconds stall) = 0;
    /// Until the other side has everything that was written, as far as this machine can tell; ends
    /// early once it took none for `stall`.
    [[nodiscard]] virtual Transfer drain(Milliseconds stall) = 0;
    /// What has come, at least one byte when done.
    [[nodiscard]] virtual Transfer read(Milliseconds limit) = 0;
    /// Nothing but waiting; false when interrupted.
    virtual bool pause(Milliseconds time) = 0;
    /// Any thread: every call that would wait ends as Interrupted from now on.
    virtual void interrupt() = 0;

    /// What is not begun yet is to stay so. False of one that is never interrupted.
    [[nodiscard]] virtual bool isInterrupted() const { return false; }

protected:
    ByteTransport() = default;
    Q_DISABLE_COPY_MOVE(ByteTransport)
};

} // namespace lanyard
