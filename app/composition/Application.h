// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeskScreen.h"
#include "IdleLock.h"
#include "KioskScreen.h"
#include "SetupScreen.h"
#include "StaffScreen.h"
#include "StartCount.h"
#include "ports/ScannerInput.h"
#include "shell/MainWindow.h"
#include "shell/TroublePage.h"

#include <vector>

namespace lanyard {

class PictureReader;
class WedgeScanner;

/// What the program was started with.
struct StartOptions
{
    QString dataFolder; ///< empty: the XDG data folder
    DeskMode mode = DeskMode::Unset; ///< Unset: what the desk remembers
    QStringList scanners; ///< addresses beside `wedge:`
    bool firstPaint = false; ///< say when the window is painted, and leave
    QString screenshots; ///< folder: draw every page into it and leave
};

/// The program with a screen: one window, its pages, and the devices. UI thread.
class Application : public QObject
{
    Q_OBJECT
public:
    Application(Wiring& wiring, StartOptions options);
    ~Application() override;

    /// Shows the first page: the desk, self-service, or how to begin.
    void start();

Q_SIGNALS:
    /// The first picture is there, and all that comes after it: scanners, badges, sync.
    void started();

private:
    [[nodiscard]] DeskMode roleOf(const DeskSettings& settings) const;
    void showScreen(const DeskSettings& settings);
    void showTrouble(const Trouble& trouble, TroublePage::Leave leave);
    void showDesk();
    void showKiosk();
    void showStaff(AttendeeId attendee);
    void leaveStaff();
    void forgetEvent();
    [[nodiscard]] bool isStaffShown() const;
    void lockStaff();
    void shutStaff();
    void setLocked(bool locked);
    void applyLooks(const DeskSettings& settings);
    [[nodiscard]] StaffScreen& staff();
    [[nodiscard]] SetupScreen& setup();
    /// What the first picture does not need.
    void startRest();
    void startSearch();
    void startScanners();
    /// Self-service reads codes with the machine's camera too, where there is exactly one.
    void startCamera();
    /// Null when no scanner has that address.
    [[nodiscard]] std::unique_ptr<ScannerInput> startScanner(const QString& address);
    void followKeyboard(WedgeScanner& wedge);
    void take(const RawScan& scan);
    void showCamera(const QImage& frame);
    /// Of the scanners that the program was started with, at a desk.
    [[nodiscard]] CameraState cameraState() const;
    void loseCamera(const QString& address);
    void readPicture(const QString& file);

    Wiring& m_wiring;
    StartOptions m_options;
    StartCount m_starts;
    Theme m_theme;
    TranslationLoader m_languages;
    MainWindow m_window;
    IdleLock m_idle;
    Sounds m_sounds;
    std::unique_ptr<DeskScreen> m_desk;
    std::unique_ptr<KioskScreen> m_kiosk;
    std::unique_ptr<StaffScreen> m_staff;
    std::unique_ptr<SetupScreen> m_setup;
    DeskMode m_mode = DeskMode::Unset; ///< of the screen shown, staff and settings aside
    bool m_isPainted = false;
    bool m_pinFirst = false; ///< self-service begins when staff have chosen their PIN
    std::vector<std::unique_ptr<ScannerInput>> m_scanners;
    std::unique_ptr<PictureReader> m_pictures; ///< since the first one was dropped
    std::unique_ptr<ScannerInput> m_camera; ///< started without being named
    bool m_isCameraLost = false; ///< one that was named
};

/// Opens the data folder and runs the program until its window is closed. When the folder cannot
/// be used, a window says why and what to do. Returns the exit. Needs a QApplication.
[[nodiscard]] int runApplication(const StartOptions& options);

} // namespace lanyard
