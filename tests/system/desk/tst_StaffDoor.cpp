// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "desk/DeskPage.h"
#include "kiosk/SelfServicePage.h"
#include "settings/DeskSettingsPage.h"
#include "settings/StartPages.h"
#include "staff/PinPanel.h"
#include "staff/StaffPage.h"
#include "widgets/ChoiceBox.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QThreadPool>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The staff's PIN, in the whole program: who gets behind it, and for how long.
class tst_StaffDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<TestClock>();
    }

    void cleanup() { m_desk.reset(); }

    void pinIsChosenBeforeSelfServiceBegins();
    void whoWillNotChooseOneChoosesTheRoleAnew();
    void roleOfTheStartIsShownAndStaysUntilAnotherIsChosen();
    void waitAfterWrongPinsIsNotWalkedAround();
    void restartForgetsNoWrongPin();
    void wrongPinsAreNotTriedSideBySide();
    void newPinReplacesTheOldOneForGood();
    void whoLeavesBeforeTheNewPinNeedsTheOldOneAgain_data();
    void whoLeavesBeforeTheNewPinNeedsTheOldOneAgain();
    void pinThatWasNotSavedIsTold();
    void escLeadsFromTheSettingsBackToTheStaff();
    void theSettingsSayThatTheTestBadgeIsOut();
    void pagesBehindThePinLockWhenNobodyIsThere_data();
    void pagesBehindThePinLockWhenNobodyIsThere();
    void selfServiceIsNotClosedOnceThePinIsAskedForAgain();
    void rightPinOpensNothingWhenStaffHaveLeft();

private:
    void start(const DrivenDesk::Edit& edit = {})
    {
        DrivenDesk::prepare(m_folder->path(), *m_clock, edit);
        restart();
    }

    void restart()
    {
        m_desk.reset();
        m_desk = std::make_unique<DrivenDesk>(m_folder->path(), *m_clock);
    }

    [[nodiscard]] bool isLocked() { return m_desk->find<StaffPage>()->isLocked(); }

    void askForPin()
    {
        m_desk->press(Qt::Key_F12);
        QTRY_VERIFY(m_desk->shows<PinPanel>());
        QTRY_VERIFY(m_desk->words().contains(u"Staff PIN"_s));
    }

    void open(const QString& pin = u"2468"_s)
    {
        askForPin();
        m_desk->enterPin(pin);
        QTRY_VERIFY(!isLocked());
    }

    void openSettings()
    {
        open();
        m_desk->press(Qt::Key_F8);
        QTRY_VERIFY(m_desk->shows<DeskSettingsPage>());
    }

    void choosePin(const QString& pin)
    {
        QTRY_VERIFY(m_desk->words().contains(u"Choose a staff PIN"_s));
        m_desk->enterPin(pin);
        QTRY_VERIFY(m_desk->words().contains(u"The same PIN again"_s));
        m_desk->enterPin(pin);
    }

    /// A wrong PIN, and its answer.
    void fail(const QString& pin)
    {
        m_desk->enterPin(pin);
        QTRY_VERIFY(m_desk->words().contains(u"This PIN is not right."_s));
    }

    void comeBack()
    {
        m_desk->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->shows<PinPanel>());
        m_desk->press(Qt::Key_F12);
        QTRY_VERIFY(m_desk->shows<PinPanel>());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<DrivenDesk> m_desk;
};

void tst_StaffDoor::pinIsChosenBeforeSelfServiceBegins()
{
    start([](DeskSettings& all) {
        all.mode = DeskMode::SelfService;
        all.pinHash.clear();
    });
    QTRY_VERIFY(m_desk->words().contains(u"Choose a staff PIN"_s));
    m_desk->scan(u"token-asha"_s);
    QVERIFY(m_desk->find<SelfServicePage>() == nullptr);
    QCOMPARE(m_desk->entries(u"token-asha"_s), 0);
    choosePin(u"1357"_s);
    QTRY_VERIFY(m_desk->shows<SelfServicePage>());
    QVERIFY(!m_desk->settings().pinHash.isEmpty());
}

void tst_StaffDoor::whoWillNotChooseOneChoosesTheRoleAnew()
{
    start([](DeskSettings& all) {
        all.mode = DeskMode::SelfService;
        all.pinHash.clear();
    });
    QTRY_VERIFY(m_desk->shows<PinPanel>());
    QVERIFY(m_desk->words().contains(u"Nobody can check in yet"_s));
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<RolePage>());
    m_desk->press(Qt::Key_2);
    QTRY_VERIFY(m_desk->words().contains(u"Choose a staff PIN"_s));
}

void tst_StaffDoor::escLeadsFromTheSettingsBackToTheStaff()
{
    start();
    openSettings();
    auto* name = m_desk->find<DeskSettingsPage>()->findChild<QLineEdit*>();
    QTRY_COMPARE(name->text(), u"Desk A"_s);
    name->setFocus();
    name->selectAll();
    m_desk->type(u"Desk C"_s);
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<StaffPage>());
    QVERIFY(!isLocked());
    QTRY_COMPARE(m_desk->settings().deskName, u"Desk C"_s);
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<DeskPage>());
}

void tst_StaffDoor::theSettingsSayThatTheTestBadgeIsOut()
{
    start();
    openSettings();
    m_desk->click(u"Print a test badge"_s);
    QTRY_VERIFY(m_desk->words().contains(u"has the test badge"_s));
}

void tst_StaffDoor::roleOfTheStartIsShownAndStaysUntilAnotherIsChosen()
{
    start([](DeskSettings& all) { all.mode = DeskMode::Unset; });
    m_desk.reset();
    StartOptions options;
    options.mode = DeskMode::SelfService;
    m_desk = std::make_unique<DrivenDesk>(m_folder->path(), *m_clock, options);
    QTRY_VERIFY(m_desk->shows<SelfServicePage>());
    openSettings();
    const auto roleShown = [this] {
        for (const auto* box : m_desk->find<DeskSettingsPage>()->findChildren<ChoiceBox*>()) {
            if (box->accessibleName() == u"This machine is"_s) {
                return box->currentText();
            }
        }
        return QString();
    };
    QTRY_COMPARE(roleShown(), u"A self-service screen"_s);
    m_desk->choose(u"Colours"_s, u"dark"_s); // another setting changes nothing about it
    QTRY_COMPARE(m_desk->settings().theme, u"dark"_s);
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<StaffPage>());
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<SelfServicePage>());
    QCOMPARE(m_desk->settings().mode, DeskMode::Unset);
    openSettings();
    m_desk->choose(u"This machine is"_s, int(DeskMode::Desk));
    QTRY_COMPARE(m_desk->settings().mode, DeskMode::Desk);
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<DeskPage>());
}

void tst_StaffDoor::waitAfterWrongPinsIsNotWalkedAround()
{
    start();
    askForPin();
    for (int i = 0; i < 3; ++i) {
        fail(u"1111"_s);
        comeBack(); // going away does not make the count forget
    }
    fail(u"1111"_s);
    auto* pin = m_desk->find<PinPanel>();
    QSignalSpy entered(pin, &PinPanel::pinEntered);
    const QString wait = u"Try again in 2 seconds"_s;
    QVERIFY(m_desk->words().contains(wait));
    m_desk->enterPin(u"2468"_s);
    comeBack();
    QTRY_VERIFY(m_desk->words().contains(wait));
    m_desk->enterPin(u"2468"_s);
    QCOMPARE(entered.count(), 0);
    // the page's own countdown is for the eye alone: the desk's clock has not moved
    QTRY_VERIFY(!m_desk->words().contains(u"Try again in"_s));
    m_desk->enterPin(u"2468"_s);
    QCOMPARE(entered.count(), 1);
    QTRY_VERIFY(m_desk->words().contains(wait));
    QVERIFY(isLocked());
    m_clock->advance(2000);
    comeBack();
    m_desk->enterPin(u"2468"_s);
    QTRY_VERIFY(!isLocked());
}

void tst_StaffDoor::restartForgetsNoWrongPin()
{
    start();
    askForPin();
    for (int i = 0; i < 4; ++i) {
        fail(u"1111"_s);
        comeBack();
    }
    restart();
    m_desk->press(Qt::Key_F12);
    QTRY_VERIFY(m_desk->words().contains(u"Try again in 2 seconds"_s));
    m_clock->advance(2000);
    comeBack();
    fail(u"1111"_s);
    QTRY_VERIFY(m_desk->words().contains(u"Try again in 4 seconds"_s)); // the fifth
    m_clock->advance(4000);
    comeBack();
    m_desk->enterPin(u"2468"_s);
    QTRY_VERIFY(!isLocked());
    restart();
    askForPin(); // the right one ended the row
    fail(u"1111"_s);
    QVERIFY(!m_desk->words().contains(u"Try again in"_s));
}

void tst_StaffDoor::wrongPinsAreNotTriedSideBySide()
{
    start();
    askForPin();
    // each takes a moment to be looked at: the ones meanwhile are not looked at
    for (int i = 0; i < 6; ++i) {
        m_desk->enterPin(u"1111"_s);
    }
    fail(u"1111"_s);
    QVERIFY(!m_desk->words().contains(u"Try again in"_s)); // nothing like seven wrong ones
    comeBack();
    const auto opened = [this] { // again, where a wrong one is still being looked at
        return !isLocked() || (m_desk->enterPin(u"2468"_s), !isLocked());
    };
    QTRY_VERIFY(opened());
}

void tst_StaffDoor::newPinReplacesTheOldOneForGood()
{
    start();
    openSettings();
    m_desk->click(u"New staff PIN"_s);
    choosePin(u"1357"_s);
    QTRY_VERIFY(!isLocked());
    for (int i = 0; i < 2; ++i) {
        askForPin();
        fail(u"2468"_s);
        m_desk->enterPin(u"1357"_s);
        QTRY_VERIFY(!isLocked());
        restart();
    }
}

void tst_StaffDoor::whoLeavesBeforeTheNewPinNeedsTheOldOneAgain_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("by Esc") << u"esc"_s;
    QTest::newRow("by the next scan") << u"scan"_s;
    QTest::newRow("by going away") << u"idle"_s;
}

void tst_StaffDoor::whoLeavesBeforeTheNewPinNeedsTheOldOneAgain()
{
    QFETCH(QString, way);
    start();
    openSettings();
    m_desk->click(u"New staff PIN"_s);
    QTRY_VERIFY(m_desk->words().contains(u"Choose a staff PIN"_s));
    if (way == u"esc"_s) {
        m_desk->press(Qt::Key_Escape);
        QTRY_VERIFY(m_desk->shows<DeskPage>());
        askForPin();
    } else if (way == u"scan"_s) {
        m_desk->scan(u"token-asha"_s);
        QTRY_VERIFY(m_desk->shows<DeskPage>());
        askForPin();
    } else {
        m_clock->advance(121'000);
        QTRY_VERIFY(m_desk->words().contains(u"Staff PIN"_s));
    }
    QVERIFY(!m_desk->words().contains(u"Choose a staff PIN"_s));
    m_desk->enterPin(u"2468"_s);
    QTRY_VERIFY(!isLocked());
}

void tst_StaffDoor::pinThatWasNotSavedIsTold()
{
    start();
    openSettings();
    m_desk->click(u"New staff PIN"_s);
    const QString before = m_desk->settings().pinHash;
    {
        const FullDisk full;
        choosePin(u"1357"_s);
        QTRY_VERIFY(m_desk->words().contains(u"The PIN was not saved."_s));
    }
    QVERIFY(isLocked());
    QCOMPARE(m_desk->settings().pinHash, before);
    choosePin(u"1357"_s); // there is room again
    QTRY_VERIFY(!isLocked());
    QVERIFY(m_desk->settings().pinHash != before);
}

void tst_StaffDoor::pagesBehindThePinLockWhenNobodyIsThere_data()
{
    QTest::addColumn<bool>("atSettings");
    QTest::newRow("people") << false;
    QTest::newRow("settings") << true;
}

void tst_StaffDoor::pagesBehindThePinLockWhenNobodyIsThere()
{
    QFETCH(bool, atSettings);
    start();
    if (atSettings) {
        openSettings();
    } else {
        open();
    }
    m_clock->advance(121'000);
    QTRY_VERIFY(m_desk->shows<PinPanel>());
    QVERIFY(!m_desk->shows<DeskSettingsPage>());
    m_desk->press(Qt::Key_F8); // no key leads in
    QVERIFY(!m_desk->shows<DeskSettingsPage>());
    m_desk->enterPin(u"2468"_s);
    QTRY_VERIFY(!isLocked());
}

void tst_StaffDoor::selfServiceIsNotClosedOnceThePinIsAskedForAgain()
{
    start([](DeskSettings& all) { all.mode = DeskMode::SelfService; });
    QVERIFY(!m_desk->window().close());
    open();
    m_desk->press(Qt::Key_F12);
    QTRY_VERIFY(isLocked());
    QVERIFY(!m_desk->window().close());
    m_desk->enterPin(u"2468"_s);
    QTRY_VERIFY(!isLocked());
    m_clock->advance(121'000);
    QTRY_VERIFY(isLocked());
    QVERIFY(!m_desk->window().close());
    m_desk->enterPin(u"2468"_s);
    QTRY_VERIFY(!isLocked());
    QVERIFY(m_desk->window().close());
}

void tst_StaffDoor::rightPinOpensNothingWhenStaffHaveLeft()
{
    start([](DeskSettings& all) { all.mode = DeskMode::SelfService; });
    askForPin();
    m_desk->enterPin(u"2468"_s);
    m_desk->press(Qt::Key_Escape); // while the PIN is being looked at
    QVERIFY(m_desk->shows<SelfServicePage>());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents(); // it was right
    QVERIFY(m_desk->shows<SelfServicePage>());
    QVERIFY(isLocked());
    QVERIFY(!m_desk->window().close());
    askForPin();
    fail(u"1111"_s);
}

QTEST_MAIN(tst_StaffDoor)
#include "tst_StaffDoor.moc"
