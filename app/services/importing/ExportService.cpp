// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "importing/ExportService.h"

#include "importing/UnwritableFile.h"
#include "replica/CsvWriter.h"

#include <QDir>
#include <QPromise>
#include <QSaveFile>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordsAtOnce = 500;

QString isoTime(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QString isoTime(const std::optional<QDateTime>& at)
{
    return at ? isoTime(*at) : QString();
}

QString yesWord(bool yes)
{
    return yes ? u"Yes"_s : QString();
}

/// Words that an import understands again.
QString statusWord(const Attendee& attendee)
{
    switch (attendee.status) {
    case OrderStatus::Paid:
        return u"paid"_s;
    case OrderStatus::Pending:
        return attendee.approvalPending ? u"approval pending"_s
            : attendee.validIfPending   ? u"pending (confirmed)"_s
                                        : u"pending"_s;
    case OrderStatus::Expired:
        return u"expired"_s;
    case OrderStatus::Cancelled:
        return u"canceled"_s;
    case OrderStatus::Unknown:
        return u"unknown"_s;
    }
    return {};
}

/// A file that appears whole or not at all, open to its owner alone.
class CsvFile
{
public:
    explicit CsvFile(const QString& path)
        : m_file(path)
    { }

    Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly)
            || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            return unwritable(m_file);
        }
        write(csvStart());
        return {};
    }

    void row(const QStringList& cells) { write(csvRow(cells)); }

    Result<void> commit()
    {
        if (!m_isWhole) {
            m_file.cancelWriting();
        }
        return m_file.commit() ? Result<void>{} : unwritable(m_file);
    }

private:
    /// A disk that is full takes the beginning of a long row, and Qt tells no error of that.
    void write(const QByteArray& bytes)
    {
        m_isWhole = m_file.write(bytes) == bytes.size() && m_isWhole;
    }

    QSaveFile m_file;
    bool m_isWhole = true;
};

/// Waits for one page after the other, so that the desk's jobs come in between.
template <typename Page, typename Each>
Result<void> forEachPage(Storage& storage, Page page, Each each)
{
    qint64 after = 0;
    while (true) {
        const auto rows
            = storage.read(Lane::Background, [&](UnitOfWork& unit) { return page(unit, after); })
                  .result();
        if (!rows) {
            return rows.error();
        }
        for (const auto& row : *rows) {
            after = each(row);
        }
        if (rows->isEmpty()) {
            return {};
        }
    }
}

Result<void> forEachAttendee(
    Storage& storage, EventId event, const std::function<void(const AttendeeRecord&)>& each)
{
    return forEachPage(
        storage,
        [event](UnitOfWork& unit, qint64 after) {
            return unit.attendees().page(event, AttendeeId{after}, recordsAtOnce);
        },
        [&](const AttendeeRecord& record) {
            each(record);
            return record.attendee.id.value;
        });
}

Result<QMap<CheckInListId, QString>> listNames(Storage& storage, EventId event)
{
    const auto lists
        = storage
              .read(Lane::Background, [&](UnitOfWork& unit) { return unit.events().lists(event); })
              .result();
    if (!lists) {
        return lists.error();
    }
    QMap<CheckInListId, QString> names;
    for (const CheckInList& list : *lists) {
        names.insert(list.id, list.name);
    }
    return names;
}

/// First entry of a person and the lists they were let in on.
QStringList presence(const AttendeeRecord& record, const QMap<CheckInListId, QString>& lists)
{
    QStringList names;
    QString first;
    for (const CheckIn& checkIn : record.history) {
        if (checkIn.direction == Direction::Entry) {
            first = first.isEmpty() ? isoTime(checkIn.at) : first;
            names.append(lists.value(checkIn.list));
        }
    }
    names.removeDuplicates();
    return {first, names.join(u',')};
}

QStringList attendeeHeader()
{
    return {u"Order code"_s, u"Position ID"_s, u"Status"_s, u"Attendee name"_s,
        u"Attendee company"_s, u"Attendee email"_s, u"Product"_s, u"Variation"_s,
        u"Ticket secret"_s, u"Add-on to position ID"_s, u"Blocked"_s, u"Valid from"_s,
        u"Valid until"_s, u"Requires special attention"_s, u"Check-in text"_s, u"Order comment"_s,
        u"Order locale"_s, u"Checked in"_s, u"Check-in lists"_s};
}

QStringList attendeeCells(const AttendeeRecord& record, int parentPosition)
{
    const Attendee& a = record.attendee;
    const auto number
        = [](int position) { return position > 0 ? QString::number(position) : QString(); };
    return {a.order, number(a.position), statusWord(a), a.name, a.company, a.email,
        record.ticketType.name, a.variation, a.token.value, number(parentPosition),
        yesWord(a.blocked), isoTime(a.validFrom), isoTime(a.validUntil), yesWord(a.attention),
        a.checkInText, a.comment, a.locale};
}

QString fieldTitle(const QString& name)
{
    return name.startsWith(u"column:"_s) ? name.mid(7) : name;
}

Result<int> writeAttendees(
    Storage& storage, EventId event, const QString& path, const std::function<void(int)>& progress)
{
    QStringList fields; // every name that anyone has, since a table needs one header
    QHash<AttendeeId, int> positions;
    const auto lists = listNames(storage, event);
    auto scanned = forEachAttendee(storage, event, [&](const AttendeeRecord& record) {
        fields.append(record.attendee.fields.texts().keys());
        fields.removeDuplicates();
        positions.insert(record.attendee.id, record.attendee.position);
    });
    if (!lists || !scanned) {
        return lists ? scanned.error() : lists.error();
    }
    QStringList header = attendeeHeader();
    fields.removeIf([&](const QString& name) { return header.contains(fieldTitle(name)); });
    std::ranges::sort(fields);
    for (const QString& name : fields) {
        header.append(fieldTitle(name));
    }
    CsvFile file(path);
    if (auto opened = file.open(); !opened) {
        return opened.error();
    }
    file.row(header);
    int rows = 0;
    auto written = forEachAttendee(storage, event, [&](const AttendeeRecord& record) {
        if (record.attendee.gone) {
            return;
        }
        QStringList cells = attendeeCells(record, positions.value(record.attendee.addonTo))
            + presence(record, *lists);
        const auto texts = record.attendee.fields.texts();
        for (const QString& name : fields) {
            cells.append(texts.value(name));
        }
        file.row(cells);
        progress(++rows);
    });
    if (!written) {
        return written.error();
    }
    auto committed = file.commit();
    return committed ? Result<int>(rows) : Result<int>(committed.error());
}

QStringList checkInHeader()
{
    return {u"Time"_s, u"Direction"_s, u"Check-in list"_s, u"Order code"_s, u"Position ID"_s,
        u"Attendee name"_s, u"Attendee company"_s, u"Product"_s, u"Ticket secret"_s, u"Desk"_s,
        u"Operator"_s, u"Annulled"_s, u"Reason"_s, u"Nonce"_s};
}

QStringList checkInCells(
    const CheckIn& checkIn, const AttendeeRecord& record, const QString& listName)
{
    const Attendee& a = record.attendee;
    return {isoTime(checkIn.at), checkIn.direction == Direction::Entry ? u"entry"_s : u"exit"_s,
        listName, a.order, a.position > 0 ? QString::number(a.position) : QString(), a.name,
        a.company, record.ticketType.name, a.token.value, checkIn.desk, checkIn.operatorName,
        isoTime(checkIn.annulledAt), checkIn.annulReason, checkIn.nonce.value};
}

/// One check-in and whose it is.
struct Entry
{
    CheckIn checkIn;
    AttendeeRecord record;
};

Result<QList<Entry>> entries(UnitOfWork& unit, EventId event, qint64 after)
{
    const auto page = unit.checkIns().page(event, CheckInId{after}, recordsAtOnce);
    if (!page) {
        return page.error();
    }
    QList<AttendeeId> ids;
    for (const CheckIn& checkIn : *page) {
        ids.append(checkIn.attendee);
    }
    const auto records = unit.attendees().byIds(ids);
    if (!records) {
        return records.error();
    }
    QHash<AttendeeId, AttendeeRecord> byId;
    for (const AttendeeRecord& record : *records) {
        byId.insert(record.attendee.id, record);
    }
    QList<Entry> all;
    for (const CheckIn& checkIn : *page) {
        all.append({checkIn, byId.value(checkIn.attendee)});
    }
    return all;
}

Result<int> writeCheckIns(
    Storage& storage, EventId event, const QString& path, const std::function<void(int)>& progress)
{
    const auto lists = listNames(storage, event);
    if (!lists) {
        return lists.error();
    }
    CsvFile file(path);
    if (auto opened = file.open(); !opened) {
        return opened.error();
    }
    file.row(checkInHeader());
    int rows = 0;
    auto written = forEachPage(
        storage, [event](UnitOfWork& unit, qint64 after) { return entries(unit, event, after); },
        [&](const Entry& entry) {
            file.row(checkInCells(entry.checkIn, entry.record, lists->value(entry.checkIn.list)));
            progress(++rows);
            return entry.checkIn.id.value;
        });
    if (!written) {
        return written.error();
    }
    auto committed = file.commit();
    return committed ? Result<int>(rows) : Result<int>(committed.error());
}

} // namespace

ExportService::ExportService(Storage& storage)
    : m_storage(storage)
{
    m_pool.setMaxThreadCount(1);
}

ExportService::~ExportService()
{
    m_pool.waitForDone();
}

QFuture<Result<int>> ExportService::run(std::function<Result<int>(const Progress&)> work)
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    auto future = promise->future();
    m_pool.start([promise, work = std::move(work)] {
        promise->addResult(work([&promise](int rows) { promise->setProgressValue(rows); }));
        promise->finish();
    });
    return future;
}

QFuture<Result<int>> ExportService::exportAttendees(EventId event, const QString& file)
{
    return run([this, event, file](const Progress& progress) {
        return writeAttendees(m_storage, event, file, progress);
    });
}

QFuture<Result<int>> ExportService::exportCheckIns(EventId event, const QString& file)
{
    return run([this, event, file](const Progress& progress) {
        return writeCheckIns(m_storage, event, file, progress);
    });
}

} // namespace lanyard
