// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CameraScanner.h"
#include "DrivenDesk.h"
#include "Frames.h"
#include "Registries.h"
#include "kiosk/DeskSignPage.h"
#include "kiosk/PhotoPage.h"
#include "kiosk/PhotoView.h"
#include "kiosk/ScanPage.h"
#include "kiosk/SelfServicePage.h"
#include "kiosk/TypePage.h"
#include "kiosk/WelcomePage.h"
#include "staff/PinPanel.h"
#include "staff/SentList.h"
#include "staff/StaffPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QScreen>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The public screen in the whole program: one person after the other, and nobody sees another.
class tst_SelfService : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<TestClock>();
        DrivenDesk::prepare(m_folder->path(), *m_clock, [](DeskSettings& all) {
            all.mode = DeskMode::SelfService;
            all.helpDesk = u"Desk B"_s;
        });
        start();
    }

    void cleanup() { m_desk.reset(); }

    void itFillsTheScreen();
    void scanWelcomeBadgeAndBackByItself();
    void nobodyElsesNameIsInAnyWidget();
    void whoMayNotEnterAndWhoIsUnknownSeeTheSame();
    void typedOrderAndNameLetIn();
    void languageIsChosenForOneVisit();
    void codeInAPictureChecksInAsAScanDoes();
    void aPhotoIsTakenWithWhatReadsCodesAndKeptWithTheCheckIn();
    void withoutACameraARequiredPhotoIsForTheDesk();
    void itsOnlyCameraIsUsedUnlessAnotherIsNamed();
    void missingCameraIsSaidAndScansGoOn();
    void wayOutNeedsThePin();
    void scanBehindThePinChecksNobodyIn();
    void staffSeeWhomItSentToTheDesk();
    void staffFindPeopleByNameHereToo();
    void whoWasSentToTheDeskOutlivesARestart();

private:
    void start(const QStringList& scanners = {})
    {
        StartOptions options;
        options.scanners = scanners;
        m_desk.reset();
        m_desk = std::make_unique<DrivenDesk>(m_folder->path(), *m_clock, options);
        QTRY_VERIFY(m_desk->shows<ScanPage>());
    }

    void openStaff()
    {
        m_desk->press(Qt::Key_F12);
        QTRY_VERIFY(m_desk->shows<PinPanel>());
        m_desk->enterPin(u"2468"_s);
        QTRY_VERIFY(!m_desk->find<StaffPage>()->isLocked());
    }

    /// Of everybody, from now on.
    void askForAPhoto()
    {
        SourceEvent source = TemporaryReplica::sourceEvent();
        Question photo;
        photo.remote = 21;
        photo.text = u"A photo for your badge"_s;
        photo.type = u"F"_s;
        photo.required = true;
        photo.atCheckIn = true;
        photo.ticketTypeRemotes = {1, 2};
        source.questions = {photo};
        QVERIFY(m_desk->wiring()
                    .storage()
                    .write(Lane::Desk,
                        [source](UnitOfWork& work) { return work.events().apply(source, true); })
                    .result());
    }

    /// Of the check-ins that wait for the server.
    [[nodiscard]] QList<AnswerFile> filesThatWait()
    {
        const EventId event = m_desk->settings().event;
        return m_desk->read([event](UnitOfWork& work) -> Result<QList<AnswerFile>> {
            const auto entries = work.outbox().unsettled(event, {}, 10);
            return entries && !entries->isEmpty() ? work.answerFiles().of(entries->first().id)
                                                  : Result<QList<AnswerFile>>(QList<AnswerFile>{});
        });
    }

    /// The screen clears by itself, in the desk's time.
    void waitForTheStart()
    {
        const auto isClear = [this] {
            m_clock->advance(5'000);
            return m_desk->shows<ScanPage>();
        };
        QTRY_VERIFY(isClear());
    }

    /// Names of people that any widget has, but for that one.
    [[nodiscard]] QStringList namesBut(const QString& token)
    {
        QStringList found;
        const QString all = m_desk->allWords();
        for (const SourceAttendee& person : TemporaryReplica::people()) {
            const QString& name = person.attendee.name;
            for (const QString& part : name.split(u' ', Qt::SkipEmptyParts)) {
                if (person.attendee.token.value != token && all.contains(part)) {
                    found.append(name);
                }
            }
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<DrivenDesk> m_desk;
};

void tst_SelfService::itFillsTheScreen()
{
    const MainWindow& window = m_desk->window();
    QVERIFY(window.isFullScreen());
    QVERIFY(window.geometry().contains(window.screen()->geometry()));
}

void tst_SelfService::scanWelcomeBadgeAndBackByItself()
{
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(m_desk->shows<WelcomePage>());
    QVERIFY(m_desk->words().contains(u"Welcome, Asha"_s));
    QTRY_COMPARE(m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Confirmed);
    QTRY_VERIFY(m_desk->words().contains(u"Your badge is saved"_s));
    QVERIFY(m_desk->shows<WelcomePage>());
    m_clock->advance(9'000);
    QTRY_VERIFY(m_desk->shows<ScanPage>());
    QCOMPARE(m_desk->entries(u"token-asha"_s), 1);
}

void tst_SelfService::nobodyElsesNameIsInAnyWidget()
{
    QCOMPARE(namesBut({}), QStringList());
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(m_desk->shows<WelcomePage>());
    QTRY_VERIFY(m_desk->allWords().contains(u"Badge of Asha Rao"_s)); // also the drawn badge
    QCOMPARE(namesBut(u"token-asha"_s), QStringList());
    m_desk->scan(u"token-zoe"_s); // the next one is quick
    QTRY_VERIFY(m_desk->words().contains(u"Zoë"_s));
    QCOMPARE(namesBut(u"token-zoe"_s), QStringList());
    m_desk->scan(u"token-cancelled"_s);
    QTRY_VERIFY(m_desk->shows<DeskSignPage>());
    QCOMPARE(namesBut({}), QStringList());
    waitForTheStart();
    QCOMPARE(namesBut({}), QStringList());
    m_desk->scan(u"token-asha"_s); // a second time
    QTRY_VERIFY(m_desk->words().contains(u"Welcome back, Asha"_s));
    QCOMPARE(namesBut(u"token-asha"_s), QStringList());
    waitForTheStart();
    QCOMPARE(namesBut({}), QStringList());
}

void tst_SelfService::whoMayNotEnterAndWhoIsUnknownSeeTheSame()
{
    QStringList seen;
    for (const QString& token : {u"token-cancelled"_s, u"token-blocked"_s, u"no-such-one"_s}) {
        m_desk->scan(token);
        QTRY_VERIFY(m_desk->shows<DeskSignPage>());
        QVERIFY(m_desk->words().contains(u"Desk B"_s));
        QString words = m_desk->words();
        // the number to show there, and the clock
        words.remove(QRegularExpression(u"\\b10[1-9]\\b|\\d\\d:\\d\\d"_s));
        seen.append(words);
        waitForTheStart();
    }
    QCOMPARE(seen.at(1), seen.at(0));
    QCOMPARE(seen.at(2), seen.at(0));
}

void tst_SelfService::typedOrderAndNameLetIn()
{
    m_desk->click(u"I have no code"_s);
    QTRY_VERIFY(m_desk->shows<TypePage>());
    const auto fields = m_desk->find<TypePage>()->findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 2);
    fields.first()->setFocus();
    m_desk->type(u"rao"_s);
    QTRY_COMPARE(fields.first()->text().toLower(), u"rao"_s);
    fields.last()->setFocus();
    m_desk->type(u"asha"_s);
    QTRY_COMPARE(fields.last()->text().toLower(), u"asha"_s);
    m_desk->type(u"1"_s);
    QTRY_COMPARE(fields.last()->text().toLower(), u"asha1"_s);
    m_desk->press(Qt::Key_Return);
    m_clock->advance(1'000); // a typed code is answered after the same time, whatever it is
    QTRY_VERIFY(m_desk->shows<WelcomePage>());
    QVERIFY(m_desk->words().contains(u"Welcome, Asha"_s));
}

void tst_SelfService::languageIsChosenForOneVisit()
{
    m_desk->click(u"Deutsch"_s);
    QTRY_VERIFY(!m_desk->words().contains(u"I have no code"_s));
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(m_desk->words().contains(u"Willkommen, Asha"_s));
    waitForTheStart();
    QTRY_VERIFY(m_desk->words().contains(u"I have no code"_s));
}

void tst_SelfService::codeInAPictureChecksInAsAScanDoes()
{
    const QTemporaryDir pictures;
    start({u"images:"_s + pictures.path()});
    QVERIFY(frameWith(u"token-asha"_s, 12).save(pictures.filePath(u"1.png"_s)));
    QTRY_VERIFY(m_desk->words().contains(u"Welcome, Asha"_s));
    QCOMPARE(m_desk->entries(u"token-asha"_s), 1);
}

void tst_SelfService::aPhotoIsTakenWithWhatReadsCodesAndKeptWithTheCheckIn()
{
    const QTemporaryDir pictures;
    start({u"images:"_s + pictures.path()});
    askForAPhoto();
    QImage wall(640, 480, QImage::Format_RGB32);
    wall.fill(Qt::darkGreen);
    QVERIFY(wall.save(pictures.filePath(u"1.png"_s)));
    QTRY_VERIFY(m_desk->words().contains(u"Hold it into the frame below"_s));
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(m_desk->shows<PhotoPage>());
    QVERIFY(m_desk->find<PhotoView>()->isEmpty()); // what was seen before is not shown
    QVERIFY(frameWith(u"token-zoe"_s).save(pictures.filePath(u"2.png"_s)));
    QTRY_VERIFY(!m_desk->find<PhotoView>()->isEmpty());
    m_desk->click(u"Take the photo"_s);
    m_desk->click(u"Use this photo"_s);
    QTRY_VERIFY(m_desk->words().contains(u"Welcome, Asha"_s));
    QCOMPARE(m_desk->entries(u"token-zoe"_s), 0); // her code was in the picture, and no scan
    QVERIFY(m_desk->find<PhotoView>()->isEmpty());
    const QList<AnswerFile> files = filesThatWait();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().question, 21);
    QCOMPARE(files.first().mediaType, "image/jpeg");
    QCOMPARE(codeIn(QImage::fromData(files.first().bytes)), u"token-zoe"_s); // not mirrored
    QCOMPARE(m_desk->person(u"token-asha"_s).attendee.answers.value(21), u"photo.jpg"_s);
}

void tst_SelfService::withoutACameraARequiredPhotoIsForTheDesk()
{
    askForAPhoto();
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(m_desk->shows<DeskSignPage>());
    QCOMPARE(m_desk->entries(u"token-asha"_s), 0);
}

void tst_SelfService::itsOnlyCameraIsUsedUnlessAnotherIsNamed()
{
    const QString usb = u"USB: HD"_s;
    QCOMPARE(Registries::onlyCamera({}, {usb}), u"camera:USB: HD"_s);
    QCOMPARE(Registries::onlyCamera({}, {}), QString());
    QCOMPARE(Registries::onlyCamera({}, {usb, u"Lid"_s}), QString()); // nobody knows which
    QCOMPARE(Registries::onlyCamera({u"camera:Lid"_s}, {usb}), QString());
    QCOMPARE(Registries::onlyCamera({u"images:/tmp"_s}, {usb}), QString());
}

void tst_SelfService::missingCameraIsSaidAndScansGoOn()
{
    if (CameraScanner::isThere()) {
        QSKIP("this machine has a camera");
    }
    QTest::ignoreMessage(QtWarningMsg, "scanner camera:: no camera");
    start({u"camera:"_s});
    QVERIFY(m_desk->words().contains(u"Hold it over the reader below"_s));
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(m_desk->words().contains(u"Welcome, Asha"_s));
}

void tst_SelfService::wayOutNeedsThePin()
{
    for (const Qt::Key key :
        {Qt::Key_Escape, Qt::Key_F1, Qt::Key_F7, Qt::Key_F8, Qt::Key_F10, Qt::Key_F11, Qt::Key_O,
            Qt::Key_P, Qt::Key_Q, Qt::Key_S, Qt::Key_W, Qt::Key_Menu, Qt::Key_Print}) {
        for (const Qt::KeyboardModifier with :
            {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier}) {
            m_desk->press(key, with);
            QVERIFY(m_desk->shows<SelfServicePage>());
            QVERIFY(QApplication::activePopupWidget() == nullptr);
            QVERIFY(QApplication::activeModalWidget() == nullptr);
        }
    }
    m_desk->press(Qt::Key_F4, Qt::AltModifier);
    QVERIFY(!m_desk->window().close());
    openStaff();
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<ScanPage>());
    m_desk->press(Qt::Key_F12);
    QTRY_VERIFY(m_desk->shows<PinPanel>()); // for each visit anew
    QVERIFY(m_desk->find<StaffPage>()->isLocked());
}

void tst_SelfService::scanBehindThePinChecksNobodyIn()
{
    m_desk->press(Qt::Key_F12);
    QTRY_VERIFY(m_desk->shows<PinPanel>());
    m_desk->scan(u"token-asha"_s);
    QVERIFY(m_desk->shows<PinPanel>());
    QCOMPARE(m_desk->entries(u"token-asha"_s), 0);
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<ScanPage>());
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(m_desk->shows<WelcomePage>());
}

void tst_SelfService::staffSeeWhomItSentToTheDesk()
{
    m_desk->scan(u"token-cancelled"_s);
    QTRY_VERIFY(m_desk->shows<DeskSignPage>());
    waitForTheStart();
    m_desk->scan(u"no-such-one"_s);
    QTRY_VERIFY(m_desk->shows<DeskSignPage>());
    openStaff();
    const QStringList lines = m_desk->find<SentList>()->lines();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().contains(u"number 102 · not found"_s), qPrintable(lines.first()));
    QVERIFY2(lines.last().contains(u"number 101 · ticket is refused"_s), qPrintable(lines.last()));
}

void tst_SelfService::staffFindPeopleByNameHereToo()
{
    openStaff();
    m_desk->type(u"asha"_s);
    QTRY_COMPARE(m_desk->found().value(0), u"Asha Rao"_s);
}

void tst_SelfService::whoWasSentToTheDeskOutlivesARestart()
{
    m_desk->scan(u"token-cancelled"_s);
    QTRY_VERIFY(m_desk->shows<DeskSignPage>());
    waitForTheStart();
    start(); // the machine was switched off and on
    openStaff();
    QTRY_COMPARE(m_desk->find<SentList>()->lines().size(), 1);
    QVERIFY(m_desk->words().contains(u"number 101 · ticket is refused"_s));
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows<ScanPage>());
    m_desk->scan(u"no-such-one"_s);
    QTRY_VERIFY(m_desk->shows<DeskSignPage>());
    openStaff();
    const QStringList lines = m_desk->find<SentList>()->lines();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().contains(u"number 102 · not found"_s), qPrintable(lines.first()));
}

QTEST_MAIN(tst_SelfService)
#include "tst_SelfService.moc"
