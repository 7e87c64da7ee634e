// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TemporaryReplica.h"
#include "checkin/CheckInService.h"
#include "checkin/DeskController.h"
#include "search/SearchService.h"

#include <QTest>

namespace lanyard {

/// A desk's controller over the real storage. Lives on the UI thread.
class ControllerFixture : public QObject
{
    Q_OBJECT

protected:
    void open()
    {
        m_replica = std::make_unique<TemporaryReplica>();
        const auto saved = m_replica->write([this](UnitOfWork& work) {
            DeskSettings settings;
            settings.event = m_replica->event();
            settings.list = m_replica->mainEntrance();
            return work.settings().save(settings);
        });
        QVERIFY(saved);
        m_checkIns = std::make_unique<CheckInService>(
            m_replica->storage(), m_replica->clock(), m_replica->ids());
        m_search = std::make_unique<SearchService>(m_replica->storage());
        m_search->load({m_replica->event(), m_replica->mainEntrance()});
        m_desk = std::make_unique<DeskController>(*m_checkIns, *m_search, m_replica->clock());
    }

    void close()
    {
        m_desk.reset();
        m_search.reset();
        m_checkIns.reset();
        m_replica.reset();
    }

    /// The list has changed: searches of it from now on.
    void reload()
    {
        m_desk.reset();
        m_search = std::make_unique<SearchService>(m_replica->storage());
        m_search->load({m_replica->event(), m_replica->mainEntrance()});
        m_desk = std::make_unique<DeskController>(*m_checkIns, *m_search, m_replica->clock());
    }

    [[nodiscard]] int entries(const QString& token)
    {
        return int(m_replica->record(m_replica->attendee(token)).history.size());
    }

    [[nodiscard]] DeskState::Phase phase() const { return m_desk->state().phase; }

    void scan(const QByteArray& code)
    {
        m_desk->scan({code, m_replica->clock().now(), QStringLiteral("test")});
    }

    /// Types and waits for the answer to just that.
    void type(const QString& text)
    {
        m_desk->search(text);
        QTRY_COMPARE(m_desk->state().text, text);
        QCOMPARE(phase(), DeskState::Phase::Typing);
        QVERIFY(!m_desk->state().results.isEmpty());
    }

    std::unique_ptr<TemporaryReplica> m_replica;
    std::unique_ptr<CheckInService> m_checkIns;
    std::unique_ptr<SearchService> m_search;
    std::unique_ptr<DeskController> m_desk;
};

} // namespace lanyard
