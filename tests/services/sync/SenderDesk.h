// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "SyncDesk.h"
#include "sync/OutboxSender.h"

#include <QSignalSpy>
#include <QTest>

namespace lanyard {

/// A desk with its outbox and a sender on a scripted server, anew for each test.
class SenderDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_desk = std::make_unique<SyncDesk>();
        m_source = std::make_unique<FakeSyncSource>(m_desk->server);
        m_sender = std::make_unique<OutboxSender>(
            m_desk->replica.storage(), m_desk->replica.clock(), m_desk->replica.ids(), nullptr);
        m_sender->setSource(m_source.get(), m_desk->replica.event());
    }

    void cleanup()
    {
        m_sender.reset();
        m_source.reset();
        m_desk.reset();
    }

protected:
    /// Until the sender rests.
    void send(bool urgent = true)
    {
        QSignalSpy drained(m_sender.get(), &OutboxSender::drained);
        m_sender->send(urgent);
        QVERIFY(drained.count() > 0 || drained.wait(20'000));
    }

    /// Time goes on until nothing waits any more.
    void sendUntilEmpty()
    {
        for (int i = 0; i < 50 && m_desk->counts().waiting() > 0; ++i) {
            send();
            m_desk->replica.clock().advance(60'000);
        }
        QCOMPARE(m_desk->counts().waiting(), 0);
    }

    /// To the server the desk is that device from now on.
    void pair(const QString& device)
    {
        m_source->deviceMark = device;
        m_sender->setSource(m_source.get(), m_desk->replica.event());
    }

    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<FakeSyncSource> m_source;
    std::unique_ptr<OutboxSender> m_sender;
};

} // namespace lanyard
