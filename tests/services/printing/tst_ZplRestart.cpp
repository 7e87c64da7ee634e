// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeZplPrinter.h"
#include "PrintDesk.h"
#include "ZplPrinter.h"

using namespace lanyard;
using namespace Qt::StringLiterals;
using Hand = FakeZplPrinter::Hand;

namespace {

ZplLimits hasty()
{
    using namespace std::chrono_literals;
    ZplLimits limits;
    limits.connect = limits.answer = limits.holding = limits.stall = limits.tell = 20s;
    limits.taken = 60ms;
    limits.lost = 60ms;
    limits.empty = limits.between = 2ms;
    limits.confirm = 60ms;
    limits.slowestMmPerSecond = 100'000;
    return limits;
}

/// A printer at which the program is killed: nothing of what comes after `print()` is written.
class KilledAt final : public PrinterDriver
{
public:
    KilledAt(std::unique_ptr<PrinterDriver> inner, bool beforeBytes, std::function<void()> kill)
        : m_inner(std::move(inner))
        , m_beforeBytes(beforeBytes)
        , m_kill(std::move(kill))
    { }

    [[nodiscard]] PrinterInfo info() const override { return m_inner->info(); }

    [[nodiscard]] PrinterStatus status() override { return m_inner->status(); }

    [[nodiscard]] std::optional<qint64> counted() const override { return m_inner->counted(); }

    [[nodiscard]] PrintOutcome print(const PrintPayload& payload) override
    {
        if (!m_beforeBytes) {
            (void)m_inner->print(payload);
        }
        m_kill();
        return {PrintOutcome::Kind::Unclear, ConfirmationGrade::None, u"killed"_s, {}};
    }

private:
    std::unique_ptr<PrinterDriver> m_inner;
    bool m_beforeBytes;
    std::function<void()> m_kill;
};

} // namespace

/// The program is killed while a label printer is at work, and begins again: exactly one label
/// comes out, and nothing is called printed that is not.
class tst_ZplRestart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactlyOneLabelComesOut_data();
    void exactlyOneLabelComesOut();
    void printerThatIsAwayAtTheStartTellsOnceItIsBack();
    void printerThatDoesNotCountLeavesItToAPerson();
    void labelThatComesOutLateIsNotTakenForTheNext();

private:
    void startWith(const QString& address);
    [[nodiscard]] PrintJobId killedAt(FakeZplPrinter& printer, bool beforeBytes);
    /// Goes on for as long as it takes the printer to tell twice.
    void settle();

    std::unique_ptr<PrintDesk> m_desk;
};

void tst_ZplRestart::startWith(const QString& address)
{
    m_desk->service = std::make_unique<PrintService>(m_desk->faulty, m_desk->renderer,
        m_desk->replica.clock(), m_desk->replica.ids(), sourcePath(u"/resources/badges"_s));
    auto driver = ZplPrinter::open(address, hasty());
    QVERIFY(driver);
    m_desk->service->setDriver(std::move(*driver));
}

PrintJobId tst_ZplRestart::killedAt(FakeZplPrinter& printer, bool beforeBytes)
{
    m_desk = std::make_unique<PrintDesk>();
    auto driver = ZplPrinter::open(printer.address(), hasty());
    if (!driver) {
        return {};
    }
    m_desk->service->setDriver(std::make_unique<KilledAt>(std::move(*driver), beforeBytes,
        [this] { m_desk->faulty.failCommits(failure(ErrorCode::StorageFull), -1); }));
    const PrintJobId id = m_desk->promise(u"token-asha"_s);
    (void)m_desk->service->printNow(id).result();
    m_desk->service.reset();
    m_desk->faulty.heal();
    return id;
}

void tst_ZplRestart::settle()
{
    for (int i = 0; i < 3; ++i) {
        m_desk->service->wake();
        QCoreApplication::sendPostedEvents();
        m_desk->replica.clock().advance(2000);
    }
}

void tst_ZplRestart::exactlyOneLabelComesOut_data()
{
    QTest::addColumn<bool>("beforeBytes");
    QTest::addColumn<bool>("losesPower"); // with the label in its memory
    QTest::addColumn<bool>("holds"); // the label, until after the start
    QTest::newRow("killed before the first byte") << true << false << false;
    QTest::newRow("killed once it was out") << false << false << false;
    QTest::newRow("the printer lost power with it") << false << true << false;
    QTest::newRow("the printer still holds it") << false << false << true;
}

void tst_ZplRestart::exactlyOneLabelComesOut()
{
    QFETCH(bool, beforeBytes);
    QFETCH(bool, losesPower);
    QFETCH(bool, holds);
    FakeZplPrinter printer;
    printer.set([=](Hand& hand) {
        hand.losesPowerAtLabel = losesPower;
        hand.moves = !holds;
    });
    const PrintJobId id = killedAt(printer, beforeBytes);
    QCOMPARE(m_desk->job(id).state, PrintState::Sending);
    startWith(printer.address());
    QCOMPARE(m_desk->service->recover().result().value(), 1);
    QCOMPARE(m_desk->job(id).state, PrintState::Uncertain);
    settle();
    if (holds) {
        QCOMPARE(m_desk->job(id).state, PrintState::Uncertain);
        printer.set([](Hand& hand) { hand.moves = true; });
        QTRY_COMPARE(printer.printed().size(), 1);
        settle();
    }
    QTRY_COMPARE(m_desk->job(id).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(id).grade, ConfirmationGrade::CounterMoved);
    QCOMPARE(printer.printed().size(), 1);
    QCOMPARE(printer.kept(), 0);
}

void tst_ZplRestart::printerThatIsAwayAtTheStartTellsOnceItIsBack()
{
    FakeZplPrinter printer;
    const PrintJobId id = killedAt(printer, false);
    printer.unplug();
    startWith(printer.address());
    QVERIFY(m_desk->service->recover().result());
    settle();
    QCOMPARE(m_desk->job(id).state, PrintState::Uncertain);
    printer.plugIn();
    settle();
    QTRY_COMPARE(m_desk->job(id).state, PrintState::Confirmed);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_ZplRestart::printerThatDoesNotCountLeavesItToAPerson()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.counts = false; });
    const PrintJobId id = killedAt(printer, false);
    startWith(printer.address());
    QVERIFY(m_desk->service->recover().result());
    settle();
    QCOMPARE(m_desk->job(id).state, PrintState::Uncertain);
    QTRY_COMPARE(printer.printed().size(), 1);
    const PrintJobId next = m_desk->promise(u"token-zoe"_s); // the others go on
    QVERIFY(m_desk->service->printNow(next).result());
    QCOMPARE(m_desk->job(next).state, PrintState::Sent);
    QCOMPARE(m_desk->job(id).state, PrintState::Uncertain);
}

/// The head opens in a badge, and is closed; the badge comes out slowly, while the next one waits.
void tst_ZplRestart::labelThatComesOutLateIsNotTakenForTheNext()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.errorsAtLabel = 4; });
    m_desk = std::make_unique<PrintDesk>();
    startWith(printer.address());
    const PrintJobId late = m_desk->promise(u"token-asha"_s);
    QCOMPARE(m_desk->service->printNow(late).result()->state, PrintState::Uncertain);
    const PrintJobId next = m_desk->promise(u"token-zoe"_s);
    printer.set([](Hand& hand) {
        hand.errors = 0;
        hand.mmPerSecond = 0.001; // hours
    });
    settle();
    QVERIFY(isOpen(m_desk->job(next).state));
    QCOMPARE(printer.kept(), 1);
    printer.set([](Hand& hand) { hand.mmPerSecond = 0; });
    QTRY_COMPARE(printer.printed().size(), 1);
    QTRY_COMPARE((settle(), m_desk->job(next).state), PrintState::Confirmed);
    QCOMPARE(printer.printed().size(), 2);
    QCOMPARE(m_desk->job(late).state, PrintState::Uncertain); // a person says
}

QTEST_GUILESS_MAIN(tst_ZplRestart)
#include "tst_ZplRestart.moc"
