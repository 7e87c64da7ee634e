// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// check_in_until_killed DIR FIRST: checks one attendee in again and again, each with check-in,
// outbox entry, print job and audit row, and prints the nonce of each act once it is promised.
#include "TestClock.h"
#include "TestIds.h"
#include "storage/SqliteStorage.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

Result<void> act(UnitOfWork& unit, const Nonce& nonce, const QDateTime& now)
{
    const auto event = unit.events().eventBySlug(u"tensorday"_s);
    const auto found = unit.attendees().byToken((*event)->id, TicketToken{u"token-asha"_s}, false);
    const AttendeeId attendee = found->first().attendee.id;
    CheckIn checkIn;
    checkIn.nonce = nonce;
    checkIn.attendee = attendee;
    checkIn.list = unit.events().lists((*event)->id)->first().id;
    checkIn.at = now;
    OutboxEntry entry;
    entry.nonce = nonce;
    entry.event = (*event)->id;
    entry.attendee = attendee;
    entry.madeAt = now;
    PrintJob job;
    job.uuid = nonce.value;
    job.attendee = attendee;
    job.createdAt = now;
    AuditRow row;
    row.at = now;
    row.attendee = attendee;
    row.text = nonce.value;
    if (auto added = unit.checkIns().add(checkIn); !added) {
        return added.error();
    }
    if (auto added = unit.outbox().add(entry); !added) {
        return added.error();
    }
    if (auto added = unit.printJobs().add(job); !added) {
        return added.error();
    }
    return unit.audit().add(row);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        return 2;
    }
    const TestClock clock;
    auto storage = SqliteStorage::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!storage) {
        std::fprintf(stderr, "%s\n", qPrintable(storage.error().detail));
        return 3;
    }
    for (qint64 number = std::atoll(argv[2]);; ++number) {
        const Nonce nonce = TestIds::nth(number);
        const auto end = (*storage)
                             ->write(Lane::Desk,
                                 [&](UnitOfWork& unit) { return act(unit, nonce, clock.now()); })
                             .result();
        if (!end) {
            std::fprintf(stderr, "%s\n", qPrintable(end.error().detail));
            return 3;
        }
        const QByteArray line = nonce.value.toLatin1() + '\n';
        if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size()) {
            return 3;
        }
    }
}
