// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PairedPanel.h"
#include "staff/SyncPanel.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// How the desk stands with its server, in boxes beside the cases.
class tst_SyncCounts : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:

    void downloadTellsHowFarItIsAndThenOfWhen()
    {
        SyncPanel panel(m_theme);
        const auto told = [&panel] { // what is painted, as a screen reader hears it
            QStringList words;
            for (const QWidget* each : panel.findChildren<QWidget*>()) {
                words.append(each->accessibleName());
            }
            return words.join(u'\n');
        };
        SyncStatus status = paired();
        status.pulling = true;
        status.pulled = 12'000;
        status.total = 100'000;
        status.lastSentAt = QDateTime({2026, 12, 5}, {9, 41, 7}, QTimeZone::utc());
        panel.showStatus(status, QTimeZone::utc());
        QVERIFY(told().contains(u"List is coming in, 12000 of 100000"_s));
        QVERIFY(told().contains(u"09:41"_s));
        status.pulling = false;
        status.lastPulledAt = QDateTime({2026, 12, 5}, {9, 42, 30}, QTimeZone::utc());
        panel.showStatus(status, QTimeZone::utc());
        QVERIFY(told().contains(u"List as of 09:42:30"_s));
        status.network = SyncStatus::Network::Offline;
        status.offlineSince = QDateTime({2026, 12, 5}, {9, 50, 1}, QTimeZone::utc());
        panel.showStatus(status, QTimeZone::utc());
        QVERIFY(told().contains(u"since 09:50:01"_s));
    }
};

QTEST_MAIN(tst_SyncCounts)
#include "tst_SyncCounts.moc"
