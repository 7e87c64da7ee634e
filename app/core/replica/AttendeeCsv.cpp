// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/AttendeeCsv.h"

#include "replica/Namesakes.h"

#include <QHash>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsToGuessFrom = 50;
constexpr int rowsToShow = 10;
constexpr int rowsPerProgress = 200;
constexpr qint64 headSize = 1 << 16;

/// Order and number in it, as pretix writes them on tickets.
QString placeOf(const Attendee& attendee, const QString& number)
{
    return attendee.order + u'-' + number;
}

/// Why a row whose key was there before is not taken, and what it shares with that one.
RejectedRow repeated(const SourceAttendee& person)
{
    const Attendee& attendee = person.attendee;
    RejectedRow row;
    row.line = person.line;
    if (!attendee.token.isEmpty()) {
        row.reason = u"duplicateTicket"_s;
        row.value = attendee.token.value;
    } else if (attendee.sourceKey.startsWith(u"order:"_s) && attendee.position > 0) {
        row.reason = u"duplicatePlace"_s;
        row.value = placeOf(attendee, QString::number(attendee.position));
    } else {
        row.reason = u"duplicatePerson"_s;
        row.value = attendee.name + u", "_s
            + (attendee.email.isEmpty() ? attendee.order : attendee.email);
    }
    row.value.truncate(80);
    return row;
}

/// One reading of one file.
class Reading
{
public:
    Reading(
        QIODevice& file, const AttendeeCsvOptions& options, const AttendeeCsv::Progress& progress)
        : m_file(file)
        , m_options(options)
        , m_progress(progress)
    { }

    Result<AttendeeList> run();

private:
    Result<void> findOut();
    Result<void> readRows();
    Result<void> takeRow(const CsvRecord& record);
    void addPerson(SourceAttendee person, const CsvRecord& record);
    void settleAddons();
    void reject(RejectedRow row);

    QIODevice& m_file;
    const AttendeeCsvOptions& m_options;
    const AttendeeCsv::Progress& m_progress;
    AttendeeList m_list;
    std::optional<AttendeeRow> m_row;
    QList<CsvRecord> m_waiting; ///< rows read before the columns were guessed
    QHash<QString, int> m_lineOfKey;
    QHash<QString, int> m_namesakes; ///< how many share a name for their key
};

Result<AttendeeList> Reading::run()
{
    if (m_file.size() > CsvReader::maxFileBytes) {
        return failure(ErrorCode::FileTooLarge, QString::number(m_file.size()));
    }
    if (auto known = findOut(); !known) {
        return known.error();
    }
    if (auto read = readRows(); !read) {
        return read.error();
    }
    settleAddons();
    std::stable_sort(m_list.rejected.begin(), m_list.rejected.end(),
        [](const auto& a, const auto& b) { return a.line < b.line; });
    return m_list;
}

Result<void> Reading::findOut()
{
    // What is no text at all is told before an override of the encoding is believed.
    const auto detected = detectEncoding(m_file);
    if (!detected) {
        return detected.error();
    }
    m_list.encoding = m_options.encoding.value_or(*detected);
    m_list.delimiter = m_options.delimiter;
    if (m_list.delimiter.isNull()) {
        const QString head = TextDecoder(m_list.encoding).decode(m_file.peek(headSize));
        m_list.delimiter = CsvReader::guessDelimiter(head);
    }
    return {};
}

Result<void> Reading::readRows()
{
    CsvReader reader(m_file, m_list.encoding, m_list.delimiter);
    std::optional<CsvRecord> header;
    const auto begin = [&]() -> Result<void> {
        QList<QStringList> cells;
        for (const auto& record : m_waiting) {
            cells.append(record.fields);
        }
        auto mapping = guessColumns(header->fields, cells, m_options.mapping);
        if (!mapping) {
            return mapping.error();
        }
        m_list.mapping = *mapping;
        m_row.emplace(m_list.mapping, m_options.zone, m_options.seenAt, m_options.list);
        for (const auto& record : m_waiting) {
            if (auto taken = takeRow(record); !taken) {
                return taken;
            }
        }
        return {};
    };
    while (true) {
        auto next = reader.next();
        if (!next) {
            return next.error();
        }
        if (!*next) {
            break;
        }
        if (!header) {
            header = **next;
            continue;
        }
        if (++m_list.total % rowsPerProgress == 0 && m_progress
            && !m_progress(reader.bytesRead(), m_file.size())) {
            return failure(ErrorCode::Cancelled);
        }
        if (m_row) {
            if (auto taken = takeRow(**next); !taken) {
                return taken;
            }
            continue;
        }
        m_waiting.append(**next);
        if (m_waiting.size() == rowsToGuessFrom) {
            if (auto begun = begin(); !begun) {
                return begun;
            }
        }
    }
    if (!header || m_list.total == 0) {
        return failure(ErrorCode::FileEmpty, {}, header ? QStringList{u"header"_s} : QStringList());
    }
    return m_row ? Result<void>{} : begin();
}

Result<void> Reading::takeRow(const CsvRecord& record)
{
    if (!record.complete && record.fields.size() < m_list.mapping.header.size()) {
        return failure(ErrorCode::FileTruncated, {}, {QString::number(record.line)});
    }
    if (m_list.firstRows.size() < rowsToShow) {
        m_list.firstRows.append(record);
    }
    auto read = m_row->read(record);
    if (auto* bad = std::get_if<RejectedRow>(&read)) {
        reject(std::move(*bad));
    } else {
        addPerson(std::move(std::get<SourceAttendee>(read)), record);
    }
    return {};
}

void Reading::addPerson(SourceAttendee person, const CsvRecord& record)
{
    if (const QString name = person.attendee.sourceKey; isNameKey(name)) {
        person.attendee.sourceKey = namesakeKey(name, ++m_namesakes[name]);
    }
    const QString key = person.attendee.sourceKey;
    if (const int first = m_lineOfKey.value(key); first > 0) {
        const auto names = m_list.mapping.names();
        const QString by = key.section(u':', 0, 0);
        const QString column = names.value(by == u"mail"_s ? u"email"_s : by);
        RejectedRow row = repeated(person);
        row.column = column;
        row.firstLine = first;
        row.cells = record.fields;
        reject(std::move(row));
        return;
    }
    m_lineOfKey.insert(key, person.line);
    m_list.people.append(std::move(person));
}

/// An add-on belongs to the ticket of its order with the number it names, and takes that
/// ticket's person.
void Reading::settleAddons()
{
    QHash<QString, const SourceAttendee*> parents;
    const QList<SourceAttendee> all = std::exchange(m_list.people, {});
    QList<SourceAttendee> addons;
    for (const auto& person : all) {
        const Attendee& attendee = person.attendee;
        if (person.parentKey.isEmpty()) {
            parents.insert(u"order:%1:%2"_s.arg(attendee.order).arg(attendee.position), &person);
            m_list.people.append(person);
        }
    }
    for (auto person : all) {
        if (person.parentKey.isEmpty()) {
            continue;
        }
        const auto* parent = parents.value(person.parentKey);
        if (parent == nullptr) {
            reject({person.line, m_list.mapping.names().value(u"addonTo"_s), u"noParent"_s,
                placeOf(person.attendee, person.parentKey.section(u':', -1)), 0, {}});
            continue;
        }
        person.parentKey = parent->attendee.sourceKey;
        person.attendee.name = parent->attendee.name;
        person.attendee.company = parent->attendee.company;
        person.attendee.email = parent->attendee.email;
        m_list.people.append(person);
    }
}

void Reading::reject(RejectedRow row)
{
    if (m_list.rejected.size() >= AttendeeCsv::maxRejectedWithCells) {
        row.cells.clear();
    }
    m_list.rejected.append(std::move(row));
}

} // namespace

Result<AttendeeList> AttendeeCsv::read(
    QIODevice& file, const AttendeeCsvOptions& options, const Progress& progress)
{
    return Reading(file, options, progress).run();
}

} // namespace lanyard
