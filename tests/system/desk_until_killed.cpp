// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// desk_until_killed DIR FIRST: the product's own wiring on a paired data folder, without a screen.
// Checks in the owners of `secret-FIRST`, `secret-FIRST+1`, …, prints their badges, takes each
// seventh back, and syncs all the while. Tells `ready`, `next NUMBER`, and each promise that it
// made, a line each (words as in tests/db/DeskAfterwards.h), until it is killed.
#include "Wiring.h"

#include <QGuiApplication>

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

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto desk = Wiring::open(QString::fromLocal8Bit(argv[1]));
    if (!desk) {
        qFatal("%s", qPrintable(desk.error().detail));
    }
    (*desk)->printing().recover();
    (*desk)->sync().start();
    say(u"ready"_s);
    for (qint64 number = std::atoll(argv[2]);; ++number) {
        say(u"next %1"_s.arg(number));
        if (!visit(**desk, number)) {
            return 0;
        }
    }
}
