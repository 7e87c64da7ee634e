// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TlsDoor.h"

namespace lanyard {

using namespace Qt::StringLiterals;

TlsDoor::TlsDoor(const QString& chain, const QString& key, const QStringList& more)
{
    m_server.start(u"openssl"_s,
        QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert_chain"_s, chain,
            u"-cert"_s, chain, u"-key"_s, key, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}
            + more);
    while (!m_heard.contains("ACCEPT") && m_server.waitForReadyRead(30'000)) {
        read();
    }
    // ACCEPT 127.0.0.1:PORT
    const qsizetype at = m_heard.indexOf("127.0.0.1:");
    if (at >= 0) {
        m_port = m_heard.mid(at + 10).split('\n').first().trimmed().toUShort();
    }
    m_words += m_server.readAllStandardError();
    m_heard.clear();
}

TlsDoor::~TlsDoor()
{
    m_server.kill();
    m_server.waitForFinished();
}

void TlsDoor::read()
{
    m_heard += m_server.readAllStandardOutput();
    m_words += m_server.readAllStandardError();
}

QByteArray TlsDoor::heard()
{
    read();
    return m_heard;
}

void TlsDoor::answer(const QByteArray& bytes)
{
    m_server.write(bytes);
}

} // namespace lanyard
