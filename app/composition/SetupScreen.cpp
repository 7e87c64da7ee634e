// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SetupScreen.h"

#include "DemoEvent.h"
#include "Joining.h"
#include "Paths.h"
#include "importing/EventForImport.h"
#include "shell/Sentences.h"
#include "support/WhenDone.h"

namespace lanyard {

using namespace Qt::StringLiterals;

SetupScreen::SetupScreen(Wiring& wiring, const Theme& theme, MainWindow& window,
    TranslationLoader& languages, QObject* parent)
    : QObject(parent)
    , m_wiring(wiring)
    , m_window(window)
    , m_languages(languages)
    , m_first(new FirstStartPage(theme))
    , m_role(new RolePage(theme))
    , m_pair(new PairPage(theme))
    , m_import(new ImportPage(theme))
    , m_settingsPage(new DeskSettingsPage(theme))
    , m_check(new CheckScreen(wiring, theme, this))
    , m_sheets(new SheetScreen(wiring, theme, this))
    , m_printers(new PrintersScreen(wiring, theme, this))
{
    for (QWidget* page : QList<QWidget*>{m_first, m_role, m_pair, m_import, m_settingsPage,
             m_check->page(), m_sheets->page(), m_printers->page()}) {
        m_window.addPage(page);
    }
    connectStart();
    connectPair();
    connectImport();
    connectSettings();
}

bool SetupScreen::isBehindPin(const QWidget* page) const
{
    return page == m_settingsPage || page == m_check->page() || page == m_sheets->page()
        || page == m_printers->page();
}

void SetupScreen::showFirstStart()
{
    m_back = m_first;
    m_first->showLanguage(m_languages.language());
    m_window.showPage(m_first);
}

void SetupScreen::showRole()
{
    m_window.showPage(m_role);
}

void SetupScreen::connectStart()
{
    connect(m_first, &FirstStartPage::demoWanted, this, &SetupScreen::makeDemo);
    connect(m_first, &FirstStartPage::pairWanted, this, [this] {
        m_pairState = {};
        m_pair->showState(m_pairState);
        m_window.showPage(m_pair);
    });
    connect(m_first, &FirstStartPage::openListWanted, this, [this] {
        m_import->showChoose();
        m_window.showPage(m_import);
    });
    connect(m_first, &FirstStartPage::languageWanted, this, [this](const QString& code) {
        m_languages.use(code);
        m_first->showLanguage(code);
        m_wiring.settings().change([code](DeskSettings& all) { all.language = code; });
    });
    connect(m_role, &RolePage::roleChosen, this, [this](DeskMode mode) {
        whenDone(m_wiring.settings().change([mode](DeskSettings& all) { all.mode = mode; }), this,
            [this](const Result<DeskSettings>& settings) {
                if (settings) {
                    Q_EMIT roleChosen();
                    Q_EMIT finished();
                } else {
                    m_role->showTrouble(Sentences::trouble(settings.error()));
                }
            });
    });
}

void SetupScreen::makeDemo()
{
    m_first->showTrouble({});
    m_first->showWorking(0, Sentences::makingDemo());
    const auto fail = [this](const Error& error) {
        m_first->showWorking(-1, {});
        m_first->showTrouble(Sentences::trouble(error));
    };
    const auto demo = readDemoEvent(Paths::resource(u"demo/event.json"_s));
    if (!demo) {
        fail(demo.error());
        return;
    }
    const SourceEvent frame = *demo;
    whenDone(m_wiring.storage().write(Lane::Desk,
                 [frame](UnitOfWork& work) { return work.events().apply(frame, true); }),
        this, [this, frame, fail](const Result<EventId>& made) {
            if (!made) {
                fail(made.error());
                return;
            }
            ImportOptions options;
            options.file = Paths::resource(u"demo/people.csv"_s);
            whenDone(m_wiring.imports().import(options, frame.event), this,
                [this, fail](const Result<ImportReport>& report) {
                    if (!report) {
                        fail(report.error());
                        return;
                    }
                    whenDone(m_wiring.settings().chooseEvent(report->event), this,
                        [this](const Result<DeskSettings>&) { haveEvent(); });
                });
        });
}

void SetupScreen::haveEvent()
{
    m_first->showWorking(-1, {});
    Q_EMIT finished();
}

void SetupScreen::connectPair()
{
    connect(m_pair, &PairPage::pairWanted, this, &SetupScreen::pair);
    connect(m_pair, &PairPage::eventChosen, this, &SetupScreen::join);
    connect(m_pair, &PairPage::backWanted, this, [this] { m_window.showPage(m_back); });
    connect(m_pair, &PairPage::cancelWanted, this, [this] { m_window.showPage(m_back); });
    connect(m_pair, &PairPage::doneWanted, this, &SetupScreen::haveEvent);
    connect(&m_wiring.sync(), &SyncService::statusChanged, this, &SetupScreen::followDownload);
}

void SetupScreen::pair(const QString& text, const QString& token)
{
    m_pairState = {};
    m_pairState.step = PairState::Step::Connecting;
    m_pair->showState(m_pairState);
    whenDone(pairServer(m_wiring, text, token), this, [this](const Result<Pairing>& pairing) {
        if (!pairing) {
            m_pairState.step = PairState::Step::Enter;
            m_pairState.error = pairing.error();
            m_pair->showState(m_pairState);
            return;
        }
        m_pairing = *pairing;
        m_pairState.server = pairing->url;
        m_pairState.device = pairing->device;
        m_pairState.plainHttp = pairing->isPlainHttp;
        for (const OfferedEvent& event : pairing->events) {
            m_pairState.offers.append({event.slug, event.name, event.from, event.isTestMode});
        }
        if (pairing->events.size() == 1) {
            join(pairing->events.first().slug);
        } else {
            m_pairState.step = PairState::Step::ChooseEvent;
            m_pair->showState(m_pairState);
        }
    });
}

void SetupScreen::join(const QString& slug)
{
    const auto event = joinEvent(m_wiring, m_pairing, slug);
    if (!event) {
        m_pairState.error = event.error();
        m_pairState.step = PairState::Step::ChooseEvent;
    } else {
        m_pairState.error.reset();
        m_pairState.event = event->name;
        m_pairState.step = PairState::Step::Downloading;
        const EventId id = event->id;
        whenDone(m_wiring.sync().once(), this, [this, id](const Result<SyncRound>& round) {
            m_pairState.step = PairState::Step::Done;
            if (!round) {
                // the desk is joined all the same; the download goes on by itself
                m_pairState.error = round.error();
            }
            whenDone(m_wiring.settings().chooseEvent(id), this,
                [this](const Result<DeskSettings>&) { m_pair->showState(m_pairState); });
        });
    }
    m_pair->showState(m_pairState);
}

void SetupScreen::followDownload(const SyncStatus& status)
{
    if (m_pairState.step == PairState::Step::Downloading) {
        m_pairState.done = status.pulled;
        m_pairState.total = status.total;
        m_pair->showState(m_pairState);
    }
}

void SetupScreen::take(const RawScan& scan)
{
    if (m_window.page() == m_first || m_window.page() == m_pair) {
        m_window.showPage(m_pair);
        m_pair->takeCode(QString::fromUtf8(scan.bytes));
    }
}

} // namespace lanyard
