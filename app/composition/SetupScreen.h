// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckScreen.h"
#include "PretixPairing.h"
#include "PrintersScreen.h"
#include "SheetScreen.h"
#include "Wiring.h"
#include "scan/RawScan.h"
#include "settings/DeskSettingsPage.h"
#include "settings/ImportPage.h"
#include "settings/PairPage.h"
#include "settings/StartPages.h"
#include "shell/MainWindow.h"
#include "shell/TranslationLoader.h"

namespace lanyard {

/// Everything before and beside the desk: first start, role, pairing, lists, settings. Its pages
/// joined to the services. UI thread.
class SetupScreen : public QObject
{
    Q_OBJECT
public:
    SetupScreen(Wiring& wiring, const Theme& theme, MainWindow& window,
        TranslationLoader& languages, QObject* parent = nullptr);

    /// What only staff see.
    [[nodiscard]] bool isBehindPin(const QWidget* page) const;

    /// The three ways to a list of people, then the role.
    void showFirstStart();
    void showRole();
    /// `role`: what this machine is at present.
    void showSettings(DeskMode role);
    /// A scanner read a code while one of these pages was shown.
    void take(const RawScan& scan);
    /// The scanner read the set-up code.
    void noteKeyboard();

Q_SIGNALS:
    /// There is an event and a role: the screen of that role shall be shown.
    void finished();
    /// The settings are left, back to the page before.
    void settingsLeft();
    void newPinWanted();
    /// What this machine is was chosen here, and is remembered.
    void roleChosen();
    /// Theme, language or sounds are other ones now.
    void looksChanged(const lanyard::DeskSettings& settings);

private:
    void connectStart();
    void connectPair();
    void connectImport();
    void connectSettings();
    void connectBeside();
    void makeDemo();
    void pair(const QString& text, const QString& token);
    void join(const QString& slug);
    void followDownload(const SyncStatus& status);
    void preview(const ImportOptions& options);
    void showPreview();
    void import(const ImportOptions& options);
    void haveEvent();
    void fillSettings();
    void connectBesides();
    void connectScanner();
    void showBesides();
    void fetchOffers();
    void admitBesides(const QString& slug);
    void eraseKept(EventId event, bool declined);
    void afterBesides(const std::optional<Error>& error);
    void testPrint();

    Wiring& m_wiring;
    MainWindow& m_window;
    TranslationLoader& m_languages;
    FirstStartPage* m_first; ///< pages are owned by the window
    RolePage* m_role;
    PairPage* m_pair;
    ImportPage* m_import;
    DeskSettingsPage* m_settingsPage;
    CheckScreen* m_check;
    SheetScreen* m_sheets;
    PrintersScreen* m_printers;
    QWidget* m_back = nullptr; ///< page that pairing and lists lead back to
    PairState m_pairState;
    Pairing m_pairing;
    Pairing m_offered; ///< what the server shows this desk beside its own event
    ImportPreview m_preview;
    PrinterStatus m_printer;
    DeskMode m_roleShown = DeskMode::Unset; ///< on the page of settings
};

} // namespace lanyard
