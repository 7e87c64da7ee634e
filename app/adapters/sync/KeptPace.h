// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/Pace.h"
#include "ports/Clock.h"

#include <QFile>
#include <QList>

#include <optional>

namespace lanyard {

/// The pace at one server, for every source of a process that talks to it and for the process
/// after it: each request is noted in a file beside the database before it leaves, and so is the
/// quiet that the server asks for. The next process counts what is noted there with its own.
///
/// The file is written and not synced, which costs a request some microseconds: however a process
/// ends, nothing of it is lost; a power cut may take the last half minute. What left before the
/// machine started counts as if it had left then. Where the file cannot be written, the pace is
/// that of this process alone. One process at a time; on the sync thread.
class KeptPace
{
public:
    /// The name of the file, in the folder of the desk's data.
    static constexpr QLatin1StringView fileName{"lanyard.pace"};

    /// Of this process alone.
    KeptPace(Pace::Limits limits, const Clock& clock);
    /// `file` is made where it is not there; notes of another `server` count for nothing.
    KeptPace(Pace::Limits limits, const Clock& clock, const QString& file, const QString& server);
    Q_DISABLE_COPY_MOVE(KeptPace)
    ~KeptPace() = default;

    void setLimits(Pace::Limits limits) { m_pace.setLimits(limits); }

    // As of Pace, now.
    [[nodiscard]] std::chrono::milliseconds wait(Pace::Lane lane) const;
    [[nodiscard]] std::chrono::milliseconds waitForAll(Pace::Lane lane, int more) const;
    /// One is about to leave.
    void leave(Pace::Lane lane);
    void hold(std::chrono::seconds asked);

private:
    /// A line of the file: `push BOOT MS`, `pull BOOT MS`, where MS are since that start of the
    /// machine, or `quiet BOOT MS EPOCHMS SECONDS`.
    struct Note
    {
        QByteArray line;
        std::optional<Pace::Lane> lane; ///< that left; none: the server asked for quiet
        qint64 agoMs = 0;
        qint64 seconds = 0; ///< of quiet, from then on

        [[nodiscard]] bool isOver() const;
    };

    [[nodiscard]] std::optional<Note> noteOf(const QByteArray& line) const;
    [[nodiscard]] QList<Note> notes();
    QList<Note> renew();
    void append(const QByteArray& line);

    const Clock& m_clock;
    Pace m_pace;
    QByteArray m_head; ///< the first line of the file: which server
    QFile m_file; ///< closed: nothing is kept
    qsizetype m_lines = 0;
    qsizetype m_most = 0; ///< of them, before the file is written anew
};

} // namespace lanyard
