// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskAfterwards.h"
#include "KilledDesk.h"
#include "ModelServer.h"
#include "TestClock.h"
#include "checkin/Enquiry.h"
#include "print/PrintJob.h"
#include "sqlite/Connection.h"
#include "storage/SqliteStorage.h"

#include <QDir>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRounds = 60;

} // namespace

void KilledDesk::askServerFor(std::chrono::milliseconds patience)
{
    const TestClock clock;
    const auto storage = SqliteStorage::open(folder(), clock);
    const auto saved = storage ? (*storage)
                                     ->write(Lane::Desk,
                                         [patience](UnitOfWork& work) -> Result<void> {
                                             auto settings = work.settings().load();
                                             if (!settings) {
                                                 return settings.error();
                                             }
                                             settings->confirmWithinMs = patience.count();
                                             return work.settings().save(*settings);
                                         })
                                     .result()
                               : Result<void>{storage.error()};
    if (!saved) {
        qFatal("the desk cannot be set up: %s", qPrintable(saved.error().detail));
    }
}

int KilledDesk::forgetQuestions()
{
    Connection connection(folder() + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
    connection.run("UPDATE enquiry SET asked_at = asked_at - ?",
        qint64(std::chrono::milliseconds(Enquiry::forgotten).count()));
    return int(connection.changes());
}

QStringList KilledDesk::settle(ModelServer& server)
{
    Answer answer;
    for (int round = 0; round < mostRounds; ++round) {
        const QJsonObject jobs = ctl({u"status"_s}).json.value(u"printJobs"_s).toObject();
        answer = ctl({u"sync"_s});
        if (answer.exit != 0) {
            return {u"the last sync fails: "_s + QString::fromUtf8(answer.err)};
        }
        // badges that were promised and not begun come out by themselves
        const bool isPrinting
            = jobs.value(u"waiting"_s).toInt() > 0 || jobs.value(u"ready"_s).toInt() > 0;
        if (answer.json.value(u"waiting"_s).toInt() == 0 && !isPrinting) {
            break;
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
    QStringList complaints;
    const auto expect = [&complaints](qsizetype is, qsizetype should, const QString& what) {
        if (is != should) {
            complaints.append(u"%1: %2 instead of %3"_s.arg(what).arg(is).arg(should));
        }
    };
    QHash<QString, int> counting; // by nonce
    QHash<QString, int> printed; // by the job's identity
    for (const ModelCheckIn& row : server.model().data().checkIns) {
        counting[row.nonce] += row.successful ? 1 : 0;
    }
    for (const ModelPrint& row : server.model().data().prints) {
        ++printed[row.info.value(u"uuid"_s).toString()];
    }
    Connection connection(folder() + u"/lanyard.db"_s, Connection::Mode::ReadOnly);
    const auto ours = connection.query("SELECT nonce, annulled_at FROM check_in WHERE local = 1");
    while (ours->step()) {
        expect(counting.take(ours->text(0)), ours->isNull(1) ? 1 : 0,
            u"the server's check-ins of "_s + ours->text(0));
    }
    for (const auto& [nonce, count] : counting.asKeyValueRange()) {
        expect(count, 0, u"check-ins that only the server has, of "_s + nonce);
    }
    const QDir badges(folder() + u"/badges"_s);
    const auto jobs = connection.query("SELECT j.uuid, j.state, a.order_code, a.position "
                                       "FROM print_job j JOIN attendee a ON a.id = j.attendee");
    while (jobs->step()) {
        const QString title = u"%1-%2"_s.arg(jobs->text(2)).arg(jobs->integer(3));
        const auto files = badges.entryList({title + u"-copy*.pdf"_s}, QDir::Files).size();
        const auto state = jobs->word<PrintState>(1);
        if (state == PrintState::Uncertain) {
            expect(std::min<qsizetype>(files, 1), files, u"badges of "_s + title);
        } else {
            expect(files, state == PrintState::Confirmed ? 1 : 0, u"badges of "_s + title);
        }
        expect(printed.value(jobs->text(0)), state == PrintState::Confirmed ? 1 : 0,
            u"the server's prints of "_s + title);
    }
    return complaints;
}

} // namespace lanyard
