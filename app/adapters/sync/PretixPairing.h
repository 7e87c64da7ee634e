// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HttpTransport.h"
#include "PretixServer.h"
#include "ports/SecretStore.h"
#include "support/Result.h"

#include <memory>

namespace lanyard {

/// An event that a server shows this desk.
struct OfferedEvent
{
    QString slug;
    QString name;
    QDateTime from;
    bool isLive = false;
    bool isTestMode = false;

    bool operator==(const OfferedEvent&) const = default;
};

/// What a server and this desk know of each other from now on. The token is in the secret store.
struct Pairing
{
    QString url; ///< for `DeskSettings::serverUrl`
    QString organizer; ///< slug
    QString device; ///< the name that the server gave this desk
    QString profile; ///< pretix's security profile: `pretixscan` and `full` can do all of it
    qint64 gate = 0; ///< the gate that the server puts this device at; 0: none
    bool isPlainHttp = false; ///< readable by others on the network; warn
    QList<OfferedEvent> events; ///< at most 51: the suggested one, then latest first
    QString suggestedEvent = {}; ///< slug of what is on now at this desk's gate; empty: none is
    qint64 suggestedList = 0; ///< its check-in list for this gate; 0: none

    bool operator==(const Pairing&) const = default;
};

/// Joins a pretix server as a device (pretix REST API, "Device authentication"). On the thread
/// that made it.
class PretixPairing
{
public:
    /// Name of the device's API token in the secret store.
    static constexpr QLatin1StringView secretName{"server-token"};

    /// An address and a pairing token, not used yet.
    struct Code
    {
        QUrl url;
        QString token;

        bool operator==(const Code&) const = default;
    };

    PretixPairing(SecretStore& secrets, std::unique_ptr<HttpTransport> http);

    /// The server and the organizer that the desk works with: it pairs with no other (ServerOther),
    /// since what it has, and what waits here, is theirs. None by default.
    void setOwn(const QString& url, const QString& organizer);

    /// Reads what a person gives: the text of pretix's pairing QR (JSON) as `text`, or an address
    /// as `text` and the token beside. `https` is meant where an address names no scheme.
    /// Errors: PairingUnreadable, ServerInsecure.
    [[nodiscard]] static Result<Code> read(const QString& text, const QString& token = {});

    /// Uses the code up, keeps the API token, and lists the events. The code that this desk used
    /// last is not sent again: given once more, it lists the events of its pairing.
    /// Errors: ServerOther, before another server is asked at all; ServerTokenUsed, NoNetwork and
    /// ServerUntrusted (with the address as second argument), ServerUnclear, ServerRefused,
    /// StorageFailed.
    QFuture<Result<Pairing>> pair(const Code& code, const QString& hostName);

    /// Lists the events of a pairing of which the address and the organizer are known.
    QFuture<Result<Pairing>> offered(const Pairing& pairing);

    /// This desk leaves its server: nothing of the pairing is kept.
    static void forget(SecretStore& secrets);

    /// The event with that slug; when `slug` is empty the suggested one or the only one. Error:
    /// ServerNoEvent, with the slugs there are as its arguments.
    [[nodiscard]] static Result<OfferedEvent> choose(const Pairing& pairing, const QString& slug);

private:
    [[nodiscard]] Result<void> isOwn(const QString& url, const QString& organizer) const;
    Result<Pairing> keep(const Code& code, const HttpAnswer& answer);
    QFuture<Result<Pairing>> askWhatIsOn(const PretixServer& server, const Pairing& pairing);

    SecretStore& m_secrets;
    std::unique_ptr<HttpTransport> m_http;
    QString m_url;
    QString m_organizer;
};

} // namespace lanyard
