// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QUrl>

namespace lanyard {

/// A cable between a desk and its server, with a test's hand on it. Loopback only.
class CutProxy : public QTcpServer
{
    Q_OBJECT

public:
    enum class Mode {
        Through,
        SwallowAnswers, ///< requests arrive at the server, its answers are cut off
        Portal, ///< somebody else answers, with a page in HTML
    };

    explicit CutProxy(const QUrl& server);

    [[nodiscard]] QUrl url() const;

    /// For connections made from now on.
    void setMode(Mode mode) { m_mode = mode; }

    /// Nobody listens any more, and what is connected is cut.
    void unplug();
    /// Listens again on the same port.
    bool plugIn();

private:
    void join(QTcpSocket* desk);

    QUrl m_server;
    quint16 m_port = 0;
    Mode m_mode = Mode::Through;
};

} // namespace lanyard
