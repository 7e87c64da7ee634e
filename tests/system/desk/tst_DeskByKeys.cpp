// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ServedDesk.h"

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What a volunteer does with the keyboard alone, from the key to the badge and the server.
class tst_DeskByKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_desk = std::make_unique<ServedDesk>(); }

    void cleanup() { m_desk.reset(); }

    void badgeIsPrintedOnceMore_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::newRow("Ctrl+P") << QList<int>{Qt::Key_P};
        QTest::newRow("F2, and why") << QList<int>{Qt::Key_F2, Qt::Key_1};
    }

    void badgeIsPrintedOnceMore()
    {
        QFETCH(const QList<int>, keys);
        m_desk->admit(u"secret-1"_s);
        QTRY_COMPARE(printed(u"secret-1"_s), 1);
        for (const int key : keys) {
            m_desk->desk().press(
                Qt::Key(key), key == Qt::Key_P ? Qt::ControlModifier : Qt::NoModifier);
        }
        QTRY_COMPARE_WITH_TIMEOUT(printed(u"secret-1"_s), 2, 20'000);
        QCOMPARE(m_desk->desk().badges(u"secret-1"_s).last().copy, 2);
        QCOMPARE(m_desk->desk().entries(u"secret-1"_s), 1);
    }

    void allOfAnOrderComeInTogetherAndAreTakenBack()
    {
        const auto [order, secrets] = largestOrder();
        QVERIFY(secrets.size() > 1);
        m_desk->desk().type(order.toLower());
        QTRY_VERIFY(m_desk->desk().found().size() >= secrets.size());
        m_desk->desk().press(Qt::Key_F6);
        const QString all = u"Check in all %1"_s.arg(secrets.size());
        QTRY_VERIFY2(m_desk->desk().words().contains(all), qPrintable(m_desk->desk().words()));
        m_desk->desk().press(Qt::Key_Return);
        for (const QString& secret : secrets) {
            QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(secret), 1, 20'000);
            QTRY_COMPARE_WITH_TIMEOUT(printed(secret), 1, 20'000);
        }
        m_desk->desk().press(Qt::Key_F3);
        for (const QString& secret : secrets) {
            QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(secret), 0, 20'000);
        }
    }

private:
    [[nodiscard]] int printed(const QString& secret)
    {
        const auto jobs = m_desk->desk().badges(secret);
        return int(std::ranges::count(jobs, PrintState::Confirmed, &PrintJob::state));
    }

    /// Its code, and the tickets of all who may come in.
    [[nodiscard]] std::pair<QString, QStringList> largestOrder()
    {
        std::pair<QString, QStringList> largest;
        for (const ModelOrder& order : m_desk->server().data().orders) {
            QStringList secrets;
            for (const ModelPosition& position : order.positions) {
                if (position.addonTo == 0) {
                    secrets.append(position.secret);
                }
            }
            if (secrets.size() > largest.second.size()) {
                largest = {order.code, secrets};
            }
        }
        return largest;
    }

    std::unique_ptr<ServedDesk> m_desk;
};

QTEST_MAIN(tst_DeskByKeys)
#include "tst_DeskByKeys.moc"
