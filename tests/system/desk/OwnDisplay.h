// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

namespace lanyard {

/// Whether this program, which has no display, could have one of its own.
[[nodiscard]] inline bool canHaveDisplay()
{
    return QGuiApplication::platformName() == QLatin1String("offscreen")
        && !QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty();
}

/// What became of a test on a display.
struct OnDisplay
{
    bool isPassed = false;
    QString told; ///< all that it printed
};

/// Runs one test of this program once more, on an X server of its own and with Qt's platform for
/// it, as the product has it at a desk. Waits at most that long; -1: to its end.
[[nodiscard]] inline OnDisplay runOnDisplay(const QString& test, int longestMs)
{
    constexpr int startMs = 30'000;
    QProcess server;
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
            QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
            QStringLiteral("tcp")});
    while (!server.canReadLine() && server.waitForReadyRead(startMs)) { }
    const QString number = QString::fromLatin1(server.readLine()).trimmed(); // a free one
    if (number.isEmpty()) {
        return {false, QStringLiteral("Xvfb does not start")};
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + number);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    // what the libraries of X keep to the end is none of ours; without a display all is looked at
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    QProcess again;
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::MergedChannels);
    again.start(QCoreApplication::applicationFilePath(), {test});
    const bool isOver = again.waitForFinished(longestMs);
    OnDisplay run;
    run.isPassed = isOver && again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0;
    run.told = QString::fromUtf8(again.readAll());
    server.terminate();
    server.waitForFinished();
    return run;
}

} // namespace lanyard
