// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Salvage.h"

#include "repositories/EntrySum.h"
#include "sqlite/Connection.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Beyond a damaged page rows are looked for by their number, at most so many.
constexpr qint64 mostSought = 200'000;

/// Columns of the first schema alone: the file may be older than this program. By the table, since
/// an index may be what is damaged.
const std::string selectEntry
    = "SELECT id, nonce, kind, event, attendee, body, made_at, state, tries, idempotency_key, "
      "last_status, last_text FROM outbox_entry NOT INDEXED ";

class Salvager
{
public:
    explicit Salvager(const QString& file)
        : m_connection(file, Connection::Mode::ReadOnly)
    {
        m_connection.keepLogOnClose();
    }

    QList<WholeEntry> waiting()
    {
        if (!readOn()) {
            seek();
        }
        const AsideFacts then = serverThen();
        for (WholeEntry& whole : m_found) {
            whole.aside = then;
            complete(whole);
            completeAct(whole);
        }
        return m_found;
    }

private:
    /// To the end, or to a page that is damaged: false.
    bool readOn()
    {
        return attempt([this] {
            const auto query = m_connection.query(selectEntry + "WHERE id > 0 ORDER BY id");
            while (query->step()) {
                take(*query);
            }
        }).has_value();
    }

    void seek()
    {
        const qint64 end = std::min(lastId(), m_last + mostSought);
        for (qint64 id = m_last + 1; id <= end; ++id) {
            (void)attempt([this, id] {
                const auto query = m_connection.query(selectEntry + "WHERE id = ?", id);
                if (query->step()) {
                    take(*query);
                }
            });
        }
    }

    /// As far as either tells it: both may be what is damaged.
    qint64 lastId()
    {
        qint64 last = 0;
        for (const char* sql : {"SELECT max(id) FROM outbox_entry NOT INDEXED",
                 "SELECT seq FROM sqlite_sequence WHERE name = 'outbox_entry'"}) {
            (void)attempt([&] {
                const auto query = m_connection.query(sql);
                last = query->step() ? std::max(last, query->integer(0)) : last;
            });
        }
        return last;
    }

    /// A row that makes sense and waits.
    void take(const Statement& row)
    {
        m_last = row.integer(0);
        const qint64 kind = row.integer(2);
        const qint64 state = row.integer(7);
        WholeEntry whole{OutboxEntry{row.id<OutboxId>(0), Nonce{row.text(1)}, OutboxKind(kind),
                             row.id<EventId>(3), row.id<AttendeeId>(4), row.json(5).object(),
                             row.time(6), OutboxState(state), int(row.integer(8)), {}, row.text(9),
                             int(row.integer(10)), row.text(11), {}},
            {}};
        const OutboxEntry& entry = whole.entry;
        if (kind >= 0 && kind <= qint64(OutboxKind::FailedScan) && state >= 0
            && state <= qint64(OutboxState::Quarantined) && !entry.nonce.value.isEmpty()
            && !entry.body.isEmpty()) {
            m_found.append(whole);
        }
    }

    /// With what other tables tell of it, where they can be read.
    void complete(WholeEntry& whole)
    {
        (void)attempt([&] {
            const auto event
                = m_connection.query("SELECT slug FROM event WHERE id = ?", whole.entry.event);
            whole.event = event->step() ? event->text(0) : QString();
        });
        (void)attempt([&] {
            const auto person = m_connection.query(
                "SELECT name, order_code, token FROM attendee WHERE id = ?", whole.entry.attendee);
            if (person->step()) {
                whole.name = person->text(0);
                whole.order = person->text(1);
                whole.ticket = TicketToken{person->text(2)};
            }
        });
        (void)attempt([&] {
            const auto file
                = m_connection.query("SELECT question, name, media_type, bytes FROM answer_file "
                                     "WHERE entry = ? ORDER BY question",
                    whole.entry.id);
            while (file->step()) {
                whole.files.append(AnswerFile{
                    file->integer(0), file->text(1), file->text(2).toLatin1(), file->bytes(3)});
            }
        });
    }

    /// Whom the desk spoke to.
    AsideFacts serverThen()
    {
        AsideFacts facts;
        (void)attempt([&] {
            const auto row
                = m_connection.query("SELECT (SELECT value FROM setting WHERE key = 'serverUrl'), "
                                     "(SELECT value FROM setting WHERE key = 'organizer')");
            row->step();
            facts.server = row->text(0);
            facts.organizer = row->text(1);
        });
        return facts;
    }

    /// With the time that the server was told, and the check-in as it stands.
    void completeAct(WholeEntry& whole)
    {
        (void)attempt([&] {
            const auto row = m_connection.query(
                "SELECT clock_offset FROM outbox_entry NOT INDEXED WHERE id = ?", whole.entry.id);
            if (row->step() && !row->isNull(0)) {
                whole.entry.clockOffsetMs = row->integer(0);
            }
        });
        (void)attempt([&] { // a database from before does not tell
            const auto row = m_connection.query(
                "SELECT made_boot, made_mono FROM outbox_entry NOT INDEXED WHERE id = ?",
                whole.entry.id);
            if (row->step()) {
                whole.entry.made = {row->text(0), row->integer(1)};
            }
        });
        (void)attempt([&] { // a database from before has no sums
            const auto row = m_connection.query(
                "SELECT kind, nonce, body, idempotency_key, checksum FROM outbox_entry NOT INDEXED "
                "WHERE id = ?",
                whole.entry.id);
            whole.entry.isIntact = !row->step()
                || EntryBytes{row->integer(0), row->bytes(1), row->bytes(2), row->bytes(3)}
                       .areIntact(row->bytes(4));
        });
        if (whole.entry.kind != OutboxKind::CheckIn) {
            return;
        }
        (void)attempt([&] {
            const auto row = m_connection.query(
                "SELECT c.direction, c.at, c.desk, c.operator, c.annulled_at, c.annul_reason, "
                "l.name FROM check_in c JOIN check_in_list l ON l.id = c.list WHERE c.nonce = ?",
                whole.entry.nonce);
            if (row->step()) {
                CheckIn checkIn;
                checkIn.nonce = whole.entry.nonce;
                checkIn.direction = row->word<Direction>(0);
                checkIn.at = row->time(1);
                checkIn.desk = row->text(2);
                checkIn.operatorName = row->text(3);
                checkIn.annulledAt = row->optionalTime(4);
                checkIn.annulReason = row->text(5);
                whole.aside.checkIn = checkIn;
                whole.aside.list = row->text(6);
            }
        });
    }

    Connection m_connection;
    QList<WholeEntry> m_found;
    qint64 m_last = 0; ///< the last row that was read
};

} // namespace

QList<WholeEntry> salvageWaiting(const QString& file)
{
    QStringList made; // SQLite makes files beside the one that it reads
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s}) {
        if (!QFileInfo::exists(file + suffix)) {
            made.append(file + suffix);
        }
    }
    const auto found = attempt([&file] { return Salvager(file).waiting(); });
    for (const QString& each : made) {
        QFile::remove(each);
    }
    return found ? *found : QList<WholeEntry>();
}

} // namespace lanyard
