// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ScreenWatch.h"

#include <QSemaphore>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class tst_ScreenWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void screenThatStandsIsToldWhileItStandsAndWhenItGoesOn()
    {
        std::mutex mutex;
        QStringList words;
        QSemaphore told;
        const auto word = [&](qsizetype number) {
            const std::lock_guard lock(mutex);
            return words.value(number);
        };
        ScreenWatch watch(20ms, [&](const QString& said) {
            const std::lock_guard lock(mutex);
            words.append(said);
            told.release();
        });
        // this thread stands here: only the watch lets it go on
        QVERIFY(told.tryAcquire(1, 60'000));
        QVERIFY2(word(0).contains(u"has not answered"), qPrintable(word(0)));
        QTRY_VERIFY(told.available() > 0);
        QVERIFY2(word(1).contains(u"goes on"), qPrintable(word(1)));
    }
};

QTEST_GUILESS_MAIN(tst_ScreenWatch)
#include "tst_ScreenWatch.moc"
