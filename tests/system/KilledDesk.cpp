// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KilledDesk.h"

#include "Places.h"
#include "TestClock.h"
#include "outbox/Pace.h"
#include "storage/SqliteStorage.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

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

} // namespace

struct KilledDesk::Life
{
    QByteArray said;
    bool wasKilled = false;
    bool wasAtPoint = false; ///< it was killed there, not when some time was over
    int ms = 0;
    int msUntilReady = -1; ///< -1: it never was
};

KilledDesk::Life KilledDesk::endAt(QProcess& process, const Moment& moment)
{
    Life life;
    QElapsedTimer sinceStart;
    sinceStart.start();
    QEventLoop untilEnd;
    QTimer end;
    end.setSingleShot(true);
    end.setTimerType(Qt::PreciseTimer);
    QTimer tooLong;
    tooLong.setSingleShot(true);
    const auto listen = [&] {
        life.said += process.readAllStandardOutput();
        if (life.msUntilReady < 0 && life.said.contains("ready\n")) {
            life.msUntilReady = int(sinceStart.elapsed());
            if (moment.afterReadyMs >= 0) {
                end.start(moment.afterReadyMs);
            }
        }
        if (moment.isAtRest && life.said.contains("rest\n")) {
            process.kill();
        }
    };
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &untilEnd, listen);
    QObject::connect(&process, &QProcess::finished, &untilEnd, &QEventLoop::quit);
    bool isByTime = false;
    QObject::connect(&end, &QTimer::timeout, &process, [&process, &isByTime] {
        isByTime = true;
        process.kill();
    });
    QObject::connect(&tooLong, &QTimer::timeout, &untilEnd,
        [&moment] { qFatal("a desk does not end; its moment: %s", qPrintable(moment.point)); });
    tooLong.start(longestMs);
    if (moment.afterStartMs >= 0) {
        end.start(moment.afterStartMs);
    }
    untilEnd.exec();
    listen();
    life.ms = int(sinceStart.elapsed());
    // what breaks down by itself ends by another signal, and is no kill
    life.wasKilled = process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL;
    life.wasAtPoint = life.wasKilled && !isByTime && !moment.point.isEmpty();
    return life;
}

KilledDesk::Answer KilledDesk::ctl(
    const QStringList& arguments, const std::optional<Moment>& moment)
{
    QProcess process;
    prepare(process, moment.value_or(Moment()));
    const QStringList command = behind
        + QStringList{builtProgram(u"lanyardctl"_s), u"--data"_s, folder(), u"--json"_s}
        + arguments;
    process.start(command.first(), command.mid(1));
    const Life life = endAt(process, moment.value_or(Moment()));
    if (life.wasAtPoint) {
        ++commandsKilledAt[moment->point];
    }
    const bool endedByItself = process.exitStatus() == QProcess::NormalExit;
    return {life.wasKilled, endedByItself ? process.exitCode() : -1,
        QJsonDocument::fromJson(life.said).object(), process.readAllStandardError(), life.ms};
}

bool KilledDesk::work(const Moment& moment)
{
    QProcess process;
    prepare(process, moment);
    process.start(builtTestProgram(u"desk_until_killed"_s),
        {folder(), QString::number(next), QString::number(mostPeople)});
    const Life life = endAt(process, moment);
    if (life.wasAtPoint) {
        ++killedAt[moment.point];
    }
    hear(life.said);
    if (life.msUntilReady >= 0) {
        m_msUntilReady = life.msUntilReady;
    }
    const QByteArray complaint = process.readAllStandardError();
    if (!life.wasKilled) {
        qWarning("the desk ended: %s", complaint.constData());
    }
    return life.wasKilled;
}

void KilledDesk::printWhatWaits()
{
    QProcess process;
    process.start(builtTestProgram(u"desk_until_killed"_s), {folder()});
    Moment atRest;
    atRest.isAtRest = true;
    (void)endAt(process, atRest);
}

void KilledDesk::hurry()
{
    change([](DeskSettings& settings) { settings.requestsPerMinute = Pace::Limits::most; });
}

void KilledDesk::change(const std::function<void(DeskSettings&)>& how)
{
    const TestClock clock;
    const auto storage = SqliteStorage::open(folder(), clock);
    const auto job = [&how](UnitOfWork& work) -> Result<void> {
        auto settings = work.settings().load();
        if (!settings) {
            return settings.error();
        }
        how(*settings);
        return work.settings().save(*settings);
    };
    const auto saved
        = storage ? (*storage)->write(Lane::Desk, job).result() : Result<void>{storage.error()};
    if (!saved) {
        qFatal("the desk cannot be set up: %s", qPrintable(saved.error().detail));
    }
}

void KilledDesk::hear(const QByteArray& said)
{
    // a line that was cut off was heard by nobody
    const QByteArray whole = said.left(said.lastIndexOf('\n') + 1);
    for (const QString& line : QString::fromUtf8(whole).split(u'\n', Qt::SkipEmptyParts)) {
        const QString word = line.section(u' ', 0, 0);
        if (word == u"next"_s) {
            next = line.section(u' ', 1).toLongLong();
        } else if (word != u"ready"_s) {
            promises.append(line);
            acts += word == u"in"_s ? 1 : 0;
        }
    }
}

} // namespace lanyard
