// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// How old the list is, to a desk that began anew and has no network.
#include "SyncDesk.h"
#include "sync/SyncService.h"

#include <QTest>
#include <QTimeZone>

using namespace lanyard;
using namespace Qt::StringLiterals;

using Network = SyncStatus::Network;

class tst_AgeOfTheList : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_desk = std::make_unique<SyncDesk>();
        m_service = std::make_unique<SyncService>(
            m_desk->replica.storage(), m_desk->replica.clock(), m_desk->replica.ids());
        connect(m_service.get(), &SyncService::statusChanged, this,
            [this](const SyncStatus& status) { m_status = status; });
        auto source = std::make_unique<FakeSyncSource>(m_desk->server);
        source->pullError = failure(ErrorCode::NoNetwork, {}, {u"no network"_s});
        m_service->setSource(std::move(source), m_desk->replica.event());
    }

    void cleanup()
    {
        m_service.reset();
        m_desk.reset();
        m_status = {};
    }

    void ageOfTheListOutlivesTheProcess();
    void listThatIsToComeHasNoAge();

private:
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<SyncService> m_service;
    SyncStatus m_status;
};

void tst_AgeOfTheList::ageOfTheListOutlivesTheProcess()
{
    const ReplicaCursor kept{QJsonObject{{u"since"_s, u"2026-12-05T08:14:03.250000+05:30"_s}}};
    QVERIFY(m_desk->replica.write(
        [&](UnitOfWork& work) { return work.events().setCursor(m_desk->replica.event(), kept); }));
    m_service->start();
    QTRY_COMPARE(m_status.network, Network::Offline);
    const QDateTime read({2026, 12, 5}, {2, 44, 3, 250}, QTimeZone::utc());
    QTRY_COMPARE(m_status.lastPulledAt, std::optional(read));
}

/// It is of the server's clock; the desk's is wrong.
void tst_AgeOfTheList::listThatIsToComeHasNoAge()
{
    const ReplicaCursor kept{QJsonObject{{u"since"_s, u"2026-12-05T14:44:03.250000+05:30"_s}}};
    QVERIFY(m_desk->replica.write(
        [&](UnitOfWork& work) { return work.events().setCursor(m_desk->replica.event(), kept); }));
    m_service->start();
    QTRY_COMPARE(m_status.network, Network::Offline); // told with what was read
    QVERIFY(!m_status.lastPulledAt);
}

QTEST_GUILESS_MAIN(tst_AgeOfTheList)
#include "tst_AgeOfTheList.moc"
