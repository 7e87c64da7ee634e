// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// desk_until_killed DIR FIRST COUNT: the product's own wiring on a paired data folder, without a
// screen. Checks in the owners of `secret-FIRST`, `secret-FIRST+1`, …, prints their badges, takes
// each seventh back, and syncs all the while; after COUNT people it rests. Tells `ready`, `next
// NUMBER`, and each promise that it made, a line each (words as in tests/db/DeskAfterwards.h),
// until it is killed.
// desk_until_killed DIR: the same wiring, on any data folder, prints the badges that wait there.
// Tells `ready`, `well` or `trouble` whenever its printer becomes so, and `rest` once no badge
// waits and its printer has told what it can of those that the process before had on their way.
#include "Wiring.h"

#include <QGuiApplication>
#include <QSemaphore>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

void say(const QString& words)
{
    const QByteArray line = words.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size()) {
        std::abort();
    }
}

/// False when nobody has that ticket.
bool visit(Wiring& desk, qint64 number)
{
    CheckInRequest request;
    request.who = TicketToken{u"secret-%1"_s.arg(number)};
    const auto outcome = desk.checkIns().checkIn(request).result();
    if (!outcome) {
        qFatal("%s", qPrintable(outcome.error().detail));
    }
    if (!outcome->checkIn) {
        return !std::holds_alternative<Unknown>(outcome->decision);
    }
    const CheckIn& made = *outcome->checkIn;
    say(u"in "_s + made.nonce.value);
    desk.sync().wake();
    if (outcome->printJob) {
        const auto job = desk.printing().printNow(*outcome->printJob).result();
        if (job && job->state == PrintState::Confirmed) {
            say(u"out "_s + job->uuid);
            desk.sync().wake();
        }
    }
    if (number % 7 == 0
        && desk.checkIns().undo(made.id, u"wrong person"_s, u"Meera"_s).result().has_value()) {
        say(u"undone "_s + made.nonce.value);
        desk.sync().wake();
    }
    return true;
}

/// A desk that asks its server first does so once it knows that it answers.
void startSync(Wiring& desk)
{
    const auto settings = desk.settings().load().result();
    const bool asks = settings && settings->confirmWithinMs > 0;
    const auto online = std::make_shared<QSemaphore>();
    QObject::connect(&desk.sync(), &SyncService::statusChanged, &desk.sync(),
        [online](const SyncStatus& status) {
            online->release(status.network == SyncStatus::Network::Online ? 1 : 0);
        });
    desk.sync().start();
    if (asks) {
        online->acquire();
    }
}

/// True when it does nothing more by itself.
bool isAtRest(Wiring& desk)
{
    const QList<DeskPrinter> printers = desk.printers().printers();
    const QString device = printers.isEmpty() ? QString() : printers.first().device;
    if (device.isEmpty() || !desk.printers().isRecovered()
        || !desk.printers().lostAt(device).isEmpty()) {
        return false;
    }
    const auto isDone
        = desk.storage()
              .read(Lane::Desk,
                  [](UnitOfWork& work) -> Result<bool> {
                      bool isEmpty = true;
                      for (const PrintState state : {PrintState::Waiting, PrintState::Ready,
                               PrintState::Sending, PrintState::Printing}) {
                          const auto jobs = work.printJobs().inState(state, 1);
                          if (!jobs) {
                              return jobs.error();
                          }
                          isEmpty = isEmpty && jobs->isEmpty();
                      }
                      return isEmpty;
                  })
              .result();
    return isDone && *isDone;
}

int printWhatWaits(Wiring& desk)
{
    constexpr int betweenLooksMs = 20;
    QTimer look;
    QObject::connect(&desk.printing(), &PrintService::printerChanged, &look,
        [](const PrinterStatus& status) { say(status.ready ? u"well"_s : u"trouble"_s); });
    desk.printing().recover();
    desk.printing().tellPrinterAgain(); // it may have told before anybody listened
    say(u"ready"_s);
    QObject::connect(&look, &QTimer::timeout, &look, [&desk, &look] {
        if (isAtRest(desk)) {
            say(u"rest"_s);
            look.stop();
        }
    });
    look.start(betweenLooksMs);
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2 && argc != 4) {
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto desk = Wiring::open(QString::fromLocal8Bit(argv[1]));
    if (!desk) {
        qFatal("%s", qPrintable(desk.error().detail));
    }
    const OpenReport& found = (*desk)->storage().openReport();
    if (!found.keptAside.isEmpty() || found.isLogLost) {
        qFatal("a kill is taken for damage");
    }
    if (argc == 2) {
        return printWhatWaits(**desk);
    }
    (*desk)->printing().recover();
    startSync(**desk);
    say(u"ready"_s);
    const qint64 first = std::atoll(argv[2]);
    const qint64 end = first + std::atoll(argv[3]);
    for (qint64 number = first; number < end; ++number) {
        say(u"next %1"_s.arg(number));
        if (!visit(**desk, number)) {
            return 0;
        }
    }
    say(u"next %1"_s.arg(end));
    return QGuiApplication::exec();
}
