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

QList<BadServer> badServers()
{
    return {{"expired", u"expired"_s}, {"not yet valid", u"early"_s},
        {"signed by itself", u"selfsigned"_s},
        {"an authority nobody knows, as of an intercepting proxy", u"stranger_signed"_s},
        {"of another host", u"other_host"_s},
        {"asked for by an address it does not name", u"address_unnamed"_s, u"127.0.0.1"_s},
        {"the authority between is missing", u"lonely"_s},
        {"signed by who may not sign", u"below_leaf"_s},
        {"signed for names it may not sign", u"outside"_s}, {"for clients only", u"client_only"_s},
        {"a short key", u"weak"_s}, {"signed over SHA-1", u"sha1"_s},
        {"TLS 1.0 only", u"old_tls"_s, u"localhost"_s, {u"-tls1"_s}},
        {"TLS 1.1 only", u"old_tls"_s, u"localhost"_s, {u"-tls1_1"_s}},
        {"a cipher without encryption", u"good"_s, u"localhost"_s,
            {u"-tls1_2"_s, u"-cipher"_s, u"NULL:@SECLEVEL=0"_s}}};
}

} // namespace lanyard
