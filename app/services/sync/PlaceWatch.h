// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/Storage.h"
#include "settings/ServerPlace.h"

#include <QObject>

namespace lanyard {

class SyncSource;

/// Asks the server once an hour where it has this desk. The organiser may move it while people
/// stand at it, so nothing is switched: staff are told. On the sync thread.
class PlaceWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 everyMs = 3'600'000;

    PlaceWatch(Storage& storage, const Clock& clock, QObject* parent);

    /// Not owned. Null: nobody is asked. What the one before said counts no more.
    void setSource(SyncSource* source);
    /// Asks, unless it did within the hour.
    void look();
    /// Staff decided, or the desk's list is another: what the server said last is weighed anew.
    void weigh();

    /// Where the server has the desk now, while staff did not decide about it.
    [[nodiscard]] const std::optional<ServerPlace>& moved() const { return m_moved; }

Q_SIGNALS:
    void changed();

private:
    Storage& m_storage;
    const Clock& m_clock;
    SyncSource* m_source = nullptr;
    quint64 m_sourceNumber = 0; ///< what an earlier source says is not heard
    std::optional<qint64> m_askedMs; ///< monotonic
    std::optional<ServerPlace> m_said;
    std::optional<ServerPlace> m_moved;
};

} // namespace lanyard
