// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IdleLock.h"
#include "TestClock.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

class tst_IdleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nothingRunsOutBeforeThePin()
    {
        QSignalSpy left(&m_idle, &IdleLock::secondsLeft);
        m_clock.advance(1'000'000);
        m_idle.begin();
        QCOMPARE(left.count(), 1);
        QCOMPARE(left.first().first().toInt(), IdleLock::seconds);
    }

    void anyUseOfTheWindowBeginsTheTimeAnew_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("key") << false;
        QTest::newRow("mouse") << true;
    }

    void anyUseOfTheWindowBeginsTheTimeAnew()
    {
        QFETCH(bool, byMouse);
        QLineEdit field(&m_window);
        QSignalSpy left(&m_idle, &IdleLock::secondsLeft);
        QSignalSpy out(&m_idle, &IdleLock::ranOut);
        m_idle.begin();
        m_clock.advance(100'000);
        if (byMouse) {
            QTest::mouseClick(&field, Qt::LeftButton);
        } else {
            QTest::keyClick(&field, Qt::Key_A);
        }
        m_clock.advance(100'000);
        QTRY_COMPARE(left.last().first().toInt(), 20);
        m_clock.advance(20'000);
        QTRY_COMPARE(out.count(), 1);
    }

    void useOfAnotherWindowDoesNot()
    {
        QLineEdit other;
        QSignalSpy out(&m_idle, &IdleLock::ranOut);
        m_idle.begin();
        m_clock.advance(119'000);
        QTest::keyClick(&other, Qt::Key_A);
        m_clock.advance(1'000);
        QTRY_COMPARE(out.count(), 1);
    }

    void afterHoursOfSleepItLocksAtOnce()
    {
        QSignalSpy out(&m_idle, &IdleLock::ranOut);
        m_idle.begin();
        m_clock.advance(qint64(6) * 3600 * 1000); // a clock that goes on in sleep, as the machine's
        QTRY_COMPARE(out.count(), 1);
    }

private:
    QWidget m_window;
    TestClock m_clock;
    IdleLock m_idle{m_window, m_clock};
};

QTEST_MAIN(tst_IdleLock)
#include "tst_IdleLock.moc"
