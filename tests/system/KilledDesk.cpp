// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KilledDesk.h"

#include "Places.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 120'000;

void prepare(QProcess& process, const KilledDesk::Moment& moment)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!moment.point.isEmpty()) {
        environment.insert(u"LANYARD_KILL_AT"_s, u"%1:%2"_s.arg(moment.point).arg(moment.time));
    }
    process.setProcessEnvironment(environment);
}

/// Ends `process` at the moment, or waits until it ends by itself; `said` grows.
bool endAt(QProcess& process, const KilledDesk::Moment& moment, QByteArray& said)
{
    QElapsedTimer sinceStart;
    QElapsedTimer sinceReady;
    sinceStart.start();
    const auto isOver = [&] {
        said += process.readAllStandardOutput();
        if (process.state() == QProcess::NotRunning) {
            return true;
        }
        if (!sinceReady.isValid() && said.contains("ready\n")) {
            sinceReady.start();
        }
        const bool isReady = sinceReady.isValid();
        return (moment.afterStartMs >= 0 && sinceStart.elapsed() >= moment.afterStartMs)
            || (isReady && moment.afterReadyMs >= 0 && sinceReady.elapsed() >= moment.afterReadyMs);
    };
    if (!QTest::qWaitFor(isOver, longestMs)) {
        qFatal("a desk does not end; its moment: %s", qPrintable(moment.point));
    }
    const bool endedItself = process.state() == QProcess::NotRunning;
    process.kill();
    process.waitForFinished();
    said += process.readAllStandardOutput();
    return !endedItself || process.exitStatus() == QProcess::CrashExit;
}

} // namespace

KilledDesk::Answer KilledDesk::ctl(
    const QStringList& arguments, const std::optional<Moment>& moment)
{
    QProcess process;
    prepare(process, moment.value_or(Moment()));
    process.start(
        builtProgram(u"lanyardctl"_s), QStringList{u"--data"_s, folder(), u"--json"_s} + arguments);
    QByteArray said;
    const bool wasKilled = endAt(process, moment.value_or(Moment()), said);
    Answer answer{wasKilled, wasKilled ? -1 : process.exitCode(),
        QJsonDocument::fromJson(said).object(), process.readAllStandardError()};
    return answer;
}

bool KilledDesk::work(const Moment& moment)
{
    QProcess process;
    prepare(process, moment);
    process.start(builtTestProgram(u"desk_until_killed"_s),
        {folder(), QString::number(m_next), QString::number(mostPeople)});
    QByteArray said;
    const bool wasKilled = endAt(process, moment, said);
    hear(said);
    const QByteArray complaint = process.readAllStandardError();
    if (!wasKilled) {
        qWarning("the desk ended: %s", complaint.constData());
    }
    return wasKilled;
}

void KilledDesk::hear(const QByteArray& said)
{
    // a line that was cut off was heard by nobody
    const QByteArray whole = said.left(said.lastIndexOf('\n') + 1);
    for (const QString& line : QString::fromUtf8(whole).split(u'\n', Qt::SkipEmptyParts)) {
        const QString word = line.section(u' ', 0, 0);
        if (word == u"next"_s) {
            m_next = line.section(u' ', 1).toLongLong();
        } else if (word != u"ready"_s) {
            promises.append(line);
            acts += word == u"in"_s ? 1 : 0;
        }
    }
}

} // namespace lanyard
