// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_PrintJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_replica = std::make_unique<TemporaryReplica>(); }

    void jobComesBackWhole();
    void updateIsSeenByStateAndCounts();
    void attemptsComeBackInOrderWithTheirEnds();
    void oneAttemptANumber();
    void attemptsOfOnePrinterComeBackUpToOneOfThem();

private:
    PrintJob add(const QString& uuid)
    {
        PrintJob job;
        job.uuid = uuid;
        job.attendee = m_replica->attendee(u"token-asha"_s);
        job.printer = u"file:badges?format=pdf"_s;
        job.reason = ReprintReason::Other;
        job.reasonText = u"coffee"_s;
        job.copy = 2;
        job.operatorName = u"Priya"_s;
        job.createdAt = m_replica->clock().now();
        job.id = *m_replica->write([&](UnitOfWork& unit) { return unit.printJobs().add(job); });
        return job;
    }

    QList<PrintJob> inState(PrintState state)
    {
        return *m_replica->read(
            [&](UnitOfWork& unit) { return unit.printJobs().inState(state, 10); });
    }

    std::unique_ptr<TemporaryReplica> m_replica;
};

void tst_PrintJobs::jobComesBackWhole()
{
    const PrintJob first = add(u"one"_s);
    const PrintJob second = add(u"two"_s);
    QVERIFY(*m_replica->read([&](UnitOfWork& unit) { return unit.printJobs().byId(first.id); })
        == first);
    QVERIFY(*m_replica->read([&](UnitOfWork& unit) {
        return unit.printJobs().ofAttendee(first.attendee);
    }) == QList<PrintJob>({first, second}));
}

void tst_PrintJobs::updateIsSeenByStateAndCounts()
{
    PrintJob job = add(u"one"_s);
    const PrintJob waiting = add(u"two"_s);
    job.state = PrintState::Confirmed;
    job.grade = ConfirmationGrade::BytesWritten;
    job.changedAt = m_replica->clock().now().addSecs(1);
    job.problem = u"slow"_s;
    job.output = u"/tmp/badge.pdf"_s;
    job.printer = u"file:elsewhere"_s;
    job.wanted = u"zpl+tcp://192.0.2.7"_s;
    job.place = 7;
    QVERIFY(m_replica->write([&](UnitOfWork& unit) { return unit.printJobs().update(job); })
                .has_value());
    QVERIFY(inState(PrintState::Confirmed) == QList<PrintJob>{job});
    QVERIFY(inState(PrintState::Waiting) == QList<PrintJob>{waiting});
    const auto counts
        = *m_replica->read([](UnitOfWork& unit) { return unit.printJobs().counts(); });
    QVERIFY(
        (counts == QMap<PrintState, int>{{PrintState::Confirmed, 1}, {PrintState::Waiting, 1}}));
}

void tst_PrintJobs::attemptsComeBackInOrderWithTheirEnds()
{
    const PrintJob job = add(u"one"_s);
    QList<PrintAttempt> attempts;
    for (int number = 1; number <= 2; ++number) {
        PrintAttempt attempt;
        attempt.job = job.id;
        attempt.number = number;
        attempt.printer = job.printer;
        attempt.payloadSha256 = QByteArray(32, char(number));
        attempt.startedAt = m_replica->clock().now();
        attempt.countBefore = number == 1 ? std::nullopt : std::optional<qint64>(40'000);
        attempt.labels = number;
        attempt.id = *m_replica->write(
            [&](UnitOfWork& unit) { return unit.printJobs().addAttempt(attempt); });
        attempts.append(attempt);
    }
    attempts[0].endedAt = m_replica->clock().now().addSecs(2);
    attempts[0].outcome = PrintState::Failed;
    attempts[0].detail = u"cover open"_s;
    QVERIFY(
        m_replica->write([&](UnitOfWork& unit) { return unit.printJobs().endAttempt(attempts[0]); })
            .has_value());
    QVERIFY(*m_replica->read([&](UnitOfWork& unit) { return unit.printJobs().attempts(job.id); })
        == attempts);
}

void tst_PrintJobs::oneAttemptANumber()
{
    PrintAttempt attempt;
    attempt.job = add(u"one"_s).id;
    attempt.startedAt = m_replica->clock().now();
    const auto write = [&] {
        return m_replica
            ->write([&](UnitOfWork& unit) { return unit.printJobs().addAttempt(attempt); })
            .has_value();
    };
    QVERIFY(write());
    QVERIFY(!write());
}

void tst_PrintJobs::attemptsOfOnePrinterComeBackUpToOneOfThem()
{
    const PrintJob job = add(u"one"_s);
    QList<PrintAttempt> ours;
    for (int number = 1; number <= 5; ++number) {
        PrintAttempt attempt;
        attempt.job = job.id;
        attempt.number = number;
        attempt.printer = number == 2 ? u"zpl+tcp://192.0.2.8"_s : u"zpl+tcp://192.0.2.7"_s;
        attempt.payloadSha256 = "hash";
        attempt.startedAt = m_replica->clock().now();
        attempt.countBefore = 100 + number;
        attempt.labels = 1;
        attempt.id = *m_replica->write(
            [&](UnitOfWork& unit) { return unit.printJobs().addAttempt(attempt); });
        if (number != 2) {
            ours.append(attempt);
        }
    }
    const auto until = [this](const PrintAttempt& last, int limit) {
        return *m_replica->read(
            [&](UnitOfWork& unit) { return unit.printJobs().attemptsUpTo(last, limit); });
    };
    QCOMPARE(until(ours.at(2), 10), ours.mid(0, 3));
    QCOMPARE(until(ours.at(2), 2), ours.mid(1, 2));
}

QTEST_GUILESS_MAIN(tst_PrintJobs)
#include "tst_PrintJobs.moc"
