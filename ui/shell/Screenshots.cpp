// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/Screenshots.h"

#include "shell/MainWindow.h"
#include "shell/TranslationLoader.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(ThemeKind kind)
{
    static const QString names[] = {u"light"_s, u"dark"_s, u"contrast"_s};
    return names[static_cast<int>(kind)];
}

QPixmap pictureOf(const NamedPage& named, ThemeKind kind, const QSize& size)
{
    Theme theme;
    theme.setKind(kind);
    theme.setReducedMotion(true);
    theme.setScale(Theme::scaleFor(size));
    MainWindow window(theme);
    QWidget* page = named.make(theme);
    window.addPage(page);
    window.showPage(page);
    window.setMinimumSize(0, 0);
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    QCoreApplication::sendPostedEvents(); // layouts come to rest
    return window.grab();
}

} // namespace

QStringList writeScreenshots(
    const QList<NamedPage>& pages, const ScreenshotPlan& plan, const QString& folder)
{
    QStringList written;
    QDir().mkpath(folder);
    TranslationLoader translations;
    for (const QString& language : plan.languages) {
        translations.use(language);
        for (const NamedPage& page : pages) {
            for (const ThemeKind kind : plan.kinds) {
                for (const QSize& size : plan.sizes) {
                    const QString file = QDir(folder).filePath(
                        u"%1.%2.%3.%4x%5.png"_s.arg(page.name, language, nameOf(kind),
                            QString::number(size.width()), QString::number(size.height())));
                    if (pictureOf(page, kind, size).save(file)) {
                        written.append(file);
                    }
                }
            }
        }
    }
    return written;
}

} // namespace lanyard
