// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Application.h"
#include "Paths.h"
#include "ScreenWatch.h"
#include "ServiceWatch.h"
#include "WindowCall.h"
#include "shell/Screenshots.h"
#include "shell/Sentences.h"
#include "shell/TroublePage.h"
#include "theme/Fonts.h"
#include "theme/LanyardStyle.h"

#include <QApplication>
#include <QScreen>

#include <cstdio>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// A window that says why the data folder cannot be used.
int showTrouble(const Error& error)
{
    Theme theme;
    loadFonts(Paths::resource(u"fonts"_s));
    TranslationLoader languages;
    languages.use({});
    MainWindow window(theme);
    window.resize(Theme::designSize.boundedTo(window.screen()->availableSize()));
    auto* page = new TroublePage(theme, Sentences::trouble(error));
    window.addPage(page);
    window.showPage(page);
    QObject::connect(page, &TroublePage::leaveWanted, &window, &QWidget::close);
    window.show();
    QCoreApplication::exec();
    return 3;
}

/// Every page in every state, with invented people; no services.
int drawPages(const QString& folder)
{
    loadFonts(Paths::resource(u"fonts"_s));
    ScreenshotPlan plan;
    for (const Language& language : TranslationLoader::languages()) {
        plan.languages.append(language.code);
    }
    plan.languages.removeDuplicates();
    plan.sizes = {{1280, 800}, {1920, 1080}};
    const QList<NamedPage> pages = allPages();
    const QStringList files = writeScreenshots(pages, plan, folder);
    const qsizetype all = pages.size() * plan.languages.size() * plan.sizes.size();
    std::printf("%lld of %lld pictures are in %s\n", static_cast<long long>(files.size()),
        static_cast<long long>(all), qPrintable(folder));
    return files.size() == all ? 0 : 3;
}

} // namespace

int runApplication(const StartOptions& options)
{
    QApplication::setStyle(new LanyardStyle); // whatever desktop this is
    const QString folder = options.dataFolder.isEmpty() ? Paths::defaultData() : options.dataFolder;
    auto wiring = Wiring::open(folder);
    const ServiceWatch service; // a screen that says why the data cannot be used is one, too
    if (!wiring) {
        qCritical("%s", qPrintable(Sentences::message(wiring.error())));
        const bool isInUse = wiring.error().code == ErrorCode::StorageInUse;
        return isInUse && WindowCall::call(folder) ? 3 : showTrouble(wiring.error());
    }
    if (!options.screenshots.isEmpty()) {
        return drawPages(options.screenshots);
    }
    const ScreenWatch watch;
    Application application(**wiring, options);
    application.start();
    return QCoreApplication::exec();
}

} // namespace lanyard
