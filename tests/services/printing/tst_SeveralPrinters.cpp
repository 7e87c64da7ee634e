// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SeveralPrinters.h"
#include "print/PrinterReturn.h"

#include <semaphore>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PrintOutcome::Kind;

namespace {

const PrintOutcome nothing{Kind::NothingLeft, ConfirmationGrade::None, u"refused"_s, {}};
const PrintOutcome unclear{Kind::Unclear, ConfirmationGrade::BytesWritten, u"no answer"_s, {}};
const PrintOutcome handed{Kind::Handed, ConfirmationGrade::BytesWritten, {}, {}};

} // namespace

/// Several printers on a desk: which prints what, and what becomes of badges when one is in
/// trouble.
class tst_SeveralPrinters : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_desk = std::make_unique<SeveralPrinters>();
        QVERIFY(m_desk->service->recover().result());
    }

    void cleanup() { m_desk.reset(); }

    void badgesComeOutOfTheFirstWhileItIsWell();
    void badgesOfATypeComeOutOfTheirPrinter();
    void badgesComeOutWherePaperOfTheirSizeIs();
    void troubleOfTheFirstSendsBadgesToTheSecond();
    void firstTakesItsBadgesBackOnceItWasWellTwiceInARow();
    void badgeThatNoOtherPrintsComesOutOnceItsPrinterIsWell();
    void badgeThatTheFirstHadNothingOfComesOutOfTheSecond();
    void badgeThatNoPrinterTookIsFailed();
    void badgeThatMayBeOutGoesNowhereElse();
    void badgeThatWasHandedOverGoesNowhereElse();
    void pausedPrinterHoldsItsOwnBadgesOnly();
    void resumedPrinterGoesOn();
    void badgesMoveByHand();
    void badgeThatIsOutDoesNotMove();
    void thoseThatWaitAreExchangedAndWithdrawn();
    void printerThatTakesLongHoldsNoOther();
    void nothingIsPrintedTwiceWhenAllAreCalledAtOnce();
    void printerThatIsTakenAwayLeavesItsBadges();
    void printQueueTellsWhatEachPrinterHasBeforeIt();

private:
    void wake() { m_desk->service->wake(); }

    std::unique_ptr<SeveralPrinters> m_desk;
};

void tst_SeveralPrinters::badgesComeOutOfTheFirstWhileItIsWell()
{
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    wake();
    QTRY_COMPARE(m_desk->job(zoe).state, PrintState::Confirmed);
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    QCOMPARE(m_desk->printer->taken.size(), 2);
    QCOMPARE(m_desk->second->taken.size(), 0);
    QCOMPARE(m_desk->job(zoe).printer, u"one:"_s);
}

void tst_SeveralPrinters::badgesOfATypeComeOutOfTheirPrinter()
{
    m_desk->use(1, {{}, {m_desk->typeOf(u"token-zoe"_s)}, false, false});
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    wake();
    QTRY_COMPARE(m_desk->job(zoe).state, PrintState::Confirmed);
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(asha).printer, u"one:"_s);
    QCOMPARE(m_desk->job(zoe).printer, u"two:"_s);
}

void tst_SeveralPrinters::badgesComeOutWherePaperOfTheirSizeIs()
{
    m_desk->use(0, {{mm(86), mm(54)}, {}, false, false}); // badges are 62 × 100 mm
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    wake();
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(asha).printer, u"two:"_s);
    QCOMPARE(m_desk->attempts(asha).size(), 1);
}

void tst_SeveralPrinters::troubleOfTheFirstSendsBadgesToTheSecond()
{
    QList<PrinterStatus> told;
    connect(m_desk->service.get(), &PrintService::printerChanged, this,
        [&told](const PrinterStatus& status) { told.append(status); });
    m_desk->printer->problem = u"paper is out"_s;
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    wake();
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(asha).printer, u"two:"_s);
    QCOMPARE(m_desk->job(asha).problem, QString());
    QCOMPARE(m_desk->attempts(asha).size(), 1); // the first was not even begun with
    QTRY_VERIFY(!told.isEmpty() && told.last().instead == u"Printer 2"_s);
    QVERIFY(!told.last().ready);
    m_desk->second->problem = u"head open"_s;
    wake(); // it would look by itself, though nothing waits
    QTRY_COMPARE(told.last().instead, QString()); // there is none any more
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    wake();
    QTRY_VERIFY(!m_desk->job(zoe).problem.isEmpty());
    QCOMPARE(m_desk->job(zoe).state, PrintState::Waiting);
}

void tst_SeveralPrinters::firstTakesItsBadgesBackOnceItWasWellTwiceInARow()
{
    const auto isBack = [this] { return m_desk->board->printers().first().status.ready; };
    const auto lookIn = [this](qint64 ms) {
        m_desk->replica.clock().advance(ms);
        wake(); // it would look by itself
        QCoreApplication::sendPostedEvents();
    };
    m_desk->printer->problem = u"paper is out"_s;
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    wake();
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    m_desk->printer->problem.clear();
    lookIn(0);
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    lookIn(PrinterReturn::apartMs - 1); // however often it is looked at
    QTRY_COMPARE(m_desk->job(zoe).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(zoe).printer, u"two:"_s);
    m_desk->printer->problem = u"paper is out"_s; // the lid was shut and opened again
    lookIn(1);
    m_desk->printer->problem.clear();
    lookIn(PrinterReturn::apartMs);
    QVERIFY(!isBack());
    lookIn(PrinterReturn::apartMs);
    QVERIFY(isBack());
    const PrintJobId ravi = m_desk->promise(u"token-pending"_s);
    wake();
    QTRY_COMPARE(m_desk->job(ravi).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(ravi).printer, u"one:"_s);
}

/// What comes out of no other does not wait for a second look.
void tst_SeveralPrinters::badgeThatNoOtherPrintsComesOutOnceItsPrinterIsWell()
{
    m_desk->printer->problem = u"paper is out"_s;
    m_desk->second->problem = u"head open"_s;
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    wake();
    QTRY_VERIFY(!m_desk->job(asha).problem.isEmpty());
    m_desk->printer->problem.clear();
    wake();
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(asha).printer, u"one:"_s);
}

void tst_SeveralPrinters::badgeThatTheFirstHadNothingOfComesOutOfTheSecond()
{
    m_desk->printer->outcomes = {nothing};
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    wake();
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(asha).printer, u"two:"_s);
    QCOMPARE(m_desk->printer->taken.size(), 0);
    QCOMPARE(m_desk->second->taken.size(), 1);
    const QList<PrintAttempt> attempts = m_desk->attempts(asha);
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts.at(0).outcome, PrintState::Failed);
    QCOMPARE(attempts.at(0).detail, u"refused"_s);
    QCOMPARE(attempts.at(1).outcome, PrintState::Confirmed);
    QStringList acts = m_desk->acts(u"token-asha"_s);
    acts.sort();
    QCOMPARE(acts, (QStringList{u"print"_s, u"print-problem"_s}));
}

void tst_SeveralPrinters::badgeThatNoPrinterTookIsFailed()
{
    m_desk->printer->outcomes = {nothing};
    m_desk->second->outcomes = {nothing};
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    wake();
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Failed);
    QCOMPARE(m_desk->attempts(asha).size(), 2);
    QCOMPARE(m_desk->job(asha).problem, u"refused"_s);
}

void tst_SeveralPrinters::badgeThatMayBeOutGoesNowhereElse()
{
    m_desk->printer->outcomes = {unclear};
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    wake();
    QTRY_COMPARE(m_desk->job(zoe).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(asha).state, PrintState::Uncertain);
    QCOMPARE(m_desk->second->taken.size(), 0);
    QCOMPARE(m_desk->attempts(asha).size(), 1);
}

void tst_SeveralPrinters::badgeThatWasHandedOverGoesNowhereElse()
{
    m_desk->printer->outcomes = {handed};
    m_desk->printer->meanwhile = [this] { m_desk->printer->problem = u"paper is out"_s; };
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    wake();
    QTRY_COMPARE(m_desk->job(zoe).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(zoe).printer, u"two:"_s);
    QCOMPARE(m_desk->job(asha).state, PrintState::Sent);
    QCOMPARE(m_desk->second->taken.size(), 1);
}

void tst_SeveralPrinters::pausedPrinterHoldsItsOwnBadgesOnly()
{
    m_desk->use(1, {{}, {m_desk->typeOf(u"token-zoe"_s)}, false, false});
    m_desk->use(0, {{}, {}, false, true});
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    wake();
    QTRY_COMPARE(m_desk->job(zoe).state, PrintState::Confirmed);
    QTRY_COMPARE(m_desk->job(asha).problem, u"the printer is paused at this desk"_s);
    QCOMPARE(m_desk->job(asha).state, PrintState::Waiting);
    QCOMPARE(m_desk->printer->taken.size(), 0);
    QCOMPARE(m_desk->second->taken.size(), 1);
}

void tst_SeveralPrinters::resumedPrinterGoesOn()
{
    QList<PrinterStatus> told;
    connect(m_desk->service.get(), &PrintService::printerChanged, this,
        [&told](const PrinterStatus& status) { told.append(status); });
    m_desk->use(0, {{}, {}, false, true});
    QTRY_VERIFY(!told.isEmpty() && told.last().fault == PrinterFault::PausedByStaff);
    QCOMPARE(told.last().instead, QString()); // its badges wait for it
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    wake();
    QTRY_VERIFY(!m_desk->job(asha).problem.isEmpty());
    m_desk->use(0, {});
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(asha).printer, u"one:"_s);
    QTRY_VERIFY(told.last().ready);
}

void tst_SeveralPrinters::badgesMoveByHand()
{
    m_desk->use(0, {{}, {}, false, true});
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    wake();
    QTRY_VERIFY(!m_desk->job(asha).problem.isEmpty() && !m_desk->job(zoe).problem.isEmpty());
    QVERIFY(m_desk->service->moveTo({asha, zoe}, u"two:"_s, u"Meera"_s).result());
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    QTRY_COMPARE(m_desk->job(zoe).state, PrintState::Confirmed);
    QCOMPARE(m_desk->second->taken.size(), 2);
    QVERIFY(m_desk->acts(u"token-asha"_s).contains(u"print-moved"_s));
}

void tst_SeveralPrinters::badgeThatIsOutDoesNotMove()
{
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    QVERIFY(m_desk->service->printNow(asha).result());
    const auto moved = m_desk->service->moveTo({asha}, u"two:"_s, u"Meera"_s).result();
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, ErrorCode::Cancelled);
    QVERIFY(!m_desk->service->withdraw(asha, u"Meera"_s).result());
    QCOMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(asha).printer, u"one:"_s);
}

void tst_SeveralPrinters::thoseThatWaitAreExchangedAndWithdrawn()
{
    m_desk->use(0, {{}, {}, false, true});
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    const PrintJobId ravi = m_desk->promise(u"token-pending"_s);
    QVERIFY(m_desk->service->exchange(asha, ravi).result());
    QVERIFY(m_desk->service->withdraw(zoe, u"Meera"_s).result());
    QCOMPARE(m_desk->job(zoe).state, PrintState::Cancelled);
    QVERIFY(m_desk->acts(u"token-zoe"_s).contains(u"print-withdrawn"_s));
    m_desk->use(0, {});
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    QCOMPARE(m_desk->printer->taken.size(), 2);
    QCOMPARE(m_desk->printer->taken.first().uuid, m_desk->job(ravi).uuid);
}

void tst_SeveralPrinters::printerThatTakesLongHoldsNoOther()
{
    m_desk->use(1, {{}, {m_desk->typeOf(u"token-zoe"_s)}, false, false});
    QThread thread;
    std::binary_semaphore isOut{0};
    bool waited = false;
    m_desk->second->meanwhile = [&] { isOut.release(); };
    // the first does not let go of its thread until the second has its badge
    m_desk->printer->meanwhile = [&] { waited = isOut.try_acquire_for(std::chrono::seconds(30)); };
    QCoreApplication::sendPostedEvents(); // what it was told on this thread
    m_desk->other->moveToThread(&thread);
    thread.start();
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    wake();
    QTRY_COMPARE(m_desk->job(asha).state, PrintState::Confirmed);
    QTRY_COMPARE(m_desk->job(zoe).state, PrintState::Confirmed);
    QVERIFY(waited);
    thread.quit();
    thread.wait();
}

void tst_SeveralPrinters::nothingIsPrintedTwiceWhenAllAreCalledAtOnce()
{
    QThread thread;
    QCoreApplication::sendPostedEvents();
    m_desk->other->moveToThread(&thread);
    thread.start();
    // in trouble and well again while badges come: both printers reach for the same ones
    QList<PrintJobId> jobs;
    for (int i = 0; i < 12; ++i) {
        const QString token = u"crowd-%1"_s.arg(i);
        (void)m_desk->replica.apply({TemporaryReplica::person(u"Person"_s, token, token)});
        jobs.append(m_desk->promise(token));
        PrinterStatus status;
        status.ready = i % 2 == 0;
        m_desk->board->tell(u"one:"_s, status, u"one:"_s);
    }
    m_desk->board->tell(u"one:"_s, {}, u"one:"_s);
    wake();
    for (const PrintJobId id : jobs) {
        QTRY_COMPARE(m_desk->job(id).state, PrintState::Confirmed);
        QCOMPARE(m_desk->attempts(id).size(), 1);
    }
    thread.quit();
    thread.wait();
    QCOMPARE(m_desk->printer->taken.size() + m_desk->second->taken.size(), jobs.size());
}

void tst_SeveralPrinters::printerThatIsTakenAwayLeavesItsBadges()
{
    m_desk->use(1, {{}, {m_desk->typeOf(u"token-zoe"_s)}, false, false});
    m_desk->second->problem = u"off"_s;
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    wake();
    QTRY_COMPARE(m_desk->job(zoe).state, PrintState::Confirmed); // of the first, which is for all
    const PrintJobId again = m_desk->promise(u"token-zoe"_s);
    m_desk->printer->problem = u"off"_s;
    wake();
    QTRY_VERIFY(!m_desk->job(again).problem.isEmpty());
    m_desk->printer->problem.clear();
    m_desk->board->setPrinters(m_desk->settings.mid(0, 1));
    m_desk->other->setDriver(nullptr, u"two:"_s);
    QTRY_COMPARE(m_desk->job(again).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(again).printer, u"one:"_s);
}

void tst_SeveralPrinters::printQueueTellsWhatEachPrinterHasBeforeIt()
{
    m_desk->use(1, {{}, {m_desk->typeOf(u"token-zoe"_s)}, false, true});
    m_desk->printer->outcomes = {unclear};
    const PrintJobId asha = m_desk->promise(u"token-asha"_s);
    QVERIFY(m_desk->service->printNow(asha).result());
    m_desk->use(0, {{}, {}, false, true});
    const PrintJobId ravi = m_desk->promise(u"token-pending"_s);
    const PrintJobId zoe = m_desk->promise(u"token-zoe"_s);
    const PrintJobId mei = m_desk->promise(u"token-blocked"_s);
    QVERIFY(m_desk->service->exchange(ravi, mei).result());
    PrintJob made = m_desk->job(m_desk->promise(u"token-cancelled"_s)); // the night before
    made.state = PrintState::Uncertain;
    made.printer = u"sheet:a4"_s;
    QVERIFY(m_desk->replica.write([&](UnitOfWork& work) { return work.printJobs().update(made); }));
    const auto queue = m_desk->service->queue().result();
    QVERIFY(queue);
    QCOMPARE(queue->printers.size(), 2);
    QList<PrintJobId> order;
    QList<qsizetype> places;
    for (const QueuedBadge& badge : queue->badges) {
        order.append(badge.job.id);
        places.append(badge.at.printer);
    }
    QCOMPARE(order, (QList{asha, mei, zoe, ravi}));
    QCOMPARE(places, (QList<qsizetype>{0, 0, 1, 0}));
    QCOMPARE(queue->badges.first().name, u"Asha Rao"_s);
    QCOMPARE(queue->badges.at(1).at.wait, PrinterChoice::Wait::Paused);
    QCOMPARE(m_desk->service->printerFor(zoe).result().value(), u"two:"_s);
    QCOMPARE(m_desk->service->printerFor(ravi).result().value(), u"one:"_s);
}

QTEST_GUILESS_MAIN(tst_SeveralPrinters)
#include "tst_SeveralPrinters.moc"
