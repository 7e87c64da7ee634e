// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "importing/ImportTask.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype peopleAtOnce = 200;
constexpr qsizetype peopleToShow = 10;

/// Name of the list that an event gets when neither it nor the file has one.
QString firstListName()
{
    return u"Check-in"_s;
}

ImportReport reportOf(const AttendeeList& list)
{
    ImportReport report;
    report.rejected = list.rejected;
    report.mapping = list.mapping.names();
    report.encoding = encodingName(list.encoding);
    report.delimiter = list.delimiter;
    report.key = list.mapping.key();
    return report;
}

/// Types that only add-ons have are no tickets to the event and get no badge of their own.
QList<TicketType> typesOf(const QList<SourceAttendee>& people)
{
    QMap<QString, TicketType> types;
    for (const SourceAttendee& person : people) {
        if (person.ticketTypeName.isEmpty()) {
            continue;
        }
        const bool isNew = !types.contains(person.ticketTypeName);
        TicketType& type = types[person.ticketTypeName];
        type.name = person.ticketTypeName;
        type.admission = (!isNew && type.admission) || person.parentKey.isEmpty();
        type.badge = type.admission ? BadgeChoice::Default : BadgeChoice::None;
        const QString& variation = person.attendee.variation;
        const bool known = std::ranges::any_of(
            type.variations, [&](const Variation& each) { return each.name == variation; });
        if (!variation.isEmpty() && !known) {
            type.variations.append(Variation{0, variation, false, {}});
        }
    }
    return types.values();
}

CheckInList listNamed(const QString& name)
{
    CheckInList list;
    list.name = name;
    return list;
}

Error rowsRejected(const QList<RejectedRow>& rejected)
{
    const RejectedRow& first = rejected.first();
    return failure(ErrorCode::RowsRejected, first.reason,
        {QString::number(rejected.size()), QString::number(first.line), first.column,
            first.reason});
}

} // namespace

ImportTask::ImportTask(ImportOptions options, Context context)
    : m_options(std::move(options))
    , m_context(std::move(context))
{ }

Result<ImportPreview> ImportTask::preview() const
{
    const auto list = read({}, m_options.listName);
    if (!list) {
        return list.error();
    }
    ImportPreview preview;
    preview.encoding = encodingName(list->encoding);
    preview.delimiter = list->delimiter;
    preview.format = formatWord(list->mapping.format);
    preview.header = list->mapping.header;
    preview.mapping = list->mapping.names();
    preview.key = list->mapping.key();
    for (const CsvRecord& record : list->firstRows) {
        preview.rows.append(record.fields);
        preview.lines.append(record.line);
    }
    preview.people = list->people.first(std::min(peopleToShow, list->people.size()));
    preview.total = list->total;
    preview.rejected = list->rejected;
    auto held = holderOf(preview.people);
    if (!held) {
        return held.error();
    }
    preview.heldBy = *held;
    return preview;
}

Result<std::optional<Event>> ImportTask::holderOf(const QList<SourceAttendee>& people) const
{
    return m_context.storage
        .read(Lane::Background,
            [&people](UnitOfWork& unit) -> Result<std::optional<Event>> {
                const auto events = unit.events().events();
                if (!events) {
                    return events.error();
                }
                for (const Event& event : *events) {
                    for (const SourceAttendee& person : people) {
                        const TicketToken& token = person.attendee.token;
                        if (token.value.isEmpty()) {
                            continue;
                        }
                        const auto known = unit.attendees().byToken(event.id, token, false);
                        if (!known) {
                            return known.error();
                        }
                        if (!known->isEmpty()) {
                            return std::optional(event);
                        }
                    }
                }
                return std::optional<Event>();
            })
        .result();
}

Result<ImportReport> ImportTask::import(const Event& into) const
{
    const auto known = target(into);
    if (!known) {
        return known.error();
    }
    const QString fallback = known->lists.isEmpty() ? firstListName() : known->lists.first().name;
    const auto list
        = read(known->event.timeZone, m_options.listName.isEmpty() ? fallback : m_options.listName);
    if (!list) {
        return list.error();
    }
    if (m_options.strict && !list->rejected.isEmpty()) {
        return rowsRejected(list->rejected);
    }
    ImportReport wouldBe;
    const auto written
        = m_context.storage
              .write(Lane::Background,
                  [&](UnitOfWork& unit) -> Result<ImportReport> {
                      auto report = write(unit, *known, *list);
                      if (report && m_options.dryRun) {
                          wouldBe = *report;
                          return failure(ErrorCode::Cancelled, u"dry run"_s); // rolls back
                      }
                      return report;
                  })
              .result();
    if (m_options.dryRun && !wouldBe.encoding.isEmpty()) {
        wouldBe.event = known->event.id;
        return wouldBe;
    }
    return written;
}

Result<ImportTask::Target> ImportTask::target(const Event& into) const
{
    return m_context.storage
        .read(Lane::Background,
            [&](UnitOfWork& unit) -> Result<Target> {
                Target target;
                target.event = into;
                const auto event = unit.events().eventBySlug(into.slug);
                if (!event) {
                    return event.error();
                }
                if (!*event) {
                    return target;
                }
                target.known = true;
                target.event = **event;
                const auto types = unit.events().ticketTypes(target.event.id);
                const auto lists = unit.events().lists(target.event.id);
                if (!types || !lists) {
                    return types ? lists.error() : types.error();
                }
                target.ticketTypes = *types;
                target.lists = *lists;
                return target;
            })
        .result();
}

Result<AttendeeList> ImportTask::read(const QByteArray& zone, const QString& list) const
{
    QFile file(m_options.file);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential()) {
        return failure(ErrorCode::FileUnreadable, file.errorString(), {m_options.file});
    }
    AttendeeCsvOptions options;
    if (!m_options.encoding.isEmpty()) {
        options.encoding = encodingByName(m_options.encoding);
        if (!options.encoding) {
            return failure(ErrorCode::FileUnreadable, u"no such encoding: "_s + m_options.encoding,
                {m_options.file});
        }
    }
    options.delimiter = m_options.delimiter;
    options.mapping = m_options.mapping;
    const QTimeZone wanted(m_options.timeZone.isEmpty() ? zone : m_options.timeZone);
    options.zone = wanted.isValid() ? wanted : QTimeZone::utc();
    options.seenAt = std::min(QFileInfo(file).lastModified().toUTC(), m_context.now);
    options.list = list.isEmpty() ? firstListName() : list;
    return AttendeeCsv::read(
        file, options, [this](qint64, qint64) { return !m_context.cancelled->load(); });
}

Result<ImportReport> ImportTask::write(
    UnitOfWork& unit, const Target& target, const AttendeeList& list) const
{
    ImportReport report = reportOf(list);
    report.event = target.event.id;
    const SourceEvent source = frame(target, list);
    if (!target.known || !source.ticketTypes.isEmpty() || !source.lists.isEmpty()) {
        const auto event = unit.events().apply(source, false);
        if (!event) {
            return event.error();
        }
        report.event = *event;
    }
    const auto counts = writePeople(unit, report.event, list);
    if (!counts) {
        return counts.error();
    }
    report.counts = *counts;
    const auto cursor = unit.events().cursor(report.event);
    if (!cursor) {
        return cursor.error();
    }
    if (cursor->state.isEmpty()) { // a server that is pulled from knows better who has gone
        const auto gone = unit.attendees().markUnseenGone(report.event, m_context.generation);
        if (!gone) {
            return gone.error();
        }
        report.counts.gone = *gone;
    }
    if (auto noted = audit(unit, report, list); !noted) {
        return noted.error();
    }
    if (m_context.cancelled->load()) {
        return failure(ErrorCode::Cancelled);
    }
    return report;
}

Result<ReplicaCounts> ImportTask::writePeople(
    UnitOfWork& unit, EventId event, const AttendeeList& list) const
{
    ReplicaCounts counts;
    const int total = int(list.people.size());
    for (qsizetype at = 0; at < list.people.size(); at += peopleAtOnce) {
        if (m_context.cancelled->load()) {
            return failure(ErrorCode::Cancelled);
        }
        m_context.progress(int(at), total);
        const auto done = unit.attendees().apply(
            event, list.people.mid(at, peopleAtOnce), m_context.generation);
        if (!done) {
            return done.error();
        }
        counts.added += done->added;
        counts.changed += done->changed;
        counts.same += done->same;
    }
    m_context.progress(total, total);
    return counts;
}

/// Counts and the file's name; nobody's data.
Result<void> ImportTask::audit(
    UnitOfWork& unit, const ImportReport& report, const AttendeeList& list) const
{
    const QJsonObject facts{{u"file"_s, QFileInfo(m_options.file).fileName()},
        {u"format"_s, formatWord(list.mapping.format)}, {u"new"_s, report.counts.added},
        {u"changed"_s, report.counts.changed}, {u"same"_s, report.counts.same},
        {u"gone"_s, report.counts.gone}, {u"rejected"_s, report.rejected.size()}};
    AuditRow row;
    row.at = m_context.now;
    row.actor = u"import"_s;
    row.act = u"import"_s;
    row.text = QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
    return unit.audit().add(row);
}

/// The event with the ticket types and lists that it does not have yet.
SourceEvent ImportTask::frame(const Target& target, const AttendeeList& list) const
{
    SourceEvent source;
    source.event = target.event;
    const auto hasType = [&](const TicketType& type) {
        return std::ranges::any_of(
            target.ticketTypes, [&](const TicketType& known) { return known.name == type.name; });
    };
    source.ticketTypes = typesOf(list.people);
    source.ticketTypes.removeIf(hasType);
    QStringList names;
    if (!m_options.listName.isEmpty()) {
        names.append(m_options.listName);
    }
    for (const SourceAttendee& person : list.people) {
        for (const SourceCheckIn& checkIn : person.checkIns) {
            names.append(checkIn.listName);
        }
    }
    if (names.isEmpty() && target.lists.isEmpty()) {
        names.append(firstListName());
    }
    names.removeDuplicates();
    for (const QString& name : names) {
        const bool known = std::ranges::any_of(
            target.lists, [&](const CheckInList& each) { return each.name == name; });
        if (!known) {
            source.lists.append(listNamed(name));
        }
    }
    return source;
}

} // namespace lanyard
