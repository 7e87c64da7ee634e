// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "FakeZplPrinter.h"
#include "OpenedDriver.h"
#include "ZplPrinter.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A printer that has taken a badge and does not answer until it is told to.
struct Silence
{
    QSemaphore taken;
    QSemaphore answer;
};

class SilentPrinter final : public PrinterDriver
{
public:
    explicit SilentPrinter(std::shared_ptr<Silence> silence)
        : m_silence(std::move(silence))
    { }

    [[nodiscard]] PrinterInfo info() const override
    {
        return {u"Silent"_s, u"silent:"_s, 300, true, false};
    }

    [[nodiscard]] PrinterStatus status() override { return {true, u"Silent"_s, {}, {}}; }

    [[nodiscard]] PrintOutcome print(const PrintPayload&) override
    {
        m_silence->taken.release();
        m_silence->answer.acquire();
        return {PrintOutcome::Kind::Completed, ConfirmationGrade::DeviceCompleted, {}, {}};
    }

private:
    std::shared_ptr<Silence> m_silence;
};

/// A label printer that says nothing from the moment on at which a badge is begun: as one that
/// another desk prints on, it is asked again until it does.
class HeldPrinter final : public PrinterDriver
{
public:
    HeldPrinter(FakeZplPrinter& printer, QSemaphore& begun)
        : m_printer(printer)
        , m_begun(begun)
    {
        ZplLimits limits;
        limits.taken = limits.answer = 60s; // a slow machine
        m_driver = opened(ZplPrinter::open(printer.address(), limits));
    }

    [[nodiscard]] PrinterInfo info() const override { return m_driver->info(); }

    [[nodiscard]] PrinterStatus status() override { return m_driver->status(); }

    [[nodiscard]] PrintOutcome print(const PrintPayload& payload) override
    {
        m_printer.set([](auto& hand) { hand.answers = false; });
        m_begun.release();
        return m_driver->print(payload);
    }

    void interrupt() override { m_driver->interrupt(); }

private:
    FakeZplPrinter& m_printer;
    QSemaphore& m_begun;
    std::unique_ptr<PrinterDriver> m_driver;
};

} // namespace

/// The program ends and goes on while a printer says nothing.
class tst_Stopping : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_silence = std::make_shared<Silence>();
        DrivenDesk::prepare(m_folder->path(), m_clock);
    }

    void everythingEndsInOrderWithoutAWord();
    void silentPrinterDoesNotHoldUpTheWindow();
    void silentPrinterIsToldOfAndLeftBehindAtTheEnd();
    void badgeOfWhichNoByteHasLeftWaitsForTheNextStart();

private:
    /// A badge is on its way to a printer that does not answer.
    void sendABadge(DrivenDesk& desk)
    {
        desk.wiring().usePrinter(std::make_unique<SilentPrinter>(m_silence));
        desk.scan(u"token-asha"_s);
        QTRY_COMPARE(m_silence->taken.available(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::shared_ptr<Silence> m_silence;
};

void tst_Stopping::everythingEndsInOrderWithoutAWord()
{
    auto desk = std::make_unique<DrivenDesk>(m_folder->path(), m_clock);
    desk->scan(u"token-asha"_s);
    QTRY_COMPARE(desk->badges(u"token-asha"_s).value(0).state, PrintState::Confirmed);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    desk.reset();
    QCOMPARE(QFileInfo(m_folder->filePath(u"lanyard.lock"_s)).size(), 0); // closed in order
}

void tst_Stopping::silentPrinterDoesNotHoldUpTheWindow()
{
    DrivenDesk desk(m_folder->path(), m_clock);
    sendABadge(desk);
    // another printer is chosen meanwhile: nobody waits, and it prints once the silent one is done
    QSignalSpy chosen(&desk.wiring().settings(), &SettingsService::changed);
    QVERIFY(desk.wiring()
                .settings()
                .change([](DeskSettings& all) { all.printer = u"file:later?format=pdf"_s; })
                .result());
    QTRY_COMPARE(chosen.count(), 1);
    desk.scan(u"token-zoe"_s);
    QTRY_COMPARE(desk.entries(u"token-zoe"_s), 1);
    // what a badge looks like is seen meanwhile too
    const auto preview = desk.wiring().printing().preview(desk.person(u"token-zoe"_s).attendee.id);
    QTRY_VERIFY(preview.isFinished());
    QVERIFY(preview.result());
    m_silence->answer.release();
    QTRY_COMPARE(desk.badges(u"token-asha"_s).value(0).state, PrintState::Confirmed);
    QTRY_COMPARE(desk.badges(u"token-zoe"_s).value(0).state, PrintState::Confirmed);
    QCOMPARE(QDir(m_folder->filePath(u"later"_s)).entryList(QDir::Files).size(), 1);
}

void tst_Stopping::silentPrinterIsToldOfAndLeftBehindAtTheEnd()
{
    auto desk = std::make_unique<DrivenDesk>(m_folder->path(), m_clock);
    sendABadge(*desk);
    QTest::ignoreMessage(
        QtWarningMsg, "the print thread has not ended within 200 ms; it is left behind");
    desk->stop(200ms);
    desk.reset();
    QCOMPARE(QFileInfo(m_folder->filePath(u"lanyard.lock"_s)).size(), 0); // closed in order
    // what the thread says now reaches nobody, and breaks nothing
    m_silence->answer.release();
    // The next start asks whether that badge came out. The folder itself is held until this
    // process ends, so it is the same data in another one.
    const QTemporaryDir other;
    const QString file = u"lanyard.db"_s;
    QVERIFY(QFile::copy(m_folder->filePath(file), other.filePath(file)));
    DrivenDesk next(other.path(), m_clock);
    QCOMPARE(next.entries(u"token-asha"_s), 1);
    QTRY_COMPARE(next.badges(u"token-asha"_s).value(0).state, PrintState::Uncertain);
}

void tst_Stopping::badgeOfWhichNoByteHasLeftWaitsForTheNextStart()
{
    FakeZplPrinter printer;
    printer.set([](auto& hand) { hand.errors = 1; });
    QSemaphore begun;
    auto desk = std::make_unique<DrivenDesk>(m_folder->path(), m_clock);
    desk->wiring().usePrinter(std::make_unique<HeldPrinter>(printer, begun));
    desk->scan(u"token-asha"_s);
    QTRY_VERIFY(!desk->badges(u"token-asha"_s).value(0).problem.isEmpty());
    const QString why = desk->badges(u"token-asha"_s).value(0).problem;
    printer.set([](auto& hand) { hand.errors = 0; });
    desk->wiring().printing().wake();
    QTRY_COMPARE(begun.available(), 1);
    desk->stop(60s);
    desk.reset();
    {
        const auto storage = SqliteStorage::open(m_folder->path(), m_clock);
        QVERIFY(storage);
        const auto open = (*storage)
                              ->read(Lane::Desk,
                                  [](UnitOfWork& work) {
                                      return work.printJobs().inState(PrintState::Ready, 10);
                                  })
                              .result();
        QCOMPARE(open->size(), 1); // and not Failed
        QCOMPARE(open->first().problem, why);
    }
    DrivenDesk next(m_folder->path(), m_clock);
    QTRY_COMPARE(next.badges(u"token-asha"_s).value(0).state, PrintState::Confirmed);
    QCOMPARE(next.badges(u"token-asha"_s).size(), 1);
    QCOMPARE(printer.printed().size(), 0);
    QCOMPARE(printer.kept(), 0);
}

QTEST_MAIN(tst_Stopping)
#include "tst_Stopping.moc"
