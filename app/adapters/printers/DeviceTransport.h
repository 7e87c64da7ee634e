// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DescriptorTransport.h"

namespace lanyard {

/// A printer's device file, as `/dev/usb/lp0` of the kernel's printer class driver. Print thread,
/// but for `interrupt()`.
class DeviceTransport final : public DescriptorTransport
{
public:
    explicit DeviceTransport(QString path)
        : DescriptorTransport(Zero::IsNothingYet) // the printer had nothing to say
        , m_path(std::move(path))
    { }

protected:
    [[nodiscard]] Transfer connectWithin(Milliseconds limit) override;

    void leave(int) override { }

    [[nodiscard]] qsizetype send(int descriptor, const char* bytes, std::size_t count) override;

    /// The driver takes bytes only as fast as the printer does.
    [[nodiscard]] int waiting(int) const override { return 0; }

private:
    QString m_path;
};

} // namespace lanyard
