// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace lanyard {

/// Where bytes come in at a printer of invention: a TCP port of loopback that takes one connection
/// at a time, or a pseudo terminal in the place of a device file, by a name that stays the same.
class ZplPort
{
public:
    enum class Kind { Tcp, Device };

    /// `language` is what the address begins with.
    explicit ZplPort(Kind kind, QString language = QStringLiteral("zpl"));
    ~ZplPort();
    Q_DISABLE_COPY_MOVE(ZplPort)

    /// What a desk connects to, without settings.
    [[nodiscard]] QString address() const { return m_address; }

    /// Until it is unplugged, connections hold as much as a whole badge before it is read, and none
    /// waits for room.
    void holdMore() const;

    [[nodiscard]] bool isConnected() const { return m_connection >= 0; }

    /// Where the next bytes or the next connection come in; -1: nowhere.
    [[nodiscard]] int descriptor() const { return isConnected() ? m_connection : m_listener; }

    /// True when a new connection was taken; waits for none.
    bool accept();
    /// What has come, `most` bytes at most; empty: nothing, or the other side is gone.
    [[nodiscard]] QByteArray read(qsizetype most);
    void write(const QByteArray& bytes) const;
    /// The connection ends with a reset.
    void reset();
    /// Nobody listens any more, or the device file is gone, with all that was on its way; port and
    /// name stay this printer's.
    void unplug();
    void plugIn();

private:
    void listen();
    void openDevice();

    Kind m_kind;
    QString m_language;
    QString m_address;
    quint16 m_number = 0;
    int m_listener = -1;
    int m_connection = -1;
    int m_slave = -1; ///< kept open, so that the terminal does not hang up between two badges
    std::optional<QTemporaryDir> m_folder; ///< of the name of a device file
    QString m_name;
};

} // namespace lanyard
