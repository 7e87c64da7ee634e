// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DiskLog.h"

#include <random>

namespace lanyard {

/// What a disk may hold after the power went, given what was asked of it before: everything that
/// a sync covers, and any part of the rest. A write that no sync covers may arrive whole, not at
/// all, or in some of its sectors of 512 bytes; a file may have grown without its bytes; names
/// arrive in their order, but perhaps not all of them.
///
/// Bytes outside a write are never harmed, as SQLite assumes too ("powersafe overwrite").
class PowerCut
{
public:
    static constexpr int sectorBytes = 512;

    PowerCut(QList<DiskEvent> events, quint32 seed);

    /// A disk that says "synced" and has not: every sync is forgotten.
    void forgetSyncs();

    /// Moments just before a sync returned: the most is at stake there.
    [[nodiscard]] const QList<qsizetype>& moments() const { return m_moments; }

    [[nodiscard]] qsizetype count() const { return m_events.size(); }

    /// Files by name, after the first `moment` events.
    [[nodiscard]] QHash<QString, QByteArray> filesAt(qsizetype moment);
    /// What had been told to somebody by then, oldest first.
    [[nodiscard]] QStringList promisesAt(qsizetype moment) const;

    /// A number below `limit`.
    [[nodiscard]] quint32 below(quint32 limit);

private:
    /// How much of what no sync covers arrives, by chance.
    enum class Style { Nothing, Everything, Sectors, Writes, NewestOnly, AlmostAll };

    struct File
    {
        QString name;
        QByteArray synced;
        QList<qsizetype> loose; ///< events that no sync covers
    };

    [[nodiscard]] QByteArray contentOf(const File& file);
    void play(const DiskEvent& event, Style style, bool isNewest, QByteArray& content);

    QList<DiskEvent> m_events;
    QList<qsizetype> m_moments;
    std::mt19937 m_random;
};

} // namespace lanyard
