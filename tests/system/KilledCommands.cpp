// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KilledCommands.h"

#include "ModelServer.h"
#include "print/PrintJob.h"
#include "sqlite/Connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// One call in so many is let to its end: its answer is a promise, and tells how long one takes.
constexpr int oneIsWhole = 4;
/// A moment lies within the time of a call, so most calls are killed.
constexpr int mostCalls = 40;

QString whole(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString codeOf(const QJsonObject& json)
{
    return json.value(u"error"_s)[u"code"_s].toString();
}

} // namespace

KilledCommands::KilledCommands(KilledDesk& desk, ModelServer& server)
    : m_desk(desk)
    , m_server(server)
{ }

QString KilledCommands::killOne(Command command, std::mt19937& random)
{
    for (int calls = 0; calls < mostCalls; ++calls) {
        const Command now = possible(command);
        std::optional<KilledDesk::Moment> moment;
        if (m_calls[now]++ % oneIsWhole != 0) {
            moment.emplace();
            moment->afterStartMs = std::uniform_int_distribution(0, m_usualMs.value(now))(random);
        }
        const KilledDesk::Answer answer = call(now, moment);
        if (!m_complaint.isEmpty() || answer.wasKilled) {
            return m_complaint;
        }
    }
    return u"no moment came before the end of its call"_s;
}

QString KilledCommands::killOneAt(const KilledDesk::Moment& moment, Command command)
{
    for (int calls = 0; calls < mostCalls; ++calls) {
        const bool wasKilled = call(command, moment).wasKilled;
        if (!m_complaint.isEmpty() || wasKilled) {
            return m_complaint;
        }
        (void)call(Command::CheckIn); // somebody to send, to take back
        if (!m_complaint.isEmpty()) {
            return m_complaint;
        }
    }
    return u"no call came to %1"_s.arg(moment.point);
}

KilledDesk::Answer KilledCommands::call(
    Command command, const std::optional<KilledDesk::Moment>& moment)
{
    const Command now = possible(command);
    if (now == Command::Undo) {
        m_outOrIn.insert(m_visits.first().number);
    }
    const KilledDesk::Answer answer = m_desk.ctl(argumentsOf(now), moment);
    if (!answer.wasKilled) {
        m_usualMs[now] = answer.ms;
    }
    m_complaint.clear();
    if (!answer.json.isEmpty()) {
        m_complaint = hear(now, answer);
    } else if (!answer.wasKilled) {
        m_complaint = u"no answer: "_s + QString::fromUtf8(answer.err);
    }
    return answer;
}

KilledCommands::Command KilledCommands::possible(Command command) const
{
    const bool isAboutSomebody = command == Command::Print || command == Command::Undo;
    return isAboutSomebody && m_visits.isEmpty() ? Command::CheckIn : command;
}

QStringList KilledCommands::argumentsOf(Command command) const
{
    switch (command) {
    case Command::CheckIn:
        return {u"check-in"_s, u"secret-%1"_s.arg(m_desk.next)};
    case Command::Sync:
        return {u"sync"_s};
    case Command::Print:
        return {u"print"_s, u"--attendee"_s, QString::number(m_visits.last().attendee),
            u"--reason"_s, u"lost"_s};
    case Command::Undo:
        return {
            u"undo"_s, QString::number(m_visits.first().checkIn), u"--reason"_s, u"wrong person"_s};
    }
    return {};
}

QString KilledCommands::hear(Command command, const KilledDesk::Answer& answer)
{
    const QJsonObject& json = answer.json;
    const QString wrong = u"an answer that should not be: "_s + whole(json);
    const bool isDone = !json.contains(u"error"_s);
    const bool isNo = !isDone || json.value(u"decision"_s).toString() == u"already"_s;
    // one that was killed on its way out has answered
    if (!answer.wasKilled && answer.exit != (isNo ? 1 : 0)) {
        return wrong;
    }
    switch (command) {
    case Command::CheckIn:
        return hearCheckIn(json);
    case Command::Sync:
        return isDone ? hearSync(json) : wrong;
    case Command::Print:
        if (!isDone || json.value(u"state"_s).toString() != u"confirmed"_s) {
            return wrong;
        }
        m_badges.insert(json.value(u"printJob"_s).toInteger());
        return {};
    case Command::Undo:
        if (!isDone && codeOf(json) != u"alreadyUndone"_s) {
            return wrong;
        }
        m_out.insert(m_visits.takeFirst().number);
        return {};
    }
    return wrong;
}

QString KilledCommands::hearCheckIn(const QJsonObject& json)
{
    const QString decision = json.value(u"decision"_s).toString();
    if (decision != u"admit"_s && decision != u"already"_s) {
        return u"nobody was let in: "_s + whole(json);
    }
    m_in.insert(m_desk.next);
    if (decision == u"admit"_s) {
        m_visits.append({m_desk.next, json.value(u"attendee"_s).toInteger(),
            json.value(u"checkIn"_s).toInteger()});
    }
    if (!json.value(u"printJob"_s).isNull() && json.value(u"printProblem"_s).toString().isEmpty()) {
        m_badges.insert(json.value(u"printJob"_s).toInteger());
    }
    ++m_desk.next;
    return {};
}

/// "Nothing waits" is a promise too: the server has everybody now, and not only in the end.
QString KilledCommands::hearSync(const QJsonObject& json) const
{
    if (!json.value(u"quarantined"_s).toArray().isEmpty()) {
        return u"the server refuses: "_s + whole(json);
    }
    if (json.value(u"waiting"_s).toInt() == 0) {
        for (const qint64 number : m_in) {
            if (!m_outOrIn.contains(number) && entriesOf(number) == 0) {
                return u"nothing waits, and the server does not have secret-%1"_s.arg(number);
            }
        }
    }
    return {};
}

int KilledCommands::entriesOf(qint64 number) const
{
    const ServerData& data = m_server.model().data();
    const QString secret = u"secret-%1"_s.arg(number);
    qint64 theirs = 0;
    for (const ModelOrder& order : data.orders) {
        for (const ModelPosition& position : order.positions) {
            theirs = position.secret == secret ? position.id : theirs;
        }
    }
    return int(std::ranges::count_if(data.checkIns,
        [theirs](const ModelCheckIn& row) { return row.position == theirs && row.successful; }));
}

QStringList KilledCommands::complaints() const
{
    QStringList complaints;
    for (const qint64 number : m_in) {
        const int least = m_outOrIn.contains(number) ? 0 : 1;
        const int most = m_out.contains(number) ? 0 : 1;
        if (const int entries = entriesOf(number); entries < least || entries > most) {
            complaints.append(u"secret-%1 counts %2 times at the server, not %3 to %4"_s.arg(number)
                                  .arg(entries)
                                  .arg(least)
                                  .arg(most));
        }
    }
    Connection connection(m_desk.folder() + u"/lanyard.db"_s, Connection::Mode::ReadOnly);
    for (const qint64 badge : m_badges) {
        const auto job = connection.query("SELECT state FROM print_job WHERE id = ?", badge);
        if (!job->step() || job->word<PrintState>(0) != PrintState::Confirmed) {
            complaints.append(u"the badge of job %1 was said to be out"_s.arg(badge));
        }
    }
    return complaints;
}

} // namespace lanyard
