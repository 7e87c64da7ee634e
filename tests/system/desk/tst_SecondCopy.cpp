// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "WindowCall.h"

#include <QLocalServer>
#include <QTest>
#include <QtConcurrent/QtConcurrentRun>

using namespace lanyard;
using namespace std::chrono_literals;

/// A second copy on the same data ends, and leads to the first one.
class tst_SecondCopy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    TestClock m_clock;

    [[nodiscard]] static QFuture<bool> call(
        const QString& folder, std::chrono::milliseconds patience)
    {
        return QtConcurrent::run([folder, patience] { return WindowCall::call(folder, patience); });
    }

private Q_SLOTS:

    void firstOnesWindowComesToTheFront()
    {
        DrivenDesk::prepare(m_folder.path(), m_clock);
        DrivenDesk desk(m_folder.path(), m_clock);
        desk.window().showMinimized();
        QTRY_VERIFY(desk.window().isMinimized());
        QVERIFY(!Wiring::open(m_folder.path(), m_clock)); // the folder is the first one's
        const auto called = call(m_folder.path(), 60s);
        QTRY_VERIFY_WITH_TIMEOUT(called.isFinished(), 60'000);
        QVERIFY(called.result());
        QTRY_VERIFY(!desk.window().isMinimized());
        QVERIFY(desk.window().isVisible());
    }

    void whereNoWindowIsNobodyAnswers()
    {
        const QTemporaryDir other;
        const auto called = call(other.path(), 1ms);
        QTRY_VERIFY(called.isFinished());
        QVERIFY(!called.result());
    }

    void whatWasLeftByOneThatWasKilledIsInNobodysWay()
    {
        const QTemporaryDir other;
        const auto first = std::make_unique<WindowCall>(other.path());
        const WindowCall second(other.path()); // as after a kill: nobody took the first one's away
        int heard = 0;
        connect(&second, &WindowCall::called, this, [&heard] { ++heard; });
        const auto called = call(other.path(), 60s);
        QTRY_VERIFY_WITH_TIMEOUT(called.isFinished(), 60'000);
        QVERIFY(called.result());
        QTRY_COMPARE(heard, 1);
    }
};

QTEST_MAIN(tst_SecondCopy)
#include "tst_SecondCopy.moc"
