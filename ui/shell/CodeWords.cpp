// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/CodeWords.h"

namespace lanyard {

bool CodeWords::isSaid(const Unknown& decision)
{
    return decision.revoked || !decision.otherEvent.isEmpty() || decision.kind != CodeKind::Plain;
}

QString CodeWords::headline(const Unknown& decision)
{
    if (decision.revoked) {
        return tr("This code was replaced by a newer one");
    }
    if (!decision.otherEvent.isEmpty()) {
        return tr("This ticket is for “%1”").arg(decision.otherEvent);
    }
    switch (decision.kind) {
    case CodeKind::Plain:
        break;
    case CodeKind::WebAddress:
        return tr("This is a web address, not a ticket");
    case CodeKind::BoardingPass:
        return tr("This is a boarding pass, not a ticket");
    case CodeKind::Wifi:
        return tr("This is a Wi-Fi code, not a ticket");
    case CodeKind::Contact:
        return tr("These are contact details, not a ticket");
    case CodeKind::Calendar:
        return tr("This is a calendar entry, not a ticket");
    case CodeKind::Payment:
        return tr("This is a code for paying, not a ticket");
    case CodeKind::Pairing:
        return tr("This code is for pairing a device");
    }
    return tr("This code is not on this event’s list");
}

QString CodeWords::advice(const Unknown& decision)
{
    if (decision.revoked) {
        return tr("Ask for the newest e-mail with the ticket, or search by name.");
    }
    if (!decision.otherEvent.isEmpty()) {
        return tr("Show the way there, or search by name for a ticket to this event.");
    }
    return decision.kind == CodeKind::Plain
        ? tr("Often the ticket of another event: ask for the e-mail, or search by name.")
        : tr("Ask for the code in the e-mail with the ticket, or search by name.");
}

QString CodeWords::selfAdvice(const Unknown& decision)
{
    return decision.otherEvent.isEmpty()
        ? tr("Hold the code of your ticket here: it is in the e-mail with the ticket.")
        : tr("At the desk you hear where to go.");
}

} // namespace lanyard
