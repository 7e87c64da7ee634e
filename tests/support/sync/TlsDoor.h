// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QProcess>

namespace lanyard {

/// `openssl s_server` on a loopback port: a server that may be as wrong as a test wants it, and
/// tells each byte that a client sent it inside TLS. Whatever it is asked, the test answers.
class TlsDoor
{
public:
    /// Files as `openssl` wants them; `more` are options of `s_server`.
    TlsDoor(const QString& chain, const QString& key, const QStringList& more = {});
    ~TlsDoor();
    Q_DISABLE_COPY_MOVE(TlsDoor)

    /// 0: it did not start; `words()` says why.
    [[nodiscard]] quint16 port() const { return m_port; }

    /// What clients said, inside TLS, so far.
    [[nodiscard]] QByteArray heard();
    /// To the client that is connected.
    void answer(const QByteArray& bytes);

    /// What it said itself, as of handshakes that came to nothing.
    [[nodiscard]] QByteArray words()
    {
        read();
        return m_words;
    }

private:
    void read();

    QProcess m_server;
    QByteArray m_heard;
    QByteArray m_words;
    quint16 m_port = 0;
};

/// A server that no desk may trust.
struct BadServer
{
    const char* what;
    QString certificate; ///< as tests/contract/sync/BadCertificates.sh calls it
    QString host = QStringLiteral("localhost"); ///< that it is asked for by
    QStringList options = {}; ///< of `s_server`
};

[[nodiscard]] QList<BadServer> badServers();

} // namespace lanyard
