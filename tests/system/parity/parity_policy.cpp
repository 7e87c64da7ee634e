// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What a desk alone says. Reads JSON lines from the standard input, worlds and cases as oracle.py
// writes them, and writes its answer to each case as a line. A world goes the way of a download:
// through the mapping of the server's JSON into the real replica; a case through the transaction of
// a check-in, on trial. Of an exchange, which no desk does, the server's reply is read.
#include "Ed25519.h"
#include "PretixAnswer.h"
#include "PretixMapping.h"
#include "PretixOrders.h"
#include "TestClock.h"
#include "checkin/CheckInTransaction.h"
#include "storage/SqliteStorage.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T take(Result<T> result)
{
    if (!result) {
        qFatal("parity: %s", qPrintable(result.error().detail));
    }
    return std::move(*result);
}

class Desk
{
    template <typename Job>
    auto write(Job job)
    {
        return m_storage->write(Lane::Desk, std::move(job)).result();
    }

public:
    Desk()
        : m_storage(take(SqliteStorage::open(m_folder.path(), m_clock)))
    { }

    void learn(const QJsonObject& world)
    {
        if (world.contains(u"before"_s)) {
            learn(world[u"before"_s].toObject());
        }
        PretixFrame frame;
        frame.event = world[u"event"_s].toObject();
        frame.settings = world[u"settings"_s].toObject();
        frame.items = world[u"items"_s].toArray();
        frame.questions = world[u"questions"_s].toArray();
        frame.checkInLists = world[u"checkInLists"_s].toArray();
        frame.revokedSecrets = world[u"revokedSecrets"_s].toArray();
        frame.blockedSecrets = world[u"blockedSecrets"_s].toArray();
        frame.reusableMedia = world[u"reusableMedia"_s].toArray();
        frame.allMedia = true;
        frame.dates = world[u"dates"_s].toArray();
        const SourceEvent event = PretixMapping::event(frame);
        const QJsonObject orders{{u"results"_s, world[u"orders"_s]}};
        const QList<SourceAttendee> people
            = PretixOrdersReader().read(QJsonDocument(orders).toJson())->attendees;
        const EventId id
            = take(write([&](UnitOfWork& work) { return work.events().apply(event, true); }));
        (void)take(write([&](UnitOfWork& work) { return work.attendees().apply(id, people, 1); }));
        for (const CheckInList& list :
            take(write([&](UnitOfWork& work) { return work.events().lists(id); }))) {
            m_doors.insert(list.remote, {id, list.id});
        }
    }

    QJsonObject answer(const QJsonObject& asked)
    {
        if (asked.contains(u"exchange"_s)) {
            const QJsonObject reply = asked[u"reply"_s].toObject();
            HttpAnswer answer;
            answer.kind = HttpAnswer::Kind::Answered;
            answer.status = reply[u"status"_s].toInt();
            answer.contentType = "application/json";
            answer.body = reply[u"body"_s].toString().toUtf8();
            const ServerAnswer said = PretixAnswer::verdict(answer);
            return verdict(
                asked, said.kind == ServerAnswer::Kind::Admits ? Reason::None : said.reason);
        }
        const auto outcome = take(write([&](UnitOfWork& work) { return decide(work, asked); }));
        const Decision& decision = outcome.decision;
        QJsonObject said = verdict(asked, decisionReason(decision));
        said.insert(u"attention"_s, outcome.attention);
        said.insert(u"texts"_s, QJsonArray::fromStringList(outcome.notes));
        QJsonArray candidates;
        for (const AttendeeRecord& candidate : outcome.candidates) {
            candidates.append(candidate.attendee.remote);
        }
        said.insert(u"candidates"_s, candidates);
        if (outcome.record) {
            said.insert(u"position"_s, outcome.record->attendee.remote);
        }
        if (const auto* open = std::get_if<NeedsAnswers>(&decision)) {
            QJsonArray ids;
            for (const Question& question : open->questions) {
                ids.append(question.remote);
            }
            said.insert(u"questions"_s, ids);
        }
        if (const auto* refused = std::get_if<Refused>(&decision)) {
            said.insert(u"fault"_s, refused->fault);
            said.insert(u"obstacles"_s, refused->obstacles.size());
            said.insert(u"otherDate"_s, refused->otherDate);
        }
        return said;
    }

private:
    static QJsonObject verdict(const QJsonObject& asked, Reason reason)
    {
        const bool isOwnStatus = reason == Reason::Incomplete || reason == Reason::Exchange;
        return {{u"case"_s, asked[u"case"_s]},
            {u"status"_s,
                reason == Reason::None ? u"ok"_s
                    : isOwnStatus      ? wireWord(reason)
                                       : u"error"_s},
            {u"reason"_s, isOwnStatus ? QString() : wireWord(reason)}};
    }

    Result<CheckInOutcome> decide(UnitOfWork& work, const QJsonObject& asked) const
    {
        QList<Door> doors;
        for (const QJsonValue& list : asked[u"lists"_s].toArray()) {
            doors.append(m_doors.value(list.toInteger()));
        }
        const Door first = doors.takeFirst();
        DeskSettings settings;
        settings.event = first.event;
        settings.list = first.list;
        settings.besides = doors;
        settings.gateRemote = asked[u"gate"_s].toInteger();
        if (const auto saved = work.settings().save(settings); !saved) {
            return saved.error();
        }
        CheckInRequest request;
        request.who = TicketToken{asked[u"secret"_s].toString()};
        request.direction
            = asked[u"type"_s].toString() == "exit"_L1 ? Direction::Exit : Direction::Entry;
        request.at = PretixMapping::time(asked[u"datetime"_s]);
        request.consentUnpaid = asked[u"ignoreUnpaid"_s].toBool();
        request.dryRun = true;
        const QJsonObject given = asked[u"answers"_s].toObject();
        for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
            request.answers.insert(it.key().toLongLong(), it->toString());
        }
        return CheckInTransaction{request, *request.at, Nonce{u"parity"_s}, {}, isSignedByEd25519}
            .run(work);
    }

    QTemporaryDir m_folder;
    TestClock m_clock;
    std::unique_ptr<SqliteStorage> m_storage;
    QHash<qint64, Door> m_doors; ///< by the list's remote id
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        return 1;
    }
    Desk desk;
    while (!in.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(in.readLine()).object();
        if (line.contains(u"world"_s)) {
            desk.learn(line);
        } else if (line.contains(u"case"_s)) {
            const QByteArray said
                = QJsonDocument(desk.answer(line)).toJson(QJsonDocument::Compact) + '\n';
            std::fwrite(said.constData(), 1, size_t(said.size()), stdout);
        }
    }
    return 0;
}
