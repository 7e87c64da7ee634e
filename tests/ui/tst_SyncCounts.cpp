// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PairedPanel.h"
#include "UiTest.h"
#include "staff/SyncCounts.h"
#include "staff/SyncPanel.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// How the desk stands with its server, in boxes beside the cases.
class tst_SyncCounts : public QObject
{
    Q_OBJECT

    Theme m_theme;
    TranslationLoader m_translations;

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void cleanup() { m_translations.use(u"en"_s); }

    void noWordsRunOutOfABoxOnASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language& language : TranslationLoader::languages()) {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

    /// What is painted beside the words' own room is ground alone, and no box grows by a line.
    void noWordsRunOutOfABoxOnASmallScreen()
    {
        QFETCH(QString, language);
        m_translations.use(language);
        Theme small;
        small.fitTo({800, 480});
        SyncPanel panel(small);
        SyncStatus status = paired();
        status.lastSentAt = QDateTime({2026, 12, 5}, {9, 41, 7}, QTimeZone::utc());
        status.lastPulledAt = status.lastSentAt;
        panel.showStatus(status, QTimeZone::utc());
        panel.resize(800, 437);
        panel.show();
        QCoreApplication::sendPostedEvents();
        for (auto* box : panel.findChildren<CountBox*>()) {
            const QImage image = box->grab().toImage();
            const int edge = small.px(16);
            const QColor ground = image.pixelColor(edge / 2, image.height() / 2);
            for (int y = edge; y < image.height() - edge; ++y) {
                for (int x = image.width() - edge + 1; x < image.width() - 4; ++x) {
                    QVERIFY2(image.pixelColor(x, y) == ground, qPrintable(box->accessibleName()));
                }
            }
            QVERIFY2(box->height() <= small.px(92), qPrintable(box->accessibleName()));
        }
    }

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
        QVERIFY(told().contains(u"since 09:50:01\nList as of 09:42:30"_s));
        status.problem = u"Host unreachable"_s;
        panel.showStatus(status, QTimeZone::utc());
        QVERIFY(told().contains(u"Host unreachable\nList as of 09:42:30"_s));
        panel.setToday({2026, 12, 6}); // the desk began anew, still without a network
        QVERIFY(told().contains(u"List as of Sat 5 Dec, 09:42"_s));
    }
};

QTEST_MAIN(tst_SyncCounts)
#include "tst_SyncCounts.moc"
