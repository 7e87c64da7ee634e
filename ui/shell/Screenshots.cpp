// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/Screenshots.h"

#include "desk/DeskSamples.h"
#include "kiosk/KioskSamples.h"
#include "settings/SettingsSamples.h"
#include "shell/MainWindow.h"
#include "shell/TranslationLoader.h"
#include "staff/StaffSamples.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QHash>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(ThemeKind kind)
{
    static const QString names[] = {u"light"_s, u"dark"_s, u"contrast"_s};
    return names[static_cast<int>(kind)];
}

struct Picture
{
    QPixmap dots;
    QList<QRgb> verdicts; ///< what tells an answer, of its page's theme
};

QList<QRgb> verdictsOf(const Tokens& t)
{
    return {t.amber.rgb(), t.admitted.fill.rgb(), t.already.fill.rgb(), t.stop.fill.rgb(),
        t.look.fill.rgb(), t.unknown.fill.rgb()};
}

/// The pointer is somewhere over a window that was just opened: no row is to tell of it.
void takePointerAway(const QWidget& window)
{
    for (const auto* view : window.findChildren<QAbstractItemView*>()) {
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(view->viewport(), &leave);
    }
}

Picture pictureOf(const NamedPage& named, ThemeKind kind, const QSize& size)
{
    Theme theme;
    theme.setKind(kind);
    theme.setReducedMotion(true);
    theme.fitTo(size);
    MainWindow window(theme);
    QWidget* page = named.make(theme);
    window.addPage(page);
    window.showPage(page);
    window.setMinimumSize(0, 0);
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    QCoreApplication::sendPostedEvents(); // layouts come to rest
    takePointerAway(window);
    return {window.grab(), verdictsOf(theme.tokens())};
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

int nearest(QRgb colour, const QList<QRgb>& colours)
{
    const auto far = [colour](QRgb other) { return distance(colour, other); };
    return int(std::ranges::min_element(colours, {}, far) - colours.begin());
}

/// The colours that most dots have, then those that differ most from them: a small symbol has its
/// own, too. One of `verdicts` is kept however few dots have it: on a small screen a whole symbol
/// has no more.
QList<QRgb> usualColours(const QImage& picture, const QList<QRgb>& verdicts)
{
    constexpr qsizetype most = 24;
    constexpr int others = 8;
    constexpr int leastDots = 24; // of a colour that is more than the edge of a letter
    QHash<QRgb, int> dots;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            ++dots[line[x]];
        }
    }
    QList<std::pair<int, QRgb>> byDots;
    for (auto it = dots.cbegin(); it != dots.cend(); ++it) {
        if (it.value() >= leastDots || dots.size() <= most) {
            byDots.append({-it.value(), it.key()});
        }
    }
    std::ranges::sort(byDots); // of as many dots, always the same ones
    QList<QRgb> colours;
    for (const auto& [count, colour] : byDots.first(qMin(most, byDots.size()))) {
        colours.append(colour);
    }
    for (const QRgb verdict : verdicts) {
        if (dots.contains(verdict) && !colours.contains(verdict)) {
            colours.append(verdict);
        }
    }
    const auto apart = [&colours](const std::pair<int, QRgb>& each) {
        return distance(each.second, colours.at(nearest(each.second, colours)));
    };
    for (int i = 0; i < others && colours.size() < byDots.size(); ++i) {
        colours.append(std::ranges::max_element(byDots, {}, apart)->second);
    }
    return colours;
}

QImage inFewColours(const Picture& any)
{
    const QImage picture = any.dots.toImage().convertToFormat(QImage::Format_RGB32);
    const QList<QRgb> colours = usualColours(picture, any.verdicts);
    QImage few(picture.size(), QImage::Format_Indexed8);
    few.setColorTable(colours);
    QHash<QRgb, int> known;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        uchar* to = few.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            auto it = known.constFind(from[x]);
            if (it == known.cend()) {
                it = known.insert(from[x], nearest(from[x], colours));
            }
            to[x] = uchar(*it);
        }
    }
    return few;
}

bool write(const Picture& picture, const QString& file, bool fewColours)
{
    constexpr int packedWell = 0; // of PNG's "quality"
    return fewColours ? inFewColours(picture).save(file, "PNG", packedWell)
                      : picture.dots.save(file);
}

} // namespace

QList<NamedPage> allPages()
{
    return deskPages() + kioskPages() + staffPages() + settingsPages();
}

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
                    if (write(pictureOf(page, kind, size), file, plan.fewColours)) {
                        written.append(file);
                    }
                }
            }
        }
    }
    return written;
}

} // namespace lanyard
