// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PretixPairing.h"
#include "Wiring.h"
#include "settings/ServerPlace.h"
#include "support/Result.h"

namespace lanyard {

/// What it takes to join a server.
struct JoinRequest
{
    QString url; ///< or the text of a pairing code, with `token` empty
    QString token;
    QString eventSlug; ///< empty: the server's only event
    QStringList also = {}; ///< slugs of other events that the desk admits to
};

/// Uses the pairing code up, keeps the server's token, and tells which events there are.
/// ServerOther while the desk works with another server, before the code is used, or with another
/// organizer there, which is known only afterwards. Any thread but the sync thread.
[[nodiscard]] QFuture<Result<Pairing>> pairServer(
    Wiring& wiring, const QString& text, const QString& token);

/// Makes the event known here and works on it from then on, with doors of those in `also` beside;
/// their people come with the first sync. All of it or nothing. ServerOther while the desk works
/// with another server or organizer; OutboxWaiting, with their number, while something waits of the
/// event that it leaves. Blocks for one transaction; the main thread.
[[nodiscard]] Result<Event> joinEvent(
    Wiring& wiring, const Pairing& pairing, const QString& eventSlug, const QStringList& also = {});

/// Admits to that event too from then on, at its first list until another is chosen; its people
/// come with the next sync. Likewise.
[[nodiscard]] Result<Event> joinBesides(Wiring& wiring, const OfferedEvent& offered);

/// Works where the server has this desk: at its event, list and gate. One that is not known here is
/// learned with the next sync. OutboxWaiting, with their number, while something of the event that
/// the desk leaves has not reached the server. Blocks for one transaction; the main thread.
[[nodiscard]] Result<void> goTo(Wiring& wiring, const ServerPlace& place);
/// Stays where it is; staff are told once the server has it elsewhere again. Likewise.
[[nodiscard]] Result<void> stayInsteadOf(Wiring& wiring, const ServerPlace& place);

/// The events that the desk's server shows it now; as `pairServer`. NotPaired without a server, and
/// on a copy of a desk.
[[nodiscard]] QFuture<Result<Pairing>> offeredEvents(Wiring& wiring);

/// Both, for a program without a screen.
[[nodiscard]] QFuture<Result<Event>> joinServer(Wiring& wiring, const JoinRequest& request);

} // namespace lanyard
