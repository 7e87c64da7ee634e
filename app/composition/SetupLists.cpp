// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Paths.h"
#include "QrCode.h"
#include "Registries.h"
#include "SetupScreen.h"
#include "badge/TemplateChoice.h"
#include "importing/EventForImport.h"
#include "scan/KeyboardMap.h"
#include "settings/ScannerPanel.h"
#include "shell/Sentences.h"
#include "support/WhenDone.h"

#include <algorithm>

// The part of SetupScreen that has to do with lists from files and with the desk's settings.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Why a change cannot be made: the printer's address in it means nothing. None for any other, for
/// which no driver is built: the folder of badges, which is meant without an address, is there.
std::optional<Error> printerTrouble(
    const std::function<void(DeskSettings&)>& edit, const QString& dataFolder)
{
    DeskSettings edited;
    edit(edited);
    if (edited.printer.isEmpty()) {
        return {};
    }
    const auto driver = Registries::printer(edited.printer, dataFolder);
    return driver ? std::nullopt : std::optional(driver.error());
}

} // namespace

void SetupScreen::connectImport()
{
    connect(m_import, &ImportPage::previewWanted, this, &SetupScreen::preview);
    connect(m_import, &ImportPage::importWanted, this, &SetupScreen::import);
    connect(m_import, &ImportPage::cancelWanted, this, [this] { m_wiring.imports().cancel(); });
    connect(m_import, &ImportPage::backWanted, this, [this] { m_window.showPage(m_back); });
    connect(m_import, &ImportPage::doneWanted, this, &SetupScreen::haveEvent);
    connect(&m_wiring.imports(), &ImportService::progress, m_import, &ImportPage::showProgress,
        Qt::QueuedConnection);
}

void SetupScreen::preview(const ImportOptions& options)
{
    m_import->showReading(options.file);
    whenDone(
        m_wiring.imports().preview(options), this, [this](const Result<ImportPreview>& preview) {
            if (preview) {
                m_preview = *preview;
                showPreview();
            } else {
                m_import->showTrouble(preview.error());
            }
        });
}

void SetupScreen::showPreview()
{
    whenDone(m_wiring.status().status(), this, [this](const Result<DeskStatus>& status) {
        if (!status) {
            m_import->showTrouble(status.error());
            return;
        }
        const Event into = eventForImport(m_preview, m_import->options().file, status->event);
        const DeskSettings& settings = status->settings;
        const bool isBesides = std::ranges::any_of(
            settings.besides, [&into](const Door& door) { return door.serverEvent == into.slug; });
        const bool isServers
            = !settings.serverUrl.isEmpty() && (settings.serverEvent == into.slug || isBesides);
        m_import->showPreview(m_preview, isServers ? QString() : into.name);
    });
}

void SetupScreen::import(const ImportOptions& options)
{
    whenDone(m_wiring.status().status(), this, [this, options](const Result<DeskStatus>& status) {
        if (!status) {
            m_import->showTrouble(status.error());
            return;
        }
        const Event into = eventForImport(m_preview, options.file, status->event);
        whenDone(m_wiring.imports().import(options, into), this,
            [this](const Result<ImportReport>& report) {
                if (!report) {
                    m_import->showTrouble(report.error());
                    return;
                }
                whenDone(m_wiring.settings().chooseEvent(report->event), this,
                    [this, done = *report](
                        const Result<DeskSettings>&) { m_import->showReport(done); });
            });
    });
}

void SetupScreen::connectSettings()
{
    const auto show = [this](const QFuture<Result<DeskSettings>>& saving) {
        whenDone(saving, this, [this](const Result<DeskSettings>& saved) {
            m_settingsPage->showTrouble(
                saved ? std::nullopt : std::optional(Sentences::trouble(saved.error())));
            if (saved) {
                Q_EMIT looksChanged(*saved);
            }
            fillSettings(); // not saved: what stood there before is what counts
        });
    };
    connect(m_settingsPage, &DeskSettingsPage::changed, this,
        [this, show](const std::function<void(DeskSettings&)>& edit) {
            if (const auto wrong = printerTrouble(edit, m_wiring.dataFolder())) {
                m_settingsPage->showTrouble(Sentences::trouble(*wrong));
                fillSettings(); // the address from before counts
                return;
            }
            const auto saving = m_wiring.settings().change(edit);
            show(saving);
            whenDone(saving, this,
                [this, role = m_settingsPage->role()](const Result<DeskSettings>& saved) {
                    if (saved && role != std::exchange(m_roleShown, role)) {
                        Q_EMIT roleChosen();
                    }
                });
        });
    connect(m_settingsPage, &DeskSettingsPage::eventChosen, this,
        [this, show](EventId event) { show(m_wiring.settings().chooseEvent(event)); });
    connect(m_settingsPage, &DeskSettingsPage::listChosen, this, [this, show](CheckInListId list) {
        show(m_wiring.settings().change([list](DeskSettings& all) { all.list = list; }));
    });
    connect(m_settingsPage, &DeskSettingsPage::testPrintWanted, this, &SetupScreen::testPrint);
    connect(m_settingsPage, &DeskSettingsPage::newPinWanted, this, &SetupScreen::newPinWanted);
    connect(m_settingsPage, &DeskSettingsPage::backWanted, this, &SetupScreen::settingsLeft);
    connect(m_settingsPage, &DeskSettingsPage::importWanted, this, [this] {
        m_import->showChoose();
        m_window.showPage(m_import);
    });
    connect(m_settingsPage, &DeskSettingsPage::pairWanted, this, [this] {
        m_pairState = {};
        m_pair->showState(m_pairState);
        m_window.showPage(m_pair);
    });
    connectBeside();
    connect(&m_wiring.printing(), &PrintService::printerChanged, m_settingsPage,
        [this](const PrinterStatus& status) {
            m_printer = status;
            m_settingsPage->showPrinter(status);
        });
    connectBesides();
    connectScanner();
}

void SetupScreen::connectScanner()
{
    ScannerPanel* panel = m_settingsPage->scanner();
    BarcodeModules code;
    code.text = KeyboardMap::setUpText();
    if (const auto modules = qrModules(code)) {
        panel->setCode(*modules);
    }
    connect(panel, &ScannerPanel::forgetWanted, this, [this] {
        whenDone(m_wiring.settings().change([](DeskSettings& all) { all.scannerKeys.clear(); }),
            this, [this](const Result<DeskSettings>& saved) {
                m_settingsPage->showTrouble(
                    saved ? std::nullopt : std::optional(Sentences::trouble(saved.error())));
                fillSettings();
            });
    });
}

void SetupScreen::noteKeyboard()
{
    if (m_window.page() == m_settingsPage) {
        fillSettings();
    }
}

/// The pages that the settings lead to, and back.
void SetupScreen::connectBeside()
{
    connect(m_settingsPage, &DeskSettingsPage::badgeCheckWanted, this, [this] {
        m_window.showPage(m_check->page());
        m_check->begin();
    });
    connect(m_check, &CheckScreen::left, this, [this] { m_window.showPage(m_settingsPage); });
    connect(m_settingsPage, &DeskSettingsPage::sheetsWanted, this, [this] {
        m_window.showPage(m_sheets->page());
        m_sheets->begin();
    });
    connect(m_settingsPage, &DeskSettingsPage::printersWanted, this, [this] {
        m_window.showPage(m_printers->page());
        m_printers->begin();
    });
    connect(m_sheets, &SheetScreen::left, this, [this] { m_window.showPage(m_settingsPage); });
    connect(m_printers, &PrintersScreen::left, this, [this] {
        fillSettings(); // the main printer may be another one
        m_window.showPage(m_settingsPage);
    });
}

void SetupScreen::showSettings(DeskMode role)
{
    m_roleShown = role;
    m_settingsPage->showTrouble({});
    m_back = m_settingsPage;
    fillSettings();
    fetchOffers();
    m_window.showPage(m_settingsPage);
}

void SetupScreen::fillSettings()
{
    const auto job = [](UnitOfWork& work) -> Result<DeskChoices> {
        const auto settings = work.settings().load();
        if (!settings) {
            return settings.error();
        }
        const auto events = work.events().events();
        const auto lists = work.events().lists(settings->event);
        if (!events) {
            return events.error();
        }
        if (!lists) {
            return lists.error();
        }
        return DeskChoices{*events, *lists, {}};
    };
    whenDone(m_wiring.settings().load(), this, [this, job](const Result<DeskSettings>& settings) {
        whenDone(m_wiring.storage().read(Lane::Desk, job), this,
            [this, settings](const Result<DeskChoices>& choices) {
                whenDone(m_wiring.printing().layouts(), this,
                    [this, settings, choices](const Result<QList<StoredTemplate>>& layouts) {
                        if (!settings || !choices) {
                            return;
                        }
                        DeskChoices all = *choices;
                        all.templates = layouts.value_or(QList<StoredTemplate>());
                        DeskSettings shown = *settings;
                        shown.mode = m_roleShown;
                        m_settingsPage->scanner()->showKeyboard(!shown.scannerKeys.isEmpty());
                        m_settingsPage->showSettings(shown, all);
                    });
            });
        if (!settings) {
            return;
        }
        showBesides();
        const QString layout
            = settings->badgeTemplate.isEmpty() ? fallbackTemplateKey : settings->badgeTemplate;
        whenDone(m_wiring.printing().previewLayout(layout, {}), this,
            [this](const Result<BadgePreview>& badge) {
                if (badge) {
                    m_settingsPage->showPreview(*badge, Sentences::inventedPerson());
                }
            });
    });
}

void SetupScreen::testPrint()
{
    whenDone(m_wiring.settings().load(), this, [this](const Result<DeskSettings>& settings) {
        const QString layout = settings && !settings->badgeTemplate.isEmpty()
            ? settings->badgeTemplate
            : fallbackTemplateKey;
        whenDone(m_wiring.printing().printTest(layout), this,
            [this](const Result<PrintOutcome>& outcome) {
                PrinterStatus status = m_printer; // what it lacks has a sentence, if it says so
                if (outcome || status.ready) {
                    status = {};
                    status.ready = outcome.has_value();
                    status.problem = outcome ? QString() : outcome.error().detail;
                }
                m_settingsPage->showPrinter(status, status.ready);
            });
    });
}

} // namespace lanyard
