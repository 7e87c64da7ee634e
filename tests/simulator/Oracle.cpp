// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Oracle.h"

#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QString keyOf(const ModelRequest& request)
{
    return QString::fromLatin1(request.headers.value("x-idempotency-key"));
}

} // namespace

Oracle::Oracle(const Surroundings& around, int desks)
    : m_around(around)
    , m_rows(std::size_t(desks))
    , m_open(std::size_t(desks))
    , m_done(std::size_t(desks))
    , m_devices(std::size_t(desks))
    , m_acknowledged(std::size_t(desks))
    , m_inside(std::size_t(desks))
    , m_lostOwn(std::size_t(desks))
    , m_lostScans(std::size_t(desks))
    , m_onTheirWay(std::size_t(desks))
    , m_undoneLate(std::size_t(desks))
    , m_changes(std::size_t(desks), -1)
{
    std::iota(m_devices.begin(), m_devices.end(), 1);
}

void Oracle::violate(const QString& rule, const QString& what)
{
    m_violations.append(rule + u": "_s + what);
    m_around.trace.say(u"VIOLATED "_s + m_violations.last());
}

void Oracle::acknowledged(int desk, const Nonce& nonce)
{
    if (!m_acknowledged[std::size_t(desk)].insert(nonce.value).second) {
        violate(u"I2"_s,
            u"desk %1 says \"checked in\" twice for %2"_s.arg(desk).arg(nonce.value.left(8)));
    }
    if (!m_rows[std::size_t(desk)].contains(nonce.value)) {
        violate(u"I1"_s,
            u"desk %1 said \"checked in\" for %2 and its outbox has nothing"_s.arg(desk).arg(
                nonce.value.left(8)));
    }
}

void Oracle::starting(int desk, Connection& connection)
{
    m_changes[std::size_t(desk)] = -1;
    const auto query = connection.query(
        "SELECT j.uuid, j.state = 2 OR EXISTS (SELECT 1 FROM print_attempt a WHERE a.job = j.id "
        "AND a.ended_at IS NULL) FROM print_job j WHERE j.state IN (2, 3, 4)");
    while (query->step()) {
        if (query->integer(1) != 0) {
            m_onTheirWay[std::size_t(desk)].insert(query->text(0));
        } else {
            m_handedOver.insert(query->text(0));
        }
    }
}

void Oracle::committed(int desk, Connection& connection, const Clock& clock)
{
    if (m_hasLeft.contains(desk) || !hasChanged(desk, connection)) {
        return; // what held of it still holds
    }
    remember(desk, connection);
    rememberTimes(desk, connection, clock);
    rememberQuestions(desk, connection);
    for (const QString& nonce : m_acknowledged[std::size_t(desk)]) {
        if (!m_rows[std::size_t(desk)].contains(nonce)) {
            violate(u"I1"_s, u"desk %1 has lost %2"_s.arg(desk).arg(nonce.left(8)));
        }
    }
    checkMonotone(desk, connection);
}

/// Whether a row of that desk's database was written since the last look, by its process of now.
bool Oracle::hasChanged(int desk, Connection& connection)
{
    const auto query = connection.query("SELECT total_changes()");
    query->step();
    return std::exchange(m_changes[std::size_t(desk)], query->integer(0)) != query->integer(0);
}

void Oracle::remember(int desk, Connection& connection)
{
    auto& rows = m_rows[std::size_t(desk)];
    const auto query = connection.query(
        "SELECT o.nonce, o.id, ifnull(o.attendee, 0), ifnull(a.remote, 0), o.kind, o.state, "
        "ifnull(a.token, '') FROM outbox_entry o LEFT JOIN attendee a ON a.id = o.attendee ORDER "
        "BY o.id");
    while (query->step()) {
        const QString nonce = query->text(0);
        Remembered& row = rows[nonce];
        const int state = int(query->integer(5));
        const bool isNew = row.id == 0;
        const bool isNews = isNew || row.state != state;
        if (row.state == int(OutboxState::Acknowledged) && state == int(OutboxState::Ready)) {
            m_excused.erase(nonce); // it is sent again
            if (m_lostOwn[std::size_t(desk)].contains(nonce)) {
                m_sentAgain.insert(desk);
            }
        }
        row.id = query->integer(1);
        row.attendee = query->integer(2);
        row.position = query->integer(3);
        row.kind = int(query->integer(4));
        row.state = state;
        row.token = query->text(6);
        row.wasRefused = row.wasRefused || state == int(OutboxState::Quarantined);
        if (isNews) {
            m_around.trace.say(
                u"desk %1 entry %2 kind %3 is %4"_s.arg(desk).arg(row.id).arg(row.kind).arg(state));
            const bool isTakenBack = readAbout(row, connection, nonce);
            if (state == int(OutboxState::Dismissed)) {
                m_ended.insert(actOf(row.kind, row.about));
            }
            checkHeld(desk, row, isTakenBack, nonce);
        }
        if (isNew && row.kind == int(OutboxKind::CheckIn)) {
            checkAsked(desk, connection, nonce);
        }
    }
}

/// Returns whether the entry's check-in was taken back.
bool Oracle::readAbout(Remembered& row, Connection& connection, const QString& nonce)
{
    const auto query = connection.query(
        "SELECT CASE kind WHEN 2 THEN json_extract(body, '$.info.uuid') "
        "WHEN 1 THEN json_extract(body, '$.nonce') ELSE nonce END, EXISTS (SELECT 1 FROM check_in "
        "c WHERE c.nonce = ? AND c.annulled_at IS NOT NULL), ifnull(json_extract(body, "
        "'$.unheard'), 0), CASE kind WHEN 0 THEN json_array(body -> '$.datetime', body -> "
        "'$.list', body -> '$.type') ELSE '' END FROM outbox_entry WHERE id = ?",
        nonce, row.id);
    query->step();
    row.about = query->text(0);
    row.isUnheard = query->flag(2);
    row.told = query->text(3);
    return query->flag(1);
}

bool Oracle::serverHas(const Remembered& row, const QString& nonce) const
{
    const ServerData& data = m_around.server.data();
    switch (OutboxKind(row.kind)) {
    case OutboxKind::CheckIn:
        return !data.withNonce(row.about).isEmpty();
    case OutboxKind::Undo: // taken back, or never there
        return std::ranges::none_of(data.checkIns, [&row](const ModelCheckIn& each) {
            return each.nonce == row.about && each.successful;
        });
    case OutboxKind::PrintLog:
        return std::ranges::any_of(data.prints, [&row](const ModelPrint& each) {
            return each.info.value(u"uuid"_s).toString() == row.about;
        });
    case OutboxKind::FailedScan:
        return std::ranges::any_of(
            data.checkIns, [&nonce](const ModelCheckIn& each) { return each.nonce == nonce; });
    }
    return false;
}

/// Whether the server has another check-in of that desk that it is told of in the same words: of a
/// scan that waited for the server, and of one behind it that did not wait and took up its
/// question, both of somebody who leaves. On the server's list one cannot be told from the other.
bool Oracle::isToldAlike(int desk, const Remembered& row) const
{
    const auto& rows = m_rows[std::size_t(desk)];
    return !row.told.isEmpty() && std::ranges::any_of(rows, [&](const auto& each) {
        const auto& [nonce, other] = each;
        return other.id != row.id && other.position == row.position && other.told == row.told
            && serverHas(other, nonce);
    });
}

/// An entry is in one of the places where it may be.
void Oracle::checkHeld(int desk, const Remembered& row, bool isTakenBack, const QString& nonce)
{
    const QString name = u"entry %1 of desk %2 (%3)"_s.arg(row.id).arg(desk).arg(nonce.left(8));
    if (row.state == int(OutboxState::Acknowledged) && !serverHas(row, nonce)
        && !m_excused.contains(row.about) && !m_excused.contains(nonce)
        && !isToldAlike(desk, row)) {
        violate(u"I1"_s, name + u" counts as sent, and the server does not have it"_s);
    }
    const bool isGone
        = row.state == int(OutboxState::Withdrawn) || row.state == int(OutboxState::Dismissed);
    const bool isStaffs = row.state == int(OutboxState::Dismissed) && m_letGo.contains(nonce);
    if (isGone && row.kind == int(OutboxKind::CheckIn) && !isTakenBack && !isStaffs) {
        violate(u"I1"_s, name + u" was let go of, and nobody took the check-in back"_s);
    }
}

void Oracle::sending(int desk, const HttpRequest& request)
{
    if (!request.json) {
        return;
    }
    const QJsonObject body = bodyOf(*request.json);
    const QString nonce = body.value(u"nonce"_s).toString();
    if (request.isNowOrNever) {
        asking(desk, nonce, body.value(u"secret"_s).toString());
    }
    checkLetGo(desk, request, body);
    checkFiles(desk, body);
    const auto& rows = m_rows[std::size_t(desk)];
    const auto row = rows.find(nonce);
    if (request.url.path().endsWith(u"annul/"_s)) {
        if (row != rows.end() && row->second.isWaiting()) {
            violate(u"I5"_s,
                u"desk %1 undoes %2, which may still be on its way"_s.arg(desk).arg(nonce.left(8)));
        }
        m_annulled.insert(nonce);
    } else if (request.url.path().endsWith(u"redeem/"_s) && m_annulled.contains(nonce)) {
        violate(u"I2"_s, u"desk %1 sends %2 again after its undo"_s.arg(desk).arg(nonce.left(8)));
    }
}

void Oracle::handled(int desk, const ModelRequest& request, const ModelResponse& response)
{
    if (request.method != "POST" || response.status >= 300) {
        return;
    }
    checkSingle(request);
    checkTime(desk, request);
    checkOrder(desk, keyOf(request));
    if (request.path.endsWith(u"annul/"_s)) {
        const QString nonce = bodyOf(request.body).value(u"nonce"_s).toString();
        for (const ModelCheckIn& row : m_around.server.data().withNonce(nonce)) {
            m_takenBack.insert({row.position, row.list});
        }
    }
}

void Oracle::hasty(int desk)
{
    violate(u"pace"_s, u"desk %1 sends more than the server allows"_s.arg(desk));
}

void Oracle::checkSingle(const ModelRequest& request)
{
    const ServerData& data = m_around.server.data();
    const QJsonObject body = bodyOf(request.body);
    const QString nonce = body.value(u"nonce"_s).toString();
    if (request.path.endsWith(u"redeem/"_s)) {
        if (data.withNonce(nonce).size() > 1) {
            violate(u"I2"_s, u"the server has %1 twice"_s.arg(nonce.left(8)));
        }
        if (!m_questions.contains(nonce)
            && std::ranges::none_of(
                m_rows, [&nonce](const auto& rows) { return rows.contains(nonce); })) {
            violate(u"I2"_s, u"no desk made the check-in %1"_s.arg(nonce.left(8)));
        }
    } else if (request.path.endsWith(u"printlog/"_s)) {
        const QString uuid = body.value(u"info"_s)[u"uuid"_s].toString();
        const auto isSame = [&uuid](const ModelPrint& print) {
            return print.info.value(u"uuid"_s).toString() == uuid;
        };
        if (std::ranges::count_if(data.prints, isSame) > 1) {
            violate(u"I2"_s, u"the server has the badge %1 twice"_s.arg(uuid.left(8)));
        }
    } else if (request.path.endsWith(u"failed_checkins/"_s)) {
        const auto isSame
            = [&nonce](const ModelCheckIn& row) { return row.nonce == nonce && !row.successful; };
        if (std::ranges::count_if(data.checkIns, isSame) > 1) {
            violate(u"I2"_s, u"the server has the refused scan %1 twice"_s.arg(nonce.left(8)));
        }
    }
}

/// Acts of one person arrive in the order in which their desk made them, and what is told of badges
/// too, none of it before an act that was made before it.
void Oracle::checkOrder(int desk, const QString& key)
{
    const auto& rows = m_rows[std::size_t(desk)];
    const auto found = rows.find(key);
    // a refused scan changes nothing and goes when there is room
    if (found == rows.end() || found->second.attendee == 0 || found->second.wasRefused
        || found->second.kind == int(OutboxKind::FailedScan) || !m_arrived.insert(key).second) {
        return;
    }
    const bool isPrint = found->second.kind == int(OutboxKind::PrintLog);
    const qint64 person = found->second.attendee;
    const qint64 lastPrint = m_lastOfPerson[{desk, -person}];
    qint64& last = m_lastOfPerson[{desk, isPrint ? -person : person}];
    if (found->second.id < std::max(last, lastPrint)) {
        violate(u"I5"_s,
            u"entry %1 of desk %2 arrives after entry %3"_s.arg(found->second.id)
                .arg(desk)
                .arg(last));
    }
    last = std::max(last, found->second.id);
}

} // namespace lanyard::sim
