// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskAfterwards.h"

#include "TestClock.h"
#include "repositories/AuditRepository.h"
#include "sqlite/Connection.h"
#include "storage/SqliteStorage.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QSet>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// What the database says, by the names that promises use.
struct Found
{
    QSet<QString> checkIns;
    QSet<QString> annulled;
    QHash<QString, OutboxState> entries;
    QHash<QString, int> tries;
    QHash<QString, PrintState> jobs;
    QHash<QString, int> attempts;
    QSet<QString> audited; ///< nonces of check-ins
    QSet<QString> undos; ///< nonces of check-ins that the server is told to take back
    QSet<QString> questions;
    QSet<QString> files; ///< as they are promised
    QSet<QString> events;
};

Found read(Connection& connection)
{
    Found found;
    const auto checkIns
        = connection.query("SELECT nonce, annulled_at FROM check_in WHERE nonce IS NOT NULL");
    while (checkIns->step()) {
        found.checkIns.insert(checkIns->text(0));
        if (!checkIns->isNull(1)) {
            found.annulled.insert(checkIns->text(0));
        }
    }
    const auto entries
        = connection.query("SELECT nonce, state, tries, kind, body FROM outbox_entry");
    while (entries->step()) {
        found.entries.insert(entries->text(0), entries->word<OutboxState>(1));
        found.tries.insert(entries->text(0), int(entries->integer(2)));
        if (entries->word<OutboxKind>(3) == OutboxKind::Undo) {
            found.undos.insert(entries->json(4).object().value(u"nonce"_s).toString());
        }
    }
    const auto jobs = connection.query("SELECT j.uuid, j.state, count(a.id) FROM print_job j "
                                       "LEFT JOIN print_attempt a ON a.job = j.id GROUP BY j.id");
    while (jobs->step()) {
        found.jobs.insert(jobs->text(0), jobs->word<PrintState>(1));
        found.attempts.insert(jobs->text(0), int(jobs->integer(2)));
    }
    const auto audit = connection.query("SELECT text FROM audit WHERE act = 'check-in'");
    while (audit->step()) {
        found.audited.insert(audit->json(0).object().value(u"nonce"_s).toString());
    }
    const auto questions = connection.query("SELECT nonce FROM enquiry");
    while (questions->step()) {
        found.questions.insert(questions->text(0));
    }
    const auto files = connection.query(
        "SELECT e.nonce, f.bytes FROM answer_file f JOIN outbox_entry e ON e.id = f.entry");
    while (files->step()) {
        found.files.insert(filePromise(files->text(0), files->bytes(1)));
    }
    const auto events = connection.query("SELECT slug FROM event");
    while (events->step()) {
        found.events.insert(events->text(0));
    }
    return found;
}

bool isKept(const Found& found, const QString& word, const QString& id)
{
    const PrintState job = found.jobs.value(id, PrintState::Waiting);
    if (word == "in"_L1) {
        return found.checkIns.contains(id) && found.entries.contains(id)
            && found.audited.contains(id);
    }
    if (word == "file"_L1) {
        return found.files.contains(u"file "_s + id);
    }
    if (word == "asked"_L1) {
        // not as if nobody had asked: the server may have let them in
        return found.questions.contains(id) || found.checkIns.contains(id);
    }
    if (word == "sent"_L1) {
        // not as if it had never left: an undo would then be settled without the server
        return found.entries.contains(id)
            && (found.entries.value(id) != OutboxState::Ready || found.tries.value(id) > 0);
    }
    if (word == "settled"_L1) {
        return found.entries.value(id) == OutboxState::Acknowledged;
    }
    if (word == "dismissed"_L1) {
        return found.entries.value(id) == OutboxState::Dismissed;
    }
    if (word == "bytes"_L1) {
        // not as if it still had to be printed
        return job != PrintState::Waiting && job != PrintState::Ready
            && found.attempts.value(id) > 0;
    }
    if (word == "out"_L1) {
        return job == PrintState::Confirmed;
    }
    if (word == "undone"_L1) {
        return found.annulled.contains(id)
            && (found.entries.value(id) == OutboxState::Withdrawn || found.undos.contains(id));
    }
    return word == "erased"_L1 && !found.events.contains(id);
}

/// Nothing stands there by half, promised or not.
QStringList halves(const Found& found)
{
    QStringList complaints;
    for (const QString& nonce : found.checkIns) {
        if (!found.entries.contains(nonce) || !found.audited.contains(nonce)) {
            complaints.append(u"half a check-in: "_s + nonce);
        }
    }
    for (const QString& nonce : found.audited) {
        if (!found.checkIns.contains(nonce)) {
            complaints.append(u"audited without a check-in: "_s + nonce);
        }
    }
    return complaints;
}

QStringList inspect(const QString& file, const QStringList& promises)
{
    QStringList complaints;
    Connection connection(file, Connection::Mode::ReadOnly);
    for (const char* check : {"PRAGMA integrity_check(1)", "PRAGMA foreign_key_check"}) {
        const auto query = connection.query(check);
        if (query->step() && query->text(0) != u"ok"_s) {
            complaints.append(QString::fromLatin1(check) + u": "_s + query->text(0));
        }
    }
    const auto broken = AuditRepository(connection).firstBroken();
    if (!broken || *broken) {
        complaints.append(u"the audit's chain is broken"_s);
    }
    const Found found = read(connection);
    complaints += halves(found);
    for (const QString& promise : promises) {
        if (!isKept(found, promise.section(u' ', 0, 0), promise.section(u' ', 1))) {
            complaints.append(u"broken promise: "_s + promise);
        }
    }
    return complaints;
}

} // namespace

QStringList complaintsAbout(const QString& folder, const QStringList& promises)
{
    const TestClock clock;
    const auto storage = SqliteStorage::open(folder, clock);
    if (!storage) {
        return {u"does not open: "_s + storage.error().detail};
    }
    if (!(*storage)->openReport().keptAside.isEmpty()) {
        return {u"taken for damaged"_s};
    }
    if ((*storage)->openReport().isLogLost) {
        return {u"its log is taken for lost"_s};
    }
    const auto complaints = attempt([&] { return inspect(folder + u"/lanyard.db"_s, promises); });
    return complaints ? *complaints : QStringList{complaints.error().detail};
}

QString filePromise(const QString& nonce, const QByteArray& bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return u"file %1 %2"_s.arg(nonce, QString::fromLatin1(hash));
}

} // namespace lanyard
