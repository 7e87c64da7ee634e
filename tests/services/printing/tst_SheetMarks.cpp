// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SheetDesk.h"
#include "checkin/CheckInService.h"
#include "printing/PrintQueue.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_SheetMarks : public QObject
{
    Q_OBJECT

    std::unique_ptr<SheetDesk> m_desk;

private Q_SLOTS:

    void init() { m_desk = std::make_unique<SheetDesk>(); }

    void cleanup() { m_desk.reset(); }

    void badgeThatCannotBeDrawnIsToldAndTheOthersAreThere()
    {
        (void)m_desk->replica.apply({TemporaryReplica::person(u"Bad Code"_s, u"broken-1"_s)});
        SheetRequest wanted = m_desk->request();
        wanted.mark = true;
        const auto report = m_desk->made(wanted);
        QCOMPARE(report->badges, 2);
        QCOMPARE(report->marked, 2);
        QCOMPARE(report->failed.size(), 1);
        QCOMPARE(report->failed.first().name, u"Bad Code"_s);
        QVERIFY(!report->failed.first().problem.isEmpty());
    }

    void sheetsThatAPrinterHasCountedAreNoPrintedBadges_data()
    {
        using End = SheetsOut::End;
        QTest::addColumn<int>("end");
        for (const End end : {End::Printed, End::Taken, End::Unclear}) {
            QTest::addRow("%d", int(end)) << int(end);
        }
    }

    void sheetsThatAPrinterHasCountedAreNoPrintedBadges()
    {
        QFETCH(int, end);
        m_desk->makeRemote(u"token-asha"_s, 77);
        m_desk->office.looks = {{}, {SheetsOut::End(end), 1, u"words"_s}};
        m_desk->office.atBegin = [this] { // before the first byte
            QCOMPARE(m_desk->jobsOf(u"token-asha"_s).value(0).state, PrintState::Uncertain);
        };
        const auto report = m_desk->made(m_desk->toPrinter());
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->printer, u"Office"_s);
        QCOMPARE(report->out, (SheetsOut{SheetsOut::End(end), 1, u"words"_s}));
        QCOMPARE(report->file, QString());
        QCOMPARE(report->marked, 2);
        QVERIFY(m_desk->leftovers().isEmpty());
        const SheetDocument taken = m_desk->office.taken.value(0);
        QCOMPARE(taken.sheets, 1);
        QVERIFY(taken.pdf.startsWith("%PDF"));
        QVERIFY(taken.pdf.contains("token-asha"));
        const PrintJob job = m_desk->jobsOf(u"token-asha"_s).value(0);
        QCOMPARE(job.state, PrintState::Uncertain);
        QCOMPARE(job.grade, ConfirmationGrade::BytesWritten);
        QCOMPARE(
            m_desk->replica.record(m_desk->replica.attendee(u"token-asha"_s)).badgesPrinted, 0);
        QVERIFY(m_desk->outbox().isEmpty());
    }

    void ofSheetsThatAPrinterRefusedNothingIsRemembered()
    {
        m_desk->office.refusal = failure(ErrorCode::SheetsRefused, u"no paper"_s, {u"Office"_s});
        QCOMPARE(m_desk->made(m_desk->toPrinter()).error().code, ErrorCode::SheetsRefused);
        const PrintJob job = m_desk->jobsOf(u"token-asha"_s).value(0);
        QVERIFY(!isOpen(job.state) && job.state != PrintState::Uncertain);
        QCOMPARE(job.grade, ConfirmationGrade::None);
        SheetRequest wanted = m_desk->toPrinter();
        wanted.printer = u"pigeon:"_s;
        QCOMPARE(m_desk->made(wanted).error().code, ErrorCode::PrinterUnknown);
    }

    void sheetsThatAPersonStopsAreTakenBackAndAskedFor()
    {
        m_desk->office.atLook = [this] { m_desk->sheets->cancel(); };
        const auto report = m_desk->made(m_desk->toPrinter());
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(m_desk->office.isStopped);
        QVERIFY(m_desk->office.isInterrupted);
        QCOMPARE(report->out.end, SheetsOut::End::Stopped);
        // one of them is out
        QCOMPARE(m_desk->jobsOf(u"token-asha"_s).value(0).state, PrintState::Uncertain);
    }

    void anotherSetTakesTheOneAtThePrinterBack()
    {
        QFuture<Result<SheetReport>> first = m_desk->sheets->make(m_desk->toPrinter());
        QTRY_VERIFY(!m_desk->office.taken.isEmpty());
        QVERIFY(m_desk->made(m_desk->request()));
        QVERIFY(first.isFinished());
        QCOMPARE(first.result()->out.end, SheetsOut::End::Stopped);
        QCOMPARE(m_desk->jobsOf(u"token-asha"_s).value(0).state, PrintState::Uncertain);
        const auto* askAgain = m_desk->sheets->findChild<QTimer*>();
        QVERIFY(askAgain && !askAgain->isActive()); // nobody comes back for the first set
    }

    void printerThatIsSlowToAnswerIsAskedTheLessOften()
    {
        m_desk->office.atLook = [] {
            for (const QDeadlineTimer slow(150); !slow.hasExpired();) { } // as at a network
        };
        const auto* askAgain = m_desk->sheets->findChild<QTimer*>();
        QVERIFY(askAgain);
        const auto future = m_desk->sheets->make(m_desk->toPrinter());
        QTRY_VERIFY(askAgain->interval() >= 4 * 150);
        m_desk->sheets->cancel();
        QTRY_VERIFY(future.isFinished());
    }

    /// As at the end of the program: what comes after is the end of the thread, then of storage.
    void sheetsAreTakenBackAndRecordedBeforeWhatComesAfterTheCancelling()
    {
        const auto rows = [this] {
            return m_desk->replica.read([](UnitOfWork& work) { return work.audit().count(); })
                .value();
        };
        const qint64 before = rows();
        const auto future = m_desk->sheets->make(m_desk->toPrinter());
        QTRY_VERIFY(!m_desk->office.taken.isEmpty());
        QVERIFY(!future.isFinished());
        std::optional<bool> wasFinished;
        m_desk->sheets->cancel();
        QMetaObject::invokeMethod(
            m_desk->sheets.get(), [&] { wasFinished = future.isFinished(); }, Qt::QueuedConnection);
        QTRY_VERIFY(wasFinished.has_value());
        QVERIFY(*wasFinished);
        const auto report = future.result();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->out.end, SheetsOut::End::Stopped);
        QCOMPARE(rows(), before + 1);
    }

    void nothingOfItIsCalledPrinted()
    {
        m_desk->makeRemote(u"token-asha"_s, 77);
        SheetRequest wanted = m_desk->request();
        QVERIFY(m_desk->made(wanted));
        QVERIFY(!m_desk->hasJobs());
        wanted.mark = true;
        QCOMPARE(m_desk->made(wanted)->marked, 2);
        const auto record = m_desk->replica.record(m_desk->replica.attendee(u"token-asha"_s));
        QCOMPARE(record.badgesPrinted, 0);
        QVERIFY(m_desk->outbox().isEmpty());
    }

    void markedBadgeIsToldOnceAPersonHasIt()
    {
        m_desk->makeRemote(u"token-asha"_s, 77);
        SheetRequest wanted = m_desk->request();
        wanted.mark = true;
        QVERIFY(m_desk->made(wanted));
        const QList<PrintJob> jobs = m_desk->jobsOf(u"token-asha"_s);
        QCOMPARE(jobs.size(), 1);
        const PrintJob job = jobs.first();
        QCOMPARE(job.state, PrintState::Uncertain);
        QCOMPARE(job.grade, ConfirmationGrade::BytesWritten);
        QCOMPARE(job.printer, u"sheet:durable-1445"_s);
        QCOMPARE(job.problem, u"on sheet 1, place 1"_s);
        QCOMPARE(job.operatorName, u"Meera"_s);
        // who is on a sheet has a badge that is in doubt
        wanted.unprinted = true;
        QCOMPARE(m_desk->made(wanted)->badges, 0);
        QVERIFY(m_desk->service->settle(job.id, true, u"Ravi"_s).result());
        QCOMPARE(m_desk->job(job.id).state, PrintState::Confirmed);
        QCOMPARE(m_desk->outbox().size(), 1);
    }

    void deskAsksForABadgeOnASheetInsteadOfPrintingAnother()
    {
        SheetRequest wanted = m_desk->request();
        wanted.mark = true;
        QVERIFY(m_desk->made(wanted));
        CheckInService checkIns(m_desk->faulty, m_desk->replica.clock(), m_desk->replica.ids());
        CheckInRequest asha;
        asha.who = TicketToken{u"token-asha"_s};
        asha.list = m_desk->replica.mainEntrance();
        const auto outcome = checkIns.checkIn(asha).result();
        QVERIFY(outcome && outcome->checkIn);
        const QList<PrintJob> jobs = m_desk->jobsOf(u"token-asha"_s);
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(outcome->printJob, std::optional(jobs.first().id));
        QList<PrintJob> told;
        const QObject listener; // what is told of later jobs comes from another thread
        connect(m_desk->service.get(), &PrintService::jobChanged, &listener,
            [&told](const PrintJob& job) { told.append(job); });
        m_desk->service->tellJobAgain(*outcome->printJob);
        QCOMPARE(told, jobs);
        // it is not there: the next promise is another badge
        QVERIFY(m_desk->service->settle(jobs.first().id, false, u"Ravi"_s).result());
        QVERIFY(m_desk->service->reprint(jobs.first().attendee, ReprintReason::None, {}, u"Ravi"_s)
                    .result());
        QCOMPARE(m_desk->jobsOf(u"token-asha"_s).size(), 2);
    }

    void badgesOnSheetsStandBeforeNoPrinter()
    {
        SheetRequest wanted = m_desk->request();
        wanted.mark = true;
        QVERIFY(m_desk->made(wanted));
        PrintJob lost = m_desk->job(m_desk->promise(u"token-zoe"_s));
        lost.state = PrintState::Uncertain; // at a printer
        lost.printer = u"fake:"_s;
        QVERIFY(
            m_desk->replica.write([&](UnitOfWork& work) { return work.printJobs().update(lost); }));
        const BadgeMaker maker(m_desk->renderer, {});
        const auto before = m_desk->replica.read(
            [&](UnitOfWork& work) { return readPrintQueue(work, maker, {}); });
        QVERIFY(before);
        QCOMPARE(before->badges.size(), 1);
        QCOMPARE(before->badges.first().job.id, lost.id);
    }

    void theSameSheetsOnceMoreHaveTheNextNumber()
    {
        SheetRequest wanted = m_desk->request();
        wanted.mark = true;
        QVERIFY(m_desk->made(wanted));
        QVERIFY(m_desk->made(wanted));
        const QList<PrintJob> jobs = m_desk->jobsOf(u"token-zoe"_s);
        QCOMPARE(jobs.size(), 2);
        QCOMPARE(jobs.at(0).copy, 1);
        QCOMPARE(jobs.at(1).copy, 2);
    }

    void whatWasMadeStandsInTheRecord()
    {
        const auto rows = [this] {
            return m_desk->replica.read([](UnitOfWork& work) { return work.audit().count(); })
                .value();
        };
        const qint64 before = rows();
        QVERIFY(m_desk->made(m_desk->request()));
        QCOMPARE(rows(), before + 1);
        QVERIFY(!m_desk->made(m_desk->request(u"herma-9642"_s)));
        QCOMPARE(rows(), before + 1);
    }

    void sheetsThatAreThereAreToldAlsoWhenTheRecordIsFull()
    {
        const auto fillUp = [this] {
            QTest::ignoreMessage(
                QtWarningMsg, "sheets that were made are not in the record of acts");
            m_desk->faulty.failCommits(failure(ErrorCode::StorageFull, u"no room"_s), -1);
        };
        m_desk->office.looks = {{SheetsOut::End::Printed, 1, {}}};
        m_desk->office.atLook = fillUp; // its jobs are on disk by then
        const auto printed = m_desk->made(m_desk->toPrinter());
        QVERIFY2(printed, printed ? "" : qPrintable(printed.error().detail));
        QCOMPARE(printed->out.end, SheetsOut::End::Printed);
        QCOMPARE(printed->marked, 2);
        m_desk->faulty.heal();
        QCOMPARE(m_desk->jobsOf(u"token-asha"_s).value(0).state, PrintState::Uncertain);
        fillUp();
        const auto filed = m_desk->made(m_desk->request());
        QVERIFY2(filed, filed ? "" : qPrintable(filed.error().detail));
        QVERIFY(QFile::exists(filed->file));
    }

    void fileThatCannotBeWrittenSaysWhyAndNothingIsRemembered()
    {
        SheetRequest wanted = m_desk->request();
        wanted.file = m_desk->folder.filePath(u"no/such/folder.pdf"_s);
        wanted.mark = true;
        const auto report = m_desk->made(wanted);
        QCOMPARE(report.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(report.error().args, (QStringList{wanted.file, u"noFolder"_s}));
        QVERIFY(!m_desk->hasJobs());
    }

    void cancelledSheetsLeaveNothing()
    {
        m_desk->add(300);
        SheetRequest wanted = m_desk->request();
        wanted.mark = true;
        int drawn = 0;
        m_desk->renderer.onSheet = [&](int number) {
            drawn = number;
            if (number == 3) {
                m_desk->sheets->cancel();
            }
        };
        QCOMPARE(m_desk->made(wanted).error().code, ErrorCode::Cancelled);
        QCOMPARE(drawn, 3);
        QVERIFY(m_desk->leftovers().isEmpty());
        QVERIFY(!m_desk->hasJobs());
    }

    void nextSetEndsTheOneUnderWay()
    {
        m_desk->add(300);
        const auto first = m_desk->sheets->make(m_desk->request());
        SheetRequest wanted = m_desk->request();
        wanted.ticketTypes = {u"Speaker"_s};
        QVERIFY(m_desk->made(wanted));
        QVERIFY(first.isFinished());
        QCOMPARE(first.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(m_desk->tokens(), (QStringList{u"token-zoe"_s}));
    }

    void endOfTheProgramEndsThem()
    {
        m_desk->add(300);
        m_desk->renderer.onSheet = [this](int number) {
            if (number == 2) {
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(), [this] { m_desk->sheets.reset(); },
                    Qt::QueuedConnection);
            }
        };
        const auto future = m_desk->sheets->make(m_desk->request());
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!m_desk->sheets);
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        QVERIFY(m_desk->leftovers().isEmpty());
    }

    void badgeThatSomebodyWaitsForIsPrintedInBetween()
    {
        m_desk->add(300);
        PrintJobId job;
        int printedAfter = 0; // sheets
        int drawn = 0;
        m_desk->renderer.onSheet = [&](int number) {
            drawn = number;
            if (number == 2) {
                job = m_desk->promise(u"token-zoe"_s);
                m_desk->service->wake();
            }
        };
        connect(
            m_desk->service.get(), &PrintService::jobChanged, this, [&](const PrintJob& changed) {
                if (changed.id == job && isHandedOver(changed.state)) {
                    printedAfter = drawn;
                }
            });
        QCOMPARE(m_desk->made(m_desk->request())->sheets, 31);
        QVERIFY2(printedAfter >= 2 && printedAfter < 31, qPrintable(QString::number(printedAfter)));
    }
};

QTEST_GUILESS_MAIN(tst_SheetMarks)
#include "tst_SheetMarks.moc"
