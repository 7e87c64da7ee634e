// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KioskScreen.h"

#include "shell/PrinterName.h"
#include "staff/StaffDoor.h"
#include "support/WhenDone.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const QList<Language>& languages)
{
    QStringList codes;
    for (const Language& language : languages) {
        codes.append(language.code);
    }
    return codes;
}

} // namespace

KioskScreen::KioskScreen(
    Wiring& wiring, Theme& theme, TranslationLoader& languages, Sounds& sounds, QObject* parent)
    : QObject(parent)
    , m_wiring(wiring)
    , m_languages(languages)
    , m_sounds(sounds)
    , m_flow(kioskActs(wiring.checkIns(), wiring.storage()), wiring.clock())
    , m_page(new SelfServicePage(theme, theme.kind()))
{
    m_page->setLanguages(TranslationLoader::languages());
    connectPage();
    connect(&m_flow, &KioskFlow::stateChanged, this, &KioskScreen::showState);
    connect(&m_flow, &KioskFlow::promised, this, [this](const CheckInOutcome& outcome) {
        m_wiring.printing().wake();
        m_wiring.printing().tellJobAgain(outcome.printJob.value_or(PrintJobId{}));
    });
    connect(&m_flow, &KioskFlow::recorded, this, [this] { m_wiring.sync().wake(); });
    connect(&m_flow, &KioskFlow::sentToDesk, this, &KioskScreen::sentToDesk);
    connect(&m_flow, &KioskFlow::badgeLeft, this, [this](PrintJobId job) {
        // one that is on its way stays: it comes out, or somebody is asked
        (void)m_wiring.printing().withdraw(job, u"self-service"_s);
    });
    connect(&m_flow, &KioskFlow::helpWanted, this, [this] { m_sounds.play(Verdict::Look); });
    connect(&wiring.printing(), &PrintService::jobChanged, &m_flow, &KioskFlow::jobChanged);
    connect(&wiring.printing(), &PrintService::printerChanged, &m_flow, &KioskFlow::printerChanged);
    wiring.printing().tellPrinterAgain();
    connect(&wiring.settings(), &SettingsService::changed, this, &KioskScreen::refresh);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_flow.tick();
        m_page->showTime(m_wiring.clock().now());
    });
    m_tick.start(200);
    const StaffDoor door = StaffDoor::load(wiring.secrets(), wiring.clock().now());
    if (!door.sent.isEmpty()) {
        m_flow.setLastNumber(door.sent.first().number);
    }
    refresh();
    showState(m_flow.state());
}

void KioskScreen::connectPage()
{
    connect(m_page, &SelfServicePage::typeWanted, &m_flow, &KioskFlow::typeInstead);
    connect(m_page, &SelfServicePage::submitted, &m_flow, &KioskFlow::submitTyped);
    connect(m_page, &SelfServicePage::answered, &m_flow, &KioskFlow::answerQuestion);
    connect(m_page, &SelfServicePage::questionBeforeWanted, &m_flow, &KioskFlow::questionBefore);
    connect(m_page, &SelfServicePage::photoTaken, &m_flow, &KioskFlow::showPhoto);
    connect(m_page, &SelfServicePage::languageWanted, &m_flow, &KioskFlow::chooseLanguage);
    connect(m_page, &SelfServicePage::largerTextWanted, &m_flow, &KioskFlow::setLargerText);
    connect(m_page, &SelfServicePage::highContrastWanted, &m_flow, &KioskFlow::setHighContrast);
    connect(m_page, &SelfServicePage::helpWanted, &m_flow, &KioskFlow::callForHelp);
    connect(m_page, &SelfServicePage::moreTimeWanted, &m_flow, &KioskFlow::moreTime);
    connect(m_page, &SelfServicePage::doneWanted, &m_flow, &KioskFlow::done);
    connect(m_page, &SelfServicePage::touched, &m_flow, &KioskFlow::touched);
    connect(m_page, &SelfServicePage::staffWanted, this, [this] {
        m_flow.done(); // staff find their own language and size, not the last person's
        Q_EMIT staffWanted();
    });
}

void KioskScreen::refresh()
{
    whenDone(m_wiring.status().status(), this, [this](const Result<DeskStatus>& status) {
        if (!status || !status->event) {
            return;
        }
        m_flow.setLanguages(codesOf(TranslationLoader::languages()),
            TranslationLoader::closest(status->settings.language));
        m_flow.setPlace({status->settings.helpDesk, !PrinterName::isFolder(status->settings)});
        m_page->showEvent(*status->event);
    });
}

void KioskScreen::showCamera(const QImage& frame)
{
    m_flow.cameraSaw();
    m_page->showCamera(frame);
}

void KioskScreen::showState(const KioskState& state)
{
    if (state.language != m_languages.language()) {
        m_languages.use(state.language);
    }
    const bool isNewPage = state.page != m_shown.page;
    m_shown = state;
    m_page->showState(state);
    if (!isNewPage) {
        return;
    }
    if (state.page == KioskState::Page::Welcome) {
        m_sounds.play(Verdict::Admitted);
        const quint64 visit = state.visit;
        whenDone(m_wiring.printing().preview(state.person->attendee.id), this,
            [this, visit](const Result<BadgePreview>& badge) {
                if (badge && m_shown.visit == visit) {
                    m_page->showBadge(*badge);
                }
            });
    }
}

} // namespace lanyard
