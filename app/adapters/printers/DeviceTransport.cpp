// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeviceTransport.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lanyard {

using namespace Qt::StringLiterals;

Transfer DeviceTransport::connectWithin(Milliseconds)
{
    // a device that another program has open says so at once
    const int descriptor
        = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        return closedBy(errno);
    }

    struct stat facts
    { };

    if (::fstat(descriptor, &facts) != 0 || !S_ISCHR(facts.st_mode)) {
        ::close(descriptor);
        return {Transfer::End::Closed, 0, {}, u"%1 is no device"_s.arg(m_path)};
    }
    // answers that came too late for who asked are none to what will be asked now
    std::array<char, 1024> stale{};
    while (::read(descriptor, stale.data(), stale.size()) > 0) { }
    keep(descriptor);
    return {};
}

qsizetype DeviceTransport::send(int descriptor, const char* bytes, std::size_t count)
{
    return ::write(descriptor, bytes, count);
}

} // namespace lanyard
