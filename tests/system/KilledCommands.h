// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "KilledDesk.h"

#include <QMap>
#include <QSet>

#include <random>

namespace lanyard {

/// The real `lanyardctl` on a desk's folder, called as somebody at a keyboard calls it and killed
/// at any moment. An answer that came whole is a promise; who saw none calls again. Judges answers
/// by what the server holds, not by what the desk wrote down.
class KilledCommands
{
public:
    enum class Command { CheckIn, Sync, Print, Undo };

    KilledCommands(KilledDesk& desk, ModelServer& server);

    /// Calls `command` until a call was killed, at any time. What was wrong with an answer; empty:
    /// nothing.
    [[nodiscard]] QString killOne(Command command, std::mt19937& random);
    /// The same at a named point; what it needs to come there is done before.
    [[nodiscard]] QString killOneAt(const KilledDesk::Moment& moment, Command command);

    /// Calls once; without a moment to its end. While nobody was let in, to be printed for or taken
    /// back, the next person is checked in instead.
    KilledDesk::Answer call(Command command, const std::optional<KilledDesk::Moment>& moment = {});

    /// What was wrong with the last answer that came whole; empty: nothing.
    [[nodiscard]] const QString& complaint() const { return m_complaint; }

    /// What was promised and does not stand at the server, or stands there twice. Once everything
    /// has reached it.
    [[nodiscard]] QStringList complaints() const;

    /// People who were told to come in.
    [[nodiscard]] qsizetype promised() const { return m_in.size(); }

private:
    /// Somebody who was let in by a command that told its check-in.
    struct Visit
    {
        qint64 number = 0;
        qint64 attendee = 0;
        qint64 checkIn = 0;
    };

    [[nodiscard]] Command possible(Command command) const;
    [[nodiscard]] QStringList argumentsOf(Command command) const;
    [[nodiscard]] QString hear(Command command, const KilledDesk::Answer& answer);
    [[nodiscard]] QString hearCheckIn(const QJsonObject& json);
    [[nodiscard]] QString hearSync(const QJsonObject& json) const;
    [[nodiscard]] int entriesOf(qint64 number) const;

    KilledDesk& m_desk;
    ModelServer& m_server;
    QMap<Command, int> m_calls;
    QMap<Command, int> m_usualMs; ///< of a call to its end, the last one
    QString m_complaint;
    QList<Visit> m_visits; ///< not taken back yet, as far as was heard
    QSet<qint64> m_in; ///< people, by number
    QSet<qint64> m_outOrIn; ///< somebody tried to take them back
    QSet<qint64> m_out;
    QSet<qint64> m_badges; ///< print jobs whose badge was said to be out
};

} // namespace lanyard
