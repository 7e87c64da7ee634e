// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Application.h"
#include "ProgramStart.h"
#include "QuietFonts.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

/// The options, or nothing after telling what is wrong with them.
std::optional<lanyard::StartOptions> optionsOf(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"On-site check-in and badge printing."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"data"_s, u"Data folder."_s, u"DIR"_s});
    parser.addOption({u"mode"_s, u"desk or self-service; default: as chosen before."_s, u"MODE"_s});
    parser.addOption({u"scanner"_s,
        u"Another scanner beside the keyboard: serial:/dev/…, camera:NAME, images:DIR. "
        u"Self-service "
        "uses the only camera there is without being told."_s,
        u"ADDRESS"_s});
    parser.addOption({u"screenshots"_s, u"Draw every page into DIR and leave."_s, u"DIR"_s});
    parser.addOption({u"first-paint"_s, u"Say when the window is painted, and leave."_s});
    parser.process(app);
    lanyard::StartOptions options;
    options.dataFolder = parser.value(u"data"_s);
    options.scanners = parser.values(u"scanner"_s);
    options.firstPaint = parser.isSet(u"first-paint"_s);
    options.screenshots = parser.value(u"screenshots"_s);
    const QString mode = parser.value(u"mode"_s);
    if (mode == "self-service"_L1) {
        options.mode = lanyard::DeskMode::SelfService;
    } else if (mode == "desk"_L1) {
        options.mode = lanyard::DeskMode::Desk;
    } else if (!mode.isEmpty()) {
        std::fputs("--mode is desk or self-service.\n", stderr);
        return std::nullopt;
    }
    return options;
}

/// Whether there is only something to say, which needs no window.
bool asksForWordsAlone(int argc, char* argv[])
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version"
            || word == "-v";
    });
}

/// Without one Qt ends the program by a signal.
bool hasDisplay(int argc, char* argv[])
{
    return std::ranges::any_of(std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
               [](const char* name) { return !qEnvironmentVariableIsEmpty(name); })
        || std::any_of(argv + 1, argv + argc,
            [](std::string_view word) { return word == "-platform" || word == "--platform"; });
}

} // namespace

// lanyard: the desk's and the self-service screen.
int main(int argc, char* argv[])
{
    lanyard::startProgram(argc, argv);
    lanyard::quietFontSearch();
    QCoreApplication::setApplicationName(u"lanyard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    if (asksForWordsAlone(argc, argv)) {
        (void)optionsOf(QCoreApplication(argc, argv)); // says them and leaves
    }
    if (!hasDisplay(argc, argv)) {
        std::fputs(
            "lanyard: there is no display here. Nothing was changed. Start it from a desktop, "
            "or use lanyardctl, which needs none.\n",
            stderr);
        return 3;
    }
    QApplication app(argc, argv);
    const auto options = optionsOf(app);
    if (!options) {
        return 2;
    }
    return lanyard::runApplication(*options);
}
