// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "FakeBrotherPrinter.h"
#include "FakeZplPrinter.h"
#include "desk/DeskPage.h"
#include "settings/BadgeCheckPage.h"
#include "settings/DeskSettingsPage.h"
#include "staff/PinPanel.h"
#include "staff/StaffPage.h"
#include "widgets/PrinterPicture.h"

#include <QLineEdit>
#include <QTemporaryDir>

#include <atomic>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Hand = FakeZplPrinter::Hand;

namespace {

/// Counts the badges of nobody that are made ready for it.
class CountingPrinter final : public PrinterDriver
{
public:
    explicit CountingPrinter(std::shared_ptr<std::atomic_int> rehearsed)
        : m_rehearsed(std::move(rehearsed))
    { }

    [[nodiscard]] PrinterInfo info() const override
    {
        return {u"Counting"_s, u"counting:"_s, 300, true, false};
    }

    [[nodiscard]] PrinterStatus status() override { return {true, u"Counting"_s, {}, {}}; }

    [[nodiscard]] PrintOutcome print(const PrintPayload&) override
    {
        return {PrintOutcome::Kind::Completed, ConfirmationGrade::DeviceCompleted, {}, {}};
    }

    void rehearse(const PrintPayload&) override { ++*m_rehearsed; }

private:
    std::shared_ptr<std::atomic_int> m_rehearsed;
};

} // namespace

/// A desk with a label printer in the network.
class tst_LabelPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_printer = std::make_unique<FakeZplPrinter>();
    }

    void cleanup()
    {
        m_desk.reset();
        m_printer.reset();
    }

    void printerIsWarmedOnceTheProgramHasBegun();
    void badgeComesOutOfThePrinterThatWasTyped();
    void addressThatMakesNoSenseIsToldAndChangesNothing_data();
    void addressThatMakesNoSenseIsToldAndChangesNothing();
    void badgeWaitsForPaperAndTheScreenSaysSo();
    void badgeWaitsForTheRightRollAndTheScreenSaysWhich();
    void testBadgeThatCannotComeOutSaysWhatToDo();
    void allBadgesAreCheckedWithoutPrintingOne();
    void badgeInDoubtIsAskedFor();
    void printerThatIsSlowDoesNotHoldUpTheEnd();

private:
    void start(const QString& printer)
    {
        DrivenDesk::prepare(m_folder->path(), m_clock,
            [printer](DeskSettings& settings) { settings.printer = printer; });
        m_desk = std::make_unique<DrivenDesk>(m_folder->path(), m_clock);
    }

    /// Types over the printer's address in the settings.
    void typeAddress(const QString& address);

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<FakeZplPrinter> m_printer;
    std::unique_ptr<DrivenDesk> m_desk;
};

void tst_LabelPrinter::typeAddress(const QString& address)
{
    m_desk->openSettings();
    for (auto* edit : m_desk->find<DeskSettingsPage>()->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == u"Address"_s) {
            edit->setFocus();
            edit->setText(address);
            edit->setModified(true);
            m_desk->press(Qt::Key_Return);
            return;
        }
    }
    QFAIL("there is no field for the printer's address");
}

void tst_LabelPrinter::printerIsWarmedOnceTheProgramHasBegun()
{
    DrivenDesk::prepare(m_folder->path(), m_clock);
    const auto wiring = Wiring::open(m_folder->path(), m_clock);
    QVERIFY(wiring);
    const auto rehearsed = std::make_shared<std::atomic_int>(0);
    (*wiring)->usePrinter(std::make_unique<CountingPrinter>(rehearsed));
    Application program(**wiring, {});
    QCOMPARE(rehearsed->load(), 0);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(rehearsed->load() > 0, 20'000);
}

void tst_LabelPrinter::badgeComesOutOfThePrinterThatWasTyped()
{
    start(u"file:badges?format=pdf"_s);
    const QString address = m_printer->address() + u"?dpi=300"_s;
    typeAddress(address);
    QTRY_COMPARE(m_desk->settings().printer, address);
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<StaffPage>());
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<DeskPage>());
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Confirmed);
    const PrintJob job = m_desk->badges(u"token-asha"_s).value(0);
    QCOMPARE(job.grade, ConfirmationGrade::CounterMoved);
    QCOMPARE(job.printer, address);
    QCOMPARE(m_printer->printed().size(), 1);
}

void tst_LabelPrinter::addressThatMakesNoSenseIsToldAndChangesNothing_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("part");
    QTest::newRow("setting") << u"zpl+tcp://192.0.2.7?dpi=fine"_s << u"dpi=fine"_s;
    QTest::newRow("place") << u"zpl+usb://lp0"_s << u"zpl+usb://lp0"_s;
    QTest::newRow("path") << u"cups://Badge"_s << u"cups://Badge"_s;
    QTest::newRow("kind") << u"teletype://192.0.2.7"_s << u"teletype://192.0.2.7"_s;
}

void tst_LabelPrinter::addressThatMakesNoSenseIsToldAndChangesNothing()
{
    QFETCH(QString, address);
    QFETCH(QString, part);
    const QString before = m_printer->address();
    start(before);
    typeAddress(address);
    QTRY_VERIFY(m_desk->words().contains(u'“' + part + u'”'));
    QTRY_VERIFY(m_desk->allWords().contains(before));
    QCOMPARE(m_desk->settings().printer, before);
}

void tst_LabelPrinter::badgeWaitsForPaperAndTheScreenSaysSo()
{
    m_printer->set([](Hand& hand) { hand.errors = 1; });
    start(m_printer->address());
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(m_desk->entries(u"token-asha"_s), 1);
    QTRY_VERIFY(m_desk->words().contains(u"Put in a roll"_s)); // on the person's card, at once
    QVERIFY(m_desk->words().contains(u"is checked in"_s));
    QVERIFY(m_desk->find<PrinterPicture>()->isVisible());
    QCOMPARE(m_desk->find<PrinterPicture>()->fault(), PrinterFault::MediaOut);
    m_desk->press(Qt::Key_Escape); // on to the next person
    QTRY_VERIFY(m_desk->words().contains(u"Out of labels: put in a roll"_s));
    QCOMPARE(m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Waiting);
    m_printer->set([](Hand& hand) { hand.errors = 0; });
    QTRY_COMPARE_WITH_TIMEOUT(
        m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Confirmed, 20'000);
    QTRY_VERIFY(!m_desk->words().contains(u"Out of labels"_s));
    QCOMPARE(m_printer->printed().size(), 1);
}

void tst_LabelPrinter::badgeWaitsForTheRightRollAndTheScreenSaysWhich()
{
    FakeBrotherPrinter printer;
    printer.set([](FakeBrotherPrinter::Hand& hand) { hand.widthMm = 29; });
    start(printer.address() + u"?answers=yes"_s);
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(m_desk->entries(u"token-asha"_s), 1);
    m_desk->press(Qt::Key_Escape); // on to the next person
    QTRY_VERIFY(m_desk->words().contains(u"Holds 29 mm, needs 62 mm"_s));
    QCOMPARE(m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Waiting);
    QCOMPARE(printer.rows(), 0);
    printer.set([](FakeBrotherPrinter::Hand& hand) { hand.widthMm = 62; });
    QTRY_COMPARE_WITH_TIMEOUT(
        m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Confirmed, 20'000);
    QCOMPARE(m_desk->badges(u"token-asha"_s).value(0).grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.printed().size(), 1);
    m_desk.reset(); // before its printer
}

void tst_LabelPrinter::testBadgeThatCannotComeOutSaysWhatToDo()
{
    start(m_printer->address());
    m_desk->openSettings();
    m_printer->set([](Hand& hand) { hand.errors = 4; });
    m_desk->click(u"Print a test badge"_s);
    QTRY_VERIFY(m_desk->words().contains(u"Head is open: close it"_s));
    m_printer->set([](Hand& hand) { hand.errors = 0; });
    m_desk->click(u"Print a test badge"_s);
    QTRY_VERIFY(m_desk->words().contains(u"has the test badge"_s));
    QCOMPARE(m_printer->printed().size(), 1);
}

void tst_LabelPrinter::allBadgesAreCheckedWithoutPrintingOne()
{
    start(m_printer->address());
    m_desk->openSettings();
    m_desk->click(u"Check badges"_s);
    QTRY_VERIFY(m_desk->shows<BadgeCheckPage>());
    QTRY_VERIFY(m_desk->words().contains(u"All 4 badges come out well."_s));
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<DeskSettingsPage>());
    QCOMPARE(m_printer->printed().size(), 0);
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Confirmed);
    QCOMPARE(m_printer->printed().size(), 1);
}

void tst_LabelPrinter::badgeInDoubtIsAskedFor()
{
    m_printer->set([](Hand& hand) { hand.errorsAtLabel = 4; });
    start(m_printer->address());
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Uncertain);
    QTRY_VERIFY(m_desk->words().contains(u"Head is open: close it"_s));
    QTRY_VERIFY(m_desk->words().contains(u"Yes, it is there"_s));
    m_printer->set([](Hand& hand) { hand.errors = 0; });
    QTRY_COMPARE(m_printer->printed().size(), 1); // it came out after all, once
    m_desk->press(Qt::Key_1);
    QTRY_COMPARE(m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Confirmed);
    QCOMPARE(m_desk->badges(u"token-asha"_s).value(0).grade, ConfirmationGrade::Seen);
    QCOMPARE(m_printer->printed().size(), 1);
}

void tst_LabelPrinter::printerThatIsSlowDoesNotHoldUpTheEnd()
{
    m_printer->set([](Hand& hand) { hand.mmPerSecond = 0.001; }); // hours
    start(m_printer->address());
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(m_printer->kept(), 1);
    QTest::failOnWarning(QRegularExpression(u"left behind"_s));
    m_desk.reset();
    m_desk = std::make_unique<DrivenDesk>(m_folder->path(), m_clock);
    QTRY_COMPARE(m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Uncertain);
    QCOMPARE(m_printer->printed().size() + m_printer->kept(), 1);
}

QTEST_MAIN(tst_LabelPrinter)
#include "tst_LabelPrinter.moc"
