// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixPairing.h"

#include "HttpClient.h"
#include "PretixAnswer.h"
#include "PretixMapping.h"
#include "PretixServer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// The only form of pairing code there is so far; a higher one means something else.
constexpr int newestHandshake = 1;

/// Scheme, host, port and path alone: what else an address carries is not the server's.
QUrl serverUrl(const QString& text)
{
    const QString address = text.trimmed();
    const QUrl given(
        address.contains(u"://"_s) ? address : u"https://"_s + address, QUrl::StrictMode);
    QString path = given.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    QUrl url;
    url.setScheme(given.scheme());
    url.setHost(given.host());
    url.setPort(given.port());
    url.setPath(path);
    return url;
}

QByteArray initializeBody(const QString& token, const QString& hostName)
{
    const QJsonObject body{{u"token"_s, token}, {u"hardware_brand"_s, u"Lanyard"_s},
        {u"hardware_model"_s, hostName}, {u"os_name"_s, QSysInfo::prettyProductName()},
        {u"os_version"_s, QSysInfo::kernelVersion()}, {u"software_brand"_s, u"Lanyard"_s},
        {u"software_version"_s, QStringLiteral(LANYARD_VERSION)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QList<OfferedEvent> eventsOf(const QJsonDocument& body)
{
    QList<OfferedEvent> events;
    for (const QJsonValue& value : body.object().value(u"results"_s).toArray()) {
        const QJsonObject event = value.toObject();
        events.append({event.value(u"slug"_s).toString(),
            PretixMapping::text(event.value(u"name"_s), u"en"_s),
            PretixMapping::time(event.value(u"date_from"_s)).value_or(QDateTime()),
            event.value(u"live"_s).toBool(), event.value(u"testmode"_s).toBool()});
    }
    return events;
}

/// What the last code that was used up led to: all of `Pairing` but its events, and a mark of the
/// code and of the API token that it gave. Neither is in it.
constexpr QLatin1StringView lastPairing("server-pairing");

QString markOf(const PretixPairing::Code& code, const QByteArray& apiToken)
{
    const QByteArray all = code.url.toEncoded() + '\n' + code.token.toUtf8() + '\n' + apiToken;
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

QByteArray written(
    const Pairing& pairing, const PretixPairing::Code& code, const QByteArray& apiToken)
{
    const QJsonObject json{{u"mark"_s, markOf(code, apiToken)}, {u"url"_s, pairing.url},
        {u"organizer"_s, pairing.organizer}, {u"device"_s, pairing.device},
        {u"profile"_s, pairing.profile}, {u"gate"_s, pairing.gate},
        {u"plainHttp"_s, pairing.isPlainHttp}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// What that code led to, when this desk was the one that used it up.
std::optional<Pairing> pairedBefore(
    const SecretStore& secrets, const PretixPairing::Code& code, const QByteArray& apiToken)
{
    const auto kept = secrets.load(lastPairing);
    const QJsonObject json = QJsonDocument::fromJson(kept.value_or(QByteArray())).object();
    if (json.value(u"mark"_s).toString() != markOf(code, apiToken)) {
        return std::nullopt;
    }
    return Pairing{json.value(u"url"_s).toString(), json.value(u"organizer"_s).toString(),
        json.value(u"device"_s).toString(), json.value(u"profile"_s).toString(),
        json.value(u"gate"_s).toInteger(), json.value(u"plainHttp"_s).toBool(), {}};
}

/// A server that is silent, or another one, is told by its address: somebody may have mistyped it.
Error named(Error error, const QString& url)
{
    if (error.code == ErrorCode::NoNetwork || error.code == ErrorCode::ServerUntrusted) {
        error.args.append(url);
    }
    return error;
}

QFuture<Result<Pairing>> failed(const Error& error)
{
    return QtFuture::makeReadyFuture(Result<Pairing>(error));
}

} // namespace

PretixPairing::PretixPairing(SecretStore& secrets, std::unique_ptr<HttpTransport> http)
    : m_secrets(secrets)
    , m_http(std::move(http))
{ }

Result<PretixPairing::Code> PretixPairing::read(const QString& text, const QString& token)
{
    Code code{serverUrl(text), token.trimmed()};
    if (token.trimmed().isEmpty()) {
        const QJsonObject json = QJsonDocument::fromJson(text.trimmed().toUtf8()).object();
        // the code's version is a number here and a text there
        const int version = json.value(u"handshake_version"_s).toVariant().toInt();
        if (json.isEmpty() || version > newestHandshake) {
            return failure(ErrorCode::PairingUnreadable, u"no pairing code"_s);
        }
        code = {serverUrl(json.value(u"url"_s).toString()),
            json.value(u"token"_s).toString().trimmed()};
    }
    if (!code.url.isValid() || code.url.host().isEmpty() || code.token.isEmpty()) {
        return failure(ErrorCode::PairingUnreadable, u"no address with a token"_s);
    }
    if (!HttpClient::isSafe(code.url)) {
        return failure(ErrorCode::ServerInsecure, code.url.toString(), {code.url.host()});
    }
    return code;
}

void PretixPairing::forget(SecretStore& secrets)
{
    (void)secrets.erase(secretName);
    (void)secrets.erase(lastPairing);
}

void PretixPairing::setOwn(const QString& url, const QString& organizer)
{
    m_url = url;
    m_organizer = organizer;
}

Result<void> PretixPairing::isOwn(const QString& url, const QString& organizer) const
{
    if (m_url.isEmpty() || (url == m_url && organizer == m_organizer)) {
        return {};
    }
    return failure(ErrorCode::ServerOther, {}, {u"%1 %2"_s.arg(m_url, m_organizer)});
}

QFuture<Result<Pairing>> PretixPairing::pair(const Code& code, const QString& hostName)
{
    if (const auto own = isOwn(code.url.toString(), m_organizer); !own) {
        return failed(own.error());
    }
    // A token is used up by its first use, so whether its fruit can be kept is tried before.
    const auto before = m_secrets.load(secretName);
    if (!before) {
        return failed(before.error());
    }
    if (const auto known = pairedBefore(m_secrets, code, *before)) {
        return offered(*known);
    }
    if (const auto kept = m_secrets.store(secretName, *before); !kept) {
        return failed(kept.error());
    }
    const PretixServer server{code.url, {}, {}, {}};
    return m_http->postJson(
                     server.api(u"device/initialize"_s), initializeBody(code.token, hostName))
        .then([this, code](const HttpAnswer& answer) {
            const auto pairing = keep(code, answer);
            return pairing ? offered(*pairing) : failed(pairing.error());
        })
        .unwrap();
}

Result<Pairing> PretixPairing::keep(const Code& code, const HttpAnswer& answer)
{
    const auto body = PretixAnswer::document(answer);
    if (!body) {
        Error error = named(body.error(), code.url.toString());
        const QJsonDocument said = QJsonDocument::fromJson(answer.body);
        if (error.code == ErrorCode::ServerRefused && said.object().contains(u"token"_s)) {
            error.code = ErrorCode::ServerTokenUsed;
        }
        return error;
    }
    const QJsonObject device = body->object();
    const QByteArray token = device.value(u"api_token"_s).toString().toLatin1();
    Pairing pairing;
    pairing.url = code.url.toString();
    pairing.organizer = device.value(u"organizer"_s).toString();
    pairing.device = device.value(u"name"_s).toString();
    pairing.gate = device.value(u"gate"_s)[u"id"_s].toInteger();
    pairing.profile = device.value(u"security_profile"_s).toString();
    pairing.isPlainHttp = code.url.scheme() == u"http"_s;
    if (token.isEmpty() || pairing.organizer.isEmpty()) {
        return failure(ErrorCode::ServerUnclear, u"the answer names no token"_s);
    }
    if (const auto own = isOwn(pairing.url, pairing.organizer); !own) {
        return own.error(); // the token of the desk's own stays
    }
    if (const auto kept = m_secrets.store(secretName, token); !kept) {
        return kept.error();
    }
    // without it a second call with this code would fail, and nothing else
    (void)m_secrets.store(lastPairing, written(pairing, code, token));
    return pairing;
}

QFuture<Result<Pairing>> PretixPairing::offered(const Pairing& pairing)
{
    const auto token = m_secrets.load(secretName);
    if (!token) {
        return failed(token.error());
    }
    const PretixServer server{QUrl(pairing.url), pairing.organizer, {}, *token};
    const QUrl url = server.organizerApi(u"events/"_s, u"ordering=-date_from"_s);
    return m_http->get(url, server.headers())
        .then([this, server, pairing](const HttpAnswer& answer) {
            const auto body = PretixAnswer::document(answer);
            if (!body) {
                return failed(named(body.error(), pairing.url));
            }
            Pairing known = pairing;
            known.events = eventsOf(*body);
            return askWhatIsOn(server, known);
        })
        .unwrap();
}

QFuture<Result<Pairing>> PretixPairing::askWhatIsOn(
    const PretixServer& server, const Pairing& pairing)
{
    return m_http->get(server.api(u"device/eventselection"_s), server.headers())
        .then([pairing](const HttpAnswer& answer) -> Result<Pairing> {
            // without an answer there is no suggestion, and nothing is lost
            const auto body = PretixAnswer::document(answer);
            const QJsonObject json = body ? body->object() : QJsonObject();
            const QJsonObject on = json.value(u"event"_s).toObject();
            Pairing known = pairing;
            known.suggestedEvent = on.value(u"slug"_s).toString();
            if (known.suggestedEvent.isEmpty()) {
                return known;
            }
            known.suggestedList = json.value(u"checkinlist"_s).toInteger();
            OfferedEvent first{
                known.suggestedEvent, on.value(u"name"_s).toString(), {}, true, false};
            const auto it
                = std::ranges::find(known.events, known.suggestedEvent, &OfferedEvent::slug);
            if (it != known.events.end()) {
                first = *it;
                known.events.erase(it);
            }
            known.events.prepend(first);
            return known;
        });
}

Result<OfferedEvent> PretixPairing::choose(const Pairing& pairing, const QString& slug)
{
    const QString wanted = slug.isEmpty() ? pairing.suggestedEvent : slug;
    QStringList slugs;
    for (const OfferedEvent& event : pairing.events) {
        if (event.slug == wanted || (wanted.isEmpty() && pairing.events.size() == 1)) {
            return event;
        }
        slugs.append(event.slug);
    }
    return failure(ErrorCode::ServerNoEvent, slugs.join(u", "_s), slugs);
}

} // namespace lanyard
