// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DiskLog.h"

namespace lanyard {

void DiskLog::append(DiskEvent event)
{
    const std::scoped_lock lock(m_mutex);
    m_events.append(std::move(event));
}

void DiskLog::promise(const QString& text)
{
    append({DiskEvent::Kind::Promise, 0, 0, {}, text});
}

QList<DiskEvent> DiskLog::events() const
{
    const std::scoped_lock lock(m_mutex);
    return m_events;
}

int DiskLog::syncsOf(const QString& name) const
{
    const std::scoped_lock lock(m_mutex);
    QHash<int, QString> names;
    int syncs = 0;
    for (const DiskEvent& event : m_events) {
        if (event.kind == DiskEvent::Kind::Create) {
            names.insert(event.file, event.text);
        }
        syncs += event.kind == DiskEvent::Kind::Sync && names.value(event.file) == name ? 1 : 0;
    }
    return syncs;
}

} // namespace lanyard
