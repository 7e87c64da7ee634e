// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrintDesk.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const PaperSize ribbon{mm(62), mm(0)};
const PaperSize card{mm(86), mm(54)};

} // namespace

/// A printer says which paper is in, and a badge is larger.
class tst_Paper : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init() { m_desk = std::make_unique<PrintDesk>(); }

    void cleanup() { m_desk.reset(); }

    void badgeThatIsTooLargeWaitsAndIsNotSent();
    void itComesOutOnceItsPaperIsIn();
    void whatFitsDoesNotWaitForWhatDoesNot();
    void screenIsToldAsLongAsOneWaits();
    void paperRunningOutHoldsAll();
    void testBadgeIsNotCutOffEither();
    void testLabelWithoutItsGreysIsNotPrinted();
    void faultIsTakenBackWhereNothingWaits();
    void printerThatFallsSilentInABadgeIsToldAtOnce();
    void serviceThatLeftItsThreadIsDestroyedByAnother();

private:
    /// Others are 62 × 100 mm, this one is a card.
    [[nodiscard]] PrintJobId promiseCard();

    std::unique_ptr<PrintDesk> m_desk;
};

PrintJobId tst_Paper::promiseCard()
{
    SourceEvent event = TemporaryReplica::sourceEvent();
    StoredTemplate own;
    own.remote = 7;
    own.key = u"pretix-7"_s;
    own.name = u"Card"_s;
    own.layout = "[]";
    own.widthMm = card.width.inMm();
    own.heightMm = card.height.inMm();
    event.templates = {own};
    const PrintJobId id = m_desk->promise(u"token-zoe"_s);
    const auto written = m_desk->replica.write([&](UnitOfWork& work) -> Result<void> {
        if (const auto applied = work.events().apply(event, true); !applied) {
            return applied.error();
        }
        const auto templates = work.events().templates(m_desk->replica.event());
        auto job = work.printJobs().byId(id);
        (*job)->badgeTemplate = templates->first().id;
        return work.printJobs().update(**job);
    });
    return written ? id : PrintJobId();
}

void tst_Paper::badgeThatIsTooLargeWaitsAndIsNotSent()
{
    m_desk->printer->paper = {mm(50), mm(30)};
    const auto held = m_desk->service->printNow(m_desk->promise(u"token-asha"_s)).result();
    QVERIFY(held);
    QCOMPARE(held->state, PrintState::Waiting);
    QCOMPARE(held->problem, u"the badge is 62 × 100 mm, the paper 50 × 30 mm"_s);
    QCOMPARE(m_desk->printer->taken.size(), 0);
    QCOMPARE(m_desk->attempts(held->id).size(), 0);
    QCOMPARE(m_desk->renderer.drawn, 0);
}

void tst_Paper::itComesOutOnceItsPaperIsIn()
{
    m_desk->printer->paper = ribbon;
    const PrintJobId id = promiseCard();
    QCOMPARE(m_desk->service->printNow(id).result()->state, PrintState::Waiting);
    m_desk->printer->paper = card;
    const auto printed = m_desk->service->printNow(id).result();
    QCOMPARE(printed->state, PrintState::Confirmed);
    QCOMPARE(printed->problem, QString());
    QCOMPARE(m_desk->printer->taken.size(), 1);
}

void tst_Paper::whatFitsDoesNotWaitForWhatDoesNot()
{
    m_desk->printer->paper = ribbon;
    const PrintJobId large = promiseCard();
    const PrintJobId first = m_desk->promise(u"token-asha"_s);
    const PrintJobId second = m_desk->promise(u"token-pending"_s);
    m_desk->service->wake();
    QTRY_COMPARE(m_desk->job(second).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(first).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(large).state, PrintState::Waiting);
    QCOMPARE(m_desk->printer->taken.size(), 2);
    m_desk->printer->paper = card;
    m_desk->service->wake();
    QTRY_COMPARE(m_desk->job(large).state, PrintState::Confirmed);
}

void tst_Paper::screenIsToldAsLongAsOneWaits()
{
    QList<PrinterStatus> told;
    connect(m_desk->service.get(), &PrintService::printerChanged, this,
        [&told](const PrinterStatus& status) { told.append(status); });
    m_desk->printer->paper = ribbon;
    const PrintJobId large = promiseCard();
    const PrintJobId other = m_desk->promise(u"token-asha"_s);
    m_desk->service->wake();
    QTRY_COMPARE(m_desk->job(other).state, PrintState::Confirmed);
    QTRY_VERIFY(!told.isEmpty() && told.last().tooLarge == card);
    QCOMPARE(told.last().paper, ribbon);
    QVERIFY(told.last().ready);
    const qsizetype before = told.size();
    m_desk->service->wake(); // nothing is new
    const PrintJobId third = m_desk->promise(u"token-pending"_s);
    QTRY_COMPARE(m_desk->job(third).state, PrintState::Confirmed);
    QCOMPARE(told.size(), before);
    m_desk->printer->paper = card;
    m_desk->service->wake();
    QTRY_COMPARE(m_desk->job(large).state, PrintState::Confirmed);
    QTRY_COMPARE(told.last().tooLarge, PaperSize());
}

void tst_Paper::paperRunningOutHoldsAll()
{
    m_desk->printer->problem = u"paper is out"_s;
    m_desk->printer->paper = ribbon;
    const PrintJobId large = promiseCard();
    const PrintJobId other = m_desk->promise(u"token-asha"_s);
    m_desk->service->wake();
    QTRY_COMPARE(m_desk->job(large).problem, u"paper is out"_s);
    QCOMPARE(m_desk->job(other).state, PrintState::Waiting);
    QCOMPARE(m_desk->printer->taken.size(), 0);
}

void tst_Paper::testBadgeIsNotCutOffEither()
{
    m_desk->printer->paper = card;
    const auto printed = m_desk->service->printTest(u"label-62x100"_s).result();
    QVERIFY(!printed);
    QCOMPARE(printed.error().code, ErrorCode::PrinterFailed);
    QCOMPARE(printed.error().detail, u"the badge is 62 × 100 mm, the paper 86 × 54 mm"_s);
    QCOMPARE(m_desk->printer->taken.size(), 0);
}

/// It would tell of its printer what is not so. A text that is too long for it may be.
void tst_Paper::testLabelWithoutItsGreysIsNotPrinted()
{
    for (const bool asPdf : {false, true}) {
        m_desk->printer->info.wantsPdf = asPdf;
        m_desk->printer->info.wantsRaster = !asPdf;
        m_desk->renderer.overflow = {u"test"_s, u"greys"_s};
        const auto printed = m_desk->service->printTestLabel().result();
        QVERIFY(!printed);
        QCOMPARE(printed.error().detail, u"the test label lacks its greys"_s);
        QCOMPARE(m_desk->printer->taken.size(), 0);
    }
    m_desk->renderer.overflow = {u"test"_s};
    QVERIFY(m_desk->service->printTestLabel().result());
    QCOMPARE(m_desk->printer->taken.size(), 1);
}

void tst_Paper::faultIsTakenBackWhereNothingWaits()
{
    PrintDesk& desk = *m_desk;
    PrinterStatus told;
    connect(desk.service.get(), &PrintService::printerChanged, this,
        [&told](const PrinterStatus& status) { told = status; });
    desk.printer->meanwhile = [&desk] { desk.printer->problem = u"paper is out"_s; };
    const PrintJobId last = desk.promise(u"token-asha"_s);
    desk.service->wake();
    QTRY_COMPARE(told.problem, u"paper is out"_s);
    QCOMPARE(desk.job(last).state, PrintState::Confirmed);
    desk.printer->problem.clear(); // nobody wakes it
    QTRY_VERIFY(told.ready);
}

/// What becomes of the badge is known much later.
void tst_Paper::printerThatFallsSilentInABadgeIsToldAtOnce()
{
    PrintDesk& desk = *m_desk;
    QCoreApplication::sendPostedEvents(); // the printer is looked at before there is any badge
    const PrintJobId id = desk.promise(u"token-asha"_s);
    QSignalSpy changes(desk.service.get(), &PrintService::printerChanged);
    desk.printer->silence = PrinterFault::Silent;
    PrinterStatus told;
    desk.printer->meanwhile
        = [&] { told = changes.isEmpty() ? told : changes.last().first().value<PrinterStatus>(); };
    QVERIFY(desk.service->printNow(id).result());
    QCOMPARE(told.fault, PrinterFault::Silent);
    QVERIFY(!told.ready);
    QCOMPARE(told.problem, u"no answer"_s);
    const auto after = changes.last().first().value<PrinterStatus>();
    QVERIFY(after.ready); // it is asked once its badge has ended
    QCOMPARE(after.fault, PrinterFault::None);
}

void tst_Paper::serviceThatLeftItsThreadIsDestroyedByAnother()
{
    PrintDesk& desk = *m_desk;
    QTest::failOnWarning(QRegularExpression(u"another thread"_s)); // a timer that goes on there
    desk.printer->problem = u"paper is out"_s;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    QCoreApplication::sendPostedEvents(); // what it was told on this thread
    QThread thread;
    desk.service->moveToThread(&thread);
    thread.start();
    desk.service->wake();
    QTRY_COMPARE(desk.job(id).problem, u"paper is out"_s);
    QMetaObject::invokeMethod(
        desk.service.get(),
        [service = desk.service.get()] {
            service->wake();
            service->leave();
            service->thread()->quit();
        },
        Qt::QueuedConnection);
    QVERIFY(thread.wait(QDeadlineTimer(30'000)));
    desk.service.reset();
    QCOMPARE(desk.printer.use_count(), 1); // its driver ended with it
}

QTEST_GUILESS_MAIN(tst_Paper)
#include "tst_Paper.moc"
