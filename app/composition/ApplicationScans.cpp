// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Application.h"
#include "CameraScanner.h"
#include "ImageFileScanner.h"
#include "PictureReader.h"
#include "Registries.h"
#include "WedgeScanner.h"
#include "shell/Sentences.h"
#include "support/WhenDone.h"
#include "widgets/FieldBefore.h"

#include <algorithm>

// The part of Application that has to do with scanners.

namespace lanyard {

using namespace Qt::StringLiterals;

void Application::startScanners()
{
    // after starts that broke off, keys alone: a camera's driver may be what broke them
    const QStringList others = m_starts.isCareful() ? QStringList() : m_options.scanners;
    for (const QString& address : QStringList{u"wedge:"_s} + others) {
        if (auto scanner = startScanner(address)) {
            m_scanners.push_back(std::move(scanner));
        }
    }
    startCamera();
}

void Application::startCamera()
{
    if (!m_isPainted || m_camera || m_starts.isCareful() || m_mode != DeskMode::SelfService) {
        return;
    }
    const QString own = Registries::onlyCamera(m_options.scanners, CameraScanner::names());
    m_camera = own.isEmpty() ? nullptr : startScanner(own);
}

std::unique_ptr<ScannerInput> Application::startScanner(const QString& address)
{
    auto scanner = Registries::scanner(address, m_wiring.clock());
    if (!scanner) {
        qWarning("no scanner has the address %s", qPrintable(address));
        return nullptr;
    }
    connect(scanner.get(), &ScannerInput::scanned, this, &Application::take);
    if (auto* camera = qobject_cast<CameraScanner*>(scanner.get())) {
        connect(camera, &CameraScanner::seen, this, &Application::showCamera);
        connect(camera, &ScannerInput::failed, this, [this, address] { loseCamera(address); });
    } else if (auto* images = qobject_cast<ImageFileScanner*>(scanner.get())) {
        connect(images, &ImageFileScanner::seen, this, &Application::showCamera);
    }
    if (auto* wedge = qobject_cast<WedgeScanner*>(scanner.get())) {
        wedge->setRememberField(&FieldBefore::ofFocus);
        followKeyboard(*wedge);
    }
    connect(scanner.get(), &ScannerInput::failed, this, [address](const QString& detail) {
        qWarning("scanner %s: %s", qPrintable(address), qPrintable(detail));
    });
    scanner->start();
    return scanner;
}

/// What the scanner means by its keys: as the settings have it, which learn it from the scanner.
void Application::followKeyboard(WedgeScanner& wedge)
{
    const auto use = [&wedge](const DeskSettings& settings) {
        wedge.setKeyboard(KeyboardMap::fromString(settings.scannerKeys));
    };
    whenDone(m_wiring.settings().load(), &wedge, [use](const Result<DeskSettings>& settings) {
        if (settings) {
            use(*settings);
        }
    });
    connect(&m_wiring.settings(), &SettingsService::changed, &wedge, use);
    connect(&wedge, &WedgeScanner::keyboardLearnt, this, [this](const KeyboardMap& keyboard) {
        const QString keys = keyboard.toString();
        whenDone(m_wiring.settings().change([keys](DeskSettings& all) { all.scannerKeys = keys; }),
            this, [this](const Result<DeskSettings>& saved) {
                if (!saved) { // in use until the next start
                    qWarning("the scanner's keys are not saved: %s",
                        qPrintable(Sentences::message(saved.error())));
                }
                if (m_setup) {
                    m_setup->noteKeyboard();
                }
            });
    });
}

CameraState Application::cameraState() const
{
    const bool isUsed = !m_starts.isCareful()
        && std::ranges::any_of(m_options.scanners, Registries::looksAtPictures);
    return !isUsed ? CameraState::None : m_isCameraLost ? CameraState::Off : CameraState::On;
}

void Application::loseCamera(const QString& address)
{
    m_isCameraLost = m_options.scanners.contains(address); // self-service has its own ways
    if (m_desk) {
        m_desk->page()->setCamera(cameraState());
    }
}

void Application::showCamera(const QImage& frame)
{
    m_isCameraLost = false;
    if (m_kiosk) {
        m_kiosk->showCamera(frame);
    }
    if (m_desk) {
        m_desk->page()->showCamera(frame);
    }
}

void Application::readPicture(const QString& file)
{
    if (!m_pictures) {
        m_pictures = std::make_unique<PictureReader>(m_wiring.clock());
        connect(m_pictures.get(), &ScannerInput::scanned, this, &Application::take);
        connect(m_pictures.get(), &PictureReader::nothingRead, this, [this] {
            if (m_desk) {
                m_desk->page()->sayNoCode();
            }
        });
    }
    m_pictures->read(file);
}

void Application::take(const RawScan& scan)
{
    if (m_desk && m_window.page() == m_desk->page()) {
        m_desk->scan(scan);
    } else if (m_kiosk && m_window.page() == m_kiosk->page()) {
        m_kiosk->scan(scan);
    } else if (isStaffShown()) {
        if (m_mode != DeskMode::Desk) {
            return; // self-service is paused
        }
        // a scan closes the staff's pages at a desk and serves the person
        showDesk();
        m_desk->scan(scan);
    } else if (m_setup) {
        m_setup->take(scan);
    }
}

} // namespace lanyard
