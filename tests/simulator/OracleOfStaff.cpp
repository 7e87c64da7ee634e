// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Oracle.h"

#include <algorithm>
#include <array>

// What must hold of what staff do, and of a server that was put back.

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, deedCount> names{"dismissed", "settled-clash", "resent",
    "undone-late", "tried-elsewheres", "gave-file", "hurried", "left"};

constexpr qint64 filesKeptSeconds = 24 * 3600; ///< by a server, while nothing refers to them

/// As an entry of the outbox would have it: what is asked for, and of which act.
std::pair<OutboxKind, QString> told(const QString& path, const QJsonObject& body)
{
    const QString nonce = body.value(u"nonce"_s).toString();
    if (path.endsWith(u"annul/"_s)) {
        return {OutboxKind::Undo, nonce};
    }
    if (path.endsWith(u"printlog/"_s)) {
        return {OutboxKind::PrintLog, body.value(u"info"_s)[u"uuid"_s].toString()};
    }
    return {path.endsWith(u"redeem/"_s) ? OutboxKind::CheckIn : OutboxKind::FailedScan, nonce};
}

/// All that a desk holds beside that entry.
QStringList restOf(OutboxId entry, Connection& connection)
{
    QStringList rest;
    const auto entries = connection.query(
        "SELECT id || ' ' || state || ' ' || tries || ' ' || ifnull(next_at, '') || ' ' || "
        "idempotency_key || ' ' || last_status || ' ' || last_text || ' ' || "
        "(SELECT count(*) FROM answer_file f WHERE f.entry = outbox_entry.id) "
        "FROM outbox_entry WHERE id <> ? ORDER BY id",
        entry);
    while (entries->step()) {
        rest.append(entries->text(0));
    }
    const auto acts = connection.query(
        "SELECT id || ' ' || attendee || ' ' || list || ' ' || at || ' ' || remote || ' ' || "
        "missing || ' ' || ifnull(annulled_at, '') FROM check_in ORDER BY id");
    while (acts->step()) {
        rest.append(acts->text(0));
    }
    return rest;
}

bool isSame(const ModelCheckIn& one, const ModelCheckIn& other)
{
    return one.id == other.id && one.nonce == other.nonce && one.successful == other.successful;
}

} // namespace

QString nameOf(Deed deed)
{
    return QString::fromLatin1(names.at(std::size_t(deed)));
}

QString Oracle::actOf(int kind, const QString& about)
{
    return u"%1 %2"_s.arg(kind).arg(about);
}

void Oracle::dismissing(OutboxId entry, Connection& connection)
{
    const auto query = connection.query("SELECT nonce FROM outbox_entry WHERE id = ?", entry);
    query->step();
    m_letGo.insert(query->text(0));
    m_rest = restOf(entry, connection);
}

void Oracle::dismissed(int desk, OutboxId entry, Connection& connection)
{
    const auto query = connection.query("SELECT state FROM outbox_entry WHERE id = ?", entry);
    query->step();
    const bool isDone = query->integer(0) == int(OutboxState::Dismissed);
    m_deeds[std::size_t(Deed::Dismissed)] += isDone ? 1 : 0;
    if (restOf(entry, connection) != m_rest) {
        violate(u"I6"_s,
            u"desk %1 let go of entry %2, and not of that alone"_s.arg(desk).arg(entry.value));
    }
}

/// What was let go of is never sent again.
void Oracle::checkLetGo(int desk, const HttpRequest& request, const QJsonObject& body)
{
    const auto [kind, about] = told(request.url.path(), body);
    if (m_ended.contains(actOf(int(kind), about))) {
        violate(u"I2"_s, u"desk %1 sends %2, which was let go of"_s.arg(desk).arg(about.left(8)));
    }
}

/// pretix lets in without a file that it does not have, and says nothing.
void Oracle::checkFiles(int desk, const QJsonObject& body)
{
    const ServerData& data = m_around.server.data();
    const QJsonObject answers = body.value(u"answers"_s).toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const QString name = answer->toString();
        if (!name.startsWith("file:"_L1)) {
            continue;
        }
        ++m_deeds[std::size_t(Deed::GaveFile)];
        const bool isThere = std::ranges::any_of(data.files, [&](const ModelFile& file) {
            return file.id == name && file.device == m_devices[std::size_t(desk)]
                && file.at.secsTo(m_around.now()) < filesKeptSeconds;
        });
        if (!isThere && !m_restored) {
            violate(
                u"I1"_s, u"desk %1 names %2, which the server does not have"_s.arg(desk).arg(name));
        }
    }
}

void Oracle::settled(int desk, const Clash& clash, const QList<Clash>& after)
{
    ++m_deeds[std::size_t(Deed::SettledClash)];
    const auto isIt = [&clash](const Clash& each) {
        return each.attendee == clash.attendee && each.list == clash.list
            && each.entries == clash.entries && each.settled.has_value();
    };
    if (std::ranges::none_of(after, isIt)) {
        violate(u"I7"_s, u"desk %1 has lost the note or a clash with it"_s.arg(desk));
    }
}

void Oracle::undoingLate(int desk, const QString& nonce)
{
    m_undoneLate[std::size_t(desk)].insert(nonce);
}

/// What a server does not take back any more stays with staff, and with the server's words.
void Oracle::checkUndoneLate(int desk)
{
    for (const QString& nonce : m_undoneLate[std::size_t(desk)]) {
        const auto rows = m_around.server.data().withNonce(nonce);
        if (std::ranges::any_of(rows, &ModelCheckIn::isAnnulled)) {
            continue; // by a time that was wrong, it was not too late
        }
        const auto isCase = [&nonce](const auto& each) {
            const Remembered& row = each.second;
            return row.kind == int(OutboxKind::Undo) && row.about == nonce
                && row.state == int(OutboxState::Quarantined);
        };
        if (std::ranges::any_of(m_rows[std::size_t(desk)], isCase)) {
            ++m_deeds[std::size_t(Deed::UndoneLate)];
        } else {
            violate(u"I1"_s,
                u"desk %1 took %2 back too late, and staff see nothing of it"_s.arg(desk).arg(
                    nonce.left(8)));
        }
    }
}

/// Each check-in that the server acknowledged and nobody took back is there, and once; what a
/// server lost was sent again, if it has the ticket still.
void Oracle::checkOwn(int desk, Connection& connection)
{
    const auto without = removed();
    const auto query = connection.query(
        "SELECT c.nonce, c.missing, a.remote FROM check_in c JOIN outbox_entry e ON e.nonce = "
        "c.nonce JOIN attendee a ON a.id = c.attendee WHERE c.annulled_at IS NULL AND e.state = 4");
    while (query->step()) {
        const auto rows = m_around.server.data().withNonce(query->text(0));
        const auto count = std::ranges::count(rows, true, &ModelCheckIn::successful);
        const bool isExcused = m_restored && without.contains(query->integer(2)) && count == 0;
        if ((count != 1 || query->flag(1)) && !isExcused) {
            violate(u"I1"_s,
                u"check-in %1 of desk %2 is at the server %3 times%4"_s.arg(query->text(0).left(8))
                    .arg(desk)
                    .arg(count)
                    .arg(query->flag(1) ? u" and counts as lost"_s : QString()));
        }
    }
}

/// No list shows a refused scan. A desk that sends a check-in again that the server lost has
/// noticed, and sends those again too.
void Oracle::checkScans(int desk)
{
    if (!m_sentAgain.contains(desk)) {
        return;
    }
    const auto& rows = m_rows[std::size_t(desk)];
    for (const QString& nonce : m_lostScans[std::size_t(desk)]) {
        const Remembered& row = rows.at(nonce);
        if (row.state == int(OutboxState::Acknowledged) && !serverHas(row, nonce)) {
            violate(u"I1"_s,
                u"the server lost the refused scan %1, and desk %2 has not sent it again"_s
                    .arg(nonce.left(8))
                    .arg(desk));
        }
    }
}

/// The server forgot that this check-in was taken back, and no desk can tell it again: it has left,
/// or did not know whose ticket it was, or the server shows that ticket to nobody any more.
bool Oracle::isLostForGood(const QString& undone) const
{
    if (!m_lostUndos.contains(undone)) {
        return false;
    }
    const auto gone = removed();
    const auto isGone = [&gone](const ModelCheckIn& row) { return gone.contains(row.position); };
    if (std::ranges::any_of(m_around.server.data().withNonce(undone), isGone)) {
        return true;
    }
    for (int desk = 0; desk < int(m_rows.size()); ++desk) {
        const auto isIts = [&undone](const auto& each) {
            const Remembered& row = each.second;
            return row.kind == int(OutboxKind::Undo) && row.about == undone && row.attendee != 0;
        };
        if (!m_hasLeft.contains(desk) && std::ranges::any_of(m_rows[std::size_t(desk)], isIts)) {
            return false;
        }
    }
    return true;
}

/// What a desk will have to send again, if it can notice.
void Oracle::losing(const ModelCheckIn& lost)
{
    for (std::size_t desk = 0; desk < m_rows.size(); ++desk) {
        const auto row = m_rows[desk].find(lost.nonce);
        if (row == m_rows[desk].end() || row->second.state != int(OutboxState::Acknowledged)) {
            continue;
        }
        if (row->second.kind == int(OutboxKind::CheckIn) && lost.successful) {
            m_lostOwn[desk].insert(lost.nonce);
        }
        if (row->second.kind == int(OutboxKind::FailedScan)) {
            m_lostScans[desk].insert(lost.nonce);
        }
    }
}

void Oracle::restoring(const ServerData& backup)
{
    m_restored = true;
    m_sentAgain.clear();
    std::ranges::for_each(m_lostOwn, &std::set<QString>::clear);
    std::ranges::for_each(m_lostScans, &std::set<QString>::clear);
    const ServerData& data = m_around.server.data();
    for (const ModelCheckIn& row : data.checkIns) {
        const auto isKept = [&row](const ModelCheckIn& each) { return isSame(each, row); };
        if (std::ranges::any_of(backup.checkIns, isKept)) {
            continue;
        }
        m_excused.insert(row.nonce);
        losing(row);
        if (row.successful) {
            m_lost.insert({row.position, row.list});
        }
        if (row.isAnnulled()) {
            m_lostUndos.insert(row.nonce);
        }
    }
    for (const ModelPrint& row : data.prints) {
        if (std::ranges::find(backup.prints, row.id, &ModelPrint::id) == backup.prints.end()) {
            m_excused.insert(row.info.value(u"uuid"_s).toString());
        }
    }
    m_around.trace.say(
        u"the server forgets %1 check-ins"_s.arg(data.checkIns.size() - backup.checkIns.size()));
}

} // namespace lanyard::sim
