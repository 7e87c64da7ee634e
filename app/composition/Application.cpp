// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Application.h"

#include "FirstPaint.h"
#include "Paths.h"
#include "PictureReader.h"
#include "StartTroubles.h"
#include "WindowCall.h"
#include "shell/Sentences.h"
#include "shell/TroublePage.h"
#include "support/WhenDone.h"
#include "theme/Fonts.h"

#include <QCoreApplication>
#include <QScreen>

#include <cstdio>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Between two looks through the database for damage.
constexpr std::chrono::minutes lookPause{10};

} // namespace

Application::Application(Wiring& wiring, StartOptions options)
    : m_wiring(wiring)
    , m_options(std::move(options))
    , m_starts(wiring.dataFolder())
    , m_window(m_theme)
    , m_idle(m_window, wiring.clock())
    , m_sounds(Paths::resource(u"sounds"_s), this)
{
    m_window.resize(Theme::designSize.boundedTo(m_window.screen()->availableSize()));
    m_window.setKiosk(false);
    // laid out once, in the size of the display that the window will fill
    m_theme.fitTo(m_window.screen()->availableSize());
    loadFirstFonts(Paths::resource(u"fonts"_s));
    connect(&m_idle, &IdleLock::ranOut, this, &Application::lockStaff);
    connect(&wiring.settlement(), &SettlementService::erased, this, &Application::forgetEvent);
    connect(&m_idle, &IdleLock::secondsLeft, this,
        [this](int seconds) { staff().page()->setLocksIn(seconds); });
}

Application::~Application()
{
    m_window.hide(); // the window first, then what feeds it
    m_camera.reset();
    m_scanners.clear();
}

void Application::start()
{
    const auto settings = m_wiring.settings().load().result();
    if (!settings) {
        showTrouble(Sentences::trouble(settings.error()), TroublePage::Leave::Close);
    } else {
        applyLooks(*settings);
        // while there is no page yet that would write its words anew
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        showScreen(*settings);
        for (const Trouble& trouble : startTroubles(m_wiring, m_starts)) {
            showTrouble(trouble, TroublePage::Leave::GoOn);
        }
    }
    connect(new FirstPaint(m_window), &FirstPaint::painted, this, &Application::startRest);
    m_window.show();
}

void Application::startRest()
{
    if (m_options.firstPaint) {
        std::puts("painted");
        std::fflush(stdout);
        QCoreApplication::quit();
        return;
    }
    m_isPainted = true;
    m_wiring.storage().holdReserve();
    m_wiring.storage().lookEvery(lookPause);
    loadOtherFonts();
    startSearch();
    startScanners();
    m_sounds.prepare();
    m_wiring.printing().recover();
    m_wiring.warmPrinters();
    if (!m_starts.isCareful()) {
        m_wiring.sync().start();
    }
    QTimer::singleShot(StartCount::soundAfter, this, [this] { m_starts.forget(); });
    connect(new WindowCall(m_wiring.dataFolder(), this), &WindowCall::called, this, [this] {
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    });
    Q_EMIT started();
}

/// People are found by name: at the desk, and behind the PIN in either mode.
void Application::startSearch()
{
    const auto load = [this](const DeskSettings& settings) {
        m_wiring.search().load({settings.event, settings.list}, settings.otherDoors());
    };
    const auto read = [this, load] {
        whenDone(m_wiring.settings().load(), this, [load](const Result<DeskSettings>& settings) {
            if (settings) {
                load(*settings);
            }
        });
    };
    connect(&m_wiring.sync(), &SyncService::replicaChanged, this,
        [this, read](EventId, const QList<AttendeeId>& who) {
            if (who.isEmpty()) {
                read();
            } else {
                m_wiring.search().renew(who);
            }
        });
    connect(&m_wiring.settings(), &SettingsService::changed, this, load);
    read();
}

void Application::showTrouble(const Trouble& trouble, TroublePage::Leave leave)
{
    auto* page = new TroublePage(m_theme, trouble, leave);
    m_window.addPage(page);
    connect(page, &TroublePage::leaveWanted, this, [this, page, before = m_window.page(), leave] {
        if (leave == TroublePage::Leave::Close) {
            m_window.close();
        } else {
            m_window.showPage(before);
            page->deleteLater();
        }
    });
    m_window.showPage(page);
}

void Application::applyLooks(const DeskSettings& settings)
{
    m_theme.setKind(themeKindOf(settings.theme));
    if (m_kiosk) {
        m_kiosk->setUsualLook(m_theme.kind());
    }
    m_theme.setReducedMotion(settings.reduceMotion);
    m_languages.use(settings.language);
    m_sounds.setEnabled(settings.sounds);
}

/// What this machine is: as the start said, else as the desk remembers.
DeskMode Application::roleOf(const DeskSettings& settings) const
{
    return m_options.mode == DeskMode::Unset ? settings.mode : m_options.mode;
}

void Application::showScreen(const DeskSettings& settings)
{
    const DeskMode mode = roleOf(settings);
    if (!settings.event.isValid()) {
        setup().showFirstStart();
    } else if (mode == DeskMode::Unset) {
        setup().showRole();
    } else if (mode == DeskMode::SelfService && settings.pinHash.isEmpty()) {
        // while staff are still at it: later, whoever comes first would choose it
        m_pinFirst = true;
        showStaff(AttendeeId{});
    } else if (mode == DeskMode::SelfService) {
        showKiosk();
    } else {
        showDesk();
    }
}

void Application::showDesk()
{
    if (!m_desk) {
        m_desk = std::make_unique<DeskScreen>(m_wiring, m_theme, m_sounds);
        m_window.addPage(m_desk->page());
        connect(m_desk.get(), &DeskScreen::staffWanted, this, &Application::showStaff);
        connect(m_desk->page(), &DeskPage::pictureDropped, this, &Application::readPicture);
        m_desk->page()->setCamera(cameraState());
    }
    m_mode = DeskMode::Desk;
    m_camera.reset();
    shutStaff();
    m_window.setKiosk(false);
    m_window.showPage(m_desk->page());
}

void Application::showKiosk()
{
    if (!m_kiosk) {
        m_kiosk = std::make_unique<KioskScreen>(m_wiring, m_theme, m_languages, m_sounds);
        m_window.addPage(m_kiosk->page());
        connect(
            m_kiosk.get(), &KioskScreen::staffWanted, this, [this] { showStaff(AttendeeId{}); });
        connect(m_kiosk.get(), &KioskScreen::sentToDesk, this,
            [this](int number, const QString& decision) { staff().noteSent(number, decision); });
    }
    m_mode = DeskMode::SelfService;
    shutStaff();
    m_window.setKiosk(true);
    m_window.showPage(m_kiosk->page());
    startCamera();
}

/// The event's people are gone from the disk: no page may show them any longer.
void Application::forgetEvent()
{
    const auto drop = [](auto& screen) {
        if (screen) {
            QWidget* page = screen->page();
            screen.reset();
            delete page;
        }
    };
    drop(m_desk);
    drop(m_kiosk);
    shutStaff();
    m_wiring.search().load({});
    m_mode = DeskMode::Unset;
    m_window.setKiosk(false);
    setup().showFirstStart();
}

StaffScreen& Application::staff()
{
    if (!m_staff) {
        m_staff = std::make_unique<StaffScreen>(m_wiring, m_theme);
        m_window.addPage(m_staff->page());
        connect(m_staff.get(), &StaffScreen::leaveWanted, this, &Application::leaveStaff);
        connect(m_staff.get(), &StaffScreen::settingsWanted, this,
            [this] { setup().showSettings(m_mode); });
        connect(m_staff.get(), &StaffScreen::locked, this, [this] { setLocked(true); });
        connect(m_staff.get(), &StaffScreen::unlocked, this, [this] {
            setLocked(false);
            if (std::exchange(m_pinFirst, false)) {
                showKiosk();
            }
        });
    }
    return *m_staff;
}

void Application::setLocked(bool locked)
{
    // behind the PIN the window may be closed, also at self-service
    m_window.setClosable(!locked || m_mode != DeskMode::SelfService);
    if (locked) {
        m_idle.end();
    } else {
        m_idle.begin();
    }
}

bool Application::isStaffShown() const
{
    return (m_staff && m_window.page() == m_staff->page())
        || (m_setup && m_setup->isBehindPin(m_window.page()));
}

void Application::shutStaff()
{
    m_idle.end();
    if (m_staff) {
        m_staff->shut();
    }
}

void Application::lockStaff()
{
    staff().lock();
    m_window.showPage(m_staff->page());
}

void Application::showStaff(AttendeeId attendee)
{
    using Behind = PinPanel::Behind;
    staff().open(attendee,
        m_pinFirst                            ? Behind::Start
            : m_mode == DeskMode::SelfService ? Behind::SelfService
                                              : Behind::Desk);
    m_window.showPage(m_staff->page());
}

void Application::leaveStaff()
{
    if (std::exchange(m_pinFirst, false)) {
        setup().showRole(); // no self-service without a way out for staff
        return;
    }
    if (m_mode == DeskMode::SelfService) {
        showKiosk();
    } else {
        showDesk();
    }
}

SetupScreen& Application::setup()
{
    if (!m_setup) {
        m_setup = std::make_unique<SetupScreen>(m_wiring, m_theme, m_window, m_languages);
        connect(m_setup.get(), &SetupScreen::looksChanged, this, &Application::applyLooks);
        connect(m_setup.get(), &SetupScreen::newPinWanted, this, [this] {
            showStaff(AttendeeId{});
            staff().chooseNewPin();
        });
        const auto goOn = [this](bool toStaff) {
            whenDone(m_wiring.settings().load(), this,
                [this, toStaff](const Result<DeskSettings>& settings) {
                    if (!settings) {
                        return;
                    }
                    if (toStaff && m_staff && roleOf(*settings) == m_mode) {
                        m_staff->comeBack();
                        m_window.showPage(m_staff->page());
                        return;
                    }
                    showScreen(*settings);
                });
        };
        connect(m_setup.get(), &SetupScreen::roleChosen, this,
            [this] { m_options.mode = DeskMode::Unset; }); // what is remembered counts from now on
        connect(m_setup.get(), &SetupScreen::finished, this, [goOn] { goOn(false); });
        connect(m_setup.get(), &SetupScreen::settingsLeft, this, [goOn] { goOn(true); });
    }
    return *m_setup;
}

} // namespace lanyard
