// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/SyncWords.h"

#include "shell/DeskName.h"
#include "shell/PlaceWords.h"
#include "shell/TimeWords.h"

#include <cstdlib>

namespace lanyard {

using namespace Qt::StringLiterals;

QString SyncWords::summary(const OutboxEntry& entry, const QTimeZone& zone)
{
    const QString when = TimeWords::clock(entry.madeAt, zone);
    QString what;
    switch (entry.kind) {
    case OutboxKind::CheckIn:
        what = tr("Check-in of %1").arg(when);
        break;
    case OutboxKind::Undo:
        what = tr("Undo of %1").arg(when);
        break;
    case OutboxKind::PrintLog:
        what = tr("Badge of %1").arg(when);
        break;
    case OutboxKind::FailedScan:
        what = tr("Refused scan of %1").arg(when);
        break;
    }
    const QString order = entry.body.value("order"_L1).toString();
    return order.isEmpty() ? what : what + u" · "_s + tr("order %1").arg(order);
}

QString SyncWords::act(const KeptEntry& kept)
{
    const OutboxEntry& entry = kept.entry;
    const bool isExit = entry.body.value("type"_L1).toString() == "exit"_L1;
    switch (entry.kind) {
    case OutboxKind::CheckIn:
        if (kept.list.isEmpty()) {
            return isExit ? tr("Let out") : tr("Admitted");
        }
        return isExit ? tr("Let out at “%1”").arg(kept.list)
                      : tr("Admitted at “%1”").arg(kept.list);
    case OutboxKind::Undo:
        return tr("Check-in undone");
    case OutboxKind::PrintLog:
        return tr("Badge sent");
    case OutboxKind::FailedScan:
        return tr("Not let in");
    }
    return {};
}

QString SyncWords::meaning(const KeptEntry& kept)
{
    if (kept.isOfEarlierPairing) {
        return tr("The server takes an undo only from the pairing that let the person in, and this "
                  "desk was paired anew since. The person counts as out here and perhaps as in "
                  "there. Undo it at the server by hand, then set this aside.");
    }
    if (kept.isLateUndo()) {
        return tr("The server takes an undo within 15 minutes only; this one came after %1. The "
                  "person counts as out here and as in there. Undo it at the server by hand, then "
                  "set this aside.")
            .arg(TimeWords::span(kept.undoneAfterSeconds));
    }
    switch (kept.entry.kind) {
    case OutboxKind::CheckIn:
        return tr("The person counts as in at this desk. Nothing is deleted until you choose, "
                  "and your choice is logged.");
    case OutboxKind::Undo:
        return tr("The person counts as not in at this desk; the server may think otherwise.");
    case OutboxKind::PrintLog:
    case OutboxKind::FailedScan:
        return tr("Nobody’s check-in hangs on this. Only the server’s own record lacks it.");
    }
    return {};
}

QString SyncWords::server(const OutboxEntry& entry)
{
    if (!entry.lastText.isEmpty()) {
        return tr("“%1”").arg(entry.lastText);
    }
    return entry.lastStatus > 0 ? tr("Answer %1, without words").arg(entry.lastStatus)
                                : tr("No words");
}

QString SyncWords::named(const QString& name)
{
    return name.isEmpty() ? tr("Somebody not on the list") : name;
}

CaseWords SyncWords::entry(const KeptEntry& kept, const QTimeZone& zone)
{
    CaseWords words;
    words.name = named(kept.name);
    words.summary = summary(kept.entry, zone);
    words.sides = {{tr("This desk, %1").arg(TimeWords::clock(kept.entry.madeAt, zone)), act(kept)},
        {kept.entry.tries > 1 ? tr("Server, asked %n times", nullptr, kept.entry.tries)
                              : tr("Server"),
            server(kept.entry)}};
    return words;
}

CaseWords SyncWords::refused(const KeptEntry& kept, const QTimeZone& zone)
{
    CaseWords words = entry(kept, zone);
    if (kept.entry.isIntact) {
        words.meaning = meaning(kept);
        words.act = tr("Ask the server again");
    } else {
        words.sides.last()
            = {tr("Not sent"), tr("It is not what was written. Maybe the disk fails.")};
        words.meaning = tr("The server never gets it like this. Look what became of the person, "
                           "settle it at the server by hand, then set this aside.");
    }
    words.settle = tr("Set aside, with a reason");
    words.reasons = {tr("The server is right"), tr("Settled at the server by hand"),
        tr("It was a trial"), tr("Other, in words")};
    words.end = tr("Set aside");
    return words;
}

CaseWords SyncWords::stalled(const KeptEntry& kept, const QTimeZone& zone)
{
    CaseWords words = entry(kept, zone);
    words.icon = u"waiting"_s;
    words.meaning = tr("The server fails on this one, again and again. It is kept, and asked about "
                       "once a minute; the others go on. Tell whoever runs the server.");
    return words;
}

CaseWords SyncWords::clash(const NamedClash& clash, const QTimeZone& zone)
{
    CaseWords words;
    words.icon = u"clash"_s;
    words.name = clash.name;
    QStringList parts{
        tr("This ticket was admitted %n times", nullptr, int(clash.clash.entries.size()))};
    if (!clash.order.isEmpty()) {
        parts.append(tr("order %1").arg(clash.order));
    }
    if (!clash.list.isEmpty()) {
        parts.append(clash.list);
    }
    words.summary = parts.join(u" · "_s);
    bool isFirst = true;
    for (const CheckIn& entry : clash.clash.entries) {
        const QString desk = entry.desk.isEmpty() ? tr("Another desk") : DeskName::of(entry.desk);
        const QString by = entry.operatorName.isEmpty()
            ? tr("Admitted")
            : tr("Admitted by %1").arg(entry.operatorName);
        words.sides.append({tr("%1, %2").arg(desk, TimeWords::clock(entry.at, zone)),
            isFirst ? tr("%1, counts").arg(by) : by});
        isFirst = false;
    }
    words.meaning = tr("The desks could not talk then. Both check-ins are kept, the first one "
                       "counts. There may be two badges: look who wears them.");
    words.settle = tr("Settle, with a note");
    words.reasons = {tr("The same person, scanned twice"), tr("Two people, both may stay"),
        tr("Two people, the second was sent out"), tr("Other, in words")};
    words.end = tr("Settle");
    return words;
}

/// "Asha Rao, Zoë Müller, and 4 more".
QString SyncWords::list(const QStringList& names, int beside)
{
    QStringList told;
    for (const QString& name : names) {
        told.append(named(name));
    }
    const QString whose = told.join(u", "_s);
    return beside > 0 ? tr("%1, and %n more", "entries of others", beside).arg(whose) : whose;
}

CaseWords SyncWords::aside(const AsideCase& aside)
{
    CaseWords words;
    words.icon = u"server"_s;
    words.name = tr("%n entries were found in the damaged data", nullptr, aside.entries);
    words.summary = tr("It was kept aside, and nothing sends them from there");
    words.sides = {{tr("Whose"), list(aside.names, aside.beside)}};
    if (aside.others > 0) {
        words.sides.append({tr("Not among them"),
            tr("%n more that this desk must not send: those of another event (bring its people "
               "in first) or server, or that might count twice",
                nullptr, aside.others)});
    }
    words.meaning = tr("Taken over, they count here again and are sent as if nothing had happened, "
                       "each once. Left there, nobody hears of them; “lanyardctl export kept-aside "
                       "FILE” seals them in a file either way.");
    words.act = tr("Take them over");
    words.settle = tr("Leave them there");
    return words;
}

CaseWords SyncWords::strangers(int count, const QStringList& names)
{
    CaseWords words;
    words.name = tr("Another computer may work under this desk’s name");
    words.summary = tr(
        "The server shows %n people as let in by this desk, which never saw them", nullptr, count);
    words.sides = {{tr("Whose"), list(names, count - int(names.size()))}};
    words.meaning = tr("Maybe this disk was copied with everything on it, and the copy is at work, "
                       "too. To the server both are one desk: pair one of them anew in the "
                       "settings. If data was lost here instead, pair this desk anew.");
    return words;
}

CaseWords SyncWords::damaged()
{
    CaseWords words;
    words.name = tr("This desk’s data is damaged");
    words.summary = tr("Found while it was looked through; maybe the disk fails");
    words.meaning = tr("Check-in goes on where it can. When nobody waits, close Lanyard and start "
                       "it again: it keeps the damaged data aside and begins anew. Bring the "
                       "people in again; then what waits here can be taken over.");
    return words;
}

QString SyncWords::takenOver(int entries)
{
    return tr(
        "%n entries were taken over. They wait for the server with the others.", nullptr, entries);
}

QString SyncWords::leftAside()
{
    return tr("They stay where they are. The damaged data is kept.");
}

CaseWords SyncWords::missing(int count, const QStringList& names, int beside)
{
    CaseWords words;
    words.icon = u"server"_s;
    words.name = tr("The server lost %n entries", nullptr, count);
    words.summary = tr("It had them, and does not show them any more");
    words.sides = {{tr("Whose"), list(names, beside)}};
    words.meaning = tr("Maybe it was put back to an older backup. Check-ins, undos and printed "
                       "badges stand at this desk as they were. Sent again, each counts once.");
    words.act = tr("Send again");
    return words;
}

bool SyncWords::isEnded(const SyncStatus& status)
{
    return status.network == SyncStatus::Network::Revoked;
}

CaseWords SyncWords::ended(const SyncStatus& status)
{
    CaseWords words;
    const int waiting = status.outbox.waiting() + status.outbox.quarantined;
    words.name = tr("The server has shut this desk out");
    words.summary = tr("Its access was ended there, or the event was deleted");
    words.sides = {
        {tr("Server"), status.problem.isEmpty() ? tr("No words") : tr("“%1”").arg(status.problem)},
        {tr("This desk"),
            waiting > 0 ? tr("%n wait that the server does not have", nullptr, waiting)
                        : tr("Nothing waits")}};
    words.meaning = tr("The desk goes on admitting. Is this a mistake? Pair it again in the "
                       "settings, and everything is sent. If not, save what waits, then erase the "
                       "people here.");
    words.act = waiting > 0 ? tr("Save what waits, sealed") : QString();
    words.settle = tr("Erase the people here");
    return words;
}

CaseWords SyncWords::moved(const ServerPlace& place, const QString& here)
{
    CaseWords words;
    words.icon = u"fork"_s;
    words.name = place.isOtherGate ? tr("The organiser moved this desk")
                                   : tr("The server names another place for this desk");
    words.summary = tr("Nothing has changed here yet");
    words.sides
        = {{tr("This desk"), tr("Goes on at %1").arg(here)}, {tr("Server"), PlaceWords::of(place)}};
    words.meaning = tr("Go over when nobody waits: from then on people are let in there, by its "
                       "list. Stay if this is a mistake, and tell the organiser.");
    words.act = tr("Go there now");
    words.settle = tr("Stay here");
    return words;
}

QString SyncWords::whose(const OpenEntries& open, const QTimeZone& zone, const QDate& today)
{
    if (!open.oldest || open.names.isEmpty()) {
        return {};
    }
    const QString whose = list(open.names, open.others);
    const QDateTime& at = *open.oldest;
    const QString when = at.toTimeZone(zone).date() == today ? TimeWords::clock(at, zone)
                                                             : TimeWords::day(at, zone);
    //: Of entries: when the oldest was made, and whose they are
    return tr("Oldest %1 · %2").arg(when, whose);
}

QString SyncWords::waiting(int count, const std::optional<qint64>& seconds)
{
    return seconds ? tr("<b>%n waiting.</b> About %1 to send, at the server’s pace. The desk does "
                        "not wait for this.",
               nullptr, count)
                         .arg(TimeWords::estimate(*seconds))
                   : tr("<b>%n waiting.</b> They go out in order, by themselves. The desk does not "
                        "wait for this.",
                       nullptr, count);
}

QString SyncWords::beside(int refused)
{
    return tr("<b>%n more need a decision.</b> They come up here as these are decided.", nullptr,
        refused);
}

QString SyncWords::sealed(int entries, const QString& file)
{
    return tr("%n entries are sealed in %1.", nullptr, entries).arg(file);
}

QString SyncWords::asked()
{
    return tr("The server is asked as soon as can be. What it answers shows here.");
}

QString SyncWords::clock(bool isCompared)
{
    return isCompared ? tr("This desk’s clock agrees with the server’s.")
                      : tr("This desk’s clock was not compared with the server’s yet.");
}

QString SyncWords::wrongClock(qint64 offsetSeconds)
{
    const QString span = TimeWords::span(std::llabs(offsetSeconds));
    const QString wrong = offsetSeconds > 0
        ? tr("<b>This desk’s clock is %1 behind the server’s.</b>").arg(span)
        : tr("<b>This desk’s clock is %1 ahead of the server’s.</b>").arg(span);
    return wrong + u' '
        + tr("Times sent are corrected. Set this computer’s clock when nobody waits.");
}

} // namespace lanyard
