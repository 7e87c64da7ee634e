// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CommandLine.h"
#include "CommandRun.h"
#include "ProgramStart.h"
#include "QuietFonts.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

// lanyardctl: the desk without a screen. A contract; see app/commands.
int main(int argc, char* argv[])
{
    lanyard::startProgram(argc, argv);
    const lanyard::CommandLine line = lanyard::parseCommandLine(argc, argv);
    if (line.usageExit) {
        if (line.json) {
            std::fputs(lanyard::usageJson(line).constData(), stdout);
        }
        std::fputs(line.usageText.toUtf8().constData(), *line.usageExit == 0 ? stdout : stderr);
        return *line.usageExit;
    }
    // badges are drawn, so there is a GUI application, but never a display
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // where no session gave one (cron, ssh), Qt would complain on stderr at each command
    const QTemporaryDir runtime;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && runtime.isValid()) {
        qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    }
    lanyard::quietFontSearch();
    const QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyardctl"));
    return lanyard::runCommand(line);
}
