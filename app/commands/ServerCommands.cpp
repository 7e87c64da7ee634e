// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ServerCommands.h"

#include "print/PrintRules.h"
#include "sync/SyncFigures.h"

#include <QJsonArray>

#include <cstdlib>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOf(const std::optional<QDateTime>& at)
{
    return at ? QJsonValue(at->toUTC().toString(Qt::ISODate)) : QJsonValue();
}

/// Of the list and of what staff must look at, over all doors of the desk.
Result<SyncFigures> figuresOf(CommandContext& context, const DeskSettings& settings)
{
    QList<EventId> events;
    for (const Door& door : settings.doors()) {
        events.append(door.event);
    }
    const auto read = [events](UnitOfWork& work) { return SyncFigures::read(work, events, true); };
    return context.storage.read(Lane::Desk, read).result();
}

/// What is wrong with the clock, for a person; empty: nothing is known.
QString clockText(const Clock& clock)
{
    const qint64 wrong = SyncFigures::wrongBy(clock);
    return wrong == 0
        ? QString()
        : u"This machine's clock is %1 seconds %2 the server's. Times sent are corrected.\n"_s
              .arg(std::llabs(wrong))
              .arg(wrong > 0 ? u"behind"_s : u"ahead of"_s);
}

} // namespace

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
    const auto offset = context.clock.serverOffsetMs();
    return {Exit::Done,
        {{u"pulled"_s, round->pulled}, {u"pushed"_s, round->pushed},
            {u"waiting"_s, round->outbox.waiting()}, {u"quarantined"_s, quarantined},
            {u"clockOffsetSeconds"_s, offset ? QJsonValue(*offset / 1000) : QJsonValue()}},
        text + clockText(context.clock)};
}

CommandResult StatusCommand::run(CommandContext& context) const
{
    const auto status = context.status.status().result();
    if (!status) {
        return failed(status.error());
    }
    const auto figures = figuresOf(context, status->settings);
    if (!figures) {
        return failed(figures.error());
    }
    const int clashes = figures->clashes.value_or(0);
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
        {u"missing"_s, figures->outbox.missing}, {u"clashes"_s, clashes},
        {u"lastSent"_s, timeOf(figures->outbox.lastAcknowledgedAt)},
        {u"lastPulled"_s, timeOf(figures->listAsOf)}, {u"printJobs"_s, jobs},
        {u"schema"_s, context.schema}, {u"version"_s, QStringLiteral(LANYARD_VERSION)},
        {u"event"_s, status->event ? status->event->slug : QString()},
        {u"list"_s, status->list ? status->list->name : QString()}};
    QString text = u"%1 · %2\n%3 of %4 are in%5. %6 wait for the server, %7 are kept aside.\n"_s
                       .arg(status->event ? status->event->name : u"No event yet"_s,
                           status->list ? status->list->name : u"no list"_s)
                       .arg(status->counts.checkedIn)
                       .arg(status->counts.attendees)
                       .arg(inside ? u", %1 of them inside now"_s.arg(*inside) : QString())
                       .arg(status->outbox.waiting())
                       .arg(status->outbox.quarantined);
    if (clashes + figures->outbox.missing > 0) {
        text += u"%1 clashes, %2 that the server lost: see Staff, Sync.\n"_s.arg(clashes).arg(
            figures->outbox.missing);
    }
    if (figures->listAsOf) {
        text += u"The list is of %1.\n"_s.arg(timeOf(figures->listAsOf).toString());
    }
    return {Exit::Done, json, text};
}

} // namespace lanyard
