// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

namespace lanyard {

inline bool isAllLookedAt()
{
    return qEnvironmentVariableIsSet("LANYARD_LOOK_ALL");
}

/// The rows of screens that are scaled in this program, as QT_SCALE_FACTOR has it, or large:
/// 3840 × 2160 dots, lying and upright, in the languages that need most room; `size` is in the
/// window's pixels. Of each scale one or two; all of them, and when scaled 1920 × 1080 too, with
/// LANYARD_LOOK_ALL=1.
inline void largeScreens()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const int percent = qRound(100 * qGuiApp->devicePixelRatio());
    const auto add = [percent](const char* language, const QSize& dots) {
        QTest::addRow("%s %dx%d at %d %%", language, dots.width(), dots.height(), percent)
            << QString::fromLatin1(language) << (QSizeF(dots) * 100 / percent).toSize();
    };
    const QSize lying(3840, 2160);
    const QSize upright = lying.transposed();
    if (isAllLookedAt()) {
        for (const char* language : {"kn", "de"}) {
            add(language, lying);
            add(language, upright);
            if (percent > 100) {
                add(language, {1920, 1080});
            }
        }
        return;
    }
    if (percent <= 125) {
        add("de", upright);
    }
    if (percent != 125) {
        add("kn", percent == 150 ? upright : lying);
    }
}

/// The rows of scales: those in the check, or with LANYARD_LOOK_ALL=1 all.
inline void scalesOfScreens(const QList<int>& inTheCheck)
{
    QTest::addColumn<int>("percent");
    for (const int percent : {125, 150, 200}) {
        if (isAllLookedAt() || inTheCheck.contains(percent)) {
            QTest::addRow("%d %%", percent) << percent;
        }
    }
}

/// Runs a test of this program, one with the rows of `largeScreens`, once more on scaled screens;
/// it must pass there. All of it may take longer than QTEST_FUNCTION_TIMEOUT is of itself.
inline void passesOnScaledScreens(int percent, const QString& test)
{
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(percent / 100.0, 'f', 2));
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::MergedChannels);
    again.start(QCoreApplication::applicationFilePath(), {test});
    QVERIFY(again.waitForFinished(isAllLookedAt() ? -1 : 120'000));
    const QString told = QString::fromLocal8Bit(again.readAll());
    QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0, qPrintable(told));
    const QString row = QStringLiteral(" at %1 %)").arg(percent);
    QVERIFY2(told.contains(row), qPrintable(told)); // it was that large
}

} // namespace lanyard
