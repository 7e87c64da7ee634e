// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Application.h"

#include "FirstPaint.h"
#include "Paths.h"
#include "Registries.h"
#include "shell/Sentences.h"
#include "shell/TroublePage.h"
#include "theme/Fonts.h"

#include <QCoreApplication>
#include <QTimer>

namespace lanyard {

using namespace Qt::StringLiterals;

Application::Application(Wiring& wiring, StartOptions options)
    : m_wiring(wiring)
    , m_options(std::move(options))
    , m_window(m_theme)
    , m_sounds(Paths::resource(u"sounds"_s))
{
    loadFonts(Paths::resource(u"fonts"_s));
}

Application::~Application() = default;

void Application::start()
{
    const auto settings = m_wiring.settings().load().result();
    if (settings) {
        m_theme.setKind(themeKindOf(settings->theme));
        m_theme.setReducedMotion(settings->reduceMotion);
        m_languages.use(settings->language);
        m_sounds.setEnabled(settings->sounds);
        showScreen(*settings);
    }
    if (m_options.firstPaint) {
        new FirstPaint(m_window);
    }
    m_window.show();
    // what the first picture does not need comes after it
    QTimer::singleShot(0, this, [this] {
        startScanners();
        m_sounds.prepare();
        m_wiring.printing().recover();
        m_wiring.sync().start();
    });
}

void Application::showScreen(const DeskSettings& settings)
{
    const DeskMode mode = m_options.mode == DeskMode::Unset ? settings.mode : m_options.mode;
    if (mode == DeskMode::SelfService) {
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
    }
    m_window.setKiosk(false);
    m_window.showPage(m_desk->page());
}

void Application::showKiosk()
{
    if (!m_kiosk) {
        m_kiosk = std::make_unique<KioskScreen>(m_wiring, m_theme, m_languages, m_sounds);
        m_window.addPage(m_kiosk->page());
    }
    m_window.setClosable(false);
    m_window.setKiosk(true);
    m_window.showPage(m_kiosk->page());
}

void Application::startScanners()
{
    QStringList addresses = m_options.scanners;
    addresses.prepend(u"wedge:"_s);
    for (const QString& address : addresses) {
        auto scanner = Registries::scanner(address, m_wiring.clock());
        if (!scanner) {
            qWarning("no scanner has the address %s", qPrintable(address));
            continue;
        }
        connect(scanner.get(), &ScannerInput::scanned, this, &Application::take);
        connect(scanner.get(), &ScannerInput::failed, this, [address](const QString& detail) {
            qWarning("scanner %s: %s", qPrintable(address), qPrintable(detail));
        });
        scanner->start();
        m_scanners.push_back(std::move(scanner));
    }
}

void Application::take(const RawScan& scan)
{
    if (m_desk && m_window.page() == m_desk->page()) {
        m_desk->scan(scan);
    } else if (m_kiosk && m_window.page() == m_kiosk->page()) {
        m_kiosk->scan(scan);
    }
}

namespace {

/// A window that says why the data folder cannot be used.
int showTrouble(const Error& error)
{
    Theme theme;
    loadFonts(Paths::resource(u"fonts"_s));
    TranslationLoader languages;
    languages.use({});
    MainWindow window(theme);
    auto* page = new TroublePage(theme, Sentences::trouble(error));
    window.addPage(page);
    window.showPage(page);
    QObject::connect(page, &TroublePage::leaveWanted, &window, &QWidget::close);
    window.show();
    QCoreApplication::exec();
    return 3;
}

} // namespace

int runApplication(const StartOptions& options)
{
    auto wiring
        = Wiring::open(options.dataFolder.isEmpty() ? Paths::defaultData() : options.dataFolder);
    if (!wiring) {
        qCritical("%s", qPrintable(Sentences::message(wiring.error())));
        return showTrouble(wiring.error());
    }
    Application application(**wiring, options);
    application.start();
    return QCoreApplication::exec();
}

} // namespace lanyard
