// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskAfterwards.h"
#include "KilledDesk.h"
#include "ModelServer.h"
#include "checkin/Enquiry.h"
#include "outbox/OutboxRules.h"
#include "print/PrintJob.h"
#include "sqlite/Connection.h"

#include <QDeadlineTimer>
#include <QDir>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes longestToSettle{3}; ///< an entry waits a minute, at most

void expect(QStringList& complaints, qsizetype is, qsizetype should, const QString& what)
{
    if (is != should) {
        complaints.append(u"%1: %2 instead of %3"_s.arg(what).arg(is).arg(should));
    }
}

QStringList compareCheckIns(Connection& connection, const ServerData& server)
{
    QStringList complaints;
    QHash<QString, int> counting; // by nonce
    QHash<qint64, int> entries; // by ticket
    for (const ModelCheckIn& row : server.checkIns) {
        counting[row.nonce] += row.successful ? 1 : 0;
        entries[row.position] += row.successful ? 1 : 0;
    }
    const auto ours = connection.query("SELECT nonce, annulled_at FROM check_in WHERE local = 1");
    while (ours->step()) {
        expect(complaints, counting.take(ours->text(0)), ours->isNull(1) ? 1 : 0,
            u"the server's check-ins of "_s + ours->text(0));
    }
    for (const auto& [nonce, count] : counting.asKeyValueRange()) {
        expect(complaints, count, 0, u"check-ins that only the server has, of "_s + nonce);
    }
    for (const auto& [position, count] : entries.asKeyValueRange()) {
        expect(complaints, count, std::min(count, 1), u"entries of ticket %1"_s.arg(position));
    }
    return complaints;
}

/// Each file is the one badge of a job, and who came in once has one badge that nobody asked for.
QStringList compareBadges(Connection& connection, const ServerData& server, QStringList files)
{
    QStringList complaints;
    QHash<QString, int> told; // to the server, by the job's identity
    for (const ModelPrint& row : server.prints) {
        ++told[row.info.value(u"uuid"_s).toString()];
    }
    const auto jobs = connection.query("SELECT uuid, state FROM print_job");
    while (jobs->step()) {
        const QString uuid = jobs->text(0);
        const QString mark = u'-' + uuid.left(8);
        const auto badges = files.removeIf([&mark](const QString& f) { return f.contains(mark); });
        const auto state = jobs->word<PrintState>(1);
        const bool isOut = state == PrintState::Confirmed;
        const bool mayBeOut = isOut || state == PrintState::Uncertain;
        expect(complaints, badges, std::clamp<qsizetype>(badges, isOut ? 1 : 0, mayBeOut ? 1 : 0),
            u"badges of job "_s + uuid);
        expect(complaints, told.take(uuid), isOut ? 1 : 0, u"the server's prints of job "_s + uuid);
    }
    for (const QString& file : std::as_const(files)) {
        complaints.append(u"a badge of no job: "_s + file);
    }
    for (const auto& [uuid, count] : told.asKeyValueRange()) {
        expect(complaints, count, 0, u"prints that only the server has, of job "_s + uuid);
    }
    const auto twice = connection.query(
        "SELECT attendee, count(*), (SELECT count(*) FROM check_in c WHERE c.attendee = j.attendee "
        "AND c.local = 1) FROM print_job j WHERE reason = 0 AND state <> ? GROUP BY attendee",
        PrintState::Cancelled);
    while (twice->step()) {
        expect(complaints, twice->integer(1), std::min(twice->integer(1), twice->integer(2)),
            u"first badges of attendee %1"_s.arg(twice->integer(0)));
    }
    return complaints;
}

/// As if the time until the next try had gone by: what a killed process had under way waits for
/// half a minute. A pause that is longer than any may be is a complaint.
QStringList endPauses(const QString& folder)
{
    Connection connection(folder + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
    const QDateTime latest = QDateTime::currentDateTimeUtc().addDuration(OutboxRules::backOffCap);
    const auto endless
        = connection.query("SELECT id FROM outbox_entry WHERE state IN (?, ?) AND next_at > ?",
            OutboxState::Ready, OutboxState::Ambiguous, latest);
    if (endless->step()) {
        return {u"entry %1 waits for too long"_s.arg(endless->integer(0))};
    }
    connection.run("UPDATE outbox_entry SET next_at = 0 WHERE state = ?", OutboxState::Ready);
    connection.run("UPDATE outbox_entry SET next_at = 0 WHERE state = ?", OutboxState::Ambiguous);
    return {};
}

} // namespace

void KilledDesk::askServerFor(std::chrono::milliseconds patience)
{
    change([patience](DeskSettings& settings) { settings.confirmWithinMs = patience.count(); });
}

int KilledDesk::forgetQuestions()
{
    Connection connection(folder() + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
    connection.run("UPDATE enquiry SET asked_at = asked_at - ?1, asked_mono = asked_mono - ?1",
        qint64(std::chrono::milliseconds(Enquiry::forgotten).count()));
    return int(connection.changes());
}

QStringList KilledDesk::settle(ModelServer& server)
{
    printWhatWaits(); // no command prints a badge of another
    Answer answer;
    for (const QDeadlineTimer end(longestToSettle); !end.hasExpired();) {
        answer = ctl({u"sync"_s});
        if (answer.exit != 0) {
            return {u"the last sync fails: "_s + QString::fromUtf8(answer.err)};
        }
        if (answer.json.value(u"waiting"_s).toInt() == 0) {
            break;
        }
        if (const QStringList endless = endPauses(folder()); !endless.isEmpty()) {
            return endless;
        }
    }
    if (answer.json.value(u"waiting"_s).toInt() != 0
        || !answer.json.value(u"quarantined"_s).toArray().isEmpty()) {
        return {u"not everything reaches the server: "_s
            + QString::fromUtf8(QJsonDocument(answer.json).toJson())};
    }
    const auto compared = attempt([&] { return compare(server); });
    return complaintsAbout(folder(), promises)
        + (compared ? *compared : QStringList{compared.error().detail});
}

/// Our database against the server's, and the badges that lie in the folder.
QStringList KilledDesk::compare(ModelServer& server) const
{
    Connection connection(folder() + u"/lanyard.db"_s, Connection::Mode::ReadOnly);
    return compareCheckIns(connection, server.model().data())
        + compareBadges(connection, server.model().data(),
            QDir(folder() + u"/badges"_s).entryList({u"*.pdf"_s}, QDir::Files));
}

} // namespace lanyard
