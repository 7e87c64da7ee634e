// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "desk/DeskPage.h"
#include "desk/RecentList.h"
#include "scan/KeyboardMap.h"
#include "search/ResultList.h"
#include "settings/DeskSettingsPage.h"
#include "settings/ImportPage.h"
#include "staff/PinPanel.h"
#include "staff/StaffPage.h"
#include "widgets/ChoiceBox.h"
#include "widgets/ScanField.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTimer>
#include <QWindow>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A registration desk in the whole program: scans, keys and clicks, and what is on disk after.
class tst_DeskScans : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { qRegisterMetaType<Verdict>(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<TestClock>();
        DrivenDesk::prepare(m_folder->path(), *m_clock);
        start();
    }

    void cleanup() { m_desk.reset(); }

    void scanServesThePersonWhateverPageIsShown_data();
    void scanServesThePersonWhateverPageIsShown();
    void scanBesideTheSettingsIsNotAnAdmission();
    void scanThatStallsInTheMiddleIsNotSplit();
    void scanWhileTypingCountsAndTheWordsAreForgotten();
    void typedWordsReachTheFieldInOrder();
    void setUpCodeIsLearntAndKept();
    void heldEnterIsOneCheckInAndOneBadge();
    void doubleClickIsOneCheckInAndOneBadge();
    void sameTicketTwiceIsOneCheckInAndOneBadge();
    void nextTicketScannedBeforeTheAnswerIsServedToo();
    void everyVerdictAsksForItsOwnSound();
    void refusedScanWaitsForTheServerToo();
    void lastPeopleShowTheirBadgesAfterARestart();
    void fullDiskAdmitsNobodyAndTheSameScanIsTakenLater();
    void settingsEditKeepsTheChosenListAndEverythingElse();
    void settingThatWasNotSavedIsToldAndShownAsItIs();
    void unknownPrinterAddressLeavesTheDeskWithoutAPrinter();

private:
    void start()
    {
        m_verdicts.reset();
        m_desk.reset();
        m_desk = std::make_unique<DrivenDesk>(m_folder->path(), *m_clock);
        m_verdicts
            = std::make_unique<QSignalSpy>(m_desk->find<DeskPage>(), &DeskPage::verdictShown);
    }

    [[nodiscard]] QList<Verdict> verdicts() const
    {
        QList<Verdict> all;
        for (const auto& told : *m_verdicts) {
            all.append(told.first().value<Verdict>());
        }
        return all;
    }

    [[nodiscard]] QString typed() { return m_desk->find<DeskPage>()->field()->text(); }

    [[nodiscard]] bool isPrinted(const QString& token)
    {
        const auto jobs = m_desk->badges(token);
        return jobs.size() == 1 && jobs.first().state == PrintState::Confirmed;
    }

    /// The one of that name is under the field, and chosen.
    void find(const QString& words)
    {
        m_desk->type(words);
        QTRY_COMPARE(typed(), words);
        QTRY_COMPARE(m_desk->found().size(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<DrivenDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_verdicts;
};

void tst_DeskScans::scanServesThePersonWhateverPageIsShown_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("desk") << u"desk"_s;
    QTest::newRow("PIN") << u"pin"_s;
    QTest::newRow("staff") << u"staff"_s;
    QTest::newRow("settings") << u"settings"_s;
}

void tst_DeskScans::scanServesThePersonWhateverPageIsShown()
{
    QFETCH(QString, page);
    if (page == u"pin"_s) {
        m_desk->press(Qt::Key_F12);
        QTRY_VERIFY(m_desk->shows<PinPanel>());
    } else if (page == u"staff"_s) {
        m_desk->openStaff();
    } else if (page == u"settings"_s) {
        m_desk->openSettings();
        m_desk->find<DeskSettingsPage>()->findChild<QLineEdit*>()->setFocus();
    }
    const DeskSettings before = m_desk->settings();
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(verdicts(), QList{Verdict::Admitted});
    QVERIFY(m_desk->shows<DeskPage>());
    QVERIFY(m_desk->words().contains(u"Asha Rao"_s));
    QCOMPARE(m_desk->entries(u"token-asha"_s), 1);
    QCOMPARE(m_desk->settings(), before); // no key of it reached a field
    // the staff's pages are shut by that
    m_desk->press(Qt::Key_F12);
    QTRY_VERIFY(m_desk->shows<PinPanel>());
    QTRY_VERIFY(isPrinted(u"token-asha"_s));
}

void tst_DeskScans::scanBesideTheSettingsIsNotAnAdmission()
{
    m_desk->openSettings();
    m_desk->click(u"Open a list"_s);
    QTRY_VERIFY(m_desk->shows<ImportPage>());
    m_desk->scan(u"token-asha"_s);
    QVERIFY(m_desk->shows<ImportPage>()); // a list on its way in is not left
    QCOMPARE(m_desk->entries(u"token-asha"_s), 0);
}

void tst_DeskScans::scanThatStallsInTheMiddleIsNotSplit()
{
    const QString code = u"token-asha"_s;
    m_desk->scanWithoutEnd(code.first(5));
    // the rest waits in the system until after the pause's timer, which is late itself
    QTimer::singleShot(40, Qt::PreciseTimer, this, [this, code] { m_desk->scan(code.sliced(5)); });
    QElapsedTimer stall;
    stall.start();
    while (stall.elapsed() < 80) { }
    QTRY_COMPARE(verdicts(), QList{Verdict::Admitted});
    QCOMPARE(m_desk->entries(code), 1);
    QCOMPARE(typed(), QString());
}

void tst_DeskScans::scanWhileTypingCountsAndTheWordsAreForgotten()
{
    find(u"zo"_s);
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(verdicts(), QList{Verdict::Admitted});
    QCOMPARE(m_desk->entries(u"token-asha"_s), 1);
    QCOMPARE(m_desk->entries(u"token-zoe"_s), 0);
    find(u"zo"_s); // alone in the field
    m_desk->scan(u"token-asha"_s); // it does not count again, and spoils nothing
    QTRY_COMPARE(m_desk->found().value(0) + typed(), u"Zoë Öztürkzo"_s);
}

void tst_DeskScans::typedWordsReachTheFieldInOrder()
{
    m_desk->type(u"ravi"_s);
    QTRY_COMPARE(typed(), u"ravi"_s);
    m_desk->type(u" kum"_s);
    m_desk->press(Qt::Key_Backspace); // hurries on what is held back
    QCOMPARE(typed(), u"ravi ku"_s);
    QCOMPARE(m_verdicts->count(), 0);
}

void tst_DeskScans::setUpCodeIsLearntAndKept()
{
    for (int i = 1; i <= KeyboardMap::setUpText().size(); ++i) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_X, {}, quint32(i), 0, 0, u"x"_s);
        key.setTimestamp(quint64(i));
        QCoreApplication::sendEvent(m_desk->window().windowHandle(), &key);
    }
    QTRY_VERIFY(!KeyboardMap::fromString(m_desk->settings().scannerKeys).isEmpty());
}

void tst_DeskScans::heldEnterIsOneCheckInAndOneBadge()
{
    find(u"asha"_s);
    m_desk->hold(Qt::Key_Return, 20);
    QTRY_COMPARE(verdicts(), QList{Verdict::Admitted});
    m_desk->hold(Qt::Key_Return, 20);
    QTRY_VERIFY(isPrinted(u"token-asha"_s));
    QCOMPARE(m_desk->entries(u"token-asha"_s), 1);
    QCOMPARE(verdicts(), QList{Verdict::Admitted});
}

void tst_DeskScans::doubleClickIsOneCheckInAndOneBadge()
{
    find(u"asha"_s);
    QListView* view = nullptr;
    for (auto* list : m_desk->find<DeskPage>()->findChildren<ResultList*>()) {
        view = list->isVisible() ? list->view() : view;
    }
    QVERIFY(view != nullptr);
    const QPoint row = view->visualRect(view->model()->index(0, 0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, row);
    QTRY_COMPARE(verdicts(), QList{Verdict::Admitted});
    QTRY_VERIFY(isPrinted(u"token-asha"_s));
    QCOMPARE(m_desk->entries(u"token-asha"_s), 1);
}

void tst_DeskScans::sameTicketTwiceIsOneCheckInAndOneBadge()
{
    m_desk->scan(u"token-asha"_s);
    m_desk->scan(u"token-asha"_s); // in a blink: the scanner told one code twice
    QTRY_COMPARE(verdicts(), QList{Verdict::Admitted});
    m_clock->advance(60'000);
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(verdicts(), (QList{Verdict::Admitted, Verdict::Already}));
    QCOMPARE(m_desk->entries(u"token-asha"_s), 1);
    QTRY_VERIFY(isPrinted(u"token-asha"_s));
}

void tst_DeskScans::nextTicketScannedBeforeTheAnswerIsServedToo()
{
    m_desk->scan(u"token-asha"_s);
    m_desk->scan(u"token-zoe"_s);
    QTRY_VERIFY(isPrinted(u"token-asha"_s));
    QTRY_VERIFY(isPrinted(u"token-zoe"_s));
    QVERIFY(m_desk->words().contains(u"Zoë Öztürk"_s));
}

void tst_DeskScans::everyVerdictAsksForItsOwnSound()
{
    const auto louder
        = m_desk->wiring().settings().change([](DeskSettings& all) { all.sounds = true; });
    QTRY_VERIFY(louder.isFinished());
    start();
    const auto* sounds = m_desk->application().findChild<Sounds*>();
    QSignalSpy asked(sounds, &Sounds::asked);
    QStringList expected;
    for (const auto& [token, verdict] : {std::pair(u"token-asha"_s, Verdict::Admitted),
             {u"token-asha"_s, Verdict::Already}, {u"token-cancelled"_s, Verdict::Stop}}) {
        m_verdicts->clear();
        m_clock->advance(60'000); // not the same scan again
        m_desk->scan(token);
        QTRY_COMPARE(verdicts(), QList{verdict});
        expected.append(sounds->fileOf(verdict));
    }
    QCOMPARE(QSet(expected.begin(), expected.end()).size(), 3);
    m_verdicts->clear();
    m_desk->scan(u"no-such-ticket"_s);
    QTRY_COMPARE(verdicts(), QList{Verdict::Unknown}); // has none
    QStringList heard;
    for (const auto& told : asked) {
        heard.append(told.first().toString());
    }
    QCOMPARE(heard, expected);
}

void tst_DeskScans::refusedScanWaitsForTheServerToo()
{
    m_desk->scan(u"no-such-ticket"_s);
    QTRY_COMPARE(verdicts(), QList<Verdict>{Verdict::Unknown});
    QTRY_VERIFY(m_desk->words().contains(u"1 waiting"_s)); // the try goes up, nobody came in
    QCOMPARE(m_desk->find<DeskPage>()->context().counts.checkedIn, 0);
    start();
    QTRY_VERIFY(m_desk->words().contains(u"1 waiting"_s));
    m_desk->press(Qt::Key_F12);
    m_desk->enterPin(u"2468"_s);
    QTRY_VERIFY(!m_desk->find<StaffPage>()->isLocked());
    m_desk->find<StaffPage>()->showTab(StaffBar::Sync);
    QTRY_VERIFY2(m_desk->words().simplified().contains(u"1 saved here"_s),
        qPrintable(m_desk->words().simplified()));
}

void tst_DeskScans::lastPeopleShowTheirBadgesAfterARestart()
{
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(isPrinted(u"token-asha"_s));
    start();
    auto* recent = m_desk->find<RecentList>();
    QTRY_VERIFY(recent->accessibleName().contains(u"Asha Rao, Badge saved"_s));
}

void tst_DeskScans::fullDiskAdmitsNobodyAndTheSameScanIsTakenLater()
{
    {
        const FullDisk full;
        m_desk->scan(u"token-asha"_s);
        QTRY_COMPARE(m_verdicts->count(), 1);
    }
    QVERIFY(m_desk->allWords().contains(u"Nobody was admitted"_s));
    QCOMPARE(m_desk->entries(u"token-asha"_s), 0);
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(isPrinted(u"token-asha"_s));
    QCOMPARE(verdicts().last(), Verdict::Admitted);
}

void tst_DeskScans::settingsEditKeepsTheChosenListAndEverythingElse()
{
    m_desk->openSettings();
    const EventId event = m_desk->settings().event;
    const auto lists
        = m_desk->read([event](UnitOfWork& work) { return work.events().lists(event); });
    DeskSettings wanted = m_desk->settings();
    wanted.list = lists.last().id;
    m_desk->choose(u"Check-in list"_s, wanted.list.value);
    QTRY_COMPARE(m_desk->settings(), wanted);
    // what others change meanwhile is not put back by this page
    wanted.serverDevice = u"Desk 7"_s;
    QVERIFY(m_desk->wiring()
                .settings()
                .change([](DeskSettings& all) { all.serverDevice = u"Desk 7"_s; })
                .result());
    wanted.theme = u"dark"_s;
    m_desk->choose(u"Colours"_s, u"dark"_s);
    QTRY_COMPARE(m_desk->settings(), wanted);
    wanted.deskName = u"North door"_s;
    auto* name = m_desk->find<DeskSettingsPage>()->findChild<QLineEdit*>();
    name->setFocus();
    name->selectAll();
    m_desk->type(u"North "_s);
    QTRY_COMPARE(name->text(), u"North "_s);
    m_desk->type(u"door"_s);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->settings(), wanted);
}

void tst_DeskScans::settingThatWasNotSavedIsToldAndShownAsItIs()
{
    m_desk->openSettings();
    const DeskSettings before = m_desk->settings();
    const auto colours = [this] {
        for (const auto* box : m_desk->find<DeskSettingsPage>()->findChildren<ChoiceBox*>()) {
            if (box->accessibleName() == u"Colours"_s) {
                return box->currentData().toString();
            }
        }
        return QString();
    };
    {
        const FullDisk full;
        m_desk->choose(u"Colours"_s, u"dark"_s);
        QTRY_VERIFY(m_desk->words().contains(u"The disk"_s));
    }
    QTRY_COMPARE(colours(), before.theme);
    QCOMPARE(m_desk->settings(), before);
    m_desk->choose(u"Colours"_s, u"dark"_s);
    QTRY_VERIFY(!m_desk->words().contains(u"The disk"_s));
    QTRY_COMPARE(colours(), u"dark"_s);
}

void tst_DeskScans::unknownPrinterAddressLeavesTheDeskWithoutAPrinter()
{
    QVERIFY(m_desk->wiring()
                .settings()
                .change([](DeskSettings& all) { all.printer = u"nonsense:7"_s; })
                .result());
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(!verdicts().isEmpty()); // that there is no printer may be told behind it
    QCOMPARE(verdicts().first(), Verdict::Admitted);
    start(); // what is told of the badge is on the disk
    QTRY_VERIFY(m_desk->find<RecentList>()->accessibleName().contains(u"Asha Rao, Badge waits"_s));
    QSignalSpy changed(&m_desk->wiring().printing(), &PrintService::jobChanged);
    QVERIFY(m_desk->wiring()
                .settings()
                .change([](DeskSettings& all) { all.printer = u"file:later?format=pdf"_s; })
                .result());
    QTRY_VERIFY(isPrinted(u"token-asha"_s));
    QVERIFY(QDir(m_folder->filePath(u"badges"_s)).isEmpty());
    QCOMPARE(QDir(m_folder->filePath(u"later"_s)).entryList(QDir::Files).size(), 1);
}

QTEST_MAIN(tst_DeskScans)
#include "tst_DeskScans.moc"
