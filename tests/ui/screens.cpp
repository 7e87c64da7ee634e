// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// Writes pictures of the pages: screens FOLDER [--only TEXT] [--pages NAMES] [--languages en,de]
// [--themes light] [--sizes 1280x800] [--few-colours]. Without options: every page, language, theme
// and size.
#include "Places.h"
#include "desk/DeskSamples.h"
#include "kiosk/KioskSamples.h"
#include "settings/SettingsSamples.h"
#include "shell/Screenshots.h"
#include "staff/StaffSamples.h"
#include "theme/Fonts.h"
#include "theme/LanyardStyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QList<QSize> sizesOf(const QString& text)
{
    QList<QSize> sizes;
    for (const QString& part : text.split(u',')) {
        sizes.append({part.section(u'x', 0, 0).toInt(), part.section(u'x', 1, 1).toInt()});
    }
    return sizes;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication::setStyle(new LanyardStyle);
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.addOptions({{u"only"_s, u"pages whose name has this"_s, u"text"_s},
        {u"pages"_s, u"pages of these names"_s, u"names"_s},
        {u"few-colours"_s, u"32 colours a picture: a third of the size"_s},
        {u"languages"_s, u"codes"_s, u"codes"_s, u"en,de,hi,kn"_s},
        {u"themes"_s, u"names"_s, u"names"_s, u"light,dark,contrast"_s},
        {u"sizes"_s, u"WxH"_s, u"sizes"_s, u"1280x800,1920x1080"_s}});
    parser.process(app);
    if (parser.positionalArguments().isEmpty()) {
        parser.showHelp(2);
    }
    loadFonts(sourcePath(u"/resources/fonts"_s));
    QList<NamedPage> pages;
    const QStringList names = parser.value(u"pages"_s).split(u',', Qt::SkipEmptyParts);
    for (const NamedPage& page : deskPages() + kioskPages() + staffPages() + settingsPages()) {
        const bool isNamed = names.isEmpty() || names.contains(page.name);
        if (isNamed && page.name.contains(parser.value(u"only"_s))) {
            pages.append(page);
        }
    }
    if (!names.isEmpty() && pages.size() != names.size()) {
        QTextStream(stderr) << "screens: not all of these pages are there: " << names.join(u", "_s)
                            << '\n';
        return 1;
    }
    ScreenshotPlan plan;
    plan.languages = parser.value(u"languages"_s).split(u',');
    plan.kinds.clear();
    for (const QString& theme : parser.value(u"themes"_s).split(u',')) {
        plan.kinds.append(themeKindOf(theme));
    }
    plan.sizes = sizesOf(parser.value(u"sizes"_s));
    plan.fewColours = parser.isSet(u"few-colours"_s);
    const QStringList written = writeScreenshots(pages, plan, parser.positionalArguments().first());
    QTextStream(stdout) << written.size() << " pictures\n";
    return written.isEmpty() ? 1 : 0;
}
