// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ServerCommands.h"

#include "print/PrintRules.h"

#include <QJsonArray>

namespace lanyard {

using namespace Qt::StringLiterals;

CommandResult PairCommand::run(CommandContext& context) const
{
    const auto event = context.pair(request);
    if (!event) {
        CommandResult end = failed(event.error());
        if (event.error().code == ErrorCode::ServerNoEvent && !event.error().args.isEmpty()) {
            // the code is used up by now, but not forgotten: it may be given again
            end.exit = Exit::Usage;
            end.json.insert(u"events"_s, QJsonArray::fromStringList(event.error().args));
            end.text += u"\nCall pair again with --event."_s;
        }
        return end;
    }
    // the lists to choose from come with the first round
    CommandResult first = SyncCommand{}.run(context);
    if (first.exit != Exit::Done) {
        return first;
    }
    const auto chosen = context.settings.chooseEvent(event->id, request.listName).result();
    if (!chosen) {
        return failed(chosen.error());
    }
    for (const Door& door : chosen->besides) {
        const auto also
            = context.settings.chooseBesides(door.event, request.also.value(door.serverEvent))
                  .result();
        if (!also) {
            return failed(also.error());
        }
        first.text.prepend(u"Also admits to “%1”.\n"_s.arg(door.name));
    }
    first.json.insert(u"event"_s, event->slug);
    first.text.prepend(u"Paired with “%1”.\n"_s.arg(event->name));
    return first;
}

CommandResult SyncCommand::run(CommandContext& context) const
{
    const auto round = context.sync.once().result();
    if (!round) {
        return failed(round.error());
    }
    QJsonArray quarantined;
    QString text = u"%1 pulled, %2 sent, %3 waiting.\n"_s.arg(round->pulled)
                       .arg(round->pushed)
                       .arg(round->outbox.waiting());
    for (const OutboxEntry& entry : round->quarantined) {
        quarantined.append(
            QJsonObject{{u"entry"_s, entry.id.value}, {u"attendee"_s, entry.attendee.value},
                {u"status"_s, entry.lastStatus}, {u"serverSays"_s, entry.lastText}});
        text
            += u"  kept: entry %1, the server says: %2\n"_s.arg(entry.id.value).arg(entry.lastText);
    }
    return {Exit::Done,
        {{u"pulled"_s, round->pulled}, {u"pushed"_s, round->pushed},
            {u"waiting"_s, round->outbox.waiting()}, {u"quarantined"_s, quarantined}},
        text};
}

CommandResult StatusCommand::run(CommandContext& context) const
{
    const auto status = context.status.status().result();
    if (!status) {
        return failed(status.error());
    }
    QJsonObject jobs;
    for (const auto& [state, count] : status->printJobs.asKeyValueRange()) {
        jobs.insert(wordOf(state), count);
    }
    const QJsonObject outbox{{u"ready"_s, status->outbox.ready},
        {u"inflight"_s, status->outbox.inFlight}, {u"ambiguous"_s, status->outbox.ambiguous},
        {u"quarantined"_s, status->outbox.quarantined}};
    const auto inside = status->counts.inside;
    const QJsonObject json{{u"attendees"_s, status->counts.attendees},
        {u"checkedIn"_s, status->counts.checkedIn},
        {u"inside"_s, inside ? QJsonValue(*inside) : QJsonValue()}, {u"outbox"_s, outbox},
        {u"printJobs"_s, jobs}, {u"schema"_s, context.schema},
        {u"version"_s, QStringLiteral(LANYARD_VERSION)},
        {u"event"_s, status->event ? status->event->slug : QString()},
        {u"list"_s, status->list ? status->list->name : QString()}};
    const QString text
        = u"%1 · %2\n%3 of %4 are in%5. %6 wait for the server, %7 are kept aside.\n"_s
              .arg(status->event ? status->event->name : u"No event yet"_s,
                  status->list ? status->list->name : u"no list"_s)
              .arg(status->counts.checkedIn)
              .arg(status->counts.attendees)
              .arg(inside ? u", %1 of them inside now"_s.arg(*inside) : QString())
              .arg(status->outbox.waiting())
              .arg(status->outbox.quarantined);
    return {Exit::Done, json, text};
}

} // namespace lanyard
