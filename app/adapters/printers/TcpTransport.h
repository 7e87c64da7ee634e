// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DescriptorTransport.h"

#include <memory>

struct addrinfo;

namespace lanyard {

class HostLookup;

/// A printer's port in the network (9100). Finding the name's address counts within the limit of
/// opening. Print thread, but for `interrupt()`.
class TcpTransport final : public DescriptorTransport
{
public:
    TcpTransport(const QString& host, quint16 port);
    ~TcpTransport() override;

protected:
    [[nodiscard]] Transfer connectWithin(Milliseconds limit) override;
    void leave(int descriptor) override;
    [[nodiscard]] qsizetype send(int descriptor, const char* bytes, std::size_t count) override;
    [[nodiscard]] int waiting(int descriptor) const override;

private:
    [[nodiscard]] Transfer connectTo(const addrinfo& address, Milliseconds limit);

    std::unique_ptr<HostLookup> m_lookup;
};

} // namespace lanyard
