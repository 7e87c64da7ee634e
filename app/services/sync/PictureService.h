// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/PersonPicture.h"
#include "ports/Storage.h"
#include "sync/PictureMeans.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace lanyard {

class SyncSource;
struct PictureOutcome;

/// Fetches pictures of people that badge templates show, one after the other with a pause after
/// each, once the list is read; none while the disk has little room left. What comes is from
/// outside: `PictureMeans::smaller` says whether it is a picture at all, and makes of it what is
/// kept. One that fails holds up none; after some tries it waits for the next start. On the sync
/// thread.
class PictureService : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostTries = 3; ///< of one picture, a start of the program
    static constexpr int mostFailures = 5; ///< in a row; then the rest waits for the next round
    static constexpr qint64 leastFree = 1'000'000'000; ///< bytes; check-ins need the disk more

    PictureService(Storage& storage, PictureMeans means, QObject* parent);

    /// Not owned. Null: nothing is fetched. A picture on its way is dropped.
    void setSource(SyncSource* source, const QList<EventId>& events);
    /// Until none is wanted; nothing when it does so already.
    void fetch();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Between two pictures; nothing is on its way then.
    [[nodiscard]] bool isPausing() const { return m_pause.isActive(); }

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] bool hasRoom();
    void next();
    void ask(const PersonPicture& picture);
    void take(const PersonPicture& picture, const PictureOutcome& outcome);
    void keep(const PersonPicture& picture, const QByteArray& bytes);
    void pause();
    void finish();

    Storage& m_storage;
    PictureMeans m_means;
    QTimer m_pause;
    bool m_isFull = false; ///< and the log knows
    SyncSource* m_source = nullptr;
    QList<EventId> m_events;
    qsizetype m_event = 0; ///< index of the one whose turn it is
    qint64 m_after = 0; ///< id of the last picture that was asked for
    int m_failures = 0; ///< in a row
    QHash<std::pair<qint64, QString>, int> m_tries; ///< that failed, by id and etag
    quint64 m_run = 0; ///< what an earlier round still has on its way is dropped
    bool m_isRunning = false;
};

} // namespace lanyard
