// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrintDesk.h"

#include <QSignalSpy>
#include <QThread>

#include <semaphore>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_PrintService : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init() { m_desk = std::make_unique<PrintDesk>(); }

    void cleanup() { m_desk.reset(); }

    void promisedBadgeComesOutAndIsJournalled();
    void attemptIsOnDiskBeforeTheFirstByte();
    void jobsComeOutInTheOrderOfTheirPromises();
    void serverIsToldOfABadgeOfATicketItKnows();
    void nobodyIsToldOfATicketFromAFile();
    void badgeThatLacksASignSaysSo();
    void badgeThatLacksAPictureSaysSoUntilItIsHere();
    void badgeWhoseCodeDoesNotReadBackIsNeverSent();
    void brokenTemplateFailsWithItsReason();
    void badgeWaitsForAPrinterThatIsNotReady();
    void printerThatTookNothingFailsTheJob();
    void unclearEndIsLeftToAPerson();
    void personSettlesAnUncertainBadge();
    void nothingIsSettledTwice();
    void printedJobIsNotPrintedAgain();
    void printerIsToldWhenItChanges();
    void worksFromAnotherThread();
    void callQueuedBeforeAnotherPrinterWasChosenPrintsThere();
    void endOfTheProgramReachesThePrinterThatPrintsAndTheNextOne();

private:
    std::unique_ptr<PrintDesk> m_desk;
};

void tst_PrintService::promisedBadgeComesOutAndIsJournalled()
{
    PrintDesk& desk = *m_desk;
    desk.printer->outcomes
        = {{PrintOutcome::Kind::Completed, ConfirmationGrade::CounterMoved, {}, u"out.pdf"_s}};
    QSignalSpy changes(desk.service.get(), &PrintService::jobChanged);
    const PrintJobId id = desk.promise(u"token-asha"_s);
    desk.replica.clock().advance(1500);
    desk.service->wake();
    QTRY_COMPARE(desk.printer->taken.size(), 1);
    const PrintPayload& payload = desk.printer->taken.first();
    QCOMPARE(payload.title, u"ASHA1-1"_s);
    QCOMPARE(payload.copy, 1);
    QCOMPARE(payload.width.inMm(), 62.0);
    QCOMPARE(payload.pages.size(), 1);
    QCOMPARE(payload.pages.first().dpi, 300);

    const PrintJob job = desk.job(id);
    QCOMPARE(job.state, PrintState::Confirmed);
    QCOMPARE(job.grade, ConfirmationGrade::CounterMoved);
    QCOMPARE(job.output, u"out.pdf"_s);
    QCOMPARE(job.printer, u"fake:"_s);
    QCOMPARE(job.uuid, payload.uuid);
    QCOMPARE(job.changedAt, desk.replica.clock().now());
    const QList<PrintAttempt> attempts = desk.attempts(id);
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first().number, 1);
    QCOMPARE(attempts.first().outcome, PrintState::Confirmed);
    QVERIFY(attempts.first().endedAt.has_value());
    QCOMPARE(attempts.first().payloadSha256.size(), 32);
    QCOMPARE(desk.acts(u"token-asha"_s), QStringList(u"print"_s));
    QCOMPARE(changes.size(), 2); // sending, confirmed
    QCOMPARE(desk.replica.record(job.attendee).badgesPrinted, 1);
}

void tst_PrintService::attemptIsOnDiskBeforeTheFirstByte()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    PrintState seen = PrintState::Waiting;
    QList<PrintAttempt> open;
    desk.printer->meanwhile = [&] {
        seen = desk.job(id).state;
        open = desk.attempts(id);
    };
    QVERIFY(desk.service->printNow(id).result());
    QCOMPARE(seen, PrintState::Sending);
    QCOMPARE(open.size(), 1);
    QVERIFY(!open.first().endedAt.has_value());
    QCOMPARE(open.first().payloadSha256.size(), 32);
}

void tst_PrintService::badgeThatLacksASignSaysSo()
{
    PrintDesk& desk = *m_desk;
    desk.renderer.missingGlyphs = {u"🎉"_s};
    const PrintJobId id = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(id).result());
    QCOMPARE(desk.job(id).state, PrintState::Confirmed);
    QVERIFY(desk.job(id).problem.contains(u"🎉"_s));
}

void tst_PrintService::badgeThatLacksAPictureSaysSoUntilItIsHere()
{
    PrintDesk& desk = *m_desk;
    SourceEvent event = TemporaryReplica::sourceEvent();
    StoredTemplate layout;
    layout.remote = 7;
    layout.key = u"pretix-7"_s;
    layout.isDefault = true;
    layout.layout = R"([{"type": "imagearea", "content": "question_PHOTO", "left": 1,
        "bottom": 1, "width": 20, "height": 30}])";
    event.templates = {layout};
    QVERIFY(desk.replica.write([&](UnitOfWork& work) { return work.events().apply(event, true); }));
    const PrintJobId without = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(without).result());
    QCOMPARE(desk.job(without).state, PrintState::Confirmed);
    QCOMPARE(desk.job(without).problem, u"picture missing: question_PHOTO"_s);
    SourceAttendee asha = TemporaryReplica::people().first();
    asha.pictures = QMap<QString, QString>{{u"question_PHOTO"_s, u"a1"_s}};
    (void)desk.replica.apply({asha});
    PersonPicture picture;
    picture.attendee = desk.replica.attendee(u"token-asha"_s);
    picture.name = u"question_PHOTO"_s;
    picture.etag = u"a1"_s;
    QVERIFY(desk.replica.write(
        [&](UnitOfWork& work) { return work.pictures().keep(picture, "dots"); }));
    const PrintJobId with = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(with).result());
    QCOMPARE(desk.job(with).problem, QString());
}

void tst_PrintService::jobsComeOutInTheOrderOfTheirPromises()
{
    PrintDesk& desk = *m_desk;
    desk.printer->problem = u"paper is out"_s;
    QStringList promised;
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        for (const QString& token : {u"token-zoe"_s, u"token-asha"_s, u"token-pending"_s}) {
            promised.append(desk.job(desk.promise(token)).uuid);
        }
    }
    desk.printer->problem.clear();
    desk.service->wake();
    QTRY_VERIFY_WITH_TIMEOUT(desk.printer->taken.size() >= promised.size(), 60'000);
    const PrintJobId last = desk.promise(u"token-zoe"_s);
    promised.append(desk.job(last).uuid);
    desk.service->printNow(last).waitForFinished(); // until then nothing comes twice
    QStringList printed;
    for (const PrintPayload& payload : std::as_const(desk.printer->taken)) {
        printed.append(payload.uuid);
    }
    QCOMPARE(printed, promised);
}

void tst_PrintService::serverIsToldOfABadgeOfATicketItKnows()
{
    PrintDesk& desk = *m_desk;
    desk.makeRemote(u"token-asha"_s, 42);
    const PrintJobId id = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(id).result());
    const QList<OutboxEntry> entries = desk.outbox();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().kind, OutboxKind::PrintLog);
    QCOMPARE(entries.first().made, desk.replica.clock().sinceBoot());
    const QJsonObject body = entries.first().body;
    QCOMPARE(body["position"_L1].toInt(), 42);
    QCOMPARE(body["secret"_L1].toString(), u"token-asha"_s);
    QCOMPARE(body["type"_L1].toString(), u"badge"_s);
    QCOMPARE(body["info"_L1]["copy"_L1].toInt(), 1);
    QCOMPARE(body["info"_L1]["desk"_L1].toString(), u"Desk B"_s);
    QCOMPARE(body["info"_L1]["uuid"_L1].toString(), desk.job(id).uuid);
}

void tst_PrintService::nobodyIsToldOfATicketFromAFile()
{
    PrintDesk& desk = *m_desk;
    QVERIFY(desk.service->printNow(desk.promise(u"token-asha"_s)).result());
    QCOMPARE(desk.outbox().size(), 0);
}

void tst_PrintService::badgeWhoseCodeDoesNotReadBackIsNeverSent()
{
    PrintDesk& desk = *m_desk;
    desk.makeRemote(u"token-asha"_s, 42);
    desk.renderer.smudges = true;
    const auto job = desk.service->printNow(desk.promise(u"token-asha"_s)).result();
    QVERIFY(job);
    QCOMPARE(job->state, PrintState::Failed);
    QVERIFY2(job->problem.contains(u"reads back as"_s), qPrintable(job->problem));
    QCOMPARE(desk.printer->taken.size(), 0);
    QCOMPARE(desk.attempts(job->id).size(), 0);
    QCOMPARE(desk.outbox().size(), 0);
    QCOMPARE(desk.acts(u"token-asha"_s), QStringList(u"print-problem"_s));
}

void tst_PrintService::brokenTemplateFailsWithItsReason()
{
    PrintDesk& desk = *m_desk;
    SourceEvent event = TemporaryReplica::sourceEvent();
    StoredTemplate broken;
    broken.remote = 7;
    broken.key = u"pretix-7"_s;
    broken.name = u"Broken"_s;
    broken.isDefault = true;
    broken.layout = "[{";
    event.templates = {broken};
    QVERIFY(desk.replica.write([&](UnitOfWork& work) { return work.events().apply(event, true); }));
    const auto job = desk.service->printNow(desk.promise(u"token-asha"_s)).result();
    QVERIFY(job);
    QCOMPARE(job->state, PrintState::Failed);
    QVERIFY2(
        job->problem.startsWith(u"pretix-7: the layout is not JSON"_s), qPrintable(job->problem));
}

void tst_PrintService::badgeWaitsForAPrinterThatIsNotReady()
{
    PrintDesk& desk = *m_desk;
    desk.printer->problem = u"paper is out"_s;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    const auto held = desk.service->printNow(id).result();
    QVERIFY(held);
    QCOMPARE(held->state, PrintState::Waiting);
    QCOMPARE(held->problem, u"paper is out"_s);
    QCOMPARE(desk.attempts(id).size(), 0);
    desk.printer->problem.clear();
    const auto printed = desk.service->printNow(id).result();
    QVERIFY(printed);
    QCOMPARE(printed->state, PrintState::Confirmed);
    QCOMPARE(printed->problem, QString());
}

void tst_PrintService::printerThatTookNothingFailsTheJob()
{
    PrintDesk& desk = *m_desk;
    desk.printer->outcomes
        = {{PrintOutcome::Kind::NothingLeft, ConfirmationGrade::None, u"connection refused"_s, {}}};
    const auto job = desk.service->printNow(desk.promise(u"token-asha"_s)).result();
    QVERIFY(job);
    QCOMPARE(job->state, PrintState::Failed);
    QCOMPARE(job->problem, u"connection refused"_s);
    QCOMPARE(desk.attempts(job->id).first().detail, u"connection refused"_s);
}

void tst_PrintService::unclearEndIsLeftToAPerson()
{
    PrintDesk& desk = *m_desk;
    desk.makeRemote(u"token-asha"_s, 42);
    desk.printer->outcomes
        = {{PrintOutcome::Kind::Unclear, ConfirmationGrade::None, u"cable pulled"_s, {}}};
    const PrintJobId id = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(id).result());
    QCOMPARE(desk.job(id).state, PrintState::Uncertain);
    QCOMPARE(desk.outbox().size(), 0);
    QVERIFY(desk.service->printNow(id).result()); // asks again: nothing more is sent
    QCOMPARE(desk.printer->taken.size(), 1);
}

void tst_PrintService::personSettlesAnUncertainBadge()
{
    PrintDesk& desk = *m_desk;
    desk.makeRemote(u"token-asha"_s, 42);
    const PrintOutcome unclear{
        PrintOutcome::Kind::Unclear, ConfirmationGrade::None, u"cable pulled"_s, {}};
    desk.printer->outcomes = {unclear, unclear};
    const PrintJobId came = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(came).result());
    QVERIFY(desk.service->settle(came, true, u"Meera"_s).result());
    QCOMPARE(desk.job(came).state, PrintState::Confirmed);
    QCOMPARE(desk.job(came).grade, ConfirmationGrade::Seen);
    QCOMPARE(desk.outbox().size(), 1);

    const PrintJobId lost = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(lost).result());
    QVERIFY(desk.service->settle(lost, false, u"Meera"_s).result());
    QCOMPARE(desk.job(lost).state, PrintState::Failed);
    QCOMPARE(desk.outbox().size(), 1);
    QCOMPARE(desk.acts(u"token-asha"_s).count(u"print-settled"_s), 2);
}

void tst_PrintService::nothingIsSettledTwice()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(id).result());
    const auto settled = desk.service->settle(id, false, u"Meera"_s).result();
    QVERIFY(!settled);
    QCOMPARE(settled.error().code, ErrorCode::Cancelled);
    QCOMPARE(desk.job(id).state, PrintState::Confirmed);
}

void tst_PrintService::printedJobIsNotPrintedAgain()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(id).result());
    const auto again = desk.service->printNow(id).result();
    QVERIFY(again);
    QCOMPARE(again->state, PrintState::Confirmed);
    QCOMPARE(desk.printer->taken.size(), 1);
    QCOMPARE(desk.attempts(id).size(), 1);
}

void tst_PrintService::printerIsToldWhenItChanges()
{
    PrintDesk& desk = *m_desk;
    QSignalSpy changes(desk.service.get(), &PrintService::printerChanged);
    const PrintJobId id = desk.promise(u"token-asha"_s);
    desk.printer->problem = u"paper is out"_s;
    QVERIFY(desk.service->printNow(id).result());
    QVERIFY(desk.service->printNow(id).result());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.last().first().value<PrinterStatus>().problem, u"paper is out"_s);
    desk.service->setDriver(nullptr);
    QCOMPARE(changes.size(), 2);
    QVERIFY(!changes.last().first().value<PrinterStatus>().ready);
}

void tst_PrintService::worksFromAnotherThread()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    QThread thread;
    desk.service->moveToThread(&thread);
    thread.start();
    const auto job = desk.service->printNow(id).result();
    const auto preview = desk.service->preview(desk.replica.attendee(u"token-asha"_s)).result();
    thread.quit();
    thread.wait();
    QVERIFY(job);
    QCOMPARE(job->state, PrintState::Confirmed);
    QVERIFY(preview);
    QCOMPARE(preview->code, u"token-asha"_s);
}

void tst_PrintService::callQueuedBeforeAnotherPrinterWasChosenPrintsThere()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    QThread thread;
    std::binary_semaphore gate{0};
    desk.service->moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(desk.service.get(), [&gate] { gate.acquire(); });
    const auto job = desk.service->printNow(id); // waits for its turn
    const auto other = std::make_shared<PrinterScript>();
    desk.service->setDriver(std::make_unique<FakePrinter>(other));
    gate.release();
    const auto printed = job.result();
    thread.quit();
    thread.wait();
    QVERIFY(printed);
    QCOMPARE(desk.printer->taken.size(), 0);
    QCOMPARE(other->taken.size(), 1);
}

void tst_PrintService::endOfTheProgramReachesThePrinterThatPrintsAndTheNextOne()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    const auto next = std::make_shared<PrinterScript>();
    std::binary_semaphore printing{0};
    std::binary_semaphore gate{0};
    desk.printer->meanwhile = [&] {
        printing.release();
        gate.acquire();
    };
    QThread thread;
    desk.service->moveToThread(&thread);
    thread.start();
    const auto job = desk.service->printNow(id);
    printing.acquire(); // the print thread is busy from now on
    desk.service->setDriver(std::make_unique<FakePrinter>(next));
    desk.service->stop();
    QVERIFY(desk.printer->isInterrupted);
    QVERIFY(next->isInterrupted);
    gate.release();
    QCOMPARE(job.result()->state, PrintState::Confirmed); // told as truly as at any other end
    thread.quit();
    thread.wait();
}

QTEST_GUILESS_MAIN(tst_PrintService)
#include "tst_PrintService.moc"
