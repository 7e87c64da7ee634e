// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ByteTransport.h"

namespace lanyard {

/// A transport over a file descriptor that does not block by itself. Print thread, but for
/// `interrupt()`.
class DescriptorTransport : public ByteTransport
{
public:
    ~DescriptorTransport() override;
    [[nodiscard]] Transfer open(Milliseconds limit) final;
    void close() final;
    [[nodiscard]] Transfer write(const QByteArray& bytes, Milliseconds stall) final;
    [[nodiscard]] Transfer drain(Milliseconds stall) final;
    [[nodiscard]] Transfer read(Milliseconds limit) final;
    bool pause(Milliseconds time) final;
    void interrupt() final;
    [[nodiscard]] bool isInterrupted() const final;

protected:
    /// What an empty read says.
    enum class Zero { IsTheEnd, IsNothingYet };

    explicit DescriptorTransport(Zero zero);

    /// Gives a descriptor to `keep()`, or says why there is none.
    [[nodiscard]] virtual Transfer connectWithin(Milliseconds limit) = 0;
    /// Before it is closed: says goodbye.
    virtual void leave(int descriptor) = 0;
    /// As ::write(); of a socket it may not end the process.
    [[nodiscard]] virtual qsizetype send(int descriptor, const char* bytes, std::size_t count) = 0;
    /// Bytes that the other side has not taken yet.
    [[nodiscard]] virtual int waiting(int descriptor) const = 0;

    void keep(int descriptor) { m_descriptor = descriptor; }

    /// Waits for `events` of poll() on a descriptor (-1: for nothing). Done, TimedOut, Closed or
    /// Interrupted.
    [[nodiscard]] Transfer await(int descriptor, short events, Milliseconds limit) const;
    [[nodiscard]] static Transfer closedBy(int systemError);

private:
    int m_descriptor = -1;
    int m_alarm; ///< an eventfd; readable once interrupted
    Zero m_zero;
};

} // namespace lanyard
