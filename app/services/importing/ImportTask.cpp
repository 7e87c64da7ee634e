// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "importing/ImportTask.h"

#include "importing/ImportFrame.h"
#include "replica/Namesakes.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// As many rows as a background job may write while a desk is open.
constexpr int peopleAtOnce = 200;
constexpr qsizetype peopleToShow = 10;

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

bool isRepeated(const RejectedRow& row)
{
    return row.reason.startsWith(u"duplicate"_s);
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
    auto list
        = read(known->event.timeZone, m_options.listName.isEmpty() ? fallback : m_options.listName);
    if (!list) {
        return list.error();
    }
    if (m_options.strict && !list->rejected.isEmpty()) {
        return rowsRejected(list->rejected);
    }
    if (const auto settled = settleKeys(*known, *list); !settled) {
        return settled.error();
    }
    return m_options.dryRun ? tryOut(*known, *list) : store(*known, *list);
}

/// Who shares a name with somebody of the file. Looked for only where names are all there is.
Result<void> ImportTask::settleKeys(const Target& target, AttendeeList& list) const
{
    const bool byName = std::ranges::any_of(list.people,
        [](const SourceAttendee& person) { return isNameKey(person.attendee.sourceKey); });
    QList<AttendeeRecord> known;
    AttendeeId after;
    while (byName && target.known) {
        const auto page
            = m_context.storage
                  .read(Lane::Background,
                      [&](UnitOfWork& unit) {
                          return unit.attendees().page(target.event.id, after, peopleAtOnce);
                      })
                  .result();
        if (!page) {
            return page.error();
        }
        if (page->isEmpty()) {
            break;
        }
        after = page->last().attendee.id;
        std::ranges::copy_if(*page, std::back_inserter(known),
            [](const AttendeeRecord& record) { return isNameKey(record.attendee.sourceKey); });
    }
    settleNamesakes(list.people, known);
    return {};
}

/// Job by job, so that a desk's jobs come in between.
Result<ImportReport> ImportTask::store(const Target& target, const AttendeeList& list) const
{
    ImportReport report = reportOf(list);
    int stored = 0;
    const auto end = write(report, target, list, stored, [this](const Step& step) {
        return m_context.storage.write(Lane::Background, step).result();
    });
    if (end) {
        return report;
    }
    Error error = end.error();
    if (stored > 0) {
        error.args = {QString::number(stored), QString::number(list.people.size())};
        // when this fails too, the list's next import is still told
        (void)m_context.storage
            .write(Lane::Background,
                [&](UnitOfWork& unit) { return audit(unit, report, list, stored); })
            .result();
    }
    return error;
}

/// In one transaction that is rolled back. A dry run is asked for where no desk is open.
Result<ImportReport> ImportTask::tryOut(const Target& target, const AttendeeList& list) const
{
    ImportReport report = reportOf(list);
    std::optional<Result<void>> end;
    const auto job = [&](UnitOfWork& unit) -> Result<void> {
        int tried = 0;
        end = write(report, target, list, tried, [&unit](const Step& step) { return step(unit); });
        return failure(ErrorCode::Cancelled, u"dry run"_s); // rolls back
    };
    const auto rolledBack = m_context.storage.write(Lane::Background, job).result();
    if (!end || !*end) {
        return end ? end->error() : rolledBack.error();
    }
    report.event = target.event.id; // not one that was rolled back
    return report;
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
                    return rename(unit, target);
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
                return rename(unit, target);
            })
        .result();
}

/// A server that is pulled from says itself what its event is called.
Result<ImportTask::Target> ImportTask::rename(UnitOfWork& unit, Target target) const
{
    const auto cursor = unit.events().cursor(target.event.id);
    if (!cursor) {
        return cursor.error();
    }
    if (!m_options.eventName.isEmpty() && cursor->state.isEmpty()) {
        target.isRenamed = target.event.name != m_options.eventName;
        target.event.name = m_options.eventName;
    }
    return target;
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

Result<void> ImportTask::write(ImportReport& report, const Target& target, const AttendeeList& list,
    int& stored, const Run& run) const
{
    const int total = int(list.people.size());
    do {
        m_context.progress(stored, total);
        if (m_context.cancelled->load()) {
            return failure(ErrorCode::Cancelled);
        }
        const auto people = list.people.mid(stored, peopleAtOnce);
        const auto done = run([&](UnitOfWork& unit) -> Result<void> {
            if (stored == 0) {
                if (auto begun = begin(unit, report, target, list); !begun) {
                    return begun;
                }
            }
            return writePeople(unit, report, people);
        });
        if (!done) {
            return done;
        }
        stored += int(people.size());
    } while (stored < total);
    m_context.progress(total, total);
    return run([&](UnitOfWork& unit) { return finish(unit, report, list); });
}

Result<void> ImportTask::begin(
    UnitOfWork& unit, ImportReport& report, const Target& target, const AttendeeList& list) const
{
    report.event = target.event.id;
    const SourceEvent source = missingFrame(
        target.event, target.ticketTypes, target.lists, list.people, m_options.listName);
    if (target.known && !target.isRenamed && source.ticketTypes.isEmpty()
        && source.lists.isEmpty()) {
        return {};
    }
    const auto event = unit.events().apply(source, false);
    if (!event) {
        return event.error();
    }
    report.event = *event;
    return {};
}

Result<void> ImportTask::writePeople(
    UnitOfWork& unit, ImportReport& report, const QList<SourceAttendee>& people) const
{
    const auto done = unit.attendees().apply(report.event, people, m_context.generation);
    if (!done) {
        return done.error();
    }
    report.counts.added += done->added;
    report.counts.changed += done->changed;
    report.counts.same += done->same;
    return {};
}

/// Only now, with everybody of the file seen, it is known who has vanished.
Result<void> ImportTask::finish(
    UnitOfWork& unit, ImportReport& report, const AttendeeList& list) const
{
    const auto cursor = unit.events().cursor(report.event);
    if (!cursor) {
        return cursor.error();
    }
    // A server that is pulled from knows better who has gone; and whose row is bad has not.
    if (cursor->state.isEmpty() && std::ranges::all_of(list.rejected, isRepeated)) {
        const auto gone = unit.attendees().markUnseenGone(report.event, m_context.generation);
        if (!gone) {
            return gone.error();
        }
        report.counts.gone = *gone;
    }
    return audit(unit, report, list, int(list.people.size()));
}

/// Counts and the file's name; nobody's data.
Result<void> ImportTask::audit(
    UnitOfWork& unit, const ImportReport& report, const AttendeeList& list, int stored) const
{
    QJsonObject facts{{u"file"_s, QFileInfo(m_options.file).fileName()},
        {u"format"_s, formatWord(list.mapping.format)}, {u"new"_s, report.counts.added},
        {u"changed"_s, report.counts.changed}, {u"same"_s, report.counts.same},
        {u"gone"_s, report.counts.gone}, {u"rejected"_s, report.rejected.size()}};
    if (stored < list.people.size()) {
        facts.insert(u"endedAfter"_s, stored);
    }
    AuditRow row;
    row.at = m_context.now;
    row.actor = u"import"_s;
    row.act = u"import"_s;
    row.text = QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
    return unit.audit().add(row);
}

} // namespace lanyard
