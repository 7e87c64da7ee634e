// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ByteTransport.h"

#include <functional>
#include <memory>

struct addrinfo;

namespace lanyard {

/// The addresses of a name, found by the C library's own resolver beside this thread. Print thread.
class HostLookup
{
public:
    HostLookup(const QString& host, quint16 port);
    ~HostLookup();
    Q_DISABLE_COPY_MOVE(HostLookup)

    /// Done, TimedOut, Closed (nobody knows the name) or Interrupted. One that took too long goes
    /// on and is waited for by the next call; never two at a time.
    [[nodiscard]] Transfer find(
        ByteTransport::Milliseconds limit, const std::function<bool()>& isInterrupted);
    /// What the last call found.
    [[nodiscard]] const addrinfo* first() const;

private:
    struct Request;
    std::unique_ptr<Request> m_request;
};

} // namespace lanyard
